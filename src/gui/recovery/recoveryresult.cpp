// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/recovery/recoveryresult.h>
#include <gui/text.h>

#include <QCoreApplication>

namespace firesteel::gui {

namespace {

/// Sentences of the result; a class only so that lupdate finds its context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryResult)

public:
    static FlashResultText succeeded(const jobs::RecoverOperation& operation);
    static FlashResultText stopped(const jobs::Job& job);
};

FlashResultText Words::succeeded(const jobs::RecoverOperation& operation)
{
    const firmware::Identity& now = operation.verified()->identity;
    FlashResultText result{Tone::Good,
                           tr("The firmware is back on the card"),
                           tr("Everything was read back and verified. The card starts it after a cold boot."),
                           {}};
    const QString version = now.version ? QString::fromStdString(toString(*now.version)) : tr("unknown version");
    result.lines.push_back(
        {tr("On the flash now:"),
         tr("%1, PSID %2", "version, then PSID").arg(version, QString::fromStdString(now.psid.value_or("")))});
    result.lines.push_back({tr("1. Switch off:"), tr("Shut the computer down and take it off the mains. A restart is "
                                                     "not enough.")});
    result.lines.push_back({tr("2. Jumper:"), tr("If the \"flash present\" (FNP) pins of the card are shorted, remove "
                                                 "the jumper now. Otherwise the card comes back in flash recovery.")});
    result.lines.push_back({tr("3. Switch on:"), tr("The card then appears under its normal name. Verify it once more "
                                                    "and make a backup.")});
    return result;
}

FlashResultText Words::stopped(const jobs::Job& job)
{
    FlashResultText result;
    if (job.state() == jobs::JobState::Cancelled) {
        result = {Tone::Warning, tr("Cancelled"), tr("The job stopped at a safe point, as you asked."), {}};
    } else {
        result = {Tone::Error, tr("The recovery failed"), sentence(job.error().value_or(Error{})), {}};
    }
    result.lines.push_back(
        {tr("On the flash now:"), tr("No complete image. The card stays in flash recovery, which does it no harm.")});
    const QString next = job.error() ? nextStep(*job.error()) : QString();
    result.lines.push_back({tr("Next:"), next.isEmpty() ? tr("You can start again at any time.") : next});
    return result;
}

} // namespace

FlashResultText recoveryResult(const jobs::Job& job, const jobs::RecoverOperation& operation)
{
    return job.state() == jobs::JobState::Succeeded && operation.verified() ? Words::succeeded(operation)
                                                                            : Words::stopped(job);
}

} // namespace firesteel::gui
