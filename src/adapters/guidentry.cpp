// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/guidentry.h>
#include <base/translatable.h>

#include <algorithm>
#include <charconv>

namespace firesteel::adapters {

namespace {

constexpr std::size_t guidDigits = 16;
constexpr std::size_t macDigits = 12;
constexpr std::uint64_t multicastBit = std::uint64_t{1} << 40;
constexpr std::size_t fs2Guids = 4;
constexpr std::size_t fs2Macs = 2;

std::unexpected<Error> refused(const char* reason, std::string_view text)
{
    const Facts facts{.wanted = std::string(text)};
    return std::unexpected(Error{.kind = ErrorKind::InvalidArgument,
                                 .facts = facts,
                                 .reason = Sentence{.context = "Error", .text = reason, .facts = facts}});
}

bool isSeparator(char c)
{
    return c == ':' || c == '-' || c == '.' || c == ' ' || c == '\t';
}

constexpr std::size_t digitsOf(AddressKind kind)
{
    return kind == AddressKind::Guid ? guidDigits : macDigits;
}

constexpr std::uint64_t onesOf(AddressKind kind)
{
    return ~std::uint64_t{0} >> (64 - 4 * digitsOf(kind));
}

/// Leading zeros may be left out on a command line.
Result<std::uint64_t> parseHex(AddressKind kind, std::string_view text, const char* reason)
{
    const TypedDigits typed = readAddress(kind, text);
    const bool unreadable = typed.fault == AddressFault::Empty || typed.fault == AddressFault::NotHexadecimal;
    if (unreadable || typed.digits > digitsOf(kind)) {
        return refused(reason, text);
    }
    return typed.value;
}

/// One value counted up, or as many as there have to be.
Result<std::vector<std::uint64_t>> completed(const std::vector<std::uint64_t>& entry, std::size_t count,
                                             const std::vector<std::uint64_t>& current, const char* reason)
{
    if (entry.empty()) {
        return current;
    }
    if (entry.size() == count) {
        return entry;
    }
    if (entry.size() != 1) {
        return refused(reason, std::to_string(entry.size()));
    }
    std::vector<std::uint64_t> values;
    values.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        values.push_back(entry.front() + index);
    }
    return values;
}

} // namespace

TypedDigits readAddress(AddressKind kind, std::string_view text)
{
    std::string digits(text);
    digits.erase(0, std::min(digits.find_first_not_of(" \t"), digits.size()));
    if (digits.starts_with("0x") || digits.starts_with("0X")) {
        digits.erase(0, 2);
    }
    std::erase_if(digits, isSeparator);
    TypedDigits typed{.value = 0, .digits = digits.size(), .fault = std::nullopt};
    const char* const end = digits.data() + digits.size();
    const auto [stop, code] = std::from_chars(digits.data(), end, typed.value, 16);
    if (digits.empty()) {
        typed.fault = AddressFault::Empty;
    } else if (code == std::errc::invalid_argument || stop != end) {
        typed.fault = AddressFault::NotHexadecimal;
    } else if (digits.size() != digitsOf(kind)) {
        typed.fault = AddressFault::WrongLength;
    } else if (isBlankAddress(kind, typed.value)) {
        typed.fault = AddressFault::Blank;
    } else if (isMulticast(kind, typed.value)) {
        typed.fault = AddressFault::Multicast;
    }
    return typed;
}

bool isBlankAddress(AddressKind kind, std::uint64_t value)
{
    const std::uint64_t ones = onesOf(kind);
    return (value & ones) == 0 || (value & ones) == ones;
}

bool isMulticast(AddressKind kind, std::uint64_t value)
{
    return kind == AddressKind::Mac && (value & multicastBit) != 0;
}

Result<std::uint64_t> parseGuid(std::string_view text)
{
    return parseHex(AddressKind::Guid, text,
                    QT_TRANSLATE_NOOP("Error", "\"{wanted}\" (a GUID has up to 16 digits, 0-9 and a-f)"));
}

Result<std::uint64_t> parseMac(std::string_view text)
{
    Result<std::uint64_t> mac = parseHex(
        AddressKind::Mac, text, QT_TRANSLATE_NOOP("Error", "\"{wanted}\" (a MAC has up to 12 digits, 0-9 and a-f)"));
    if (mac && isMulticast(AddressKind::Mac, *mac)) {
        return refused(QT_TRANSLATE_NOOP("Error", "\"{wanted}\" (a multicast address, which no port may have)"), text);
    }
    return mac;
}

Result<firmware::Guids> completeGuids(firmware::ImageFormat format, const firmware::Guids& current,
                                      const GuidEntry& entry)
{
    if (format != firmware::ImageFormat::Fs2) {
        if (entry.guids.size() > 1 || entry.macs.size() > 1) {
            return refused(
                QT_TRANSLATE_NOOP("Error",
                                  "More than one value, but this card takes a single base value and counts up from it"),
                {});
        }
        firmware::Guids base;
        base.guids = entry.guids;
        base.macs = entry.macs;
        return base;
    }
    const Result<std::vector<std::uint64_t>> guids = completed(
        entry.guids, fs2Guids, current.guids, QT_TRANSLATE_NOOP("Error", "{wanted} GUIDs (it has to be one or four)"));
    if (!guids) {
        return failure(guids);
    }
    const Result<std::vector<std::uint64_t>> macs = completed(
        entry.macs, fs2Macs, current.macs, QT_TRANSLATE_NOOP("Error", "{wanted} MACs (it has to be one or two)"));
    if (!macs) {
        return failure(macs);
    }
    return firmware::Guids{.guids = *guids, .macs = *macs};
}

} // namespace firesteel::adapters
