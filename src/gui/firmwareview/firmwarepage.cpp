// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <gui/async.h>
#include <gui/firmwareview/findingsmodel.h>
#include <gui/firmwareview/firmwarepage.h>
#include <gui/firmwareview/identityview.h>
#include <gui/firmwareview/iniview.h>
#include <gui/firmwareview/sectiondetails.h>
#include <gui/firmwareview/sectionlegend.h>
#include <gui/firmwareview/sectionmap.h>
#include <gui/firmwareview/sectiontablemodel.h>
#include <gui/firmwareview/verdictbanner.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/tables.h>

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

struct FirmwarePage::Parts
{
    QStackedLayout* stack = nullptr;
    QLabel* placeholder = nullptr;
    IdentityView* identity = nullptr;
    VerdictBanner* verdict = nullptr;
    QToolButton* logical = nullptr;
    QToolButton* physical = nullptr;
    QToolButton* zoomOut = nullptr;
    QToolButton* zoomIn = nullptr;
    QLabel* zoom = nullptr;
    SectionMap* map = nullptr;
    SectionLegend* legend = nullptr;
    ReadingTable* table = nullptr;
    SectionTableModel* sections = nullptr;
    QSplitter* splitter = nullptr;
    QTabWidget* tabs = nullptr;
    ReadingTable* findingsView = nullptr;
    FindingsModel* findings = nullptr;
    SectionDetails* details = nullptr;
    IniView* ini = nullptr;

    std::optional<Result<std::string>> iniResult; ///< nothing while the worker is at it
    QString sha256;
    bool splitterMoved = false; ///< by the user, who then keeps it where it is
    bool following = false;     ///< a part follows another one: it must not lead at the same time
};

namespace {

struct Loaded
{
    Result<std::string> ini;
    QString sha256;
};

Loaded load(const firmware::Image& image)
{
    return {.ini = firmware::embeddedIni(image),
            .sha256 = image.bytes.empty() ? QString() : QString::fromStdString(sha256Hex(image.bytes))};
}

// A lower page has table and details side by side, if it is wide enough for both.
constexpr int linesForStacking = 38;
constexpr int charactersForSideBySide = 110;

} // namespace

FirmwarePage::FirmwarePage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    connectParts();
    retranslate();
    setPlaceholder(tr("Open an image or choose an adapter to see its firmware."));
}

FirmwarePage::~FirmwarePage() = default;

void FirmwarePage::build()
{
    Parts& p = *m_parts;
    p.placeholder = new QLabel;
    p.placeholder->setAlignment(Qt::AlignCenter);
    p.placeholder->setWordWrap(true);
    p.placeholder->setObjectName(QStringLiteral("firmwarePlaceholder"));

    const auto toolButton = [this](const char* name, bool checkable) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1StringView(name));
        button->setCheckable(checkable);
        button->setAutoRaise(true);
        return button;
    };
    p.logical = toolButton("logicalView", true);
    p.physical = toolButton("physicalView", true);
    p.zoomOut = toolButton("zoomOut", false);
    p.zoomIn = toolButton("zoomIn", false);
    p.zoomOut->setText(QStringLiteral("−"));
    p.zoomIn->setText(QStringLiteral("+"));
    p.zoom = new QLabel(this);
    auto* views = new QButtonGroup(this);
    views->addButton(p.logical);
    views->addButton(p.physical);
    p.logical->setChecked(true);
    p.map = new SectionMap(this);
    p.map->setObjectName(QStringLiteral("sectionMap"));
    p.legend = new SectionLegend(this);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(fontMetrics().averageCharWidth() / 2);
    tools->addWidget(p.logical);
    tools->addWidget(p.physical);
    tools->addStretch();
    tools->addWidget(p.zoomOut);
    tools->addWidget(p.zoom);
    tools->addWidget(p.zoomIn);

    p.identity = new IdentityView(this);
    p.verdict = new VerdictBanner(this);
    p.sections = new SectionTableModel(this);
    p.table = new ReadingTable(p.sections, QStringLiteral("sectionTable"), this);
    p.findings = new FindingsModel(this);
    p.findingsView = new ReadingTable(p.findings, QStringLiteral("findingsTable"), this);
    p.findingsView->setWrapping();
    p.details = new SectionDetails(this);
    p.ini = new IniView(this);
    p.tabs = new QTabWidget(this);
    p.tabs->setObjectName(QStringLiteral("firmwareTabs"));
    p.tabs->addTab(p.details, icon(u"section"), QString());
    p.tabs->addTab(p.findingsView, QString());
    p.tabs->addTab(p.ini, QString());

    p.splitter = new QSplitter(Qt::Vertical, this);
    p.splitter->setChildrenCollapsible(false);
    p.splitter->addWidget(p.table);
    p.splitter->addWidget(p.tabs);
    p.splitter->setStretchFactor(0, 0);
    p.splitter->setStretchFactor(1, 1);

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(p.identity);
    layout->addWidget(p.verdict);
    layout->addLayout(tools);
    layout->addWidget(p.map);
    layout->addWidget(p.legend);
    layout->addWidget(p.splitter, 1);
    p.stack = new QStackedLayout(this);
    p.stack->addWidget(p.placeholder);
    p.stack->addWidget(content);
}

