// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwords.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QFont>
#include <QIcon>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

// What an index's internal id says about its parent: the top level, the host, "Images", or, from
// firstPortId on, the adapter with that serial number, which stays when rows above it come and go.
constexpr quintptr topId = 0;
constexpr quintptr adapterId = 1;
constexpr quintptr fileId = 2;
constexpr quintptr firstPortId = 16;

std::size_t rowOf(const QModelIndex& index)
{
    return static_cast<std::size_t>(index.row());
}

} // namespace

AdapterTreeModel::AdapterTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_nextSerial(firstPortId)
{
}

AdapterTreeModel::Node AdapterTreeModel::node(const QModelIndex& index) const
{
    switch (index.internalId()) {
    case topId:
        return index.row() == 0 ? Node::Host : index.row() == rowCount() - 1 ? Node::Library : Node::Images;
    case adapterId:
        return Node::Adapter;
    case fileId:
        return Node::File;
    default:
        return Node::Port;
    }
}

std::size_t AdapterTreeModel::adapterOfPort(const QModelIndex& port) const
{
    return static_cast<std::size_t>(std::ranges::find(m_serials, port.internalId()) - m_serials.begin());
}

void AdapterTreeModel::setAdapters(std::vector<adapters::Adapter> adapters)
{
    removeMissing(adapters);
    for (std::size_t row = 0; row < adapters.size(); ++row) {
        if (row < m_adapters.size() && m_adapters[row].id == adapters[row].id) {
            updateAdapter(row, std::move(adapters[row]));
            continue;
        }
        beginInsertRows(hostIndex(), static_cast<int>(row), static_cast<int>(row));
        m_adapters.insert(m_adapters.begin() + static_cast<std::ptrdiff_t>(row), std::move(adapters[row]));
        m_serials.insert(m_serials.begin() + static_cast<std::ptrdiff_t>(row), m_nextSerial++);
        endInsertRows();
    }
}

void AdapterTreeModel::removeMissing(const std::vector<adapters::Adapter>& wanted)
{
    // A row stays only where it also keeps its place among those that stay.
    std::size_t next = 0;
    for (std::size_t row = 0; row < m_adapters.size();) {
        const auto found = std::ranges::find(wanted.begin() + static_cast<std::ptrdiff_t>(next), wanted.end(),
                                             m_adapters[row].id, &adapters::Adapter::id);
        if (found != wanted.end()) {
            next = static_cast<std::size_t>(found - wanted.begin()) + 1;
            ++row;
            continue;
        }
        beginRemoveRows(hostIndex(), static_cast<int>(row), static_cast<int>(row));
        m_adapters.erase(m_adapters.begin() + static_cast<std::ptrdiff_t>(row));
        m_serials.erase(m_serials.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
}

void AdapterTreeModel::updateAdapter(std::size_t row, adapters::Adapter adapter)
{
    if (m_adapters[row] == adapter) {
        return;
    }
    const QModelIndex index = this->index(static_cast<int>(row), 0, hostIndex());
    const auto before = static_cast<int>(m_adapters[row].ports.size());
    const auto after = static_cast<int>(adapter.ports.size());
    if (after > before) {
        beginInsertRows(index, before, after - 1);
        m_adapters[row] = std::move(adapter);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(index, after, before - 1);
        m_adapters[row] = std::move(adapter);
        endRemoveRows();
    } else {
        m_adapters[row] = std::move(adapter);
    }
    Q_EMIT dataChanged(index, index);
    if (after > 0) {
        Q_EMIT dataChanged(this->index(0, 0, index), this->index(after - 1, 0, index));
    }
}

void AdapterTreeModel::setFile(OpenedFile file)
{
    const auto found = std::ranges::find(m_files, file.key, &OpenedFile::key);
    if (found != m_files.end()) {
        *found = std::move(file);
        const QModelIndex index = fileIndex(found->key);
        Q_EMIT dataChanged(index, index);
        return;
    }
    if (m_files.empty()) {
        beginInsertRows({}, 1, 1);
    } else {
        const auto row = static_cast<int>(m_files.size());
        beginInsertRows(imagesIndex(), row, row);
    }
    m_files.push_back(std::move(file));
    endInsertRows();
}

void AdapterTreeModel::removeFile(const QString& key)
{
    const auto found = std::ranges::find(m_files, key, &OpenedFile::key);
    if (found == m_files.end()) {
        return;
    }
    if (m_files.size() == 1) {
        beginRemoveRows({}, 1, 1);
    } else {
        const auto row = static_cast<int>(found - m_files.begin());
        beginRemoveRows(imagesIndex(), row, row);
    }
    m_files.erase(found);
    endRemoveRows();
}

void AdapterTreeModel::setLibrarySize(std::optional<int> images)
{
    m_librarySize = images;
    Q_EMIT dataChanged(libraryIndex(), libraryIndex());
}

void AdapterTreeModel::retranslate()
{
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

const adapters::Adapter* AdapterTreeModel::adapter(const QString& id) const
{
    const auto found = std::ranges::find(m_adapters, id.toStdString(), &adapters::Adapter::id);
    return found == m_adapters.end() ? nullptr : &*found;
}

const OpenedFile* AdapterTreeModel::file(const QString& key) const
{
    const auto found = std::ranges::find(m_files, key, &OpenedFile::key);
    return found == m_files.end() ? nullptr : &*found;
}

QModelIndex AdapterTreeModel::adapterIndex(const QString& id) const
{
    const adapters::Adapter* found = adapter(id);
    return found == nullptr ? QModelIndex() : index(static_cast<int>(found - m_adapters.data()), 0, hostIndex());
}

QModelIndex AdapterTreeModel::fileIndex(const QString& key) const
{
    const OpenedFile* found = file(key);
    return found == nullptr ? QModelIndex() : index(static_cast<int>(found - m_files.data()), 0, imagesIndex());
}

QModelIndex AdapterTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, 0, topId);
    }
    switch (node(parent)) {
    case Node::Host:
        return createIndex(row, 0, adapterId);
    case Node::Images:
        return createIndex(row, 0, fileId);
    case Node::Adapter:
        return createIndex(row, 0, m_serials[rowOf(parent)]);
    case Node::Port:
    case Node::File:
    case Node::Library:
        break;
    }
    return {};
}

