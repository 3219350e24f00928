// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of a build: what it is built from, where it is saved, and the command that does the same.
#include "buildfixture.h"

#include <base/file.h>
#include <boardconfig/parametermap.h>
#include <gui/widgets/messagebar.h>
#include <support/process.h>
#include <support/shareddata.h>
#include <support/testbundle.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::gui;
using Qt::StringLiterals::operator""_s;
using test::BuildFixture;
using test::iniOf;
using test::iniWith;

namespace {

/// A map that knows [IB] phy_type_port1 as a text.
boardconfig::ParameterMap phyMap()
{
    boardconfig::ParameterMap map{.name = "My own map"};
    map.parameters.push_back({.section = "IB",
                              .key = "phy_type_port1",
                              .textOnly = true,
                              .confidence = boardconfig::MapConfidence::Reported});
    return map;
}

} // namespace

class UrlCatcher final : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void take(const QUrl& url) { taken = url; }

public:
    QUrl taken;
};

class TestBuildFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BuildFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void anotherBaseFromAFile();
    void filesThatAreNotTaken_data();
    void filesThatAreNotTaken();
    void targets();
    void existingFileIsReplaced();
    void unwritableTarget();
    void command();
    void commandWithIni();
    void noCommandForWhatIsNoFile();
    void folderIsShown();
    void report();
    void realImage();

private:
    QString summary() const { return m_fixture->child<QLabel>(u"summaryLabel"_s)->text(); }
    QString cell(int row, int column) const
    {
        return m_fixture->child<QTableView>(u"keyChanges"_s)->model()->index(row, column).data().toString();
    }
    int rows() const { return m_fixture->child<QTableView>(u"keyChanges"_s)->model()->rowCount(); }
    QCheckBox* box(const QString& name) const { return m_fixture->child<QCheckBox>(name + u"Box"_s); }

    std::unique_ptr<BuildFixture> m_fixture;
};

void TestBuildFiles::anotherBaseFromAFile()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    firmware::Fs2Description older = test::smallDescription();
    older.identity.version = firmware::Version{2, 36, 5000};
    const BuildBase other = m_fixture->addImage(u"older.bin"_s, firmware::writeFs2(older).value());
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"older.bin"_s));
    m_fixture->button(u"base"_s)->click();
    QTRY_COMPARE(m_fixture->child<QComboBox>(u"baseBox"_s)->currentText(), u"older.bin"_s);
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    QCOMPARE(m_fixture->imageOf(u"out.bin"_s).identity.version, older.identity.version);
    QVERIFY(m_fixture->bytesOf(u"out.bin"_s) == other.image->bytes.copy());
}

void TestBuildFiles::filesThatAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    const auto array = [](const Bytes& bytes) {
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    };
    QTest::newRow("another format") << array(test::smallFs3()) << u"FS3"_s;
    QTest::newRow("bundle") << array(test::mfaFile(test::mfaTables(test::smallMfa()))) << u"bundle"_s;
    Bytes damaged = test::smallImage();
    const firmware::Image image = firmware::parseImage(Bytes(damaged), "good").value();
    damaged[image.find(firmware::SectionKind::Rom)->dataOffset] ^= 0x10;
    QTest::newRow("damaged") << array(damaged) << u"damaged"_s;
    QTest::newRow("no image") << QByteArray(5000, 'x') << u"cannot be taken"_s;
}

void TestBuildFiles::filesThatAreNotTaken()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, why);
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    QVERIFY(writeFile(m_fixture->path(u"other.bin"_s).toStdString(),
                      std::string_view(content.constData(), static_cast<std::size_t>(content.size()))));
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"other.bin"_s));
    m_fixture->button(u"base"_s)->click();
    auto* bar = m_fixture->child<MessageBar>(u"baseBar"_s);
    QTRY_VERIFY(bar->isVisible());
    const QString said = bar->title() + u' ' + bar->text();
    QVERIFY2(said.contains(why), qPrintable(said));
    QCOMPARE(m_fixture->child<QComboBox>(u"baseBox"_s)->count(), 1);
    QVERIFY(m_fixture->settle());
    QVERIFY(m_fixture->button(u"build"_s)->isEnabled());
}

