// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <firmware/bundle/bundlebuilder.h>
#include <firmware/bundle/bundlefindings.h>
#include <firmware/bundle/mfa2.h>
#include <firmware/bundle/mfa2elements.h>

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace firesteel::firmware {

namespace {

constexpr std::uint64_t packageSize = 28;
constexpr std::uint64_t componentSize = 16;
constexpr std::uint64_t versionSize = 12;
constexpr std::uint64_t pointerSize = 8;
constexpr std::uint64_t digestSize = 32;
constexpr std::uint8_t compressionNone = 0;
constexpr std::uint8_t compressionXz = 1;
/// The component block of this file; no other storage was ever seen.
constexpr std::uint32_t storageHere = 1;

constexpr const char* packageName = "package descriptor";
constexpr const char* deviceName = "device descriptor";
constexpr const char* componentName = "component descriptor";
constexpr const char* blockName = "component block";

struct Package
{
    std::uint16_t components = 0;
    std::uint16_t devices = 0;
    std::uint64_t blockOffset = 0;
    std::uint64_t archiveSize = 0;
    std::uint64_t blockSize = 0; ///< unpacked
    std::uint8_t compression = 0;
};

struct Component
{
    std::uint64_t descriptorOffset = 0; ///< in the file, for findings
    BundlePart part;
    bool used = false;
};

struct Device
{
    std::uint64_t offset = 0;
    std::string psid;
    std::vector<Mfa2Element> pointers;
};

Package decodePackage(ByteView payload)
{
    const std::uint32_t counts = readBe32(payload, 0);
    return {.components = static_cast<std::uint16_t>(counts >> 16),
            .devices = static_cast<std::uint16_t>(counts),
            .blockOffset = readBe32(payload, 4),
            .archiveSize = readBe32(payload, 8),
            .blockSize = readBe64(payload, 12),
            .compression = payload[20]};
}

std::string hexText(ByteView bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += std::format("{:02x}", byte);
    }
    return text;
}

/// Both digests are computed with both digest fields zeroed.
std::string digestWithout(ByteView bytes, const std::vector<Mfa2Element>& digests)
{
    static constexpr std::array<std::uint8_t, digestSize> zeros{};
    Sha256 sum;
    std::uint64_t done = 0;
    for (const Mfa2Element& digest : digests) {
        sum.add(bytes.subspan(done, digest.payloadOffset() - done));
        sum.add(zeros);
        done = digest.payloadOffset() + digestSize;
    }
    sum.add(bytes.subspan(done));
    return sum.hex();
}

/// The first digest covers the whole file, the second one all before the component block. Both
/// were found on a real file of 2017, with the type of a source file name; that the elements with
/// types of their own cover the same is not confirmed, so a difference there is only a warning.
void checkDigests(Bundle& bundle, const Mfa2Group& package, const Package& fields)
{
    std::vector<Mfa2Element> digests;
    for (const Mfa2Element& extension : package.extensions) {
        const auto type = static_cast<Mfa2Type>(extension.type);
        const bool isDigest =
            type == Mfa2Type::SourceFileName || type == Mfa2Type::Sha256 || type == Mfa2Type::DescriptorsSha256;
        if (isDigest && extension.payload.size() == digestSize) {
            digests.push_back(extension);
        }
    }
    if (digests.size() != 2) {
        return;
    }
    const ByteView bytes = bundle.bytes;
    const std::array<std::uint64_t, 2> ends{fields.blockOffset + fields.archiveSize, fields.blockOffset};
    constexpr std::array<const char*, 2> names{"whole bundle", "descriptors"};
    for (std::size_t i = 0; i < digests.size(); ++i) {
        const bool descriptorsOnly = digests[i].type == static_cast<std::uint8_t>(Mfa2Type::DescriptorsSha256) ||
                                     (i == 1 && digests[i].type == static_cast<std::uint8_t>(Mfa2Type::SourceFileName));
        const ByteView covered = bytes.first(std::min<std::uint64_t>(ends[descriptorsOnly ? 1 : 0], bytes.size()));
        if (digestWithout(covered, digests) != hexText(digests[i].payload)) {
            const bool confirmed = digests[i].type == static_cast<std::uint8_t>(Mfa2Type::SourceFileName);
            addFinding(bundle, FindingKind::BundleDigestWrong, confirmed ? Severity::Error : Severity::Warning,
                       {.section = names[descriptorsOnly ? 1 : 0], .offset = digests[i].payloadOffset()});
        }
    }
}

/// Where the component block lies; nullopt, with a finding, where that is not in the file.
bool checkBlock(Bundle& bundle, const Package& package, std::uint64_t packageOffset)
{
    const std::uint64_t size = bundle.bytes.size();
    if (package.blockOffset > size || package.blockOffset < packageOffset) {
        addFinding(
            bundle, FindingKind::BundleElementCut, Severity::Error,
            {.section = blockName, .offset = package.blockOffset, .expected = size, .actual = package.blockOffset});
        return false;
    }
    if (package.blockOffset % 4 != 0) {
        addFinding(bundle, FindingKind::BundleElementUnaligned, Severity::Error,
                   {.section = blockName, .offset = package.blockOffset});
    }
    const std::uint64_t present = std::min(package.archiveSize, size - package.blockOffset);
    if (present < package.archiveSize) {
        addFinding(
            bundle, FindingKind::BundleSectionCut, Severity::Error,
            {.section = blockName, .offset = package.blockOffset, .expected = package.archiveSize, .actual = present});
    }
    if (const std::uint64_t end = package.blockOffset + present; end < size) {
        addFinding(bundle, FindingKind::BundleTrailingData, Severity::Warning, {.offset = end, .actual = size - end});
    }
    bundle.dataOffset = package.blockOffset;
    bundle.dataSize = present;
    bundle.packed = package.compression != compressionNone;
    if (package.compression > compressionXz) {
        addFinding(bundle, FindingKind::BundleXzUnsupported, Severity::Error,
                   {.section = blockName, .offset = package.blockOffset});
    }
    return true;
}

/// False where the descriptors make no sense any more, so that none can be found after them.
bool readDevices(Bundle& bundle, Mfa2Reader& reader, std::size_t count, std::vector<Device>& devices)
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::optional<Mfa2Group> group = reader.readGroup(Mfa2Type::DeviceDescriptor, 0, deviceName);
        if (!group) {
            return false;
        }
        Device device{.offset = group->offset};
        if (const Mfa2Element* psid = group->find(Mfa2Type::Psid)) {
            device.psid = textUpToNul(psid->payload);
        }
        if (device.psid.empty()) {
            addFinding(bundle, FindingKind::BundlePsidMissing, Severity::Error,
                       {.section = deviceName, .offset = group->offset});
            continue;
        }
        for (const Mfa2Element& extension : group->extensions) {
            if (extension.type != static_cast<std::uint8_t>(Mfa2Type::ComponentPointer)) {
                continue;
            }
            if (extension.payload.size() != pointerSize) {
                addFinding(bundle, FindingKind::BundleElementLength, Severity::Error,
                           {.section = deviceName,
                            .offset = extension.offset,
                            .expected = pointerSize,
                            .actual = extension.payload.size()});
                continue;
            }
            device.pointers.push_back(extension);
        }
        devices.push_back(std::move(device));
    }
    return true;
}

