// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/widgets/rowsmodel.h>

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace firesteel::gui {

class ReadingTable;

/// A table that can be sorted and searched, with the number of rows shown. Several rows may be selected
/// and copied (Ctrl+C, menu).
class FilteredTable final : public QWidget
{
    Q_OBJECT
public:
    FilteredTable(std::vector<RowColumn> columns, const QString& objectName, QWidget* parent = nullptr);

    /// The content is another one. A filter stays.
    void setRows(std::size_t count);
    /// Names for screen readers, and what is said in place of rows when there are none.
    void setWords(const QString& accessibleName, const QString& empty);
    /// All texts again; as after a change of language, or of what a row says.
    void refresh();

    ReadingTable* table() const { return m_table; }
    RowsModel* model() const { return m_model; }
    std::optional<std::size_t> currentRow() const;
    std::vector<std::size_t> selectedRows() const;
    /// Makes a row the current one and drops a filter that hides it.
    void showRow(std::size_t row);
    /// At the right end of the line with the filter.
    void addTool(QWidget* tool);
    /// Into the menu of the table.
    void addMenuAction(QAction* action);

Q_SIGNALS:
    void currentRowChanged();
    void activated(std::size_t row); ///< double-click, Enter

protected:
    void changeEvent(QEvent* event) override;
    /// Enter on a row or in the filter does not press the default button of a dialog.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void updateCount();
    void fitColumns();

    RowsModel* m_model;
    QSortFilterProxyModel* m_filter;
    ReadingTable* m_table;
    QLineEdit* m_filterEdit;
    QLabel* m_count;
    QWidget* m_tools;
    QAction* m_copyAction;
    QString m_empty;
};

} // namespace firesteel::gui
