// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <gui/async.h>
#include <gui/firmwareview/firmwarepageparts.h>
#include <gui/firmwareview/picturesaving.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

struct Loaded
{
    Result<std::string> ini;
    QString sha256;
    std::vector<ByteRange> stray;
};

Loaded load(const ImageCopies& copies, std::size_t shown)
{
    const firmware::Image& image = *copies[shown];
    return {.ini = firmware::embeddedIni(image),
            .sha256 = image.bytes.empty() ? QString() : QString::fromStdString(sha256Hex(image.bytes)),
            .stray = strayData(copies, shown)};
}

// A lower page has table and details side by side, if it is wide enough for both.
constexpr int linesForStacking = 48;
constexpr int linesForTabs = 13;
constexpr int linesForTable = 7;
constexpr int charactersForSideBySide = 110;

QToolButton* toolButton(const char* name, QWidget* parent, bool checkable = false)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setCheckable(checkable);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FirmwarePage::FirmwarePage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    connectParts();
    connectTools();
    retranslate();
    setPlaceholder(tr("Open an image or choose an adapter to see its firmware."));
}

FirmwarePage::~FirmwarePage() = default;

void FirmwarePage::buildTools()
{
    Parts& p = *m_parts;
    p.copies = new QComboBox(this);
    p.copies->setObjectName(QStringLiteral("imageCopies"));
    p.copies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    p.logical = toolButton("logicalView", this, true);
    p.physical = toolButton("physicalView", this, true);
    p.showIni = toolButton("showIni", this);
    p.savePicture = toolButton("savePicture", this);
    p.savePicture->setIcon(icon(u"picture"));
    p.savePicture->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    p.zoomOut = toolButton("zoomOut", this);
    p.zoomIn = toolButton("zoomIn", this);
    p.zoomOut->setText(QStringLiteral("−"));
    p.zoomIn->setText(QStringLiteral("+"));
    p.zoom = new QLabel(this);
    auto* views = new QButtonGroup(this);
    views->addButton(p.logical);
    views->addButton(p.physical);
    p.logical->setChecked(true);
}

