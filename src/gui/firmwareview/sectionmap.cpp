// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionmap.h>
#include <gui/firmwareview/sectionmapaccessible.h>
#include <gui/firmwareview/striplayout.h>
#include <gui/text.h>

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <ranges>
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
    m_image = std::move(image);
    m_current.reset();
    if (m_view == View::Physical && !hasPhysicalView()) {
        m_view = View::Logical;
    }
    rebuild();
    setZoomPercent(100);
    Q_EMIT currentBlockChanged();
}

void SectionMap::setFlashSize(std::uint64_t bytes)
{
    if (m_flashSize != bytes) {
        m_flashSize = bytes;
        rebuild();
    }
}

void SectionMap::setView(View view)
{
    if (m_view == view || (view == View::Physical && !hasPhysicalView())) {
        return;
    }
    const std::optional<MapBlock> before = currentBlock();
    m_view = view;
    m_current.reset();
    rebuild();
    if (before && before->section) {
        selectSection(*before->section);
    } else {
        Q_EMIT currentBlockChanged();
    }
}

bool SectionMap::hasPhysicalView() const
{
    return m_image && smallestFlash(*m_image) > 0;
}

void SectionMap::rebuild()
{
    m_strips.clear();
    if (m_image) {
        m_strips = m_view == View::Physical ? physicalStrips(*m_image, m_flashSize) : logicalStrips(*m_image);
    }
    if (m_current &&
        (m_current->strip >= m_strips.size() || m_current->block >= m_strips[m_current->strip].blocks.size())) {
        m_current.reset();
    }
    relayout();
    updateGeometry();
    Q_EMIT stripsChanged();
}

void SectionMap::relayout()
{
    m_edges.assign(m_strips.size(), {});
    const int width = contentWidth() - captionWidth();
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        std::vector<std::uint64_t> weights;
        std::ranges::transform(m_strips[i].blocks, std::back_inserter(weights), &MapBlock::size);
        int at = captionWidth();
        for (const int blockWidth : stripWidths(weights, width, minimumBlockWidth())) {
            m_edges[i].push_back(at);
            at += blockWidth;
        }
        m_edges[i].push_back(at);
    }
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth() - viewport()->width()));
    const int contentHeight = static_cast<int>(m_strips.size()) * rowHeight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, contentHeight - viewport()->height()));
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

int SectionMap::captionWidth() const
{
    if (m_view == View::Logical) {
        return 0;
    }
    int width = 0;
    for (const MapStrip& strip : m_strips | std::views::take(2)) {
        width = std::max(width, fontMetrics().horizontalAdvance(caption(strip)));
    }
    return width + fontMetrics().averageCharWidth();
}

int SectionMap::stripHeight() const
{
    const int line = fontMetrics().height();
    return m_view == View::Logical ? line * 3 : line * 7 / 4;
}

int SectionMap::rulerHeight() const
{
    return m_view == View::Logical ? fontMetrics().height() * 5 / 4 : fontMetrics().height() / 4;
}

int SectionMap::rowHeight() const
{
    return stripHeight() + rulerHeight();
}

int SectionMap::minimumBlockWidth() const
{
    return std::max(fontMetrics().averageCharWidth() * 3 / 2, 8);
}

QSize SectionMap::sizeHint() const
{
    const std::size_t rows = std::clamp<std::size_t>(m_strips.size(), 1, visibleRows);
    // Room for the horizontal scroll bar is always kept, so that zooming moves nothing around.
    const int height = static_cast<int>(rows) * rowHeight() + horizontalScrollBar()->sizeHint().height();
    return {fontMetrics().averageCharWidth() * 80, height};
}

QSize SectionMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

