// SPDX-License-Identifier: GPL-3.0-or-later
//
// Learning a map in the window, from images that were made with a hidden one: what varies is found, what is not
// ticked is not saved, and what is saved is used.
#include "hiddenmap.h"
#include "mapsupport.h"

#include <base/file.h>
#include <boardconfig/learn.h>
#include <gui/parametermaps/learndialog.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/widgets/messagebar.h>
#include <support/pseudolanguage.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <set>
#include <viewsupport.h>

using namespace firesteel;
using boardconfig::Transform;
using gui::LearnDialog;
using gui::MapStore;
using test::HiddenKey;
using test::HiddenMap;
using test::oneKeyMap;
using Qt::StringLiterals::operator""_s;

namespace {

const std::vector<std::string> onOff{"true", "false"};

/// Keys of several kinds, each varying on its own.
HiddenMap someMap()
{
    return {
        .keys = {
            {"HCA", "first_key", Transform::Boolean, {{{0x60000, 3, 1}}}, onOff},
            {"HCA", "turned_round", Transform::Inverted, {{{0x60000, 4, 1}}}, onOff},
            {"HCA", "some_number", Transform::Number, {{{0x60004, 8, 3}}}, {"0", "1", "2", "3", "4", "5", "6", "7"}},
            {"IB", "port_type", Transform::Choices, {{{0x6000c, 0, 4}}}, {"XFI", "SGMII", "KR"}},
            {"IB", "without_effect", Transform::Boolean, {}, onOff},
            {"IB", "always_five", Transform::Number, {{{0x60024, 0, 3}}}, {"5"}},
        }};
}

/// Two keys that are never seen apart, and a bit that follows none.
HiddenMap doubtfulMap()
{
    return {.keys = {{"HCA", "first_key", Transform::Boolean, {{{0x60000, 3, 1}}}, onOff}}, .noiseBits = 1};
}

} // namespace

class TestLearnDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyKeyThatVariesIsFound();
    void onlyTickedProposalsAreSaved();
    void savedMapIsUsedForSuchImages();
    void contradictionIsSaidAndNothingSaved();
    void whatCannotBeDecidedIsListed();
    void exportsTheMap();
    void filesThatTeachNothing();
    void sameBytesCountOnce();
    void imagesOfTwoVersions();
    void twoImagesAreNeeded();
    void removingAndAddingAgain();
    void droppedFiles();
    void stopping();
    void closingWhileLearning();
    void withoutAFolder();
    void speaksTheLanguageOfTheWindow();
    void keyboardAndScreenReader();
    void pictures_data();
    void pictures();

private:
    void open();
    /// Saves images as files of the fixture.
    QStringList writeImages(const std::vector<firmware::Image>& images, const QString& prefix = u"image"_s);
    QString writeBytes(const QString& name, const Bytes& bytes);
    void addFiles(const QStringList& paths);
    /// Adds the images and learns from them.
    void learnFrom(const std::vector<firmware::Image>& images);
    template <typename Widget>
    Widget& child(const char* name) const
    {
        return *m_dialog->findChild<Widget*>(QLatin1StringView(name));
    }
    QPushButton& button(const char* name) const { return child<QPushButton>(name); }
    QTableView& images() const { return child<QTableView>("learnImages"); }
    QTableView& proposals() const { return child<QTableView>("proposals"); }
    gui::MessageBar& bar() const { return child<gui::MessageBar>("learnBar"); }
    static QString cell(const QTableView& table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    static int rowOf(const QTableView& table, const QString& first)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (cell(table, row, 0) == first) {
                return row;
            }
        }
        return -1;
    }
    static QStringList column(const QTableView& table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            texts.append(cell(table, row, column));
        }
        texts.sort();
        return texts;
    }
    bool isTicked(int row) const
    {
        return proposals().model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    std::unique_ptr<test::MapsFixture> m_fixture;
    std::unique_ptr<MapStore> m_store;
    std::unique_ptr<LearnDialog> m_dialog;
};

void TestLearnDialog::init()
{
    QApplication::setPalette(test::lightPalette());
    m_fixture = std::make_unique<test::MapsFixture>();
    m_store = std::make_unique<MapStore>(m_fixture->mapFolder());
}

