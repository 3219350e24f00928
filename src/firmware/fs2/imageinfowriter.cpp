// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/infotags.h>

#include <format>
#include <initializer_list>
#include <string_view>

namespace firesteel::firmware {

namespace {

/// Collects the tags; remembers the first text or list that does not fit.
class TagWriter
{
public:
    void words(InfoTag tag, std::initializer_list<std::uint32_t> values)
    {
        head(tag, 4 * values.size());
        for (const std::uint32_t value : values) {
            word(value);
        }
    }

    void text(InfoTag tag, const std::optional<std::string>& value, std::size_t size)
    {
        if (!value) {
            return;
        }
        if (value->size() > size || value->contains('\0')) {
            refuse(std::format("text of tag {} ({} bytes, at most {} without NUL)", static_cast<unsigned>(tag),
                               value->size(), size));
            return;
        }
        head(tag, size);
        m_bytes.insert(m_bytes.end(), value->begin(), value->end());
        m_bytes.resize(m_bytes.size() + size - value->size());
    }

    void version(InfoTag tag, const std::optional<Version>& value)
    {
        if (value) {
            words(tag, {std::uint32_t{value->major} << 16, std::uint32_t{value->minor} << 16 | value->subminor});
        }
    }

    void refuse(std::string reason)
    {
        if (m_refusal.empty()) {
            m_refusal = std::move(reason);
        }
    }

    void head(InfoTag tag, std::size_t size)
    {
        word(static_cast<std::uint32_t>(tag) << 24 | static_cast<std::uint32_t>(size));
    }

    void word(std::uint32_t value)
    {
        m_bytes.resize(m_bytes.size() + 4);
        writeBe32(m_bytes, m_bytes.size() - 4, value);
    }

    Result<Bytes> take()
    {
        if (!m_refusal.empty()) {
            return failure(ErrorKind::ImageUnwritable, {.section = "Image Info", .found = m_refusal});
        }
        return std::move(m_bytes);
    }

private:
    Bytes m_bytes;
    std::string m_refusal;
};

void writeHardwareIds(TagWriter& writer, const std::vector<HardwareId>& ids)
{
    if (ids.empty()) {
        return;
    }
    if (ids.size() > maxHardwareIds) {
        writer.refuse(std::format("list of {} chips (at most {})", ids.size(), maxHardwareIds));
        return;
    }
    // Vendor images fill the list up to pairs with an empty entry.
    const std::size_t written = ids.size() + ids.size() % 2;
    writer.head(InfoTag::HardwareIds, 4 * written);
    for (const HardwareId id : ids) {
        writer.word(std::uint32_t{id.revision} << 16 | id.chip);
    }
    if (written > ids.size()) {
        writer.word(0);
    }
}

void writeMinFit(TagWriter& writer, const std::optional<std::vector<std::uint16_t>>& numbers)
{
    if (!numbers) {
        return;
    }
    if (numbers->size() != 4) {
        writer.refuse("minimum FIT version (4 numbers)");
        return;
    }
    const auto pair = [&](std::size_t i) { return std::uint32_t{(*numbers)[i]} << 16 | (*numbers)[i + 1]; };
    writer.words(InfoTag::MinFitVersion, {pair(0), pair(2)});
}

void writeConfigArea(TagWriter& writer, const Identity& identity)
{
    if (!identity.configSectors && !identity.configPad && !identity.logConfigSectorKib) {
        return;
    }
    const std::uint32_t sectors = identity.configSectors.value_or(0);
    const std::uint32_t pad = identity.configPad.value_or(0);
    if (identity.logConfigSectorKib) {
        writer.words(InfoTag::ConfigArea, {sectors, pad, *identity.logConfigSectorKib});
    } else {
        writer.words(InfoTag::ConfigArea, {sectors, pad});
    }
}

} // namespace

Result<Bytes> encodeImageInfo(const Identity& identity)
{
    TagWriter writer;
    writer.words(InfoTag::FormatRevision, {1});
    writer.version(InfoTag::FirmwareVersion, identity.version);
    if (const auto& date = identity.releaseDate) {
        writer.words(InfoTag::BuildTime,
                     {0, std::uint32_t{date->year} << 16 | std::uint32_t{date->month} << 8 | date->day});
    }
    if (identity.deviceId) {
        writer.words(InfoTag::DeviceType, {*identity.deviceId});
    }
    writeHardwareIds(writer, identity.hardwareIds);
    if (identity.vsdVendorId) {
        writer.words(InfoTag::VsdVendorId, {*identity.vsdVendorId});
    }
    writer.text(InfoTag::Psid, identity.psid, psidSize);
    writer.text(InfoTag::Vsd, identity.vsd, vsdSize);
    writer.text(InfoTag::ProductVersion, identity.productVersion, productVersionSize);
    writer.version(InfoTag::MicVersion, identity.micVersion);
    writeMinFit(writer, identity.minFitVersion);
    if (const auto& key = identity.hardwareAccessKey) {
        writer.words(InfoTag::HardwareAccessKey,
                     {static_cast<std::uint32_t>(*key >> 32), static_cast<std::uint32_t>(*key)});
    }
    writeConfigArea(writer, identity);
    if (const auto& name = identity.prsName) {
        if (name->size() > maxPrsNameSize) {
            writer.refuse(std::format("PRS name ({} characters, at most {})", name->size(), maxPrsNameSize));
        }
        writer.text(InfoTag::PsInfo, name, (name->size() + 4) & ~std::size_t{3}); // with its NUL
    }
    writer.words(InfoTag::End, {});
    return writer.take();
}

} // namespace firesteel::firmware
