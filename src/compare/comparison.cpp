// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <compare/byteranges.h>
#include <compare/comparison.h>
#include <compare/configurationrecords.h>
#include <compare/identityfields.h>
#include <compare/inikeys.h>
#include <compare/sectionpairs.h>

#include <cstring>
#include <numeric>

namespace firesteel::compare {

namespace {

using firmware::Image;
using firmware::Section;

constexpr std::uint8_t erasedByte = 0xff;

bool sameBytes(const SharedBytes& left, const SharedBytes& right)
{
    return left.size() == right.size() &&
           (left.data() == right.data() || std::memcmp(left.data(), right.data(), left.size()) == 0);
}

Side sideOf(const Image& image)
{
    return {.name = image.name,
            .format = formatName(image.format),
            .version = image.identity.version ? toString(*image.identity.version) : std::string(),
            .psid = image.identity.psid.value_or(""),
            .size = image.bytes.size()};
}

ByteView bytesOf(const Image& image, const std::optional<PartPlace>& place)
{
    return place ? image.bytes.view().subspan(place->offset, place->size) : ByteView();
}

const Section* sectionOf(const Image& image, const std::optional<PartPlace>& place)
{
    return place && place->section ? &image.sections[*place->section] : nullptr;
}

ByteView payloadOf(const Image& image, const Section* section)
{
    return section != nullptr ? image.data(*section) : ByteView();
}

/// Counted from the start of the image, except for what stays where it is on the flash.
std::uint64_t addressOf(const Image& image, const Section& section)
{
    const bool fixed = image.format == firmware::ImageFormat::Fs2 || (section.toc && section.toc->deviceData) ||
                       section.offset < image.layout.start;
    return fixed ? section.offset : section.offset - image.layout.start;
}

bool attributesDiffer(const Section& left, const Section& right)
{
    if (left.toc.has_value() != right.toc.has_value()) {
        return false; // of two formats: they do not compare
    }
    if (left.crcState != right.crcState || left.parameter != right.parameter) {
        return true;
    }
    if (!left.toc) {
        return false;
    }
    const firmware::TocEntry& a = *left.toc;
    const firmware::TocEntry& b = *right.toc;
    return a.loadAddress != b.loadAddress || a.entryPoint != b.entryPoint || a.version != b.version ||
           a.zipped != b.zipped || a.cacheLineCrc != b.cacheLineCrc || a.deviceData != b.deviceData ||
           a.encrypted != b.encrypted || a.crcMode != b.crcMode;
}

/// `longer` without the erased flash at its end, but at least as long as what it is compared with.
ByteView withoutErasedEnd(ByteView longer, std::size_t atLeast)
{
    std::size_t size = longer.size();
    while (size > atLeast && longer[size - 1] == erasedByte) {
        --size;
    }
    return longer.first(size);
}

/// Compares part after part and gathers what it finds.
class PartComparer
{
public:
    PartComparer(const Image& left, const Image& right, Comparison& comparison)
        : m_left(left)
        , m_right(right)
        , m_comparison(comparison)
    {
    }

    void compare(std::size_t index)
    {
        SectionDifference& part = m_comparison.sections[index];
        ByteView left = bytesOf(m_left, part.left);
        ByteView right = bytesOf(m_right, part.right);
        if (part.part != PartKind::Section) {
            const std::size_t common = std::min(left.size(), right.size());
            left = withoutErasedEnd(left, common);
            right = withoutErasedEnd(right, common);
        }
        const std::uint64_t different = compareBytes(index, left, right);
        m_comparison.differentBytes += different;
        if (part.part == PartKind::Section) {
            judgeSection(part, different);
        } else {
            part.differentBytes = different;
            part.change = different == 0 ? Change::Same : changeOfPlaces(part);
        }
    }

private:
    static Change changeOfPlaces(const SectionDifference& part)
    {
        if (!part.left) {
            return Change::OnlyRight;
        }
        return part.right ? Change::Changed : Change::OnlyLeft;
    }

    void judgeSection(SectionDifference& part, std::uint64_t different) const
    {
        const Section* left = sectionOf(m_left, part.left);
        const Section* right = sectionOf(m_right, part.right);
        part.differentBytes = countDifferentBytes(payloadOf(m_left, left), payloadOf(m_right, right));
        part.change = changeOfPlaces(part);
        if (part.change != Change::Changed) {
            return;
        }
        part.moved = addressOf(m_left, *left) != addressOf(m_right, *right);
        part.attributesDiffer = attributesDiffer(*left, *right);
        if (part.differentBytes == 0 && !part.attributesDiffer) {
            part.change = Change::Same;
            part.frameDiffers = different != 0;
        }
    }

