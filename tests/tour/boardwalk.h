// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

class QTabWidget;

namespace firesteel::test {

/// SR-IOV off on the simulated HP 544+FLR: change its board INI, build an image, look at what differs.
class BoardWalk final : public Walk
{
public:
    using Walk::Walk;
    bool run() override;
    /// The same pages on a dark desktop, without flashing.
    bool showDark();

private:
    bool lookAtPage(const QString& suffix);
    bool change(const QString& suffix);
    bool build(const QString& suffix);
    bool flash();
    bool lookAtMaps(const QString& suffix);
    QTabWidget& tabs();
    void showTab(const QString& name);
};

} // namespace firesteel::test
