// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/build/keychangemodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <utility>

namespace firesteel::gui {

using boardconfig::KeyChange;
using boardconfig::KeyOutcome;
using Qt::StringLiterals::operator""_s;

namespace {

constexpr qsizetype longestValue = 48; ///< in a cell; the tooltip has all of it

/// Name for icon().
QString outcomeIcon(KeyOutcome outcome)
{
    switch (outcome) {
    case KeyOutcome::Records:
    case KeyOutcome::ImageInfo:
    case KeyOutcome::BuiltIn:
        return u"ok"_s;
    case KeyOutcome::TextOnly:
    case KeyOutcome::SameMeaning:
        return u"info"_s;
    case KeyOutcome::Untranslated:
        break;
    }
    return u"warning"_s;
}

QString keyName(const KeyChange& change)
{
    return u"[%1] %2"_s.arg(QString::fromStdString(change.section), QString::fromStdString(change.key));
}

} // namespace

void KeyChangeModel::setKeys(std::vector<KeyChange> keys)
{
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

void KeyChangeModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int KeyChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeyChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeyChangeModel::text(const KeyChange& change, int column) const
{
    const auto value = [this](const std::optional<std::string>& found) {
        return found ? QString::fromStdString(*found) : tr("(not there)", "a key in an INI");
    };
    switch (column) {
    case Key:
        return keyName(change);
    case Before:
        return value(change.before);
    case After:
        return change.after ? value(change.after) : tr("(removed)", "a key in an INI");
    case Outcome:
        return sentence(boardconfig::outcomeSentence(change));
    default:
        return {};
    }
}

QString KeyChangeModel::toolTip(const KeyChange& change, int column) const
{
    QString tip = text(change, column);
    if (column == Outcome) {
        for (const boardconfig::RecordChange& record : change.records) {
            tip += u'\n' + tr("Register %1, bits %2: %3 → %4")
                               .arg(hexAddress(record.address), hexAddress(record.mask), hexAddress(record.before),
                                    hexAddress(record.after));
        }
    }
    // Plain text of an INI, which may look like HTML; broken into lines, for it may be long.
    return u"<p style=\"white-space: pre-wrap\">%1</p>"_s.arg(tip.toHtmlEscaped());
}

QVariant KeyChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const KeyChange& change = m_keys[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString whole = text(change, column);
        return column == Outcome || whole.size() <= longestValue ? whole : whole.first(longestValue - 1) + u'…';
    }
    case Qt::ToolTipRole:
        return toolTip(change, column);
    case Qt::DecorationRole:
        return column == Outcome ? QVariant(icon(outcomeIcon(change.outcome))) : QVariant();
    default:
        return {};
    }
}

QVariant KeyChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Key:
        return tr("INI key");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Outcome:
        return tr("What becomes of it");
    default:
        return {};
    }
}

} // namespace firesteel::gui
