// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building with this program: what is asked and said before, what is saved, what is told behind.
#include "buildfixture.h"

#include <adapters/stockimage.h>
#include <base/file.h>
#include <boardconfig/parametermap.h>
#include <boardconfig/records.h>
#include <gui/build/buildresult.h>
#include <gui/widgets/messagebar.h>
#include <support/testimage.h>
#include <support/testparts.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <semaphore>

using namespace firesteel;
using namespace firesteel::gui;
using Qt::StringLiterals::operator""_s;
using test::BuildFixture;
using test::iniOf;
using test::iniWith;

namespace {

/// The register of the simulated cards' map (resources/cards/parametermap-simulated.json).
constexpr std::uint32_t boardRegister = 0x1fa00;

const Bytes& stockBytes()
{
    static const Bytes bytes = firmware::writeFs2(adapters::hp544Description()).value();
    return bytes;
}

std::uint32_t registerOf(const firmware::Image& image, std::uint32_t address)
{
    for (const boardconfig::RecordSection& section : boardconfig::decodeRecords(image)) {
        const auto found = std::ranges::find(section.records, address, &firmware::ConfigurationRecord::address);
        if (found != section.records.end()) {
            return found->value;
        }
    }
    qFatal("the image has no such record");
}

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

class TestBuildDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BuildFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void unchangedIsTheSameToTheByte();
    void onlyCommentsDiffer();
    void translatedKey();
    void untranslatedKeyNeedsConsent();
    void consentIsForOneList();
    void mapAddedMeanwhile();
    void romRemoved();
    void romReplaced();
    void addressesAndVsd();
    void imageWithoutPlaceForMacs();
    void wrongVsd_data();
    void wrongVsd();
    void cancelledBeforeItBegan();
    void goingBack();
    void badIni();
    void untranslatedKeysAreExplained();
    void manyAndOddKeys();

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

void TestBuildDialog::unchangedIsTheSameToTheByte()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    BuildDialog& dialog = m_fixture->open({base}, iniOf(*base.image));
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
    QVERIFY(m_fixture->settle());
    QCOMPARE(summary(), u"The INI is the same as the one in the image. The new image is the same to the byte."_s);
    QCOMPARE(rows(), 0);
    QVERIFY(!box(u"consent"_s)->isVisible());
    // A name of its own beside the image, after the board.
    QCOMPARE(m_fixture->child<QLineEdit>(u"targetEdit"_s)->text(), m_fixture->path(u"TST1200000001-rebuilt.bin"_s));
    const QSignalSpy builtSpy(&dialog, &BuildDialog::built);
    QVERIFY(m_fixture->build());
    QVERIFY(m_fixture->result()->tone() == Tone::Good);
    QCOMPARE(builtSpy.count(), 1);
    QCOMPARE(builtSpy.at(0).at(0).toString(), m_fixture->path(u"TST1200000001-rebuilt.bin"_s));
    const Bytes made = m_fixture->bytesOf(u"TST1200000001-rebuilt.bin"_s);
    QVERIFY(made == test::smallImage());
    const QByteArray sum = QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char*>(made.data()), static_cast<qsizetype>(made.size())),
        QCryptographicHash::Sha256);
    QVERIFY2(m_fixture->lines().contains(QString::fromLatin1(sum.toHex())), qPrintable(m_fixture->lines()));
    // The next one is not offered the same name.
    m_fixture->open({base}, iniOf(*base.image));
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->child<QLineEdit>(u"targetEdit"_s)->text(), m_fixture->path(u"TST1200000001-rebuilt-2.bin"_s));
}

void TestBuildDialog::onlyCommentsDiffer()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    const std::string text = ";; mine\n" + iniOf(*base.image);
    m_fixture->open({base}, text);
    QVERIFY(m_fixture->settle());
    QCOMPARE(summary(), u"Only comments or spacing differ from the INI in the image."_s);
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    QCOMPARE(iniOf(m_fixture->imageOf(u"out.bin"_s)), text);
}

