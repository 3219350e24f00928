// SPDX-License-Identifier: GPL-3.0-or-later
// The decoders a card query uses, each on arbitrary bytes; the first byte chooses one. What a decoder
// reads and an encoder can write must come back.
#include "inspection.h"

#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <firmware/inisection.h>
#include <firmware/toc/infowriter.h>
#include <firmware/toc/toccontents.h>
#include <firmware/toc/tocentry.h>

#include <iterator>

using namespace firesteel;

namespace {

constexpr std::uint8_t logSlotSize = 22;

void imageInfo(ByteView data)
{
    const firmware::Identity identity = firmware::decodeImageInfo(data, 0).value;
    (void)firmware::findInfoTag(data, 5);
    const Result<Bytes> encoded = firmware::encodeImageInfo(identity);
    if (!encoded) {
        return;
    }
    const firmware::Identity again = firmware::decodeImageInfo(*encoded, 0).value;
    fuzz::require(again.psid == identity.psid && again.version == identity.version && again.vsd == identity.vsd &&
                      again.hardwareIds == identity.hardwareIds && again.prsName == identity.prsName,
                  "an identity survives being written");
}

void rom(ByteView data)
{
    (void)firmware::decodeRom(data, 0);
}

void guids(ByteView data)
{
    (void)firmware::decodeGuids(data, 0xffff, 0);
}

void ini(ByteView data)
{
    (void)firmware::unpackIni(data);
}

void blocks(ByteView data)
{
    (void)firmware::checkBlockCrc(data);
    (void)firmware::boot2Size(data);
    (void)firmware::decodeGph(data);
}

void header(ByteView data)
{
    (void)firmware::decodeFs2Header(data);
    (void)firmware::findMagics(data);
    if (!data.empty()) {
        (void)firmware::logicalCopy(data, 16 + data[0] % 8U, data[0] / 128U);
    }
}

void tocImageInfo(ByteView data)
{
    const firmware::Decoded<firmware::TocImageInfo> decoded = firmware::decodeTocImageInfo(data, 0);
    const firmware::Identity& identity = decoded.value.identity;
    const Result<Bytes> encoded = firmware::encodeTocImageInfo(identity, logSlotSize);
    if (!encoded) {
        return;
    }
    const firmware::Identity again = firmware::decodeTocImageInfo(*encoded, 0).value.identity;
    fuzz::require(again.psid == identity.psid && again.version == identity.version && again.vsd == identity.vsd &&
                      again.releaseDate == identity.releaseDate && again.hardwareIds == identity.hardwareIds &&
                      again.prsName == identity.prsName && again.description == identity.description &&
                      again.partNumber == identity.partNumber && again.issuVersion == identity.issuVersion &&
                      again.controlledUpdate == identity.controlledUpdate,
                  "an FS3 identity survives being written");
}

void manufacturingInfo(ByteView data)
{
    const firmware::ManufacturingInfo info = firmware::decodeManufacturingInfo(data, 0).value;
    const firmware::DeviceUids uids{.guids = info.guids, .macs = info.macs, .overridden = info.overridable};
    const Result<Bytes> encoded = firmware::encodeMfgInfo({.psid = info.psid, .prsName = info.prsName}, uids);
    if (!encoded) {
        return;
    }
    const firmware::ManufacturingInfo again = firmware::decodeManufacturingInfo(*encoded, 0).value;
    fuzz::require(again.guids == info.guids && again.macs == info.macs && again.psid == info.psid &&
                      again.prsName == info.prsName && again.overridable == info.overridable,
                  "MFG_INFO survives being written");
}

void deviceInfo(ByteView data)
{
    const firmware::DeviceInfo info = firmware::decodeDeviceInfo(data, 0).value;
    (void)firmware::isSignedDeviceInfo(data);
    const firmware::DeviceUids uids{.guids = info.guids, .macs = info.macs, .overridden = true};
    const Result<Bytes> encoded =
        firmware::encodeDevInfo({.vsdVendorId = info.vsdVendorId, .deviceVsd = info.vsd}, uids);
    if (!encoded) {
        return;
    }
    const firmware::DeviceInfo again = firmware::decodeDeviceInfo(*encoded, 0).value;
    fuzz::require(again.guids == info.guids && again.macs == info.macs && again.vsd == info.vsd &&
                      again.vsdVendorId == info.vsdVendorId,
                  "DEV_INFO survives being written");
}

void tocEntry(ByteView data)
{
    if (data.size() < firmware::tocEntrySize) {
        return;
    }
    const ByteView entry = data.first(firmware::tocEntrySize);
    (void)firmware::isTocEnd(entry);
    for (const firmware::TocTable table :
         {firmware::TocTable::Fs3Itoc, firmware::TocTable::Fs4Itoc, firmware::TocTable::Fs4Dtoc}) {
        (void)firmware::decodeTocEntry(entry, table, 0);
    }
}

constexpr void (*decoders[])(ByteView) = {imageInfo,         rom,        guids,   ini, blocks, header, tocImageInfo,
                                          manufacturingInfo, deviceInfo, tocEntry};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0) {
        decoders[data[0] % std::size(decoders)](ByteView(data + 1, size - 1));
    }
    return 0;
}
