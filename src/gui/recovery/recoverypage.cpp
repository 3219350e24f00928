// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/cardjob/jobprogress.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/filedialog.h>
#include <gui/flash/resultform.h>
#include <gui/jobsdock/reportsaving.h>
#include <gui/recovery/recoverypage.h>
#include <gui/recovery/recoveryresult.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

#include <ui_recoverypage.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

RecoveryPage::RecoveryPage(const Services& services, adapters::Adapter adapter, const QString& backupFolder,
                           QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_adapter(std::move(adapter))
    , m_backupFolder(backupFolder)
    , m_ui(std::make_unique<Ui::RecoveryPage>())
{
    m_ui->setupUi(this);
    m_progress = new JobProgress(services.clock, m_ui->writePage);
    m_ui->writeLayout->addWidget(m_progress, 1);
    m_addresses = new AddressesEdit(m_ui->addressesGroup);
    m_addresses->setObjectName(u"addressesEdit"_s);
    m_ui->addressesLayout->addWidget(m_addresses);
    m_ui->fitList->setIconSize(QSize(16, 16));
    m_ui->folderButton->setIcon(icon(u"open"_s));
    m_ui->imageButton->setIcon(icon(u"image"_s));
    m_ui->startButton->setIcon(icon(u"flash"_s));
    m_ui->copyReportButton->setIcon(icon(u"copy"_s));
    m_ui->saveReportButton->setIcon(icon(u"report"_s));
    connectParts();
    retranslate();
    goTo(Step::Choose);
}

RecoveryPage::~RecoveryPage() = default;

void RecoveryPage::connectParts()
{
    connect(m_ui->folderButton, &QPushButton::clicked, this, &RecoveryPage::chooseFolder);
    connect(m_ui->imageButton, &QPushButton::clicked, this, &RecoveryPage::chooseImage);
    connect(m_ui->backupList, &QListWidget::currentRowChanged, this, &RecoveryPage::updateButtons);
    connect(m_ui->backupList, &QListWidget::itemActivated, m_ui->nextButton, &QPushButton::click);
    connect(m_addresses, &AddressesEdit::changed, this, &RecoveryPage::updateButtons);
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] {
        const int row = m_ui->backupList->currentRow();
        if (row >= 0 && static_cast<std::size_t>(row) < m_found.size()) {
            read(m_found[static_cast<std::size_t>(row)].folder);
        }
    });
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] {
        m_operation = nullptr;
        goTo(Step::Choose);
    });
    connect(m_ui->startButton, &QPushButton::clicked, this, &RecoveryPage::start);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        if (isRunning()) {
            job()->cancel();
        }
    });
    connect(m_progress, &JobProgress::changed, this, &RecoveryPage::updateButtons);
    connect(m_progress, &JobProgress::finished, this, &RecoveryPage::showResult);
    connect(m_ui->copyReportButton, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(QString::fromStdString(jobs::reportText(job()->report()))); });
    connect(m_ui->saveReportButton, &QPushButton::clicked, this, &RecoveryPage::saveReport);
}

void RecoveryPage::setCard(const adapters::Adapter& adapter, const CardState& state)
{
    m_adapter = adapter;
    m_state = state;
    if (step() == Step::Check) {
        showFit();
    }
    retranslate();
}

jobs::Job* RecoveryPage::job() const
{
    return m_progress->job();
}

bool RecoveryPage::isRunning() const
{
    return m_operation != nullptr && m_progress->isRunning();
}

bool RecoveryPage::hasResult() const
{
    return step() == Step::Result;
}

RecoveryPage::Step RecoveryPage::step() const
{
    return static_cast<Step>(m_ui->steps->currentIndex());
}

void RecoveryPage::goTo(Step step)
{
    m_ui->steps->setCurrentIndex(static_cast<int>(step));
    showSteps();
    updateButtons();
}

void RecoveryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_searched) {
        m_searched = true;
        findBackups();
    }
}

void RecoveryPage::findBackups()
{
    runAsync([folder = std::filesystem::path(m_backupFolder.toStdString())] { return jobs::findBackups(folder); }, this,
             [this](const std::vector<jobs::FoundBackup>& found) {
                 m_found = found;
                 showBackups();
             });
}

