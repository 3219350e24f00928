// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/bundleview/bundlemodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

/// Orders as the version does: 16 bits for each number.
quint64 sortable(const std::optional<firmware::Version>& version)
{
    return version ? quint64{version->major} << 32 | quint64{version->minor} << 16 | version->subminor : 0;
}

QVariant sortValue(const firmware::BundleEntry& entry, int column)
{
    switch (column) {
    case BundleModel::Psid:
        return shownText(entry.psid);
    case BundleModel::PartNumber:
        return shownText(entry.partNumber);
    case BundleModel::Version:
        return sortable(entry.version());
    case BundleModel::Size:
        return quint64{entry.size()};
    default:
        return shownText(entry.description);
    }
}

QString displayText(const firmware::BundleEntry& entry, int column)
{
    switch (column) {
    case BundleModel::Psid:
        return shownText(entry.psid);
    case BundleModel::PartNumber:
        return shownText(entry.partNumber);
    case BundleModel::Version:
        return versionText(entry);
    case BundleModel::Size:
        return QLocale().formattedDataSize(static_cast<qint64>(entry.size()));
    default:
        return shownText(entry.description);
    }
}

} // namespace

QString versionText(const firmware::BundleEntry& entry)
{
    const std::optional<firmware::Version> version = entry.version();
    return version ? QString::fromStdString(toString(*version)) : QStringLiteral("–");
}

QString shownText(const std::string& text)
{
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& c : shown) {
        if (!c.isPrint()) {
            c = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

void BundleModel::setBundle(std::shared_ptr<const firmware::Bundle> bundle)
{
    beginResetModel();
    m_bundle = std::move(bundle);
    endResetModel();
}

void BundleModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int BundleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_bundle ? 0 : static_cast<int>(m_bundle->entries.size());
}

int BundleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BundleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const firmware::BundleEntry& entry = m_bundle->entries[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(entry, column);
    case sortRole:
        return sortValue(entry, column);
    case Qt::ToolTipRole:
        return column == Description ? QVariant(displayText(entry, column)) : QVariant();
    case Qt::FontRole:
        return column == Psid ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::DecorationRole:
        return column == Psid && m_bundle->firstError(entry) != nullptr ? QVariant(icon(u"error")) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Psid && m_bundle->firstError(entry) != nullptr
                   ? QVariant(tr("%1, damaged").arg(displayText(entry, column)))
                   : QVariant();
    default:
        return {};
    }
}

QVariant BundleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Psid:
        return tr("PSID");
    case PartNumber:
        return tr("Part number");
    case Version:
        return tr("Version");
    case Size:
        return tr("Size");
    case Description:
        return tr("Description");
    default:
        return {};
    }
}

BundleFilter::BundleFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(BundleModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void BundleFilter::setWords(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool BundleFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return std::ranges::all_of(m_words, [&](const QString& word) {
        for (int column = 0; column < BundleModel::ColumnCount; ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    });
}

} // namespace firesteel::gui
