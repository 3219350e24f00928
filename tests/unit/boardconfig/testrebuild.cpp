// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rebuilding an image with another INI: what changes, what must not, and what is refused.
#include <base/file.h>
#include <boardconfig/rebuild.h>
#include <boardconfig/review.h>
#include <firmware/crc.h>
#include <firmware/inisection.h>
#include <support/shareddata.h>
#include <support/testimage.h>
#include <support/testparts.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::boardconfig;

namespace {

const ParameterMaps& shippedMaps()
{
    static const ParameterMaps maps = ParameterMaps::of(builtInParameterMaps().value()).value();
    return maps;
}

firmware::Image parsed(Bytes bytes)
{
    return firmware::parseImage(std::move(bytes), "test.bin").value();
}

std::string iniText(const firmware::Image& image)
{
    return firmware::embeddedIni(image).value();
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        qFatal("%s is not in the INI", from.c_str());
    }
    return text.replace(at, from.size(), to);
}

/// The record of the first register that has this address.
firmware::ConfigurationRecord recordAt(const firmware::Image& image, std::uint32_t address)
{
    for (const RecordSection& section : decodeRecords(image)) {
        const auto found = std::ranges::find(section.records, address, &firmware::ConfigurationRecord::address);
        if (found != section.records.end()) {
            return *found;
        }
    }
    return {};
}

/// An image with the Ethernet registers of reference 5.2 as HP's image has them.
firmware::Fs2Description hpLikeDescription()
{
    firmware::Fs2Description description = test::largeDescription();
    description.secondConfiguration[3] = {0x1f99c, 0x1d03b900, 0x7f8fff20};
    description.secondConfiguration[7] = {0x1f9ac, 0x1d03b900, 0x7f8fff20};
    return description;
}

/// The keys of the published 56 Gb/s edit: they are in neither INI, so the edit adds them.
std::string with56Gb(std::string ini)
{
    ini += "\n[IB]\n";
    for (const char* port : {"port1", "port2"}) {
        for (const char* key : {"56kr4_ability", "56kr4_enable", "kr4_ability", "kr4_enable"}) {
            ini += std::string(port) + "_802_3ap_" + key + " = true\n";
        }
    }
    return ini;
}

const char* reason(const auto& result)
{
    static std::string text;
    text = result ? std::string() : errorSentence(result.error());
    return text.c_str();
}

} // namespace

class TestRebuild : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChangedIsTheSameToTheByte();
    void publishedEditOnHpsRecords();
    void publishedValueOnTheRealImage();
    void realImageUnchanged();
    void untranslatableKeysStopTheBuild();
    void untranslatableKeysWithConsent();
    void mapThatDoesNotFit();
    void textOnlyKeysAndComments();
    void anotherPsid();
    void longerPrsName();
    void romAndPersonalData();
    void imageWithoutIni();
    void badRequests();
    void blankGuids();
    void reviewTellsEverything();
};

void TestRebuild::nothingChangedIsTheSameToTheByte()
{
    for (const Bytes& bytes : {test::smallImage(), firmware::writeFs2(test::largeDescription()).value()}) {
        const firmware::Image image = parsed(bytes);
        const Result<RebuiltImage> same = rebuild(image, {.ini = iniText(image)}, shippedMaps());
        QVERIFY2(same, reason(same));
        QVERIFY(same->bytes == bytes);
        QVERIFY(same->plan.keys.empty() && !same->plan.iniTextChanges);
        QVERIFY(rebuild(image, {}, shippedMaps())->bytes == bytes);
    }
    // Another compressor's stream of the same text stays, too: here one that is stored, not compressed.
    firmware::Fs2Description description = test::smallDescription();
    const std::string text = description.ini;
    description.ini.clear();
    Bytes stored{0x78, 0x01, 0x01};
    const auto size = static_cast<std::uint16_t>(text.size());
    for (const std::uint16_t half : {size, static_cast<std::uint16_t>(~size)}) {
        stored.push_back(static_cast<std::uint8_t>(half));
        stored.push_back(static_cast<std::uint8_t>(half >> 8));
    }
    stored.insert(stored.end(), text.begin(), text.end());
    std::uint32_t a = 1;
    std::uint32_t b = 0;
    for (const char letter : text) {
        a = (a + static_cast<std::uint8_t>(letter)) % 65521;
        b = (b + a) % 65521;
    }
    stored.resize(stored.size() + 4);
    writeBe32(stored, stored.size() - 4, b << 16 | a);
    stored.resize((stored.size() + 3) / 4 * 4);
    description.code.push_back({.type = 9, .data = stored});
    const Bytes bytes = firmware::writeFs2(description).value();
    const firmware::Image image = parsed(bytes);
    QCOMPARE(iniText(image), text);
    QVERIFY(rebuild(image, {.ini = text}, shippedMaps())->bytes == bytes);
}

