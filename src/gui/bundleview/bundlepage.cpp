// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/bundleview/bundlebanner.h>
#include <gui/bundleview/bundledetails.h>
#include <gui/bundleview/bundlemodel.h>
#include <gui/bundleview/bundlepage.h>
#include <gui/firmwareview/findingsmodel.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/tables.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

// How the height is shared before the user does it.
constexpr int linesOfTable = 40;
constexpr int linesOfDetails = 11;

} // namespace

struct BundlePage::Parts
{
    QVBoxLayout* buttons = nullptr; ///< beside the details
    QLabel* headline = nullptr;
    QLabel* origin = nullptr;
    QLabel* summary = nullptr;
    BundleBanner* banner = nullptr;
    QLineEdit* filterField = nullptr;
    QLabel* count = nullptr;
    BundleModel* model = nullptr;
    BundleFilter* filter = nullptr;
    ReadingTable* table = nullptr;
    QTabWidget* tabs = nullptr;
    BundleDetails* details = nullptr;
    FindingsModel* findings = nullptr;
    ReadingTable* findingsView = nullptr;
    QAction* open = nullptr;
    QAction* save = nullptr;
    QAction* compare = nullptr;
    QAction* copyPsid = nullptr;
};

BundlePage::BundlePage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    buildActions();
    connectParts();
    setBundle(nullptr);
}

BundlePage::~BundlePage() = default;

void BundlePage::build()
{
    Parts& p = *m_parts;
    p.headline = new QLabel(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    p.headline->setFont(large);
    p.headline->setObjectName(QStringLiteral("bundleHeadline"));
    p.headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    p.origin = new QLabel(this);
    p.origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long path is cut rather than making the whole window wide.
    p.origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    p.summary = new QLabel(this);
    p.summary->setObjectName(QStringLiteral("bundleSummary"));
    p.summary->setForegroundRole(QPalette::PlaceholderText);
    p.banner = new BundleBanner(this);

    p.filterField = new QLineEdit(this);
    p.filterField->setObjectName(QStringLiteral("bundleFilter"));
    p.filterField->setClearButtonEnabled(true);
    p.count = new QLabel(this);
    p.count->setObjectName(QStringLiteral("bundleCount"));
    p.count->setForegroundRole(QPalette::PlaceholderText);

    p.model = new BundleModel(this);
    p.filter = new BundleFilter(this);
    p.filter->setSourceModel(p.model);
    p.table = new ReadingTable(p.filter, QStringLiteral("bundleTable"), this);
    p.table->setContextMenuPolicy(Qt::ActionsContextMenu);
    p.table->horizontalHeader()->setSectionsClickable(true);
    p.table->horizontalHeader()->setSortIndicatorClearable(true);
    p.table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    p.table->setSortingEnabled(true);

    p.details = new BundleDetails(this);
    p.findings = new FindingsModel(this);
    p.findingsView = new ReadingTable(p.findings, QStringLiteral("bundleFindings"), this);
    p.findingsView->setWrapping();

    auto* top = new QHBoxLayout;
    top->addWidget(p.headline);
    top->addSpacing(fontMetrics().averageCharWidth() * 2);
    top->addWidget(p.origin, 1, Qt::AlignBottom);
    auto* filterRow = new QHBoxLayout;
    filterRow->addWidget(p.filterField, 1);
    filterRow->addSpacing(fontMetrics().averageCharWidth());
    filterRow->addWidget(p.count);

    auto* selected = new QWidget(this);
    p.buttons = new QVBoxLayout;
    auto* selectedLayout = new QHBoxLayout(selected);
    selectedLayout->addWidget(p.details, 1);
    selectedLayout->addLayout(p.buttons);
    p.tabs = new QTabWidget(this);
    p.tabs->setObjectName(QStringLiteral("bundleTabs"));
    p.tabs->addTab(selected, icon(u"image"), QString());
    p.tabs->addTab(p.findingsView, QString());

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(p.table);
    splitter->addWidget(p.tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({fontMetrics().height() * linesOfTable, fontMetrics().height() * linesOfDetails});

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addLayout(top);
    layout->addWidget(p.summary);
    layout->addWidget(p.banner);
    layout->addLayout(filterRow);
    layout->addWidget(splitter, 1);
    setFocusProxy(p.filterField);
}

void BundlePage::buildActions()
{
    Parts& p = *m_parts;
    const auto action = [&](const char* name, QStringView iconName, bool button) {
        auto* made = new QAction(icon(iconName), QString(), this);
        made->setObjectName(QLatin1StringView(name));
        p.table->addAction(made);
        if (button) {
            auto* shown = new QToolButton(this);
            shown->setObjectName(QLatin1StringView(name) + QStringLiteral("Button"));
            shown->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            shown->setFocusPolicy(Qt::StrongFocus);
            shown->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // all as wide as the widest
            shown->setDefaultAction(made);
            p.buttons->addWidget(shown);
        }
        return made;
    };
    p.open = action("openImage", u"open", true);
    p.save = action("saveImage", u"backup", true);
    p.compare = action("compareImage", u"compare", true);
    p.copyPsid = action("copyPsid", u"copy", false);
    p.buttons->addStretch();
}

void BundlePage::connectParts()
{
    Parts& p = *m_parts;
    connect(p.filterField, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_parts->filter->setWords(text);
        updateCount();
        // What is typed leads to an image: the first that fits is the selected one.
        if (!m_parts->table->currentIndex().isValid() && m_parts->filter->rowCount() > 0) {
            m_parts->table->setCurrentIndex(m_parts->filter->index(0, 0));
        }
    });
    connect(p.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showEntry();
        Q_EMIT currentEntryChanged();
    });
    connect(p.details, &BundleDetails::choiceChanged, this, &BundlePage::updateActions);
    const auto request = [this](void (BundlePage::*signal)(const firmware::BundleEntry&)) {
        if (const std::optional<firmware::BundleEntry> entry = chosenEntry()) {
            Q_EMIT(this->*signal)(*entry);
        }
    };
    connect(p.open, &QAction::triggered, this, [request] { request(&BundlePage::openRequested); });
    connect(p.save, &QAction::triggered, this, [request] { request(&BundlePage::saveRequested); });
    connect(p.compare, &QAction::triggered, this, [request] { request(&BundlePage::compareRequested); });
    connect(p.copyPsid, &QAction::triggered, this, [this] {
        if (const std::optional<std::size_t> entry = currentEntry()) {
            QApplication::clipboard()->setText(shownText(m_bundle->entries[*entry].psid));
        }
    });
    connect(p.table, &ReadingTable::activated, p.open, &QAction::trigger);

    const auto shortcut = [this](const QKeySequence& keys, QWidget* owner, auto&& slot) {
        auto* made = new QShortcut(keys, owner);
        made->setContext(owner == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, this, std::forward<decltype(slot)>(slot));
    };
    shortcut(QKeySequence::Find, this, [this] {
        m_parts->filterField->setFocus(Qt::ShortcutFocusReason);
        m_parts->filterField->selectAll();
    });
    shortcut(Qt::Key_Down, p.filterField, [this] { m_parts->table->setFocus(Qt::TabFocusReason); });
    shortcut(Qt::Key_Escape, p.filterField, [this] { m_parts->filterField->clear(); });
    connect(p.filterField, &QLineEdit::returnPressed, this, [this] { m_parts->table->setFocus(Qt::TabFocusReason); });
}

