// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of parameter maps, as a user meets it: what each is for and holds, adding, exporting, removing.
#include "mapsupport.h"

#include <gui/parametermaps/fieldnamesdialog.h>
#include <gui/parametermaps/learndialog.h>
#include <gui/parametermaps/mapsdialog.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/widgets/messagebar.h>
#include <support/pseudolanguage.h>

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <viewsupport.h>

using namespace firesteel;
using gui::FieldNamesDialog;
using gui::MapsDialog;
using gui::MapStore;
using test::oneKeyMap;
using Qt::StringLiterals::operator""_s;

namespace {

constexpr std::uint32_t someRegister = 0x60000;
constexpr const char* someMlx = "; a firmware release\n"
                                "scratchpad.board.first 0x60000.3 1\n"
                                "scratchpad.board.second 0x60004.8 16\n"
                                "no field here\n";

} // namespace

class TestMapsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void shippedMapsAndTheirKeys();
    void ownMapsAndTheirErrors();
    void addAMap();
    void addABrokenMap();
    void addAContradictoryMap();
    void addTheSameMapTwice();
    void withoutAFolder();
    void removeAsks();
    void shippedMapsStay();
    void exportAMap();
    void namesFromAnMlx();
    void namesForWhichCards();
    void noNamesInAFile();
    void tooLargeAnMlx();
    void namesOfReleases_data();
    void namesOfReleases();
    void learnOpens();
    void manyNames();
    void speaksTheLanguageOfTheWindow();
    void keyboardAndScreenReader();
    void pictures_data();
    void pictures();

private:
    void open();
    template <typename Widget>
    Widget& child(const char* name) const
    {
        return *m_dialog->findChild<Widget*>(QLatin1StringView(name));
    }
    QPushButton& button(const char* name) const { return child<QPushButton>(name); }
    QTableView& list() const { return child<QTableView>("mapList"); }
    gui::MessageBar& bar() const { return child<gui::MessageBar>("mapsBar"); }
    QString description() const { return child<QLabel>("mapDescription").text(); }
    static QString cell(const QTableView& table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    int rowOf(const QString& map) const
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (cell(list(), row, 0) == map) {
                return row;
            }
        }
        return -1;
    }
    void choose(const QString& map) const { list().setCurrentIndex(list().model()->index(rowOf(map), 0)); }
    QString current() const { return cell(list(), list().currentIndex().row(), 0); }
    /// Presses a button that asks for a file.
    void press(const char* name, const QString& file)
    {
        m_fixture->fileDialog.setNextFileName(file);
        button(name).click();
    }
    /// The dialog for the names of an .mlx file, once it is there.
    FieldNamesDialog* namesDialog() const
    {
        [&] { QTRY_VERIFY(m_dialog->findChild<FieldNamesDialog*>() != nullptr); }();
        return m_dialog->findChild<FieldNamesDialog*>();
    }
    static QPushButton& ok(const FieldNamesDialog& dialog)
    {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }

    std::unique_ptr<test::MapsFixture> m_fixture;
    std::unique_ptr<MapStore> m_store;
    std::unique_ptr<MapsDialog> m_dialog;
};

void TestMapsDialog::init()
{
    QApplication::setPalette(test::lightPalette());
    m_fixture = std::make_unique<test::MapsFixture>();
}

void TestMapsDialog::cleanup()
{
    m_dialog.reset();
    m_store.reset();
    m_fixture.reset();
}

void TestMapsDialog::open()
{
    m_store = std::make_unique<MapStore>(m_fixture->mapFolder());
    m_dialog = std::make_unique<MapsDialog>(m_fixture->services(), *m_store);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(!m_store->isLoading());
}

void TestMapsDialog::shippedMapsAndTheirKeys()
{
    open();
    QCOMPARE(list().model()->rowCount(), static_cast<int>(boardconfig::builtInParameterMaps()->size()));
    choose(u"ConnectX-3 Pro, published Ethernet speeds"_s);
    const int row = list().currentIndex().row();
    QCOMPARE(cell(list(), row, 2), u"shipped"_s);
    QVERIFY2(cell(list(), row, 1).contains(u"ConnectX-3 Pro (0x1007)"_s), qPrintable(cell(list(), row, 1)));
    QVERIFY(cell(list(), row, 1).contains(u"2.40.5030"_s) && cell(list(), row, 1).contains(u"2.42.5700"_s));
    QVERIFY2(description().contains(u"gist lzghzr"_s), qPrintable(description()));
    // users-and-cards 5.2: bit 23 of 0x1f99c
    const QTableView& keys = child<QTableView>("mapKeys");
    int key = 0;
    while (cell(keys, key, 1) != u"port1_802_3ap_56kr4_enable"_s) {
        QVERIFY(++key < keys.model()->rowCount());
    }
    QCOMPARE(cell(keys, key, 0), u"IB"_s);
    QCOMPARE(cell(keys, key, 2), u"0x0001f99c, bit 23"_s);
    QCOMPARE(cell(keys, key, 3), u"true sets the bit"_s);
    QCOMPARE(cell(keys, key, 5), u"published"_s);
    choose(u"Firesteel's simulated HP 544+FLR"_s);
    QVERIFY(cell(list(), list().currentIndex().row(), 1).contains(u"hp_544flr_simulated.prs"_s));
    QVERIFY(child<QTabWidget>("mapTabs").tabText(1).contains(u'('));
    QVERIFY(child<QTableView>("mapFields").model()->rowCount() > 0);
}

