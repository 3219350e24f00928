// SPDX-License-Identifier: GPL-3.0-or-later
// FS3 and FS4 images with words changed where they matter. An image is mostly empty flash, and random
// mutations would hit that; here the input says which structure, which word and what value. The
// checksums are put right afterwards, so that each change is believed.
#include "inspection.h"

#include <support/testfs3image.h>

#include <array>
#include <span>

using namespace firesteel;

namespace {

constexpr int sealingRounds = 2;
constexpr std::size_t largestInput = 4096;

struct Base
{
    Bytes image;
    /// Where changes go: tables, the head of the image, sections that are decoded.
    std::vector<std::uint64_t> places{};
};

Base base(Bytes image)
{
    Base made{.image = std::move(image), .places = {0}};
    const Result<firmware::Image> parsed = firmware::parseImage(made.image, "base");
    fuzz::require(parsed && parsed->isSound(), "what the writers write is sound");
    for (const firmware::Section& section : parsed->sections) {
        made.places.push_back(section.offset);
        if (section.toc) {
            made.places.push_back(section.toc->offset);
        }
    }
    return made;
}

firmware::Fs4Description withHashes()
{
    firmware::Fs4Description description = test::smallFs4Description();
    description.hashesTable = true;
    for (firmware::TocSectionDescription& section : description.content.code) {
        section.crcMode = firmware::CrcMode::InSection;
    }
    return description;
}

const Base& chosen(std::uint8_t choice)
{
    static const std::array bases{base(test::smallFs3()), base(test::smallFs4()),
                                  base(firmware::writeFs4(withHashes()).value())};
    return bases[choice % bases.size()];
}

/// Changes of 8 bytes each: place, word (2 bytes), kind, value (4 bytes).
void change(Bytes& image, const Base& from, ByteView changes)
{
    constexpr std::size_t changeSize = 8;
    for (; changes.size() >= changeSize; changes = changes.subspan(changeSize)) {
        const std::size_t place = from.places[changes[0] % from.places.size()];
        const std::size_t word = (std::size_t{changes[1]} << 8 | changes[2]) % 1024;
        const std::size_t offset = place / 4 * 4 + 4 * word;
        if (offset + 4 > image.size()) {
            continue;
        }
        const std::uint32_t value = readBe32(changes, 4);
        const std::uint32_t before = readBe32(image, offset);
        switch (changes[3] % 4) {
        case 0:
            writeBe32(image, offset, value);
            break;
        case 1:
            writeBe32(image, offset, before ^ std::uint32_t{1} << value % 32);
            break;
        case 2:
            writeBe32(image, offset, before + value);
            break;
        default:
            image.resize(std::min<std::size_t>(image.size(), value / 4 * 4));
            break;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1 || size > largestInput) {
        return 0;
    }
    const Base& from = chosen(data[0]);
    Bytes bytes = from.image;
    change(bytes, from, ByteView(data + 1, size - 1));
    Result<firmware::Image> image = fuzz::parseAndInspect(std::move(bytes));
    for (int round = 0; image && round < sealingRounds; ++round) {
        image = fuzz::parseAndInspect(fuzz::resealed(*image));
    }
    return 0;
}
