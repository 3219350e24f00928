// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/languagecontroller.h>
#include <gui/libraryview/imagedetails.h>
#include <gui/libraryview/librarymodel.h>
#include <gui/libraryview/librarypage.h>
#include <gui/libraryview/librarywords.h>
#include <gui/widgets/messagebar.h>
#include <support/prepareddialogs.h>
#include <unit/library/librarysupport.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace firesteel;
using namespace firesteel::gui;
using namespace firesteel::test;
using Qt::StringLiterals::operator""_s;

namespace {

/// A page on a library in a temporary folder.
class PageFixture
{
public:
    PageFixture()
        : m_settings(QString::fromStdString((place.path() / "settings.ini").string()), QSettings::IniFormat)
        , m_runner(m_clock, m_engines)
        , m_language(m_settings)
        , page(Services{m_runner, m_clock, m_messageBox, fileDialog, m_settings, m_language, {}}, place.database())
        , shown(&page, &LibraryPage::shown)
    {
        page.resize(1000, 640);
    }

    /// Shows the page and waits for its first answer.
    void open()
    {
        page.show();
        QVERIFY(shown.wait());
    }
    /// A library with these files, searched.
    void fill()
    {
        library::Store store = place.open();
        must(store.addFolder(place.root()));
        must(scanAll(store));
    }
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* widget = page.findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }
    const LibraryModel& model() const { return *qobject_cast<LibraryModel*>(find<QTreeView>("libraryTable")->model()); }
    QString cell(int row, LibraryModel::Column column, const QModelIndex& parent = {}) const
    {
        return model().index(row, column, parent).data().toString();
    }
    void select(const QModelIndex& index) { find<QTreeView>("libraryTable")->setCurrentIndex(index); }
    void search(const QString& words)
    {
        find<QLineEdit>("librarySearch")->setText(words);
        QVERIFY(shown.wait());
    }

    LanguageController& language() { return m_language; }

    LibraryFolder place;
    PreparedFileDialog fileDialog;

private:
    QSettings m_settings;
    jobs::SystemClock m_clock;
    adapters::DirectEngines m_engines;
    jobs::Runner m_runner;
    PreparedMessageBox m_messageBox;
    LanguageController m_language;

public:
    LibraryPage page;
    QSignalSpy shown;
};

adapters::Adapter testCard()
{
    adapters::Adapter adapter;
    adapter.id = "simulated:test";
    adapter.pciAddress = "0000:23:00.0";
    adapter.deviceId = 0x1007;
    adapter.name = "Test card (simulated)";
    adapter.family = "ConnectX-3 Pro";
    adapter.simulatedState = "/nonexistent";
    return adapter;
}

adapters::CardQuery testQuery()
{
    adapters::CardQuery query;
    query.hardwareId = {.chip = 0x1f7, .revision = 0};
    query.identity.psid = "HP_2420110034";
    query.identity.version = firmware::Version{2, 40, 0};
    query.flashSize = 4 << 20;
    return query;
}

auto identity(const char* psid, firmware::Version version, std::uint16_t chip = 0x1f7)
{
    return [psid, version, chip](firmware::Fs2Description& description) {
        description.identity.psid = psid;
        description.identity.version = version;
        description.identity.hardwareIds = {{chip, 0}};
    };
}

void writeFourImages(const LibraryFolder& place)
{
    place.write("older.bin", identity("HP_2420110034", {2, 36, 0}));
    place.write("newer.bin", identity("HP_2420110034", {2, 42, 5000}));
    place.write("twin.bin", identity("MT_2420110034", {2, 42, 5000}));
    place.write("other.bin", identity("HP_2420110034", {2, 42, 5000}, 0x1f5));
}

} // namespace

class TestLibraryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstFolderIsAddedAndSearched();
    void foldersCanBeRemoved();
    void searchNarrowsTheList();
    void groupsForACard();
    void actionsSayWhyNot();
    void signalsNameTheImage();
    void selectionSurvivesANewAnswer();
    void cardsComeAndGo();
    void cancelKeepsThePageUsable();
    void troublesAreTold();
    void unusableLibraryIsTold();
    void everythingHasAName();
    void buttonsSpeakTheLanguage_data();
    void buttonsSpeakTheLanguage();
    void sourcesAreCitations();
};

