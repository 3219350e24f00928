// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <base/file.h>
#include <base/sha256.h>
#include <gui/firmwareview/firmwarepage.h>
#include <gui/firmwareview/identityview.h>
#include <gui/firmwareview/sectionmap.h>
#include <gui/firmwareview/sectiontablemodel.h>
#include <gui/firmwareview/verdictbanner.h>
#include <gui/hexview/hexview.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QGlyphRun>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextLayout>
#include <QThreadPool>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using firesteel::firmware::SectionKind;
using firesteel::gui::FirmwarePage;
using firesteel::gui::HexRange;
using firesteel::gui::HexView;
using firesteel::gui::IdentityView;
using firesteel::gui::MapBlock;
using firesteel::gui::SectionMap;
using firesteel::gui::SectionTableModel;
using firesteel::gui::VerdictBanner;
using firesteel::test::sectionIndex;
using firesteel::test::SharedImage;

namespace {

// Marks each text that goes through translation, so that a text left behind is seen.
class MarkingTranslator final : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QStringLiteral("~") + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

// Characters that no installed font has come out as glyph 0, an empty box.
bool hasGlyphs(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::ranges::all_of(runs, [](const QGlyphRun& run) { return !run.glyphIndexes().contains(0); });
}

} // namespace

class TestFirmwarePage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void placeholder();
    void identity();
    void mapLeads();
    void tableLeads();
    void findingLeads();
    void findingWithoutSectionLeads();
    void findingsFollow();
    void showButtonLeads();
    void headerIsNoSection();
    void verdict_data();
    void verdict();
    void ini();
    void findInIni();
    void damagedIni();
    void slowDetailsOfAnOlderImage();
    void physicalView();
    void lowWindow();
    void newImageStartsAtItsTop();
    void language();
    void everyLanguage_data();
    void everyLanguage();
    void palette();
    void copyRow();
    void realImage();

