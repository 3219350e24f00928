// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>
#include <firmware/image.h>
#include <gui/compareview/comparelists.h>

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace firesteel::gui {

class CompareListPage;
class HexView;

/// The ranges of bytes that differ, and below them both images side by side, section against
/// section, however far a section has moved.
class CompareBytesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CompareBytesPage(QWidget* parent = nullptr, SideWords words = SideWords::LeftRight);

    void setComparison(std::shared_ptr<const compare::Comparison> comparison,
                       std::shared_ptr<const firmware::Image> left, std::shared_ptr<const firmware::Image> right);
    CompareListPage* list() const { return m_list; }
    HexView* leftView() const { return m_left.view; }
    HexView* rightView() const { return m_right.view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Pane
    {
        QLabel* title = nullptr;
        HexView* view = nullptr;
        std::shared_ptr<const firmware::Image> image;
    };

    QWidget* makePane(Pane& pane, const QString& objectName);
    void showCurrentRange();
    void showPart(std::size_t part);
    void retitle();
    void retranslate();

    CompareListPage* m_list;
    SideWords m_words;
    Pane m_left;
    Pane m_right;
    std::shared_ptr<const compare::Comparison> m_comparison;
    std::optional<std::size_t> m_part; ///< whose bytes the views show
};

} // namespace firesteel::gui