void TestRebuild::publishedEditOnHpsRecords()
{
    const firmware::Image image = parsed(firmware::writeFs2(hpLikeDescription()).value());
    const Result<RebuiltImage> built = rebuild(image, {.ini = with56Gb(iniText(image))}, shippedMaps());
    QVERIFY2(built, reason(built));
    const firmware::Image after = parsed(built->bytes);
    QVERIFY(after.isSound());
    // "HP 544+FLR 2.42.5700 stock 0x1D03B900 -> 0x1F83F900"
    QCOMPARE(recordAt(after, 0x1f99c), (firmware::ConfigurationRecord{0x1f99c, 0x1f83f900, 0x7f8fff20}));
    QCOMPARE(recordAt(after, 0x1f9ac), (firmware::ConfigurationRecord{0x1f9ac, 0x1f83f900, 0x7f8fff20}));
    QCOMPARE(built->plan.untranslatedCount(), std::size_t{0});
    QCOMPARE(built->plan.keys.size(), std::size_t{8});
    // The 56 Gb/s ability was there already; the text says so now, too.
    QCOMPARE(built->plan.keys[0].key, std::string("port1_802_3ap_56kr4_ability"));
    QCOMPARE(built->plan.keys[0].outcome, KeyOutcome::SameMeaning);
    QCOMPARE(built->plan.keys[1].outcome, KeyOutcome::Records);
    QCOMPARE(iniText(after), with56Gb(iniText(image)));
    // Everything but the two records, the INI and what follows from them is as before.
    for (std::size_t i = 0; i < image.sections.size(); ++i) {
        const firmware::Section& section = image.sections[i];
        QCOMPARE(after.sections[i].kind, section.kind);
        if (section.kind != firmware::SectionKind::FwConfiguration &&
            &section != &image.sections[image.sections.size() - 3]) {
            QVERIFY(std::ranges::equal(after.data(after.sections[i]), image.data(section)));
        }
    }
}

void TestRebuild::publishedValueOnTheRealImage()
{
    const auto file = test::realImage();
    if (!file) {
        QSKIP("the real ConnectX-3 Pro image is not here");
    }
    const firmware::Image image = parsed(readFile(*file, 1 << 24).value());
    QCOMPARE(recordAt(image, 0x1f99c).mask, 0x7f8fff20u);
    // This card has no 40 Gb/s ports: all of the published keys lead from its value to the published one.
    std::string ini = iniText(image) + "\n[IB]\n";
    for (const char* port : {"port1", "port2"}) {
        for (const char* speed : {"56kr4", "cr4", "kr4"}) {
            for (const char* what : {"ability", "enable"}) {
                ini += std::string(port) + "_802_3ap_" + speed + "_" + what + " = true\n";
            }
        }
    }
    for (const char* key : {"port1_802_3ap_kx4_ability = ", "port1_802_3ap_kx4_enable  = ",
                            "port2_802_3ap_kx4_ability = ", "port2_802_3ap_kx4_enable  = "}) {
        ini = replaced(ini, std::string(key) + "false", std::string(key) + "true");
    }
    const Result<RebuiltImage> built = rebuild(image, {.ini = ini}, shippedMaps());
    QVERIFY2(built, reason(built));
    const firmware::Image after = parsed(built->bytes);
    QVERIFY(after.isSound());
    QCOMPARE(recordAt(after, 0x1f99c).value, 0x1f83f900u);
    QCOMPARE(recordAt(after, 0x1f9ac).value, 0x1f83f900u);
    QCOMPARE(iniText(after), ini);
    QCOMPARE(after.headerSize, after.bytes.size());
}

