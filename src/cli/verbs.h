// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/discovery.h>
#include <adapters/engine.h>
#include <cli/options.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::cli {

// Each verb prints its answer and returns the exit code.

int verify(const Target& target, const GlobalOptions& options);
int query(const Target& target, bool full, const GlobalOptions& options);
int dumpIni(const Target& target, const GlobalOptions& options);
int sections(const Target& target, const GlobalOptions& options);

struct CompareArguments
{
    Target left;
    Target right;
    std::filesystem::path html; ///< not empty: write a page there
    bool text = false;          ///< also where a page is written
    bool bytes = false;         ///< list the byte ranges, too
};
/// exitDone where nothing but erased flash differs, else exitDifferent.
int compare(const CompareArguments& arguments, const GlobalOptions& options);

struct ExtractArguments
{
    Target bundle;                 ///< without a PSID: list what is in it
    std::filesystem::path file;    ///< empty: named after the PSID, in the current folder
    std::filesystem::path allInto; ///< not empty: every image, into this folder
    bool force = false;            ///< overwrite
};
int extract(const ExtractArguments& arguments, const GlobalOptions& options);

int list(const GlobalOptions& options);
int readImage(const std::string& address, const std::filesystem::path& file, bool wholeFlash,
              const GlobalOptions& options);
int backup(const std::string& address, const std::filesystem::path& parent, const GlobalOptions& options);

struct BurnArguments
{
    std::string address;
    std::filesystem::path image;
    adapters::BurnOptions consents;
    std::optional<std::filesystem::path> backupParent; ///< absent: no backup
    bool yes = false;                                  ///< do not ask
};
int burn(const BurnArguments& arguments, const GlobalOptions& options);

/// GUIDs and MACs as they were typed: a base value, or all of them.
struct GuidArguments
{
    std::vector<std::string> guids;
    std::vector<std::string> macs;
};
struct RewriteArguments
{
    std::optional<std::filesystem::path> backupParent; ///< absent: no backup
    bool yes = false;                                  ///< do not ask
};
int setGuids(const std::string& address, const GuidArguments& guids, const RewriteArguments& arguments,
             const GlobalOptions& options);
int removeRom(const std::string& address, const RewriteArguments& arguments, const GlobalOptions& options);
int recover(const std::string& address, const std::filesystem::path& file, const GuidArguments& guids, bool yes,
            const GlobalOptions& options);
int reset(const std::string& address, const GlobalOptions& options);
int clearSemaphore(const std::string& address, const GlobalOptions& options);
int readRom(const std::string& address, const std::filesystem::path& file, const GlobalOptions& options);

int simulateCreate(const std::filesystem::path& folder, const std::optional<std::filesystem::path>& image,
                   const adapters::SimulatedCardOptions& card, const GlobalOptions& options);
/// A cold boot of every simulated card below `folder`, or of the one in it.
int simulatePowerCycle(const std::filesystem::path& folder, const GlobalOptions& options);

} // namespace firesteel::cli
