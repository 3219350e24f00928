// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs3/fs3parser.h>
#include <firmware/toc/binaryversion.h>
#include <firmware/toc/tocbuilder.h>
#include <firmware/toc/toccontents.h>

#include <algorithm>

namespace firesteel::firmware {

namespace {

constexpr std::uint8_t smallSlot = 0x16;
constexpr std::uint8_t largeSlot = 0x17;
constexpr std::uint64_t largeSlotStart = 0x800000;
constexpr const char* itocName = "ITOC_HEADER";

void readHeader(TocBuilder& builder, std::uint64_t start)
{
    const std::uint64_t place = start + fs3header::formatWord;
    const std::uint32_t word = readBe32(builder.bytes(), place);
    auto logSize = static_cast<std::uint8_t>(word >> 16);
    // The second copy of a flash with slots of 8 MiB (reference chapter 3.1).
    if (logSize == smallSlot && start == largeSlotStart) {
        logSize = largeSlot;
    }
    builder.setSlot({start, logSize}, "Header", place);
    noteBinaryVersion(builder, word, "Header", place);
}

// The ITOC may be in any sector after BOOT2; a card has two places for it and uses them in turn.
std::optional<std::uint64_t> findItoc(const TocBuilder& builder, std::uint64_t from)
{
    const std::uint64_t end = builder.slot().logSize == 0 ? builder.bytes().size() : builder.slot().size();
    for (std::uint64_t at = from; at < end; at += tocSectorSize) {
        const std::uint64_t place = builder.slot().physical(at);
        if (!builder.has(place, tocHeaderSize)) {
            return std::nullopt;
        }
        if (hasSignature(builder.bytes().subspan(place), itocSignature)) {
            return place;
        }
    }
    return std::nullopt;
}

void readItoc(TocBuilder& builder, std::uint64_t boot2End)
{
    const Slot& slot = builder.slot();
    const std::uint64_t first = (boot2End - slot.start + tocSectorSize - 1) / tocSectorSize * tocSectorSize;
    const std::optional<std::uint64_t> place = findItoc(builder, first);
    if (!place) {
        builder.note(FindingKind::TocMissing, Severity::Error,
                     {.section = itocName,
                      .offset = slot.physical(first),
                      .expected = std::min<std::uint64_t>(slot.start + slot.size(), builder.bytes().size())});
        return;
    }
    // The second of the two sectors is as good as the first.
    if (const std::uint64_t expected = slot.physical(first); *place > expected + tocSectorSize) {
        builder.note(FindingKind::TocElsewhere, Severity::Warning,
                     {.section = itocName, .offset = *place, .expected = expected});
    } else if (*place != expected) {
        builder.note(FindingKind::TocElsewhere, Severity::Note,
                     {.section = itocName, .offset = *place, .expected = expected});
    }
    builder.addTable(TocTable::Fs3Itoc, *place);
}

// A dump of a flash goes on to the flash's end. (An FS4 image ends there anyway, with its DTOC.)
void noteTrailingData(TocBuilder& builder)
{
    const std::uint64_t end = builder.image().end;
    const ByteView rest = builder.bytes().subspan(end);
    if (end == 0 || rest.empty() || builder.image().firstError() != nullptr) {
        return;
    }
    const bool erased = std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0xff; });
    builder.note(FindingKind::TrailingData, erased ? Severity::Note : Severity::Warning,
                 {.offset = end, .actual = rest.size()});
}

} // namespace

Image parseFs3(SharedBytes bytes, std::string name, std::uint64_t start, const std::vector<std::uint64_t>& magics)
{
    TocBuilder builder(std::move(bytes), std::move(name), ImageFormat::Fs3);
    noteFurtherImages(builder, start, magics);
    readHeader(builder, start);
    if (const std::optional<std::uint64_t> boot2End = builder.addBoot2(start + fs3header::size)) {
        readItoc(builder, *boot2End);
    } else {
        readItoc(builder, start + fs3header::size);
    }
    builder.finish();
    noteTrailingData(builder);
    readTocContents(builder.image());
    return std::move(builder).take();
}

} // namespace firesteel::firmware
