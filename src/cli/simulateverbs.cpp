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

int simulateCreate(const std::filesystem::path& folder, const std::optional<std::filesystem::path>& image,
                   const GlobalOptions& options)
{
    Result<> made;
    if (image) {
        const Result<Bytes> bytes = readFile(*image, firmware::maxImageFileSize);
        if (!bytes) {
            return printError(bytes.error());
        }
        made = adapters::createSimulatedCard(folder, *bytes);
    } else {
        made = adapters::ensureStockCards(folder);
    }
    if (!made) {
        return printError(made.error());
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
        return printError({.kind = ErrorKind::DeviceNotFound, .facts = {.file = folder.string()}});
    }
    int code = exitDone;
    std::size_t cycled = 0;
    for (const adapters::Adapter& card : cards) {
        Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(*card.simulatedState);
        if (!chip) {
            code = printError(chip.error());
            continue;
        }
        ++cycled;
        chip->powerOn();
        if (!options.json) {
            print(std::format("{}  {}: switched off and on\n", card.pciAddress, card.name));
        }
    }
    if (options.json) {
        print(jsonText({{"folder", folder.string()}, {"cards", cycled}}));
    }
    return code;
}

} // namespace firesteel::cli
