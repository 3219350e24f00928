// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/compareview/comparemodel.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace firesteel::gui {

class ReadingTable;

/// One list of a comparison with a filter, and the way from difference to difference.
class CompareListPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CompareListPage(CompareListKind kind, QWidget* parent = nullptr, SideWords words = SideWords::LeftRight);

    void setComparison(std::shared_ptr<const compare::Comparison> comparison);
    /// "Sections (3)": with the number of differences, where there are some.
    QString title() const;
    ReadingTable* table() const { return m_table; }
    CompareModel* model() const { return m_model; }

    /// Makes the next row that differs the current one, the first one behind the last. False where
    /// no row that is shown differs.
    bool goToDifference(bool forward);
    /// Makes a row of the list the current one and drops a filter that hides it.
    void showRow(std::size_t row);
    /// Row of the list that is current.
    std::optional<std::size_t> currentRow() const;

Q_SIGNALS:
    void currentRowChanged();
    /// The user wants to see the bytes of a row: double-click, Enter.
    void bytesRequested(std::size_t firstRange);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateCount();
    void requestBytes(const QModelIndex& index);
    void fitColumns();

    CompareListKind m_kind;
    CompareModel* m_model;
    CompareFilter* m_filter;
    ReadingTable* m_table;
    QLineEdit* m_filterEdit;
    QCheckBox* m_onlyDifferences;
    QLabel* m_count;
};

} // namespace firesteel::gui
