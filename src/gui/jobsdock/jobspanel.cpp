// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/flash/flashstages.h>
#include <gui/jobsdock/jobsmodel.h>
#include <gui/jobsdock/jobspanel.h>
#include <gui/jobsdock/progressdelegate.h>
#include <gui/jobsdock/reportsaving.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>

#include <ui_jobspanel.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

JobsPanel::JobsPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::JobsPanel>())
{
    m_ui->setupUi(this);
    m_ui->cancelButton->setIcon(icon(u"cancel"_s));
    m_ui->copyCommandButton->setIcon(icon(u"copy"_s));
    m_ui->saveReportButton->setIcon(icon(u"report"_s));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        if (jobs::Job* job = currentJob()) {
            job->cancel();
        }
    });
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this, &JobsPanel::copyCommand);
    connect(m_ui->saveReportButton, &QPushButton::clicked, this, &JobsPanel::saveReport);
    m_ui->jobsView->setItemDelegate(new RoomyDelegate(this));
    m_ui->jobsView->setItemDelegateForColumn(JobsModel::ProgressColumn, new ProgressDelegate(this));
}

JobsPanel::~JobsPanel() = default;

void JobsPanel::setServices(jobs::Runner& runner, const jobs::Clock& clock, FileDialog& fileDialog)
{
    m_fileDialog = &fileDialog;
    m_model = new JobsModel(runner, clock, this);
    m_ui->jobsView->setModel(m_model);
    QHeaderView* header = m_ui->jobsView->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(JobsModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(JobsModel::StateColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(JobsModel::ProgressColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(JobsModel::TimeColumn, QHeaderView::ResizeToContents);
    header->resizeSection(JobsModel::StateColumn, 160);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);

    connect(m_ui->jobsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsPanel::select);
    // The newest job is the one people want to see.
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this] { m_ui->jobsView->setCurrentIndex(m_model->index(0, 0)); });
    showJob();
}

jobs::Job* JobsPanel::currentJob() const
{
    return m_model == nullptr ? nullptr : m_model->job(m_ui->jobsView->currentIndex());
}

void JobsPanel::select(const QModelIndex& /*index*/)
{
    if (m_shown != nullptr) {
        m_shown->disconnect(this);
    }
    m_shown = currentJob();
    m_ui->reportView->clearReport();
    if (m_shown != nullptr) {
        // The stages that matter here are also states, so that progress itself changes nothing.
        connect(m_shown, &jobs::Job::reportChanged, this, &JobsPanel::showJob);
        connect(m_shown, &jobs::Job::stateChanged, this, &JobsPanel::showJob);
    }
    showJob();
    Q_EMIT currentJobChanged();
}

void JobsPanel::showJob()
{
    const jobs::Job* job = m_shown;
    if (job != nullptr) {
        m_ui->reportView->setReport(job->report());
    }
    const QString selectFirst = tr("Select a job first");
    const auto explain = [](QPushButton* button, bool enabled, const QString& tip) {
        button->setEnabled(enabled);
        button->setToolTip(tip);
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAccessibleDescription(tip);
    };
    const QString whyNoCancel = JobsPanel::whyNoCancel();
    explain(m_ui->cancelButton, whyNoCancel.isEmpty(),
            whyNoCancel.isEmpty() ? tr("Stops the job at its next safe point") : whyNoCancel);
    explain(m_ui->copyCommandButton, job != nullptr,
            job == nullptr ? selectFirst : QString::fromStdString(job->operation()->command()));
    explain(m_ui->saveReportButton, job != nullptr,
            job == nullptr ? selectFirst : tr("Saves the steps of this job as a text file"));
}

QString JobsPanel::whyNoCancel() const
{
    if (m_shown == nullptr) {
        return tr("Select a job first");
    }
    if (jobs::isFinished(m_shown->state())) {
        return tr("This job is over, so there is nothing to cancel");
    }
    if (reachedSignature(*m_shown)) {
        return tooLateToCancelText();
    }
    return m_shown->state() == jobs::JobState::Cancelling ? tr("The job stops at its next safe point") : QString();
}

void JobsPanel::copyCommand()
{
    if (const jobs::Job* job = currentJob()) {
        QApplication::clipboard()->setText(QString::fromStdString(job->operation()->command()));
    }
}

void JobsPanel::saveReport()
{
    const jobs::Job* job = currentJob();
    if (job == nullptr || m_fileDialog == nullptr) {
        return;
    }
    const std::optional<Result<QString>> saved = askAndSaveReport(this, *m_fileDialog, job->report());
    if (!saved) {
        return;
    }
    if (*saved) {
        Q_EMIT reportSaved(**saved);
    } else {
        Q_EMIT reportNotSaved(saved->error());
    }
}

void JobsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_model != nullptr) {
            m_model->retranslate();
        }
        showJob();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
