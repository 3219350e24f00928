// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/boardconfighost.h>
#include <gui/cards/adaptertreedelegate.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/messagebox.h>
#include <gui/flash/flashstages.h>
#include <gui/languagecontroller.h>
#include <gui/libraryview/librarypage.h>
#include <gui/mainwindow.h>
#include <gui/recovery/recoverypage.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/errorbuttons.h>
#include <gui/widgets/icons.h>

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

#include <ui_mainwindow.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView stateKey("window/state");
constexpr QLatin1StringView cardKey("window/card");

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_discovery(services.discovery)
    , m_cards(services.runner)
    , m_files(services.runner)
    , m_maps(services.maps)
    , m_ui((m_discovery.start(), std::make_unique<Ui::MainWindow>()))
    , m_tree(new AdapterTreeModel(this))
    , m_languageActions(new QActionGroup(this))
{
    m_ui->setupUi(this);
    setUpTree();
    setUpActions();
    setUpFiles();
    setUpBoard();
    setUpCardActions();
    setUpLanguageMenu();
    m_ui->messageBar->setClosable(true);
    m_ui->messageBar->hide();
    // The page has its own splitters; the window must not outgrow small screens.
    m_ui->firmwarePage->setMinimumSize(480, 300);
    m_ui->jobsPanel->setServices(services.runner, services.clock, services.fileDialog);
    connect(m_ui->jobsPanel, &JobsPanel::currentJobChanged, this, &MainWindow::updateActions);
    connect(m_ui->jobsPanel, &JobsPanel::reportSaved, this,
            [this](const QString& path) { say([path] { return Message{Tone::Good, tr("Report saved"), path}; }); });
    connect(m_ui->jobsPanel, &JobsPanel::reportNotSaved, this, [this](const Error& error) { sayError(error); });
    connect(&services.runner, &jobs::Runner::jobAdded, this, [this](jobs::Job* job) {
        connect(job, &jobs::Job::finished, this, &MainWindow::updateActions);
        updateActions();
    });
    connect(&m_cards, &CardStore::changed, this, [this](const std::string& id) {
        if (const adapters::Adapter* adapter = m_tree->adapter(QString::fromStdString(id));
            adapter != nullptr && isSelected(id)) {
            showCard(*adapter);
        }
        updateActions();
    });
    m_readingTimer.setInterval(30);
    m_readingTimer.setSingleShot(true);
    connect(&m_readingTimer, &QTimer::timeout, this, [this] { showReading(m_cardId.toStdString()); });
    connect(&m_cards, &CardStore::progressed, this, [this] {
        if (!m_readingTimer.isActive()) {
            m_readingTimer.start();
        }
    });
    connect(&m_discovery, &AdapterDiscovery::finished, this, &MainWindow::showDiscovered);
    restoreLayout();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpTree()
{
    m_ui->treeView->setModel(m_tree);
    m_ui->treeView->setItemDelegate(new AdapterTreeDelegate(m_ui->treeView));
    m_ui->treeView->expandAll();
    // New rows appear open: there are few, and ports are what people look for.
    connect(m_tree, &QAbstractItemModel::rowsInserted, m_ui->treeView, [this](const QModelIndex& parent) {
        m_ui->treeView->expand(parent);
        for (int row = 0; row < m_tree->rowCount(parent); ++row) {
            m_ui->treeView->expand(m_tree->index(row, 0, parent));
        }
    });
    connect(m_ui->treeView->selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::showSelected);
}

void MainWindow::setUpActions()
{
    const std::pair<QAction*, QStringView> icons[] = {
        {m_ui->openAction, u"open"},       {m_ui->backUpAction, u"backup"},    {m_ui->refreshAction, u"refresh"},
        {m_ui->verifyAction, u"verify"},   {m_ui->flashAction, u"flash"},      {m_ui->copyCommandAction, u"copy"},
        {m_ui->compareAction, u"compare"}, {m_ui->setGuidsAction, u"address"}, {m_ui->removeRomAction, u"rom"},
        {m_ui->buildAction, u"build"},     {m_ui->mapsAction, u"map"},
    };
    for (const auto& [action, name] : icons) {
        action->setIcon(icon(name));
    }
    connect(m_ui->backUpAction, &QAction::triggered, this, &MainWindow::backUp);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->refreshAction, &QAction::triggered, this, [this] {
        m_discovery.start();
        updateActions();
    });
    connect(m_ui->verifyAction, &QAction::triggered, this, &MainWindow::verify);
    connect(m_ui->flashAction, &QAction::triggered, this, &MainWindow::flash);
    connect(m_ui->copyCommandAction, &QAction::triggered, m_ui->jobsPanel, &JobsPanel::copyCommand);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::about);
    m_ui->viewMenu->addAction(m_ui->treeDock->toggleViewAction());
    m_ui->viewMenu->addAction(m_ui->jobsDock->toggleViewAction());
    m_ui->toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
}

