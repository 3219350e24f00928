// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/jobsdock/jobsmodel.h>
#include <gui/jobsdock/reportview.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

JobsModel::JobsModel(jobs::Runner& runner, const jobs::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    for (jobs::Job* job : runner.jobs()) {
        add(job);
    }
    connect(&runner, &jobs::Runner::jobAdded, this, &JobsModel::add);
}

void JobsModel::add(jobs::Job* job)
{
    beginInsertRows({}, 0, 0);
    m_jobs.push_back(job);
    endInsertRows();
    const auto update = [this, job] { refresh(job); };
    connect(job, &jobs::Job::stateChanged, this, update);
    connect(job, &jobs::Job::progressed, this, update);
    connect(job, &jobs::Job::reportChanged, this, update);
}

void JobsModel::refresh(const jobs::Job* job)
{
    const auto found = std::ranges::find(m_jobs, job);
    const auto row = static_cast<int>(m_jobs.end() - found) - 1;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

jobs::Job* JobsModel::job(const QModelIndex& index) const
{
    return index.isValid() ? m_jobs[m_jobs.size() - 1 - static_cast<std::size_t>(index.row())] : nullptr;
}

void JobsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_jobs.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int JobsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant JobsModel::data(const QModelIndex& index, int role) const
{
    const jobs::Job* found = job(index);
    if (found == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return found->error() ? sentence(*found->error()) : text(*found, TitleColumn);
    case Qt::DecorationRole:
        return index.column() == TitleColumn ? QVariant(icon(jobIconName(found->state()))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case RunningRole:
        return !jobs::isFinished(found->state());
    case PerMilleRole:
        return found->perMille();
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TitleColumn:
        return tr("Job");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

QString JobsModel::text(const jobs::Job& job, int column) const
{
    switch (column) {
    case TitleColumn:
        return title(job.report());
    case StateColumn: {
        const bool staged = job.state() != jobs::JobState::Idle && job.state() != jobs::JobState::Cancelling &&
                            !jobs::isFinished(job.state());
        return staged ? stageText(job.stage()) : stateText(job.state());
    }
    case ProgressColumn:
        return tr("%1 %", "percentage").arg(QLocale().toString(job.perMille() / 10));
    case TimeColumn:
        return timeText(job);
    default:
        return {};
    }
}

QString JobsModel::timeText(const jobs::Job& job) const
{
    if (job.state() == jobs::JobState::Idle) {
        return {};
    }
    if (jobs::isFinished(job.state())) {
        return durationText(job.report().duration);
    }
    return durationText(std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - job.report().started));
}

QString jobIconName(jobs::JobState state)
{
    switch (state) {
    case jobs::JobState::Succeeded:
        return u"ok"_s;
    case jobs::JobState::Failed:
        return u"error"_s;
    case jobs::JobState::Cancelled:
    case jobs::JobState::Cancelling:
        return u"cancel"_s;
    case jobs::JobState::Idle:
    case jobs::JobState::Preparing:
    case jobs::JobState::Writing:
    case jobs::JobState::Verifying:
    case jobs::JobState::Finalizing:
        break;
    }
    return u"refresh"_s;
}

} // namespace firesteel::gui
