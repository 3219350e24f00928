// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/inicoding.h>
#include <gui/parametermaps/learnrows.h>
#include <gui/parametermaps/maprows.h>
#include <gui/records/recordwords.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace firesteel::gui {

using boardconfig::Ambiguity;
using boardconfig::AmbiguityReason;
using boardconfig::Evidence;
using boardconfig::LearnedMap;
using boardconfig::Proposal;
using Qt::StringLiterals::operator""_s;

namespace {

/// Sentences of the rows; a class only so that lupdate finds their context.
class LearnRows
{
    Q_DECLARE_TR_FUNCTIONS(LearnRows)
};

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

int count(std::size_t value)
{
    return static_cast<int>(value);
}

QString bitsText(const std::vector<boardconfig::BitField>& bits)
{
    QStringList places;
    for (const boardconfig::BitField& bit : bits) {
        places.append(placeText(bit));
    }
    return places.join(u"; "_s);
}

QString keysText(const Ambiguity& ambiguity)
{
    QStringList keys;
    for (const std::string& key : ambiguity.keys) {
        keys.append(shownText(key));
    }
    QString text = keys.join(u", "_s);
    if (ambiguity.keyCount > ambiguity.keys.size()) {
        text = LearnRows::tr("%1 and %Ln more", "keys", count(ambiguity.keyCount - ambiguity.keys.size())).arg(text);
    }
    return text;
}

QString reasonText(AmbiguityReason reason)
{
    return reason == AmbiguityReason::SeveralKeys
               ? LearnRows::tr("several keys change in the same images")
               : LearnRows::tr("other bits change without any key, so this may be chance: more images are needed");
}

/// A column with a part of the evidence.
RowColumn evidenceColumn(const LearnedMap& learned, std::size_t Evidence::* part, const std::function<QString()>& title,
                         const std::function<QString()>& tip)
{
    const auto value = [&learned, part](std::size_t row) { return learned.proposals[row].evidence.*part; };
    return {.title = title,
            .text = [value](std::size_t row) { return number(value(row)); },
            .sortKey = [value](std::size_t row) { return QVariant(static_cast<qulonglong>(value(row))); },
            .toolTip = [&learned](std::size_t row) { return evidenceText(learned.proposals[row].evidence); },
            .titleTip = tip,
            .number = true};
}

} // namespace

QString evidenceText(const Evidence& evidence)
{
    QString text = LearnRows::tr("The bits followed the key in %Ln image(s).", nullptr, count(evidence.images));
    text = joined(text, LearnRows::tr("It had %Ln different value(s).", nullptr, count(evidence.values)));
    text = joined(
        text, LearnRows::tr("The rarer state of some bit was in only %Ln image(s).", nullptr, count(evidence.fewest)));
    if (evidence.unseparated != 0) {
        text = joined(text, LearnRows::tr("A bit that depends on this key together with one of %Ln other key(s) would "
                                          "look the same.",
                                          nullptr, count(evidence.unseparated)));
    }
    return text;
}

std::vector<RowColumn> proposalColumns(const LearnedMap& learned, std::function<bool(std::size_t)> isKept,
                                       std::function<void(std::size_t, bool)> keep)
{
    const auto proposal = [&learned](std::size_t row) -> const Proposal& { return learned.proposals[row]; };
    return {
        {.title = [] { return LearnRows::tr("INI key"); },
         .text =
             [proposal](std::size_t row) {
                 const boardconfig::Parameter& parameter = proposal(row).parameter;
                 return u"[%1] %2"_s.arg(shownText(parameter.section), shownText(parameter.key));
             },
         .toolTip = [proposal](std::size_t row) { return evidenceText(proposal(row).evidence); },
         .isChecked = std::move(isKept),
         .check = std::move(keep)},
        {.title = [] { return LearnRows::tr("Bits"); },
         .text = [proposal](std::size_t row) { return fieldsText(proposal(row).parameter); },
         .fixedFont = true},
        {.title = [] { return LearnRows::tr("How the value becomes bits"); },
         .text = [proposal](std::size_t row) { return transformText(proposal(row).parameter); }},
        evidenceColumn(
            learned, &Evidence::images, [] { return LearnRows::tr("Images"); },
            [] { return LearnRows::tr("In how many images the bits followed the key"); }),
        evidenceColumn(
            learned, &Evidence::fewest, [] { return LearnRows::tr("Rarer state"); },
            [] {
                return LearnRows::tr("How many images have the rarer of the two states of a bit: with few of them it "
                                     "may be chance");
            }),
        evidenceColumn(
            learned, &Evidence::values, [] { return LearnRows::tr("Values"); },
            [] { return LearnRows::tr("How many different values of the key were seen"); }),
        evidenceColumn(
            learned, &Evidence::unseparated, [] { return LearnRows::tr("Not separated"); },
            [] {
                return LearnRows::tr("How many other keys never changed on their own: bits that depend on both keys "
                                     "would look the same");
            }),
        {.title = [] { return LearnRows::tr("Without the key"); },
         .text =
             [proposal](std::size_t row) {
                 const std::optional<std::string>& absent = proposal(row).parameter.absent;
                 return absent ? shownText(*absent) : u"–"_s;
             }},
    };
}

std::vector<RowColumn> ambiguityColumns(const LearnedMap& learned)
{
    const auto ambiguity = [&learned](std::size_t row) -> const Ambiguity& { return learned.ambiguities[row]; };
    return {
        {.title = [] { return LearnRows::tr("Bits"); },
         .text = [ambiguity](std::size_t row) { return bitsText(ambiguity(row).bits); },
         .fixedFont = true},
        {.title = [] { return LearnRows::tr("Reason"); },
         .text = [ambiguity](std::size_t row) { return reasonText(ambiguity(row).reason); }},
        {.title = [] { return LearnRows::tr("Keys that would explain them"); },
         .text = [ambiguity](std::size_t row) { return keysText(ambiguity(row)); }},
    };
}

std::vector<RowColumn> unexplainedColumns(const LearnedMap& learned)
{
    return {{.title = [] { return LearnRows::tr("Bits"); },
             .text = [&learned](std::size_t row) { return placeText(learned.unexplained[row]); },
             .fixedFont = true}};
}

std::vector<RowColumn> withoutBitsColumns(const LearnedMap& learned)
{
    return {{.title = [] { return LearnRows::tr("INI key"); },
             .text = [&learned](std::size_t row) { return shownText(learned.keysWithoutBits[row]); }}};
}

} // namespace firesteel::gui