/// {u8 major, u8 minor, BE16 subminor}; see completeVersions().
std::optional<Version> readVersion(const Mfa2Group& group)
{
    const Mfa2Element* version = group.find(Mfa2Type::Version);
    if (version == nullptr || version->payload.size() != versionSize) {
        return std::nullopt;
    }
    const std::uint32_t word = readBe32(version->payload, 0);
    return Version{static_cast<std::uint16_t>(word >> 24), static_cast<std::uint16_t>(word >> 16 & 0xff),
                   static_cast<std::uint16_t>(word)};
}

std::vector<Component> readComponents(Mfa2Reader& reader, std::size_t count)
{
    std::vector<Component> components;
    for (std::size_t i = 0; i < count; ++i) {
        const std::optional<Mfa2Group> group =
            reader.readGroup(Mfa2Type::ComponentDescriptor, componentSize, componentName);
        if (!group) {
            break;
        }
        const ByteView payload = group->descriptor.payload;
        // A huge offset must not wrap when sizes are added; no data are that long anyway.
        const std::uint64_t offset = std::min(readBe64(payload, 4), maxUnpackedSize);
        components.push_back({.descriptorOffset = group->offset,
                              .part = {.kind = BundlePartKind::Firmware,
                                       .type = readBe32(payload, 0) & 0xffff,
                                       .offset = offset + mfa2MarkSize,
                                       .size = readBe32(payload, 12),
                                       .version = readVersion(*group)}});
    }
    return components;
}

