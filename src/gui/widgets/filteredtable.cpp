// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/filteredtable.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/tables.h>

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr int widestColumn = 52; // characters

} // namespace

FilteredTable::FilteredTable(std::vector<RowColumn> columns, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_model(new RowsModel(std::move(columns), this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new ReadingTable(m_filter, objectName, this))
    , m_filterEdit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_copyAction(new QAction(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortRole(RowsModel::SortRole);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortLocaleAware(true);
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setObjectName(u"filter"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    // What tells names and paths apart stands at their end.
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copyAction->setIcon(icon(u"copy"));
    m_table->addAction(m_copyAction);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filterEdit, 1);
    bar->addSpacing(fontMetrics().averageCharWidth());
    bar->addWidget(m_count);
    bar->addWidget(m_tools);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins({});
    m_tools->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        updateCount();
    });
    connect(m_copyAction, &QAction::triggered, m_table, &ReadingTable::copyRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FilteredTable::currentRowChanged);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT activated(static_cast<std::size_t>(m_filter->mapToSource(index).row()));
    });
    retranslate();
}

void FilteredTable::setRows(std::size_t count)
{
    m_model->setRows(count);
    fitColumns();
    updateCount();
}

void FilteredTable::setWords(const QString& accessibleName, const QString& empty)
{
    m_table->setAccessibleName(accessibleName);
    m_empty = empty;
    updateCount();
}

void FilteredTable::refresh()
{
    m_model->refresh();
    updateCount();
}

std::optional<std::size_t> FilteredTable::currentRow() const
{
    const QModelIndex source = m_filter->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(static_cast<std::size_t>(source.row())) : std::nullopt;
}

std::vector<std::size_t> FilteredTable::selectedRows() const
{
    std::vector<std::size_t> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : selected) {
        rows.push_back(static_cast<std::size_t>(m_filter->mapToSource(row).row()));
    }
    return rows;
}

void FilteredTable::showRow(std::size_t row)
{
    const QModelIndex source = m_model->index(static_cast<int>(row), 0);
    if (!m_filter->mapFromSource(source).isValid()) {
        m_filterEdit->clear();
    }
    const QModelIndex index = m_filter->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void FilteredTable::addTool(QWidget* tool)
{
    m_tools->layout()->addWidget(tool);
    m_tools->show();
}

void FilteredTable::addMenuAction(QAction* action)
{
    m_table->addAction(action);
}

void FilteredTable::fitColumns()
{
    m_table->fitColumns();
    const int limit = fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), limit));
    }
}

void FilteredTable::updateCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(tr("%1 of %2 shown", "rows of a table").arg(locale().toString(shown), locale().toString(all)));
    m_count->setVisible(all > 0);
    m_table->setEmptyText(shown == 0 && all > 0 ? tr("No row holds this text.") : m_empty);
}

void FilteredTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_table->viewport()->update();
    }
    QWidget::changeEvent(event);
}

void FilteredTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FilteredTable::retranslate()
{
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setAccessibleName(tr("Show only rows with this text"));
    m_copyAction->setText(tr("Copy"));
    refresh();
    fitColumns();
}

} // namespace firesteel::gui