void TestLibraryPage::firstFolderIsAddedAndSearched()
{
    PageFixture fixture;
    fixture.place.write("a.bin");
    QSignalSpy sizes(&fixture.page, &LibraryPage::sizeKnown);
    fixture.open();
    auto* add = fixture.find<QAbstractButton>("addFirstFolderButton");
    QVERIFY(add->isVisible());
    QCOMPARE(sizes.last().first().toInt(), 0);

    fixture.fileDialog.setNextFileName({}); // the user changes their mind
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(add->isVisible());

    fixture.fileDialog.setNextFileName(QString::fromStdString(fixture.place.root().string()));
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(fixture.model().imageCount(), 1);
    QVERIFY(!add->isVisible());
    QTRY_COMPARE(sizes.last().first().toInt(), 1);
    QCOMPARE(fixture.cell(0, LibraryModel::Psid), u"TST1200000001"_s);
    QCOMPARE(fixture.cell(0, LibraryModel::Version), u"2.42.5000"_s);
    QCOMPARE(fixture.cell(0, LibraryModel::Place), u"a.bin"_s);
    QVERIFY(fixture.find<QLabel>("summaryLabel")->text().contains(u"1"));
    QVERIFY(fixture.find<QAbstractButton>("scanButton")->isEnabled());
}

void TestLibraryPage::foldersCanBeRemoved()
{
    PageFixture fixture;
    fixture.place.write("a.bin");
    fixture.fill();
    fixture.open();
    fixture.find<QToolButton>("foldersButton")->setChecked(true);
    auto* list = fixture.find<QListWidget>("folderList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    auto* panel = fixture.find<QFrame>("foldersPanel");
    QAbstractButton* remove = panel->findChildren<QAbstractButton*>().last();
    QVERIFY(!remove->isEnabled() && !remove->toolTip().isEmpty());
    list->setCurrentRow(0);
    QVERIFY(remove->isEnabled());
    remove->click();
    QTRY_VERIFY(fixture.find<QAbstractButton>("addFirstFolderButton")->isVisible());
    QVERIFY(must(fixture.place.open().folders()).empty());
    QVERIFY(std::filesystem::exists(fixture.place.root() / "a.bin"));
}

void TestLibraryPage::searchNarrowsTheList()
{
    PageFixture fixture;
    writeFourImages(fixture.place);
    fixture.fill();
    fixture.open();
    QCOMPARE(fixture.model().imageCount(), 4);
    QVERIFY(fixture.find<QTreeView>("libraryTable")->isColumnHidden(LibraryModel::Remark));
    fixture.search(u"mt_2420"_s);
    QCOMPARE(fixture.model().imageCount(), 1);
    QCOMPARE(fixture.cell(0, LibraryModel::Place), u"twin.bin"_s);
    fixture.search(u"nothing like it"_s);
    QCOMPARE(fixture.model().imageCount(), 0);
    auto* nothing = fixture.find<QLabel>("nothingFound");
    QVERIFY(nothing->isVisible() && !nothing->text().isEmpty());
    fixture.search({});
    QCOMPARE(fixture.model().imageCount(), 4);
    QVERIFY(!nothing->isVisible());

    auto* chips = fixture.find<QComboBox>("chipFilter");
    QCOMPARE(chips->count(), 3); // all, and two
    chips->setCurrentIndex(chips->findText(u"ConnectX-3"_s));
    QVERIFY(fixture.shown.wait());
    QCOMPARE(fixture.model().imageCount(), 1);
    QCOMPARE(fixture.cell(0, LibraryModel::Place), u"other.bin"_s);
    QCOMPARE(chips->currentText(), u"ConnectX-3"_s); // still chosen after the answer
    chips->setCurrentIndex(0);
    QVERIFY(fixture.shown.wait());
    auto* formats = fixture.find<QComboBox>("formatFilter");
    formats->setCurrentIndex(formats->findText(u"FS4"_s));
    QVERIFY(fixture.shown.wait());
    QCOMPARE(fixture.model().imageCount(), 0);
}

void TestLibraryPage::groupsForACard()
{
    PageFixture fixture;
    writeFourImages(fixture.place);
    fixture.fill();
    fixture.open();
    fixture.page.setCards({testCard()});
    QSignalSpy wanted(&fixture.page, &LibraryPage::cardWanted);
    fixture.page.chooseCard(testCard().id);
    QCOMPARE(wanted.count(), 1);
    QTRY_VERIFY(fixture.model().isForCard());
    // The card is not read yet: its chip is known, its PSID is not.
    QCOMPARE(fixture.model().rowCount(), 2);
    QVERIFY(fixture.model().groupLevel(fixture.model().index(0, 0)) == library::FitLevel::PsidUnknown);

    fixture.page.setCardQuery(testCard().id, testQuery());
    QTRY_COMPARE(fixture.model().rowCount(), 3);
    const QModelIndex fits = fixture.model().index(0, 0);
    const QModelIndex change = fixture.model().index(1, 0);
    const QModelIndex other = fixture.model().index(2, 0);
    QVERIFY(fixture.model().groupLevel(fits) == library::FitLevel::Fits);
    QCOMPARE(fixture.model().rowCount(fits), 2);
    QCOMPARE(fixture.cell(0, LibraryModel::Place, fits), u"newer.bin"_s);
    QCOMPARE(fixture.cell(0, LibraryModel::Remark, fits), u"Newer"_s);
    QCOMPARE(fixture.cell(1, LibraryModel::Remark, fits), u"Downgrade"_s);
    QCOMPARE(fixture.cell(0, LibraryModel::Remark, change), u"Well founded, newer"_s);
    QVERIFY(fixture.cell(0, LibraryModel::Remark, other).contains(u"ConnectX-3"));
    auto* table = fixture.find<QTreeView>("libraryTable");
    QVERIFY(table->isExpanded(fits) && table->isExpanded(change) && !table->isExpanded(other));
    QVERIFY(!table->isColumnHidden(LibraryModel::Remark));

    fixture.select(fixture.model().index(0, 0, change));
    const MessageBar* const banner = fixture.find<ImageDetails>("imageDetails")->findChild<MessageBar*>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->tone() == Tone::Warning);
    QVERIFY(banner->text().contains(u"STH 28809")); // the source
    QVERIFY(banner->text().contains(u"not a permission"));
}

