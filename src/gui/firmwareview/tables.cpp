// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/tables.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>

namespace firesteel::gui {

ReadingTable::ReadingTable(QAbstractItemModel* model, const QString& objectName, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);

    auto* copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ReadingTable::copyCurrentRow);
}

void ReadingTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void ReadingTable::setWrapping()
{
    setWordWrap(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ReadingTable::resizeRowsToContents);
    connect(model(), &QAbstractItemModel::modelReset, this, &ReadingTable::resizeRowsToContents);
}

void ReadingTable::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        setColumnWidth(column, columnWidth(column) + fontMetrics().averageCharWidth() * 2);
    }
}

void ReadingTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void ReadingTable::copyCurrentRow() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column) {
        cells.append(current.siblingAtColumn(column).data().toString());
    }
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

} // namespace firesteel::gui