void TestRebuild::realImageUnchanged()
{
    const auto file = test::realImage();
    if (!file) {
        QSKIP("the real ConnectX-3 Pro image is not here");
    }
    const Bytes bytes = readFile(*file, 1 << 24).value();
    const firmware::Image image = parsed(bytes);
    QVERIFY(rebuild(image, {.ini = iniText(image)}, shippedMaps())->bytes == bytes);
    // Its INI and its records say the same of every key that the shipped maps know and it has.
    const std::vector<KeyAgreement> agreements =
        compareWithRecords(iniOf(image).value(), decodeRecords(image), shippedMaps().forImage(image));
    QCOMPARE(agreements.size(), std::size_t{4});
    for (const KeyAgreement& agreement : agreements) {
        QVERIFY2(agreement.agrees, agreement.key.c_str());
    }
    // Laid out anew with another INI and then with the old one again, all but the stream comes back.
    const Result<RebuiltImage> there = rebuild(image, {.ini = iniText(image) + ";; a comment\n"}, shippedMaps());
    QVERIFY2(there, reason(there));
    const firmware::Image changed = parsed(there->bytes);
    const Result<RebuiltImage> back = rebuild(changed, {.ini = iniText(image)}, shippedMaps());
    QVERIFY2(back, reason(back));
    const auto ini = static_cast<std::ptrdiff_t>(image.find(firmware::SectionKind::FwConfiguration)->offset);
    QVERIFY(std::equal(bytes.begin() + 0x38, bytes.begin() + ini, back->bytes.begin() + 0x38));
}

void TestRebuild::untranslatableKeysStopTheBuild()
{
    const firmware::Image image = parsed(test::smallImage());
    const std::string ini = replaced(iniText(image), "sriov_en = true", "sriov_en = false");
    const Result<RebuiltImage> built = rebuild(image, {.ini = ini}, shippedMaps());
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::KeysUntranslated);
    QVERIFY2(errorSentence(built.error()).contains("[HCA] sriov_en"), reason(built));
    const RebuildPlan plan = planRebuild(image, {.ini = ini}, shippedMaps()).value();
    QCOMPARE(plan.keys.size(), std::size_t{1});
    QCOMPARE(plan.keys[0].obstacle, Obstacle::NotInMap);
    QCOMPARE(inEnglish(outcomeSentence(plan.keys[0])), std::string("not translated: no parameter map knows this key"));
    // Removed keys count, too.
    const RebuildPlan removed =
        planRebuild(image, {.ini = replaced(iniText(image), "num_pfs = 1\n", "")}, shippedMaps()).value();
    QCOMPARE(removed.untranslatedCount(), std::size_t{1});
    QCOMPARE(removed.keys[0].after, std::nullopt);
}

void TestRebuild::untranslatableKeysWithConsent()
{
    const firmware::Image image = parsed(test::smallImage());
    const std::string ini = replaced(iniText(image), "sriov_en = true", "sriov_en = false");
    const Result<RebuiltImage> built = rebuild(image, {.ini = ini, .acceptUntranslated = true}, shippedMaps());
    QVERIFY2(built, reason(built));
    const firmware::Image after = parsed(built->bytes);
    QCOMPARE(iniText(after), ini);
    QCOMPARE(decodeRecords(after), decodeRecords(image));
    QCOMPARE(built->plan.untranslatedCount(), std::size_t{1});
}

void TestRebuild::mapThatDoesNotFit()
{
    firmware::Fs2Description description = hpLikeDescription();
    description.ini += "[IB]\nport1_802_3ap_cr4_enable = false\n"; // the record has it on
    const firmware::Image image = parsed(firmware::writeFs2(description).value());
    const auto obstacleOf = [&image](const std::string& ini) {
        return planRebuild(image, {.ini = ini}, shippedMaps())->keys.at(0).obstacle;
    };
    QCOMPARE(obstacleOf(replaced(iniText(image), "cr4_enable = false", "cr4_enable = true")), Obstacle::MapDoesNotFit);
    QCOMPARE(obstacleOf(iniText(image) + "port1_802_3ap_kr4_enable = maybe\n"), Obstacle::NotABoolean);
    QCOMPARE(obstacleOf(replaced(iniText(image), "port1_802_3ap_cr4_enable = false\n", "")), Obstacle::DefaultUnknown);
    // An image without the register
    const firmware::Image without = parsed(firmware::writeFs2(test::largeDescription()).value());
    const RebuildPlan plan = planRebuild(without, {.ini = with56Gb(iniText(without))}, shippedMaps()).value();
    QCOMPARE(plan.keys.at(0).obstacle, Obstacle::NoRecord);
    QCOMPARE(plan.untranslatedCount(), std::size_t{8});
    // One that sets it twice, to different values
    description = hpLikeDescription();
    description.secondConfiguration.push_back({0x1f99c, 0, 1u << 23});
    description.secondConfiguration.push_back({0x1f9ac, 1u << 23, 1u << 23});
    const firmware::Image twice = parsed(firmware::writeFs2(description).value());
    const RebuildPlan doubtful56 = planRebuild(twice, {.ini = with56Gb(iniText(twice))}, shippedMaps()).value();
    for (const KeyChange& change : doubtful56.keys) {
        const bool doubtful = change.key == "port2_802_3ap_56kr4_enable";
        QCOMPARE(change.obstacle, doubtful ? Obstacle::RecordsContradict : Obstacle::None);
    }
}

