// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexranges.h>

#include <algorithm>
#include <set>

namespace firesteel::gui {

namespace {

struct Edge
{
    std::uint64_t at = 0;
    std::size_t rank = 0;
    bool opens = false;
};

// Ranges in the order of their rights: who comes later is seen.
std::vector<std::size_t> byRights(const std::vector<HexRange>& ranges)
{
    std::vector<std::size_t> order;
    order.reserve(ranges.size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return ranges[a].start != ranges[b].start ? ranges[a].start < ranges[b].start : ranges[a].size > ranges[b].size;
    });
    return order;
}

std::vector<Edge> edgesOf(const std::vector<HexRange>& ranges, const std::vector<std::size_t>& order,
                          std::uint64_t limit)
{
    std::vector<Edge> edges;
    edges.reserve(order.size() * 2);
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const HexRange& range = ranges[order[rank]];
        if (range.start >= limit || range.size == 0) {
            continue;
        }
        edges.push_back({.at = range.start, .rank = rank, .opens = true});
        edges.push_back({.at = range.start + std::min(range.size, limit - range.start), .rank = rank});
    }
    std::ranges::sort(edges, {}, &Edge::at);
    return edges;
}

} // namespace

HexPieces::HexPieces(const std::vector<HexRange>& ranges, std::uint64_t limit)
{
    const std::vector<std::size_t> order = byRights(ranges);
    std::set<std::size_t> open;
    std::uint64_t from = 0;
    for (const Edge& edge : edgesOf(ranges, order, limit)) {
        if (!open.empty() && edge.at > from) {
            const std::size_t owner = order[*open.rbegin()];
            if (!m_pieces.empty() && m_pieces.back().owner == owner && m_pieces.back().end == from) {
                m_pieces.back().end = edge.at;
            } else {
                m_pieces.push_back({.start = from, .end = edge.at, .owner = owner});
            }
        }
        from = edge.at;
        if (edge.opens) {
            open.insert(edge.rank);
        } else {
            open.erase(edge.rank);
        }
    }
}

std::size_t HexPieces::firstAfter(std::uint64_t offset) const
{
    const auto piece = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::end);
    return static_cast<std::size_t>(piece - m_pieces.begin());
}

std::optional<std::size_t> HexPieces::ownerAt(std::uint64_t offset) const
{
    const std::size_t index = firstAfter(offset);
    if (index == m_pieces.size() || m_pieces[index].start > offset) {
        return std::nullopt;
    }
    return m_pieces[index].owner;
}

} // namespace firesteel::gui
