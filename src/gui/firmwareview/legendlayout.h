// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/sectionstyle.h>

#include <QFontMetrics>
#include <QRect>

#include <span>
#include <vector>

namespace firesteel::gui {

/// A legend in as many lines as the width needs: swatch and name of each kind.
struct LegendEntry
{
    BlockKind kind;
    QRect rect;
};
std::vector<LegendEntry> legendEntries(const QFontMetrics& metrics, std::span<const BlockKind> kinds, int width);
/// From the top of a line to the top of the next one.
int legendLineStep(const QFontMetrics& metrics);
int legendHeight(std::span<const LegendEntry> entries);
void paintLegendEntry(QPainter& painter, const QFontMetrics& metrics, const LegendEntry& entry,
                      const QPalette& palette);

} // namespace firesteel::gui
