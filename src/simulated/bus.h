// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulated/configfile.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::simulated {

/// The PCI bus that a program sees in place of the computer's own: every simulated card of a folder
/// of state folders, or the one card of a state folder.
class Bus
{
public:
    static constexpr const char* rootVariable = "FIRESTEEL_SIMULATED";
    /// Every access to a configuration space goes into this file, a line each.
    static constexpr const char* logVariable = "FIRESTEEL_SIMULATED_LOG";

    /// Builds the tree of files beside the cards, or in a folder of its own where it may not write
    /// there. What goes wrong is said on stderr and leaves the bus empty: the computer's own cards
    /// stay out of reach.
    explicit Bus(const std::filesystem::path& root);

    /// Where a path of the program leads instead; nullopt: where it says.
    std::optional<std::string> redirected(std::string_view path) const;
    /// The reverse, for paths the system returns.
    std::optional<std::string> original(std::string_view path) const;

    /// The card whose configuration space an open file is; nullptr if it is another file. Lives as long
    /// as the bus. Error: it is the one of a card whose state cannot be opened.
    Result<ConfigFile*> configFile(int descriptor);

private:
    struct Card
    {
        std::filesystem::path folder;
        std::string pciAddress;
        std::unique_ptr<ConfigFile> file; ///< opened by the first that uses it
    };

    std::string m_tree;
    std::vector<Card> m_cards;
};

} // namespace firesteel::simulated