void TestMapsDialog::ownMapsAndTheirErrors()
{
    m_fixture->writeMap(u"good.json"_s, parameterMapJson(oneKeyMap("Good", "HCA", "my_key", someRegister, 3)));
    m_fixture->writeMap(u"broken.json"_s, R"({"format": "firesteel-parameter-map", "version": 1, "name": "Broken",
        "sources": {}, "parameters": [{"section": "HCA", "key": "k", "transform": "boolean", "confidence": "reported",
        "fields": [{"address": "0x60000", "bit": 30, "width": 4}], "source": []}]})");
    open();
    choose(u"Good"_s);
    QCOMPARE(cell(list(), rowOf(u"Good"_s), 2), u"yours"_s);
    QVERIFY2(description().contains(u"good.json"_s), qPrintable(description()));
    QVERIFY(button("removeMapButton").isEnabled());
    choose(u"broken.json"_s);
    QCOMPARE(cell(list(), rowOf(u"broken.json"_s), 2), u"yours, not used"_s);
    QVERIFY2(description().contains(u"broken.json"_s), qPrintable(description()));
    QVERIFY2(description().contains(u"parameters[0] ([HCA] k)"_s), qPrintable(description()));
    QCOMPARE(child<QTableView>("mapKeys").model()->rowCount(), 0);
    QVERIFY(!button("exportMapButton").isEnabled());
    QVERIFY(button("exportMapButton").toolTip().contains(u"no map that can be read"_s));
    QVERIFY(button("removeMapButton").isEnabled());
}

void TestMapsDialog::addAMap()
{
    open();
    press("addMapButton",
          m_fixture->write(u"from.json"_s, parameterMapJson(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3))));
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Good);
    QCOMPARE(current(), u"Mine"_s);
    QVERIFY(m_store->maps()->find("HCA", "my_key") != nullptr);
    QCOMPARE(cell(child<QTableView>("mapKeys"), 0, 1), u"my_key"_s);
    QVERIFY(QFile::exists(m_fixture->path(u"maps/Mine.json"_s)));
}

void TestMapsDialog::addABrokenMap()
{
    open();
    press("addMapButton", m_fixture->write(u"from.json"_s, R"({"format": "firesteel-parameter-map", "version": 1,
        "name": "Typo", "scope": {"devices": ["0x1007"]}, "sources": {}, "parameters": []})"));
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Error);
    QVERIFY2(bar().title().contains(u"from.json"_s), qPrintable(bar().title()));
    QVERIFY2(bar().title().contains(u"scope: \"devices\""_s), qPrintable(bar().title()));
    QVERIFY(bar().text().contains(u"docs/parameter-map.md"_s));
    QCOMPARE(rowOf(u"Typo"_s), -1);
    // A file that is not there.
    bar().hide();
    press("addMapButton", m_fixture->path(u"nowhere.json"_s));
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(bar().title().contains(u"nowhere.json"_s), qPrintable(bar().title()));
}

void TestMapsDialog::addAContradictoryMap()
{
    open();
    press("addMapButton",
          m_fixture->write(u"from.json"_s,
                           parameterMapJson(oneKeyMap("Wrong", "IB", "port1_802_3ap_56kr4_enable", 0x1f99c, 7))));
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Error);
    QVERIFY2(bar().title().contains(u"[IB] port1_802_3ap_56kr4_enable"_s), qPrintable(bar().title()));
    QCOMPARE(rowOf(u"Wrong"_s), -1);
    QVERIFY(!QFile::exists(m_fixture->path(u"maps/Wrong.json"_s)));
}

