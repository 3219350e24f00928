// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a build changed, as a user meets it: four lists, the bytes of each row, a text file.
#include <boardconfig/rebuild.h>
#include <firmware/inisection.h>
#include <gui/buildreview/reviewview.h>
#include <gui/hexview/hexview.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>
#include <support/prepareddialogs.h>
#include <support/pseudolanguage.h>
#include <support/testimage.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <viewsupport.h>

using namespace firesteel;
using gui::ReviewView;
using Qt::StringLiterals::operator""_s;

namespace {

enum Tab
{
    Sections,
    Registers,
    Keys,
    Bytes_
};

const boardconfig::ParameterMaps& shippedMaps()
{
    static const boardconfig::ParameterMaps maps =
        boardconfig::ParameterMaps::of(boardconfig::builtInParameterMaps().value()).value();
    return maps;
}

/// An image with an Ethernet register of users-and-cards 5.2 as HP's image has it.
test::SharedImage baseImage()
{
    firmware::Fs2Description description = test::smallDescription();
    description.secondConfiguration.push_back({0x1f9ac, 0x1d03b900, 0x7f8fff20});
    return test::parsed(firmware::writeFs2(description).value(), "before.bin");
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        qFatal("%s is not in the INI", from.c_str());
    }
    return text.replace(at, from.size(), to);
}

/// A register setting, an Image Info text, a text that only tools read, and a key that no map knows.
std::string editedIni(const firmware::Image& image)
{
    std::string ini = firmware::embeddedIni(image).value();
    ini = replaced(ini, "Name = TEST-CARD", "Name = OTHER-CARD");
    ini = replaced(ini, "PSID = TST1200000001", "PSID = TST1200000009");
    ini = replaced(ini, "sriov_en = true", "sriov_en = false");
    return replaced(ini, "[IB]\n", "[IB]\nport2_802_3ap_56kr4_enable = 1\n");
}

gui::ReviewSubject subjectOf(const test::SharedImage& before, const std::string& ini)
{
    const Result<boardconfig::RebuiltImage> built =
        boardconfig::rebuild(*before, {.ini = ini, .acceptUntranslated = true}, shippedMaps());
    if (!built) {
        qFatal("%s", errorSentence(built.error()).c_str());
    }
    const test::SharedImage after = test::parsed(built->bytes, "after.bin");
    auto review = std::make_shared<const boardconfig::Review>(
        boardconfig::reviewBuild(*before, *after, built->plan.keys, shippedMaps()));
    return {.review = std::move(review),
            .before = before,
            .after = after,
            .beforeTitle = u"before.bin"_s,
            .afterTitle = u"after.bin"_s,
            .remarks = {{.context = "Builder", .text = "A remark of the builder."}}};
}

} // namespace

class TestReviewView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void everyListSaysWhatChanged();
    void nothingDiffers();
    void withoutASubject();
    void keyToItsBytes_data();
    void keyToItsBytes();
    void registerToItsBytes();
    void sectionToItsBytes();
    void buttonsSayWhyNot();
    void wordsAreBeforeAndAfter();
    void filterAndCopy();
    void exportsText();
    void exportThatFails();
    void anotherSubject();
    void speaksTheLanguageOfTheWindow();
    void keyboardAndScreenReader();
    void pictures_data();
    void pictures();

private:
    void show(const gui::ReviewSubject& subject) { m_view->setSubject(subject); }
    void showEdited() { show(subjectOf(baseImage(), editedIni(*baseImage()))); }
    template <typename Widget>
    Widget& child(const char* name) const
    {
        return *m_view->findChild<Widget*>(QLatin1StringView(name));
    }
    QTabWidget& tabs() const { return child<QTabWidget>("reviewTabs"); }
    gui::MessageBar& summary() const { return child<gui::MessageBar>("reviewSummary"); }
    QTableView& keys() const { return child<QTableView>("keyRows"); }
    QTableView& registers() const { return child<QTableView>("registerRows"); }
    gui::HexView& hex(const char* name) const { return child<gui::HexView>(name); }
    static QString cell(const QTableView& table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    static int rowOf(const QTableView& table, int column, const QString& text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (cell(table, row, column) == text) {
                return row;
            }
        }
        return -1;
    }
    static void choose(QTableView& table, int row)
    {
        table.setCurrentIndex(table.model()->index(row, 0));
        table.setFocus();
    }

    test::PreparedFileDialog m_dialog;
    std::unique_ptr<ReviewView> m_view;
};

