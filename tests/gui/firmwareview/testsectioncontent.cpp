// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <base/file.h>
#include <gui/firmwareview/sectioncontent/contentbuilders.h>
#include <gui/firmwareview/sectioncontent/registermodel.h>
#include <gui/firmwareview/sectioncontent/sectioncontent.h>
#include <support/shareddata.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using firesteel::firmware::SectionKind;
using firesteel::gui::ContentBuilders;
using firesteel::gui::ContentModel;
using firesteel::gui::ContentTable;
using firesteel::gui::MapBlock;
using firesteel::gui::RegisterModel;
using firesteel::gui::SectionContent;
using firesteel::test::sectionIndex;
using firesteel::test::SharedImage;

namespace {

// The row that begins with a text, its cells side by side.
QString rowOf(const ContentTable& table, const QString& first)
{
    for (const auto& row : table.rows) {
        if (row.cells.front() == first) {
            return row.cells.join(QStringLiteral(" | "));
        }
    }
    return {};
}

ContentTable tableOf(const SharedImage& image, SectionKind kind)
{
    return ContentBuilders::table(*image, sectionIndex(*image, kind)).value_or(ContentTable{});
}

SharedImage realFs2()
{
    const auto path = firesteel::test::realImage();
    return path ? firesteel::test::parsed(*firesteel::readFile(*path, firesteel::firmware::maxImageFileSize))
                : SharedImage();
}

} // namespace

class TestSectionContent final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void imageInfo();
    void guids();
    void roms();
    void jumpAddresses();
    void pointers();
    void tableOfContents();
    void deviceInfo();
    void cutSection();
    void registers();
    void registerFilter();
    void viewers();
    void model();
};

// Values of mstflint's query of this image (reference chapter 2.14) and of chapter 2.7.
void TestSectionContent::imageInfo()
{
    const SharedImage image = realFs2();
    if (!image) {
        QSKIP("no shared data");
    }
    const ContentTable table = tableOf(image, SectionKind::ImageInfo);
    QVERIFY(rowOf(table, QStringLiteral("Firmware version")).contains(QStringLiteral("2.42.5000")));
    QVERIFY(rowOf(table, QStringLiteral("Build time")).contains(QStringLiteral("2017-09-05")));
    QVERIFY(rowOf(table, QStringLiteral("PSID")).contains(QStringLiteral("MT_1200111023")));
    QVERIFY(rowOf(table, QStringLiteral("PCI device id")).contains(QStringLiteral("4103 (0x1007)")));
    QVERIFY(rowOf(table, QStringLiteral("Product version")).contains(QStringLiteral("02.42.50.00")));
    // "Order in the real image: 0, 1, 2, 3, 10, 8, 4, 5, 7, 11, 19, 20".
    QCOMPARE(table.rows.size(), 12U);
    QCOMPARE(table.rows[4].cells.front(), QStringLiteral("Supported chips"));
    QVERIFY(!table.problem);
}

void TestSectionContent::guids()
{
    const SharedImage image = firesteel::test::goodImage();
    const ContentTable table = tableOf(image, SectionKind::Guid);
    QCOMPARE(table.rows.size(), 6U);
    const std::uint64_t start = image->sections[sectionIndex(*image, SectionKind::Guid)].dataOffset;
    QVERIFY(rowOf(table, QStringLiteral("Port 1 GUID")).contains(QStringLiteral("0002c90300aabb01")));
    QVERIFY(rowOf(table, QStringLiteral("Port 2 MAC")).contains(QStringLiteral("00:02:c9:aa:bb:02")));
    QCOMPARE(table.rows[5].offset, start + 40);
    QCOMPARE(table.rows[5].size, 8U);
}