void FirmwarePage::connectParts()
{
    Parts& p = *m_parts;
    connect(p.logical, &QToolButton::clicked, this, [this] { m_parts->map->setView(SectionMap::View::Logical); });
    connect(p.physical, &QToolButton::clicked, this, [this] { m_parts->map->setView(SectionMap::View::Physical); });
    connect(p.zoomIn, &QToolButton::clicked, this,
            [this] { m_parts->map->setZoomPercent(m_parts->map->zoomPercent() * 2); });
    connect(p.zoomOut, &QToolButton::clicked, this,
            [this] { m_parts->map->setZoomPercent(m_parts->map->zoomPercent() / 2); });
    connect(p.map, &SectionMap::zoomChanged, this, &FirmwarePage::updateZoom);
    connect(p.map, &SectionMap::stripsChanged, this, [this] {
        m_parts->legend->setKinds(m_parts->map->kinds());
        (m_parts->map->view() == SectionMap::View::Physical ? m_parts->physical : m_parts->logical)->setChecked(true);
    });
    connect(p.map, &SectionMap::currentBlockChanged, this, &FirmwarePage::showBlock);
    connect(p.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && !m_parts->following) {
            m_parts->map->selectSection(static_cast<std::size_t>(row.row()));
        }
    });
    const auto follow = [this](const QModelIndex& row) {
        if (const firmware::Finding* finding = m_parts->findings->finding(row.row()); finding && !m_parts->following) {
            showFinding(*finding);
        }
    };
    connect(p.findingsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, follow);
    connect(p.findingsView, &ReadingTable::clicked, this, follow);
    connect(p.splitter, &QSplitter::splitterMoved, this, [this] { m_parts->splitterMoved = true; });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_parts->tabs->setCurrentWidget(m_parts->ini);
        m_parts->ini->openFindBar();
    });
    connect(p.verdict, &VerdictBanner::showRequested, this, [this] {
        if (const firmware::Finding* error = m_image ? m_image->firstError() : nullptr) {
            showFinding(*error);
            m_parts->map->setFocus();
        }
    });
}

void FirmwarePage::setImage(std::shared_ptr<const firmware::Image> image)
{
    m_image = std::move(image);
    m_parts->iniResult.reset();
    m_parts->sha256.clear();
    showImage();
    if (m_image) {
        m_parts->stack->setCurrentIndex(1);
        loadDetails();
    } else {
        m_parts->stack->setCurrentIndex(0);
    }
}

void FirmwarePage::setPlaceholder(const QString& text)
{
    m_parts->placeholder->setText(text);
    setImage(nullptr);
}