void TestReviewView::init()
{
    QApplication::setPalette(test::lightPalette());
    m_view = std::make_unique<ReviewView>(m_dialog);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestReviewView::everyListSaysWhatChanged()
{
    showEdited();
    QCOMPARE(tabs().tabText(Keys), u"INI keys (4)"_s);
    QCOMPARE(tabs().tabText(Registers), u"Registers (1)"_s);
    QVERIFY2(summary().title().contains(u"4 INI key"_s), qPrintable(summary().title()));
    QVERIFY2(summary().title().contains(u"1 register setting"_s), qPrintable(summary().title()));
    QVERIFY2(summary().text().contains(u"A remark of the builder."_s), qPrintable(summary().text()));
    // One key is only text now, and that is said first.
    QCOMPARE(summary().tone(), gui::Tone::Warning);
    QVERIFY2(summary().text().startsWith(u"1 changed key"_s), qPrintable(summary().text()));

    const int record = rowOf(keys(), 1, u"port2_802_3ap_56kr4_enable"_s);
    QCOMPARE(cell(keys(), record, 0), u"IB"_s);
    QCOMPARE(cell(keys(), record, 2), u"–"_s);
    QCOMPARE(cell(keys(), record, 3), u"1"_s);
    QVERIFY(cell(keys(), record, 4).contains(u"Configuration records"_s));
    const int untranslated = rowOf(keys(), 1, u"sriov_en"_s);
    QCOMPARE(cell(keys(), untranslated, 2), u"true"_s);
    QCOMPARE(cell(keys(), untranslated, 3), u"false"_s);
    QVERIFY2(cell(keys(), untranslated, 4).contains(u"no parameter map knows"_s),
             qPrintable(cell(keys(), untranslated, 4)));
    const auto iconOf = [this](int row) {
        return keys().model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>().pixmap(16, 16).toImage();
    };
    QVERIFY(iconOf(untranslated) != iconOf(record));
    QVERIFY(cell(keys(), rowOf(keys(), 1, u"PSID"_s), 4).contains(u"Image Info"_s));

    // Bit 23 of reference 5.2: 1d03b900 becomes 1d83b900.
    QCOMPARE(registers().model()->rowCount(), 1);
    QCOMPARE(cell(registers(), 0, 2), u"0x0001f9ac"_s);
    QCOMPARE(cell(registers(), 0, 3), u"0x1d03b900"_s);
    QCOMPARE(cell(registers(), 0, 4), u"0x1d83b900"_s);
    QCOMPARE(cell(registers(), 0, 5), u"0x7f8fff20"_s);
    QCOMPARE(cell(registers(), 0, 6), u"23"_s);
    QCOMPARE(cell(registers(), 0, 7), u"[IB] port2_802_3ap_56kr4_enable"_s);
    QVERIFY(cell(registers(), 0, 8).contains(u"eth_802_3ap_56kr4_enable"_s));

    QTableView& sections = child<QTableView>("sectionsDifferences");
    for (const char* name : {"Configuration", "Image Info", "FW Configuration"}) {
        QVERIFY2(rowOf(sections, 1, QLatin1StringView(name)) >= 0, name);
    }
    QCOMPARE(tabs().tabText(Sections), u"Sections (%1)"_s.arg(sections.model()->rowCount()));
    QVERIFY(tabs().tabText(Bytes_).startsWith(u"Bytes ("_s));
}

void TestReviewView::nothingDiffers()
{
    show(subjectOf(baseImage(), firmware::embeddedIni(*baseImage()).value()));
    QCOMPARE(summary().title(), u"Nothing differs: the image is the same to the byte."_s);
    QCOMPARE(tabs().tabText(Keys), u"INI keys"_s);
    QCOMPARE(tabs().tabText(Bytes_), u"Bytes"_s);
    QCOMPARE(keys().model()->rowCount(), 0);
    QCOMPARE(registers().model()->rowCount(), 0);
}

void TestReviewView::withoutASubject()
{
    show({});
    QCOMPARE(keys().model()->rowCount(), 0);
    QVERIFY(!child<QPushButton>("exportReviewButton").isEnabled());
    QVERIFY(!child<QPushButton>("showBytesButton").isEnabled());
    showEdited();
    QVERIFY(child<QPushButton>("exportReviewButton").isEnabled());
    show({});
    QCOMPARE(tabs().tabText(Registers), u"Registers"_s);
    QCOMPARE(registers().model()->rowCount(), 0);
}

void TestReviewView::keyToItsBytes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<firmware::SectionKind>("section");
    QTest::newRow("records") << u"port2_802_3ap_56kr4_enable"_s << firmware::SectionKind::Configuration;
    QTest::newRow("image info") << u"PSID"_s << firmware::SectionKind::ImageInfo;
    QTest::newRow("text") << u"Name"_s << firmware::SectionKind::FwConfiguration;
    QTest::newRow("untranslated") << u"sriov_en"_s << firmware::SectionKind::FwConfiguration;
}

