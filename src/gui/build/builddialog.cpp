// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/async.h>
#include <gui/build/builddialog.h>
#include <gui/build/buildresult.h>
#include <gui/build/buildsetup.h>
#include <gui/buildreview/reviewview.h>
#include <gui/cardjob/jobprogress.h>
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
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QUrl>

#include <filesystem>
#include <ui_builddialog.h>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

BuildDialog::BuildDialog(const Services& services, MapStore& maps, std::shared_ptr<const tools::ToolSet> tools,
                         BuildSource source, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::BuildDialog>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->titleLabel->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_ui->titleLabel->setFont(big);
    m_ui->copyCommandButton->setIcon(icon(u"copy"_s));
    m_ui->saveReportButton->setIcon(icon(u"report"_s));
    m_ui->folderButton->setIcon(icon(u"open"_s));
    m_ui->openButton->setIcon(icon(u"image"_s));
    m_ui->flashButton->setIcon(icon(u"flash"_s));
    m_ui->reasonLabel->setTextFormat(Qt::PlainText);
    m_setup = new BuildSetup(services, maps, std::move(tools), std::move(source), m_ui->setupPage);
    m_ui->setupLayout->addWidget(m_setup);
    m_progress = new JobProgress(services.clock, m_ui->progressPage);
    m_ui->progressLayout->addWidget(m_progress);
    m_review = new ReviewView(services.fileDialog, m_ui->reviewTab);
    m_ui->reviewLayout->addWidget(m_review);
    orderTabs();
    connectButtons();
    retranslate();
}

BuildDialog::~BuildDialog() = default;

// The form made the buttons before there was anything on the pages.
void BuildDialog::orderTabs()
{
    QWidget* last = previousInFocusChain();
    for (QWidget* button : {m_ui->copyCommandButton, m_ui->saveReportButton, m_ui->folderButton, m_ui->openButton,
                            m_ui->flashButton, m_ui->backButton, m_ui->closeButton, m_ui->buildButton}) {
        setTabOrder(last, button);
        last = button;
    }
}

void BuildDialog::connectButtons()
{
    connect(m_setup, &BuildSetup::changed, this, [this] {
        m_note.clear();
        updateButtons();
    });
    connect(m_progress, &JobProgress::changed, this, &BuildDialog::updateButtons);
    connect(m_progress, &JobProgress::finished, this, &BuildDialog::showResult);
    connect(m_ui->buildButton, &QPushButton::clicked, this, &BuildDialog::start);
    connect(m_ui->backButton, &QPushButton::clicked, this, &BuildDialog::goBack);
    connect(m_ui->closeButton, &QPushButton::clicked, this, [this] {
        if (isRunning()) {
            job()->cancel();
        } else {
            reject();
        }
    });
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this, &BuildDialog::copyCommand);
    connect(m_ui->saveReportButton, &QPushButton::clicked, this, &BuildDialog::saveReport);
    connect(m_ui->folderButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(target()).absolutePath())); });
    // What comes next is in the window behind.
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(target());
        accept();
    });
    connect(m_ui->flashButton, &QPushButton::clicked, this, [this] {
        Q_EMIT flashRequested(target());
        accept();
    });
}

void BuildDialog::setTools(std::shared_ptr<const tools::ToolSet> tools)
{
    m_setup->setTools(std::move(tools));
}

jobs::Job* BuildDialog::job() const
{
    return m_progress->job();
}

bool BuildDialog::isRunning() const
{
    return m_operation != nullptr && m_progress->isRunning();
}

bool BuildDialog::hasSucceeded() const
{
    return m_operation != nullptr && job() != nullptr && job()->state() == jobs::JobState::Succeeded;
}

QString BuildDialog::target() const
{
    return m_operation == nullptr ? QString() : QString::fromStdString(m_operation->target()->string());
}

void BuildDialog::start()
{
    if (m_operation != nullptr || !m_setup->whyNot().isEmpty()) {
        return;
    }
    m_base = m_setup->base();
    m_replaced = m_setup->replaces();
    m_operation = m_setup->makeOperation();
    m_progress->setJob(m_services.runner.start(m_operation), tr("Cancel stops the build. Nothing is saved then."));
    m_ui->pages->setCurrentWidget(m_ui->progressPage);
    m_ui->closeButton->setFocus();
    updateButtons();
}

void BuildDialog::showResult()
{
    ReviewSubject subject;
    if (hasSucceeded() && m_operation->review()) {
        // The operation keeps both as long as they are shown.
        subject = {.review = {m_operation, &*m_operation->review()},
                   .before = m_base.image,
                   .after = {m_operation, &m_operation->image()},
                   .beforeTitle = m_base.title,
                   .afterTitle = QFileInfo(target()).fileName(),
                   .remarks = m_operation->remarks()};
    }
    const bool reviewed = subject.review != nullptr;
    m_review->setSubject(std::move(subject));
    m_ui->resultReport->setReport(job()->report());
    m_ui->resultTabs->setTabVisible(m_ui->resultTabs->indexOf(m_ui->reviewTab), reviewed);
    m_ui->resultTabs->setCurrentWidget(reviewed ? m_ui->reviewTab : m_ui->stepsTab);
    m_ui->pages->setCurrentWidget(m_ui->resultPage);
    showResultTexts();
    updateButtons();
    (hasSucceeded() ? m_ui->closeButton : m_ui->backButton)->setFocus();
    if (hasSucceeded()) {
        Q_EMIT built(target());
    }
}

