// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/compareview/comparelistpage.h>
#include <gui/widgets/tables.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr int widestColumn = 44; // characters

QString objectNameOf(CompareListKind kind)
{
    constexpr std::array names{"identity", "sections", "ini", "records", "bytes"};
    return QLatin1StringView(names[static_cast<std::size_t>(kind)]) + QStringLiteral("Differences");
}

} // namespace

CompareListPage::CompareListPage(CompareListKind kind, QWidget* parent, SideWords words)
    : QWidget(parent)
    , m_kind(kind)
    , m_model(new CompareModel(kind, this, words))
    , m_filter(new CompareFilter(m_model, this))
    , m_table(new ReadingTable(m_filter, objectNameOf(kind), this))
    , m_filterEdit(new QLineEdit(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_count(new QLabel(this))
{
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setObjectName(QStringLiteral("filter"));
    m_onlyDifferences->setChecked(true);
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    // A list of bytes holds nothing else.
    m_onlyDifferences->setVisible(kind != CompareListKind::Bytes);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    // A number at the far right would stand alone.
    m_table->horizontalHeader()->setStretchLastSection(!compareList(kind).columns.back().number);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filterEdit, 1);
    bar->addWidget(m_onlyDifferences);
    bar->addSpacing(fontMetrics().averageCharWidth() * 2);
    bar->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        updateCount();
    });
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyDifferences(only);
        updateCount();
    });
    connect(m_table, &QAbstractItemView::activated, this, &CompareListPage::requestBytes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompareListPage::currentRowChanged);
    retranslate();
}

void CompareListPage::setComparison(std::shared_ptr<const compare::Comparison> comparison)
{
    m_model->setComparison(std::move(comparison));
    fitColumns();
    updateCount();
}

QString CompareListPage::title() const
{
    const QString title = compareText(m_model->list().title);
    return m_model->differences() == 0 ? title
                                       : tr("%1 (%2)", "name of a list, number of differences")
                                             .arg(title, locale().toString(m_model->differences()));
}

bool CompareListPage::goToDifference(bool forward)
{
    const int rows = m_filter->rowCount();
    const QModelIndex current = m_table->currentIndex();
    const int start = current.isValid() ? current.row() : (forward ? -1 : rows);
    for (int step = 1; step <= rows; ++step) {
        const int row = (start + (forward ? step : -step) + 2 * rows) % rows;
        if (m_filter->change(row) != compare::Change::Same) {
            const QModelIndex index = m_filter->index(row, 0);
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            return true;
        }
    }
    return false;
}

void CompareListPage::showRow(std::size_t row)
{
    const QModelIndex source = m_model->index(static_cast<int>(row), 0);
    if (!m_filter->mapFromSource(source).isValid()) {
        m_filterEdit->clear();
    }
    if (!m_filter->mapFromSource(source).isValid()) {
        m_onlyDifferences->setChecked(false);
    }
    const QModelIndex index = m_filter->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

std::optional<std::size_t> CompareListPage::currentRow() const
{
    const QModelIndex source = m_filter->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(static_cast<std::size_t>(source.row())) : std::nullopt;
}

void CompareListPage::requestBytes(const QModelIndex& index)
{
    const QModelIndex source = m_filter->mapToSource(index);
    if (!source.isValid()) {
        return;
    }
    const auto range = m_model->list().firstRange(*m_model->comparison(), static_cast<std::size_t>(source.row()));
    if (range) {
        Q_EMIT bytesRequested(*range);
    }
}

void CompareListPage::fitColumns()
{
    m_table->fitColumns();
    const int limit = fontMetrics().averageCharWidth() * widestColumn;
    if (!m_table->horizontalHeader()->stretchLastSection()) {
        m_table->resizeColumnToContents(m_model->columnCount() - 1);
    }
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), limit));
    }
}

void CompareListPage::updateCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(tr("%1 of %2 shown", "rows of a table").arg(locale().toString(shown), locale().toString(all)));
    m_count->setVisible(all > 0);
    const bool hidden = shown == 0 && all > 0;
    const bool filtered = hidden && !m_filterEdit->text().isEmpty();
    m_table->setEmptyText(filtered ? tr("No row holds this text.")
                          : hidden ? tr("Here both are the same.")
                                   : compareText(m_model->list().nothing));
}

void CompareListPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_table->viewport()->update();
    }
    QWidget::changeEvent(event);
}

void CompareListPage::retranslate()
{
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setAccessibleName(tr("Show only rows with this text"));
    m_onlyDifferences->setText(tr("&Only differences"));
    m_onlyDifferences->setToolTip(tr("Leave out what is the same on both sides"));
    m_table->setAccessibleName(compareText(m_model->list().title));
    m_model->refreshTexts();
    updateCount();
}

} // namespace firesteel::gui
