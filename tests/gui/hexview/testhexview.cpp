// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexsupport.h"

#include <gui/hexview/hexview.h>

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace firesteel;
using namespace firesteel::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t lineSize = 16;

std::unique_ptr<HexView> shown(Bytes bytes, std::uint64_t base = 0)
{
    auto view = std::make_unique<HexView>();
    view->setPalette(test::lightPalette());
    view->setBytesPerLine(lineSize);
    view->setBytes(std::move(bytes), base);
    view->resize(view->sizeHint());
    view->show();
    view->activateWindow();
    view->setFocus();
    (void)QTest::qWaitForWindowActive(view.get());
    return view;
}

QString selected(const HexView& view)
{
    const HexRange range = view.selection();
    return u"%1+%2"_s.arg(range.start).arg(range.size);
}

// The colour of the ground beside a byte's glyphs.
QColor groundAt(HexView& view, std::uint64_t offset, HexColumn column = HexColumn::Hex)
{
    const QImage picture = view.viewport()->grab().toImage();
    const QRect rect = view.byteRect(offset, column);
    // Between the second digit and the space, above the digits.
    return picture.pixelColor(rect.left() + rect.width() / 2, rect.top() + 2);
}

int inkIn(const QImage& picture, const QRect& rect, const QColor& color)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            count += picture.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestHexView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrows()
    {
        const auto view = shown(test::countingBytes(100));
        QSignalSpy moved(view.get(), &HexView::cursorMoved);
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(view.get(), key, modifiers);
            return view->cursor();
        };
        QCOMPARE(press(Qt::Key_Left), 0U);
        QCOMPARE(press(Qt::Key_Up), 0U);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(press(Qt::Key_Right), 1U);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.at(0).at(0).value<std::uint64_t>(), 1U);
        QCOMPARE(press(Qt::Key_Down), 17U);
        QCOMPARE(press(Qt::Key_End), 31U);
        QCOMPARE(press(Qt::Key_Home), 16U);
        QCOMPARE(press(Qt::Key_Up), 0U);
        QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), 99U);
        QCOMPARE(press(Qt::Key_Right), 99U);
        QCOMPARE(press(Qt::Key_Down), 99U);
        QCOMPARE(press(Qt::Key_End), 99U);
        QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), 0U);
        view->setCursor(90); // the line below it has four bytes
        QCOMPARE(press(Qt::Key_Down), 99U);
    }

    void pages()
    {
        const auto view = shown(test::countingBytes(100'000));
        const auto page = static_cast<std::uint64_t>(view->visibleLines());
        QVERIFY(page > 10);
        view->setCursor(5);
        QTest::keyClick(view.get(), Qt::Key_PageDown);
        QCOMPARE(view->cursor(), page * lineSize + 5);
        QCOMPARE(view->firstVisibleOffset(), page * lineSize);
        QTest::keyClick(view.get(), Qt::Key_PageUp);
        QCOMPARE(view->cursor(), 5U);
        QCOMPARE(view->firstVisibleOffset(), 0U);
        view->goTo(99'999);
        QTest::keyClick(view.get(), Qt::Key_PageDown);
        QCOMPARE(view->cursor(), 99'999U);
    }

    void selecting()
    {
        const auto view = shown(test::countingBytes(100));
        QSignalSpy changed(view.get(), &HexView::selectionChanged);
        view->setCursor(20);
        QCOMPARE(selected(*view), u"20+0"_s);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(*view), u"20+2"_s);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(*view), u"20+18"_s);
        QTest::keyClick(view.get(), Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(selected(*view), u"0+21"_s);
        QCOMPARE(changed.count(), 3);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QVERIFY(!view->hasSelection());
        QCOMPARE(view->cursor(), 1U);
        QCOMPARE(changed.count(), 4);
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected(*view), u"0+100"_s);

        view->select(90, 50);
        QCOMPARE(selected(*view), u"90+10"_s);
        QCOMPARE(view->cursor(), 90U);
        view->select(90, ~0ULL);
        QCOMPARE(selected(*view), u"90+10"_s);
        view->select(1000, 5);
        QCOMPARE(selected(*view), u"99+0"_s);
        view->select(7, 0);
        QCOMPARE(selected(*view), u"7+0"_s);
        view->select(7, 1);
        QCOMPARE(selected(*view), u"7+1"_s);
    }

    void mouse()
    {
        const auto view = shown(test::countingBytes(200));
        QWidget* area = view->viewport();
        const auto at = [&](std::uint64_t offset, HexColumn column) { return view->byteRect(offset, column).center(); };
        for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
            QTest::mouseClick(area, Qt::LeftButton, {}, at(35, column));
            QCOMPARE(selected(*view), u"35+0"_s);
            QTest::mouseClick(area, Qt::LeftButton, Qt::ShiftModifier, at(60, column));
            QCOMPARE(selected(*view), u"35+26"_s);
            QTest::mousePress(area, Qt::LeftButton, {}, at(50, column));
            QTest::mouseMove(area, at(18, column));
            QTest::mouseRelease(area, Qt::LeftButton, {}, at(18, column));
            QCOMPARE(selected(*view), u"18+33"_s);
        }
        QTest::mouseDClick(area, Qt::LeftButton, {}, at(38, HexColumn::Hex));
        QCOMPARE(selected(*view), u"36+4"_s);
    }

    void copies()
    {
        const auto view = shown(test::zerosWith(64, 2, "MTFW"));
        QClipboard* clipboard = QGuiApplication::clipboard();
        view->select(1, 6);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), u"00 4d 54 46 57 00"_s);
        QTest::keyClick(view.get(), Qt::Key_Space); // now in the text column
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), u".MTFW."_s);
        view->copy(HexCopy::CArray);
        QCOMPARE(clipboard->text(),
                 u"static const unsigned char data[6] = {\n    0x00, 0x4d, 0x54, 0x46, 0x57, 0x00,\n};\n"_s);
        view->setCursor(3);
        view->copy(HexCopy::Hex);
        QCOMPARE(clipboard->text(), u"54"_s);
    }

    void tooMuchToCopy()
    {
        const auto view = shown(Bytes(HexView::copyLimit + 1));
        QSignalSpy refused(view.get(), &HexView::refused);
        QGuiApplication::clipboard()->setText(u"before"_s);
        view->selectAll();
        view->copy(HexCopy::Hex);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.at(0).at(0).toString().startsWith(u"At most 1 MiB"_s));
        view->select(0, HexView::copyLimit);
        view->copy(HexCopy::Text);
        QCOMPARE(QGuiApplication::clipboard()->text().size(), qsizetype{1} << 20);
        QCOMPARE(refused.count(), 1);
    }

    void nothingToShow()
    {
        const auto view = shown({});
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Up}) {
            QTest::keyClick(view.get(), key, Qt::ShiftModifier);
            QCOMPARE(view->cursor(), 0U);
            QVERIFY(!view->hasSelection());
        }
        view->selectAll();
        view->select(0, 5);
        QVERIFY(!view->hasSelection());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
        view->grab();
        QVERIFY(view->currentText().isEmpty());
        QVERIFY(!view->copyActions().front()->isEnabled());
        QVERIFY(view->copyActions().front()->toolTip().contains(u"nothing to copy"_s));
    }

    void tintsBehindBytes()
    {
        const auto view = shown(Bytes(256, 0x20));
        view->setCursor(200);
        const QColor base = groundAt(*view, 0);
        QCOMPARE(base, QColor(Qt::white));
        view->setTints({{.start = 16, .size = 20, .color = QColor(0, 0, 255), .name = u"BOOT2"_s},
                        {.start = 64, .size = 8, .color = QColor(255, 0, 0), .name = u"ROM"_s}});
        for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
            QCOMPARE(groundAt(*view, 15, column), base);
            const QColor blue = groundAt(*view, 16, column);
            QVERIFY(blue.blue() > blue.red());
            QCOMPARE(groundAt(*view, 35, column), blue);
            QCOMPARE(groundAt(*view, 36, column), base);
            const QColor red = groundAt(*view, 64, column);
            QVERIFY(red.red() > red.blue());
            QCOMPARE(groundAt(*view, 72, column), base);
        }
        QCOMPARE(view->tintAt(20)->name, u"BOOT2"_s);
        QVERIFY(view->tintAt(36) == nullptr);
        view->setBytes(Bytes(256, 0x20));
        QVERIFY(view->tintAt(20) == nullptr);
        QCOMPARE(groundAt(*view, 16), base);
    }

    void selectionIsInBothColumns()
    {
        const auto view = shown(Bytes(256, 0x20));
        view->select(32, 4);
        const QColor highlight = view->palette().color(QPalette::Active, QPalette::Highlight);
        for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
            QCOMPARE(groundAt(*view, 34, column), highlight);
            QCOMPARE(groundAt(*view, 36, column), QColor(Qt::white));
        }
    }

    void marksAreUnderlined()
    {
        const auto view = shown(Bytes(256, 0x20));
        view->setCursor(200);
        const QColor color(200, 0, 0);
        view->setMarks({{.start = 20, .size = 3, .color = color, .name = u"differs"_s}});
        const QImage picture = view->viewport()->grab().toImage();
        for (const HexColumn column : {HexColumn::Hex, HexColumn::Text}) {
            for (const std::uint64_t offset : {20U, 22U}) {
                const QRect rect = view->byteRect(offset, column);
                QCOMPARE(picture.pixelColor(rect.center().x(), rect.bottom()), color);
                QCOMPARE(picture.pixelColor(rect.center().x(), rect.bottom() - 1), color);
                QCOMPARE(picture.pixelColor(rect.center().x(), rect.top()), color);
            }
            for (const std::uint64_t offset : {19U, 23U}) {
                QCOMPARE(inkIn(picture, view->byteRect(offset, column), color), 0);
            }
        }
        QCOMPARE(view->markAt(21)->name, u"differs"_s);
    }

    void glyphsAreWhereTheBytesAre()
    {
        Bytes bytes(256, 0x20);
        bytes[37] = 'W';
        const auto view = shown(std::move(bytes));
        view->setCursor(200);
        const QImage picture = view->viewport()->grab().toImage();
        const QColor paper(Qt::white);
        const auto isEmpty = [&](std::uint64_t offset) {
            const QRect rect = view->byteRect(offset, HexColumn::Text);
            return inkIn(picture, rect, paper) == rect.width() * rect.height();
        };
        QVERIFY(!isEmpty(37));
        QVERIFY(isEmpty(36));
        QVERIFY(isEmpty(38));
    }

    void fromRangeToRange()
    {
        const auto view = shown(Bytes(1000));
        view->setTints({{.start = 100, .size = 50}, {.start = 150, .size = 10}, {.start = 400, .size = 1}});
        view->setMarks({{.start = 33, .size = 2}, {.start = 900, .size = 10}});
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(view.get(), key, modifiers);
            return view->cursor();
        };
        QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), 100U);
        QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), 150U);
        QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), 400U);
        QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), 400U);
        QCOMPARE(press(Qt::Key_Left, Qt::ControlModifier), 150U);
        QCOMPARE(press(Qt::Key_Down, Qt::AltModifier), 900U);
        QCOMPARE(press(Qt::Key_Up, Qt::AltModifier), 33U);
        QCOMPARE(press(Qt::Key_Up, Qt::AltModifier), 33U);
    }

    void goToShowsAndKeeps()
    {
        const auto view = shown(Bytes(100'000));
        view->goTo(50'000);
        QVERIFY(!view->byteRect(50'000, HexColumn::Hex).isEmpty());
        const std::uint64_t top = view->firstVisibleOffset();
        view->goTo(50'016); // visible already
        QCOMPARE(view->firstVisibleOffset(), top);
        view->goTo(~0ULL);
        QCOMPARE(view->cursor(), 99'999U);
        QVERIFY(!view->byteRect(99'999, HexColumn::Hex).isEmpty());
        QVERIFY(view->byteRect(0, HexColumn::Hex).isEmpty());
    }

    void lineSizesKeepThePlace()
    {
        const auto view = shown(Bytes(100'000));
        view->setFirstVisibleOffset(32'000);
        view->setBytesPerLine(32);
        QCOMPARE(view->firstVisibleOffset(), 32'000U);
        view->setBytesPerLine(8);
        QCOMPARE(view->firstVisibleOffset(), 32'000U);
        view->setBytesPerLine(0);
        view->resize(300, 300);
        QCOMPARE(view->bytesPerLine(), 8);
        view->resize(1600, 300);
        QCOMPARE(view->bytesPerLine(), 32);
        QCOMPARE(view->firstVisibleOffset(), 32'000U);
    }

    void followEachOther()
    {
        const auto left = shown(Bytes(100'000));
        auto right = shown(Bytes(20'000));
        left->setFirstVisibleOffset(1600);
        left->setFollow(right.get());
        QCOMPARE(right->firstVisibleOffset(), 1600U);
        QSignalSpy scrolled(right.get(), &HexView::topLineChanged);
        left->setFirstVisibleOffset(3200);
        QCOMPARE(right->firstVisibleOffset(), 3200U);
        QCOMPARE(scrolled.count(), 1);
        QCOMPARE(scrolled.at(0).at(0).value<std::uint64_t>(), 3200U);
        right->setFirstVisibleOffset(4800);
        QCOMPARE(left->firstVisibleOffset(), 4800U);
        // Beyond the end of the shorter one the longer one stays where it was sent.
        left->setFirstVisibleOffset(64'000);
        QCOMPARE(left->firstVisibleOffset(), 64'000U);
        QCOMPARE(right->verticalScrollBar()->value(), left->verticalScrollBar()->value());
        right->grab();
        right->setBytesPerLine(8);
        QCOMPARE(left->bytesPerLine(), 8);
        right.reset();
        QCOMPARE(left->bytesPerLine(), static_cast<int>(lineSize));
        left->setFirstVisibleOffset(160);
        QCOMPARE(left->firstVisibleOffset(), 160U);
    }

    void speaks()
    {
        const auto view = shown(test::zerosWith(64, 2, "MTFW"), 0x1'0000);
        view->setTints({{.start = 0, .size = 4, .color = Qt::red, .name = u"Header"_s}});
        view->setMarks({{.start = 2, .size = 1, .color = {}, .name = u"differs"_s}});
        view->setCursor(3);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(interface != nullptr);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QVERIFY(interface->state().readOnly);
        QCOMPARE(interface->text(QAccessible::Value), u"54 at 0x00010003, Header"_s);
        view->setCursor(2);
        QCOMPARE(interface->text(QAccessible::Value), u"4d at 0x00010002, Header, differs"_s);
        view->setCursor(9);
        QCOMPARE(interface->text(QAccessible::Value), u"00 at 0x00010009"_s);
    }
};

QTEST_MAIN(TestHexView)
#include "testhexview.moc"
