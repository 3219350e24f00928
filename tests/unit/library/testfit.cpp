// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarysupport.h"

#include <adapters/preflight.h>
#include <library/fit.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::library;
using namespace firesteel::test;

namespace {

cards::CardTables tables()
{
    return must(cards::CardTables::builtIn());
}

/// A ConnectX-4 Lx of HPE, as a query tells of it.
CardProfile hpeCard()
{
    CardProfile card;
    card.psid = "HP_2420110034";
    card.chip = 0x20b;
    card.revision = 0;
    card.chipName = "ConnectX-4 Lx";
    card.format = firmware::ImageFormat::Fs3;
    card.version = firmware::Version{14, 23, 1020};
    return card;
}

ImageRecord imageFor(const std::string& psid)
{
    ImageRecord image;
    image.format = firmware::ImageFormat::Fs3;
    image.psid = psid;
    image.version = firmware::Version{14, 32, 1010};
    image.chips = {{0x20b, 0}};
    image.size = 16ull << 20;
    return image;
}

bool has(const Fit& fit, FitReasonKind kind)
{
    return std::ranges::contains(fit.reasons, kind, &FitReason::kind);
}

using Change = std::function<void(CardProfile&, ImageRecord&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestFit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samePsidFits();
    void otherPsidIsAChange();
    void unknownPsid();
    void downgradesAreAllowedAndTold();
    void doesNotFit_data();
    void doesNotFit();
    void allReasonsAreGiven();
    void imagesThatNameNoChip();
    void bestOfferFirst();
    void profiles();
    void namesOfChips();
    void everyReasonHasASentence();
    void agreesWithThePreflight_data();
    void agreesWithThePreflight();
};

void TestFit::samePsidFits()
{
    const Fit fit = fitOf(hpeCard(), imageFor("HP_2420110034"), tables());
    QVERIFY(fit.level == FitLevel::Fits);
    QVERIFY(!fit.twin && !fit.isDowngrade());
    QVERIFY(has(fit, FitReasonKind::Newer));
}

void TestFit::otherPsidIsAChange()
{
    const Fit fit = fitOf(hpeCard(), imageFor("MT_2420110034"), tables());
    QVERIFY(fit.level == FitLevel::PsidChange);
    QVERIFY(fit.twin && fit.twin->confidence == cards::TwinConfidence::Strong);
    // However sure: it is never called fitting.
    const Fit other = fitOf(hpeCard(), imageFor("MT_2430110027"), tables());
    QVERIFY(other.level == FitLevel::PsidChange);
    QVERIFY(other.twin && other.twin->confidence == cards::TwinConfidence::None);
}

void TestFit::unknownPsid()
{
    CardProfile card = hpeCard();
    card.psid.reset();
    card.version.reset();
    const Fit fit = fitOf(card, imageFor("MT_2420110034"), tables());
    QVERIFY(fit.level == FitLevel::PsidUnknown);
    QVERIFY(has(fit, FitReasonKind::CardPsidUnknown));
}

void TestFit::downgradesAreAllowedAndTold()
{
    ImageRecord image = imageFor("HP_2420110034");
    image.version = firmware::Version{14, 9, 9999};
    const Fit older = fitOf(hpeCard(), image, tables());
    QVERIFY(older.level == FitLevel::Fits && older.isDowngrade());
    QVERIFY(inEnglish(sentenceOf(older.reasons.back())).contains("14.23.1020"));
    image.version = hpeCard().version;
    const Fit same = fitOf(hpeCard(), image, tables());
    QVERIFY(same.level == FitLevel::Fits && !same.isDowngrade() && has(same, FitReasonKind::SameVersion));
}

void TestFit::doesNotFit_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FitReasonKind>("reason");
    const auto row = [](const char* name, FitReasonKind reason, Change change) {
        QTest::newRow(name) << std::move(change) << reason;
    };
    using enum FitReasonKind;
    row("another chip", OtherChip, [](CardProfile&, ImageRecord& image) { image.chips = {{0x209, 0}}; });
    row("another revision", OtherRevision, [](CardProfile&, ImageRecord& image) { image.chips = {{0x20b, 1}}; });
    row("no chip", WithoutChip, [](CardProfile&, ImageRecord& image) { image.chips.clear(); });
    row("another format", OtherFormat,
        [](CardProfile&, ImageRecord& image) { image.format = firmware::ImageFormat::Fs4; });
    row("damaged", Damaged, [](CardProfile&, ImageRecord& image) { image.problem = Error{}; });
    row("unreadable format", FormatUnsupported, [](CardProfile&, ImageRecord& image) {
        image.format = firmware::ImageFormat::Fs5;
        image.problem = Error{.kind = ErrorKind::ImageFormatUnsupported};
    });
    row("several builds", ChoiceMissing,
        [](CardProfile&, ImageRecord& image) { image.problem = Error{.kind = ErrorKind::BundleChoiceMissing}; });
    row("encrypted", Encrypted, [](CardProfile&, ImageRecord& image) { image.encrypted = true; });
    row("retired", RetiredCopy,
        [](CardProfile&, ImageRecord& image) { image.copyState = firmware::CopyState::Retired; });
    row("spare", SpareCopy, [](CardProfile&, ImageRecord& image) { image.copyState = firmware::CopyState::Spare; });
    row("no PSID", WithoutPsid, [](CardProfile&, ImageRecord& image) { image.psid.clear(); });
    row("no version", WithoutVersion, [](CardProfile&, ImageRecord& image) { image.version.reset(); });
    row("not signed", NotSigned, [](CardProfile& card, ImageRecord&) {
        card.security = firmware::SecurityAttributes{.secureFw = true, .signedFw = true};
    });
    row("development key", DevelopmentKey, [](CardProfile& card, ImageRecord& image) {
        card.security = firmware::SecurityAttributes{.secureFw = true, .signedFw = true};
        image.security = firmware::SecurityAttributes{.secureFw = true, .signedFw = true, .devKey = true};
    });
    const auto asFs2 = [](CardProfile& card, ImageRecord& image) {
        card.chip = 0x1f7;
        card.format = firmware::ImageFormat::Fs2;
        card.layout = firmware::FailsafeLayout{.failsafe = true, .logChunkSize = 20};
        card.flashSize = 2 << 20;
        image.chips = {{0x1f7, 0}};
        image.format = firmware::ImageFormat::Fs2;
        image.failsafe = true;
        image.logChunkSize = 20;
        image.size = 800'000;
    };
    row("not failsafe", NotFailsafe, [asFs2](CardProfile& card, ImageRecord& image) {
        asFs2(card, image);
        image.failsafe = false;
    });
    row("other chunks", OtherChunkSize, [asFs2](CardProfile& card, ImageRecord& image) {
        asFs2(card, image);
        image.logChunkSize = 19;
    });
    row("too large", TooLarge, [asFs2](CardProfile& card, ImageRecord& image) {
        asFs2(card, image);
        image.size = (1 << 20) + 4;
    });
}