void TestLearnDialog::cleanup()
{
    m_dialog.reset();
    m_store.reset();
    m_fixture.reset();
}

void TestLearnDialog::open()
{
    m_dialog = std::make_unique<LearnDialog>(m_fixture->services(), *m_store);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(!m_store->isLoading());
}

QString TestLearnDialog::writeBytes(const QString& name, const Bytes& bytes)
{
    return m_fixture->write(name, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

QStringList TestLearnDialog::writeImages(const std::vector<firmware::Image>& images, const QString& prefix)
{
    QStringList paths;
    for (std::size_t i = 0; i < images.size(); ++i) {
        paths.append(writeBytes(u"%1-%2.bin"_s.arg(prefix).arg(i), images[i].bytes.copy()));
    }
    return paths;
}

void TestLearnDialog::addFiles(const QStringList& paths)
{
    m_dialog->addFiles(paths);
    QTRY_VERIFY(!child<QWidget>("learnProgress").isVisible());
}

void TestLearnDialog::learnFrom(const std::vector<firmware::Image>& images)
{
    addFiles(writeImages(images));
    QVERIFY(button("startLearningButton").isEnabled());
    QSignalSpy learned(m_dialog.get(), &LearnDialog::learned);
    button("startLearningButton").click();
    QVERIFY(!button("addImagesButton").isEnabled());
    QVERIFY(learned.wait(30'000));
}

void TestLearnDialog::everyKeyThatVariesIsFound()
{
    open();
    const std::vector<firmware::Image> made = imagesWith(someMap(), 40, 7);
    // Chance may make two of them the same.
    std::set<Bytes> different;
    for (const firmware::Image& image : made) {
        different.insert(image.bytes.copy());
    }
    const QString count = QString::number(different.size());
    learnFrom(made);
    QVERIFY(proposals().isVisible());
    QCOMPARE(column(proposals(), 0),
             (QStringList{u"[HCA] first_key"_s, u"[HCA] some_number"_s, u"[HCA] turned_round"_s, u"[IB] port_type"_s}));
    const int first = rowOf(proposals(), u"[HCA] first_key"_s);
    QCOMPARE(cell(proposals(), first, 1), u"0x00060000, bit 3"_s);
    QCOMPARE(cell(proposals(), first, 2), u"true sets the bit"_s);
    QCOMPARE(cell(proposals(), first, 3), count);
    QVERIFY(cell(proposals(), first, 4).toInt() > 0 && cell(proposals(), first, 4).toInt() <= 20);
    QCOMPARE(cell(proposals(), first, 5), u"2"_s);
    const int inverted = rowOf(proposals(), u"[HCA] turned_round"_s);
    QCOMPARE(cell(proposals(), inverted, 1), u"0x00060000, bit 4"_s);
    QCOMPARE(cell(proposals(), inverted, 2), u"false sets the bit"_s);
    QCOMPARE(cell(proposals(), rowOf(proposals(), u"[HCA] some_number"_s), 1), u"0x00060004, bits 10–8"_s);
    // What has no effect is said to have none; what never changes teaches nothing.
    QCOMPARE(column(child<QTableView>("keysWithoutBits"), 0), QStringList{u"[IB] without_effect"_s});
    const QString headline = child<QLabel>("learnedHeadline").text();
    QVERIFY2(headline.startsWith(u"5 key"_s) && headline.contains(u" 4 of them"_s), qPrintable(headline));
    for (int row = 0; row < proposals().model()->rowCount(); ++row) {
        QVERIFY(isTicked(row));
        const QString why = proposals().model()->index(row, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(count + u" image"_s), qPrintable(why));
    }
    // One more image, and everything again.
    button("backButton").click();
    QVERIFY(images().isVisible());
    QCOMPARE(images().model()->rowCount(), 40);
}

void TestLearnDialog::onlyTickedProposalsAreSaved()
{
    open();
    learnFrom(imagesWith(someMap(), 40, 7));
    // With the keyboard: Space on a row.
    proposals().setFocus();
    proposals().setCurrentIndex(proposals().model()->index(rowOf(proposals(), u"[HCA] first_key"_s), 0));
    QTest::keyClick(&proposals(), Qt::Key_Space);
    QVERIFY(!isTicked(rowOf(proposals(), u"[HCA] first_key"_s)));
    child<QLineEdit>("mapNameEdit").setText(u"What I found"_s);
    button("saveLearnedButton").click();
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Good);
    QCOMPARE(m_store->userMaps().size(), std::size_t{1});
    const boardconfig::ParameterMap& map = *m_store->userMaps()[0].map;
    QCOMPARE(map.name, "What I found");
    std::set<std::string> keys;
    for (const boardconfig::Parameter& parameter : map.parameters) {
        keys.insert(parameter.key);
        QCOMPARE(parameter.confidence, boardconfig::MapConfidence::Learned);
    }
    QCOMPARE(keys, (std::set<std::string>{"port_type", "some_number", "turned_round"}));
    // None, all, and no name.
    button("keepNoneButton").click();
    QVERIFY(!button("saveLearnedButton").isEnabled());
    QVERIFY(button("saveLearnedButton").toolTip().contains(u"Tick"_s));
    QVERIFY(!button("exportLearnedButton").isEnabled());
    button("keepAllButton").click();
    QVERIFY(isTicked(rowOf(proposals(), u"[HCA] first_key"_s)));
    QVERIFY(button("saveLearnedButton").isEnabled());
    child<QLineEdit>("mapNameEdit").setText(u"  "_s);
    QVERIFY(!button("saveLearnedButton").isEnabled());
    QVERIFY(button("saveLearnedButton").toolTip().contains(u"name"_s));
}

void TestLearnDialog::savedMapIsUsedForSuchImages()
{
    open();
    const HiddenMap hidden = someMap();
    learnFrom(imagesWith(hidden, 40, 7));
    button("saveLearnedButton").click();
    QTRY_VERIFY(bar().isVisible());
    const firmware::Image image = imageWith(hidden, {"true", "false", "6", "KR", "true", "5"});
    const boardconfig::ParameterMaps maps = m_store->maps()->forImage(image);
    const boardconfig::Parameter* const number = maps.find("HCA", "some_number");
    QVERIFY(number != nullptr);
    QCOMPARE(number->fields,
             (std::vector<boardconfig::ParameterField>{{.place = {.address = 0x60004, .bit = 8, .width = 3}}}));
    const boardconfig::Parameter* const choice = maps.find("IB", "port_type");
    QVERIFY(choice != nullptr);
    QCOMPARE(encodeValue(*choice, "KR").has_value(), true);
    QVERIFY(maps.find("IB", "without_effect") == nullptr);
    // The map is for this version and chip only.
    firmware::Image other = image;
    other.identity.version = firmware::Version{2, 40, 5030};
    QVERIFY(m_store->maps()->forImage(other).find("HCA", "some_number") == nullptr);
}

void TestLearnDialog::contradictionIsSaidAndNothingSaved()
{
    m_fixture->writeMap(u"mine.json"_s, parameterMapJson(oneKeyMap("Mine", "HCA", "first_key", 0x70000, 9)));
    m_store->reload();
    open();
    learnFrom(imagesWith(someMap(), 40, 7));
    button("saveLearnedButton").click();
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Error);
    QVERIFY2(bar().title().contains(u"[HCA] first_key"_s), qPrintable(bar().title()));
    QCOMPARE(m_store->userMaps().size(), std::size_t{1});
    // Without that key nothing speaks against it.
    proposals().model()->setData(proposals().model()->index(rowOf(proposals(), u"[HCA] first_key"_s), 0), Qt::Unchecked,
                                 Qt::CheckStateRole);
    button("saveLearnedButton").click();
    QTRY_COMPARE(bar().tone(), gui::Tone::Good);
    QCOMPARE(m_store->userMaps().size(), std::size_t{2});
}

void TestLearnDialog::whatCannotBeDecidedIsListed()
{
    open();
    // A second key that always has the same value as the first.
    HiddenMap map = doubtfulMap();
    map.keys.push_back({"HCA", "its_shadow", Transform::Boolean, {}, onOff});
    std::vector<firmware::Image> all;
    for (std::uint32_t i = 0; i < 12; ++i) {
        const std::string value = i % 2 == 0 ? "true" : "false";
        all.push_back(imageWith(map, {value, value}, 1000 + 37 * i));
    }
    learnFrom(all);
    QCOMPARE(proposals().model()->rowCount(), 0);
    const QTableView& undecided = child<QTableView>("ambiguities");
    const int row = rowOf(undecided, u"0x00060000, bit 3"_s);
    QVERIFY(row >= 0);
    QVERIFY2(cell(undecided, row, 1).contains(u"several keys"_s), qPrintable(cell(undecided, row, 1)));
    QVERIFY(cell(undecided, row, 2).contains(u"[HCA] first_key"_s));
    QVERIFY(cell(undecided, row, 2).contains(u"[HCA] its_shadow"_s));
    QVERIFY(column(child<QTableView>("unexplainedBits"), 0).contains(u"0x00070000, bit 0"_s));
    QVERIFY(!button("saveLearnedButton").isEnabled());
    QVERIFY(button("saveLearnedButton").toolTip().contains(u"no proposal"_s));
}

void TestLearnDialog::exportsTheMap()
{
    open();
    learnFrom(imagesWith(someMap(), 40, 7));
    const QString file = m_fixture->path(u"learned.json"_s);
    m_fixture->fileDialog.setNextFileName(file);
    button("exportLearnedButton").click();
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Good);
    const auto map = boardconfig::loadParameterMap(file.toStdString());
    QVERIFY(map);
    QCOMPARE(map->parameters.size(), std::size_t{4});
    QCOMPARE(map->scope.deviceIds, std::vector<std::uint16_t>{0x1007});
    QVERIFY(m_store->userMaps().empty());
    bar().hide();
    m_fixture->fileDialog.setNextFileName(m_fixture->path(u"no/such/folder/learned.json"_s));
    button("exportLearnedButton").click();
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Error);
}

