// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sentence.h>

#include <string>
#include <string_view>
#include <vector>

namespace firesteel::cards {

/// Why two PSIDs may be of one board, or why nothing says so ("Reading PSIDs", users-and-cards 4.2).
enum class TwinRule
{
    SamePsid,
    ReportedUse,      ///< cards with the one PSID were run with images of the other
    KnownNumber,      ///< same digits, other owner, and sources tell that the boards are the same
    SameNumber,       ///< same digits, other owner: that has matched so far, but nobody tells of these
    ReportedReturn,   ///< ReportedUse the other way round
    SamePart,         ///< the table has both under one part number: another revision of the board
    KnownWithoutTwin, ///< the table says that this one has none
    NoBoardNumber,    ///< a number of the new style, 0000000NNN, which says nothing of the board
    Different,
};

enum class TwinConfidence
{
    None,
    Weak,
    Medium,
    Strong,
};

/// English name of a confidence, translation context "Twin".
const char* confidenceName(TwinConfidence confidence);

/// What connects two PSIDs.
struct Twin
{
    TwinRule rule = TwinRule::Different;
    TwinConfidence confidence = TwinConfidence::None;
    std::string psid;    ///< the one asked about: the image's
    std::string other;   ///< the one compared with: the card's
    std::string part;    ///< of `psid`, where a source names it
    std::string subject; ///< which of the two the rule speaks of, if of one only
    std::vector<std::string> sources;
};

/// One sentence with the rule behind it, translation context "Twin"; sources are not in it.
Sentence sentenceOf(const Twin& twin);

/// "public note, STH 28809"; a source that tells twice is there twice.
std::string joined(const std::vector<std::string>& sources);

/// The letters at the start, which tell the owner: three characters, "MT_", "DEL".
std::string_view ownerPart(std::string_view psid);
/// What follows them.
std::string_view numberPart(std::string_view psid);
/// Numbers of the new style, 0000000NNN, are counted up and carry no board information.
bool isNewStyle(std::string_view psid);

/// Rows of resources/cards/twins.json.
struct SameNumber
{
    std::string number;
    std::vector<std::string> owners;
    std::vector<std::string> sources;
};
struct ReportedUse
{
    std::string psid;     ///< of the card; empty where only its part is known
    std::string cardPart; ///< of the card, then
    std::string twin;     ///< of the image
    std::string part;     ///< of the image
    std::vector<std::string> sources;
};
struct WithoutTwin
{
    std::string psid;
    std::vector<std::string> sources;
};

} // namespace firesteel::cards
