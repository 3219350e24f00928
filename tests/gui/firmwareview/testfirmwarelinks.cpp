// SPDX-License-Identifier: GPL-3.0-or-later
// Choose something in one part of the firmware page, see it in all others.
#include "viewsupport.h"

#include <gui/firmwareview/firmwarepage.h>
#include <gui/firmwareview/sectionmap.h>
#include <gui/firmwareview/sectiontablemodel.h>
#include <gui/firmwareview/verdictbanner.h>
#include <gui/hexview/hexview.h>
#include <gui/widgets/messagebar.h>
#include <support/prepareddialogs.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using firesteel::firmware::Section;
using firesteel::firmware::SectionKind;
using firesteel::gui::BlockRole;
using firesteel::gui::FirmwarePage;
using firesteel::gui::HexColumn;
using firesteel::gui::HexRange;
using firesteel::gui::HexView;
using firesteel::gui::ImageCopies;
using firesteel::gui::MapBlock;
using firesteel::gui::SectionMap;
using firesteel::gui::SectionTableModel;
using firesteel::test::sectionIndex;
using firesteel::test::SharedImage;

class TestFirmwareLinks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void mapToBytes();
    void tableToBytes();
    void findingToBytes();
    void bytesToTheOthers();
    void bytesByKey();
    void contentsToBytes();
    void bytesToContents();
    void contentsToSection();
    void detailsToBytes();
    void findOpensTheBarOfThePlace();
    void tints();
    void pointersExpand();
    void overlapsAreChosenInTurn();
    void copies();
    void copyChosenOnTheFlash();
    void verdictOfACard();
    void pictures();
    void unwritablePicture();
    void noDialogNoPicture();

private:
    template <typename T>
    T* part(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    SectionMap* map() const { return part<SectionMap>("sectionMap"); }
    QTableView* table() const { return part<QTableView>("sectionTable"); }
    QTableView* findings() const { return part<QTableView>("findingsTable"); }
    QTableView* contents() const { return part<QTableView>("contentTable"); }
    QTabWidget* tabs() const { return part<QTabWidget>("firmwareTabs"); }
    HexView* hex() const { return m_page->findChild<HexView*>(); }
    SectionTableModel* sections() const { return m_page->findChild<SectionTableModel*>(); }

    void show(const ImageCopies& copies) const
    {
        const QSignalSpy ready(m_page.get(), &FirmwarePage::detailsReady);
        m_page->setImages(copies);
        QVERIFY(QTest::qWaitFor([&] { return ready.count() > 0; }));
    }
    void show(const SharedImage& image) const { show(ImageCopies{image}); }
    void clickRow(QTableView* view, int row) const
    {
        view->scrollTo(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }
    void clickBlock(std::size_t strip, std::size_t block) const
    {
        QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, map()->blockRect(strip, block).center());
    }
    static HexRange rangeOf(const Section& section) { return {.start = section.offset, .size = section.size}; }

    std::unique_ptr<FirmwarePage> m_page;
};

void TestFirmwareLinks::init()
{
    QApplication::setPalette(firesteel::test::lightPalette());
    m_page = std::make_unique<FirmwarePage>();
    m_page->resize(1000, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestFirmwareLinks::mapToBytes()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    const QSignalSpy changed(m_page.get(), &FirmwarePage::currentSectionChanged);
    const std::size_t rom = sectionIndex(*image, SectionKind::Rom);
    const auto& blocks = map()->strips().front().blocks;
    const auto match = std::ranges::find(blocks, std::optional(rom), &MapBlock::section);
    clickBlock(0, static_cast<std::size_t>(match - blocks.begin()));
    QCOMPARE(hex()->selection(), rangeOf(image->sections[rom]));
    QCOMPARE(hex()->cursor(), image->sections[rom].offset);
    QTest::keyClick(map(), Qt::Key_Right);
    QCOMPARE(hex()->selection(), rangeOf(image->sections[rom + 1]));
    // One click, one change: nothing leads back.
    QCOMPARE(changed.count(), 2);
    // Hidden until now, and narrower than when it was made: the place is in sight all the same.
    m_page->resize(700, 800);
    tabs()->setCurrentIndex(2);
    QCoreApplication::processEvents();
    QVERIFY(!hex()->byteRect(image->sections[rom + 1].offset, HexColumn::Hex).isEmpty());
}

void TestFirmwareLinks::tableToBytes()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    const std::size_t guid = sectionIndex(*image, SectionKind::Guid);
    clickRow(table(), static_cast<int>(guid));
    QCOMPARE(hex()->selection(), rangeOf(image->sections[guid]));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(hex()->selection(), rangeOf(image->sections[guid + 1]));
}

