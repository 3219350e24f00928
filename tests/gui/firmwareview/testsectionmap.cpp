// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <gui/firmwareview/sectionlegend.h>
#include <gui/firmwareview/sectionmap.h>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using firesteel::firmware::SectionKind;
using firesteel::gui::BlockKind;
using firesteel::gui::BlockRole;
using firesteel::gui::BlockStyle;
using firesteel::gui::MapBlock;
using firesteel::gui::SectionMap;
using firesteel::gui::SectionStyle;
using firesteel::test::SharedImage;

namespace {

QStringList spokenValues;

void recordValue(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::ValueChanged) {
        spokenValues.append(static_cast<QAccessibleValueChangeEvent*>(event)->value().toString());
    }
}

// WCAG 2: relative luminance and contrast ratio.
double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestSectionMap final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setPalette(firesteel::test::lightPalette()); }
    void blocksFillTheWidth();
    void everySectionIsClickable();
    void clickBesideSelectsNothing();
    void keys();
    void keysInPhysicalView();
    void selectionSurvivesChangeOfView();
    void zoom();
    void wheel();
    void toolTips();
    void accessibility();
    void damageIsVisible();
    void contrastOfLabels_data();
    void contrastOfLabels();
    void looksDiffer();
    void emptyMap();
    void narrowMap();
    void legendKeepsToTwoLines();

private:
    SharedImage m_image;
    std::unique_ptr<SectionMap> m_map;

    void click(std::size_t strip, std::size_t block) const
    {
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, m_map->blockRect(strip, block).center());
    }
};

void TestSectionMap::init()
{
    QApplication::setPalette(firesteel::test::lightPalette());
    m_image = firesteel::test::goodImage();
    m_map = std::make_unique<SectionMap>();
    m_map->resize(800, m_map->sizeHint().height());
    m_map->setImage(m_image);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
}

void TestSectionMap::legendKeepsToTwoLines()
{
    firesteel::gui::SectionLegend legend;
    legend.setKinds(m_map->kinds());
    const int line = legend.fontMetrics().height();
    auto* more = legend.findChild<QToolButton*>(QStringLiteral("legendMore"));
    legend.resize(4000, 4 * line);
    legend.show();
    QVERIFY(QTest::qWaitForWindowExposed(&legend));
    QVERIFY(more->isHidden());
    QVERIFY(legend.heightForWidth(4000) <= line);
    legend.resize(300, 4 * line);
    QVERIFY(!more->isHidden());
    QVERIFY(legend.rect().contains(more->geometry()));
    QVERIFY(legend.heightForWidth(300) < 3 * line);
    // What is left out is told, and shown at a click.
    QVERIFY(more->toolTip().contains(SectionStyle::kindName(m_map->kinds().back())));
    const int twoLines = legend.heightForWidth(300);
    more->click();
    QVERIFY(legend.heightForWidth(300) > twoLines);
    more->click();
    QCOMPARE(legend.heightForWidth(300), twoLines);
}

void TestSectionMap::blocksFillTheWidth()
{
    const std::size_t count = m_map->strips().front().blocks.size();
    int x = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QRect rect = m_map->blockRect(0, i);
        QCOMPARE(rect.left(), x);
        QVERIFY(rect.width() >= 8);
        x = rect.right() + 1;
    }
    QCOMPARE(x, m_map->viewport()->width());
}

void TestSectionMap::everySectionIsClickable()
{
    for (std::size_t i = 0; i < m_map->strips().front().blocks.size(); ++i) {
        click(0, i);
        QCOMPARE(m_map->currentBlock(), std::optional(m_map->strips().front().blocks[i]));
    }
}

void TestSectionMap::clickBesideSelectsNothing()
{
    const QSignalSpy changed(m_map.get(), &SectionMap::currentBlockChanged);
    QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, QPoint(5, m_map->viewport()->height() - 1));
    QCOMPARE(m_map->currentBlock(), std::nullopt);
    QCOMPARE(changed.count(), 0);
}

void TestSectionMap::keys()
{
    const auto& blocks = m_map->strips().front().blocks;
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(m_map->currentBlock(), std::optional(blocks.front()));
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(m_map->currentBlock(), std::optional(blocks[1]));
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QCOMPARE(m_map->currentBlock(), std::optional(blocks.back()));
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(m_map->currentBlock(), std::optional(blocks.back()));
    QTest::keyClick(m_map.get(), Qt::Key_Left);
    QCOMPARE(m_map->currentBlock(), std::optional(blocks[blocks.size() - 2]));
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QCOMPARE(m_map->currentBlock(), std::optional(blocks.front()));
    QTest::keyClick(m_map.get(), Qt::Key_Left);
    QCOMPARE(m_map->currentBlock(), std::optional(blocks.front()));
}