void FirmwarePage::setFlashSize(std::uint64_t bytes)
{
    m_parts->map->setFlashSize(bytes);
}

std::optional<std::size_t> FirmwarePage::currentSection() const
{
    const std::optional<MapBlock> block = m_parts->map->currentBlock();
    return block ? block->section : std::nullopt;
}

void FirmwarePage::selectSection(std::size_t section)
{
    m_parts->map->selectSection(section);
}

void FirmwarePage::showImage()
{
    Parts& p = *m_parts;
    p.following = true;
    p.identity->setImage(m_image.get());
    p.verdict->setImage(m_image.get());
    p.sections->setImage(m_image);
    p.findings->setImage(m_image);
    p.map->setImage(m_image);
    p.following = false;
    p.physical->setEnabled(p.map->hasPhysicalView());
    fitTables();
    p.tabs->setCurrentIndex(m_image && !m_image->findings.empty() ? 1 : 0);
    updateIni();
    retranslate();
    if (const firmware::Finding* error = m_image ? m_image->firstError() : nullptr) {
        showFinding(*error);
    }
    // The rows of the image before may have been scrolled.
    p.table->scrollToTop();
    p.table->scrollTo(p.table->currentIndex());
}

void FirmwarePage::loadDetails()
{
    runAsync([image = m_image] { return load(*image); }, this,
             [this, image = m_image](const Loaded& loaded) {
                 if (image != m_image) {
                     return;
                 }
                 m_parts->iniResult = loaded.ini;
                 m_parts->sha256 = loaded.sha256;
                 m_parts->identity->setSha256(loaded.sha256);
                 updateIni();
                 Q_EMIT detailsReady();
             });
}

void FirmwarePage::updateIni()
{
    if (!m_parts->iniResult) {
        m_parts->ini->setMessage(m_image ? tr("Unpacking the INI…") : QString());
    } else if (const Result<std::string>& ini = *m_parts->iniResult) {
        m_parts->ini->setText(QString::fromStdString(*ini));
    } else {
        m_parts->ini->setMessage(sentence(ini.error()));
    }
}

void FirmwarePage::showBlock()
{
    Parts& p = *m_parts;
    const std::optional<MapBlock> block = p.map->currentBlock();
    p.details->show(m_image, block);
    const bool before = std::exchange(p.following, true);
    if (block && block->section) {
        const QModelIndex row = p.sections->index(static_cast<int>(*block->section), 0);
        if (p.table->currentIndex().row() != row.row()) {
            p.table->setCurrentIndex(row);
        }
    } else {
        p.table->setCurrentIndex({});
        p.table->clearSelection();
    }
    followFinding(block);
    p.following = before;
    Q_EMIT currentSectionChanged();
}

// The finding about the current section, or none; the row the user chose stays if it fits.
void FirmwarePage::followFinding(const std::optional<MapBlock>& block)
{
    Parts& p = *m_parts;
    const auto isAbout = [&](int row) {
        const firmware::Finding* finding = p.findings->finding(row);
        if (!finding || !block) {
            return false;
        }
        return finding->section
                   ? finding->section == block->section
                   : !block->section && finding->facts.offset && *finding->facts.offset >= block->logical &&
                         *finding->facts.offset - block->logical < block->size;
    };
    if (isAbout(p.findingsView->currentIndex().row())) {
        return;
    }
    int row = 0;
    while (row < p.findings->rowCount() && !isAbout(row)) {
        ++row;
    }
    if (row < p.findings->rowCount()) {
        p.findingsView->setCurrentIndex(p.findings->index(row, 0));
    } else {
        p.findingsView->setCurrentIndex({});
        p.findingsView->clearSelection();
    }
}

void FirmwarePage::showFinding(const firmware::Finding& finding)
{
    if (finding.section) {
        m_parts->map->selectSection(*finding.section);
    } else if (finding.facts.offset) {
        m_parts->map->selectAddress(*finding.facts.offset);
    }
}

