// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/cards/adapterwords.h>
#include <gui/libraryview/folderspanel.h>
#include <gui/libraryview/imagedetails.h>
#include <gui/libraryview/librarymodel.h>
#include <gui/libraryview/librarypage.h>
#include <gui/libraryview/librarywords.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

LibraryPage::LibraryPage(const Services& services, std::filesystem::path database, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_reader(std::make_shared<const LibraryReader>(std::move(database)))
{
    setObjectName(u"libraryPage"_s);
    constexpr int typingPause = 150;
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(typingPause);
    setUpLayout();
    setUpActions();
    connectAll();
    retranslate();
    showSelected();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::setUpActions()
{
    const std::pair<QAction**, QStringView> actions[] = {
        {&m_open, u"open"}, {&m_compare, u"compare"}, {&m_flash, u"flash"}};
    for (std::size_t i = 0; i < std::size(actions); ++i) {
        QAction* const action = *actions[i].first = new QAction(icon(actions[i].second), {}, this);
        m_table->addAction(action);
        m_buttons[i]->setDefaultAction(action);
    }
    m_open->setObjectName(u"openAction"_s);
    m_compare->setObjectName(u"compareAction"_s);
    m_flash->setObjectName(u"flashAction"_s);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const library::Offer* offer = selected()) {
            Q_EMIT openRequested(offer->image);
        }
    });
    connect(m_compare, &QAction::triggered, this, [this] {
        if (const library::Offer* offer = selected(); offer != nullptr && card() != nullptr) {
            Q_EMIT compareRequested(card()->id, offer->image);
        }
    });
    connect(m_flash, &QAction::triggered, this, [this] {
        if (const library::Offer* offer = selected(); offer != nullptr && card() != nullptr) {
            Q_EMIT flashRequested(card()->id, offer->image);
        }
    });
}

void LibraryPage::connectAll()
{
    connect(&m_askTimer, &QTimer::timeout, this, &LibraryPage::ask);
    connect(m_search, &QLineEdit::textChanged, &m_askTimer, qOverload<>(&QTimer::start));
    connect(m_chip, &QComboBox::currentIndexChanged, this, &LibraryPage::ask);
    connect(m_format, &QComboBox::currentIndexChanged, this, &LibraryPage::ask);
    connect(m_card, &QComboBox::currentIndexChanged, this, [this] {
        if (card() != nullptr && cardQuery() == nullptr) {
            Q_EMIT cardWanted(card()->id);
        }
        ask();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const library::Offer* offer = selected()) {
            m_wanted = offer->image;
        }
        showSelected();
    });
    connect(m_table, &QTreeView::activated, m_open, [this](const QModelIndex& index) {
        if (m_model->offer(index) != nullptr) {
            m_open->trigger();
        }
    });
    const auto remember = [this](bool expanded) {
        return [this, expanded](const QModelIndex& index) {
            if (const std::optional<library::FitLevel> level = m_model->groupLevel(index)) {
                m_expanded[*level] = expanded;
            }
        };
    };
    connect(m_table, &QTreeView::expanded, this, remember(true));
    connect(m_table, &QTreeView::collapsed, this, remember(false));
    connect(m_foldersButton, &QToolButton::toggled, m_folders, &QWidget::setVisible);
    connect(m_folders, &FoldersPanel::addRequested, this, &LibraryPage::addFolder);
    connect(m_emptyAdd, &QPushButton::clicked, this, &LibraryPage::addFolder);
    connect(m_folders, &FoldersPanel::removeRequested, this, [this](const QString& path) {
        const std::filesystem::path folder = path.toStdString();
        changeFolders([folder](const LibraryReader& reader) { return reader.removeFolder(folder); }, false);
    });
    connect(m_scanButton, &QPushButton::clicked, this, &LibraryPage::startScan);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        if (m_scan != nullptr) {
            m_scan->cancel();
            showProgress();
        }
    });
}

void LibraryPage::setCards(const std::vector<adapters::Adapter>& cards)
{
    if (cards == m_cards) {
        return;
    }
    m_cards = cards;
    std::erase_if(m_queries, [&cards](const auto& entry) {
        return std::ranges::find(cards, entry.first, &adapters::Adapter::id) == cards.end();
    });
    fillCards();
    ask();
}

void LibraryPage::setCardQuery(const std::string& adapterId, const adapters::CardQuery& query)
{
    m_queries.insert_or_assign(adapterId, query);
    if (card() != nullptr && card()->id == adapterId) {
        ask();
    }
}

void LibraryPage::chooseCard(const std::string& adapterId)
{
    m_card->setCurrentIndex(std::max(0, m_card->findData(QString::fromStdString(adapterId))));
}

