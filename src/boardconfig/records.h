// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>

#include <cstdint>
#include <vector>

namespace firesteel::boardconfig {

/// The register settings of one FS2 Configuration section (reference 2.11): what the chip obeys. The INI
/// is only a record of what they were made from.
struct RecordSection
{
    std::size_t section = 0;      ///< index into Image::sections
    std::uint64_t dataOffset = 0; ///< of the first record in Image::bytes
    std::vector<firmware::ConfigurationRecord> records;
    Bytes rest; ///< what follows the last whole record; empty in sound images

    bool operator==(const RecordSection&) const = default;
};
using RecordSections = std::vector<RecordSection>;

/// Every Configuration section of an FS2 image, in file order; empty for other formats.
RecordSections decodeRecords(const firmware::Image& image);

/// The payload of the section again: decoding and encoding gives the same bytes.
Bytes encodeRecords(const RecordSection& section);

/// Bits of a register. `address` in CR space, bit 0 = least significant.
struct BitField
{
    std::uint32_t address = 0;
    std::uint8_t bit = 0;
    std::uint8_t width = 1; ///< 1..32, bit + width <= 32

    std::uint32_t mask() const { return static_cast<std::uint32_t>((std::uint64_t{1} << width) - 1) << bit; }
    auto operator<=>(const BitField&) const = default;
};

/// What the records say about a field.
enum class FieldState
{
    Set,
    NotSet,       ///< no record has some of its bits in its mask
    Contradictory ///< several records set a bit, to different values: which one lasts is not known
};
struct FieldValue
{
    FieldState state = FieldState::NotSet;
    std::uint32_t value = 0; ///< shifted down to bit 0; only where Set

    bool operator==(const FieldValue&) const = default;
};
FieldValue fieldValue(const RecordSections& sections, const BitField& field);

/// A record whose value an edit changes.
struct RecordChange
{
    unsigned configuration = 0; ///< 0 = the first Configuration section
    std::size_t index = 0;      ///< of the record in it
    std::uint32_t address = 0;
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    std::uint32_t mask = 0;

    bool operator==(const RecordChange&) const = default;
};

/// Writes `value` into every record that sets bits of the field, each within its own mask; returns those
/// that are different afterwards. The field must be Set.
std::vector<RecordChange> setField(RecordSections& sections, const BitField& field, std::uint32_t value);

} // namespace firesteel::boardconfig
