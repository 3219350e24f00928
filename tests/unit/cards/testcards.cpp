// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/adapter.h>
#include <cards/cardtables.h>
#include <support/shareddata.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::cards;
using Qt::StringLiterals::operator""_s;

namespace {

constexpr std::string_view noPsids = R"({"sources": {}, "owners": {}, "psids": []})";
constexpr std::string_view noDevices = R"({"devices": []})";
constexpr std::string_view noTwins = R"({"sameNumber": [], "used": [], "withoutTwin": []})";

CardTables tables()
{
    Result<CardTables> read = CardTables::builtIn();
    if (!read) {
        qFatal("%s", errorSentence(read.error()).c_str());
    }
    return std::move(*read);
}

/// The rows of a chapter of the reference, cell by cell; empty where it is not here.
QList<QStringList> referenceTable(const QString& from, const QString& to)
{
    const std::optional<std::filesystem::path> data = test::sharedData();
    if (!data) {
        return {};
    }
    QFile file(QString::fromStdString((data->parent_path() / "reference" / "users-and-cards.md").string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype start = text.indexOf(from);
    const QString chapter = text.mid(start, text.indexOf(to, start) - start);
    QList<QStringList> rows;
    for (const QString& line : chapter.split(u'\n')) {
        if (line.startsWith(u"| "_s)) {
            rows << line.split(u'|');
        }
    }
    if (!rows.isEmpty()) {
        rows.removeFirst(); // the names of the columns
    }
    return rows;
}

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch& match : QRegularExpression(pattern).globalMatch(text)) {
        found << match.captured(0);
    }
    return found;
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPsidOfTheReferenceIsThere();
    void everyPartOfTheReferenceIsThere();
    void everyDeviceOfTheReferenceIsThere();
    void devicesAgreeWithTheAdapters();
    void boardsAndOwners();
    void twins_data();
    void twins();
    void twinSentencesNameBothSides();
    void twinsOfABoard();
    void brokenTablesAreErrors_data();
    void brokenTablesAreErrors();
};

void TestCards::everyPsidOfTheReferenceIsThere()
{
    const QList<QStringList> rows = referenceTable(u"### 4.2"_s, u"Reading PSIDs [I]"_s);
    if (rows.isEmpty()) {
        QSKIP("the reference is not here (FIRESTEEL_SHARED)");
    }
    const CardTables read = tables();
    int psids = 0;
    for (const QStringList& row : rows) {
        for (const QString& psid : matches(row[1], u"\\b[A-Z]{2}[A-Z_][0-9A-F]{10,13}\\b"_s)) {
            const Board* const board = read.board(psid.toStdString());
            QVERIFY2(board != nullptr, qPrintable(psid));
            const bool oem = row[3].trimmed().startsWith(u"O "_s) || row[3].trimmed() == u"O"_s ||
                             row[3].trimmed().startsWith(u"O,"_s);
            QVERIFY2(!oem || board->kind == BoardKind::Oem, qPrintable(psid));
            QVERIFY2(!board->sources.empty(), qPrintable(psid));
            ++psids;
        }
    }
    // Counted by hand in the reference: a pattern that finds nothing must not pass.
    QVERIFY2(psids >= 170, qPrintable(QString::number(psids)));
    QVERIFY(std::ranges::any_of(read.boards(), [](const Board& board) { return board.part == "825110-B21"; }));
}

void TestCards::everyPartOfTheReferenceIsThere()
{
    const QList<QStringList> rows = referenceTable(u"### 4.2"_s, u"Reading PSIDs [I]"_s);
    if (rows.isEmpty()) {
        QSKIP("the reference is not here (FIRESTEEL_SHARED)");
    }
    const CardTables read = tables();
    QSet<QString> parts;
    for (const Board& board : read.boards()) {
        parts.insert(QString::fromStdString(board.part));
    }
    int compared = 0;
    for (const QStringList& row : rows) {
        // Rows with one part, plainly written.
        const QString part = row[2].trimmed();
        if (QRegularExpression(u"^M[A-Z0-9]+-[A-Z]+$"_s).match(part).hasMatch()) {
            QVERIFY2(parts.contains(part), qPrintable(part));
            ++compared;
        }
    }
    QVERIFY2(compared >= 30, qPrintable(QString::number(compared)));
}

void TestCards::everyDeviceOfTheReferenceIsThere()
{
    const QList<QStringList> rows = referenceTable(u"### 4.1"_s, u"Note: 0x1f5"_s);
    if (rows.isEmpty()) {
        QSKIP("the reference is not here (FIRESTEEL_SHARED)");
    }
    const CardTables read = tables();
    int ids = 0;
    for (const QStringList& row : rows) {
        for (const QString& id : matches(row[2], u"\\b([0-9a-f]{4})(?= \\([0-9]{4,5}\\)|$|[ ,])"_s)) {
            QVERIFY2(read.deviceOfPciId(id.toUShort(nullptr, 16)) != nullptr, qPrintable(id));
            ++ids;
        }
    }
    QVERIFY2(ids >= 25, qPrintable(QString::number(ids)));
    QCOMPARE(read.deviceOfPciId(0x1007)->family, std::string("ConnectX-3 Pro"));
    QCOMPARE(read.deviceOfPciId(0x1007)->format, std::string("FS2"));
    QCOMPARE(read.deviceOfPciId(0x01f8)->hardwareId, std::uint16_t{0x1f7});
    QCOMPARE(read.deviceOfPciId(0x0210)->family, std::string("ConnectX-6"));
    QCOMPARE(read.deviceOfPciId(0x1016)->family, std::string("ConnectX-4 Lx"));
    QCOMPARE(read.deviceOfChip(0x20d)->format, std::string("FS4"));
    QCOMPARE(read.deviceOfChip(0x190)->family, std::string("ConnectX-2"));
    QVERIFY(read.deviceOfChip(0) == nullptr);
    QVERIFY(read.deviceOfPciId(0xffff) == nullptr);
}

// Discovery has a table of its own, which costs no parsing: both must tell the same.
void TestCards::devicesAgreeWithTheAdapters()
{
    const CardTables read = tables();
    for (const Device& device : read.devices()) {
        for (const DeviceId& id : device.pci) {
            const adapters::Family* const family = adapters::familyOf(id.id);
            QVERIFY(family != nullptr);
            QCOMPARE(family->hardwareId, device.hardwareId);
            QVERIFY(!family->recovery);
            QVERIFY2(std::string_view(family->name).starts_with(device.family), family->name);
        }
        for (const std::uint16_t id : device.recovery) {
            QVERIFY(adapters::familyOf(id) != nullptr && adapters::familyOf(id)->recovery);
        }
    }
}

void TestCards::boardsAndOwners()
{
    const CardTables read = tables();
    const Board* const board = read.board("MT_1080120023");
    QVERIFY(board != nullptr);
    QCOMPARE(board->part, std::string("MCX312A-XCBT"));
    QCOMPARE(board->revision, std::string("A2-A6"));
    QVERIFY(board->kind == BoardKind::Retail);
    QVERIFY(board->confidence == Confidence::Reported);
    QVERIFY(read.board("MT_1090110019")->confidence == Confidence::Unverified);
    QVERIFY(read.board("MT_0000000970")->kind == BoardKind::Oem); // HPE with an MT_ PSID
    QVERIFY(read.board("") == nullptr);
    QVERIFY(read.board("XX_1234567890") == nullptr);
    QCOMPARE(read.ownerOf("ISL1090110018"), std::string("EMC Isilon"));
    QCOMPARE(read.ownerOf("ZZZ"), std::string());
    QVERIFY(read.sourceText("illumos").contains("MELLANOX.h"));
    QCOMPARE(read.sourceText("STH 8689"), std::string("STH 8689"));
}

void TestCards::twins_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("image");
    QTest::addColumn<TwinRule>("rule");
    QTest::addColumn<TwinConfidence>("confidence");
    const auto row = [](const char* card, const char* image, TwinRule rule, TwinConfidence confidence) {
        QTest::addRow("%s-%s", card, image)
            << QString::fromLatin1(card) << QString::fromLatin1(image) << rule << confidence;
    };
    using enum TwinRule;
    // The cases that "Reading PSIDs" names.
    for (const auto& [card, image] : {std::pair{"HP_2420110034", "MT_2420110034"},
                                      {"DEL2420110034", "MT_2420110034"},
                                      {"MT_2420110034", "HP_2420110034"},
                                      {"HP_2420110034", "DEL2420110034"},
                                      {"DEL2180110032", "MT_2180110032"},
                                      {"LNV2180110032", "MT_2180110032"},
                                      {"ISL1090110018", "MT_1090110018"}}) {
        row(card, image, KnownNumber, TwinConfidence::Strong);
    }
    row("ORC1090120019", "MT_1090120019", ReportedUse, TwinConfidence::Strong);
    row("HP_0280210019", "MT_1090120019", ReportedUse, TwinConfidence::Strong);
    row("HP_2190110032", "MT_2190110032", ReportedUse, TwinConfidence::Medium);
    row("FB_0000000005", "MT_2450112034", ReportedUse, TwinConfidence::Medium);
    row("HUA0000000001", "MT_2420110034", ReportedUse, TwinConfidence::Medium);
    row("MT_1090120019", "HP_0280210019", ReportedReturn, TwinConfidence::Weak);
    // Its counter-cases.
    row("IBM1080111023", "MT_1080111023", KnownWithoutTwin, TwinConfidence::None);
    row("IBM1080111023", "MT_1080120023", KnownWithoutTwin, TwinConfidence::None);
    row("HP_1380110017", "MT_1380110017", KnownWithoutTwin, TwinConfidence::None);
    row("HP_1370110017", "HP_1380110017", KnownWithoutTwin, TwinConfidence::None);
    row("DEL1100001019", "MT_1100120019", KnownWithoutTwin, TwinConfidence::None);
    row("DEL1090001019", "MT_1090001019", KnownWithoutTwin, TwinConfidence::None);
    // New numbers say nothing, not even when they are the same.
    row("MT_0000000010", "DEL0000000010", NoBoardNumber, TwinConfidence::None);
    row("MT_0000000016", "LNV0000000016", NoBoardNumber, TwinConfidence::None);
    row("DEL2420110034", "MT_0000000266", NoBoardNumber, TwinConfidence::None);
    // What is left.
    row("SUN2420110034", "MT_2420110034", SameNumber, TwinConfidence::Medium);
    row("HP_9990110034", "MT_9990110034", SameNumber, TwinConfidence::Medium);
    row("MT_1080110023", "MT_1080120023", SamePart, TwinConfidence::Weak);
    row("MT_2420110034", "MT_2420110004", Different, TwinConfidence::None);
    row("MT_2420110034", "MT_2420110034", SamePsid, TwinConfidence::Strong);
    row("", "MT_2420110034", Different, TwinConfidence::None);
    row("MT_", "HP_", Different, TwinConfidence::None);
}

