// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <base/file.h>
#include <gui/bundleview/bundledetails.h>
#include <gui/bundleview/bundlemodel.h>
#include <gui/bundleview/bundlepage.h>
#include <gui/widgets/tables.h>
#include <support/shareddata.h>
#include <support/testbundle.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace firesteel;
using gui::BundleModel;
using gui::BundlePage;
using Qt::StringLiterals::operator""_s;

namespace {

using SharedBundle = std::shared_ptr<const firmware::Bundle>;

SharedBundle bundleOf(Bytes file, const std::string& name = "test.mfa")
{
    return std::make_shared<const firmware::Bundle>(firmware::parseBundle(std::move(file), name).value());
}

SharedBundle bundleOf(const test::MfaDescription& description)
{
    return bundleOf(test::mfaFile(test::mfaTables(description)));
}

/// Three boards; the second has two images to choose from, the third none at all.
test::MfaDescription threeBoards()
{
    test::MfaDescription description = test::smallMfa();
    description.parts.push_back({.content = Bytes(1'000'000), .version = {2, 9, 1000}});
    description.boards.insert(description.boards.begin() + 1,
                              {.psid = "TST_CHOICE",
                               .partNumber = "CARD-C_Ax",
                               .description = "Test card C; two ways to boot",
                               .choices = {{.part = 0, .tag = "pxe"}, {.part = 2, .tag = "uefi"}}});
    description.boards.push_back({.psid = "TST_EMPTY", .partNumber = "CARD-E_Ax", .description = "nothing"});
    return description;
}

QStringList column(const QAbstractItemModel& model, int number)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(model.index(row, number).data().toString());
    }
    return cells;
}

} // namespace

class TestBundlePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void modelShowsTheEntries();
    void modelMasksControlCharacters();
    void sortsVersionsAndSizesAsNumbers();
    void showsTheBundle();
    void filterFindsEveryWord();
    void buttonsAskForTheSelectedImage();
    void enterOpens();
    void aChoiceComesFirst();
    void damagedEntriesSayWhy();
    void damagedBundleSaysWhy();
    void mfa2HasFewerColumns();
    void contextMenuCopiesThePsid();
    void everythingHasAName();
    void emptyAgain();
    void pictures_data();
    void pictures();

private:
    template <typename Widget>
    Widget* child(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }
    gui::ReadingTable* table() const { return child<gui::ReadingTable>(u"bundleTable"_s); }
    QAction* action(const QString& name) const { return child<QAction>(name); }
    QString label(const QString& name) const { return child<QLabel>(name)->text(); }

    std::unique_ptr<BundlePage> m_page;
};

