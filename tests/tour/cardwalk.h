// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

namespace firesteel::test {

/// The whole job on the simulated card: look, back up, refuse a damaged image, flash, look again.
class CardWalk final : public Walk
{
public:
    using Walk::Walk;
    bool run() override;
    /// The first pages and the review on a dark desktop.
    bool showDark();

private:
    bool lookAtCard(const QString& suffix);
    bool backUp();
    bool refuseDamaged(const QString& path);
    bool openImage(const QString& path);
    bool review();
    bool flash();
    bool lookAgain();
};

} // namespace firesteel::test