void TestBuildFiles::targets()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    const auto refused = [this](const QString& target) {
        m_fixture->setTarget(target);
        return m_fixture->settle() && !m_fixture->button(u"build"_s)->isEnabled() ? m_fixture->reason() : QString();
    };
    QVERIFY(m_fixture->settle());
    QVERIFY2(refused({}).contains(u"choose where"_s), qPrintable(m_fixture->reason()));
    QVERIFY2(refused(m_fixture->path({})).contains(u"is a folder"_s), qPrintable(m_fixture->reason()));
    QVERIFY2(refused(m_fixture->path(u"no/such/out.bin"_s)).contains(u"no folder"_s), qPrintable(m_fixture->reason()));
    // The base by any of its names.
    QVERIFY2(refused(m_fixture->path(u"base.bin"_s)).contains(u"built from"_s), qPrintable(m_fixture->reason()));
    std::filesystem::create_symlink(m_fixture->path(u"base.bin"_s).toStdString(),
                                    m_fixture->path(u"link.bin"_s).toStdString());
    QVERIFY2(refused(m_fixture->path(u"link.bin"_s)).contains(u"built from"_s), qPrintable(m_fixture->reason()));
    // A bare name is one in the folder of the image.
    m_fixture->setTarget(u"plain.bin"_s);
    QVERIFY(m_fixture->build());
    QVERIFY(m_fixture->bytesOf(u"plain.bin"_s) == test::smallImage());
}

void TestBuildFiles::existingFileIsReplaced()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    QVERIFY(writeFile(m_fixture->path(u"old.bin"_s).toStdString(), std::string_view("what was there")));
    m_fixture->open({base}, iniOf(*base.image));
    QVERIFY(m_fixture->settle());
    auto* note = m_fixture->child<QLabel>(u"targetNote"_s);
    QVERIFY(!note->isVisible());
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"old.bin"_s));
    m_fixture->button(u"target"_s)->click();
    QVERIFY(m_fixture->settle());
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"will be replaced"_s), qPrintable(note->text()));
    QVERIFY(m_fixture->build());
    QVERIFY(m_fixture->bytesOf(u"old.bin"_s) == test::smallImage());
}

void TestBuildFiles::unwritableTarget()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    BuildDialog& dialog = m_fixture->open({base}, iniOf(*base.image));
    const QSignalSpy builtSpy(&dialog, &BuildDialog::built);
    m_fixture->setTarget(u"/dev/full"_s); // there is never room
    QVERIFY(m_fixture->build());
    QVERIFY(m_fixture->result()->tone() == Tone::Error);
    QVERIFY2(m_fixture->result()->text().contains(u"/dev/full"_s), qPrintable(m_fixture->result()->text()));
    QVERIFY2(m_fixture->lines().contains(u"Nothing was saved"_s), qPrintable(m_fixture->lines()));
    QVERIFY2(m_fixture->lines().contains(u"Choose another folder"_s), qPrintable(m_fixture->lines()));
    QCOMPARE(builtSpy.count(), 0);
    QVERIFY(!m_fixture->button(u"flash"_s)->isVisible() && !m_fixture->button(u"open"_s)->isVisible());
    QVERIFY(!m_fixture->child<QTabWidget>(u"resultTabs"_s)->isTabVisible(0));
    QVERIFY(m_fixture->button(u"back"_s)->isVisible());
}

void TestBuildFiles::command()
{
    const BuildBase base = m_fixture->addImage(u"the base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->child<QRadioButton>(u"removeRomButton"_s)->click();
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    box(u"addresses"_s)->click();
    m_fixture->child<QLineEdit>(u"guidEdit2"_s)->setText(u"0002c90300aabb11"_s);
    box(u"vsd"_s)->click();
    m_fixture->child<QLineEdit>(u"vsdEdit"_s)->setText(u"-it's $mine"_s);
    m_fixture->setTarget(m_fixture->path(u"by command.bin"_s));
    QVERIFY(m_fixture->settle());
    m_fixture->button(u"copyCommand"_s)->click();
    const QString line = QApplication::clipboard()->text();
    QVERIFY2(line.startsWith(u"firesteel-cli rebuild "_s), qPrintable(line));
    QVERIFY(!m_fixture->reason().isEmpty()); // that it was copied
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, qEnvironmentVariable("FIRESTEEL_BIN") + u":/usr/bin:/bin"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_fixture->path(u"data"_s));
    const test::ProcessResult ran = test::runProcess(u"/bin/sh"_s, {u"-c"_s, line}, {}, environment);
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const Bytes byCommand = m_fixture->bytesOf(u"by command.bin"_s);
    m_fixture->setTarget(m_fixture->path(u"by dialog.bin"_s));
    QVERIFY(m_fixture->build());
    QVERIFY(m_fixture->bytesOf(u"by dialog.bin"_s) == byCommand);
    QVERIFY(byCommand != test::smallImage());
}