QRect SectionMap::blockRect(std::size_t strip, std::size_t block) const
{
    const int left = m_edges[strip][block];
    const int top = static_cast<int>(strip) * rowHeight();
    return QRect(left, top, m_edges[strip][block + 1] - left, stripHeight())
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

std::optional<SectionMap::Position> SectionMap::positionAt(const QPoint& point) const
{
    const int y = point.y() + verticalScrollBar()->value();
    const int x = point.x() + horizontalScrollBar()->value();
    if (y < 0 || y % rowHeight() >= stripHeight()) {
        return {};
    }
    const auto strip = static_cast<std::size_t>(y / rowHeight());
    if (strip >= m_strips.size() || x < m_edges[strip].front() || x >= m_edges[strip].back()) {
        return {};
    }
    const auto edge = std::ranges::upper_bound(m_edges[strip], x);
    return Position{strip, static_cast<std::size_t>(edge - m_edges[strip].begin()) - 1};
}

void SectionMap::ensureVisible(const Position& position)
{
    const QRect rect = blockRect(position.strip, position.block);
    const int margin = std::min(minimumBlockWidth() * 2, viewport()->width() / 4);
    if (rect.left() < margin) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - margin);
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

// --- the current block --------------------------------------------------------------------------

std::optional<MapBlock> SectionMap::currentBlock() const
{
    return m_current ? std::optional(block(*m_current)) : std::nullopt;
}

void SectionMap::selectSection(std::size_t section)
{
    if (m_current && block(*m_current).section == section) {
        return;
    }
    std::optional<Position> found;
    for (std::size_t strip = 0; strip < m_strips.size(); ++strip) {
        const auto& blocks = m_strips[strip].blocks;
        const auto match = std::ranges::find(blocks, std::optional(section), &MapBlock::section);
        if (match == blocks.end()) {
            continue;
        }
        const Position position{strip, static_cast<std::size_t>(match - blocks.begin())};
        if (!found) {
            found = position;
        }
        // The copy the image is in counts more than the other one.
        if (!match->otherCopy) {
            found = position;
            break;
        }
    }
    setCurrent(found);
}

void SectionMap::selectAddress(std::uint64_t logical)
{
    for (std::size_t strip = 0; strip < m_strips.size(); ++strip) {
        const auto& blocks = m_strips[strip].blocks;
        const auto match = std::ranges::find_if(blocks, [logical](const MapBlock& candidate) {
            return !candidate.otherCopy && candidate.role != BlockRole::Free && logical >= candidate.logical &&
                   logical - candidate.logical < candidate.size;
        });
        if (match != blocks.end()) {
            setCurrent(Position{strip, static_cast<std::size_t>(match - blocks.begin())});
            return;
        }
    }
}

void SectionMap::clearSelection()
{
    setCurrent(std::nullopt);
}

void SectionMap::setCurrent(std::optional<Position> position)
{
    if (m_current == position) {
        return;
    }
    m_current = position;
    if (position) {
        ensureVisible(*position);
    }
    viewport()->update();
    QAccessibleValueChangeEvent changed(this, position ? blockText(block(*position)) : QString());
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentBlockChanged();
}

bool SectionMap::isCurrent(const Position& position) const
{
    if (!m_current) {
        return false;
    }
    const MapBlock& current = block(*m_current);
    return position == *m_current || (current.section && block(position).section == current.section);
}

void SectionMap::move(int blocks)
{
    if (m_strips.empty()) {
        return;
    }
    if (!m_current) {
        setCurrent(Position{});
        return;
    }
    Position position = *m_current;
    if (blocks > 0) {
        if (++position.block == m_strips[position.strip].blocks.size()) {
            position.block = 0;
            ++position.strip;
        }
    } else if (position.block > 0) {
        --position.block;
    } else if (position.strip > 0) {
        --position.strip;
        position.block = m_strips[position.strip].blocks.size() - 1;
    }
    if (position.strip < m_strips.size()) {
        setCurrent(position);
    }
}

void SectionMap::moveStrip(int strips)
{
    if (!m_current) {
        move(strips);
        return;
    }
    const QPoint center = blockRect(m_current->strip, m_current->block).center();
    if (const auto position = positionAt(center + QPoint(0, strips * rowHeight()))) {
        setCurrent(position);
    }
}

// --- words --------------------------------------------------------------------------------------

QString SectionMap::caption(const MapStrip& strip) const
{
    return tr("%1  copy %2").arg(hexAddress(strip.start)).arg(strip.copy);
}

QString SectionMap::blockText(const MapBlock& block) const
{
    QStringList lines{SectionStyle::name(block, *m_image)};
    const std::uint64_t last = block.size == 0 ? block.start : block.end() - 1;
    if (m_view == View::Physical) {
        lines.append(tr("Flash %1 – %2").arg(hexAddress(block.start), hexAddress(last)));
    }
    if (block.section) {
        const firmware::Section& section = m_image->sections[*block.section];
        const std::uint64_t sectionLast = section.size == 0 ? section.offset : section.end() - 1;
        lines.append(tr("Image %1 – %2").arg(hexAddress(section.offset), hexAddress(sectionLast)));
        lines.append(sizeText(section.size));
        lines.append(tr("Checksum: %1").arg(SectionStyle::crcText(section.crcState)));
    } else {
        if (m_view == View::Logical) {
            lines.append(tr("Image %1 – %2").arg(hexAddress(block.start), hexAddress(last)));
        }
        lines.append(sizeText(block.size));
    }
    if (block.otherCopy) {
        lines.append(tr("The other copy: where the next flash would put it"));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<BlockKind> SectionMap::kinds() const
{
    std::vector<BlockKind> found;
    for (const MapStrip& strip : m_strips) {
        for (const MapBlock& block : strip.blocks) {
            const BlockKind kind = SectionStyle::kindOf(block, *m_image);
            if (std::ranges::find(found, kind) == found.end()) {
                found.push_back(kind);
            }
        }
    }
    return found;
}

} // namespace firesteel::gui
