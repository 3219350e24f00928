// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/toc/toccontents.h>
#include <firmware/toc/tocentry.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr std::uint32_t oldDeviceInfo = 1;
constexpr std::uint32_t newDeviceInfo = 2;
constexpr std::uint32_t newManufacturingInfo = 1;
constexpr std::uint32_t highestInfoMajor = 0;
constexpr std::uint32_t minorsWithNames[] = {2, 3}; ///< others have no description, part number and PRS name

// HW ids of chapter 6 that mstflint 4.21 knows, with those of the FS2 chips: it looks at the list of
// an FS3 image with the same table.
constexpr std::uint16_t knownChips[] = {501, 503, 511, 521, 523, 525, 527, 529, 530, 532, 534, 536, 540, 542,
                                        544, 583, 585, 587, 589, 590, 592, 594, 595, 596, 598, 599, 603};

std::string textAt(ByteView data, std::size_t offset, std::size_t size)
{
    const ByteView field = data.subspan(offset, size);
    return {field.begin(), std::ranges::find(field, std::uint8_t{0})};
}

std::optional<std::string> filledText(std::string text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

std::uint16_t upperHalf(std::uint32_t word)
{
    return static_cast<std::uint16_t>(word >> 16);
}

std::uint16_t lowerHalf(std::uint32_t word)
{
    return static_cast<std::uint16_t>(word);
}

Version versionAt(ByteView data, std::size_t offset)
{
    const std::uint32_t second = readBe32(data, offset + 4);
    return {.major = upperHalf(readBe32(data, offset)), .minor = upperHalf(second), .subminor = lowerHalf(second)};
}

Finding about(FindingKind kind, const char* section, std::uint64_t offset, std::uint64_t expected, std::uint64_t actual)
{
    return {kind, Severity::Error, {.section = section, .offset = offset, .expected = expected, .actual = actual}};
}

// Says so where `data` is shorter than `size`.
template <typename T>
bool isComplete(ByteView data, std::size_t size, const char* section, std::uint64_t address, Decoded<T>& decoded)
{
    if (data.size() >= size) {
        return true;
    }
    decoded.findings.push_back(about(FindingKind::SectionTooShort, section, address, size, data.size()));
    return false;
}

std::vector<HardwareId> hardwareIds(ByteView data)
{
    std::vector<HardwareId> ids;
    for (std::size_t i = 0; i < imageinfo::hardwareIdCount; ++i) {
        const std::uint32_t word = readBe32(data, imageinfo::hardwareIds + 4 * i);
        if (word != 0) {
            ids.push_back({lowerHalf(word), static_cast<std::uint8_t>(word >> 16)});
        }
    }
    return ids;
}

UidRange uidRangeAt(ByteView data, std::size_t offset)
{
    const std::uint32_t count = readBe32(data, offset + uidrange::countWord);
    return {.first = readBe64(data, offset + uidrange::first),
            .count = static_cast<std::uint16_t>((count & 0xff) | (count >> 8 & 0xff00)),
            .step = static_cast<std::uint8_t>(count >> 8)};
}

// Two ranges of GUIDs and two of MACs in the old layout, one of each in the new one.
void readUids(ByteView data, std::size_t offset, bool oldLayout, std::vector<UidRange>& guids,
              std::vector<UidRange>& macs)
{
    const std::size_t each = oldLayout ? 2 : 1;
    for (std::size_t i = 0; i < each; ++i) {
        guids.push_back(uidRangeAt(data, offset + i * uidrange::size));
        macs.push_back(uidRangeAt(data, offset + (each + i) * uidrange::size));
    }
}

} // namespace