void TestSectionMap::keysInPhysicalView()
{
    QVERIFY(m_map->hasPhysicalView());
    m_map->setView(SectionMap::View::Physical);
    const auto& strips = m_map->strips();
    QVERIFY(strips.size() >= 2);
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    const std::size_t count = strips.front().blocks.size();
    for (std::size_t i = 0; i < count; ++i) {
        QTest::keyClick(m_map.get(), Qt::Key_Right);
    }
    QCOMPARE(m_map->currentBlock(), std::optional(strips[1].blocks.front()));
    QTest::keyClick(m_map.get(), Qt::Key_Up);
    QCOMPARE(m_map->currentBlock(), std::optional(strips[0].blocks.front()));
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(m_map->currentBlock(), std::optional(strips[1].blocks.front()));
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QCOMPARE(m_map->currentBlock(), std::optional(strips.back().blocks.back()));
}

void TestSectionMap::selectionSurvivesChangeOfView()
{
    const std::size_t rom = firesteel::test::sectionIndex(*m_image, SectionKind::Rom);
    m_map->selectSection(rom);
    m_map->setView(SectionMap::View::Physical);
    QVERIFY(m_map->currentBlock());
    QCOMPARE(m_map->currentBlock()->section, std::optional(rom));
    QVERIFY(!m_map->currentBlock()->otherCopy);
    m_map->setView(SectionMap::View::Logical);
    QCOMPARE(m_map->currentBlock()->section, std::optional(rom));
}

void TestSectionMap::zoom()
{
    const QSignalSpy changed(m_map.get(), &SectionMap::zoomChanged);
    QTest::keyClick(m_map.get(), Qt::Key_Plus);
    QVERIFY(m_map->zoomPercent() > 100);
    const std::size_t last = m_map->strips().front().blocks.size() - 1;
    QTest::keyClick(m_map.get(), Qt::Key_End);
    // The chosen block is scrolled into view.
    QVERIFY(m_map->viewport()->rect().contains(m_map->blockRect(0, last).center()));
    m_map->setZoomPercent(1 << 30);
    QCOMPARE(m_map->zoomPercent(), SectionMap::maxZoomPercent);
    QTest::keyClick(m_map.get(), Qt::Key_Minus);
    QVERIFY(m_map->zoomPercent() < SectionMap::maxZoomPercent);
    QTest::keyClick(m_map.get(), Qt::Key_0);
    QCOMPARE(m_map->zoomPercent(), 100);
    QCOMPARE(changed.count(), 4);
}

void TestSectionMap::wheel()
{
    const QPointF at(700, 20);
    const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, m_map->viewport()->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_map->viewport(), &event);
    };
    turn(120, Qt::NoModifier);
    QCOMPARE(m_map->zoomPercent(), 100);
    turn(120, Qt::ControlModifier);
    QCOMPARE(m_map->zoomPercent(), 125);
    turn(-120, Qt::ControlModifier);
    QCOMPARE(m_map->zoomPercent(), 100);
}

void TestSectionMap::toolTips()
{
    const std::size_t rom = firesteel::test::sectionIndex(*m_image, SectionKind::Rom);
    const auto& blocks = m_map->strips().front().blocks;
    const auto match = std::ranges::find(blocks, std::optional(rom), &MapBlock::section);
    const QPoint center = m_map->blockRect(0, static_cast<std::size_t>(match - blocks.begin())).center();
    QHelpEvent help(QEvent::ToolTip, center, m_map->viewport()->mapToGlobal(center));
    QApplication::sendEvent(m_map->viewport(), &help);
    const QString text = QToolTip::text();
    QVERIFY(text.startsWith(QStringLiteral("ROM\n")));
    const QString offset = QStringLiteral("0x%1").arg(m_image->sections[rom].offset, 8, 16, QLatin1Char('0'));
    QVERIFY2(text.contains(offset), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Checksum: OK")), qPrintable(text));
}

void TestSectionMap::accessibility()
{
    QAccessible::setActive(true);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_map.get());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Section map"));
    QVERIFY(!interface->text(QAccessible::Description).isEmpty());
    QCOMPARE(interface->text(QAccessible::Value), QString());

    spokenValues.clear();
    const auto before = QAccessible::installUpdateHandler(recordValue);
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    m_map->selectSection(firesteel::test::sectionIndex(*m_image, SectionKind::Guid));
    QAccessible::installUpdateHandler(before);
    QCOMPARE(spokenValues.size(), 2);
    QVERIFY(spokenValues[0].startsWith(QStringLiteral("Header")));
    QVERIFY(spokenValues[1].startsWith(QStringLiteral("GUID")));
    QCOMPARE(interface->text(QAccessible::Value), spokenValues[1]);
}