void TestLibraryPage::actionsSayWhyNot()
{
    PageFixture fixture;
    writeFourImages(fixture.place);
    fixture.fill();
    fixture.open();
    auto* open = fixture.find<QAction>("openAction");
    auto* flash = fixture.find<QAction>("flashAction");
    auto* compare = fixture.find<QAction>("compareAction");
    QVERIFY(open->isEnabled()); // the first row is selected
    QVERIFY(!flash->isEnabled() && !flash->toolTip().isEmpty());
    QVERIFY(!compare->isEnabled() && !compare->toolTip().isEmpty());
    fixture.page.setCards({testCard()});
    fixture.page.setCardQuery(testCard().id, testQuery());
    fixture.page.chooseCard(testCard().id);
    QTRY_COMPARE(fixture.model().rowCount(), 3);
    fixture.select(fixture.model().index(0, 0, fixture.model().index(0, 0)));
    QVERIFY(flash->isEnabled() && compare->isEnabled());
    fixture.select(fixture.model().index(0, 0, fixture.model().index(2, 0)));
    QVERIFY(!flash->isEnabled() && compare->isEnabled() && open->isEnabled());
    QVERIFY(flash->toolTip().contains(u"ConnectX-3"));
    fixture.select(fixture.model().index(0, 0)); // a group
    QVERIFY(!flash->isEnabled() && !compare->isEnabled() && !open->isEnabled());
    fixture.search(u"nothing like it"_s);
    QVERIFY(!open->isEnabled());
}

void TestLibraryPage::signalsNameTheImage()
{
    PageFixture fixture;
    writeFourImages(fixture.place);
    fixture.fill();
    fixture.page.setCards({testCard()});
    fixture.page.setCardQuery(testCard().id, testQuery());
    fixture.open();
    fixture.page.chooseCard(testCard().id);
    QTRY_COMPARE(fixture.model().rowCount(), 3);
    fixture.select(fixture.model().index(1, 0, fixture.model().index(0, 0)));
    std::filesystem::path opened;
    std::pair<std::string, std::filesystem::path> flashed;
    std::pair<std::string, std::filesystem::path> compared;
    QObject::connect(&fixture.page, &LibraryPage::openRequested,
                     [&opened](const library::ImageRecord& image) { opened = image.path; });
    QObject::connect(
        &fixture.page, &LibraryPage::flashRequested,
        [&flashed](const std::string& card, const library::ImageRecord& image) { flashed = {card, image.path}; });
    QObject::connect(
        &fixture.page, &LibraryPage::compareRequested,
        [&compared](const std::string& card, const library::ImageRecord& image) { compared = {card, image.path}; });
    QTest::keyClick(fixture.find<QTreeView>("libraryTable"), Qt::Key_Return);
    fixture.find<QAction>("flashAction")->trigger();
    fixture.find<QAction>("compareAction")->trigger();
    const std::filesystem::path older = fixture.place.root() / "older.bin";
    QCOMPARE(opened, older);
    QCOMPARE(flashed, std::pair(testCard().id, older));
    QCOMPARE(compared, std::pair(testCard().id, older));
}

void TestLibraryPage::selectionSurvivesANewAnswer()
{
    PageFixture fixture;
    writeFourImages(fixture.place);
    fixture.fill();
    fixture.open();
    fixture.select(fixture.model().index(2, 0));
    const std::filesystem::path chosen = fixture.model().offer(fixture.model().index(2, 0))->image.path;
    fixture.page.setCards({testCard()});
    fixture.page.setCardQuery(testCard().id, testQuery());
    fixture.page.chooseCard(testCard().id);
    QTRY_COMPARE(fixture.model().rowCount(), 3);
    const library::Offer* const now = fixture.model().offer(fixture.find<QTreeView>("libraryTable")->currentIndex());
    QVERIFY(now != nullptr);
    QCOMPARE(now->image.path, chosen);
}

