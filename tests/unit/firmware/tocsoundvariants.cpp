// SPDX-License-Identifier: GPL-3.0-or-later
#include "tocvariants.h"

#include <support/testfs3image.h>
#include <support/testparts.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <span>

namespace firesteel::test {

namespace {

using firmware::CrcMode;
using firmware::Fs3Description;
using firmware::Fs4Description;
using firmware::SecurityAttributes;
using Content = firmware::TocImageDescription;

Bytes image(const Result<Bytes>& written)
{
    if (!written) {
        std::fputs(errorSentence(written.error()).c_str(), stderr);
        std::abort();
    }
    return *written;
}

/// What both formats have, in both.
void addBoth(std::vector<Variant>& variants, const std::string& name, const std::function<void(Content&)>& change)
{
    Fs3Description fs3 = plainFs3Description();
    change(fs3.content);
    variants.push_back({"fs3" + name, image(firmware::writeFs3(fs3)), {}});
    Fs4Description fs4 = plainFs4Description();
    change(fs4.content);
    variants.push_back({"fs4" + name, image(firmware::writeFs4(fs4)), {}});
}

void setUids(Content& content, const std::vector<firmware::UidRange>& guids,
             const std::vector<firmware::UidRange>& macs)
{
    content.uids.guids = guids;
    content.uids.macs = macs;
}

void sign(Content& content, SecurityAttributes attributes, Bytes signature)
{
    content.code.push_back({.type = 0xa0, .data = std::move(signature)});
    content.code.push_back({.type = 0xa1, .data = Bytes(2304, 0x5e)});
    content.identity.controlledUpdate = true;
    content.identity.security = attributes;
}

Bytes developmentSignature()
{
    Bytes signature = Noise(70).bytes(320);
    writeBe32(signature, 0x18, 0x12340000);
    writeBe32(signature, 0x1c, 0);
    return signature;
}

void addIdentities(std::vector<Variant>& variants)
{
    addBoth(variants, "blankuids", [](Content& c) { setUids(c, {{0, 8, 1}}, {{0, 8, 1}}); });
    addBoth(variants, "onesuids",
            [](Content& c) { setUids(c, {{~std::uint64_t{0}, 8, 1}}, {{0xffffffffffff, 8, 1}}); });
    addBoth(variants, "originaluids", [](Content& c) {
        c.uids.originalGuids = {{0x1122334455667788, 4, 1}};
        c.uids.originalMacs = {{0xaabbccddee00, 4, 1}};
    });
    addBoth(variants, "nooverride", [](Content& c) { c.uids.overridden = false; });
    addBoth(variants, "oldlayout",
            [](Content& c) { setUids(c, {{0x10, 1, 2}, {0x20, 2, 3}}, {{0x30, 3, 4}, {0x40, 4, 5}}); });
    addBoth(variants, "originalpsid", [](Content& c) {
        c.identity.originalPsid = "ORG1234567890";
        c.identity.originalPrsName = "original.prs";
    });
    addBoth(variants, "vsd", [](Content& c) {
        c.identity.vsd = "of the image";
        c.identity.deviceVsd = "of the device";
    });
    addBoth(variants, "issu", [](Content& c) { c.identity.issuVersion = 7; });
    addBoth(variants, "longtexts", [](Content& c) {
        c.identity.psid = std::string(16, 'P');
        c.identity.originalPsid = std::string(16, 'O');
        c.identity.productVersion = std::string(16, 'V');
        c.identity.description = std::string(256, 'D');
        c.identity.partNumber = std::string(64, 'N');
        c.identity.prsName = std::string(96, 'R');
        c.identity.vsd = std::string(208, 'S');
        c.identity.deviceVsd = std::string(208, 'T');
    });
    addBoth(variants, "longprs", [](Content& c) {
        c.identity.prsName = std::string(128, 'R');
        c.identity.originalPrsName = std::string(96, 'Q');
    });
    addBoth(variants, "version100",
            [](Content& c) { c.identity.version = firmware::Version{.major = 13, .minor = 1224, .subminor = 142}; });
}

void addSecurity(std::vector<Variant>& variants)
{
    const Bytes released = Noise(71).bytes(320);
    addBoth(variants, "securefw", [&](Content& c) { sign(c, {.secureFw = true, .signedFw = true}, released); });
    addBoth(variants, "signedfw", [&](Content& c) { sign(c, {.signedFw = true}, released); });
    addBoth(variants, "debugfw",
            [&](Content& c) { sign(c, {.secureFw = true, .signedFw = true, .debugFw = true}, released); });
    addBoth(variants, "devkey",
            [](Content& c) { sign(c, {.signedFw = true, .devKey = true}, developmentSignature()); });
    addBoth(variants, "fwctrl", [](Content& c) { c.identity.controlledUpdate = true; });
    addBoth(variants, "notsigned", [&](Content& c) {
        sign(c, {}, released);
        c.identity.security.reset();
    });
}

constexpr ExpectedFinding noIni{firmware::FindingKind::SectionMissing, firmware::Severity::Note, 0};

void addSections(std::vector<Variant>& variants)
{
    addBoth(variants, "plain", [](Content&) {});
    addBoth(variants, "norom", [](Content& c) { c.rom.clear(); });
    addBoth(variants, "noini", [](Content& c) { c.code.pop_back(); });
    for (Variant& variant : std::span(variants).last(2)) {
        variant.findings = {noIni};
    }
    addBoth(variants, "emptysection", [](Content& c) { c.code.push_back({.type = 0x20}); });
    addBoth(variants, "nocrc", [](Content& c) {
        for (firmware::TocSectionDescription& section : c.code) {
            section.crcMode = CrcMode::None;
        }
    });
}

void addLayouts(std::vector<Variant>& variants)
{
    Fs4Description fs4 = plainFs4Description();
    fs4.hashesTable = true;
    variants.push_back({"fs4hashes", image(firmware::writeFs4(fs4)), {}});
    fs4 = plainFs4Description();
    fs4.content.identity.securityVersion = 0x1234;
    variants.push_back({"fs4securityversion", image(firmware::writeFs4(fs4)), {}});
    fs4 = plainFs4Description();
    fs4.bootRecord.clear();
    variants.push_back({"fs4nobootrecord", image(firmware::writeFs4(fs4)), {}});
    fs4 = plainFs4Description();
    for (firmware::TocSectionDescription& section : fs4.content.code) {
        section.crcMode = CrcMode::InSection;
    }
    fs4.content.code.pop_back(); // the INI would end with the CRC
    fs4.content.code.push_back({.type = 0x20, .crcMode = CrcMode::InSection});
    variants.push_back({"fs4crcinside", image(firmware::writeFs4(fs4)), {noIni}});
}

} // namespace

void expectSpareDevInfo(std::vector<Variant>& variants)
{
    for (Variant& variant : variants) {
        if (variant.name.starts_with("fs4")) {
            variant.findings.push_back(spareDevInfo);
        }
    }
}

Fs3Description plainFs3Description()
{
    Fs3Description description = smallFs3Description();
    description.content.code = {{.type = 0x12, .data = Noise(61).bytes(64)},
                                {.type = 0x03, .data = Noise(62).bytes(256), .loadAddress = 0x500000},
                                {.type = 0x30, .data = storedZlib("[image_info]\npsid = TST2170110021\n")}};
    description.content.rom = romWith({{.deviceId = 0x1013}});
    description.content.ini.clear();
    description.content.deviceData = {{.type = 0xe6, .data = Bytes(0x1000, 0xff), .crcMode = CrcMode::None}};
    return description;
}

Fs4Description plainFs4Description()
{
    Fs4Description description = smallFs4Description();
    description.content.code = {{.type = 0x12, .data = Noise(63).bytes(64)},
                                {.type = 0x03, .data = Noise(64).bytes(256), .loadAddress = 0x500000},
                                {.type = 0x30, .data = storedZlib("[image_info]\npsid = TST0000000023\n")}};
    description.content.rom = romWith({{.deviceId = 0x1017}});
    description.content.ini.clear();
    description.content.deviceData = {{.type = 0xe5, .data = Bytes(0x1000, 0xff), .crcMode = CrcMode::None}};
    return description;
}

Bytes plainFs3()
{
    return image(firmware::writeFs3(plainFs3Description()));
}

Bytes plainFs4()
{
    return image(firmware::writeFs4(plainFs4Description()));
}

std::vector<Variant> tocSoundVariants()
{
    std::vector<Variant> variants;
    addSections(variants);
    addIdentities(variants);
    addSecurity(variants);
    addLayouts(variants);
    expectSpareDevInfo(variants);
    return variants;
}

} // namespace firesteel::test
