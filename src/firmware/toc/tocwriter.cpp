// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/boot2.h>
#include <firmware/crc.h>
#include <firmware/inisection.h>
#include <firmware/toc/infowriter.h>
#include <firmware/toc/tocwriter.h>

#include <algorithm>
#include <format>
#include <ranges>

namespace firesteel::firmware {

namespace {

constexpr std::uint8_t smallestLogSlotSize = 16;
constexpr std::uint8_t largestLogSlotSize = 24;
constexpr std::uint64_t largestSection = 0xfffffc;       // 24 bits of bytes, whole dwords
constexpr std::uint32_t largestLoadAddress = 0x3fffffff; // the bits above are flags

// Where real images have them, from the end of the flash.
constexpr std::uint64_t mfgInfoFromEnd = 0x8000;
constexpr std::uint64_t smallEraseStep = 0x1000;
constexpr std::uint64_t largeEraseStep = 0x10000;
constexpr std::uint64_t largeFlash = 4ULL << 20;

constexpr std::uint32_t relativeBit = 1U << 31;   // FS3 entry, dword 5
constexpr std::uint32_t deviceDataBit = 1U << 17; // FS3 entry, dword 6
constexpr std::uint32_t withoutCrcBit = 1U << 16; // FS3 entry, dword 6

std::unexpected<Error> refuse(const TocSectionDescription& section, std::string reason)
{
    return unwritable(std::format("section of type 0x{:02x}: {}", section.type, reason));
}

Result<> checkSection(const TocSectionDescription& section, ImageFormat format)
{
    if (section.type == toctype::end) {
        return refuse(section, "this type ends the table");
    }
    if (section.data.size() % 4 != 0) {
        return refuse(section, std::format("{} bytes, not a multiple of 4", section.data.size()));
    }
    if (section.loadAddress > largestLoadAddress) {
        return refuse(section, std::format("load address 0x{:x} has more than 30 bits", section.loadAddress));
    }
    const bool crcInside = section.crcMode == CrcMode::InSection;
    if (crcInside && format == ImageFormat::Fs3) {
        return refuse(section, "FS3 has no CRC inside a section");
    }
    if (section.data.size() + (crcInside ? crcSize : 0) > largestSection) {
        return refuse(section, std::format("{} bytes, at most {}", section.data.size(), largestSection));
    }
    return {};
}

/// With the CRC dword where the mode asks for one.
Result<PlacedSection> prepared(TocSectionDescription section, ImageFormat format)
{
    if (const Result<> fits = checkSection(section, format); !fits) {
        return failure(fits);
    }
    if (section.crcMode == CrcMode::InSection) {
        const std::uint16_t crc = crc16(section.data);
        section.data.resize(section.data.size() + crcSize);
        writeBe32(section.data, section.data.size() - crcSize, crc);
    }
    return PlacedSection{.section = std::move(section)};
}

Result<> append(std::vector<PlacedSection>& sections, TocSectionDescription section, ImageFormat format)
{
    Result<PlacedSection> placed = prepared(std::move(section), format);
    if (!placed) {
        return failure(placed);
    }
    sections.push_back(std::move(*placed));
    return {};
}

bool brings(const std::vector<TocSectionDescription>& sections, std::uint8_t type)
{
    return std::ranges::contains(sections, type, &TocSectionDescription::type);
}

/// Types the writer makes itself may not come a second time.
Result<> checkTypes(const TocImageDescription& content)
{
    const std::pair<bool, const char*> doubled[] = {
        {brings(content.code, toctype::imageInfo), "IMAGE_INFO among the code sections"},
        {!content.rom.empty() && brings(content.code, toctype::romCode), "two ROM_CODE sections"},
        {!content.ini.empty() && brings(content.code, toctype::dbgFwIni), "two DBG_FW_INI sections"},
        {brings(content.code, toctype::mfgInfo) || brings(content.deviceData, toctype::mfgInfo),
         "two MFG_INFO sections"},
        {brings(content.code, toctype::devInfo) || brings(content.deviceData, toctype::devInfo),
         "DEV_INFO besides the writer's own"},
        {brings(content.deviceData, toctype::vpdR0), "two VPD_R0 sections"},
    };
    for (const auto& [isSo, what] : doubled) {
        if (isSo) {
            return unwritable(what);
        }
    }
    return {};
}

/// Word 3 and the low half of word 2 of a development key's UUID are zero, the rest is not.
bool signedWithDevelopmentKey(ByteView signature)
{
    const auto word = [signature](std::size_t index) {
        return readBe32(signature, imagesignature::keyUuid + 4 * index);
    };
    return word(3) == 0 && (word(2) & 0xffff) == 0 && (word(0) != 0 || word(1) != 0 || word(2) != 0);
}

/// The tools take an image for a signed one only if it has a signature and public keys and wants to
/// do updates itself; whether a development key signed it stands in the signature's key UUID.
Result<> checkSecurity(const TocImageDescription& content)
{
    const std::optional<SecurityAttributes>& security = content.identity.security;
    if (!security) {
        return {};
    }
    if (!security->secureFw && !security->signedFw) {
        return unwritable("security attributes of an image that is neither secure nor signed");
    }
    const auto signature = std::ranges::find_if(content.code, [](const TocSectionDescription& section) {
        return section.type == toctype::imageSignature256 || section.type == toctype::imageSignature512;
    });
    const bool keys = brings(content.code, toctype::publicKeys2048) || brings(content.code, toctype::publicKeys4096);
    if (signature == content.code.end() || !keys || !content.identity.controlledUpdate) {
        return unwritable("security attributes without a signature section, public keys and controlled update");
    }
    if (signature->data.size() < imagesignature::size256) {
        return refuse(*signature, std::format("{} bytes, a signature has {} or {}", signature->data.size(),
                                              imagesignature::size256, imagesignature::size512));
    }
    if (signedWithDevelopmentKey(signature->data) != security->devKey) {
        return refuse(*signature, "the UUID of its key says otherwise of a development key");
    }
    return {};
}

Result<> appendAll(std::vector<PlacedSection>& sections, const std::vector<TocSectionDescription>& more,
                   ImageFormat format)
{
    for (const TocSectionDescription& section : more) {
        if (const Result<> appended = append(sections, section, format); !appended) {
            return appended;
        }
    }
    return {};
}

Result<> appendUnlessEmpty(std::vector<PlacedSection>& sections, std::uint8_t type, Bytes data, ImageFormat format)
{
    return data.empty() ? Result<>() : append(sections, {.type = type, .data = std::move(data)}, format);
}

/// DEV_INFO as the format wants it: FS4 keeps the CRC in the section's last dword.
TocSectionDescription devInfoSection(Bytes data, ImageFormat format)
{
    if (format == ImageFormat::Fs4) {
        data.resize(devinfo::crcWord);
        return {.type = toctype::devInfo, .data = std::move(data), .crcMode = CrcMode::InSection};
    }
    return {.type = toctype::devInfo, .data = std::move(data)};
}

/// Gives the sections places below `end`, the last one highest.
Result<> placeDownwards(std::vector<PlacedSection>& sections, std::uint64_t end, const FlashPlan& plan)
{
    for (PlacedSection& placed : sections | std::views::reverse) {
        const std::uint64_t size = placed.section.data.size();
        if (size > end) {
            return refuse(placed.section, std::format("does not fit on a flash of {} bytes", plan.flashSize));
        }
        end = alignedDown(end - size, plan.eraseStep);
        placed.address = end;
    }
    return {};
}

std::uint32_t attributesWord(const TocSectionDescription& section, SectionOwner owner, ImageFormat format)
{
    const std::uint32_t crc = crc16(section.data);
    if (format == ImageFormat::Fs3) {
        return (owner == SectionOwner::Card ? deviceDataBit : 0) |
               (section.crcMode == CrcMode::None ? withoutCrcBit : 0) | crc;
    }
    return section.crcMode == CrcMode::InEntry ? crc : static_cast<std::uint32_t>(section.crcMode) << 16;
}

} // namespace

std::unexpected<Error> unwritable(std::string reason)
{
    return failure(ErrorKind::ImageUnwritable, {.found = std::move(reason)});
}

Result<FlashPlan> planFlash(std::uint8_t logSlotSize, std::uint32_t flashSize)
{
    if (logSlotSize < smallestLogSlotSize || logSlotSize > largestLogSlotSize) {
        return unwritable(std::format("slots of 2^{} bytes (2^{} to 2^{} are possible)", logSlotSize,
                                      smallestLogSlotSize, largestLogSlotSize));
    }
    const std::uint64_t slot = std::uint64_t{1} << logSlotSize;
    const std::uint64_t flash = flashSize == 0 ? 2 * slot : flashSize;
    if (flash < 2 * slot || flash > maxImageFileSize || flash % largeEraseStep != 0) {
        return unwritable(
            std::format("a flash of 0x{:x} bytes for two slots of 0x{:x} (whole blocks of 64 KiB, at most "
                        "0x{:x} bytes)",
                        flash, slot, maxImageFileSize));
    }
    return FlashPlan{.logSlotSize = logSlotSize,
                     .slotSize = slot,
                     .flashSize = flash,
                     .eraseStep = flash >= largeFlash ? largeEraseStep : smallEraseStep};
}

Result<std::vector<PlacedSection>> firmwareSections(const TocImageDescription& content, const FlashPlan& plan,
                                                    ImageFormat format)
{
    if (const Result<> valid = checkTypes(content); !valid) {
        return failure(valid);
    }
    if (const Result<> valid = checkSecurity(content); !valid) {
        return failure(valid);
    }
    Result<Bytes> imageInfo = encodeTocImageInfo(content.identity, plan.logSlotSize);
    if (!imageInfo) {
        return failure(imageInfo);
    }
    std::vector<PlacedSection> sections;
    Result<> appended = appendAll(sections, content.code, format);
    if (appended) {
        appended = appendUnlessEmpty(sections, toctype::romCode, content.rom, format);
    }
    if (appended) {
        appended = append(sections, {.type = toctype::imageInfo, .data = std::move(*imageInfo)}, format);
    }
    if (appended) {
        Bytes ini = content.ini.empty() ? Bytes() : packIni(content.ini);
        appended = appendUnlessEmpty(sections, toctype::dbgFwIni, std::move(ini), format);
    }
    if (!appended) {
        return failure(appended);
    }
    return sections;
}

Result<std::vector<PlacedSection>> deviceSections(const TocImageDescription& content, const FlashPlan& plan,
                                                  ImageFormat format)
{
    Result<Bytes> devInfo = encodeDevInfo(content.identity, content.uids);
    if (!devInfo) {
        return failure(devInfo);
    }
    Result<Bytes> mfgInfo = encodeMfgInfo(content.identity, content.uids);
    if (!mfgInfo) {
        return failure(mfgInfo);
    }
    std::vector<PlacedSection> sections;
    Result<> appended = appendAll(sections, content.deviceData, format);
    if (appended) {
        appended = append(sections, devInfoSection(*devInfo, format), format);
    }
    if (appended && format == ImageFormat::Fs4) {
        std::ranges::fill_n(devInfo->begin(), std::tuple_size_v<Signature>, std::uint8_t{0});
        appended = append(sections, devInfoSection(*devInfo, format), format);
    }
    if (!appended) {
        return failure(appended);
    }
    const std::uint64_t mfgAddress = plan.flashSize - mfgInfoFromEnd;
    if (const Result<> room = placeDownwards(sections, mfgAddress, plan); !room) {
        return failure(room);
    }
    const std::uint64_t vpdAddress =
        mfgAddress + (format == ImageFormat::Fs3 ? std::uint64_t{tocSectorSize} : mfgInfo->size());
    sections.push_back({.section = {.type = toctype::mfgInfo, .data = std::move(*mfgInfo)}, .address = mfgAddress});
    sections.push_back({.section = {.type = toctype::vpdR0}, .address = vpdAddress});
    return sections;
}

Result<> checkRoom(std::uint64_t firmwareEnd, const std::vector<PlacedSection>& device, const FlashPlan& plan)
{
    if (firmwareEnd > plan.slotSize) {
        return unwritable(std::format("firmware of 0x{:x} bytes in a slot of 0x{:x}", firmwareEnd, plan.slotSize));
    }
    const std::uint64_t secondEnd = plan.slotSize + firmwareEnd;
    for (const PlacedSection& placed : device) {
        if (placed.address < secondEnd) {
            return refuse(placed.section,
                          std::format("at 0x{:x}, where the firmware in the second slot reaches to 0x{:x}",
                                      placed.address, secondEnd));
        }
    }
    return {};
}

Bytes tableHeader(const Signature& signature)
{
    Bytes header(tocHeaderSize);
    std::ranges::copy(signature, header.begin());
    writeBe32(header, tocheader::versionWord, 1);
    writeBe32(header, tocheader::crcWord, crc16(ByteView(header).first(tocCrcCoverage)));
    return header;
}

void addEntries(Bytes& table, const std::vector<PlacedSection>& sections, SectionOwner owner, ImageFormat format)
{
    for (const auto& [section, address] : sections) {
        const bool relative = format == ImageFormat::Fs3 && owner == SectionOwner::Firmware;
        Bytes entry(tocEntrySize);
        writeBe32(entry, 0, std::uint32_t{section.type} << 24 | static_cast<std::uint32_t>(section.data.size()));
        writeBe32(entry, 4, section.loadAddress);
        writeBe32(entry, 8, section.entryPoint);
        writeBe32(entry, 20, (relative ? relativeBit : 0) | static_cast<std::uint32_t>(address));
        writeBe32(entry, 24, attributesWord(section, owner, format));
        writeBe32(entry, 28, crc16(ByteView(entry).first(tocCrcCoverage)));
        table.insert(table.end(), entry.begin(), entry.end());
    }
}

void place(Bytes& image, std::uint64_t offset, ByteView part)
{
    std::ranges::copy(part, image.begin() + static_cast<std::ptrdiff_t>(offset));
}

void placeSections(Bytes& image, const std::vector<PlacedSection>& sections)
{
    for (const PlacedSection& placed : sections) {
        place(image, placed.address, placed.section.data);
    }
}

} // namespace firesteel::firmware
