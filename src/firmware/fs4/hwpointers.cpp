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
    bool followed; ///< by mstflint, which refuses the image where it cannot
    bool address;  ///< not a value
};

// By HwPointer.
constexpr std::array<Pointer, hwPointerCount> pointers{{
    {"boot record", false, false, true},
    {"BOOT2", true, true, true},
    {"ITOC", true, true, true},
    {"tools area", true, true, true},
    {"start of the authenticated part", false, false, true},
    {"end of the authenticated part", false, false, true},
    {"digest", false, false, true},
    {"digest of the recovery key", false, false, true},
    {"start of the firmware window", false, false, true},
    {"end of the firmware window", false, false, true},
    {"IMAGE_INFO section", false, false, true},
    {"image signature", false, false, true},
    {"public key", false, false, true},
    {"security version", false, false, false},
    {"GCM IV delta", false, false, false},
    {"hashes table", false, true, true},
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
            FindingKind::HwPointerInvalid, pointer.followed ? Severity::Error : Severity::Warning,
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
        if (raw == erased) {
            section.storedCrc = 0; // whatever stands there: never written
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
