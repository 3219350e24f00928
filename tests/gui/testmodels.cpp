// SPDX-License-Identifier: GPL-3.0-or-later
// Models and the pure parts of the window.
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwords.h>
#include <gui/flash/flashreview.h>
#include <gui/jobsdock/jobsmodel.h>
#include <gui/overview/iniflag.h>
#include <gui/overview/overviewfacts.h>
#include <gui/text.h>
#include <support/testimage.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

adapters::Adapter adapterAt(const std::string& address, unsigned ports)
{
    adapters::Adapter adapter;
    adapter.id = address;
    adapter.pciAddress = address;
    adapter.name = "Card " + address;
    adapter.family = "ConnectX-3 Pro";
    adapter.driver = "mlx4_core";
    adapter.state = ports > 0 ? adapters::AdapterState::Ready : adapters::AdapterState::NoInterface;
    for (unsigned number = 1; number <= ports; ++number) {
        adapter.ports.push_back({number, "ens" + std::to_string(number), "Ethernet", "24:be:05:00:00:01", true});
    }
    return adapter;
}

firmware::Image imageOf(const firmware::Fs2Description& description)
{
    const Result<Bytes> bytes = firmware::writeFs2(description);
    const Result<firmware::Image> image = firmware::parseImage(bytes.value(), "test.bin");
    return image.value();
}

OpenedFile opened(const QString& path)
{
    return {.key = fileKey(path),
            .path = path,
            .copies = {std::make_shared<const firmware::Image>(imageOf(test::smallDescription()))}};
}

/// A card that holds the small test image.
adapters::CardQuery cardWith(const firmware::Image& image)
{
    adapters::CardQuery card;
    card.hardwareId = {0x1f7, 0};
    card.flashSize = 2 << 20;
    card.layout = image.layout;
    card.copies = {image.layout.start};
    card.identity = image.identity;
    card.guids = image.guids;
    card.rom = image.rom;
    card.imageSize = image.end;
    return card;
}

QStringList titles(const AdapterTreeModel& model, const QModelIndex& parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts << index.data().toString() << titles(model, index);
    }
    return texts;
}

bool asks(const std::vector<adapters::PreflightFinding>& findings, adapters::PreflightKind kind)
{
    return std::ranges::contains(findings, kind, &adapters::PreflightFinding::kind);
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeFollowsDiscovery();
    void treeKeepsPersistentPorts();
    void treeHoldsImages();
    void treeHoldsBundles();
    void treeTellsStates();
    void simulatedBadgeIsThereOnce();
    void addressesReadLikeElsewhere();
    void iniFlag();
    void bannerSaysWhy();
    void verdictAsksForPsid();
    void verdictAsksForTick();
    void verdictAsksForLoss();
    void comparisonKeepsGuids();
};

