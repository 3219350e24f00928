// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cardjob/rewriteresult.h>
#include <gui/flash/flashstages.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QDir>

namespace firesteel::gui {

namespace {

/// Sentences of the result; a class only so that lupdate finds its context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(RewriteResult)

public:
    static void addSuccess(FlashResultText& result);
    static FlashResultText stopped(const jobs::Job& job);
    static void addBackup(FlashResultText& result, const jobs::RewriteOperation& operation);
};

void Words::addSuccess(FlashResultText& result)
{
    result.lines.push_back({tr("On the flash now:"), tr("Everything was read back and verified.")});
    result.lines.push_back({tr("Next:"), tr("Switch the computer off, wait ten seconds and switch it on again. Until "
                                            "then the card works with what it had before.")});
}

FlashResultText Words::stopped(const jobs::Job& job)
{
    FlashResultText result;
    const bool cancelled = job.state() == jobs::JobState::Cancelled;
    if (cancelled) {
        result = {Tone::Warning,
                  tr("Cancelled: the card was not changed"),
                  tr("The job stopped at a safe point, as you asked."),
                  {}};
    } else {
        result = {Tone::Error, tr("The card could not be changed"), sentence(job.error().value_or(Error{})), {}};
    }
    result.lines.push_back({tr("On the flash now:"),
                            reachedSignature(job)
                                ? tr("Not certain. The card is being read again: see its Overview page. Do not switch "
                                     "the computer off before it says that the firmware is sound.")
                                : tr("The image that was there before. It still boots.")});
    const QString next = job.error() ? nextStep(*job.error()) : QString();
    result.lines.push_back({tr("Next:"), next.isEmpty() ? tr("You can start again at any time.") : next});
    return result;
}

void Words::addBackup(FlashResultText& result, const jobs::RewriteOperation& operation)
{
    if (!operation.backup()) {
        result.lines.push_back({tr("Backup:"), tr("None was made in this job.")});
        return;
    }
    result.lines.push_back(
        {tr("Backup:"), QDir::toNativeSeparators(QString::fromStdString(operation.backup()->folder.string()))});
    result.lines.push_back(
        {tr("Way back:"), tr("Open firmware.bin from the backup folder in this window and flash it, with its own GUIDs "
                             "and boot ROM.")});
}

} // namespace

FlashResultText rewriteResult(const jobs::Job& job, const jobs::RewriteOperation& operation, const QString& title,
                              const QString& text)
{
    FlashResultText result;
    if (job.state() == jobs::JobState::Succeeded) {
        result = {Tone::Good, title, text, {}};
        Words::addSuccess(result);
    } else {
        result = Words::stopped(job);
    }
    Words::addBackup(result, operation);
    return result;
}

} // namespace firesteel::gui
