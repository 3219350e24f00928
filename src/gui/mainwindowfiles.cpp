// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of MainWindow about opened files: images, bundles and what differs between two.
#include <gui/boardconfig/boardconfighost.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwords.h>
#include <gui/compareview/comparewindow.h>
#include <gui/dialogs/filedialog.h>
#include <gui/mainwindow.h>
#include <gui/text.h>
#include <jobs/openfile.h>

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <filesystem>
#include <ui_mainwindow.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr QLatin1StringView imageFolderKey("folders/images");

/// "first copy at 0x0", for the copies of one flash.
QString copyTitle(const OpenedFile& file, std::size_t copy)
{
    return file.copies.size() == 1 ? fileTitle(file)
                                   : MainWindow::tr("%1, copy at %2", "file name, address")
                                         .arg(fileTitle(file), hexAddress(file.copies[copy]->layout.start));
}

} // namespace

void MainWindow::setUpFiles()
{
    m_ui->firmwarePage->setFileDialog(&m_services.fileDialog);
    connect(&m_files, &FileOpener::opened, this, &MainWindow::showOpened);
    connect(&m_files, &FileOpener::failed, this, [this](const Error& error) { sayError(error); });
    connect(m_ui->openAction, &QAction::triggered, this, [this] { askForImages(); });
    connect(m_ui->closeImageAction, &QAction::triggered, this, &MainWindow::closeFile);
    connect(m_ui->compareAction, &QAction::triggered, this, [this] { askWhatToCompare(); });
    connect(m_ui->bundlePage, &BundlePage::openRequested, this, [this](const firmware::BundleEntry& entry) {
        if (const OpenedFile* bundle = selectedFile()) {
            m_files.openEntry(*bundle, entry);
        }
    });
    connect(m_ui->bundlePage, &BundlePage::saveRequested, this, &MainWindow::saveEntry);
    connect(m_ui->bundlePage, &BundlePage::compareRequested, this, [this](const firmware::BundleEntry& entry) {
        if (const OpenedFile* bundle = selectedFile()) {
            m_files.openEntry(*bundle, entry, [this](const OpenedFile& file) { askWhatToCompare(file.image()); });
        }
    });
}

QString MainWindow::imageFolder() const
{
    return m_services.settings.value(imageFolderKey, QDir::homePath()).toString();
}

void MainWindow::askForImages(const FileOpener::Then& then)
{
    const QStringList files = m_services.fileDialog.openFiles(
        this, then ? tr("Choose an image") : tr("Open images and bundles"), imageFolder(),
        tr("Firmware images and bundles (*.bin *.img *.rom *.mfa *.mfa2);;All files (*)"));
    if (files.isEmpty()) {
        return;
    }
    m_services.settings.setValue(imageFolderKey, QFileInfo(files.constFirst()).absolutePath());
    for (const QString& file : files) {
        m_files.open(file, file == files.constLast() ? then : FileOpener::Then());
    }
}

void MainWindow::showOpened(const OpenedFile& file)
{
    m_tree->setFile(file);
    m_ui->treeView->setCurrentIndex(m_tree->fileIndex(file.key));
    // What is wrong with the image, if anything, is said by its own page.
    m_ui->messageBar->hide();
    showSelected();
}

void MainWindow::showFile(const OpenedFile& file)
{
    if (file.isBundle()) {
        m_ui->bundlePage->setBundle(file.bundle);
        showPages({m_ui->bundlePage});
        return;
    }
    m_ui->firmwarePage->setFlashSize(0);
    m_ui->firmwarePage->setImages(file.copies);
    showBoard({.key = file.key, .title = fileTitle(file), .image = file.image()});
    showPages({m_ui->firmwarePage, m_ui->boardPage});
}

void MainWindow::closeFile()
{
    if (const OpenedFile* file = selectedFile()) {
        const QString key = file->key;
        if (m_ui->boardPage->isUnsaved(key) && !mayLose({fileTitle(*file)})) {
            return;
        }
        m_ui->boardPage->forget(key);
        m_tree->removeFile(key);
    }
    if (card() != nullptr) {
        m_ui->treeView->setCurrentIndex(m_tree->adapterIndex(m_cardId));
    }
    showSelected();
}

void MainWindow::saveEntry(const firmware::BundleEntry& entry)
{
    const OpenedFile* bundle = selectedFile();
    if (bundle == nullptr || !bundle->isBundle()) {
        return;
    }
    const QString folder = imageFolder();
    const QString name = QString::fromStdString(entry.psid).replace(u'/', u'_') + u".bin"_s;
    const QString target = m_services.fileDialog.saveFile(this, tr("Save the image as"), QDir(folder).filePath(name),
                                                          tr("Firmware images (*.bin);;All files (*)"));
    if (target.isEmpty()) {
        return;
    }
    auto operation = std::make_shared<jobs::ExtractImageOperation>(bundle->bundle, entry,
                                                                   std::filesystem::path(target.toStdString()));
    jobs::Job* job = m_services.runner.start(operation);
    connect(job, &jobs::Job::finished, this, [this, job, operation, target] {
        if (job->state() == jobs::JobState::Succeeded) {
            say([target, sum = operation->sha256()] {
                const QString path = QDir::toNativeSeparators(target);
                return Message{Tone::Good, tr("The image is saved"),
                               tr("%1\nSHA-256: %2").arg(path, QString::fromStdString(sum)),
                               QFileInfo(target).absolutePath()};
            });
        } else if (job->error()) {
            sayError(*job->error());
        }
    });
}

std::vector<CompareSide> MainWindow::compareSides() const
{
    std::vector<CompareSide> sides;
    for (const OpenedFile& file : m_tree->files()) {
        for (std::size_t copy = 0; copy < file.copies.size(); ++copy) {
            sides.push_back({.title = copyTitle(file, copy), .image = file.copies[copy], .toolTip = file.path});
        }
    }
    for (const adapters::Adapter& adapter : m_tree->adapters()) {
        if (CompareSide side = cardSide(adapter); side.image != nullptr) {
            sides.push_back(std::move(side));
        }
    }
    return sides;
}

CompareSide MainWindow::cardSide(const adapters::Adapter& adapter) const
{
    return {
        .title =
            tr("%1 (%2)", "card, PCI address").arg(displayName(adapter), QString::fromStdString(adapter.pciAddress)),
        .image = m_cards.state(adapter.id).image};
}

QString MainWindow::whyNoCompare() const
{
    return compareSides().empty() ? tr("Open an image or read a card first") : QString();
}

void MainWindow::askWhatToCompare(const std::shared_ptr<const firmware::Image>& left)
{
    // What the window shows is the left one.
    std::vector<CompareSide> sides = compareSides();
    const auto& shown = left != nullptr ? left : m_ui->firmwarePage->image();
    std::ranges::stable_partition(sides, [&shown](const CompareSide& side) { return side.image == shown; });
    auto* picker = new ComparePicker(this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setSides(std::move(sides));
    connect(picker, &ComparePicker::openRequested, this, [this, picker = QPointer(picker)] {
        askForImages([this, picker](const OpenedFile& file) {
            if (picker != nullptr) {
                picker->setSides(compareSides());
                picker->chooseRight(file.image());
            }
        });
    });
    connect(picker, &QDialog::accepted, this, [this, picker] {
        const auto [first, second] = picker->chosen();
        compare(first, second);
    });
    picker->open();
}

void MainWindow::compare(const CompareSide& left, const CompareSide& right)
{
    auto* window = new CompareWindow(m_services.fileDialog, this);
    window->setSides(left.image, left.title, right.image, right.title);
    window->show();
}

} // namespace firesteel::gui
