// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameter maps: the documented format, contradictions, values; names out of .mlx files. Addresses and
// bits are those of reference users-and-cards 5.2.
#include <base/file.h>
#include <boardconfig/parametermap.h>
#include <boardconfig/records.h>
#include <support/testimage.h>

#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using namespace firesteel::boardconfig;

namespace {

std::string mapWith(const std::string& parameters, const std::string& scope = "{}", const std::string& more = "")
{
    return R"({"format": "firesteel-parameter-map", "version": 1, "name": "test", "scope": )" + scope +
           R"(, "sources": {"me": "a test"}, "parameters": [)" + parameters + "]" + more + "}";
}

std::string row(const std::string& key, const std::string& address, int bit, int width = 1,
                const std::string& more = "", const std::string& transform = "number")
{
    return R"({"section": "HCA", "key": ")" + key + R"(", "transform": ")" + transform +
           R"(", "fields": [{"address": ")" + address + R"(", "bit": )" + std::to_string(bit) + R"(, "width": )" +
           std::to_string(width) + R"(}], "confidence": "reported", "source": ["me"])" + more + "}";
}

std::string problemOf(const std::string& json)
{
    const Result<ParameterMap> map = parseParameterMap(json, "mine.json");
    return map ? std::string() : errorSentence(map.error());
}

ParameterMap mapOf(const std::string& json, const std::string& file = "mine.json")
{
    Result<ParameterMap> map = parseParameterMap(json, file);
    if (!map) {
        qFatal("%s", errorSentence(map.error()).c_str());
    }
    return std::move(*map);
}

} // namespace

class TestParameterMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsComeBackByteForByte();
    void fieldsOverSeveralRecords();
    void shippedMapsHaveThePublishedBits();
    void mapSurvivesBeingWritten();
    void wrongMapsAreRefused_data();
    void wrongMapsAreRefused();
    void mapsThatContradictEachOther();
    void mapsForOtherFirmwareDoNotContradict();
    void mapForABoardGoesFirst();
    void scopeChoosesTheImage();
    void values_data();
    void values();
    void folderOfMaps();
    void namesOfAnMlxFile();
};

void TestParameterMap::recordsComeBackByteForByte()
{
    const firmware::Image image = firmware::parseImage(test::smallImage(), "small").value();
    const RecordSections sections = decodeRecords(image);
    QCOMPARE(sections.size(), std::size_t{2});
    QCOMPARE(sections[0].records.size(), test::smallDescription().firstConfiguration.size());
    QCOMPARE(sections[0].records[1], (firmware::ConfigurationRecord{0x1f068, 0x002a1388, 0xffffffff}));
    for (const RecordSection& section : sections) {
        const ByteView data = image.data(image.sections[section.section]);
        QCOMPARE(encodeRecords(section), Bytes(data.begin(), data.end()));
    }
}

void TestParameterMap::fieldsOverSeveralRecords()
{
    // As real images have them: one register in two records with masks of their own (formats 2.11).
    RecordSections sections{{.records = {{0x1f0c0, 0x0c100000, 0xfc130000}, {0x1f0bc, 0x1007, 0xffffffff}}},
                            {.records = {{0x1f0c0, 0x02000000, 0x03ec0000}}}};
    QCOMPARE(fieldValue(sections, {.address = 0x1f0c0, .bit = 25, .width = 4}), (FieldValue{FieldState::Set, 7}));
    QCOMPARE(fieldValue(sections, {.address = 0x1f0c0, .bit = 15, .width = 2}).state, FieldState::NotSet);
    QCOMPARE(fieldValue(sections, {.address = 0x1f0c4, .bit = 0}).state, FieldState::NotSet);
    const std::vector<RecordChange> changes = setField(sections, {.address = 0x1f0c0, .bit = 25, .width = 4}, 0x8);
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(sections[0].records[0].value, 0x10100000u);
    QCOMPARE(sections[1].records[0].value, 0x00000000u);
    QCOMPARE(sections[0].records[1].value, 0x1007u);
    sections[1].records.push_back({0x1f0bc, 0x1003, 0x0000ffff});
    QCOMPARE(fieldValue(sections, {.address = 0x1f0bc, .bit = 0, .width = 16}).state, FieldState::Contradictory);
    QCOMPARE(fieldValue(sections, {.address = 0x1f0bc, .bit = 8, .width = 8}), (FieldValue{FieldState::Set, 0x10}));
}

