// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <base/file.h>
#include <gui/firmwareview/mapblocks.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QTest>

#include <algorithm>

using firesteel::Bytes;
using firesteel::firmware::Image;
using firesteel::firmware::Section;
using firesteel::firmware::SectionKind;
using firesteel::gui::BlockRole;
using firesteel::gui::ByteRange;
using firesteel::gui::ImageCopies;
using firesteel::gui::MapBlock;
using firesteel::gui::MapStrip;
using firesteel::gui::smallestFlash;

namespace {

Section section(std::uint64_t offset, std::uint64_t size)
{
    Section made;
    made.kind = SectionKind::Ddr;
    made.name = "DDR";
    made.offset = offset;
    made.size = size;
    return made;
}

Image bareImage(std::size_t fileSize, std::vector<Section> sections)
{
    Image image;
    image.bytes = Bytes(fileSize);
    image.sections = std::move(sections);
    for (const Section& one : image.sections) {
        image.end = std::max(image.end, one.end());
    }
    return image;
}

ImageCopies one(const Image& image)
{
    return {std::make_shared<const Image>(image)};
}

std::vector<MapStrip> logicalStrips(const Image& image)
{
    return firesteel::gui::logicalStrips(one(image), 0);
}

std::vector<MapStrip> physicalStrips(const Image& image, std::uint64_t flashSize)
{
    return firesteel::gui::physicalStrips(one(image), 0, flashSize);
}

std::vector<BlockRole> roles(const MapStrip& strip)
{
    std::vector<BlockRole> found;
    std::ranges::transform(strip.blocks, std::back_inserter(found), &MapBlock::role);
    return found;
}

// Side by side from the start of the strip to its end.
bool hasNoHoles(const MapStrip& strip)
{
    std::uint64_t at = strip.start;
    for (const MapBlock& block : strip.blocks) {
        if (block.start != at) {
            return false;
        }
        at = block.end();
    }
    return at == strip.start + strip.size;
}

} // namespace

class TestMapBlocks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gapsAndTrailingData();
    void chainOrderIsNotAddressOrder();
    void overlapsAreShown();
    void sameBytesTwice();
    void sectionWithoutBytes();
    void sectionsBeyondTheFile();
    void emptyFile();
    void physicalChunks();
    void secondCopy();
    void notFailsafe();
    void tableEntriesAndPointers();
    void slots_();
    void copiesInBothSlots();
    void otherCopyInTheFile();
    void strayBytes();
    void freeSpaceIsShortened();
    void realImage();
};

void TestMapBlocks::gapsAndTrailingData()
{
    const Image image = bareImage(0x400, {section(0x38, 0x48), section(0x100, 0x100)});
    const std::vector<MapStrip> strips = logicalStrips(image);
    QCOMPARE(strips.size(), 1U);
    using enum BlockRole;
    QCOMPARE(roles(strips[0]), (std::vector{Header, BlockRole::Section, Gap, BlockRole::Section, Trailing}));
    QVERIFY(hasNoHoles(strips[0]));
    QCOMPARE(strips[0].blocks[2].start, 0x80U);
    QCOMPARE(strips[0].blocks[2].size, 0x80U);
    QCOMPARE(strips[0].blocks[4].start, 0x200U);
    QCOMPARE(strips[0].blocks[4].size, 0x200U);
}

void TestMapBlocks::chainOrderIsNotAddressOrder()
{
    const Image image = bareImage(0x200, {section(0x100, 0x100), section(0x38, 0xc8)});
    const MapStrip strip = logicalStrips(image).front();
    QVERIFY(hasNoHoles(strip));
    QCOMPARE(strip.blocks[1].section, std::optional<std::size_t>(1));
    QCOMPARE(strip.blocks[2].section, std::optional<std::size_t>(0));
}

