// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/inifindingsmodel.h>
#include <gui/firmwareview/findingsmodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace firesteel::gui {

IniFindingsModel::IniFindingsModel(const BoardIni& ini, QObject* parent)
    : QAbstractListModel(parent)
    , m_ini(ini)
{
    connect(&ini, &BoardIni::changed, this, &IniFindingsModel::refresh);
    refresh();
}

void IniFindingsModel::refresh()
{
    beginResetModel();
    m_order.resize(m_ini.findings().size());
    std::ranges::iota(m_order, std::size_t{0});
    std::ranges::stable_sort(m_order, std::ranges::greater{},
                             [this](std::size_t at) { return m_ini.findings()[at].severity; });
    endResetModel();
}

int IniFindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant IniFindingsModel::data(const QModelIndex& index, int role) const
{
    // Between an edit and the refresh that follows it a view may still ask.
    if (!index.isValid() || m_order[static_cast<std::size_t>(index.row())] >= m_ini.findings().size()) {
        return {};
    }
    const boardconfig::IniFinding& finding = m_ini.findings()[m_order[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return tr("Line %1: %2").arg(QLocale().toString(finding.line), sentence(sentenceOf(finding)));
    case Qt::ToolTipRole:
        return sentence(sentenceOf(finding));
    case Qt::AccessibleDescriptionRole:
        return severityText(finding.severity);
    case Qt::DecorationRole:
        return icon(severityIcon(finding.severity));
    case LineRole:
        return static_cast<qulonglong>(finding.line);
    default:
        return {};
    }
}

int IniFindingsModel::problemCount() const
{
    return static_cast<int>(std::ranges::count_if(m_ini.findings(), [](const boardconfig::IniFinding& finding) {
        return finding.severity != firmware::Severity::Note;
    }));
}

} // namespace firesteel::gui
