// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/flash/flashresult.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QDir>

namespace firesteel::gui {

namespace {

/// Sentences of the result page; a class only so that lupdate finds its context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(FlashResult)

public:
    static FlashResultText succeeded(const jobs::FlashOperation& operation, const QString& oldVersion);
    static FlashResultText stopped(const jobs::Job& job, const QString& oldVersion, bool reachedSignature);
    static void addBackup(FlashResultText& result, const jobs::FlashOperation& operation);
    static QString versionText(const std::optional<firmware::Version>& version);
};

QString Words::versionText(const std::optional<firmware::Version>& version)
{
    return version ? QString::fromStdString(toString(*version)) : tr("unknown version");
}

FlashResultText Words::succeeded(const jobs::FlashOperation& operation, const QString& oldVersion)
{
    const firmware::Identity& now = operation.verified()->identity;
    FlashResultText result{Tone::Good,
                           tr("The new firmware is on the card"),
                           tr("Everything was read back and verified. One step is left: a cold boot."),
                           {}};
    result.lines.push_back(
        {tr("On the flash now:"), tr("%1, PSID %2", "version, then PSID")
                                      .arg(versionText(now.version), QString::fromStdString(now.psid.value_or("")))});
    result.lines.push_back(
        {tr("Running until then:"), tr("The version that ran before (on the flash before: %1)").arg(oldVersion)});
    result.lines.push_back({tr("Next:"), tr("Switch the computer off, wait ten seconds and switch it on again. "
                                            "A warm restart may leave the old firmware running.")});
    return result;
}

FlashResultText Words::stopped(const jobs::Job& job, const QString& oldVersion, bool reachedSignature)
{
    FlashResultText result;
    const bool cancelled = job.state() == jobs::JobState::Cancelled;
    if (cancelled) {
        result = {Tone::Warning,
                  tr("Cancelled: the card was not changed over"),
                  tr("The job stopped at a safe point, as you asked."),
                  {}};
    } else {
        const Error error = job.error().value_or(Error{});
        result = {Tone::Error, tr("Flashing failed"), sentence(error), {}};
    }
    if (reachedSignature) {
        result.lines.push_back(
            {tr("On the flash now:"), tr("Not certain. The card is being read again: see its Overview page. "
                                         "Do not switch the computer off before it says that the firmware is sound.")});
    } else {
        result.lines.push_back(
            {tr("On the flash now:"),
             tr("The old image (%1) still boots. At most the unused copy was written to.").arg(oldVersion)});
    }
    if (!cancelled && job.error()) {
        const QString next = nextStep(*job.error());
        result.lines.push_back({tr("Next:"), next.isEmpty() ? tr("Read the steps below, then try again.") : next});
    } else {
        result.lines.push_back({tr("Next:"), tr("You can start again at any time.")});
    }
    return result;
}

void Words::addBackup(FlashResultText& result, const jobs::FlashOperation& operation)
{
    if (!operation.backup()) {
        result.lines.push_back({tr("Backup:"), tr("None was made in this job.")});
        return;
    }
    const QString folder = QDir::toNativeSeparators(QString::fromStdString(operation.backup()->folder.string()));
    result.lines.push_back({tr("Backup:"), folder});
    result.lines.push_back(
        {tr("Way back:"), tr("Open firmware.bin from the backup folder in this window and flash it.")});
}

} // namespace

FlashResultText flashResultText(const jobs::Job& job, const jobs::FlashOperation& operation,
                                const adapters::CardQuery& before, bool reachedSignature)
{
    const QString oldVersion = Words::versionText(before.identity.version);
    FlashResultText result = job.state() == jobs::JobState::Succeeded && operation.verified()
                                 ? Words::succeeded(operation, oldVersion)
                                 : Words::stopped(job, oldVersion, reachedSignature);
    Words::addBackup(result, operation);
    return result;
}

} // namespace firesteel::gui