private:
    template <typename T>
    T* part(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    SectionMap* map() const { return part<SectionMap>("sectionMap"); }
    QTableView* table() const { return part<QTableView>("sectionTable"); }
    QTableView* findings() const { return part<QTableView>("findingsTable"); }
    QTabWidget* tabs() const { return part<QTabWidget>("firmwareTabs"); }
    HexView* hex() const { return m_page->findChild<HexView*>(); }
    void openIni() const { QTest::mouseClick(part<QToolButton>("showIni"), Qt::LeftButton); }

    // Waits for the part of the worker too, which may be done before setImage() returns.
    void show(const SharedImage& image) const
    {
        QSignalSpy ready(m_page.get(), &FirmwarePage::detailsReady);
        m_page->setImage(image);
        QVERIFY(ready.count() > 0 || ready.wait());
    }
    void clickRow(QTableView* view, int row) const
    {
        view->scrollTo(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }
    void clickSectionOnMap(std::size_t section) const
    {
        const auto& blocks = map()->strips().front().blocks;
        const auto match = std::ranges::find(blocks, std::optional(section), &MapBlock::section);
        const QRect rect = map()->blockRect(0, static_cast<std::size_t>(match - blocks.begin()));
        QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    QString detailsTitle() const { return part<QLabel>("detailsTitle")->text(); }

    std::unique_ptr<FirmwarePage> m_page;
};

void TestFirmwarePage::init()
{
    QApplication::setPalette(firesteel::test::lightPalette());
    m_page = std::make_unique<FirmwarePage>();
    m_page->resize(1000, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestFirmwarePage::cleanup()
{
    m_page.reset();
}

void TestFirmwarePage::placeholder()
{
    m_page->setPlaceholder(QStringLiteral("Read the card first."));
    QVERIFY(part<QLabel>("firmwarePlaceholder")->isVisible());
    QCOMPARE(part<QLabel>("firmwarePlaceholder")->text(), QStringLiteral("Read the card first."));
    QVERIFY(!map()->isVisible());
    show(firesteel::test::goodImage());
    QVERIFY(map()->isVisible());
    m_page->setPlaceholder(QStringLiteral("Gone."));
    QVERIFY(!map()->isVisible());
    QVERIFY(!m_page->image());
}

// Expected values: the description in tests/support/testimage.cpp.
void TestFirmwarePage::identity()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    const auto* view = m_page->findChild<IdentityView*>();
    QCOMPARE(part<QLabel>("identityHeadline")->text(), QStringLiteral("Firmware 2.42.5000"));
    QCOMPARE(view->value(QStringLiteral("PSID")), QStringLiteral("TST1200000001"));
    QCOMPARE(view->value(QStringLiteral("PCI device")), QStringLiteral("4103 (0x1007)"));
    QCOMPARE(view->value(QStringLiteral("Product version")), QStringLiteral("02.42.50.00"));
    QCOMPARE(view->value(QStringLiteral("Node GUID")), QStringLiteral("0002c90300aabb00"));
    QCOMPARE(view->value(QStringLiteral("Port 2 MAC")), QStringLiteral("00:02:c9:aa:bb:02"));
    QCOMPARE(part<QLabel>("sha256")->text(), QString::fromStdString(firesteel::sha256Hex(image->bytes)));
}

void TestFirmwarePage::mapLeads()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    const QSignalSpy changed(m_page.get(), &FirmwarePage::currentSectionChanged);
    const std::size_t guid = sectionIndex(*image, SectionKind::Guid);
    clickSectionOnMap(guid);
    QCOMPARE(m_page->currentSection(), std::optional(guid));
    QCOMPARE(table()->currentIndex().row(), static_cast<int>(guid));
    QCOMPARE(detailsTitle(), QStringLiteral("GUID"));
    QCOMPARE(changed.count(), 1);
    QTest::keyClick(map(), Qt::Key_Right);
    QCOMPARE(m_page->currentSection(), std::optional(guid + 1));
    QCOMPARE(table()->currentIndex().row(), static_cast<int>(guid + 1));
    QCOMPARE(changed.count(), 2);
}

void TestFirmwarePage::tableLeads()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    const std::size_t rom = sectionIndex(*image, SectionKind::Rom);
    clickRow(table(), static_cast<int>(rom));
    QVERIFY(map()->currentBlock());
    QCOMPARE(map()->currentBlock()->section, std::optional(rom));
    QCOMPARE(detailsTitle(), QStringLiteral("ROM"));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(map()->currentBlock()->section, std::optional(rom + 1));
}

void TestFirmwarePage::findingLeads()
{
    const SharedImage image = firesteel::test::damagedImage(SectionKind::JumpAddresses);
    show(image);
    QCOMPARE(tabs()->currentWidget(), findings());
    QVERIFY(findings()->model()->rowCount() > 0);
    const std::size_t damaged = sectionIndex(*image, SectionKind::JumpAddresses);
    // What is wrong is shown at once.
    QCOMPARE(m_page->currentSection(), std::optional(damaged));
    m_page->selectSection(0);
    QCOMPARE(m_page->currentSection(), std::optional<std::size_t>(0));
    clickRow(findings(), 0);
    QCOMPARE(m_page->currentSection(), std::optional(damaged));
    QCOMPARE(table()->currentIndex().row(), static_cast<int>(damaged));
    QCOMPARE(detailsTitle(), QStringLiteral("Jump addresses"));
}

// Bytes after the last section are no section, but they have a place on the map.
void TestFirmwarePage::findingWithoutSectionLeads()
{
    const SharedImage good = firesteel::test::goodImage();
    firesteel::Bytes bytes = good->bytes.copy();
    bytes.resize(bytes.size() + 1024, 0x5a);
    const SharedImage image = firesteel::test::parsed(std::move(bytes));
    show(image);
    const auto trailing = std::ranges::find(image->findings, firesteel::firmware::FindingKind::TrailingData,
                                            &firesteel::firmware::Finding::kind);
    QVERIFY(trailing != image->findings.end());
    const QAbstractItemModel* model = findings()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 3).data().toString().contains(QStringLiteral("After the last section"))) {
            clickRow(findings(), row);
        }
    }
    QVERIFY(map()->currentBlock());
    QCOMPARE(map()->currentBlock()->role, firesteel::gui::BlockRole::Trailing);
    QCOMPARE(map()->currentBlock()->size, 1024U);
    QCOMPARE(detailsTitle(), QStringLiteral("Trailing data"));
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("trailing"));
}

void TestFirmwarePage::findingsFollow()
{
    const SharedImage image = firesteel::test::damagedImage(SectionKind::Rom);
    show(image);
    QTest::keyClick(map(), Qt::Key_End);
    QVERIFY(!findings()->selectionModel()->hasSelection());
    clickSectionOnMap(sectionIndex(*image, SectionKind::Rom));
    QVERIFY(findings()->selectionModel()->hasSelection());
    QCOMPARE(findings()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("ROM"));
}

