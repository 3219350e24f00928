// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <firmware/contents/fieldformat.h>
#include <firmware/fs2/infotags.h>
#include <firmware/toc/toclayout.h>

#include <algorithm>
#include <array>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::size_t tagHeaderSize = 4;

// 00hhmmss, yyyymmdd (reference chapter 2.7).
std::string buildTimeText(ByteView twoWords)
{
    return std::format("{} {}", bcdDateText(readBe32(twoWords, 4)), bcdTimeText(readBe32(twoWords, 0)));
}

// Bytes ss, mm, hh; then yyyymmdd (chapter 3.5).
std::string tocTimeText(ByteView twoWords)
{
    const std::uint32_t time = std::uint32_t{twoWords[2]} << 16 | std::uint32_t{twoWords[1]} << 8 | twoWords[0];
    return std::format("{} {}", bcdDateText(readBe32(twoWords, 4)), bcdTimeText(time));
}

std::string deviceText(ByteView word)
{
    const std::uint32_t id = readBe32(word, 0) & 0xffff;
    return std::format("{} (0x{:04x})", id, id);
}

std::string psidsText(ByteView names)
{
    std::string text;
    for (std::size_t at = 0; at + psidSize <= names.size(); at += psidSize) {
        const std::string name = plainText(names.subspan(at, psidSize));
        text += (text.empty() || name.empty() ? "" : ", ") + name;
    }
    return text;
}

std::string accessKeyText(ByteView twoWords)
{
    return "0x" + hexDigits(readBe64(twoWords, 0), 16);
}

std::string configAreaText(ByteView words)
{
    std::string text = std::format("{} + {}", readBe32(words, 0), readBe32(words, 4));
    if (words.size() >= 12 && readBe32(words, 8) < 32) {
        text += std::format(" × {} KiB", std::uint64_t{1} << readBe32(words, 8));
    }
    return text;
}

struct TagRow
{
    std::uint8_t tag;
    std::size_t minimumSize;
    const char* name;
    FieldFormat format;
};

constexpr std::array tagRows{
    TagRow{0, 4, QT_TRANSLATE_NOOP("SectionField", "Format revision"), decimalText},
    TagRow{1, 8, QT_TRANSLATE_NOOP("SectionField", "Firmware version"), versionText},
    TagRow{2, 8, QT_TRANSLATE_NOOP("SectionField", "Build time"), buildTimeText},
    TagRow{3, 4, QT_TRANSLATE_NOOP("SectionField", "PCI device id"), deviceText},
    TagRow{4, 16, QT_TRANSLATE_NOOP("SectionField", "PSID"), plainText},
    TagRow{5, 1, QT_TRANSLATE_NOOP("SectionField", "VSD"), plainText},
    TagRow{6, 0, QT_TRANSLATE_NOOP("SectionField", "Supported PSIDs"), psidsText},
    TagRow{7, 1, QT_TRANSLATE_NOOP("SectionField", "Product version"), plainText},
    TagRow{8, 4, QT_TRANSLATE_NOOP("SectionField", "VSD vendor id"), low16HexText},
    TagRow{9, 4, QT_TRANSLATE_NOOP("SectionField", "General availability"), decimalText},
    TagRow{10, 0, QT_TRANSLATE_NOOP("SectionField", "Supported chips"), hardwareIdsText},
    TagRow{11, 8, QT_TRANSLATE_NOOP("SectionField", "MIC version"), versionText},
    TagRow{12, 8, QT_TRANSLATE_NOOP("SectionField", "Minimum FIT version"), fourNumbersText},
    TagRow{13, 8, QT_TRANSLATE_NOOP("SectionField", "Hardware access key"), accessKeyText},
    TagRow{14, 0, QT_TRANSLATE_NOOP("SectionField", "Profile list"), bytesText},
    TagRow{15, 0, QT_TRANSLATE_NOOP("SectionField", "Supported profiles"), bytesText},
    TagRow{16, 0, QT_TRANSLATE_NOOP("SectionField", "Configuration info"), bytesText},
    TagRow{17, 0, QT_TRANSLATE_NOOP("SectionField", "TLV format"), bytesText},
    TagRow{18, 0, QT_TRANSLATE_NOOP("SectionField", "Tracer hash"), bytesText},
    TagRow{19, 8, QT_TRANSLATE_NOOP("SectionField", "NV area: sectors + spare"), configAreaText},
    TagRow{20, 1, QT_TRANSLATE_NOOP("SectionField", "PRS file"), plainText},
};

Field tagField(std::uint8_t tag, ByteView value, std::uint64_t offset)
{
    const auto row = std::ranges::find(tagRows, tag, &TagRow::tag);
    const bool known = row != tagRows.end();
    const bool readable = known && value.size() >= row->minimumSize;
    return {.name = known ? fieldName(row->name)
                          : fieldName(QT_TRANSLATE_NOOP("SectionField", "Unknown tag {actualNumber}"), tag),
            .value = readable ? row->format(value) : bytesText(value),
            .offset = offset,
            .size = value.size()};
}

