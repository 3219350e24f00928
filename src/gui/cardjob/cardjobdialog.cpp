// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cardjob/cardjobdialog.h>
#include <gui/cardjob/jobprogress.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/filedialog.h>
#include <gui/dialogs/messagebox.h>
#include <gui/flash/resultform.h>
#include <gui/jobsdock/reportsaving.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

#include <filesystem>
#include <ui_cardjobdialog.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

CardJobDialog::CardJobDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
                             const QString& backupFolder, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_adapter(std::move(adapter))
    , m_card(std::move(card))
    , m_ui(std::make_unique<Ui::CardJobDialog>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->titleLabel->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_ui->titleLabel->setFont(big);
    m_ui->consequences->setIconSize(QSize(16, 16));
    m_ui->saveReportButton->setIcon(icon(u"report"_s));
    m_ui->copyReportButton->setIcon(icon(u"copy"_s));
    m_ui->openBackupButton->setIcon(icon(u"open"_s));
    m_ui->folderEdit->setText(backupFolder);
    m_progress = new JobProgress(services.clock, m_ui->progressPage);
    m_ui->progressLayout->addWidget(m_progress, 1);
    connect(m_ui->backupBox, &QCheckBox::toggled, this, &CardJobDialog::showReview);
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &CardJobDialog::showReview);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &CardJobDialog::chooseFolder);
    connect(m_ui->startButton, &QPushButton::clicked, this, &CardJobDialog::start);
    connect(m_ui->closeButton, &QPushButton::clicked, this, [this] {
        if (isRunning()) {
            job()->cancel();
        } else {
            reject();
        }
    });
    connect(m_progress, &JobProgress::changed, this, &CardJobDialog::updateButtons);
    connect(m_progress, &JobProgress::finished, this, &CardJobDialog::showResult);
    connect(m_ui->saveReportButton, &QPushButton::clicked, this, &CardJobDialog::saveReport);
    connect(m_ui->copyReportButton, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(QString::fromStdString(jobs::reportText(job()->report()))); });
    connect(m_ui->openBackupButton, &QPushButton::clicked, this, [this] {
        if (const std::optional<jobs::Backup> backup = madeBackup()) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(backup->folder.string())));
        }
    });
}

CardJobDialog::~CardJobDialog() = default;

void CardJobDialog::setContent(QWidget* content)
{
    m_ui->contentLayout->addWidget(content);
    // The keyboard goes through the content first: it was made last, but stands on top.
    QWidget* previous = m_ui->cardLabel;
    for (QWidget* part : content->findChildren<QWidget*>()) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(previous, part);
            previous = part;
        }
    }
    m_ui->closeButton->setFocus();
}

jobs::Job* CardJobDialog::job() const
{
    return m_progress->job();
}

bool CardJobDialog::isRunning() const
{
    return m_progress->isRunning();
}

std::optional<std::filesystem::path> CardJobDialog::backupParent() const
{
    if (!m_ui->backupBox->isChecked()) {
        return std::nullopt;
    }
    return std::filesystem::path(m_ui->folderEdit->text().trimmed().toStdString());
}

void CardJobDialog::chooseFolder()
{
    const QString folder = m_services.fileDialog.folder(this, tr("Folder for the backup"), m_ui->folderEdit->text());
    if (!folder.isEmpty()) {
        m_ui->folderEdit->setText(folder);
    }
}

