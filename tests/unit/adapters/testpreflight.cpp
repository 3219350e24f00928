// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of finding before a burn: when it comes, how bad it is, what it says.
#include <adapters/preflight.h>
#include <firmware/fs2/fs2.h>
#include <support/testfs3image.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>

#include <QTest>

#include <algorithm>

using firesteel::adapters::BurnOptions;
using firesteel::adapters::CardQuery;
using firesteel::adapters::mayBurn;
using firesteel::adapters::preflight;
using firesteel::adapters::PreflightFinding;
using firesteel::adapters::PreflightKind;
using firesteel::adapters::PreflightLevel;
using firesteel::firmware::Fs2Description;
using firesteel::firmware::Image;

namespace {

Image imageOf(const Fs2Description& description)
{
    return firesteel::test::parsed(firesteel::test::written(description));
}

/// The card as it would be with the test image on it.
CardQuery sampleCard()
{
    const Image image = imageOf(firesteel::test::smallDescription());
    return {
        .hardwareId = {.chip = 0x1f7, .revision = 0},
        .flashType = "W25QxxBV",
        .jedecId = 0x1540ef,
        .flashSize = 0x200000,
        .layout = image.layout,
        .copies = {0},
        .identity = image.identity,
        .guids = image.guids,
        .rom = image.rom,
        .imageSize = image.end,
    };
}

Fs2Description newer()
{
    Fs2Description description = firesteel::test::smallDescription();
    description.identity.version = firesteel::firmware::Version{2, 42, 5700};
    return description;
}

const PreflightFinding* find(const std::vector<PreflightFinding>& findings, PreflightKind kind)
{
    const auto found = std::ranges::find(findings, kind, &PreflightFinding::kind);
    return found == findings.end() ? nullptr : &*found;
}

std::string sentence(const PreflightFinding& finding)
{
    return firesteel::fillSentence(firesteel::adapters::preflightTemplate(finding.kind), finding.facts);
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upgradeOfTheSameBoardMayGo();
    void everyKindHasASentence();
    void worstFirst();

    void imageDamaged();
    void imageOfAnotherFormat();
    void imageNotFailsafe();
    void cardNotFailsafe();
    void hardwareMismatch();
    void deviceMismatch();
    void imageWithoutIdentity();
    void chunkSizeMismatch();
    void imageTooLarge();
    void mostImageSizeOfTheReference();
    void macInvalid();
    void addressesOfTheImageAreZero();
    void cardUnreadable();
    void psidChange();
    void downgrade();
    void sameVersion();
    void consentsAreSeparate();
    void configAreaMoves();
    void roms();
    void romDeviceMismatch();
    void guids();
    void macsFromPortGuids();
    void vsd();
    void copies();
    void laterFormats();

private:
    void expect(const std::vector<PreflightFinding>& findings, PreflightKind kind, PreflightLevel level,
                const char* wording)
    {
        const PreflightFinding* const finding = find(findings, kind);
        QVERIFY2(finding != nullptr, wording);
        QCOMPARE(finding->level, level);
        QVERIFY2(sentence(*finding).contains(wording), sentence(*finding).c_str());
    }
};

void TestPreflight::upgradeOfTheSameBoardMayGo()
{
    const auto findings = preflight(sampleCard(), imageOf(newer()), {});
    QVERIFY(mayBurn(findings, {}));
    expect(findings, PreflightKind::Upgrade, PreflightLevel::Information, "Version 2.42.5700 replaces 2.42.5000");
    expect(findings, PreflightKind::PsidSame, PreflightLevel::Information, "TST1200000001");
    expect(findings, PreflightKind::GuidsKept, PreflightLevel::Information, "0002c90300aabb00");
    expect(findings, PreflightKind::VsdKept, PreflightLevel::Information, "");
    expect(findings, PreflightKind::RomReplaced, PreflightLevel::Information, "type=PXE version=3.4.752");
    expect(findings, PreflightKind::TargetCopy, PreflightLevel::Information, "0x80000");
    expect(findings, PreflightKind::ColdBootNeeded, PreflightLevel::Information, "cold boot");
    QCOMPARE(findings.size(), 7u);
}

void TestPreflight::everyKindHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(PreflightKind::ColdBootNeeded); ++kind) {
        const std::string text = firesteel::adapters::preflightTemplate(static_cast<PreflightKind>(kind));
        QVERIFY2(text.ends_with('.') || text.ends_with("{found}"), qPrintable(QString::number(kind)));
    }
}

