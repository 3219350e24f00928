// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cardjob/jobprogress.h>
#include <gui/flash/flashstages.h>
#include <gui/jobsdock/reportview.h>
#include <gui/text.h>

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTime>
#include <QVBoxLayout>

#include <chrono>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

QString elapsedText(std::chrono::seconds seconds)
{
    const auto whole = static_cast<int>(seconds.count());
    return QTime(0, 0).addSecs(whole).toString(whole >= 3600 ? u"H:mm:ss"_s : u"m:ss"_s);
}

JobProgress::JobProgress(const jobs::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_stage(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_elapsed(new QLabel(this))
    , m_report(new ReportView(this))
    , m_cancel(new QLabel(this))
{
    QFont big = m_stage->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_stage->setFont(big);
    m_bar->setMaximum(1000);
    m_bar->setObjectName(u"jobProgressBar"_s);
    m_cancel->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_stage);
    layout->addWidget(m_bar);
    layout->addWidget(m_elapsed);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_cancel);
    m_elapsedTimer.setInterval(500);
    connect(&m_elapsedTimer, &QTimer::timeout, this, &JobProgress::showElapsed);
    m_progressTimer.setInterval(30);
    m_progressTimer.setSingleShot(true);
    connect(&m_progressTimer, &QTimer::timeout, this, &JobProgress::showNow);
}

void JobProgress::setJob(jobs::Job* job, const QString& cancelNote)
{
    m_job = job;
    m_cancelNote = cancelNote;
    m_tooLate = false;
    connect(job, &jobs::Job::progressed, this, [this] {
        noteStage();
        if (!m_progressTimer.isActive()) {
            m_progressTimer.start();
        }
    });
    connect(job, &jobs::Job::stateChanged, this, [this] {
        showNow();
        Q_EMIT changed();
    });
    connect(job, &jobs::Job::reportChanged, this, [this] { m_report->setReport(m_job->report()); });
    connect(job, &jobs::Job::finished, this, [this] {
        m_elapsedTimer.stop();
        Q_EMIT finished();
    });
    m_report->setReport(job->report());
    m_elapsedTimer.start();
    showNow();
}

bool JobProgress::isRunning() const
{
    return m_job != nullptr && !jobs::isFinished(m_job->state());
}

void JobProgress::noteStage()
{
    if (!m_tooLate && reachedSignature(*m_job)) {
        m_tooLate = true;
        showNow();
        Q_EMIT changed();
    }
}

void JobProgress::showNow()
{
    if (m_job == nullptr) {
        return;
    }
    const bool staged =
        isRunning() && m_job->state() != jobs::JobState::Idle && m_job->state() != jobs::JobState::Cancelling;
    m_stage->setText(staged ? stageText(m_job->stage()) : stateText(m_job->state()));
    m_bar->setAccessibleName(tr("Progress of the job"));
    m_report->setAccessibleName(tr("Steps so far"));
    m_bar->setValue(static_cast<int>(m_job->perMille()));
    m_cancel->setText(m_tooLate ? tooLateToCancelText() : m_cancelNote);
    showElapsed();
}

void JobProgress::showElapsed()
{
    if (m_job == nullptr || m_job->state() == jobs::JobState::Idle) {
        m_elapsed->clear();
        return;
    }
    const auto elapsed = m_clock.now() - m_job->report().started;
    m_elapsed->setText(tr("Elapsed: %1").arg(elapsedText(std::chrono::duration_cast<std::chrono::seconds>(elapsed))));
}

void JobProgress::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showNow();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
