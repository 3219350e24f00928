// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/process.h>

#include <filesystem>

/// The vendor's own tools on simulated cards. By hand, in the build environment:
///
///     firesteel-cli simulate create /tmp/cards
///     FIRESTEEL_SIMULATED=/tmp/cards LD_PRELOAD=build/release/lib/libfiresteel-simulated.so mstflint -d 23:00.0 q
///
/// FIRESTEEL_SIMULATED is a folder of state folders or one state folder; the program sees these cards
/// in /sys/bus/pci/devices and no others, and believes to be root. FIRESTEEL_SIMULATED_LOG=FILE writes
/// down every access to a configuration space. It works with tools of older systems too.
namespace firesteel::test {

/// The library of this build that puts simulated cards under a program.
QString simulatedLibrary();

/// The environment in which a program sees the cards of a folder. The library must not come before
/// the runtime of a sanitizer: start programs of this build with it in plain builds only.
QProcessEnvironment siliconEnvironment(const std::filesystem::path& cards);

/// Runs a program to its end on the cards of a folder.
ProcessResult runOnSilicon(const std::filesystem::path& cards, const QString& program, const QStringList& arguments,
                           const QByteArray& input = {});

/// An installed tool, "mstflint"; empty if there is none.
QString installedTool(const char* name);

} // namespace firesteel::test