void TestPreflight::worstFirst()
{
    Fs2Description description = firesteel::test::smallDescription();
    description.identity.psid = "OTHER";
    description.identity.hardwareIds = {{.chip = 0x1f5, .revision = 0}};
    description.identity.configPad = 1;
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    QVERIFY(std::ranges::is_sorted(findings, std::ranges::greater(), &PreflightFinding::level));
    QCOMPARE(findings.front().level, PreflightLevel::Blocker);
    QCOMPARE(findings.back().level, PreflightLevel::Information);
}

void TestPreflight::imageDamaged()
{
    firesteel::Bytes bytes = firesteel::test::smallImage();
    bytes[bytes.size() - 10] ^= 0x40; // in the last section
    const auto findings = preflight(sampleCard(), firesteel::test::parsed(bytes), {.allowDowngrade = true});
    expect(findings, PreflightKind::ImageDamaged, PreflightLevel::Blocker, "FW Configuration");
    QVERIFY(!mayBurn(findings, {.allowPsidChange = true, .allowDowngrade = true}));
}

void TestPreflight::imageOfAnotherFormat()
{
    for (const firesteel::Bytes& bytes : {firesteel::test::smallFs3(), firesteel::test::smallFs4()}) {
        const Image image = firesteel::test::parsed(bytes);
        const std::string name = firesteel::firmware::formatName(image.format);
        const auto findings = preflight(sampleCard(), image, {});
        QVERIFY(!mayBurn(findings, {.allowPsidChange = true, .allowDowngrade = true}));
        expect(findings, PreflightKind::FormatMismatch, PreflightLevel::Blocker,
               ("of format " + name + "; the flash of this card holds FS2 images").c_str());
        expect(findings, PreflightKind::HardwareMismatch, PreflightLevel::Blocker,
               "The chip of the card is ConnectX-3Pro");
        QCOMPARE(findings.size(), 2u);
    }
}

void TestPreflight::imageNotFailsafe()
{
    Fs2Description description = newer();
    description.logChunkSize = 0;
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    expect(findings, PreflightKind::ImageNotFailsafe, PreflightLevel::Blocker, "not a failsafe image");
    QVERIFY(find(findings, PreflightKind::ChunkSizeMismatch) == nullptr);
}

void TestPreflight::cardNotFailsafe()
{
    CardQuery card = sampleCard();
    card.layout = {};
    const auto findings = preflight(card, imageOf(newer()), {});
    expect(findings, PreflightKind::CardNotFailsafe, PreflightLevel::Blocker, "on the card is not a failsafe image");
    QVERIFY(find(findings, PreflightKind::TargetCopy) == nullptr);
}

void TestPreflight::hardwareMismatch()
{
    Fs2Description description = newer();
    description.identity.hardwareIds = {{.chip = 0x1f5, .revision = 0}};
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    expect(findings, PreflightKind::HardwareMismatch, PreflightLevel::Blocker, "ConnectX-3Pro");
    expect(findings, PreflightKind::HardwareMismatch, PreflightLevel::Blocker, "ConnectX-3 A0");
    description.identity.hardwareIds.push_back({.chip = 0x1f7, .revision = 0});
    QVERIFY(mayBurn(preflight(sampleCard(), imageOf(description), {}), {}));
    // The revision counts too.
    description.identity.hardwareIds = {{.chip = 0x1f7, .revision = 1}};
    QVERIFY(!mayBurn(preflight(sampleCard(), imageOf(description), {}), {}));
}

