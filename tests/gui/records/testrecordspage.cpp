// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page with the Configuration records, as a user meets it: records, INI, maps, languages.
#include "recordsfixture.h"

#include <base/file.h>
#include <gui/widgets/messagebar.h>
#include <support/shareddata.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace firesteel;
using gui::RecordsPage;

namespace {

/// Marks every text of the page that goes through translation.
class Marking final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* /*disambiguation*/, int /*n*/) const override
    {
        return QByteArrayView(context).startsWith("firesteel::gui::")
                   ? QStringLiteral("«%1»").arg(QString::fromUtf8(text))
                   : QString();
    }
};

} // namespace

class TestRecordsPage : public test::RecordsFixture
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyThereIsNothing();
    void damageIsTold();
    void searchAndCount();
    void copiesTheChosenRecords();
    void iniAndRegisters();
    void keysInTheForm();
    void newMapNamesBits();
    void changesLanguage();
    void findFocusesTheSearch();
    void mnemonicsAreUnique();
    void realImage();
    void pictures_data();
    void pictures();
};

void TestRecordsPage::saysWhyThereIsNothing()
{
    QVERIFY2(message().contains(QStringLiteral("no image")), qPrintable(message()));
    m_page->setImage(test::parsed(test::smallFs3()));
    QVERIFY2(message().contains(QStringLiteral("FS3")), qPrintable(message()));
    QVERIFY(!compareBox().isEnabled());
    m_page->setImage(test::parsed(test::smallFs4()));
    QVERIFY2(message().contains(QStringLiteral("FS4")), qPrintable(message()));
    show(test::goodImage());
    QCOMPARE(message(), QString());
    QCOMPARE(rows().rowCount(), 13);
    QVERIFY(compareBox().isEnabled());
    // Cut off behind the boot code, before the first Configuration section.
    const auto good = test::goodImage();
    const std::uint64_t end = good->sections[test::sectionIndex(*good, firmware::SectionKind::Configuration)].offset;
    Bytes bytes = good->bytes.copy();
    bytes.resize(end);
    show(test::parsed(std::move(bytes), "short.bin"));
    QVERIFY2(message().contains(QStringLiteral("no Configuration section")), qPrintable(message()));
    m_page->setImage(nullptr);
    QVERIFY(message().contains(QStringLiteral("no image")));
    QCOMPARE(rows().rowCount(), 0);
}

void TestRecordsPage::damageIsTold()
{
    auto* bar = m_page->findChild<gui::MessageBar*>(QStringLiteral("recordsDamage"));
    show(test::goodImage());
    QVERIFY(!bar->isVisible());
    const auto damaged = test::damagedImage(firmware::SectionKind::Configuration);
    show(damaged);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("Configuration")), qPrintable(bar->text()));
    const std::uint64_t offset =
        damaged->sections[test::sectionIndex(*damaged, firmware::SectionKind::Configuration)].offset;
    QVERIFY2(bar->text().contains(QString::number(offset, 16)), qPrintable(bar->text()));
    QCOMPARE(rows().rowCount(), 13); // what can be read is shown
    show(test::damagedImage(firmware::SectionKind::Ddr));
    QVERIFY(!bar->isVisible());
    firmware::Fs2Description description = test::smallDescription();
    description.code.push_back({.type = 2, .data = Bytes(16)});
    show(test::parsed(firmware::writeFs2(description).value()));
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("no whole record")), qPrintable(bar->text()));
}