void TestReviewView::keyToItsBytes()
{
    QFETCH(const QString, key);
    QFETCH(const firmware::SectionKind, section);
    showEdited();
    tabs().setCurrentIndex(Keys);
    choose(keys(), rowOf(keys(), 1, key));
    QTest::keyClick(&keys(), Qt::Key_Return);
    QCOMPARE(tabs().currentIndex(), int(Bytes_));
    const test::SharedImage before = baseImage();
    const auto shown = std::ranges::find(before->sections, hex("leftHex").baseAddress(), &firmware::Section::offset);
    QVERIFY(shown != before->sections.end());
    QCOMPARE(shown->kind, section);
    QVERIFY(hex("leftHex").selection().size > 0);
}

void TestReviewView::registerToItsBytes()
{
    showEdited();
    tabs().setCurrentIndex(Registers);
    choose(registers(), 0);
    child<QPushButton>("showBytesButton").click();
    QCOMPARE(tabs().currentIndex(), int(Bytes_));
    // The byte with bits 16 to 23 of the value: the sixth of the record.
    const gui::HexRange range = hex("rightHex").selection();
    QCOMPARE(range.size, std::uint64_t{1});
    QCOMPARE(hex("leftHex").bytes()[range.start], 0x03);
    QCOMPARE(hex("rightHex").bytes()[range.start], 0x83);
    QVERIFY(!child<QPushButton>("showBytesButton").isEnabled());
}

