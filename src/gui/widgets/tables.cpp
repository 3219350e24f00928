// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/tables.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>

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
    connect(copy, &QShortcut::activated, this, &ReadingTable::copyRows);
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
    int last = model()->columnCount() - 1;
    while (last > 0 && isColumnHidden(last)) {
        --last;
    }
    // The last one takes what the others leave.
    for (int column = 0; column < last; ++column) {
        if (!isColumnHidden(column)) {
            setColumnWidth(column, fittedWidth(column));
        }
    }
}

int ReadingTable::fittedWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) +
           fontMetrics().averageCharWidth() * 2;
}

int ReadingTable::fittedWidth() const
{
    int width = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        width += isColumnHidden(column) ? 0 : fittedWidth(column);
    }
    return width;
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

void ReadingTable::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows.append(currentIndex());
    }
    if (rows.isEmpty()) {
        return;
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace firesteel::gui
