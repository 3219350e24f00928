// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/enginetable.h>

#include <QTest>

using namespace firesteel;
using adapters::EngineChoice;
using adapters::EngineFunction;
using adapters::EngineKind;
using tools::ToolKind;
using tools::ToolVersion;

namespace {

adapters::Adapter card(const char* family)
{
    return {.id = "x", .family = family};
}

tools::ToolSet installed(ToolVersion version)
{
    return {.tools = {{.kind = ToolKind::Flint, .name = "mstflint", .path = "/usr/bin/mstflint", .version = version},
                      {.kind = ToolKind::Config, .name = "mstconfig", .path = "/usr/bin/mstconfig", .version = version},
                      {.kind = ToolKind::FirmwareReset,
                       .name = "mstfwreset",
                       .path = "/usr/bin/mstfwreset",
                       .version = version}}};
}

constexpr ToolVersion debian12{4, 21, 0};
constexpr ToolVersion debian13{4, 31, 0};

std::string reason(const EngineChoice& choice)
{
    return inEnglish(choice.reason);
}

} // namespace

class TestEngineTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFunctionHasARowAndAReason();
    void connectx2IsOurs();
    void connectx3IsOursWithNewTools();
    void mstconfigDroppedConnectx3();
    void laterChipsNeedTools();
    void newestChipsNeedNewTools();
    void mftWithoutVersion();
    void damagedTables_data();
    void damagedTables();
};

void TestEngineTable::everyFunctionHasARowAndAReason()
{
    const char* const families[] = {"ConnectX",   "ConnectX-2",  "ConnectX-3",    "ConnectX-3 Pro",
                                    "Connect-IB", "ConnectX-4",  "ConnectX-5 Ex", "ConnectX-7",
                                    "ConnectX-9", "ConnectX-10", "BlueField-3"};
    for (const char* const family : families) {
        for (const tools::ToolSet& set : {tools::ToolSet{}, installed(debian12), installed(debian13)}) {
            const auto table = adapters::engineTable(card(family), set);
            QCOMPARE(table.size(), std::size_t{4});
            for (std::size_t row = 0; row < table.size(); ++row) {
                QCOMPARE(static_cast<std::size_t>(table[row].function), row);
                QVERIFY2(reason(table[row]).ends_with('.'), family);
                QVERIFY2(!reason(table[row]).contains('{'), reason(table[row]).c_str());
                QCOMPARE(table[row].engine == EngineKind::Tool, table[row].tool.has_value());
                QVERIFY(*adapters::engineFunctionName(table[row].function) != '\0');
                QVERIFY(*adapters::engineKindName(table[row].engine) != '\0');
            }
        }
    }
}

void TestEngineTable::connectx2IsOurs()
{
    const auto flash = adapters::engineChoice(EngineFunction::Flash, card("ConnectX-2"), installed(debian13));
    QCOMPARE(flash.engine, EngineKind::Own);
    QVERIFY(reason(flash).contains("3.8"));
}

void TestEngineTable::connectx3IsOursWithNewTools()
{
    const auto now = adapters::engineChoice(EngineFunction::Flash, card("ConnectX-3 Pro"), installed(debian13));
    QCOMPARE(now.engine, EngineKind::Own);
    QVERIFY2(reason(now).contains("mstflint 4.31.0") && reason(now).contains("crash"), reason(now).c_str());
    const auto old = adapters::engineChoice(EngineFunction::Flash, card("ConnectX-3"), installed(debian12));
    QCOMPARE(old.engine, EngineKind::Own);
    QVERIFY(!reason(old).contains("crash"));
    QCOMPARE(adapters::engineChoice(EngineFunction::Reset, card("ConnectX-3"), installed(debian13)).engine,
             EngineKind::None);
}