void TestLearnDialog::filesThatTeachNothing()
{
    open();
    firmware::Fs2Description silent = test::smallDescription();
    silent.ini.clear();
    Bytes damaged = test::smallImage();
    damaged[test::goodImage()
                ->sections[test::sectionIndex(*test::goodImage(), firmware::SectionKind::ImageInfo)]
                .dataOffset] ^= 0x10;
    addFiles({m_fixture->path(u"nowhere.bin"_s), m_fixture->write(u"text.bin"_s, "no image at all"),
              writeBytes(u"fs3.bin"_s, test::smallFs3()), writeBytes(u"damaged.bin"_s, damaged),
              writeBytes(u"silent.bin"_s, firmware::writeFs2(silent).value()),
              writeBytes(u"good.bin"_s, test::smallImage())});
    QCOMPARE(images().model()->rowCount(), 6);
    const auto stateOf = [this](const QString& file) {
        images().setCurrentIndex(images().model()->index(rowOf(images(), file), 0));
        return child<QLabel>("imageDetail").text();
    };
    // The first file that is of no use is explained at once.
    QVERIFY(child<QLabel>("imageDetail").text().startsWith(u"nowhere.bin"_s));
    for (const QString& file : {u"nowhere.bin"_s, u"text.bin"_s, u"damaged.bin"_s}) {
        QVERIFY2(stateOf(file).startsWith(file), qPrintable(stateOf(file)));
        QCOMPARE(cell(images(), rowOf(images(), file), 5), u"cannot be used"_s);
        QCOMPARE(cell(images(), rowOf(images(), file), 4), u"–"_s);
    }
    QVERIFY2(stateOf(u"fs3.bin"_s).contains(u"FS2"_s), qPrintable(stateOf(u"fs3.bin"_s)));
    QVERIFY2(stateOf(u"silent.bin"_s).contains(u"INI"_s), qPrintable(stateOf(u"silent.bin"_s)));
    QCOMPARE(cell(images(), rowOf(images(), u"silent.bin"_s), 5), u"cannot be used"_s);
    const int good = rowOf(images(), u"good.bin"_s);
    QCOMPARE(cell(images(), good, 1), u"2.42.5000"_s);
    QCOMPARE(cell(images(), good, 2), u"ConnectX-3 Pro (0x1007)"_s);
    QCOMPARE(cell(images(), good, 3), u"TST1200000001"_s);
    QCOMPARE(cell(images(), good, 4), u"9"_s); // lines with a value in the INI of tests/support/testimage.cpp
    QCOMPARE(cell(images(), good, 5), u"ready"_s);
    QVERIFY(!button("startLearningButton").isEnabled());
}

