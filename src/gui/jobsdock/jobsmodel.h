// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/runner.h>

#include <QAbstractTableModel>

#include <vector>

namespace firesteel::gui {

/// The runner's jobs, newest first: title, state, progress, time.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        TitleColumn,
        StateColumn,
        ProgressColumn,
        TimeColumn,
        ColumnCount
    };
    static constexpr int PerMilleRole = Qt::UserRole;
    static constexpr int RunningRole = Qt::UserRole + 1;

    JobsModel(jobs::Runner& runner, const jobs::Clock& clock, QObject* parent = nullptr);

    jobs::Job* job(const QModelIndex& index) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(jobs::Job* job);
    void refresh(const jobs::Job* job);
    QString text(const jobs::Job& job, int column) const;
    QString timeText(const jobs::Job& job) const;

    const jobs::Clock& m_clock;
    std::vector<jobs::Job*> m_jobs; ///< oldest first
};

/// Name for icon().
QString jobIconName(jobs::JobState state);

} // namespace firesteel::gui