void TestRecordsPage::searchAndCount()
{
    show(test::ethernetImage(test::stockEth, test::stockEth));
    QCOMPARE(text("recordCount"), QStringLiteral("15 of 15"));
    auto* search = m_page->findChild<QLineEdit*>(QStringLiteral("recordSearch"));
    QTest::keyClicks(search, QStringLiteral("0x1f9"));
    QCOMPARE(text("recordCount"), QStringLiteral("2 of 15"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(table("records").hasFocus());
    QVERIFY(table("records").currentIndex().isValid());
    search->clear();
    m_page->findChild<QCheckBox*>(QStringLiteral("onlyNamed"))->click();
    QCOMPARE(text("recordCount"), QStringLiteral("7 of 15"));
    m_page->findChild<QCheckBox*>(QStringLiteral("onlyWithKeys"))->click();
    QCOMPARE(text("recordCount"), QStringLiteral("2 of 15"));
    search->setText(QStringLiteral("nowhere"));
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(!m_page->findChild<QCheckBox*>(QStringLiteral("onlyDifferences"))->isVisible());
}

void TestRecordsPage::copiesTheChosenRecords()
{
    show(test::ethernetImage(test::stockEth, test::hpEth));
    QTableView& records = table("records");
    records.setFocus();
    records.setCurrentIndex(rows().index(5, 0));
    QTest::keyClick(&records, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(&records, QKeySequence(QKeySequence::Copy));
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines[1].split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), 8);
    QCOMPARE(cells.mid(3, 3),
             (QStringList{QStringLiteral("0x0001f9ac"), QStringLiteral("0x1d03b900"), QStringLiteral("0x7f8fff20")}));
}

void TestRecordsPage::iniAndRegisters()
{
    show(test::ethernetImage(test::stockEth, test::stockEth, test::iniThatLies));
    auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"));
    QVERIFY2(tabs->tabText(1).endsWith(QStringLiteral("(2)")), qPrintable(tabs->tabText(1)));
    tabs->setCurrentIndex(1);
    auto* verdict = m_page->findChild<gui::MessageBar*>(QStringLiteral("verdict"));
    QVERIFY(verdict->tone() == gui::Tone::Warning);
    QVERIFY2(verdict->title().contains(QStringLiteral("2 key")), qPrintable(verdict->title()));
    QTableView& keys = table("agreements");
    QCOMPARE(keys.model()->rowCount(), 16);
    // What does not agree stands first.
    QCOMPARE(keys.model()->index(0, 0).data().toString(), QStringLiteral("disagrees"));
    QCOMPARE(keys.model()->index(1, 0).data().toString(), QStringLiteral("disagrees"));
    QCOMPARE(keys.model()->index(2, 0).data().toString(), QStringLiteral("agrees"));
    QCOMPARE(keys.model()->index(15, 0).data().toString(), QStringLiteral("not in the INI"));
    QCOMPARE(keys.model()->index(0, 2).data().toString(), QStringLiteral("port1_802_3ap_56kr4_enable"));
    QCOMPARE(keys.model()->index(0, 3).data().toString(), QStringLiteral("true"));
    QCOMPARE(keys.model()->index(0, 4).data().toString(), QStringLiteral("false"));
    m_page->findChild<QCheckBox*>(QStringLiteral("onlyDisagreements"))->click();
    QCOMPARE(keys.model()->rowCount(), 2);
    // Enter leads to the bit, also where a search hides the record.
    m_page->findChild<QLineEdit*>(QStringLiteral("recordSearch"))->setText(QStringLiteral("0x5c000"));
    keys.setCurrentIndex(keys.model()->index(1, 2));
    keys.setFocus();
    QTest::keyClick(&keys, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY2(text("registerTitle").contains(QStringLiteral("0x0001f9ac")), qPrintable(text("registerTitle")));
    QCOMPARE(bits().currentBit(), 24);
    // All is well: said so.
    show(test::ethernetImage(test::stockEth, test::stockEth, "port1_802_3ap_kr4_enable = true\n"));
    QVERIFY(verdict->tone() == gui::Tone::Good);
    QVERIFY(!tabs->tabText(1).contains(QLatin1Char('(')));
    firmware::Fs2Description description = test::ethernetDescription(test::stockEth, test::stockEth);
    description.ini.clear();
    show(test::parsed(firmware::writeFs2(description).value()));
    QVERIFY(verdict->tone() == gui::Tone::Warning);
    QCOMPARE(keys.model()->rowCount(), 0);
}

void TestRecordsPage::keysInTheForm()
{
    show(test::ethernetImage(test::stockEth, test::stockEth, test::iniThatLies));
    QSignalSpy asked(m_page.get(), &RecordsPage::keyRequested);
    const auto last = [&asked] {
        const QList<QVariant> arguments = asked.takeLast();
        return arguments[0].value<std::string>() + "/" + arguments[1].value<std::string>();
    };
    goTo(QStringLiteral("0x1f99c"));
    bits().setCurrentBit(23);
    table("fields").setFocus();
    QTest::keyClick(&table("fields"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(last(), "IB/port1_802_3ap_56kr4_enable");
    bits().setCurrentBit(30); // a field without a key
    QTest::keyClick(&table("fields"), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"))->setCurrentIndex(1);
    table("agreements").setCurrentIndex(table("agreements").model()->index(1, 0));
    m_page->findChild<QAbstractButton*>(QStringLiteral("toKey"))->click();
    QCOMPARE(last(), "IB/port2_802_3ap_cr4_enable");
}

void TestRecordsPage::newMapNamesBits()
{
    show(test::ethernetImage(test::stockEth, test::stockEth));
    goTo(QStringLiteral("0x5c004"));
    QTableView& records = table("records");
    QTest::keyClick(&records, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table("fields").model()->rowCount(), 0);
    boardconfig::ParameterMap map;
    map.name = "mine";
    map.fields = {{.name = "my.own.field", .place = {.address = 0x5c008, .bit = 0, .width = 32}}};
    QSignalSpy shown(m_page.get(), &RecordsPage::shown);
    m_maps->add(map);
    QVERIFY(shown.wait());
    QVERIFY2(text("registerTitle").contains(QStringLiteral("0x0005c008")), qPrintable(text("registerTitle")));
    QCOMPARE(table("fields").model()->rowCount(), 1);
    QCOMPARE(table("fields").model()->index(0, 1).data().toString(), QStringLiteral("my.own.field"));
    QCOMPARE(records.selectionModel()->selectedRows().size(), 2);
    QCOMPARE(records.currentIndex().siblingAtColumn(6).data().toString(), QStringLiteral("my.own.field"));
    QSignalSpy asked(m_page.get(), &RecordsPage::mapsRequested);
    m_page->findChild<QAbstractButton*>(QStringLiteral("mapsButton"))->click();
    QCOMPARE(asked.count(), 1);
}

void TestRecordsPage::changesLanguage()
{
    show(test::ethernetImage(test::stockEth, test::stockEth, test::iniThatLies));
    m_page->setOthers({{.title = QStringLiteral("other"), .image = test::goodImage()}});
    compareWith(QStringLiteral("other"));
    goTo(QStringLiteral("0x1f99c"));
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    for (const char* name : {"registerTitle", "bitStatus", "recordCount", "recordsSummary", "keyCount"}) {
        QVERIFY2(text(name).contains(QStringLiteral("«")), name);
    }
    for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            QVERIFY2(button->text().contains(QStringLiteral("«")), qPrintable(button->text()));
        }
    }
    for (const char* name : {"records", "fields", "agreements"}) {
        const QTableView& view = table(name);
        QVERIFY(view.accessibleName().contains(QStringLiteral("«")));
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(title.contains(QStringLiteral("«")), qPrintable(title));
        }
    }
    QVERIFY(bits().bitText(3).contains(QStringLiteral("«")));
    QVERIFY(bits().accessibleName().contains(QStringLiteral("«")));
    QVERIFY(m_page->findChild<gui::MessageBar*>(QStringLiteral("verdict"))->title().contains(QStringLiteral("«")));
    QVERIFY(compareBox().itemText(0).contains(QStringLiteral("«")));
    QCOMPARE(compareBox().currentText(), QStringLiteral("other"));
    const auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"));
    QVERIFY(tabs->tabText(0).contains(QStringLiteral("«")) && tabs->tabText(1).contains(QStringLiteral("«")));
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::processEvents();
    QVERIFY(!text("registerTitle").contains(QStringLiteral("«")));
}

void TestRecordsPage::findFocusesTheSearch()
{
    show(test::ethernetImage(test::stockEth, test::stockEth));
    bits().setFocus();
    QTest::keySequence(&bits(), QKeySequence(QKeySequence::Find));
    QVERIFY(m_page->findChild<QLineEdit*>(QStringLiteral("recordSearch"))->hasFocus());
    m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"))->setCurrentIndex(1);
    table("agreements").setFocus();
    QTest::keySequence(&table("agreements"), QKeySequence(QKeySequence::Find));
    QVERIFY(m_page->findChild<QLineEdit*>(QStringLiteral("keySearch"))->hasFocus());
}

void TestRecordsPage::mnemonicsAreUnique()
{
    // Menus of the window and what stands around the page: tabs and buttons.
    std::set<QKeySequence> taken;
    for (const char* text : {"&File", "&Card", "&Tools", "&View", "&Language", "&Help", "&Overview", "Firm&ware",
                             "Board confi&guration", "Bun&dle", "B&uild image", "Te&xt", "&records"}) {
        taken.insert(QKeySequence::mnemonic(QString::fromLatin1(text)));
    }
    const auto take = [&taken](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        return key.isEmpty() || taken.insert(key).second;
    };
    show(test::goodImage());
    for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
        QVERIFY2(take(button->text()), qPrintable(button->text()));
    }
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        QVERIFY2(label->buddy() == nullptr || take(label->text()), qPrintable(label->text()));
    }
    const auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"));
    QVERIFY(take(tabs->tabText(0)));
    QVERIFY(take(tabs->tabText(1)));
}