void TestMapsDialog::addTheSameMapTwice()
{
    m_fixture->writeMap(u"mine.json"_s, parameterMapJson(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3)));
    open();
    press("addMapButton", m_fixture->path(u"maps/mine.json"_s));
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(bar().title().contains(u"already"_s), qPrintable(bar().title()));
    QCOMPARE(current(), u"Mine"_s);
    QCOMPARE(m_store->userMaps().size(), std::size_t{1});
}

void TestMapsDialog::withoutAFolder()
{
    m_store = std::make_unique<MapStore>(std::filesystem::path());
    m_dialog = std::make_unique<MapsDialog>(m_fixture->services(), *m_store);
    m_dialog->show();
    QTRY_VERIFY(!m_store->isLoading());
    QVERIFY(list().model()->rowCount() > 0);
    for (const char* name : {"addMapButton", "fieldNamesButton"}) {
        QVERIFY(!button(name).isEnabled());
        QVERIFY2(button(name).toolTip().contains(u"no folder"_s), qPrintable(button(name).toolTip()));
    }
    QVERIFY(button("exportMapButton").isEnabled());
}

void TestMapsDialog::removeAsks()
{
    m_fixture->writeMap(u"mine.json"_s, parameterMapJson(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3)));
    open();
    choose(u"Mine"_s);
    button("removeMapButton").click();
    QCOMPARE(m_fixture->messageBox.questionCount(), 1);
    QVERIFY(m_fixture->messageBox.lastQuestion().text.contains(u"Mine"_s));
    QVERIFY(QFile::exists(m_fixture->path(u"maps/mine.json"_s)));
    m_fixture->messageBox.setNextAnswer(true);
    button("removeMapButton").click();
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Good);
    QVERIFY(!QFile::exists(m_fixture->path(u"maps/mine.json"_s)));
    QCOMPARE(rowOf(u"Mine"_s), -1);
    QVERIFY(m_store->maps()->find("HCA", "my_key") == nullptr);
    QVERIFY(list().currentIndex().isValid());
}

void TestMapsDialog::shippedMapsStay()
{
    open();
    choose(u"ConnectX-3 Pro, published Ethernet speeds"_s);
    QVERIFY(!button("removeMapButton").isEnabled());
    QVERIFY(button("removeMapButton").toolTip().contains(u"Shipped maps"_s));
}

void TestMapsDialog::exportAMap()
{
    open();
    choose(u"ConnectX-3 Pro, published Ethernet speeds"_s);
    const QString file = m_fixture->path(u"out.json"_s);
    press("exportMapButton", file);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Good);
    const auto read = boardconfig::loadParameterMap(file.toStdString());
    QVERIFY(read);
    QCOMPARE(read->parameters, boardconfig::builtInParameterMaps()->front().parameters);
    bar().hide();
    press("exportMapButton", m_fixture->path(u"no/such/folder/out.json"_s));
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Error);
}

void TestMapsDialog::namesFromAnMlx()
{
    open();
    press("fieldNamesButton", m_fixture->write(u"fw-ConnectX3Pro-rel-2_42_5000.mlx"_s, someMlx));
    FieldNamesDialog* const dialog = namesDialog();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QTableView*>(u"fieldNames"_s)->model()->rowCount(), 2);
    QCOMPARE(dialog->findChild<QComboBox*>()->currentText(), u"ConnectX-3 Pro"_s);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"fromEdit"_s)->text(), u"2.42.5000"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Good);
    QCOMPARE(current(), u"fw-ConnectX3Pro-rel-2_42_5000"_s);
    QCOMPARE(m_store->userMaps().size(), std::size_t{1});
    const boardconfig::ParameterMap& map = *m_store->userMaps()[0].map;
    QCOMPARE(map.scope.deviceIds, std::vector<std::uint16_t>{0x1007});
    QVERIFY(map.scope.firmware.from == (firmware::Version{2, 42, 5000}));
    QVERIFY(map.scope.firmware.to == (firmware::Version{2, 42, 5000}));
    QCOMPARE(m_store->maps()->namesOf(0x60000, 1u << 3), std::vector<std::string>{"scratchpad.board.first"});
    QCOMPARE(m_store->maps()->namesOf(0x60004, 1u << 23), std::vector<std::string>{"scratchpad.board.second"});
    QCOMPARE(cell(child<QTableView>("mapFields"), 1, 0), u"0x00060004, bits 23–8"_s);
}