Decoded<TocImageInfo> decodeTocImageInfo(ByteView data, std::uint64_t address)
{
    constexpr const char* name = "IMAGE_INFO";
    Decoded<TocImageInfo> decoded;
    if (!isComplete(data, imageinfo::size, name, address, decoded)) {
        return decoded;
    }
    const std::uint32_t flags = readBe32(data, imageinfo::flagsWord);
    if (const std::uint32_t major = flags >> 24; major > highestInfoMajor) {
        decoded.findings.push_back(about(FindingKind::InfoVersionUnknown, name, address, highestInfoMajor, major));
        return decoded;
    }
    const std::uint32_t date = readBe32(data, imageinfo::fwDate);
    Identity& identity = decoded.value.identity;
    identity.version = versionAt(data, imageinfo::fwVersion);
    identity.releaseDate = ReleaseDate{
        .year = upperHalf(date), .month = static_cast<std::uint8_t>(date >> 8), .day = static_cast<std::uint8_t>(date)};
    identity.micVersion = versionAt(data, imageinfo::micVersion);
    if (const std::uint16_t device = upperHalf(readBe32(data, imageinfo::pciIds)); device != 0) {
        identity.deviceId = device;
    }
    identity.psid = textAt(data, imageinfo::psid, imageinfo::psidSize);
    identity.vsdVendorId = lowerHalf(readBe32(data, imageinfo::vsdVendorWord));
    identity.vsd = textAt(data, imageinfo::vsd, imageinfo::vsdSize);
    identity.productVersion = filledText(textAt(data, imageinfo::productVersion, imageinfo::productVersionSize));
    if (std::ranges::contains(minorsWithNames, flags >> 16 & 0xff)) {
        identity.description = filledText(textAt(data, imageinfo::description, imageinfo::descriptionSize));
        identity.partNumber = filledText(textAt(data, imageinfo::partNumber, imageinfo::partNumberSize));
        identity.prsName = filledText(textAt(data, imageinfo::prsName, imageinfo::prsNameSize));
    }
    if (const auto issu = static_cast<std::uint16_t>(readBe32(data, imageinfo::issuWord) >> 20); issu != 0) {
        identity.issuVersion = issu;
    }
    identity.hardwareIds = hardwareIds(data);
    identity.controlledUpdate = (flags & imageinfo::mccEnabledBit) != 0;
    decoded.value.security = {.secureFw = (flags & imageinfo::secureFwBit) != 0,
                              .signedFw = (flags & imageinfo::signedFwBit) != 0,
                              .debugFw = (flags & imageinfo::debugFwBit) != 0};
    if (const std::uint32_t chip = readBe32(data, imageinfo::hardwareIds);
        !std::ranges::contains(knownChips, lowerHalf(chip))) {
        decoded.findings.push_back(
            about(FindingKind::InfoHardwareUnknown, name, address + imageinfo::hardwareIds, 0, chip));
    }
    return decoded;
}

Decoded<DeviceInfo> decodeDeviceInfo(ByteView data, std::uint64_t address)
{
    constexpr const char* name = "DEV_INFO";
    Decoded<DeviceInfo> decoded;
    if (!isComplete(data, devinfo::size, name, address, decoded)) {
        return decoded;
    }
    const std::uint32_t major = readBe32(data, devinfo::versionWord) >> 8 & 0xffff;
    if (major != oldDeviceInfo && major != newDeviceInfo) {
        decoded.findings.push_back(about(FindingKind::InfoVersionUnknown, name, address, newDeviceInfo, major));
        return decoded;
    }
    DeviceInfo& info = decoded.value;
    readUids(data, devinfo::uids, major == oldDeviceInfo, info.guids, info.macs);
    info.vsd = textAt(data, devinfo::vsd, devinfo::vsdSize);
    info.vsdVendorId = lowerHalf(readBe32(data, devinfo::vsdVendorWord));
    return decoded;
}

Decoded<ManufacturingInfo> decodeManufacturingInfo(ByteView data, std::uint64_t address)
{
    constexpr const char* name = "MFG_INFO";
    Decoded<ManufacturingInfo> decoded;
    if (!isComplete(data, mfginfo::size, name, address, decoded)) {
        return decoded;
    }
    const std::uint32_t version = readBe32(data, mfginfo::versionWord);
    const std::uint32_t major = version >> 24;
    const std::uint32_t minor = version >> 16 & 0xff;
    if (major > newManufacturingInfo) {
        decoded.findings.push_back(about(FindingKind::InfoVersionUnknown, name, address, newManufacturingInfo, major));
        return decoded;
    }
    ManufacturingInfo& info = decoded.value;
    readUids(data, mfginfo::uids, major < newManufacturingInfo, info.guids, info.macs);
    info.psid = textAt(data, mfginfo::psid, mfginfo::psidSize);
    info.overridable = (version & mfginfo::overrideBit) != 0;
    if (minor >= 1) {
        info.prsName = textAt(data, mfginfo::prsName, mfginfo::prsNameSize);
    }
    return decoded;
}

bool isSignedDeviceInfo(ByteView data)
{
    return hasSignature(data, devInfoSignature);
}

} // namespace firesteel::firmware