void TestBuildDialog::translatedKey()
{
    const BuildBase base = m_fixture->addImage(u"stock.bin"_s, stockBytes());
    BuildDialog& dialog = m_fixture->open({base}, iniWith(*base.image, "sriov_en = true", "sriov_en = false"));
    QVERIFY(m_fixture->settle());
    QVERIFY2(summary().startsWith(u"1 INI key"_s) && !summary().contains(u"cannot"_s), qPrintable(summary()));
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), u"[HCA] sriov_en"_s);
    QCOMPARE(cell(0, 1), u"true"_s);
    QCOMPARE(cell(0, 2), u"false"_s);
    QCOMPARE(cell(0, 3), u"written into the Configuration records"_s);
    const QString tip =
        m_fixture->child<QTableView>(u"keyChanges"_s)->model()->index(0, 3).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"0x0001fa00"_s), qPrintable(tip));
    QVERIFY(!box(u"consent"_s)->isVisible());
    m_fixture->setTarget(m_fixture->path(u"off.bin"_s));
    QVERIFY(m_fixture->build());
    const firmware::Image made = m_fixture->imageOf(u"off.bin"_s);
    QVERIFY(made.isSound());
    QCOMPARE(registerOf(made, boardRegister), registerOf(*base.image, boardRegister) & ~1u);
    QVERIFY((registerOf(*base.image, boardRegister) & 1u) != 0);
    QVERIFY(iniOf(made).contains("sriov_en = false"));
    // The way on.
    const QSignalSpy opened(&dialog, &BuildDialog::openRequested);
    const QSignalSpy flashed(&dialog, &BuildDialog::flashRequested);
    QVERIFY(dialog.isVisible());
    m_fixture->button(u"open"_s)->click();
    QVERIFY(!dialog.isVisible());
    dialog.show();
    m_fixture->button(u"flash"_s)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(opened.value(0).value(0).toString(), m_fixture->path(u"off.bin"_s));
    QCOMPARE(flashed.value(0).value(0).toString(), m_fixture->path(u"off.bin"_s));
    QVERIFY(m_fixture->child<QTabWidget>(u"resultTabs"_s)->isTabVisible(0));
}

void TestBuildDialog::untranslatedKeyNeedsConsent()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    const std::string text = iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4");
    m_fixture->open({base}, text);
    QVERIFY(m_fixture->settle());
    QVERIFY2(summary().startsWith(u"1 INI key"_s) && summary().contains(u"cannot be translated"_s),
             qPrintable(summary()));
    QCOMPARE(cell(0, 3), u"not translated: no parameter map knows this key"_s);
    const QVariant mark = m_fixture->child<QTableView>(u"keyChanges"_s)->model()->index(0, 3).data(Qt::DecorationRole);
    QVERIFY(!mark.value<QIcon>().isNull());
    auto* consent = box(u"consent"_s);
    QVERIFY(consent->isVisible() && !consent->isChecked());
    QVERIFY(m_fixture->child<MessageBar>(u"consentBar"_s)->isVisible());
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
    QVERIFY2(m_fixture->reason().contains(u"tick the box"_s), qPrintable(m_fixture->reason()));
    QCOMPARE(m_fixture->button(u"build"_s)->toolTip(), m_fixture->reason());
    consent->click();
    QVERIFY(m_fixture->button(u"build"_s)->isEnabled());
    consent->click();
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
    consent->click();
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    const firmware::Image made = m_fixture->imageOf(u"out.bin"_s);
    QCOMPARE(iniOf(made), text);
    QCOMPARE(boardconfig::decodeRecords(made), boardconfig::decodeRecords(*base.image));
}

