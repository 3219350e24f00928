// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

namespace firesteel::test {

/// Every page for every stock card, then what can be done with some of them: recovery, addresses, boot ROM, and a
/// burn through the vendor's own tool.
class StockWalk final : public Walk
{
public:
    using Walk::Walk;
    bool run() override;
    /// The pages that are new to the eye on a dark desktop.
    bool showDark();

private:
    /// False where the card is not there.
    bool choose(std::uint16_t deviceId);
    bool lookAtEveryCard(const QString& suffix);
    bool lookAtCard(const adapters::Adapter& adapter, const QString& suffix);
    bool showDialogs(const QString& suffix);
    bool prepareRecovery();
    bool recover(const QString& suffix, bool write);
    bool burnThroughTool();
};

} // namespace firesteel::test
