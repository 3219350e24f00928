// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of MainWindow about adapters that come and go, and about what can be changed on a card besides
// flashing it.
#include <gui/async.h>
#include <gui/cardjob/guidsdialog.h>
#include <gui/cardjob/romdialog.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwatcher.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/filedialog.h>
#include <gui/dialogs/messagebox.h>
#include <gui/mainwindow.h>
#include <gui/recovery/recoverypage.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <jobs/cardoperations.h>

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <filesystem>
#include <ui_mainwindow.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

void MainWindow::setUpCardActions()
{
    connect(m_ui->setGuidsAction, &QAction::triggered, this, &MainWindow::setGuids);
    connect(m_ui->removeRomAction, &QAction::triggered, this, &MainWindow::removeRom);
    connect(m_ui->saveRomAction, &QAction::triggered, this, &MainWindow::saveRom);
    connect(m_ui->resetAction, &QAction::triggered, this, &MainWindow::reset);
    connect(m_ui->overviewPage, &OverviewPage::semaphoreReleaseRequested, this,
            [this] { askToFreeSemaphore(m_cardId.toStdString()); });
    connect(m_ui->overviewPage, &OverviewPage::recoveryRequested, this, [this] {
        if (const auto page = m_recoveryPages.find(m_cardId.toStdString()); page != m_recoveryPages.end()) {
            m_ui->tabs->setCurrentWidget(page->second);
        }
    });
    if (m_services.watcher != nullptr) {
        connect(m_services.watcher, &AdapterWatcher::adaptersChanged, &m_discovery, &AdapterDiscovery::lookAgain);
    }
    findTools();
}

void MainWindow::findTools()
{
    runAsync([] { return std::make_shared<const tools::ToolSet>(tools::findTools()); }, this,
             [this](const std::shared_ptr<const tools::ToolSet>& found) {
                 m_tools = found;
                 m_ui->overviewPage->setTools(found);
                 updateActions();
             });
}

void MainWindow::watchCards(const std::vector<adapters::Adapter>& before, const std::string& shown)
{
    const std::vector<adapters::Adapter>& now = m_tree->adapters();
    for (const adapters::Adapter& adapter : before) {
        if (!std::ranges::contains(now, adapter.id, &adapters::Adapter::id) && adapter.id == shown) {
            say([adapter] {
                return Message{Tone::Warning, tr("%1 is no longer there").arg(displayName(adapter)),
                               tr("It was at PCI address %1. Jobs that were working on it end with an error.")
                                   .arg(QString::fromStdString(adapter.pciAddress))};
            });
        }
    }
    for (const adapters::Adapter& adapter : now) {
        const auto old = std::ranges::find(before, adapter.id, &adapters::Adapter::id);
        // What was read of a card that has been away, or has another state now, may not be true any more.
        if (old == before.end() || old->state != adapter.state || old->deviceId != adapter.deviceId) {
            m_cards.forget(adapter.id);
        }
    }
    dropRecoveryPages();
    if (m_services.watcher == nullptr) {
        return;
    }
    QStringList folders;
    if (m_services.discovery.simulatedRoot) {
        folders << pathText(*m_services.discovery.simulatedRoot);
    }
    for (const adapters::Adapter& adapter : now) {
        if (adapter.simulatedState) {
            folders << pathText(*adapter.simulatedState) << pathText(adapter.simulatedState->parent_path());
        }
    }
    folders.removeDuplicates();
    m_services.watcher->watchFolders(folders);
}

RecoveryPage* MainWindow::recoveryPage(const adapters::Adapter& adapter)
{
    const auto known = m_recoveryPages.find(adapter.id);
    const bool keeps = known != m_recoveryPages.end() && (known->second->isRunning() || known->second->hasResult());
    if (adapter.state != adapters::AdapterState::FlashRecovery && !keeps) {
        return nullptr;
    }
    if (known != m_recoveryPages.end()) {
        return known->second;
    }
    auto* page = new RecoveryPage(m_services, adapter, backupFolder(m_services.settings), m_ui->tabs);
    page->setObjectName(u"recoveryPage"_s);
    // The window must not outgrow small screens.
    page->setMinimumSize(480, 300);
    m_ui->tabs->insertTab(m_ui->tabs->indexOf(m_ui->overviewPage) + 1, page, tr("Recover&y"));
    connect(page, &RecoveryPage::finishedOn, this, [this](const adapters::Adapter& recovered, const jobs::Job& job) {
        if (job.state() == jobs::JobState::Succeeded) {
            m_cards.setRecovered(recovered.id);
        }
        m_cards.readAgain(recovered);
        dropRecoveryPages();
    });
    m_recoveryPages.emplace(adapter.id, page);
    return page;
}

void MainWindow::dropRecoveryPages()
{
    std::erase_if(m_recoveryPages, [this](const auto& entry) {
        RecoveryPage* page = entry.second;
        if (page->isRunning() || m_tree->adapter(QString::fromStdString(entry.first)) != nullptr) {
            return false;
        }
        m_ui->tabs->removeTab(m_ui->tabs->indexOf(page));
        page->deleteLater();
        return true;
    });
}

QString MainWindow::whyNoCardJob() const
{
    if (const QString reason = whyNoCard(); !reason.isEmpty()) {
        return reason;
    }
    if (m_flashDialog != nullptr || m_cardDialog != nullptr || m_services.runner.isWriting()) {
        return tr("A card is being written to already");
    }
    const CardState& state = m_cards.state(card()->id);
    if (!state.query) {
        return state.error ? sentence(*state.error) : tr("The card is still being read");
    }
    if (state.query->inRecovery && state.query->copies.empty()) {
        return tr("The card is in flash recovery: bring it back first, on its Recovery page");
    }
    return {};
}

