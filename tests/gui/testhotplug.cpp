// SPDX-License-Identifier: GPL-3.0-or-later
// Adapters that come and go while the window is open.
#include "windowfixture.h"
#include "windowparts.h"

#include <base/file.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwatcher.h>
#include <gui/flash/flashdialog.h>
#include <silicon/simulatedcard.h>

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <filesystem>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;
using test::child;
using test::tree;
using test::WindowFixture;

namespace {

/// Says what the test wants it to say.
class PreparedWatcher final : public AdapterWatcher
{
public:
    void watchFolders(const QStringList& folders) override { m_folders = folders; }
    void say() { Q_EMIT adaptersChanged(); }
    const QStringList& folders() const { return m_folders; }

private:
    QStringList m_folders;
};

struct Watched
{
    PreparedWatcher watcher;
    WindowFixture fixture;

    MainWindow& open()
    {
        fixture.setWatcher(&watcher);
        MainWindow& window = fixture.open(u"en"_s);
        [&] { QTRY_VERIFY(tree(window).adapter(id()) != nullptr); }();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!fixture.runner().isBusy(), 60'000); }();
        return window;
    }
    QString id() const { return QString::fromStdString(fixture.card().id); }
    std::filesystem::path folder() const { return *fixture.card().simulatedState; }
    std::filesystem::path away() const { return folder().parent_path().parent_path() / "away"; }
};

} // namespace

class TestHotPlug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kernelMessages_data();
    void kernelMessages();
    void folderChangesAreHeard();
    void shownCardVanishesAndReturns();
    void newCardAppears();
    void runningJobOnAVanishedCardEnds();
    void cardThatFallsIntoRecoveryIsReadAgain();
};

void TestHotPlug::kernelMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("concerns");
    const auto message = [](std::initializer_list<const char*> lines) {
        QByteArray bytes;
        for (const char* line : lines) {
            bytes += line;
            bytes += '\0';
        }
        return bytes;
    };
    QTest::newRow("card added") << message({"add@/devices/pci0000:00/0000:00:01.0/0000:23:00.0", "ACTION=add",
                                            "DEVPATH=/devices/pci0000:00/0000:00:01.0/0000:23:00.0", "SUBSYSTEM=pci",
                                            "PCI_ID=15B3:1007", "SEQNUM=4711"})
                                << true;
    QTest::newRow("card removed") << message({"remove@/devices/x", "ACTION=remove", "SUBSYSTEM=pci"}) << true;
    QTest::newRow("driver bound") << message({"bind@/devices/x", "ACTION=bind", "SUBSYSTEM=pci"}) << true;
    QTest::newRow("interface renamed") << message({"move@/devices/x", "ACTION=move", "SUBSYSTEM=net"}) << true;
    QTest::newRow("USB stick") << message({"add@/devices/x", "ACTION=add", "SUBSYSTEM=usb"}) << false;
    QTest::newRow("nothing happened") << message({"change@/devices/x", "ACTION=change", "SUBSYSTEM=pci"}) << false;
    QTest::newRow("longer word") << message({"add@/devices/x", "ACTION=add", "SUBSYSTEM=pci_express"}) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("without end") << QByteArray("ACTION=add\0SUBSYSTEM=pci", 24) << true;
    QTest::newRow("only zeros") << QByteArray(64, '\0') << false;
}

void TestHotPlug::kernelMessages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const bool, concerns);
    QCOMPARE(concernsAdapters(message), concerns);
}

void TestHotPlug::folderChangesAreHeard()
{
    const QTemporaryDir folder;
    SystemAdapterWatcher watcher;
    QSignalSpy changes(&watcher, &AdapterWatcher::adaptersChanged);
    watcher.watchFolders({folder.path()});
    QVERIFY(std::filesystem::create_directory(folder.filePath(u"card"_s).toStdString()));
    QTRY_VERIFY(!changes.isEmpty());
    // A folder that is no longer watched says nothing: the next change that is heard is of the other one.
    const QTemporaryDir other;
    watcher.watchFolders({other.path()});
    changes.clear();
    QVERIFY(std::filesystem::create_directory(other.filePath(u"card"_s).toStdString()));
    QTRY_VERIFY(!changes.isEmpty());
}

