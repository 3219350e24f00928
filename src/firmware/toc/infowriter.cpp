// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/toc/infowriter.h>
#include <firmware/toc/toclayout.h>

#include <algorithm>
#include <format>
#include <string_view>

namespace firesteel::firmware {

namespace {

constexpr std::uint16_t mellanoxVendorId = 0x15b3;
constexpr std::uint32_t imageInfoMinor = 2;
constexpr std::uint16_t largestIssuVersion = 0xfff;
constexpr std::uint64_t largestMac = 0xffffffffffff;

/// Fills a section's fields; remembers the first one that cannot be expressed.
class FieldWriter
{
public:
    FieldWriter(const char* section, std::size_t size)
        : m_section(section)
        , m_bytes(size)
    {
    }

    void word(std::size_t offset, std::uint32_t value) { writeBe32(m_bytes, offset, value); }

    void text(const char* field, std::size_t offset, std::size_t size, const std::optional<std::string>& value)
    {
        if (!value) {
            return;
        }
        if (value->size() > size || value->contains('\0')) {
            refuse(offset, std::format("{} of {} bytes (at most {}, without NUL)", field, value->size(), size));
            return;
        }
        std::ranges::copy(*value, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    }

    void version(std::size_t offset, const Version& value)
    {
        word(offset, std::uint32_t{value.major} << 16);
        word(offset + 4, std::uint32_t{value.minor} << 16 | value.subminor);
    }

    void signature(std::size_t offset, const Signature& value)
    {
        std::ranges::copy(value, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    }

    void range(std::size_t offset, const UidRange& value)
    {
        word(offset + uidrange::countWord,
             std::uint32_t{value.count} >> 8 << 16 | std::uint32_t{value.step} << 8 | (value.count & 0xffU));
        writeBe64(m_bytes, offset + uidrange::first, value.first);
    }

    void refuse(std::size_t offset, std::string reason)
    {
        if (!m_refusal) {
            m_refusal = Error{ErrorKind::ImageUnwritable,
                              {.section = m_section,
                               .offset = offset,
                               .found = std::format("{} at 0x{:x}: {}", m_section, offset, reason)}};
        }
    }

    Result<Bytes> take() &&
    {
        if (m_refusal) {
            return std::unexpected(std::move(*m_refusal));
        }
        return std::move(m_bytes);
    }

private:
    const char* m_section;
    Bytes m_bytes;
    std::optional<Error> m_refusal;
};

std::uint32_t imageFlags(const Identity& identity)
{
    const SecurityAttributes security = identity.security.value_or(SecurityAttributes{});
    return imageInfoMinor << 16 | (identity.controlledUpdate ? imageinfo::mccEnabledBit : 0) |
           (security.debugFw ? imageinfo::debugFwBit : 0) | (security.signedFw ? imageinfo::signedFwBit : 0) |
           (security.secureFw ? imageinfo::secureFwBit : 0);
}

void writeHardwareIds(FieldWriter& fields, const std::vector<HardwareId>& ids)
{
    if (ids.empty() || ids.size() > imageinfo::hardwareIdCount) {
        fields.refuse(imageinfo::hardwareIds,
                      std::format("{} hardware ids (1 to {} are possible)", ids.size(), imageinfo::hardwareIdCount));
        return;
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i].chip == 0) {
            fields.refuse(imageinfo::hardwareIds, "hardware id 0, which ends the list");
        }
        fields.word(imageinfo::hardwareIds + 4 * i, std::uint32_t{ids[i].revision} << 16 | ids[i].chip);
    }
}

/// Fields that only FS2 has a place for.
void refuseForeignFields(FieldWriter& fields, const Identity& identity)
{
    const std::pair<bool, const char*> foreign[] = {
        {identity.minFitVersion.has_value(), "a minimum FIT version"},
        {identity.hardwareAccessKey.has_value(), "a hardware access key"},
        {identity.configSectors.has_value(), "a number of configuration sectors"},
        {identity.configPad.has_value(), "a configuration pad"},
        {identity.logConfigSectorKib.has_value(), "a configuration sector size"},
    };
    for (const auto& [present, name] : foreign) {
        if (present) {
            fields.refuse(0, std::format("{}, which only FS2 has", name));
        }
    }
}

bool isOldLayout(const DeviceUids& uids)
{
    return uids.guids.size() == 2;
}

void checkUids(FieldWriter& fields, const DeviceUids& uids)
{
    const std::size_t count = uids.guids.size();
    const auto fits = [count](const std::vector<UidRange>& ranges) { return ranges.empty() || ranges.size() == count; };
    if (count < 1 || count > 2 || uids.macs.size() != count || !fits(uids.originalGuids) || !fits(uids.originalMacs)) {
        fields.refuse(mfginfo::uids, "GUIDs and MACs must be one range of each, or two of each in the old layout");
        return;
    }
    for (const auto* ranges : {&uids.macs, &uids.originalMacs}) {
        for (const UidRange& range : *ranges) {
            if (range.first > largestMac && range.first != ~std::uint64_t{0}) {
                fields.refuse(mfginfo::uids, std::format("MAC {:x} has more than 48 bits", range.first));
            }
        }
    }
    const auto same = [](const auto& original, const auto& inUse) { return original.empty() || original == inUse; };
    if (!uids.overridden && (!same(uids.originalGuids, uids.guids) || !same(uids.originalMacs, uids.macs))) {
        fields.refuse(mfginfo::uids, "GUIDs or MACs other than the original ones, without leave to override them");
    }
}

void writeRanges(FieldWriter& fields, std::size_t offset, const std::vector<UidRange>& guids,
                 const std::vector<UidRange>& macs)
{
    for (const auto* ranges : {&guids, &macs}) {
        for (const UidRange& range : *ranges) {
            fields.range(offset, range);
            offset += uidrange::size;
        }
    }
}

} // namespace

Result<Bytes> encodeTocImageInfo(const Identity& identity, std::uint8_t logSlotSize)
{
    FieldWriter fields("IMAGE_INFO", imageinfo::size);
    refuseForeignFields(fields, identity);
    fields.word(imageinfo::flagsWord, imageFlags(identity));
    fields.version(imageinfo::fwVersion, identity.version.value_or(Version{}));
    const ReleaseDate date = identity.releaseDate.value_or(ReleaseDate{});
    fields.word(imageinfo::fwDate, std::uint32_t{date.year} << 16 | std::uint32_t{date.month} << 8 | date.day);
    fields.version(imageinfo::micVersion, identity.micVersion.value_or(Version{}));
    if (identity.deviceId) {
        fields.word(imageinfo::pciIds, std::uint32_t{*identity.deviceId} << 16 | mellanoxVendorId);
    }
    fields.text("PSID", imageinfo::psid, imageinfo::psidSize, identity.psid);
    fields.word(imageinfo::vsdVendorWord, identity.vsdVendorId.value_or(0));
    fields.text("VSD", imageinfo::vsd, imageinfo::vsdSize, identity.vsd);
    fields.word(imageinfo::logStepWord, logSlotSize);
    fields.word(imageinfo::maxSize, std::uint32_t{1} << logSlotSize);
    writeHardwareIds(fields, identity.hardwareIds);
    fields.text("product version", imageinfo::productVersion, imageinfo::productVersionSize, identity.productVersion);
    fields.text("description", imageinfo::description, imageinfo::descriptionSize, identity.description);
    const std::uint16_t issu = identity.issuVersion.value_or(0);
    if (issu > largestIssuVersion) {
        fields.refuse(imageinfo::issuWord, std::format("ISSU version {} (at most {})", issu, largestIssuVersion));
    }
    fields.word(imageinfo::issuWord, std::uint32_t{issu} << 20);
    fields.text("part number", imageinfo::partNumber, imageinfo::partNumberSize, identity.partNumber);
    fields.text("PRS name", imageinfo::prsName, imageinfo::prsNameSize, identity.prsName);
    return std::move(fields).take();
}

Result<Bytes> encodeMfgInfo(const Identity& identity, const DeviceUids& uids)
{
    FieldWriter fields("MFG_INFO", mfginfo::size);
    checkUids(fields, uids);
    const std::optional<std::string>& prsName = identity.originalPrsName ? identity.originalPrsName : identity.prsName;
    fields.text("PSID", mfginfo::psid, mfginfo::psidSize,
                identity.originalPsid ? identity.originalPsid : identity.psid);
    fields.text("PRS name", mfginfo::prsName, mfginfo::prsNameSize, prsName);
    const std::uint32_t major = isOldLayout(uids) ? 0 : 1;
    const std::uint32_t minor = prsName ? 1 : 0;
    fields.word(mfginfo::versionWord, major << 24 | minor << 16 | (uids.overridden ? mfginfo::overrideBit : 0));
    writeRanges(fields, mfginfo::uids, uids.originalGuids.empty() ? uids.guids : uids.originalGuids,
                uids.originalMacs.empty() ? uids.macs : uids.originalMacs);
    return std::move(fields).take();
}

Result<Bytes> encodeDevInfo(const Identity& identity, const DeviceUids& uids)
{
    FieldWriter fields("DEV_INFO", devinfo::size);
    checkUids(fields, uids);
    fields.signature(0, devInfoSignature);
    const std::uint32_t major = isOldLayout(uids) ? 1 : 2;
    fields.word(devinfo::versionWord, major << 8);
    writeRanges(fields, devinfo::uids, uids.guids, uids.macs);
    fields.word(devinfo::vsdVendorWord, identity.vsdVendorId.value_or(0));
    fields.text("VSD", devinfo::vsd, devinfo::vsdSize, identity.deviceVsd);
    return std::move(fields).take();
}

} // namespace firesteel::firmware
