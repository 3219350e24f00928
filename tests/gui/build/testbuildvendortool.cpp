// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building with mlxburn. The vendor's tool is closed and in no distribution's packages: a script behaves as the
// reference says (tools-and-devices D); nothing here shows what a real one prints.
#include "buildfixture.h"

#include <base/file.h>
#include <gui/widgets/messagebar.h>
#include <support/testimage.h>
#include <sys/stat.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <filesystem>

using namespace firesteel;
using namespace firesteel::gui;
using Qt::StringLiterals::operator""_s;
using test::BuildFixture;
using test::iniOf;
using test::iniWith;

class TestBuildVendorTool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BuildFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void vendorToolIsExplained();
    void vendorToolBuilds();
    void vendorToolFails_data();
    void vendorToolFails();
    void vendorToolIsCancelled();
    void closingWhileItRunsAsks();
    void vendorToolGoesAway();

private:
    /// The dialog with mlxburn and an .mlx file chosen.
    void openVendor(const std::string& body, const std::string& from = {}, const std::string& to = {});
    /// Waits until mlxburn has been started: it makes a file.
    bool started() const
    {
        return QTest::qWaitFor([this] { return std::filesystem::exists(m_fixture->path(u"started"_s).toStdString()); },
                               30'000);
    }

    std::unique_ptr<BuildFixture> m_fixture;
};

void TestBuildVendorTool::openVendor(const std::string& body, const std::string& from, const std::string& to)
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    QVERIFY(writeFile(m_fixture->path(u"fw.mlx"_s).toStdString(), std::string_view("some.field 0x1f99c.25 1\n")));
    m_fixture->open({base}, from.empty() ? iniOf(*base.image) : iniWith(*base.image, from, to),
                    m_fixture->scriptedMlxburn(body));
    m_fixture->child<QRadioButton>(u"mlxburnButton"_s)->click();
    m_fixture->child<QLineEdit>(u"mlxEdit"_s)->setText(m_fixture->path(u"fw.mlx"_s));
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
}

void TestBuildVendorTool::vendorToolIsExplained()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    BuildDialog& dialog = m_fixture->open({base}, iniOf(*base.image), nullptr);
    auto* choice = m_fixture->child<QRadioButton>(u"mlxburnButton"_s);
    auto* note = m_fixture->child<QLabel>(u"builderNote"_s);
    QVERIFY(!choice->isEnabled());
    QVERIFY2(note->text().contains(u"not known yet"_s), qPrintable(note->text()));
    dialog.setTools(std::make_shared<const tools::ToolSet>());
    QVERIFY(!choice->isEnabled());
    QVERIFY2(note->text().contains(u"4.32"_s), qPrintable(note->text()));
    QVERIFY2(choice->toolTip().contains(u"4.32"_s), qPrintable(choice->toolTip()));
    dialog.setTools(m_fixture->scriptedMlxburn("exit 0\n", 32));
    QVERIFY(choice->isEnabled());
    QVERIFY(!m_fixture->child<QLineEdit>(u"mlxEdit"_s)->isVisible());
    choice->click();
    QVERIFY(m_fixture->child<QLineEdit>(u"mlxEdit"_s)->isVisible());
    QVERIFY2(note->text().contains(u"version of the .mlx"_s) && note->text().contains(u"4.32.0"_s),
             qPrintable(note->text()));
    // ROM, addresses and VSD are not to be had.
    QVERIFY(!m_fixture->child<QTabWidget>(u"tabs"_s)->isTabEnabled(1));
    QVERIFY(m_fixture->settle());
    QVERIFY2(m_fixture->reason().contains(u".mlx"_s), qPrintable(m_fixture->reason()));
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"fw.mlx"_s));
    m_fixture->button(u"mlx"_s)->click();
    QVERIFY(m_fixture->button(u"build"_s)->isEnabled());
}

