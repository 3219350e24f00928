// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/files/fileopener.h>
#include <jobs/openfile.h>

#include <QFileInfo>

#include <filesystem>

namespace firesteel::gui {

namespace {

OpenedFile openedFile(const QString& path, const jobs::FirmwareFile& content)
{
    OpenedFile file{.key = fileKey(path), .path = path};
    if (const auto* bundle = std::get_if<firmware::Bundle>(&content)) {
        file.bundle = std::make_shared<const firmware::Bundle>(*bundle);
    } else {
        for (const firmware::Image& image : std::get<std::vector<firmware::Image>>(content)) {
            file.copies.push_back(std::make_shared<const firmware::Image>(image));
        }
    }
    return file;
}

} // namespace

FileOpener::FileOpener(jobs::Runner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{
}

void FileOpener::start(const QString& path, Then then)
{
    auto operation = std::make_shared<jobs::OpenFileOperation>(std::filesystem::path(path.toStdString()));
    jobs::Job* job = m_runner.start(operation);
    connect(job, &jobs::Job::finished, this, [this, job, operation, path, then = std::move(then)] {
        if (job->state() == jobs::JobState::Succeeded) {
            then(openedFile(path, operation->content()));
        } else if (job->error()) {
            Q_EMIT failed(*job->error());
        }
    });
}

void FileOpener::open(const QString& path, Then then)
{
    start(QFileInfo(path).absoluteFilePath(),
          [this, then = std::move(then)](const OpenedFile& file) { handOver(file, then); });
}

void FileOpener::openEntry(const OpenedFile& bundle, const firmware::BundleEntry& entry, Then then)
{
    auto operation = std::make_shared<jobs::ExtractImageOperation>(bundle.bundle, entry);
    jobs::Job* job = m_runner.start(operation);
    const QString psid = QString::fromStdString(entry.psid);
    connect(job, &jobs::Job::finished, this, [this, job, operation, path = bundle.path, psid, then = std::move(then)] {
        if (job->state() == jobs::JobState::Succeeded) {
            handOver({.key = fileKey(path, psid),
                      .path = path,
                      .psid = psid,
                      .copies = {std::make_shared<const firmware::Image>(operation->image())}},
                     then);
        } else if (job->error()) {
            Q_EMIT failed(*job->error());
        }
    });
}

void FileOpener::openFromBundle(const QString& path, const QString& psid, const std::string& choice, Then then)
{
    start(path, [this, psid, choice, then = std::move(then)](const OpenedFile& file) {
        if (!file.isBundle()) {
            Q_EMIT failed({.kind = ErrorKind::PsidNotInBundle,
                           .facts = {.file = file.path.toStdString(), .wanted = psid.toStdString()}});
            return;
        }
        const Result<firmware::BundleEntry> entry = firmware::chooseEntry(*file.bundle, psid.toStdString(), choice);
        if (!entry) {
            Q_EMIT failed(entry.error());
            return;
        }
        openEntry(file, *entry, then);
    });
}

void FileOpener::handOver(const OpenedFile& file, const Then& then)
{
    Q_EMIT opened(file);
    if (then) {
        then(file);
    }
}

} // namespace firesteel::gui
