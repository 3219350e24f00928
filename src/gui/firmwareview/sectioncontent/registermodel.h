// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/contents/records.h>

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace firesteel::gui {

/// The register settings of a Configuration section. Nothing is copied: rows are read from the image
/// when they are seen.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Address,
        Value,
        Mask,
        Offset,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// All settings; null for none.
    void setSection(std::shared_ptr<const firmware::Image> image, std::size_t section);
    /// Only those whose address, in hexadecimal, has that text.
    void setFilter(const QString& text);
    std::size_t total() const { return m_total; }
    firmware::RegisterSetting setting(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    firmware::RegisterSetting at(std::size_t index) const;

    std::shared_ptr<const firmware::Image> m_image;
    std::size_t m_section = 0;
    std::size_t m_total = 0;
    bool m_filtered = false;
    std::vector<std::uint32_t> m_shown; ///< of a filtered list
};

} // namespace firesteel::gui
