// SPDX-License-Identifier: GPL-3.0-or-later
#include "tocpatch.h"
#include "tocvariants.h"

#include <cstdio>
#include <cstdlib>

namespace firesteel::test {

namespace {

using firmware::FindingKind;
using firmware::Severity;

constexpr Severity note = Severity::Note;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

// The plain images; see tocvariants.h.
constexpr std::size_t fs3Itoc = 0x1000;
constexpr std::size_t fs4Itoc = 0x2000;
constexpr std::size_t fs4Dtoc = 0x2f000;
constexpr std::size_t tools = 0x500;
constexpr std::size_t sector = 0x1000;

constexpr std::uint8_t mainCode = 0x03;
constexpr std::uint8_t imageInfo = 0x10;
constexpr std::uint8_t fwMainCfg = 0x12;
constexpr std::uint8_t mfgInfo = 0xe0;
constexpr std::uint8_t devInfo = 0xe1;

constexpr std::size_t sizeWord = 0;
constexpr std::size_t addressWord = 5;
constexpr std::size_t attributesWord = 6;

/// A plain image and where its entries are.
struct Plain
{
    const char* name;
    TocPatch patch;
    std::size_t itoc;
    std::size_t dtoc; ///< FS3: the ITOC
    std::size_t boot2;

    std::size_t firmware(std::uint8_t type) const { return patch.entry(itoc, type); }
    std::size_t card(std::uint8_t type) const { return patch.entry(dtoc, type); }
    bool isFs4() const { return itoc != dtoc; }
    std::string named(const char* what) const { return std::string(name) + what; }
};

Plain fs3()
{
    return {.name = "fs3", .patch = TocPatch(plainFs3()), .itoc = fs3Itoc, .dtoc = fs3Itoc, .boot2 = 0x38};
}

Plain fs4()
{
    return {.name = "fs4", .patch = TocPatch(plainFs4()), .itoc = fs4Itoc, .dtoc = fs4Dtoc, .boot2 = 0x1000};
}

using Findings = std::vector<ExpectedFinding>;

Findings one(FindingKind kind, Severity severity, std::size_t offset)
{
    return {{kind, severity, offset}};
}

/// An entry word changed, its CRC right.
Variant entryChanged(Plain plain, const char* what, std::size_t entry, std::size_t word, std::uint32_t value,
                     Findings findings, std::string verifySays = {})
{
    plain.patch.changeEntry(entry, word, value);
    return {plain.named(what), plain.patch.take(), std::move(findings), true, std::move(verifySays)};
}

/// A word of a section changed, the CRCs right.
Variant dataChanged(Plain plain, const char* what, std::size_t entry, std::size_t offset, std::uint32_t value,
                    Findings findings, std::string verifySays = {})
{
    plain.patch.word(plain.patch.address(entry) + offset, value);
    plain.patch.sealSection(entry);
    return {plain.named(what), plain.patch.take(), std::move(findings), true, std::move(verifySays)};
}

std::string infoReason(unsigned type)
{
    return "Failed to get info from section " + std::to_string(type) +
           ", check the supported_hw_id section in MLX file!";
}

void addTables(std::vector<Variant>& all)
{
    for (const Plain& plain : {fs3(), fs4()}) {
        TocPatch copied = plain.patch;
        copied.copy(plain.itoc, plain.itoc + sector, sector).word(plain.itoc, 0);
        if (!plain.isFs4()) { // there the sections begin in that sector
            all.push_back({"fs3itocsecondsector", copied.take(),
                           one(FindingKind::TocElsewhere, note, plain.itoc + sector), true, "(ITOC_HEADER) - OK"});
        }
        TocPatch header = plain.patch;
        header.flip(plain.itoc + 0x1f);
        all.push_back({plain.named("itocheadercrc"), header.take(),
                       one(FindingKind::SectionCrcWrong, error, plain.itoc), true,
                       plain.isFs4() ? "No valid ITOC Header was found." : "Bad CRC."});
        TocPatch boot2 = plain.patch;
        boot2.flip(plain.boot2 + 0x20);
        all.push_back({plain.named("boot2crc"), boot2.take(), one(FindingKind::SectionCrcWrong, error, plain.boot2),
                       true, "(BOOT2)"});
    }
    TocPatch none(plainFs3());
    none.word(fs3Itoc, 0);
    // mstflint searches on behind the slot, to the end of the file.
    all.push_back({"fs3noitoc", none.take(), one(FindingKind::TocMissing, error, fs3Itoc), true,
                   "TOC Header - read error (Reading 0x20 bytes from physical  address 0x19000"});
    TocPatch cut(plainFs3());
    cut.truncate(fs3Itoc);
    all.push_back({"fs3itocbeyondend", cut.take(), one(FindingKind::TocMissing, error, fs3Itoc), true,
                   "No valid ITOC was found."});
    TocPatch far(plainFs3());
    far.copy(fs3Itoc, 0xe000, sector).word(fs3Itoc, 0);
    all.push_back({"fs3itocfar", far.take(), one(FindingKind::TocElsewhere, warning, 0xe000), true,
                   "/0x0000e000-0x0000e01f (0x000020)/ (ITOC_HEADER) - OK"});
    // The firmware a sector further on, as in images with room for a second ITOC.
    TocPatch second(plainFs4());
    second.copy(0x3000, 0x4000, 0x2000).copy(fs4Itoc, 0x3000, sector).word(fs4Itoc, 0);
    for (std::size_t entry = 0x3020; second.bytes()[entry] != 0xff; entry += 32) {
        second.changeEntry(entry, addressWord, static_cast<std::uint32_t>(second.address(entry) + sector));
    }
    all.push_back({"fs4itocsecondsector", second.take(), one(FindingKind::TocElsewhere, note, 0x3000), true,
                   "(ITOC_HEADER) - OK"});
}

void addEntryCrcs(std::vector<Variant>& all)
{
    TocPatch fs3Entry(plainFs3());
    const std::size_t inFs3 = fs3Entry.entry(fs3Itoc, mainCode);
    fs3Entry.flip(inFs3 + 0x1f);
    all.push_back({"fs3entrycrc", fs3Entry.take(), one(FindingKind::TocEntryCrcWrong, error, inFs3), true,
                   "Bad Itoc Entry CRC. Expected: "});
    TocPatch itoc(plainFs4());
    const std::size_t inItoc = itoc.entry(fs4Itoc, mainCode);
    itoc.flip(inItoc + 0x1f);
    all.push_back({"fs4itocentrycrc", itoc.take(), one(FindingKind::TocEntryCrcWrong, error, inItoc), true,
                   "Bad IToc Entry CRC. Expected: "});
    TocPatch dtoc(plainFs4());
    const std::size_t inDtoc = dtoc.entry(fs4Dtoc, 0xe5);
    dtoc.flip(inDtoc + 0x1f);
    all.push_back({"fs4dtocentrycrc", dtoc.take(), one(FindingKind::TocEntryCrcWrong, error, inDtoc), true,
                   "Bad DToc Entry CRC. Expected: "});
}

void addSectionCrcs(std::vector<Variant>& all)
{
    for (const Plain& plain : {fs3(), fs4()}) {
        for (const auto& [what, entry] :
             {std::pair{"codecrc", plain.firmware(mainCode)}, std::pair{"devinfocrc", plain.card(devInfo)},
              std::pair{"mfginfocrc", plain.card(mfgInfo)}}) {
            TocPatch patch = plain.patch;
            const std::size_t section = patch.address(entry);
            patch.flip(section + 0x30);
            const bool ofCard = std::string_view(what) != "codecrc";
            all.push_back({plain.named(what), patch.take(), one(FindingKind::SectionCrcWrong, error, section), true,
                           "wrong CRC (exp:", ofCard ? "-E- Failed to query image" : "FW Version:"});
        }
    }
}

/// Entries without an end: the sector full of copies of one.
void addEndlessTables(std::vector<Variant>& all)
{
    const auto filled = [](TocPatch patch, std::size_t table, std::size_t count) {
        const std::size_t entry = patch.entry(table, patch.bytes()[table + 32]);
        for (std::size_t at = patch.freeEntry(table); at < table + 32 * (count + 1); at += 32) {
            patch.copy(entry, at, 32);
            patch.changeEntry(at, sizeWord, 0x20000000); // RESET_INFO of size 0
            patch.changeEntry(at, attributesWord, (readBe32(patch.bytes(), at + 24) & 0xfff00000) | 0x0955);
        }
        return patch.take();
    };
    constexpr std::size_t whole = sector / 32 - 1;
    all.push_back({"fs3entries63", filled(TocPatch(plainFs3()), fs3Itoc, 63), {}});
    all.push_back({"fs3entries64", filled(TocPatch(plainFs3()), fs3Itoc, 64),
                   one(FindingKind::TocTooLong, error, fs3Itoc), true,
                   "number of ITOCs 64 is greater than allowed 64"});
    all.push_back({"fs3noend", filled(TocPatch(plainFs3()), fs3Itoc, whole),
                   one(FindingKind::TocTooLong, error, fs3Itoc), true,
                   "number of ITOCs 64 is greater than allowed 64"});
    all.push_back({"fs4entries63", filled(TocPatch(plainFs4()), fs4Itoc, 63), {}});
    all.push_back({"fs4entries64", filled(TocPatch(plainFs4()), fs4Itoc, 64),
                   one(FindingKind::TocTooLong, error, fs4Itoc), true,
                   "number of ITocs 64 is greater than allowed 64"});
    all.push_back({"fs4dtocnoend", filled(TocPatch(plainFs4()), fs4Dtoc, whole),
                   one(FindingKind::TocTooLong, error, fs4Dtoc), true, "is greater than allowed 64"});
}

void addPlaces(std::vector<Variant>& all)
{
    for (const Plain& plain : {fs3(), fs4()}) {
        const std::size_t code = plain.firmware(mainCode);
        const auto address = static_cast<std::uint32_t>(plain.patch.address(code));
        const std::uint32_t relative = plain.isFs4() ? 0 : 0x80000000U;
        all.push_back(entryChanged(
            plain, "sizepastend", code, sizeWord, 0x03fffffc,
            {{FindingKind::SectionBeyondSlot, error, address}, {FindingKind::SectionCut, error, address}}));
        constexpr std::size_t farAway = 0x7f7efff0; // where chunk arithmetic puts 0x3fbffff0
        all.push_back(entryChanged(
            plain, "addresspastend", code, addressWord, relative | 0x3fbffff0,
            {{FindingKind::SectionBeyondSlot, error, farAway}, {FindingKind::SectionCut, error, farAway}}));
        all.push_back(entryChanged(plain, "addresslowbits", code, addressWord, relative | address | 2,
                                   one(FindingKind::SectionAddressUnaligned, error, code)));
        all.push_back(entryChanged(plain, "sizelowbits", code, sizeWord, 0x03000102,
                                   one(FindingKind::SectionSizeUnaligned, warning, code)));
        all.push_back(entryChanged(plain, "unknowntype", code, sizeWord, 0x77000100,
                                   one(FindingKind::UnknownSectionType, note, address), "(UNKNOWN:0x77) - OK"));
        TocPatch overlap = plain.patch;
        const std::size_t config = plain.firmware(fwMainCfg);
        overlap.changeEntry(config, addressWord, relative | (address + 4));
        overlap.sealSection(config);
        all.push_back({plain.named("overlap"), overlap.take(), one(FindingKind::SectionOverlap, error, address + 4),
                       true, "FW image verification succeeded"});
    }
    Plain card = fs4();
    const std::size_t log = card.card(0xe5);
    all.push_back(entryChanged(card, "dtocaddresspastend", log, addressWord, 0xffbffff0,
                               one(FindingKind::SectionCut, error, 0x7fbffff0)));
    Plain device = fs3();
    all.push_back(entryChanged(device, "deviceaddresspastend", device.card(0xe6), addressWord, 0x7fbffff0,
                               one(FindingKind::SectionCut, error, 0x7fbffff0)));
    // Crashes mstflint 4.21.
    Plain empty = fs4();
    const std::size_t config = empty.firmware(fwMainCfg);
    empty.patch.changeEntry(config, sizeWord, 0x12000000);
    empty.patch.changeEntry(config, attributesWord, 0x00020000);
    all.push_back({"fs4emptycrcinside", empty.patch.take(), one(FindingKind::SectionTooShort, error, 0x3000), false});
    Plain mode = fs4();
    all.push_back(entryChanged(mode, "crcmode5", config, attributesWord, 0x00050000,
                               one(FindingKind::CrcModeUnknown, error, config)));
}

void addInfos(std::vector<Variant>& all)
{
    for (const Plain& plain : {fs3(), fs4()}) {
        const std::size_t info = plain.firmware(imageInfo);
        const std::size_t mfg = plain.card(mfgInfo);
        const std::size_t dev = plain.card(devInfo);
        const std::size_t infoAt = plain.patch.address(info);
        const std::size_t devAt = plain.patch.address(dev);
        const std::size_t mfgAt = plain.patch.address(mfg);
        all.push_back(dataChanged(plain, "infomajor", info, 0, 0x01020000,
                                  one(FindingKind::InfoVersionUnknown, error, infoAt), infoReason(16)));
        all.push_back(dataChanged(plain, "infohw0", info, 0x118, 0,
                                  one(FindingKind::InfoHardwareUnknown, error, infoAt + 0x118), infoReason(16)));
        all.push_back(dataChanged(plain, "infohwunknown", info, 0x118, 0x999,
                                  one(FindingKind::InfoHardwareUnknown, error, infoAt + 0x118), infoReason(16)));
        // mstflint 4.21 reads on behind the section: what it says depends on what lies there.
        TocPatch shorter = plain.patch;
        shorter.changeEntry(info, sizeWord, 0x100003fc).sealSection(info);
        all.push_back(
            {plain.named("infoshort"), shorter.take(), one(FindingKind::SectionTooShort, error, infoAt), false});
        TocPatch empty = plain.patch;
        empty.changeEntry(info, sizeWord, 0x10000000).sealSection(info);
        all.push_back(
            {plain.named("infoempty"), empty.take(), one(FindingKind::SectionTooShort, error, infoAt), false});
        all.push_back(dataChanged(plain, "mfgmajor", mfg, 0x1c, 0x02010001,
                                  one(FindingKind::InfoVersionUnknown, error, mfgAt), infoReason(224)));
        all.push_back(dataChanged(plain, "devmajor", dev, 0x10, 0x00000300,
                                  one(FindingKind::InfoVersionUnknown, error, devAt), infoReason(225)));
        const std::uint32_t mfgSize = 0x140;
        all.push_back(entryChanged(plain, "nomfginfo", mfg, sizeWord, 0xef000000 | mfgSize,
                                   one(FindingKind::SectionMissing, error, 0), "No \"MFG_INFO\" info section."));
        all.push_back(entryChanged(plain, "noimageinfo", info, sizeWord, 0x20000400,
                                   one(FindingKind::SectionMissing, error, 0), "FW image verification succeeded"));
    }
    Plain notSigned = fs3();
    all.push_back(dataChanged(notSigned, "devinfounsigned", notSigned.card(devInfo), 0, 0,
                              one(FindingKind::DeviceInfoUnsigned, warning, 0x27000)));
    Plain none = fs3();
    all.push_back(entryChanged(none, "nodevinfo", none.card(devInfo), sizeWord, 0xef000200,
                               one(FindingKind::SectionMissing, warning, 0), "FW image verification succeeded"));
}

void addVersions(std::vector<Variant>& all)
{
    const auto version = [&all](const char* name, std::uint32_t word, Findings findings, std::string says) {
        TocPatch patch(plainFs3());
        patch.word(0x24, word);
        all.push_back({name, patch.take(), std::move(findings), true, std::move(says)});
    };
    version("fs3binver20", 0x03100200, one(FindingKind::BinaryVersionUnsupported, error, 0x24),
            "Unsupported binary version (2.0) please update to latest MFT package");
    version("fs3binver10", 0x03100100, one(FindingKind::BinaryVersionUnsupported, error, 0x24),
            "Unsupported binary version (1.0) minimal supported version (1.1)");
    version("fs3binver00", 0x03100000, {}, "FW image verification succeeded");
    version("fs3log0", 0x03000101, one(FindingKind::SlotSizeAssumed, note, 0x24), "FW image verification succeeded");
    version("fs3log9", 0x03090101, one(FindingKind::SlotSizeInvalid, error, 0x24), {});
    TocPatch binary(plainFs4());
    binary.word(tools + 4, 0x00100200);
    binary.sealTools(tools);
    all.push_back({"fs4binver20", binary.take(), one(FindingKind::BinaryVersionUnsupported, error, tools + 4), true,
                   "Unsupported binary version (2.0)"});
    TocPatch crc(plainFs4());
    crc.flip(tools + 8);
    all.push_back({"fs4toolscrc", crc.take(), one(FindingKind::SectionCrcWrong, error, tools), true, "TOOLS_AREA"});
}

void addPointers(std::vector<Variant>& all)
{
    const auto pointed = [&all](const char* name, std::size_t index, std::uint32_t value, Findings findings,
                                std::string says = {}) {
        TocPatch patch(plainFs4());
        patch.pointer(index, value);
        all.push_back({name, patch.take(), std::move(findings), true, std::move(says)});
    };
    TocPatch crc(plainFs4());
    crc.flip(0x2f);
    all.push_back({"fs4pointercrc", crc.take(), one(FindingKind::HwPointerCrcWrong, error, 0x28), true,
                   "initHwPtrs: HW pointers not found."});
    constexpr std::uint32_t beyond = 0x00100000;
    constexpr std::size_t beyondInFlash = 0x00200000; // chunk arithmetic again
    pointed("fs4boot2beyond", 1, beyond,
            {{FindingKind::HwPointerInvalid, error, 0x20}, {FindingKind::SectionCut, error, beyondInFlash}},
            "All Before Boot2 - read error");
    pointed("fs4itocbeyond", 2, beyond,
            {{FindingKind::HwPointerInvalid, error, 0x28}, {FindingKind::SectionCut, error, beyondInFlash}});
    pointed("fs4toolsbeyond", 3, beyond,
            {{FindingKind::HwPointerInvalid, error, 0x30}, {FindingKind::SectionCut, error, beyond}});
    pointed("fs4itocunaligned", 2, fs4Itoc + 2, one(FindingKind::HwPointerInvalid, error, 0x28),
            "ITOC Header - read error (Address should be 4-bytes aligned.)");
}

void addFs4Files(std::vector<Variant>& all)
{
    TocPatch encrypted(plainFs4());
    encrypted.pointer(10, static_cast<std::uint32_t>(encrypted.address(encrypted.entry(fs4Itoc, imageInfo))));
    encrypted.fill(fs4Itoc, 16, 0xa7);
    all.push_back({"fs4encrypted", encrypted.take(), one(FindingKind::ImageEncrypted, error, fs4Itoc), true,
                   "Cannot verify an encrypted image"});

    firmware::Fs4Description description = plainFs4Description();
    description.hashesTable = true;
    const Bytes hashes = firmware::writeFs4(description).value();
    TocPatch table(hashes);
    table.flip(0x2100);
    all.push_back(
        {"fs4hashescrc", table.take(), one(FindingKind::SectionCrcWrong, error, 0x2000), true, "HASHES_TABLE"});
    TocPatch header(hashes);
    header.flip(0x200b);
    TocPatch tooSmall(hashes);
    tooSmall.word(0x2004, 2).word(0x2008, bitwiseCrc(tooSmall.bytes().subspan(0x2000, 8)));
    tooSmall.word(0x2800, bitwiseCrc(tooSmall.bytes().subspan(0x2000, 0x800)));
    TocPatch otherSize(hashes);
    otherSize.word(0x2004, 0x100).word(0x2008, bitwiseCrc(otherSize.bytes().subspan(0x2000, 8)));
    otherSize.word(0x2800, bitwiseCrc(otherSize.bytes().subspan(0x2000, 0x800)));
    all.push_back({"fs4hashesothersize", otherSize.take(), one(FindingKind::HashesTableInvalid, warning, 0x2000), true,
                   "FW image verification succeeded"});
    all.push_back({"fs4hashestoosmall", tooSmall.take(), one(FindingKind::HashesTableInvalid, error, 0x2000)});
    all.push_back({"fs4hashesheadercrc", header.take(), one(FindingKind::SectionCrcWrong, error, 0x2000), true,
                   "HASHES TABLE HEADER"});
}

/// FS4 images without the usual two DEV_INFO, one of them retired, at the usual places.
void addOtherDeviceTables(std::vector<Variant>& all)
{
    firmware::Fs4Description description = plainFs4Description();
    description.logSlotSize = 19;
    description.flashSize = 0;
    TocPatch longer(firmware::writeFs4(description).value());
    longer.append(sector, 0xff);
    all.push_back({"fs4dtocelsewhere",
                   longer.take(),
                   {{FindingKind::TocElsewhere, error, 0xff000}, {FindingKind::DeviceInfoSpare, note, 0xf7000}},
                   true,
                   "No valid DTOC Header was found."});
    TocPatch none(plainFs4());
    none.word(fs4Dtoc, 0);
    all.push_back({"fs4nodtoc", none.take(), one(FindingKind::TocMissing, error, fs4Dtoc), true,
                   "No valid DTOC Header was found."});
    Plain unsignedInfo = fs4();
    all.push_back(dataChanged(unsignedInfo, "nodevinfo", unsignedInfo.card(devInfo), 0, 0,
                              {{FindingKind::SectionMissing, error, 0},
                               {FindingKind::DeviceInfoSpare, note, 0x26000},
                               {FindingKind::DeviceInfoSpare, note, 0x27000}},
                              "No \"DEV_INFO\" info section."));
    TocPatch twice(plainFs4());
    twice.copy(0x26000, 0x27000, 512);
    all.push_back({"fs4twodevinfo", twice.take(), one(FindingKind::DeviceInfoTwice, error, 0x27000), true,
                   "Two \"DEV_INFO\" info sections."});
}

void addCopies(std::vector<Variant>& all)
{
    TocPatch fs3Pair(plainFs3());
    fs3Pair.copy(0, 0x10000, 0x1000);
    all.push_back({"fs3twocopies", fs3Pair.take(), one(FindingKind::TwoCopies, warning, 0x10000), true,
                   "FW image verification succeeded"});
    TocPatch fs4Pair(plainFs4());
    fs4Pair.copy(0, 0x10000, 0x1000);
    all.push_back({"fs4twoimages", fs4Pair.take(), one(FindingKind::SeveralImages, error, 0x10000), true,
                   "More than one FS4 image found on image"});
}

} // namespace

std::vector<Variant> tocDamagedVariants()
{
    std::vector<Variant> all;
    addTables(all);
    addEntryCrcs(all);
    addSectionCrcs(all);
    addEndlessTables(all);
    addPlaces(all);
    addInfos(all);
    addVersions(all);
    addPointers(all);
    addFs4Files(all);
    addCopies(all);
    expectSpareDevInfo(all);
    addOtherDeviceTables(all);
    return all;
}

} // namespace firesteel::test
