// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/enginetable.h>

#include <QString>

#include <vector>

class QWidget;

namespace firesteel::gui {

/// One line of "Who does what", in the window's language.
struct EngineRow
{
    QString function;
    QString engine; ///< "Firesteel", "mstflint 4.31.0", "Nobody"
    QString why;
    bool possible = true;
};

std::vector<EngineRow> engineRows(const std::vector<adapters::EngineChoice>& choices);

/// The rows as a box; the caller owns it.
QWidget* makeEngineTable(const std::vector<EngineRow>& rows);

} // namespace firesteel::gui