void TestBuildDialog::consentIsForOneList()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    firmware::Fs2Description other = test::smallDescription();
    other.ini += "extra = 1\n";
    const BuildBase second = m_fixture->addImage(u"second.bin"_s, firmware::writeFs2(other).value());
    m_fixture->open({base, second}, iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4"));
    QVERIFY(m_fixture->settle());
    box(u"consent"_s)->click();
    // What does not touch the list leaves the consent.
    m_fixture->child<QRadioButton>(u"removeRomButton"_s)->click();
    QVERIFY(m_fixture->settle());
    QVERIFY(box(u"consent"_s)->isChecked());
    m_fixture->child<QComboBox>(u"baseBox"_s)->setCurrentIndex(1);
    QVERIFY(m_fixture->settle());
    QCOMPARE(rows(), 2);
    QVERIFY(!box(u"consent"_s)->isChecked());
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
    m_fixture->child<QComboBox>(u"baseBox"_s)->setCurrentIndex(0);
    QVERIFY(m_fixture->settle());
    QCOMPARE(rows(), 1);
    QVERIFY(!box(u"consent"_s)->isChecked());
}

void TestBuildDialog::mapAddedMeanwhile()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4"));
    QVERIFY(m_fixture->settle());
    QVERIFY(box(u"consent"_s)->isVisible());
    m_fixture->maps().add(phyMap());
    QTRY_COMPARE(cell(0, 3), u"a text that only tools read"_s);
    QVERIFY(!box(u"consent"_s)->isVisible());
    QVERIFY(m_fixture->settle());
    QVERIFY(m_fixture->button(u"build"_s)->isEnabled());
}

void TestBuildDialog::romRemoved()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    QVERIFY2(m_fixture->child<QLabel>(u"romNow"_s)->text().contains(u"PXE 3.4.752"_s),
             qPrintable(m_fixture->child<QLabel>(u"romNow"_s)->text()));
    m_fixture->child<QRadioButton>(u"removeRomButton"_s)->click();
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    const firmware::Image made = m_fixture->imageOf(u"out.bin"_s);
    QVERIFY(!made.rom.present && made.isSound());
    QCOMPARE(iniOf(made), iniOf(*base.image));
    // From an image without one there is nothing to remove.
    const BuildBase bare{.title = u"bare"_s, .image = std::make_shared<const firmware::Image>(made)};
    m_fixture->open({bare}, iniOf(made));
    QVERIFY(!m_fixture->child<QRadioButton>(u"removeRomButton"_s)->isEnabled());
    QVERIFY(!m_fixture->child<QRadioButton>(u"removeRomButton"_s)->toolTip().isEmpty());
}

void TestBuildDialog::romReplaced()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->child<QRadioButton>(u"replaceRomButton"_s)->click();
    QVERIFY(m_fixture->settle());
    QVERIFY2(m_fixture->reason().contains(u"choose the file"_s), qPrintable(m_fixture->reason()));
    auto* edit = m_fixture->child<QLineEdit>(u"romEdit"_s);
    edit->setText(m_fixture->path(u"none.rom"_s));
    QVERIFY(m_fixture->settle());
    QVERIFY2(m_fixture->reason().contains(u"none.rom"_s), qPrintable(m_fixture->reason()));
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
    // An image in the place of a ROM.
    edit->setText(m_fixture->path(u"base.bin"_s));
    QVERIFY(m_fixture->settle());
    QVERIFY2(m_fixture->reason().contains(u"firmware image"_s), qPrintable(m_fixture->reason()));
    // Something that no computer would start.
    auto* note = m_fixture->child<QLabel>(u"romNote"_s);
    QVERIFY(writeFile(m_fixture->path(u"odd.rom"_s).toStdString(), ByteView(test::Noise(3).bytes(1024))));
    m_fixture->fileDialog().setNextFileName(m_fixture->path(u"odd.rom"_s));
    m_fixture->button(u"rom"_s)->click();
    QVERIFY(m_fixture->settle());
    QVERIFY2(note->text().contains(u"No boot ROM"_s) && note->text().contains(u"does not begin"_s),
             qPrintable(note->text()));
    const Bytes rom = test::testRom(4, 77, 0x1007);
    QVERIFY(writeFile(m_fixture->path(u"new.rom"_s).toStdString(), ByteView(rom)));
    edit->setText(m_fixture->path(u"new.rom"_s));
    QVERIFY(m_fixture->settle());
    QCOMPARE(note->text(), u"In this file: PXE 3.4.752"_s);
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    const firmware::Image made = m_fixture->imageOf(u"out.bin"_s);
    QVERIFY(std::ranges::equal(made.data(*made.find(firmware::SectionKind::Rom)), rom));
}

