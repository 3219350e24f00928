// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <helper/filedescriptor.h>
#include <sys/types.h>

#include <filesystem>
#include <string>

namespace firesteel::helper {

/// A helper that was just started.
struct LaunchedHelper
{
    FileDescriptor socket; ///< our end of what is its standard input
    FileDescriptor errors; ///< what it, or pkexec before it, prints on standard error
    pid_t process = -1;    ///< ours to wait for
    bool throughPolkit = false;
};

/// How helpers are started; tests have their own.
class Launcher
{
public:
    Launcher() = default;
    Launcher(const Launcher&) = delete;
    Launcher& operator=(const Launcher&) = delete;
    virtual ~Launcher() = default;

    /// Returns at once; whether the user allows it shows later. `asRoot` for real cards. Thread-safe.
    /// HelperMissing, PolkitMissing.
    virtual Result<LaunchedHelper> launch(bool asRoot) = 0;
};

struct LaunchOptions
{
    std::filesystem::path helper;    ///< empty: beside this program, else where it is installed
    std::string searchPath;          ///< folders to look for pkexec in, as PATH has them; empty: PATH
    bool administrator = false;      ///< this program is root: nothing to ask
    bool passwordInTerminal = false; ///< pkexec may ask on the terminal where the desktop has no agent
};

/// Starts the helper itself, or through pkexec where it has to be root and this program is not.
class SystemLauncher final : public Launcher
{
public:
    explicit SystemLauncher(LaunchOptions options);
    Result<LaunchedHelper> launch(bool asRoot) override;

private:
    LaunchOptions m_options;
};

/// As this program is: root or not, with its PATH.
LaunchOptions ownLaunchOptions(bool passwordInTerminal);

} // namespace firesteel::helper