void BundlePage::setBundle(std::shared_ptr<const firmware::Bundle> bundle)
{
    Parts& p = *m_parts;
    m_bundle = std::move(bundle);
    p.filterField->clear();
    p.model->setBundle(m_bundle);
    // The model of findings reads them out of an image.
    auto findings = std::make_shared<firmware::Image>();
    if (m_bundle) {
        findings->findings = m_bundle->findings;
    }
    p.findings->setImage(std::move(findings));
    const bool described = m_bundle && std::ranges::any_of(m_bundle->entries, [](const firmware::BundleEntry& entry) {
                               return !entry.partNumber.empty() || !entry.description.empty();
                           });
    p.table->setColumnHidden(BundleModel::PartNumber, !described);
    p.table->setColumnHidden(BundleModel::Description, !described);
    p.table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    p.filter->sort(-1);
    const firmware::Finding* error = m_bundle ? m_bundle->firstError() : nullptr;
    p.tabs->setCurrentIndex(error != nullptr && !error->section ? 1 : 0);
    retranslate();
    p.table->fitColumns();
    p.findingsView->fitColumns();
    p.findingsView->resizeRowsToContents();
    p.table->scrollToTop();
    if (p.filter->rowCount() > 0) {
        p.table->setCurrentIndex(p.filter->index(0, 0));
    }
    showEntry();
}

std::optional<std::size_t> BundlePage::currentEntry() const
{
    const QModelIndex row = m_parts->filter->mapToSource(m_parts->table->currentIndex());
    return m_bundle && row.isValid() ? std::optional(static_cast<std::size_t>(row.row())) : std::nullopt;
}

void BundlePage::selectEntry(std::size_t entry)
{
    m_parts->filterField->clear();
    const QModelIndex row = m_parts->filter->mapFromSource(m_parts->model->index(static_cast<int>(entry), 0));
    m_parts->table->setCurrentIndex(row);
    m_parts->table->scrollTo(row);
}

