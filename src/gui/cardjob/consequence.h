// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/widgets/messagebar.h>

#include <QString>

namespace firesteel::gui {

/// One line about what a job does, or about what speaks for and against it.
struct Consequence
{
    Tone tone = Tone::Good;
    QString text;
};

/// Name for icon().
QString toneIconName(Tone tone);

} // namespace firesteel::gui
