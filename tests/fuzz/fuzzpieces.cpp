// SPDX-License-Identifier: GPL-3.0-or-later
// The decoders a card query uses, each on arbitrary bytes; the first byte chooses one.
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <firmware/inisection.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>

using namespace firesteel;

namespace {

void identityComesBack(ByteView data)
{
    const firmware::Identity identity = firmware::decodeImageInfo(data, 0).value;
    const Result<Bytes> encoded = firmware::encodeImageInfo(identity);
    if (!encoded) {
        return;
    }
    const firmware::Identity again = firmware::decodeImageInfo(*encoded, 0).value;
    if (again.psid != identity.psid || again.version != identity.version || again.vsd != identity.vsd ||
        again.hardwareIds != identity.hardwareIds || again.prsName != identity.prsName) {
        std::fputs("broken promise: an identity survives being written\n", stderr);
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const ByteView bytes(data + 1, size - 1);
    switch (data[0] % 6) {
    case 0:
        identityComesBack(bytes);
        (void)firmware::findInfoTag(bytes, 5);
        break;
    case 1:
        (void)firmware::decodeRom(bytes, 0);
        break;
    case 2:
        (void)firmware::decodeGuids(bytes, 0xffff, 0);
        break;
    case 3:
        (void)firmware::unpackIni(bytes);
        break;
    case 4:
        (void)firmware::checkBlockCrc(bytes);
        (void)firmware::boot2Size(bytes);
        (void)firmware::decodeGph(bytes);
        break;
    default:
        (void)firmware::decodeFs2Header(bytes);
        (void)firmware::findMagics(bytes);
        (void)firmware::logicalCopy(bytes, 16 + data[0] % 8, data[0] / 128);
        break;
    }
    return 0;
}