void TestRecordsPage::realImage()
{
    const auto file = test::realImage();
    if (!file) {
        QSKIP("the real ConnectX-3 Pro image is not here");
    }
    const auto image = test::parsed(readFile(*file, 1 << 24).value(), file->string());
    show(image);
    QCOMPARE(rows().rowCount(), 332 + 510);
    goTo(QStringLiteral("0x1f99c"));
    QVERIFY(bits().bitText(23).contains(QStringLiteral("eth_802_3ap_56kr4_enable")));
    QCOMPARE(table("fields").model()->rowCount(), 18);
    test::saveScreenshot(*m_page, QStringLiteral("records-real"));
    m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"))->setCurrentIndex(1);
    QVERIFY(m_page->findChild<gui::MessageBar*>(QStringLiteral("verdict"))->tone() == gui::Tone::Good);
    test::saveScreenshot(*m_page, QStringLiteral("records-real-ini"));
}

void TestRecordsPage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 800);
    QTest::newRow("dark") << true << QSize(1280, 800);
    QTest::newRow("light-small") << false << QSize(1000, 640);
    QTest::newRow("dark-small") << true << QSize(1000, 640);
}

/// Looks at the page in every state; with $FIRESTEEL_SCREENSHOTS people can, too.
void TestRecordsPage::pictures()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QApplication::setPalette(dark ? test::darkPalette() : test::lightPalette());
    m_page->resize(size);
    const auto save = [this](const char* name) {
        test::saveScreenshot(
            *m_page,
            QStringLiteral("records-%1-%2").arg(QLatin1StringView(QTest::currentDataTag()), QLatin1StringView(name)));
    };
    save("nothing");
    show(test::ethernetImage(test::hpEth, test::hpEth, test::iniThatLies));
    goTo(QStringLiteral("0x1f99c"));
    bits().setCurrentBit(23);
    save("register");
    goTo(QStringLiteral("0x1f068"));
    save("version");
    firmware::Fs2Description description = test::ethernetDescription(test::ethWith56Gb, test::ethWith56Gb);
    description.secondConfiguration.erase(description.secondConfiguration.begin() + 3);
    m_page->setOthers({{.title = QStringLiteral("fw-ConnectX3Pro-rel-2_42_5000-MCX312B.bin"),
                        .image = test::parsed(firmware::writeFs2(description).value())}});
    compareWith(QStringLiteral("fw-ConnectX3Pro-rel-2_42_5000-MCX312B.bin"));
    goTo(QStringLiteral("0x1f99c"));
    bits().setCurrentBit(14);
    bits().setFocus();
    save("compared");
    m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"))->setCurrentIndex(1);
    save("ini");
    show(test::damagedImage(firmware::SectionKind::Configuration));
    m_page->findChild<QTabWidget*>(QStringLiteral("recordsTabs"))->setCurrentIndex(0);
    save("damaged");
    QVERIFY2(m_page->minimumSizeHint().width() <= 980, "does not fit a small screen");
    QVERIFY2(m_page->minimumSizeHint().height() <= 600, "does not fit a small screen");
}

QTEST_MAIN(TestRecordsPage)
#include "testrecordspage.moc"
