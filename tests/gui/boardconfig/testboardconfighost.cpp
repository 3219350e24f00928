// SPDX-License-Identifier: GPL-3.0-or-later
// The board INIs of several cards and files, and INI files.
#include <base/file.h>
#include <gui/boardconfig/boardconfighost.h>
#include <gui/boardconfig/boardconfigpage.h>
#include <gui/parametermaps/mapstore.h>
#include <support/prepareddialogs.h>
#include <support/testimage.h>

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using namespace firesteel::gui;
using Qt::StringLiterals::operator""_s;

namespace {

const std::string onText = "[HCA]\nsriov_en = true\n";
const std::string offText = "[HCA]\nsriov_en = false\n";

std::shared_ptr<const firmware::Image> imageWith(const std::string& ini)
{
    firmware::Fs2Description description = test::smallDescription();
    description.ini = ini;
    Result<firmware::Image> image =
        firmware::parseImage(firmware::writeFs2(description).value_or(Bytes{}), "image.bin");
    return image ? std::make_shared<const firmware::Image>(std::move(*image)) : nullptr;
}

} // namespace

class TestBoardConfigHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void editsStayWhileAnotherBoardIsShown();
    void aNewImageTakesThePlace();
    void editsOutliveANewImage();
    void savesTheIni();
    void saysWhyItWasNotSaved();
    void takesAnIniFile();
    void refusesAnIniFile();
    void signedImages();
    void damagedIni();

