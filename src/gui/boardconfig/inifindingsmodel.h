// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace firesteel::gui {

class BoardIni;

/// What can be said against a board INI, the worst first: a sentence a row, with its line.
class IniFindingsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        LineRole = Qt::UserRole, ///< from 1
    };

    explicit IniFindingsModel(const BoardIni& ini, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Errors and warnings. Notes are what most INIs have some of.
    int problemCount() const;
    /// Reads all texts again, in the language that is now in effect.
    void retranslate() { refresh(); }

private:
    void refresh();

    const BoardIni& m_ini;
    std::vector<std::size_t> m_order; ///< into BoardIni::findings()
};

} // namespace firesteel::gui
