// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/jobsdock/jobsmodel.h>
#include <gui/jobsdock/progressdelegate.h>

#include <QApplication>
#include <QStyle>

namespace firesteel::gui {

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 4);
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return RoomyDelegate::sizeHint(option, index).expandedTo(QSize(90, 0));
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(JobsModel::RunningRole).toBool()) {
        RoomyDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    QStyleOptionProgressBar bar;
    bar.rect = item.rect.adjusted(4, 3, -4, -3);
    bar.palette = item.palette;
    bar.fontMetrics = item.fontMetrics;
    bar.direction = item.direction;
    bar.state = item.state | QStyle::State_Horizontal | QStyle::State_Enabled;
    bar.minimum = 0;
    bar.maximum = 1000;
    bar.progress = index.data(JobsModel::PerMilleRole).toInt();
    bar.text = item.text;
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, item.widget);
}

} // namespace firesteel::gui
