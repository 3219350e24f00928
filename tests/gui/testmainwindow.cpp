// SPDX-License-Identifier: GPL-3.0-or-later
// The main job by clicks, offscreen, in each language.
#include "windowfixture.h"
#include "windowparts.h"

#include <base/file.h>
#include <base/sha256.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/firmwareview/firmwarepage.h>
#include <gui/overview/overviewpage.h>
#include <gui/text.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QTreeView>
#include <QTreeWidget>

#include <map>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;
using test::child;
using test::currentPage;
using test::Heartbeat;
using test::tree;
using test::WindowFixture;

namespace {

void clickToolBar(MainWindow& window, const QString& actionName)
{
    auto* toolBar = child<QToolBar>(window, u"toolBar"_s);
    auto* button = toolBar->widgetForAction(child<QAction>(window, actionName));
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The tree is filled, the first card is selected, and it has been read.
void waitUntilRead(MainWindow& window)
{
    QTRY_VERIFY(!tree(window).adapters().empty());
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(window, u"verifyAction"_s)->isEnabled(), 60'000);
    QTRY_VERIFY(child<FirmwarePage>(window, u"firmwarePage"_s)->image() != nullptr);
}

void openByDialog(WindowFixture& fixture, const QString& path)
{
    fixture.fileDialog().setNextFileName(path);
    clickToolBar(fixture.window(), u"openAction"_s);
    QTRY_VERIFY(tree(fixture.window()).file(path) != nullptr);
}

FlashDialog& openFlashDialog(MainWindow& window)
{
    clickToolBar(window, u"flashAction"_s);
    auto* dialog = window.findChild<FlashDialog*>();
    if (dialog == nullptr) {
        qFatal("the flash dialog did not open");
    }
    return *dialog;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : LanguageController::languages()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeJob_data() { addLanguages(); }
    void wholeJob();
    void sameVersionNeedsATick();
    void damagedImageCannotBeFlashed_data() { addLanguages(); }
    void damagedImageCannotBeFlashed();
    void foreignFileIsExplained();
    void dropOpensImages();
    void cancelKeepsTheOldImage();
    void cancelEndsAtTheSignature();
    void closingWhileWritingAsks();
    void refreshFollowsTheCards();
    void brokenCardIsExplained();
    void jobsCanBeCopiedAndSaved();
    void messagesFollowTheLanguage();
    void disabledActionsSayWhy();
    void eventLoopIsNeverBlocked();
};

void TestMainWindow::wholeJob()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"other-board.bin"_s, [](firmware::Fs2Description& description) {
        description.identity.psid = "TST9990000001";
    });
    MainWindow& window = fixture.open(language);
    waitUntilRead(window);
    const auto before = child<FirmwarePage>(window, u"firmwarePage"_s)->image();
    QVERIFY(before->isSound());