    /// Returns how many bytes differ.
    std::uint64_t compareBytes(std::size_t index, ByteView left, ByteView right)
    {
        const SectionDifference& part = m_comparison.sections[index];
        const std::uint64_t leftStart =
            part.left ? part.left->offset : std::min(part.right->offset, m_left.bytes.size());
        const std::uint64_t rightStart =
            part.right ? part.right->offset : std::min(part.left->offset, m_right.bytes.size());
        const std::uint64_t common = std::min(left.size(), right.size());
        ByteRange last{.part = index};
        std::uint64_t different = forEachDifference(left, right, [&](ByteRun run) {
            add(last);
            last = {leftStart + run.offset, rightStart + run.offset, run.size, run.size, index};
        });
        const std::uint64_t leftRest = left.size() - common;
        const std::uint64_t rightRest = right.size() - common;
        if (leftRest + rightRest > 0) {
            if (last.leftSize == 0 || last.leftOffset + last.leftSize < leftStart + common) {
                add(last);
                last = {leftStart + common, rightStart + common, 0, 0, index};
            }
            last.leftSize += leftRest;
            last.rightSize += rightRest;
            different += leftRest + rightRest;
        }
        add(last);
        return different;
    }

    void add(const ByteRange& range)
    {
        if (range.leftSize + range.rightSize == 0) {
            return;
        }
        if (m_comparison.bytes.size() == maxByteRanges) {
            m_comparison.byteRangesCut = true;
            return;
        }
        m_comparison.bytes.push_back(range);
    }

    const Image& m_left;
    const Image& m_right;
    Comparison& m_comparison;
};

std::uint64_t startOf(const SectionDifference& part)
{
    return part.left ? part.left->offset : part.right->offset;
}

void compareParts(const Image& left, const Image& right, Comparison& comparison)
{
    comparison.sections = comparableParts(left, right);
    std::vector<SectionDifference>& parts = comparison.sections;
    std::ranges::stable_sort(parts, {}, startOf);
    PartComparer comparer(left, right, comparison);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        comparer.compare(i);
    }
    std::ranges::sort(comparison.bytes, {},
                      [](const ByteRange& range) { return std::pair(range.leftOffset, range.rightOffset); });
}

/// Gaps that are the same tell nobody anything.
void dropEqualGaps(Comparison& comparison)
{
    std::vector<SectionDifference> kept;
    std::vector<std::size_t> newIndex(comparison.sections.size());
    for (std::size_t i = 0; i < comparison.sections.size(); ++i) {
        newIndex[i] = kept.size();
        SectionDifference& part = comparison.sections[i];
        if (part.part != PartKind::Gap || part.change != Change::Same) {
            kept.push_back(std::move(part));
        }
    }
    for (ByteRange& range : comparison.bytes) {
        range.part = newIndex[range.part];
    }
    comparison.sections = std::move(kept);
}

} // namespace

Sentence changeWord(Change change)
{
    switch (change) {
    case Change::Same:
        return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "same")};
    case Change::Changed:
        return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "changed")};
    case Change::OnlyLeft:
        return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "only left")};
    case Change::OnlyRight:
        break;
    }
    return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "only right")};
}

Sentence partName(const SectionDifference& part)
{
    switch (part.part) {
    case PartKind::Section:
        break;
    case PartKind::Header:
        return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "Header of the image")};
    case PartKind::TocEntries:
        return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "Entries after {section}"), {.section = part.name}};
    case PartKind::Gap:
        return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "Gap after {section}"), {.section = part.name}};
    }
    return {"", "{section}", {.section = part.name}};
}

Sentence verdict(const Comparison& comparison)
{
    if (comparison.identical) {
        return {"Comparison", QT_TRANSLATE_NOOP("Comparison", "Both are identical, byte for byte.")};
    }
    if (comparison.differentBytes == 0) {
        return {"Comparison",
                QT_TRANSLATE_NOOP("Comparison", "Both hold the same; only the erased flash around it differs.")};
    }
    return {"Comparison",
            QT_TRANSLATE_NOOP("Comparison", "They differ. Bytes that differ: {actualNumber}."),
            {.actual = comparison.differentBytes}};
}

Comparison compareImages(const Image& left, const Image& right)
{
    Comparison comparison;
    comparison.left = sideOf(left);
    comparison.right = sideOf(right);
    comparison.identical = sameBytes(left.bytes, right.bytes);
    comparison.identity = compareIdentities(left, right);
    compareParts(left, right, comparison);
    dropEqualGaps(comparison);
    compareInis(left, right, comparison);
    compareRecords(left, right, comparison);
    return comparison;
}

} // namespace firesteel::compare
