// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window that compares two images, as a user meets it: lists, hex side by side, export.
#include <firmware/edit.h>
#include <firmware/fs2/fs2writer.h>
#include <gui/compareview/comparebytespage.h>
#include <gui/compareview/comparelistpage.h>
#include <gui/compareview/comparewindow.h>
#include <gui/hexview/hexview.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/tables.h>
#include <support/prepareddialogs.h>
#include <support/testimage.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <viewsupport.h>

using namespace firesteel;
using compare::Change;
using gui::CompareListKind;
using gui::CompareListPage;
using gui::CompareWindow;

namespace {

/// Another version, PSID and GUID, an INI with one key changed, one gone and one new, one register
/// set differently, no ROM: every list has something.
firmware::Fs2Description otherDescription()
{
    firmware::Fs2Description description = test::smallDescription();
    description.identity.version = firmware::Version{.major = 2, .minor = 42, .subminor = 5700};
    description.identity.psid = "TST1200000002";
    description.guids.guids[0] = 0x0002c90300112200;
    description.rom.clear();
    const std::string key = "total_vfs = 16";
    description.ini.replace(description.ini.find(key), key.size(), "total_vfs = 8\nlog2_uar_bar_megabytes = 7");
    const std::string gone = "sriov_en = true\n";
    description.ini.erase(description.ini.find(gone), gone.size());
    description.firstConfiguration[1].value = 0x002a1644;
    return description;
}

test::SharedImage otherImage()
{
    return test::parsed(firmware::writeFs2(otherDescription()).value(), "other.bin");
}

QStringList column(const CompareListPage& page, int column)
{
    QStringList texts;
    const QAbstractItemModel& model = *page.table()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

} // namespace

class TestCompareWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyListSaysWhatDiffers();
    void identicalImages();
    void onlyDifferencesCanBeSwitchedOff();
    void filterByText();
    void sortsByNumbers();
    void swapping();
    void onlyTheLastSidesCount();
    void fromDifferenceToDifference_data();
    void fromDifferenceToDifference();
    void sectionToItsBytes();
    void movedSectionStandsBesideItself();
    void recordToItsBytes();
    void bytesOfOneSideOnly();
    void damagedIniIsTold();
    void exports_data();
    void exports();
    void exportThatFails();
    void icons();
    void closesItself();
    void pictures_data();
    void pictures();

private:
    /// Hands over the sides and waits for the comparison.
    void compare(const test::SharedImage& left, const test::SharedImage& right);
    CompareListPage& page(CompareListKind kind) const { return *m_window->page(kind); }
    gui::MessageBar& verdict() const { return *m_window->findChild<gui::MessageBar*>(QStringLiteral("verdict")); }
    gui::HexView& hex(const char* name) const { return *m_window->findChild<gui::HexView*>(QLatin1StringView(name)); }
    QTabWidget& tabs() const { return *m_window->findChild<QTabWidget*>(); }

    test::PreparedFileDialog m_dialog;
    QPointer<CompareWindow> m_window;
};

void TestCompareWindow::init()
{
    QApplication::setPalette(test::lightPalette());
    m_window = new CompareWindow(m_dialog);
    m_window->show();
}

void TestCompareWindow::cleanup()
{
    delete m_window;
}

void TestCompareWindow::compare(const test::SharedImage& left, const test::SharedImage& right)
{
    QSignalSpy compared(m_window, &CompareWindow::compared);
    m_window->setSides(left, QStringLiteral("left.bin"), right, QStringLiteral("right.bin"));
    QVERIFY(!m_window->comparison()); // never on the window's thread
    QVERIFY(compared.wait());
    QVERIFY(m_window->comparison());
}

void TestCompareWindow::everyListSaysWhatDiffers()
{
    compare(test::goodImage(), otherImage());
    QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("leftName"))->text(), QStringLiteral("left.bin"));
    QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("rightFacts"))->text(),
             QStringLiteral("FS2 · 2.42.5700 · TST1200000002"));
    QCOMPARE(column(page(CompareListKind::Identity), 1),
             (QStringList{QStringLiteral("Firmware version"), QStringLiteral("PSID"), QStringLiteral("Boot ROMs"),
                          QStringLiteral("Node GUID"), QStringLiteral("Full-image CRC"), QStringLiteral("Size")}));
    QCOMPARE(column(page(CompareListKind::Ini), 2),
             (QStringList{QStringLiteral("sriov_en"), QStringLiteral("total_vfs"),
                          QStringLiteral("log2_uar_bar_megabytes")}));
    QCOMPARE(column(page(CompareListKind::Ini), 0),
             (QStringList{QStringLiteral("only left"), QStringLiteral("changed"), QStringLiteral("only right")}));
    QCOMPARE(column(page(CompareListKind::Records), 2), QStringList{QStringLiteral("0x0001f068")});
    QCOMPARE(column(page(CompareListKind::Sections), 1),
             (QStringList{QStringLiteral("Header of the image"), QStringLiteral("Configuration"), QStringLiteral("ROM"),
                          QStringLiteral("GUID"), QStringLiteral("Image Info"), QStringLiteral("FW Configuration")}));
    QCOMPARE(verdict().tone(), gui::Tone::Warning);
    QVERIFY2(verdict().title().contains(QStringLiteral("6 section")), qPrintable(verdict().title()));
    QVERIFY2(verdict().title().contains(QStringLiteral("3 INI key")), qPrintable(verdict().title()));
    QCOMPARE(tabs().tabText(1), QStringLiteral("Sections (6)"));
    QCOMPARE(tabs().tabText(3), QStringLiteral("Configuration records (1)"));
}