void TestFirmwareLinks::findingToBytes()
{
    const SharedImage image = firesteel::test::damagedImage(SectionKind::JumpAddresses);
    show(image);
    m_page->selectSection(0);
    clickRow(findings(), 0);
    QCOMPARE(hex()->cursor(), image->firstError()->facts.offset.value());
    QCOMPARE(m_page->currentSection(), std::optional(sectionIndex(*image, SectionKind::JumpAddresses)));
}

void TestFirmwareLinks::bytesToTheOthers()
{
    const SharedImage image = firesteel::test::damagedImage(SectionKind::Guid);
    show(image);
    m_page->selectSection(0);
    tabs()->setCurrentIndex(2);
    const std::size_t guid = sectionIndex(*image, SectionKind::Guid);
    const std::uint64_t offset = image->sections[guid].offset + 5;
    hex()->goTo(offset);
    m_page->selectSection(0);
    hex()->ensureVisible(offset);
    const QSignalSpy changed(m_page.get(), &FirmwarePage::currentSectionChanged);
    QTest::mouseClick(hex()->viewport(), Qt::LeftButton, {}, hex()->byteRect(offset, HexColumn::Hex).center());
    QCOMPARE(m_page->currentSection(), std::optional(guid));
    QCOMPARE(map()->currentBlock()->section, std::optional(guid));
    QCOMPARE(table()->currentIndex().row(), static_cast<int>(guid));
    QVERIFY(findings()->selectionModel()->hasSelection());
    // The byte stays where the user put the cursor.
    QCOMPARE(hex()->cursor(), offset);
    QVERIFY(!hex()->hasSelection());
    QCOMPARE(changed.count(), 1);
}

void TestFirmwareLinks::bytesByKey()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    tabs()->setCurrentIndex(2);
    hex()->setCursor(image->sections[1].offset - 1);
    QCOMPARE(m_page->currentSection(), std::optional<std::size_t>(0));
    QTest::keyClick(hex(), Qt::Key_Right);
    QCOMPARE(m_page->currentSection(), std::optional<std::size_t>(1));
    QTest::keyClick(hex(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_page->currentSection(), std::nullopt);
    QCOMPARE(map()->currentBlock()->role, BlockRole::Header);
}

void TestFirmwareLinks::contentsToBytes()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    const std::size_t guid = sectionIndex(*image, SectionKind::Guid);
    m_page->selectSection(guid);
    tabs()->setCurrentIndex(1);
    clickRow(contents(), 2);
    QCOMPARE(hex()->selection(), (HexRange{.start = image->sections[guid].dataOffset + 16, .size = 8}));
    QCOMPARE(m_page->currentSection(), std::optional(guid));
    QTest::keyClick(contents(), Qt::Key_Up);
    QCOMPARE(hex()->selection(), (HexRange{.start = image->sections[guid].dataOffset + 8, .size = 8}));
}

void TestFirmwareLinks::bytesToContents()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    const std::size_t guid = sectionIndex(*image, SectionKind::Guid);
    hex()->goTo(image->sections[guid].dataOffset + 4 * 8 + 3);
    QCOMPARE(contents()->currentIndex().row(), 4);
    hex()->goTo(image->sections[guid].dataOffset);
    QCOMPARE(contents()->currentIndex().row(), 0);
    QCOMPARE(hex()->cursor(), image->sections[guid].dataOffset);
}

void TestFirmwareLinks::contentsToSection()
{
    // The second DDR section of the test image is loaded to 0x160000.
    firesteel::firmware::Fs2Description description = firesteel::test::smallDescription();
    firesteel::writeBe32(description.jumpAddresses, 12, 0x00160010);
    const SharedImage image = firesteel::test::parsed(*firesteel::firmware::writeFs2(description));
    show(image);
    m_page->selectSection(sectionIndex(*image, SectionKind::JumpAddresses));
    tabs()->setCurrentIndex(1);
    contents()->setCurrentIndex(contents()->model()->index(1, 0));
    QTest::keyClick(contents(), Qt::Key_Return);
    QVERIFY(m_page->currentSection());
    QCOMPARE(*m_page->currentSection(), sectionIndex(*image, SectionKind::Ddr) + 1);
}

void TestFirmwareLinks::detailsToBytes()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    m_page->selectSection(3);
    QTest::mouseClick(part<QPushButton>("detailsToHex"), Qt::LeftButton);
    QVERIFY(hex()->isVisible());
    QCOMPARE(hex()->selection(), rangeOf(image->sections[3]));
    // A section whose content is not public leads there, too.
    m_page->selectSection(0);
    tabs()->setCurrentIndex(1);
    QTest::mouseClick(part<QPushButton>("contentToHex"), Qt::LeftButton);
    QVERIFY(hex()->isVisible());
}

