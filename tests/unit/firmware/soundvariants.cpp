// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"
#include "variants.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace firesteel::test {

namespace {

using firmware::FindingKind;
using firmware::Severity;

using Change = std::function<void(firmware::Fs2Description&)>;

Bytes written(const Change& change)
{
    firmware::Fs2Description description = plainDescription();
    change(description);
    Result<Bytes> image = firmware::writeFs2(description);
    if (!image) {
        std::fputs(errorSentence(image.error()).c_str(), stderr);
        std::abort();
    }
    return std::move(*image);
}

constexpr Severity note = Severity::Note;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

std::vector<Variant> layoutVariants()
{
    return {
        {"plain", plainImage(), {}},
        {"nonfailsafe", written([](auto& d) { d.logChunkSize = 0; }), {}},
        {"chunk64k", written([](auto& d) { d.logChunkSize = 16; }), {}},
        {"chunk8m", written([](auto& d) { d.logChunkSize = 23; }), {}},
        {"oneboot2", written([](auto& d) { d.boot2.pop_back(); }), {}},
        {"unknown13",
         written([](auto& d) { d.code.push_back({13, Bytes(16, 0x11)}); }),
         {{FindingKind::UnknownSectionType, note, 0xcac}}},
        {"unknown256",
         written([](auto& d) { d.code.insert(d.code.begin(), {0x100, Bytes(16, 0x11)}); }),
         {{FindingKind::UnknownSectionType, note, 0x744}}},
        {"unknown0",
         written([](auto& d) { d.code.insert(d.code.begin(), {0, Bytes(16, 0x11)}); }),
         {{FindingKind::UnknownSectionType, note, 0x744}}},
        {"unknownhigh",
         written([](auto& d) { d.code.insert(d.code.begin(), {0xfffffff0, Bytes(16, 0x11)}); }),
         {{FindingKind::UnknownSectionType, note, 0x744}}},
        {"allkinds",
         written([](auto& d) {
             for (const std::uint32_t type : {3U, 7U, 8U, 11U, 12U}) {
                 d.code.push_back({type, Bytes(16, static_cast<std::uint8_t>(type))});
             }
         }),
         {}},
        {"emtodd", written([](auto& d) { d.code.push_back({4, Bytes(13, 0x44)}); }), {}},
        {"zerolength", written([](auto& d) { d.code.insert(d.code.begin(), {1, {}}); }), {}},
        {"largestsection", written([](auto& d) { d.code.insert(d.code.begin(), {1, Bytes(0x400000, 0x33)}); }), {}},
    };
}

std::vector<Variant> guidVariants()
{
    constexpr std::uint64_t ones = ~std::uint64_t{0};
    const Bytes guids33 = written([](auto& d) { d.code.insert(d.code.begin(), {6, Bytes(33 * 8, 1)}); });
    const Bytes guids8 = written([](auto& d) { d.code.insert(d.code.begin(), {6, Bytes(8 * 8, 1)}); });
    const Bytes guids2 = written([](auto& d) { d.code.insert(d.code.begin(), {6, Bytes(2 * 8, 1)}); });
    return {
        {"blankguids", written([](auto& d) { d.guids.blank = true; }), {{FindingKind::GuidsBlank, error, 0x58c}}},
        {"blankguids4",
         written([](auto& d) {
             d.guids.blank = true;
             d.guids.macs.clear();
         }),
         {{FindingKind::GuidCountUnusual, warning, 0x58c}, {FindingKind::GuidsBlank, error, 0x58c}}},
        {"blankgoodcrc",
         written([](auto& d) { d.guids = {{ones, ones, ones, ones}, {ones, ones}, false}; }),
         {{FindingKind::MacInvalid, warning, 0x5ac}, {FindingKind::MacInvalid, warning, 0x5b4}}},
        {"guids4", written([](auto& d) { d.guids.macs.clear(); }), {{FindingKind::GuidCountUnusual, warning, 0x58c}}},
        {"guids8",
         Patch(guids8).word(0x34, 0x754).sealImage().take(),
         {{FindingKind::GuidCountUnusual, warning, 0x754},
          {FindingKind::DuplicateSection, warning, 0x57c},
          {FindingKind::MacInvalid, warning, 0x774},
          {FindingKind::MacInvalid, warning, 0x77c}}},
        {"guids2",
         Patch(guids2).word(0x34, 0x754).sealImage().take(),
         {{FindingKind::GuidCountInvalid, error, 0x754}, {FindingKind::DuplicateSection, warning, 0x57c}}},
        {"guids33",
         Patch(guids33).word(0x34, 0x754).sealImage().take(),
         {{FindingKind::GuidCountInvalid, error, 0x754}, {FindingKind::DuplicateSection, warning, 0x57c}}},
        {"macmulticast",
         written([](auto& d) { d.guids.macs[0] = 0x0102c9112233; }),
         {{FindingKind::MacInvalid, warning, 0x5ac}}},
        {"mactoolong",
         written([](auto& d) { d.guids.macs[1] = 0x00020002c9112233; }),
         {{FindingKind::MacInvalid, warning, 0x5b4}}},
        {"macfirsttoolong",
         written([](auto& d) { d.guids.macs[0] = 0x00020002c9112233; }),
         {{FindingKind::MacInvalid, warning, 0x5ac}}},
        {"macsboth",
         written([](auto& d) { d.guids.macs = {0x00020002c9112233, 0x0102c9112233}; }),
         {{FindingKind::MacInvalid, warning, 0x5ac}, {FindingKind::MacInvalid, warning, 0x5b4}}},
        {"macbothwrong",
         written([](auto& d) { d.guids.macs[1] = 0x00020102c9112233; }),
         {{FindingKind::MacInvalid, warning, 0x5b4}}},
    };
}

std::vector<Variant> identityVariants()
{
    return {
        {"newminor", written([](auto& d) { d.identity.version = firmware::Version{2, 100, 42}; }), {}},
        {"minfit", written([](auto& d) { d.identity.minFitVersion = {{1, 2, 3, 4}}; }), {}},
        {"hwkeyset", written([](auto& d) { d.identity.hardwareAccessKey = 0x1122334455667788; }), {}},
        {"hwkeyclear", written([](auto& d) { d.identity.hardwareAccessKey = 0; }), {}},
        {"configpad", written([](auto& d) { d.identity.configPad = 3; }), {}},
        {"confignegative", written([](auto& d) { d.identity.configPad = 0xfffffff0; }), {}},
        {"datezero", written([](auto& d) { d.identity.releaseDate = firmware::ReleaseDate{}; }), {}},
        {"versionzero", written([](auto& d) { d.identity.version = firmware::Version{}; }), {}},
        {"versionminor", written([](auto& d) { d.identity.version = firmware::Version{0, 5, 0}; }), {}},
        {"micminor", written([](auto& d) { d.identity.micVersion = firmware::Version{0, 5, 0}; }), {}},
        {"miczero", written([](auto& d) { d.identity.micVersion = firmware::Version{}; }), {}},
        {"minfitpart", written([](auto& d) { d.identity.minFitVersion = {{0, 0, 0, 4}}; }), {}},
        {"minfitzero", written([](auto& d) { d.identity.minFitVersion = {{0, 0, 0, 0}}; }), {}},
        {"noconfig",
         written([](auto& d) {
             d.identity.configSectors.reset();
             d.identity.configPad.reset();
             d.identity.logConfigSectorKib.reset();
         }),
         {}},
        {"vsd", written([](auto& d) { d.identity.vsd = "HP FlexibleLOM with spaces"; }), {}},
        {"vsdlongest", written([](auto& d) { d.identity.vsd = std::string(208, 'v'); }), {}},
        {"psidlongest", written([](auto& d) { d.identity.psid = "PSID567890123456"; }), {}},
        {"prslongest", written([](auto& d) { d.identity.prsName = std::string(99, 'p'); }), {}},
        {"foreign",
         written([](auto& d) { d.identity.vsdVendorId = 0x103c; }),
         {{FindingKind::ForeignVendor, note, 0x604}}},
        {"vendorzero", written([](auto& d) { d.identity.vsdVendorId = 0; }), {}},
        {"nomic", written([](auto& d) { d.identity.micVersion.reset(); }), {}},
        {"emptyidentity", written([](auto& d) { d.identity = {}; }), {}},
        {"twochips", written([](auto& d) { d.identity.hardwareIds = {{0x1f5, 0}, {0x1f5, 1}, {0x1f7, 0}}; }), {}},
    };
}

Variant romVariant(const std::string& name, const std::vector<RomMark>& marks, std::vector<ExpectedFinding> findings)
{
    return {name, written([&](auto& d) { d.rom = romWith(marks); }), std::move(findings)};
}

/// A ROM of product 0xf, followed by one of product PXE for device 0x1007.
Bytes romWithTextVersion(std::string_view text, std::uint8_t signatureWords, std::uint16_t device)
{
    Patch rom(romWith({{.product = 0xf}, {}}));
    rom.byte(0x18, 0x80).byte(0x19, 0x01).copy(0x80, 0xc0, 24).fill(0x80, 8, 0);
    rom.byte(0x184, 0xb3).byte(0x185, 0x15);
    rom.byte(0x186, static_cast<std::uint8_t>(device)).byte(0x187, static_cast<std::uint8_t>(device >> 8U));
    rom.byte(0x54, signatureWords).byte(0x55, static_cast<std::uint8_t>(text.size())).byte(0x56, 0).byte(0x57, 0);
    for (std::size_t i = 0; i < text.size(); ++i) {
        rom.byte(0x58 + i, static_cast<std::uint8_t>(text[i]));
    }
    rom.byte(1023, 0);
    std::uint8_t sum = 0;
    for (const std::uint8_t byte : rom.take()) {
        sum = static_cast<std::uint8_t>(sum + byte);
    }
    return rom.byte(1023, static_cast<std::uint8_t>(-sum)).take();
}

std::vector<Variant> romVariants()
{
    const std::vector<RomMark> six(6);
    return {
        {"norom", written([](auto& d) { d.rom.clear(); }), {}},
        romVariant("romuefi", {{.product = 0x11, .port = 1, .cpu = 2, .protocol = 2}}, {}),
        romVariant("romthree",
                   {{.product = 0x10, .port = 1, .cpu = 1, .protocol = 0},
                    {.product = 0x11, .cpu = 3, .protocol = 1},
                    {.product = 0x12, .protocol = 1}},
                   {}),
        romVariant("romtwoequal", {{.product = 0x10}, {.product = 0x10}}, {}),
        romVariant("romoldclp", {{.product = 1}, {.product = 4}}, {}),
        romVariant("romclp", {{.product = 0x12, .port = 2, .cpu = 4, .protocol = 0}}, {}),
        romVariant("romvirtio", {{.product = 0x13}, {.product = 0x14}, {.product = 0x15}, {.product = 0x16}}, {}),
        romVariant("romfcode", {{.product = 0x21}, {.product = 0x21, .protocol = 1}}, {}),
        romVariant("romunknown", {{.product = 0x30}}, {}),
        romVariant("romunknownfirst", {{.product = 0x30}, {.product = 0x10}}, {}),
        romVariant("romunknownlast", {{.product = 0x10}, {.product = 0x30}}, {}),
        romVariant("romoddprotocol", {{.product = 0x10, .cpu = 9, .protocol = 7}}, {}),
        romVariant("romdevices", {{.product = 0x10, .deviceId = 0x1003}, {.product = 0x11, .deviceId = 0x1007}},
                   {{FindingKind::RomDeviceIdsDiffer, warning, 0x178}}),
        romVariant("romsix", six, {{FindingKind::RomTooMany, warning, 0x178}}),
        romVariant("romnosign", {}, {{FindingKind::RomSignatureMissing, warning, 0x178}}),
        {"romtext", written([](auto& d) { d.rom = romWithTextVersion("12345", 6, 0x1007); }), {}},
        {"romtextletters", written([](auto& d) { d.rom = romWithTextVersion("b2345", 8, 0x1007); }), {}},
        {"romtextlongest", written([](auto& d) { d.rom = romWithTextVersion("123456789012", 7, 0x1007); }), {}},
        {"romtextdevice",
         written([](auto& d) { d.rom = romWithTextVersion("7", 5, 0x1003); }),
         {{FindingKind::RomDeviceIdsDiffer, warning, 0x178}}},
        {"romtextshort",
         written([](auto& d) { d.rom = romWithTextVersion("12345", 5, 0x1007); }),
         {{FindingKind::RomSignatureCut, warning, 0x178 + 0x40}},
         false},
        {"romnodevice", written([](auto& d) { d.rom = romWith({{.deviceId = 0}, {.deviceId = 0x1007}}); }), {}},
        {"rombadsum", written([](auto& d) { d.rom[0x300] ^= 0x01; }), {{FindingKind::RomChecksum, warning, 0x178}}},
        {"rombadsumuefi",
         written([](auto& d) {
             d.rom = romWith({{.product = 0x11}});
             d.rom[0x300] ^= 0x01;
         }),
         {}},
        {"romsizezero", written([](auto& d) { d.rom[2] = 0; }), {{FindingKind::RomSizeInvalid, warning, 0x178}}},
        {"romsizetoobig", written([](auto& d) { d.rom[2] = 200; }), {{FindingKind::RomSizeInvalid, warning, 0x178}}},
        {"romsignlast",
         written([](auto& d) { std::copy_n("mlxsign:", 8, d.rom.end() - 8); }),
         {{FindingKind::RomSignatureCut, warning, 0x570}, {FindingKind::RomChecksum, warning, 0x178}},
         false},
    };
}

} // namespace

std::vector<Variant> soundVariants()
{
    std::vector<Variant> all;
    for (std::vector<Variant> part : {layoutVariants(), guidVariants(), identityVariants(), romVariants()}) {
        std::ranges::move(part, std::back_inserter(all));
    }
    return all;
}

} // namespace firesteel::test
