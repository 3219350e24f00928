// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexsearch.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace firesteel::gui {

namespace {

// Between two looks at the cancel flag.
constexpr std::uint64_t window = 4U << 20;
constexpr std::uint8_t caseBit = 0x20;

struct Nibble
{
    std::uint8_t value = 0;
    std::uint8_t mask = 0;
};

std::optional<Nibble> nibble(QChar character)
{
    const char16_t code = character.toLower().unicode();
    if (code == u'?') {
        return Nibble{};
    }
    if (code >= u'0' && code <= u'9') {
        return Nibble{.value = static_cast<std::uint8_t>(code - u'0'), .mask = 0xf};
    }
    if (code >= u'a' && code <= u'f') {
        return Nibble{.value = static_cast<std::uint8_t>(code - u'a' + 10), .mask = 0xf};
    }
    return std::nullopt;
}

bool isSeparator(QChar character)
{
    return character.isSpace() || character == u',' || character == u';';
}

std::optional<HexPatternError> addBytes(HexPattern& pattern, QStringView word)
{
    if (word.startsWith(u"0x", Qt::CaseInsensitive)) {
        word = word.sliced(2);
    }
    if (word.isEmpty()) {
        return HexPatternError::NotHex;
    }
    std::vector<Nibble> nibbles;
    for (const QChar character : word) {
        const auto digit = nibble(character);
        if (!digit) {
            return HexPatternError::NotHex;
        }
        nibbles.push_back(*digit);
    }
    if (nibbles.size() % 2 != 0) {
        return HexPatternError::OddDigits;
    }
    for (std::size_t i = 0; i < nibbles.size(); i += 2) {
        pattern.value.push_back(static_cast<std::uint8_t>(nibbles[i].value << 4 | nibbles[i + 1].value));
        pattern.mask.push_back(static_cast<std::uint8_t>(nibbles[i].mask << 4 | nibbles[i + 1].mask));
    }
    return std::nullopt;
}

// Finds one pattern in many windows: memmem() for exact bytes, otherwise Horspool's jumps by the last
// byte, with masks.
class Finder
{
public:
    explicit Finder(const HexPattern& pattern)
        : m_pattern(pattern)
        , m_exact(pattern.isExact())
    {
        const std::size_t size = pattern.size();
        m_jumps.fill(size);
        for (std::size_t i = 0; i + 1 < size; ++i) {
            for (std::size_t byte = 0; byte < m_jumps.size(); ++byte) {
                if ((byte & pattern.mask[i]) == pattern.value[i]) {
                    m_jumps[byte] = size - 1 - i;
                }
            }
        }
    }

    std::optional<std::size_t> first(ByteView bytes) const
    {
        if (bytes.size() < m_pattern.size()) {
            return std::nullopt;
        }
        return m_exact ? firstExact(bytes) : firstMasked(bytes);
    }

private:
    std::optional<std::size_t> firstExact(ByteView bytes) const
    {
        const void* match = ::memmem(bytes.data(), bytes.size(), m_pattern.value.data(), m_pattern.size());
        if (match == nullptr) {
            return std::nullopt;
        }
        return static_cast<std::size_t>(static_cast<const std::uint8_t*>(match) - bytes.data());
    }

    std::optional<std::size_t> firstMasked(ByteView bytes) const
    {
        const std::size_t last = m_pattern.size() - 1;
        for (std::size_t at = 0; at + last < bytes.size(); at += m_jumps[bytes[at + last]]) {
            if (matches(bytes.subspan(at, last + 1))) {
                return at;
            }
        }
        return std::nullopt;
    }

    bool matches(ByteView bytes) const
    {
        for (std::size_t i = bytes.size(); i-- > 0;) {
            if ((bytes[i] & m_pattern.mask[i]) != m_pattern.value[i]) {
                return false;
            }
        }
        return true;
    }