void TestReviewView::sectionToItsBytes()
{
    showEdited();
    tabs().setCurrentIndex(Sections);
    QTableView& sections = child<QTableView>("sectionsDifferences");
    const QModelIndex index = sections.model()->index(rowOf(sections, 1, u"Image Info"_s), 1);
    sections.setCurrentIndex(index);
    const QPoint point = sections.visualRect(index).center();
    QTest::mouseClick(sections.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(sections.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(tabs().currentIndex(), int(Bytes_));
    const test::SharedImage before = baseImage();
    QCOMPARE(hex("leftHex").baseAddress(),
             before->sections[test::sectionIndex(*before, firmware::SectionKind::ImageInfo)].offset);
}

void TestReviewView::buttonsSayWhyNot()
{
    showEdited();
    auto& button = child<QPushButton>("showBytesButton");
    tabs().setCurrentIndex(Keys);
    QVERIFY(!button.isEnabled());
    QVERIFY(button.toolTip().contains(u"Choose a row"_s));
    choose(keys(), 0);
    QVERIFY(button.isEnabled());
    tabs().setCurrentIndex(Bytes_);
    QVERIFY(!button.isEnabled());
}

void TestReviewView::wordsAreBeforeAndAfter()
{
    showEdited();
    const QAbstractItemModel& sections = *child<QTableView>("sectionsDifferences").model();
    QStringList titles;
    for (int column = 0; column < sections.columnCount(); ++column) {
        titles.append(sections.headerData(column, Qt::Horizontal).toString());
    }
    QVERIFY2(titles.contains(u"Address before"_s) && titles.contains(u"Size after"_s), qPrintable(titles.join(u'|')));
    QVERIFY(titles.filter(u"Left"_s).isEmpty() && titles.filter(u"Right"_s).isEmpty());
    QCOMPARE(child<QLabel>("beforeTitle").text(), u"Before: before.bin"_s);
    QCOMPARE(child<QLabel>("afterTitle").text(), u"After: after.bin"_s);
}

void TestReviewView::filterAndCopy()
{
    showEdited();
    tabs().setCurrentIndex(Keys);
    auto* filter = keys().parentWidget()->findChild<QLineEdit*>(u"filter"_s);
    QTest::keyClicks(filter, u"SRIOV"_s);
    QCOMPARE(keys().model()->rowCount(), 1);
    filter->clear();
    keys().setFocus();
    keys().selectAll();
    QTest::keyClick(&keys(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(rowOf(keys(), 1, u"sriov_en"_s)).split(u'\t').mid(0, 4),
             (QStringList{u"HCA"_s, u"sriov_en"_s, u"true"_s, u"false"_s}));
}

void TestReviewView::exportsText()
{
    showEdited();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"review.txt"_s);
    m_dialog.setNextFileName(path);
    child<QPushButton>("exportReviewButton").click();
    auto& note = child<gui::MessageBar>("reviewNote");
    QTRY_VERIFY(note.isVisible());
    QCOMPARE(note.tone(), gui::Tone::Good);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("[IB] port2_802_3ap_56kr4_enable: - -> 1"), text.constData());
    QVERIFY2(text.contains("1d03b900/7f8fff20 -> 1d83b900/7f8fff20"), text.constData());
    // One's mind may change.
    note.hide();
    child<QPushButton>("exportReviewButton").click();
    QVERIFY(!note.isVisible());
}

void TestReviewView::exportThatFails()
{
    showEdited();
    const QTemporaryDir folder;
    m_dialog.setNextFileName(folder.filePath(u"no/such/folder/review.txt"_s));
    child<QPushButton>("exportReviewButton").click();
    auto& note = child<gui::MessageBar>("reviewNote");
    QTRY_VERIFY(note.isVisible());
    QCOMPARE(note.tone(), gui::Tone::Error);
    QVERIFY2(note.title().contains(u"no/such/folder"_s), qPrintable(note.title()));
}

void TestReviewView::anotherSubject()
{
    showEdited();
    tabs().setCurrentIndex(Registers);
    choose(registers(), 0);
    const test::SharedImage before = baseImage();
    show(subjectOf(before, replaced(firmware::embeddedIni(*before).value(), "Name = TEST-CARD", "Name = X")));
    QCOMPARE(registers().model()->rowCount(), 0);
    QCOMPARE(keys().model()->rowCount(), 1);
    // Everything that changed is translated: nothing to warn of.
    QCOMPARE(summary().tone(), gui::Tone::Good);
    QCOMPARE(tabs().currentIndex(), int(Keys));
}

void TestReviewView::speaksTheLanguageOfTheWindow()
{
    showEdited();
    choose(keys(), rowOf(keys(), 1, u"sriov_en"_s));
    m_dialog.setNextFileName(u"/no/such/folder/review.txt"_s);
    child<QPushButton>("exportReviewButton").click();
    QTRY_VERIFY(child<gui::MessageBar>("reviewNote").isVisible());
    const test::PseudoLanguage language;
    QCOMPARE(test::untranslatedTexts(*m_view).join(u'|'), QString());
    QVERIFY(cell(keys(), 0, 4).startsWith(u'«'));
    QVERIFY(cell(registers(), 0, 0).startsWith(u'«'));
}

void TestReviewView::keyboardAndScreenReader()
{
    showEdited();
    for (const Tab tab : {Sections, Registers, Keys, Bytes_}) {
        tabs().setCurrentIndex(tab);
        QCOMPARE(test::sharedMnemonics(*m_view).join(u'|'), QString());
        QCOMPARE(test::namelessWidgets(*m_view).join(u'|'), QString());
    }
}

void TestReviewView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1200, 720);
    QTest::newRow("dark") << true << QSize(1200, 720);
    QTest::newRow("light-small") << false << QSize(900, 560);
}

/// Looks at the view in every list; with $FIRESTEEL_SCREENSHOTS people can, too.
void TestReviewView::pictures()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QApplication::setPalette(dark ? test::darkPalette() : test::lightPalette());
    m_view->resize(size);
    showEdited();
    for (const Tab tab : {Sections, Registers, Keys, Bytes_}) {
        tabs().setCurrentIndex(tab);
        test::saveScreenshot(*m_view, u"review-%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(tab));
    }
    show(subjectOf(baseImage(), firmware::embeddedIni(*baseImage()).value()));
    test::saveScreenshot(*m_view, u"review-%1-same"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY2(m_view->minimumSizeHint().width() <= 900, "does not fit a small screen");
    QVERIFY2(m_view->minimumSizeHint().height() <= 560, "does not fit a small screen");
}

QTEST_MAIN(TestReviewView)
#include "testreviewview.moc"
