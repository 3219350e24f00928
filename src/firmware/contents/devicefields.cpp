// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <firmware/contents/fieldformat.h>
#include <firmware/toc/toclayout.h>

#include <algorithm>
#include <array>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr std::size_t guidSize = 8;
constexpr std::size_t namedGuids = 6; // four GUIDs and two MACs (reference chapter 2.8)
constexpr std::size_t maxGuids = 32;
constexpr std::uint64_t macMask = 0xffffffffffff;

std::string macText(std::uint64_t mac)
{
    std::string text;
    for (int shift = 40; shift >= 0; shift -= 8) {
        text += std::format("{}{:02x}", text.empty() ? "" : ":", mac >> shift & 0xff);
    }
    return text;
}

bool isUnset(std::uint64_t uid)
{
    return uid == 0 || uid == ~std::uint64_t{0} || uid == macMask;
}

// A range of GUIDs or MACs: "248a070300aabb00 × 8, step 1".
std::string rangeText(ByteView range, std::string (*first)(std::uint64_t))
{
    const std::uint32_t word = readBe32(range, uidrange::countWord);
    const std::uint32_t count = (word & 0xff) | (word >> 8 & 0xff00);
    const std::uint32_t step = word >> 8 & 0xff;
    const std::uint64_t uid = readBe64(range, uidrange::first);
    if (isUnset(uid)) {
        return {};
    }
    const std::string text = std::format("{} × {}", first(uid), count);
    return step > 1 ? text + std::format(" (+{})", step) : text;
}

std::string guidRangeText(ByteView range)
{
    return rangeText(range, [](std::uint64_t guid) { return hexDigits(guid, 16); });
}

std::string macRangeText(ByteView range)
{
    return rangeText(range, [](std::uint64_t mac) { return macText(mac & macMask); });
}

std::string signatureText(ByteView signature)
{
    return std::ranges::equal(signature, devInfoSignature) ? "mDevInfo" : bytesText(signature);
}

std::string deviceInfoVersionText(ByteView word)
{
    const std::uint32_t version = readBe32(word, 0);
    return std::format("{}.{}", version >> 8 & 0xffff, version & 0xff);
}

std::string manufacturingVersionText(ByteView word)
{
    return std::format("{}.{}", word[0], word[1]);
}

std::string overrideText(ByteView word)
{
    return (word[3] & mfginfo::overrideBit) != 0 ? "1" : "0";
}

std::string dottedText(ByteView word)
{
    return std::format("{}.{}", word[2], word[3]);
}

std::string slotText(ByteView word)
{
    const std::uint32_t log = readBe32(word, 0) >> 16;
    return log < 32 ? std::format("0x{:x}", std::uint64_t{1} << log) : hexText(word);
}

std::string lowByteText(ByteView word)
{
    return std::format("{}", word[3]);
}

// Where the two layouts keep their ranges (chapter 3.6).
void addRanges(FieldList& list, const Image& image, const Section& section, bool oldLayout, std::size_t uids)
{
    const std::array newRows{
        FieldRow{uids, 16, QT_TRANSLATE_NOOP("SectionField", "GUIDs"), guidRangeText},
        FieldRow{uids + 16, 16, QT_TRANSLATE_NOOP("SectionField", "MACs"), macRangeText},
    };
    const std::array oldRows{
        FieldRow{uids, 16, QT_TRANSLATE_NOOP("SectionField", "GUIDs of port 1"), guidRangeText},
        FieldRow{uids + 16, 16, QT_TRANSLATE_NOOP("SectionField", "GUIDs of port 2"), guidRangeText},
        FieldRow{uids + 32, 16, QT_TRANSLATE_NOOP("SectionField", "MACs of port 1"), macRangeText},
        FieldRow{uids + 48, 16, QT_TRANSLATE_NOOP("SectionField", "MACs of port 2"), macRangeText},
    };
    const FieldList ranges = oldLayout ? fieldsAt(image, section, oldRows) : fieldsAt(image, section, newRows);
    list.fields.insert(list.fields.end(), ranges.fields.begin(), ranges.fields.end());
    list.cut = list.cut || ranges.cut;
}

void append(FieldList& list, const FieldList& more)
{
    list.fields.insert(list.fields.end(), more.fields.begin(), more.fields.end());
    list.cut = list.cut || more.cut;
}

} // namespace