// Reference chapter 2.9: "type=PXE version=3.4.752", device 0x1007.
void TestSectionContent::roms()
{
    const SharedImage image = realFs2();
    if (!image) {
        QSKIP("no shared data");
    }
    const ContentTable table = tableOf(image, SectionKind::Rom);
    const QString pxe = rowOf(table, QStringLiteral("PXE"));
    QVERIFY2(pxe.contains(QStringLiteral("3.4.752")) && pxe.contains(QStringLiteral("0x1007")), qPrintable(pxe));
    // The PCI headers in the file: 0x0a and 0xc2 units of 512 bytes, the first for PC BIOS.
    QVERIFY(rowOf(table, QStringLiteral("PCI image 1 (PC BIOS)")).contains(QStringLiteral("5,120")));
    QCOMPARE(table.rows.size(), 3U);
    QCOMPARE(table.rows[2].size, 0xc2U * 512);
}

// Reference chapter 2.11: 12 pairs from 0x1fb40 on; the entries are load addresses.
void TestSectionContent::jumpAddresses()
{
    const SharedImage image = realFs2();
    if (!image) {
        QSKIP("no shared data");
    }
    const ContentTable table = tableOf(image, SectionKind::JumpAddresses);
    QCOMPARE(table.rows.size(), 12U);
    const auto named = [&](const char* entry) {
        return std::ranges::count_if(table.rows, [&](const auto& row) {
            return row.cells.value(1) == QLatin1StringView(entry) && row.section.has_value();
        });
    };
    QVERIFY(named("0x00160000") > 0);
    QVERIFY(named("0x00200000") > 0);
}

// Reference chapter 4.1: the order of the pointers.
void TestSectionContent::pointers()
{
    const SharedImage image = firesteel::test::parsed(firesteel::test::smallFs4());
    const ContentTable table = tableOf(image, SectionKind::HwPointers);
    QCOMPARE(table.rows.size(), 16U);
    QCOMPARE(table.rows[1].cells.front(), QStringLiteral("BOOT2"));
    QVERIFY(table.rows[1].section);
    QCOMPARE(image->sections[*table.rows[1].section].kind, SectionKind::Boot2);
    QVERIFY(table.rows[2].section);
    QCOMPARE(image->sections[*table.rows[2].section].name, std::string("ITOC_HEADER"));
    QCOMPARE(table.rows[3].cells.value(2), QStringLiteral("TOOLS_AREA"));
    QCOMPARE(table.rows[15].offset, 0x18U + 15 * 8);
    QVERIFY(std::ranges::none_of(table.rows, &firesteel::gui::ContentRow::problem));
}

void TestSectionContent::tableOfContents()
{
    const SharedImage image = firesteel::test::parsed(firesteel::test::smallFs3());
    const ContentTable table = tableOf(image, SectionKind::TocHeader);
    const auto entries = std::ranges::count_if(image->sections, [](const auto& one) { return one.toc.has_value(); });
    QCOMPARE(static_cast<std::ptrdiff_t>(table.rows.size()), entries);
    for (const auto& row : table.rows) {
        QVERIFY(row.section);
        QCOMPARE(row.cells.front(), QString::fromStdString(image->sections[*row.section].name));
        QCOMPARE(row.size, 32U);
    }
    // Reference chapter 3.2: version 1, and this CRC of every header.
    QVERIFY2(table.note.contains(QStringLiteral("0x6a70")), qPrintable(table.note));
}

void TestSectionContent::deviceInfo()
{
    const SharedImage image = firesteel::test::parsed(firesteel::test::smallFs3());
    const ContentTable device = tableOf(image, SectionKind::DeviceInfo);
    QVERIFY(rowOf(device, QStringLiteral("Signature")).contains(QStringLiteral("mDevInfo")));
    const firesteel::firmware::UidRange guids = firesteel::test::smallFs3Description().content.uids.guids.front();
    QVERIFY(rowOf(device, QStringLiteral("GUIDs"))
                .contains(QStringLiteral("%1 × %2").arg(guids.first, 16, 16, QLatin1Char('0')).arg(guids.count)));
    const ContentTable made = tableOf(image, SectionKind::ManufacturingInfo);
    const std::string psid = firesteel::test::smallFs3Description().content.identity.psid.value();
    QVERIFY(rowOf(made, QStringLiteral("PSID")).contains(QString::fromStdString(psid)));
}