void TestFit::doesNotFit()
{
    QFETCH(const Change, change);
    QFETCH(const FitReasonKind, reason);
    CardProfile card = hpeCard();
    ImageRecord image = imageFor("HP_2420110034");
    change(card, image);
    const Fit fit = fitOf(card, image, tables());
    QVERIFY(fit.level == FitLevel::DoesNotFit);
    QCOMPARE(fit.reasons.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(fit.reasons.front().kind), static_cast<int>(reason));
    const std::string sentence = inEnglish(sentenceOf(fit.reasons.front()));
    QVERIFY2(sentence.size() > 20 && !sentence.contains('{'), sentence.c_str());
}

void TestFit::allReasonsAreGiven()
{
    ImageRecord image = imageFor("");
    image.chips = {{0x1f5, 0}, {0x1f5, 1}};
    image.problem = Error{};
    const Fit fit = fitOf(hpeCard(), image, tables());
    QCOMPARE(fit.reasons.size(), std::size_t{3});
    QCOMPARE(inEnglish(sentenceOf(fit.reasons.front())),
             std::string("It is made for another chip: ConnectX-3; the card has ConnectX-4 Lx."));
}

void TestFit::imagesThatNameNoChip()
{
    ImageRecord image = imageFor("HP_2420110034");
    image.chips.clear();
    image.deviceId = 0x1015;
    QVERIFY(fitOf(hpeCard(), image, tables()).level == FitLevel::Fits);
    image.deviceId = 0x1013;
    QVERIFY(has(fitOf(hpeCard(), image, tables()), FitReasonKind::OtherChip));
    image.deviceId = 0xbeef;
    QVERIFY(has(fitOf(hpeCard(), image, tables()), FitReasonKind::WithoutChip));
}

void TestFit::bestOfferFirst()
{
    std::vector<ImageRecord> images;
    const auto add = [&images](const char* psid, firmware::Version version, std::uint16_t chip = 0x20b) {
        ImageRecord image = imageFor(psid);
        image.version = version;
        image.chips = {{chip, 0}};
        images.push_back(std::move(image));
    };
    add("HP_2420110034", {14, 20, 0});
    add("MT_9999999999", {14, 99, 0});
    add("MT_2420110034", {14, 30, 0});
    add("HP_2420110034", {14, 40, 0}, 0x209);
    add("SUN2420110034", {14, 50, 0});
    add("HP_2420110034", {14, 28, 0});
    add("MT_2420110034", {14, 31, 0});
    const std::vector<Offer> offers = offersFor(hpeCard(), std::move(images), tables());
    std::vector<std::string> order;
    for (const Offer& offer : offers) {
        order.push_back(offer.image.psid + " " + firmware::toString(*offer.image.version));
    }
    QCOMPARE(order, (std::vector<std::string>{"HP_2420110034 14.28.0000", "HP_2420110034 14.20.0000",
                                              "MT_2420110034 14.31.0000", "MT_2420110034 14.30.0000",
                                              "SUN2420110034 14.50.0000", "MT_9999999999 14.99.0000",
                                              "HP_2420110034 14.40.0000"}));
}