void TestParameterMap::shippedMapsHaveThePublishedBits()
{
    const Result<std::vector<ParameterMap>> maps = builtInParameterMaps();
    QVERIFY2(maps, maps ? "" : errorSentence(maps.error()).c_str());
    const Result<ParameterMaps> all = ParameterMaps::of(*maps);
    QVERIFY2(all, all ? "" : errorSentence(all.error()).c_str());
    const Parameter* enable = all->find("IB", "port2_802_3ap_56kr4_enable");
    QVERIFY(enable != nullptr);
    QCOMPARE(enable->fields.size(), std::size_t{1});
    QCOMPARE(enable->fields[0].place, (BitField{.address = 0x1f9ac, .bit = 23, .width = 1}));
    QCOMPARE(all->find("IB", "port1_802_3ap_kr4_ability")->fields[0].place, (BitField{.address = 0x1f99c, .bit = 14}));
    // "Mask 0x7F8FFF20 has exactly bits 30-23, 19-8 and 5: the same bits as the named fields"
    std::uint32_t named = 0;
    for (const FieldName& field : maps->front().fields) {
        named |= field.place.address == 0x1f99c ? field.place.mask() : 0;
    }
    QCOMPARE(named, 0x7f8fff20u);
    QCOMPARE(all->namesOf(0x1f99c, 1u << 25), std::vector<std::string>{"scratchpad.eth.port[0].kr4_enable"});
    // Nobody has published where SR-IOV lives: only the simulated card may know it.
    const firmware::Image other = firmware::parseImage(test::smallImage(), "small").value();
    QVERIFY(all->forImage(other).find("HCA", "sriov_en") == nullptr);
    QVERIFY(all->forImage(other).find("IB", "port1_802_3ap_cr4_enable") != nullptr);
}

void TestParameterMap::mapSurvivesBeingWritten()
{
    ParameterMap map = mapOf(mapWith(
        row("a", "0x1f99c", 4, 3, R"(, "absent": "2", "fixedBits": "0x10", "note": "x", "firmware": {"to": "2.9.1"})") +
            "," +
            row("b", "0x20", 0, 2,
                R"(, "choices": [{"text": "XFI", "value": "0x2"}, {"text": "SGMII", "value": "0x1"}])", "choices") +
            R"(,{"section": "PS_INFO", "key": "Name", "textOnly": true, "confidence": "inferred", "source": []})",
        R"({"deviceIds": ["0x1007"], "firmware": {"from": "2.7.0"}, "psids": ["P"], "prsNames": ["x.prs"]})",
        R"(, "fields": [{"name": "f", "address": "0x24", "bit": 31, "width": 1}])"));
    QCOMPARE(map.parameters[0].fixedBits, 0x10u);
    QCOMPARE(map.parameters[1].choices.size(), std::size_t{2});
    QVERIFY(map.parameters[2].textOnly);
    QCOMPARE(map.scope.firmware.from, (std::optional<firmware::Version>({2, 7, 0})));
    QCOMPARE(mapOf(parameterMapJson(map)), map);
}

