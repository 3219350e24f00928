// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// Bytes [start, start + size).
struct HexRange
{
    std::uint64_t start = 0;
    std::uint64_t size = 0;

    std::uint64_t end() const { return start + size; }
    bool contains(std::uint64_t offset) const { return offset >= start && offset - start < size; }
    bool operator==(const HexRange&) const = default;
};

/// A colour behind a range of bytes, and what that range is. Any colour: it is toned down until text
/// on it is readable in the palette of the view.
struct HexTint
{
    std::uint64_t start = 0;
    std::uint64_t size = 0;
    QColor color;
    QString name;
};

/// A range that stands out: framed and underlined in `color`.
struct HexMark
{
    std::uint64_t start = 0;
    std::uint64_t size = 0;
    QColor color; ///< invalid: the warning colour of the palette
    QString name;
};

/// Ranges that may overlap, cut into pieces that do not, each of which belongs to the range that
/// starts last (and of several with one start, to the shortest). Ranges that go beyond `limit` are cut.
class HexPieces
{
public:
    struct Piece
    {
        std::uint64_t start = 0;
        std::uint64_t end = 0;
        std::size_t owner = 0; ///< index of the range it belongs to
    };

    HexPieces() = default;
    HexPieces(const std::vector<HexRange>& ranges, std::uint64_t limit);

    const std::vector<Piece>& pieces() const { return m_pieces; }
    /// Index of the first piece that ends after `offset`; pieces().size() when there is none.
    std::size_t firstAfter(std::uint64_t offset) const;
    std::optional<std::size_t> ownerAt(std::uint64_t offset) const;

private:
    std::vector<Piece> m_pieces; ///< by address
};

} // namespace firesteel::gui
