// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"
#include "variants.h"

#include <firmware/fs2/fs2.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace firesteel::test {

namespace {

using firmware::FindingKind;
using firmware::Severity;
using firmware::withChecksumByte;

constexpr Severity note = Severity::Note;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

// The plain image; see variants.h.
constexpr std::size_t boot2 = 0x38;
constexpr std::size_t secondBoot2 = 0x88;
constexpr std::size_t configuration = 0x118;
constexpr std::size_t rom = 0x168;
constexpr std::size_t romSize = 0x414;
constexpr std::size_t guid = 0x57c;
constexpr std::size_t guidSize = 0x44;
constexpr std::size_t info = 0x5c0;
constexpr std::size_t infoSize = 0x184;
constexpr std::size_t ddr = 0x744;
constexpr std::size_t secondDdr = 0xb58;
constexpr std::size_t secondDdrSize = 0x114;
constexpr std::size_t fwConfiguration = 0xc6c;
constexpr std::size_t fwConfigurationSize = 0x40;
constexpr std::size_t end = 0xcac;
constexpr std::size_t nextField = 12;

constexpr ExpectedFinding fullCrcWrong{FindingKind::FullCrcWrong, error, 0x22};
constexpr ExpectedFinding noIni{FindingKind::SectionMissing, note, 0};

Patch plain()
{
    return Patch(plainImage());
}

Bytes rewritten(const firmware::Fs2Description& description)
{
    Result<Bytes> image = firmware::writeFs2(description);
    if (!image) {
        std::fputs(errorSentence(image.error()).c_str(), stderr);
        std::abort();
    }
    return std::move(*image);
}

Variant crcFlip(const std::string& name, std::size_t at, std::size_t section)
{
    return {name, plain().flip(at).take(), {{FindingKind::SectionCrcWrong, error, section}, fullCrcWrong}};
}

std::vector<Variant> crcVariants()
{
    return {
        crcFlip("flipboot2", 0x60, boot2),
        crcFlip("flipsecondboot2", 0xa0, secondBoot2),
        crcFlip("flipconfiguration", 0x130, configuration),
        crcFlip("flipddr", 0x800, ddr),
        {"flipfullcrc", plain().flip(0x23).take(), {fullCrcWrong}},
        {"flipbootdata", plain().flip(0x12).take(), {fullCrcWrong}},
        // mstflint does not look at the full CRC without the MIC tag.
        {"flipfullcrcnomic",
         Patch(rewritten([] {
             firmware::Fs2Description d = plainDescription();
             d.identity.micVersion.reset();
             return d;
         }()))
             .flip(0x23)
             .take(),
         {fullCrcWrong}},
        {"upperboot2crc",
         plain().byte(secondBoot2 - 4, 0x12).sealImage().take(),
         {{FindingKind::SectionCrcWrong, error, boot2}}},
        {"uppercrc", plain().byte(ddr - 4, 0x12).take(), {{FindingKind::SectionCrcWrong, error, info}}},
        {"guidcrcffff", plain().word(info - 4, 0xffff).take(), {{FindingKind::SectionCrcWrong, error, guid}}},
        {"blankwithfullcrc",
         Patch(rewritten([] {
             firmware::Fs2Description d = plainDescription();
             d.guids.blank = true;
             return d;
         }()))
             .sealImage()
             .take(),
         {{FindingKind::GuidsBlank, error, 0x58c}, fullCrcWrong}},
    };
}

std::vector<Variant> headerVariants()
{
    const auto infoWord = [](std::uint32_t pointer) {
        return plain().word(0x2c, withChecksumByte(pointer)).sealImage().take();
    };
    const auto guidWord = [](std::uint32_t pointer) { return plain().word(0x34, pointer).sealImage().take(); };
    const ExpectedFinding infoInvalid{FindingKind::ImageInfoPointerInvalid, error, 0x2c};
    const ExpectedFinding guidInvalid{FindingKind::GuidPointerInvalid, error, 0x34};
    return {
        {"failsafeword",
         plain().word(0x28, 0x0100000b).sealImage().take(),
         {{FindingKind::FailsafeWordChecksum, error, 0x28}}},
        {"infochecksum",
         plain().word(0x2c, 0x000005d0).sealImage().take(),
         {{FindingKind::ImageInfoPointerChecksum, error, 0x2c}}},
        {"infozero", infoWord(0), {{FindingKind::ImageInfoPointerMissing, warning, 0x2c}}},
        {"infofour", infoWord(4), {infoInvalid}},
        {"infopastend", infoWord(0x00fffff0), {infoInvalid}},
        {"infoatend", infoWord(end), {infoInvalid}},
        {"guidzero", guidWord(0), {guidInvalid}},
        {"guidfour", guidWord(4), {guidInvalid}},
        {"guidpastend", guidWord(0xfffffff0), {guidInvalid}},
        {"guidatend", guidWord(end), {guidInvalid}},
        {"guidunaligned", guidWord(guid + 18), {guidInvalid}},
        {"sizezero", plain().word(0x30, 0).sealImage().take(), {{FindingKind::HeaderSizeDiffers, warning, 0x30}}},
        {"sizeones",
         plain().word(0x30, 0xffffffff).sealImage().take(),
         {{FindingKind::HeaderSizeDiffers, warning, 0x30}}},
    };
}

std::vector<Variant> placeVariants()
{
    const ExpectedFinding trailing{FindingKind::TrailingData, note, end};
    const Bytes nonFailsafe = plain().word(0x28, 0).sealImage().take();
    const Bytes smallChunks = plain().word(0x28, withChecksumByte(8)).sealImage().take();
    return {
        {"shifted", plain().prepend(0x10000, 0xff).take(), {{FindingKind::WrongStartAddress, error, 0x10000}}},
        {"shiftednonfailsafe",
         Patch(nonFailsafe).prepend(0x20000, 0xff).take(),
         {{FindingKind::WrongStartAddress, error, 0x20000}}},
        // mstflint takes the place as right and then reads the sections from 0 on.
        {"shiftedbychunk",
         Patch(smallChunks).prepend(0x10000, 0xff).take(),
         {{FindingKind::WrongStartAddress, error, 0x10000}},
         false},
        {"twocopies",
         plain().resize(0x80000).copy(0, 0x80000, end).take(),
         {{FindingKind::TwoCopies, warning, 0x80000}, {FindingKind::TrailingData, warning, end}}},
        {"threemagics",
         plain().resize(0x100000).copy(0, 0x20000, 16).copy(0, 0x80000, 16).take(),
         {{FindingKind::TooManyMagics, error, 0x20000}, {FindingKind::TrailingData, warning, end}}},
        {"trailingff", plain().append(0x40, 0xff).take(), {trailing}},
        {"trailingdata", plain().append(0x40, 0x11).take(), {{FindingKind::TrailingData, warning, end}}},
    };
}

std::vector<Variant> boot2Variants()
{
    const ExpectedFinding first{FindingKind::Boot2SizeInvalid, error, boot2 + 4};
    const ExpectedFinding second{FindingKind::Boot2SizeInvalid, error, secondBoot2 + 4};
    const ExpectedFinding noInfoPointer{FindingKind::ImageInfoPointerInvalid, error, 0x2c};
    const ExpectedFinding noGuidPointer{FindingKind::GuidPointerInvalid, error, 0x34};
    const ExpectedFinding missing{FindingKind::SectionMissing, error, 0};
    const auto stopped = [&](const ExpectedFinding& finding) {
        return std::vector<ExpectedFinding>{finding, noInfoPointer, noGuidPointer, missing, missing, noIni};
    };
    Bytes third = plainImage();
    third.insert(third.begin() + configuration, third.begin() + secondBoot2, third.begin() + configuration);
    return {
        {"boot2three", plain().word(boot2 + 4, 3).take(), stopped(first)},
        {"boot2toolong", plain().word(boot2 + 4, 1048577).take(), stopped(first)},
        {"boot2secondzero", plain().word(secondBoot2 + 4, 0).take(), stopped(second)},
        {"boot2longest", plain().word(boot2 + 4, 1048576).take(), stopped({FindingKind::SectionCut, error, boot2})},
        {"boot2cut", plain().truncate(0x100).take(), stopped({FindingKind::SectionCut, error, secondBoot2})},
        {"boot2only", plain().truncate(configuration).take(), stopped({FindingKind::SectionCut, error, configuration})},
        {"boot2firstonly", plain().truncate(secondBoot2).take(),
         stopped({FindingKind::SectionCut, error, secondBoot2})},
        {"headeronly", plain().truncate(boot2).take(), stopped({FindingKind::SectionCut, error, boot2})},
        {"boot2size", plain().truncate(boot2 + 8).take(), stopped({FindingKind::SectionCut, error, boot2})},
        {"unknownfirst",
         plain()
             .word(configuration, 13)
             .copy(configuration, secondBoot2, end - configuration)
             .truncate(end - 0x90)
             .take(),
         // Read as a second BOOT2 block, four bytes shorter; what follows it makes no sense.
         {{FindingKind::SectionCrcWrong, error, secondBoot2},
          {FindingKind::UnknownSectionType, note, 0xd4},
          {FindingKind::SectionCrcWrong, error, 0xd4},
          noInfoPointer,
          noGuidPointer,
          missing,
          missing,
          noIni,
          fullCrcWrong,
          {FindingKind::HeaderSizeDiffers, warning, 0x30},
          {FindingKind::TrailingData, warning, 0xfc}}},
    };
}

std::vector<Variant> sizeVariants()
{
    const auto sized = [](std::uint32_t words) { return plain().word(secondDdr + 4, words).take(); };
    const ExpectedFinding tooBig{FindingKind::SectionTooBig, error, secondDdr};
    return {
        {"cutatcrc", plain().truncate(end - 4).take(), {{FindingKind::SectionCut, error, fwConfiguration}}},
        {"cutindata", plain().truncate(end - 0x20).take(), {{FindingKind::SectionCut, error, fwConfiguration}}},
        {"cutinddr",
         plain().truncate(0x900).take(),
         {{FindingKind::SectionCut, error, ddr}, {FindingKind::NextInvalid, error, ddr}, noIni}},
        {"cutingph",
         plain().truncate(fwConfiguration + 8).take(),
         {{FindingKind::NextInvalid, error, secondDdr}, noIni}},
        {"cutaftergph",
         plain().truncate(fwConfiguration + 16).take(),
         {{FindingKind::SectionCut, error, fwConfiguration}}},
        {"sizepastend", sized(0x10000), {{FindingKind::SectionCut, error, secondDdr}}},
        {"sizelargest", sized(0x100000), {{FindingKind::SectionCut, error, secondDdr}}},
        {"sizetoobig", sized(0x100001), {tooBig}},
        {"sizewraps", sized(0x40000000), {tooBig}, false},
        {"sizewrapsfour", sized(0x40000001), {tooBig}, false},
        {"sizelimit", sized(0xffffffff), {tooBig}},
    };
}

std::vector<Variant> chainVariants()
{
    const auto next = [](std::uint32_t value) {
        return plain().word(secondDdr + nextField, value).seal(secondDdr, secondDdrSize).sealImage().take();
    };
    const ExpectedFinding invalid{FindingKind::NextInvalid, error, secondDdr};
    const ExpectedFinding backwards{FindingKind::NextBackwards, error, secondDdr};
    const ExpectedFinding trailing{FindingKind::TrailingData, warning, fwConfiguration};
    const ExpectedFinding sizeDiffers{FindingKind::HeaderSizeDiffers, warning, 0x30};
    Patch gap = plain();
    gap.copy(fwConfiguration, fwConfiguration + 8, fwConfigurationSize)
        .fill(fwConfiguration, 8, 0)
        .word(secondDdr + nextField, fwConfiguration + 8)
        .seal(secondDdr, secondDdrSize);
    // A section whose data hold a complete section: the chain goes into it.
    Patch overlap = plain();
    overlap.copy(fwConfiguration, secondDdr + 0x80, fwConfigurationSize)
        .word(secondDdr + nextField, secondDdr + 0x80)
        .seal(secondDdr, secondDdrSize);
    firmware::Fs2Description many = plainDescription();
    while (many.code.size() < 252) {
        many.code.insert(many.code.begin(), {1, Bytes(4, 0)});
    }
    Patch tooMany(rewritten(many));
    const std::size_t manyEnd = tooMany.take().size();
    tooMany.copy(manyEnd - fwConfigurationSize, manyEnd, fwConfigurationSize)
        .word(manyEnd - fwConfigurationSize + nextField, static_cast<std::uint32_t>(manyEnd))
        .seal(manyEnd - fwConfigurationSize, fwConfigurationSize);
    return {
        {"nextself", next(secondDdr), {backwards, noIni}, false},
        {"nextearlier", next(guid), {backwards, noIni}, false},
        {"nextboot2", next(boot2), {backwards, noIni}, false},
        {"nextpastend", next(0x10000), {invalid, noIni}},
        {"nextunaligned", next(fwConfiguration + 2), {invalid, noIni}},
        {"nextlastplusfour", next(0xff000004), {invalid, noIni}},
        {"nextones", next(0xffffffff), {invalid, noIni}},
        {"nextatend", next(end), {invalid, noIni}},
        {"nextzero",
         plain().word(secondDdr + nextField, 0).seal(secondDdr, secondDdrSize).take(),
         {noIni, fullCrcWrong, sizeDiffers, trailing}},
        {"nextzeroatend",
         plain().word(fwConfiguration + nextField, 0).seal(fwConfiguration, fwConfigurationSize).sealImage().take(),
         {}},
        {"gap", gap.take(), {{FindingKind::Gap, warning, fwConfiguration}, fullCrcWrong, sizeDiffers}},
        {"overlap",
         overlap.take(),
         {backwards, fullCrcWrong, sizeDiffers, {FindingKind::TrailingData, warning, secondDdr + 0xc0}}},
        {"toomanysections", tooMany.take(), {{FindingKind::TooManySections, error, manyEnd}}, false},
    };
}

// Appends a copy of a section as the new last one; the image before it stays as it is.
Patch withSecond(std::size_t section, std::size_t size)
{
    Patch patch = plain();
    patch.copy(section, end, size)
        .word(fwConfiguration + nextField, end)
        .seal(fwConfiguration, fwConfigurationSize)
        .word(end + nextField, 0xff000000)
        .seal(end, size)
        .word(0x30, static_cast<std::uint32_t>(end + size))
        .sealImage();
    return patch;
}

std::vector<Variant> duplicateVariants()
{
    const auto duplicate = [](std::uint64_t at) { return ExpectedFinding{FindingKind::DuplicateSection, warning, at}; };
    return {
        {"twoguids", withSecond(guid, guidSize).take(), {duplicate(end)}},
        {"twoguidslastpointed", withSecond(guid, guidSize).word(0x34, end + 16).sealImage().take(), {duplicate(guid)}},
        {"twoinfos", withSecond(info, infoSize).take(), {duplicate(end)}},
        {"tworoms", withSecond(rom, romSize).take(), {duplicate(end)}},
        {"twoinis", withSecond(fwConfiguration, fwConfigurationSize).take(), {duplicate(fwConfiguration)}},
        {"noguid",
         plain().word(guid, 7).seal(guid, guidSize).word(0x34, 0).sealImage().take(),
         {{FindingKind::GuidPointerInvalid, error, 0x34}, {FindingKind::SectionMissing, error, 0}}},
        // The header's pointers still lead to the data.
        {"guidtype",
         plain().word(guid, 7).seal(guid, guidSize).sealImage().take(),
         {{FindingKind::GuidPointerInvalid, error, 0x34}, {FindingKind::SectionMissing, error, 0}}},
        {"infotype",
         plain().word(info, 7).seal(info, infoSize).sealImage().take(),
         {{FindingKind::ImageInfoPointerInvalid, error, 0x2c}, {FindingKind::SectionMissing, error, 0}}},
        {"noinfo",
         plain().word(info, 7).seal(info, infoSize).word(0x2c, 0).sealImage().take(),
         {{FindingKind::ImageInfoPointerMissing, warning, 0x2c}, {FindingKind::SectionMissing, error, 0}}},
    };
}

std::vector<Variant> infoVariants()
{
    const auto patched = [](std::size_t offset, std::uint32_t word) {
        return plain().word(offset, word).seal(info, infoSize).sealImage().take();
    };
    const auto finding = [](FindingKind kind, Severity severity, std::uint64_t offset) {
        return std::vector<ExpectedFinding>{{kind, severity, offset}};
    };
    firmware::Fs2Description longName = plainDescription();
    longName.identity.prsName = std::string(99, 'p');
    // The tag's 100 bytes hold 99 characters and a NUL; the NUL becomes a character.
    const std::size_t longInfoSize = infoSize - 20 + 100;
    const Bytes cut = Patch(rewritten(longName)).byte(0x728 + 99, 'q').seal(info, longInfoSize).sealImage().take();

    // 201 chips: an unknown tag of that size, written as the last section, becomes tag 10.
    firmware::Fs2Description chips = plainDescription();
    chips.identity.hardwareIds.assign(200, {0x1f7, 0});
    Bytes moreChips = rewritten(chips);
    // Tag 10 grows by one dword, over the vendor id tag's head, whose value is then tag 0's.
    moreChips = Patch(moreChips).word(0x5f8, 0x0a000000 | 201 * 4).take();
    const std::size_t chipsEnd = 0x5fc + 201 * 4;
    moreChips = Patch(moreChips).word(chipsEnd, 0).seal(info, infoSize + 198 * 4).sealImage().take();

    return {
        {"infooverrun", patched(0x724, 0x14000400), finding(FindingKind::InfoTagOverrun, error, 0x724)},
        {"infooverrunhuge", patched(0x5d8, 0x01fffffc), finding(FindingKind::InfoTagOverrun, error, 0x5d8)},
        {"infounaligned", patched(0x724, 0x14000013), finding(FindingKind::InfoTagUnaligned, error, 0x724)},
        {"infoearlyend", patched(0x724, 0xff000000), finding(FindingKind::InfoDataAfterEnd, error, 0x724)},
        {"infonoend", patched(0x73c, 0x63000000), finding(FindingKind::InfoEndMissing, warning, 0x740)},
        {"infoendlength", patched(0x73c, 0xff000004), finding(FindingKind::InfoTagOverrun, error, 0x73c)},
        {"infonotfound", patched(0x714, 0x13000002), {{FindingKind::InfoTagUnaligned, error, 0x714}}},
        {"infounknowntag", patched(0x5d0, 0x63000004), {}},
        {"infoshortpsid",
         plain().word(0x60c, 0x04000008).word(0x618, 0x63000004).seal(info, infoSize).sealImage().take(),
         finding(FindingKind::InfoTagSizeInvalid, error, 0x60c), false},
        {"infotextcut", cut, finding(FindingKind::InfoTextCut, note, 0x724)},
        {"infomanychips", moreChips, finding(FindingKind::InfoTooManyHardwareIds, warning, 0x5f8), false},
    };
}

Bytes withIniStream(const Bytes& stream)
{
    firmware::Fs2Description description = plainDescription();
    description.code.back().data = stream;
    return rewritten(description);
}

std::vector<Variant> iniVariants()
{
    const Bytes good = storedZlib("[ADAPTER]\nPSID = TST1200000001\n\n");
    Bytes padded = good;
    padded.resize(good.size() + 8, 0xff);
    firmware::Fs2Description bomb = plainDescription();
    bomb.code.pop_back();
    bomb.ini = std::string((8U << 20) + 1, ' ');
    firmware::Fs2Description largest = bomb;
    largest.ini.pop_back();
    return {
        {"ininone",
         rewritten([] {
             firmware::Fs2Description d = plainDescription();
             d.code.pop_back();
             return d;
         }()),
         {noIni}},
        {"iniempty", withIniStream({}), {{FindingKind::IniDamaged, warning, fwConfiguration}}},
        {"ininozlib", withIniStream(Bytes(64, 0x41)), {{FindingKind::IniDamaged, warning, fwConfiguration}}},
        {"inicut",
         withIniStream(Bytes(good.begin(), good.begin() + 24)),
         {{FindingKind::IniDamaged, warning, fwConfiguration}}},
        {"initrailing", withIniStream(padded), {}},
        {"ininul",
         withIniStream(storedZlib(std::string("[HCA]\nnum_pfs = 1\n\0hidden\n", 26))),
         {{FindingKind::IniHasNul, note, fwConfiguration}}},
        {"inibomb", rewritten(bomb), {{FindingKind::IniTooLarge, warning, fwConfiguration}}, false},
        {"inilargest", rewritten(largest), {}, false},
    };
}

} // namespace

std::vector<Variant> damagedVariants()
{
    std::vector<Variant> all;
    for (std::vector<Variant> part : {crcVariants(), headerVariants(), placeVariants(), boot2Variants(), sizeVariants(),
                                      chainVariants(), duplicateVariants(), infoVariants(), iniVariants()}) {
        std::ranges::move(part, std::back_inserter(all));
    }
    return all;
}

} // namespace firesteel::test
