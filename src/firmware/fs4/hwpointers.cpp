// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs4/hwpointers.h>
#include <firmware/toc/hwpointercrc.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr std::uint32_t erased = 0xffffffff;
constexpr const char* pointersName = "HW_POINTERS";

struct Pointer
{
    const char* target;
    bool required;
    bool address; ///< not a value
};

// By HwPointer.
constexpr std::array<Pointer, hwPointerCount> pointers{{
    {"boot record", false, true},
    {"BOOT2", true, true},
    {"ITOC", true, true},
    {"tools area", true, true},
    {"start of the authenticated part", false, true},
    {"end of the authenticated part", false, true},
    {"digest", false, true},
    {"digest of the recovery key", false, true},
    {"start of the firmware window", false, true},
    {"end of the firmware window", false, true},
    {"IMAGE_INFO section", false, true},
    {"image signature", false, true},
    {"public key", false, true},
    {"security version", false, false},
    {"GCM IV delta", false, false},
    {"hashes table", false, true},
}};

// Says where the pointer cannot be followed.
void checkTarget(TocBuilder& builder, std::size_t index, std::uint32_t value, std::uint64_t place)
{
    const Pointer& pointer = pointers[index];
    const std::uint64_t room = builder.bytes().size();
    const bool used = value != 0 || pointer.required;
    const bool possible = value % 4 == 0 && value < room && (value != 0 || !pointer.required);
    if (pointer.address && used && !possible) {
        builder.note(
            FindingKind::HwPointerInvalid, Severity::Error,
            {.section = pointersName, .offset = place, .expected = room, .actual = value, .found = pointer.target},
            index);
    }
}

} // namespace

std::optional<HwPointers> readHwPointers(TocBuilder& builder, std::uint64_t start)
{
    if (!builder.has(start, fs4header::size)) {
        builder.cut(pointersName, start + fs4header::pointers, start + fs4header::size);
        return std::nullopt;
    }
    HwPointers values{};
    for (std::size_t i = 0; i < hwPointerCount; ++i) {
        const std::uint64_t place = start + fs4header::pointers + i * hwPointerSize;
        const std::uint32_t raw = readBe32(builder.bytes(), place);
        values[i] = raw == erased ? 0 : raw;
        Section section{.kind = SectionKind::HwPointers,
                        .type = toctype::hwPointers,
                        .name = pointersName,
                        .offset = place,
                        .size = hwPointerSize,
                        .dataOffset = place,
                        .dataSize = hwPointerSize,
                        .storedCrc = readBe32(builder.bytes(), place + 4),
                        .computedCrc = hwPointerCrc(values[i])};
        if (raw == erased && section.storedCrc == erased) {
            section.storedCrc = 0;
        }
        if (section.storedCrc != section.computedCrc) {
            section.crcState = CrcState::Wrong;
            builder.note(FindingKind::HwPointerCrcWrong, Severity::Error,
                         {.section = pointersName,
                          .offset = place,
                          .expected = section.computedCrc,
                          .actual = section.storedCrc,
                          .found = pointers[i].target},
                         i);
        }
        builder.image().sections.push_back(std::move(section));
        checkTarget(builder, i, values[i], place);
    }
    return values;
}

} // namespace firesteel::firmware
