// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/records.h>
#include <firmware/contents/records.h>

namespace firesteel::boardconfig {

namespace {

constexpr std::size_t recordSize = firmware::configurationRecordSize;

} // namespace

RecordSections decodeRecords(const firmware::Image& image)
{
    RecordSections sections;
    if (image.format != firmware::ImageFormat::Fs2) {
        return sections;
    }
    for (std::size_t i = 0; i < image.sections.size(); ++i) {
        const firmware::Section& section = image.sections[i];
        if (section.kind != firmware::SectionKind::Configuration) {
            continue;
        }
        RecordSection decoded{.section = i, .dataOffset = section.dataOffset, .records = {}, .rest = {}};
        const std::size_t count = firmware::registerSettingCount(image, section);
        decoded.records.reserve(count);
        for (std::size_t index = 0; index < count; ++index) {
            const firmware::RegisterSetting setting = firmware::registerSetting(image, section, index);
            decoded.records.push_back({.address = setting.address, .value = setting.value, .mask = setting.mask});
        }
        const ByteView rest = image.data(section).subspan(count * recordSize);
        decoded.rest.assign(rest.begin(), rest.end());
        sections.push_back(std::move(decoded));
    }
    return sections;
}

Bytes encodeRecords(const RecordSection& section)
{
    Bytes data(section.records.size() * recordSize);
    std::size_t at = 0;
    for (const firmware::ConfigurationRecord& record : section.records) {
        writeBe32(data, at, record.address);
        writeBe32(data, at + 4, record.value);
        writeBe32(data, at + 8, record.mask);
        at += recordSize;
    }
    data.insert(data.end(), section.rest.begin(), section.rest.end());
    return data;
}

FieldValue fieldValue(const RecordSections& sections, const BitField& field)
{
    std::uint32_t seen = 0;
    std::uint32_t value = 0;
    for (const RecordSection& section : sections) {
        for (const firmware::ConfigurationRecord& record : section.records) {
            if (record.address != field.address) {
                continue;
            }
            const std::uint32_t bits = record.mask & field.mask();
            if (((record.value ^ value) & bits & seen) != 0) {
                return {.state = FieldState::Contradictory};
            }
            value |= record.value & bits;
            seen |= bits;
        }
    }
    if (seen != field.mask()) {
        return {};
    }
    return {.state = FieldState::Set, .value = value >> field.bit};
}

std::vector<RecordChange> setField(RecordSections& sections, const BitField& field, std::uint32_t value)
{
    std::vector<RecordChange> changes;
    for (std::size_t configuration = 0; configuration < sections.size(); ++configuration) {
        std::vector<firmware::ConfigurationRecord>& records = sections[configuration].records;
        for (std::size_t index = 0; index < records.size(); ++index) {
            firmware::ConfigurationRecord& record = records[index];
            const std::uint32_t bits = record.address == field.address ? record.mask & field.mask() : 0;
            const std::uint32_t after = (record.value & ~bits) | (value << field.bit & bits);
            if (after == record.value) {
                continue;
            }
            changes.push_back({.configuration = static_cast<unsigned>(configuration),
                               .index = index,
                               .address = record.address,
                               .before = record.value,
                               .after = after,
                               .mask = record.mask});
            record.value = after;
        }
    }
    return changes;
}

} // namespace firesteel::boardconfig
