// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/facts.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QLocale>

#include <string_view>

namespace firesteel::gui {

namespace {

/// Names of simulated cards carry an English badge, wherever in a text they stand.
std::string withTranslatedBadge(const std::string& text)
{
    constexpr std::string_view badge = " (simulated)";
    const std::size_t at = text.find(badge);
    if (at == std::string::npos) {
        return text;
    }
    const QString name = QString::fromStdString(text.substr(0, at));
    return QCoreApplication::translate("Adapter", "%1 (simulated)").arg(name).toStdString() +
           text.substr(at + badge.size());
}

QString translated(const char* context, const char* sentence, const Facts& facts)
{
    // An empty text would look up the header of the translation file.
    if (sentence == nullptr || *sentence == '\0') {
        return {};
    }
    const QString text = QCoreApplication::translate(context, sentence);
    Facts shown = facts;
    shown.file = withTranslatedBadge(facts.file);
    return QString::fromStdString(fillSentence(text.toStdString(), shown));
}

} // namespace

QString sentence(const Sentence& sentence)
{
    return translated(sentence.context, sentence.text, sentence.facts);
}

QString sentence(const Error& error)
{
    // Some errors carry a reason that has a translation of its own; others what the system said.
    Facts facts = error.facts;
    if (error.reason) {
        facts.found = sentence(*error.reason).toStdString();
    } else if (!facts.found.empty()) {
        facts.found = QCoreApplication::translate("Error", facts.found.c_str()).toStdString();
    }
    return translated("Error", errorTemplate(error.kind), facts);
}

QString nextStep(const Error& error)
{
    return translated("Error", nextStepTemplate(error.kind), error.facts);
}

QString sentence(const firmware::Finding& finding)
{
    return sentence(sentenceOf(finding));
}

QString sentence(const adapters::PreflightFinding& finding)
{
    return sentence(sentenceOf(finding));
}

QString title(const jobs::ReportStep& step)
{
    return translated("Step", jobs::stepTemplate(step.kind), step.facts);
}

QString stageText(Stage stage)
{
    return translated("Stage", stageName(stage), {});
}

QString stateText(jobs::JobState state)
{
    switch (state) {
    case jobs::JobState::Idle:
        return QCoreApplication::translate("JobState", "Waiting for another job on this card");
    case jobs::JobState::Preparing:
        return QCoreApplication::translate("JobState", "Preparing");
    case jobs::JobState::Writing:
        return QCoreApplication::translate("JobState", "Writing");
    case jobs::JobState::Verifying:
        return QCoreApplication::translate("JobState", "Verifying");
    case jobs::JobState::Finalizing:
        return QCoreApplication::translate("JobState", "Finishing");
    case jobs::JobState::Cancelling:
        return QCoreApplication::translate("JobState", "Stopping at the next safe point");
    case jobs::JobState::Succeeded:
        return QCoreApplication::translate("JobState", "Done");
    case jobs::JobState::Failed:
        return QCoreApplication::translate("JobState", "Failed");
    case jobs::JobState::Cancelled:
        return QCoreApplication::translate("JobState", "Cancelled");
    }
    return {};
}

QString stateText(jobs::StepState state)
{
    switch (state) {
    case jobs::StepState::Running:
        return QCoreApplication::translate("StepState", "Running");
    case jobs::StepState::Succeeded:
        return QCoreApplication::translate("StepState", "Done");
    case jobs::StepState::Failed:
        return QCoreApplication::translate("StepState", "Failed");
    case jobs::StepState::Cancelled:
        return QCoreApplication::translate("StepState", "Cancelled");
    }
    return {};
}

QString severityText(firmware::Severity severity)
{
    switch (severity) {
    case firmware::Severity::Note:
        return QCoreApplication::translate("Severity", "Note");
    case firmware::Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case firmware::Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    }
    return {};
}

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty()) {
        return first + second;
    }
    // The same entry of the translations as on the firmware page.
    return QCoreApplication::translate("firesteel::gui::VerdictBanner", "%1 %2", "one sentence after the other")
        .arg(first, second);
}

QString hexAddress(std::uint64_t address)
{
    return QStringLiteral("0x%1").arg(address, 8, 16, QLatin1Char('0'));
}

QString sizeText(std::uint64_t bytes)
{
    const QLocale locale;
    const auto size = static_cast<qint64>(bytes);
    const QString exact = QCoreApplication::translate("Size", "%1 bytes").arg(locale.toString(size));
    if (bytes < 1024) {
        return exact;
    }
    // A whole number of units needs no decimals: "2 MiB", but "784.1 KiB".
    const std::uint64_t unit = bytes >= 1024 * 1024 ? 1024 * 1024 : 1024;
    const QString rounded = locale.formattedDataSize(size, bytes % unit == 0 ? 0 : 1);
    return QCoreApplication::translate("Size", "%1 (%2)", "rounded size, then exact bytes").arg(rounded, exact);
}

} // namespace firesteel::gui
