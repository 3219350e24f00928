// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/inicoding.h>
#include <gui/buildreview/reviewrows.h>
#include <gui/compareview/comparelists.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace firesteel::gui {

using boardconfig::KeyChange;
using boardconfig::KeyOutcome;
using boardconfig::RecordReview;
using boardconfig::Review;
using compare::Change;
using compare::RecordValue;

namespace {

/// Sentences of the rows; a class only so that lupdate finds their context.
class ReviewRows
{
    Q_DECLARE_TR_FUNCTIONS(ReviewRows)
};

QString dash()
{
    return QStringLiteral("–");
}

QString valueText(const std::optional<std::string>& value)
{
    return value ? shownText(*value) : dash();
}

QString wordText(const std::optional<RecordValue>& record, std::uint32_t RecordValue::* part)
{
    return record ? hexAddress((*record).*part) : dash();
}

QString maskText(const RecordReview& row)
{
    const std::optional<RecordValue>& before = row.difference.left;
    const std::optional<RecordValue>& after = row.difference.right;
    if (before && after && before->mask != after->mask) {
        return ReviewRows::tr("%1 → %2", "value before, value after")
            .arg(hexAddress(before->mask), hexAddress(after->mask));
    }
    return wordText(before ? before : after, &RecordValue::mask);
}

QString bitsText(const RecordReview& row)
{
    const std::uint32_t bits = row.difference.changedBits();
    QStringList runs;
    for (unsigned bit = 0; bit < 32; ++bit) {
        if ((bits >> bit & 1) == 0) {
            continue;
        }
        const unsigned first = bit;
        while (bit + 1 < 32 && (bits >> (bit + 1) & 1) != 0) {
            ++bit;
        }
        runs.append(first == bit ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(bit));
    }
    return runs.isEmpty() ? dash() : runs.join(QStringLiteral(", "));
}

QString namesText(const RecordReview& row)
{
    QStringList names;
    for (const std::string& name : row.names) {
        names.append(shownText(name));
    }
    const QString known = QString::fromStdString(compare::registerName(row.difference));
    if (!known.isEmpty() && !names.contains(known)) {
        names.append(known);
    }
    return names.isEmpty() ? ReviewRows::tr("no name is known", "of a register") : names.join(QStringLiteral(", "));
}

QString keyName(const KeyChange& change)
{
    return QStringLiteral("[%1] %2").arg(shownText(change.section), shownText(change.key));
}

bool isFrom(const compare::RecordDifference& difference, const boardconfig::RecordChange& change)
{
    return change.configuration == difference.configuration && change.address == difference.address &&
           difference.left && difference.left->value == change.before && difference.left->mask == change.mask;
}

QString keysText(const Review& review, const RecordReview& row)
{
    QStringList names;
    for (const KeyChange& change : review.keys) {
        if (std::ranges::any_of(change.records,
                                [&row](const auto& record) { return isFrom(row.difference, record); })) {
            names.append(keyName(change));
        }
    }
    return names.isEmpty() ? dash() : names.join(QStringLiteral(", "));
}

QIcon outcomeIcon(const KeyChange& change)
{
    if (!change.translated()) {
        return icon(u"warning");
    }
    return change.outcome == KeyOutcome::TextOnly || change.outcome == KeyOutcome::SameMeaning ? icon(u"info")
                                                                                               : icon(u"ok");
}

QString outcomeText(const KeyChange& change)
{
    Sentence outcome = outcomeSentence(change);
    // Values are shown as the other columns show them.
    outcome.facts.found = shownText(outcome.facts.found).toStdString();
    outcome.facts.wanted = shownText(outcome.facts.wanted).toStdString();
    return sentence(outcome);
}

std::optional<std::size_t> firstRangeOf(const ReviewSubject& subject, firmware::SectionKind kind)
{
    const auto& parts = subject.review->comparison.sections;
    const auto isKind = [kind](const std::optional<compare::PartPlace>& place,
                               const std::shared_ptr<const firmware::Image>& image) {
        return place && place->section && image && *place->section < image->sections.size() &&
               image->sections[*place->section].kind == kind;
    };
    const auto& ranges = subject.review->comparison.bytes;
    const auto range = std::ranges::find_if(ranges, [&](const compare::ByteRange& candidate) {
        const compare::SectionDifference& part = parts[candidate.part];
        return part.change != Change::Same && (isKind(part.left, subject.before) || isKind(part.right, subject.after));
    });
    return range == ranges.end() ? std::nullopt : std::optional(static_cast<std::size_t>(range - ranges.begin()));
}

} // namespace

