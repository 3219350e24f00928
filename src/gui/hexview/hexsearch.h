// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <QString>

#include <atomic>
#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// Bytes to look for: a byte matches where (byte & mask) == value.
struct HexPattern
{
    std::vector<std::uint8_t> value;
    std::vector<std::uint8_t> mask;

    std::size_t size() const { return value.size(); }
    bool isExact() const; ///< no bit is left open
    bool operator==(const HexPattern&) const = default;

    static constexpr std::size_t maxSize = 1024;
};

enum class HexPatternError
{
    Empty,
    NotHex,    ///< a character that is neither a hex digit nor "?"
    OddDigits, ///< a byte has two digits
    OnlyOpen,  ///< wildcards only
    TooLong,   ///< more than HexPattern::maxSize bytes
};

/// "DE AD ?? eF", "dead??ef", "0xde, 0xad", "4?": bytes of two hex digits each, of which any may be
/// "?"; between bytes spaces, commas and "0x".
std::expected<HexPattern, HexPatternError> parseHexPattern(QStringView text);
/// The UTF-8 bytes of a text. Without `matchCase`, ASCII letters match in both cases.
std::expected<HexPattern, HexPatternError> textPattern(const QString& text, bool matchCase);

/// Set by another thread to stop a search.
using HexCancel = std::atomic<bool>;

/// Offset of the first match that begins at `from` or later.
std::optional<std::uint64_t> findNext(ByteView bytes, const HexPattern& pattern, std::uint64_t from,
                                      const HexCancel& cancel);
/// Offset of the last match that begins before `before`.
std::optional<std::uint64_t> findPrevious(ByteView bytes, const HexPattern& pattern, std::uint64_t before,
                                          const HexCancel& cancel);

/// Where a pattern begins, in ascending order; matches may overlap.
struct HexMatches
{
    std::vector<std::uint64_t> offsets;
    bool complete = false; ///< false: there may be more than these
};
HexMatches findAll(ByteView bytes, const HexPattern& pattern, std::size_t limit, const HexCancel& cancel);

} // namespace firesteel::gui
