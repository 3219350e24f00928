// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of cards that a vendor's tool reads: ConnectX-4 and later, and of who serves which card.
#include <adapters/enginetable.h>
#include <gui/flash/flashreview.h>
#include <gui/jobsdock/reportview.h>
#include <gui/overview/enginetableview.h>
#include <gui/overview/overviewfacts.h>
#include <gui/widgets/errorbuttons.h>

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

adapters::Adapter connectX5()
{
    adapters::Adapter adapter;
    adapter.id = adapter.pciAddress = "0000:81:00.0";
    adapter.vendorId = 0x15b3;
    adapter.deviceId = 0x1017;
    adapter.family = "ConnectX-5";
    adapter.name = "MCX515A-CCAT";
    adapter.driver = "mlx5_core";
    adapter.state = adapters::AdapterState::Ready;
    return adapter;
}

adapters::CardQuery connectX5Query()
{
    adapters::CardQuery query;
    query.hardwareId = {.chip = 0x20d, .revision = 0};
    query.format = firmware::ImageFormat::Fs4;
    query.identity.version = firmware::Version{16, 35, 4030};
    query.identity.psid = "MT_0000000011";
    query.runningVersion = firmware::Version{16, 35, 3502};
    query.program = "mstflint 4.31.0";
    query.uids.guids = {{.first = 0x98039b0300d4e5f0, .count = 4, .step = 0}};
    query.uids.macs = {{.first = 0x98039bd4e5f0, .count = 4, .step = 0}};
    return query;
}

QString valueOf(const std::vector<FactGroup>& groups, const QString& label)
{
    for (const FactGroup& group : groups) {
        const auto row = std::ranges::find(group.rows, label, &FactRow::label);
        if (row != group.rows.end()) {
            return row->value;
        }
    }
    return {};
}

} // namespace

class TestLaterCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overviewHasBaseAddresses();
    void reviewHasNoWordsOfFs2();
    void tableTellsWhoServesWhom();
    void wayOutCanBeCopied();
    void stepsCanBeCopiedAsCommands();
};

void TestLaterCards::overviewHasBaseAddresses()
{
    CardState state;
    state.query = connectX5Query();
    const std::vector<FactGroup> groups = overviewFacts(connectX5(), state);
    QCOMPARE(valueOf(groups, u"Base GUID"_s), u"98039b0300d4e5f0"_s);
    QCOMPARE(valueOf(groups, u"Base MAC"_s), u"98:03:9b:d4:e5:f0"_s);
    QCOMPARE(valueOf(groups, u"Image format"_s), u"FS4"_s);
    QCOMPARE(valueOf(groups, u"Running"_s), u"16.35.3502"_s);
    QCOMPARE(valueOf(groups, u"On the flash"_s), u"16.35.4030"_s);
    QCOMPARE(valueOf(groups, u"Read by"_s), u"mstflint 4.31.0"_s);
    for (const QString& label : {u"Node GUID"_s, u"Port 1 MAC"_s, u"Boots from"_s, u"Image size"_s, u"Size"_s}) {
        QVERIFY2(valueOf(groups, label).isEmpty(), qPrintable(label));
    }
}

void TestLaterCards::reviewHasNoWordsOfFs2()
{
    firmware::Image image;
    image.format = firmware::ImageFormat::Fs4;
    image.identity.version = firmware::Version{16, 35, 4506};
    image.uids = firmware::DeviceUids{.guids = {{.first = 0x1122334455667788, .count = 4, .step = 0}}};
    const std::vector<ComparisonRow> rows = comparison(connectX5Query(), image, {});
    const auto base = std::ranges::find(rows, u"Base GUID"_s, &ComparisonRow::label);
    QVERIFY(base != rows.end());
    QCOMPARE(base->image, u"1122334455667788"_s);
    QCOMPARE(base->after, base->card); // cards of this kind keep their own
    QVERIFY(!std::ranges::contains(rows, u"Chunk size"_s, &ComparisonRow::label));
    QVERIFY(!std::ranges::contains(rows, u"Node GUID"_s, &ComparisonRow::label));
}

