// SPDX-License-Identifier: GPL-3.0-or-later
//
// The story that the program is for, by clicks: the stock HP 544+FLR gives no network interface because SR-IOV
// is on. Back up, switch it off in the form, build, look at what differs, flash, read back; mstflint agrees.
#include "windowfixture.h"
#include "windowparts.h"

#include <boardconfig/records.h>
#include <gui/boardconfig/boardconfighost.h>
#include <gui/boardconfig/boardconfigpage.h>
#include <gui/build/builddialog.h>
#include <gui/cards/adaptertreemodel.h>
#include <support/simulatedtools.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;
using test::child;
using test::currentPage;
using test::tree;
using test::WindowFixture;

namespace {

constexpr std::uint32_t boardRegister = 0x1fa00; // resources/cards/parametermap-simulated.json
constexpr int patienceMs = 120'000;

std::uint32_t boardBits(const firmware::Image& image)
{
    const boardconfig::FieldValue value =
        boardconfig::fieldValue(boardconfig::decodeRecords(image), {.address = boardRegister, .bit = 0, .width = 2});
    return value.state == boardconfig::FieldState::Set ? value.value : 0xff;
}

} // namespace

class TestBoardStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sriovOff_data();
    void sriovOff();
    void editsAreNotLostByClosing();
    void signedCardsHaveNoForm();

private:
    static BoardConfigHost& openBoard(MainWindow& window)
    {
        auto* host = child<BoardConfigHost>(window, u"boardPage"_s);
        if (!QTest::qWaitFor([host] { return host->page() != nullptr; }, patienceMs)) {
            qFatal("the board INI was not shown");
        }
        child<QTabWidget>(window, u"tabs"_s)->setCurrentWidget(host);
        return *host;
    }
};

void TestBoardStory::sriovOff_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : LanguageController::languages()) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

