// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"
#include "tocvariants.h"

#include <firmware/image.h>
#include <support/testimage.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using firmware::CopyState;
using firmware::FindingKind;
using firmware::Image;

namespace {

constexpr std::size_t slot = 0x10000; ///< of the plain FS3 and FS4 images
constexpr std::size_t chunk = 0x80000;
constexpr std::size_t fs2FlashSize = 0x200000;
constexpr std::size_t signatureSize = 4; ///< what a burn clears of it

bool has(const Image& image, FindingKind kind)
{
    return std::ranges::contains(image.findings, kind, &firmware::Finding::kind);
}

std::vector<Image> copiesOf(const Bytes& bytes)
{
    return firmware::parseImageCopies(Bytes(bytes), "dump").value_or(std::vector<Image>{});
}

void clearSignature(Bytes& flash, std::size_t at)
{
    std::fill_n(flash.begin() + static_cast<std::ptrdiff_t>(at), signatureSize, std::uint8_t{0});
}

void copyTo(Bytes& flash, std::size_t at, ByteView part)
{
    std::ranges::copy(part, flash.begin() + static_cast<std::ptrdiff_t>(at));
}

/// A card's flash with `second` in the second slot and the device data of `first`.
Bytes withSecondSlot(Bytes first, const Bytes& second)
{
    copyTo(first, slot, ByteView(second).first(slot));
    return first;
}

Bytes fs3Of(std::uint16_t subminor)
{
    firmware::Fs3Description description = test::plainFs3Description();
    description.content.identity.version->subminor = subminor;
    return firmware::writeFs3(description).value_or(Bytes{});
}

Bytes fs4Of(std::uint16_t subminor)
{
    firmware::Fs4Description description = test::plainFs4Description();
    description.content.identity.version->subminor = subminor;
    return firmware::writeFs4(description).value_or(Bytes{});
}

Bytes fs2Of(std::uint16_t subminor)
{
    firmware::Fs2Description description = test::largeDescription();
    description.identity.version->subminor = subminor;
    return firmware::writeFs2(description).value_or(Bytes{});
}

std::uint16_t subminorOf(const Image& image)
{
    return image.identity.version ? image.identity.version->subminor : std::uint16_t{0};
}

/// FS2 images lie on the flash in every other chunk (reference chapter 1.6).
void putIntoChunks(Bytes& flash, ByteView image, std::size_t half)
{
    for (std::size_t at = 0, place = half * chunk; at < image.size(); at += chunk, place += 2 * chunk) {
        copyTo(flash, place, image.subspan(at, std::min(chunk, image.size() - at)));
    }
}

Bytes fs2Flash(std::optional<std::uint16_t> even, std::optional<std::uint16_t> odd)
{
    Bytes flash(fs2FlashSize, 0xff);
    if (even) {
        putIntoChunks(flash, fs2Of(*even), 0);
    }
    if (odd) {
        putIntoChunks(flash, fs2Of(*odd), 1);
    }
    return flash;
}

} // namespace

class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsTheOnlyCopy();
    void fs3Slots();
    void fs3Retired_data();
    void fs3Retired();
    void fs3RetiredReadsAsFully();
    void fs4Slots();
    void fs4Retired();
    void fs4WithNothingInTheFirstSlot();
    void fs2BothHalves();
    void fs2Retired_data();
    void fs2Retired();
    void nothingThatBoots();
    void noMagicAtAll();
};

void CopiesTest::aFileIsTheOnlyCopy()
{
    for (const Bytes& bytes : {fs2Of(7), fs3Of(7), fs4Of(7)}) {
        const std::vector<Image> copies = copiesOf(bytes);
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(copies[0].copy, CopyState::Only);
        QCOMPARE(subminorOf(copies[0]), 7);
        QVERIFY(copies[0].isSound());
    }
}