void TestBuildDialog::addressesAndVsd()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    auto* guid = m_fixture->child<QLineEdit>(u"guidEdit1"_s);
    QVERIFY(!guid->isVisible());
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    box(u"addresses"_s)->click();
    QVERIFY(guid->isVisible());
    QCOMPARE(guid->text(), u"0002c90300aabb00"_s);
    guid->setText(u"0002c90300aab"_s);
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
    QVERIFY2(m_fixture->reason().startsWith(u"Node GUID:"_s), qPrintable(m_fixture->reason()));
    guid->setText(u"0002c90300112230"_s);
    m_fixture->child<QLineEdit>(u"macEdit1"_s)->setText(u"00:02:c9:11:22:31"_s);
    m_fixture->button(u"derive"_s)->click();
    box(u"vsd"_s)->click();
    m_fixture->child<QLineEdit>(u"vsdEdit"_s)->setText(u"a card of my own"_s);
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    const firmware::Image made = m_fixture->imageOf(u"out.bin"_s);
    QVERIFY(made.isSound());
    QCOMPARE(made.guids.guids, (std::vector<std::uint64_t>{0x0002c90300112230, 0x0002c90300112231, 0x0002c90300112232,
                                                           0x0002c90300112233}));
    QCOMPARE(made.guids.macs, (std::vector<std::uint64_t>{0x0002c9112231, 0x0002c9112232}));
    QCOMPARE(made.identity.vsd.value_or(""), std::string("a card of my own"));
    QVERIFY(made.rom.present);
}

void TestBuildDialog::imageWithoutPlaceForMacs()
{
    firmware::Fs2Description old = test::smallDescription();
    old.guids.macs.clear();
    const BuildBase base = m_fixture->addImage(u"old.bin"_s, firmware::writeFs2(old).value());
    QVERIFY(!firmware::hasPlaceForMacs(*base.image));
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    box(u"addresses"_s)->click();
    QVERIFY(m_fixture->child<QLabel>(u"addressesNote"_s)->isVisible());
    m_fixture->child<QLineEdit>(u"guidEdit4"_s)->setText(u"0002c90300112233"_s);
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    const firmware::Image made = m_fixture->imageOf(u"out.bin"_s);
    QCOMPARE(made.guids.guids.at(3), std::uint64_t{0x0002c90300112233});
    QVERIFY(made.guids.macs.empty());
}

void TestBuildDialog::wrongVsd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("as long as it can be") << QString(208, u'x') << true;
    QTest::newRow("too long") << QString(209, u'x') << false;
    QTest::newRow("not ASCII") << u"Karte fürs Büro"_s << false;
    QTest::newRow("a tab") << u"a\tb"_s << false;
}

void TestBuildDialog::wrongVsd()
{
    QFETCH(const QString, text);
    QFETCH(const bool, right);
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    box(u"vsd"_s)->click();
    m_fixture->child<QLineEdit>(u"vsdEdit"_s)->setText(text);
    // What is wrong is said at once, before any worker answers.
    QCOMPARE(m_fixture->child<QLabel>(u"vsdNote"_s)->text().contains(u"VSD"_s), !right);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->button(u"build"_s)->isEnabled(), right);
    QCOMPARE(m_fixture->reason().contains(u"VSD"_s), !right);
    if (right) {
        m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
        QVERIFY(m_fixture->build());
        QCOMPARE(m_fixture->imageOf(u"out.bin"_s).identity.vsd.value_or(""), text.toStdString());
    }
}