void TestPreflight::deviceMismatch()
{
    Fs2Description description = newer();
    description.identity.deviceId = 0x1003;
    // With a hardware id list the device id does not count (reference chapter 2.17).
    QVERIFY(mayBurn(preflight(sampleCard(), imageOf(description), {}), {}));
    description.identity.hardwareIds.clear();
    expect(preflight(sampleCard(), imageOf(description), {}), PreflightKind::DeviceMismatch, PreflightLevel::Blocker,
           "ConnectX-3Pro");
    description.identity.deviceId = 0x1007;
    QVERIFY(mayBurn(preflight(sampleCard(), imageOf(description), {}), {}));
}

void TestPreflight::imageWithoutIdentity()
{
    const BurnOptions everything{.allowPsidChange = true, .allowDowngrade = true, .allowLoss = true};
    const auto without = [&](auto&& forget, PreflightKind kind, const char* wording) {
        Image image = imageOf(newer());
        forget(image.identity);
        const auto findings = preflight(sampleCard(), image, everything);
        expect(findings, kind, PreflightLevel::Blocker, wording);
        QVERIFY(!mayBurn(findings, everything));
    };
    using firesteel::firmware::Identity;
    without(
        [](Identity& identity) {
            identity.hardwareIds.clear();
            identity.deviceId.reset();
        },
        PreflightKind::ImageWithoutChip, "ConnectX-3Pro");
    without([](Identity& identity) { identity.psid.reset(); }, PreflightKind::ImageWithoutPsid, "TST1200000001");
    without([](Identity& identity) { identity.psid = ""; }, PreflightKind::ImageWithoutPsid, "TST1200000001");
    without([](Identity& identity) { identity.version.reset(); }, PreflightKind::ImageWithoutVersion, "2.42.5000");
    // A card that tells neither loses nothing.
    CardQuery card = sampleCard();
    card.identity.psid.reset();
    card.identity.version.reset();
    Image image = imageOf(newer());
    image.identity.psid.reset();
    image.identity.version.reset();
    QVERIFY(mayBurn(preflight(card, image, {}), {}));
}

void TestPreflight::chunkSizeMismatch()
{
    Fs2Description description = newer();
    description.logChunkSize = 18;
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    expect(findings, PreflightKind::ChunkSizeMismatch, PreflightLevel::Blocker, "0x40000");
    expect(findings, PreflightKind::ChunkSizeMismatch, PreflightLevel::Blocker, "0x80000");
}

void TestPreflight::imageTooLarge()
{
    Image image = imageOf(newer());
    image.headerSize = 0xfe000;
    QVERIFY(mayBurn(preflight(sampleCard(), image, {}), {}));
    image.headerSize = 0xfe001;
    const auto findings = preflight(sampleCard(), image, {});
    expect(findings, PreflightKind::ImageTooLarge, PreflightLevel::Blocker, "1040385"); // 0xfe001
    expect(findings, PreflightKind::ImageTooLarge, PreflightLevel::Blocker, "1040384"); // 0xfe000
    // The real end counts, whatever the header says.
    image.headerSize = 0;
    image.end = 0xfe004;
    QVERIFY(!mayBurn(preflight(sampleCard(), image, {}), {}));
}

void TestPreflight::mostImageSizeOfTheReference()
{
    // Half the flash, less min(sectors x S, 64 KiB), less pad x S (reference chapter 2.17).
    const auto largest = [](std::optional<std::uint32_t> sectors, std::optional<std::uint32_t> pad,
                            std::optional<std::uint32_t> log2Kib) {
        CardQuery card = sampleCard();
        card.identity.configSectors = sectors;
        card.identity.configPad = pad;
        card.identity.logConfigSectorKib = log2Kib;
        Image image = imageOf(newer());
        image.identity.configSectors.reset();
        image.identity.logConfigSectorKib.reset();
        image.identity.configPad = pad;
        image.headerSize = 0x200000;
        const auto findings = preflight(card, image, {});
        return find(findings, PreflightKind::ImageTooLarge)->facts.expected;
    };
    QCOMPARE(largest(2, 0, 2), 0xfe000u);            // 2 x 4 KiB
    QCOMPARE(largest(2, 1, 2), 0xfd000u);            // and one sector of padding
    QCOMPARE(largest(2, 0, std::nullopt), 0xf0000u); // 2 x 64 KiB, bounded by 64 KiB
    QCOMPARE(largest(std::nullopt, std::nullopt, std::nullopt), 0x100000u);
    QCOMPARE(largest(0xffffffff, 0xffffffff, 31), 0u); // nonsense leaves no room, and does not wrap
}