FieldList guidFields(const Image& image, const Section& section)
{
    constexpr std::array<const char*, namedGuids> names{
        QT_TRANSLATE_NOOP("SectionField", "Node GUID"),   QT_TRANSLATE_NOOP("SectionField", "Port 1 GUID"),
        QT_TRANSLATE_NOOP("SectionField", "Port 2 GUID"), QT_TRANSLATE_NOOP("SectionField", "System image GUID"),
        QT_TRANSLATE_NOOP("SectionField", "Port 1 MAC"),  QT_TRANSLATE_NOOP("SectionField", "Port 2 MAC"),
    };
    FieldList list;
    const ByteView data = image.data(section);
    const std::size_t count = std::min(data.size() / guidSize, maxGuids);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t uid = readBe64(data, i * guidSize);
        const bool isMac = i >= 4 && i < namedGuids && uid <= macMask;
        const std::string text = isMac ? macText(uid) : hexDigits(uid, 16);
        list.fields.push_back(
            {.name = i < namedGuids
                         ? fieldName(names.at(i))
                         : fieldName(QT_TRANSLATE_NOOP("SectionField", "Entry {actualNumber}, not used"), i + 1),
             .value = isUnset(uid) ? std::string() : text,
             .offset = section.dataOffset + i * guidSize,
             .size = guidSize});
    }
    list.cut = data.size() < section.dataSize;
    return list;
}

FieldList deviceInfoFields(const Image& image, const Section& section)
{
    constexpr std::array head{
        FieldRow{0, 16, QT_TRANSLATE_NOOP("SectionField", "Signature"), signatureText},
        FieldRow{devinfo::versionWord, 4, QT_TRANSLATE_NOOP("SectionField", "Structure version"),
                 deviceInfoVersionText},
    };
    constexpr std::array tail{
        FieldRow{devinfo::vsdVendorWord, 4, QT_TRANSLATE_NOOP("SectionField", "VSD vendor id"), low16HexText},
        FieldRow{devinfo::vsd, devinfo::vsdSize, QT_TRANSLATE_NOOP("SectionField", "VSD"), plainText},
    };
    FieldList list = fieldsAt(image, section, head);
    const ByteView data = image.data(section);
    const bool oldLayout =
        data.size() >= devinfo::versionWord + 4 && (readBe32(data, devinfo::versionWord) >> 8 & 0xffff) == 1;
    addRanges(list, image, section, oldLayout, devinfo::uids);
    append(list, fieldsAt(image, section, tail));
    return list;
}

FieldList manufacturingInfoFields(const Image& image, const Section& section)
{
    constexpr std::array head{
        FieldRow{mfginfo::psid, mfginfo::psidSize, QT_TRANSLATE_NOOP("SectionField", "PSID"), plainText},
        FieldRow{mfginfo::versionWord, 4, QT_TRANSLATE_NOOP("SectionField", "Structure version"),
                 manufacturingVersionText},
        FieldRow{mfginfo::versionWord, 4, QT_TRANSLATE_NOOP("SectionField", "Device info may override (1 = yes)"),
                 overrideText},
    };
    constexpr std::array tail{
        FieldRow{mfginfo::prsName, mfginfo::prsNameSize, QT_TRANSLATE_NOOP("SectionField", "PRS file"), plainText}};
    FieldList list = fieldsAt(image, section, head);
    const ByteView data = image.data(section);
    const bool known = data.size() >= mfginfo::versionWord + 4;
    addRanges(list, image, section, known && data[mfginfo::versionWord] == 0, mfginfo::uids);
    if (known && data[mfginfo::versionWord + 1] >= 1) {
        append(list, fieldsAt(image, section, tail));
    }
    return list;
}

FieldList toolsAreaFields(const Image& image, const Section& section)
{
    constexpr std::array rows{
        FieldRow{toolsarea::versionWord, 4, QT_TRANSLATE_NOOP("SectionField", "Structure version"), dottedText},
        FieldRow{toolsarea::layoutWord, 4, QT_TRANSLATE_NOOP("SectionField", "Slot size"), slotText},
        FieldRow{toolsarea::layoutWord, 4, QT_TRANSLATE_NOOP("SectionField", "Binary version"), dottedText},
        FieldRow{toolsarea::crcWord, 4, QT_TRANSLATE_NOOP("SectionField", "Checksum"), low16HexText},
    };
    return fieldsAt(image, section, rows);
}

FieldList tocHeaderFields(const Image& image, const Section& section)
{
    constexpr std::array rows{
        FieldRow{0, 4, QT_TRANSLATE_NOOP("SectionField", "Signature"), plainText},
        FieldRow{tocheader::versionWord, 4, QT_TRANSLATE_NOOP("SectionField", "Structure version"), lowByteText},
        FieldRow{tocheader::countWord, 4, QT_TRANSLATE_NOOP("SectionField", "Number of entries, if told"), lowByteText},
        FieldRow{tocheader::crcWord, 4, QT_TRANSLATE_NOOP("SectionField", "Checksum"), low16HexText},
    };
    return fieldsAt(image, section, rows);
}

} // namespace firesteel::firmware
