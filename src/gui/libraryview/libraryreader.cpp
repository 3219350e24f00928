// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/libraryview/libraryreader.h>

#include <utility>

namespace firesteel::gui {

LibraryReader::LibraryReader(std::filesystem::path database)
    : m_database(std::move(database))
{
}

Result<LibraryAnswer> LibraryReader::ask(const LibraryQuestion& question) const
{
    Result<cards::CardTables> tables = cards::CardTables::builtIn();
    if (!tables) {
        return failure(tables);
    }
    Result<library::Store> store = library::Store::open(m_database);
    if (!store) {
        return failure(store);
    }
    Result<std::vector<library::Folder>> folders = store->folders();
    Result<std::vector<library::Trouble>> troubles = store->troubles();
    Result<std::vector<std::uint16_t>> chips = store->chips();
    Result<std::vector<library::ImageRecord>> images = store->find(question.query);
    if (!folders || !troubles || !chips || !images) {
        return !folders ? failure(folders) : !troubles ? failure(troubles) : !chips ? failure(chips) : failure(images);
    }
    if (question.format) {
        std::erase_if(*images,
                      [&question](const library::ImageRecord& image) { return image.format != *question.format; });
    }
    LibraryAnswer answer{.tables = std::make_shared<const cards::CardTables>(std::move(*tables)),
                         .folders = std::move(*folders),
                         .troubles = std::move(*troubles),
                         .chips = std::move(*chips),
                         .forCard = question.card.has_value(),
                         .offers = {}};
    if (question.card) {
        const library::CardProfile card =
            library::profileOf(*question.card, question.cardQuery ? &*question.cardQuery : nullptr, *answer.tables);
        answer.offers = library::offersFor(card, std::move(*images), *answer.tables);
        return answer;
    }
    for (library::ImageRecord& image : *images) {
        answer.offers.push_back({.image = std::move(image), .fit = {}});
    }
    return answer;
}

Result<> LibraryReader::addFolder(const std::filesystem::path& folder) const
{
    Result<library::Store> store = library::Store::open(m_database);
    if (!store) {
        return failure(store);
    }
    const Result<library::Folder> added = store->addFolder(folder);
    return added ? Result<>() : failure(added);
}

Result<> LibraryReader::removeFolder(const std::filesystem::path& folder) const
{
    Result<library::Store> store = library::Store::open(m_database);
    if (!store) {
        return failure(store);
    }
    const Result<bool> removed = store->removeFolder(folder);
    return removed ? Result<>() : failure(removed);
}

} // namespace firesteel::gui
