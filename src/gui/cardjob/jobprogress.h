// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/clock.h>
#include <jobs/runner.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace firesteel::gui {

class ReportView;

/// A job while it runs: stage, percentage, elapsed time, steps, and what cancelling would mean.
class JobProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit JobProgress(const jobs::Clock& clock, QWidget* parent = nullptr);

    /// `cancelNote` says what cancelling leaves behind, as long as it is possible.
    void setJob(jobs::Job* job, const QString& cancelNote);
    jobs::Job* job() const { return m_job; }
    bool isRunning() const;
    /// The job has come to where stopping half-way could leave a card that does not boot.
    bool isTooLateToCancel() const { return m_tooLate; }
    /// Brings everything up to date; happens by itself some thirty times a second.
    void showNow();

Q_SIGNALS:
    void changed(); ///< state, or isTooLateToCancel()
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void noteStage();
    void showElapsed();

    const jobs::Clock& m_clock;
    QLabel* m_stage;
    QProgressBar* m_bar;
    QLabel* m_elapsed;
    ReportView* m_report;
    QLabel* m_cancel;
    QPointer<jobs::Job> m_job;
    QString m_cancelNote;
    bool m_tooLate = false;
    QTimer m_elapsedTimer;
    QTimer m_progressTimer; ///< a thousand steps may come at once, each would repaint the bar
};

/// "1:05", "1:00:00"
QString elapsedText(std::chrono::seconds seconds);

} // namespace firesteel::gui
