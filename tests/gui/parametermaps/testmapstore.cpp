// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parameter maps of the window: shipped ones, the user's folder, adding and removing.
#include "mapsupport.h"

#include <gui/parametermaps/mapstore.h>

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <optional>

using namespace firesteel;
using gui::MapStore;
using test::oneKeyMap;
using Qt::StringLiterals::operator""_s;

namespace {

using Added = std::optional<Result<std::filesystem::path>>;

constexpr std::uint32_t someRegister = 0x60000;

bool knows(const MapStore& store, const std::string& section, const std::string& key)
{
    return std::ranges::any_of(store.maps()->maps(), [&](const boardconfig::ParameterMap& map) {
        return std::ranges::any_of(map.parameters, [&](const boardconfig::Parameter& parameter) {
            return parameter.section == section && parameter.key == key;
        });
    });
}

} // namespace

class TestMapStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::MapsFixture>(); }
    void cleanup();
    void shippedMapsAreThere();
    void usersMapsAreUsed();
    void brokenMapLocksOutNoOther();
    void contradictoryMapIsListedWithItsError();
    void addedMapIsSavedAndUsed();
    void changedComesBeforeTheAnswer();
    void namesOfFiles_data();
    void namesOfFiles();
    void contradictionIsNotSaved();
    void contradictionIsSeenBeforeTheFirstReading();
    void addingWithoutAFolder();
    void addingWhereNothingCanBeWritten();
    void removing();
    void manyAtOnce();
    void reloadSeesWhatOthersWrote();
    void goneBeforeTheAnswer();

private:
    /// A store that has read its folder.
    void open();
    Added add(const boardconfig::ParameterMap& map);
    QStringList files() const { return QDir(m_fixture->path(u"maps"_s)).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<test::MapsFixture> m_fixture;
    std::unique_ptr<MapStore> m_store;
};

void TestMapStore::cleanup()
{
    m_store.reset();
    m_fixture.reset();
}

void TestMapStore::open()
{
    m_store = std::make_unique<MapStore>(m_fixture->mapFolder());
    QVERIFY(m_store->isLoading());
    QVERIFY(m_store->maps() != nullptr);
    QTRY_VERIFY(!m_store->isLoading());
}

Added TestMapStore::add(const boardconfig::ParameterMap& map)
{
    Added added;
    m_store->add(map, [&added](const Result<std::filesystem::path>& file) { added = file; });
    [&] { QTRY_VERIFY(added.has_value()); }();
    return added;
}

void TestMapStore::shippedMapsAreThere()
{
    open();
    QCOMPARE(m_store->maps()->maps().size(), boardconfig::builtInParameterMaps()->size());
    // users-and-cards 5.2
    const auto* const key = m_store->maps()->find("IB", "port1_802_3ap_56kr4_enable");
    QVERIFY(key != nullptr);
    QCOMPARE(key->fields.front().place, (boardconfig::BitField{.address = 0x1f99c, .bit = 23, .width = 1}));
    QVERIFY(m_store->userMaps().empty());
}

void TestMapStore::usersMapsAreUsed()
{
    m_fixture->writeMap(u"mine.json"_s, parameterMapJson(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3)));
    m_fixture->writeMap(u"notes.txt"_s, "no map");
    open();
    QCOMPARE(m_store->userMaps().size(), std::size_t{1});
    QCOMPARE(m_store->userMaps()[0].map->name, "Mine");
    QVERIFY(!m_store->userMaps()[0].error);
    QVERIFY(knows(*m_store, "HCA", "my_key"));
    QVERIFY(knows(*m_store, "IB", "port1_802_3ap_56kr4_enable"));
}