    // Back up: the saved image is what is on the card, byte for byte.
    const QString backups = fixture.path(u"backups"_s);
    fixture.fileDialog().setNextFileName(backups);
    clickToolBar(window, u"backUpAction"_s);
    auto* bar = child<MessageBar>(window, u"messageBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 60'000);
    QCOMPARE(bar->tone(), Tone::Good);
    const QStringList folders = QDir(backups).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QString saved = backups + u'/' + folders.constFirst() + u"/firmware.bin"_s;
    const Result<Bytes> savedBytes = readFile(saved.toStdString(), firmware::maxImageFileSize);
    QVERIFY(savedBytes);
    QVERIFY(std::ranges::equal(*savedBytes, fixture.verifyCard().bytes));

    // Open the image: the Firmware page shows its map.
    openByDialog(fixture, file);
    QCOMPARE(child<QTabWidget>(window, u"tabs"_s)->currentWidget()->objectName(), u"firmwarePage"_s);
    QVERIFY(child<FirmwarePage>(window, u"firmwarePage"_s)->image() == tree(window).file(file)->image());

    // Review: another board asks for its PSID, typed.
    FlashDialog& dialog = openFlashDialog(window);
    auto* flash = child<QPushButton>(dialog, u"flashButton"_s);
    auto* psid = child<QLineEdit>(dialog, u"psidEdit"_s);
    QVERIFY(psid->isVisible());
    QVERIFY(!flash->isEnabled());
    QVERIFY(!flash->toolTip().isEmpty());
    QTest::keyClicks(psid, u"TST999000000"_s);
    QVERIFY(!flash->isEnabled());
    QTest::keyClicks(psid, u"1"_s);
    QVERIFY(flash->isEnabled());
    QVERIFY(child<QCheckBox>(dialog, u"backupBox"_s)->isChecked());
    child<QLineEdit>(dialog, u"folderEdit"_s)->setText(backups);

    QTest::mouseClick(flash, Qt::LeftButton);
    QCOMPARE(currentPage(dialog), u"progressPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(dialog), u"resultPage"_s, 120'000);
    QCOMPARE(child<MessageBar>(dialog, u"resultBar"_s)->tone(), Tone::Good);
    QCOMPARE(QDir(backups).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    QTest::mouseClick(child<QPushButton>(dialog, u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<FlashDialog*>() == nullptr);

    // The window reads the card again and says that a cold boot is needed.
    waitUntilRead(window);
    QTRY_VERIFY(!fixture.runner().isBusy());
    const firmware::Image now = fixture.verifyCard();
    QVERIFY(now.isSound());
    QCOMPARE(now.identity.psid.value_or(""), std::string("TST9990000001"));
    QVERIFY(now.identity.version == (firmware::Version{2, 99, 1234}));
    QVERIFY(now.guids == fixture.cardAtStart().guids);
}

void TestMainWindow::sameVersionNeedsATick()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"same.bin"_s, [&fixture](firmware::Fs2Description& description) {
        description.identity.version = fixture.cardAtStart().identity.version;
    });
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    openByDialog(fixture, file);
    FlashDialog& dialog = openFlashDialog(window);
    auto* flash = child<QPushButton>(dialog, u"flashButton"_s);
    auto* consent = child<QCheckBox>(dialog, u"versionConsentBox"_s);
    QVERIFY(consent->isVisible());
    QVERIFY(!child<QLineEdit>(dialog, u"psidEdit"_s)->isVisible());
    QVERIFY(!flash->isEnabled());
    consent->click();
    QVERIFY(flash->isEnabled());
    // Without a folder there is no backup, so nothing starts.
    child<QLineEdit>(dialog, u"folderEdit"_s)->clear();
    QVERIFY(!flash->isEnabled());
    child<QCheckBox>(dialog, u"backupBox"_s)->click();
    QVERIFY(flash->isEnabled());
}

void TestMainWindow::damagedImageCannotBeFlashed()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    const QString file = fixture.writeDamagedImage(u"damaged.bin"_s);
    const firmware::Image before = fixture.verifyCard();
    MainWindow& window = fixture.open(language);
    waitUntilRead(window);
    openByDialog(fixture, file);
    const firmware::Finding* damage = tree(window).file(file)->image()->firstError();
    QVERIFY(damage != nullptr);
    QVERIFY(damage->facts.offset.has_value());
    QVERIFY(sentence(*damage).contains(QString::fromStdString(damage->facts.section)));
    QVERIFY(sentence(*damage).contains(u"0x%1"_s.arg(*damage->facts.offset, 0, 16)));
    const QList<QLabel*> labels = child<FirmwarePage>(window, u"firmwarePage"_s)->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [damage](const QLabel* label) {
        return label->isVisible() && label->text().contains(sentence(*damage));
    }));

    FlashDialog& dialog = openFlashDialog(window);
    auto* flash = child<QPushButton>(dialog, u"flashButton"_s);
    QVERIFY(!flash->isEnabled());
    QVERIFY(flash->toolTip().contains(sentence(*damage)));
    QCOMPARE(child<QListWidget>(dialog, u"findings"_s)->count(), 1);
    QTest::mouseClick(flash, Qt::LeftButton);
    QVERIFY(dialog.job() == nullptr);
    dialog.reject();
    QVERIFY(child<QAction>(window, u"flashAction"_s)->isEnabled());
    QTRY_VERIFY(window.findChild<FlashDialog*>() == nullptr);
    QVERIFY(!fixture.runner().isBusy());
    QVERIFY(std::ranges::equal(fixture.verifyCard().bytes, before.bytes));

    // The window lives: the card can be looked at again.
    child<QTreeView>(window, u"treeView"_s)
        ->setCurrentIndex(tree(window).adapterIndex(QString::fromStdString(fixture.card().id)));
    QVERIFY(child<FirmwarePage>(window, u"firmwarePage"_s)->image()->isSound());
}

void TestMainWindow::foreignFileIsExplained()
{
    WindowFixture fixture;
    const QString file = fixture.path(u"letter.bin"_s);
    QVERIFY(writeFile(file.toStdString(), std::string(4096, 'a')));
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    fixture.fileDialog().setNextFileName(file);
    clickToolBar(window, u"openAction"_s);
    auto* bar = child<MessageBar>(window, u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->tone(), Tone::Error);
    QVERIFY(bar->title().contains(u"letter.bin"_s));
    QVERIFY(tree(window).files().empty());
}