// Each byte that two sections claim is in a block of its own, which names both.
void TestMapBlocks::overlapsAreShown()
{
    const Image image = bareImage(0x200, {section(0x38, 0x148), section(0x80, 0x40), section(0x170, 0x90)});
    const MapStrip strip = logicalStrips(image).front();
    QVERIFY(hasNoHoles(strip));
    using enum BlockRole;
    QCOMPARE(roles(strip),
             (std::vector{Header, BlockRole::Section, Overlap, BlockRole::Section, Overlap, BlockRole::Section}));
    QCOMPARE(strip.blocks[2].start, 0x80U);
    QCOMPARE(strip.blocks[2].size, 0x40U);
    QCOMPARE(strip.blocks[2].overlapping, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(strip.blocks[2].section, std::optional<std::size_t>(1));
    QCOMPARE(strip.blocks[3].section, std::optional<std::size_t>(0));
    QCOMPARE(strip.blocks[4].start, 0x170U);
    QCOMPARE(strip.blocks[4].end(), 0x180U);
    QCOMPARE(strip.blocks[4].overlapping, (std::vector<std::size_t>{0, 2}));
    QCOMPARE(strip.blocks[5].section, std::optional<std::size_t>(2));
}

void TestMapBlocks::sameBytesTwice()
{
    const Image image = bareImage(0x100, {section(0x38, 0xc8), section(0x38, 0xc8), section(0x38, 0xc8)});
    const MapStrip strip = logicalStrips(image).front();
    QVERIFY(hasNoHoles(strip));
    QCOMPARE(strip.blocks.size(), 2U);
    for (const std::size_t i : {0U, 1U, 2U}) {
        QVERIFY(strip.blocks[1].shows(i));
    }
    QVERIFY(!strip.blocks[1].shows(3));
}

void TestMapBlocks::sectionWithoutBytes()
{
    const Image image = bareImage(0x200, {section(0x38, 0x1c8), section(0x100, 0)});
    const MapStrip strip = logicalStrips(image).front();
    QVERIFY(hasNoHoles(strip));
    QCOMPARE(std::ranges::count(strip.blocks, std::optional<std::size_t>(1), &MapBlock::section), 1);
}

void TestMapBlocks::sectionsBeyondTheFile()
{
    const Image image = bareImage(0x100, {section(0x38, 0x1000), section(0xffff0000, 0xffffffff)});
    const MapStrip strip = logicalStrips(image).front();
    QVERIFY(hasNoHoles(strip));
    QCOMPARE(strip.blocks.back().end(), 0x100U);
    QCOMPARE(std::ranges::count(strip.blocks, BlockRole::Section, &MapBlock::role), 2);
}

void TestMapBlocks::emptyFile()
{
    const Image image = bareImage(0, {});
    QVERIFY(hasNoHoles(logicalStrips(image).front()));
    QVERIFY(physicalStrips(image, 0).empty());
}

// Reference chapter 2.12: an 802,908-byte image with chunks of 512 KiB needs a 2 MB flash; the NV
// area of 2 x 4 KiB lies at log 0xfe000, which is phys 0x17e000 and 0x1fe000.
void TestMapBlocks::physicalChunks()
{
    Image image = bareImage(802908, {section(0x38, 802908 - 0x38)});
    image.layout = {.failsafe = true, .logChunkSize = 19, .start = 0};
    image.identity.configSectors = 2;
    image.identity.logConfigSectorKib = 2;
    QCOMPARE(smallestFlash(image), std::uint64_t{2} << 20);
    const std::vector<MapStrip> strips = physicalStrips(image, 0);
    QCOMPARE(strips.size(), 4U);
    QVERIFY(std::ranges::all_of(strips, hasNoHoles));

    using enum BlockRole;
    QCOMPARE(roles(strips[0]), (std::vector{Header, BlockRole::Section}));
    QCOMPARE(roles(strips[1]), (std::vector{Header, BlockRole::Section}));
    QCOMPARE(roles(strips[2]), (std::vector{BlockRole::Section, Free, NvArea}));
    QCOMPARE(roles(strips[3]), (std::vector{BlockRole::Section, Free, NvArea}));
    QCOMPARE(strips[2].blocks[0].start, 0x100000U);
    QCOMPARE(strips[2].blocks[0].end(), 0x100000U + 802908 - 0x80000);
    QCOMPARE(strips[2].blocks[0].logical, 0x80000U);
    QCOMPARE(strips[2].blocks[2].start, 0x17e000U);
    QCOMPARE(strips[2].blocks[2].end(), 0x180000U);
    QCOMPARE(strips[3].blocks[2].start, 0x1fe000U);
    QVERIFY(!strips[0].otherCopy && strips[1].otherCopy);
    QCOMPARE(strips[0].copy, 1U);
    QCOMPARE(strips[1].copy, 2U);
    // A larger flash has the same chunks and more free ones.
    QCOMPARE(physicalStrips(image, std::uint64_t{16} << 20).size(), 32U);
}

// An image read from the odd chunks: "copy 1: log 0..0x7ffff at phys 0x80000".
void TestMapBlocks::secondCopy()
{
    Image image = bareImage(0xc405c, {section(0x38, 0xc405c - 0x38)});
    image.layout = {.failsafe = true, .logChunkSize = 19, .start = 0x80000};
    const std::vector<MapStrip> strips = physicalStrips(image, 0);
    QVERIFY(strips[0].otherCopy && !strips[1].otherCopy);
    QVERIFY(strips[0].blocks[0].otherCopy && !strips[1].blocks[0].otherCopy);
    QCOMPARE(strips[1].blocks[0].start, 0x80000U);
    QCOMPARE(strips[1].blocks[0].logical, 0U);
}

void TestMapBlocks::notFailsafe()
{
    const Image image = bareImage(0x1000, {section(0x38, 0x100)});
    QVERIFY(physicalStrips(image, 0).empty());
    QCOMPARE(smallestFlash(image), 0U);
    Image absurd = image;
    absurd.layout = {.failsafe = true, .logChunkSize = 63, .start = 0};
    QVERIFY(physicalStrips(absurd, 0).empty());
}

namespace {

// An FS4 image by hand: 16 pointers, ITOC with two entries, code, and device data at the end.
Image fs4Image()
{
    Image image = bareImage(0x40000, {});
    image.format = firesteel::firmware::ImageFormat::Fs4;
    image.layout = {.failsafe = true, .logChunkSize = 17, .start = 0};
    for (std::uint64_t i = 0; i < 16; ++i) {
        Section pointer = section(0x18 + 8 * i, 8);
        pointer.kind = SectionKind::HwPointers;
        image.sections.push_back(pointer);
    }
    Section header = section(0x2000, 0x20);
    header.kind = SectionKind::TocHeader;
    image.sections.push_back(header);
    const auto entry = [](std::uint64_t offset, std::uint64_t size, std::uint64_t at, bool deviceData) {
        Section made = section(offset, size);
        made.kind = deviceData ? SectionKind::NvData : SectionKind::Code;
        made.toc = firesteel::firmware::TocEntry{.offset = at, .deviceData = deviceData};
        return made;
    };
    image.sections.push_back(entry(0x3000, 0x5000, 0x2020, false));
    image.sections.push_back(entry(0x8000, 0x1000, 0x2040, false));
    image.sections.push_back(entry(0x3e000, 0x1000, 0x3f020, true));
    return image;
}

} // namespace

void TestMapBlocks::tableEntriesAndPointers()
{
    const Image image = fs4Image();
    const MapStrip strip = logicalStrips(image).front();
    QVERIFY(hasNoHoles(strip));
    using enum BlockRole;
    QCOMPARE(roles(strip),
             (std::vector{Header, BlockRole::Section, Free, BlockRole::Section, TocEntries, Free, BlockRole::Section,
                          BlockRole::Section, Free, BlockRole::Section, Free, TocEntries, Free}));
    // Reference chapter 4.1: the magic and two words, then the pointers up to 0x97.
    QCOMPARE(strip.blocks[0].end(), 0x18U);
    QCOMPARE(strip.blocks[1].grouped, 16U);
    QCOMPARE(strip.blocks[1].end(), 0x98U);
    QVERIFY(strip.blocks[1].shows(15) && !strip.blocks[1].shows(16));
    QCOMPARE(strip.blocks[4].start, 0x2020U);
    QCOMPARE(strip.blocks[4].end(), 0x2060U);
}

// Two slots of 128 KiB; the device data lie in the second one, where the next image leaves them alone.
void TestMapBlocks::slots_()
{
    const Image image = fs4Image();
    QCOMPARE(smallestFlash(image), 0x40000U);
    const std::vector<MapStrip> strips = physicalStrips(image, 0);
    QCOMPARE(strips.size(), 3U);
    QVERIFY(std::ranges::all_of(strips, hasNoHoles));
    QCOMPARE(strips[1].start, 0x20000U);
    QCOMPARE(strips[2].start, 0x3e000U);
    QCOMPARE(strips[2].start + strips[2].size, 0x40000U);
    QVERIFY(!strips[0].otherCopy && strips[1].otherCopy);
    const auto planned = std::ranges::count_if(
        strips[1].blocks, [](const MapBlock& block) { return block.otherCopy && block.role == BlockRole::Section; });
    QCOMPARE(planned, 4);
    const auto code = std::ranges::find(strips[1].blocks, std::optional<std::size_t>(17), &MapBlock::section);
    QVERIFY(code != strips[1].blocks.end());
    QCOMPARE(code->start, 0x23000U);
    QCOMPARE(code->logical, 0x3000U);
    QVERIFY(std::ranges::none_of(strips[2].blocks, &MapBlock::otherCopy));
}

void TestMapBlocks::copiesInBothSlots()
{
    const auto first = std::make_shared<const Image>(fs4Image());
    auto second = std::make_shared<Image>(fs4Image());
    second->layout.start = 0x20000;
    for (Section& one : second->sections) {
        if (!one.toc || !one.toc->deviceData) {
            one.offset += 0x20000;
        }
    }
    const std::vector<MapStrip> strips = firesteel::gui::physicalStrips({first, second}, 0, 0);
    QVERIFY(std::ranges::all_of(strips, hasNoHoles));
    const auto owner = [&](std::size_t strip, SectionKind kind) {
        for (const MapBlock& block : strips[strip].blocks) {
            if (block.section && (block.image == 0 ? *first : *second).sections[*block.section].kind == kind) {
                return static_cast<int>(block.image);
            }
        }
        return -1;
    };
    QCOMPARE(owner(0, SectionKind::Code), 0);
    QCOMPARE(owner(1, SectionKind::Code), 1);
    QCOMPARE(owner(2, SectionKind::NvData), 0);
    for (const MapStrip& strip : strips) {
        QVERIFY(std::ranges::none_of(strip.blocks, &MapBlock::otherCopy));
        QVERIFY(std::ranges::none_of(strip.blocks, [](const MapBlock& one) { return one.role == BlockRole::Overlap; }));
    }
}

void TestMapBlocks::otherCopyInTheFile()
{
    const auto first = std::make_shared<const Image>(fs4Image());
    auto second = std::make_shared<Image>(fs4Image());
    second->layout.start = 0x20000;
    for (Section& one : second->sections) {
        one.offset += one.toc && one.toc->deviceData ? 0 : 0x20000;
    }
    const MapStrip strip = firesteel::gui::logicalStrips({first, second}, 0).front();
    QVERIFY(hasNoHoles(strip));
    const auto other = std::ranges::find(strip.blocks, BlockRole::OtherImage, &MapBlock::role);
    QVERIFY(other != strip.blocks.end());
    QCOMPARE(other->start, 0x20000U);
    QCOMPARE(other->end(), 0x29000U);
    QCOMPARE(other->image, 1U);
}

void TestMapBlocks::strayBytes()
{
    Image image = fs4Image();
    Bytes bytes(0x40000, 0xff);
    bytes[0x10005] = 0x5a;
    bytes[0x11000] = 0;
    image.bytes = bytes;
    const std::vector<ByteRange> stray = firesteel::gui::strayData(one(image), 0);
    QCOMPARE(stray, (std::vector<ByteRange>{{0x10000, 0x12000}}));
    const MapStrip strip = firesteel::gui::logicalStrips(one(image), 0, stray).front();
    QVERIFY(hasNoHoles(strip));
    const auto gap = std::ranges::find(strip.blocks, BlockRole::Gap, &MapBlock::role);
    QVERIFY(gap != strip.blocks.end());
    QCOMPARE(gap->start, 0x10000U);
    QCOMPARE(gap->size, 0x2000U);
    image.bytes = Bytes(0x40000, 0xff);
    QVERIFY(firesteel::gui::strayData(one(image), 0).empty());
}

void TestMapBlocks::freeSpaceIsShortened()
{
    MapStrip strip{.size = 0x1000000};
    strip.blocks = {{.role = BlockRole::Section, .size = 0x1000},
                    {.role = BlockRole::Free, .start = 0x1000, .size = 0xffe000},
                    {.role = BlockRole::Section, .start = 0xfff000, .size = 0x1000}};
    const std::vector<std::uint64_t> sizes = firesteel::gui::shownSizes(strip);
    QCOMPARE(sizes[0], 0x1000U);
    QVERIFY(sizes[1] < 0x1000);
    QCOMPARE(sizes[2], 0x1000U);
    // Free space that leaves room enough, and chunks that stand below each other, are to scale.
    strip.blocks[1].size = 0x1800;
    QCOMPARE(firesteel::gui::shownSizes(strip)[1], 0x1800U);
    strip.blocks[1].size = 0x100000;
    strip.part = MapStrip::Part::Chunk;
    QCOMPARE(firesteel::gui::shownSizes(strip)[1], 0x100000U);
}

void TestMapBlocks::realImage()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no shared data");
    }
    const auto image = firesteel::test::parsed(*firesteel::readFile(*path, firesteel::firmware::maxImageFileSize));
    const MapStrip strip = logicalStrips(*image).front();
    QVERIFY(hasNoHoles(strip));
    // mstflint's verify lists 21 sections without a gap; the header comes before them.
    QCOMPARE(strip.blocks.size(), 22U);
    QCOMPARE(std::ranges::count(strip.blocks, BlockRole::Gap, &MapBlock::role), 0);
    QCOMPARE(physicalStrips(*image, 0).size(), 4U);
}

QTEST_APPLESS_MAIN(TestMapBlocks)
#include "testmapblocks.moc"