void TestMapStore::brokenMapLocksOutNoOther()
{
    m_fixture->writeMap(u"a-broken.json"_s, "{");
    m_fixture->writeMap(u"b-good.json"_s, parameterMapJson(oneKeyMap("Good", "HCA", "my_key", someRegister, 3)));
    open();
    QCOMPARE(m_store->userMaps().size(), std::size_t{2});
    const gui::UserMap& broken = m_store->userMaps()[0];
    QVERIFY(!broken.map);
    QVERIFY(broken.error);
    QCOMPARE(broken.error->kind, ErrorKind::MapInvalid);
    QVERIFY(broken.error->facts.file.ends_with("a-broken.json"));
    QVERIFY(knows(*m_store, "HCA", "my_key"));
}

void TestMapStore::contradictoryMapIsListedWithItsError()
{
    m_fixture->writeMap(u"1.json"_s, parameterMapJson(oneKeyMap("First", "HCA", "my_key", someRegister, 3)));
    m_fixture->writeMap(u"2.json"_s, parameterMapJson(oneKeyMap("Second", "HCA", "my_key", someRegister, 4)));
    m_fixture->writeMap(u"3.json"_s, parameterMapJson(oneKeyMap("Third", "HCA", "other_key", someRegister, 5)));
    open();
    QVERIFY(!m_store->userMaps()[0].error);
    QVERIFY(m_store->userMaps()[1].error);
    QVERIFY(m_store->userMaps()[1].map);
    QVERIFY(errorSentence(*m_store->userMaps()[1].error).contains("[HCA] my_key"));
    QVERIFY(!m_store->userMaps()[2].error);
    QCOMPARE(m_store->maps()->find("HCA", "my_key")->fields[0].place.bit, std::uint8_t{3});
    QVERIFY(knows(*m_store, "HCA", "other_key"));
}

void TestMapStore::addedMapIsSavedAndUsed()
{
    open();
    const boardconfig::ParameterMap map = oneKeyMap("My map", "HCA", "my_key", someRegister, 3);
    const Added added = add(map);
    QVERIFY(*added);
    QCOMPARE(files(), QStringList{u"My-map.json"_s});
    QVERIFY(knows(*m_store, "HCA", "my_key"));
    boardconfig::ParameterMap read = boardconfig::loadParameterMap(**added).value();
    read.file.clear();
    QCOMPARE(read, map);
}

void TestMapStore::changedComesBeforeTheAnswer()
{
    // At once, so that two readings overlap.
    m_store = std::make_unique<MapStore>(m_fixture->mapFolder());
    QStringList order;
    connect(m_store.get(), &MapStore::changed, this,
            [&] { order.append(knows(*m_store, "HCA", "my_key") ? u"changed"_s : u"changed without the map"_s); });
    m_store->add(oneKeyMap("My map", "HCA", "my_key", someRegister, 3), [&](const auto& file) {
        order.append(file ? u"answer"_s : u"refusal"_s);
        QVERIFY(knows(*m_store, "HCA", "my_key"));
    });
    QTRY_VERIFY(!m_store->isLoading());
    QCOMPARE(order, (QStringList{u"changed"_s, u"answer"_s}));
}

void TestMapStore::namesOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"ConnectX-3 Pro 2.42.5000"_s << u"ConnectX-3-Pro-2.42.5000.json"_s;
    QTest::newRow("a way out") << u"../../etc/passwd"_s << u"etc-passwd.json"_s;
    QTest::newRow("no letter") << u"карта"_s << u"map.json"_s;
    QTest::newRow("dots") << u".."_s << u"map.json"_s;
    QTest::newRow("long") << QString(3000, u'x') << QString(100, u'x') + u".json"_s;
}

void TestMapStore::namesOfFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    open();
    QVERIFY(*add(oneKeyMap(name.toStdString(), "HCA", "my_key", someRegister, 3)));
    QCOMPARE(files(), QStringList{file});
    // A second one of that name takes nothing from the first.
    QVERIFY(*add(oneKeyMap(name.toStdString(), "HCA", "other_key", someRegister, 4)));
    QCOMPARE(files().size(), 2);
    QCOMPARE(m_store->userMaps().size(), std::size_t{2});
    QVERIFY(knows(*m_store, "HCA", "my_key") && knows(*m_store, "HCA", "other_key"));
}