QString MainWindow::whyNoGuids() const
{
    if (const QString reason = whyNoCardJob(); !reason.isEmpty()) {
        return reason;
    }
    if (m_tools == nullptr) {
        return tr("Looking for the vendor's tools…");
    }
    const adapters::EngineChoice choice =
        adapters::engineChoice(adapters::EngineFunction::BoardData, *card(), *m_tools);
    return choice.engine == adapters::EngineKind::None ? sentence(choice.reason) : QString();
}

QString MainWindow::whyNoRom() const
{
    if (const QString reason = whyNoGuids(); !reason.isEmpty()) {
        return reason;
    }
    return whyNoRomRemoval(*m_cards.state(card()->id).query);
}

QString MainWindow::whyNoReset() const
{
    if (const QString reason = whyNoCardJob(); !reason.isEmpty()) {
        return reason;
    }
    if (m_tools == nullptr) {
        return tr("Looking for the vendor's tools…");
    }
    const adapters::EngineChoice choice = adapters::engineChoice(adapters::EngineFunction::Reset, *card(), *m_tools);
    return choice.engine == adapters::EngineKind::None ? sentence(choice.reason) : QString();
}

void MainWindow::updateCardActions()
{
    enableUnless(m_ui->setGuidsAction, whyNoGuids(), tr("Gives the card other GUIDs and MACs, after a backup"));
    enableUnless(m_ui->removeRomAction, whyNoRom(),
                 tr("Takes the boot ROM out of the firmware, so that the computer starts faster"));
    enableUnless(m_ui->saveRomAction, whyNoRom(), tr("Saves the boot ROM as a file, as mstflint rrom does"));
    enableUnless(m_ui->resetAction, whyNoReset(),
                 tr("Makes the chip start the firmware on its flash without switching the computer off"));
}

void MainWindow::openCardDialog(CardJobDialog* dialog)
{
    m_cardDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CardJobDialog::finishedOn, this,
            [this](const adapters::Adapter& adapter) { m_cards.readAgain(adapter); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_cardDialog = nullptr;
        updateActions();
    });
    dialog->open();
    updateActions();
}

void MainWindow::setGuids()
{
    if (whyNoGuids().isEmpty()) {
        openCardDialog(new GuidsDialog(m_services, *card(), *m_cards.state(card()->id).query,
                                       backupFolder(m_services.settings), this));
    }
}

void MainWindow::removeRom()
{
    if (whyNoRom().isEmpty()) {
        openCardDialog(new RomDialog(m_services, *card(), *m_cards.state(card()->id).query,
                                     backupFolder(m_services.settings), this));
    }
}

void MainWindow::saveRom()
{
    if (!whyNoRom().isEmpty()) {
        return;
    }
    const QString name =
        QString::fromStdString(m_cards.state(card()->id).query->identity.psid.value_or("card")) + u"-rom.bin"_s;
    const QString file = m_services.fileDialog.saveFile(this, tr("Save the boot ROM as"),
                                                        QDir(backupFolder(m_services.settings)).filePath(name),
                                                        tr("Boot ROMs (*.bin *.rom);;All files (*)"));
    if (!file.isEmpty()) {
        runOnCard(std::make_shared<jobs::ReadRomOperation>(*card(), std::filesystem::path(file.toStdString())),
                  tr("The boot ROM is saved"), QDir::toNativeSeparators(file));
    }
}

void MainWindow::reset()
{
    if (!whyNoReset().isEmpty()) {
        return;
    }
    const MessageBox::Question question{
        tr("Start new firmware"),
        tr("The chip of %1 starts again with the firmware on its flash. Its network connections break for some "
           "seconds; file systems that are mounted over them may stall.")
            .arg(displayName(*card())),
        tr("Start it now"), tr("Leave it running")};
    if (m_services.messageBox.ask(this, question)) {
        runOnCard(std::make_shared<jobs::ResetOperation>(*card()), tr("The new firmware runs"),
                  tr("No cold boot is needed any more."));
    }
}

void MainWindow::askToFreeSemaphore(const std::string& adapterId)
{
    const adapters::Adapter* adapter = m_tree->adapter(QString::fromStdString(adapterId));
    if (adapter == nullptr) {
        return;
    }
    const MessageBox::Question question{
        tr("Free the flash semaphore"),
        tr("The chip of %1 says that a program is working on its flash. If one really is, freeing the semaphore may "
           "destroy what it writes. Make sure that no mstflint, flint, mlxburn or other flash program runs, on this "
           "computer or in a virtual machine.")
            .arg(displayName(*adapter)),
        tr("Free it"), tr("Leave it alone")};
    if (m_services.messageBox.ask(this, question)) {
        runOnCard(std::make_shared<jobs::ClearSemaphoreOperation>(*adapter), tr("The flash semaphore is free"),
                  tr("The card is being read again."));
    }
}

void MainWindow::runOnCard(const std::shared_ptr<jobs::CardOperation>& operation, const QString& done,
                           const QString& text)
{
    jobs::Job* job = m_services.runner.start(operation);
    connect(job, &jobs::Job::finished, this, [this, job, operation, done, text] {
        const adapters::Adapter& adapter = operation->adapter();
        if (job->state() == jobs::JobState::Succeeded) {
            say([done, text] { return Message{Tone::Good, done, text}; });
        } else if (job->error() && job->state() == jobs::JobState::Failed) {
            sayError(*job->error(), adapter.id);
        }
        if (operation->kind() != jobs::StepKind::ReadRom && m_tree->adapter(QString::fromStdString(adapter.id))) {
            m_cards.readAgain(adapter);
        }
    });
}

} // namespace firesteel::gui
