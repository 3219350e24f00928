// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/learn.h>

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace firesteel::gui {

class FilteredTable;

/// What was learned: proposals that the user keeps or not, and all that is left open, with the reasons.
class LearnResultPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LearnResultPage(QWidget* parent = nullptr);

    /// Every proposal is kept at first, and the map has a name.
    void setLearned(boardconfig::LearnedMap learned);
    /// The kept proposals under the name that was typed.
    boardconfig::ParameterMap map() const;
    std::size_t keptCount() const;
    /// Why there is no map to save; empty: there is one.
    QString whyNoMap() const;

Q_SIGNALS:
    void mapChanged(); ///< another choice or name

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTables();
    QWidget* makeTab(QLabel*& explanation, FilteredTable* table);
    void keepAll(bool keep);
    void updateWords();

    boardconfig::LearnedMap m_learned;
    std::vector<bool> m_kept; ///< of each proposal
    QLabel* m_headline;
    QTabWidget* m_tabs;
    FilteredTable* m_proposals = nullptr;
    FilteredTable* m_ambiguities = nullptr;
    FilteredTable* m_unexplained = nullptr;
    FilteredTable* m_without = nullptr;
    QLabel* m_proposalsText = nullptr;
    QLabel* m_ambiguitiesText = nullptr;
    QLabel* m_unexplainedText = nullptr;
    QLabel* m_withoutText = nullptr;
    QPushButton* m_allButton;
    QPushButton* m_noneButton;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
};

} // namespace firesteel::gui