void TestBuildVendorTool::vendorToolBuilds()
{
    // What the script writes is an image with the INI that it should have been given.
    firmware::Fs2Description description = test::smallDescription();
    description.ini.replace(description.ini.find("phy_type_port1 = XFI"), 20, "phy_type_port1 = KR4");
    description.identity.version = firmware::Version{2, 36, 5000};
    const Bytes image = firmware::writeFs2(description).value();
    m_fixture->addImage(u"ready.bin"_s, image);
    const std::string folder = m_fixture->path({}).toStdString();
    openVendor("echo '-W- Removing parameter defined outside a group: \"x\".'\n"
               "cp \"$4\" '" +
                   folder + "/given.ini'\ncp '" + folder + "/ready.bin' \"$6\"\n",
               "phy_type_port1 = XFI", "phy_type_port1 = KR4");
    QVERIFY(m_fixture->settle());
    const auto* table = m_fixture->child<QTableView>(u"keyChanges"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"built in by the vendor's tool"_s);
    QVERIFY(!m_fixture->child<QCheckBox>(u"consentBox"_s)->isVisible());
    QVERIFY(m_fixture->build());
    QCOMPARE(m_fixture->child<MessageBar>(u"resultBar"_s)->title(), u"Built and verified"_s);
    QVERIFY(m_fixture->bytesOf(u"out.bin"_s) == image);
    const Bytes given = m_fixture->bytesOf(u"given.ini"_s);
    QCOMPARE(std::string(given.begin(), given.end()), description.ini);
    // The command that does the same has to be given the INI.
    m_fixture->button(u"back"_s)->click();
    QVERIFY(m_fixture->settle());
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"board.ini"_s));
    m_fixture->button(u"copyCommand"_s)->click();
    QTRY_VERIFY(m_fixture->reason().contains(u"board.ini"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"firesteel-cli rebuild %1/base.bin --ini %1/board.ini --mlx %1/fw.mlx "
                                                "--out %1/out.bin --force"_s.arg(QDir(m_fixture->path({})).path()));
    QVERIFY(m_fixture->build());
    // The command and what it printed are steps of their own.
    QVERIFY2(m_fixture->steps().contains(u"-wrimage"_s) && m_fixture->steps().contains(u"outside a group"_s),
             qPrintable(m_fixture->steps()));
    // What the builder had to say is on the page.
    QString said;
    for (const MessageBar* bar : m_fixture->child<QWidget>(u"reviewTab"_s)->findChildren<MessageBar*>()) {
        said += bar->title() + bar->text();
    }
    QVERIFY2(said.contains(u"2.36.5000"_s), qPrintable(said));
}

void TestBuildVendorTool::vendorToolFails_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("explained");
    QTest::newRow("its own words") << QByteArray("echo '-E- Parameter HCA.foo is unknown'\nexit 1\n")
                                   << u"Parameter HCA.foo is unknown"_s;
    QTest::newRow("parts missing") << QByteArray("echo \"Can't locate MlxMic.pm in @INC\"\nexit 2\n") << u"--oem"_s;
    QTest::newRow("no image") << QByteArray("echo done\n") << u"mlxburn"_s;
    QTest::newRow("an image that is none")
        << QByteArray("dd if=/dev/zero of=\"$6\" bs=1024 count=8 2>/dev/null\n") << u"fw.mlx"_s;
}