std::vector<RowColumn> registerColumns(const ReviewSubject& subject)
{
    const auto record = [&subject](std::size_t row) -> const RecordReview& { return subject.review->records[row]; };
    return {
        {.title = [] { return ReviewRows::tr("Change"); },
         .text =
             [record](std::size_t row) { return changeText(record(row).difference.change, SideWords::BeforeAfter); },
         .icon = [record](std::size_t row) { return changeIcon(record(row).difference.change); }},
        {.title = [] { return ReviewRows::tr("Section"); },
         .text =
             [record](std::size_t row) {
                 return ReviewRows::tr("Configuration %1").arg(record(row).difference.configuration + 1);
             }},
        {.title = [] { return ReviewRows::tr("Address"); },
         .text = [record](std::size_t row) { return hexAddress(record(row).difference.address); },
         .fixedFont = true},
        {.title = [] { return ReviewRows::tr("Before"); },
         .text = [record](std::size_t row) { return wordText(record(row).difference.left, &RecordValue::value); },
         .fixedFont = true},
        {.title = [] { return ReviewRows::tr("After"); },
         .text = [record](std::size_t row) { return wordText(record(row).difference.right, &RecordValue::value); },
         .fixedFont = true},
        {.title = [] { return ReviewRows::tr("Mask"); },
         .text = [record](std::size_t row) { return maskText(record(row)); },
         .fixedFont = true},
        {.title = [] { return ReviewRows::tr("Bits that differ"); },
         .text = [record](std::size_t row) { return bitsText(record(row)); }},
        {.title = [] { return ReviewRows::tr("From INI key"); },
         .text = [&subject, record](std::size_t row) { return keysText(*subject.review, record(row)); }},
        {.title = [] { return ReviewRows::tr("Names of the bits"); },
         .text = [record](std::size_t row) { return namesText(record(row)); }},
    };
}

std::vector<RowColumn> keyColumns(const ReviewSubject& subject)
{
    const auto key = [&subject](std::size_t row) -> const KeyChange& { return subject.review->keys[row]; };
    return {
        {.title = [] { return ReviewRows::tr("INI section"); },
         .text = [key](std::size_t row) { return shownText(key(row).section); },
         .icon = [key](std::size_t row) { return outcomeIcon(key(row)); }},
        {.title = [] { return ReviewRows::tr("Key"); },
         .text = [key](std::size_t row) { return shownText(key(row).key); }},
        {.title = [] { return ReviewRows::tr("Before"); },
         .text = [key](std::size_t row) { return valueText(key(row).before); }},
        {.title = [] { return ReviewRows::tr("After"); },
         .text = [key](std::size_t row) { return valueText(key(row).after); }},
        {.title = [] { return ReviewRows::tr("What became of it"); },
         .text = [key](std::size_t row) { return outcomeText(key(row)); }},
    };
}

std::optional<std::size_t> bytesOfRegister(const ReviewSubject& subject, std::size_t row)
{
    const compare::Comparison& comparison = subject.review->comparison;
    std::size_t before = row;
    for (std::size_t at = 0; at < comparison.records.size(); ++at) {
        if (comparison.records[at].change != Change::Same && before-- == 0) {
            return compareList(CompareListKind::Records).firstRange(comparison, at);
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> bytesOfKey(const ReviewSubject& subject, std::size_t row)
{
    const KeyChange& change = subject.review->keys[row];
    const auto& records = subject.review->records;
    for (const boardconfig::RecordChange& record : change.records) {
        const auto found = std::ranges::find_if(
            records, [&record](const RecordReview& candidate) { return isFrom(candidate.difference, record); });
        if (found != records.end()) {
            return bytesOfRegister(subject, static_cast<std::size_t>(found - records.begin()));
        }
    }
    return firstRangeOf(subject, change.outcome == KeyOutcome::ImageInfo ? firmware::SectionKind::ImageInfo
                                                                         : firmware::SectionKind::FwConfiguration);
}

QString reviewHeadline(const Review& review)
{
    const compare::Comparison& comparison = review.comparison;
    if (comparison.identical) {
        return ReviewRows::tr("Nothing differs: the image is the same to the byte.");
    }
    if (comparison.differentBytes == 0) {
        return sentence(compare::verdict(comparison));
    }
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    QStringList parts;
    if (!review.keys.empty()) {
        parts.append(ReviewRows::tr("%Ln INI key(s)", nullptr, count(review.keys.size())));
    }
    if (!review.records.empty()) {
        parts.append(ReviewRows::tr("%Ln register setting(s)", nullptr, count(review.records.size())));
    }
    if (const std::size_t sections = compare::countDifferences(comparison.sections); sections > 0) {
        parts.append(ReviewRows::tr("%Ln section(s)", nullptr, count(sections)));
    }
    parts.append(ReviewRows::tr("%Ln byte(s)", nullptr, count(comparison.differentBytes)));
    return ReviewRows::tr("Changed: %1.", "list of counts").arg(QLocale().createSeparatedList(parts));
}

} // namespace firesteel::gui
