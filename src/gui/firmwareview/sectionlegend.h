// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/legendlayout.h>

#include <QWidget>

#include <vector>

class QToolButton;

namespace firesteel::gui {

/// Colour, pattern and name of each kind of block, in two lines; a button shows the lines that the
/// width needs beyond these.
class SectionLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionLegend(QWidget* parent = nullptr);

    void setKinds(std::vector<BlockKind> kinds);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<LegendEntry> entries(int width, bool whole) const;
    std::vector<LegendEntry> entries(int width) const;
    int moreWidth() const;
    void placeMore();

    std::vector<BlockKind> m_kinds;
    QToolButton* m_more;
};

} // namespace firesteel::gui
