// SPDX-License-Identifier: GPL-3.0-or-later
#include <compare/sectionpairs.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace firesteel::compare {

namespace {

using firmware::Image;
using firmware::ImageFormat;
using firmware::Section;
using firmware::SectionKind;

/// Sections with equal keys may belong together.
struct SectionKey
{
    int family = 0; ///< the formats number their types differently
    SectionKind kind = SectionKind::Unknown;
    std::uint32_t type = 0;

    bool operator==(const SectionKey&) const = default;
};

struct HashOfKey
{
    std::size_t operator()(const SectionKey& key) const
    {
        return std::hash<std::uint64_t>{}(std::uint64_t{key.type} << 16 ^ static_cast<std::uint64_t>(key.kind) << 4 ^
                                          static_cast<std::uint64_t>(key.family));
    }
};

/// Kinds that hold the same in every format.
constexpr std::array commonKinds{SectionKind::Boot2, SectionKind::Rom, SectionKind::FwConfiguration};

bool isFs2(const Image& image)
{
    return image.format == ImageFormat::Fs2;
}

std::vector<SectionKey> keysOf(const Image& image, bool sameFamily)
{
    std::vector<SectionKey> keys;
    keys.reserve(image.sections.size());
    for (const Section& section : image.sections) {
        if (sameFamily) {
            keys.push_back({.kind = section.kind, .type = section.type});
        } else if (std::ranges::contains(commonKinds, section.kind)) {
            keys.push_back({.kind = section.kind});
        } else {
            keys.push_back({.family = isFs2(image) ? 1 : 2, .kind = section.kind, .type = section.type});
        }
    }
    return keys;
}

std::uint32_t loadAddress(const Section& section)
{
    return section.toc ? section.toc->loadAddress : section.parameter;
}

using Indices = std::vector<std::size_t>;
using Partners = std::vector<std::optional<std::size_t>>;

/// The longest common subsequence of load addresses; what lies between two matches is paired in order.
void alignByLoadAddress(const Image& left, const Image& right, const Indices& lefts, const Indices& rights,
                        Partners& partners)
{
    const std::size_t columns = rights.size() + 1;
    std::vector<std::uint32_t> length((lefts.size() + 1) * columns);
    const auto matches = [&](std::size_t i, std::size_t j) {
        return loadAddress(left.sections[lefts[i]]) == loadAddress(right.sections[rights[j]]);
    };
    for (std::size_t i = lefts.size(); i-- > 0;) {
        for (std::size_t j = rights.size(); j-- > 0;) {
            const std::size_t here = i * columns + j;
            length[here] =
                matches(i, j) ? length[here + columns + 1] + 1 : std::max(length[here + columns], length[here + 1]);
        }
    }
    std::size_t leftStart = 0;
    std::size_t rightStart = 0;
    const auto pairBetween = [&](std::size_t leftEnd, std::size_t rightEnd) {
        for (; leftStart < leftEnd && rightStart < rightEnd; ++leftStart, ++rightStart) {
            partners[rights[rightStart]] = lefts[leftStart];
        }
        leftStart = leftEnd;
        rightStart = rightEnd;
    };
    for (std::size_t i = 0, j = 0; i < lefts.size() && j < rights.size();) {
        if (matches(i, j)) {
            pairBetween(i, j);
            pairBetween(++i, ++j);
        } else if (length[(i + 1) * columns + j] >= length[i * columns + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    pairBetween(lefts.size(), rights.size());
}

/// The sections of one side by where they stand, without those that lie inside others.
Indices byOffset(const Image& image)
{
    Indices order(image.sections.size());
    std::ranges::iota(order, std::size_t{0});
    std::ranges::stable_sort(order, {}, [&image](std::size_t i) { return image.sections[i].offset; });
    return order;
}

/// A range of bytes of one side that no section covers.
struct Gap
{
    std::optional<std::size_t> after; ///< section before it; none: the header
    PartPlace place;
};

PartPlace clipped(const Image& image, std::uint64_t start, std::uint64_t end)
{
    const std::uint64_t size = image.bytes.size();
    start = std::min(start, size);
    return {.offset = start, .size = std::clamp(end, start, size) - start};
}

/// The part of the bytes that is this image's own, when it shares a flash with another copy.
PartPlace ownHalf(const Image& image)
{
    const bool alone = image.copy == firmware::CopyState::Only;
    if (isFs2(image)) {
        return clipped(image, 0, alone || image.end == 0 ? image.bytes.size() : image.end);
    }
    const bool shares = !alone && image.layout.chunkSize() != 0;
    return shares ? clipped(image, image.layout.start, image.layout.start + image.layout.chunkSize())
                  : clipped(image, 0, image.bytes.size());
}

std::vector<Gap> gapsOf(const Image& image)
{
    const PartPlace own = ownHalf(image);
    std::vector<Gap> gaps;
    std::uint64_t covered = 0;
    std::optional<std::size_t> last;
    const auto addGap = [&](std::uint64_t until) {
        const std::uint64_t start = std::max(covered, own.offset);
        const PartPlace place = clipped(image, start, std::min(until, own.end()));
        if (place.size > 0) {
            gaps.push_back({last, place});
        }
    };
    for (const std::size_t index : byOffset(image)) {
        const Section& section = image.sections[index];
        if (section.offset > covered) {
            addGap(section.offset);
        }
        if (section.end() > covered) {
            covered = section.end();
            last = index;
        }
    }
    addGap(image.bytes.size());
    return gaps;
}

PartPlace placeOf(const Image& image, std::size_t index)
{
    PartPlace place = clipped(image, image.sections[index].offset, image.sections[index].end());
    place.section = index;
    return place;
}

PartKind kindOfGap(const Section* before)
{
    if (before == nullptr) {
        return PartKind::Header;
    }
    return before->kind == SectionKind::TocHeader ? PartKind::TocEntries : PartKind::Gap;
}

/// Gaps belong together when the sections before them do.
class GapPairs
{
public:
    GapPairs(const Image& left, const Image& right)
        : m_left(left)
        , m_right(right)
        , m_leftGaps(gapsOf(left))
        , m_rightGaps(gapsOf(right))
    {
    }

    /// Appends the gap behind a pair of sections, or the header for an empty pair.
    void append(const Pair& pair, std::vector<SectionDifference>& parts) const
    {
        const bool header = !pair.left && !pair.right;
        SectionDifference part;
        const Section* before = nullptr;
        if (pair.left || header) {
            part.left = find(m_leftGaps, pair.left);
            before = header ? nullptr : &m_left.sections[*pair.left];
        }
        if (pair.right || header) {
            part.right = find(m_rightGaps, pair.right);
            before = header || before != nullptr ? before : &m_right.sections[*pair.right];
        }
        if (!part.left && !part.right) {
            return;
        }
        part.part = kindOfGap(before);
        part.name = before != nullptr ? before->name : std::string();
        parts.push_back(std::move(part));
    }

private:
    static std::optional<PartPlace> find(const std::vector<Gap>& gaps, const std::optional<std::size_t>& after)
    {
        const auto gap = std::ranges::find(gaps, after, &Gap::after);
        return gap == gaps.end() ? std::nullopt : std::optional(gap->place);
    }

    const Image& m_left;
    const Image& m_right;
    std::vector<Gap> m_leftGaps;
    std::vector<Gap> m_rightGaps;
};

} // namespace

std::vector<Pair> pairSections(const Image& left, const Image& right)
{
    const bool sameFamily = isFs2(left) == isFs2(right);
    const std::vector<SectionKey> leftKeys = keysOf(left, sameFamily);
    const std::vector<SectionKey> rightKeys = keysOf(right, sameFamily);
    struct Members
    {
        Indices left;
        Indices right;
    };
    std::unordered_map<SectionKey, Members, HashOfKey> members;
    for (std::size_t i = 0; i < leftKeys.size(); ++i) {
        members[leftKeys[i]].left.push_back(i);
    }
    for (std::size_t i = 0; i < rightKeys.size(); ++i) {
        members[rightKeys[i]].right.push_back(i);
    }
    Partners partners(right.sections.size());
    for (const auto& [key, both] : members) {
        if (both.left.size() != both.right.size()) {
            alignByLoadAddress(left, right, both.left, both.right, partners);
            continue;
        }
        for (std::size_t i = 0; i < both.right.size(); ++i) {
            partners[both.right[i]] = both.left[i];
        }
    }
    return inReadingOrder(partners, left.sections.size());
}

std::vector<SectionDifference> comparableParts(const Image& left, const Image& right)
{
    const GapPairs gaps(left, right);
    std::vector<SectionDifference> parts;
    gaps.append({}, parts);
    for (const Pair& pair : pairSections(left, right)) {
        SectionDifference part;
        if (pair.right) {
            part.right = placeOf(right, *pair.right);
            part.name = right.sections[*pair.right].name;
        }
        if (pair.left) {
            part.left = placeOf(left, *pair.left);
            part.name = left.sections[*pair.left].name;
        }
        parts.push_back(std::move(part));
        gaps.append(pair, parts);
    }
    return parts;
}

} // namespace firesteel::compare
