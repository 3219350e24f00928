// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardplacement.h>
#include <adapters/discovery.h>
#include <base/translatable.h>
#include <firmware/failsafe.h>
#include <silicon/spiflash.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr std::uint32_t winbondId = 0x40ef;
constexpr unsigned leastLog2Flash = 21; // 2 MiB, what these cards have
constexpr unsigned mostLog2Flash = 24;

/// The smallest Winbond chip, from 2 MiB up, that holds two copies of the image.
std::optional<std::uint32_t> flashFor(std::uint64_t imageSize)
{
    for (unsigned log2Size = leastLog2Flash; log2Size <= mostLog2Flash; ++log2Size) {
        if (imageSize <= std::uint64_t{1} << (log2Size - 1)) {
            return log2Size << 16 | winbondId;
        }
    }
    return std::nullopt;
}

std::unexpected<Error> unsuitable(const char* reason)
{
    return failure(ErrorKind::NotSupported, {.found = reason});
}

Result<silicon::SimulatedCard> describeCard(const firmware::Image& image, const SimulatedCardOptions& options)
{
    const std::optional<std::uint16_t> deviceId = image.identity.deviceId;
    const Family* const family = deviceId ? familyOf(*deviceId) : nullptr;
    const bool simulated = family != nullptr && (family->hardwareId == 0x1f5 || family->hardwareId == 0x1f7);
    if (!simulated || image.format != firmware::ImageFormat::Fs2) {
        return unsuitable(
            QT_TRANSLATE_NOOP("Error", "the image is not made for a ConnectX-3 or ConnectX-3 Pro, and no other chip "
                                       "can be simulated yet"));
    }
    const std::optional<std::uint32_t> flash = flashFor(image.end);
    if (!flash) {
        return unsuitable(QT_TRANSLATE_NOOP("Error", "the image is larger than any flash such a card has"));
    }
    std::string psid = image.identity.psid.value_or("");
    // The description of a card holds printable text only.
    std::ranges::replace_if(psid, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    silicon::SimulatedCard card{
        .name = std::string(family->name) + (psid.empty() ? "" : " " + psid) + " (simulated)",
        .pciAddress = options.pciAddress,
        .deviceId = *deviceId,
        .hardwareId = family->hardwareId,
        .jedecId = *flash,
        .commandDelay = options.commandDelay,
    };
    if (!image.identity.hardwareIds.empty()) {
        const firmware::HardwareId id = image.identity.hardwareIds.front();
        card.hardwareId = id.chip | std::uint32_t{id.revision} << 16;
    }
    return card;
}

} // namespace

std::filesystem::path defaultSimulatedRoot()
{
    const auto variable = [](const char* name) -> std::filesystem::path {
        const char* const value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
        return value == nullptr ? "" : value;
    };
    // A relative value is invalid by the XDG base directory specification and is ignored.
    const std::filesystem::path state = variable("XDG_STATE_HOME");
    const std::filesystem::path base = state.is_absolute() ? state : variable("HOME") / ".local" / "state";
    return base / "firesteel" / "simulated";
}

Result<> makeCard(const std::filesystem::path& folder, const silicon::SimulatedCard& card, const firmware::Image& image)
{
    const std::optional<silicon::FlashGeometry> geometry = silicon::flashGeometry(card.jedecId);
    // FS3 and FS4 images are the flash as it is: two slots, and the card's own data at its end.
    const bool interleaved = image.format == firmware::ImageFormat::Fs2;
    const unsigned logChunkSize = interleaved ? image.layout.logChunkSize : 0;
    const std::uint64_t end = interleaved ? image.end : image.bytes.size();
    const std::uint64_t room = !geometry ? 0 : logChunkSize == 0 ? geometry->size : geometry->size / 2;
    if (end > room || end > image.bytes.size() || 2 * image.layout.chunkSize() > (geometry ? geometry->size : 0)) {
        return unsuitable(QT_TRANSLATE_NOOP("Error", "the image does not fit on the flash of the card"));
    }
    if (Result<> created = silicon::SimulatedChip::create(folder, card); !created) {
        return created;
    }
    Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(folder);
    if (!chip) {
        return failure(chip);
    }
    ByteView rest = image.bytes.view().first(end);
    for (const firmware::PhysicalRange& range : firmware::physicalRanges(0, end, logChunkSize, 0)) {
        std::ranges::copy(rest.first(range.size), chip->flash().subspan(range.start).begin());
        rest = rest.subspan(range.size);
    }
    return {};
}

Result<> createSimulatedCard(const std::filesystem::path& folder, ByteView image, const SimulatedCardOptions& options)
{
    const Result<firmware::Image> parsed =
        firmware::parseImage(Bytes(image.begin(), image.end()), folder.filename().string());
    if (!parsed) {
        return failure(parsed);
    }
    if (const firmware::Finding* error = parsed->firstError()) {
        return std::unexpected(firmware::damageError(*error, parsed->name));
    }
    const Result<silicon::SimulatedCard> card = describeCard(*parsed, options);
    if (!card) {
        return failure(card);
    }
    return makeCard(folder, *card, *parsed);
}

} // namespace firesteel::adapters
