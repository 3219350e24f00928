// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <cards/cardtables.h>
#include <cards/twin.h>

#include <algorithm>
#include <iterator>

namespace firesteel::cards {

namespace {

constexpr std::size_t ownerSize = 3;
constexpr std::string_view newStyleStart = "0000000";
constexpr std::size_t newStyleSize = 10;

struct Wording
{
    TwinRule rule;
    const char* sentence;
};

constexpr Wording wordings[] = {
    {TwinRule::SamePsid, QT_TRANSLATE_NOOP("Twin", "The image is made for the PSID of this card, {found}.")},
    {TwinRule::ReportedUse,
     QT_TRANSLATE_NOOP("Twin", "Owners report that cards with PSID {found} run images made for {wanted}.")},
    {TwinRule::KnownNumber,
     QT_TRANSLATE_NOOP("Twin", "{found} and {wanted} have the same board number, and sources tell that the boards are "
                               "the same under two names.")},
    {TwinRule::SameNumber,
     QT_TRANSLATE_NOOP("Twin", "{found} and {wanted} have the same board number. That has meant the same board in the "
                               "cases that are known, but nobody reports of this one.")},
    {TwinRule::ReportedReturn,
     QT_TRANSLATE_NOOP("Twin", "Cards sold as {wanted} are reported to run images for {found}. That this card was one "
                               "of them is for you to know.")},
    {TwinRule::SamePart,
     QT_TRANSLATE_NOOP("Twin", "{found} and {wanted} are listed under one part number, for different revisions of the "
                               "board.")},
    {TwinRule::KnownWithoutTwin,
     QT_TRANSLATE_NOOP("Twin", "No other PSID is known for the board of {section}: its number has no twin.")},
    {TwinRule::NoBoardNumber,
     QT_TRANSLATE_NOOP("Twin",
                       "The number in {section} is only a serial one: it does not tell which board it is for.")},
    {TwinRule::Different,
     QT_TRANSLATE_NOOP("Twin", "{found} and {wanted} have different board numbers. Nothing is known that connects "
                               "them.")},
};

bool contains(const std::vector<std::string>& list, std::string_view text)
{
    return std::ranges::find(list, text) != list.end();
}

TwinConfidence confidenceOfReports(std::size_t reports)
{
    return reports > 1 ? TwinConfidence::Strong : TwinConfidence::Medium;
}

} // namespace

const char* confidenceName(TwinConfidence confidence)
{
    switch (confidence) {
    case TwinConfidence::Strong:
        return QT_TRANSLATE_NOOP("Twin", "well founded");
    case TwinConfidence::Medium:
        return QT_TRANSLATE_NOOP("Twin", "probable");
    case TwinConfidence::Weak:
        return QT_TRANSLATE_NOOP("Twin", "doubtful");
    case TwinConfidence::None:
        break;
    }
    return QT_TRANSLATE_NOOP("Twin", "nothing known");
}

Sentence sentenceOf(const Twin& twin)
{
    const Wording* const wording = std::ranges::find(wordings, twin.rule, &Wording::rule);
    return {.context = "Twin",
            .text = wording == std::end(wordings) ? "" : wording->sentence,
            .facts = {.section = twin.subject, .wanted = twin.psid, .found = twin.other}};
}

std::string joined(const std::vector<std::string>& sources)
{
    std::string text;
    for (const std::string& source : sources) {
        text += (text.empty() ? "" : ", ") + source;
    }
    return text;
}

std::string_view ownerPart(std::string_view psid)
{
    return psid.substr(0, ownerSize);
}

std::string_view numberPart(std::string_view psid)
{
    return psid.size() <= ownerSize ? std::string_view() : psid.substr(ownerSize);
}

bool isNewStyle(std::string_view psid)
{
    const std::string_view number = numberPart(psid);
    return number.size() == newStyleSize && number.starts_with(newStyleStart);
}

Twin CardTables::twin(std::string_view cardPsid, std::string_view imagePsid) const
{
    Twin twin{.psid = std::string(imagePsid), .other = std::string(cardPsid), .part = {}, .subject = {}, .sources = {}};
    const Board* const boardOfImage = board(imagePsid);
    const Board* const boardOfCard = board(cardPsid);
    twin.part = boardOfImage == nullptr ? std::string() : boardOfImage->part;
    const auto is = [&twin](TwinRule rule, TwinConfidence confidence, const std::vector<std::string>& sources = {}) {
        twin.rule = rule;
        twin.confidence = confidence;
        twin.sources = sources;
        return twin;
    };

    if (cardPsid == imagePsid) {
        return is(TwinRule::SamePsid, TwinConfidence::Strong);
    }
    for (const ReportedUse& use : m_used) {
        if (use.psid == cardPsid && use.twin == imagePsid) {
            return is(TwinRule::ReportedUse, confidenceOfReports(use.sources.size()), use.sources);
        }
    }
    for (const WithoutTwin& lonely : m_withoutTwin) {
        if (lonely.psid == cardPsid || lonely.psid == imagePsid) {
            twin.subject = lonely.psid;
            return is(TwinRule::KnownWithoutTwin, TwinConfidence::None, lonely.sources);
        }
    }
    const std::string_view number = numberPart(cardPsid);
    if (!number.empty() && number == numberPart(imagePsid) && !isNewStyle(cardPsid)) {
        for (const SameNumber& known : m_sameNumber) {
            if (known.number == number && contains(known.owners, ownerPart(cardPsid)) &&
                contains(known.owners, ownerPart(imagePsid))) {
                return is(TwinRule::KnownNumber, TwinConfidence::Strong, known.sources);
            }
        }
        return is(TwinRule::SameNumber, TwinConfidence::Medium);
    }
    for (const ReportedUse& use : m_used) {
        if (use.psid == imagePsid && use.twin == cardPsid) {
            return is(TwinRule::ReportedReturn, TwinConfidence::Weak, use.sources);
        }
    }
    if (boardOfCard != nullptr && boardOfImage != nullptr && !boardOfCard->part.empty() &&
        boardOfCard->part == boardOfImage->part) {
        return is(TwinRule::SamePart, TwinConfidence::Weak, boardOfImage->sources);
    }
    if (isNewStyle(cardPsid) || isNewStyle(imagePsid)) {
        twin.subject = isNewStyle(cardPsid) ? cardPsid : imagePsid;
        return is(TwinRule::NoBoardNumber, TwinConfidence::None);
    }
    return is(TwinRule::Different, TwinConfidence::None);
}

std::vector<Twin> CardTables::twinsOf(std::string_view psid) const
{
    std::vector<Twin> twins;
    for (const Board& candidate : m_boards) {
        if (candidate.psid.empty() || candidate.psid == psid) {
            continue;
        }
        Twin found = twin(psid, candidate.psid);
        if (found.confidence != TwinConfidence::None) {
            twins.push_back(std::move(found));
        }
    }
    std::ranges::stable_sort(twins, std::ranges::greater(), &Twin::confidence);
    return twins;
}

} // namespace firesteel::cards
