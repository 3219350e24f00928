// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firesteel::gui {

class AgreementFilter;
class AgreementModel;
class MessageBar;
class ReadingTable;

/// Whether the card obeys its INI: each key that the parameter maps know, beside the records.
class AgreementPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPage(QWidget* parent = nullptr);

    void setReading(std::shared_ptr<const RecordsReading> reading);
    void focusSearch();
    ReadingTable* table() const { return m_table; }

Q_SIGNALS:
    /// The user wants to see the record with these bits: double-click or Enter on a key.
    void recordRequested(const boardconfig::BitField& place);
    void keyRequested(const std::string& section, const std::string& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    const AgreementRow* current() const;
    void requestRecord();
    void requestKey();
    void updateVerdict();
    void updateCount();
    void updateButtons();
    void retranslate();

    std::shared_ptr<const RecordsReading> m_reading;
    AgreementModel* m_model;
    AgreementFilter* m_filter;
    MessageBar* m_verdict;
    QLineEdit* m_search;
    QCheckBox* m_onlyDisagreements;
    QLabel* m_count;
    ReadingTable* m_table;
    QPushButton* m_toRecord;
    QPushButton* m_toKey;
};

} // namespace firesteel::gui
