// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/filedialog.h>
#include <gui/dialogs/messagebox.h>
#include <gui/flash/flashdialog.h>
#include <gui/flash/flashresult.h>
#include <gui/flash/flashstages.h>
#include <gui/flash/resultform.h>
#include <gui/jobsdock/progressdelegate.h>
#include <gui/jobsdock/reportsaving.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QTime>
#include <QUrl>

#include <algorithm>
#include <filesystem>
#include <ui_flashdialog.h>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr int reviewHeight = 790;
constexpr int shortReviewHeight = 680;
constexpr int blockedHeight = 560;

} // namespace

FlashDialog::FlashDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
                         std::vector<OpenedFile> images, std::size_t selected, const QString& backupFolder,
                         QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_adapter(std::move(adapter))
    , m_card(std::move(card))
    , m_images(std::move(images))
    , m_ui(std::make_unique<Ui::FlashDialog>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->titleLabel->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_ui->titleLabel->setFont(big);
    m_ui->stageLabel->setFont(big);
    m_ui->comparison->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->comparison->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->comparison->setItemDelegate(new RoomyDelegate(this));
    m_ui->comparison->setUniformRowHeights(true);
    m_ui->findings->setIconSize(QSize(16, 16));
    m_ui->flashButton->setIcon(icon(u"flash"_s));
    m_ui->copyCommandButton->setIcon(icon(u"copy"_s));
    m_ui->saveReportButton->setIcon(icon(u"report"_s));
    m_ui->copyReportButton->setIcon(icon(u"copy"_s));
    m_ui->openBackupButton->setIcon(icon(u"open"_s));
    m_ui->folderEdit->setText(backupFolder);
    m_elapsedTimer.setInterval(500);
    connect(&m_elapsedTimer, &QTimer::timeout, this, &FlashDialog::showElapsed);
    m_progressTimer.setInterval(30);
    m_progressTimer.setSingleShot(true);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        if (isRunning()) {
            showProgress();
        }
    });
    showImages(selected);
    connectReview();
    retranslate();
}

FlashDialog::~FlashDialog() = default;

void FlashDialog::connectReview()
{
    connect(m_ui->imageBox, &QComboBox::currentIndexChanged, this, &FlashDialog::review);
    connect(m_ui->keepGuidsBox, &QCheckBox::toggled, this, &FlashDialog::review);
    connect(m_ui->keepVsdBox, &QCheckBox::toggled, this, &FlashDialog::review);
    connect(m_ui->backupBox, &QCheckBox::toggled, this, &FlashDialog::updateVerdict);
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &FlashDialog::updateVerdict);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &FlashDialog::chooseFolder);
    connect(m_ui->versionConsentBox, &QCheckBox::toggled, this, &FlashDialog::updateVerdict);
    connect(m_ui->lossConsentBox, &QCheckBox::toggled, this, &FlashDialog::updateVerdict);
    connect(m_ui->psidEdit, &QLineEdit::textChanged, this, &FlashDialog::updateVerdict);
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this, &FlashDialog::copyCommand);
    connect(m_ui->flashButton, &QPushButton::clicked, this, &FlashDialog::start);
    connect(m_ui->closeButton, &QPushButton::clicked, this, [this] {
        if (isRunning()) {
            m_job->cancel();
        } else {
            reject();
        }
    });
    connect(m_ui->saveReportButton, &QPushButton::clicked, this, &FlashDialog::saveReport);
    connect(m_ui->copyReportButton, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(QString::fromStdString(jobs::reportText(m_job->report()))); });
    connect(m_ui->openBackupButton, &QPushButton::clicked, this, [this] {
        if (m_operation->backup()) {
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QString::fromStdString(m_operation->backup()->folder.string())));
        }
    });
}

const firmware::Image& FlashDialog::image() const
{
    return *m_images[static_cast<std::size_t>(std::max(0, m_ui->imageBox->currentIndex()))].image();
}

void FlashDialog::showImages(std::size_t selected)
{
    for (const OpenedFile& opened : m_images) {
        m_ui->imageBox->addItem(icon(isSound(opened) ? u"image"_s : u"error"_s), fileTitle(opened), opened.path);
        m_ui->imageBox->setItemData(m_ui->imageBox->count() - 1, opened.path, Qt::ToolTipRole);
    }
    m_ui->imageBox->setCurrentIndex(static_cast<int>(selected));
}

