// SPDX-License-Identifier: GPL-3.0-or-later
// Any file: parse it, say everything about it, and edit it if it is sound. Most mutations only
// break a checksum, so each input is tried again with its checksums put right.
#include "inspection.h"

#include <firmware/edit.h>

using namespace firesteel;

namespace {

// What the first round puts right may lead to more.
constexpr int sealingRounds = 2;

void checkEdit(const firmware::Image& image, const Result<Bytes>& edited)
{
    if (!edited) {
        return;
    }
    const Result<firmware::Image> again = firmware::parseImage(*edited, "edited");
    fuzz::require(again.has_value(), "an edited image can be read");
    fuzz::require(again->isSound() || image.guids.blank, "an edited image is sound");
}

void edit(const firmware::Image& image)
{
    const firmware::Guids guids{{1, 2, 3, 4}, {5, 6}, false};
    checkEdit(image, firmware::withPersonalData(image, {.guids = guids, .vsd = "fuzz"}));
    checkEdit(image, firmware::withRom(image, {}));
    checkEdit(image, firmware::withRom(image, Bytes(512, 0x55)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Result<firmware::Image> image = fuzz::parseAndInspect(Bytes(data, data + size));
    for (int round = 0; image && round < sealingRounds; ++round) {
        edit(*image);
        image = fuzz::parseAndInspect(fuzz::resealed(*image));
    }
    return 0;
}