void TestLearnDialog::sameBytesCountOnce()
{
    open();
    addFiles({writeBytes(u"a.bin"_s, test::smallImage()), writeBytes(u"b.bin"_s, test::smallImage())});
    QCOMPARE(cell(images(), 1, 5), u"left out"_s);
    const QString why = child<QLabel>("imageDetail").text();
    QVERIFY2(why.startsWith(u"b.bin"_s) && why.contains(u"a.bin"_s), qPrintable(why));
    QVERIFY(!button("startLearningButton").isEnabled());
    // Without the first, the second counts.
    images().selectRow(0);
    button("removeImagesButton").click();
    QCOMPARE(cell(images(), 0, 5), u"ready"_s);
}

void TestLearnDialog::imagesOfTwoVersions()
{
    open();
    firmware::Fs2Description older = test::smallDescription();
    older.identity.version = firmware::Version{2, 40, 5030};
    addFiles(
        {writeBytes(u"new.bin"_s, test::smallImage()), writeBytes(u"old.bin"_s, firmware::writeFs2(older).value())});
    QSignalSpy learned(m_dialog.get(), &LearnDialog::learned);
    button("startLearningButton").click();
    QVERIFY(learned.wait());
    QVERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Error);
    QVERIFY2(bar().title().contains(u"2.40.5030"_s) && bar().title().contains(u"2.42.5000"_s),
             qPrintable(bar().title()));
    QVERIFY(images().isVisible());
    QVERIFY(button("startLearningButton").isEnabled());
}