void TestModels::treeFollowsDiscovery()
{
    AdapterTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto cards = [&model] { return titles(model, model.index(0, 0)); };
    model.setAdapters({adapterAt("a", 2), adapterAt("b", 0), adapterAt("c", 1)});
    QCOMPARE(cards(), (QStringList{u"Card a"_s, u"Port 1: ens1"_s, u"Port 2: ens2"_s, u"Card b"_s, u"Card c"_s,
                                   u"Port 1: ens1"_s}));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // The same again is no change at all.
    model.setAdapters({adapterAt("a", 2), adapterAt("b", 0), adapterAt("c", 1)});
    QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);
    // One goes, one comes, one gets ports.
    model.setAdapters({adapterAt("b", 2), adapterAt("bb", 0), adapterAt("c", 1)});
    QCOMPARE(cards(), (QStringList{u"Card b"_s, u"Port 1: ens1"_s, u"Port 2: ens2"_s, u"Card bb"_s, u"Card c"_s,
                                   u"Port 1: ens1"_s}));
    // Another order.
    model.setAdapters({adapterAt("c", 1), adapterAt("b", 2)});
    QCOMPARE(cards(), (QStringList{u"Card c"_s, u"Port 1: ens1"_s, u"Card b"_s, u"Port 1: ens1"_s, u"Port 2: ens2"_s}));
    model.setAdapters({});
    QCOMPARE(cards().size(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestModels::treeKeepsPersistentPorts()
{
    AdapterTreeModel model;
    model.setAdapters({adapterAt("a", 2), adapterAt("b", 2)});
    const QPersistentModelIndex port = model.index(1, 0, model.adapterIndex(u"b"_s));
    QCOMPARE(port.data(AdapterTreeModel::KeyRole).toString(), u"b"_s);
    model.setAdapters({adapterAt("b", 2)});
    QVERIFY(port.isValid());
    QCOMPARE(port.data(AdapterTreeModel::KeyRole).toString(), u"b"_s);
    QCOMPARE(port.parent(), model.adapterIndex(u"b"_s));
}

void TestModels::treeHoldsImages()
{
    AdapterTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto nodeAt = [&model](int row) { return model.node(model.index(row, 0)); };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(nodeAt(1), AdapterTreeModel::Node::Library);
    const QPersistentModelIndex library = model.libraryIndex();
    model.setFile(opened(u"/x/one.bin"_s));
    model.setFile(opened(u"/x/two.bin"_s));
    model.setFile(opened(u"/x/one.bin"_s));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(nodeAt(1), AdapterTreeModel::Node::Images);
    QCOMPARE(library.row(), 2);
    QCOMPARE(model.files().size(), std::size_t(2));
    QCOMPARE(model.fileIndex(u"/x/two.bin"_s).data().toString(), u"two.bin"_s);
    QCOMPARE(model.node(model.fileIndex(u"/x/two.bin"_s)), AdapterTreeModel::Node::File);
    model.removeFile(u"/x/one.bin"_s);
    QCOMPARE(model.fileIndex(u"/x/two.bin"_s).row(), 0);
    model.removeFile(u"/x/none.bin"_s);
    model.removeFile(u"/x/two.bin"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(library.row(), 1);
}

void TestModels::treeHoldsBundles()
{
    AdapterTreeModel model;
    auto bundle = std::make_shared<firmware::Bundle>();
    bundle->entries = {{.psid = "MT_1", .partNumber = "A"}, {.psid = "MT_2", .partNumber = "B"}};
    model.setFile({.key = u"/x/all.mfa"_s, .path = u"/x/all.mfa"_s, .bundle = bundle});
    OpenedFile image = opened(u"/x/all.mfa"_s);
    image.key = fileKey(image.path, u"MT_2"_s);
    image.psid = u"MT_2"_s;
    model.setFile(image);
    QCOMPARE(model.files().size(), std::size_t(2));
    const QModelIndex all = model.fileIndex(u"/x/all.mfa"_s);
    QCOMPARE(all.data().toString(), u"all.mfa"_s);
    QVERIFY(all.data(AdapterTreeModel::DetailRole).toString().contains(u'2'));
    QCOMPARE(model.fileIndex(image.key).data().toString(), u"MT_2 in all.mfa"_s);
}

void TestModels::treeTellsStates()
{
    AdapterTreeModel model;
    model.setAdapters({adapterAt("0000:03:00.0", 0)});
    const QModelIndex card = model.adapterIndex(u"0000:03:00.0"_s);
    const QString detail = card.data(AdapterTreeModel::DetailRole).toString();
    QVERIFY(detail.contains(u"0000:03:00.0"_s));
    QVERIFY(detail.contains(u"No network interface"_s));
    QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(detail));
    QVERIFY(!card.data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TestModels::simulatedBadgeIsThereOnce()
{
    adapters::Adapter adapter = adapterAt("x", 0);
    QCOMPARE(displayName(adapter), u"Card x"_s);
    adapter.simulatedState = "/tmp/x";
    QCOMPARE(displayName(adapter), u"Card x (simulated)"_s);
    adapter.name = "Card x (simulated)";
    QCOMPARE(displayName(adapter), u"Card x (simulated)"_s);
}

void TestModels::addressesReadLikeElsewhere()
{
    QCOMPARE(macText(0x24be05ffff01), u"24:be:05:ff:ff:01"_s);
    QCOMPARE(macText(0x1), u"00:00:00:00:00:01"_s);
    QCOMPARE(guidText(0x0002c90300aabb00), u"0002c90300aabb00"_s);
    QCOMPARE(linkText("8.0 GT/s PCIe", "8"), u"PCIe 3.0 x8 (8.0 GT/s)"_s);
    QCOMPARE(linkText("", "8"), QString());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(dateText({0x2017, 0x09, 0x05}), u"2017-09-05"_s);
    QCOMPARE(dateText({0x2017, 0x19, 0x05}),
             QString::fromStdString(toString(firmware::ReleaseDate{0x2017, 0x19, 0x05})));
    QCOMPARE(sizeText(802'908), u"784.1 KiB (802,908 bytes)"_s);
    QCOMPARE(sizeText(2 << 20), u"2 MiB (2,097,152 bytes)"_s);
}

void TestModels::iniFlag()
{
    QVERIFY(iniTurnsOn("[HCA]\nsriov_en = true\n", "sriov_en"));
    QVERIFY(iniTurnsOn("[HCA]\r\n SRIOV_EN=1 ; yes\r\n", "sriov_en"));
    QVERIFY(iniTurnsOn("sriov_en=0x1", "sriov_en"));
    QVERIFY(!iniTurnsOn("[HCA]\nsriov_en = false\n", "sriov_en"));
    QVERIFY(!iniTurnsOn("; sriov_en = true\n", "sriov_en"));
    QVERIFY(!iniTurnsOn("sriov_enabled = true\n", "sriov_en"));
    QVERIFY(!iniTurnsOn("sriov_en = true\nsriov_en = false", "sriov_en"));
    QVERIFY(!iniTurnsOn("", "sriov_en"));
}

void TestModels::bannerSaysWhy()
{
    const adapters::Adapter broken = adapterAt("x", 0);
    CardState state;
    QCOMPARE(stateBanner(broken, state).tone, Tone::Warning);
    QVERIFY(!stateBanner(broken, state).text.contains(u"SR-IOV"_s));
    state.iniTurnsSriovOn = true;
    QVERIFY(stateBanner(broken, state).text.contains(u"SR-IOV"_s));
    QCOMPARE(stateBanner(adapterAt("x", 2), state).tone, Tone::Good);
    // Damage on the flash is said before anything else about the card.
    firmware::Image damaged = imageOf(test::smallDescription());
    damaged.findings.push_back(
        {firmware::FindingKind::SectionCrcWrong, firmware::Severity::Error, {.section = "DDR", .offset = 0x1234}});
    state.image = std::make_shared<const firmware::Image>(damaged);
    const BannerText banner = stateBanner(adapterAt("x", 2), state);
    QCOMPARE(banner.tone, Tone::Error);
    QVERIFY(banner.text.contains(u"DDR"_s));
    state.error = Error{ErrorKind::DeviceGone, {.file = "x"}, {}};
    QCOMPARE(stateBanner(adapterAt("x", 2), state).title, u"The card cannot be read"_s);
}

void TestModels::verdictAsksForPsid()
{
    const firmware::Image onCard = imageOf(test::smallDescription());
    firmware::Fs2Description other = test::smallDescription();
    other.identity.psid = "TST1200000002";
    other.identity.version = firmware::Version{2, 43, 0};
    const firmware::Image image = imageOf(other);
    const adapters::CardQuery card = cardWith(onCard);
    const auto findings = adapters::preflight(card, image, {});
    QVERIFY(asks(findings, adapters::PreflightKind::PsidChange));

    FlashChoice choice{.backupFolder = u"/tmp"_s};
    FlashVerdict result = verdict(findings, card, image, choice);
    QVERIFY(result.asksForPsid);
    QVERIFY(!result.asksForVersion);
    QVERIFY(!result.mayFlash);
    QVERIFY(result.reason.contains(u"TST1200000002"_s));
    for (const QString& wrong : {u"TST1200000001"_s, u"tst1200000002"_s, u"TST120000000"_s, QString()}) {
        choice.typedPsid = wrong;
        QVERIFY(!verdict(findings, card, image, choice).mayFlash);
    }
    choice.typedPsid = u" TST1200000002 "_s;
    result = verdict(findings, card, image, choice);
    QVERIFY(result.mayFlash);
    QVERIFY(result.options.allowPsidChange);
    QVERIFY(!result.options.allowDowngrade);
}

void TestModels::verdictAsksForTick()
{
    const firmware::Image onCard = imageOf(test::smallDescription());
    firmware::Fs2Description older = test::smallDescription();
    older.identity.version = firmware::Version{2, 1, 0};
    const firmware::Image image = imageOf(older);
    const adapters::CardQuery card = cardWith(onCard);
    const auto findings = adapters::preflight(card, image, {});
    QVERIFY(asks(findings, adapters::PreflightKind::Downgrade));
    FlashChoice choice{.backupFolder = u"/tmp"_s};
    QVERIFY(verdict(findings, card, image, choice).asksForVersion);
    QVERIFY(!verdict(findings, card, image, choice).mayFlash);
    choice.versionTicked = true;
    QVERIFY(verdict(findings, card, image, choice).mayFlash);
    choice.backupFolder = u"  "_s;
    QVERIFY(!verdict(findings, card, image, choice).mayFlash);
    choice.backup = false;
    QVERIFY(verdict(findings, card, image, choice).mayFlash);
}

void TestModels::verdictAsksForLoss()
{
    firmware::Fs2Description padded = test::smallDescription();
    padded.identity.configPad = 3;
    padded.identity.version = firmware::Version{2, 99, 0};
    const firmware::Image image = imageOf(padded);
    const adapters::CardQuery card = cardWith(imageOf(test::smallDescription()));
    const auto findings = adapters::preflight(card, image, {});
    QVERIFY(asks(findings, adapters::PreflightKind::ConfigAreaMoves));
    FlashChoice choice{.versionTicked = true, .backupFolder = u"/tmp"_s};
    FlashVerdict result = verdict(findings, card, image, choice);
    QVERIFY(result.asksForLoss);
    QVERIFY(!result.asksForVersion);
    QVERIFY(!result.mayFlash);
    QVERIFY(!result.reason.isEmpty());
    choice.lossTicked = true;
    result = verdict(findings, card, image, choice);
    QVERIFY(result.mayFlash);
    QVERIFY(result.options.allowLoss);
}

void TestModels::comparisonKeepsGuids()
{
    const firmware::Image onCard = imageOf(test::smallDescription());
    firmware::Fs2Description other = test::smallDescription();
    other.guids.guids.front() = 0x0002c90300ffff00;
    const firmware::Image image = imageOf(other);
    const auto guidRow = [&](const adapters::BurnOptions& options) {
        const std::vector<ComparisonRow> rows = comparison(cardWith(onCard), image, options);
        return *std::ranges::find(rows, u"Node GUID"_s, &ComparisonRow::label);
    };
    QCOMPARE(guidRow({}).card, u"0002c90300aabb00"_s);
    QCOMPARE(guidRow({}).image, u"0002c90300ffff00"_s);
    QCOMPARE(guidRow({}).after, u"0002c90300aabb00"_s);
    QVERIFY(guidRow({}).differs);
    QCOMPARE(guidRow({.useImageGuids = true}).after, u"0002c90300ffff00"_s);
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestModels)

#include "testmodels.moc"