FlashChoice FlashDialog::choice() const
{
    FlashChoice choice;
    choice.options.useImageGuids = !m_ui->keepGuidsBox->isChecked();
    choice.options.useImageVsd = !m_ui->keepVsdBox->isChecked();
    choice.typedPsid = m_ui->psidEdit->text();
    choice.versionTicked = m_ui->versionConsentBox->isChecked();
    choice.lossTicked = m_ui->lossConsentBox->isChecked();
    choice.backup = m_ui->backupBox->isChecked();
    choice.backupFolder = m_ui->folderEdit->text();
    return choice;
}

void FlashDialog::review()
{
    const adapters::BurnOptions options = choice().options;
    m_findings = adapters::preflight(m_card, image(), options);
    showComparison(options);
    showFindings();
    // A consent is for one image; another one must be asked for again.
    m_ui->psidEdit->clear();
    m_ui->versionConsentBox->setChecked(false);
    m_ui->lossConsentBox->setChecked(false);
    updateVerdict();
    showConsents();
    showChoices();
}

void FlashDialog::showComparison(const adapters::BurnOptions& options)
{
    m_ui->comparison->clear();
    for (const ComparisonRow& row : comparison(m_card, image(), options)) {
        auto* item = new QTreeWidgetItem(m_ui->comparison, {row.label, row.card, row.image, row.after});
        for (int column = 0; column < 4; ++column) {
            item->setToolTip(column, item->text(column));
        }
        if (row.differs) {
            QFont bold = m_ui->comparison->font();
            bold.setBold(true);
            item->setFont(1, bold);
            item->setFont(2, bold);
        }
    }
    const QTreeWidget& table = *m_ui->comparison;
    m_ui->comparison->setMaximumHeight(table.header()->sizeHint().height() +
                                       table.topLevelItemCount() * table.sizeHintForRow(0) + 2 * table.frameWidth());
}

void FlashDialog::showFindings()
{
    m_ui->findings->clear();
    const auto blocks = [](const adapters::PreflightFinding& finding) {
        return finding.level == adapters::PreflightLevel::Blocker;
    };
    const bool blocked = std::ranges::any_of(m_findings, blocks);
    m_ui->findingsLabel->setText(blocked ? tr("Why this image cannot be &written to this card:")
                                         : tr("What &happens:"));
    for (const adapters::PreflightFinding& finding : m_findings) {
        // What would happen to the rest is of no use where nothing will.
        if (blocked && !blocks(finding)) {
            continue;
        }
        const QString text = preflightSentence(finding, m_card, image());
        const QString level = preflightLevelText(finding.level);
        auto* item = new QListWidgetItem(icon(preflightIconName(finding.level)), text, m_ui->findings);
        item->setToolTip(level);
        item->setData(Qt::AccessibleTextRole, QString(level + u": "_s + text));
    }
}

void FlashDialog::showConsents()
{
    m_ui->consentGroup->setVisible(m_verdict.asksForPsid || m_verdict.asksForVersion || m_verdict.asksForLoss);
    m_ui->lossConsentBox->setVisible(m_verdict.asksForLoss);
    m_ui->versionConsentBox->setVisible(m_verdict.asksForVersion);
    m_ui->psidLabel->setVisible(m_verdict.asksForPsid);
    m_ui->psidEdit->setVisible(m_verdict.asksForPsid);
    const bool same =
        std::ranges::contains(m_findings, adapters::PreflightKind::SameVersion, &adapters::PreflightFinding::kind);
    m_ui->versionConsentBox->setText(same ? tr("I want to write the &same version again")
                                          : tr("I want to write an &older version than the one on the card"));
    m_ui->psidLabel->setText(tr("This turns the card into another board. &Type the PSID of the image (%1) to confirm:")
                                 .arg(QString::fromStdString(image().identity.psid.value_or(""))));
}