void TestCards::twins()
{
    QFETCH(const QString, card);
    QFETCH(const QString, image);
    QFETCH(const TwinRule, rule);
    QFETCH(const TwinConfidence, confidence);
    const Twin twin = tables().twin(card.toStdString(), image.toStdString());
    QCOMPARE(static_cast<int>(twin.rule), static_cast<int>(rule));
    QCOMPARE(static_cast<int>(twin.confidence), static_cast<int>(confidence));
    const bool reported = rule == TwinRule::KnownNumber || rule == TwinRule::ReportedUse ||
                          rule == TwinRule::ReportedReturn || rule == TwinRule::KnownWithoutTwin;
    QVERIFY(!reported || !twin.sources.empty());
}

void TestCards::twinSentencesNameBothSides()
{
    const CardTables read = tables();
    const std::string known = inEnglish(sentenceOf(read.twin("HP_2420110034", "MT_2420110034")));
    QVERIFY(known.contains("HP_2420110034") && known.contains("MT_2420110034"));
    QVERIFY(inEnglish(sentenceOf(read.twin("MT_1080120023", "IBM1080111023"))).contains("IBM1080111023"));
    QVERIFY(inEnglish(sentenceOf(read.twin("DEL2420110034", "MT_0000000266"))).contains("MT_0000000266"));
    QCOMPARE(read.twin("HP_2420110034", "MT_2420110034").part, std::string("MCX4121A-ACAT"));
}