void TestCompareWindow::identicalImages()
{
    compare(test::goodImage(), test::goodImage());
    QCOMPARE(verdict().tone(), gui::Tone::Good);
    QVERIFY2(verdict().title().contains(QStringLiteral("identical")), qPrintable(verdict().title()));
    for (const CompareListKind kind : gui::compareListKinds) {
        QCOMPARE(page(kind).table()->model()->rowCount(), 0);
        QVERIFY(!page(kind).goToDifference(true));
    }
    QCOMPARE(tabs().tabText(1), QStringLiteral("Sections"));
}

void TestCompareWindow::onlyDifferencesCanBeSwitchedOff()
{
    compare(test::goodImage(), otherImage());
    CompareListPage& sections = page(CompareListKind::Sections);
    QCOMPARE(sections.table()->model()->rowCount(), 6);
    sections.findChild<QCheckBox*>(QStringLiteral("onlyDifferences"))->click();
    // Header, 2 BOOT2, 2 Configuration, ROM, GUID, Image Info, 2 DDR, Jump addresses, FW Configuration.
    QCOMPARE(sections.table()->model()->rowCount(), 12);
    QVERIFY(column(sections, 1).contains(QStringLiteral("BOOT2")));
}

void TestCompareWindow::filterByText()
{
    compare(test::goodImage(), otherImage());
    CompareListPage& ini = page(CompareListKind::Ini);
    auto* filter = ini.findChild<QLineEdit*>(QStringLiteral("filter"));
    QTest::keyClicks(filter, QStringLiteral("TOTAL"));
    QCOMPARE(column(ini, 2), QStringList{QStringLiteral("total_vfs")});
    filter->setText(QStringLiteral("nowhere"));
    QCOMPARE(ini.table()->model()->rowCount(), 0);
    // Going to a row that the filter hides drops the filter.
    ini.showRow(0);
    QVERIFY(ini.currentRow() == std::optional<std::size_t>(0));
}

void TestCompareWindow::sortsByNumbers()
{
    compare(test::goodImage(), otherImage());
    CompareListPage& sections = page(CompareListKind::Sections);
    constexpr int different = 7;
    sections.table()->sortByColumn(different, Qt::DescendingOrder);
    // The ROM of 1024 bytes that only the left has is more than what changed anywhere else.
    QCOMPARE(column(sections, 1).first(), QStringLiteral("ROM"));
    QCOMPARE(column(sections, different).first(), QLocale().toString(1024));
    QList<int> numbers;
    for (const QString& text : column(sections, different)) {
        numbers.append(QLocale().toInt(text));
    }
    QVERIFY(std::ranges::is_sorted(numbers, std::ranges::greater{}));
}

void TestCompareWindow::swapping()
{
    compare(test::goodImage(), otherImage());
    QSignalSpy compared(m_window, &CompareWindow::compared);
    m_window->swapSides();
    QVERIFY(compared.wait());
    QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("leftName"))->text(), QStringLiteral("right.bin"));
    QCOMPARE(m_window->comparison()->left.version, "2.42.5700");
    QCOMPARE(column(page(CompareListKind::Ini), 0).count(QStringLiteral("only right")), 1);
    const QStringList keys = column(page(CompareListKind::Ini), 2);
    QCOMPARE(keys.size(), 3);
    QCOMPARE(column(page(CompareListKind::Ini), 0).at(keys.indexOf(QStringLiteral("sriov_en"))),
             QStringLiteral("only right"));
}

void TestCompareWindow::onlyTheLastSidesCount()
{
    QSignalSpy compared(m_window, &CompareWindow::compared);
    m_window->setSides(test::goodImage(), QStringLiteral("a"), otherImage(), QStringLiteral("b"));
    m_window->setSides(test::goodImage(), QStringLiteral("c"), test::goodImage(), QStringLiteral("d"));
    QVERIFY(compared.wait());
    QCOMPARE(compared.count(), 1);
    QCOMPARE(m_window->comparison()->left.name, "c");
    QVERIFY(m_window->comparison()->identical);
}

