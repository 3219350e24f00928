// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/testimage.h>
#include <support/testparts.h>

#include <cstdio>
#include <cstdlib>

namespace firesteel::test {

namespace {

firmware::Identity testIdentity()
{
    firmware::Identity identity;
    identity.version = firmware::Version{2, 42, 5000};
    identity.releaseDate = firmware::ReleaseDate{0x2017, 0x09, 0x05};
    identity.micVersion = firmware::Version{2, 0, 0};
    identity.deviceId = 0x1007;
    identity.psid = "TST1200000001";
    identity.vsd = "n/a";
    identity.productVersion = "02.42.50.00";
    identity.vsdVendorId = 0x15b3;
    identity.hardwareIds = {{0x1f7, 0}};
    identity.configSectors = 2;
    identity.configPad = 0;
    identity.logConfigSectorKib = 2;
    identity.prsName = "firesteel_test.prs";
    return identity;
}

firmware::Guids testGuids()
{
    return {{0x0002c90300aabb00, 0x0002c90300aabb01, 0x0002c90300aabb02, 0x0002c90300aabb03},
            {0x0002c9aabb01, 0x0002c9aabb02},
            false};
}

const char* const testIni = ";; Board of the Firesteel test image\n"
                            "[PS_INFO]\n"
                            "Name = TEST-CARD\n"
                            "Description = ConnectX-3 Pro test card\n"
                            "PRS_FILE = firesteel_test.prs\n"
                            "\n"
                            "[ADAPTER]\n"
                            "PSID = TST1200000001\n"
                            "adapter_dev_id = 0x1007\n"
                            "\n"
                            "[HCA]\n"
                            "num_pfs = 1\n"
                            "sriov_en = true\n"
                            "total_vfs = 16\n"
                            "\n"
                            "[IB]\n"
                            "phy_type_port1 = XFI\n";

Bytes jumpAddresses(std::size_t count)
{
    Bytes pairs(count * 8);
    for (std::size_t i = 0; i < count; ++i) {
        writeBe32(pairs, 8 * i, static_cast<std::uint32_t>(0x1fb40 + 8 * i));
        writeBe32(pairs, 8 * i + 4, static_cast<std::uint32_t>(0x100000 + 0x40000 * i));
    }
    return pairs;
}

std::vector<firmware::ConfigurationRecord> records(std::size_t count, std::uint32_t seed)
{
    std::vector<firmware::ConfigurationRecord> made;
    Noise noise(seed);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t mask = readBe32(noise.bytes(4), 0);
        made.push_back({static_cast<std::uint32_t>(0x5c000 + 4 * i), readBe32(noise.bytes(4), 0) & mask, mask});
    }
    return made;
}

std::vector<firmware::ConfigurationRecord> identityRecords()
{
    return {{0x1f064, 0x00020000, 0xffff0000},
            {0x1f068, 0x002a1388, 0xffffffff},
            {0x1f070, 0x20170905, 0xffffffff},
            {0x1f0b8, 0x15b30000, 0xffff00ff},
            {0x1f0bc, 0x00001007, 0x0000ffff}};
}

} // namespace

firmware::Fs2Description smallDescription()
{
    firmware::Fs2Description description;
    description.bootData = {0x80, 0x34, 0x38, 0x11, 0x80, 0xc0, 0, 0, 0xbd, 0xc8, 0x08, 0x07, 0, 0, 0, 2};
    description.boot2 = {Noise(1).bytes(64), Noise(2).bytes(128)};
    description.firstConfiguration = identityRecords();
    description.rom = testRom(2, 3, 0x1007);
    description.guids = testGuids();
    description.identity = testIdentity();
    description.code = {{1, Noise(4).bytes(1024), 0x00102968}, {1, Noise(5).bytes(256), 0x80160000}};
    description.secondConfiguration = records(8, 6);
    description.jumpAddresses = jumpAddresses(6);
    description.ini = testIni;
    return description;
}

Bytes smallImage()
{
    Result<Bytes> image = firmware::writeFs2(smallDescription());
    if (!image) {
        std::fputs(errorSentence(image.error()).c_str(), stderr);
        std::abort();
    }
    return std::move(*image);
}

firmware::Fs2Description largeDescription()
{
    firmware::Fs2Description description = smallDescription();
    description.boot2 = {Noise(11).bytes(0x614), Noise(12).bytes(0x2314)};
    const std::vector<firmware::ConfigurationRecord> more = records(327, 13);
    description.firstConfiguration.insert(description.firstConfiguration.end(), more.begin(), more.end());
    description.secondConfiguration = records(510, 14);
    description.rom = testRom(200, 15, 0x1007);
    description.jumpAddresses = jumpAddresses(12);
    description.code.clear();
    const std::size_t sizes[] = {0xd384, 0x1050,  0x3bc,  0x3e3bc, 0x4e70, 0x45e0,
                                 0xae4,  0x30190, 0x3b98, 0x154e0, 0xf4,   0x5070};
    std::uint32_t loadAddress = 0x102968;
    for (const std::size_t size : sizes) {
        description.code.push_back({1, Noise(loadAddress).bytes(size), loadAddress});
        loadAddress += static_cast<std::uint32_t>(size);
    }
    return description;
}

} // namespace firesteel::test