void TestLearnDialog::twoImagesAreNeeded()
{
    open();
    QVERIFY(!button("startLearningButton").isEnabled());
    QVERIFY(button("startLearningButton").toolTip().contains(u"two images"_s));
    QVERIFY(!button("removeImagesButton").isEnabled());
    m_fixture->fileDialog.setNextFileName(writeBytes(u"good.bin"_s, test::smallImage()));
    button("addImagesButton").click();
    QTRY_COMPARE(images().model()->rowCount(), 1);
    QVERIFY(!button("startLearningButton").isEnabled());
    // One's mind may change.
    button("addImagesButton").click();
    QVERIFY(!child<QWidget>("learnProgress").isVisible());
}

void TestLearnDialog::removingAndAddingAgain()
{
    open();
    const QStringList paths = writeImages(imagesWith(someMap(), 4, 1));
    addFiles(paths);
    addFiles({paths.first()});
    QCOMPARE(images().model()->rowCount(), 4);
    images().setFocus();
    images().selectAll();
    QTest::keyClick(&images(), Qt::Key_Delete);
    QCOMPARE(images().model()->rowCount(), 0);
    QVERIFY(!button("startLearningButton").isEnabled());
    addFiles(paths);
    QCOMPARE(images().model()->rowCount(), 4);
    QVERIFY(button("startLearningButton").isEnabled());
}

void TestLearnDialog::droppedFiles()
{
    open();
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : writeImages(imagesWith(someMap(), 3, 1))) {
        urls.append(QUrl::fromLocalFile(path));
    }
    urls.append(QUrl(u"https://example.org/image.bin"_s));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &drop);
    QTRY_COMPARE(images().model()->rowCount(), 3);
}