void CardJobDialog::showReview()
{
    if (m_operation != nullptr) {
        return;
    }
    const QString folderTip =
        m_ui->backupBox->isChecked() ? QString() : tr("No backup is made, so there is nothing to choose");
    m_ui->folderEdit->setEnabled(folderTip.isEmpty());
    m_ui->folderEdit->setToolTip(folderTip);
    m_ui->folderButton->setEnabled(folderTip.isEmpty());
    m_ui->folderButton->setToolTip(folderTip);
    m_ui->consequences->clear();
    for (const Consequence& line : consequences()) {
        auto* item = new QListWidgetItem(icon(toneIconName(line.tone)), line.text, m_ui->consequences);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_ui->commandLine->setCommand(QString::fromStdString(makeOperation()->command()));
    updateButtons();
}

void CardJobDialog::start()
{
    if (m_operation != nullptr || !m_ui->startButton->isEnabled()) {
        return;
    }
    m_operation = makeOperation();
    m_progress->setJob(m_services.runner.start(m_operation),
                       tr("Cancel stops at the next safe point. The card keeps what it has."));
    m_ui->pages->setCurrentWidget(m_ui->progressPage);
    retranslate();
}

void CardJobDialog::showResult()
{
    m_ui->pages->setCurrentWidget(m_ui->resultPage);
    retranslate();
    m_ui->closeButton->setFocus();
    Q_EMIT finishedOn(m_adapter, *job());
}

void CardJobDialog::saveReport()
{
    const std::optional<Result<QString>> saved = askAndSaveReport(this, m_services.fileDialog, job()->report());
    if (saved) {
        m_ui->reasonLabel->setText(*saved ? tr("Report saved as %1").arg(**saved) : sentence(saved->error()));
        m_ui->reasonLabel->setVisible(true);
    }
}

void CardJobDialog::reject()
{
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    if (m_progress->isTooLateToCancel()) {
        return;
    }
    const MessageBox::Question question{
        tr("Writing is under way"),
        tr("The card is being written to. Stop at the next safe point? The card keeps what it has."),
        tr("Stop at the next safe point"), tr("Go on writing")};
    if (m_services.messageBox.ask(this, question) && isRunning()) {
        job()->cancel();
    }
}

void CardJobDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslateContent();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void CardJobDialog::retranslate()
{
    setWindowTitle(headline());
    m_ui->titleLabel->setText(headline());
    m_ui->cardLabel->setText(tr("%1 at PCI address %2, PSID %3")
                                 .arg(displayName(m_adapter), QString::fromStdString(m_adapter.pciAddress),
                                      QString::fromStdString(m_card.identity.psid.value_or(""))));
    m_ui->startButton->setText(startText());
    m_ui->startButton->setAccessibleName(withoutMnemonic(startText()));
    m_ui->powerBar->setMessage(Tone::Warning, tr("Do not switch the computer off"),
                               tr("What is on the card stays in place until the new data are complete and checked."));
    if (job() != nullptr && !isRunning()) {
        showResultLines(*m_ui->resultBar, *m_ui->resultForm, resultText(*job()), job()->error());
        m_ui->resultReport->setReport(job()->report());
    }
    showReview();
    updateButtons();
}

void CardJobDialog::updateButtons()
{
    const bool reviewing = m_operation == nullptr;
    const bool running = isRunning();
    const bool over = !reviewing && !running;
    QString reason;
    if (reviewing) {
        reason = whyNot();
        if (reason.isEmpty() && m_ui->backupBox->isChecked() && m_ui->folderEdit->text().trimmed().isEmpty()) {
            reason = tr("To go on, choose a folder for the backup.");
        }
    }
    m_ui->startButton->setVisible(reviewing);
    enableUnless(m_ui->startButton, reason, tr("Starts writing"));
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonLabel->setVisible(!reason.isEmpty());
    m_ui->saveReportButton->setVisible(over);
    m_ui->copyReportButton->setVisible(over);
    m_ui->openBackupButton->setVisible(over && madeBackup().has_value());
    const bool cancelling = running && job()->state() == jobs::JobState::Cancelling;
    m_ui->closeButton->setText(over ? tr("&Close") : tr("Ca&ncel"));
    m_ui->closeButton->setAccessibleName(over ? tr("Close") : tr("Cancel"));
    m_ui->closeButton->setEnabled(!running || (!cancelling && !m_progress->isTooLateToCancel()));
}

} // namespace firesteel::gui
