// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/records/agreementpage.h>
#include <gui/records/bitview.h>
#include <gui/records/recordslist.h>
#include <gui/records/recordspage.h>
#include <gui/records/registerpane.h>
#include <gui/text.h>
#include <gui/widgets/elidedlabel.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

RecordsPage::RecordsPage(MapStore& maps, QWidget* parent)
    : QWidget(parent)
    , m_maps(maps)
    , m_compareLabel(new QLabel(this))
    , m_compareBox(new QComboBox(this))
    , m_previousButton(new QToolButton(this))
    , m_nextButton(new QToolButton(this))
    , m_mapsButton(new QPushButton(this))
    , m_summary(new ElidedLabel(this))
    , m_damage(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new RecordsList(this))
    , m_register(new RegisterPane(this))
    , m_agreements(new AgreementPage(this))
    , m_nextAction(new QAction(this))
    , m_previousAction(new QAction(this))
{
    setObjectName(QStringLiteral("recordsPage"));
    makeActions();
    makePages();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(m_summary);
    layout->addWidget(m_damage);
    layout->addWidget(m_stack, 1);

    connect(&m_maps, &MapStore::changed, this, [this] { read(true); });
    connect(m_mapsButton, &QPushButton::clicked, this, &RecordsPage::mapsRequested);
    connect(m_compareBox, &QComboBox::activated, this, &RecordsPage::chooseOther);
    connect(m_list, &RecordsList::currentRowChanged, this, &RecordsPage::showRecord);
    connect(m_list->table(), &QAbstractItemView::activated, this, [this] { m_register->bits()->setFocus(); });
    connect(m_register, &RegisterPane::keyRequested, this, &RecordsPage::keyRequested);
    connect(m_agreements, &AgreementPage::keyRequested, this, &RecordsPage::keyRequested);
    connect(m_agreements, &AgreementPage::recordRequested, this, [this](const boardconfig::BitField& place) {
        showBits(place.address, place.mask(), place.bit + place.width - 1);
    });
    fillOthers();
    retranslate();
}

RecordsPage::~RecordsPage() = default;

void RecordsPage::makeActions()
{
    m_nextAction->setIcon(icon(u"next"));
    m_previousAction->setIcon(icon(u"previous"));
    m_nextAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_previousAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    for (QAction* action : {m_nextAction, m_previousAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_nextAction, &QAction::triggered, this, [this] { goToDifference(true); });
    connect(m_previousAction, &QAction::triggered, this, [this] { goToDifference(false); });
}

QWidget* RecordsPage::makeHeader()
{
    auto* header = new QWidget(this);
    m_compareLabel->setBuddy(m_compareBox);
    m_compareBox->setObjectName(QStringLiteral("compareBox"));
    m_compareBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compareBox->setMinimumContentsLength(24);
    m_mapsButton->setObjectName(QStringLiteral("mapsButton"));
    m_summary->setObjectName(QStringLiteral("recordsSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    for (const auto& [button, action] :
         {std::pair{m_previousButton, m_previousAction}, std::pair{m_nextButton, m_nextAction}}) {
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(m_compareLabel);
    layout->addWidget(m_compareBox);
    layout->addWidget(m_previousButton);
    layout->addWidget(m_nextButton);
    layout->addStretch(1);
    layout->addWidget(m_mapsButton);
    return header;
}

void RecordsPage::makePages()
{
    m_damage->setObjectName(QStringLiteral("recordsDamage"));
    m_damage->hide();
    m_message->setObjectName(QStringLiteral("recordsMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_register);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* registers = new QWidget(this);
    auto* layout = new QVBoxLayout(registers);
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    layout->addWidget(splitter);
    m_tabs->setObjectName(QStringLiteral("recordsTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(registers, QString());
    m_tabs->addTab(m_agreements, QString());
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_tabs);
}

void RecordsPage::setImage(std::shared_ptr<const firmware::Image> image)
{
    if (image == m_image) {
        return;
    }
    m_image = std::move(image);
    m_current = false;
    m_awaitsOther = false;
    if (!canCompare(m_other)) {
        m_other = {};
    }
    fillOthers();
    read(false);
}

void RecordsPage::setOthers(std::vector<CompareSide> others)
{
    const std::vector<CompareSide> before = std::exchange(m_others, std::move(others));
    const auto isIn = [](const std::vector<CompareSide>& sides, const CompareSide& side) {
        return std::ranges::contains(sides, side.image, &CompareSide::image);
    };
    if (m_awaitsOther) {
        const auto added = std::ranges::find_if(
            m_others, [&](const CompareSide& side) { return canCompare(side) && !isIn(before, side); });
        if (added != m_others.end()) {
            compareWith(*added);
        }
    }
    if (m_other.image && !isIn(m_others, m_other)) {
        compareWith({});
    }
    fillOthers();
    updateSummary();
}

bool RecordsPage::canCompare(const CompareSide& side) const
{
    return side.image && side.image != m_image && side.image->format == firmware::ImageFormat::Fs2;
}

void RecordsPage::read(bool keep)
{
    const unsigned generation = ++m_generation;
    if (!m_image || m_image->format != firmware::ImageFormat::Fs2) {
        take(nullptr, false);
        return;
    }
    updateState();
    runAsync([image = m_image, other = m_other.image,
              maps = m_maps.maps()] { return readRecords(*image, other.get(), *maps); },
             this,
             [this, generation, keep](std::shared_ptr<const RecordsReading> reading) {
                 if (generation == m_generation) {
                     take(std::move(reading), keep && m_current);
                     Q_EMIT shown();
                 }
             });
}

void RecordsPage::take(std::shared_ptr<const RecordsReading> reading, bool keep)
{
    m_reading = std::move(reading);
    m_current = m_reading != nullptr;
    m_list->setReading(m_reading, keep);
    m_agreements->setReading(m_reading);
    updateState();
}

void RecordsPage::showRecord()
{
    m_register->setRecord(m_reading, m_list->currentRow());
}

void RecordsPage::showBits(std::uint32_t address, std::uint32_t bits, int bit)
{
    const auto holds = [address, bits](const RecordRow& row) {
        return row.record && row.address == address && (row.record->mask & bits) != 0;
    };
    const auto found = std::ranges::find_if(m_reading->rows, holds);
    if (found != m_reading->rows.end()) {
        m_tabs->setCurrentIndex(0);
        m_list->showRow(static_cast<std::size_t>(found - m_reading->rows.begin()));
        m_register->bits()->setCurrentBit(bit);
        m_register->bits()->setFocus(Qt::OtherFocusReason);
    }
}

void RecordsPage::goToDifference(bool forward)
{
    m_tabs->setCurrentIndex(0);
    if (m_list->goToDifference(forward)) {
        m_list->table()->setFocus();
    }
}

bool RecordsPage::event(QEvent* event)
{
    // The form and the text around this page have a search of their own by the same key.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RecordsPage::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Find) || m_stack->currentWidget() != m_tabs) {
        QWidget::keyPressEvent(event);
    } else if (m_tabs->currentWidget() == m_agreements) {
        m_agreements->focusSearch();
    } else {
        m_list->focusSearch();
    }
}

void RecordsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace firesteel::gui
