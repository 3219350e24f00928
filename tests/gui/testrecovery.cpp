// SPDX-License-Identifier: GPL-3.0-or-later
// A card in flash recovery comes back from a backup, click by click.
#include "windowfixture.h"
#include "windowparts.h"

#include <adapters/cardplacement.h>
#include <base/file.h>
#include <gui/cardjob/commandline.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/overview/overviewpage.h>
#include <gui/recovery/recoverypage.h>
#include <jobs/backup.h>
#include <silicon/simulatedcard.h>

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <filesystem>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;
using test::child;
using test::WindowFixture;

namespace {

class NoReport final : public Progress
{
public:
    void advance(Stage, std::uint64_t, std::uint64_t) override {}
    bool cancelRequested() const override { return false; }
};

/// The fixture's card, backed up, then erased: its chip finds nothing to boot at the next cold start.
struct BrokenCard
{
    WindowFixture fixture;
    QString backups = fixture.path(u"backups"_s);
    jobs::Backup backup;

    BrokenCard()
    {
        NoReport progress;
        jobs::SystemClock clock;
        adapters::DirectEngines engines;
        jobs::ReportStep report;
        jobs::JobContext context(progress, clock, engines, report);
        const auto engine = adapters::openEngine(fixture.card());
        backup = *jobs::makeBackup(**engine, fixture.card(), backups.toStdString(), context);
        const std::filesystem::path folder = *fixture.card().simulatedState;
        silicon::SimulatedCard card = *silicon::readSimulatedCard(folder);
        card.inRecovery = true;
        if (!silicon::writeSimulatedCard(folder, card)) {
            qFatal("the card could not be put into flash recovery");
        }
        const std::filesystem::path flash = folder / "flash.bin";
        const Bytes erased(std::filesystem::file_size(flash), 0xff);
        if (!writeFile(flash, ByteView(erased))) {
            qFatal("the flash could not be erased");
        }
        fixture.settings().setValue(u"folders/backups"_s, backups);
    }

    MainWindow& open(const QString& language = u"en"_s)
    {
        MainWindow& window = fixture.open(language);
        [&] {
            auto* page = child<OverviewPage>(window, u"overviewPage"_s);
            QTRY_VERIFY(page->findChild<QPushButton*>(u"recoverButton"_s) != nullptr);
            QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), 60'000);
        }();
        return window;
    }
    RecoveryPage& page() { return *child<RecoveryPage>(fixture.window(), u"recoveryPage"_s); }
    QString step() { return child<QStackedWidget>(page(), u"steps"_s)->currentWidget()->objectName(); }
};

QPushButton* button(RecoveryPage& page, const QString& name)
{
    return child<QPushButton>(page, name);
}

void click(QPushButton* clicked)
{
    QVERIFY2(clicked->isVisible() && clicked->isEnabled(), qPrintable(clicked->objectName() + clicked->toolTip()));
    QTest::mouseClick(clicked, Qt::LeftButton);
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupBringsTheCardBack_data();
    void backupBringsTheCardBack();
    void otherAddressesAreWritten();
    void wrongAddressesStopTheStart();
    void foreignChipIsRefused();
    void damagedBackupIsRefused();
    void changedBackupIsTold();
    void missingFileIsExplained();
    void nothingElseIsOfferedForSuchACard();
};

void TestRecovery::backupBringsTheCardBack_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : LanguageController::languages()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

