// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QModelIndex;

namespace firesteel::gui {

class BitView;
class ElidedLabel;
class FieldsModel;
class ReadingTable;

/// One record: its bits, and the fields that the parameter maps know.
class RegisterPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPane(QWidget* parent = nullptr);

    /// `row` of RecordsReading::rows; nothing: no record.
    void setRecord(std::shared_ptr<const RecordsReading> reading, std::optional<std::size_t> row);
    BitView* bits() const { return m_bits; }

Q_SIGNALS:
    /// The user wants to see an INI key in the form: double-click or Enter on a field.
    void keyRequested(const std::string& section, const std::string& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showBits();
    void updateTexts();
    void updateStatus();
    void goToBit(const QModelIndex& index);
    void requestKey(const QModelIndex& index);
    const RecordRow* record() const { return m_reading && m_row ? &m_reading->rows[*m_row] : nullptr; }

    std::shared_ptr<const RecordsReading> m_reading;
    std::optional<std::size_t> m_row;
    ElidedLabel* m_title;
    BitView* m_bits;
    ElidedLabel* m_status;
    FieldsModel* m_fields;
    ReadingTable* m_table;
};

} // namespace firesteel::gui