void TestPreflight::macInvalid()
{
    CardQuery card = sampleCard();
    card.guids.macs = {0x0002c9000001, 0x0102c9000002}; // multicast bit
    expect(preflight(card, imageOf(newer()), {}), PreflightKind::MacInvalid, PreflightLevel::Blocker, "0102c9000002");
    card.guids.macs = {0x10002c9000001, 0x0002c9000002}; // more than 48 bits
    expect(preflight(card, imageOf(newer()), {}), PreflightKind::MacInvalid, PreflightLevel::Blocker, "10002c9000001");
    QVERIFY(mayBurn(preflight(card, imageOf(newer()), {.useImageGuids = true}), {}));
    // A blank card gives no MACs to keep and none to derive.
    card.guids = {.guids = std::vector<std::uint64_t>(4, ~std::uint64_t{0}),
                  .macs = std::vector<std::uint64_t>(2, ~std::uint64_t{0}),
                  .blank = true};
    QVERIFY(find(preflight(card, imageOf(newer()), {}), PreflightKind::MacInvalid) != nullptr);
}

void TestPreflight::addressesOfTheImageAreZero()
{
    Image image = imageOf(newer());
    image.guids.guids.assign(4, 0);
    expect(preflight(sampleCard(), image, {.useImageGuids = true}), PreflightKind::GuidInvalid, PreflightLevel::Blocker,
           "0000000000000000");
    QVERIFY(mayBurn(preflight(sampleCard(), image, {}), {})); // those of the card are kept
    image = imageOf(newer());
    image.guids.macs.assign(2, 0);
    expect(preflight(sampleCard(), image, {.useImageGuids = true}), PreflightKind::MacInvalid, PreflightLevel::Blocker,
           "000000000000");
    QVERIFY(mayBurn(preflight(sampleCard(), image, {}), {}));
}

void TestPreflight::cardUnreadable()
{
    CardQuery card = sampleCard();
    card.findings.push_back({.kind = firesteel::firmware::FindingKind::SectionCrcWrong,
                             .facts = {.section = "GUID", .offset = 0x1d14c, .expected = 1, .actual = 2}});
    expect(preflight(card, imageOf(newer()), {}), PreflightKind::CardUnreadable, PreflightLevel::Blocker, "GUID");
    card.findings.front().severity = firesteel::firmware::Severity::Warning;
    QVERIFY(mayBurn(preflight(card, imageOf(newer()), {}), {}));
}

void TestPreflight::psidChange()
{
    Fs2Description description = newer();
    description.identity.psid = "MT_1200111023";
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    expect(findings, PreflightKind::PsidChange, PreflightLevel::NeedsConsent, "from TST1200000001 to MT_1200111023");
    QVERIFY(!mayBurn(findings, {}));
    QVERIFY(!mayBurn(findings, {.allowDowngrade = true}));
    QVERIFY(mayBurn(findings, {.allowPsidChange = true}));
}

void TestPreflight::downgrade()
{
    Fs2Description description = newer();
    description.identity.version = firesteel::firmware::Version{2, 41, 9999};
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    expect(findings, PreflightKind::Downgrade, PreflightLevel::NeedsConsent, "2.41.9999 replaces 2.42.5000");
    QVERIFY(!mayBurn(findings, {.allowPsidChange = true}));
    QVERIFY(mayBurn(findings, {.allowDowngrade = true}));
}

