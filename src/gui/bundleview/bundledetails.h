// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace firesteel::gui {

/// All that a bundle tells of one entry, and the choice where it has several images for it.
class BundleDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit BundleDetails(QWidget* parent = nullptr);

    void show(const firmware::Bundle* bundle, const firmware::BundleEntry* entry); ///< read at once, not kept
    void retranslate();
    /// The tag chosen by the user; empty while there is none.
    QString choice() const;

Q_SIGNALS:
    void choiceChanged();

private:
    QString findingsText(const firmware::Bundle& bundle, const firmware::BundleEntry& entry) const;

    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_description;
    QLabel* m_findings;
    QLabel* m_choiceLabel;
    QComboBox* m_choice;
};

} // namespace firesteel::gui