void MainWindow::setUpLanguageMenu()
{
    QStringList codes = LanguageController::languages();
    codes.prepend({});
    for (const QString& code : codes) {
        QAction* action = m_ui->languageMenu->addAction(LanguageController::nativeName(code));
        action->setObjectName(u"language_"_s + code);
        action->setData(code);
        action->setCheckable(true);
        action->setChecked(code == m_services.language.choice());
        m_languageActions->addAction(action);
    }
    connect(m_languageActions, &QActionGroup::triggered, this,
            [this](const QAction* action) { m_services.language.choose(action->data().toString()); });
}

void MainWindow::restoreLayout()
{
    resizeDocks({m_ui->treeDock}, {330}, Qt::Horizontal);
    resizeDocks({m_ui->jobsDock}, {170}, Qt::Vertical);
    restoreGeometry(m_services.settings.value(geometryKey).toByteArray());
    restoreState(m_services.settings.value(stateKey).toByteArray());
}

void MainWindow::retranslate()
{
    m_languageActions->actions().constFirst()->setText(tr("&System language"));
    for (QAction* action : m_ui->toolBar->actions()) {
        action->setIconText(withoutMnemonic(action->text()));
    }
    for (const auto& [id, page] : m_recoveryPages) {
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(page), tr("Recover&y"));
    }
    if (m_library != nullptr) {
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_library), tr("Li&brary"));
    }
    m_tree->retranslate();
    if (m_message) {
        showMessage();
    }
    showSelected();
}

void MainWindow::showDiscovered(const DiscoveryResult& result)
{
    m_searched = true;
    const std::vector<adapters::Adapter> before = m_tree->adapters();
    const std::string shown = m_cardId.toStdString();
    m_cards.keepOnly(result.adapters);
    m_tree->setAdapters(result.adapters);
    watchCards(before, shown);
    if (result.error) {
        sayError(*result.error);
    }
    if (card() == nullptr && !m_tree->adapters().empty()) {
        chooseCard();
    }
    showSelected();
    Q_EMIT adaptersShown();
}

void MainWindow::chooseCard()
{
    // The card of the last time, if it is still there.
    QModelIndex chosen = m_tree->adapterIndex(m_services.settings.value(cardKey).toString());
    if (!chosen.isValid()) {
        chosen = m_tree->adapterIndex(QString::fromStdString(m_tree->adapters().front().id));
    }
    m_cardId = chosen.data(AdapterTreeModel::KeyRole).toString();
    // A file that was opened meanwhile stays in front; it may be meant for this card.
    if (m_ui->treeView->currentIndex().isValid()) {
        m_cards.readOnce(*card());
    } else {
        m_ui->treeView->setCurrentIndex(chosen);
    }
}

const adapters::Adapter* MainWindow::card() const
{
    return m_tree->adapter(m_cardId);
}

const OpenedFile* MainWindow::selectedFile() const
{
    const QModelIndex index = m_ui->treeView->currentIndex();
    return index.isValid() && m_tree->node(index) == AdapterTreeModel::Node::File
               ? m_tree->file(index.data(AdapterTreeModel::KeyRole).toString())
               : nullptr;
}

bool MainWindow::isLibrarySelected() const
{
    const QModelIndex index = m_ui->treeView->currentIndex();
    return index.isValid() && m_tree->node(index) == AdapterTreeModel::Node::Library;
}

bool MainWindow::isSelected(const std::string& adapterId) const
{
    return selectedFile() == nullptr && !isLibrarySelected() && m_cardId.toStdString() == adapterId;
}

