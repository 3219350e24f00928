// SPDX-License-Identifier: GPL-3.0-or-later
// GUIDs and MACs, boot ROM, and a flash semaphore that was left taken, by clicks.
#include "windowfixture.h"
#include "windowparts.h"

#include <gui/addresses/addresstext.h>
#include <gui/cardjob/commandline.h>
#include <gui/cardjob/guidsdialog.h>
#include <gui/cardjob/romdialog.h>
#include <gui/cards/adapterwords.h>
#include <gui/overview/overviewpage.h>
#include <silicon/simulatedchip.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;
using test::child;
using test::currentPage;
using test::WindowFixture;

namespace {

void waitUntilRead(WindowFixture& fixture)
{
    const auto* action = child<QAction>(fixture.window(), u"setGuidsAction"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(action->isEnabled() && !fixture.runner().isBusy(), qPrintable(action->toolTip()), 60'000);
}

template <typename Dialog>
Dialog& openDialog(WindowFixture& fixture, const QString& action)
{
    child<QAction>(fixture.window(), action)->trigger();
    auto* dialog = fixture.window().findChild<Dialog*>();
    if (dialog == nullptr) {
        qFatal("the dialog of %s did not open", qPrintable(action));
    }
    child<QLineEdit>(*dialog, u"folderEdit"_s)->setText(fixture.path(u"backups"_s));
    return *dialog;
}

} // namespace

class TestCardJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedAddresses_data();
    void typedAddresses();
    void guidsAreWritten_data();
    void guidsAreWritten();
    void guidsMustBeRight();
    void romIsRemoved();
    void romIsSaved();
    void coldBootOnlyCardsCannotBeReset();
    void semaphoreIsFreedAfterAQuestion();
};

void TestCardJobs::typedAddresses_data()
{
    QTest::addColumn<AddressKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::uint64_t>("value"); // 0: not an address
    const auto row = [](const char* name, AddressKind kind, const QString& text, std::uint64_t value) {
        QTest::newRow(name) << kind << text << value;
    };
    row("colons", AddressKind::Mac, u"f4:52:14:29:4c:41"_s, 0xf45214294c41);
    row("dashes and capitals", AddressKind::Mac, u" F4-52-14-29-4C-41 "_s, 0xf45214294c41);
    row("bare", AddressKind::Mac, u"f45214294c41"_s, 0xf45214294c41);
    row("local address", AddressKind::Mac, u"02:00:00:00:00:01"_s, 0x020000000001);
    row("multicast", AddressKind::Mac, u"f5:52:14:29:4c:41"_s, 0);
    row("broadcast", AddressKind::Mac, u"ff:ff:ff:ff:ff:ff"_s, 0);
    row("zero MAC", AddressKind::Mac, u"000000000000"_s, 0);
    row("short MAC", AddressKind::Mac, u"f4:52:14:29:4c"_s, 0);
    row("no hex", AddressKind::Mac, u"g4:52:14:29:4c:41"_s, 0);
    row("other digits", AddressKind::Mac, u"١٢٣٤٥٦٧٨٩٠١٢"_s, 0);
    row("GUID", AddressKind::Guid, u"f452140300294c40"_s, 0xf452140300294c40);
    row("GUID with 0x", AddressKind::Guid, u"0xF452:1403:0029:4C40"_s, 0xf452140300294c40);
    row("GUIDs have no group bit", AddressKind::Guid, u"0102030405060708"_s, 0x0102030405060708);
    row("blank GUID", AddressKind::Guid, u"ffffffffffffffff"_s, 0);
    row("long GUID", AddressKind::Guid, u"f452140300294c401"_s, 0);
    row("empty", AddressKind::Guid, u"  "_s, 0);
}

void TestCardJobs::typedAddresses()
{
    QFETCH(const AddressKind, kind);
    QFETCH(const QString, text);
    QFETCH(const std::uint64_t, value);
    const TypedAddress typed = parseAddress(kind, text);
    QCOMPARE(typed.value.value_or(0), value);
    QCOMPARE(typed.problem.isEmpty(), value != 0);
}

void TestCardJobs::guidsAreWritten_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : LanguageController::languages()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

void TestCardJobs::guidsAreWritten()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    fixture.open(language);
    waitUntilRead(fixture);
    auto& dialog = openDialog<GuidsDialog>(fixture, u"setGuidsAction"_s);
    auto* start = child<QPushButton>(dialog, u"startButton"_s);
    QVERIFY(!start->isEnabled()); // nothing has changed yet
    auto* node = child<QLineEdit>(dialog, u"guidEdit1"_s);
    QCOMPARE(node->text(), guidText(fixture.cardAtStart().guids.guids[0]));
    node->selectAll();
    QTest::keyClicks(node, u"0002c903001a2b30"_s);
    auto* mac = child<QLineEdit>(dialog, u"macEdit1"_s);
    mac->selectAll();
    QTest::keyClicks(mac, u"00:02:c9:1a:2b:31"_s);
    QTest::mouseClick(child<QPushButton>(dialog, u"deriveButton"_s), Qt::LeftButton);
    QVERIFY2(start->isEnabled(), qPrintable(start->toolTip()));
    const QString command = child<CommandLine>(dialog, u"commandLine"_s)->command();
    QVERIFY(command.contains(u"set-guids"_s) && command.contains(u"0002c903001a2b30"_s));
    QTest::mouseClick(child<QPushButton>(dialog, u"copyCommandLineButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), command);

    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(currentPage(dialog), u"progressPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(dialog), u"resultPage"_s, 120'000);
    QCOMPARE(child<MessageBar>(dialog, u"resultBar"_s)->tone(), Tone::Good);
    QCOMPARE(QDir(fixture.path(u"backups"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    QTest::mouseClick(child<QPushButton>(dialog, u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), 60'000);
    const firmware::Image now = fixture.verifyCard();
    QVERIFY(now.isSound());
    QCOMPARE(now.guids.guids, (std::vector<std::uint64_t>{0x0002c903001a2b30, 0x0002c903001a2b31, 0x0002c903001a2b32,
                                                          0x0002c903001a2b33}));
    QCOMPARE(now.guids.macs, (std::vector<std::uint64_t>{0x0002c91a2b31, 0x0002c91a2b32}));
    QVERIFY(now.identity.version == fixture.cardAtStart().identity.version);
}

void TestCardJobs::guidsMustBeRight()
{
    WindowFixture fixture;
    fixture.open(u"en"_s);
    waitUntilRead(fixture);
    auto& dialog = openDialog<GuidsDialog>(fixture, u"setGuidsAction"_s);
    auto* start = child<QPushButton>(dialog, u"startButton"_s);
    auto* mac = child<QLineEdit>(dialog, u"macEdit2"_s);
    mac->setText(u"01:02:03:04:05:06"_s);
    QVERIFY(!start->isEnabled());
    QVERIFY(start->toolTip().contains(u"multicast"_s));
    mac->setText(child<QLineEdit>(dialog, u"macEdit1"_s)->text());
    QVERIFY(start->toolTip().contains(u"same MAC"_s));
    mac->setText(u"00:02:c9:1a:2b:32"_s);
    QVERIFY(start->isEnabled());
    child<QLineEdit>(dialog, u"folderEdit"_s)->clear();
    QVERIFY(!start->isEnabled());
    child<QCheckBox>(dialog, u"backupBox"_s)->click();
    QVERIFY(start->isEnabled());
    QVERIFY(child<CommandLine>(dialog, u"commandLine"_s)->command().contains(u"--no-backup"_s));
}

void TestCardJobs::romIsRemoved()
{
    WindowFixture fixture;
    fixture.open(u"en"_s);
    waitUntilRead(fixture);
    QVERIFY(fixture.cardAtStart().rom.present);
    auto& dialog = openDialog<RomDialog>(fixture, u"removeRomAction"_s);
    QTest::mouseClick(child<QPushButton>(dialog, u"startButton"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(dialog), u"resultPage"_s, 120'000);
    QCOMPARE(child<MessageBar>(dialog, u"resultBar"_s)->tone(), Tone::Good);
    QTest::mouseClick(child<QPushButton>(dialog, u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), 60'000);
    const firmware::Image now = fixture.verifyCard();
    QVERIFY(now.isSound());
    QVERIFY(!now.rom.present);
    QVERIFY(now.guids == fixture.cardAtStart().guids);
    // There is none left to remove, and the action says so.
    const auto* action = child<QAction>(fixture.window(), u"removeRomAction"_s);
    QTRY_VERIFY(!action->isEnabled() && action->toolTip().contains(u"no boot ROM"_s));
}

void TestCardJobs::romIsSaved()
{
    WindowFixture fixture;
    fixture.open(u"en"_s);
    waitUntilRead(fixture);
    const QString file = fixture.path(u"rom.bin"_s);
    fixture.fileDialog().setNextFileName(file);
    child<QAction>(fixture.window(), u"saveRomAction"_s)->trigger();
    auto* bar = child<MessageBar>(fixture.window(), u"messageBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 60'000);
    QCOMPARE(bar->tone(), Tone::Good);
    const firmware::Image image = fixture.verifyCard();
    const firmware::Section* rom = image.find(firmware::SectionKind::Rom);
    QVERIFY(rom != nullptr);
    QCOMPARE(QFileInfo(file).size(), static_cast<qint64>(rom->dataSize));
}

void TestCardJobs::coldBootOnlyCardsCannotBeReset()
{
    WindowFixture fixture;
    fixture.open(u"en"_s);
    waitUntilRead(fixture);
    const auto* action = child<QAction>(fixture.window(), u"resetAction"_s);
    QVERIFY(!action->isEnabled());
    QVERIFY2(action->toolTip().contains(u"cold boot"_s), qPrintable(action->toolTip()));
}

void TestCardJobs::semaphoreIsFreedAfterAQuestion()
{
    WindowFixture fixture;
    {
        auto chip = silicon::SimulatedChip::open(*fixture.card().simulatedState);
        QVERIFY(chip);
        chip->setFault({.kind = silicon::FaultKind::SemaphoreTaken});
    }
    MainWindow& window = fixture.open(u"en"_s);
    auto* banner = child<MessageBar>(*child<OverviewPage>(window, u"overviewPage"_s), u"banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->findChild<QPushButton*>(u"freeSemaphoreButton"_s) != nullptr, 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), 120'000);
    // No is no.
    QTest::mouseClick(child<QPushButton>(*banner, u"freeSemaphoreButton"_s), Qt::LeftButton);
    QCOMPARE(fixture.messageBox().questionCount(), 1);
    QVERIFY(!fixture.runner().isBusy());
    fixture.messageBox().setNextAnswer(true);
    QTest::mouseClick(child<QPushButton>(*banner, u"freeSemaphoreButton"_s), Qt::LeftButton);
    waitUntilRead(fixture);
    QTRY_VERIFY(banner->findChild<QPushButton*>(u"freeSemaphoreButton"_s) == nullptr);
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestCardJobs)
#include "testcardjobs.moc"
