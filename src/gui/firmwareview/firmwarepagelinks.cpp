// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a FirmwarePage follow each other. The map knows what is current; every part that
// is clicked changes the map, and what the map tells changes the others.
#include <gui/firmwareview/firmwarepageparts.h>
#include <gui/firmwareview/sectionstyle.h>

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace firesteel::gui {

void FirmwarePage::connectTools()
{
    Parts& p = *m_parts;
    connect(p.logical, &QToolButton::clicked, this, [this] { m_parts->map->setView(SectionMap::View::Logical); });
    connect(p.physical, &QToolButton::clicked, this, [this] { m_parts->map->setView(SectionMap::View::Physical); });
    connect(p.zoomIn, &QToolButton::clicked, this,
            [this] { m_parts->map->setZoomPercent(m_parts->map->zoomPercent() * 2); });
    connect(p.zoomOut, &QToolButton::clicked, this,
            [this] { m_parts->map->setZoomPercent(m_parts->map->zoomPercent() / 2); });
    connect(p.showIni, &QToolButton::clicked, this, &FirmwarePage::chooseIni);
    connect(p.savePicture, &QToolButton::clicked, this, &FirmwarePage::savePicture);
    connect(p.copies, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && !m_parts->following) {
            m_parts->map->setShownImage(static_cast<std::size_t>(index));
        }
    });
    connect(p.splitter, &QSplitter::splitterMoved, this, [this] { m_parts->splitterMoved = true; });
    // The bytes have a search of their own, with the same keys.
    p.find = new QShortcut(QKeySequence::Find, this);
    p.find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        m_parts->find->setEnabled(!now || !m_parts->hex->isAncestorOf(now));
    });
    connect(p.find, &QShortcut::activated, this, [this] {
        if (m_parts->tabs->currentWidget() == m_parts->hex) {
            m_parts->hex->showFind();
        } else if (m_parts->showIni->isEnabled()) {
            chooseIni();
            m_parts->contents->iniView()->openFindBar();
        }
    });
}

void FirmwarePage::connectParts()
{
    Parts& p = *m_parts;
    connect(p.map, &SectionMap::zoomChanged, this, &FirmwarePage::updateZoom);
    connect(p.map, &SectionMap::stripsChanged, this, [this] {
        m_parts->legend->setKinds(m_parts->map->kinds());
        (m_parts->map->view() == SectionMap::View::Physical ? m_parts->physical : m_parts->logical)->setChecked(true);
    });
    connect(p.map, &SectionMap::shownImageChanged, this, &FirmwarePage::showCopy);
    connect(p.map, &SectionMap::currentBlockChanged, this, &FirmwarePage::showBlock);

    connect(p.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FirmwarePage::chooseRow);
    connect(p.table, &ReadingTable::clicked, this, [this](const QModelIndex& index) {
        if (m_parts->sections->isGroup(index.row()) && index.column() == SectionTableModel::Name) {
            m_parts->sections->setExpanded(index.row(), !m_parts->sections->isExpanded(index.row()));
        }
    });
    p.table->installEventFilter(this);

    const auto follow = [this](const QModelIndex& row) {
        if (const firmware::Finding* finding = m_parts->findings->finding(row.row()); finding && !m_parts->following) {
            showFinding(*finding);
        }
    };
    connect(p.findingsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, follow);
    connect(p.findingsView, &ReadingTable::clicked, this, follow);
    connect(p.verdict, &VerdictBanner::showRequested, this, [this] {
        if (const firmware::Finding* error = m_image ? m_image->firstError() : nullptr) {
            showFinding(*error);
            m_parts->map->setFocus();
        }
    });

    connect(p.hex->view(), &HexView::cursorMoved, this, &FirmwarePage::followCursor);
    // It was laid out for another width while it was hidden.
    connect(p.tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == Parts::HexTab) {
            QMetaObject::invokeMethod(
                m_parts->hex, [view = m_parts->hex->view()] { view->ensureVisible(view->selection().start); },
                Qt::QueuedConnection);
        }
    });
    const auto toHex = [this] { m_parts->tabs->setCurrentWidget(m_parts->hex); };
    connect(p.details, &SectionDetails::hexRequested, this, toHex);
    connect(p.contents, &SectionContent::hexRequested, this, toHex);
    connect(p.contents, &SectionContent::sectionChosen, this, &FirmwarePage::selectSection);
    connect(p.contents, &SectionContent::bytesChosen, this, [this](std::uint64_t offset, std::uint64_t size) {
        const bool before = std::exchange(m_parts->following, true);
        m_parts->hex->view()->select(offset, size);
        m_parts->following = before;
    });
}

// The map shows a copy; the other parts come after.
void FirmwarePage::showCopy(std::size_t index)
{
    Parts& p = *m_parts;
    m_image = m_copies[index];
    const bool before = std::exchange(p.following, true);
    p.copies->setCurrentIndex(static_cast<int>(index));
    p.following = before;
    showImage();
}

void FirmwarePage::showBlock()
{
    Parts& p = *m_parts;
    if (p.map->shownImage() < m_copies.size() && m_copies[p.map->shownImage()] != m_image) {
        return; // it tells about a copy that the other parts do not show yet
    }
    const std::optional<MapBlock> block = p.map->currentBlock();
    const std::optional<std::size_t> section = p.map->currentSection();
    const bool before = std::exchange(p.following, true);
    p.details->show(m_image, block, section);
    p.contents->show(m_image, block, section);
    showRow();
    followFinding();
    if (!p.hexLeads) {
        showBytes();
    }
    p.following = before;
    Q_EMIT currentSectionChanged();
}

