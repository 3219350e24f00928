// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/adaptertreedelegate.h>
#include <gui/adaptertreemodel.h>

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
    item.icon.paint(painter, iconRect);
    QRect textRect = content.adjusted(iconSize + gap, 0, 0, 0);
    if (item.direction == Qt::RightToLeft) {
        textRect = content.adjusted(0, 0, -iconSize - gap, 0);
    }

    const bool selected = item.state.testFlag(QStyle::State_Selected);
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
    const int text = std::max(title.horizontalAdvance(item.text),
                              detail.horizontalAdvance(index.data(AdapterTreeModel::DetailRole).toString()));
    return {text + iconSize + gap + 2 * padding,
            std::max(iconSize, title.height() + detail.height() + 1) + 2 * padding};
}

} // namespace firesteel::gui
