// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/compareview/comparelists.h>
#include <gui/records/recordsmodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

using compare::Change;
using compare::RecordValue;

QString dash()
{
    return QStringLiteral("–");
}

QString hexText(const std::optional<RecordValue>& record, std::uint32_t RecordValue::* part)
{
    return record ? hexAddress((*record).*part) : dash();
}

QVariant key(std::uint64_t number)
{
    return QVariant(static_cast<qulonglong>(number));
}

/// Behind all numbers where there is none.
QVariant hexKey(const std::optional<RecordValue>& record, std::uint32_t RecordValue::* part)
{
    return key(record ? (*record).*part : std::uint64_t{1} << 32);
}

/// Texts that are there stand before those that are not.
QVariant textKey(const QString& text)
{
    return text.isEmpty() ? QString(QChar(0xffff)) : text;
}

bool someMaskDiffers(const RecordsReading& reading)
{
    return std::ranges::any_of(reading.rows, [](const RecordRow& row) {
        return row.record && row.other && row.record->mask != row.other->mask;
    });
}

std::vector<RecordColumn> columnsFor(const RecordsReading* reading)
{
    using enum RecordColumn;
    if (reading == nullptr || !reading->compared) {
        return {Section, Index, Offset, Register, Value, Mask, Names, Keys};
    }
    if (!someMaskDiffers(*reading)) {
        return {Change, Section, Index, Offset, Register, Value, OtherValue, Mask, Names, Keys};
    }
    return {Change, Section, Index, Offset, Register, Value, OtherValue, Mask, OtherMask, Names, Keys};
}

bool isNumber(RecordColumn column)
{
    return column == RecordColumn::Section || column == RecordColumn::Index;
}

bool isHexadecimal(RecordColumn column)
{
    return column >= RecordColumn::Offset && column <= RecordColumn::OtherMask;
}

} // namespace

RecordsModel::RecordsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columnsFor(nullptr))
    , m_warning(icon(u"warning"))
    , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    for (const Change change : {Change::Same, Change::Changed, Change::OnlyLeft, Change::OnlyRight}) {
        m_changeIcons[static_cast<std::size_t>(change)] = changeIcon(change);
    }
}

void RecordsModel::setReading(std::shared_ptr<const RecordsReading> reading)
{
    beginResetModel();
    m_reading = std::move(reading);
    m_columns = columnsFor(m_reading.get());
    endResetModel();
}

int RecordsModel::sectionOf(RecordColumn column) const
{
    const auto found = std::ranges::find(m_columns, column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void RecordsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int RecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_reading ? 0 : static_cast<int>(m_reading->rows.size());
}

int RecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RecordsModel::text(const RecordRow& row, RecordColumn column) const
{
    switch (column) {
    case RecordColumn::Change:
        switch (row.change) {
        case Change::Same:
            return tr("same", "record in both images");
        case Change::Changed:
            return tr("changed", "record in both images");
        case Change::OnlyLeft:
            return tr("only here", "record in one of two images");
        case Change::OnlyRight:
            return tr("only there", "record in one of two images");
        }
        return {};
    case RecordColumn::Section:
        return QString::number(row.configuration + 1);
    case RecordColumn::Index:
        return QString::number(row.index);
    case RecordColumn::Offset:
        return row.record ? hexAddress(row.record->offset) : dash();
    case RecordColumn::Register:
        return hexAddress(row.address);
    case RecordColumn::Value:
        return hexText(row.record, &RecordValue::value);
    case RecordColumn::OtherValue:
        return hexText(row.other, &RecordValue::value);
    case RecordColumn::Mask:
        return hexText(row.record, &RecordValue::mask);
    case RecordColumn::OtherMask:
        return hexText(row.other, &RecordValue::mask);
    case RecordColumn::Names:
        return row.names;
    case RecordColumn::Keys:
        return row.keys;
    }
    return {};
}

QVariant RecordsModel::sortKey(const RecordRow& row, RecordColumn column) const
{
    switch (column) {
    case RecordColumn::Change:
        return static_cast<int>(row.change);
    case RecordColumn::Section:
        return row.configuration;
    case RecordColumn::Index:
        return key(row.index);
    case RecordColumn::Offset:
        return key(row.shown().offset);
    case RecordColumn::Register:
        return row.address;
    case RecordColumn::Value:
        return hexKey(row.record, &RecordValue::value);
    case RecordColumn::OtherValue:
        return hexKey(row.other, &RecordValue::value);
    case RecordColumn::Mask:
        return hexKey(row.record, &RecordValue::mask);
    case RecordColumn::OtherMask:
        return hexKey(row.other, &RecordValue::mask);
    case RecordColumn::Names:
        return textKey(row.names);
    case RecordColumn::Keys:
        return textKey(row.keys);
    }
    return {};
}

QString RecordsModel::toolTip(const RecordRow& row, RecordColumn column) const
{
    if (column == RecordColumn::Keys && row.disagrees) {
        return tr("The INI says something else than this register holds: see the bits below.") + QLatin1Char('\n') +
               row.keys;
    }
    return text(row, column);
}

QVariant RecordsModel::decoration(const RecordRow& row, RecordColumn column) const
{
    if (column == RecordColumn::Change) {
        return m_changeIcons[static_cast<std::size_t>(row.change)];
    }
    return column == RecordColumn::Keys && row.disagrees ? QVariant(m_warning) : QVariant();
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RecordRow& row = record(index.row());
    const RecordColumn shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, shown);
    case Qt::ToolTipRole:
        return toolTip(row, shown);
    case SortRole:
        return sortKey(row, shown);
    case Qt::DecorationRole:
        return decoration(row, shown);
    case Qt::FontRole:
        return isHexadecimal(shown) ? QVariant(m_fixedFont) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(shown) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return m_reading->compared && row.change == Change::Same
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    struct Title
    {
        const char* text;
        const char* toolTip;
    };
    constexpr std::array<Title, 11> titles{{
        {QT_TR_NOOP("Change"), QT_TR_NOOP("Whether the other image has the same record")},
        {QT_TR_NOOP("Section"), QT_TR_NOOP("Configuration section that the record is in, counted from 1")},
        {QT_TR_NOOP("Index"), QT_TR_NOOP("Place of the record in its section, counted from 0")},
        {QT_TR_NOOP("Offset"), QT_TR_NOOP("Where the record begins in the image")},
        {QT_TR_NOOP("Register"), QT_TR_NOOP("Address of the register in CR space")},
        {QT_TR_NOOP("Value"), QT_TR_NOOP("What the bits of the mask are set to")},
        {QT_TR_NOOP("Other value"), QT_TR_NOOP("The value in the image that is compared with")},
        {QT_TR_NOOP("Mask"), QT_TR_NOOP("The bits that the record sets; the others stay as they are")},
        {QT_TR_NOOP("Other mask"), QT_TR_NOOP("The mask in the image that is compared with")},
        {QT_TR_NOOP("Names"), QT_TR_NOOP("Names of the bits that the record sets, as the parameter maps know them")},
        {QT_TR_NOOP("INI keys"), QT_TR_NOOP("Keys of the board INI that become bits of this register")},
    }};
    const Title& title = titles[static_cast<std::size_t>(column(section))];
    switch (role) {
    case Qt::DisplayRole:
        return tr(title.text);
    case Qt::ToolTipRole:
        return tr(title.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(column(section)) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace firesteel::gui
