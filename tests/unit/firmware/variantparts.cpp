// SPDX-License-Identifier: GPL-3.0-or-later
#include "tocvariants.h"
#include "variants.h"

#include <support/testimage.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace firesteel::test {

namespace {

std::uint32_t adler32(std::string_view text)
{
    std::uint32_t low = 1;
    std::uint32_t high = 0;
    for (const char character : text) {
        low = (low + static_cast<unsigned char>(character)) % 65521;
        high = (high + low) % 65521;
    }
    return high << 16 | low;
}

} // namespace

Bytes storedZlib(const std::string& text)
{
    const auto size = static_cast<std::uint16_t>(text.size());
    const auto low = [](unsigned value) { return static_cast<std::uint8_t>(value); };
    const auto inverted = static_cast<std::uint16_t>(~size);
    Bytes stream{0x78, 0x01, 0x01, low(size), low(size >> 8U), low(inverted), low(inverted >> 8U)};
    stream.insert(stream.end(), text.begin(), text.end());
    stream.resize(stream.size() + 4);
    writeBe32(stream, stream.size() - 4, adler32(text));
    stream.resize((stream.size() + 3) & ~std::size_t{3});
    return stream;
}

Bytes romWith(const std::vector<RomMark>& marks)
{
    Bytes rom(1024, 0x5a);
    rom[0] = 0x55;
    rom[1] = 0xaa;
    rom[2] = 2;
    std::size_t at = 0x40;
    for (const RomMark& mark : marks) {
        const std::string_view sign = "mlxsign:";
        std::ranges::copy(sign, rom.begin() + static_cast<std::ptrdiff_t>(at));
        const auto low = [](unsigned value) { return static_cast<std::uint8_t>(value); };
        const Bytes fields{3,
                           0,
                           low(mark.product),
                           low(mark.product >> 8U),
                           0xf0,
                           2,
                           4,
                           0,
                           mark.protocol,
                           low(static_cast<unsigned>(mark.port << 4U | mark.cpu)),
                           low(mark.deviceId),
                           low(mark.deviceId >> 8U)};
        std::ranges::copy(fields, rom.begin() + static_cast<std::ptrdiff_t>(at + sign.size()));
        at += 0x40;
    }
    rom.back() = 0;
    std::uint8_t sum = 0;
    for (const std::uint8_t byte : rom) {
        sum = static_cast<std::uint8_t>(sum + byte);
    }
    rom.back() = static_cast<std::uint8_t>(-sum);
    return rom;
}

firmware::Fs2Description plainDescription()
{
    firmware::Fs2Description description = smallDescription();
    description.rom = romWith({RomMark{}});
    description.secondConfiguration.clear();
    description.jumpAddresses.clear();
    description.ini.clear();
    description.code.push_back({.type = 9, .data = storedZlib("[ADAPTER]\nPSID = TST1200000001\n\n")});
    return description;
}

Bytes plainImage()
{
    Result<Bytes> image = firmware::writeFs2(plainDescription());
    if (!image) {
        std::fputs(errorSentence(image.error()).c_str(), stderr);
        std::abort();
    }
    return std::move(*image);
}

std::vector<Variant> allVariants()
{
    std::vector<Variant> all = soundVariants();
    for (auto* const more : {damagedVariants, tocSoundVariants, tocDamagedVariants}) {
        std::ranges::move(more(), std::back_inserter(all));
    }
    return all;
}

} // namespace firesteel::test