void TestBuildDialog::cancelledBeforeItBegan()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->settle());
    // All workers are busy, so the build waits until it is cancelled.
    QThreadPool& pool = *QThreadPool::globalInstance();
    std::counting_semaphore<> release(0);
    const int workers = pool.maxThreadCount();
    for (int i = 0; i < workers; ++i) {
        pool.start([&release] { release.acquire(); });
    }
    m_fixture->button(u"build"_s)->click();
    QVERIFY(m_fixture->isOn(u"progressPage"_s));
    QCOMPARE(m_fixture->button(u"close"_s)->text(), u"Ca&ncel"_s);
    m_fixture->button(u"close"_s)->click();
    QVERIFY(!m_fixture->button(u"close"_s)->isEnabled());
    release.release(workers);
    QTRY_VERIFY(m_fixture->isOn(u"resultPage"_s));
    QVERIFY(m_fixture->dialog().job()->state() == jobs::JobState::Cancelled);
    QVERIFY(m_fixture->result()->tone() == Tone::Warning);
    QVERIFY2(m_fixture->lines().contains(u"Nothing was saved"_s), qPrintable(m_fixture->lines()));
    QVERIFY(!std::filesystem::exists(m_fixture->path(u"out.bin"_s).toStdString()));
}

void TestBuildDialog::goingBack()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image));
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    m_fixture->button(u"back"_s)->click();
    QVERIFY(m_fixture->isOn(u"setupPage"_s));
    QVERIFY(m_fixture->settle());
    // What was saved just now is a file that will be replaced.
    QVERIFY(m_fixture->child<QLabel>(u"targetNote"_s)->isVisible());
    m_fixture->child<QRadioButton>(u"removeRomButton"_s)->click();
    QVERIFY(m_fixture->build());
    QVERIFY(!m_fixture->imageOf(u"out.bin"_s).rom.present);
}

void TestBuildDialog::badIni()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image) + std::string("x = \0y\n", 7));
    QVERIFY(m_fixture->settle());
    QVERIFY2(m_fixture->reason().contains(u"NUL"_s), qPrintable(m_fixture->reason()));
    QVERIFY(!m_fixture->button(u"build"_s)->isEnabled());
    QVERIFY2(summary().contains(u"NUL"_s), qPrintable(summary()));
}

void TestBuildDialog::untranslatedKeysAreExplained()
{
    // The dialog asks for the consent first; should a build be refused all the same, it says why.
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    const auto operation = std::make_shared<jobs::BuildOperation>(
        std::make_unique<boardconfig::RebuildBuilder>(
            base.image, boardconfig::RebuildRequest{.ini = iniWith(*base.image, "num_pfs = 1", "num_pfs = 2")},
            std::make_shared<const boardconfig::ParameterMaps>()),
        std::make_shared<const boardconfig::ParameterMaps>(), m_fixture->path(u"out.bin"_s).toStdString());
    const jobs::Job* job = m_fixture->runner().start(operation);
    QTRY_VERIFY(jobs::isFinished(job->state()));
    QVERIFY(job->error() && job->error()->kind == ErrorKind::KeysUntranslated);
    const FlashResultText text = buildResultText(*job, *operation, false);
    QVERIFY(text.tone == Tone::Error);
    QVERIFY2(text.text.contains(u"[HCA] num_pfs"_s), qPrintable(text.text));
    QVERIFY(text.lines.front().value.contains(u"Nothing was saved"_s));
    QVERIFY2(text.lines.back().value.contains(u"parameter maps have changed"_s), qPrintable(text.lines.back().value));
}

void TestBuildDialog::manyAndOddKeys()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    std::string text = iniOf(*base.image) + "[MORE]\n<b>bold</b> = " + std::string(5000, 'x') + '\n';
    constexpr int more = 2000;
    for (int i = 0; i < more; ++i) {
        text += "key" + std::to_string(i) + " = 1\n";
    }
    m_fixture->open({base}, text);
    QVERIFY(m_fixture->settle());
    QCOMPARE(rows(), more + 1);
    // A long value is cut in its cell, and a tooltip is no HTML of the INI's.
    QVERIFY(cell(0, 2).endsWith(u'…') && cell(0, 2).size() < 100);
    const auto* model = m_fixture->child<QTableView>(u"keyChanges"_s)->model();
    QVERIFY(model->index(0, 2).data(Qt::ToolTipRole).toString().size() > 5000);
    QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    QVERIFY(!m_fixture->child<QTableView>(u"keyChanges"_s)->horizontalScrollBar()->isVisible());
}

QTEST_MAIN(TestBuildDialog)
#include "testbuilddialog.moc"