void TestLearnDialog::stopping()
{
    open();
    addFiles(writeImages(imagesWith(someMap(), 8, 1)));
    // Every worker is held up, so that learning begins after it was stopped.
    QThreadPool& pool = *QThreadPool::globalInstance();
    QSemaphore held;
    const int workers = pool.maxThreadCount();
    for (int i = 0; i < workers; ++i) {
        pool.start([&held] { held.acquire(); });
    }
    QSignalSpy learned(m_dialog.get(), &LearnDialog::learned);
    button("startLearningButton").click();
    QVERIFY(button("stopLearningButton").isVisible());
    QVERIFY(child<QWidget>("learnProgress").isVisible());
    button("stopLearningButton").click();
    held.release(workers);
    QVERIFY(learned.wait());
    QVERIFY(bar().isVisible());
    QCOMPARE(bar().tone(), gui::Tone::Note);
    QVERIFY(images().isVisible());
    QVERIFY(button("startLearningButton").isVisible() && button("startLearningButton").isEnabled());
    // And now to the end.
    button("startLearningButton").click();
    QVERIFY(learned.wait());
    QVERIFY(proposals().isVisible());
}

void TestLearnDialog::closingWhileLearning()
{
    open();
    addFiles(writeImages(imagesWith(someMap(), 8, 1)));
    button("startLearningButton").click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_dialog.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(m_store->userMaps().empty());
}

void TestLearnDialog::withoutAFolder()
{
    m_store = std::make_unique<MapStore>(std::filesystem::path());
    open();
    learnFrom(imagesWith(someMap(), 40, 7));
    QVERIFY(!button("saveLearnedButton").isEnabled());
    QVERIFY(button("saveLearnedButton").toolTip().contains(u"no folder"_s));
    QVERIFY(button("exportLearnedButton").isEnabled());
}

void TestLearnDialog::speaksTheLanguageOfTheWindow()
{
    open();
    learnFrom(imagesWith(someMap(), 40, 7));
    button("saveLearnedButton").click();
    QTRY_VERIFY(bar().isVisible());
    const test::PseudoLanguage language;
    QCOMPARE(test::untranslatedTexts(*m_dialog).join(u'|'), QString());
    QVERIFY(cell(proposals(), 0, 2).startsWith(u'«'));
    QVERIFY(cell(images(), 0, 5).startsWith(u'«'));
}

void TestLearnDialog::keyboardAndScreenReader()
{
    open();
    QCOMPARE(test::sharedMnemonics(*m_dialog).join(u'|'), QString());
    QCOMPARE(test::namelessWidgets(*m_dialog).join(u'|'), QString());
    addFiles(writeImages(imagesWith(someMap(), 40, 7)));
    QSignalSpy learned(m_dialog.get(), &LearnDialog::learned);
    // Enter learns.
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(learned.wait(30'000));
    for (int tab = 0; tab < 4; ++tab) {
        child<QTabWidget>("learnedTabs").setCurrentIndex(tab);
        QCOMPARE(test::sharedMnemonics(*m_dialog).join(u'|'), QString());
        QCOMPARE(test::namelessWidgets(*m_dialog).join(u'|'), QString());
    }
}

void TestLearnDialog::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1000, 640);
    QTest::newRow("dark") << true << QSize(1000, 640);
    QTest::newRow("light-small") << false << QSize(800, 560);
}

/// Looks at both pages; with $FIRESTEEL_SCREENSHOTS people can, too.
void TestLearnDialog::pictures()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QApplication::setPalette(dark ? test::darkPalette() : test::lightPalette());
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    open();
    m_dialog->resize(size);
    test::saveScreenshot(*m_dialog, u"learn-%1-empty"_s.arg(tag));
    HiddenMap map = someMap();
    map.noiseBits = 2;
    addFiles({m_fixture->write(u"text.bin"_s, "no image at all"), writeBytes(u"fs3.bin"_s, test::smallFs3())});
    learnFrom(imagesWith(map, 40, 7));
    for (int tab = 0; tab < 4; ++tab) {
        child<QTabWidget>("learnedTabs").setCurrentIndex(tab);
        test::saveScreenshot(*m_dialog, u"learn-%1-%2"_s.arg(tag).arg(tab));
    }
    button("backButton").click();
    test::saveScreenshot(*m_dialog, u"learn-%1-images"_s.arg(tag));
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 800, "does not fit a small screen");
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 560, "does not fit a small screen");
}

QTEST_MAIN(TestLearnDialog)
#include "testlearndialog.moc"
