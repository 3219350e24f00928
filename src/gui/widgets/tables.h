// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace firesteel::gui {

/// A table for reading: whole rows, one at a time unless the selection mode is changed, no grid, rows as
/// high as their text; Ctrl+C copies the selected rows, tab separated.
class ReadingTable final : public QTableView
{
    Q_OBJECT
public:
    ReadingTable(QAbstractItemModel* model, const QString& objectName, QWidget* parent = nullptr);

    /// Shown in place of rows when there are none.
    void setEmptyText(const QString& text);
    /// Breaks long texts into lines; rows grow as columns become narrower. For short tables.
    void setWrapping();
    /// Makes all columns as wide as their content, with some air.
    void fitColumns();
    /// With all shown columns fitted, and a vertical scroll bar.
    int fittedWidth() const;
    /// What Ctrl+C does.
    void copyRows() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int fittedWidth(int column) const;

    QString m_emptyText;
};

} // namespace firesteel::gui