void TestParameterMap::wrongMapsAreRefused_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no JSON") << std::string("{") << QByteArray("not a JSON object");
    QTest::newRow("empty") << std::string() << QByteArray("not a JSON object");
    QTest::newRow("another format") << std::string(R"({"format": "x", "version": 1})")
                                    << QByteArray("not a map of format");
    QTest::newRow("newer") << std::string(R"({"format": "firesteel-parameter-map", "version": 2})")
                           << QByteArray("version 1");
    QTest::newRow("misspelt limit") << mapWith("", R"({"deviceId": ["0x1007"]})")
                                    << QByteArray("scope: \"deviceId\" is none of the known words");
    QTest::newRow("bit 32") << mapWith(row("a", "0x1", 32))
                            << QByteArray("parameters[0] ([HCA] a): \"bit\" is more than 31");
    QTest::newRow("beyond the register") << mapWith(row("a", "0x1", 30, 3)) << QByteArray("not within a register");
    QTest::newRow("no width") << mapWith(row("a", "0x1", 1, 0)) << QByteArray("not within a register");
    QTest::newRow("address") << mapWith(row("a", "0x123456789", 1)) << QByteArray("no hexadecimal number of 32 bits");
    QTest::newRow("transform") << mapWith(row("a", "0x1", 1, 1, "", "cube"))
                               << QByteArray("cube is none of the known words");
    QTest::newRow("source") << mapWith(R"({"section": "A", "key": "b", "transform": "number", "fields":
        [{"address": "0x1", "bit": 0, "width": 1}], "confidence": "reported", "source": ["nobody"]})")
                            << QByteArray("nobody is not in \"sources\"");
    QTest::newRow("versions") << mapWith("", R"({"firmware": {"from": "2.42.5000", "to": "2.40.5000"}})")
                              << QByteArray("\"to\" is before \"from\"");
    QTest::newRow("version") << mapWith("", R"({"firmware": {"from": "2.42"}})") << QByteArray("no version like");
    QTest::newRow("shift") << mapWith(R"({"section": "A", "key": "b", "transform": "number", "fields":
        [{"address": "0x1", "bit": 0, "width": 8, "shift": 25}], "confidence": "reported", "source": []})")
                           << QByteArray("beyond 32 bits");
    QTest::newRow("overlap") << mapWith(row("a", "0x1f99c", 4, 4) + "," + row("b", "0x1f99c", 7, 1))
                             << QByteArray("[HCA] a and [HCA] b both claim the bits 0x00000080 of register 0x1f99c");
    QTest::newRow("two meanings") << mapWith(row("a", "0x1", 1) + "," + row("a", "0x1", 2))
                                  << QByteArray("[HCA] a is given two meanings");
    QTest::newRow("own bits twice") << mapWith(R"({"section": "A", "key": "b", "transform": "number", "fields":
        [{"address": "0x1", "bit": 0, "width": 2}, {"address": "0x1", "bit": 1, "width": 1, "shift": 2}],
        "confidence": "reported", "source": []})")
                                    << QByteArray("[A] b and [A] b both claim");
}

void TestParameterMap::wrongMapsAreRefused()
{
    QFETCH(std::string, json);
    QFETCH(QByteArray, complaint);
    const std::string problem = problemOf(json);
    QVERIFY2(QByteArray::fromStdString(problem).contains(complaint), problem.c_str());
    QVERIFY2(problem.contains("mine.json"), problem.c_str());
}

void TestParameterMap::mapsThatContradictEachOther()
{
    const ParameterMap first = mapOf(mapWith(row("a", "0x1f99c", 4, 4)), "first.json");
    const Result<ParameterMaps> overlapping =
        ParameterMaps::of({first, mapOf(mapWith(row("b", "0x1f99c", 6)), "second.json")});
    QVERIFY(!overlapping);
    QVERIFY(errorSentence(overlapping.error()).contains("both claim the bits 0x00000040 of register 0x1f99c"));
    QVERIFY(errorSentence(overlapping.error()).contains("first.json"));
    QVERIFY(errorSentence(overlapping.error()).contains("second.json"));
    const Result<ParameterMaps> other = ParameterMaps::of({first, mapOf(mapWith(row("a", "0x1f99c", 5, 4)), "2.json")});
    QVERIFY(!other);
    QVERIFY(errorSentence(other.error()).contains("two meanings"));
    QVERIFY(ParameterMaps::of({first, mapOf(mapWith(row("a", "0x1f99c", 4, 4)), "same.json")}).has_value());
}

