// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/findingsmodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QFontDatabase>

#include <algorithm>
#include <numeric>
#include <utility>

namespace firesteel::gui {

QString severityIcon(firmware::Severity severity)
{
    switch (severity) {
    case firmware::Severity::Note:
        return QStringLiteral("info");
    case firmware::Severity::Warning:
        return QStringLiteral("warning");
    case firmware::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

void FindingsModel::setImage(std::shared_ptr<const firmware::Image> image)
{
    beginResetModel();
    m_image = std::move(image);
    m_order.resize(m_image ? m_image->findings.size() : 0);
    std::ranges::iota(m_order, std::size_t{0});
    std::ranges::stable_sort(m_order, std::ranges::greater{},
                             [this](std::size_t i) { return m_image->findings[i].severity; });
    endResetModel();
}

void FindingsModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const firmware::Finding* FindingsModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_image->findings[m_order[static_cast<std::size_t>(row)]] : nullptr;
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const firmware::Finding& found = *finding(index.row());
    const int column = index.column();
    if (role == Qt::DecorationRole && column == Severity) {
        return icon(severityIcon(found.severity));
    }
    if (role == Qt::ToolTipRole) {
        return sentence(found);
    }
    if (role == Qt::FontRole && column == Offset) {
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Severity:
        return severityText(found.severity);
    case Section:
        return QString::fromStdString(found.facts.section);
    case Offset:
        return found.facts.offset ? hexAddress(*found.facts.offset) : QString();
    case What:
        return sentence(found);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Severity:
        return tr("Severity");
    case Section:
        return tr("Section");
    case Offset:
        return tr("Offset");
    case What:
        return tr("What was found");
    default:
        return {};
    }
}

} // namespace firesteel::gui
