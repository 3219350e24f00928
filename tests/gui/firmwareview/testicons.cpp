// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <gui/widgets/icons.h>

#include <QApplication>
#include <QTest>

using firesteel::gui::icon;

namespace {

// Share of the picture that is drawn at all, and the lightness of its strongest pixel.
struct Ink
{
    int percent = 0;
    int lightness = -1;
};

Ink inkOf(const QImage& image)
{
    int drawn = 0;
    int strongest = 0;
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            drawn += pixel.alpha() > 128 ? 1 : 0;
            if (pixel.alpha() > strongest) {
                strongest = pixel.alpha();
                ink.lightness = pixel.lightness();
            }
        }
    }
    ink.percent = drawn * 100 / std::max(1, image.width() * image.height());
    return ink;
}

QImage render(const QString& name, QIcon::Mode mode = QIcon::Normal, qreal ratio = 1)
{
    return icon(name).pixmap(QSize(48, 48), ratio, mode).toImage();
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setPalette(firesteel::test::lightPalette()); }
    void allNames_data();
    void allNames();
    void followPalette();
    void highDpi();
    void unknownName() { QVERIFY(icon(u"no such icon").isNull()); }
};

void TestIcons::allNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"firesteel", "adapter", "chip",   "port",  "host",   "simulated", "image", "warning", "error",  "ok", "info",
          "open",      "backup",  "verify", "flash", "cancel", "refresh",   "copy",  "report",  "section"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestIcons::allNames()
{
    QFETCH(const QString, name);
    QVERIFY(!icon(name).isNull());
    const Ink ink = inkOf(render(name));
    QVERIFY2(ink.percent >= 4, "hardly anything is drawn");
    QVERIFY2(ink.percent <= 90, "all is filled");
}

void TestIcons::followPalette()
{
    QVERIFY(inkOf(render(QStringLiteral("chip"))).lightness < 80);
    const QIcon made = icon(u"chip");
    QApplication::setPalette(firesteel::test::darkPalette());
    QVERIFY(inkOf(render(QStringLiteral("chip"))).lightness > 180);
    // Also an icon that was made before.
    QVERIFY(inkOf(made.pixmap(QSize(48, 48)).toImage()).lightness > 180);
    QVERIFY(inkOf(made.pixmap(QSize(48, 48), QIcon::Disabled).toImage()).lightness < 180);
}

void TestIcons::highDpi()
{
    const QImage image = render(QStringLiteral("verify"), QIcon::Normal, 2);
    QCOMPARE(image.size(), QSize(96, 96));
    QVERIFY(inkOf(image).percent >= 4);
}

QTEST_MAIN(TestIcons)
#include "testicons.moc"