void TestFirmwarePage::showButtonLeads()
{
    const SharedImage image = firesteel::test::damagedImage(SectionKind::Ddr);
    show(image);
    m_page->selectSection(0);
    auto* button = part<QPushButton>("showFirstError");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_page->currentSection(), std::optional(sectionIndex(*image, SectionKind::Ddr)));
}

void TestFirmwarePage::headerIsNoSection()
{
    show(firesteel::test::goodImage());
    m_page->selectSection(2);
    QTest::keyClick(map(), Qt::Key_Home);
    QCOMPARE(m_page->currentSection(), std::nullopt);
    QVERIFY(!table()->selectionModel()->hasSelection());
    QCOMPARE(detailsTitle(), QStringLiteral("Header"));
    QCOMPARE(hex()->selection(), (HexRange{.start = 0, .size = 0x38}));
}

void TestFirmwarePage::verdict_data()
{
    QTest::addColumn<SharedImage>("image");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QString>("section");
    QTest::newRow("sound") << firesteel::test::goodImage() << true << QString();
    QTest::newRow("ROM") << firesteel::test::damagedImage(SectionKind::Rom) << false << QStringLiteral("ROM");
    QTest::newRow("GUID") << firesteel::test::damagedImage(SectionKind::Guid) << false << QStringLiteral("GUID");
    QTest::newRow("BOOT2") << firesteel::test::damagedImage(SectionKind::Boot2) << false << QStringLiteral("BOOT2");
    QTest::newRow("Configuration") << firesteel::test::damagedImage(SectionKind::Configuration) << false
                                   << QStringLiteral("Configuration");
}

void TestFirmwarePage::verdict()
{
    QFETCH(const SharedImage, image);
    QFETCH(const bool, sound);
    QFETCH(const QString, section);
    show(image);
    const QString text = m_page->findChild<VerdictBanner*>()->text();
    QCOMPARE(text.contains(QStringLiteral("the image boots")), sound);
    QCOMPARE(text.contains(QStringLiteral("Do not flash this image")), !sound);
    if (!sound) {
        QVERIFY2(text.contains(section), qPrintable(text));
        const QString offset = QStringLiteral("0x%1").arg(image->firstError()->facts.offset.value(), 0, 16);
        QVERIFY2(text.contains(offset), qPrintable(text));
    }
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("verdict-") + QString::fromLatin1(QTest::currentDataTag()));
}

void TestFirmwarePage::ini()
{
    show(firesteel::test::goodImage());
    openIni();
    auto* editor = part<QPlainTextEdit>("iniText");
    QVERIFY(editor->isVisible());
    QVERIFY(editor->isReadOnly());
    QCOMPARE(editor->toPlainText(), QString::fromStdString(firesteel::test::smallDescription().ini));
}

