// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of MainWindow about the board INI, images built from it, and parameter maps.
#include <gui/async.h>
#include <gui/boardconfig/boardconfighost.h>
#include <gui/boardconfig/boardconfigpage.h>
#include <gui/build/builddialog.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/messagebox.h>
#include <gui/mainwindow.h>
#include <gui/parametermaps/learndialog.h>
#include <gui/parametermaps/mapsdialog.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <jobs/openfile.h>

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <filesystem>
#include <ui_mainwindow.h>
#include <utility>

namespace firesteel::gui {

namespace {

/// The image of a backup; null where it is not there any more, or is no FS2 image.
std::shared_ptr<const firmware::Image> readBackupImage(const std::filesystem::path& file)
{
    Result<SharedBytes> bytes = jobs::readFirmwareFile(file);
    if (!bytes) {
        return nullptr;
    }
    Result<jobs::FirmwareFile> content = jobs::parseFirmwareFile(std::move(*bytes), file.string());
    if (!content) {
        return nullptr;
    }
    auto* images = std::get_if<std::vector<firmware::Image>>(&*content);
    return images == nullptr || images->empty() ? nullptr
                                                : std::make_shared<const firmware::Image>(std::move(images->front()));
}

} // namespace

void MainWindow::setUpBoard()
{
    m_ui->boardPage->setServices(m_services.fileDialog, m_maps);
    m_ui->boardPage->setMinimumSize(480, 300);
    connect(m_ui->boardPage, &BoardConfigHost::pageShown, this, &MainWindow::updateActions);
    connect(m_ui->boardPage, &BoardConfigHost::buildRequested, this, &MainWindow::buildImage);
    connect(m_ui->boardPage, &BoardConfigHost::mapsRequested, this, &MainWindow::showMaps);
    connect(m_ui->boardPage, &BoardConfigHost::bootRomRequested, this, [this] {
        // A card can lose its ROM where it is; for anything else the image is built anew.
        if (selectedFile() == nullptr && whyNoRom().isEmpty()) {
            removeRom();
        } else {
            buildImage();
        }
    });
    connect(m_ui->boardPage, &BoardConfigHost::otherRequested, this, [this] {
        const QPersistentModelIndex shown = m_ui->treeView->currentIndex();
        askForImages([this, shown](const OpenedFile&) { m_ui->treeView->setCurrentIndex(shown); });
    });
    connect(m_ui->buildAction, &QAction::triggered, this, &MainWindow::buildImage);
    connect(m_ui->mapsAction, &QAction::triggered, this, &MainWindow::showMaps);
    connect(m_ui->learnAction, &QAction::triggered, this, [this] {
        auto* dialog = new LearnDialog(m_services, m_maps, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::showMaps()
{
    auto* dialog = new MapsDialog(m_services, m_maps, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showBoard(const adapters::Adapter& adapter, const CardState& state)
{
    if (state.image) {
        const CompareSide side = cardSide(adapter);
        showBoard({.key = QString::fromStdString(adapter.id), .title = side.title, .image = state.image});
    } else if (state.isReading()) {
        m_ui->boardPage->setPlaceholder(tr("Reading the image of %1…").arg(displayName(adapter)));
    } else if (state.error) {
        m_ui->boardPage->setPlaceholder(joined(sentence(*state.error), nextStep(*state.error)));
    } else if (adapter.state == adapters::AdapterState::FlashRecovery) {
        m_ui->boardPage->setPlaceholder(tr(
            "This card is in flash recovery: there is no firmware on it, and so no board INI that could be edited."));
    } else {
        m_ui->boardPage->setPlaceholder(tr("The image of this card was not read. Verify the card to read it."));
    }
}

void MainWindow::showBoard(const BoardSource& source)
{
    m_ui->boardPage->showBoard(source);
    std::vector<CompareSide> others = compareSides();
    std::erase_if(others, [&source](const CompareSide& side) { return side.image == source.image; });
    m_ui->boardPage->setOthers(std::move(others));
}

QString MainWindow::whyNoBuild() const
{
    if (m_buildDialog != nullptr) {
        return tr("An image is being built already");
    }
    return m_ui->boardPage->board() == nullptr || isLibrarySelected()
               ? tr("Select a card or an image with a board INI first")
               : QString();
}

void MainWindow::updateBoardActions()
{
    const QString reason = whyNoBuild();
    enableUnless(m_ui->buildAction, reason,
                 tr("Makes an image with the edited board INI, another boot ROM or other addresses"));
    if (BoardConfigPage* page = m_ui->boardPage->page()) {
        page->setWhyNoBuild(reason);
    }
    enableUnless(m_ui->mapsAction, {}, tr("Shows which INI keys become which bits, and adds maps of your own"));
    enableUnless(m_ui->learnAction, {}, tr("Compares images of one version to find out which bits follow which key"));
}

void MainWindow::buildImage()
{
    if (!whyNoBuild().isEmpty()) {
        return;
    }
    const BoardSource board = *m_ui->boardPage->board();
    const auto backup = m_backupImages.find(board.key.toStdString());
    if (backup == m_backupImages.end()) {
        openBuildDialog(board, nullptr);
        return;
    }
    runAsync([file = backup->second] { return readBackupImage(file); }, this,
             [this, board](const std::shared_ptr<const firmware::Image>& image) { openBuildDialog(board, image); });
}

std::vector<BuildBase> MainWindow::buildBases(const BoardSource& board,
                                              const std::shared_ptr<const firmware::Image>& backup) const
{
    const bool ofFile = m_tree->file(board.key) != nullptr;
    std::vector<BuildBase> bases{{.title = ofFile ? board.title : tr("%1, as read from the card").arg(board.title),
                                  .toolTip = {},
                                  .image = board.image}};
    if (backup != nullptr && backup->format == firmware::ImageFormat::Fs2) {
        const QString path = QDir::toNativeSeparators(QString::fromStdString(backup->name));
        const BuildBase saved{.title = tr("Backup of %1").arg(board.title), .toolTip = path, .image = backup};
        // The backup by default, unless the card was flashed after it.
        const bool same = std::ranges::equal(ByteView(backup->bytes), ByteView(board.image->bytes));
        bases.insert(same ? bases.begin() : bases.end(), saved);
    }
    for (const CompareSide& side : compareSides()) {
        if (side.image != board.image && side.image->format == firmware::ImageFormat::Fs2) {
            bases.push_back({.title = side.title, .toolTip = side.toolTip, .image = side.image});
        }
    }
    return bases;
}

void MainWindow::openBuildDialog(const BoardSource& board, const std::shared_ptr<const firmware::Image>& backup)
{
    if (m_buildDialog != nullptr || m_ui->boardPage->board() == nullptr || m_ui->boardPage->board()->key != board.key) {
        return;
    }
    const std::string ini = m_ui->boardPage->page()->ini().document().text();
    m_buildDialog = new BuildDialog(m_services, m_maps, m_tools,
                                    {.bases = buildBases(board, backup), .ini = ini, .folder = imageFolder()}, this);
    m_buildDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_buildDialog, &BuildDialog::built, this,
            [this, key = board.key, ini] { m_ui->boardPage->markBuilt(key, ini); });
    connect(m_buildDialog, &BuildDialog::openRequested, this, [this](const QString& path) { m_files.open(path); });
    connect(m_buildDialog, &BuildDialog::flashRequested, this,
            [this](const QString& path) { m_files.open(path, [this](const OpenedFile&) { openFlashDialog(); }); });
    connect(m_buildDialog, &QDialog::finished, this, [this] {
        m_buildDialog = nullptr;
        updateActions();
    });
    m_buildDialog->open();
    updateActions();
}

bool MainWindow::mayLose(const QStringList& boards)
{
    if (boards.isEmpty()) {
        return true;
    }
    const MessageBox::Question question{
        tr("Changes to the board INI"),
        tr("What you changed in the board INI of %1 is neither saved as a file nor built into an image.")
            .arg(QLocale().createSeparatedList(boards)),
        tr("Throw the changes away"), tr("Keep editing")};
    return m_services.messageBox.ask(this, question);
}

} // namespace firesteel::gui