void CopiesTest::fs3Slots()
{
    const std::vector<Image> copies = copiesOf(withSecondSlot(fs3Of(1), fs3Of(2)));
    QCOMPARE(copies.size(), std::size_t{2});
    QCOMPARE(copies[0].copy, CopyState::Boots);
    QCOMPARE(copies[1].copy, CopyState::Spare);
    QCOMPARE(subminorOf(copies[0]), 1);
    QCOMPARE(subminorOf(copies[1]), 2);
    QCOMPARE(copies[1].layout.start, std::uint64_t{slot});
    QVERIFY(has(copies[0], FindingKind::TwoCopies));
    QVERIFY(copies[1].isSound());
    // One buffer for both; firmware from the slot, device data from where they are.
    QCOMPARE(static_cast<const void*>(copies[0].bytes.data()), static_cast<const void*>(copies[1].bytes.data()));
    for (const firmware::SectionKind kind : {firmware::SectionKind::ImageInfo, firmware::SectionKind::Boot2}) {
        QCOMPARE(copies[1].find(kind)->offset, copies[0].find(kind)->offset + slot);
    }
    QCOMPARE(copies[1].find(firmware::SectionKind::ManufacturingInfo)->offset, std::uint64_t{0x28000});
}

void CopiesTest::fs3Retired_data()
{
    QTest::addColumn<std::size_t>("cleared");
    QTest::newRow("first slot") << std::size_t{0};
    QTest::newRow("second slot") << slot;
}

void CopiesTest::fs3Retired()
{
    QFETCH(std::size_t, cleared);
    Bytes flash = withSecondSlot(fs3Of(1), fs3Of(2));
    clearSignature(flash, cleared);
    const std::vector<Image> copies = copiesOf(flash);
    QCOMPARE(copies.size(), std::size_t{2});
    QCOMPARE(copies[0].copy, CopyState::Boots);
    QVERIFY(copies[0].isSound());
    QCOMPARE(copies[1].copy, CopyState::Retired);
    QCOMPARE(copies[1].layout.start, std::uint64_t{cleared});
    QCOMPARE(subminorOf(copies[1]), cleared == 0 ? 1 : 2);
    QVERIFY(!copies[1].isSound());
    QCOMPARE(copies[1].firstError()->kind, FindingKind::RetiredCopy);
    QCOMPARE(copies[1].firstError()->facts.offset, std::optional<std::uint64_t>(cleared));
}

void CopiesTest::fs3RetiredReadsAsFully()
{
    const Bytes image = fs3Of(5);
    const std::vector<Image> live = copiesOf(image);
    Bytes cleared = image;
    clearSignature(cleared, 0);
    const std::vector<Image> retired = copiesOf(cleared);
    QCOMPARE(retired.size(), std::size_t{1});
    QCOMPARE(retired[0].sections.size(), live[0].sections.size());
    QCOMPARE(retired[0].identity.psid, live[0].identity.psid);
    QCOMPARE(retired[0].uids, live[0].uids);
    QCOMPARE(retired[0].rom.entries, live[0].rom.entries);
    QCOMPARE(firmware::embeddedIni(retired[0]).value_or("none"), firmware::embeddedIni(live[0]).value_or("nothing"));
    QCOMPARE(retired[0].findings.size(), live[0].findings.size() + 1);
}

void CopiesTest::fs4Slots()
{
    const std::vector<Image> copies = copiesOf(withSecondSlot(fs4Of(1), fs4Of(2)));
    QCOMPARE(copies.size(), std::size_t{2});
    QVERIFY(has(copies[0], FindingKind::SeveralImages));
    QVERIFY(!copies[0].isSound()); // mstflint refuses such a flash
    QCOMPARE(copies[1].copy, CopyState::Spare);
    QCOMPARE(subminorOf(copies[1]), 2);
    QCOMPARE(copies[1].find(firmware::SectionKind::ToolsArea)->offset, std::uint64_t{slot + 0x500});
}

void CopiesTest::fs4Retired()
{
    Bytes flash = withSecondSlot(fs4Of(1), fs4Of(2));
    clearSignature(flash, 0);
    const std::vector<Image> copies = copiesOf(flash);
    QCOMPARE(copies.size(), std::size_t{2});
    QCOMPARE(copies[0].copy, CopyState::Boots);
    QCOMPARE(subminorOf(copies[0]), 2);
    QVERIFY(copies[0].isSound());
    QCOMPARE(copies[1].copy, CopyState::Retired);
    QCOMPARE(subminorOf(copies[1]), 1);
    QVERIFY(!copies[1].isSound());
}

