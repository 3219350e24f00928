// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/fittinglist.h>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr int fewestLines = 5;

} // namespace

void FittingList::doItemsLayout()
{
    QListWidget::doItemsLayout();
    const int needed = contentsSize().height() + 2 * frameWidth();
    setMinimumHeight(std::min(needed, fontMetrics().height() * fewestLines));
    setMaximumHeight(needed);
}

} // namespace firesteel::gui