void FlashDialog::showChoices()
{
    const bool blocked =
        std::ranges::contains(m_findings, adapters::PreflightLevel::Blocker, &adapters::PreflightFinding::level);
    const bool ownChoice = m_card.format == firmware::ImageFormat::Fs2;
    // Where nothing can be written there is nothing to choose either.
    m_ui->backupGroup->setVisible(!blocked);
    m_ui->keepGroup->setVisible(!blocked);
    m_ui->keepGuidsBox->setVisible(ownChoice);
    m_ui->keepVsdBox->setVisible(ownChoice);
    m_ui->keepLabel->setVisible(!ownChoice);
    // Less to say needs less room; a size that the user chose stays until that changes.
    const int height = blocked ? blockedHeight : ownChoice ? reviewHeight : shortReviewHeight;
    if (std::exchange(m_height, height) != height) {
        resize(width(), height);
    }
}

void FlashDialog::updateVerdict()
{
    m_verdict = verdict(m_findings, m_card, image(), choice());
    m_ui->folderEdit->setEnabled(m_ui->backupBox->isChecked());
    m_ui->folderButton->setEnabled(m_ui->backupBox->isChecked());
    updateButtons();
}

void FlashDialog::chooseFolder()
{
    const QString folder = m_services.fileDialog.folder(this, tr("Folder for the backup"), m_ui->folderEdit->text());
    if (!folder.isEmpty()) {
        m_ui->folderEdit->setText(folder);
    }
}

std::shared_ptr<jobs::FlashOperation> FlashDialog::makeOperation() const
{
    std::optional<std::filesystem::path> folder;
    if (m_ui->backupBox->isChecked()) {
        folder = std::filesystem::path(m_ui->folderEdit->text().trimmed().toStdString());
    }
    return std::make_shared<jobs::FlashOperation>(m_adapter, image(), m_verdict.options, folder);
}

void FlashDialog::copyCommand()
{
    const auto operation = m_operation ? m_operation : makeOperation();
    QApplication::clipboard()->setText(QString::fromStdString(operation->command()));
}

void FlashDialog::start()
{
    updateVerdict();
    if (!m_verdict.mayFlash || m_operation) {
        return;
    }
    m_operation = makeOperation();
    m_job = m_services.runner.start(m_operation);
    connect(m_job, &jobs::Job::progressed, this, [this] {
        noteStage();
        if (!m_progressTimer.isActive()) {
            m_progressTimer.start();
        }
    });
    connect(m_job, &jobs::Job::stateChanged, this, &FlashDialog::showProgress);
    connect(m_job, &jobs::Job::reportChanged, this, [this] { m_ui->progressReport->setReport(m_job->report()); });
    connect(m_job, &jobs::Job::finished, this, &FlashDialog::showResult);
    m_ui->pages->setCurrentWidget(m_ui->progressPage);
    m_elapsedTimer.start();
    showProgress();
}

bool FlashDialog::isRunning() const
{
    return m_job != nullptr && !jobs::isFinished(m_job->state());
}

void FlashDialog::noteStage()
{
    if (!m_reachedSignature && reachedSignature(*m_job)) {
        m_reachedSignature = true;
        showProgress();
    }
}

void FlashDialog::showProgress()
{
    noteStage();
    const bool staged = m_job->state() != jobs::JobState::Idle && m_job->state() != jobs::JobState::Cancelling;
    m_ui->stageLabel->setText(staged ? stageText(m_job->stage()) : stateText(m_job->state()));
    m_ui->progressBar->setValue(static_cast<int>(m_job->perMille()));
    showElapsed();
    showCancelState();
    updateButtons();
}

void FlashDialog::showElapsed()
{
    const auto elapsed = m_services.clock.now() - m_job->report().started;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(elapsed).count();
    m_ui->elapsedLabel->setText(m_job->state() == jobs::JobState::Idle
                                    ? QString()
                                    : tr("Elapsed: %1")
                                          .arg(QTime(0, 0)
                                                   .addSecs(static_cast<int>(seconds))
                                                   .toString(seconds >= 3600 ? u"H:mm:ss"_s : u"m:ss"_s)));
}

void FlashDialog::showCancelState()
{
    m_ui->cancelLabel->setText(
        m_reachedSignature ? tooLateToCancelText()
                           : tr("Cancel stops at the next safe point. The old image stays the one that boots."));
}

