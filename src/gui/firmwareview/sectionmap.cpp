// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/mappainter.h>
#include <gui/firmwareview/sectionmap.h>
#include <gui/firmwareview/sectionmapaccessible.h>
#include <gui/text.h>

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr std::size_t visibleRows = 4;

} // namespace

SectionMap::SectionMap(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    installSectionMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setBackgroundRole(QPalette::Window);
    retranslate();
}

void SectionMap::setImage(std::shared_ptr<const firmware::Image> image)
{
    setImages(image ? ImageCopies{std::move(image)} : ImageCopies{}, 0);
}

void SectionMap::setImages(ImageCopies copies, std::size_t shown)
{
    m_copies = std::move(copies);
    m_shown = shown < m_copies.size() ? shown : 0;
    m_stray.clear();
    m_current.reset();
    m_section.reset();
    if (m_view == View::Physical && !hasPhysicalView()) {
        m_view = View::Logical;
    }
    rebuild();
    setZoomPercent(100);
    Q_EMIT currentBlockChanged();
}

void SectionMap::setShownImage(std::size_t index)
{
    if (index == m_shown || index >= m_copies.size()) {
        return;
    }
    m_shown = index;
    m_stray.clear();
    m_current.reset();
    m_section.reset();
    rebuild();
    Q_EMIT shownImageChanged(index);
    Q_EMIT currentBlockChanged();
}

void SectionMap::setStrayData(std::vector<ByteRange> stray)
{
    if (stray != m_stray) {
        m_stray = std::move(stray);
        const std::optional<MapBlock> before = currentBlock();
        rebuild();
        restore(before);
    }
}

void SectionMap::setFlashSize(std::uint64_t bytes)
{
    if (m_flashSize != bytes) {
        m_flashSize = bytes;
        const std::optional<MapBlock> before = currentBlock();
        rebuild();
        restore(before);
    }
}

void SectionMap::setView(View view)
{
    if (m_view == view || (view == View::Physical && !hasPhysicalView())) {
        return;
    }
    const std::optional<std::size_t> section = m_section;
    m_view = view;
    m_current.reset();
    m_section.reset();
    rebuild();
    if (section) {
        selectSection(*section);
    } else {
        Q_EMIT currentBlockChanged();
    }
}

bool SectionMap::hasPhysicalView() const
{
    return image() && smallestFlash(*image()) > 0;
}

void SectionMap::rebuild()
{
    m_strips.clear();
    if (image()) {
        m_strips = m_view == View::Physical ? physicalStrips(m_copies, m_shown, m_flashSize, m_stray)
                                            : logicalStrips(m_copies, m_shown, m_stray);
    }
    if (m_current &&
        (m_current->strip >= m_strips.size() || m_current->block >= m_strips[m_current->strip].blocks.size())) {
        m_current.reset();
        m_section.reset();
    }
    relayout();
    updateGeometry();
    Q_EMIT stripsChanged();
}

// The blocks have other numbers now; what was current stays so, if it is still there.
void SectionMap::restore(const std::optional<MapBlock>& before)
{
    if (!before) {
        return;
    }
    m_current.reset();
    for (std::size_t strip = 0; strip < m_strips.size() && !m_current; ++strip) {
        const auto& blocks = m_strips[strip].blocks;
        const auto same = std::ranges::find_if(blocks, [&](const MapBlock& one) {
            return one.start == before->start && (one.size > 0) == (before->size > 0) && one.section == before->section;
        });
        if (same != blocks.end()) {
            m_current = Position{strip, static_cast<std::size_t>(same - blocks.begin())};
        }
    }
    if (!m_current) {
        m_section.reset();
        Q_EMIT currentBlockChanged();
    }
    viewport()->update();
}

void SectionMap::relayout()
{
    m_geometry = MapGeometry(fontMetrics(), m_strips, contentWidth());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_geometry.rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - viewport()->height()));
    viewport()->update();
}

void SectionMap::retranslate()
{
    setAccessibleName(tr("Section map"));
    setAccessibleDescription(
        tr("The parts of the image in the order of their addresses. Arrow keys, Home and End choose a part; "
           "plus and minus zoom."));
}

// --- geometry -----------------------------------------------------------------------------------

int SectionMap::contentWidth() const
{
    return static_cast<int>(std::int64_t{viewport()->width()} * m_zoomPercent / 100);
}

QPoint SectionMap::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QSize SectionMap::sizeHint() const
{
    const std::size_t rows = std::clamp<std::size_t>(m_strips.size(), 1, visibleRows);
    const int scrollBar = m_zoomPercent > 100 ? horizontalScrollBar()->sizeHint().height() : 0;
    const int strips = static_cast<int>(rows) * MapGeometry(fontMetrics(), m_strips, 0).rowHeight();
    return {fontMetrics().averageCharWidth() * 80, strips + scrollBar};
}

QSize SectionMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

QRect SectionMap::blockRect(std::size_t strip, std::size_t block) const
{
    return m_geometry.blockRect(strip, block).translated(-scrolled());
}

std::optional<SectionMap::Position> SectionMap::positionAt(const QPoint& point) const
{
    return m_geometry.positionAt(point + scrolled());
}

void SectionMap::ensureVisible(const Position& position)
{
    const QRect rect = blockRect(position.strip, position.block);
    const int margin = std::min(MapGeometry::minimumBlockWidth(fontMetrics()) * 2, viewport()->width() / 4);
    if (rect.left() < margin + m_geometry.captionWidth()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - margin -
                                        m_geometry.captionWidth());
    } else if (rect.right() > viewport()->width() - margin) {
        const int overhang = rect.right() - viewport()->width() + margin;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + std::min(overhang, rect.left() - margin));
    }
    if (rect.top() < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    } else if (rect.bottom() >= viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + 1);
    }
}

// --- words --------------------------------------------------------------------------------------

QString SectionMap::blockText(const MapBlock& block) const
{
    const firmware::Image& owner = *m_copies[block.image];
    QStringList lines{SectionStyle::name(block, owner)};
    const std::uint64_t last = block.size == 0 ? block.start : block.end() - 1;
    // In FS3 and FS4 both views count from the start of the flash.
    if (m_view == View::Physical && (block.otherCopy || owner.format == firmware::ImageFormat::Fs2)) {
        lines.append(tr("Flash %1 – %2").arg(hexAddress(block.start), hexAddress(last)));
    }
    if (block.section && block.role == BlockRole::Section && block.grouped == 1) {
        const firmware::Section& section = owner.sections[*block.section];
        const std::uint64_t sectionLast = section.size == 0 ? section.offset : section.end() - 1;
        lines.append(tr("Image %1 – %2").arg(hexAddress(section.offset), hexAddress(sectionLast)));
        lines.append(sizeText(section.size));
        lines.append(tr("Checksum: %1").arg(SectionStyle::crcText(section.crcState)));
    } else {
        if (m_view == View::Logical || !block.otherCopy) {
            lines.append(tr("Image %1 – %2").arg(hexAddress(block.start), hexAddress(last)));
        }
        lines.append(sizeText(block.size));
    }
    if (block.otherCopy) {
        lines.append(tr("The other copy: where the next flash would put it"));
    } else if (block.image != m_shown) {
        lines.append(tr("Part of another copy of the firmware"));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<BlockKind> SectionMap::kinds() const
{
    return kindsOf(m_copies, m_strips);
}

} // namespace firesteel::gui