void TestMapsDialog::namesForWhichCards()
{
    open();
    press("fieldNamesButton", m_fixture->write(u"names.mlx"_s, someMlx));
    FieldNamesDialog* const dialog = namesDialog();
    // The name of the file tells nothing: any.
    QCOMPARE(dialog->findChild<QComboBox*>()->currentIndex(), 0);
    auto* from = dialog->findChild<QLineEdit*>(u"fromEdit"_s);
    auto* to = dialog->findChild<QLineEdit*>(u"toEdit"_s);
    auto* name = dialog->findChild<QLineEdit*>(u"nameEdit"_s);
    const auto* problem = dialog->findChild<QLabel*>(u"problemLabel"_s);
    QVERIFY(from->text().isEmpty() && to->text().isEmpty());
    from->setText(u"2.42"_s);
    QVERIFY(!ok(*dialog).isEnabled());
    QVERIFY(problem->text().contains(u"2.42.5000"_s));
    from->setText(u"2.42.5000"_s);
    to->setText(u"2.40.5000"_s);
    QVERIFY(!ok(*dialog).isEnabled());
    to->setText(u"99999.0.0"_s); // more than a version has
    QVERIFY(!ok(*dialog).isEnabled());
    to->clear();
    name->setText(u"  "_s);
    QVERIFY(!ok(*dialog).isEnabled());
    name->setText(u"My names"_s);
    dialog->findChild<QLineEdit*>(u"psidEdit"_s)->setText(u" HP_1380110017 "_s);
    QVERIFY(ok(*dialog).isEnabled());
    ok(*dialog).click();
    QTRY_COMPARE(m_store->userMaps().size(), std::size_t{1});
    const boardconfig::MapScope& scope = m_store->userMaps()[0].map->scope;
    QVERIFY(scope.deviceIds.empty());
    QCOMPARE(scope.psids, std::vector<std::string>{"HP_1380110017"});
    QVERIFY(scope.firmware.from == (firmware::Version{2, 42, 5000}));
    QVERIFY(!scope.firmware.to);
}

void TestMapsDialog::noNamesInAFile()
{
    open();
    press("fieldNamesButton", m_fixture->write(u"empty.mlx"_s, "nothing of use\n"));
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Warning);
    QVERIFY2(bar().text().contains(u"empty.mlx"_s), qPrintable(bar().text()));
    QVERIFY(m_dialog->findChild<FieldNamesDialog*>() == nullptr);
}

void TestMapsDialog::tooLargeAnMlx()
{
    open();
    const QString path = m_fixture->path(u"large.mlx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(static_cast<qint64>(boardconfig::maxMlxFileSize) + 1));
    file.close();
    press("fieldNamesButton", path);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Error);
    QVERIFY2(bar().title().contains(u"large.mlx"_s), qPrintable(bar().title()));
}

void TestMapsDialog::namesOfReleases_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("version");
    QTest::newRow("Pro") << u"fw-ConnectX3Pro-rel.mlx"_s << u"ConnectX-3 Pro"_s << QString();
    QTest::newRow("Pro with version") << u"fw-ConnectX3Pro-rel-2_42_5000.mlx"_s << u"ConnectX-3 Pro"_s
                                      << u"2.42.5000"_s;
    QTest::newRow("3") << u"fw-ConnectX3-rel-2_36_5150.mlx"_s << u"ConnectX-3"_s << u"2.36.5150"_s;
    QTest::newRow("2") << u"fw-ConnectX2-rel-2_9_1000.mlx"_s << u"ConnectX-2"_s << u"2.9.1000"_s;
    QTest::newRow("dots") << u"connectx-3 2.42.5000.mlx"_s << u"ConnectX-3"_s << u"2.42.5000"_s;
    QTest::newRow("none") << u"release.mlx"_s << QString() << QString();
}

void TestMapsDialog::namesOfReleases()
{
    QFETCH(const QString, file);
    QFETCH(const QString, family);
    QFETCH(const QString, version);
    const auto tables = cards::CardTables::builtIn().value();
    const boardconfig::MapScope scope = gui::scopeOfFileName(file, tables.devices());
    if (family.isEmpty()) {
        QVERIFY(scope.deviceIds.empty());
    } else {
        QVERIFY(!scope.deviceIds.empty());
        QCOMPARE(QString::fromStdString(tables.deviceOfPciId(scope.deviceIds.front())->family), family);
    }
    QCOMPARE(scope.firmware.from ? QString::fromStdString(toString(*scope.firmware.from)) : QString(), version);
}

void TestMapsDialog::learnOpens()
{
    open();
    button("learnButton").click();
    auto* const dialog = m_dialog->findChild<gui::LearnDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog->findChild<gui::LearnDialog*>() == nullptr);
}

