// SPDX-License-Identifier: GPL-3.0-or-later
//
// Configuration records as rows, searched, beside another image and beside the INI. Expected values are
// those that are published (users-and-cards.md 5.2, firmware-formats.md 2.11).
#include "recordimages.h"

#include <base/file.h>
#include <gui/records/agreementmodel.h>
#include <gui/records/fieldsmodel.h>
#include <gui/records/recordsfilter.h>
#include <gui/records/recordsmodel.h>
#include <gui/records/recordwords.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace firesteel;
using gui::RecordColumn;
using Reading = std::shared_ptr<const gui::RecordsReading>;

namespace {

Reading readingOf(const test::SharedImage& image, const test::SharedImage& other = nullptr)
{
    return gui::readRecords(*image, other.get(), test::shippedMaps());
}

QStringList column(const gui::RecordsModel& model, const QAbstractItemModel& rows, RecordColumn column)
{
    QStringList texts;
    for (int row = 0; row < rows.rowCount(); ++row) {
        texts.append(rows.index(row, model.sectionOf(column)).data().toString());
    }
    return texts;
}

std::size_t rowOf(const gui::RecordsReading& reading, std::uint32_t address)
{
    const auto found = std::ranges::find(reading.rows, address, &gui::RecordRow::address);
    return static_cast<std::size_t>(found - reading.rows.begin());
}

boardconfig::ParameterMap mapWith(const std::string& parameters)
{
    Result<boardconfig::ParameterMap> map = boardconfig::parseParameterMap(
        R"({"format": "firesteel-parameter-map", "version": 1, "name": "test", "scope": {}, "sources": {}, "parameters": [)" +
            parameters + "]}",
        "test.json");
    if (!map) {
        qFatal("%s", errorSentence(map.error()).c_str());
    }
    return std::move(*map);
}

} // namespace

class TestRecordsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreTheRecords();
    void namesAndKeys();
    void search_data();
    void search();
    void onlyNamedAndWithKeys();
    void sorting();
    void differences();
    void fieldsOfARegister();
    void bytesThatAreNoRecord();
    void agreement_data();
    void agreement();
    void keysThatTheIniDoesNotHave();
    void numberInTwoPlaces();
    void noIni();
    void manyRecords();
    void realImage();
};