void TestFit::profiles()
{
    const cards::CardTables read = tables();
    adapters::Adapter adapter;
    adapter.deviceId = 0x1007;
    CardProfile profile = profileOf(adapter, nullptr, read);
    QVERIFY(profile.chip == 0x1f7 && !profile.revision && !profile.psid);
    QVERIFY(profile.format == firmware::ImageFormat::Fs2);
    QCOMPARE(profile.chipName, std::string("ConnectX-3 Pro"));

    adapters::CardQuery query;
    query.hardwareId = {.chip = 0x1f5, .revision = 1};
    query.identity.psid = "MT_1090120019";
    query.flashSize = 2 << 20;
    profile = profileOf(adapter, &query, read); // what the chip says counts
    QVERIFY(profile.chip == 0x1f5 && profile.revision == 1 && profile.psid == "MT_1090120019");
    QCOMPARE(profile.chipName, std::string("ConnectX-3"));

    adapter.deviceId = 0xbeef;
    QVERIFY(!profileOf(adapter, nullptr, read).chip);

    profile = profileForPsid("DEL2180110032", read);
    QVERIFY(profile.chip == 0x209 && profile.format == firmware::ImageFormat::Fs3);
    profile = profileForPsid("XYZ", read);
    QVERIFY(!profile.chip && profile.psid == "XYZ");
}

void TestFit::namesOfChips()
{
    const cards::CardTables read = tables();
    const std::vector<std::uint16_t> lx{0x20b};
    QCOMPARE(chipsNamed("ConnectX-4 Lx", read), lx);
    QCOMPARE(chipsNamed("connectx4lx", read), lx);
    QCOMPARE(chipsNamed("0x20b", read), lx);
    QCOMPARE(chipsNamed("523", read), lx);
    QVERIFY(chipsNamed("ConnectX", read).size() == 1);
    QVERIFY(chipsNamed("", read).empty());
    QVERIFY(chipsNamed("0x", read).empty());
    QVERIFY(chipsNamed("0x12345", read).empty());
    QCOMPARE(chipName({0x20b, 0}, read), std::string("ConnectX-4 Lx"));
    QCOMPARE(chipName({0x249, 1}, read), std::string("Spectrum"));
}

void TestFit::everyReasonHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(FitReasonKind::Older); ++kind) {
        QVERIFY2(*fitReasonTemplate(static_cast<FitReasonKind>(kind)) != '\0', qPrintable(QString::number(kind)));
    }
}

void TestFit::agreesWithThePreflight_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("fits");
    QTest::newRow("same board") << 0 << true;
    QTest::newRow("another chip") << 1 << false;
    QTest::newRow("another revision") << 2 << false;
    QTest::newRow("other chunks") << 3 << false;
    QTest::newRow("no chips, device id") << 4 << true;
}

// The library must not promise what the review of a burn then refuses.
void TestFit::agreesWithThePreflight()
{
    QFETCH(const int, change);
    QFETCH(const bool, fits);
    const LibraryFolder place;
    const std::filesystem::path file = place.write("a.bin", [change](firmware::Fs2Description& description) {
        if (change == 1) {
            description.identity.hardwareIds = {{0x1f5, 0}};
        } else if (change == 2) {
            description.identity.hardwareIds = {{0x1f7, 1}};
        } else if (change == 3) {
            description.logChunkSize += 1;
        } else if (change == 4) {
            description.identity.hardwareIds.clear();
        }
    });
    const firmware::Image image = must(firmware::parseImage(must(readFile(file, 1 << 24)), file.string()));
    const firmware::Image onCard = must(firmware::parseImage(smallImage(), "card"));
    adapters::Adapter adapter;
    adapter.deviceId = 0x1007;
    adapters::CardQuery card;
    card.hardwareId = {.chip = 0x1f7, .revision = 0};
    card.flashSize = 4 << 20;
    card.layout = onCard.layout;
    card.identity = onCard.identity;
    card.identity.version = firmware::Version{2, 40, 0};
    card.guids = onCard.guids;

    Store store = place.open();
    must(store.addFolder(place.root()));
    must(scanAll(store));
    const ImageRecord record = must(store.find({})).front();
    const Fit fit = fitOf(profileOf(adapter, &card, tables()), record, tables());
    QCOMPARE(fit.level == FitLevel::Fits, fits);
    QCOMPARE(adapters::mayBurn(adapters::preflight(card, image, {}), {}), fits);
}

QTEST_GUILESS_MAIN(TestFit)
#include "testfit.moc"