void TestCards::twinsOfABoard()
{
    const CardTables read = tables();
    const std::vector<Twin> hp = read.twinsOf("HP_2420110034");
    QVERIFY(std::ranges::contains(hp, "MT_2420110034", &Twin::psid));
    QVERIFY(std::ranges::contains(hp, "DEL2420110034", &Twin::psid));
    QVERIFY(!std::ranges::contains(hp, "HP_2420110034", &Twin::psid));
    QVERIFY(std::ranges::is_sorted(hp, std::ranges::greater(), &Twin::confidence));
    QVERIFY(read.twinsOf("HP_1380110017").empty());
    QVERIFY(read.twinsOf("IBM1080111023").empty());
    QVERIFY(read.twinsOf("MT_0000000010").empty());
}

void TestCards::brokenTablesAreErrors_data()
{
    QTest::addColumn<QByteArray>("psids");
    QTest::addColumn<QByteArray>("devices");
    QTest::addColumn<QByteArray>("twins");
    QTest::addColumn<QString>("table");
    const auto row = [](const char* name, std::string_view psids, std::string_view devices, std::string_view twins,
                        const char* table) {
        QTest::newRow(name) << QByteArray(psids.data(), std::ssize(psids))
                            << QByteArray(devices.data(), std::ssize(devices))
                            << QByteArray(twins.data(), std::ssize(twins)) << QString::fromLatin1(table);
    };
    row("cut off", noPsids.substr(0, 20), noDevices, noTwins, "psids.json");
    row("empty", noPsids, "", noTwins, "devices.json");
    row("a list", noPsids, noDevices, "[]", "twins.json");
    row("a missing part", R"({"sources": {}, "owners": {}})", noDevices, noTwins, "psids.json");
    row("a row that is none", R"({"sources": {}, "owners": {}, "psids": [1]})", noDevices, noTwins, "psids.json");
    row("another type", R"({"sources": {"a": 1}, "owners": {}, "psids": []})", noDevices, noTwins, "psids.json");
    row("an unknown word",
        R"({"sources": {}, "owners": {}, "psids": [{"psid": "A", "part": "", "kind": "new", "family": "", "note": "",
            "source": [], "confidence": "listed"}]})",
        noDevices, noTwins, "psids.json");
    row("a large number", noPsids,
        R"({"devices": [{"family": "X", "pci": [{"id": "0x12345"}], "vf": [], "recovery": [], "hardwareId": "",
            "format": "", "driver": ""}]})",
        noTwins, "devices.json");
}

void TestCards::brokenTablesAreErrors()
{
    QFETCH(const QByteArray, psids);
    QFETCH(const QByteArray, devices);
    QFETCH(const QByteArray, twins);
    QFETCH(const QString, table);
    const Result<CardTables> read = CardTables::parse(psids.toStdString(), devices.toStdString(), twins.toStdString());
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::TableDamaged);
    QCOMPARE(QString::fromStdString(read.error().facts.file), table);
    QVERIFY(CardTables::parse(noPsids, noDevices, noTwins).has_value());
}

QTEST_APPLESS_MAIN(TestCards)
#include "testcards.moc"
