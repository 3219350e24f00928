// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace firesteel::gui {

/// A table for reading: whole rows, one at a time, no grid, rows as high as their text; Ctrl+C
/// copies the current row, tab separated.
QTableView* makeTable(QAbstractItemModel* model, const QString& objectName, QWidget* parent);

} // namespace firesteel::gui
