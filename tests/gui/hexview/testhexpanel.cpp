// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexsupport.h"

#include <gui/hexview/hexfindbar.h>
#include <gui/hexview/hexgotobar.h>
#include <gui/hexview/hexpanel.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::gui;
using namespace Qt::StringLiterals;

namespace {

Bytes sample()
{
    Bytes bytes = test::zerosWith(4096, 0x100, "psid MT_1090");
    std::ranges::copy(std::string_view("PSID MT_1091"), bytes.begin() + 0x800);
    return bytes;
}

struct Shown
{
    HexPanel panel;

    explicit Shown(SharedBytes bytes = SharedBytes(sample()), std::uint64_t base = 0)
    {
        panel.setPalette(test::lightPalette());
        panel.setBytes(std::move(bytes), base);
        panel.resize(900, 500);
        panel.show();
        panel.activateWindow();
        panel.view()->setFocus();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    QString label(const QString& name) const { return panel.findChild<QLabel*>(name)->text(); }
    QString note() const { return label(u"hexNote"_s); }
    bool searched() const
    {
        return QTest::qWaitFor([this] { return !panel.findBar()->isSearching(); });
    }
    void type(QLineEdit* field, const QString& text) const
    {
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

class TestHexPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsAtTheCursor()
    {
        const Shown shown(SharedBytes(Bytes{0x4d, 0x54, 0x46, 0x57, 0x8c, 0xdf, 0xd0, 0x00, 0xde}), 0x1000);
        QTRY_COMPARE(shown.label(u"hexPlace"_s), u"0x00001000 (%1)"_s.arg(QLocale().toString(4096)));
        // Calculated by hand from 4d5446578cdfd000.
        QTRY_COMPARE(shown.label(u"hexValues"_s),
                     u"Big-endian: u8 77   u16 19796   u32 1297368663   u64 5572155980803723264"_s);
        shown.panel.view()->setCursor(8);
        QTRY_COMPARE(shown.label(u"hexValues"_s), u"Big-endian: u8 222"_s);
        shown.panel.view()->select(0, 3);
        QTRY_VERIFY(shown.label(u"hexPlace"_s).endsWith(u"3 bytes"_s));
        QTRY_COMPARE(shown.label(u"hexSection"_s), QString());
        shown.panel.view()->setTints({{.start = 0, .size = 4, .color = Qt::red, .name = u"BOOT2"_s}});
        QTRY_COMPARE(shown.label(u"hexSection"_s), u"BOOT2"_s);
    }

    void shortensTheStatusWhereThereIsNoRoom()
    {
        Shown shown;
        const QString name = u"section with a long name "_s.repeated(20);
        shown.panel.view()->setTints({{.start = 0, .size = 4, .color = Qt::red, .name = name}});
        const auto* section = shown.panel.findChild<QLabel*>(u"hexSection"_s);
        QTRY_VERIFY(section->text().endsWith(u'…'));
        QVERIFY(section->text().size() < name.size());
        QVERIFY(section->toolTip().contains(name));
        QCOMPARE(shown.panel.width(), 900);
    }

    void goesToAddresses()
    {
        const Shown shown(SharedBytes(sample()), 0x1000);
        QLineEdit* field = shown.panel.goToBar()->field();
        QTest::keyClick(shown.panel.view(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        shown.type(field, u"0x1800"_s);
        QCOMPARE(shown.panel.view()->cursor(), 0x800U);
        QVERIFY(shown.panel.view()->hasFocus());
        shown.type(field, u"+10"_s);
        QCOMPARE(shown.panel.view()->cursor(), 0x810U);
        QVERIFY(shown.note().isEmpty());
        shown.type(field, u"800"_s);
        QCOMPARE(shown.panel.view()->cursor(), 0x810U);
        QCOMPARE(shown.note(), u"The bytes here are at 0x00001000 to 0x00001fff."_s);
        shown.type(field, u"here"_s);
        QVERIFY(shown.note().startsWith(u"“here” is not an address."_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(shown.note().isEmpty());
        QVERIFY(shown.panel.view()->hasFocus());
    }

    void findsTextAndGoesRound()
    {
        const Shown shown;
        HexView* view = shown.panel.view();
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.panel.findBar()->field()->hasFocus());
        shown.type(shown.panel.findBar()->field(), u"psid"_s);
        QVERIFY(shown.searched());
        QCOMPARE(view->selection(), (HexRange{.start = 0x100, .size = 4}));
        QCOMPARE(shown.note(), u"Match 1 of 2."_s);
        QTest::keyClick(view, Qt::Key_F3);
        QVERIFY(shown.searched());
        QCOMPARE(view->selection(), (HexRange{.start = 0x800, .size = 4}));
        QCOMPARE(shown.note(), u"Match 2 of 2."_s);
        QTest::keyClick(view, Qt::Key_F3);
        QVERIFY(shown.searched());
        QCOMPARE(view->selection(), (HexRange{.start = 0x100, .size = 4}));
        QCOMPARE(shown.note(), u"Match 1 of 2. The search went on from the start."_s);
        QTest::keyClick(view, Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(shown.searched());
        QCOMPARE(view->selection(), (HexRange{.start = 0x800, .size = 4}));
        QCOMPARE(shown.note(), u"Match 2 of 2. The search went on from the end."_s);

        shown.panel.findBar()->setMode(HexFindBar::Mode::ExactText);
        QTest::keyClick(view, Qt::Key_F3);
        QVERIFY(shown.searched());
        QCOMPARE(shown.note(), u"Match 1 of 1. The search went on from the start."_s);
        QCOMPARE(view->selection(), (HexRange{.start = 0x100, .size = 4}));
    }

    void findsBytesWithWildcards()
    {
        const Shown shown;
        HexView* view = shown.panel.view();
        shown.panel.findBar()->setMode(HexFindBar::Mode::Hex);
        shown.type(shown.panel.findBar()->field(), u"4d 54 ?? 31 30 39 31"_s);
        QVERIFY(shown.searched());
        QCOMPARE(view->selection(), (HexRange{.start = 0x805, .size = 7}));
        shown.type(shown.panel.findBar()->field(), u"4d 5"_s);
        QCOMPARE(shown.note(), u"Each byte has two hex digits."_s);
        QCOMPARE(view->selection(), (HexRange{.start = 0x805, .size = 7}));
        shown.type(shown.panel.findBar()->field(), u"ab cd"_s);
        QVERIFY(shown.searched());
        QCOMPARE(shown.note(), u"Not found."_s);
        shown.type(shown.panel.findBar()->field(), u"??"_s);
        QVERIFY(shown.note().startsWith(u"At least one hex digit"_s));
    }

    void countsUpToALimit()
    {
        const Shown shown(SharedBytes(Bytes(HexFindBar::countLimit + 2)));
        shown.panel.findBar()->setMode(HexFindBar::Mode::Hex);
        shown.type(shown.panel.findBar()->field(), u"00"_s);
        QVERIFY(shown.searched());
        QVERIFY(shown.note().contains(u"more than 10000 matches"_s) ||
                shown.note().contains(u"more than 10,000 matches"_s));
    }

    // The search stops, and what it would have found does not appear later.
    void stops()
    {
        const Shown shown(SharedBytes(test::zerosWith(64U << 20, (64U << 20) - 8, "MTFW")));
        HexFindBar* bar = shown.panel.findBar();
        shown.type(bar->field(), u"mtfw"_s);
        QVERIFY(bar->isSearching());
        QTest::keyClick(bar->field(), Qt::Key_Escape);
        QVERIFY(!bar->isSearching());
        QVERIFY(shown.panel.view()->hasFocus());

        shown.type(bar->field(), u"MTFW"_s);
        QVERIFY(bar->isSearching());
        shown.panel.view()->setBytes(SharedBytes(sample()));
        QVERIFY(!bar->isSearching());

        // The next search reports after both of them, if they did.
        shown.type(bar->field(), u"psid"_s);
        QVERIFY(shown.searched());
        QCOMPARE(shown.panel.view()->selection(), (HexRange{.start = 0x100, .size = 4}));
        QCOMPARE(shown.note(), u"Match 1 of 2."_s);
    }

    void saysWhatCannotBeCopied()
    {
        const Shown shown(SharedBytes(Bytes(HexView::copyLimit + 1)));
        shown.panel.view()->selectAll();
        shown.panel.view()->copy(HexCopy::Hex);
        QVERIFY(shown.note().startsWith(u"At most 1 MiB"_s));
    }

    void tabGoesThroughTheBarsToTheBytes()
    {
        const Shown shown;
        shown.panel.goToBar()->field()->setFocus();
        const QList<QWidget*> stations{shown.panel.findBar()->field(), shown.panel.findChild<QComboBox*>(),
                                       shown.panel.findChild<QToolButton*>(u"hexFindPrevious"_s),
                                       shown.panel.findChild<QToolButton*>(u"hexFindNext"_s), shown.panel.view()};
        for (QWidget* station : stations) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), station);
        }
    }

    void everythingHasAName()
    {
        const Shown shown;
        QVERIFY(!shown.panel.view()->accessibleName().isEmpty());
        for (const QWidget* widget : shown.panel.findChildren<QLineEdit*>()) {
            QVERIFY(!widget->accessibleName().isEmpty());
        }
        for (const QWidget* widget : shown.panel.findBar()->findChildren<QToolButton*>()) {
            QVERIFY(!widget->accessibleName().isEmpty());
        }
        QVERIFY(!shown.panel.findChild<QComboBox*>()->accessibleName().isEmpty());
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            for (const int width : {600, 900, 1280}) {
                Shown shown;
                shown.panel.setPalette(dark ? test::darkPalette() : test::lightPalette());
                shown.panel.resize(width, 500);
                shown.panel.view()->setTints(
                    {{.start = 0xa0, .size = 0x80, .color = QColor(0x7f, 0xb0, 0xe0), .name = u"Header"_s}});
                shown.panel.view()->setMarks({{.start = 0x104, .size = 5, .color = {}, .name = u"differs"_s}});
                shown.panel.view()->goTo(0xa7);
                test::saveScreenshot(shown.panel, u"hexpanel-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(width));
                QVERIFY(!shown.panel.grab().isNull());
            }
        }
    }
};

QTEST_MAIN(TestHexPanel)
#include "testhexpanel.moc"
