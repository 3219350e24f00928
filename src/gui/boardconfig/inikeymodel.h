// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/inidocument.h>
#include <boardconfig/keytable.h>

#include <QAbstractItemModel>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::gui {

class BoardIni;

/// The keys of a board INI below their sections, in file order. Keys that were removed stay, until
/// they are added again, with their original values.
class IniKeyModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        KeyColumn,
        ValueColumn,
        OriginalColumn,
        ColumnCount
    };
    enum Role
    {
        LineRole = Qt::UserRole, ///< from 1; 0 for sections and removed keys
        ChangedRole,             ///< bool
        SearchRole,              ///< all that a search looks at, of a key
    };

    explicit IniKeyModel(BoardIni& ini, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// A key of the INI, as the row shows it.
    struct Row
    {
        std::string section;
        std::string key;
        std::optional<std::string> value;
        std::optional<std::string> original;
        std::size_t line = 0; ///< 0: removed
        const boardconfig::KnownKey* known = nullptr;
        bool counts = true;
        QString problem; ///< of the value, empty if there is none

        bool isChanged() const { return value != original; }
        /// Neither INI has it; it is known from other boards.
        bool isAbsent() const { return !value && !original; }
        bool operator==(const Row&) const = default;
    };
    const Row* rowOf(const QModelIndex& index) const; ///< null for sections
    QModelIndex indexOfLine(std::size_t line) const;
    QModelIndex indexOfKey(std::string_view section, std::string_view key) const;
    /// Lists the keys as well that the INI has not and that others have used: giving one a value adds it.
    void setShowAbsent(bool show);
    /// Reads all texts again, in the language that is now in effect.
    void retranslate();

private:
    struct Section
    {
        std::string name;
        std::vector<Row> rows;
    };

    void refresh();
    std::vector<Section> read() const;
    void addAbsent(std::vector<Section>& sections, std::map<std::string, std::size_t>& places) const;
    void addRemoved(std::vector<Section>& sections, std::map<std::string, std::size_t>& places) const;
    QVariant sectionData(const Section& section, int column, int role) const;
    QVariant display(const Row& row, int column) const;
    QString toolTip(const Row& row) const;

    BoardIni& m_ini;
    bool m_showAbsent = false;
    std::vector<Section> m_sections;
};

} // namespace firesteel::gui
