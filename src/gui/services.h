// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/discovery.h>
#include <jobs/clock.h>
#include <jobs/runner.h>

#include <filesystem>

class QSettings;

namespace firesteel::gui {

class AdapterWatcher;
class FileDialog;
class LanguageController;
class MessageBox;

/// What the window needs from outside. Tests hand in their own; everything must outlive the window.
struct Services
{
    jobs::Runner& runner;
    const jobs::Clock& clock;
    MessageBox& messageBox;
    FileDialog& fileDialog;
    QSettings& settings;
    LanguageController& language;
    /// With a simulated root, the stock cards are made there when missing. Without one, and
    /// without any real adapter, the user's own simulated root serves.
    adapters::DiscoveryOptions discovery;
    std::filesystem::path library;     ///< database of the firmware library; made at the first use
    AdapterWatcher* watcher = nullptr; ///< where it is null, the tree changes on refresh only
    std::filesystem::path maps{};      ///< folder of the user's own parameter maps; empty: there is none
};

} // namespace firesteel::gui