void TestHotPlug::shownCardVanishesAndReturns()
{
    Watched watched;
    MainWindow& window = watched.open();
    QVERIFY(watched.watcher.folders().contains(QString::fromStdString(watched.folder().string())));
    QVERIFY(watched.watcher.folders().contains(QString::fromStdString(watched.folder().parent_path().string())));
    const std::size_t cards = tree(window).adapters().size();

    std::filesystem::rename(watched.folder(), watched.away());
    watched.watcher.say();
    QTRY_COMPARE(tree(window).adapters().size(), cards - 1); // nor was it made anew
    auto* bar = child<MessageBar>(window, u"messageBar"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->tone(), Tone::Warning);
    QVERIFY(bar->title().contains(u"no longer there"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!watched.fixture.runner().isBusy(), 60'000);

    std::filesystem::rename(watched.away(), watched.folder());
    watched.watcher.say();
    QTRY_COMPARE(tree(window).adapters().size(), cards);
    child<QTreeView>(window, u"treeView"_s)->setCurrentIndex(tree(window).adapterIndex(watched.id()));
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(window, u"flashAction"_s)->isEnabled(), 60'000);
}

void TestHotPlug::newCardAppears()
{
    Watched watched;
    const Result<Bytes> image =
        readFile(watched.fixture.writeImage(u"second.bin"_s).toStdString(), firmware::maxImageFileSize);
    QVERIFY(image);
    MainWindow& window = watched.open();
    const QString selected =
        child<QTreeView>(window, u"treeView"_s)->currentIndex().data(AdapterTreeModel::KeyRole).toString();
    const std::size_t cards = tree(window).adapters().size();
    QVERIFY(adapters::createSimulatedCard(watched.folder().parent_path() / "zz-second", *image));
    // Two announcements in a row, one of them while the first is being looked into.
    watched.watcher.say();
    watched.watcher.say();
    QTRY_COMPARE(tree(window).adapters().size(), cards + 1);
    QCOMPARE(child<QTreeView>(window, u"treeView"_s)->currentIndex().data(AdapterTreeModel::KeyRole).toString(),
             selected);
}

void TestHotPlug::runningJobOnAVanishedCardEnds()
{
    Watched watched;
    const QString file = watched.fixture.writeImage(u"newer.bin"_s);
    MainWindow& window = watched.open();
    watched.fixture.fileDialog().setNextFileName(file);
    child<QAction>(window, u"openAction"_s)->trigger();
    QTRY_VERIFY(tree(window).file(file) != nullptr);
    child<QAction>(window, u"flashAction"_s)->trigger();
    QPointer<FlashDialog> dialog = window.findChild<FlashDialog*>();
    QVERIFY(dialog != nullptr);
    // The card is pulled out during the review.
    std::filesystem::rename(watched.folder(), watched.away());
    watched.watcher.say();
    QTRY_VERIFY(tree(window).adapter(watched.id()) == nullptr);
    child<QLineEdit>(*dialog, u"folderEdit"_s)->setText(watched.fixture.path(u"backups"_s));
    QTest::mouseClick(child<QPushButton>(*dialog, u"flashButton"_s), Qt::LeftButton);
    QVERIFY(dialog->job() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(jobs::isFinished(dialog->job()->state()), 60'000);
    QCOMPARE(dialog->job()->state(), jobs::JobState::Failed);
    QCOMPARE(child<MessageBar>(*dialog, u"resultBar"_s)->tone(), Tone::Error);
    QTest::mouseClick(child<QPushButton>(*dialog, u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!watched.fixture.runner().isBusy(), 60'000);
}

void TestHotPlug::cardThatFallsIntoRecoveryIsReadAgain()
{
    Watched watched;
    MainWindow& window = watched.open();
    silicon::SimulatedCard card = *silicon::readSimulatedCard(watched.folder());
    card.inRecovery = true;
    QVERIFY(silicon::writeSimulatedCard(watched.folder(), card));
    watched.watcher.say();
    QTRY_COMPARE(tree(window).adapter(watched.id())->state, adapters::AdapterState::FlashRecovery);
    QTRY_VERIFY(window.findChild<QWidget*>(u"recoveryPage"_s) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!watched.fixture.runner().isBusy(), 60'000);

    card.inRecovery = false;
    QVERIFY(silicon::writeSimulatedCard(watched.folder(), card));
    watched.watcher.say();
    QTRY_VERIFY(tree(window).adapter(watched.id())->state != adapters::AdapterState::FlashRecovery);
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(window, u"verifyAction"_s)->isEnabled(), 60'000);
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestHotPlug)
#include "testhotplug.moc"