void LibraryPage::refresh()
{
    ask();
}

LibraryQuestion LibraryPage::question() const
{
    LibraryQuestion question;
    question.query.text = m_search->text().toStdString();
    if (const QVariant chip = m_chip->currentData(); chip.isValid()) {
        question.query.chips = {static_cast<std::uint16_t>(chip.toUInt())};
    }
    if (const QVariant format = m_format->currentData(); format.isValid()) {
        question.format = static_cast<firmware::ImageFormat>(format.toInt());
    }
    if (const adapters::Adapter* chosen = card()) {
        question.card = *chosen;
        if (const adapters::CardQuery* query = cardQuery()) {
            question.cardQuery = *query;
        }
    }
    return question;
}

// One question at a time: what changes meanwhile is asked when the answer is there.
void LibraryPage::ask()
{
    m_askTimer.stop();
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    runAsync([reader = m_reader, asked = question()] { return reader->ask(asked); }, this,
             [this](const Result<LibraryAnswer>& answer) {
                 m_asking = false;
                 if (std::exchange(m_askAgain, false)) {
                     ask();
                     return;
                 }
                 showAnswer(answer);
             });
}

void LibraryPage::showAnswer(const Result<LibraryAnswer>& answer)
{
    if (!answer) {
        m_pages->setCurrentWidget(m_mainPage);
        m_message->setMessage(Tone::Error, sentence(answer.error()), nextStep(answer.error()));
        m_message->show();
        Q_EMIT shown();
        return;
    }
    m_answer = *answer;
    fillChips();
    m_folders->setFolders(m_answer->folders);
    m_model->setAnswer(*m_answer);
    arrangeTable();
    showSummary();
    showTroubles();
    showEmptyText();
    showSelected();
    m_pages->setCurrentWidget(m_answer->folders.empty() ? m_emptyPage : m_mainPage);
    int images = 0;
    for (const library::Folder& folder : m_answer->folders) {
        images += static_cast<int>(folder.images);
    }
    Q_EMIT sizeKnown(images);
    Q_EMIT shown();
}

void LibraryPage::arrangeTable()
{
    m_table->setColumnHidden(LibraryModel::Remark, !m_model->isForCard());
    if (m_table->rootIsDecorated() != m_model->isForCard()) {
        m_table->setRootIsDecorated(m_model->isForCard());
        // Members of a group stand further to the right.
        const int indentation = 2 * m_table->indentation();
        m_table->setColumnWidth(LibraryModel::Version, m_table->columnWidth(LibraryModel::Version) +
                                                           (m_model->isForCard() ? indentation : -indentation));
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (const std::optional<library::FitLevel> level = m_model->groupLevel(index)) {
            m_table->setFirstColumnSpanned(row, {}, true);
            const auto chosen = m_expanded.find(*level);
            const bool open = chosen != m_expanded.end() ? chosen->second : *level != library::FitLevel::DoesNotFit;
            const QSignalBlocker blocker(m_table);
            m_table->setExpanded(index, open);
        }
    }
    const QModelIndex again = m_wanted ? m_model->indexOf(*m_wanted) : QModelIndex();
    const QModelIndex first = m_model->isForCard() ? m_model->index(0, 0, m_model->index(0, 0)) : m_model->index(0, 0);
    m_table->setCurrentIndex(again.isValid() ? again : first);
}

void LibraryPage::fillChips()
{
    const QVariant chosen = m_chip->currentData();
    const QSignalBlocker blocker(m_chip);
    m_chip->clear();
    m_chip->addItem(tr("All chips"));
    if (m_answer) {
        for (const std::uint16_t chip : m_answer->chips) {
            m_chip->addItem(QString::fromStdString(library::chipName({.chip = chip}, *m_answer->tables)),
                            static_cast<uint>(chip));
        }
    }
    m_chip->setCurrentIndex(chosen.isValid() ? std::max(0, m_chip->findData(chosen)) : 0);
}

void LibraryPage::fillCards()
{
    const QVariant chosen = m_card->currentData();
    const QSignalBlocker blocker(m_card);
    m_card->clear();
    m_card->addItem(tr("None: show all images"));
    for (const adapters::Adapter& adapter : m_cards) {
        m_card->addItem(icon(u"adapter"), displayName(adapter), QString::fromStdString(adapter.id));
        m_card->setItemData(m_card->count() - 1, QString::fromStdString(adapter.pciAddress), Qt::ToolTipRole);
    }
    m_card->setCurrentIndex(chosen.isValid() ? std::max(0, m_card->findData(chosen)) : 0);
}

