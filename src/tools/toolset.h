// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::tools {

class ProcessFactory;

/// What a vendor's program is for; mstflint's package and MFT have their own names for the same.
enum class ToolKind
{
    Flint,           ///< mstflint, flint
    Config,          ///< mstconfig, mlxconfig
    FirmwareReset,   ///< mstfwreset, mlxfwreset
    FirmwareManager, ///< mstfwmanager, mlxfwmanager
    Burn,            ///< mlxburn
    Mst,             ///< mst
};

struct ToolVersion
{
    unsigned major = 0;
    unsigned minor = 0;
    unsigned patch = 0;

    auto operator<=>(const ToolVersion&) const = default;
};
/// "4.31.0"
std::string toString(const ToolVersion& version);
/// "4.31" or "4.31.0"; nullopt for anything else.
std::optional<ToolVersion> parseVersion(std::string_view text);

/// A program that was found.
struct Tool
{
    ToolKind kind = ToolKind::Flint;
    std::string name;                   ///< "mstflint"
    std::filesystem::path path;         ///< "/usr/bin/mstflint"
    std::optional<ToolVersion> version; ///< of its package; absent: it did not tell
    bool mft = false;                   ///< of NVIDIA's closed MFT, not of the mstflint package

    bool operator==(const Tool&) const = default;
};
/// "mstflint 4.31.0"; the name alone where the version is not known.
std::string programText(const Tool& tool);

/// The programs that were found: a value.
struct ToolSet
{
    std::vector<Tool> tools; ///< by kind; in each kind the open-source one first, then by folder

    /// The one that is used for this kind; null if there is none.
    const Tool* find(ToolKind kind) const;
};

/// Where programs are looked for.
struct ToolSearch
{
    std::vector<std::filesystem::path> folders; ///< in this order
    /// Only programs that nobody but the administrator can have put there: file and folders owned by
    /// root and writable by root alone.
    bool trustedOnly = false;

    /// The known places, then PATH. With the administrator's rights (effective user 0, started by pkexec
    /// or set-user-id) only the known places, trusted ones.
    static ToolSearch standard();
};

/// Looks for the programs and asks each for its version: runs processes, so never on the window's
/// thread. What does not answer within seconds has no version.
ToolSet findTools(const ToolSearch& search, ProcessFactory& processes);
/// With standard() and real processes.
ToolSet findTools();

} // namespace firesteel::tools
