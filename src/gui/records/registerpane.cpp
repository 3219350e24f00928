// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/bitview.h>
#include <gui/records/fieldsmodel.h>
#include <gui/records/recordwords.h>
#include <gui/records/registerpane.h>
#include <gui/text.h>
#include <gui/widgets/elidedlabel.h>
#include <gui/widgets/tables.h>

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr int widestColumn = 52; // characters
constexpr int fewestRows = 3;    // of fields that can be seen at once

QString meaning(const RegisterField& field)
{
    QStringList lines;
    if (!field.names.empty()) {
        lines.append(RegisterPane::tr("%1: %2", "name of bits, which bits")
                         .arg(plainText(namesText(field.names)), bitsText(field.place)));
    }
    for (const FieldKey& key : field.keys) {
        lines.append(RegisterPane::tr("INI key %1").arg(keyName(key.section, key.key)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RegisterPane::RegisterPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_bits(new BitView(this))
    , m_status(new ElidedLabel(this))
    , m_fields(new FieldsModel(this))
    , m_table(new ReadingTable(m_fields, QStringLiteral("fields"), this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("registerTitle"));
    m_bits->setObjectName(QStringLiteral("bits"));
    m_status->setObjectName(QStringLiteral("bitStatus"));
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              m_table->verticalHeader()->defaultSectionSize() * fewestRows + 2 * m_table->frameWidth());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_title);
    layout->addWidget(m_bits);
    layout->addWidget(m_status);
    layout->addWidget(m_table, 1);

    connect(m_bits, &BitView::currentBitChanged, this, [this](int bit) {
        updateStatus();
        const int row = m_fields->rowOfBit(bit);
        const QModelIndex current = m_table->currentIndex();
        const bool there = current.isValid() && (m_fields->row(current.row()).field->place.mask() >> bit & 1) != 0;
        if (row >= 0 && !there) {
            m_table->selectRow(row);
        } else if (row < 0) {
            m_table->setCurrentIndex({});
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPane::goToBit);
    connect(m_table, &QAbstractItemView::activated, this, &RegisterPane::requestKey);
    retranslate();
}

void RegisterPane::setRecord(std::shared_ptr<const RecordsReading> reading, std::optional<std::size_t> row)
{
    m_reading = std::move(reading);
    m_row = row;
    m_fields->setRecord(m_reading, m_row);
    m_table->fitColumns();
    const int limit = fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column + 1 < m_fields->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), limit));
    }
    showBits();
    updateTexts();
    const int field = m_fields->rowOfBit(m_bits->currentBit());
    if (field >= 0) {
        m_table->selectRow(field);
    }
}

void RegisterPane::showBits()
{
    const RecordRow* shown = record();
    if (shown == nullptr) {
        m_bits->setRegister(std::nullopt);
        return;
    }
    BitRegister bits{.here = shown->record, .there = shown->other, .compared = m_reading->compared, .bands = {}};
    for (const RegisterField& field : fieldsOf(m_reading->fields, shown->address)) {
        if ((field.place.mask() & shown->mask()) != 0) {
            bits.bands.push_back({.bit = field.place.bit,
                                  .width = field.place.width,
                                  .label = plainText(label(field)),
                                  .meaning = meaning(field)});
        }
    }
    m_bits->setRegister(std::move(bits));
}

void RegisterPane::goToBit(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const boardconfig::BitField& place = m_fields->row(index.row()).field->place;
    if ((place.mask() >> m_bits->currentBit() & 1) == 0) {
        m_bits->setCurrentBit(place.bit + place.width - 1);
    }
}

void RegisterPane::requestKey(const QModelIndex& index)
{
    const FieldsModel::Row& row = m_fields->row(index.row());
    if (row.key != nullptr) {
        Q_EMIT keyRequested(row.key->section, row.key->key);
    }
}

void RegisterPane::updateStatus()
{
    m_status->setFullText(m_bits->bitText(m_bits->currentBit()).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
}

void RegisterPane::updateTexts()
{
    const RecordRow* shown = record();
    if (shown == nullptr) {
        m_title->setFullText(tr("No record is chosen"));
        m_table->setEmptyText(tr("Choose a record to see its bits."));
    } else {
        const QString where = shown->record ? tr("Register %1: record %2 of Configuration section %3, at %4")
                                            : tr("Register %1: record %2 of Configuration section %3 of the other "
                                                 "image, at %4");
        m_title->setFullText(where.arg(hexAddress(shown->address), QString::number(shown->index),
                                       QString::number(shown->configuration + 1), hexAddress(shown->shown().offset)));
        m_table->setEmptyText(tr("No parameter map knows the bits of this register."));
    }
    updateStatus();
}

void RegisterPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RegisterPane::retranslate()
{
    m_table->setAccessibleName(tr("Fields of the register"));
    m_table->setToolTip(tr("Double-click a field, or press Enter, to see its INI key in the form"));
    m_fields->retranslate();
    showBits();
    updateTexts();
}

} // namespace firesteel::gui