void TestFirmwareLinks::findOpensTheBarOfThePlace()
{
    show(firesteel::test::goodImage());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    tabs()->setCurrentIndex(2);
    hex()->setFocus();
    QTest::keyClick(hex(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(tabs()->currentIndex(), 2);
    QVERIFY(QApplication::focusWidget() != hex());
    tabs()->setCurrentIndex(0);
    map()->setFocus();
    QTest::keyClick(map(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(tabs()->currentIndex(), 1);
    QVERIFY(part<QWidget>("iniFind")->isVisible());
}

void TestFirmwareLinks::tints()
{
    const SharedImage image = firesteel::test::goodImage();
    show(image);
    for (const Section& section : image->sections) {
        QVERIFY(hex()->tintAt(section.offset));
        QCOMPARE(hex()->tintAt(section.offset)->name, QString::fromStdString(section.name));
        QVERIFY(hex()->tintAt(section.end() - 1));
    }
    const QColor light = hex()->tintAt(image->sections[0].offset)->color;
    QApplication::setPalette(firesteel::test::darkPalette());
    QCoreApplication::processEvents();
    QVERIFY(hex()->tintAt(image->sections[0].offset)->color.lightness() < light.lightness());
}

// Reference chapter 4.1: 16 pointers of 8 bytes from 0x18 on.
void TestFirmwareLinks::pointersExpand()
{
    const SharedImage image = firesteel::test::parsed(firesteel::test::smallFs4(), "fs4.bin");
    show(image);
    const std::size_t first = sectionIndex(*image, SectionKind::HwPointers);
    const int row = sections()->rowOf(first);
    const int collapsed = sections()->rowCount();
    QVERIFY(sections()->isGroup(row));
    QCOMPARE(collapsed, static_cast<int>(image->sections.size()) - 15);
    const auto& blocks = map()->strips().front().blocks;
    const auto match = std::ranges::find(blocks, std::optional(first), &MapBlock::section);
    QCOMPARE(match->grouped, 16U);
    QCOMPARE(match->start, 0x18U);
    QCOMPARE(match->size, 128U);

    clickRow(table(), row);
    QVERIFY(sections()->isExpanded(row));
    QCOMPARE(sections()->rowCount(), collapsed + 16);
    QTest::keyClick(table(), Qt::Key_Left);
    QVERIFY(!sections()->isExpanded(row));
    QTest::keyClick(table(), Qt::Key_Right);
    QVERIFY(sections()->isExpanded(row));
    QTest::keyClick(table(), Qt::Key_Left);
    // A pointer that a byte leads to comes to light.
    hex()->goTo(0x18 + 5 * 8 + 2);
    QVERIFY(sections()->isExpanded(row));
    QCOMPARE(m_page->currentSection(), std::optional(first + 5));
    QCOMPARE(sections()->sectionOf(table()->currentIndex().row()), std::optional(first + 5));
    QCOMPARE(contents()->currentIndex().row(), 5);
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("pointers"));
}

void TestFirmwareLinks::overlapsAreChosenInTurn()
{
    auto image = std::make_shared<firesteel::firmware::Image>(*firesteel::test::goodImage());
    image->sections[4].offset = image->sections[3].offset + 4;
    show(image);
    const auto& blocks = map()->strips().front().blocks;
    const auto overlap = std::ranges::find(blocks, BlockRole::Overlap, &MapBlock::role);
    QVERIFY(overlap != blocks.end());
    const QRect rect = map()->blockRect(0, static_cast<std::size_t>(overlap - blocks.begin()));
    QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(m_page->currentSection(), std::optional<std::size_t>(4));
    QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(m_page->currentSection(), std::optional<std::size_t>(3));
    QCOMPARE(table()->currentIndex().row(), 3);
    QTest::keyClick(map(), Qt::Key_Return);
    QCOMPARE(m_page->currentSection(), std::optional<std::size_t>(4));
    QVERIFY(map()->blockText(*overlap).contains(QString::fromStdString(image->sections[3].name)));
    QVERIFY(map()->blockText(*overlap).contains(QString::fromStdString(image->sections[4].name)));
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("overlap"));
}

namespace {

// The image once more as the second copy, as a dump of a whole flash gives it.
ImageCopies twoCopies()
{
    auto first = std::make_shared<firesteel::firmware::Image>(*firesteel::test::goodImage());
    first->copy = firesteel::firmware::CopyState::Boots;
    auto second = std::make_shared<firesteel::firmware::Image>(*firesteel::test::goodImage());
    second->copy = firesteel::firmware::CopyState::Retired;
    second->layout.start = second->layout.chunkSize();
    second->identity.version = firesteel::firmware::Version{2, 40, 7000};
    return {first, second};
}

} // namespace

void TestFirmwareLinks::copies()
{
    const ImageCopies two = twoCopies();
    show(two);
    auto* chooser = part<QComboBox>("imageCopies");
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->count(), 2);
    QCOMPARE(chooser->itemText(0), QStringLiteral("Copy at 0x00000000 (boots)"));
    QCOMPARE(chooser->itemText(1), QStringLiteral("Copy at 0x00080000 (retired)"));
    QCOMPARE(m_page->image(), two[0]);
    const QSignalSpy ready(m_page.get(), &FirmwarePage::detailsReady);
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(m_page->image(), two[1]);
    QCOMPARE(part<QLabel>("identityHeadline")->text(), QStringLiteral("Firmware 2.40.7000"));
    QVERIFY(QTest::qWaitFor([&] { return ready.count() > 0; }));
    show(firesteel::test::goodImage());
    QVERIFY(!chooser->isVisible());
}

void TestFirmwareLinks::copyChosenOnTheFlash()
{
    const ImageCopies two = twoCopies();
    show(two);
    QTest::mouseClick(part<QToolButton>("physicalView"), Qt::LeftButton);
    const auto& second = map()->strips()[1];
    QCOMPARE(second.copy, 2U);
    const auto match = std::ranges::find(second.blocks, BlockRole::Section, &MapBlock::role);
    QCOMPARE(match->image, 1U);
    QVERIFY(!match->otherCopy);
    const std::optional<std::size_t> section = match->section;
    clickBlock(1, static_cast<std::size_t>(match - second.blocks.begin()));
    QCOMPARE(m_page->image(), two[1]);
    QCOMPARE(part<QComboBox>("imageCopies")->currentIndex(), 1);
    QCOMPARE(m_page->currentSection(), section);
    QCOMPARE(map()->view(), SectionMap::View::Physical);
    firesteel::test::saveScreenshot(*m_page, QStringLiteral("two-copies"));
}

void TestFirmwareLinks::verdictOfACard()
{
    const SharedImage damaged = firesteel::test::damagedImage(SectionKind::Ddr);
    const auto text = [this] { return m_page->findChild<firesteel::gui::VerdictBanner*>()->text(); };
    m_page->setImage(damaged, firesteel::gui::ImageSource::File);
    QVERIFY(text().contains(QStringLiteral("Do not flash this image")));
    m_page->setImage(damaged, firesteel::gui::ImageSource::Card);
    QVERIFY(!text().contains(QStringLiteral("Do not flash this image")));
    QVERIFY2(text().contains(QStringLiteral("card is damaged")), qPrintable(text()));
}

void TestFirmwareLinks::pictures()
{
    firesteel::test::PreparedFileDialog dialog;
    m_page->setFileDialog(&dialog);
    show(firesteel::test::goodImage());
    map()->setZoomPercent(800);
    QTemporaryDir folder;
    QSignalSpy saved(m_page.get(), &FirmwarePage::pictureSaved);

    const QString svg = folder.filePath(QStringLiteral("map.svg"));
    dialog.setNextFileName(svg);
    QTest::mouseClick(part<QToolButton>("savePicture"), Qt::LeftButton);
    QVERIFY(saved.count() == 1 || saved.wait());
    QCOMPARE(saved.takeFirst().front().toBool(), true);
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(QSvgRenderer(text).isValid());
    for (const char* words : {"2.42.5000", "TST1200000001", "test.bin", "ROM", "DDR"}) {
        QVERIFY2(text.contains(words), words);
    }

    const QString png = folder.filePath(QStringLiteral("map.png"));
    dialog.setNextFileName(png);
    QTest::mouseClick(part<QToolButton>("savePicture"), Qt::LeftButton);
    QVERIFY(saved.count() == 1 || saved.wait());
    const QImage picture(png);
    // Two pixels for each of the screen's, the whole map whatever the zoom, on white.
    QCOMPARE(picture.width(), 2 * QSvgRenderer(text).viewBox().width());
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));

    dialog.setNextFileName({});
    QTest::mouseClick(part<QToolButton>("savePicture"), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
}

void TestFirmwareLinks::unwritablePicture()
{
    firesteel::test::PreparedFileDialog dialog;
    m_page->setFileDialog(&dialog);
    show(firesteel::test::goodImage());
    QSignalSpy saved(m_page.get(), &FirmwarePage::pictureSaved);
    dialog.setNextFileName(QStringLiteral("/no such folder/map.png"));
    QTest::mouseClick(part<QToolButton>("savePicture"), Qt::LeftButton);
    QVERIFY(saved.count() == 1 || saved.wait());
    QCOMPARE(saved.takeFirst().front().toBool(), false);
    const auto* bar = m_page->findChild<firesteel::gui::MessageBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("no such folder")), qPrintable(bar->text()));
}

void TestFirmwareLinks::noDialogNoPicture()
{
    show(firesteel::test::goodImage());
    QVERIFY(!part<QToolButton>("savePicture")->isVisible());
}

QTEST_MAIN(TestFirmwareLinks)
#include "testfirmwarelinks.moc"