void RecoveryPage::showBackups()
{
    const int row = std::max(0, m_ui->backupList->currentRow());
    m_ui->backupList->clear();
    for (const jobs::FoundBackup& backup : m_found) {
        const QString name = withTranslatedBadge(backup.origin.adapter);
        auto* item = new QListWidgetItem(icon(u"backup"_s),
                                         tr("%1 · %2 · PSID %3 · firmware %4", "date, card, PSID, version")
                                             .arg(backupDateText(backup.origin.readAt), name,
                                                  QString::fromStdString(backup.origin.psid),
                                                  QString::fromStdString(backup.origin.version)),
                                         m_ui->backupList);
        item->setToolTip(QDir::toNativeSeparators(QString::fromStdString(backup.folder.string())));
    }
    m_ui->backupList->setVisible(!m_found.empty());
    m_ui->foundLabel->setText(m_found.empty()
                                  ? tr("There is no backup in %1.").arg(QDir::toNativeSeparators(m_backupFolder))
                                  : tr("Back&ups in %1:").arg(QDir::toNativeSeparators(m_backupFolder)));
    if (!m_found.empty()) {
        m_ui->backupList->setCurrentRow(std::min(row, m_ui->backupList->count() - 1));
    }
    updateButtons();
}

void RecoveryPage::chooseFolder()
{
    const QString folder = m_services.fileDialog.folder(this, tr("Folder of the backup"), m_backupFolder);
    if (folder.isEmpty()) {
        return;
    }
    // The folder of one backup, or the folder in which all of them are.
    if (QFileInfo::exists(folder + u"/firmware.bin"_s)) {
        read(folder.toStdString());
        return;
    }
    m_backupFolder = folder;
    Q_EMIT backupFolderChosen(folder);
    findBackups();
}

void RecoveryPage::chooseImage()
{
    const QStringList files = m_services.fileDialog.openFiles(this, tr("Choose an image"), m_backupFolder,
                                                              tr("Firmware images (*.bin *.img *.rom);;All files (*)"));
    if (!files.isEmpty()) {
        read(files.constFirst().toStdString());
    }
}

void RecoveryPage::read(const std::filesystem::path& path)
{
    auto operation = std::make_shared<jobs::ReadBackupOperation>(path);
    m_readJob = m_services.runner.start(operation);
    connect(m_readJob, &jobs::Job::finished, this,
            [this, operation, job = m_readJob.data()] { showRead(operation, *job); });
    updateButtons();
}

void RecoveryPage::showRead(const std::shared_ptr<jobs::ReadBackupOperation>& operation, const jobs::Job& job)
{
    m_readJob = nullptr;
    m_readError = job.error();
    if (job.state() == jobs::JobState::Succeeded) {
        m_backup = std::make_shared<const jobs::BackupContent>(operation->content());
        m_addresses->setAddresses(addressSetOf(m_backup->image),
                                  editableAddresses(addressSetOf(m_backup->image), m_backup->image.guids,
                                                    m_backup->image.uids.value_or(firmware::DeviceUids{})),
                                  tr("In the backup"));
        showFit();
        goTo(Step::Check);
    }
    retranslate();
}

void RecoveryPage::showFit()
{
    m_fit = recoveryFit(m_adapter, m_state.query, *m_backup);
    m_ui->fitList->clear();
    for (const Consequence& line : m_fit.lines) {
        new QListWidgetItem(icon(toneIconName(line.tone)), line.text, m_ui->fitList);
    }
    m_ui->fileLabel->setText(QDir::toNativeSeparators(QString::fromStdString(m_backup->imageFile.string())));
    updateButtons();
}

std::shared_ptr<jobs::RecoverOperation> RecoveryPage::makeOperation() const
{
    adapters::RecoverOptions options;
    if (m_addresses->isChanged()) {
        options.guids = m_addresses->addresses();
    }
    return std::make_shared<jobs::RecoverOperation>(m_adapter, m_backup->image, options);
}

void RecoveryPage::start()
{
    m_operation = makeOperation();
    m_progress->setJob(m_services.runner.start(m_operation),
                       tr("Cancel stops at the next safe point. The card then stays in flash recovery."));
    retranslate();
    goTo(Step::Write);
}

void RecoveryPage::showResult()
{
    goTo(Step::Result);
    retranslate();
    Q_EMIT finishedOn(m_adapter, *job());
}