/// As many as a map may hold: the table only makes what it shows.
void TestMapsDialog::manyNames()
{
    boardconfig::ParameterMap map = oneKeyMap("Many", "HCA", "my_key", someRegister, 3);
    for (std::uint32_t i = 0; i + 1 < boardconfig::maxMapEntries; ++i) {
        map.fields.push_back(
            {.name = "field." + std::to_string(i), .place = {.address = 4 * i, .bit = 0, .width = 32}});
    }
    m_fixture->writeMap(u"many.json"_s, parameterMapJson(map));
    m_store = std::make_unique<MapStore>(m_fixture->mapFolder());
    m_dialog = std::make_unique<MapsDialog>(m_fixture->services(), *m_store);
    m_dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->isLoading(), 60'000);
    choose(u"Many"_s);
    QCOMPARE(child<QTableView>("mapFields").model()->rowCount(), static_cast<int>(boardconfig::maxMapEntries - 1));
}

void TestMapsDialog::speaksTheLanguageOfTheWindow()
{
    m_fixture->writeMap(u"mine.json"_s, parameterMapJson(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3)));
    open();
    choose(u"Mine"_s);
    press("fieldNamesButton", m_fixture->write(u"names.mlx"_s, someMlx));
    FieldNamesDialog* const names = namesDialog();
    press("addMapButton", m_fixture->path(u"nowhere.json"_s));
    QTRY_VERIFY(bar().isVisible());
    const test::PseudoLanguage language;
    QCOMPARE(test::untranslatedTexts(*names, {u"nameEdit"_s}).join(u'|'), QString());
    names->reject();
    QTRY_VERIFY(m_dialog->findChild<FieldNamesDialog*>() == nullptr);
    QVERIFY(bar().isVisible());
    QCOMPARE(test::untranslatedTexts(*m_dialog).join(u'|'), QString());
    QVERIFY(cell(list(), 0, 2).startsWith(u'«'));
    QVERIFY(cell(child<QTableView>("mapKeys"), 0, 3).startsWith(u'«'));
}

void TestMapsDialog::keyboardAndScreenReader()
{
    open();
    QCOMPARE(test::sharedMnemonics(*m_dialog).join(u'|'), QString());
    QCOMPARE(test::namelessWidgets(*m_dialog).join(u'|'), QString());
    child<QTabWidget>("mapTabs").setCurrentIndex(1);
    QCOMPARE(test::namelessWidgets(*m_dialog).join(u'|'), QString());
    press("fieldNamesButton", m_fixture->write(u"names.mlx"_s, someMlx));
    FieldNamesDialog* const names = namesDialog();
    QCOMPARE(test::sharedMnemonics(*names).join(u'|'), QString());
    QCOMPARE(test::namelessWidgets(*names).join(u'|'), QString());
    names->reject();
    // Enter on a row of the list does not close the dialog.
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestMapsDialog::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1060, 680);
    QTest::newRow("dark") << true << QSize(1060, 680);
    QTest::newRow("light-small") << false << QSize(900, 600);
}

/// Looks at the dialogs; with $FIRESTEEL_SCREENSHOTS people can, too.
void TestMapsDialog::pictures()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QApplication::setPalette(dark ? test::darkPalette() : test::lightPalette());
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    m_fixture->writeMap(u"mine.json"_s,
                        parameterMapJson(oneKeyMap("My 544+FLR", "HCA", "my_key", someRegister, 3, "HP_1380110017")));
    m_fixture->writeMap(u"other.json"_s, parameterMapJson(oneKeyMap("Other", "HCA", "my_key", someRegister, 4)));
    m_fixture->writeMap(u"wrong.json"_s,
                        parameterMapJson(oneKeyMap("Wrong", "IB", "port1_802_3ap_56kr4_enable", 0x1f99c, 7)));
    open();
    m_dialog->resize(size);
    choose(u"ConnectX-3 Pro, published Ethernet speeds"_s);
    test::saveScreenshot(*m_dialog, u"maps-%1-shipped"_s.arg(tag));
    choose(u"Wrong"_s);
    press("addMapButton", m_fixture->path(u"maps/wrong.json"_s));
    QTRY_VERIFY(bar().isVisible());
    test::saveScreenshot(*m_dialog, u"maps-%1-wrong"_s.arg(tag));
    press("fieldNamesButton", m_fixture->write(u"fw-ConnectX3Pro-rel-2_42_5000.mlx"_s, someMlx));
    test::saveScreenshot(*namesDialog(), u"maps-%1-names"_s.arg(tag));
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 900, "does not fit a small screen");
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 600, "does not fit a small screen");
}

QTEST_MAIN(TestMapsDialog)
#include "testmapsdialog.moc"