void TestRecordsModel::rowsAreTheRecords()
{
    const auto image = test::ethernetImage(test::stockEth, test::hpEth);
    gui::RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReading(readingOf(image));
    QCOMPARE(model.rowCount(), 5 + 2 + 8);
    QCOMPARE(model.columnCount(), 8);
    QCOMPARE(model.sectionOf(RecordColumn::OtherValue), -1);
    // Firmware 2.42.5000: minor 42 and subminor 5000 in one register, the second record (formats 2.11).
    const std::uint64_t offset =
        image->sections[test::sectionIndex(*image, firmware::SectionKind::Configuration)].dataOffset + 12;
    const auto cell = [&model](int row, RecordColumn column) {
        return model.index(row, model.sectionOf(column)).data().toString();
    };
    QCOMPARE(cell(1, RecordColumn::Section), QStringLiteral("1"));
    QCOMPARE(cell(1, RecordColumn::Index), QStringLiteral("1"));
    QCOMPARE(cell(1, RecordColumn::Offset).toULongLong(nullptr, 16), offset);
    QCOMPARE(cell(1, RecordColumn::Register), QStringLiteral("0x0001f068"));
    QCOMPARE(cell(1, RecordColumn::Value), QStringLiteral("0x002a1388"));
    QCOMPARE(cell(1, RecordColumn::Mask), QStringLiteral("0xffffffff"));
    QCOMPARE(cell(5, RecordColumn::Value), QStringLiteral("0x1f03f900"));
    QCOMPARE(cell(6, RecordColumn::Value), QStringLiteral("0x1d03b900"));
    QCOMPARE(cell(7, RecordColumn::Section), QStringLiteral("2"));
    QCOMPARE(cell(7, RecordColumn::Index), QStringLiteral("0"));
    QCOMPARE(cell(7, RecordColumn::Register), QStringLiteral("0x0005c000"));
    model.setReading(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestRecordsModel::namesAndKeys()
{
    gui::RecordsModel model;
    model.setReading(readingOf(test::ethernetImage(test::stockEth, test::stockEth)));
    const QStringList names = column(model, model, RecordColumn::Names);
    QCOMPARE(names[1], QStringLiteral("FW version (minor), FW version (subminor)"));
    QCOMPARE(names[7], QString());
    // What the 18 fields have in common is said once.
    QVERIFY2(names[5].startsWith(QStringLiteral("scratchpad.eth.port[0]: 100M_enable, kr2_enable, kx4_enable")),
             qPrintable(names[5]));
    QCOMPARE(names[5].count(QLatin1Char(',')), 17);
    const QStringList keys = column(model, model, RecordColumn::Keys);
    QVERIFY2(keys[5].startsWith(QStringLiteral("[IB] port1_802_3ap_")), qPrintable(keys[5]));
    QCOMPARE(keys[5].count(QStringLiteral("port1_802_3ap_")), 8);
    QVERIFY(keys[6].contains(QStringLiteral("port2_802_3ap_56kr4_enable")));
    QCOMPARE(keys[1], QString());
}

void TestRecordsModel::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("registers");
    const QStringList eth{QStringLiteral("0x0001f99c"), QStringLiteral("0x0001f9ac")};
    const QStringList port1 = eth.first(1);
    const QStringList port2 = eth.last(1);
    QTest::newRow("address") << QStringLiteral("0x1f99c") << port1;
    QTest::newRow("address in full") << QStringLiteral("0x0001F99C") << port1;
    QTest::newRow("within the register") << QStringLiteral("0x1f99e") << port1;
    QTest::newRow("beginning of an address") << QStringLiteral("0x1f9") << eth;
    QTest::newRow("range") << QStringLiteral("0x1f900-0x1f9ff") << eth;
    QTest::newRow("range, both ends") << QStringLiteral("0x1f99c-0x1f9ac") << eth;
    QTest::newRow("range that begins within a register") << QStringLiteral("0x1f9af-0x1fa00") << port2;
    QTest::newRow("value") << QStringLiteral("0x1d03b900") << port2;
    QTest::newRow("a part without 0x") << QStringLiteral("03b9") << port2;
    QTest::newRow("mask") << QStringLiteral("0x7f8fff20") << eth;
    QTest::newRow("name") << QStringLiteral("56KR4_ability") << eth;
    QTest::newRow("key") << QStringLiteral("port1_802") << port1;
    QTest::newRow("two words") << QStringLiteral("56kr4  port[1]") << port2;
    QTest::newRow("two that do not go together") << QStringLiteral("port1_802 0x1f9ac") << QStringList();
    QTest::newRow("nothing") << QStringLiteral("nowhere") << QStringList();
}

void TestRecordsModel::search()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, registers);
    gui::RecordsModel model;
    gui::RecordsFilter filter(&model);
    model.setReading(readingOf(test::ethernetImage(test::stockEth, test::hpEth)));
    filter.setSearch(text);
    QCOMPARE(column(model, filter, RecordColumn::Register), registers);
    filter.setSearch({});
    QCOMPARE(filter.rowCount(), 15);
}

void TestRecordsModel::onlyNamedAndWithKeys()
{
    gui::RecordsModel model;
    gui::RecordsFilter filter(&model);
    const auto image = test::ethernetImage(test::stockEth, test::hpEth);
    model.setReading(readingOf(image));
    filter.setOnlyNamed(true);
    QCOMPARE(filter.rowCount(), 5 + 2);
    filter.setOnlyWithKeys(true);
    QCOMPARE(filter.rowCount(), 2);
    filter.setOnlyNamed(false);
    QCOMPARE(filter.rowCount(), 2);
    // An offset in the image is found, too: of the mask of the second Ethernet record.
    filter.setOnlyWithKeys(false);
    const std::uint64_t offset =
        image->sections[test::sectionIndex(*image, firmware::SectionKind::Configuration)].dataOffset + 6 * 12 + 8;
    filter.setSearch(QStringLiteral("0x%1").arg(offset, 0, 16));
    QVERIFY(column(model, filter, RecordColumn::Register).contains(QStringLiteral("0x0001f9ac")));
}

void TestRecordsModel::sorting()
{
    gui::RecordsModel model;
    gui::RecordsFilter filter(&model);
    model.setReading(readingOf(test::ethernetImage(test::stockEth, test::hpEth)));
    filter.sort(model.sectionOf(RecordColumn::Register), Qt::DescendingOrder);
    const QStringList registers = column(model, filter, RecordColumn::Register);
    QVERIFY(std::ranges::is_sorted(registers, std::ranges::greater{}));
    QCOMPARE(registers.first(), QStringLiteral("0x0005c01c"));
    // Named ones first.
    filter.sort(model.sectionOf(RecordColumn::Keys), Qt::AscendingOrder);
    QCOMPARE(column(model, filter, RecordColumn::Register).first(), QStringLiteral("0x0001f99c"));
}