void RecoveryPage::saveReport()
{
    const std::optional<Result<QString>> saved = askAndSaveReport(this, m_services.fileDialog, job()->report());
    if (saved) {
        m_ui->reasonLabel->setText(*saved ? tr("Report saved as %1").arg(**saved) : sentence(saved->error()));
        m_ui->reasonLabel->setVisible(true);
    }
}

void RecoveryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_addresses->setSource(tr("In the backup"));
        if (step() == Step::Check) {
            showFit();
        }
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecoveryPage::retranslate()
{
    m_ui->titleLabel->setText(tr("Bring %1 back").arg(displayName(m_adapter)));
    showBackups();
    if (m_readError) {
        m_ui->readBar->setMessage(Tone::Error, sentence(*m_readError), nextStep(*m_readError));
    }
    m_ui->readBar->setVisible(m_readError.has_value());
    m_ui->powerBar->setMessage(Tone::Warning, tr("Do not switch the computer off"),
                               tr("The flash is being written. If it is interrupted, the card stays in flash recovery, "
                                  "and you can start again."));
    if (m_operation != nullptr && job() != nullptr && !isRunning()) {
        showResultLines(*m_ui->resultBar, *m_ui->resultForm, recoveryResult(*job(), *m_operation), job()->error());
        m_ui->resultReport->setReport(job()->report());
    }
    showSteps();
    updateButtons();
}

void RecoveryPage::showSteps()
{
    QLabel* const labels[] = {m_ui->step1Label, m_ui->step2Label, m_ui->step3Label, m_ui->step4Label};
    const QString texts[] = {tr("1. Choose a backup"), tr("2. Check it"), tr("3. Write"), tr("4. Result")};
    for (int i = 0; i < 4; ++i) {
        const bool current = i == m_ui->steps->currentIndex();
        QFont font = labels[i]->font();
        font.setBold(current);
        labels[i]->setFont(font);
        labels[i]->setForegroundRole(current ? QPalette::WindowText : QPalette::PlaceholderText);
        labels[i]->setText(texts[i]);
        labels[i]->setAccessibleName(current ? tr("%1, the current step").arg(texts[i]) : texts[i]);
    }
}

void RecoveryPage::updateButtons()
{
    const bool reading = m_readJob != nullptr;
    const QString busy = reading ? tr("The backup is being read") : QString();
    enableUnless(m_ui->folderButton, busy, tr("A backup that Firesteel made, or the folder in which they are"));
    enableUnless(m_ui->imageButton, busy, tr("Any firmware image made for this board"));
    QString whyNoNext = busy;
    if (whyNoNext.isEmpty() && m_ui->backupList->currentRow() < 0) {
        whyNoNext = m_found.empty() ? tr("Choose a backup folder or an image file") : tr("Select a backup first");
    }
    enableUnless(m_ui->nextButton, whyNoNext, tr("Reads the selected backup and checks whether it fits"));

    QString whyNoStart = m_fit.reason;
    if (whyNoStart.isEmpty() && m_backup != nullptr) {
        whyNoStart = m_addresses->problem();
    }
    const Step now = step();
    m_ui->nextButton->setVisible(now == Step::Choose);
    m_ui->backButton->setVisible(now == Step::Check || now == Step::Result);
    m_ui->backButton->setText(now == Step::Check ? tr("Bac&k") : tr("Start a&gain"));
    m_ui->backButton->setToolTip(tr("Back to the choice of a backup"));
    m_ui->startButton->setVisible(now == Step::Check);
    enableUnless(m_ui->startButton, whyNoStart, tr("Erases the flash of the card and writes the image"));
    m_ui->cancelButton->setVisible(now == Step::Write);
    const bool cancelling = isRunning() && job()->state() == jobs::JobState::Cancelling;
    m_ui->cancelButton->setEnabled(isRunning() && !cancelling && !m_progress->isTooLateToCancel());
    m_ui->copyReportButton->setVisible(now == Step::Result);
    m_ui->saveReportButton->setVisible(now == Step::Result);
    const QString reason = now == Step::Check ? whyNoStart : QString();
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonLabel->setVisible(!reason.isEmpty());
    if (now == Step::Check && m_backup != nullptr) {
        m_ui->commandLine->setCommand(QString::fromStdString(makeOperation()->command()));
    }
}

} // namespace firesteel::gui
