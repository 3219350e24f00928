// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/build/buildresult.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QDir>

namespace firesteel::gui {

namespace {

/// Sentences of the result page; a class only so that lupdate finds its context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildResult)

public:
    static FlashResultText succeeded(const jobs::BuildOperation& operation);
    static FlashResultText stopped(const jobs::Job& job);
    static QString file(const jobs::BuildOperation& operation);
};

QString Words::file(const jobs::BuildOperation& operation)
{
    return QDir::toNativeSeparators(
        QString::fromStdString(operation.target().value_or(std::filesystem::path()).string()));
}

FlashResultText Words::succeeded(const jobs::BuildOperation& operation)
{
    const firmware::Image& image = operation.image();
    FlashResultText result{Tone::Good,
                           tr("Built and verified"),
                           tr("The image is saved, was read back from the disk, and every checksum in it is right."),
                           {}};
    result.lines.push_back({tr("Saved as:"), file(operation)});
    result.lines.push_back({tr("SHA-256:"), QString::fromStdString(operation.sha256())});
    if (image.identity.version) {
        result.lines.push_back({tr("Firmware:"), tr("%1, PSID %2, %3", "version, PSID, size")
                                                     .arg(QString::fromStdString(toString(*image.identity.version)),
                                                          QString::fromStdString(image.identity.psid.value_or("")),
                                                          sizeText(image.bytes.size()))});
    }
    return result;
}

FlashResultText Words::stopped(const jobs::Job& job)
{
    if (job.state() == jobs::JobState::Cancelled) {
        return {Tone::Warning,
                tr("Cancelled"),
                tr("The build was stopped, as you asked."),
                {{tr("Next:"), tr("Go back to start it again, as it is or with other settings.")}}};
    }
    const Error error = job.error().value_or(Error{});
    QString next = nextStep(error);
    if (error.kind == ErrorKind::KeysUntranslated) {
        next = tr("The parameter maps have changed since the keys were listed. Go back: the list is made again, and "
                  "what cannot be translated is marked there.");
    }
    return {Tone::Error,
            tr("The image could not be built"),
            sentence(error),
            {{tr("Next:"), next.isEmpty() ? tr("Read the steps below, then go back to change the settings.") : next}}};
}

} // namespace

FlashResultText buildResultText(const jobs::Job& job, const jobs::BuildOperation& operation, bool replaced)
{
    if (job.state() == jobs::JobState::Succeeded) {
        return Words::succeeded(operation);
    }
    FlashResultText result = Words::stopped(job);
    // Whole or not at all: a file is written beside the target and renamed at the end.
    result.lines.insert(result.lines.begin(),
                        {Words::tr("On the disk:"),
                         replaced ? Words::tr("Nothing was saved. %1 is as it was.").arg(Words::file(operation))
                                  : Words::tr("Nothing was saved; there is no file %1.").arg(Words::file(operation))});
    return result;
}

} // namespace firesteel::gui