void FirmwarePage::build()
{
    Parts& p = *m_parts;
    p.placeholder = new QLabel;
    p.placeholder->setAlignment(Qt::AlignCenter);
    p.placeholder->setWordWrap(true);
    p.placeholder->setObjectName(QStringLiteral("firmwarePlaceholder"));
    buildTools();
    auto* tools = new QHBoxLayout;
    tools->setSpacing(fontMetrics().averageCharWidth() / 2);
    for (QWidget* tool : std::initializer_list<QWidget*>{p.copies, p.logical, p.physical}) {
        tools->addWidget(tool);
    }
    tools->addStretch();
    for (QWidget* tool : std::initializer_list<QWidget*>{p.showIni, p.savePicture, p.zoomOut, p.zoom, p.zoomIn}) {
        tools->addWidget(tool);
    }

    p.map = new SectionMap(this);
    p.map->setObjectName(QStringLiteral("sectionMap"));
    p.legend = new SectionLegend(this);
    p.identity = new IdentityView(this);
    p.message = new MessageBar(this);
    p.message->setClosable(true);
    p.message->hide();
    p.verdict = new VerdictBanner(this);
    p.sections = new SectionTableModel(this);
    p.table = new ReadingTable(p.sections, QStringLiteral("sectionTable"), this);
    p.findings = new FindingsModel(this);
    p.findingsView = new ReadingTable(p.findings, QStringLiteral("findingsTable"), this);
    p.findingsView->setWrapping();
    p.details = new SectionDetails(this);
    p.contents = new SectionContent(this);
    p.hex = new HexPanel(this);
    p.hex->setObjectName(QStringLiteral("hexPanel"));
    p.tabs = new QTabWidget(this);
    p.tabs->setObjectName(QStringLiteral("firmwareTabs"));
    p.tabs->addTab(p.details, QString());
    p.tabs->addTab(p.contents, QString());
    p.tabs->addTab(p.hex, QString());
    p.tabs->addTab(p.findingsView, QString());

    // What can be worked with; a lower page is scrolled.
    p.tabs->setMinimumHeight(fontMetrics().height() * linesForTabs);
    p.table->setMinimumHeight(fontMetrics().height() * linesForTable);

    p.splitter = new QSplitter(Qt::Vertical, this);
    p.splitter->setChildrenCollapsible(false);
    p.splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setLowestSplitter();
    p.splitter->addWidget(p.table);
    p.splitter->addWidget(p.tabs);
    p.splitter->setStretchFactor(0, 0);
    p.splitter->setStretchFactor(1, 1);

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(p.identity);
    layout->addWidget(p.verdict);
    layout->addWidget(p.message);
    layout->addLayout(tools);
    layout->addWidget(p.map);
    layout->addWidget(p.legend);
    layout->addWidget(p.splitter, 1);
    p.stack = new QStackedLayout(this);
    p.stack->addWidget(p.placeholder);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("firmwareScroll"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    p.stack->addWidget(scroll);
}

void FirmwarePage::setImage(std::shared_ptr<const firmware::Image> image, ImageSource source)
{
    setImages(image ? ImageCopies{std::move(image)} : ImageCopies{}, source);
}

void FirmwarePage::setImages(ImageCopies copies, ImageSource source)
{
    m_copies = std::move(copies);
    m_image = m_copies.empty() ? nullptr : m_copies.front();
    m_source = source;
    Parts& p = *m_parts;
    p.message->hide();
    p.following = true;
    p.copies->clear();
    updateCopyNames();
    p.map->setImages(m_copies, 0);
    p.following = false;
    showImage();
    p.tabs->setCurrentIndex(m_image && !m_image->findings.empty() ? Parts::FindingsTab : Parts::DetailsTab);
    p.stack->setCurrentIndex(m_image ? 1 : 0);
}

void FirmwarePage::setPlaceholder(const QString& text)
{
    m_parts->placeholder->setText(text);
    setImage(nullptr);
}

void FirmwarePage::setFileDialog(FileDialog* fileDialog)
{
    m_parts->fileDialog = fileDialog;
    m_parts->savePicture->setVisible(fileDialog != nullptr);
}

void FirmwarePage::setFlashSize(std::uint64_t bytes)
{
    m_parts->map->setFlashSize(bytes);
}

std::optional<std::size_t> FirmwarePage::currentSection() const
{
    return m_parts->map->currentSection();
}

void FirmwarePage::selectSection(std::size_t section)
{
    m_parts->map->selectSection(section);
}

// All parts but the map, which has the copies already.
void FirmwarePage::showImage()
{
    Parts& p = *m_parts;
    p.following = true;
    p.iniResult.reset();
    p.sha256.clear();
    p.identity->setImage(m_image.get());
    p.verdict->setImage(m_image.get(), m_source);
    p.sections->setImage(m_image);
    p.findings->setImage(m_image);
    p.hex->setBytes(m_image ? m_image->bytes : SharedBytes());
    showTints();
    p.following = false;
    fitTables();
    updateIni();
    retranslate();
    showBlock();
    if (const firmware::Finding* error = m_image ? m_image->firstError() : nullptr) {
        showFinding(*error);
    }
    // The rows of the image before may have been scrolled.
    p.table->scrollToTop();
    p.table->scrollTo(p.table->currentIndex());
    if (m_image) {
        loadDetails();
    }
}

void FirmwarePage::loadDetails()
{
    runAsync([copies = m_copies, shown = m_parts->map->shownImage()] { return load(copies, shown); }, this,
             [this, image = m_image](const Loaded& loaded) {
                 if (image != m_image) {
                     return;
                 }
                 m_parts->iniResult = loaded.ini;
                 m_parts->sha256 = loaded.sha256;
                 m_parts->identity->setSha256(loaded.sha256);
                 m_parts->map->setStrayData(loaded.stray);
                 updateIni();
                 Q_EMIT detailsReady();
             });
}

void FirmwarePage::updateIni()
{
    IniView* view = m_parts->contents->iniView();
    if (!m_parts->iniResult) {
        view->setMessage(m_image ? tr("Unpacking the INI…") : QString());
    } else if (const Result<std::string>& ini = *m_parts->iniResult) {
        view->setText(QString::fromStdString(*ini));
    } else {
        view->setMessage(sentence(ini.error()));
    }
}

void FirmwarePage::savePicture()
{
    Parts& p = *m_parts;
    if (!m_image || !p.fileDialog) {
        return;
    }
    QString name = QFileInfo(QString::fromStdString(m_image->name)).completeBaseName();
    name.replace(QLatin1Char(':'), QLatin1Char('-'));
    const QString suggestion =
        QDir::home().filePath((name.isEmpty() ? QStringLiteral("firmware") : name) + QStringLiteral("-map.svg"));
    const MapPicture picture(m_copies, p.map->shownImage(), p.map->strips(), font());
    askAndSavePicture(this, *p.fileDialog, picture, suggestion, [this](const Result<QString>& saved) {
        if (saved) {
            m_parts->message->setMessage(Tone::Good, tr("Picture saved"), QDir::toNativeSeparators(*saved));
        } else {
            m_parts->message->setMessage(Tone::Error, tr("The picture was not saved"), sentence(saved.error()));
        }
        m_parts->message->show();
        Q_EMIT pictureSaved(saved.has_value());
    });
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
        for (const int column : {SectionTableModel::End, SectionTableModel::StoredCrc, SectionTableModel::ComputedCrc,
                                 SectionTableModel::LoadAddress}) {
            m_parts->table->setColumnHidden(column, beside);
        }
        setLowestSplitter();
        m_parts->splitter->setSizes({height() / 2, height() / 2});
        fitTables();
    }
}

// Its own hint would be what it likes to have, not what it needs.
void FirmwarePage::setLowestSplitter()
{
    const bool beside = m_parts->splitter->orientation() == Qt::Horizontal;
    const int lines = beside ? linesForTabs : linesForTabs + linesForTable + 1;
    m_parts->splitter->setMinimumHeight(fontMetrics().height() * lines);
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
        m_parts->verdict->setImage(m_image.get(), m_source);
        if (!m_parts->iniResult || !*m_parts->iniResult) {
            updateIni();
        }
        retranslate();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_parts->sections->refreshTexts();
        m_parts->findings->refreshTexts();
        showTints();
        fitTables();
    }
}

} // namespace firesteel::gui
