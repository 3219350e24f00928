// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/progress.h>
#include <base/result.h>
#include <tools/process.h>
#include <tools/toolrun.h>
#include <tools/toolset.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace firesteel::adapters {

/// What a program of the vendor needs to work on one card.
struct ToolAccess
{
    Adapter adapter;
    tools::ToolSet tools;
    /// libfiresteel-simulated.so, for a simulated card only.
    std::filesystem::path simulatedLibrary;
    std::shared_ptr<tools::ProcessFactory> processes;
};

/// A word of a command line; temporary files are shown under the name that a person would give them.
struct ToolWord
{
    // NOLINTBEGIN(google-explicit-constructor): words are written as texts
    ToolWord(const char* text)
        : used(text)
        , shown(text)
    {
    }
    ToolWord(std::string text)
        : used(text)
        , shown(std::move(text))
    {
    }
    // NOLINTEND(google-explicit-constructor)
    ToolWord(const std::filesystem::path& file, std::string name)
        : used(file.string())
        , shown(std::move(name))
    {
    }

    std::string used;
    std::string shown;
};

/// Runs mstflint and its companions on one card, and tells its failures as errors of ours.
class FlintTool
{
public:
    explicit FlintTool(ToolAccess access);

    const std::string& device() const { return m_access.adapter.name; }
    const Adapter& adapter() const { return m_access.adapter; }
    /// "mstflint 4.31.0"; empty if there is none.
    std::string program() const;

    /// Runs `mstflint -d CARD WORDS...`. ToolMissing; everything else that fails, see failed().
    Result<std::vector<std::string>> run(const std::vector<ToolWord>& words, Stage stage, Progress& progress) const;
    /// Runs another tool, `TOOL -d CARD WORDS...`.
    Result<std::vector<std::string>> run(tools::ToolKind kind, const std::vector<ToolWord>& words, Stage stage,
                                         Progress& progress) const;
    /// Runs mstflint and hands back what it said whether it succeeded or not: `-d CARD WORDS...`, or of a
    /// file alone, `-i FILE WORDS...`. ToolMissing, Cancelled, ToolStopped.
    Result<tools::ToolAnswer> ask(const std::vector<ToolWord>& words, Stage stage, Progress& progress) const;
    Result<tools::ToolAnswer> askOfFile(const ToolWord& file, std::vector<ToolWord> words, Stage stage,
                                        Progress& progress) const;

    /// What an answer without success means: Cancelled, ToolStopped, DeviceBusy, SemaphoreLeftTaken,
    /// PermissionDenied, KernelLockdown, AccessDisabled, DeviceNotFound, NoImageOnFlash, ImageDamaged,
    /// GatewayTimeout, FlashTimeout, ReadBackMismatch; ToolFailed with the tool's own words for the rest.
    Error failed(const tools::ToolAnswer& answer, const std::string& tool, const std::string& shown) const;

private:
    struct Prepared
    {
        tools::Command command;
        std::string shown;
    };
    std::vector<ToolWord> onCard(const std::vector<ToolWord>& words) const;
    Result<Prepared> prepare(const tools::Tool& tool, const std::vector<ToolWord>& words) const;
    Result<tools::ToolAnswer> askAll(const std::vector<ToolWord>& words, Stage stage, Progress& progress) const;
    Result<tools::ToolAnswer> runTool(const Prepared& prepared, Stage stage, Progress& progress) const;
    Error takenSemaphore() const;

    ToolAccess m_access;
};

/// What makes the loader put a library under a program, from any folder without ':' and ';' in its path:
/// libraries of such folders cannot be named to it.
std::vector<std::pair<std::string, std::string>> preloadVariables(const std::filesystem::path& library);

/// libfiresteel-simulated.so beside the running program, in ../lib/firesteel or ../lib, or what the
/// environment variable FIRESTEEL_SIMULATED_LIBRARY names; nullopt if it is nowhere.
std::optional<std::filesystem::path> simulatedLibrary();

} // namespace firesteel::adapters