void BundlePage::selectPsid(const QString& psid)
{
    if (!m_bundle) {
        return;
    }
    if (const std::vector<const firmware::BundleEntry*> found = m_bundle->find(psid.toStdString()); !found.empty()) {
        selectEntry(static_cast<std::size_t>(found.front() - m_bundle->entries.data()));
    }
}

QString BundlePage::whyNot() const
{
    const std::optional<std::size_t> index = currentEntry();
    if (!index) {
        return tr("Select an image first");
    }
    const firmware::BundleEntry& entry = m_bundle->entries[*index];
    if (const firmware::Finding* error = m_bundle->firstError(entry)) {
        return sentence(*error);
    }
    return firmware::narrowed(entry, m_parts->details->choice().toStdString()).openChoice()
               ? tr("This board has several images: choose one of them first")
               : QString();
}

std::optional<firmware::BundleEntry> BundlePage::chosenEntry() const
{
    const std::optional<std::size_t> index = currentEntry();
    if (!index || !whyNot().isEmpty()) {
        return std::nullopt;
    }
    return firmware::narrowed(m_bundle->entries[*index], m_parts->details->choice().toStdString());
}

void BundlePage::showEntry()
{
    const std::optional<std::size_t> index = currentEntry();
    m_parts->details->show(m_bundle.get(), index ? &m_bundle->entries[*index] : nullptr);
    updateActions();
}

void BundlePage::updateActions()
{
    Parts& p = *m_parts;
    const QString reason = whyNot();
    enableUnless(p.open, reason, tr("Unpack this image and look into it"));
    enableUnless(p.save, reason, tr("Unpack this image and save it as a file"));
    enableUnless(p.compare, reason, tr("Compare this image with another one, or with what is on a card"));
    enableUnless(p.copyPsid, currentEntry() ? QString() : tr("Select an image first"),
                 tr("Copy the PSID to the clipboard"));
}

void BundlePage::updateCount()
{
    const int all = m_parts->model->rowCount();
    const int shown = m_parts->filter->rowCount();
    m_parts->count->setText(shown == all ? tr("%n image(s)", nullptr, all)
                                         : tr("%1 of %n image(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_parts->table->setEmptyText(all == 0 ? tr("This bundle lists no images.")
                                          : tr("No image has all of these words."));
}

void BundlePage::retranslate()
{
    Parts& p = *m_parts;
    retranslateActions();
    p.filterField->setPlaceholderText(tr("Find a PSID, part number, version or description (Ctrl+F)"));
    p.filterField->setAccessibleName(tr("Find an image"));
    p.table->setAccessibleName(tr("Images in the bundle"));
    p.findingsView->setAccessibleName(tr("Findings"));
    p.findingsView->setEmptyText(tr("There is nothing to remark."));
    p.details->retranslate();
    p.model->refreshTexts();
    p.findings->refreshTexts();
    p.banner->setBundle(m_bundle.get());
    p.tabs->setTabText(0, tr("Selected image"));
    p.tabs->setTabText(1, tr("Findings (%1)").arg(QLocale().toString(p.findings->rowCount())));
    const firmware::Finding* worst = p.findings->finding(0);
    p.tabs->setTabIcon(1, icon(worst != nullptr ? severityIcon(worst->severity) : QStringLiteral("ok")));
    updateCount();
    if (!m_bundle) {
        p.headline->setText(tr("No bundle"));
        p.origin->clear();
        p.summary->clear();
        return;
    }
    const auto images = static_cast<int>(m_bundle->entries.size());
    const QString format = QString::fromLatin1(formatName(m_bundle->format));
    p.headline->setText(tr("%1 bundle of %n image(s)", "format of the bundle", images).arg(format));
    p.origin->setText(shownText(m_bundle->name));
    p.origin->setToolTip(p.origin->text());
    p.summary->setText(m_bundle->packed
                           ? tr("%1, unpacks to %2")
                                 .arg(sizeText(m_bundle->bytes.size()),
                                      QLocale().formattedDataSize(static_cast<qint64>(m_bundle->unpackedSize)))
                           : tr("%1, not packed").arg(sizeText(m_bundle->bytes.size())));
}

void BundlePage::retranslateActions()
{
    Parts& p = *m_parts;
    p.open->setText(tr("&Open image"));
    p.save->setText(tr("&Save image…"));
    p.compare->setText(tr("Compare &with…"));
    p.copyPsid->setText(tr("Copy PS&ID"));
    updateActions();
}

void BundlePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showEntry();
    } else if (event->type() == QEvent::PaletteChange) {
        m_parts->model->refreshTexts();
        m_parts->findings->refreshTexts();
    }
}

} // namespace firesteel::gui
