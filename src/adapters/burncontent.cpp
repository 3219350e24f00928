// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/burncontent.h>
#include <firmware/edit.h>

#include <algorithm>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr std::uint64_t defaultSectorSize = std::uint64_t{64} * 1024;
constexpr std::uint64_t mostConfigArea = std::uint64_t{64} * 1024;
constexpr std::uint32_t mostLogSectorKib = 20;
constexpr std::uint64_t leastErase = std::uint64_t{4} * 1024;

std::uint64_t sectorSize(const firmware::Identity& card, const firmware::Identity& image)
{
    const std::uint32_t log2Kib = std::max(card.logConfigSectorKib.value_or(0), image.logConfigSectorKib.value_or(0));
    if (!card.logConfigSectorKib && !image.logConfigSectorKib) {
        return defaultSectorSize;
    }
    return std::uint64_t{1024} << std::min(log2Kib, mostLogSectorKib);
}

bool allAre(const std::vector<std::uint64_t>& entries, std::uint64_t value)
{
    return !entries.empty() && std::ranges::all_of(entries, [value](std::uint64_t entry) { return entry == value; });
}

Result<firmware::Image> imageOf(Bytes bytes, const std::string& name)
{
    Result<firmware::Image> image = firmware::parseImage(std::move(bytes), name);
    if (!image) {
        return failure(image);
    }
    // The edits keep a sound image sound; writing anything else must be impossible.
    if (const firmware::Finding* error = image->firstError()) {
        return std::unexpected(firmware::damageError(*error, name, "after the card's data were put in"));
    }
    return image;
}

} // namespace

std::uint64_t otherCopy(const firmware::FailsafeLayout& layout)
{
    return layout.start == 0 ? layout.chunkSize() : 0;
}

std::uint64_t mostImageSize(const CardQuery& card, const firmware::Identity& image)
{
    const std::uint64_t sector = sectorSize(card.identity, image);
    const std::uint64_t sectors = std::max(card.identity.configSectors.value_or(0), image.configSectors.value_or(0));
    const std::uint64_t area = std::min(sectors * sector, mostConfigArea);
    const std::uint64_t reserved = area + card.identity.configPad.value_or(0) * sector;
    const std::uint64_t half = card.flashSize / 2;
    // What is erased before writing must end before that area.
    return half > reserved ? (half - reserved) / leastErase * leastErase : 0;
}

firmware::Guids guidsAfterBurn(const CardQuery& card, const firmware::Image& image, const BurnOptions& options)
{
    if (options.useImageGuids) {
        return image.guids;
    }
    firmware::Guids guids = card.guids;
    const std::vector<std::uint64_t> derived = firmware::macsFromPortGuids(guids);
    if (!firmware::hasPlaceForMacs(image)) {
        // MACs that follow from the GUIDs are not lost with their place.
        if (firmware::lacksMacs(guids) || guids.macs == derived) {
            guids.macs.clear();
        }
    } else if (firmware::lacksMacs(guids) && !derived.empty()) {
        guids.macs = derived;
    }
    guids.blank = false;
    return guids;
}

std::optional<std::uint64_t> firstInvalidMac(const firmware::Guids& guids, const BurnOptions& options)
{
    if (options.useImageGuids && allAre(guids.macs, 0)) {
        return 0;
    }
    const auto invalid =
        std::ranges::find_if(guids.macs, [](std::uint64_t mac) { return mac >> 48 != 0 || (mac >> 40 & 1) != 0; });
    return invalid == guids.macs.end() ? std::nullopt : std::optional(*invalid);
}

std::optional<std::uint64_t> firstInvalidGuid(const firmware::Guids& guids, const BurnOptions& options)
{
    constexpr std::uint64_t blank = ~std::uint64_t{0};
    if (allAre(guids.guids, blank)) {
        return blank;
    }
    return options.useImageGuids && allAre(guids.guids, 0) ? std::optional<std::uint64_t>(0) : std::nullopt;
}

Result<firmware::Image> burnContent(const CardQuery& card, const firmware::Image& image, ByteView cardRom,
                                    const BurnOptions& options)
{
    const auto size = static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(image.end, image.bytes.size()));
    Bytes content(image.bytes.begin(), image.bytes.begin() + size);
    Result<firmware::Image> current = imageOf(std::move(content), image.name);
    if (!current) {
        return failure(current);
    }
    if (!cardRom.empty()) {
        Result<Bytes> merged = firmware::withRom(*current, cardRom);
        if (!merged) {
            return failure(merged);
        }
        current = imageOf(std::move(*merged), image.name);
        if (!current) {
            return failure(current);
        }
    }
    firmware::PersonalData personal;
    if (!options.useImageGuids) {
        personal.guids = guidsAfterBurn(card, image, options);
    }
    if (!options.useImageVsd && image.identity.vsd) {
        personal.vsd = card.identity.vsd;
    }
    Result<Bytes> personalised = firmware::withPersonalData(*current, personal);
    if (!personalised) {
        return failure(personalised);
    }
    return imageOf(std::move(*personalised), image.name);
}

} // namespace firesteel::adapters
