// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/cards/cardstore.h>
#include <gui/widgets/messagebar.h>

#include <QString>

#include <vector>

namespace firesteel::gui {

struct FactRow
{
    QString label;
    QString value;
    QString explanation; ///< a second, paler line; usually empty
};

struct FactGroup
{
    QString title;
    std::vector<FactRow> rows;
};

struct BannerText
{
    Tone tone = Tone::Note;
    QString title;
    QString text;
};

/// Everything the Overview page says about a card, in the window's language. Pure.
std::vector<FactGroup> overviewFacts(const adapters::Adapter& adapter, const CardState& state);
/// In plain words: does the card work, why not, what next.
BannerText stateBanner(const adapters::Adapter& adapter, const CardState& state);
/// The same as plain text, for the clipboard.
QString overviewText(const adapters::Adapter& adapter, const CardState& state);

} // namespace firesteel::gui
