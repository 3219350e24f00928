// SPDX-License-Identifier: GPL-3.0-or-later
// Any file: parse it, say everything about it, and edit it if it is sound. Most mutations only
// break a checksum, so each input is tried a second time with its checksums put right.
#include <firmware/crc.h>
#include <firmware/edit.h>
#include <firmware/flint/flinttext.h>
#include <firmware/fs2/fs2.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>

using namespace firesteel;

namespace {

void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

void reseal(Bytes& bytes, const firmware::Image& image)
{
    for (const firmware::Section& section : image.sections) {
        if (section.crcState == firmware::CrcState::Wrong) {
            writeBe32(bytes, section.end() - 4,
                      firmware::crc16(ByteView(bytes).subspan(section.offset, section.size - 4)));
        }
    }
}

void checkPromises(const firmware::Image& image)
{
    require(image.end <= image.bytes.size(), "end lies inside the file");
    for (const firmware::Section& section : image.sections) {
        require(image.data(section).size() <= section.dataSize, "data are not longer than the section says");
        require(section.crcState == firmware::CrcState::Missing || section.end() <= image.bytes.size(),
                "a section with a CRC lies inside the file");
    }
    for (const firmware::Finding& finding : image.findings) {
        require(!findingSentence(finding).empty(), "each finding has a sentence");
    }
}

void checkEdit(const firmware::Image& image, const Result<Bytes>& edited)
{
    if (!edited) {
        return;
    }
    const Result<firmware::Image> again = firmware::parseImage(*edited, "edited");
    require(again.has_value(), "an edited image can be read");
    require(again->isSound() || image.guids.blank, "an edited image is sound");
}

void inspect(const firmware::Image& image)
{
    checkPromises(image);
    (void)verifyText(image);
    (void)verifyFailureText(image);
    (void)queryText(image, true);
    (void)firmware::embeddedIni(image);
    const firmware::Guids guids{{1, 2, 3, 4}, {5, 6}, false};
    checkEdit(image, firmware::withPersonalData(image, {.guids = guids, .vsd = "fuzz"}));
    const Result<Bytes> without = firmware::withRom(image, {});
    checkEdit(image, without);
    checkEdit(image, firmware::withRom(image, Bytes(512, 0x55)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes input(data, data + size);
    const Result<firmware::Image> image = firmware::parseImage(input, "fuzz");
    if (!image) {
        return 0;
    }
    inspect(*image);
    Bytes resealed = image->bytes.copy();
    reseal(resealed, *image);
    if (const Result<firmware::Image> second = firmware::parseImage(resealed, "resealed")) {
        inspect(*second);
    }
    return 0;
}