void TestRecovery::backupBringsTheCardBack()
{
    QFETCH(const QString, language);
    BrokenCard broken;
    const Result<Bytes> saved = readFile(broken.backup.image, firmware::maxImageFileSize);
    QVERIFY(saved);
    MainWindow& window = broken.open(language);
    auto* overview = child<OverviewPage>(window, u"overviewPage"_s);
    QCOMPARE(child<MessageBar>(*overview, u"banner"_s)->tone(), Tone::Error);

    // The banner leads to the page, which has found the backup.
    QTest::mouseClick(child<QPushButton>(*overview, u"recoverButton"_s), Qt::LeftButton);
    RecoveryPage& page = broken.page();
    QVERIFY(page.isVisible());
    auto* list = child<QListWidget>(page, u"backupList"_s);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QString::fromStdString(*broken.fixture.cardAtStart().identity.psid)));
    click(button(page, u"nextButton"_s));

    QTRY_COMPARE(broken.step(), u"checkPage"_s);
    QVERIFY(child<QListWidget>(page, u"fitList"_s)->count() >= 5);
    const firmware::Guids& before = broken.fixture.cardAtStart().guids;
    QCOMPARE(child<QLineEdit>(page, u"guidEdit1"_s)->text(), u"%1"_s.arg(before.guids[0], 16, 16, QLatin1Char('0')));
    QCOMPARE(child<QLineEdit>(page, u"macEdit2"_s)->text().remove(u':'),
             u"%1"_s.arg(before.macs[1], 12, 16, QLatin1Char('0')));
    QVERIFY(child<CommandLine>(page, u"commandLine"_s)->command().contains(u" recover "_s));
    click(button(page, u"startButton"_s));

    QTRY_COMPARE_WITH_TIMEOUT(broken.step(), u"resultPage"_s, 120'000);
    QVERIFY2(page.job()->state() == jobs::JobState::Succeeded, jobs::reportText(page.job()->report()).c_str());
    QCOMPARE(child<MessageBar>(page, u"resultBar"_s)->tone(), Tone::Good);
    QTRY_VERIFY_WITH_TIMEOUT(!broken.fixture.runner().isBusy(), 60'000);
    // The result stays, and the Overview page says what is left to do.
    QVERIFY(page.hasResult());
    child<QTabWidget>(window, u"tabs"_s)->setCurrentWidget(overview);
    QTRY_COMPARE(child<MessageBar>(*overview, u"banner"_s)->tone(), Tone::Note);

    const firmware::Image now = broken.fixture.verifyCard();
    QVERIFY(now.isSound());
    QVERIFY(std::ranges::equal(now.bytes, *saved));
}

void TestRecovery::otherAddressesAreWritten()
{
    BrokenCard broken;
    broken.open();
    RecoveryPage& page = broken.page();
    QTest::mouseClick(child<QPushButton>(broken.fixture.window(), u"recoverButton"_s), Qt::LeftButton);
    QTRY_COMPARE(child<QListWidget>(page, u"backupList"_s)->count(), 1);
    click(button(page, u"nextButton"_s));
    QTRY_COMPARE(broken.step(), u"checkPage"_s);
    child<QLineEdit>(page, u"guidEdit1"_s)->setText(u"0x0002c903001a2b30"_s);
    child<QLineEdit>(page, u"macEdit1"_s)->setText(u"00-02-C9-1A-2B-31"_s);
    click(button(page, u"deriveButton"_s));
    click(button(page, u"startButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(broken.step(), u"resultPage"_s, 120'000);
    const firmware::Image now = broken.fixture.verifyCard();
    QVERIFY(now.isSound());
    QCOMPARE(now.guids.guids, (std::vector<std::uint64_t>{0x0002c903001a2b30, 0x0002c903001a2b31, 0x0002c903001a2b32,
                                                          0x0002c903001a2b33}));
    QCOMPARE(now.guids.macs, (std::vector<std::uint64_t>{0x0002c91a2b31, 0x0002c91a2b32}));
}

void TestRecovery::wrongAddressesStopTheStart()
{
    BrokenCard broken;
    broken.open();
    RecoveryPage& page = broken.page();
    QTest::mouseClick(child<QPushButton>(broken.fixture.window(), u"recoverButton"_s), Qt::LeftButton);
    QTRY_COMPARE(child<QListWidget>(page, u"backupList"_s)->count(), 1);
    click(button(page, u"nextButton"_s));
    QTRY_COMPARE(broken.step(), u"checkPage"_s);
    auto* mac = child<QLineEdit>(page, u"macEdit1"_s);
    const QString right = mac->text();
    for (const QString& wrong : {u"01:00:5e:00:00:01"_s, u"ff:ff:ff:ff:ff:ff"_s, u"00:00:00:00:00:00"_s,
                                 u"f4:52:14:29:4c"_s, u"f4:52:14:29:4c:4g"_s, QString()}) {
        mac->setText(wrong);
        QVERIFY2(!button(page, u"startButton"_s)->isEnabled(), qPrintable(wrong));
        QVERIFY(!button(page, u"startButton"_s)->toolTip().isEmpty());
    }
    mac->setText(right);
    QVERIFY(button(page, u"startButton"_s)->isEnabled());
}

void TestRecovery::foreignChipIsRefused()
{
    BrokenCard broken;
    const QString other = broken.fixture.writeImage(u"connectx3.bin"_s, [](firmware::Fs2Description& description) {
        description.identity.hardwareIds = {{.chip = 0x1f5, .revision = 1}};
        description.identity.deviceId = 0x1003;
    });
    broken.open();
    RecoveryPage& page = broken.page();
    QTest::mouseClick(child<QPushButton>(broken.fixture.window(), u"recoverButton"_s), Qt::LeftButton);
    broken.fixture.fileDialog().setNextFileName(other);
    click(button(page, u"imageButton"_s));
    QTRY_COMPARE(broken.step(), u"checkPage"_s);
    QVERIFY(!button(page, u"startButton"_s)->isEnabled());
    QVERIFY(button(page, u"startButton"_s)->toolTip().contains(u"ConnectX-3"_s));
    QVERIFY(child<QLabel>(page, u"reasonLabel"_s)->isVisible());
    click(button(page, u"backButton"_s));
    QCOMPARE(broken.step(), u"choosePage"_s);
}

void TestRecovery::damagedBackupIsRefused()
{
    BrokenCard broken;
    const QString damaged = broken.fixture.writeDamagedImage(u"damaged.bin"_s);
    broken.open();
    RecoveryPage& page = broken.page();
    QTest::mouseClick(child<QPushButton>(broken.fixture.window(), u"recoverButton"_s), Qt::LeftButton);
    broken.fixture.fileDialog().setNextFileName(damaged);
    click(button(page, u"imageButton"_s));
    QTRY_COMPARE(broken.step(), u"checkPage"_s);
    QVERIFY(!button(page, u"startButton"_s)->isEnabled());
    QTest::mouseClick(button(page, u"startButton"_s), Qt::LeftButton);
    QVERIFY(page.job() == nullptr);
}

void TestRecovery::changedBackupIsTold()
{
    BrokenCard broken;
    QFile sums(QString::fromStdString((broken.backup.folder / "SHA256SUMS").string()));
    QVERIFY(sums.open(QIODevice::ReadWrite));
    QByteArray text = sums.readAll();
    text[0] = text[0] == '0' ? '1' : '0';
    QVERIFY(sums.seek(0) && sums.write(text) == text.size());
    sums.close();
    broken.open();
    RecoveryPage& page = broken.page();
    QTest::mouseClick(child<QPushButton>(broken.fixture.window(), u"recoverButton"_s), Qt::LeftButton);
    broken.fixture.fileDialog().setNextFileName(QString::fromStdString(broken.backup.folder.string()));
    click(button(page, u"folderButton"_s));
    QTRY_COMPARE(broken.step(), u"checkPage"_s);
    QVERIFY(!child<QListWidget>(page, u"fitList"_s)->findItems(u"SHA-256 is another"_s, Qt::MatchContains).isEmpty());
    QVERIFY(button(page, u"startButton"_s)->isEnabled());
}

void TestRecovery::missingFileIsExplained()
{
    BrokenCard broken;
    broken.open();
    RecoveryPage& page = broken.page();
    QTest::mouseClick(child<QPushButton>(broken.fixture.window(), u"recoverButton"_s), Qt::LeftButton);
    broken.fixture.fileDialog().setNextFileName(broken.fixture.path(u"nowhere.bin"_s));
    click(button(page, u"imageButton"_s));
    auto* bar = child<MessageBar>(page, u"readBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->title().contains(u"nowhere.bin"_s));
    QCOMPARE(broken.step(), u"choosePage"_s);
}

void TestRecovery::nothingElseIsOfferedForSuchACard()
{
    BrokenCard broken;
    MainWindow& window = broken.open();
    for (const QString& name :
         {u"flashAction"_s, u"setGuidsAction"_s, u"removeRomAction"_s, u"saveRomAction"_s, u"resetAction"_s}) {
        const auto* action = child<QAction>(window, name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QVERIFY2(action->toolTip().contains(u"flash recovery"_s), qPrintable(name + action->toolTip()));
    }
    const auto* view = child<QTreeView>(window, u"treeView"_s);
    QVERIFY(view->currentIndex().data(AdapterTreeModel::DetailRole).toString().contains(u"Flash recovery"_s));
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestRecovery)
#include "testrecovery.moc"