void TestBundlePage::init()
{
    m_page = std::make_unique<BundlePage>();
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestBundlePage::cleanup()
{
    m_page.reset();
    QApplication::setPalette(QPalette());
}

void TestBundlePage::modelShowsTheEntries()
{
    BundleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBundle(bundleOf(test::smallMfa()));
    QCOMPARE(column(model, BundleModel::Psid), (QStringList{u"TST_BUNDLE_A"_s, u"TST_BUNDLE_B"_s}));
    QCOMPARE(column(model, BundleModel::PartNumber), (QStringList{u"CARD-A_Ax"_s, u"CARD-B_Bx"_s}));
    QCOMPARE(column(model, BundleModel::Version), (QStringList{u"2.42.5000"_s, u"2.40.7000"_s}));
    QCOMPARE(column(model, BundleModel::Description),
             (QStringList{u"Test card A; two ports"_s, u"Test card B; one port"_s}));
    QVERIFY(model.index(0, BundleModel::Psid).data(Qt::DecorationRole).isNull());
    model.setBundle(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestBundlePage::modelMasksControlCharacters()
{
    test::MfaDescription description = test::smallMfa();
    description.boards[0].description = "two\nlines";
    BundleModel model;
    model.setBundle(bundleOf(description));
    QCOMPARE(model.index(0, BundleModel::Description).data().toString(), u"two\uFFFDlines"_s);
}

void TestBundlePage::sortsVersionsAndSizesAsNumbers()
{
    test::MfaDescription description = threeBoards();
    description.boards[1].choices = {{.part = 2}};
    description.boards.pop_back();
    m_page->setBundle(bundleOf(description));
    table()->sortByColumn(BundleModel::Version, Qt::AscendingOrder);
    // 2.9 before 2.40: no order of letters.
    QCOMPARE(column(*table()->model(), BundleModel::Version),
             (QStringList{u"2.9.1000"_s, u"2.40.7000"_s, u"2.42.5000"_s}));
    table()->sortByColumn(BundleModel::Size, Qt::DescendingOrder);
    QCOMPARE(table()->model()->index(0, BundleModel::Psid).data().toString(), u"TST_CHOICE"_s);
    table()->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(table()->model()->index(0, BundleModel::Psid).data().toString(), u"TST_BUNDLE_A"_s);
}

void TestBundlePage::showsTheBundle()
{
    m_page->setBundle(bundleOf(test::smallMfa()));
    QCOMPARE(label(u"bundleHeadline"_s), u"MFA bundle of 2 image(s)"_s);
    QCOMPARE(label(u"bundleCount"_s), u"2 image(s)"_s);
    QVERIFY(label(u"bundleSummary"_s).contains(u"unpacks to"_s));
    QCOMPARE(m_page->currentEntry(), std::size_t{0});
    QCOMPARE(label(u"bundleEntryTitle"_s), u"TST_BUNDLE_A – CARD-A_Ax"_s);
    QCOMPARE(label(u"bundleEntryDescription"_s), u"Test card A; two ports"_s);
    m_page->selectPsid(u"tst_bundle_b"_s);
    QCOMPARE(m_page->currentEntry(), std::size_t{1});
    QCOMPARE(label(u"bundleEntryDescription"_s), u"Test card B; one port"_s);
}

void TestBundlePage::filterFindsEveryWord()
{
    m_page->setBundle(bundleOf(threeBoards()));
    auto* filter = child<QLineEdit>(u"bundleFilter"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"card ONE"_s);
    QCOMPARE(column(*table()->model(), BundleModel::Psid), (QStringList{u"TST_BUNDLE_B"_s}));
    QCOMPARE(label(u"bundleCount"_s), u"1 of 4 image(s)"_s);
    QCOMPARE(m_page->currentEntry(), std::size_t{2});
    filter->setText(u"2.42"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    filter->setText(u"nothing such"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!m_page->currentEntry());
    QVERIFY(!action(u"openImage"_s)->isEnabled());
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 4);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
}

void TestBundlePage::buttonsAskForTheSelectedImage()
{
    m_page->setBundle(bundleOf(test::smallMfa()));
    m_page->selectEntry(1);
    QSignalSpy opened(m_page.get(), &BundlePage::openRequested);
    QSignalSpy saved(m_page.get(), &BundlePage::saveRequested);
    QSignalSpy compared(m_page.get(), &BundlePage::compareRequested);
    child<QToolButton>(u"openImageButton"_s)->click();
    child<QToolButton>(u"saveImageButton"_s)->click();
    child<QToolButton>(u"compareImageButton"_s)->click();
    for (QSignalSpy* spy : {&opened, &saved, &compared}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->front().front().value<firmware::BundleEntry>().psid, "TST_BUNDLE_B");
    }
}

void TestBundlePage::enterOpens()
{
    m_page->setBundle(bundleOf(test::smallMfa()));
    QSignalSpy opened(m_page.get(), &BundlePage::openRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<firmware::BundleEntry>().psid, "TST_BUNDLE_B");
}

void TestBundlePage::aChoiceComesFirst()
{
    m_page->setBundle(bundleOf(threeBoards()));
    auto* choice = child<QComboBox>(u"bundleChoice"_s);
    m_page->selectPsid(u"TST_BUNDLE_A"_s);
    QVERIFY(!choice->isVisible());
    m_page->selectPsid(u"TST_CHOICE"_s);
    QVERIFY(choice->isVisible());
    QSignalSpy opened(m_page.get(), &BundlePage::openRequested);
    QVERIFY(!action(u"openImage"_s)->isEnabled());
    QVERIFY(action(u"openImage"_s)->toolTip().contains(u"choose one"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    choice->setCurrentIndex(2);
    QVERIFY(action(u"openImage"_s)->isEnabled());
    action(u"openImage"_s)->trigger();
    QCOMPARE(opened.size(), 1);
    const auto entry = opened.front().front().value<firmware::BundleEntry>();
    QVERIFY(!entry.openChoice());
    QCOMPARE(entry.parts.size(), 1);
    QCOMPARE(entry.parts.front().selectTag, "uefi");
    // Another board, then this one again: nothing is chosen any more.
    m_page->selectPsid(u"TST_BUNDLE_A"_s);
    m_page->selectPsid(u"TST_CHOICE"_s);
    QVERIFY(!action(u"openImage"_s)->isEnabled());
}

void TestBundlePage::damagedEntriesSayWhy()
{
    m_page->setBundle(bundleOf(threeBoards()));
    m_page->selectPsid(u"TST_EMPTY"_s);
    QVERIFY(!action(u"openImage"_s)->isEnabled());
    QVERIFY2(action(u"saveImage"_s)->toolTip().contains(u"there is no firmware for it"_s),
             qPrintable(action(u"saveImage"_s)->toolTip()));
    QVERIFY(label(u"bundleEntryFindings"_s).contains(u"there is no firmware"_s));
    const QModelIndex row = table()->currentIndex().siblingAtColumn(BundleModel::Psid);
    QVERIFY(!row.data(Qt::DecorationRole).isNull());
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"TST_EMPTY, damaged"_s);
    m_page->selectPsid(u"TST_BUNDLE_A"_s);
    QVERIFY(action(u"openImage"_s)->isEnabled());
    QVERIFY(!child<QLabel>(u"bundleEntryFindings"_s)->isVisible());
}

void TestBundlePage::damagedBundleSaysWhy()
{
    Bytes file = test::mfaFile(test::mfaTables(test::smallMfa()));
    file.back() ^= 1;
    m_page->setBundle(bundleOf(std::move(file)));
    auto* banner = m_page->findChild<QFrame*>(u"bundleBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleDescription().startsWith(u"Do not trust this bundle. The checksum of the whole"_s));
    QCOMPARE(child<QTabWidget>(u"bundleTabs"_s)->currentIndex(), 1);
    QVERIFY(!action(u"openImage"_s)->isEnabled());
    m_page->setBundle(bundleOf(test::smallMfa()));
    QVERIFY(banner->accessibleDescription().startsWith(u"The table of contents is sound."_s));
    QCOMPARE(child<QTabWidget>(u"bundleTabs"_s)->currentIndex(), 0);
}

void TestBundlePage::mfa2HasFewerColumns()
{
    m_page->setBundle(bundleOf(test::mfa2File(test::smallMfa2()), "test.mfa2"));
    QVERIFY(table()->isColumnHidden(BundleModel::PartNumber));
    QVERIFY(table()->isColumnHidden(BundleModel::Description));
    QCOMPARE(label(u"bundleEntryTitle"_s), u"TST_MFA2_FS3"_s);
    m_page->setBundle(bundleOf(test::smallMfa()));
    QVERIFY(!table()->isColumnHidden(BundleModel::Description));
}

void TestBundlePage::contextMenuCopiesThePsid()
{
    m_page->setBundle(bundleOf(test::smallMfa()));
    QCOMPARE(table()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(table()->actions().size(), 4);
    action(u"copyPsid"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"TST_BUNDLE_A"_s);
}

void TestBundlePage::everythingHasAName()
{
    m_page->setBundle(bundleOf(threeBoards()));
    m_page->selectPsid(u"TST_CHOICE"_s);
    for (const QString& name :
         {u"bundleFilter"_s, u"bundleTable"_s, u"bundleFindings"_s, u"bundleChoice"_s, u"bundleBanner"_s}) {
        QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
    }
    for (const QString& name : {u"openImageButton"_s, u"saveImageButton"_s, u"compareImageButton"_s}) {
        QVERIFY2(!child<QToolButton>(name)->text().isEmpty(), qPrintable(name));
    }
}

void TestBundlePage::emptyAgain()
{
    m_page->setBundle(bundleOf(test::smallMfa()));
    m_page->setBundle(nullptr);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!m_page->currentEntry());
    QVERIFY(!action(u"openImage"_s)->isEnabled());
}

void TestBundlePage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestBundlePage::pictures()
{
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? test::darkPalette() : test::lightPalette());
    const auto name = [dark](const char* what) {
        return u"bundle-%1-%2"_s.arg(QLatin1StringView(what), dark ? u"dark"_s : u"light"_s);
    };
    if (const auto data = test::sharedData()) {
        const auto real = [&data](const char* file) {
            return bundleOf(readFile(*data / "firmware" / file, firmware::maxBundleFileSize).value(), file);
        };
        m_page->resize(1280, 800);
        m_page->setBundle(real("fw-SPC-rel-13_1224_0142-EVB.mfa"));
        m_page->selectEntry(7);
        test::saveScreenshot(*m_page, name("mfa"));
        m_page->resize(820, 620);
        m_page->setBundle(real("mlxsw_spectrum-13.1530.152.mfa2"));
        test::saveScreenshot(*m_page, name("mfa2"));
    }
    m_page->resize(820, 620);
    m_page->setBundle(bundleOf(threeBoards()));
    m_page->selectPsid(u"TST_CHOICE"_s);
    test::saveScreenshot(*m_page, name("choice"));
    Bytes file = test::mfaFile(test::mfaTables(threeBoards()));
    file.back() ^= 1;
    m_page->setBundle(bundleOf(std::move(file)));
    test::saveScreenshot(*m_page, name("damaged"));
    QVERIFY(!m_page->grab().isNull());
}

QTEST_MAIN(TestBundlePage)
#include "testbundlepage.moc"
