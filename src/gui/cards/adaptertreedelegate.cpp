// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/adaptertreedelegate.h>
#include <gui/cards/adaptertreemodel.h>

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr int padding = 5;
constexpr int gap = 8;
constexpr int iconSize = 20;

QFont detailFont(const QFont& font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0) {
        smaller.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.9));
    }
    return smaller;
}

} // namespace

void AdapterTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect content = item.rect.adjusted(padding, padding, -padding, -padding);
    const QRect iconRect =
        QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(iconSize, iconSize), content);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    // The colours of the icons are made for the background of the view, not for its highlight.
    item.icon.paint(painter, iconRect, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    QRect textRect = content.adjusted(iconSize + gap, 0, 0, 0);
    if (item.direction == Qt::RightToLeft) {
        textRect = content.adjusted(0, 0, -iconSize - gap, 0);
    }

    QColor color = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QFontMetrics title(item.font);
    painter->setFont(item.font);
    painter->setPen(color);
    painter->drawText(textRect, Qt::AlignLeading | Qt::AlignTop,
                      title.elidedText(item.text, Qt::ElideRight, textRect.width()));

    const QFont small = detailFont(item.font);
    color.setAlphaF(0.7F);
    painter->setFont(small);
    painter->setPen(color);
    painter->drawText(textRect, Qt::AlignLeading | Qt::AlignBottom,
                      QFontMetrics(small).elidedText(index.data(AdapterTreeModel::DetailRole).toString(),
                                                     Qt::ElideRight, textRect.width()));
    painter->restore();

    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.backgroundColor = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

QSize AdapterTreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics title(item.font);
    const QFontMetrics detail(detailFont(item.font));
    // Not the heights of the fonts: Chinese comes from another, taller font.
    const QSize first = title.size(Qt::TextSingleLine, item.text);
    const QSize second = detail.size(Qt::TextSingleLine, index.data(AdapterTreeModel::DetailRole).toString());
    return {std::max(first.width(), second.width()) + iconSize + gap + 2 * padding,
            std::max(iconSize, first.height() + second.height() + 1) + 2 * padding};
}

} // namespace firesteel::gui
