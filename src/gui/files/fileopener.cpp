// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/files/fileopener.h>
#include <jobs/operations.h>

#include <QFileInfo>

#include <filesystem>

namespace firesteel::gui {

FileOpener::FileOpener(jobs::Runner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{
}

void FileOpener::open(const QString& path, Then then)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto operation = std::make_shared<jobs::OpenImageOperation>(std::filesystem::path(absolute.toStdString()));
    jobs::Job* job = m_runner.start(operation);
    connect(job, &jobs::Job::finished, this, [this, job, operation, absolute, then = std::move(then)] {
        if (job->state() != jobs::JobState::Succeeded) {
            if (job->error()) {
                Q_EMIT failed(*job->error());
            }
            return;
        }
        Q_EMIT opened({.key = fileKey(absolute),
                       .path = absolute,
                       .copies = {std::make_shared<const firmware::Image>(operation->image())}});
        if (then) {
            then();
        }
    });
}

} // namespace firesteel::gui