void TestLaterCards::tableTellsWhoServesWhom()
{
    const tools::ToolSet tools{.tools = {{.kind = tools::ToolKind::Flint,
                                          .name = "mstflint",
                                          .path = "/usr/bin/mstflint",
                                          .version = tools::ToolVersion{4, 31, 0}},
                                         {.kind = tools::ToolKind::Config,
                                          .name = "mstconfig",
                                          .path = "/usr/bin/mstconfig",
                                          .version = tools::ToolVersion{4, 31, 0}}}};
    const std::vector<EngineRow> later = engineRows(adapters::engineTable(connectX5(), tools));
    QCOMPARE(later.size(), 4U);
    QCOMPARE(later[0].engine, u"mstflint 4.31.0"_s);
    adapters::Adapter connectX3 = connectX5();
    connectX3.deviceId = 0x1003;
    connectX3.family = "ConnectX-3";
    const std::vector<EngineRow> older = engineRows(adapters::engineTable(connectX3, tools));
    QVERIFY(!older[0].engine.contains(u"mstflint"_s));
    QVERIFY(older[0].possible);
    QVERIFY2(!older[2].possible && older[2].why.contains(u"mstconfig 4.31.0"_s), qPrintable(older[2].why));
    const std::vector<EngineRow> none = engineRows(adapters::engineTable(connectX5(), {}));
    QVERIFY(std::ranges::none_of(none, &EngineRow::possible));
}

void TestLaterCards::wayOutCanBeCopied()
{
    const std::string command = "sudo firesteel-cli query 0000:81:00.0";
    MessageBar bar;
    addErrorButtons(bar, {.kind = ErrorKind::PolkitAgentMissing, .facts = {.wanted = command}}, &bar, {});
    auto* copy = bar.findChild<QPushButton*>(u"copyWayOutButton"_s);
    QVERIFY(copy != nullptr);
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(command));
    MessageBar other;
    bool freed = false;
    addErrorButtons(other, {.kind = ErrorKind::SemaphoreLeftTaken, .facts = {.wanted = "no command"}}, &other,
                    [&freed] { freed = true; });
    QVERIFY(other.findChild<QPushButton*>(u"copyWayOutButton"_s) == nullptr);
    other.findChild<QPushButton*>(u"freeSemaphoreButton"_s)->click();
    QVERIFY(freed);
}

void TestLaterCards::stepsCanBeCopiedAsCommands()
{
    jobs::ReportStep report{.kind = jobs::StepKind::FlashCard, .command = "firesteel-cli burn 81:00.0 new.bin"};
    jobs::ReportStep write{.kind = jobs::StepKind::WriteImage};
    jobs::ReportStep tool{.kind = jobs::StepKind::RunTool,
                          .facts = {.wanted = "mstflint"},
                          .command = "mstflint -d 81:00.0 -i new.bin -y burn"};
    tool.output.push_back({.context = "", .text = "{found}", .facts = {.found = "Restoring signature - OK"}});
    write.children.push_back(tool);
    report.children.push_back(write);
    ReportView view;
    view.setReport(report);
    QTreeWidgetItem* step = view.topLevelItem(0)->child(0)->child(0);
    view.setCurrentItem(step);
    QCOMPARE(view.currentCommand(), u"mstflint -d 81:00.0 -i new.bin -y burn"_s);
    QTest::keySequence(&view, QKeySequence(QKeySequence::Copy));
    QCOMPARE(QApplication::clipboard()->text(), view.currentCommand());
    // A line of the tool is copied as it is.
    view.setCurrentItem(step->child(0));
    QTest::keySequence(&view, QKeySequence(QKeySequence::Copy));
    QCOMPARE(QApplication::clipboard()->text(), u"Restoring signature - OK"_s);
    // A step that takes the place of a line is a step again.
    jobs::ReportStep after{.kind = jobs::StepKind::VerifyFlash, .command = "firesteel-cli verify 81:00.0"};
    report.children[0].output.push_back({.context = "", .text = "{found}", .facts = {.found = "a remark"}});
    view.setReport(report);
    report.children[0].children.push_back(after);
    view.setReport(report);
    view.setCurrentItem(view.topLevelItem(0)->child(0)->child(1));
    QCOMPARE(view.currentCommand(), u"firesteel-cli verify 81:00.0"_s);
    QVERIFY(!view.currentItem()->isFirstColumnSpanned());
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestLaterCards)
#include "testlatercards.moc"
