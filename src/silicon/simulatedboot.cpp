// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/simulatedboot.h>

#include <algorithm>
#include <array>

namespace firesteel::silicon {

namespace {

using Signature = std::array<std::uint32_t, 4>;

// Reference chapter 1.3: FS2 and FS3, FS4.
constexpr Signature signatures[] = {
    {0x4d544657, 0x8cdfd000, 0xdead9270, 0x4154beef},
    {0x4d544657, 0xabcdef00, 0xfade1234, 0x5678dead},
};
constexpr std::size_t signatureSize = 16;
constexpr std::size_t firstStep = std::size_t{64} * 1024;

bool isSignature(ByteView bytes)
{
    return std::ranges::any_of(signatures, [bytes](const Signature& signature) {
        return readBe32(bytes, 0) == signature[0] && readBe32(bytes, 4) == signature[1] &&
               readBe32(bytes, 8) == signature[2] && readBe32(bytes, 12) == signature[3];
    });
}

} // namespace

bool holdsBootSignature(ByteView flash)
{
    if (flash.size() >= signatureSize && isSignature(flash.first(signatureSize))) {
        return true;
    }
    for (std::size_t at = firstStep; at <= flash.size() / 2 && at + signatureSize <= flash.size(); at *= 2) {
        if (isSignature(flash.subspan(at, signatureSize))) {
            return true;
        }
    }
    return false;
}

} // namespace firesteel::silicon
