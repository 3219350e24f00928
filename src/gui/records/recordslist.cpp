// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/recordsfilter.h>
#include <gui/records/recordslist.h>
#include <gui/records/recordsmodel.h>
#include <gui/widgets/tables.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr int widestNames = 40; // characters
constexpr int fewestRows = 3;   // that can be seen at once

} // namespace

RecordsList::RecordsList(QWidget* parent)
    : QWidget(parent)
    , m_model(new RecordsModel(this))
    , m_filter(new RecordsFilter(m_model, this))
    , m_table(new ReadingTable(m_filter, QStringLiteral("records"), this))
    , m_search(new QLineEdit(this))
    , m_onlyNamed(new QCheckBox(this))
    , m_onlyWithKeys(new QCheckBox(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_count(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("recordSearch"));
    m_search->setClearButtonEnabled(true);
    m_onlyNamed->setObjectName(QStringLiteral("onlyNamed"));
    m_onlyWithKeys->setObjectName(QStringLiteral("onlyWithKeys"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_onlyDifferences->hide();
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              m_table->verticalHeader()->defaultSectionSize() * fewestRows + 2 * m_table->frameWidth());

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    for (QCheckBox* box : {m_onlyNamed, m_onlyWithKeys, m_onlyDifferences}) {
        bar->addWidget(box);
    }
    bar->addSpacing(fontMetrics().averageCharWidth());
    bar->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, m_filter, &RecordsFilter::setSearch);
    connect(m_onlyNamed, &QCheckBox::toggled, m_filter, &RecordsFilter::setOnlyNamed);
    connect(m_onlyWithKeys, &QCheckBox::toggled, m_filter, &RecordsFilter::setOnlyWithKeys);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_filter, &RecordsFilter::setOnlyDifferences);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &RecordsList::updateCount);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsList::currentRowChanged);
    // From the search down into what it found.
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() > 0) {
            if (!m_table->currentIndex().isValid()) {
                choose(0);
            }
            m_table->setFocus(Qt::ShortcutFocusReason);
        }
    });
    retranslate();
}

RecordsList::Place RecordsList::placeOf(const RecordRow& row)
{
    return {.here = row.record.has_value(), .offset = row.shown().offset};
}

std::optional<RecordsList::Place> RecordsList::placeAt(const QModelIndex& index) const
{
    return index.isValid() ? std::optional(placeOf(m_filter->record(index.row()))) : std::nullopt;
}

void RecordsList::setReading(std::shared_ptr<const RecordsReading> reading, bool keep)
{
    std::vector<Place> selected;
    std::optional<Place> current;
    const int scrolled = m_table->verticalScrollBar()->value();
    if (keep) {
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            selected.push_back(*placeAt(index));
        }
        current = placeAt(m_table->currentIndex());
    }
    m_reading = std::move(reading);
    const bool compared = m_reading && m_reading->compared;
    if (!compared) {
        m_onlyDifferences->setChecked(false);
    }
    m_onlyDifferences->setVisible(compared);
    const int columns = m_model->columnCount();
    const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
    const std::optional<RecordColumn> order =
        sorted >= 0 && sorted < columns ? std::optional(m_model->column(sorted)) : std::nullopt;
    m_model->setReading(m_reading);
    if (order) {
        m_table->sortByColumn(m_model->sectionOf(*order), m_table->horizontalHeader()->sortIndicatorOrder());
    }
    m_fitted = m_fitted && columns == m_model->columnCount();
    if (!m_fitted && m_reading) {
        fitColumns();
    }
    if (keep && current) {
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    restore(selected, current);
    updateCount();
    Q_EMIT currentRowChanged();
}

void RecordsList::restore(const std::vector<Place>& selected, const std::optional<Place>& current)
{
    QItemSelection selection;
    int row = current ? -1 : 0;
    for (int i = 0; current && i < m_filter->rowCount(); ++i) {
        const Place place = placeOf(m_filter->record(i));
        if (place == *current) {
            row = i;
        }
        if (selected.size() > 1 && std::ranges::contains(selected, place)) {
            selection.select(m_filter->index(i, 0), m_filter->index(i, m_filter->columnCount() - 1));
        }
    }
    choose(std::max(row, 0));
    if (!selection.isEmpty()) {
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
}

void RecordsList::choose(int row)
{
    if (row < m_filter->rowCount()) {
        const QModelIndex index = m_filter->index(row, 0);
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

std::optional<std::size_t> RecordsList::currentRow() const
{
    const QModelIndex source = m_filter->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(static_cast<std::size_t>(source.row())) : std::nullopt;
}

void RecordsList::showRow(std::size_t row)
{
    const QModelIndex source = m_model->index(static_cast<int>(row), 0);
    if (!m_filter->mapFromSource(source).isValid()) {
        m_search->clear();
    }
    for (QCheckBox* box : {m_onlyNamed, m_onlyWithKeys, m_onlyDifferences}) {
        if (!m_filter->mapFromSource(source).isValid()) {
            box->setChecked(false);
        }
    }
    choose(m_filter->mapFromSource(source).row());
}

bool RecordsList::goToDifference(bool forward)
{
    const int rows = m_filter->rowCount();
    const QModelIndex current = m_table->currentIndex();
    const int start = current.isValid() ? current.row() : (forward ? -1 : rows);
    for (int step = 1; step <= rows; ++step) {
        const int row = (start + (forward ? step : -step) + 2 * rows) % rows;
        if (m_filter->record(row).change != compare::Change::Same) {
            choose(row);
            return true;
        }
    }
    return false;
}

void RecordsList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordsList::fitColumns()
{
    m_table->fitColumns();
    const int names = m_model->sectionOf(RecordColumn::Names);
    m_table->setColumnWidth(names,
                            std::min(m_table->columnWidth(names), fontMetrics().averageCharWidth() * widestNames));
    m_fitted = true;
}

void RecordsList::updateCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(tr("%1 of %2", "records that are shown").arg(locale().toString(shown), locale().toString(all)));
    const bool alike =
        m_reading && m_reading->compared && m_reading->differences == 0 && m_onlyDifferences->isChecked();
    m_table->setEmptyText(all == 0 ? tr("The Configuration sections are empty.")
                          : alike  ? tr("Both images have the same records.")
                                   : tr("No record fits the search."));
}

void RecordsList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_table->viewport()->update();
    }
}

void RecordsList::retranslate()
{
    m_search->setPlaceholderText(tr("Register, name, INI key or value: 0x1f99c, 0x1fa00-0x1faff, kr4"));
    m_search->setAccessibleName(tr("Search records"));
    m_search->setToolTip(tr("Finds records by register (also a range, or the beginning of an address), value, name, "
                            "INI key, or offset in the image. All words must fit."));
    m_onlyNamed->setText(tr("Only &named"));
    m_onlyNamed->setToolTip(tr("Leave out registers that no parameter map knows"));
    m_onlyWithKeys->setText(tr("Only with INI &key"));
    m_onlyWithKeys->setToolTip(tr("Leave out registers that follow no key of the INI"));
    m_onlyDifferences->setText(tr("Onl&y differences"));
    m_onlyDifferences->setToolTip(tr("Leave out records that both images have"));
    m_table->setAccessibleName(tr("Configuration records"));
    m_model->retranslate();
    updateCount();
}

} // namespace firesteel::gui
