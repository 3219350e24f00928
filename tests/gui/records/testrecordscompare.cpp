// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page with the Configuration records, beside another image.
#include "recordsfixture.h"

#include <support/testfs3image.h>

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace firesteel;
using gui::BitView;
using gui::RecordsPage;

class TestRecordsCompare : public test::RecordsFixture
{
    Q_OBJECT
private Q_SLOTS:
    void anotherImage();
    void fromDifferenceToDifference();
    void anotherFile();
    void onlyTheLastImageCounts();
};

void TestRecordsCompare::anotherImage()
{
    const auto image = test::ethernetImage(test::hpEth, test::hpEth);
    const auto other = test::ethernetImage(test::ethWith56Gb, test::hpEth);
    show(image);
    m_page->setOthers({{.title = QStringLiteral("this"), .image = image},
                       {.title = QStringLiteral("other.bin"), .image = other},
                       {.title = QStringLiteral("new card"), .image = test::parsed(test::smallFs4())},
                       {.title = QStringLiteral("nothing read"), .image = nullptr}});
    QCOMPARE(compareBox().findText(QStringLiteral("this")), -1);
    QCOMPARE(compareBox().findText(QStringLiteral("nothing read")), -1);
    const int fs4 = compareBox().findText(QStringLiteral("new card"));
    QVERIFY(!(compareBox().model()->flags(compareBox().model()->index(fs4, 0)) & Qt::ItemIsEnabled));
    goTo(QStringLiteral("0x1f99c"));
    compareWith(QStringLiteral("other.bin"));
    QCOMPARE(compareBox().currentText(), QStringLiteral("other.bin"));
    // The record stays the current one, and its bits say both: the published edit sets 25, 23 and 14.
    QVERIFY(text("registerTitle").contains(QStringLiteral("0x0001f99c")));
    for (int bit = 0; bit < BitView::bitCount; ++bit) {
        const bool differs = bits().bitText(bit).contains(QStringLiteral("set to 0 here, set to 1 there"));
        QCOMPARE(differs, bit == 25 || bit == 23 || bit == 14);
    }
    auto* only = m_page->findChild<QCheckBox*>(QStringLiteral("onlyDifferences"));
    QVERIFY(only->isVisible());
    only->click();
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(rows().index(0, 0).data().toString(), QStringLiteral("changed"));
    QCOMPARE(text("recordCount"), QStringLiteral("1 of 15"));
    // Gone from what can be compared with: nothing to compare with.
    QSignalSpy shown(m_page.get(), &RecordsPage::shown);
    m_page->setOthers({});
    QVERIFY(shown.wait());
    QVERIFY(!only->isVisible());
    QCOMPARE(rows().rowCount(), 15);
    QVERIFY(text("registerTitle").contains(QStringLiteral("0x0001f99c")));
}

void TestRecordsCompare::fromDifferenceToDifference()
{
    firmware::Fs2Description description = test::ethernetDescription(test::ethWith56Gb, test::ethWith56Gb);
    description.secondConfiguration.erase(description.secondConfiguration.begin() + 3);
    const auto other = test::parsed(firmware::writeFs2(description).value());
    show(test::ethernetImage(test::hpEth, test::hpEth));
    m_page->setOthers({{.title = QStringLiteral("other.bin"), .image = other}});
    compareWith(QStringLiteral("other.bin"));
    table("records").setFocus();
    const auto registerAt = [this](Qt::Key key) {
        QTest::keyClick(m_page.get(), key, Qt::AltModifier);
        return table("records").currentIndex().siblingAtColumn(4).data().toString();
    };
    QCOMPARE(registerAt(Qt::Key_Down), QStringLiteral("0x0001f99c"));
    QCOMPARE(registerAt(Qt::Key_Down), QStringLiteral("0x0001f9ac"));
    QCOMPARE(registerAt(Qt::Key_Down), QStringLiteral("0x0005c00c"));
    QVERIFY(bits().bitText(0).contains(QStringLiteral("no such record there")));
    QCOMPARE(registerAt(Qt::Key_Down), QStringLiteral("0x0001f99c"));
    QCOMPARE(registerAt(Qt::Key_Up), QStringLiteral("0x0005c00c"));
}

void TestRecordsCompare::anotherFile()
{
    const auto image = test::ethernetImage(test::hpEth, test::hpEth);
    show(image);
    QSignalSpy asked(m_page.get(), &RecordsPage::otherRequested);
    const int item = compareBox().count() - 1;
    compareBox().setCurrentIndex(item);
    Q_EMIT compareBox().activated(item);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(compareBox().currentIndex(), 0); // until it is there
    QSignalSpy shown(m_page.get(), &RecordsPage::shown);
    m_page->setOthers({{.title = QStringLiteral("this"), .image = image},
                       {.title = QStringLiteral("chosen.bin"), .image = test::ethernetImage(test::stockEth, 0)}});
    QCOMPARE(compareBox().currentText(), QStringLiteral("chosen.bin"));
    QVERIFY(shown.wait());
    QVERIFY2(text("recordsSummary").contains(QStringLiteral("chosen.bin")), qPrintable(text("recordsSummary")));
    // Only once: others that come later are just there.
    m_page->setOthers({{.title = QStringLiteral("chosen.bin"), .image = test::goodImage()}});
    QCOMPARE(compareBox().currentIndex(), 0);
}

void TestRecordsCompare::onlyTheLastImageCounts()
{
    QSignalSpy shown(m_page.get(), &RecordsPage::shown);
    m_page->setImage(test::ethernetImage(test::stockEth, test::stockEth));
    m_page->setImage(test::goodImage());
    QVERIFY(shown.wait());
    QCOMPARE(rows().rowCount(), 13);
    m_page->setImage(test::ethernetImage(test::stockEth, test::stockEth));
    m_page->setImage(nullptr);
    show(test::ethernetImage(test::hpEth, test::stockEth));
    QCOMPARE(shown.count(), 2);
    QCOMPARE(rows().rowCount(), 15);
}

QTEST_MAIN(TestRecordsCompare)
#include "testrecordscompare.moc"
