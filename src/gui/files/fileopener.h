// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <gui/files/openedfile.h>
#include <jobs/runner.h>

#include <QObject>

#include <functional>

namespace firesteel::gui {

/// Reads files in the background, each as a job, and hands over what they hold.
class FileOpener final : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const OpenedFile& file)>;

    explicit FileOpener(jobs::Runner& runner, QObject* parent = nullptr);

    /// An image or a bundle, told by its content. `then` is called after opened(), not after failed().
    void open(const QString& path, Then then = {});
    /// Unpacks the image of one entry of an opened bundle.
    void openEntry(const OpenedFile& bundle, const firmware::BundleEntry& entry, Then then = {});
    /// The image of a PSID in a bundle that is not open yet; the bundle itself is not handed over.
    /// `choice` as in firmware::chooseEntry().
    void openFromBundle(const QString& path, const QString& psid, const std::string& choice, Then then = {});

Q_SIGNALS:
    void opened(const firesteel::gui::OpenedFile& file);
    void failed(const firesteel::Error& error);

private:
    void start(const QString& path, Then then);
    void handOver(const OpenedFile& file, const Then& then);

    jobs::Runner& m_runner;
};

} // namespace firesteel::gui
