// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles, comparison and library through the main window.
#include "windowfixture.h"
#include "windowparts.h"

#include <base/file.h>
#include <gui/bundleview/bundlepage.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/compareview/comparewindow.h>
#include <gui/firmwareview/firmwarepage.h>
#include <gui/libraryview/librarypage.h>
#include <gui/widgets/messagebar.h>
#include <support/testbundle.h>
#include <support/testfs3image.h>

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;
using test::child;
using test::tree;
using test::WindowFixture;

namespace {

void select(MainWindow& window, const QModelIndex& row)
{
    child<QTreeView>(window, u"treeView"_s)->setCurrentIndex(row);
}

MainWindow& openWindow(WindowFixture& fixture)
{
    MainWindow& window = fixture.open(u"en"_s);
    const auto* page = child<FirmwarePage>(window, u"firmwarePage"_s);
    if (!QTest::qWaitFor([&] { return !fixture.runner().isBusy() && page->image() != nullptr; }, 60'000)) {
        qFatal("the card was not read");
    }
    return window;
}

QString saveBundle(WindowFixture& fixture)
{
    const QString file = fixture.path(u"files/boards.mfa"_s);
    QDir().mkpath(fixture.path(u"files"_s));
    const test::MfaTables tables = test::mfaTables(test::smallMfa());
    if (!writeFile(file.toStdString(), ByteView(test::mfaFile(tables)))) {
        qFatal("no bundle");
    }
    return file;
}

QStringList visibleTabs(MainWindow& window)
{
    const auto* tabs = child<QTabWidget>(window, u"tabs"_s);
    QStringList names;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->isTabVisible(tab)) {
            names << tabs->widget(tab)->objectName();
        }
    }
    return names;
}

} // namespace

class TestMainWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundleOpensItsImages();
    void bundleSavesAnImage();
    void dumpShowsBothCopies();
    void comparesWithTheCard();
    void libraryFlashesWhatFits();
    void foreignFormatIsNotFlashed();
};

void TestMainWindowFiles::bundleOpensItsImages()
{
    WindowFixture fixture;
    const QString file = saveBundle(fixture);
    MainWindow& window = openWindow(fixture);
    window.openImage(file);
    QTRY_VERIFY(tree(window).file(file) != nullptr);
    QCOMPARE(visibleTabs(window), QStringList{u"bundlePage"_s});
    auto* page = child<BundlePage>(window, u"bundlePage"_s);
    page->selectPsid(u"TST_BUNDLE_B"_s);
    child<QAction>(*page, u"openImage"_s)->trigger();
    const QString key = fileKey(file, u"TST_BUNDLE_B"_s);
    QTRY_VERIFY(tree(window).file(key) != nullptr);
    QCOMPARE(visibleTabs(window), (QStringList{u"firmwarePage"_s, u"boardPage"_s}));
    const auto& image = child<FirmwarePage>(window, u"firmwarePage"_s)->image();
    QVERIFY(image->isSound());
    QVERIFY(image->identity.version == (firmware::Version{2, 40, 7000}));
    // Both close one by one; then the card is shown again.
    child<QAction>(window, u"closeImageAction"_s)->trigger();
    QVERIFY(tree(window).file(key) == nullptr);
    select(window, tree(window).fileIndex(file));
    child<QAction>(window, u"closeImageAction"_s)->trigger();
    QVERIFY(tree(window).files().empty());
    QCOMPARE(visibleTabs(window), (QStringList{u"overviewPage"_s, u"firmwarePage"_s, u"boardPage"_s}));
}

void TestMainWindowFiles::bundleSavesAnImage()
{
    WindowFixture fixture;
    const QString file = saveBundle(fixture);
    MainWindow& window = openWindow(fixture);
    window.openImage(file);
    QTRY_VERIFY(tree(window).file(file) != nullptr);
    auto* page = child<BundlePage>(window, u"bundlePage"_s);
    page->selectPsid(u"TST_BUNDLE_A"_s);
    const QString target = fixture.path(u"a.bin"_s);
    fixture.fileDialog().setNextFileName(target);
    child<QAction>(*page, u"saveImage"_s)->trigger();
    auto* bar = child<MessageBar>(window, u"messageBar"_s);
    QTRY_VERIFY(!fixture.runner().isBusy() && bar->isVisible());
    QCOMPARE(bar->tone(), Tone::Good);
    const Result<SharedBytes> saved = readSharedFile(target.toStdString(), firmware::maxImageFileSize);
    QVERIFY(saved);
    const test::MfaDescription described = test::smallMfa();
    QVERIFY(std::ranges::equal(*saved, described.parts[0].content));
}