void MainWindow::showPages(const QList<QWidget*>& pages)
{
    const QWidget* const before = m_ui->tabs->currentWidget();
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab) {
        if (pages.contains(m_ui->tabs->widget(tab))) {
            m_ui->tabs->setTabVisible(tab, true);
        }
    }
    if (!pages.contains(before)) {
        m_ui->tabs->setCurrentWidget(pages.constFirst());
    }
    // Only now: hiding the current tab would show any of the others for a moment.
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab) {
        m_ui->tabs->setTabVisible(tab, pages.contains(m_ui->tabs->widget(tab)));
    }
}

void MainWindow::showSelected()
{
    const QModelIndex index = m_ui->treeView->currentIndex();
    if (const OpenedFile* file = selectedFile()) {
        showFile(*file);
        updateActions();
        return;
    }
    if (isLibrarySelected()) {
        showLibrary();
        updateActions();
        return;
    }
    const QString key = index.isValid() ? index.data(AdapterTreeModel::KeyRole).toString() : QString();
    if (!key.isEmpty()) {
        m_cardId = key;
    }
    if (const adapters::Adapter* adapter = card()) {
        QWidget* recovery = recoveryPage(*adapter);
        showPages(recovery != nullptr
                      ? QList<QWidget*>{m_ui->overviewPage, recovery, m_ui->firmwarePage, m_ui->boardPage}
                      : QList<QWidget*>{m_ui->overviewPage, m_ui->firmwarePage, m_ui->boardPage});
        m_cards.readOnce(*adapter);
        showCard(*adapter);
    } else {
        showPages({m_ui->overviewPage, m_ui->firmwarePage, m_ui->boardPage});
        const QString text = m_searched ? tr("There is no ConnectX adapter in this computer.\n"
                                             "Drop an image file here to look into it.")
                                        : tr("Looking for adapters…");
        m_ui->overviewPage->setPlaceholder(text);
        m_ui->firmwarePage->setPlaceholder(text);
        m_ui->boardPage->setPlaceholder(text);
    }
    updateActions();
}

void MainWindow::showCard(const adapters::Adapter& adapter)
{
    const CardState& state = m_cards.state(adapter.id);
    m_ui->overviewPage->setCard(adapter, state);
    if (const auto page = m_recoveryPages.find(adapter.id); page != m_recoveryPages.end()) {
        page->second->setCard(adapter, state);
    }
    showFirmware(adapter, state);
    showBoard(adapter, state);
    showReading(adapter.id);
}

void MainWindow::showFirmware(const adapters::Adapter& adapter, const CardState& state)
{
    m_ui->firmwarePage->setFlashSize(state.query ? state.query->flashSize : 0);
    if (state.image) {
        if (m_ui->firmwarePage->image() != state.image) {
            m_ui->firmwarePage->setImage(state.image, ImageSource::Card);
        }
        return;
    }
    if (adapter.state == adapters::AdapterState::FlashRecovery && !state.isReading()) {
        m_ui->firmwarePage->setPlaceholder(
            tr("This card is in flash recovery: there is no firmware on it that starts.\n"
               "The Recovery page brings it back."));
    } else if (state.error) {
        m_ui->firmwarePage->setPlaceholder(sentence(*state.error) + u'\n' + nextStep(*state.error));
    } else if (state.isReading()) {
        m_ui->firmwarePage->setPlaceholder(tr("Reading the image of %1…").arg(displayName(adapter)));
    } else {
        m_ui->firmwarePage->setPlaceholder(tr("The image of this card was not read. Verify the card to read it."));
    }
}

void MainWindow::showReading(const std::string& adapterId)
{
    if (!isSelected(adapterId)) {
        return;
    }
    const CardState& state = m_cards.state(adapterId);
    const jobs::Job* job = state.queryJob != nullptr ? state.queryJob : state.verifyJob;
    m_ui->overviewPage->setReading(job != nullptr, job != nullptr ? job->perMille() : 0,
                                   job == nullptr                         ? QString()
                                   : job->state() == jobs::JobState::Idle ? stateText(job->state())
                                                                          : stageText(job->stage()));
}

QString MainWindow::whyNoCard() const
{
    if (card() == nullptr) {
        return m_searched ? tr("Select a card first") : tr("Looking for adapters…");
    }
    const std::optional<Error> refusal = adapters::engineRefusal(*card());
    return refusal ? sentence(*refusal) : QString();
}

