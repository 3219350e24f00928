// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/fieldsmodel.h>
#include <gui/records/recordwords.h>

#include <QFontDatabase>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

using Column = FieldsModel::Column;

std::vector<Column> columnsFor(bool compared)
{
    using enum Column;
    return compared ? std::vector{Bits, Name, Key, Value, OtherValue, IniValue, Agreement}
                    : std::vector{Bits, Name, Key, Value, IniValue, Agreement};
}

} // namespace

FieldsModel::FieldsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columnsFor(false))
    , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

void FieldsModel::setRecord(std::shared_ptr<const RecordsReading> reading, std::optional<std::size_t> row)
{
    beginResetModel();
    m_rows.clear();
    m_reading = std::move(reading);
    m_columns = columnsFor(m_reading && m_reading->compared);
    if (m_reading && row) {
        m_record = *row;
        for (const RegisterField& field : fieldsOf(m_reading->fields, record().address)) {
            if ((field.place.mask() & record().mask()) == 0) {
                continue;
            }
            if (field.keys.empty()) {
                m_rows.push_back({.field = &field});
            }
            for (const FieldKey& key : field.keys) {
                m_rows.push_back(
                    {.field = &field, .key = &key, .agreement = m_reading->agreement(key.section, key.key)});
            }
        }
    }
    endResetModel();
}

int FieldsModel::rowOfBit(int bit) const
{
    const auto found =
        std::ranges::find_if(m_rows, [bit](const Row& row) { return (row.field->place.mask() >> bit & 1) != 0; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FieldsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString FieldsModel::valueText(const Row& row, const std::optional<compare::RecordValue>& side) const
{
    const boardconfig::BitField& place = row.field->place;
    const std::uint32_t touched = side ? side->mask & place.mask() : 0;
    if (touched == 0) {
        return tr("not touched");
    }
    const std::uint32_t value = (side->value & place.mask()) >> place.bit;
    if (touched != place.mask()) {
        return tr("%1 (only some of the bits)", "a value").arg(value);
    }
    return place.width == 1 ? QString::number(value) : QStringLiteral("0x%1 (%2)").arg(value, 0, 16).arg(value);
}

QString FieldsModel::text(const Row& row, Column column) const
{
    switch (column) {
    case Column::Bits: {
        const boardconfig::BitField& place = row.field->place;
        return place.width == 1 ? QString::number(place.bit)
                                : QStringLiteral("%1–%2").arg(place.bit + place.width - 1).arg(place.bit);
    }
    case Column::Name:
        return plainText(namesText(row.field->names));
    case Column::Key:
        return row.key != nullptr ? keyName(row.key->section, row.key->key) : QString();
    case Column::Value:
        return valueText(row, record().record);
    case Column::OtherValue:
        return valueText(row, record().other);
    case Column::IniValue:
        return row.agreement != nullptr ? iniValueText(*row.agreement) : QString();
    case Column::Agreement:
        if (row.agreement == nullptr) {
            return {};
        }
        return row.agreement->agreement.agrees ? agreementWord(*row.agreement) : agreementReason(*row.agreement);
    }
    return {};
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& shown = row(index.row());
    const Column column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(shown, column);
    case Qt::DecorationRole:
        return column == Column::Agreement && shown.agreement != nullptr ? QVariant(agreementIcon(*shown.agreement))
                                                                         : QVariant();
    case Qt::FontRole:
        return column == Column::Value || column == Column::OtherValue ? QVariant(m_fixedFont) : QVariant();
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (m_columns[static_cast<std::size_t>(section)]) {
    case Column::Bits:
        return tr("Bits");
    case Column::Name:
        return tr("Name");
    case Column::Key:
        return tr("INI key");
    case Column::Value:
        return tr("Value");
    case Column::OtherValue:
        return tr("Other value");
    case Column::IniValue:
        return tr("INI says");
    case Column::Agreement:
        return tr("INI and register");
    }
    return {};
}

} // namespace firesteel::gui