void TestMainWindowFiles::dumpShowsBothCopies()
{
    WindowFixture fixture;
    const Bytes image = test::smallFs3();
    const firmware::Image parsed = firmware::parseImage(image, "one").value();
    const std::uint64_t slot = parsed.layout.chunkSize();
    std::uint64_t end = 0; // of the firmware; what belongs to the card is not in a slot
    for (const firmware::Section& section : parsed.sections) {
        end = section.toc && section.toc->deviceData ? end : std::max(end, section.end());
    }
    Bytes dump = image;
    QVERIFY(end < slot && slot + end < dump.size());
    // The older copy in the second slot, its signature cleared by the burn of the first.
    std::copy_n(image.begin(), static_cast<std::ptrdiff_t>(end), dump.begin() + static_cast<std::ptrdiff_t>(slot));
    writeBe32(dump, slot, 0);
    const QString file = fixture.path(u"dump.bin"_s);
    QVERIFY(writeFile(file.toStdString(), ByteView(dump)));
    MainWindow& window = openWindow(fixture);
    window.openImage(file);
    QTRY_VERIFY(tree(window).file(file) != nullptr);
    QCOMPARE(tree(window).file(file)->copies.size(), std::size_t{2});
    const auto* page = child<FirmwarePage>(window, u"firmwarePage"_s);
    QCOMPARE(page->images().size(), std::size_t{2});
    QVERIFY(page->images()[0]->copy == firmware::CopyState::Boots);
    QVERIFY(page->images()[1]->copy == firmware::CopyState::Retired);
}

void TestMainWindowFiles::comparesWithTheCard()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"newer.bin"_s);
    MainWindow& window = openWindow(fixture);
    child<QAction>(window, u"compareAction"_s)->trigger();
    auto* picker = window.findChild<ComparePicker*>();
    QVERIFY(picker != nullptr);
    // One image alone cannot be compared.
    auto* buttons = child<QDialogButtonBox>(*picker, u"buttons"_s);
    QVERIFY(!buttons->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(!buttons->button(QDialogButtonBox::Ok)->toolTip().isEmpty());
    fixture.fileDialog().setNextFileName(file);
    QTest::mouseClick(child<QPushButton>(*picker, u"openButton"_s), Qt::LeftButton);
    QTRY_VERIFY(buttons->button(QDialogButtonBox::Ok)->isEnabled());
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    auto* compared = window.findChild<CompareWindow*>();
    QVERIFY(compared != nullptr);
    QTRY_VERIFY(compared->comparison() != nullptr);
    QVERIFY(!compared->comparison()->identical);
    const auto& identity = compared->comparison()->identity;
    QVERIFY(std::ranges::any_of(identity, [](const compare::IdentityDifference& difference) {
        return difference.left == "2.42.5700" && difference.right == "2.99.1234";
    }));
}

void TestMainWindowFiles::libraryFlashesWhatFits()
{
    WindowFixture fixture;
    saveBundle(fixture);
    fixture.writeImage(u"files/fits.bin"_s);
    MainWindow& window = openWindow(fixture);
    select(window, tree(window).libraryIndex());
    auto* page = window.findChild<LibraryPage*>();
    QVERIFY(page != nullptr);
    QCOMPARE(visibleTabs(window), QStringList{u"libraryPage"_s});
    const QSignalSpy sizes(page, &LibraryPage::sizeKnown);
    auto* add = child<QPushButton>(*page, u"addFirstFolderButton"_s);
    QTRY_VERIFY(add->isVisible());
    fixture.fileDialog().setNextFileName(fixture.path(u"files"_s));
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(!sizes.isEmpty() && sizes.constLast().at(0).toInt() == 3);
    QTRY_VERIFY(!fixture.runner().isBusy());
    QVERIFY(tree(window).libraryIndex().data(AdapterTreeModel::DetailRole).toString().contains(u'3'));
    // The card the user comes from is chosen: what fits it stands first, and can be flashed from here.
    auto* table = child<QTreeView>(*page, u"libraryTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    table->setCurrentIndex(table->model()->index(0, 0, table->model()->index(0, 0)));
    auto* flash = child<QAction>(*page, u"flashAction"_s);
    QTRY_VERIFY2(flash->isEnabled(), qPrintable(flash->toolTip()));
    flash->trigger();
    QTRY_VERIFY(window.findChild<FlashDialog*>() != nullptr);
    auto* dialog = window.findChild<FlashDialog*>();
    QCOMPARE(child<QComboBox>(*dialog, u"imageBox"_s)->currentText(), u"fits.bin"_s);
    dialog->reject();
}

void TestMainWindowFiles::foreignFormatIsNotFlashed()
{
    WindowFixture fixture;
    const QString file = fixture.path(u"connectx5.bin"_s);
    QVERIFY(writeFile(file.toStdString(), ByteView(test::smallFs4())));
    MainWindow& window = openWindow(fixture);
    window.openImage(file);
    QTRY_VERIFY(tree(window).file(file) != nullptr);
    child<QAction>(window, u"flashAction"_s)->trigger();
    auto* dialog = window.findChild<FlashDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!child<QPushButton>(*dialog, u"flashButton"_s)->isEnabled());
    dialog->reject();
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestMainWindowFiles)
#include "testmainwindowfiles.moc"
