// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/agreementmodel.h>
#include <gui/records/agreementpage.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <string>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr int widestColumn = 36; // characters

} // namespace

AgreementPage::AgreementPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new AgreementModel(this))
    , m_filter(new AgreementFilter(m_model, this))
    , m_verdict(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_onlyDisagreements(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_table(new ReadingTable(m_filter, QStringLiteral("agreements"), this))
    , m_toRecord(new QPushButton(this))
    , m_toKey(new QPushButton(this))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setClearButtonEnabled(true);
    m_onlyDisagreements->setObjectName(QStringLiteral("onlyDisagreements"));
    m_count->setObjectName(QStringLiteral("keyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_toRecord->setObjectName(QStringLiteral("toRecord"));
    m_toKey->setObjectName(QStringLiteral("toKey"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AgreementModel::Result, Qt::AscendingOrder);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_onlyDisagreements);
    bar->addSpacing(fontMetrics().averageCharWidth());
    bar->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_toRecord);
    buttons->addWidget(m_toKey);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    layout->addWidget(m_verdict);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, m_filter, &AgreementFilter::setText);
    connect(m_onlyDisagreements, &QCheckBox::toggled, m_filter, &AgreementFilter::setOnlyDisagreements);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &AgreementPage::updateCount);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgreementPage::updateButtons);
    connect(m_table, &QAbstractItemView::activated, this, &AgreementPage::requestRecord);
    connect(m_toRecord, &QPushButton::clicked, this, &AgreementPage::requestRecord);
    connect(m_toKey, &QPushButton::clicked, this, &AgreementPage::requestKey);
    retranslate();
}

void AgreementPage::setReading(std::shared_ptr<const RecordsReading> reading)
{
    const AgreementRow* before = current();
    const std::pair<std::string, std::string> name = before != nullptr
                                                         ? std::pair(before->agreement.section, before->agreement.key)
                                                         : std::pair<std::string, std::string>();
    const bool first = m_model->rowCount() == 0;
    m_reading = std::move(reading);
    m_model->setReading(m_reading);
    if (first && m_model->rowCount() > 0) {
        m_table->fitColumns();
        for (int column = 0; column + 1 < AgreementModel::ColumnCount; ++column) {
            m_table->setColumnWidth(
                column, std::min(m_table->columnWidth(column), fontMetrics().averageCharWidth() * widestColumn));
        }
    }
    int row = 0;
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        const boardconfig::KeyAgreement& agreement = m_filter->agreement(i).agreement;
        row = std::pair(agreement.section, agreement.key) == name ? i : row;
    }
    if (m_filter->rowCount() > 0) {
        m_table->selectRow(row);
    }
    updateVerdict();
    updateCount();
    updateButtons();
}

void AgreementPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

const AgreementRow* AgreementPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_filter->agreement(index.row()) : nullptr;
}

void AgreementPage::requestRecord()
{
    const AgreementRow* row = current();
    if (row != nullptr && !row->places.empty() && m_toRecord->isEnabled()) {
        Q_EMIT recordRequested(row->places.front());
    }
}

void AgreementPage::requestKey()
{
    if (const AgreementRow* row = current()) {
        // The receiver may bring another reading.
        const std::string section = row->agreement.section;
        const std::string key = row->agreement.key;
        Q_EMIT keyRequested(section, key);
    }
}

void AgreementPage::updateVerdict()
{
    if (!m_reading) {
        m_verdict->hide();
        return;
    }
    m_verdict->show();
    if (m_reading->iniProblem) {
        m_verdict->setMessage(Tone::Warning, tr("There is no INI to compare with"), sentence(*m_reading->iniProblem));
        return;
    }
    const auto compared = std::ranges::count_if(m_reading->agreements, &AgreementRow::comparable);
    if (compared == 0) {
        m_verdict->setMessage(Tone::Note, tr("No parameter map knows a key of this INI"),
                              tr("So it cannot be said whether the registers follow it. With \"Parameter maps…\" you "
                                 "can add or learn a map."));
        return;
    }
    const auto disagreements = static_cast<int>(m_reading->disagreements);
    if (disagreements == 0) {
        m_verdict->setMessage(Tone::Good,
                              tr("The registers follow the INI in all %Ln key(s) that can be compared", nullptr,
                                 static_cast<int>(compared)),
                              {});
    } else {
        m_verdict->setMessage(
            Tone::Warning, tr("In %Ln key(s) the registers do not follow the INI", nullptr, disagreements),
            tr("The chip obeys the registers; the INI is only a record of what they were made from."));
    }
}

void AgreementPage::updateCount()
{
    const int all = m_model->rowCount();
    m_count->setText(
        tr("%1 of %2", "INI keys that are shown").arg(locale().toString(m_filter->rowCount()), locale().toString(all)));
    m_table->setEmptyText(all == 0 ? tr("There is nothing to compare.")
                          : m_onlyDisagreements->isChecked() && m_search->text().isEmpty()
                              ? tr("INI and registers agree.")
                              : tr("No key fits the search."));
}

void AgreementPage::updateButtons()
{
    const AgreementRow* row = current();
    const QString none = row == nullptr ? tr("Choose a key first.") : QString();
    const bool unset = row != nullptr && row->held.state == boardconfig::FieldState::NotSet;
    enableUnless(m_toRecord, unset ? tr("No record of this image sets these bits.") : none,
                 tr("Go to the record that holds this key (Enter)"));
    enableUnless(m_toKey, none, tr("Go to this key in the form"));
}

void AgreementPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AgreementPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search keys and values"));
    m_search->setAccessibleName(tr("Search keys and values"));
    m_onlyDisagreements->setText(tr("Only disagr&eements"));
    m_onlyDisagreements->setToolTip(tr("Leave out keys that the registers follow"));
    m_table->setAccessibleName(tr("INI keys and registers"));
    m_toRecord->setText(tr("Show the &bits"));
    m_toKey->setText(tr("Show the key in the form"));
    m_model->retranslate();
    updateVerdict();
    updateCount();
    updateButtons();
}

} // namespace firesteel::gui