void FirmwarePage::updateZoom()
{
    const int percent = m_parts->map->zoomPercent();
    m_parts->zoom->setText(QLocale().toString(percent) + QLocale().percent());
    m_parts->zoomOut->setEnabled(percent > 100);
    m_parts->zoomIn->setEnabled(percent < SectionMap::maxZoomPercent);
}

void FirmwarePage::retranslate()
{
    Parts& p = *m_parts;
    p.logical->setText(tr("Image"));
    p.logical->setToolTip(tr("The image as one piece, with the addresses of the file"));
    p.physical->setText(tr("Flash"));
    p.physical->setToolTip(p.physical->isEnabled() || !m_image
                               ? tr("The flash chunk by chunk: both failsafe copies alternate on it")
                               : tr("This image is not failsafe: it lies on the flash as in the file"));
    p.zoomOut->setToolTip(tr("Zoom out (Ctrl+wheel, −)"));
    p.zoomIn->setToolTip(tr("Zoom in (Ctrl+wheel, +)"));
    p.zoomOut->setAccessibleName(tr("Zoom out"));
    p.zoomIn->setAccessibleName(tr("Zoom in"));
    p.table->setAccessibleName(tr("Sections"));
    p.findingsView->setAccessibleName(tr("Findings"));
    p.table->setEmptyText(tr("No section could be read."));
    p.findingsView->setEmptyText(tr("The checks found nothing to remark."));
    p.tabs->setTabText(0, tr("Details"));
    const int findings = p.findings->rowCount();
    p.tabs->setTabText(1, findings == 0 ? tr("Findings") : tr("Findings (%1)").arg(QLocale().toString(findings)));
    const firmware::Finding* worst = p.findings->finding(0);
    p.tabs->setTabIcon(1, icon(worst ? severityIcon(worst->severity) : QStringLiteral("ok")));
    p.tabs->setTabText(2, tr("Board INI"));
    updateZoom();
}

void FirmwarePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool low = height() < fontMetrics().height() * linesForStacking;
    const bool wide = width() > fontMetrics().averageCharWidth() * charactersForSideBySide;
    const Qt::Orientation orientation = low && wide ? Qt::Horizontal : Qt::Vertical;
    if (m_parts->splitter->orientation() != orientation) {
        m_parts->splitterMoved = false;
        m_parts->splitter->setOrientation(orientation);
        // What is hidden is said again: by the sentence of a finding, and by the details beside the table.
        const bool beside = orientation == Qt::Horizontal;
        for (const int column : {FindingsModel::Section, FindingsModel::Offset}) {
            m_parts->findingsView->setColumnHidden(column, beside);
        }
        for (const int column :
             {SectionTableModel::StoredCrc, SectionTableModel::ComputedCrc, SectionTableModel::LoadAddress}) {
            m_parts->table->setColumnHidden(column, beside);
        }
        m_parts->splitter->setSizes({height() / 2, height() / 2});
        fitTables();
    }
}

// Side by side, the section table gets what it needs and the rest goes to the details.
void FirmwarePage::fitTables()
{
    m_parts->table->fitColumns();
    m_parts->findingsView->fitColumns();
    if (m_parts->splitter->orientation() == Qt::Horizontal && !m_parts->splitterMoved) {
        const int tableWidth = m_parts->table->fittedWidth();
        m_parts->splitter->setSizes({tableWidth, std::max(0, width() - tableWidth)});
    }
}

void FirmwarePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_parts->identity->setImage(m_image.get());
        m_parts->identity->setSha256(m_parts->sha256);
        m_parts->verdict->setImage(m_image.get());
        if (!m_parts->iniResult || !*m_parts->iniResult) {
            updateIni();
        }
        retranslate();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_parts->sections->refreshTexts();
        m_parts->findings->refreshTexts();
        fitTables();
    }
}

} // namespace firesteel::gui
