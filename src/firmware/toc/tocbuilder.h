// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>
#include <firmware/toc/tocentry.h>

namespace firesteel::firmware {

/// Where addresses that count from the start of an image lead: into its slot and, past the slot's
/// end, into the next one of the same half (reference chapter 1.6).
struct Slot
{
    std::uint64_t start = 0;
    std::uint8_t logSize = 0; ///< 0: not known, everything follows the start

    std::uint64_t size() const { return std::uint64_t{1} << logSize; }
    /// The image lies where mstflint expects one: at 0 or at the slot size.
    bool startIsValid() const { return start == 0 || start == size(); }
    std::uint64_t physical(std::uint64_t address) const;
};

/// log2 of the slot sizes that flashes have: 64 KiB to 64 MiB.
constexpr bool isSlotSize(std::uint8_t logSize)
{
    return logSize >= 16 && logSize <= 26;
}

/// Puts an FS3 or FS4 image together, section by section. Nothing that the bytes say is trusted;
/// each section is looked at once.
class TocBuilder
{
public:
    TocBuilder(SharedBytes bytes, std::string name, ImageFormat format);

    ByteView bytes() const { return m_image.bytes; }
    bool has(std::uint64_t offset, std::uint64_t size) const;
    Image& image() { return m_image; }
    const Slot& slot() const { return m_slot; }
    /// Reports a slot that no flash has, or an image that does not start at one.
    void setSlot(Slot slot, const std::string& section, std::uint64_t offset);

    void note(FindingKind kind, Severity severity, Facts facts, std::optional<std::size_t> section = std::nullopt);
    /// Reports the section's own CRC, unless it is right.
    Section& add(Section section);
    /// A section without payload length, cut off by the end of the bytes.
    void cut(const std::string& section, std::uint64_t offset, std::uint64_t end);

    /// BOOT2 at a physical address. The address after it; nullopt where its length is not usable.
    std::optional<std::uint64_t> addBoot2(std::uint64_t offset);
    /// The header and entries of a table whose signature has been found at `offset`.
    void addTable(TocTable table, std::uint64_t offset);

    /// Sections that overlap, and what belongs to the image.
    void finish();
    Image take() && { return std::move(m_image); }

private:
    void addHeader(TocTable table, std::uint64_t offset);
    void addEntry(TocTable table, std::uint64_t offset);
    void checkFields(const TocEntry& entry, const Section& section);
    void checkSlot(std::size_t index);
    void setCrc(Section& section, const TocEntry& entry, ByteView entryBytes);

    Image m_image;
    Slot m_slot;
};

} // namespace firesteel::firmware
