// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of LibraryPage about its folders and the search of them.
#include <gui/async.h>
#include <gui/dialogs/filedialog.h>
#include <gui/libraryview/librarypage.h>
#include <gui/text.h>
#include <library/scanoperation.h>

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace firesteel::gui {

void LibraryPage::addFolder()
{
    const QString folder = m_services.fileDialog.folder(this, tr("Add a folder to the firmware library"), {});
    if (folder.isEmpty()) {
        return;
    }
    const std::filesystem::path path = folder.toStdString();
    changeFolders([path](const LibraryReader& reader) { return reader.addFolder(path); }, true);
}

void LibraryPage::changeFolders(std::function<Result<>(const LibraryReader&)> change, bool thenScan)
{
    runAsync([reader = m_reader, change = std::move(change)] { return change(*reader); }, this,
             [this, thenScan](const Result<>& done) {
                 if (!done) {
                     showAnswer(failure(done));
                     return;
                 }
                 if (thenScan) {
                     startScan();
                 }
                 ask();
             });
}

void LibraryPage::startScan()
{
    if (isScanning()) {
        return;
    }
    m_scan = m_services.runner.start(
        std::make_shared<library::ScanLibraryOperation>(m_reader->database(), library::ScanOptions{.folders = {}}));
    connect(m_scan, &jobs::Job::progressed, this, &LibraryPage::showProgress);
    connect(m_scan, &jobs::Job::stateChanged, this, &LibraryPage::showProgress);
    connect(m_scan, &jobs::Job::finished, this, &LibraryPage::scanEnded);
    showProgress();
    showEmptyText();
    updateActions();
}

void LibraryPage::showProgress()
{
    const bool running = m_scan != nullptr && !jobs::isFinished(m_scan->state());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_progressText, m_cancelButton}) {
        widget->setVisible(running);
    }
    m_summary->setVisible(!running);
    m_scanButton->setVisible(!running);
    if (!running) {
        return;
    }
    const bool cancelling = m_scan->state() == jobs::JobState::Cancelling;
    m_progress->setValue(static_cast<int>(m_scan->perMille()));
    m_progressText->setText(m_scan->state() == jobs::JobState::Preparing ? stageText(m_scan->stage())
                                                                         : stateText(m_scan->state()));
    m_cancelButton->setEnabled(!cancelling);
}

void LibraryPage::scanEnded()
{
    const std::optional<Error> error = m_scan->error();
    const bool cancelled = m_scan->state() == jobs::JobState::Cancelled;
    m_scan = nullptr;
    showProgress();
    if (error && !cancelled) {
        showAnswer(std::unexpected(*error));
        updateActions();
        return;
    }
    ask();
}

} // namespace firesteel::gui