void TestPreflight::sameVersion()
{
    const auto findings = preflight(sampleCard(), imageOf(firesteel::test::smallDescription()), {});
    expect(findings, PreflightKind::SameVersion, PreflightLevel::NeedsConsent, "2.42.5000");
    QVERIFY(!mayBurn(findings, {}));
    QVERIFY(mayBurn(findings, {.allowDowngrade = true}));
}

void TestPreflight::consentsAreSeparate()
{
    Fs2Description description = firesteel::test::smallDescription();
    description.identity.psid = "MT_1200111023";
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    QVERIFY(!mayBurn(findings, {.allowPsidChange = true}));
    QVERIFY(!mayBurn(findings, {.allowDowngrade = true}));
    QVERIFY(mayBurn(findings, {.allowPsidChange = true, .allowDowngrade = true}));
}

void TestPreflight::configAreaMoves()
{
    Fs2Description description = newer();
    description.identity.configPad = 3;
    const auto findings = preflight(sampleCard(), imageOf(description), {});
    expect(findings, PreflightKind::ConfigAreaMoves, PreflightLevel::NeedsConsent, "3 in the image");
    QVERIFY(!mayBurn(findings, {.allowPsidChange = true, .allowDowngrade = true}));
    QVERIFY(mayBurn(findings, {.allowLoss = true}));
}

void TestPreflight::roms()
{
    Fs2Description description = newer();
    description.rom.clear();
    const Image without = imageOf(description);
    expect(preflight(sampleCard(), without, {}), PreflightKind::RomKept, PreflightLevel::Information, "is kept");
    CardQuery card = sampleCard();
    card.findings.push_back({.kind = firesteel::firmware::FindingKind::SectionCrcWrong, .facts = {.section = "ROM"}});
    const auto findings = preflight(card, without, {});
    expect(findings, PreflightKind::RomRemoved, PreflightLevel::NeedsConsent, "no boot ROM");
    QVERIFY(!mayBurn(findings, {.allowPsidChange = true, .allowDowngrade = true}));
    QVERIFY(mayBurn(findings, {.allowLoss = true}));
    card.rom = {};
    card.findings.clear();
    for (const PreflightFinding& finding : preflight(card, without, {})) {
        QVERIFY(finding.kind != PreflightKind::RomKept && finding.kind != PreflightKind::RomRemoved);
    }
}

void TestPreflight::romDeviceMismatch()
{
    Image image = imageOf(newer());
    image.rom.entries.at(0).deviceId = 0x1003;
    expect(preflight(sampleCard(), image, {}), PreflightKind::RomDeviceMismatch, PreflightLevel::Warning, "0x1003");
    QVERIFY(find(preflight(sampleCard(), imageOf(newer()), {}), PreflightKind::RomDeviceMismatch) == nullptr);
}

void TestPreflight::guids()
{
    CardQuery card = sampleCard();
    card.guids.guids = {0x1111111111111110, 0x1111111111111111, 0x1111111111111112, 0x1111111111111113};
    expect(preflight(card, imageOf(newer()), {}), PreflightKind::GuidsKept, PreflightLevel::Information,
           "1111111111111110");
    const auto findings = preflight(card, imageOf(newer()), {.useImageGuids = true});
    expect(findings, PreflightKind::GuidsReplaced, PreflightLevel::Warning,
           "1111111111111110 becomes 0002c90300aabb00");
    QVERIFY(find(findings, PreflightKind::GuidsKept) == nullptr);
}

void TestPreflight::macsFromPortGuids()
{
    // Port GUIDs whose MAC would have the multicast bit: the derived MAC is checked as well.
    CardQuery card = sampleCard();
    card.guids.macs.clear();
    QVERIFY(mayBurn(preflight(card, imageOf(newer()), {}), {}));
    card.guids.guids[1] = 0x0102c90300aabb01;
    expect(preflight(card, imageOf(newer()), {}), PreflightKind::MacInvalid, PreflightLevel::Blocker, "0102c9aabb01");
}