    const HexPattern& m_pattern;
    bool m_exact;
    std::array<std::size_t, 256> m_jumps{};
};

// The bytes in which all matches that begin in [from, to) lie.
ByteView windowOf(ByteView bytes, std::size_t patternSize, std::uint64_t from, std::uint64_t to)
{
    const std::uint64_t end = std::min<std::uint64_t>(bytes.size(), to + (patternSize - 1));
    return bytes.subspan(from, end - from);
}

// One past the last place where a match can begin.
std::uint64_t beginnings(ByteView bytes, const HexPattern& pattern)
{
    return pattern.size() == 0 || bytes.size() < pattern.size() ? 0 : bytes.size() - pattern.size() + 1;
}

} // namespace

bool HexPattern::isExact() const
{
    return std::ranges::all_of(mask, [](std::uint8_t bits) { return bits == 0xff; });
}

std::expected<HexPattern, HexPatternError> parseHexPattern(QStringView text)
{
    HexPattern pattern;
    while (!text.isEmpty()) {
        const auto* end = std::ranges::find_if(text, isSeparator);
        const QStringView word = text.first(end - text.begin());
        text = text.sliced(std::min(word.size() + 1, text.size()));
        if (word.isEmpty()) {
            continue;
        }
        if (const auto error = addBytes(pattern, word)) {
            return std::unexpected(*error);
        }
        if (pattern.size() > HexPattern::maxSize) {
            return std::unexpected(HexPatternError::TooLong);
        }
    }
    if (pattern.size() == 0) {
        return std::unexpected(HexPatternError::Empty);
    }
    if (std::ranges::all_of(pattern.mask, [](std::uint8_t bits) { return bits == 0; })) {
        return std::unexpected(HexPatternError::OnlyOpen);
    }
    return pattern;
}

std::expected<HexPattern, HexPatternError> textPattern(const QString& text, bool matchCase)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty()) {
        return std::unexpected(HexPatternError::Empty);
    }
    if (static_cast<std::size_t>(utf8.size()) > HexPattern::maxSize) {
        return std::unexpected(HexPatternError::TooLong);
    }
    HexPattern pattern;
    for (const char character : utf8) {
        const auto byte = static_cast<std::uint8_t>(character);
        const auto upper = static_cast<std::uint8_t>(byte & ~caseBit);
        const bool open = !matchCase && upper >= 'A' && upper <= 'Z';
        pattern.value.push_back(open ? upper : byte);
        pattern.mask.push_back(open ? static_cast<std::uint8_t>(~caseBit) : std::uint8_t{0xff});
    }
    return pattern;
}

std::optional<std::uint64_t> findNext(ByteView bytes, const HexPattern& pattern, std::uint64_t from,
                                      const HexCancel& cancel)
{
    const Finder finder(pattern);
    const std::uint64_t end = beginnings(bytes, pattern);
    for (std::uint64_t at = from; at < end && !cancel; at += window) {
        if (const auto match = finder.first(windowOf(bytes, pattern.size(), at, std::min(end, at + window)))) {
            return at + *match;
        }
    }
    return std::nullopt;
}

std::optional<std::uint64_t> findPrevious(ByteView bytes, const HexPattern& pattern, std::uint64_t before,
                                          const HexCancel& cancel)
{
    const Finder finder(pattern);
    std::uint64_t end = std::min(before, beginnings(bytes, pattern));
    // Small windows first: the previous match is often near, and each window is walked forwards.
    for (std::uint64_t size = window >> 8; end > 0 && !cancel; size = std::min(size * 2, window)) {
        const std::uint64_t start = end - std::min(end, size);
        std::optional<std::uint64_t> last;
        for (std::uint64_t at = start; at < end && !cancel;) {
            const auto match = finder.first(windowOf(bytes, pattern.size(), at, end));
            if (!match) {
                break;
            }
            last = at + *match;
            at = *last + 1;
        }
        if (last) {
            return cancel ? std::nullopt : last;
        }
        end = start;
    }
    return std::nullopt;
}

HexMatches findAll(ByteView bytes, const HexPattern& pattern, std::size_t limit, const HexCancel& cancel)
{
    HexMatches matches;
    std::uint64_t from = 0;
    while (const auto match = findNext(bytes, pattern, from, cancel)) {
        if (matches.offsets.size() == limit) {
            return matches;
        }
        matches.offsets.push_back(*match);
        from = *match + 1;
    }
    matches.complete = !cancel;
    return matches;
}

} // namespace firesteel::gui