QString MainWindow::whyNoFlash() const
{
    if (const QString reason = whyNoCard(); !reason.isEmpty()) {
        return reason;
    }
    if (m_flashDialog != nullptr || m_cardDialog != nullptr || m_services.runner.isWriting()) {
        return tr("A card is being flashed already");
    }
    const CardState& state = m_cards.state(card()->id);
    if (!state.query) {
        return state.error ? sentence(*state.error) : tr("The card is still being read");
    }
    if (state.query->inRecovery && state.query->copies.empty()) {
        return tr("The card is in flash recovery: its Recovery page writes an image");
    }
    return {};
}

void MainWindow::updateActions()
{
    enableUnless(m_ui->openAction, {}, tr("Opens firmware images and bundles and shows what is in them"));
    enableUnless(m_ui->compareAction, whyNoCompare(), tr("Shows what differs between two images"));
    enableUnless(m_ui->closeImageAction, selectedFile() == nullptr ? tr("Select an opened file first") : QString(),
                 tr("Takes the file out of the list; it stays on the disk"));
    enableUnless(m_ui->refreshAction, m_discovery.isRunning() ? tr("Looking for adapters…") : QString(),
                 tr("Looks for adapters again"));
    const bool reading = card() != nullptr && m_cards.state(card()->id).isReading();
    enableUnless(m_ui->verifyAction, reading ? tr("The card is still being read") : whyNoCard(),
                 tr("Reads the card again and checks every section of its image"));
    enableUnless(m_ui->backUpAction, whyNoCard(),
                 tr("Saves image, INI, query text and checksums of the card into a new folder"));
    enableUnless(m_ui->flashAction, whyNoFlash(), tr("Writes an image to the card, after a review"));
    updateCardActions();
    updateBoardActions();
    const jobs::Job* job = m_ui->jobsPanel->currentJob();
    enableUnless(m_ui->copyCommandAction, job == nullptr ? tr("Select a job first") : QString(),
                 job == nullptr ? QString() : QString::fromStdString(job->operation()->command()));
    enableUnless(m_ui->quitAction, {}, tr("Closes Firesteel"));
    enableUnless(m_ui->aboutAction, {}, tr("Version and license"));
}

void MainWindow::say(std::function<Message()> tell)
{
    m_message = std::move(tell);
    showMessage();
    m_ui->messageBar->show();
}

void MainWindow::sayError(const Error& error, const std::string& adapterId)
{
    say([error, adapterId] { return Message{Tone::Error, sentence(error), nextStep(error), {}, error, adapterId}; });
}

void MainWindow::showMessage()
{
    const Message message = m_message();
    m_ui->messageBar->clearButtons();
    m_ui->messageBar->setMessage(message.tone, message.title, message.text);
    if (message.error) {
        addErrorButtons(
            *m_ui->messageBar, *message.error, this,
            message.adapterId.empty() ? std::function<void()>()
                                      : [this, id = message.adapterId] { askToFreeSemaphore(id); });
    }
    if (!message.folder.isEmpty()) {
        QPushButton* open = m_ui->messageBar->addButton(tr("Open &folder"));
        open->setIcon(icon(u"open"_s));
        open->setAccessibleName(tr("Open the folder %1").arg(message.folder));
        open->setObjectName(u"openFolderButton"_s);
        connect(open, &QPushButton::clicked, this,
                [folder = message.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    }
}

void MainWindow::about()
{
    m_services.messageBox.showAbout(
        this, tr("About Firesteel"),
        tr("<h3>Firesteel %1</h3><p>Reads, verifies, backs up and safely flashes the firmware of ConnectX adapters.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. Not a product of NVIDIA.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_services.runner.isWriting()) {
        const MessageBox::Question question{
            tr("Writing is under way"), tr("A card is being written to. Firesteel must stay open until that is done."),
            tr("Cancel the job and stay"), tr("Go on writing")};
        if (m_services.messageBox.ask(this, question)) {
            for (jobs::Job* job : m_services.runner.jobs()) {
                if (!reachedSignature(*job)) {
                    job->cancel();
                }
            }
        }
        event->ignore();
        return;
    }
    if (!mayLose(m_ui->boardPage->unsaved())) {
        event->ignore();
        return;
    }
    m_services.settings.setValue(geometryKey, saveGeometry());
    m_services.settings.setValue(stateKey, saveState());
    m_services.settings.setValue(cardKey, m_cardId);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QString& file : localFiles(event->mimeData())) {
        openImage(file);
    }
    event->acceptProposedAction();
}

} // namespace firesteel::gui
