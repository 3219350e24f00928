// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <boardconfig/review.h>
#include <compare/exportwords.h>

#include <algorithm>
#include <format>

namespace firesteel::boardconfig {

namespace {

constexpr std::size_t mostRuns = 10'000;
constexpr std::size_t bytesALine = 16;

Bytes bytesAt(const firmware::Image& image, std::uint64_t offset, std::uint64_t size)
{
    return image.bytes.part(offset, std::min<std::uint64_t>(size, mostReviewBytes)).copy();
}

std::string hexText(const Bytes& bytes, std::uint64_t size)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text += std::format("{}{:02x}", i == 0 ? "" : i % bytesALine == 0 ? "\n                " : " ", bytes[i]);
    }
    if (size > bytes.size() && !bytes.empty()) {
        text += " ...";
    }
    return text.empty() ? "-" : text;
}

std::string shown(const std::optional<std::string>& value)
{
    return value ? compare::displayable(*value) : std::string("-");
}

} // namespace

std::size_t Review::untranslatedCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(keys, [](const KeyChange& change) { return !change.translated(); }));
}

Review reviewBuild(const firmware::Image& before, const firmware::Image& after, std::vector<KeyChange> keys,
                   const ParameterMaps& maps)
{
    Review review{.comparison = compare::compareImages(before, after), .keys = std::move(keys)};
    const ParameterMaps fitting = maps.forImage(after);
    for (const compare::RecordDifference& record : review.comparison.records) {
        if (record.change != compare::Change::Same) {
            const std::uint32_t bits = record.changedBits() != 0 ? record.changedBits() : ~std::uint32_t{0};
            review.records.push_back({.difference = record, .names = fitting.namesOf(record.address, bits)});
        }
    }
    review.bytesCut = review.comparison.byteRangesCut;
    for (const compare::ByteRange& range : review.comparison.bytes) {
        if (review.bytes.size() == mostRuns) {
            review.bytesCut = true;
            break;
        }
        const compare::SectionDifference& part = review.comparison.sections[range.part];
        review.bytes.push_back({.offset = range.leftSize == 0 ? range.rightOffset : range.leftOffset,
                                .newOffset = range.rightOffset,
                                .section = inEnglish(compare::partName(part)),
                                .before = bytesAt(before, range.leftOffset, range.leftSize),
                                .after = bytesAt(after, range.rightOffset, range.rightSize),
                                .size = std::max(range.leftSize, range.rightSize)});
    }
    return review;
}

std::string reviewText(const Review& review, const std::function<std::string(const Sentence&)>& translate)
{
    const auto text = [&translate](const Sentence& sentence) {
        return translate ? translate(sentence) : inEnglish(sentence);
    };
    const auto word = [&text](const char* english) { return text({.context = "KeyChange", .text = english}); };
    if (review.comparison.identical) {
        return word(QT_TRANSLATE_NOOP("KeyChange", "Nothing changed: the image is the same to the byte.")) + '\n';
    }
    std::string out;
    if (!review.keys.empty()) {
        out += word(QT_TRANSLATE_NOOP("KeyChange", "INI keys")) + '\n';
    }
    for (const KeyChange& change : review.keys) {
        out += std::format("    [{}] {}: {} -> {}  ({})\n", compare::displayable(change.section),
                           compare::displayable(change.key), shown(change.before), shown(change.after),
                           compare::displayable(text(outcomeSentence(change))));
    }
    if (!review.records.empty()) {
        out += word(QT_TRANSLATE_NOOP("KeyChange", "Configuration records")) + '\n';
    }
    for (const RecordReview& record : review.records) {
        const auto value = [](const std::optional<compare::RecordValue>& side) {
            return side ? std::format("{:08x}/{:08x}", side->value, side->mask) : std::string("-");
        };
        std::string names;
        for (const std::string& name : record.names) {
            names += (names.empty() ? "  " : ", ") + compare::displayable(name);
        }
        out +=
            std::format("    {} 0x{:05x}: {} -> {}{}\n", record.difference.configuration + 1, record.difference.address,
                        value(record.difference.left), value(record.difference.right), names);
    }
    out += word(QT_TRANSLATE_NOOP("KeyChange", "Sections")) + '\n';
    for (const compare::SectionDifference& part : review.comparison.sections) {
        if (part.change == compare::Change::Same && !part.frameDiffers && !part.moved) {
            continue;
        }
        const auto size = [](const std::optional<compare::PartPlace>& place) {
            return place ? std::format("0x{:x}+0x{:x}", place->offset, place->size) : std::string("-");
        };
        out += std::format("    {}: {} -> {}\n", compare::displayable(text(compare::partName(part))), size(part.left),
                           size(part.right));
    }
    out += word(QT_TRANSLATE_NOOP("KeyChange", "Bytes")) + '\n';
    for (const ByteReview& run : review.bytes) {
        out +=
            std::format("    0x{:06x} {}\n        before  {}\n        after   {}\n", run.newOffset,
                        compare::displayable(run.section), hexText(run.before, run.size), hexText(run.after, run.size));
    }
    if (review.bytesCut) {
        out += word(QT_TRANSLATE_NOOP("KeyChange", "There are more changed bytes than are listed.")) + '\n';
    }
    return out;
}

} // namespace firesteel::boardconfig