void TestRecordsModel::differences()
{
    firmware::Fs2Description description = test::ethernetDescription(test::ethWith56Gb, test::hpEth);
    description.secondConfiguration.erase(description.secondConfiguration.begin());
    description.secondConfiguration.push_back({0x6c000, 1, 1});
    const auto other = test::parsed(firmware::writeFs2(description).value(), "other.bin");
    const Reading reading = readingOf(test::ethernetImage(test::hpEth, test::hpEth), other);
    QCOMPARE(reading->differences, std::size_t{3});
    gui::RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    gui::RecordsFilter filter(&model);
    model.setReading(reading);
    filter.setOnlyDifferences(true);
    QCOMPARE(column(model, filter, RecordColumn::Register),
             (QStringList{QStringLiteral("0x0001f99c"), QStringLiteral("0x0005c000"), QStringLiteral("0x0006c000")}));
    QCOMPARE(column(model, filter, RecordColumn::Change),
             (QStringList{QStringLiteral("changed"), QStringLiteral("only here"), QStringLiteral("only there")}));
    QCOMPARE(column(model, filter, RecordColumn::Value)[0], QStringLiteral("0x1d03b900"));
    QCOMPARE(column(model, filter, RecordColumn::OtherValue)[0], QStringLiteral("0x1f83f900"));
    QCOMPARE(column(model, filter, RecordColumn::OtherValue)[1], QStringLiteral("–"));
    QCOMPARE(column(model, filter, RecordColumn::Value)[2], QStringLiteral("–"));
    QCOMPARE(column(model, filter, RecordColumn::Offset)[2], QStringLiteral("–"));
    // The last of the other image's second section.
    QCOMPARE(column(model, filter, RecordColumn::Index)[2], QStringLiteral("7"));
    QCOMPARE(model.sectionOf(RecordColumn::OtherMask), -1);
    for (int row = 0; row < filter.rowCount(); ++row) {
        QVERIFY(!filter.index(row, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    // Where a mask differs both are shown.
    firmware::Fs2Description masks = test::ethernetDescription(test::hpEth, test::hpEth);
    masks.firstConfiguration.back().mask = 0xffffffff;
    model.setReading(
        readingOf(test::ethernetImage(test::hpEth, test::hpEth), test::parsed(firmware::writeFs2(masks).value())));
    QCOMPARE(column(model, filter, RecordColumn::OtherMask), QStringList{QStringLiteral("0xffffffff")});
}

void TestRecordsModel::fieldsOfARegister()
{
    const Reading reading = readingOf(test::ethernetImage(test::stockEth, test::hpEth,
                                                          "port1_802_3ap_56kr4_enable = 1\n"
                                                          "port1_802_3ap_kr4_enable = 1\n"));
    gui::FieldsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecord(reading, rowOf(*reading, test::ethPort1));
    // The 18 fields of 5.2; each key of the map is one of them.
    QCOMPARE(model.rowCount(), 18);
    const auto cell = [&model](int bit, int column) {
        return model.index(model.rowOfBit(bit), column).data().toString();
    };
    QCOMPARE(cell(30, 0), QStringLiteral("30"));
    QCOMPARE(cell(30, 1), QStringLiteral("scratchpad.eth.port[0].100M_enable"));
    QCOMPARE(cell(30, 2), QString());
    QCOMPARE(cell(30, 3), QStringLiteral("0"));
    QCOMPARE(cell(9, 0), QStringLiteral("11–8"));
    QCOMPARE(cell(9, 3), QStringLiteral("0x9 (9)")); // 0x1f03f900: bits 11 to 8
    QCOMPARE(cell(23, 2), QStringLiteral("[IB] port1_802_3ap_56kr4_enable"));
    QCOMPARE(cell(23, 3), QStringLiteral("0"));
    QCOMPARE(cell(23, 4), QStringLiteral("1"));
    QVERIFY2(cell(23, 5).contains(QStringLiteral("say something else")), qPrintable(cell(23, 5)));
    QCOMPARE(cell(25, 3), QStringLiteral("1"));
    QCOMPARE(cell(25, 5), QStringLiteral("agrees"));
    QVERIFY(reading->rows[rowOf(*reading, test::ethPort1)].disagrees);
    QVERIFY(!reading->rows[rowOf(*reading, test::ethPort2)].disagrees);
    QCOMPARE(model.rowOfBit(31), -1);
    QCOMPARE(model.rowOfBit(20), -1);
    model.setRecord(reading, rowOf(*reading, 0x5c000));
    QCOMPARE(model.rowCount(), 0);
    model.setRecord(nullptr, std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void TestRecordsModel::bytesThatAreNoRecord()
{
    QVERIFY(readingOf(test::goodImage())->rests.empty());
    // A third Configuration section with one record and four bytes.
    firmware::Fs2Description description = test::smallDescription();
    Bytes data(16);
    writeBe32(data, 0, 0x1f990);
    description.code.push_back({.type = 2, .data = data});
    const auto image = test::parsed(firmware::writeFs2(description).value());
    const Reading reading = readingOf(image);
    QCOMPARE(reading->sectionCount, std::size_t{3});
    QCOMPARE(reading->recordCount, std::size_t{5 + 1 + 8});
    QCOMPARE(reading->rests.size(), std::size_t{1});
    const gui::RecordRest& rest = reading->rests.front();
    QCOMPARE(rest.size, std::uint64_t{4});
    const auto section = std::ranges::find_if(image->sections, [](const firmware::Section& one) {
        return one.kind == firmware::SectionKind::Configuration && one.dataSize == 16;
    });
    QVERIFY(section != image->sections.end());
    QCOMPARE(rest.offset, section->dataOffset + 12);
}

void TestRecordsModel::agreement_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("reason");
    const QByteArray key = "port1_802_3ap_56kr4_enable = ";
    QTest::newRow("agrees") << key + "false\n" << true << QStringLiteral("false") << QString();
    QTest::newRow("in the notation of the INI") << key + "0\n" << true << QStringLiteral("0") << QString();
    QTest::newRow("something else") << key + "true\n"
                                    << false << QStringLiteral("false") << QStringLiteral("The INI says true");
    QTest::newRow("no boolean") << key + "maybe\n"
                                << false << QStringLiteral("false")
                                << QStringLiteral("maybe, which is neither true nor false");
}

void TestRecordsModel::agreement()
{
    QFETCH(const QByteArray, ini);
    QFETCH(const bool, agrees);
    QFETCH(const QString, held);
    QFETCH(const QString, reason);
    const Reading reading = readingOf(test::ethernetImage(test::stockEth, test::stockEth, ini.toStdString()));
    const gui::AgreementRow* row = reading->agreement("IB", "port1_802_3ap_56kr4_enable");
    QVERIFY(row != nullptr && row->comparable);
    QCOMPARE(row->agreement.agrees, agrees);
    QCOMPARE(row->disagrees(), !agrees);
    QCOMPARE(gui::heldText(row->held), held);
    QVERIFY2(gui::agreementReason(*row).contains(reason), qPrintable(gui::agreementReason(*row)));
    QCOMPARE(gui::agreementReason(*row).isEmpty(), agrees);
    QCOMPARE(reading->disagreements, std::size_t{agrees ? 0u : 1u});
    gui::AgreementModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    gui::AgreementFilter filter(&model);
    model.setReading(reading);
    QCOMPARE(model.rowCount(), 16); // keys of the map
    filter.setOnlyDisagreements(true);
    QCOMPARE(filter.rowCount(), agrees ? 0 : 1);
    if (!agrees) {
        QCOMPARE(filter.index(0, gui::AgreementModel::Place).data().toString(), QStringLiteral("0x0001f99c, bit 23"));
    }
    filter.setOnlyDisagreements(false);
    filter.setText(QStringLiteral("PORT2_802_3ap_cr4"));
    QCOMPARE(filter.rowCount(), 2);
}

void TestRecordsModel::keysThatTheIniDoesNotHave()
{
    const Reading reading = readingOf(test::ethernetImage(test::hpEth, test::hpEth));
    const gui::AgreementRow* row = reading->agreement("IB", "port1_802_3ap_kr4_enable");
    QVERIFY(row != nullptr && !row->comparable && !row->disagrees());
    // 0x1d03b900: bit 25 is not set, bit 24 is.
    QCOMPARE(gui::heldText(row->held), QStringLiteral("false"));
    QCOMPARE(gui::heldText(reading->agreement("IB", "port1_802_3ap_cr4_enable")->held), QStringLiteral("true"));
    QCOMPARE(gui::iniValueText(*row), QStringLiteral("–"));
    QVERIFY(reading->agreement("IB", "no_such_key") == nullptr);
    // An image without the register: nothing is held.
    const Reading without = readingOf(test::goodImage());
    QVERIFY(without->agreement("IB", "port1_802_3ap_kr4_enable")->held.state == boardconfig::FieldState::NotSet);
}

void TestRecordsModel::numberInTwoPlaces()
{
    // total_vfs = 16 in the INI of the image. Bits 19 to 16 of 0x1f064 hold the major version 2, bits 12 to 8
    // of 0x1f068 (0x002a1388) hold 0x13, and bits 2 to 0 hold 0.
    const auto reading = [](const std::string& parameters) {
        return gui::readRecords(*test::goodImage(), nullptr,
                                boardconfig::ParameterMaps::of({mapWith(parameters)}).value());
    };
    const auto held = [&reading](const std::string& fields, const char* transform) {
        const std::string parameter = std::string(R"({"section": "HCA", "key": "total_vfs", "transform": ")") +
                                      transform + R"(", "fields": [)" + fields + R"(], "confidence": "reported"})";
        return reading(parameter)->agreement("HCA", "total_vfs")->held;
    };
    const std::string major = R"({"address": "0x1f064", "bit": 16, "width": 4})";
    QCOMPARE(held(major, "number").text, "2");
    QCOMPARE(held(major, "minus-one").text, "3");
    QCOMPARE(held(major, "log2").text, "4");
    const std::string pieces = R"({"address": "0x1f064", "bit": 16, "width": 4, "shift": 4},
                                  {"address": "0x1f068", "bit": 8, "width": 4})";
    QCOMPARE(held(pieces, "number").text, "35"); // 0x23
    // The same bits of the number in two places that differ.
    const std::string twice = R"({"address": "0x1f064", "bit": 16, "width": 4},
                                 {"address": "0x1f068", "bit": 8, "width": 4})";
    QVERIFY(held(twice, "number").state == boardconfig::FieldState::Contradictory);
    QVERIFY(held(R"({"address": "0x2000", "bit": 0, "width": 4})", "number").state == boardconfig::FieldState::NotSet);
    const Reading missing = reading(
        R"({"section": "HCA", "key": "total_vfs", "transform": "number", "confidence": "reported",
            "fields": [{"address": "0x2000", "bit": 0, "width": 8}]})");
    QCOMPARE(gui::agreementReason(*missing->agreement("HCA", "total_vfs")),
             QStringLiteral("No record of this image sets these bits."));
}

