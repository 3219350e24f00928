// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <firmware/image.h>

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace firesteel::gui {

/// An image that the user opened from a file.
struct OpenedImage
{
    QString path; ///< absolute; also its key
    std::shared_ptr<const firmware::Image> image;
};

/// Host > adapter > ports, then "Images" > files. One column; the second line of a row (state,
/// address) is in DetailRole.
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
        Image
    };
    enum Role
    {
        NodeRole = Qt::UserRole, ///< int of Node
        KeyRole,                 ///< adapter id or image path; empty for the others
        DetailRole,
    };

    explicit AdapterTreeModel(QObject* parent = nullptr);

    /// Rows that are still there stay the same rows, so that selection and expansion live on.
    void setAdapters(std::vector<adapters::Adapter> adapters);
    /// Adds, or replaces the one of the same path.
    void setImage(OpenedImage image);
    void removeImage(const QString& path);
    /// Texts are made on demand; after a language change the views must ask again.
    void retranslate();

    const std::vector<adapters::Adapter>& adapters() const { return m_adapters; }
    const std::vector<OpenedImage>& images() const { return m_images; }
    const adapters::Adapter* adapter(const QString& id) const;
    const OpenedImage* image(const QString& path) const;
    QModelIndex adapterIndex(const QString& id) const;
    QModelIndex imageIndex(const QString& path) const;
    static Node node(const QModelIndex& index);

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
    QIcon icon(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;

    std::vector<adapters::Adapter> m_adapters;
    std::vector<quintptr> m_serials; ///< one for each adapter
    quintptr m_nextSerial;
    std::vector<OpenedImage> m_images;
};

} // namespace firesteel::gui