void TestLibraryPage::cardsComeAndGo()
{
    PageFixture fixture;
    writeFourImages(fixture.place);
    fixture.fill();
    fixture.open();
    fixture.page.setCards({testCard()});
    fixture.page.chooseCard(testCard().id);
    QTRY_VERIFY(fixture.model().isForCard());
    fixture.page.setCards({});
    QTRY_VERIFY(!fixture.model().isForCard());
    QCOMPARE(fixture.model().rowCount(), 4);
    fixture.page.chooseCard("no such card");
    QCOMPARE(fixture.find<QComboBox>("cardChoice")->currentIndex(), 0);
}

void TestLibraryPage::cancelKeepsThePageUsable()
{
    PageFixture fixture;
    for (int i = 0; i < 50; ++i) {
        fixture.place.write(std::to_string(i) + ".bin");
    }
    must(fixture.place.open().addFolder(fixture.place.root()));
    fixture.open();
    auto* scan = fixture.find<QAbstractButton>("scanButton");
    auto* cancel = fixture.find<QAbstractButton>("cancelScanButton");
    QVERIFY(scan->isVisible() && !cancel->isVisible());
    scan->click();
    QVERIFY(!scan->isVisible() && cancel->isVisible());
    cancel->click();
    QTRY_VERIFY(scan->isVisible() && scan->isEnabled());
    scan->click();
    QTRY_COMPARE(fixture.model().imageCount(), 50);
    QTRY_VERIFY(scan->isVisible() && !cancel->isVisible());
}

void TestLibraryPage::troublesAreTold()
{
    PageFixture fixture;
    Bytes cut = smallImage();
    cut.resize(1001);
    fixture.place.write("cut.bin", cut);
    fixture.fill();
    fixture.open();
    auto* message = fixture.find<MessageBar>("libraryMessage");
    QVERIFY(message->isVisible());
    QVERIFY(message->tone() == Tone::Warning);
    QVERIFY(message->text().contains(u"cut.bin"));
}

void TestLibraryPage::unusableLibraryIsTold()
{
    PageFixture fixture;
    std::filesystem::create_directories(fixture.place.database().parent_path());
    must(writeFile(fixture.place.database(), std::string_view("this is no database at all, only text in a file")));
    fixture.open();
    auto* message = fixture.find<MessageBar>("libraryMessage");
    QVERIFY(message->isVisible());
    QVERIFY(message->tone() == Tone::Error);
    QVERIFY(message->title().contains(u"library.sqlite"));
    QVERIFY(message->text().contains(u"delete the file"));
    QVERIFY(!fixture.find<QAbstractButton>("scanButton")->isEnabled());
}

void TestLibraryPage::everythingHasAName()
{
    PageFixture fixture;
    fixture.open();
    for (const QWidget* widget : fixture.page.findChildren<QWidget*>()) {
        // Parts of Qt's own widgets carry no name of ours.
        const bool inner = widget->parentWidget() == nullptr || widget->parentWidget()->inherits("QComboBox") ||
                           widget->inherits("QComboBoxListView");
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) || inner) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named || qobject_cast<const QLabel*>(widget) != nullptr,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestLibraryPage::buttonsSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ru") << u"ru"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

void TestLibraryPage::buttonsSpeakTheLanguage()
{
    QFETCH(const QString, language);
    PageFixture fixture;
    fixture.place.write("a.bin");
    fixture.fill();
    fixture.language().chooseForThisRun(u"en"_s);
    fixture.open();
    fixture.language().chooseForThisRun(language);
    QCoreApplication::processEvents();
    // A mnemonic is one Latin letter; a word has more.
    static const QRegularExpression latinWord(u"[A-Za-z]{2}"_s);
    int looked = 0;
    for (const QAbstractButton* button : fixture.page.findChildren<QAbstractButton*>()) {
        looked += button->text().isEmpty() ? 0 : 1;
        QVERIFY2(!button->text().contains(latinWord), qPrintable(button->text()));
    }
    QVERIFY(looked >= 7); // folders, search, cancel, add twice, open, compare, flash ...
}

void TestLibraryPage::sourcesAreCitations()
{
    const cards::CardTables tables = must(cards::CardTables::builtIn());
    const QString board = boardText("HP_1380110017", tables);
    QVERIFY2(board.endsWith(u"(reported; source: skyao, notes on the HP 544 adapters)"), qPrintable(board));
}

QTEST_MAIN(TestLibraryPage)
#include "testlibrarypage.moc"