void TestParameterMap::mapsForOtherFirmwareDoNotContradict()
{
    const auto forVersions = [](const char* from, const char* to, int bit) {
        return mapOf(mapWith(row("a", "0x1f99c", bit),
                             std::string(R"({"firmware": {"from": ")") + from + R"(", "to": ")" + to + R"("}})"));
    };
    QVERIFY(ParameterMaps::of({forVersions("2.40.0", "2.40.9999", 1), forVersions("2.42.0", "2.42.9999", 2)}));
    QVERIFY(!ParameterMaps::of({forVersions("2.40.0", "2.42.0", 1), forVersions("2.42.0", "2.42.9999", 2)}));
    // In one map, too: a key may move from one version to the next.
    const std::string moved = row("a", "0x10", 1, 1, R"(, "firmware": {"to": "2.41.0"})") + "," +
                              row("a", "0x14", 1, 1, R"(, "firmware": {"from": "2.42.0"})");
    QCOMPARE(problemOf(mapWith(moved)), std::string());
    const ParameterMaps maps = ParameterMaps::of({mapOf(mapWith(moved))}).value();
    const firmware::Image image = firmware::parseImage(test::smallImage(), "2.42.5000").value();
    QCOMPARE(maps.forImage(image).find("HCA", "a")->fields[0].place.address, 0x14u);
}

void TestParameterMap::mapForABoardGoesFirst()
{
    const ParameterMap general =
        mapOf(mapWith(row("a", "0x10", 1) + "," + row("b", "0x14", 4, 4) + "," + row("c", "0x18", 1)), "general.json");
    const auto boards = [](const std::string& psid) {
        return mapOf(mapWith(row("a", "0x20", 1) + "," + row("d", "0x14", 7), R"({"psids": [")" + psid + R"("]})"),
                     "board.json");
    };
    const firmware::Image image = firmware::parseImage(test::smallImage(), "small").value();
    const ParameterMaps mine = ParameterMaps::of({general, boards("TST1200000001")}).value().forImage(image);
    QCOMPARE(mine.find("HCA", "a")->fields[0].place.address, 0x20u);
    QVERIFY(mine.find("HCA", "b") == nullptr); // its bits are those of d on this board
    QVERIFY(mine.find("HCA", "c") != nullptr && mine.find("HCA", "d") != nullptr);
    const ParameterMaps other = ParameterMaps::of({general, boards("OTHER")}).value().forImage(image);
    QCOMPARE(other.find("HCA", "a")->fields[0].place.address, 0x10u);
    QVERIFY(other.find("HCA", "b") != nullptr && other.find("HCA", "d") == nullptr);
    QVERIFY(!ParameterMaps::of({boards("X"), mapOf(mapWith(row("e", "0x14", 7), R"({"psids": ["X"]})"))}));
}

void TestParameterMap::scopeChoosesTheImage()
{
    const firmware::Image image = firmware::parseImage(test::smallImage(), "small").value();
    const auto fits = [&image](const std::string& scope) {
        return ParameterMaps::of({mapOf(mapWith(row("a", "0x1", 1), scope))}).value().forImage(image).keyCount() == 1;
    };
    QVERIFY(fits("{}"));
    QVERIFY(fits(R"({"deviceIds": ["0x1003", "0x1007"]})"));
    QVERIFY(!fits(R"({"deviceIds": ["0x1003"]})"));
    QVERIFY(fits(R"({"firmware": {"from": "2.42.5000", "to": "2.42.5000"}})"));
    QVERIFY(!fits(R"({"firmware": {"from": "2.42.5001"}})"));
    QVERIFY(!fits(R"({"firmware": {"to": "2.9.1200"}})"));
    QVERIFY(fits(R"({"psids": ["TST1200000001"]})"));
    QVERIFY(!fits(R"({"psids": ["HP_1380110017"]})"));
    QVERIFY(!fits(R"({"prsNames": ["hp_544flr_simulated.prs"]})"));
}

void TestParameterMap::values_data()
{
    QTest::addColumn<std::string>("transform");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("expected"); // below 0: the problem
    QTest::newRow("true") << std::string("boolean") << std::string("true") << 1;
    QTest::newRow("TRUE") << std::string("boolean") << std::string("TRUE") << 1;
    QTest::newRow("0") << std::string("boolean") << std::string("0") << 0;
    QTest::newRow("yes") << std::string("boolean") << std::string("yes") << -1 - int(ValueProblem::NotABoolean);
    QTest::newRow("2") << std::string("boolean") << std::string("2") << -1 - int(ValueProblem::NotABoolean);
    QTest::newRow("not true") << std::string("inverted") << std::string("true") << 0;
    QTest::newRow("not 0x0") << std::string("inverted") << std::string("0x0") << 1;
    QTest::newRow("number") << std::string("number") << std::string("5") << 5;
    QTest::newRow("hex") << std::string("number") << std::string("0x7") << 7;
    QTest::newRow("too large") << std::string("number") << std::string("8") << -1 - int(ValueProblem::TooLarge);
    QTest::newRow("negative") << std::string("number") << std::string("-1") << -1 - int(ValueProblem::NotANumber);
    QTest::newRow("words") << std::string("number") << std::string("5 or so") << -1 - int(ValueProblem::NotANumber);
    QTest::newRow("empty") << std::string("number") << std::string() << -1 - int(ValueProblem::NotANumber);
    QTest::newRow("33 bits") << std::string("number") << std::string("0x100000000")
                             << -1 - int(ValueProblem::NotANumber);
    QTest::newRow("minus one") << std::string("minus-one") << std::string("8") << 7;
    QTest::newRow("minus one of 0") << std::string("minus-one") << std::string("0") << -1 - int(ValueProblem::TooLarge);
    QTest::newRow("log2") << std::string("log2") << std::string("64") << 6;
    QTest::newRow("log2 of 63") << std::string("log2") << std::string("63") << -1 - int(ValueProblem::NotAPowerOfTwo);
}

void TestParameterMap::values()
{
    QFETCH(std::string, transform);
    QFETCH(std::string, text);
    QFETCH(int, expected);
    const ParameterMap map = mapOf(mapWith(row("a", "0x1", 4, 3, "", transform)));
    const std::expected<std::uint32_t, ValueProblem> value = encodeValue(map.parameters[0], text);
    QCOMPARE(value ? static_cast<int>(*value) : -1 - static_cast<int>(value.error()), expected);
}

void TestParameterMap::folderOfMaps()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QCOMPARE(loadParameterMaps(path / "missing").value().size(), std::size_t{0});
    QVERIFY(writeFile(path / "b.json", mapWith(row("b", "0x1", 1))));
    QVERIFY(writeFile(path / "a.json", mapWith(row("a", "0x1", 2))));
    QVERIFY(writeFile(path / "notes.txt", std::string_view("no map")));
    const auto maps = loadParameterMaps(path).value();
    QCOMPARE(maps.size(), std::size_t{2});
    QCOMPARE(maps[0].parameters[0].key, std::string("a"));
    QVERIFY(writeFile(path / "c.json", std::string_view("no map")));
    const auto broken = loadParameterMaps(path);
    QVERIFY(!broken);
    QVERIFY(errorSentence(broken.error()).contains("c.json"));
}

void TestParameterMap::namesOfAnMlxFile()
{
    const std::vector<FieldName> names = mlxFieldNames("; a comment\n"
                                                       "scratchpad.eth.port[0].kr4_enable 0x1f99c.25 1\r\n"
                                                       "  wide.field\t0x1f0b8.16\t16 = 0x15b3\n"
                                                       "too.wide 0x10.31 2\n"
                                                       "no.bit 0x10 2\n"
                                                       "decimal 16.3 2\n"
                                                       "last 0x10.0 32");
    QCOMPARE(names.size(), std::size_t{3});
    QCOMPARE(names[0], (FieldName{"scratchpad.eth.port[0].kr4_enable", {.address = 0x1f99c, .bit = 25, .width = 1}}));
    QCOMPARE(names[1], (FieldName{"wide.field", {.address = 0x1f0b8, .bit = 16, .width = 16}}));
    QCOMPARE(names[2].place.mask(), 0xffffffffu);
}

QTEST_GUILESS_MAIN(TestParameterMap)
#include "testparametermap.moc"