/// One entry for each component that a device points to.
void linkDevice(Bundle& bundle, const Device& device, std::vector<Component>& components)
{
    if (device.pointers.empty()) {
        addFinding(bundle, FindingKind::BundleElementMissing, Severity::Error,
                   {.section = deviceName,
                    .offset = device.offset,
                    .expected = static_cast<std::uint64_t>(Mfa2Type::ComponentPointer)},
                   bundle.entries.size());
        bundle.entries.push_back({.psid = device.psid});
        checkNames(bundle, bundle.entries.size() - 1, device.offset);
    }
    for (const Mfa2Element& pointer : device.pointers) {
        const std::size_t index = bundle.entries.size();
        const std::uint32_t word = readBe32(pointer.payload, 0);
        const std::uint32_t storage = word >> 16;
        const std::size_t component = word & 0xffff;
        if (std::ranges::contains(bundle.entries, device.psid, &BundleEntry::psid)) {
            addFinding(bundle, FindingKind::BundlePsidRepeated, Severity::Warning,
                       {.section = device.psid, .offset = pointer.offset}, index);
        }
        BundleEntry entry{.psid = device.psid};
        if (storage != storageHere) {
            addFinding(bundle, FindingKind::BundleStorageUnknown, Severity::Error,
                       {.section = device.psid, .offset = pointer.offset, .expected = storageHere, .actual = storage},
                       index);
        } else if (component >= components.size()) {
            addFinding(
                bundle, FindingKind::BundleComponentMissing, Severity::Error,
                {.section = device.psid, .offset = pointer.offset, .expected = components.size(), .actual = component},
                index);
        } else {
            components[component].used = true;
            entry.parts.push_back(components[component].part);
            if (entry.parts.front().size == 0) {
                addFinding(bundle, FindingKind::BundlePartEmpty, Severity::Error,
                           {.section = device.psid, .offset = components[component].descriptorOffset}, index);
            }
        }
        bundle.entries.push_back(std::move(entry));
        checkNames(bundle, index, device.offset);
    }
}

void linkDevices(Bundle& bundle, const std::vector<Device>& devices, std::vector<Component>& components)
{
    for (const Device& device : devices) {
        if (bundle.entries.size() + std::max<std::size_t>(device.pointers.size(), 1) > maxBundleEntries) {
            addFinding(bundle, FindingKind::BundleTooManyEntries, Severity::Warning,
                       {.section = "device descriptors", .offset = device.offset, .expected = maxBundleEntries});
            break;
        }
        linkDevice(bundle, device, components);
    }
    for (const Component& component : components) {
        if (!component.used) {
            addFinding(bundle, FindingKind::BundleComponentUnused, Severity::Note,
                       {.section = componentName, .offset = component.descriptorOffset});
        }
    }
}

} // namespace

Result<Bundle> parseMfa2(SharedBytes bytes, std::string name)
{
    Bundle bundle{.format = BundleFormat::Mfa2, .name = std::move(name), .bytes = std::move(bytes)};
    Mfa2Reader reader(bundle, mfa2Fingerprint.size(), bundle.bytes.size());
    const std::optional<Mfa2Group> package = reader.readGroup(Mfa2Type::PackageDescriptor, packageSize, packageName);
    if (!package) {
        return std::unexpected(bundleError(bundle.findings.back(), bundle.name));
    }
    const Package fields = decodePackage(package->descriptor.payload);
    if (!checkBlock(bundle, fields, reader.offset())) {
        return std::unexpected(bundleError(bundle.findings.back(), bundle.name));
    }
    reader.setEnd(fields.blockOffset);
    checkDigests(bundle, *package, fields);
    std::vector<Device> devices;
    if (readDevices(bundle, reader, fields.devices, devices)) {
        std::vector<Component> components = readComponents(reader, fields.components);
        if (components.size() == fields.components && reader.offset() < fields.blockOffset) {
            addFinding(bundle, FindingKind::BundleTrailingData, Severity::Warning,
                       {.offset = reader.offset(), .actual = fields.blockOffset - reader.offset()});
        }
        linkDevices(bundle, devices, components);
    } else {
        for (std::size_t i = 0; i < std::min(devices.size(), maxBundleEntries); ++i) {
            bundle.entries.push_back({.psid = devices[i].psid});
        }
    }
    checkParts(bundle, blockName, fields.blockSize);
    return bundle;
}

} // namespace firesteel::firmware