void TestBuildVendorTool::vendorToolFails()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, explained);
    openVendor(script.toStdString());
    QVERIFY(writeFile(m_fixture->path(u"out.bin"_s).toStdString(), std::string_view("what was there")));
    m_fixture->setTarget(m_fixture->path(u"./out.bin"_s));
    QVERIFY(m_fixture->build());
    const auto* bar = m_fixture->child<MessageBar>(u"resultBar"_s);
    QVERIFY(bar->tone() == Tone::Error);
    QVERIFY2(m_fixture->lines().contains(explained) || m_fixture->steps().contains(explained),
             qPrintable(m_fixture->lines() + m_fixture->steps()));
    QVERIFY2(m_fixture->lines().contains(u"is as it was"_s), qPrintable(m_fixture->lines()));
    const Bytes old = m_fixture->bytesOf(u"out.bin"_s);
    QCOMPARE(std::string(old.begin(), old.end()), std::string("what was there"));
    m_fixture->button(u"back"_s)->click();
    QVERIFY(m_fixture->isOn(u"setupPage"_s));
    QVERIFY(m_fixture->settle());
    QVERIFY(m_fixture->child<QRadioButton>(u"mlxburnButton"_s)->isChecked());
}

void TestBuildVendorTool::vendorToolIsCancelled()
{
    const std::string folder = m_fixture->path({}).toStdString();
    const std::string fifo = folder + "/fifo";
    QCOMPARE(::mkfifo(fifo.c_str(), S_IRUSR | S_IWUSR), 0);
    openVendor("echo working\n: > '" + folder + "/started'\nexec cat '" + fifo + "'\n");
    QVERIFY(m_fixture->settle());
    m_fixture->button(u"build"_s)->click();
    QVERIFY(m_fixture->isOn(u"progressPage"_s));
    QVERIFY(started());
    // Even before the first step is reported.
    QVERIFY(m_fixture->dialog().job()->stage() == Stage::BuildingImage);
    m_fixture->saveScreenshot(u"progress-mlxburn"_s);
    m_fixture->button(u"close"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isOn(u"resultPage"_s), 60'000);
    QVERIFY(m_fixture->dialog().job()->state() == jobs::JobState::Cancelled);
    QVERIFY2(m_fixture->lines().contains(u"Nothing was saved"_s), qPrintable(m_fixture->lines()));
    QVERIFY(!std::filesystem::exists(folder + "/out.bin"));
}

void TestBuildVendorTool::closingWhileItRunsAsks()
{
    const std::string folder = m_fixture->path({}).toStdString();
    const std::string fifo = folder + "/fifo";
    QCOMPARE(::mkfifo(fifo.c_str(), S_IRUSR | S_IWUSR), 0);
    openVendor(": > '" + folder + "/started'\nexec cat '" + fifo + "'\n");
    QVERIFY(m_fixture->settle());
    m_fixture->button(u"build"_s)->click();
    QVERIFY(started());
    m_fixture->messageBox().setNextAnswer(false);
    m_fixture->dialog().close();
    QCOMPARE(m_fixture->messageBox().questionCount(), 1);
    QVERIFY(m_fixture->dialog().isVisible());
    QVERIFY(!jobs::isFinished(m_fixture->dialog().job()->state()));
    m_fixture->messageBox().setNextAnswer(true);
    QTest::keyClick(&m_fixture->dialog(), Qt::Key_Escape);
    QCOMPARE(m_fixture->messageBox().questionCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isOn(u"resultPage"_s), 60'000);
    QTest::keyClick(&m_fixture->dialog(), Qt::Key_Escape);
    QVERIFY(!m_fixture->dialog().isVisible());
}

void TestBuildVendorTool::vendorToolGoesAway()
{
    openVendor("exit 0\n", "phy_type_port1 = XFI", "phy_type_port1 = KR4");
    QVERIFY(m_fixture->settle());
    QVERIFY(m_fixture->button(u"build"_s)->isEnabled());
    m_fixture->dialog().setTools(std::make_shared<const tools::ToolSet>());
    QVERIFY(m_fixture->child<QRadioButton>(u"rebuildButton"_s)->isChecked());
    QVERIFY(m_fixture->settle());
    // What mlxburn would have translated is not any more.
    QVERIFY(m_fixture->child<QCheckBox>(u"consentBox"_s)->isVisible());
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
}

QTEST_MAIN(TestBuildVendorTool)
#include "testbuildvendortool.moc"
