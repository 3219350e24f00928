// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <compare/identityfields.h>

#include <format>
#include <string_view>

namespace firesteel::compare {

namespace {

using firmware::Image;
using Value = std::optional<std::string>;

template <typename T>
Value versionText(const std::optional<T>& value)
{
    return value ? Value(toString(*value)) : std::nullopt;
}

template <typename T>
Value decimal(const std::optional<T>& value)
{
    return value ? Value(std::to_string(*value)) : std::nullopt;
}

template <typename T>
Value hexadecimal(const std::optional<T>& value)
{
    return value ? Value(std::format("0x{:04x}", *value)) : std::nullopt;
}

/// Of a list; nothing for an empty one.
template <typename List, typename Text>
Value listed(const List& list, std::string_view separator, Text&& text)
{
    std::string joined;
    for (const auto& entry : list) {
        joined += joined.empty() ? std::string_view() : separator;
        joined += text(entry);
    }
    return list.empty() ? std::nullopt : Value(std::move(joined));
}

Value nonEmpty(const Value& text)
{
    return text && !text->empty() ? text : std::nullopt;
}

Value guidAt(const Image& image, std::size_t index)
{
    const std::vector<std::uint64_t>& guids = image.guids.guids;
    return index < guids.size() ? Value(std::format("{:016x}", guids[index])) : std::nullopt;
}

Value macAt(const Image& image, std::size_t index)
{
    const std::vector<std::uint64_t>& macs = image.guids.macs;
    return index < macs.size() ? Value(std::format("{:012x}", macs[index])) : std::nullopt;
}

template <int Digits>
Value ranges(const Image& image, std::vector<firmware::UidRange> firmware::DeviceUids::* list)
{
    if (!image.uids) {
        return std::nullopt;
    }
    return listed((*image.uids).*list, "; ", [](const firmware::UidRange& range) {
        return std::format("{:0{}x} x {} (step {})", range.first, Digits, range.count, range.step);
    });
}

Value securityText(const Image& image)
{
    if (!image.identity.security) {
        return std::nullopt;
    }
    const firmware::SecurityAttributes& security = *image.identity.security;
    std::string text = security.secureFw ? "secure-fw" : security.signedFw ? "signed-fw" : "N/A";
    text += security.debugFw ? ", debug" : "";
    text += security.devKey ? ", dev" : "";
    return text;
}

Value layoutText(const Image& image)
{
    return image.layout.failsafe ? std::format("failsafe, 0x{:x}", image.layout.chunkSize())
                                 : std::string("not failsafe");
}

struct Field
{
    const char* name;
    Value (*value)(const Image& image);
};

constexpr std::array fields{
    Field{QT_TRANSLATE_NOOP("Field", "Format"), [](const Image& i) { return Value(formatName(i.format)); }},
    Field{QT_TRANSLATE_NOOP("Field", "Firmware version"),
          [](const Image& i) { return versionText(i.identity.version); }},
    Field{QT_TRANSLATE_NOOP("Field", "Release date"),
          [](const Image& i) { return versionText(i.identity.releaseDate); }},
    Field{QT_TRANSLATE_NOOP("Field", "PSID"), [](const Image& i) { return i.identity.psid; }},
    Field{QT_TRANSLATE_NOOP("Field", "PSID the card was made with"),
          [](const Image& i) { return i.identity.originalPsid; }},
    Field{QT_TRANSLATE_NOOP("Field", "Part number"), [](const Image& i) { return nonEmpty(i.identity.partNumber); }},
    Field{QT_TRANSLATE_NOOP("Field", "Description"), [](const Image& i) { return nonEmpty(i.identity.description); }},
    Field{QT_TRANSLATE_NOOP("Field", "Product version"),
          [](const Image& i) { return nonEmpty(i.identity.productVersion); }},
    Field{QT_TRANSLATE_NOOP("Field", "PCI device id"), [](const Image& i) { return hexadecimal(i.identity.deviceId); }},
    Field{QT_TRANSLATE_NOOP("Field", "Chips"),
          [](const Image& i) { return listed(i.identity.hardwareIds, ", ", firmware::hardwareName); }},
    Field{QT_TRANSLATE_NOOP("Field", "Boot ROMs"),
          [](const Image& i) {
              return listed(i.rom.entries, "; ", [](const firmware::RomEntry& rom) { return toString(rom); });
          }},
    Field{QT_TRANSLATE_NOOP("Field", "Node GUID"), [](const Image& i) { return guidAt(i, 0); }},
    Field{QT_TRANSLATE_NOOP("Field", "Port 1 GUID"), [](const Image& i) { return guidAt(i, 1); }},
    Field{QT_TRANSLATE_NOOP("Field", "Port 2 GUID"), [](const Image& i) { return guidAt(i, 2); }},
    Field{QT_TRANSLATE_NOOP("Field", "System GUID"), [](const Image& i) { return guidAt(i, 3); }},
    Field{QT_TRANSLATE_NOOP("Field", "Port 1 MAC"), [](const Image& i) { return macAt(i, 0); }},
    Field{QT_TRANSLATE_NOOP("Field", "Port 2 MAC"), [](const Image& i) { return macAt(i, 1); }},
    Field{QT_TRANSLATE_NOOP("Field", "GUIDs"),
          [](const Image& i) { return ranges<16>(i, &firmware::DeviceUids::guids); }},
    Field{QT_TRANSLATE_NOOP("Field", "MACs"),
          [](const Image& i) { return ranges<12>(i, &firmware::DeviceUids::macs); }},
    Field{QT_TRANSLATE_NOOP("Field", "GUIDs the card was made with"),
          [](const Image& i) { return ranges<16>(i, &firmware::DeviceUids::originalGuids); }},
    Field{QT_TRANSLATE_NOOP("Field", "MACs the card was made with"),
          [](const Image& i) { return ranges<12>(i, &firmware::DeviceUids::originalMacs); }},
    Field{QT_TRANSLATE_NOOP("Field", "VSD"), [](const Image& i) { return nonEmpty(i.identity.vsd); }},
    Field{QT_TRANSLATE_NOOP("Field", "VSD of the card"), [](const Image& i) { return nonEmpty(i.identity.deviceVsd); }},
    Field{QT_TRANSLATE_NOOP("Field", "VSD vendor id"),
          [](const Image& i) { return hexadecimal(i.identity.vsdVendorId); }},
    Field{QT_TRANSLATE_NOOP("Field", "PRS file"), [](const Image& i) { return nonEmpty(i.identity.prsName); }},
    Field{QT_TRANSLATE_NOOP("Field", "PRS file the card was made with"),
          [](const Image& i) { return nonEmpty(i.identity.originalPrsName); }},
    Field{QT_TRANSLATE_NOOP("Field", "MIC version"), [](const Image& i) { return versionText(i.identity.micVersion); }},
    Field{QT_TRANSLATE_NOOP("Field", "Minimum FIT version"),
          [](const Image& i) {
              return i.identity.minFitVersion ? listed(*i.identity.minFitVersion, ".",
                                                       [](std::uint16_t part) { return std::to_string(part); })
                                              : std::nullopt;
          }},
    Field{QT_TRANSLATE_NOOP("Field", "ISSU version"), [](const Image& i) { return decimal(i.identity.issuVersion); }},
    Field{QT_TRANSLATE_NOOP("Field", "Security version"),
          [](const Image& i) { return decimal(i.identity.securityVersion); }},
    Field{QT_TRANSLATE_NOOP("Field", "Security attributes"), securityText},
    Field{QT_TRANSLATE_NOOP("Field", "Update method"),
          [](const Image& i) {
              return i.format == firmware::ImageFormat::Fs2 ? std::nullopt
                                                            : Value(i.identity.controlledUpdate ? "fw_ctrl" : "Legacy");
          }},
    Field{QT_TRANSLATE_NOOP("Field", "Encryption"),
          [](const Image& i) { return i.encrypted ? Value("encrypted") : std::nullopt; }},
    Field{QT_TRANSLATE_NOOP("Field", "Hardware access key"),
          [](const Image& i) {
              return i.identity.hardwareAccessKey ? Value(std::format("0x{:016x}", *i.identity.hardwareAccessKey))
                                                  : std::nullopt;
          }},
    Field{QT_TRANSLATE_NOOP("Field", "NV sectors"), [](const Image& i) { return decimal(i.identity.configSectors); }},
    Field{QT_TRANSLATE_NOOP("Field", "NV padding"), [](const Image& i) { return decimal(i.identity.configPad); }},
    Field{QT_TRANSLATE_NOOP("Field", "Layout on flash"), layoutText},
    Field{QT_TRANSLATE_NOOP("Field", "Full-image CRC"),
          [](const Image& i) {
              return i.format == firmware::ImageFormat::Fs2 ? Value(std::format("0x{:04x}", i.fullCrc.stored))
                                                            : std::nullopt;
          }},
    Field{QT_TRANSLATE_NOOP("Field", "Size"), [](const Image& i) { return Value(std::to_string(i.bytes.size())); }},
};

Change changeOf(const Value& left, const Value& right)
{
    if (left == right) {
        return Change::Same;
    }
    if (!left) {
        return Change::OnlyRight;
    }
    return right ? Change::Changed : Change::OnlyLeft;
}

} // namespace

std::vector<IdentityDifference> compareIdentities(const Image& left, const Image& right)
{
    std::vector<IdentityDifference> differences;
    for (const Field& field : fields) {
        IdentityDifference difference{
            .field = {"Field", field.name}, .left = field.value(left), .right = field.value(right)};
        if (difference.left || difference.right) {
            difference.change = changeOf(difference.left, difference.right);
            differences.push_back(std::move(difference));
        }
    }
    return differences;
}

} // namespace firesteel::compare
