// SPDX-License-Identifier: GPL-3.0-or-later
// Which block and section of a SectionMap is current.
#include <gui/firmwareview/sectionmap.h>

#include <QAccessible>

#include <algorithm>

namespace firesteel::gui {

std::optional<MapBlock> SectionMap::currentBlock() const
{
    return m_current ? std::optional(block(*m_current)) : std::nullopt;
}

std::optional<SectionMap::Position> SectionMap::find(std::size_t section) const
{
    std::optional<Position> found;
    for (std::size_t strip = 0; strip < m_strips.size(); ++strip) {
        const auto& blocks = m_strips[strip].blocks;
        // Its own block counts more than one it shares, the copy that is there more than a planned one.
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const MapBlock& one = blocks[i];
            if (one.image != m_shown || !one.shows(section)) {
                continue;
            }
            const auto rank = [](const MapBlock& candidate) {
                return (candidate.otherCopy ? 2 : 0) + (candidate.role == BlockRole::Overlap ? 1 : 0);
            };
            if (!found || rank(one) < rank(block(*found))) {
                found = Position{strip, i};
            }
        }
    }
    return found;
}

void SectionMap::selectSection(std::size_t section)
{
    if (m_current && block(*m_current).image == m_shown && block(*m_current).shows(section)) {
        setCurrent(m_current, section);
        return;
    }
    const std::optional<Position> found = find(section);
    setCurrent(found, found ? std::optional(section) : std::nullopt);
}

// Several pointers share a block: the one that has the byte.
std::optional<std::size_t> SectionMap::sectionAt(const MapBlock& block, std::uint64_t logical) const
{
    if (!block.section || block.image != m_shown) {
        return {};
    }
    const std::vector<firmware::Section>& sections = image()->sections;
    for (std::size_t i = *block.section; i < std::min(*block.section + block.grouped, sections.size()); ++i) {
        if (logical >= sections[i].offset && logical - sections[i].offset < sections[i].size) {
            return i;
        }
    }
    return block.section;
}

void SectionMap::selectAddress(std::uint64_t logical)
{
    for (std::size_t strip = 0; strip < m_strips.size(); ++strip) {
        const auto& blocks = m_strips[strip].blocks;
        const auto match = std::ranges::find_if(blocks, [&](const MapBlock& candidate) {
            const bool inImage = m_view == View::Logical || candidate.role != BlockRole::Free ||
                                 image()->format != firmware::ImageFormat::Fs2;
            return !candidate.otherCopy && inImage && (!candidate.section || candidate.image == m_shown) &&
                   logical >= candidate.logical && logical - candidate.logical < candidate.size;
        });
        if (match == blocks.end()) {
            continue;
        }
        // Whichever section of an overlap was chosen stays.
        const bool keeps = m_section && match->shows(*m_section) && match->role == BlockRole::Overlap;
        setCurrent(Position{strip, static_cast<std::size_t>(match - blocks.begin())},
                   keeps ? m_section : sectionAt(*match, logical));
        return;
    }
}

void SectionMap::clearSelection()
{
    setCurrent(std::nullopt, std::nullopt);
}

// A block of another copy makes that copy the one shown.
void SectionMap::choose(const Position& position)
{
    const MapBlock chosen = block(position);
    if (chosen.image == m_shown || !chosen.section) {
        setCurrent(position, chosen.section);
        return;
    }
    m_shown = chosen.image;
    m_stray.clear();
    m_current.reset();
    m_section.reset();
    rebuild();
    Q_EMIT shownImageChanged(m_shown);
    selectSection(*chosen.section);
}

// Another click or Enter: the next section of an overlap, the other copy where one lies.
void SectionMap::activate()
{
    if (!m_current) {
        return;
    }
    const MapBlock current = block(*m_current);
    if (current.role == BlockRole::Overlap && m_section) {
        const auto& sections = current.overlapping;
        auto next = std::ranges::find(sections, *m_section);
        next = next == sections.end() || next + 1 == sections.end() ? sections.begin() : next + 1;
        setCurrent(m_current, *next);
    } else if (current.role == BlockRole::OtherImage) {
        setShownImage(current.image);
    }
}

void SectionMap::setCurrent(std::optional<Position> position, std::optional<std::size_t> section)
{
    if (m_current == position && m_section == section) {
        return;
    }
    m_current = position;
    m_section = section;
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
    const MapBlock& candidate = block(position);
    return position == m_current ||
           (m_current && m_section && candidate.image == m_shown && candidate.shows(*m_section));
}

void SectionMap::move(int blocks)
{
    if (m_strips.empty()) {
        return;
    }
    if (!m_current) {
        choose(Position{});
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
        choose(position);
    }
}

void SectionMap::moveStrip(int strips)
{
    if (!m_current) {
        move(strips);
        return;
    }
    const QPoint center = blockRect(m_current->strip, m_current->block).center();
    if (const auto position = positionAt(center + QPoint(0, strips * m_geometry.rowHeight()))) {
        choose(*position);
    }
}

} // namespace firesteel::gui