void TestSectionMap::damageIsVisible()
{
    const SharedImage damaged = firesteel::test::damagedImage(SectionKind::Ddr);
    m_map->setImage(damaged);
    const std::size_t section = firesteel::test::sectionIndex(*damaged, SectionKind::Ddr);
    const auto& blocks = m_map->strips().front().blocks;
    const auto match = std::ranges::find(blocks, std::optional(section), &MapBlock::section);
    const QImage picture = m_map->viewport()->grab().toImage();
    const auto redPixels = [&](const QRect& rect) {
        int count = 0;
        for (int x = rect.left() + 2; x < rect.right() - 2; ++x) {
            for (int y = rect.top() + 2; y < rect.bottom() - 2; ++y) {
                const QColor pixel = picture.pixelColor(x, y);
                count += pixel.red() > 150 && pixel.green() < 100 && pixel.blue() < 100 ? 1 : 0;
            }
        }
        return count;
    };
    const auto index = static_cast<std::size_t>(match - blocks.begin());
    QVERIFY(redPixels(m_map->blockRect(0, index)) > 10);
    QCOMPARE(redPixels(m_map->blockRect(0, 1)), 0);
}

void TestSectionMap::contrastOfLabels_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << firesteel::test::lightPalette();
    QTest::newRow("dark") << firesteel::test::darkPalette();
}

void TestSectionMap::contrastOfLabels()
{
    QFETCH(const QPalette, palette);
    for (int kind = 0; kind <= static_cast<int>(SectionKind::Unknown); ++kind) {
        const BlockKind block{.role = BlockRole::Section, .kind = static_cast<SectionKind>(kind)};
        const BlockStyle style = SectionStyle::style(block, palette);
        QVERIFY2(contrast(style.text, style.fill) >= 4.5, qPrintable(SectionStyle::kindName(block)));
    }
    for (const BlockRole role :
         {BlockRole::Header, BlockRole::Gap, BlockRole::Trailing, BlockRole::NvArea, BlockRole::Free}) {
        const BlockStyle style = SectionStyle::style({.role = role}, palette);
        QVERIFY2(contrast(style.text, style.fill) >= 4.5, qPrintable(SectionStyle::kindName({.role = role})));
    }
}

// No two kinds share both colour and pattern; each has its name and explanation.
void TestSectionMap::looksDiffer()
{
    QStringList looks;
    QStringList explanations;
    for (int kind = 0; kind <= static_cast<int>(SectionKind::Unknown); ++kind) {
        const BlockKind block{.role = BlockRole::Section, .kind = static_cast<SectionKind>(kind)};
        const BlockStyle style = SectionStyle::style(block, QApplication::palette());
        looks.append(style.fill.name() + QString::number(static_cast<int>(style.pattern)));
        explanations.append(SectionStyle::explanation(block));
    }
    QCOMPARE(looks.removeDuplicates(), 0);
    QCOMPARE(explanations.removeDuplicates(), 0);
}

void TestSectionMap::emptyMap()
{
    m_map->setImage(nullptr);
    QVERIFY(!m_map->hasPhysicalView());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                              Qt::Key_Plus, Qt::Key_Minus}) {
        QTest::keyClick(m_map.get(), key);
    }
    QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(m_map->currentBlock(), std::nullopt);
    QVERIFY(m_map->kinds().empty());
    m_map->grab();
}

void TestSectionMap::narrowMap()
{
    m_map->setMinimumSize(0, 0);
    m_map->resize(30, m_map->height());
    m_map->grab();
    m_map->setView(SectionMap::View::Physical);
    m_map->grab();
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QVERIFY(m_map->currentBlock());
}

QTEST_MAIN(TestSectionMap)
#include "testsectionmap.moc"
