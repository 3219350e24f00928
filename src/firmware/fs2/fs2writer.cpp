// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/boot2.h>
#include <firmware/fs2/fs2assembler.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/inisection.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

// As in vendor images of ConnectX-3 Pro.
constexpr std::uint32_t boot2LoadAddress = 0x00100040;
constexpr std::uint32_t formatWord = 0x00000004;

constexpr std::uint32_t failsafeBit = 8;
constexpr std::uint8_t smallestLogChunkSize = 16;
constexpr std::uint8_t largestLogChunkSize = 23;

std::unexpected<Error> refusal(std::string reason)
{
    return failure(ErrorKind::ImageUnwritable, {.found = std::move(reason)});
}

Result<Bytes> header(const Fs2Description& description)
{
    Bytes bytes(fs2HeaderSize);
    std::ranges::copy(fs2Magic, bytes.begin());
    std::ranges::copy(description.bootData, bytes.begin() + 0x10);
    writeBe32(bytes, 0x24, formatWord);
    if (const std::uint8_t log = description.logChunkSize; log != 0) {
        if (log < smallestLogChunkSize || log > largestLogChunkSize) {
            return refusal(std::format("chunks of 2^{} bytes (2^16 to 2^23, or none, are possible)", log));
        }
        writeBe32(bytes, 0x28, withChecksumByte(failsafeBit | static_cast<std::uint32_t>(log - smallestLogChunkSize)));
    }
    return bytes;
}

Result<Bytes> headOf(const Fs2Description& description)
{
    Result<Bytes> head = header(description);
    if (!head) {
        return head;
    }
    if (description.boot2.empty() || description.boot2.size() > 2) {
        return refusal(std::format("{} BOOT2 blocks (one or two are possible)", description.boot2.size()));
    }
    std::uint32_t loadAddress = boot2LoadAddress;
    for (const Bytes& payload : description.boot2) {
        const Result<Bytes> block = encodeBoot2(payload, loadAddress);
        if (!block) {
            return block;
        }
        head->insert(head->end(), block->begin(), block->end());
        loadAddress += static_cast<std::uint32_t>(payload.size());
    }
    return head;
}

Bytes configurationData(const std::vector<ConfigurationRecord>& records)
{
    Bytes data(records.size() * 12);
    for (std::size_t i = 0; i < records.size(); ++i) {
        writeBe32(data, 12 * i, records[i].address);
        writeBe32(data, 12 * i + 4, records[i].value);
        writeBe32(data, 12 * i + 8, records[i].mask);
    }
    return data;
}

constexpr std::uint32_t configurationType = 2;
constexpr std::uint32_t jumpAddressesType = 3;
constexpr std::uint32_t romType = 5;
constexpr std::uint32_t guidType = 6;
constexpr std::uint32_t fwConfigurationType = 9;
constexpr std::uint32_t imageInfoType = 10;

} // namespace

Result<Bytes> writeFs2(const Fs2Description& description)
{
    Result<Bytes> head = headOf(description);
    if (!head) {
        return head;
    }
    const Result<Bytes> guids = encodeGuids(description.guids);
    if (!guids) {
        return guids;
    }
    const Result<Bytes> imageInfo = encodeImageInfo(description.identity);
    if (!imageInfo) {
        return imageInfo;
    }
    const Bytes firstConfiguration = configurationData(description.firstConfiguration);
    const Bytes secondConfiguration = configurationData(description.secondConfiguration);
    const Bytes ini = description.ini.empty() ? Bytes() : packIni(description.ini);

    std::vector<SectionContent> sections;
    const auto addUnlessEmpty = [&](std::uint32_t type, ByteView data) {
        if (!data.empty()) {
            sections.push_back({.type = type, .data = data});
        }
    };
    addUnlessEmpty(configurationType, firstConfiguration);
    addUnlessEmpty(romType, description.rom);
    sections.push_back({.type = guidType, .data = *guids, .blankCrc = description.guids.blank});
    sections.push_back({.type = imageInfoType, .data = *imageInfo});
    for (const SectionDescription& code : description.code) {
        sections.push_back({.type = code.type, .data = code.data, .parameter = code.parameter});
    }
    addUnlessEmpty(configurationType, secondConfiguration);
    addUnlessEmpty(jumpAddressesType, description.jumpAddresses);
    addUnlessEmpty(fwConfigurationType, ini);
    return assembleFs2(std::move(*head), sections);
}

} // namespace firesteel::firmware