void TestMainWindow::dropOpensImages()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"dropped.bin"_s);
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QTRY_VERIFY(tree(window).file(file) != nullptr);
    QTRY_VERIFY(child<FirmwarePage>(window, u"firmwarePage"_s)->image() != nullptr);
}

void TestMainWindow::cancelKeepsTheOldImage()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"newer.bin"_s);
    const firmware::Image before = fixture.verifyCard();
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    openByDialog(fixture, file);
    FlashDialog& dialog = openFlashDialog(window);
    child<QCheckBox>(dialog, u"backupBox"_s)->setChecked(false);
    QTest::mouseClick(child<QPushButton>(dialog, u"flashButton"_s), Qt::LeftButton);
    QVERIFY(dialog.job() != nullptr);
    // Cancelled before the worker can have come far; the signature stage is out of reach then.
    QTest::mouseClick(child<QPushButton>(dialog, u"closeButton"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(dialog), u"resultPage"_s, 60'000);
    QCOMPARE(dialog.job()->state(), jobs::JobState::Cancelled);
    QCOMPARE(child<MessageBar>(dialog, u"resultBar"_s)->tone(), Tone::Warning);
    QTRY_VERIFY(!fixture.runner().isBusy());
    QVERIFY(std::ranges::equal(fixture.verifyCard().bytes, before.bytes));
}

void TestMainWindow::cancelEndsAtTheSignature()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"newer.bin"_s);
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    openByDialog(fixture, file);
    FlashDialog& dialog = openFlashDialog(window);
    child<QCheckBox>(dialog, u"backupBox"_s)->setChecked(false);
    QTest::mouseClick(child<QPushButton>(dialog, u"flashButton"_s), Qt::LeftButton);
    const jobs::Job* job = dialog.job();
    QVERIFY(job != nullptr);
    const auto* cancel = child<QPushButton>(window, u"cancelButton"_s);
    std::map<jobs::JobState, std::pair<bool, QString>> seen;
    connect(job, &jobs::Job::stateChanged, &dialog,
            [&] { seen[job->state()] = {cancel->isEnabled(), cancel->toolTip()}; });
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(dialog), u"resultPage"_s, 120'000);
    QVERIFY(seen.at(jobs::JobState::Writing).first);
    for (const jobs::JobState state : {jobs::JobState::Finalizing, jobs::JobState::Verifying}) {
        QVERIFY(!seen.at(state).first);
        QVERIFY2(seen.at(state).second.contains(u"cannot be cancelled"_s), qPrintable(seen.at(state).second));
    }
    QTRY_VERIFY(!fixture.runner().isBusy());
}

void TestMainWindow::closingWhileWritingAsks()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"newer.bin"_s);
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    openByDialog(fixture, file);
    FlashDialog& dialog = openFlashDialog(window);
    child<QCheckBox>(dialog, u"backupBox"_s)->setChecked(false);
    QTest::mouseClick(child<QPushButton>(dialog, u"flashButton"_s), Qt::LeftButton);
    QVERIFY(fixture.runner().isWriting());
    QVERIFY(!window.close());
    QCOMPARE(fixture.messageBox().questionCount(), 1);
    QVERIFY(window.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(dialog), u"resultPage"_s, 120'000);
    QCOMPARE(dialog.job()->state(), jobs::JobState::Succeeded);
    QTRY_VERIFY(!fixture.runner().isBusy());
    QVERIFY(window.close());
    QCOMPARE(fixture.messageBox().questionCount(), 1);
}

void TestMainWindow::refreshFollowsTheCards()
{
    WindowFixture fixture;
    const Result<Bytes> image = readFile(fixture.writeImage(u"second.bin"_s).toStdString(), firmware::maxImageFileSize);
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    const std::size_t cards = tree(window).adapters().size();
    const auto* view = child<QTreeView>(window, u"treeView"_s);
    const QString selected = view->currentIndex().data(AdapterTreeModel::KeyRole).toString();
    QVERIFY(!selected.isEmpty());

    const std::filesystem::path folder = fixture.card().simulatedState->parent_path() / "zz-second";
    QVERIFY(adapters::createSimulatedCard(folder, *image));
    clickToolBar(window, u"refreshAction"_s);
    QTRY_COMPARE(tree(window).adapters().size(), cards + 1);
    QCOMPARE(view->currentIndex().data(AdapterTreeModel::KeyRole).toString(), selected);

    std::filesystem::remove_all(folder);
    clickToolBar(window, u"refreshAction"_s);
    QTRY_COMPARE(tree(window).adapters().size(), cards);
    QCOMPARE(view->currentIndex().data(AdapterTreeModel::KeyRole).toString(), selected);
}