void TestRecordsModel::noIni()
{
    firmware::Fs2Description description = test::ethernetDescription(test::stockEth, test::stockEth);
    description.ini.clear();
    const Reading reading = readingOf(test::parsed(firmware::writeFs2(description).value()));
    QVERIFY(reading->iniProblem.has_value());
    QVERIFY(reading->iniProblem->kind == ErrorKind::IniMissing);
    QVERIFY(reading->agreements.empty());
    QCOMPARE(reading->rows.size(), std::size_t{15});
}

void TestRecordsModel::manyRecords()
{
    firmware::Fs2Description description = test::smallDescription();
    for (std::uint32_t i = 0; i < 5000; ++i) {
        description.secondConfiguration.push_back({0x100000 + 4 * i, i, 0xffff});
    }
    gui::RecordsModel model;
    gui::RecordsFilter filter(&model);
    model.setReading(readingOf(test::parsed(firmware::writeFs2(description).value())));
    QCOMPARE(model.rowCount(), 5000 + 5 + 8);
    filter.setSearch(QStringLiteral("0x104e1c")); // the last but none: 0x100000 + 4 * 4999
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.record(0).record->value, 4999u);
}

void TestRecordsModel::realImage()
{
    const auto file = test::realImage();
    if (!file) {
        QSKIP("the real ConnectX-3 Pro image is not here");
    }
    const Reading reading = readingOf(test::parsed(readFile(*file, 1 << 24).value(), file->string()));
    // Sections of 996 and 1530 dwords: 332 and 510 records (users-and-cards.md 5.2).
    QCOMPARE(reading->sectionCount, std::size_t{2});
    QCOMPARE(reading->recordCount, std::size_t{332 + 510});
    QCOMPARE(reading->rows.back().index, std::size_t{509});
    const gui::RecordRow& eth = reading->rows[rowOf(*reading, test::ethPort1)];
    QCOMPARE(eth.record->mask, test::ethMask);
    QVERIFY(eth.names.contains(QStringLiteral("56kr4_ability")));
    QVERIFY(eth.keys.contains(QStringLiteral("port1_802_3ap_56kr4_enable")));
    // Samples of formats 2.11.
    QCOMPARE(reading->rows[rowOf(*reading, 0x1f070)].record->value, 0x20170905u);
    QCOMPARE(reading->rows[rowOf(*reading, 0x1f0bc)].record->value & 0xffff, 0x1007u);
    // INI and records of it agree (testrebuild checks the engine's word for it).
    QCOMPARE(reading->disagreements, std::size_t{0});
}

QTEST_MAIN(TestRecordsModel)
#include "testrecordsmodel.moc"
