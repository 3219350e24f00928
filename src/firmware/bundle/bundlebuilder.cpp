// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundlebuilder.h>
#include <firmware/bundle/xzstream.h>
#include <firmware/image.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace firesteel::firmware {

namespace {

/// Length of the unpacked data, without unpacking them; nullopt when the stream is damaged.
std::optional<std::uint64_t> measureData(Bundle& bundle, const char* section)
{
    if (!bundle.packed) {
        return bundle.dataSize;
    }
    const auto sizes = xzSizes(bundle.bytes.part(bundle.dataOffset, bundle.dataSize));
    if (!sizes) {
        bundle.findings.push_back(xzFinding(sizes.error(), section, bundle.dataOffset));
        return std::nullopt;
    }
    return sizes->unpacked;
}

/// False if the part lies outside what can be unpacked.
bool checkPart(Bundle& bundle, std::size_t index, const BundlePart& part, std::optional<std::uint64_t> dataLength)
{
    const BundleEntry& entry = bundle.entries[index];
    // Neither sum wraps: offsets have at most 48 bits (MFA), or were bounded by the reader (MFA2).
    const std::uint64_t end = part.offset + part.size;
    if (dataLength && end > *dataLength) {
        addFinding(bundle, FindingKind::BundlePartOutside, Severity::Error,
                   {.section = entry.psid, .offset = part.offset, .expected = *dataLength, .actual = end}, index);
        return false;
    }
    if (end > maxUnpackedSize) {
        addFinding(bundle, FindingKind::BundleDataHuge, Severity::Error,
                   {.section = entry.psid, .offset = part.offset, .expected = maxUnpackedSize, .actual = end}, index);
        return false;
    }
    return true;
}

void checkEntry(Bundle& bundle, std::size_t index)
{
    const BundleEntry& entry = bundle.entries[index];
    if (entry.size() > maxImageFileSize) {
        addFinding(bundle, FindingKind::BundleImageTooLarge, Severity::Error,
                   {.section = entry.psid, .offset = 0, .expected = maxImageFileSize, .actual = entry.size()}, index);
    }
    const bool hasFirmware = std::ranges::contains(entry.parts, BundlePartKind::Firmware, &BundlePart::kind);
    const bool alreadyTold = std::ranges::any_of(bundle.findings, [index](const Finding& finding) {
        return finding.section == index && finding.severity == Severity::Error;
    });
    if (!hasFirmware && !alreadyTold) {
        addFinding(bundle, FindingKind::BundleFirmwareMissing, Severity::Error, {.section = entry.psid}, index);
    }
    // Choices that look the same cannot be told apart.
    std::set<std::pair<std::uint8_t, std::string>> seen;
    std::map<std::uint8_t, std::size_t> members;
    for (const BundlePart& part : entry.parts) {
        ++members[part.group];
    }
    for (const BundlePart& part : entry.parts) {
        if (members[part.group] > 1 && (part.selectTag.empty() || !seen.emplace(part.group, part.selectTag).second)) {
            addFinding(bundle, FindingKind::BundleChoiceUnnamed, Severity::Error,
                       {.section = entry.psid, .offset = part.offset, .actual = part.group}, index);
            break;
        }
    }
}

} // namespace

void addFinding(Bundle& bundle, FindingKind kind, Severity severity, Facts facts, std::optional<std::size_t> entry)
{
    if (bundle.findings.size() < maxBundleFindings) {
        bundle.findings.push_back({.kind = kind, .severity = severity, .facts = std::move(facts), .section = entry});
    }
}

std::string textUpToNul(ByteView bytes)
{
    return {bytes.begin(), std::ranges::find(bytes, std::uint8_t{0})};
}

void checkNames(Bundle& bundle, std::size_t index, std::uint64_t offset)
{
    const auto isUnsafe = [](const std::string& name) {
        return name.contains("..") ||
               std::ranges::any_of(name, [](char c) { return c < ' ' || c > '~' || c == '/' || c == '\\'; });
    };
    const BundleEntry& entry = bundle.entries[index];
    if (isUnsafe(entry.psid) || isUnsafe(entry.partNumber)) {
        addFinding(bundle, FindingKind::BundleNameUnsafe, Severity::Warning, {.section = entry.psid, .offset = offset},
                   index);
    }
}

void checkParts(Bundle& bundle, const char* dataSection, std::optional<std::uint64_t> dataLength)
{
    const std::optional<std::uint64_t> measured = measureData(bundle, dataSection);
    const std::optional<std::uint64_t> length = measured && dataLength ? std::min(*measured, *dataLength)
                                                : measured.has_value() ? measured
                                                                       : dataLength;
    std::uint64_t needed = 0;
    for (std::size_t index = 0; index < bundle.entries.size(); ++index) {
        for (const BundlePart& part : bundle.entries[index].parts) {
            if (checkPart(bundle, index, part, length)) {
                needed = std::max(needed, part.offset + part.size);
            }
        }
        checkEntry(bundle, index);
    }
    bundle.unpackedSize = needed;
    const std::uint64_t wanted = dataLength.value_or(needed);
    if (measured && *measured != wanted) {
        const bool tooLong = *measured > wanted;
        addFinding(bundle, tooLong ? FindingKind::BundleDataTooLong : FindingKind::BundleDataTooShort,
                   tooLong ? Severity::Warning : Severity::Error,
                   {.section = dataSection, .offset = bundle.dataOffset, .expected = wanted, .actual = *measured});
    }
}

} // namespace firesteel::firmware