void FirmwarePage::showRow()
{
    Parts& p = *m_parts;
    const std::optional<std::size_t> section = p.map->currentSection();
    int row = section ? p.sections->rowOf(*section) : -1;
    // A group stands for its first section; others come to light.
    if (section && p.sections->isGroup(row) && p.sections->sectionOf(row) != section) {
        p.sections->setExpanded(row, true);
        row = p.sections->rowOf(*section);
    }
    if (row < 0) {
        p.table->setCurrentIndex({});
        p.table->clearSelection();
    } else if (p.sections->sectionOf(p.table->currentIndex().row()) != section) {
        p.table->setCurrentIndex(p.sections->index(row, 0));
    }
}

// The whole section, or what lies there instead of one.
void FirmwarePage::showBytes()
{
    Parts& p = *m_parts;
    const std::optional<MapBlock> block = p.map->currentBlock();
    const std::optional<std::size_t> section = p.map->currentSection();
    HexView* view = p.hex->view();
    const std::uint64_t fileSize = m_image ? m_image->bytes.size() : 0;
    std::uint64_t start = fileSize;
    std::uint64_t size = 0;
    if (section) {
        start = m_image->sections[*section].offset;
        size = m_image->sections[*section].size;
    } else if (block && block->role != BlockRole::NvArea) {
        start = block->logical;
        size = block->size;
    }
    if (start < fileSize) {
        view->select(start, std::min(size, fileSize - start));
    } else {
        view->clearSelection();
    }
}

void FirmwarePage::showTints()
{
    std::vector<HexTint> tints;
    if (m_image) {
        for (const MapStrip& strip : logicalStrips(m_copies, m_parts->map->shownImage())) {
            for (const MapBlock& block : strip.blocks) {
                const bool empty =
                    block.role == BlockRole::Free || block.role == BlockRole::Gap || block.role == BlockRole::Trailing;
                if (!empty && block.size > 0) {
                    const BlockKind kind = SectionStyle::kindOf(block, *m_copies[block.image]);
                    tints.push_back({.start = block.start,
                                     .size = block.size,
                                     .color = SectionStyle::style(kind, palette()).fill,
                                     .name = SectionStyle::name(block, *m_copies[block.image])});
                }
            }
        }
    }
    m_parts->hex->view()->setTints(std::move(tints));
}

void FirmwarePage::followCursor(std::uint64_t offset)
{
    Parts& p = *m_parts;
    if (p.following || !m_image) {
        return;
    }
    p.hexLeads = true;
    p.map->selectAddress(offset);
    p.contents->followOffset(offset);
    p.hexLeads = false;
}

// The finding about the current section, or none; the row the user chose stays if it fits.
void FirmwarePage::followFinding()
{
    Parts& p = *m_parts;
    const std::optional<MapBlock> block = p.map->currentBlock();
    const std::optional<std::size_t> section = p.map->currentSection();
    const auto isAbout = [&](int row) {
        const firmware::Finding* finding = p.findings->finding(row);
        if (!finding || !block) {
            return false;
        }
        return finding->section ? finding->section == section
                                : !section && finding->facts.offset && *finding->facts.offset >= block->logical &&
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
    Parts& p = *m_parts;
    if (finding.section) {
        p.map->selectSection(*finding.section);
    } else if (finding.facts.offset) {
        p.map->selectAddress(*finding.facts.offset);
    }
    if (finding.facts.offset) {
        const bool before = std::exchange(p.following, true);
        p.hex->view()->goTo(*finding.facts.offset);
        p.following = before;
    }
}

void FirmwarePage::chooseRow(const QModelIndex& row)
{
    if (const auto section = m_parts->sections->sectionOf(row.row()); section && !m_parts->following) {
        m_parts->map->selectSection(*section);
    }
}

void FirmwarePage::chooseIni()
{
    const firmware::Section* ini = m_image ? m_image->find(firmware::SectionKind::FwConfiguration) : nullptr;
    if (ini) {
        selectSection(static_cast<std::size_t>(ini - m_image->sections.data()));
        m_parts->tabs->setCurrentWidget(m_parts->contents);
    }
}

bool FirmwarePage::expandByKey(int key)
{
    SectionTableModel& sections = *m_parts->sections;
    const int row = m_parts->table->currentIndex().row();
    const bool toggles = (key == Qt::Key_Space || key == Qt::Key_Return) && sections.isGroup(row);
    const bool opens = key == Qt::Key_Right && sections.isGroup(row) && !sections.isExpanded(row);
    const bool closes = key == Qt::Key_Left && row >= 0;
    if (!toggles && !opens && !closes) {
        return false;
    }
    const int group = sections.setExpanded(row, opens || (toggles && !sections.isExpanded(row)));
    if (closes && sections.isGroup(group)) {
        m_parts->table->setCurrentIndex(sections.index(group, 0));
    }
    return !closes || sections.isGroup(group);
}

bool FirmwarePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_parts->table && event->type() == QEvent::KeyPress &&
        expandByKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firesteel::gui
