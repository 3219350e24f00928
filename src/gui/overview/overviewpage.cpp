// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/adapterwords.h>
#include <gui/overview/overviewpage.h>
#include <gui/widgets/errorbuttons.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <ui_overviewpage.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

QLabel* valueLabel(const QString& text, const QString& name)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setAccessibleDescription(text);
    return label;
}

void makePale(QLabel* label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

int widestLabel(const std::vector<FactGroup>& groups, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const FactGroup& group : groups) {
        for (const FactRow& row : group.rows) {
            widest = std::max(widest, metrics.horizontalAdvance(row.label));
        }
    }
    return widest;
}

QGroupBox* groupBox(const FactGroup& group, int labelWidth)
{
    auto* box = new QGroupBox(group.title);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const FactRow& row : group.rows) {
        auto* name = new QLabel(row.label);
        makePale(name);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(row.value, row.label), line++, 1);
        if (!row.explanation.isEmpty()) {
            QLabel* explanation = valueLabel(row.explanation, row.label);
            makePale(explanation);
            QFont font = explanation->font();
            font.setPointSizeF(font.pointSizeF() * 0.9);
            explanation->setFont(font);
            grid->addWidget(explanation, line++, 1);
        }
        grid->setRowMinimumHeight(line++, 4);
    }
    return box;
}

std::size_t lines(const FactGroup& group)
{
    return 2 + group.rows.size() + static_cast<std::size_t>(std::ranges::count_if(group.rows, [](const FactRow& row) {
               return !row.explanation.isEmpty();
           }));
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->nameLabel->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    m_ui->nameLabel->setFont(big);
    makePale(m_ui->subtitleLabel);
    m_ui->scrollArea->setFrameShape(QFrame::NoFrame);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->factsWidget->setAutoFillBackground(false);
    m_ui->scrollArea->viewport()->installEventFilter(this);
    m_ui->factsWidget->installEventFilter(this);
    m_ui->copyButton->setIcon(icon(u"copy"_s));
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        if (m_adapter) {
            QApplication::clipboard()->setText(overviewText(*m_adapter, m_state));
        }
    });
    setReading(false, 0, {});
    setPlaceholder({});
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setCard(const adapters::Adapter& adapter, const CardState& state)
{
    m_adapter = adapter;
    m_state = state;
    rebuild();
}

void OverviewPage::setReading(bool reading, unsigned perMille, const QString& stage)
{
    m_ui->readingBar->setVisible(reading);
    m_ui->readingLabel->setVisible(reading);
    m_ui->readingBar->setValue(static_cast<int>(perMille));
    m_ui->readingLabel->setText(stage);
}

void OverviewPage::setPlaceholder(const QString& text)
{
    m_adapter.reset();
    m_ui->placeholderLabel->setText(text);
    m_ui->pages->setCurrentWidget(m_ui->placeholderPage);
}

void OverviewPage::rebuild()
{
    m_ui->pages->setCurrentWidget(m_ui->cardPage);
    m_ui->iconLabel->setPixmap(icon(u"adapter"_s).pixmap(QSize(40, 40), devicePixelRatioF()));
    m_ui->nameLabel->setText(displayName(*m_adapter));
    m_ui->subtitleLabel->setText(u"%1 · %2 · %3"_s.arg(QString::fromStdString(m_adapter->family),
                                                       QString::fromStdString(m_adapter->pciAddress),
                                                       gui::stateText(m_adapter->state)));
    showBanner();
    clear(m_ui->leftColumn);
    clear(m_ui->rightColumn);
    clear(m_ui->engineLayout);
    // The shorter column takes the next group.
    std::array<std::size_t, 2> heights{};
    const std::vector<FactGroup> groups = overviewFacts(*m_adapter, m_state);
    const int labelWidth = widestLabel(groups, fontMetrics());
    for (const FactGroup& group : groups) {
        const bool left = heights[0] <= heights[1];
        QGroupBox* box = groupBox(group, labelWidth);
        (left ? m_ui->leftColumn : m_ui->rightColumn)->addWidget(box);
        // Layouts count only what is shown, and show by themselves later than fitFacts() asks.
        box->show();
        heights[left ? 0 : 1] += lines(group);
    }
    if (m_tools != nullptr) {
        QWidget* engines = makeEngineTable(engineRows(adapters::engineTable(*m_adapter, *m_tools)));
        m_ui->engineLayout->addWidget(engines);
        engines->show();
    }
    m_ui->leftColumn->addStretch();
    m_ui->rightColumn->addStretch();
    fitFacts();
}

void OverviewPage::showBanner()
{
    const BannerText banner = stateBanner(*m_adapter, m_state);
    m_ui->banner->clearButtons();
    m_ui->banner->setMessage(banner.tone, banner.title, banner.text);
    if (m_state.error) {
        addErrorButtons(*m_ui->banner, *m_state.error, this, [this] { Q_EMIT semaphoreReleaseRequested(); });
    }
    if (m_adapter->state == adapters::AdapterState::FlashRecovery && !m_state.recovered) {
        QPushButton* recover = m_ui->banner->addButton(tr("Bring it &back…"));
        recover->setIcon(icon(u"recovery"_s));
        recover->setObjectName(u"recoverButton"_s);
        recover->setAccessibleName(tr("Open the Recovery page"));
        connect(recover, &QPushButton::clicked, this, &OverviewPage::recoveryRequested);
    }
}

void OverviewPage::setTools(std::shared_ptr<const tools::ToolSet> tools)
{
    m_tools = std::move(tools);
    if (m_adapter) {
        rebuild();
    }
}

void OverviewPage::fitFacts()
{
    // A scroll area knows nothing of texts that need more height when they get less width.
    const int width = m_ui->scrollArea->viewport()->width();
    m_ui->factsWidget->setMinimumHeight(std::max(0, m_ui->factsLayout->totalHeightForWidth(width)));
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == m_ui->scrollArea->viewport() && event->type() == QEvent::Resize;
    if (resized || (watched == m_ui->factsWidget && event->type() == QEvent::LayoutRequest)) {
        fitFacts();
    }
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_adapter) {
            rebuild();
        }
    } else if (event->type() == QEvent::PaletteChange && m_adapter) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