void TestRebuild::textOnlyKeysAndComments()
{
    const firmware::Image image = parsed(test::smallImage());
    const std::string ini =
        replaced(iniText(image), "Description = ConnectX-3 Pro test card", "Description = mine ;; yes") +
        ";; remark\nadapter_unknown = 1";
    RebuildPlan plan = planRebuild(image, {.ini = ini}, shippedMaps()).value();
    QCOMPARE(plan.keys.size(), std::size_t{2});
    QCOMPARE(plan.keys[0].outcome, KeyOutcome::TextOnly);
    QCOMPARE(plan.keys[1].outcome, KeyOutcome::Untranslated);
    // Another notation is no change of what the card does.
    plan =
        planRebuild(image, {.ini = replaced(iniText(image), "sriov_en = true", "sriov_en = 1")}, shippedMaps()).value();
    QCOMPARE(plan.keys.at(0).outcome, KeyOutcome::SameMeaning);
    QCOMPARE(plan.untranslatedCount(), std::size_t{0});
    plan = planRebuild(image, {.ini = iniText(image) + ";; only a remark\n"}, shippedMaps()).value();
    QVERIFY(plan.keys.empty() && plan.iniTextChanges);
}

void TestRebuild::anotherPsid()
{
    const firmware::Image image = parsed(test::smallImage());
    const auto build = [&image](const std::string& psid) {
        return rebuild(image, {.ini = replaced(iniText(image), "PSID = TST1200000001", "PSID = " + psid)},
                       shippedMaps());
    };
    const Result<RebuiltImage> built = build("MINE_0123456789A");
    QVERIFY2(built, reason(built));
    const firmware::Image after = parsed(built->bytes);
    QVERIFY(after.isSound());
    QCOMPARE(after.identity.psid, std::optional<std::string>("MINE_0123456789A"));
    QCOMPARE(after.identity.version, image.identity.version);
    QCOMPARE(after.identity.prsName, image.identity.prsName);
    QCOMPARE(after.guids, image.guids);
    QCOMPARE(parsed(build("X")->bytes).identity.psid, std::optional<std::string>("X"));
    QVERIFY(!build("SEVENTEEN_LETTERS"));
    QVERIFY(!build("two words"));
    QVERIFY(!build(""));
}

void TestRebuild::longerPrsName()
{
    firmware::Fs2Description description = test::smallDescription();
    description.ini = replaced(description.ini, "PRS_FILE", "PRS_name");
    const firmware::Image image = parsed(firmware::writeFs2(description).value());
    const std::string name(99, 'n');
    const Result<RebuiltImage> built =
        rebuild(image, {.ini = replaced(iniText(image), "firesteel_test.prs", name)}, shippedMaps());
    QVERIFY2(built, reason(built));
    const firmware::Image after = parsed(built->bytes);
    QVERIFY(after.isSound());
    QCOMPARE(after.identity.prsName, std::optional<std::string>(name));
    QCOMPARE(after.identity.psid, image.identity.psid);
    QCOMPARE(after.find(firmware::SectionKind::ImageInfo)->dataSize,
             image.find(firmware::SectionKind::ImageInfo)->dataSize + 80); // 20 bytes were there, 100 are needed
    QVERIFY(!rebuild(image, {.ini = replaced(iniText(image), "firesteel_test.prs", name + "n")}, shippedMaps()));
}

void TestRebuild::romAndPersonalData()
{
    const firmware::Image image = parsed(test::smallImage());
    const Result<RebuiltImage> without = rebuild(image, {.rom = Bytes()}, shippedMaps());
    QVERIFY2(without, reason(without));
    const firmware::Image after = parsed(without->bytes);
    QVERIFY(!after.rom.present && after.isSound());
    const Result<RebuiltImage> again = rebuild(after, {.rom = test::smallDescription().rom}, shippedMaps());
    QVERIFY(again->bytes == test::smallImage()); // formats 2.16: drom, then brom of the same ROM
    const firmware::Guids guids{.guids = {1, 2, 3, 4}, .macs = {5, 6}};
    const Result<RebuiltImage> personal = rebuild(
        image, {.rom = test::testRom(4, 9, 0x1007), .personal = {.guids = guids, .vsd = "mine"}}, shippedMaps());
    QVERIFY2(personal, reason(personal));
    const firmware::Image mine = parsed(personal->bytes);
    QVERIFY(mine.isSound());
    QCOMPARE(mine.guids, guids);
    QCOMPARE(mine.identity.vsd, std::optional<std::string>("mine"));
    QCOMPARE(mine.find(firmware::SectionKind::Rom)->dataSize, std::uint64_t{4 * 512});
    QCOMPARE(mine.identity.psid, image.identity.psid);
}

