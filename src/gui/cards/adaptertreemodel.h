// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <gui/files/openedfile.h>

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace firesteel::gui {

/// Host > adapter > ports, then "Images" > files, then the firmware library. One column; the second
/// line of a row (state, address) is in DetailRole.
class AdapterTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Node
    {
        Host,
        Adapter,
        Port,
        Images,
        File,
        Library
    };
    enum Role
    {
        NodeRole = Qt::UserRole, ///< int of Node
        KeyRole,                 ///< adapter id or fileKey(); empty for the others
        DetailRole,
    };

    explicit AdapterTreeModel(QObject* parent = nullptr);

    /// Rows that are still there stay the same rows, so that selection and expansion live on.
    void setAdapters(std::vector<adapters::Adapter> adapters);
    /// Adds, or replaces the one of the same key.
    void setFile(OpenedFile file);
    void removeFile(const QString& key);
    /// Images in the firmware library; nullopt while that is not known.
    void setLibrarySize(std::optional<int> images);
    /// Texts are made on demand; after a language change the views must ask again.
    void retranslate();

    const std::vector<adapters::Adapter>& adapters() const { return m_adapters; }
    const std::vector<OpenedFile>& files() const { return m_files; }
    const adapters::Adapter* adapter(const QString& id) const;
    const OpenedFile* file(const QString& key) const;
    QModelIndex adapterIndex(const QString& id) const;
    QModelIndex fileIndex(const QString& key) const;
    QModelIndex libraryIndex() const { return index(rowCount() - 1, 0); }
    Node node(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QModelIndex hostIndex() const { return index(0, 0); }
    QModelIndex imagesIndex() const { return index(1, 0); }
    std::size_t adapterOfPort(const QModelIndex& port) const;
    void removeMissing(const std::vector<adapters::Adapter>& wanted);
    void updateAdapter(std::size_t row, adapters::Adapter adapter);
    QString title(const QModelIndex& index) const;
    QString detail(const QModelIndex& index) const;
    static QString fileDetail(const OpenedFile& file);
    QIcon icon(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;

    std::vector<adapters::Adapter> m_adapters;
    std::vector<quintptr> m_serials; ///< one for each adapter
    quintptr m_nextSerial;
    std::vector<OpenedFile> m_files;
    std::optional<int> m_librarySize;
};

} // namespace firesteel::gui