FieldList tagFields(const Image& image, const Section& section)
{
    FieldList list;
    const ByteView data = image.data(section);
    std::size_t at = 0;
    while (at + tagHeaderSize <= data.size()) {
        const std::uint32_t head = readBe32(data, at);
        const auto tag = static_cast<std::uint8_t>(head >> 24);
        const std::size_t size = head & 0x00ffffff;
        at += tagHeaderSize;
        if (InfoTag{tag} == InfoTag::End) {
            return list;
        }
        if (size > data.size() - at || size % 4 != 0) {
            list.cut = true;
            return list;
        }
        list.fields.push_back(tagField(tag, data.subspan(at, size), section.dataOffset + at));
        at += size;
    }
    list.cut = data.size() < section.dataSize;
    return list;
}

std::string structureText(ByteView word)
{
    return std::format("{}.{}", word[0], word[1]);
}

// The terms of flint's "Security Attributes", and what else has a name.
std::string flagsText(ByteView word)
{
    struct Flag
    {
        unsigned bit;
        const char* name;
    };
    constexpr std::array flags{
        Flag{1, "TOC header dup"}, Flag{2, "secure boot"}, Flag{5, "Winbond"},          Flag{6, "long keys"},
        Flag{7, "debug tokens"},   Flag{8, "MCC"},         Flag{9, "signed vendor NV"}, Flag{10, "signed Mellanox NV"},
        Flag{11, "FRC"},           Flag{12, "CS tokens"},  Flag{13, "debug-fw"},        Flag{14, "signed-fw"},
        Flag{15, "secure-fw"},
    };
    const std::uint32_t bits = readBe32(word, 0);
    std::string text = std::format("0x{:04x}", bits & 0xffff);
    for (const Flag& flag : flags) {
        if ((bits >> flag.bit & 1) != 0) {
            text += std::format(", {}", flag.name);
        }
    }
    return text;
}

std::string pciIdsText(ByteView word)
{
    const std::uint32_t ids = readBe32(word, 0);
    return ids == 0 ? std::string() : std::format("{:04x}:{:04x}", ids & 0xffff, ids >> 16);
}

std::string logStepText(ByteView word)
{
    const std::uint32_t log = readBe32(word, 0) & 0xff;
    return log < 32 ? std::format("0x{:x}", std::uint64_t{1} << log) : hexText(word);
}

std::string issuText(ByteView word)
{
    const std::uint32_t major = readBe32(word, 0) >> 20;
    return major == 0 ? std::string() : std::format("{}", major);
}

// Reference chapter 3.5.
constexpr std::array tocRows{
    FieldRow{imageinfo::flagsWord, 4, QT_TRANSLATE_NOOP("SectionField", "Structure version"), structureText},
    FieldRow{imageinfo::flagsWord, 4, QT_TRANSLATE_NOOP("SectionField", "Flags"), flagsText},
    FieldRow{imageinfo::fwVersion, 8, QT_TRANSLATE_NOOP("SectionField", "Firmware version"), versionText},
    FieldRow{imageinfo::fwTime, 8, QT_TRANSLATE_NOOP("SectionField", "Build time"), tocTimeText},
    FieldRow{imageinfo::micVersion, 8, QT_TRANSLATE_NOOP("SectionField", "MIC version"), versionText},
    FieldRow{imageinfo::pciIds, 4, QT_TRANSLATE_NOOP("SectionField", "PCI vendor and device"), pciIdsText},
    FieldRow{0x020, 4, QT_TRANSLATE_NOOP("SectionField", "PCI subsystem"), pciIdsText},
    FieldRow{imageinfo::psid, imageinfo::psidSize, QT_TRANSLATE_NOOP("SectionField", "PSID"), plainText},
    FieldRow{imageinfo::vsdVendorWord, 4, QT_TRANSLATE_NOOP("SectionField", "VSD vendor id"), low16HexText},
    FieldRow{imageinfo::vsd, imageinfo::vsdSize, QT_TRANSLATE_NOOP("SectionField", "VSD"), plainText},
    FieldRow{imageinfo::logStepWord, 4, QT_TRANSLATE_NOOP("SectionField", "Slot size"), logStepText},
    FieldRow{imageinfo::maxSize, 4, QT_TRANSLATE_NOOP("SectionField", "Maximum image size"), hexText},
    FieldRow{imageinfo::hardwareIds, 16, QT_TRANSLATE_NOOP("SectionField", "Supported chips"), hardwareIdsText},
    FieldRow{imageinfo::iniFileNumber, 4, QT_TRANSLATE_NOOP("SectionField", "INI file number"), decimalText},
    FieldRow{imageinfo::burnImageSize, 4, QT_TRANSLATE_NOOP("SectionField", "Size to burn"), sizeOfText},
    FieldRow{imageinfo::productVersion, imageinfo::productVersionSize,
             QT_TRANSLATE_NOOP("SectionField", "Product version"), plainText},
    FieldRow{imageinfo::description, imageinfo::descriptionSize, QT_TRANSLATE_NOOP("SectionField", "Description"),
             plainText},
    FieldRow{imageinfo::issuWord, 4, QT_TRANSLATE_NOOP("SectionField", "ISSU version"), issuText},
    FieldRow{imageinfo::partNumber, imageinfo::partNumberSize, QT_TRANSLATE_NOOP("SectionField", "Part number"),
             plainText},
    FieldRow{imageinfo::prsName, imageinfo::prsNameSize, QT_TRANSLATE_NOOP("SectionField", "PRS file"), plainText},
};

} // namespace

FieldList imageInfoFields(const Image& image, const Section& section)
{
    return image.format == ImageFormat::Fs2 ? tagFields(image, section) : fieldsAt(image, section, tocRows);
}

} // namespace firesteel::firmware