private:
    void show(const QString& key, const std::shared_ptr<const firmware::Image>& image)
    {
        QVERIFY(image != nullptr);
        m_host->showBoard({.key = key, .title = key, .image = image});
        QTRY_VERIFY(m_host->page() != nullptr);
    }
    std::string text() const { return m_host->page()->ini().document().text(); }
    void edit(const std::string& text) { m_host->page()->replaceText(text); }
    QString said() const
    {
        const auto* bar = m_host->page()->findChild<MessageBar*>(u"messageBar"_s);
        return bar->isVisible() ? bar->title() : QString();
    }
    QString placeholder() const { return m_host->findChild<QLabel*>(u"boardPlaceholder"_s)->text(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PreparedFileDialog> m_files;
    std::unique_ptr<MapStore> m_maps;
    std::unique_ptr<BoardConfigHost> m_host;
};

void TestBoardConfigHost::init()
{
    m_host.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<test::PreparedFileDialog>();
    m_maps = std::make_unique<MapStore>(std::filesystem::path());
    m_host = std::make_unique<BoardConfigHost>();
    m_host->setServices(*m_files, *m_maps);
    m_host->show();
}

void TestBoardConfigHost::editsStayWhileAnotherBoardIsShown()
{
    const auto first = imageWith(onText);
    show(u"first"_s, first);
    QCOMPARE(text(), onText);
    edit(offText);
    show(u"second"_s, imageWith("[HCA]\nnum_pfs = 1\n"));
    QTRY_COMPARE(text(), std::string("[HCA]\nnum_pfs = 1\n"));
    QCOMPARE(m_host->unsaved(), QStringList{u"first"_s});
    m_host->setPlaceholder(u"nothing"_s);
    QVERIFY(m_host->page() == nullptr);
    QVERIFY(m_host->board() == nullptr);
    show(u"first"_s, first);
    QCOMPARE(text(), offText);
    QCOMPARE(m_host->page()->ini().original().text(), onText);
    m_host->forget(u"first"_s);
    QVERIFY(m_host->unsaved().isEmpty());
    show(u"first"_s, first);
    QCOMPARE(text(), onText);
}

void TestBoardConfigHost::aNewImageTakesThePlace()
{
    show(u"card"_s, imageWith(onText));
    // The edited INI has been flashed: nothing is changed any more.
    edit(offText);
    show(u"card"_s, imageWith(offText));
    QTRY_COMPARE(m_host->page()->ini().original().text(), offText);
    QVERIFY(m_host->unsaved().isEmpty());
    // Nothing was edited: the other one is shown.
    show(u"card"_s, imageWith(onText));
    QTRY_COMPARE(text(), onText);
}

void TestBoardConfigHost::editsOutliveANewImage()
{
    show(u"card"_s, imageWith(onText));
    edit(offText);
    show(u"card"_s, imageWith("[HCA]\nnum_pfs = 1\n"));
    QTRY_COMPARE(said(), u"The INI on the card is another one now"_s);
    QCOMPARE(text(), offText);
    QCOMPARE(m_host->unsaved(), QStringList{u"card"_s});
}

void TestBoardConfigHost::savesTheIni()
{
    show(u"card"_s, imageWith(onText));
    edit(offText);
    m_files->setNextFileName(path(u"new.ini"_s));
    m_host->page()->findChild<QAction*>(u"saveIniAction"_s)->trigger();
    QTRY_COMPARE(said(), u"The INI is saved"_s);
    const Result<Bytes> saved = readFile(path(u"new.ini"_s).toStdString(), 1000);
    QVERIFY(saved.has_value());
    QCOMPARE(std::string(saved->begin(), saved->end()), offText);
    QVERIFY(m_host->unsaved().isEmpty());
    edit("[HCA]\n");
    QCOMPARE(m_host->unsaved(), QStringList{u"card"_s});
}

void TestBoardConfigHost::saysWhyItWasNotSaved()
{
    show(u"card"_s, imageWith(onText));
    edit(offText);
    m_files->setNextFileName(path(u"no/such/folder/new.ini"_s));
    m_host->page()->findChild<QAction*>(u"saveIniAction"_s)->trigger();
    QTRY_COMPARE(said(), u"The INI was not saved"_s);
    QCOMPARE(m_host->unsaved(), QStringList{u"card"_s});
}

void TestBoardConfigHost::takesAnIniFile()
{
    show(u"card"_s, imageWith(onText));
    QVERIFY(writeFile(path(u"mine.ini"_s).toStdString(), std::string_view(offText)).has_value());
    m_files->setNextFileName(path(u"mine.ini"_s));
    m_host->page()->findChild<QAction*>(u"openIniAction"_s)->trigger();
    QTRY_COMPARE(said(), u"The text of mine.ini is edited now"_s);
    QCOMPARE(text(), offText);
    QCOMPARE(m_host->page()->ini().original().text(), onText);
    m_host->page()->ini().undo();
    QCOMPARE(text(), onText);
}

void TestBoardConfigHost::refusesAnIniFile()
{
    show(u"card"_s, imageWith(onText));
    m_files->setNextFileName(path(u"missing.ini"_s));
    m_host->page()->findChild<QAction*>(u"openIniAction"_s)->trigger();
    QTRY_COMPARE(said(), u"The INI file was not read"_s);
    QVERIFY(
        writeFile(path(u"huge.ini"_s).toStdString(), std::string(boardconfig::maxIniTextSize + 1, ';')).has_value());
    m_files->setNextFileName(path(u"huge.ini"_s));
    m_host->page()->say(Tone::Note, {}, {});
    m_host->page()->findChild<QAction*>(u"openIniAction"_s)->trigger();
    QTRY_COMPARE(said(), u"The INI file was not read"_s);
    QCOMPARE(text(), onText);
}

void TestBoardConfigHost::signedImages()
{
    auto image = std::make_shared<firmware::Image>(*imageWith(onText));
    image->format = firmware::ImageFormat::Fs4;
    m_host->showBoard({.key = u"card"_s, .title = u"card"_s, .image = image});
    QVERIFY(placeholder().contains(u"NV configuration"_s));
    QVERIFY(m_host->page() == nullptr);
}

void TestBoardConfigHost::damagedIni()
{
    const auto sound = imageWith(onText);
    const firmware::Section* section = sound->find(firmware::SectionKind::FwConfiguration);
    QVERIFY(section != nullptr);
    Bytes bytes(ByteView(sound->bytes).begin(), ByteView(sound->bytes).end());
    std::ranges::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(section->dataOffset), 8, std::uint8_t{0xa5});
    const Result<firmware::Image> damaged = firmware::parseImage(std::move(bytes), "image.bin");
    QVERIFY(damaged.has_value());
    m_host->showBoard(
        {.key = u"card"_s, .title = u"card"_s, .image = std::make_shared<const firmware::Image>(*damaged)});
    QTRY_VERIFY(placeholder().contains(u"cannot be read"_s));
    QVERIFY(m_host->page() == nullptr);
    // The card is well again.
    show(u"card"_s, sound);
    QCOMPARE(text(), onText);
}

QTEST_MAIN(TestBoardConfigHost)
#include "testboardconfighost.moc"
