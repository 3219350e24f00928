// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <cli/target.h>
#include <cli/terminal.h>
#include <firmware/bundle/bundle.h>
#include <jobs/openfile.h>
#include <jobs/operations.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>

namespace firesteel::cli {

namespace {

bool isHexadecimal(std::string_view text, std::size_t digits)
{
    return text.size() == digits && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// "DDDD:BB:DD.F" for both forms of a PCI address, empty for anything else.
std::string fullAddress(std::string_view text)
{
    const std::string full = text.size() == 7 ? "0000:" + std::string(text) : std::string(text);
    const std::string_view parts = full;
    const bool valid = full.size() == 12 && full[4] == ':' && full[7] == ':' && full[10] == '.' &&
                       isHexadecimal(parts.substr(0, 4), 4) && isHexadecimal(parts.substr(5, 2), 2) &&
                       isHexadecimal(parts.substr(8, 2), 2) && full[11] >= '0' && full[11] <= '7';
    return valid ? full : std::string();
}

Result<firmware::Image> imageFromCard(const std::string& address, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return failure(adapter);
    }
    jobs::VerifyCardOperation operation(*adapter);
    jobs::ReportStep report;
    const Result<> done = runHere(operation, *options.engines, report);
    if (!done) {
        return failure(done);
    }
    return operation.image();
}

Result<firmware::Image> imageFromBundle(SharedBytes bytes, const Target& target)
{
    Result<firmware::Bundle> bundle = firmware::parseBundle(std::move(bytes), target.name);
    if (!bundle) {
        return failure(bundle);
    }
    if (const Result<> complete = firmware::completeVersions(*bundle); !complete) {
        return failure(complete);
    }
    const Result<firmware::BundleEntry> entry = firmware::chooseEntry(*bundle, target.psid, target.choice);
    if (!entry) {
        return failure(entry);
    }
    const Result<SharedBytes> image = firmware::extractImage(*bundle, *entry);
    return image ? firmware::parseEntry(*bundle, *entry, *image) : failure(image);
}

Result<std::vector<firmware::Image>> alone(Result<firmware::Image> image)
{
    if (!image) {
        return failure(image);
    }
    std::vector<firmware::Image> images;
    images.push_back(std::move(*image));
    return images;
}

} // namespace

Result<firmware::Image> loadImage(const Target& target, const GlobalOptions& options)
{
    if (namesDevice(target.name)) {
        return imageFromCard(target.name, options);
    }
    Result<SharedBytes> bytes = jobs::readFirmwareFile(target.name);
    if (!bytes) {
        return failure(bytes);
    }
    return firmware::looksLikeBundle(*bytes) ? imageFromBundle(std::move(*bytes), target)
                                             : firmware::parseImage(std::move(*bytes), target.name);
}

Result<std::vector<firmware::Image>> loadCopies(const Target& target, const GlobalOptions& options)
{
    if (namesDevice(target.name)) {
        return alone(imageFromCard(target.name, options));
    }
    Result<SharedBytes> bytes = jobs::readFirmwareFile(target.name);
    if (!bytes) {
        return failure(bytes);
    }
    return firmware::looksLikeBundle(*bytes) ? alone(imageFromBundle(std::move(*bytes), target))
                                             : firmware::parseImageCopies(std::move(*bytes), target.name);
}

bool namesDevice(const std::string& target)
{
    return !fullAddress(target).empty() && !std::filesystem::exists(target);
}

Result<std::vector<adapters::Adapter>> listAdapters(const GlobalOptions& options)
{
    adapters::DiscoveryOptions discovery;
    if (options.simulate) {
        discovery.includeReal = false;
        discovery.simulatedRoot = options.simulatedRoot;
        if (options.simulatedRoot.empty()) {
            discovery.simulatedRoot = adapters::defaultSimulatedRoot();
            const Result<> made = adapters::ensureStockCards(*discovery.simulatedRoot);
            if (!made) {
                return failure(made);
            }
        } else if (!std::filesystem::is_directory(options.simulatedRoot)) {
            return failure(ErrorKind::DeviceStateInvalid,
                           {.file = options.simulatedRoot.string(), .found = "there is no such folder"});
        }
    }
    return adapters::discoverAdapters(discovery);
}

Result<adapters::Adapter> findAdapter(const std::string& address, const GlobalOptions& options)
{
    const Result<std::vector<adapters::Adapter>> adapters = listAdapters(options);
    if (!adapters) {
        return failure(adapters);
    }
    const auto found = std::ranges::find(*adapters, fullAddress(address), &adapters::Adapter::pciAddress);
    if (found == adapters->end()) {
        return failure(ErrorKind::DeviceNotFound, {.file = address});
    }
    if (std::ranges::count(*adapters, found->pciAddress, &adapters::Adapter::pciAddress) > 1) {
        return failure(ErrorKind::NotSupported, {.found = "several simulated adapters have the address " + address +
                                                          "; name the folder of one card with --simulate=FOLDER"});
    }
    return *found;
}

} // namespace firesteel::cli
