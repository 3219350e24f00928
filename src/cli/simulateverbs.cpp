// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <base/file.h>
#include <cli/json.h>
#include <cli/output.h>
#include <cli/verbs.h>
#include <firmware/image.h>
#include <nlohmann/json.hpp>
#include <silicon/simulatedchip.h>

#include <format>

namespace firesteel::cli {

namespace {

Result<> createFromImage(const std::filesystem::path& folder, const std::filesystem::path& image,
                         const adapters::SimulatedCardOptions& card)
{
    Result<SharedBytes> bytes = readSharedFile(image, firmware::maxImageFileSize);
    if (!bytes) {
        return failure(bytes);
    }
    // Parsed here too, so that a complaint names the file and not the folder.
    const Result<firmware::Image> parsed = firmware::parseImage(std::move(*bytes), image.string());
    if (!parsed) {
        return failure(parsed);
    }
    if (const firmware::Finding* damage = parsed->firstError()) {
        return std::unexpected(firmware::damageError(*damage, image.string()));
    }
    return adapters::createSimulatedCard(folder, parsed->bytes, card);
}

Result<> createStockCards(const std::filesystem::path& folder)
{
    if (std::filesystem::exists(folder / silicon::cardFileName)) {
        return failure(ErrorKind::NotSupported,
                       {.found = std::format("{} is a simulated card itself and cannot hold others", folder.string())});
    }
    return adapters::ensureStockCards(folder);
}

} // namespace

int simulateCreate(const std::filesystem::path& folder, const std::optional<std::filesystem::path>& image,
                   const adapters::SimulatedCardOptions& card, const GlobalOptions& options)
{
    const Result<> made = image ? createFromImage(folder, *image, card) : createStockCards(folder);
    if (!made) {
        return reportError(made.error(), options);
    }
    if (options.json) {
        print(jsonText({{"folder", folder.string()}}));
    } else {
        print(std::format("Use it with: firesteel-cli --simulate={} list\n", folder.string()));
    }
    return exitDone;
}

int simulatePowerCycle(const std::filesystem::path& folder, const GlobalOptions& options)
{
    const std::vector<adapters::Adapter> cards =
        adapters::discoverAdapters({.simulatedRoot = folder, .includeReal = false});
    if (cards.empty()) {
        return reportError({.kind = ErrorKind::DeviceNotFound, .facts = {.file = folder.string()}}, options);
    }
    int code = exitDone;
    std::size_t cycled = 0;
    nlohmann::ordered_json errors = nlohmann::ordered_json::array();
    for (const adapters::Adapter& card : cards) {
        Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(*card.simulatedState);
        if (!chip) {
            code = printError(chip.error());
            errors.push_back(errorJson(chip.error()));
            continue;
        }
        ++cycled;
        chip->powerOn();
        if (!options.json) {
            print(std::format("{}  {}: switched off and on\n", card.pciAddress, card.name));
        }
    }
    if (options.json) {
        print(jsonText({{"folder", folder.string()}, {"cards", cycled}, {"errors", std::move(errors)}}));
    }
    return code;
}

} // namespace firesteel::cli