void TestMainWindow::brokenCardIsExplained()
{
    WindowFixture fixture;
    QVERIFY(writeFile(*fixture.card().simulatedState / "flash.bin", std::string("too short")));
    MainWindow& window = fixture.open(u"en"_s);
    auto* banner = child<MessageBar>(window, u"banner"_s);
    QTRY_COMPARE(banner->tone(), Tone::Error);
    QTRY_VERIFY(!fixture.runner().isBusy());
    const auto* flash = child<QAction>(window, u"flashAction"_s);
    QVERIFY(!flash->isEnabled());
    QVERIFY2(banner->text().startsWith(flash->statusTip()), qPrintable(flash->statusTip()));
    // The window lives: an image can be looked at.
    openByDialog(fixture, fixture.writeImage(u"still.bin"_s));
}

void TestMainWindow::jobsCanBeCopiedAndSaved()
{
    WindowFixture fixture;
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    QTRY_VERIFY(!fixture.runner().isBusy());
    QTest::mouseClick(child<QPushButton>(window, u"copyCommandButton"_s), Qt::LeftButton);
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"firesteel-cli "_s), qPrintable(command));
    QVERIFY(command.contains(u"verify"_s));
    QVERIFY(!child<QPushButton>(window, u"cancelButton"_s)->isEnabled());

    const QString file = fixture.path(u"report.txt"_s);
    fixture.fileDialog().setNextFileName(file);
    QTest::mouseClick(child<QPushButton>(window, u"saveReportButton"_s), Qt::LeftButton);
    const Result<Bytes> saved = readFile(file.toStdString(), 1 << 20);
    QVERIFY(saved);
    const std::string expected = jobs::reportText(fixture.runner().jobs().back()->report());
    QVERIFY(std::ranges::equal(*saved, expected));

    // A folder that is not there is an error with a sentence, not silence.
    fixture.fileDialog().setNextFileName(fixture.path(u"missing/report.txt"_s));
    QTest::mouseClick(child<QPushButton>(window, u"saveReportButton"_s), Qt::LeftButton);
    QCOMPARE(child<MessageBar>(window, u"messageBar"_s)->tone(), Tone::Error);
    QVERIFY(child<MessageBar>(window, u"messageBar"_s)->title().contains(u"missing"_s));
}

void TestMainWindow::messagesFollowTheLanguage()
{
    WindowFixture fixture;
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    clickToolBar(window, u"verifyAction"_s);
    const auto* bar = child<MessageBar>(window, u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->tone(), Tone::Good);
    const QString title = bar->title();
    const QString text = bar->text();
    child<QAction>(window, u"language_ru"_s)->trigger();
    QTRY_VERIFY(bar->title() != title);
    QVERIFY(bar->text() != text);
    child<QAction>(window, u"language_en"_s)->trigger();
    QTRY_COMPARE(bar->title(), title);
    QCOMPARE(bar->text(), text);
}

void TestMainWindow::disabledActionsSayWhy()
{
    WindowFixture fixture;
    MainWindow& window = fixture.open(u"en"_s);
    const auto check = [&window] {
        for (const QAction* action : window.findChildren<QAction*>()) {
            if (!action->isEnabled() && !action->isSeparator()) {
                QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
                QVERIFY(action->toolTip() != action->text());
            }
        }
    };
    QVERIFY(!child<QAction>(window, u"flashAction"_s)->isEnabled());
    check();
    waitUntilRead(window);
    QVERIFY(child<QAction>(window, u"flashAction"_s)->isEnabled());
    check();
}

void TestMainWindow::eventLoopIsNeverBlocked()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"newer.bin"_s);
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(window);
    openByDialog(fixture, file);

    Heartbeat heartbeat;
    clickToolBar(window, u"verifyAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), 60'000);
    qInfo("verify: the event loop was blocked for at most %lld ms", heartbeat.longestGapMs());
    QVERIFY(heartbeat.longestGapMs() < 1000);

    FlashDialog& dialog = openFlashDialog(window);
    child<QLineEdit>(dialog, u"folderEdit"_s)->setText(fixture.path(u"backups"_s));
    heartbeat.restart();
    QTest::mouseClick(child<QPushButton>(dialog, u"flashButton"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(currentPage(dialog), u"resultPage"_s, 120'000);
    qInfo("backup, burn and verify: the event loop was blocked for at most %lld ms", heartbeat.longestGapMs());
    QCOMPARE(dialog.job()->state(), jobs::JobState::Succeeded);
    QVERIFY(heartbeat.longestGapMs() < 1000);
    QTRY_VERIFY(!fixture.runner().isBusy());
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestMainWindow)

#include "testmainwindow.moc"
