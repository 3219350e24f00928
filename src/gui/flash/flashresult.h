// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/widgets/messagebar.h>
#include <jobs/operations.h>
#include <jobs/runner.h>

#include <QString>

#include <vector>

namespace firesteel::gui {

/// What the result page says: a headline and labelled lines.
struct FlashResultText
{
    Tone tone = Tone::Good;
    QString title;
    QString text;
    struct Line
    {
        QString label;
        QString value;
    };
    std::vector<Line> lines;
};

/// Of a finished flash job, in the window's language. `reachedSignature` tells whether the stage
/// that makes the new image bootable had begun.
FlashResultText flashResultText(const jobs::Job& job, const jobs::FlashOperation& operation,
                                const adapters::CardQuery& before, bool reachedSignature);

} // namespace firesteel::gui