void TestBuildFiles::commandWithIni()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->maps().add(phyMap());
    m_fixture->open({base}, iniWith(*base.image, "num_pfs = 1", "num_pfs = 2"));
    QVERIFY(m_fixture->settle());
    // Nothing can be built yet, so there is nothing to copy either.
    QVERIFY(!m_fixture->button(u"copyCommand"_s)->isEnabled());
    box(u"consent"_s)->click();
    m_fixture->setTarget(m_fixture->path(u"by command.bin"_s));
    QVERIFY(m_fixture->settle());
    QTRY_VERIFY(!m_fixture->maps().isLoading());
    QVERIFY(m_fixture->settle());
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"board.ini"_s));
    m_fixture->button(u"copyCommand"_s)->click();
    QTRY_VERIFY(m_fixture->reason().contains(u"board.ini"_s));
    const QString line = QApplication::clipboard()->text();
    QVERIFY2(line.contains(u"--accept-untranslated"_s) && line.contains(u"--map "_s), qPrintable(line));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, qEnvironmentVariable("FIRESTEEL_BIN") + u":/usr/bin:/bin"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_fixture->path(u"data"_s));
    const test::ProcessResult ran = test::runProcess(u"/bin/sh"_s, {u"-c"_s, line}, {}, environment);
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const Bytes byCommand = m_fixture->bytesOf(u"by command.bin"_s);
    m_fixture->setTarget(m_fixture->path(u"by dialog.bin"_s));
    QVERIFY(m_fixture->build());
    QVERIFY(m_fixture->bytesOf(u"by dialog.bin"_s) == byCommand);
}

void TestBuildFiles::noCommandForWhatIsNoFile()
{
    const BuildBase card{.title = u"ConnectX-3 Pro"_s,
                         .image = std::make_shared<const firmware::Image>(
                             firmware::parseImage(test::smallImage(), "ConnectX-3 Pro").value())};
    m_fixture->open({card}, iniOf(*card.image));
    QVERIFY(m_fixture->settle());
    QVERIFY(m_fixture->button(u"build"_s)->isEnabled());
    QVERIFY(!m_fixture->button(u"copyCommand"_s)->isEnabled());
    QVERIFY(m_fixture->button(u"copyCommand"_s)->toolTip().contains(u"no file"_s));
}

void TestBuildFiles::folderIsShown()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    QVERIFY(m_fixture->build());
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"file"_s, &catcher, "take");
    m_fixture->button(u"folder"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(QDir(catcher.taken.toLocalFile()), QDir(m_fixture->path({})));
}

void TestBuildFiles::report()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    QVERIFY(m_fixture->build());
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"report.txt"_s));
    m_fixture->button(u"saveReport"_s)->click();
    QVERIFY2(m_fixture->reason().contains(u"report.txt"_s), qPrintable(m_fixture->reason()));
    const Bytes text = m_fixture->bytesOf(u"report.txt"_s);
    QVERIFY(std::string(text.begin(), text.end()).contains("TST1200000001-rebuilt.bin"));
}

void TestBuildFiles::realImage()
{
    const auto file = test::realImage();
    if (!file) {
        QSKIP("the real ConnectX-3 Pro image is not here");
    }
    const Bytes bytes = readFile(*file, 1 << 24).value();
    const BuildBase base = m_fixture->addImage(u"real.bin"_s, bytes);
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    QVERIFY(m_fixture->bytesOf(u"out.bin"_s) == bytes);
    // The key that the public maps do not know, and one that they do.
    m_fixture->open({base}, iniOf(*base.image) + "\n[HCA]\nsriov_en = true\n[IB]\nport1_802_3ap_cr4_ability = true\n");
    QVERIFY(m_fixture->settle());
    QVERIFY(box(u"consent"_s)->isVisible());
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, 0), u"[HCA] sriov_en"_s);
    QCOMPARE(cell(0, 3), u"not translated: no parameter map knows this key"_s);
    QCOMPARE(cell(1, 3), u"written into the Configuration records"_s);
}

QTEST_MAIN(TestBuildFiles)
#include "testbuildfiles.moc"
