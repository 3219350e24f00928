// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <base/file.h>
#include <cli/json.h>
#include <cli/output.h>
#include <cli/verbs.h>
#include <firmware/image.h>
#include <nlohmann/json.hpp>

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

} // namespace firesteel::cli
