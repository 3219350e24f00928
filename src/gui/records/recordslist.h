// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace firesteel::gui {

class ReadingTable;
class RecordsFilter;
class RecordsModel;

/// The table of records with its search.
class RecordsList final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordsList(QWidget* parent = nullptr);

    /// Records that were chosen stay chosen where `keep` is set and they are still there; otherwise the
    /// first one becomes the current one.
    void setReading(std::shared_ptr<const RecordsReading> reading, bool keep);
    /// Of RecordsReading::rows.
    std::optional<std::size_t> currentRow() const;
    /// Drops what hides the row.
    void showRow(std::size_t row);
    /// Makes the next row that differs the current one, the first one behind the last. False where no
    /// row that is shown differs.
    bool goToDifference(bool forward);
    void focusSearch();
    ReadingTable* table() const { return m_table; }

Q_SIGNALS:
    void currentRowChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A record, whatever row it is in.
    struct Place
    {
        bool here = true; ///< in the image; else in the other one
        std::uint64_t offset = 0;

        bool operator==(const Place&) const = default;
    };
    static Place placeOf(const RecordRow& row);
    std::optional<Place> placeAt(const QModelIndex& index) const;
    void restore(const std::vector<Place>& selected, const std::optional<Place>& current);
    void choose(int row);
    void fitColumns();
    void updateCount();
    void retranslate();

    std::shared_ptr<const RecordsReading> m_reading;
    RecordsModel* m_model;
    RecordsFilter* m_filter;
    ReadingTable* m_table;
    QLineEdit* m_search;
    QCheckBox* m_onlyNamed;
    QCheckBox* m_onlyWithKeys;
    QCheckBox* m_onlyDifferences;
    QLabel* m_count;
    bool m_fitted = false; ///< columns, for the columns that there are
};

} // namespace firesteel::gui