void CopiesTest::fs4WithNothingInTheFirstSlot()
{
    Bytes flash = withSecondSlot(fs4Of(1), fs4Of(2));
    std::fill_n(flash.begin(), slot, std::uint8_t{0xff});
    const std::vector<Image> copies = copiesOf(flash);
    QCOMPARE(copies.size(), std::size_t{1});
    QCOMPARE(copies[0].copy, CopyState::Only);
    QCOMPARE(subminorOf(copies[0]), 2);
    QVERIFY(has(copies[0], FindingKind::FirstSlotEmpty));
    QVERIFY(!copies[0].encrypted);
}

void CopiesTest::fs2BothHalves()
{
    const std::vector<Image> copies = copiesOf(fs2Flash(1, 2));
    QCOMPARE(copies.size(), std::size_t{2});
    QCOMPARE(copies[0].copy, CopyState::Boots);
    QCOMPARE(subminorOf(copies[0]), 1);
    QCOMPARE(copies[1].copy, CopyState::Spare);
    QCOMPARE(subminorOf(copies[1]), 2);
    QCOMPARE(copies[1].layout.start, std::uint64_t{chunk});
    for (const Image& copy : copies) {
        QVERIFY(copy.isSound());
        QCOMPARE(copy.fullCrc.state, firmware::CrcState::Good);
        QCOMPARE(copy.bytes.size(), fs2FlashSize / 2);
    }
    const Bytes second = fs2Of(2);
    QVERIFY(std::ranges::equal(copies[1].bytes.part(0, second.size()), second));
}

void CopiesTest::fs2Retired_data()
{
    QTest::addColumn<std::size_t>("cleared");
    QTest::newRow("even chunks") << std::size_t{0};
    QTest::newRow("odd chunks") << chunk;
}

void CopiesTest::fs2Retired()
{
    QFETCH(std::size_t, cleared);
    Bytes flash = fs2Flash(1, 2);
    clearSignature(flash, cleared);
    const std::vector<Image> copies = copiesOf(flash);
    QCOMPARE(copies.size(), std::size_t{2});
    QVERIFY(copies[0].isSound());
    QCOMPARE(subminorOf(copies[0]), cleared == 0 ? 2 : 1);
    const Image& retired = copies[1];
    QCOMPARE(retired.copy, CopyState::Retired);
    QCOMPARE(subminorOf(retired), cleared == 0 ? 1 : 2);
    QCOMPARE(retired.layout.start, std::uint64_t{cleared});
    QCOMPARE(retired.firstError()->kind, FindingKind::RetiredCopy);
    // Its checksums are as good as they were, its bytes are those of the flash.
    QCOMPARE(std::ranges::count(retired.findings, firmware::Severity::Error, &firmware::Finding::severity), 1);
    QCOMPARE(retired.fullCrc.state, firmware::CrcState::Good);
    QCOMPARE(readBe32(retired.bytes, 0), 0U);
    QCOMPARE(retired.sections.size(), copies[0].sections.size());
}

void CopiesTest::nothingThatBoots()
{
    Bytes fs2 = fs2Flash(1, 2);
    clearSignature(fs2, 0);
    clearSignature(fs2, chunk);
    Bytes fs3 = withSecondSlot(fs3Of(1), fs3Of(2));
    clearSignature(fs3, 0);
    clearSignature(fs3, slot);
    Bytes fs4 = withSecondSlot(fs4Of(1), fs4Of(2));
    clearSignature(fs4, 0);
    clearSignature(fs4, slot);
    for (const Bytes& flash : {fs2, fs3, fs4}) {
        const Result<Image> none = firmware::parseImage(Bytes(flash), "dump");
        QVERIFY(!none && none.error().kind == ErrorKind::ImageWithoutMagic);
        const std::vector<Image> copies = copiesOf(flash);
        QCOMPARE(copies.size(), std::size_t{2});
        for (std::size_t i = 0; i < copies.size(); ++i) {
            QCOMPARE(copies[i].copy, CopyState::Retired);
            QCOMPARE(subminorOf(copies[i]), i + 1);
            QVERIFY(!copies[i].isSound());
        }
    }
}

void CopiesTest::noMagicAtAll()
{
    const auto copies = firmware::parseImageCopies(Bytes(0x20000, 0xff), "empty");
    QVERIFY(!copies);
    QCOMPARE(copies.error().kind, ErrorKind::ImageWithoutMagic);
}

QTEST_APPLESS_MAIN(CopiesTest)
#include "testcopies.moc"