void TestPreflight::vsd()
{
    CardQuery card = sampleCard();
    card.identity.vsd = "asset 17";
    expect(preflight(card, imageOf(newer()), {}), PreflightKind::VsdKept, PreflightLevel::Information, "kept");
    expect(preflight(card, imageOf(newer()), {.useImageVsd = true}), PreflightKind::VsdReplaced,
           PreflightLevel::Warning, "asset 17 becomes n/a");
    Fs2Description withoutVsd = newer();
    withoutVsd.identity.vsd.reset();
    expect(preflight(card, imageOf(withoutVsd), {}), PreflightKind::VsdReplaced, PreflightLevel::Warning, "asset 17");
}

void TestPreflight::copies()
{
    CardQuery card = sampleCard();
    card.copies = {0, 0x80000};
    expect(preflight(card, imageOf(newer()), {}), PreflightKind::TwoValidCopies, PreflightLevel::Warning, "0x0");
    card.copies = {0x80000};
    card.layout.start = 0x80000;
    const auto findings = preflight(card, imageOf(newer()), {});
    expect(findings, PreflightKind::TargetCopy, PreflightLevel::Information, "unused copy at 0x0; the copy at 0x80000");
}

void TestPreflight::laterFormats()
{
    CardQuery card;
    card.format = firesteel::firmware::ImageFormat::Fs4;
    card.hardwareId = {.chip = 0x20d, .revision = 1};
    card.flashSize = 1 << 24;
    card.identity.version = firesteel::firmware::Version{16, 35, 2000};
    card.identity.psid = "MT_0000000011";
    card.identity.security = {.secureFw = true};
    card.identity.securityVersion = 2;
    card.uids.guids = {{.first = 0x98039b0300d4e5f0, .count = 4, .step = 1}};
    card.rom.present = true;
    firesteel::firmware::Image image;
    image.format = card.format;
    image.name = "new.bin";
    image.identity.hardwareIds = {{.chip = 0x20d, .revision = 0}};
    image.identity.version = firesteel::firmware::Version{16, 35, 3000};
    image.identity.psid = "MT_0000000011";
    image.identity.securityVersion = 1;
    auto findings = preflight(card, image, {});
    expect(findings, PreflightKind::SignatureMissing, PreflightLevel::Blocker, "signed");
    expect(findings, PreflightKind::SecurityVersionLower, PreflightLevel::Blocker, "is 2, that of the image 1");
    expect(findings, PreflightKind::RomRemoved, PreflightLevel::NeedsConsent, "no boot ROM");
    expect(findings, PreflightKind::GuidsKept, PreflightLevel::Information, "98039b0300d4e5f0");
    QVERIFY(find(findings, PreflightKind::HardwareMismatch) == nullptr); // revisions are not told apart
    QVERIFY(find(findings, PreflightKind::CardNotFailsafe) == nullptr);
    QVERIFY(find(findings, PreflightKind::TargetCopy) == nullptr);

    image.identity.security = firesteel::firmware::SecurityAttributes{.secureFw = true, .signedFw = true};
    image.identity.securityVersion = 2;
    findings = preflight(card, image, {});
    QVERIFY(!mayBurn(findings, {}));
    QVERIFY(mayBurn(findings, {.allowLoss = true}));

    image.identity.hardwareIds = {{.chip = 0x20b, .revision = 0}};
    image.encrypted = true;
    findings = preflight(card, image, {});
    expect(findings, PreflightKind::HardwareMismatch, PreflightLevel::Blocker, "ConnectX-4LX");
    expect(findings, PreflightKind::ImageEncrypted, PreflightLevel::Blocker, "encrypted");
    image.format = firesteel::firmware::ImageFormat::Fs3;
    expect(preflight(card, image, {}), PreflightKind::FormatMismatch, PreflightLevel::Blocker, "FS4");
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "testpreflight.moc"