void TestSectionContent::cutSection()
{
    auto image = std::make_shared<firesteel::firmware::Image>(*firesteel::test::goodImage());
    const std::size_t guid = sectionIndex(*image, SectionKind::Guid);
    image->bytes = image->bytes.part(0, image->sections[guid].dataOffset + 20);
    const ContentTable table = ContentBuilders::table(*image, guid).value();
    QCOMPARE(table.rows.size(), 2U);
    QVERIFY(table.problem);
    QVERIFY(table.note.contains(QStringLiteral("cut off")));
    // Every viewer stands every cut.
    for (std::size_t i = 0; i < image->sections.size(); ++i) {
        const std::uint64_t end = image->sections[i].dataOffset + 3;
        auto cut = std::make_shared<firesteel::firmware::Image>(*firesteel::test::goodImage());
        cut->bytes = cut->bytes.part(0, end);
        for (std::size_t section = 0; section < cut->sections.size(); ++section) {
            ContentBuilders::table(*cut, section);
        }
    }
}

// Reference chapter 2.11: two sections of 332 and 510 records; the samples of the first.
void TestSectionContent::registers()
{
    const SharedImage image = realFs2();
    if (!image) {
        QSKIP("no shared data");
    }
    RegisterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSection(image, sectionIndex(*image, SectionKind::Configuration));
    QCOMPARE(model.rowCount(), 332);
    model.setFilter(QStringLiteral("0x1f068"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, RegisterModel::Value).data().toString(), QStringLiteral("0x002a1388"));
    model.setFilter(QStringLiteral("1f06"));
    QVERIFY(model.rowCount() >= 2);
    model.setFilter(QStringLiteral("no such"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 332);
}

void TestSectionContent::registerFilter()
{
    SectionContent content;
    const SharedImage image = firesteel::test::goodImage();
    const std::size_t first = sectionIndex(*image, SectionKind::Configuration);
    content.resize(500, 300);
    content.show(image, MapBlock{.section = first}, first);
    content.QWidget::show();
    auto* table = content.findChild<QTableView*>(QStringLiteral("registerTable"));
    // The five records of tests/support/testimage.cpp.
    QCOMPARE(table->model()->rowCount(), 5);
    QTest::keyClicks(content.findChild<QLineEdit*>(QStringLiteral("registerFilter")), QStringLiteral("1f070"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, RegisterModel::Value).data().toString(), QStringLiteral("0x20170905"));
    QCOMPARE(content.findChild<QLabel*>(QStringLiteral("registerCount"))->text(), QStringLiteral("1 of 5 settings"));
}

// Each kind of section has the viewer that fits it.
void TestSectionContent::viewers()
{
    SectionContent content;
    content.resize(500, 300);
    content.QWidget::show();
    const SharedImage image = firesteel::test::goodImage();
    const auto choose = [&](SectionKind kind) {
        const std::size_t section = sectionIndex(*image, kind);
        content.show(image, MapBlock{.section = section}, section);
    };
    const auto visible = [&](const char* name) {
        return content.findChild<QWidget*>(QLatin1StringView(name))->isVisible();
    };
    QVERIFY(visible("contentMessage"));
    QVERIFY(!visible("contentToHex"));
    choose(SectionKind::Guid);
    QVERIFY(visible("contentTable"));
    choose(SectionKind::Configuration);
    QVERIFY(visible("registerTable"));
    choose(SectionKind::Ddr);
    QVERIFY(visible("contentMessage"));
    QVERIFY(visible("contentToHex"));
    choose(SectionKind::FwConfiguration);
    QVERIFY(!visible("contentMessage"));
    QVERIFY(!visible("contentTable"));
}

void TestSectionContent::model()
{
    ContentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(tableOf(firesteel::test::goodImage(), SectionKind::Guid));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(!model.headerData(1, Qt::Horizontal).toString().isEmpty());
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestSectionContent)
#include "testsectioncontent.moc"