QModelIndex AdapterTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) {
        return {};
    }
    switch (node(child)) {
    case Node::Adapter:
        return createIndex(0, 0, topId);
    case Node::File:
        return createIndex(1, 0, topId);
    case Node::Port:
        return createIndex(static_cast<int>(adapterOfPort(child)), 0, adapterId);
    case Node::Host:
    case Node::Images:
    case Node::Library:
        break;
    }
    return {};
}

int AdapterTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return m_files.empty() ? 2 : 3;
    }
    if (parent.column() != 0) {
        return 0;
    }
    switch (node(parent)) {
    case Node::Host:
        return static_cast<int>(m_adapters.size());
    case Node::Images:
        return static_cast<int>(m_files.size());
    case Node::Adapter:
        return static_cast<int>(m_adapters[rowOf(parent)].ports.size());
    case Node::Port:
    case Node::File:
    case Node::Library:
        break;
    }
    return 0;
}

int AdapterTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant AdapterTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return title(index);
    case DetailRole:
        return detail(index);
    case Qt::AccessibleTextRole:
        return QString(title(index) + u", "_s + detail(index));
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::DecorationRole:
        return icon(index);
    case NodeRole:
        return static_cast<int>(node(index));
    case KeyRole:
        if (node(index) == Node::Adapter) {
            return QString::fromStdString(m_adapters[rowOf(index)].id);
        }
        if (node(index) == Node::Port) {
            return QString::fromStdString(m_adapters[adapterOfPort(index)].id);
        }
        return node(index) == Node::File ? QVariant(m_files[rowOf(index)].key) : QVariant(QString());
    default:
        return {};
    }
}

QString AdapterTreeModel::title(const QModelIndex& index) const
{
    switch (node(index)) {
    case Node::Host:
        return QSysInfo::machineHostName();
    case Node::Adapter:
        return displayName(m_adapters[rowOf(index)]);
    case Node::Port: {
        const adapters::Port& port = m_adapters[adapterOfPort(index)].ports[rowOf(index)];
        return port.interface.empty()
                   ? tr("Port %1").arg(port.number)
                   : tr("Port %1: %2").arg(QString::number(port.number), QString::fromStdString(port.interface));
    }
    case Node::Images:
        return tr("Images");
    case Node::File:
        return fileTitle(m_files[rowOf(index)]);
    case Node::Library:
        return tr("Firmware library");
    }
    return {};
}

QString AdapterTreeModel::detail(const QModelIndex& index) const
{
    switch (node(index)) {
    case Node::Host:
        return tr("%n adapter(s)", nullptr, static_cast<int>(m_adapters.size()));
    case Node::Adapter: {
        const adapters::Adapter& adapter = m_adapters[rowOf(index)];
        return tr("%1 · %2", "PCI address, then state")
            .arg(QString::fromStdString(adapter.pciAddress), stateText(adapter.state));
    }
    case Node::Port: {
        const adapters::Port& port = m_adapters[adapterOfPort(index)].ports[rowOf(index)];
        if (port.interface.empty()) {
            return tr("No interface");
        }
        const QString link = port.linkUp ? tr("Link up") : tr("No link");
        return port.linkType.empty()
                   ? link
                   : tr("%1 · %2", "link type, then link state").arg(QString::fromStdString(port.linkType), link);
    }
    case Node::Images:
        return tr("%n file(s)", nullptr, static_cast<int>(m_files.size()));
    case Node::File:
        return fileDetail(m_files[rowOf(index)]);
    case Node::Library:
        return m_librarySize ? tr("%n image(s)", nullptr, *m_librarySize) : tr("Images in your folders");
    }
    return {};
}

QString AdapterTreeModel::fileDetail(const OpenedFile& file)
{
    if (file.isBundle()) {
        return isSound(file) ? tr("Bundle of %n image(s)", nullptr, static_cast<int>(file.bundle->entries.size()))
                             : tr("Damaged bundle");
    }
    const firmware::Image& image = *file.image();
    const QString state = image.isSound() ? tr("Sound") : tr("Damaged");
    return image.identity.version ? tr("%1 · %2", "version, then state")
                                        .arg(QString::fromStdString(toString(*image.identity.version)), state)
                                  : state;
}

QIcon AdapterTreeModel::icon(const QModelIndex& index) const
{
    switch (node(index)) {
    case Node::Host:
        return gui::icon(u"host"_s);
    case Node::Adapter:
        return gui::icon(stateIconName(m_adapters[rowOf(index)].state));
    case Node::Port:
        return gui::icon(u"port"_s);
    case Node::Images:
        return gui::icon(u"open"_s);
    case Node::File:
        return gui::icon(!isSound(m_files[rowOf(index)])    ? u"error"_s
                         : m_files[rowOf(index)].isBundle() ? u"bundle"_s
                                                            : u"image"_s);
    case Node::Library:
        return gui::icon(u"library"_s);
    }
    return {};
}

QString AdapterTreeModel::toolTip(const QModelIndex& index) const
{
    if (node(index) == Node::File) {
        return m_files[rowOf(index)].path;
    }
    return title(index) + QLatin1Char('\n') + detail(index);
}

} // namespace firesteel::gui