void FlashDialog::showResult()
{
    m_elapsedTimer.stop();
    const bool changed = m_operation->burn().has_value() && m_job->state() == jobs::JobState::Succeeded;
    m_ui->pages->setCurrentWidget(m_ui->resultPage);
    retranslate();
    m_ui->closeButton->setFocus();
    Q_EMIT flashed(m_adapter, changed ? m_card.identity.version : std::nullopt);
}

void FlashDialog::saveReport()
{
    const std::optional<Result<QString>> saved = askAndSaveReport(this, m_services.fileDialog, m_job->report());
    if (saved) {
        m_ui->reasonLabel->setText(*saved ? tr("Report saved as %1").arg(**saved) : sentence(saved->error()));
        m_ui->reasonLabel->setVisible(true);
    }
}

void FlashDialog::reject()
{
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    // Once the signature is being written there is nothing to ask: the job ends by itself.
    if (m_reachedSignature) {
        return;
    }
    const MessageBox::Question question{
        tr("Writing is under way"),
        tr("The card is being flashed. Stop at the next safe point? The old image stays "
           "the one that boots."),
        tr("Stop at the next safe point"), tr("Go on writing")};
    if (m_services.messageBox.ask(this, question) && isRunning()) {
        m_job->cancel();
    }
}

void FlashDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

void FlashDialog::retranslate()
{
    // Side by side, their frames must not differ by the few pixels of different contents.
    const int height = std::max(m_ui->backupGroup->sizeHint().height(), m_ui->keepGroup->sizeHint().height());
    m_ui->backupGroup->setMinimumHeight(height);
    m_ui->keepGroup->setMinimumHeight(height);
    m_ui->titleLabel->setText(tr("Flash %1").arg(displayName(m_adapter)));
    m_ui->cardLabel->setText(tr("%1 at PCI address %2, PSID %3")
                                 .arg(QString::fromStdString(m_adapter.family),
                                      QString::fromStdString(m_adapter.pciAddress),
                                      QString::fromStdString(m_card.identity.psid.value_or(""))));
    m_ui->powerBar->setMessage(Tone::Warning, tr("Do not switch the computer off"),
                               tr("The image goes to the unused half of the flash; the old one stays until the new one "
                                  "is complete and checked."));
    if (m_operation == nullptr) {
        review();
    } else if (isRunning()) {
        m_ui->progressReport->setReport(m_job->report());
        showProgress();
    } else {
        const FlashResultText result = flashResultText(*m_job, *m_operation, m_card, m_reachedSignature);
        showResultLines(*m_ui->resultBar, *m_ui->resultForm, result, m_job->error());
        m_ui->resultReport->setReport(m_job->report());
    }
    updateButtons();
}

void FlashDialog::updateButtons()
{
    const bool reviewing = m_operation == nullptr;
    const bool running = isRunning();
    const bool over = !reviewing && !running;
    m_ui->flashButton->setVisible(reviewing);
    m_ui->flashButton->setEnabled(m_verdict.mayFlash);
    m_ui->flashButton->setToolTip(m_verdict.mayFlash ? tr("Starts writing") : m_verdict.reason);
    // The list above says a blocker's reason already.
    const bool blocked =
        std::ranges::contains(m_findings, adapters::PreflightLevel::Blocker, &adapters::PreflightFinding::level);
    m_ui->reasonLabel->setVisible(reviewing && !m_verdict.reason.isEmpty() && !blocked);
    m_ui->reasonLabel->setText(m_verdict.reason);
    m_ui->saveReportButton->setVisible(over);
    m_ui->copyReportButton->setVisible(over);
    m_ui->openBackupButton->setVisible(over && m_operation->backup().has_value());
    m_ui->copyCommandButton->setToolTip(tr("Copies the firesteel-cli command that does the same"));

    const bool cancelling = running && m_job->state() == jobs::JobState::Cancelling;
    m_ui->closeButton->setText(over ? tr("&Close") : tr("Ca&ncel"));
    m_ui->closeButton->setAccessibleName(over ? tr("Close") : tr("Cancel"));
    m_ui->closeButton->setEnabled(!running || (!cancelling && !m_reachedSignature));
    m_ui->closeButton->setToolTip(running ? m_ui->cancelLabel->text() : QString());
}

} // namespace firesteel::gui
