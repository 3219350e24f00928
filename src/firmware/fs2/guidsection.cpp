// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs2/fs2.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::size_t guidCount = 4;
constexpr std::size_t macCount = 2;
constexpr std::size_t usualCount = guidCount + macCount;
constexpr std::size_t maxCount = 32;
constexpr std::uint64_t blankEntry = ~std::uint64_t{0};
constexpr std::uint32_t blankCrc = 0xffff;
constexpr std::uint64_t multicastBit = std::uint64_t{1} << 40;

Finding about(FindingKind kind, Severity severity, std::uint64_t address, std::uint64_t actual)
{
    return {kind, severity, {.section = "GUID", .offset = address, .expected = usualCount, .actual = actual}};
}

} // namespace

bool isBlankGuidSection(ByteView data, std::uint32_t storedCrc)
{
    return storedCrc == blankCrc && data.size() >= 8 && readBe64(data, 0) == blankEntry;
}

Decoded<Guids> decodeGuids(ByteView data, std::uint32_t storedCrc, std::uint64_t address)
{
    Decoded<Guids> decoded;
    const std::size_t count = data.size() / 8;
    if (count > maxCount || count < guidCount) {
        decoded.findings.push_back(about(FindingKind::GuidCountInvalid, Severity::Error, address, count));
        if (count > maxCount) {
            return decoded;
        }
    } else if (count != usualCount) {
        decoded.findings.push_back(about(FindingKind::GuidCountUnusual, Severity::Warning, address, count));
    }
    for (std::size_t i = 0; i < std::min(count, guidCount); ++i) {
        decoded.value.guids.push_back(readBe64(data, 8 * i));
    }
    for (std::size_t i = guidCount; i < usualCount && count >= usualCount; ++i) {
        decoded.value.macs.push_back(readBe64(data, 8 * i));
    }
    if (isBlankGuidSection(data, storedCrc)) {
        decoded.value.blank = true;
        decoded.findings.push_back(about(FindingKind::GuidsBlank, Severity::Error, address, blankCrc));
        return decoded;
    }
    for (std::size_t i = 0; i < decoded.value.macs.size(); ++i) {
        const std::uint64_t mac = decoded.value.macs[i];
        if ((mac & multicastBit) != 0 || mac >> 48 != 0) {
            decoded.findings.push_back(
                about(FindingKind::MacInvalid, Severity::Warning, address + 8 * (guidCount + i), mac));
        }
    }
    return decoded;
}

Result<Bytes> encodeGuids(const Guids& guids)
{
    if (guids.guids.size() != guidCount || (!guids.macs.empty() && guids.macs.size() != macCount)) {
        return failure(ErrorKind::ImageUnwritable,
                       {.section = "GUID",
                        .found = std::format("{} GUIDs and {} MACs (4 and 2, or 4 and none, are possible)",
                                             guids.guids.size(), guids.macs.size())});
    }
    Bytes data;
    const auto append = [&](std::uint64_t entry) {
        data.resize(data.size() + 8);
        writeBe64(data, data.size() - 8, guids.blank ? blankEntry : entry);
    };
    std::ranges::for_each(guids.guids, append);
    std::ranges::for_each(guids.macs, append);
    return data;
}

} // namespace firesteel::firmware