void TestFirmwarePage::findInIni()
{
    show(firesteel::test::goodImage());
    openIni();
    auto* editor = part<QPlainTextEdit>("iniText");
    auto* pattern = part<QLineEdit>("iniFind");
    QVERIFY(!pattern->isVisible());
    QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(pattern->isVisible());
    QTest::keyClicks(pattern, QStringLiteral("psid"));
    QCOMPARE(editor->textCursor().selectedText(), QStringLiteral("PSID"));
    QCOMPARE(editor->extraSelections().size(), 1);
    QTest::keyClick(pattern, Qt::Key_Return);
    QCOMPARE(editor->textCursor().selectedText(), QStringLiteral("PSID"));
    pattern->setText(QStringLiteral("no such text"));
    QCOMPARE(editor->extraSelections().size(), 0);
    QTest::keyClick(pattern, Qt::Key_Escape);
    QVERIFY(!pattern->isVisible());
    // From anywhere on the page.
    tabs()->setCurrentIndex(0);
    map()->setFocus();
    QTest::keyClick(map(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(pattern->isVisible());
}

void TestFirmwarePage::damagedIni()
{
    show(firesteel::test::damagedImage(SectionKind::FwConfiguration));
    openIni();
    QVERIFY(!part<QPlainTextEdit>("iniText")->isVisible());
    // Without an INI, the button says so.
    firesteel::firmware::Fs2Description description = firesteel::test::smallDescription();
    description.ini.clear();
    show(firesteel::test::parsed(*firesteel::firmware::writeFs2(description)));
    QVERIFY(!part<QPlainTextEdit>("iniText")->isVisible());
    QVERIFY(!part<QToolButton>("showIni")->isEnabled());
    QVERIFY(!part<QToolButton>("showIni")->toolTip().isEmpty());
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("no-ini"));
}

// The worker may still be at the image before; its answer must not appear under the new one.
void TestFirmwarePage::slowDetailsOfAnOlderImage()
{
    const SharedImage first =
        firesteel::test::parsed(*firesteel::firmware::writeFs2(firesteel::test::largeDescription()));
    const SharedImage second = firesteel::test::goodImage();
    m_page->setImage(first);
    m_page->setImage(second);
    const QString expected = QString::fromStdString(firesteel::sha256Hex(second->bytes));
    QVERIFY(QTest::qWaitFor([&] { return part<QLabel>("sha256")->text() == expected; }));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(part<QLabel>("sha256")->text(), expected);
    m_page->setImage(first);
    m_page->setImage(nullptr);
    QVERIFY(!map()->isVisible());
}

void TestFirmwarePage::physicalView()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    auto* physical = part<QToolButton>("physicalView");
    QVERIFY(physical->isEnabled());
    const std::size_t ddr = sectionIndex(*image, SectionKind::Ddr);
    m_page->selectSection(ddr);
    QTest::mouseClick(physical, Qt::LeftButton);
    QCOMPARE(map()->view(), SectionMap::View::Physical);
    QCOMPARE(m_page->currentSection(), std::optional(ddr));
    m_page->setFlashSize(std::uint64_t{4} << 20);
    QVERIFY(physical->isChecked());
    QCOMPARE(map()->strips().back().start + map()->strips().back().size, std::uint64_t{4} << 20);
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("physical"));

    firesteel::firmware::Fs2Description description = firesteel::test::smallDescription();
    description.logChunkSize = 0;
    show(firesteel::test::parsed(*firesteel::firmware::writeFs2(description)));
    QVERIFY(!physical->isEnabled());
    QVERIFY(physical->toolTip().contains(QStringLiteral("not failsafe")));
    QCOMPARE(map()->view(), SectionMap::View::Logical);
    QVERIFY(part<QToolButton>("logicalView")->isChecked());
}

// With little height, the table keeps more than three rows in sight.
void TestFirmwarePage::lowWindow()
{
    show(firesteel::test::goodImage());
    m_page->selectSection(sectionIndex(*m_page->image(), SectionKind::Ddr));
    QCoreApplication::processEvents();
    const auto* splitter = m_page->findChild<QSplitter*>();
    QCOMPARE(splitter->orientation(), Qt::Vertical);
    m_page->resize(960, 500);
    QCoreApplication::processEvents();
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("low"));
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    QVERIFY(table()->viewport()->height() > 4 * table()->rowHeight(0));
    QVERIFY(tabs()->width() > splitter->width() / 3);
    // Every row can be read to its verdict without scrolling.
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(!table()->isColumnHidden(SectionTableModel::Crc));
    QVERIFY(table()->columnWidth(SectionTableModel::Crc) >=
            static_cast<QAbstractItemView*>(table())->sizeHintForColumn(SectionTableModel::Crc));
    show(firesteel::test::damagedImage(SectionKind::Rom));
    QCoreApplication::processEvents();
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("low-damaged"));
    // The sentence is too long for one line and gets two.
    QVERIFY(findings()->rowHeight(0) >= 2 * findings()->fontMetrics().height());
    QVERIFY(findings()->columnWidth(3) > findings()->viewport()->width() / 2);
    m_page->resize(960, 720);
    QCoreApplication::processEvents();
    QCOMPARE(splitter->orientation(), Qt::Vertical);
}

void TestFirmwarePage::newImageStartsAtItsTop()
{
    m_page->resize(960, 500);
    show(firesteel::test::parsed(*firesteel::firmware::writeFs2(firesteel::test::largeDescription())));
    table()->scrollToBottom();
    QVERIFY(table()->rowAt(0) > 0);
    show(firesteel::test::parsed(*firesteel::firmware::writeFs2(firesteel::test::largeDescription())));
    QCOMPARE(table()->rowAt(0), 0);
}

