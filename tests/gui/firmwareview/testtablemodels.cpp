// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <base/file.h>
#include <gui/firmwareview/findingsmodel.h>
#include <gui/firmwareview/sectiontablemodel.h>
#include <support/shareddata.h>

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

using firesteel::firmware::SectionKind;
using firesteel::gui::FindingsModel;
using firesteel::gui::SectionTableModel;
using firesteel::test::SharedImage;

class TestTableModels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sections();
    void wrongCrc();
    void realImage();
    void findings();
    void worstFindingFirst();
    void refresh();
};

void TestTableModels::sections()
{
    SectionTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const SharedImage image = firesteel::test::goodImage();
    model.setImage(image);
    QCOMPARE(model.rowCount(), static_cast<int>(image->sections.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, SectionTableModel::Crc).data().toString(), QStringLiteral("OK"));
        QVERIFY(!model.index(row, SectionTableModel::Crc).data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(model.index(row, SectionTableModel::StoredCrc).data(),
                 model.index(row, SectionTableModel::ComputedCrc).data());
    }
    // The first block of every FS2 image follows the header (reference chapter 2.3).
    QCOMPARE(model.index(0, SectionTableModel::Name).data().toString(), QStringLiteral("BOOT2"));
    QCOMPARE(model.index(0, SectionTableModel::Start).data().toString(), QStringLiteral("0x00000038"));
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    model.setImage(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModels::wrongCrc()
{
    SectionTableModel model;
    const SharedImage image = firesteel::test::damagedImage(SectionKind::Ddr);
    model.setImage(image);
    const int damaged = static_cast<int>(firesteel::test::sectionIndex(*image, SectionKind::Ddr));
    QCOMPARE(model.index(damaged, SectionTableModel::Crc).data().toString(), QStringLiteral("Wrong"));
    QVERIFY(model.index(damaged, SectionTableModel::StoredCrc).data() !=
            model.index(damaged, SectionTableModel::ComputedCrc).data());
    QVERIFY(model.index(damaged, SectionTableModel::Crc).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(damaged - 1, SectionTableModel::Crc).data(Qt::ForegroundRole).isValid());
}

// Lines of mstflint's verify, reference chapter 2.13.
void TestTableModels::realImage()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no shared data");
    }
    SectionTableModel model;
    model.setImage(firesteel::test::parsed(*firesteel::readFile(*path, firesteel::firmware::maxImageFileSize)));
    QCOMPARE(model.rowCount(), 21);
    const auto row = [&model](int number) {
        QStringList cells;
        for (int column = 0; column <= SectionTableModel::Size; ++column) {
            cells.append(model.index(number, column).data().toString());
        }
        return cells.join(QLatin1Char(' '));
    };
    QCOMPARE(row(1), QStringLiteral("BOOT2 0x0000065c 0x0000297f 8,996"));
    QCOMPARE(row(3), QStringLiteral("ROM 0x00003924 0x0001d14b 104,488"));
    QCOMPARE(row(4), QStringLiteral("GUID 0x0001d14c 0x0001d18f 68"));
    QCOMPARE(row(6), QStringLiteral("DDR 0x0001d318 0x0002a6af 54,168"));
    QCOMPARE(row(20), QStringLiteral("FW Configuration 0x000c3a64 0x000c405b 1,528"));
}

void TestTableModels::findings()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SharedImage image = firesteel::test::damagedImage(SectionKind::Ddr);
    model.setImage(image);
    QVERIFY(model.rowCount() >= 1);
    QCOMPARE(model.index(0, FindingsModel::Severity).data().toString(), QStringLiteral("Error"));
    QCOMPARE(model.index(0, FindingsModel::Section).data().toString(), QStringLiteral("DDR"));
    QVERIFY(model.index(0, FindingsModel::Offset).data().toString().startsWith(QStringLiteral("0x")));
    QVERIFY(model.index(0, FindingsModel::What).data().toString().contains(QStringLiteral("DDR")));
    QVERIFY(!model.finding(-1));
    QVERIFY(!model.finding(model.rowCount()));
    model.setImage(firesteel::test::goodImage());
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModels::worstFindingFirst()
{
    using firesteel::firmware::Finding;
    using firesteel::firmware::FindingKind;
    using enum firesteel::firmware::Severity;
    auto image = std::make_shared<firesteel::firmware::Image>();
    image->findings = {{FindingKind::TrailingData, Note, {}, {}},
                       {FindingKind::Gap, Warning, {}, {}},
                       {FindingKind::SectionCut, Error, {}, {}},
                       {FindingKind::SectionCrcWrong, Error, {}, {}}};
    FindingsModel model;
    model.setImage(image);
    QCOMPARE(model.finding(0)->kind, FindingKind::SectionCut);
    QCOMPARE(model.finding(1)->kind, FindingKind::SectionCrcWrong);
    QCOMPARE(model.finding(2)->kind, FindingKind::Gap);
    QCOMPARE(model.finding(3)->kind, FindingKind::TrailingData);
}

void TestTableModels::refresh()
{
    SectionTableModel model;
    model.setImage(firesteel::test::goodImage());
    const QSignalSpy data(&model, &SectionTableModel::dataChanged);
    const QSignalSpy header(&model, &SectionTableModel::headerDataChanged);
    model.refreshTexts();
    QCOMPARE(data.count(), 1);
    QCOMPARE(header.count(), 1);
}

QTEST_MAIN(TestTableModels)
#include "testtablemodels.moc"