void LibraryPage::showSummary()
{
    if (!m_answer) {
        m_summary->clear();
        return;
    }
    std::uint64_t images = 0;
    std::uint64_t files = 0;
    std::optional<library::TimePoint> scanned;
    for (const library::Folder& folder : m_answer->folders) {
        images += folder.images;
        files += folder.files;
        scanned = std::max(scanned, folder.scanned);
    }
    const QString found = tr("%1 in %2", "images, files")
                              .arg(tr("%n image(s)", nullptr, static_cast<int>(images)),
                                   tr("%n file(s)", nullptr, static_cast<int>(files)));
    m_summary->setText(scanned ? tr("%1, last searched %2").arg(found, timeText(*scanned)) : found);
}

void LibraryPage::showTroubles()
{
    constexpr std::size_t most = 3;
    if (!m_answer || m_answer->troubles.empty()) {
        m_message->hide();
        return;
    }
    QStringList lines;
    for (const library::Trouble& trouble : m_answer->troubles) {
        if (std::ssize(lines) == most) {
            lines << tr("and %n more", nullptr, static_cast<int>(m_answer->troubles.size() - most));
            break;
        }
        lines << sentence(trouble.error);
    }
    m_message->setMessage(
        Tone::Warning,
        tr("%n file(s) or folder(s) could not be read", nullptr, static_cast<int>(m_answer->troubles.size())),
        lines.join(u'\n'));
    m_message->show();
}

void LibraryPage::showEmptyText()
{
    m_nothing->setVisible(m_answer && m_model->imageCount() == 0);
    if (!m_answer || m_model->imageCount() != 0) {
        return;
    }
    const bool filtered =
        !m_search->text().isEmpty() || m_chip->currentData().isValid() || m_format->currentData().isValid();
    const bool searched = std::ranges::any_of(m_answer->folders,
                                              [](const library::Folder& folder) { return folder.scanned.has_value(); });
    m_nothing->setText(filtered ? tr("No image matches the search. Take a word away, or choose all chips and formats.")
                       : isScanning() ? tr("The folders are being searched.")
                       : searched     ? tr("There is no firmware in the folders of the library.")
                                      : tr("The folders were not searched yet. Press Search folders."));
}

const library::Offer* LibraryPage::selected() const
{
    return m_model->offer(m_table->currentIndex());
}

const adapters::Adapter* LibraryPage::card() const
{
    const std::string id = m_card->currentData().toString().toStdString();
    const auto found = std::ranges::find(m_cards, id, &adapters::Adapter::id);
    return found == m_cards.end() ? nullptr : &*found;
}

const adapters::CardQuery* LibraryPage::cardQuery() const
{
    const auto found = card() == nullptr ? m_queries.end() : m_queries.find(card()->id);
    return found == m_queries.end() ? nullptr : &found->second;
}

void LibraryPage::showSelected()
{
    if (const library::Offer* offer = selected()) {
        m_details->setOffer(*offer, m_model->isForCard(), m_answer->tables);
    } else {
        m_details->clear();
    }
    updateActions();
}

QString LibraryPage::whyNoSelection() const
{
    return selected() == nullptr ? tr("Choose an image of the list first.") : QString();
}

QString LibraryPage::whyNotCompare() const
{
    if (selected() == nullptr) {
        return whyNoSelection();
    }
    if (card() == nullptr) {
        return tr("Choose above for which card.");
    }
    const std::optional<Error> refusal = adapters::engineRefusal(*card());
    return refusal ? sentence(*refusal) : QString();
}

QString LibraryPage::whyNotFlash() const
{
    if (const QString reason = whyNotCompare(); !reason.isEmpty()) {
        return reason;
    }
    if (!m_model->isForCard()) {
        return tr("The library is still looking at what fits this card.");
    }
    const library::Fit& fit = selected()->fit;
    return fit.level == library::FitLevel::DoesNotFit ? sentence(library::sentenceOf(fit.reasons.front())) : QString();
}

void LibraryPage::updateActions()
{
    enableUnless(m_open, whyNoSelection(), tr("Open the image with its sections"));
    enableUnless(m_compare, whyNotCompare(), tr("Compare the image with what is on the card"));
    enableUnless(m_flash, whyNotFlash(), tr("Review the image and the card before anything is written"));
    const bool hasFolders = m_answer && !m_answer->folders.empty();
    m_scanButton->setEnabled(hasFolders && !isScanning());
    m_scanButton->setToolTip(!hasFolders    ? tr("Add a folder first.")
                             : isScanning() ? tr("A search is under way.")
                                            : tr("Read what is new or changed in the folders"));
    m_folders->setWhyNoChange(isScanning() ? tr("A search is under way.") : QString());
}

void LibraryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void LibraryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_model->refreshTexts();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