void TestFirmwarePage::language()
{
    show(firesteel::test::damagedImage(SectionKind::Ddr));
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    QVERIFY(tabs()->tabText(0).startsWith(QLatin1Char('~')));
    QVERIFY(m_page->findChild<VerdictBanner*>()->text().startsWith(QLatin1Char('~')));
    QVERIFY(part<QToolButton>("logicalView")->text().startsWith(QLatin1Char('~')));
    QVERIFY(map()->accessibleName().startsWith(QLatin1Char('~')));
    QVERIFY(part<QLabel>("detailsExplanation")->text().startsWith(QLatin1Char('~')));
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("~Section"));
    QVERIFY(m_page->findChild<IdentityView*>()->value(QStringLiteral("~Size")).startsWith(QLatin1Char('~')));
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Section"));
    QVERIFY(!tabs()->tabText(0).startsWith(QLatin1Char('~')));
}

void TestFirmwarePage::everyLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    for (const char* language : {"en", "ru", "zh_CN"}) {
        QTest::newRow(language) << QString::fromLatin1(language) << (*language == 'r');
    }
}

// All is readable: no button cut, no missing glyph. On the real image where it is at hand.
void TestFirmwarePage::everyLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/firesteel_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    QApplication::setPalette(dark ? firesteel::test::darkPalette() : firesteel::test::lightPalette());
    const auto path = firesteel::test::realImage();
    show(path ? firesteel::test::parsed(*firesteel::readFile(*path, firesteel::firmware::maxImageFileSize),
                                        path->filename().string())
              : firesteel::test::goodImage());
    m_page->selectSection(2);
    map()->setView(SectionMap::View::Physical);
    QCoreApplication::processEvents();
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("language-") + language);
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        QVERIFY2(hasGlyphs(label->text(), label->font()), qPrintable(label->text()));
    }
    for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
        QVERIFY2(hasGlyphs(button->text(), button->font()), qPrintable(button->text()));
        QVERIFY2(!button->isVisible() || button->text().isEmpty() || button->width() >= button->sizeHint().width(),
                 qPrintable(button->text()));
    }
    show(firesteel::test::damagedImage(SectionKind::Guid));
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("language-damaged-") + language);
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(QLocale::c());
}

void TestFirmwarePage::palette()
{
    show(firesteel::test::goodImage());
    openIni();
    const auto banner = [this] { return m_page->findChild<VerdictBanner*>()->palette().color(QPalette::Window); };
    QVERIFY(banner().lightness() > 128);
    QApplication::setPalette(firesteel::test::darkPalette());
    QCoreApplication::processEvents();
    QVERIFY(banner().lightness() < 128);
    const QImage picture = m_page->grab().toImage();
    QVERIFY(picture.pixelColor(2, 2).lightness() < 128);
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("dark-ini"));
    QApplication::setPalette(firesteel::test::lightPalette());
    QCoreApplication::processEvents();
    QVERIFY(banner().lightness() > 128);
}

void TestFirmwarePage::copyRow()
{
    show(firesteel::test::goodImage());
    m_page->selectSection(0);
    table()->activateWindow();
    table()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("BOOT2\t0x00000038\t")),
             qPrintable(QGuiApplication::clipboard()->text()));
}

// Expected values: mstflint's query of this image, reference chapters 2.13 to 2.16.
void TestFirmwarePage::realImage()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no shared data");
    }
    show(firesteel::test::parsed(*firesteel::readFile(*path, firesteel::firmware::maxImageFileSize),
                                 path->filename().string()));
    const auto* view = m_page->findChild<IdentityView*>();
    QCOMPARE(part<QLabel>("identityHeadline")->text(), QStringLiteral("Firmware 2.42.5000"));
    QCOMPARE(view->value(QStringLiteral("Boot ROM")), QStringLiteral("PXE 3.4.752"));
    QCOMPARE(view->value(QStringLiteral("PCI device")), QStringLiteral("4103 (0x1007)"));
    QCOMPARE(view->value(QStringLiteral("Chips")), QStringLiteral("ConnectX-3 Pro"));
    QCOMPARE(view->value(QStringLiteral("Node GUID")), QStringLiteral("0002c9000100d050"));
    QVERIFY(m_page->findChild<VerdictBanner*>()->text().contains(QStringLiteral("the image boots")));
    QVERIFY(part<QPlainTextEdit>("iniText")->toPlainText().contains(QStringLiteral("MCX312B-XCC_Ax")));
    m_page->selectSection(6);
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("real"));
}

QTEST_MAIN(TestFirmwarePage)
#include "testfirmwarepage.moc"
