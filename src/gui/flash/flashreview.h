// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/preflight.h>

#include <QString>

#include <vector>

namespace firesteel::gui {

/// One line of the table that puts card and image side by side.
struct ComparisonRow
{
    QString label;
    QString card;
    QString image;
    QString after;
    bool differs = false;
};

/// Card, image and what the flash holds afterwards, in the window's language. Pure.
std::vector<ComparisonRow> comparison(const adapters::CardQuery& card, const firmware::Image& image,
                                      const adapters::BurnOptions& options);

/// What the user has set and typed so far.
struct FlashChoice
{
    adapters::BurnOptions options; ///< without the consents; verdict() adds them
    QString typedPsid;
    bool versionTicked = false;
    bool lossTicked = false;
    bool backup = true;
    QString backupFolder;
};

/// What the findings ask of the user, and whether the choice satisfies it.
struct FlashVerdict
{
    bool asksForPsid = false;
    bool asksForVersion = false;
    bool asksForLoss = false;
    bool mayFlash = false;
    QString reason;                ///< why not, or empty
    adapters::BurnOptions options; ///< with the consents given
};

FlashVerdict verdict(const std::vector<adapters::PreflightFinding>& findings, const adapters::CardQuery& card,
                     const firmware::Image& image, const FlashChoice& choice);

/// sentence(), with the damage it names in the window's language too.
QString preflightSentence(const adapters::PreflightFinding& finding, const adapters::CardQuery& card,
                          const firmware::Image& image);

/// Name for icon().
QString preflightIconName(adapters::PreflightLevel level);
QString preflightLevelText(adapters::PreflightLevel level);

} // namespace firesteel::gui