void BuildDialog::showResultTexts()
{
    showResultLines(*m_ui->resultBar, *m_ui->resultForm, buildResultText(*job(), *m_operation, m_replaced),
                    job()->error());
}

void BuildDialog::goBack()
{
    if (m_operation == nullptr || isRunning()) {
        return;
    }
    m_operation.reset();
    m_review->setSubject({});
    m_note.clear();
    m_ui->pages->setCurrentWidget(m_ui->setupPage);
    m_setup->refresh();
    m_setup->setFocus();
    updateButtons();
}

void BuildDialog::copyCommand()
{
    if (!m_setup->whyNoCommand().isEmpty()) {
        return;
    }
    if (!m_setup->commandNeedsIni()) {
        QApplication::clipboard()->setText(QString::fromStdString(commandLine(m_setup->command({}))));
        copied(tr("The command was copied."));
        return;
    }
    const std::filesystem::path image = m_setup->command({}).target;
    const QString suggestion = QString::fromStdString((image.parent_path() / image.stem()).string() + ".ini");
    const QString path = m_services.fileDialog.saveFile(this, tr("The command reads the INI from a file: save it as"),
                                                        suggestion, tr("Board INI files (*.ini);;All files (*)"));
    if (!path.isEmpty()) {
        saveIniAndCopy(path);
    }
}

void BuildDialog::saveIniAndCopy(const QString& path)
{
    const std::filesystem::path file(path.toStdString());
    runAsync([file, ini = m_setup->ini()] { return writeFile(file, std::string_view(ini)); }, this,
             [this, file](const Result<>& written) {
                 if (!written) {
                     copied(joined(sentence(written.error()), nextStep(written.error())));
                     return;
                 }
                 QApplication::clipboard()->setText(QString::fromStdString(commandLine(m_setup->command(file))));
                 copied(tr("The command was copied; the INI that it reads is saved as %1.")
                            .arg(QDir::toNativeSeparators(QString::fromStdString(file.string()))));
             });
}

void BuildDialog::copied(const QString& note)
{
    m_note = note;
    updateButtons();
}

void BuildDialog::saveReport()
{
    const std::optional<Result<QString>> saved = askAndSaveReport(this, m_services.fileDialog, job()->report());
    if (saved) {
        m_note = *saved ? tr("Report saved as %1").arg(**saved) : sentence(saved->error());
        updateButtons();
    }
}

void BuildDialog::reject()
{
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    const MessageBox::Question question{tr("An image is being built"), tr("Stop building it? Nothing is saved then."),
                                        tr("Stop building"), tr("Go on building")};
    if (m_services.messageBox.ask(this, question) && isRunning()) {
        job()->cancel();
    }
}

void BuildDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_note.clear();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void BuildDialog::keyPressEvent(QKeyEvent* event)
{
    // Return in a line of text is no reason to close or to build.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || qobject_cast<QPushButton*>(focusWidget()) != nullptr) {
        QDialog::keyPressEvent(event);
    }
}

void BuildDialog::retranslate()
{
    if (m_operation != nullptr && !isRunning()) {
        showResultTexts();
    }
    updateButtons();
}

void BuildDialog::updateButtons()
{
    const bool setting = m_operation == nullptr;
    const bool running = isRunning();
    const bool over = !setting && !running;
    const QString reason = setting ? m_setup->whyNot() : QString();
    m_ui->buildButton->setVisible(setting);
    enableUnless(m_ui->buildButton, reason, tr("Builds the image and saves it"));
    m_ui->reasonLabel->setText(reason.isEmpty() ? m_note : reason);
    // It comes and goes while someone types: the rest of the page must not jump.
    m_ui->reasonLabel->setMinimumHeight(setting ? m_ui->reasonLabel->fontMetrics().height() : 0);
    m_ui->reasonLabel->setVisible(setting || !m_ui->reasonLabel->text().isEmpty());
    m_ui->copyCommandButton->setVisible(setting);
    enableUnless(m_ui->copyCommandButton, setting ? m_setup->whyNoCommand() : QString(),
                 tr("Copies the firesteel-cli command that does the same"));
    m_ui->saveReportButton->setVisible(over);
    const bool saved = over && hasSucceeded();
    for (QPushButton* button : {m_ui->folderButton, m_ui->openButton, m_ui->flashButton}) {
        button->setVisible(saved);
    }
    m_ui->backButton->setVisible(over);
    const bool cancelling = running && job()->state() == jobs::JobState::Cancelling;
    m_ui->closeButton->setText(over ? tr("&Close") : tr("Ca&ncel"));
    m_ui->closeButton->setAccessibleName(over ? tr("Close") : tr("Cancel"));
    m_ui->closeButton->setEnabled(!cancelling);
}

} // namespace firesteel::gui