void TestCompareWindow::fromDifferenceToDifference_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 5; ++tab) {
        QTest::addRow("%d", tab) << tab;
    }
}

void TestCompareWindow::fromDifferenceToDifference()
{
    QFETCH(const int, tab);
    compare(test::goodImage(), otherImage());
    const CompareListKind kind = gui::compareListKinds[static_cast<std::size_t>(tab)];
    m_window->showList(kind);
    CompareListPage& list = page(kind);
    list.findChild<QCheckBox*>(QStringLiteral("onlyDifferences"))->setChecked(false);
    list.table()->setCurrentIndex({});
    std::vector<std::size_t> visited;
    for (int i = 0; i < list.model()->differences(); ++i) {
        QTest::keyClick(m_window.data(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(list.currentRow());
        visited.push_back(*list.currentRow());
        QVERIFY(list.model()->change(static_cast<int>(visited.back())) != Change::Same);
    }
    QVERIFY(std::ranges::is_sorted(visited));
    QVERIFY(std::ranges::adjacent_find(visited) == visited.end()); // each once
    QTest::keyClick(m_window.data(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(*list.currentRow(), visited.front());
    QTest::keyClick(m_window.data(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(*list.currentRow(), visited.back());
}

void TestCompareWindow::sectionToItsBytes()
{
    compare(test::goodImage(), otherImage());
    m_window->showList(CompareListKind::Sections);
    CompareListPage& sections = page(CompareListKind::Sections);
    const int row = static_cast<int>(column(sections, 1).indexOf(QStringLiteral("GUID")));
    const QModelIndex index = sections.table()->model()->index(row, 1);
    sections.table()->scrollTo(index);
    sections.table()->setCurrentIndex(index);
    const QPoint point = sections.table()->visualRect(index).center();
    QTest::mouseClick(sections.table()->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(sections.table()->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(tabs().currentIndex(), 4);
    // The GUID section without the ROM of 1024 bytes with GPH and CRC before it stands earlier. Its
    // payload begins with the node GUID: 0002c90300aabb00 against 0002c90300112200.
    const std::size_t guid = test::sectionIndex(*test::goodImage(), firmware::SectionKind::Guid);
    const firmware::Section& section = test::goodImage()->sections[guid];
    gui::HexView& left = hex("leftHex");
    gui::HexView& right = hex("rightHex");
    QCOMPARE(left.baseAddress(), section.offset);
    QCOMPARE(right.baseAddress(), section.offset - 1044);
    QCOMPARE(left.bytes().size(), section.size);
    // The first range is in the GPH: `next`.
    QCOMPARE(left.selection(), (gui::HexRange{.start = 14, .size = left.selection().size}));
    QVERIFY(left.markAt(16 + 5) != nullptr);
    QVERIFY(left.markAt(16 + 6) != nullptr);
    QVERIFY(left.markAt(16 + 8 + 1) == nullptr);
    m_window->goToNextDifference();
    QCOMPARE(left.selection(), (gui::HexRange{.start = 16 + 5, .size = 2}));
    QCOMPARE(right.selection(), (gui::HexRange{.start = 16 + 5, .size = 2}));
}

void TestCompareWindow::movedSectionStandsBesideItself()
{
    const auto with = test::goodImage();
    const auto without = test::parsed(firmware::withRom(*with, {}).value());
    compare(with, without);
    m_window->showList(CompareListKind::Sections);
    const auto& parts = m_window->comparison()->sections;
    const auto code =
        std::ranges::find_if(parts, [](const compare::SectionDifference& part) { return part.name == "DDR"; });
    QVERIFY(code != parts.end() && code->moved && code->change == Change::Same);
    const auto index = static_cast<std::size_t>(code - parts.begin());
    const auto& ranges = m_window->comparison()->bytes;
    const auto range = std::ranges::find(ranges, index, &compare::ByteRange::part);
    QVERIFY(range != ranges.end());
    m_window->showRange(static_cast<std::size_t>(range - ranges.begin()));
    QCOMPARE(hex("leftHex").baseAddress() - hex("rightHex").baseAddress(), std::uint64_t{1044});
    QCOMPARE(hex("leftHex").selection(), hex("rightHex").selection());
    QCOMPARE(hex("leftHex").firstVisibleOffset(), hex("rightHex").firstVisibleOffset());
}

void TestCompareWindow::recordToItsBytes()
{
    compare(test::goodImage(), otherImage());
    m_window->showList(CompareListKind::Records);
    CompareListPage& records = page(CompareListKind::Records);
    QVERIFY(records.goToDifference(true));
    records.table()->setFocus();
    QTest::keyClick(records.table(), Qt::Key_Return);
    QCOMPARE(tabs().currentIndex(), 4);
    // 0x002a1388 against 0x002a1644 is the second dword of the second record.
    QCOMPARE(hex("leftHex").selection(), (gui::HexRange{.start = 16 + 12 + 4 + 2, .size = 2}));
}

void TestCompareWindow::bytesOfOneSideOnly()
{
    compare(test::goodImage(), otherImage());
    const auto& ranges = m_window->comparison()->bytes;
    const auto rom = std::ranges::find(ranges, std::uint64_t{0}, &compare::ByteRange::rightSize);
    QVERIFY(rom != ranges.end());
    m_window->showRange(static_cast<std::size_t>(rom - ranges.begin()));
    QCOMPARE(hex("leftHex").bytes().size(), std::size_t{1044});
    QCOMPARE(hex("rightHex").bytes().size(), std::size_t{0});
}

void TestCompareWindow::damagedIniIsTold()
{
    Bytes bytes = test::smallImage();
    const std::size_t ini = test::sectionIndex(*test::goodImage(), firmware::SectionKind::FwConfiguration);
    writeBe32(bytes, static_cast<std::size_t>(test::goodImage()->sections[ini].dataOffset), 0);
    compare(test::goodImage(), test::parsed(bytes, "damaged.bin"));
    QVERIFY2(verdict().text().contains(QStringLiteral("damaged.bin")), qPrintable(verdict().text()));
}

void TestCompareWindow::exports_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << 0 << QByteArray("Left:");
    QTest::newRow("html") << 1 << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << 2 << QByteArray("{");
}

void TestCompareWindow::exports()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, start);
    compare(test::goodImage(), otherImage());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    m_dialog.setNextFileName(path);
    auto* menu = m_window->findChild<QToolButton*>(QStringLiteral("exportButton"))->menu();
    menu->actions().at(format)->trigger();
    auto* note = m_window->findChild<gui::MessageBar*>(QStringLiteral("note"));
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->tone(), gui::Tone::Good);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(start));
    QVERIFY(content.contains("total_vfs"));
    QVERIFY(content.contains("left.bin"));
}

void TestCompareWindow::exportThatFails()
{
    compare(test::goodImage(), otherImage());
    const QTemporaryDir folder;
    m_dialog.setNextFileName(folder.filePath(QStringLiteral("no/such/folder")));
    auto* menu = m_window->findChild<QToolButton*>(QStringLiteral("exportButton"))->menu();
    menu->actions().first()->trigger();
    auto* note = m_window->findChild<gui::MessageBar*>(QStringLiteral("note"));
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->tone(), gui::Tone::Error);
    QVERIFY(note->title().contains(QStringLiteral("no/such/folder")));
    // Changing one's mind does nothing.
    note->hide();
    menu->actions().first()->trigger();
    QVERIFY(!note->isVisible());
}

void TestCompareWindow::icons()
{
    for (const Change change : {Change::Same, Change::Changed, Change::OnlyLeft, Change::OnlyRight}) {
        QVERIFY(!gui::changeIcon(change).isNull());
        QVERIFY(!gui::changeText(change).isEmpty());
    }
    for (const QStringView name : {u"swap", u"next", u"previous", u"export"}) {
        QVERIFY(!gui::icon(name).isNull());
    }
}

void TestCompareWindow::closesItself()
{
    compare(test::goodImage(), otherImage());
    QTest::keyClick(m_window.data(), Qt::Key_Escape);
    QTRY_VERIFY(m_window.isNull());
}

void TestCompareWindow::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 800);
    QTest::newRow("dark") << true << QSize(1280, 800);
    QTest::newRow("light-small") << false << QSize(1000, 700);
}

/// Looks at the window in every list; with $FIRESTEEL_SCREENSHOTS people can, too.
void TestCompareWindow::pictures()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QApplication::setPalette(dark ? test::darkPalette() : test::lightPalette());
    m_window->resize(size);
    compare(test::goodImage(), otherImage());
    for (std::size_t i = 0; i < gui::compareListKinds.size(); ++i) {
        m_window->showList(gui::compareListKinds[i]);
        m_window->goToNextDifference();
        test::saveScreenshot(*m_window,
                             QStringLiteral("compare-%1-%2").arg(QLatin1StringView(QTest::currentDataTag())).arg(i));
    }
    QVERIFY2(m_window->minimumSizeHint().width() <= 1000, "does not fit a small screen");
    QVERIFY2(m_window->minimumSizeHint().height() <= 700, "does not fit a small screen");
}

QTEST_MAIN(TestCompareWindow)
#include "testcomparewindow.moc"