void TestEngineTable::mstconfigDroppedConnectx3()
{
    const auto config = [](ToolVersion version) {
        return adapters::engineChoice(EngineFunction::NvConfiguration, card("ConnectX-3"), installed(version));
    };
    QCOMPARE(config(debian12).engine, EngineKind::Tool);
    QCOMPARE(config({4, 22, 9}).engine, EngineKind::Tool);
    QCOMPARE(config({4, 23, 0}).engine, EngineKind::None);
    QVERIFY2(reason(config(debian13)).starts_with("mstconfig 4.31.0 no longer knows ConnectX-3"),
             reason(config(debian13)).c_str());
}

void TestEngineTable::laterChipsNeedTools()
{
    const auto table = adapters::engineTable(card("ConnectX-5"), installed(debian13));
    for (const EngineChoice& choice : table) {
        QCOMPARE(choice.engine, EngineKind::Tool);
    }
    QCOMPARE(table[0].tool->name, std::string("mstflint"));
    QCOMPARE(table[2].tool->name, std::string("mstconfig"));
    QCOMPARE(table[3].tool->name, std::string("mstfwreset"));
    for (const EngineChoice& choice : adapters::engineTable(card("ConnectX-5"), {})) {
        QCOMPARE(choice.engine, EngineKind::None);
        QVERIFY2(reason(choice).contains("not installed"), reason(choice).c_str());
    }
}

void TestEngineTable::newestChipsNeedNewTools()
{
    QCOMPARE(adapters::engineChoice(EngineFunction::Flash, card("ConnectX-9"), installed(debian12)).engine,
             EngineKind::None);
    QCOMPARE(adapters::engineChoice(EngineFunction::Flash, card("ConnectX-9"), installed(debian13)).engine,
             EngineKind::Tool);
    const auto unknown = adapters::engineChoice(EngineFunction::Flash, card("ConnectX-10"), installed(debian13));
    QCOMPARE(unknown.engine, EngineKind::None);
    QVERIFY(reason(unknown).contains("ConnectX-10"));
}

void TestEngineTable::mftWithoutVersion()
{
    tools::ToolSet set;
    set.tools = {{.kind = ToolKind::Config, .name = "mlxconfig", .path = "/usr/bin/mlxconfig"}};
    const auto config = adapters::engineChoice(EngineFunction::NvConfiguration, card("ConnectX-3"), set);
    QCOMPARE(config.engine, EngineKind::None); // taken for one of today
    QVERIFY(reason(config).starts_with("mlxconfig no longer"));
}

void TestEngineTable::damagedTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no rules") << QByteArray(R"({"families": {}})");
    QTest::newRow("group") << QByteArray(
        R"({"families": {}, "rules": [{"families": "x", "function": "flash", "engine": "own", "reason": "own-fewer-accesses"}]})");
    QTest::newRow("engine") << QByteArray(
        R"({"families": {}, "rules": [{"families": "*", "function": "flash", "engine": "magic", "reason": "own-fewer-accesses"}]})");
    QTest::newRow("reason") << QByteArray(
        R"({"families": {}, "rules": [{"families": "*", "function": "flash", "engine": "own", "reason": "because"}]})");
    QTest::newRow("version") << QByteArray(
        R"({"families": {}, "rules": [{"families": "*", "function": "flash", "engine": "tool", "tool": "flint", "from": "x", "reason": "tool-knows-chip"}]})");
    QTest::newRow("tool without tool") << QByteArray(
        R"({"families": {}, "rules": [{"families": "*", "function": "flash", "engine": "tool", "reason": "tool-knows-chip"}]})");
    QTest::newRow("row is no object") << QByteArray(R"({"families": {}, "rules": [1]})");
}

void TestEngineTable::damagedTables()
{
    QFETCH(const QByteArray, table);
    const auto choices = adapters::engineTable(table.toStdString(), card("ConnectX-3"), {});
    QVERIFY(!choices);
    QCOMPARE(choices.error().kind, ErrorKind::TableDamaged);
}

QTEST_GUILESS_MAIN(TestEngineTable)
#include "testenginetable.moc"
