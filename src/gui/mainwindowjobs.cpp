// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of MainWindow that start jobs.
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/filedialog.h>
#include <gui/mainwindow.h>
#include <gui/text.h>
#include <jobs/operations.h>

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <filesystem>
#include <ui_mainwindow.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr QLatin1StringView backupFolderKey("folders/backups");

} // namespace

QString MainWindow::backupFolder(const QSettings& settings)
{
    return settings.value(backupFolderKey, QDir::home().filePath(u"Firesteel backups"_s)).toString();
}

void MainWindow::backUp()
{
    const adapters::Adapter* adapter = card();
    if (adapter == nullptr) {
        return;
    }
    const QString folder = m_services.fileDialog.folder(
        this, tr("Folder for the backup of %1").arg(displayName(*adapter)), backupFolder(m_services.settings));
    if (folder.isEmpty()) {
        return;
    }
    m_services.settings.setValue(backupFolderKey, folder);
    auto operation = std::make_shared<jobs::BackUpOperation>(*adapter, std::filesystem::path(folder.toStdString()));
    jobs::Job* job = m_services.runner.start(operation);
    connect(job, &jobs::Job::finished, this, [this, job, operation] {
        if (job->state() == jobs::JobState::Succeeded) {
            m_backupImages[operation->adapter().id] = operation->backup().image;
            showBackup(operation->backup());
        } else if (job->error()) {
            say([error = *job->error(), id = operation->adapter().id] {
                return Message{
                    Tone::Error, tr("The backup failed: %1").arg(sentence(error)), nextStep(error), {}, error, id};
            });
        }
    });
}

void MainWindow::showBackup(const jobs::Backup& backup)
{
    say([backup] {
        const QString folder = QString::fromStdString(backup.folder.string());
        const QString files = tr("%n file(s) in %1", nullptr, static_cast<int>(backup.files.size()));
        const QString sum = tr("SHA-256 of the image: %1").arg(QString::fromStdString(backup.imageSha256));
        return Message{Tone::Good, tr("The backup is complete"),
                       files.arg(QDir::toNativeSeparators(folder)) + u'\n' + sum, folder};
    });
}

void MainWindow::verify()
{
    if (const adapters::Adapter* adapter = card()) {
        m_ui->treeView->setCurrentIndex(m_tree->adapterIndex(m_cardId));
        m_cards.readAgain(*adapter);
        sayWhenVerified(*adapter);
    }
}

void MainWindow::sayWhenVerified(const adapters::Adapter& adapter)
{
    const jobs::Job* job = m_cards.state(adapter.id).verifyJob;
    if (job == nullptr) {
        return;
    }
    // The store connected first: its state is up to date here.
    connect(job, &jobs::Job::finished, this, [this, job, adapter] {
        const CardState& state = m_cards.state(adapter.id);
        if (job->state() != jobs::JobState::Succeeded || !state.image) {
            return;
        }
        say([adapter, image = state.image] {
            if (const firmware::Finding* error = image->firstError()) {
                return Message{Tone::Error, tr("The firmware on %1 is damaged").arg(displayName(adapter)),
                               sentence(*error)};
            }
            return Message{Tone::Good, tr("The firmware on %1 is sound").arg(displayName(adapter)),
                           tr("All %n section(s) were read from the flash and checked.", nullptr,
                              static_cast<int>(image->sections.size()))};
        });
    });
}

void MainWindow::flash()
{
    if (std::ranges::all_of(m_tree->files(), &OpenedFile::isBundle)) {
        askForImages([this](const OpenedFile&) { openFlashDialog(); });
    } else {
        openFlashDialog();
    }
}

void MainWindow::openFlashDialog()
{
    // The card may have gone, or a flash may have begun, while the image was being read.
    if (const QString reason = whyNoFlash(); !reason.isEmpty()) {
        say([this] { return Message{Tone::Warning, tr("Flashing cannot start"), whyNoFlash()}; });
        return;
    }
    std::vector<OpenedFile> images;
    std::size_t selected = 0;
    const OpenedFile* chosen = selectedFile();
    for (const OpenedFile& file : m_tree->files()) {
        if (!file.isBundle()) {
            selected = chosen == nullptr || chosen->isBundle() || chosen == &file ? images.size() : selected;
            images.push_back(file);
        }
    }
    m_flashDialog = new FlashDialog(m_services, *card(), *m_cards.state(card()->id).query, images, selected,
                                    backupFolder(m_services.settings), this);
    m_flashDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_flashDialog, &FlashDialog::flashed, this,
            [this](const adapters::Adapter& adapter, const std::optional<firmware::Version>& runs) {
                if (runs) {
                    m_cards.setRunsUntilColdBoot(adapter.id, *runs);
                }
                m_cards.readAgain(adapter);
            });
    connect(m_flashDialog, &QDialog::finished, this, [this] {
        m_flashDialog = nullptr;
        updateActions();
    });
    m_flashDialog->open();
    updateActions();
}

} // namespace firesteel::gui