void TestMapStore::contradictionIsNotSaved()
{
    open();
    // Another place for a key of users-and-cards 5.2.
    const Added added = add(oneKeyMap("Wrong", "IB", "port1_802_3ap_56kr4_enable", 0x1f99c, 7));
    QVERIFY(!*added);
    QCOMPARE(added->error().kind, ErrorKind::MapInvalid);
    const std::string text = errorSentence(added->error());
    QVERIFY2(text.contains("[IB] port1_802_3ap_56kr4_enable"), text.c_str());
    QCOMPARE(files(), QStringList());
    QVERIFY(m_store->userMaps().empty());
}

void TestMapStore::contradictionIsSeenBeforeTheFirstReading()
{
    m_fixture->writeMap(u"1.json"_s, parameterMapJson(oneKeyMap("First", "HCA", "my_key", someRegister, 3)));
    m_store = std::make_unique<MapStore>(m_fixture->mapFolder());
    QVERIFY(m_store->isLoading());
    QVERIFY(!*add(oneKeyMap("Second", "HCA", "my_key", someRegister, 4)));
    QCOMPARE(files(), QStringList{u"1.json"_s});
}

void TestMapStore::addingWithoutAFolder()
{
    m_store = std::make_unique<MapStore>(std::filesystem::path());
    const Added added = add(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3));
    QVERIFY(!*added);
    QCOMPARE(added->error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(m_store->maps()->maps().size(), boardconfig::builtInParameterMaps()->size());
}

void TestMapStore::addingWhereNothingCanBeWritten()
{
    m_fixture->write(u"maps"_s, "a file, and no folder");
    open();
    const Added added = add(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3));
    QVERIFY(!*added);
    QCOMPARE(added->error().kind, ErrorKind::FileUnwritable);
    QVERIFY(!knows(*m_store, "HCA", "my_key"));
}

void TestMapStore::removing()
{
    open();
    const Added added = add(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3));
    QVERIFY(*added);
    std::optional<Result<>> removed;
    m_store->remove(**added, [&removed](const Result<>& result) { removed = result; });
    QTRY_VERIFY(removed.has_value());
    QVERIFY(*removed);
    QCOMPARE(files(), QStringList());
    QVERIFY(!knows(*m_store, "HCA", "my_key"));
    // Once more: it is gone.
    removed.reset();
    m_store->remove(**added, [&removed](const Result<>& result) { removed = result; });
    QTRY_VERIFY(removed.has_value());
    QVERIFY(!*removed);
    QCOMPARE(removed->error().kind, ErrorKind::FileUnwritable);
}

void TestMapStore::manyAtOnce()
{
    open();
    int answers = 0;
    for (std::uint8_t bit = 0; bit < 8; ++bit) {
        const std::string number = std::to_string(bit);
        m_store->add(oneKeyMap("Map " + number, "HCA", "key_" + number, someRegister, bit),
                     [&answers](const auto& file) { answers += file ? 1 : 0; });
    }
    QTRY_COMPARE(answers, 8);
    QVERIFY(!m_store->isLoading());
    QCOMPARE(m_store->userMaps().size(), std::size_t{8});
    for (int bit = 0; bit < 8; ++bit) {
        QVERIFY(knows(*m_store, "HCA", "key_" + std::to_string(bit)));
    }
}

void TestMapStore::reloadSeesWhatOthersWrote()
{
    open();
    m_fixture->writeMap(u"new.json"_s, parameterMapJson(oneKeyMap("New", "HCA", "my_key", someRegister, 3)));
    QSignalSpy changed(m_store.get(), &MapStore::changed);
    m_store->reload();
    QVERIFY(changed.wait());
    QVERIFY(knows(*m_store, "HCA", "my_key"));
}

void TestMapStore::goneBeforeTheAnswer()
{
    open();
    bool answered = false;
    m_store->add(oneKeyMap("Mine", "HCA", "my_key", someRegister, 3), [&answered](const auto&) { answered = true; });
    m_store.reset();
    // The file may be there or not; nobody is called back.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestMapStore)
#include "testmapstore.moc"