void TestBoardStory::sriovOff()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    MainWindow& window = fixture.open(language);
    BoardConfigHost& host = openBoard(window);
    const firmware::Image before = fixture.verifyCard();
    QCOMPARE(boardBits(before), 3u);

    // Back up
    fixture.fileDialog().setNextFileName(fixture.path(u"backups"_s));
    child<QAction>(window, u"backUpAction"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), patienceMs);

    // Edit
    QTest::mouseClick(child<QCheckBox>(host, u"sriovBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(host.page()->ini().document().value("HCA", "sriov_en"), "false");
    QCOMPARE(host.unsaved().size(), 1);

    // Build
    QTest::mouseClick(child<QPushButton>(host, u"buildButton"_s), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<BuildDialog*>() != nullptr);
    auto& build = *window.findChild<BuildDialog*>();
    auto* bases = child<QComboBox>(build, u"baseBox"_s);
    QCOMPARE(bases->count(), 2); // the backup first, then the card
    QVERIFY(bases->itemData(0, Qt::ToolTipRole).toString().contains(u"backups"_s));
    const QString file = fixture.path(u"sriov-off.bin"_s);
    child<QLineEdit>(build, u"targetEdit"_s)->setText(file);
    auto* start = child<QPushButton>(build, u"buildButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patienceMs);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(build), u"resultPage"_s, patienceMs);
    QCOMPARE(child<MessageBar>(build, u"resultBar"_s)->tone(), Tone::Good);
    QVERIFY(QFile::exists(file));
    QVERIFY(host.unsaved().isEmpty());

    // Flash
    QTest::mouseClick(child<QPushButton>(build, u"flashButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<FlashDialog*>() != nullptr, patienceMs);
    auto& flash = *window.findChild<FlashDialog*>();
    child<QLineEdit>(flash, u"folderEdit"_s)->setText(fixture.path(u"backups"_s));
    if (auto* consent = child<QCheckBox>(flash, u"versionConsentBox"_s); consent->isVisible()) {
        consent->click(); // the version is the one that is there
    }
    QTest::mouseClick(child<QPushButton>(flash, u"flashButton"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(flash), u"resultPage"_s, patienceMs);
    QCOMPARE(flash.job()->state(), jobs::JobState::Succeeded);
    flash.reject();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), patienceMs);

    // What the card says now: INI, register, and the page that was edited
    const firmware::Image after = fixture.verifyCard();
    QCOMPARE(boardBits(after), 2u);
    const Result<std::string> ini = firmware::embeddedIni(after);
    QVERIFY(ini && ini->find("\nsriov_en = false\n") != std::string::npos);
    child<QTreeView>(window, u"treeView"_s)
        ->setCurrentIndex(tree(window).adapterIndex(QString::fromStdString(fixture.card().id)));
    QTRY_VERIFY_WITH_TIMEOUT(host.page() != nullptr && host.page()->ini().original().text() == *ini, patienceMs);
    QVERIFY(!host.page()->ini().isChanged());

    // The vendor's tool
    const QString tool = test::installedTool("mstflint");
    if (tool.isEmpty()) {
        QSKIP("mstflint is not installed; the rest of the story holds");
    }
    const std::filesystem::path cards = fixture.card().simulatedState->parent_path();
    const QString device = QString::fromStdString(fixture.card().pciAddress);
    const test::ProcessResult verified = test::runOnSilicon(cards, tool, {u"-d"_s, device, u"v"_s});
    QVERIFY2(verified.output.contains("FW image verification succeeded"), verified.output + verified.errors);
    const test::ProcessResult dumped = test::runOnSilicon(cards, tool, {u"-d"_s, device, u"dc"_s});
    QCOMPARE(dumped.output.trimmed().toStdString(), QByteArray::fromStdString(*ini).trimmed().toStdString());
}

void TestBoardStory::editsAreNotLostByClosing()
{
    WindowFixture fixture;
    MainWindow& window = fixture.open(u"en"_s);
    BoardConfigHost& host = openBoard(window);
    child<QCheckBox>(host, u"sriovBox"_s)->click();
    QVERIFY(!window.close());
    QCOMPARE(fixture.messageBox().questionCount(), 1);
    QVERIFY(fixture.messageBox().lastQuestion().text.contains(host.board()->title));
    QVERIFY(window.isVisible());
    // An opened file asks, too, before it is closed.
    const QString file = fixture.writeImage(u"other.bin"_s);
    window.openImage(file);
    QTRY_VERIFY(host.board() != nullptr && host.board()->key == file);
    host.page()->replaceText("[HCA]\n");
    child<QAction>(window, u"closeImageAction"_s)->trigger();
    QCOMPARE(fixture.messageBox().questionCount(), 2);
    QVERIFY(tree(window).file(file) != nullptr);
    fixture.messageBox().setNextAnswer(true);
    child<QAction>(window, u"closeImageAction"_s)->trigger();
    QVERIFY(tree(window).file(file) == nullptr);
    fixture.messageBox().setNextAnswer(true);
    QVERIFY(window.close());
}

void TestBoardStory::signedCardsHaveNoForm()
{
    WindowFixture fixture;
    MainWindow& window = fixture.open(u"en"_s);
    BoardConfigHost& host = openBoard(window);
    QVERIFY(child<QAction>(window, u"buildAction"_s)->isEnabled());
    const auto& adapters = tree(window).adapters();
    const auto connectX4 = std::ranges::find(adapters, 0x1013, &adapters::Adapter::deviceId);
    if (connectX4 == adapters.end()) {
        QSKIP("the fixture has no ConnectX-4");
    }
    child<QTreeView>(window, u"treeView"_s)
        ->setCurrentIndex(tree(window).adapterIndex(QString::fromStdString(connectX4->id)));
    QVERIFY(host.page() == nullptr);
    QVERIFY(!child<QAction>(window, u"buildAction"_s)->isEnabled());
    QVERIFY(!child<QAction>(window, u"buildAction"_s)->toolTip().isEmpty());
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestBoardStory)
#include "testboardstory.moc"
