// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/testfs3image.h>
#include <support/testparts.h>

#include <cstdio>
#include <cstdlib>

namespace firesteel::test {

namespace {

using firmware::CrcMode;
using firmware::TocSectionDescription;

// Two slots of 64 KiB, and device data behind them, so that both slots have room for the firmware.
constexpr std::uint32_t smallFlash = 0x30000;
constexpr std::uint16_t connectX4Device = 0x1013;
constexpr std::uint16_t connectX5Device = 0x1017;

const char* const fs3Ini = ";; Board of the Firesteel FS3 test image\n"
                           "[image_info]\n"
                           "name = TEST455A-ECA_Ax\n"
                           "prs_name = firesteel_fs3.prs\n"
                           "description = ConnectX-4 VPI test card\n"
                           "psid = TST2170110021\n"
                           "\n"
                           "[boot_record]\n"
                           "flash_size = 0x30000\n";

const char* const fs4Ini = ";; Board of the Firesteel FS4 test image\n"
                           "[image_info]\n"
                           "name = TEST555A-ECA_Ax\n"
                           "prs_name = firesteel_fs4.prs\n"
                           "description = ConnectX-5 VPI test card\n"
                           "psid = TST0000000023\n"
                           "\n"
                           "[boot_record]\n"
                           "flash_size = 0x30000\n";

firmware::Identity commonIdentity()
{
    firmware::Identity identity;
    identity.micVersion = firmware::Version{2, 0, 0};
    identity.vsdVendorId = 0x15b3;
    return identity;
}

firmware::Identity fs3Identity()
{
    firmware::Identity identity = commonIdentity();
    identity.version = firmware::Version{12, 28, 2006};
    identity.releaseDate = firmware::ReleaseDate{0x2020, 0x09, 0x15};
    identity.deviceId = connectX4Device;
    identity.psid = "TST2170110021";
    identity.productVersion = "rel-12_28";
    identity.hardwareIds = {{0x209, 0}};
    identity.prsName = "firesteel_fs3.prs";
    identity.partNumber = "TEST455A-ECA_Ax";
    identity.description = "ConnectX-4 VPI test card";
    return identity;
}

firmware::Identity fs4Identity()
{
    firmware::Identity identity = commonIdentity();
    identity.version = firmware::Version{16, 35, 2000};
    identity.releaseDate = firmware::ReleaseDate{0x2022, 0x11, 0x24};
    identity.deviceId = connectX5Device;
    identity.psid = "TST0000000023";
    identity.productVersion = "rel-16_35";
    identity.hardwareIds = {{0x20d, 0}};
    identity.prsName = "firesteel_fs4.prs";
    identity.partNumber = "TEST555A-ECA_Ax";
    identity.description = "ConnectX-5 VPI test card";
    identity.controlledUpdate = true;
    return identity;
}

firmware::DeviceUids uids(std::uint64_t guid, std::uint64_t mac)
{
    return {.guids = {{guid, 8, 1}}, .macs = {{mac, 8, 1}}, .overridden = true};
}

TocSectionDescription noise(std::uint8_t type, std::size_t size, std::uint32_t loadAddress = 0)
{
    return {.type = type,
            .data = Noise(type * 0x10001U + 7).bytes(size),
            .loadAddress = loadAddress,
            .entryPoint = loadAddress == 0 ? 0 : loadAddress + 0x30};
}

TocSectionDescription nvData(std::uint8_t type, std::size_t size)
{
    return {.type = type, .data = Bytes(size, 0xff), .crcMode = CrcMode::None};
}

/// Sections in the order of real Spectrum (FS3) images; sizes in units of the caller's choice.
std::vector<TocSectionDescription> fs3Code(std::size_t unit)
{
    return {noise(0x12, 3 * unit),
            noise(0x11, unit),
            noise(0x09, 4 * unit),
            noise(0x08, unit),
            noise(0x0a, 8 * unit),
            noise(0xa0, 320),
            noise(0xa1, 2304),
            noise(0x02, 8 * unit, 0x00440000),
            noise(0x03, 16 * unit, 0x00500000)};
}

std::vector<TocSectionDescription> fs4Code(std::size_t unit)
{
    return {noise(0x20, 256),
            noise(0x03, 16 * unit, 0x10200000),
            noise(0x04, unit, 0x10010000),
            noise(0x02, 8 * unit, 0x10040000),
            noise(0x0a, 8 * unit),
            noise(0x12, 3 * unit),
            noise(0x11, unit),
            noise(0x09, 4 * unit),
            noise(0xa0, 320),
            noise(0xa1, 2304)};
}

Bytes checked(Result<Bytes> image)
{
    if (!image) {
        std::fputs(errorSentence(image.error()).c_str(), stderr);
        std::abort();
    }
    return std::move(*image);
}

} // namespace

firmware::Fs3Description smallFs3Description()
{
    firmware::Fs3Description description;
    description.logSlotSize = 16;
    description.flashSize = smallFlash;
    description.bootData = {0xd0, 0x67, 0x40, 0x11, 0x16, 0x1a, 0x5e, 0, 0x45, 0xc8, 0xf2, 0xb8, 0xc1, 0x80, 0, 1};
    description.boot2 = Noise(21).bytes(256);
    description.content.code = fs3Code(64);
    description.content.rom = testRom(2, 22, connectX4Device);
    description.content.ini = fs3Ini;
    description.content.identity = fs3Identity();
    description.content.uids = uids(0x0002c903004a5b60, 0x0002c94a5b60);
    description.content.deviceData = {nvData(0xe6, 0x1000), nvData(0xe4, 0x1000)};
    return description;
}

firmware::Fs4Description smallFs4Description()
{
    firmware::Fs4Description description;
    description.logSlotSize = 16;
    description.flashSize = smallFlash;
    description.bootRecord = Noise(31).bytes(64);
    description.boot2 = Noise(32).bytes(256);
    description.content.code = fs4Code(64);
    description.content.rom = testRom(2, 33, connectX5Device);
    description.content.ini = fs4Ini;
    description.content.identity = fs4Identity();
    description.content.uids = uids(0x0002c903005c6d70, 0x0002c95c6d70);
    description.content.deviceData = {nvData(0xe5, 0x2000), nvData(0xe6, 0x1000), nvData(0xe4, 0x1000)};
    return description;
}

Bytes smallFs3()
{
    return checked(firmware::writeFs3(smallFs3Description()));
}

Bytes smallFs4()
{
    return checked(firmware::writeFs4(smallFs4Description()));
}

firmware::Fs3Description largeFs3Description()
{
    firmware::Fs3Description description = smallFs3Description();
    description.logSlotSize = 22;
    description.flashSize = 0x1000000;
    description.boot2 = Noise(41).bytes(0x12d8);
    description.content.code = fs3Code(0xe000);
    description.content.rom = testRom(200, 42, connectX4Device);
    description.content.deviceData = {nvData(0xe6, 0x10000), nvData(0xe4, 0x10000)};
    return description;
}

firmware::Fs4Description largeFs4Description()
{
    firmware::Fs4Description description = smallFs4Description();
    description.logSlotSize = 22;
    description.flashSize = 0x2000000;
    description.boot2 = Noise(51).bytes(0x1bd4);
    description.content.code = fs4Code(0x11000);
    description.content.rom = testRom(200, 52, connectX5Device);
    description.content.deviceData = {nvData(0xe5, 0x20000), nvData(0xe6, 0x10000), nvData(0xe4, 0x10000)};
    return description;
}

} // namespace firesteel::test
