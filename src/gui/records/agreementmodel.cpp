// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/agreementmodel.h>
#include <gui/records/recordwords.h>

#include <array>
#include <utility>

namespace firesteel::gui {

void AgreementModel::setReading(std::shared_ptr<const RecordsReading> reading)
{
    beginResetModel();
    m_reading = std::move(reading);
    endResetModel();
}

void AgreementModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int AgreementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_reading ? 0 : static_cast<int>(m_reading->agreements.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgreementModel::text(const AgreementRow& row, int column) const
{
    switch (column) {
    case Result:
        return agreementWord(row);
    case Section:
        return plainText(row.agreement.section);
    case Key:
        return plainText(row.agreement.key);
    case IniValue:
        return iniValueText(row);
    case Held:
        return heldText(row.held);
    case Place: {
        QStringList places;
        for (const boardconfig::BitField& place : row.places) {
            places.append(placeText(place));
        }
        return places.join(QStringLiteral("; "));
    }
    case Reason:
        return agreementReason(row);
    default:
        return {};
    }
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AgreementRow& row = agreement(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case SortRole:
        // What a user has to know first.
        return index.column() == Result ? QVariant(row.disagrees()  ? 0
                                                   : row.comparable ? 1
                                                                    : 2)
                                        : QVariant(text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == Result ? QVariant(agreementIcon(row)) : QVariant();
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    constexpr std::array<const char*, ColumnCount> titles{
        QT_TR_NOOP("Result"),         QT_TR_NOOP("INI section"), QT_TR_NOOP("INI key"), QT_TR_NOOP("INI says"),
        QT_TR_NOOP("Registers hold"), QT_TR_NOOP("Where"),       QT_TR_NOOP("Remark")};
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount) {
        return tr(titles[static_cast<std::size_t>(section)]);
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

AgreementFilter::AgreementFilter(AgreementModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(AgreementModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sort(AgreementModel::Result);
}

void AgreementFilter::setText(const QString& text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void AgreementFilter::setOnlyDisagreements(bool only)
{
    m_onlyDisagreements = only;
    invalidateFilter();
}

const AgreementRow& AgreementFilter::agreement(int row) const
{
    return m_model->agreement(mapToSource(index(row, 0)).row());
}

bool AgreementFilter::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    if (m_onlyDisagreements && !m_model->agreement(sourceRow).disagrees()) {
        return false;
    }
    for (int column = 0; !m_text.isEmpty(); ++column) {
        if (column == AgreementModel::ColumnCount) {
            return false;
        }
        if (m_model->index(sourceRow, column).data().toString().contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return true;
}

} // namespace firesteel::gui