void TestRebuild::imageWithoutIni()
{
    firmware::Fs2Description description = test::smallDescription();
    description.ini.clear();
    const firmware::Image image = parsed(firmware::writeFs2(description).value());
    const Result<RebuiltImage> built =
        rebuild(image, {.ini = "[PS_INFO]\nName = added\n[ADAPTER]\nPSID = TST1200000001\n"}, shippedMaps());
    QVERIFY2(built, reason(built));
    const firmware::Image after = parsed(built->bytes);
    QVERIFY(after.isSound());
    QCOMPARE(after.sections.back().kind, firmware::SectionKind::FwConfiguration);
    QVERIFY(iniText(after).starts_with("[PS_INFO]\nName = added"));
}

void TestRebuild::badRequests()
{
    const firmware::Image image = parsed(test::smallImage());
    QCOMPARE(rebuild(image, {.ini = std::string(firmware::maxIniSize + 1, ';')}, shippedMaps()).error().kind,
             ErrorKind::IniTooLarge);
    const Result<RebuiltImage> nul = rebuild(image, {.ini = std::string("[A]\nb = 1\0c = 2\n", 16)}, shippedMaps());
    QVERIFY(!nul);
    QVERIFY2(errorSentence(nul.error()).contains("NUL"), reason(nul));
    Bytes damaged = test::smallImage();
    damaged[0x100] ^= 1;
    const Result<RebuiltImage> refused = rebuild(parsed(damaged), {.ini = "[A]\n"}, shippedMaps());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ImageDamaged);
    // Not UTF-8: kept as it is.
    const Result<RebuiltImage> latin =
        rebuild(image, {.ini = replaced(iniText(image), "Name = TEST-CARD", "Name = Ger\xe4t")}, shippedMaps());
    QVERIFY2(latin, reason(latin));
    QVERIFY(iniText(parsed(latin->bytes)).contains("Name = Ger\xe4t\n"));
}

void TestRebuild::blankGuids()
{
    firmware::Fs2Description description = test::smallDescription();
    description.guids.blank = true;
    const firmware::Image image = parsed(firmware::writeFs2(description).value());
    const Result<RebuiltImage> built =
        rebuild(image, {.ini = replaced(iniText(image), "Name = TEST-CARD", "Name = OTHER-CARD")}, shippedMaps());
    QVERIFY2(built, reason(built));
    const firmware::Image after = parsed(built->bytes);
    QVERIFY(after.guids.blank);
    QCOMPARE(readBe32(after.bytes, 0x20) & 0xffff, 0xffffu);
}

void TestRebuild::reviewTellsEverything()
{
    const firmware::Image image = parsed(firmware::writeFs2(hpLikeDescription()).value());
    const std::string ini = iniText(image) + "[IB]\nport2_802_3ap_56kr4_enable = 1\n";
    const Result<RebuiltImage> built = rebuild(image, {.ini = ini}, shippedMaps());
    QVERIFY2(built, reason(built));
    const Review review = reviewBuild(image, parsed(built->bytes), built->plan.keys, shippedMaps());
    QCOMPARE(review.records.size(), std::size_t{1});
    QCOMPARE(review.records[0].difference.address, 0x1f9acu);
    QCOMPARE(review.records[0].difference.right->value, 0x1d83b900u);
    QCOMPARE(review.records[0].names, std::vector<std::string>{"scratchpad.eth.port[1].eth_802_3ap_56kr4_enable"});
    const auto record = std::ranges::find_if(review.bytes, [&](const ByteReview& run) {
        return run.offset / 12 * 12 <= review.records[0].difference.left->offset + 5 &&
               run.offset == review.records[0].difference.left->offset + 5;
    });
    QVERIFY(record != review.bytes.end());
    QCOMPARE(record->before, Bytes{0x03});
    QCOMPARE(record->after, Bytes{0x83});
    const std::string text = reviewText(review);
    QVERIFY2(text.contains("[IB] port2_802_3ap_56kr4_enable: - -> 1  (written into the Configuration records)"),
             text.c_str());
    QVERIFY2(text.contains("0x1f9ac: 1d03b900/7f8fff20 -> 1d83b900/7f8fff20"), text.c_str());
    QVERIFY2(text.contains("FW Configuration"), text.c_str());
    QCOMPARE(reviewText(reviewBuild(image, image, {}, shippedMaps())),
             std::string("Nothing changed: the image is the same to the byte.\n"));
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "testrebuild.moc"
