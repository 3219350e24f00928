// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/fit.h>
#include <library/store.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// What the library page wants to show.
struct LibraryQuestion
{
    library::Query query;
    std::optional<firmware::ImageFormat> format;
    std::optional<adapters::Adapter> card;
    std::optional<adapters::CardQuery> cardQuery; ///< of that card, once it was read
};

/// All that it shows then, as values.
struct LibraryAnswer
{
    std::shared_ptr<const cards::CardTables> tables;
    std::vector<library::Folder> folders;
    std::vector<library::Trouble> troubles;
    std::vector<std::uint16_t> chips; ///< of all images, whatever the question was
    bool forCard = false;
    std::vector<library::Offer> offers; ///< without a card: newest first, `fit` means nothing
};

/// Asks the database of a library. Every call opens a connection of its own, so that it may run on any
/// thread; none may run on the window's.
class LibraryReader
{
public:
    explicit LibraryReader(std::filesystem::path database);

    const std::filesystem::path& database() const { return m_database; }
    Result<LibraryAnswer> ask(const LibraryQuestion& question) const;
    Result<> addFolder(const std::filesystem::path& folder) const;
    Result<> removeFolder(const std::filesystem::path& folder) const;

private:
    std::filesystem::path m_database;
};

} // namespace firesteel::gui
