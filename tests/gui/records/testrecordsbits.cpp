// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bits of a register, by keyboard, by mouse and for screen readers.
#include "recordsfixture.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

using namespace firesteel;
using gui::BitView;
using gui::RecordsPage;

class TestRecordsBits : public test::RecordsFixture
{
    Q_OBJECT
private Q_SLOTS:
    void bitsByKeyboard();
    void bitsAndFieldsGoTogether();
    void bitsForScreenReaders();
};

void TestRecordsBits::bitsByKeyboard()
{
    show(test::ethernetImage(test::stockEth, test::stockEth));
    goTo(QStringLiteral("0x1f99c"));
    QVERIFY2(text("registerTitle").contains(QStringLiteral("0x0001f99c")), qPrintable(text("registerTitle")));
    // Enter on the record goes to its bits.
    table("records").setFocus();
    QTest::keyClick(&table("records"), Qt::Key_Return);
    QVERIFY(bits().hasFocus());
    QTest::keyClick(&bits(), Qt::Key_Home);
    QCOMPARE(bits().currentBit(), 31);
    QTest::keyClick(&bits(), Qt::Key_Left);
    QCOMPARE(bits().currentBit(), 31); // the end
    QTest::keyClick(&bits(), Qt::Key_Right);
    QCOMPARE(bits().currentBit(), 30);
    QTest::keyClick(&bits(), Qt::Key_End);
    QCOMPARE(bits().currentBit(), 0);
    QTest::keyClick(&bits(), Qt::Key_Left);
    QCOMPARE(bits().currentBit(), 1);
    // Each bit of the mask 0x7f8fff20 is set to that of 0x1f03f900, no other bit is touched.
    for (int bit = 0; bit < BitView::bitCount; ++bit) {
        const bool touched = (test::ethMask >> bit & 1) != 0;
        const bool one = (test::stockEth >> bit & 1) != 0;
        const QString first = bits().bitText(bit).section(QLatin1Char('\n'), 0, 0);
        QCOMPARE(first,
                 QStringLiteral("Bit %1: %2")
                     .arg(bit)
                     .arg(!touched ? QStringLiteral("not touched") : QStringLiteral("set to %1").arg(one ? 1 : 0)));
    }
    QVERIFY(bits().bitText(23).contains(QStringLiteral("scratchpad.eth.port[0].eth_802_3ap_56kr4_enable")));
    QVERIFY(bits().bitText(23).contains(QStringLiteral("[IB] port1_802_3ap_56kr4_enable")));
    QVERIFY(bits().bitText(9).contains(QStringLiteral("bits 11–8")));
    QCOMPARE(bits().bitText(31).count(QLatin1Char('\n')), 0);
    // By mouse, too: columns stand side by side from 31 to 0.
    QTest::mouseClick(&bits(), Qt::LeftButton, {}, bits().columnRect(17).center());
    QCOMPARE(bits().currentBit(), 17);
    for (int bit = 1; bit < BitView::bitCount; ++bit) {
        QVERIFY(bits().columnRect(bit).right() <= bits().columnRect(bit - 1).left() + 1);
    }
    QVERIFY(bits().columnRect(0).right() < bits().width());
}

void TestRecordsBits::bitsAndFieldsGoTogether()
{
    show(test::ethernetImage(test::stockEth, test::stockEth));
    goTo(QStringLiteral("0x1f99c"));
    QTableView& fields = table("fields");
    bits().setCurrentBit(10);
    QCOMPARE(fields.currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("11–8"));
    QCOMPARE(bits().currentBit(), 10); // within the field: the bit stays
    QVERIFY(text("bitStatus").startsWith(QStringLiteral("Bit 10: set to 0")));
    bits().setCurrentBit(31);
    QVERIFY(!fields.currentIndex().isValid());
    fields.selectRow(0);
    QCOMPARE(bits().currentBit(), 30);
    goTo(QStringLiteral("0x5c000"));
    QCOMPARE(fields.model()->rowCount(), 0);
}

void TestRecordsBits::bitsForScreenReaders()
{
    show(test::ethernetImage(test::stockEth, test::stockEth));
    goTo(QStringLiteral("0x1f99c"));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&bits());
    QVERIFY(interface != nullptr);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QVERIFY(bits().focusPolicy() == Qt::StrongFocus);
    bits().setCurrentBit(12);
    QCOMPARE(interface->text(QAccessible::Value), bits().bitText(12));
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool needsName = qobject_cast<const QLineEdit*>(widget) != nullptr ||
                               qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
                               qobject_cast<const QComboBox*>(widget) != nullptr;
        if (needsName && widget->isVisible() && qobject_cast<const QHeaderView*>(widget) == nullptr) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestRecordsBits)
#include "testrecordsbits.moc"
