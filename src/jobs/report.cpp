// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <jobs/report.h>

#include <format>

namespace firesteel::jobs {

const char* stepTemplate(StepKind kind)
{
    switch (kind) {
    case StepKind::OpenImage:
        return QT_TRANSLATE_NOOP("Step", "Open the image {file}");
    case StepKind::ExtractImage:
        return QT_TRANSLATE_NOOP("Step", "Take the image for {wanted} out of {file}");
    case StepKind::QueryCard:
        return QT_TRANSLATE_NOOP("Step", "Read what is on {file}");
    case StepKind::BackUpCard:
        return QT_TRANSLATE_NOOP("Step", "Back up {file}");
    case StepKind::VerifyCard:
        return QT_TRANSLATE_NOOP("Step", "Verify the image on {file}");
    case StepKind::FlashCard:
        return QT_TRANSLATE_NOOP("Step", "Flash {wanted} to {file}");
    case StepKind::ScanLibrary:
        return QT_TRANSLATE_NOOP("Step", "Search the folders of the firmware library");
    case StepKind::SetGuids:
        return QT_TRANSLATE_NOOP("Step", "Set GUIDs and MACs of {file}");
    case StepKind::RemoveRom:
        return QT_TRANSLATE_NOOP("Step", "Remove the boot ROM of {file}");
    case StepKind::RecoverCard:
        return QT_TRANSLATE_NOOP("Step", "Recover {file}");
    case StepKind::ResetCard:
        return QT_TRANSLATE_NOOP("Step", "Start the new firmware of {file}");
    case StepKind::ClearSemaphore:
        return QT_TRANSLATE_NOOP("Step", "Free the flash semaphore of {file}");
    case StepKind::ReadRom:
        return QT_TRANSLATE_NOOP("Step", "Save the boot ROM of {file} as {wanted}");
    case StepKind::BuildImage:
        return QT_TRANSLATE_NOOP("Step", "Build an image from {file}");
    case StepKind::AssembleImage:
        return QT_TRANSLATE_NOOP("Step", "Put the image together");
    case StepKind::ReviewImage:
        return QT_TRANSLATE_NOOP("Step", "Compare the new image with {file}");
    case StepKind::ReadFile:
        return QT_TRANSLATE_NOOP("Step", "Read the file");
    case StepKind::ParseImage:
        return QT_TRANSLATE_NOOP("Step", "Check every section");
    case StepKind::ListBundle:
        return QT_TRANSLATE_NOOP("Step", "Read the table of contents");
    case StepKind::UnpackImage:
        return QT_TRANSLATE_NOOP("Step", "Unpack the image");
    case StepKind::ReadIdentity:
        return QT_TRANSLATE_NOOP("Step", "Read the card's identity");
    case StepKind::Preflight:
        return QT_TRANSLATE_NOOP("Step", "Check that card and image fit");
    case StepKind::ReadImage:
        return QT_TRANSLATE_NOOP("Step", "Read the image from the flash");
    case StepKind::SaveImage:
        return QT_TRANSLATE_NOOP("Step", "Save the image as {file}");
    case StepKind::SaveIni:
        return QT_TRANSLATE_NOOP("Step", "Save the board INI as {file}");
    case StepKind::SaveQuery:
        return QT_TRANSLATE_NOOP("Step", "Save the card's identity as {file}");
    case StepKind::SaveChecksums:
        return QT_TRANSLATE_NOOP("Step", "Save the checksums as {file}");
    case StepKind::WriteImage:
        return QT_TRANSLATE_NOOP("Step", "Write the image and read it back");
    case StepKind::VerifyFlash:
        return QT_TRANSLATE_NOOP("Step", "Verify what is on the flash now");
    case StepKind::RunTool:
        return QT_TRANSLATE_NOOP("Step", "Run {wanted}");
    case StepKind::ReadBackup:
        return QT_TRANSLATE_NOOP("Step", "Read and check the backup");
    case StepKind::WriteGuids:
        return QT_TRANSLATE_NOOP("Step", "Write GUIDs and MACs and read them back");
    case StepKind::WriteWithoutRom:
        return QT_TRANSLATE_NOOP("Step", "Write the image without boot ROM and read it back");
    }
    return "";
}

const char* stepStateName(StepState state)
{
    switch (state) {
    case StepState::Running:
        return QT_TRANSLATE_NOOP("StepState", "running");
    case StepState::Succeeded:
        return QT_TRANSLATE_NOOP("StepState", "done");
    case StepState::Failed:
        return QT_TRANSLATE_NOOP("StepState", "failed");
    case StepState::Cancelled:
        return QT_TRANSLATE_NOOP("StepState", "cancelled");
    }
    return "";
}

void finishStep(ReportStep& step, TimePoint now, const Error* error)
{
    step.duration = std::chrono::duration_cast<std::chrono::milliseconds>(now - step.started);
    if (error == nullptr) {
        step.state = StepState::Succeeded;
        return;
    }
    step.state = error->kind == ErrorKind::Cancelled ? StepState::Cancelled : StepState::Failed;
    step.error = *error;
}

namespace {

void appendStep(std::string& text, const ReportStep& step, std::size_t depth)
{
    const std::string indent(2 * depth, ' ');
    text += std::format("{}[{}] {} ({} ms)\n", indent, stepStateName(step.state),
                        fillSentence(stepTemplate(step.kind), step.facts), step.duration.count());
    if (!step.command.empty()) {
        text += std::format("{}  $ {}\n", indent, step.command);
    }
    for (const Sentence& line : step.output) {
        text += std::format("{}  {}\n", indent, inEnglish(line));
    }
    for (const ReportStep& child : step.children) {
        appendStep(text, child, depth + 1);
    }
    if (step.error) {
        text += std::format("{}  Error: {}\n", indent, errorSentence(*step.error));
        if (!step.error->detail.empty()) {
            text += std::format("{}  Detail: {}\n", indent, step.error->detail);
        }
    }
}

} // namespace

std::string reportText(const ReportStep& root)
{
    std::string text = std::format("Firesteel report, {:%Y-%m-%d %H:%M:%S} UTC\n\n",
                                   std::chrono::floor<std::chrono::seconds>(root.started));
    appendStep(text, root, 0);
    return text;
}

} // namespace firesteel::jobs
