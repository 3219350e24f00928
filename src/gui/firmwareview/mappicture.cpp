// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/legendlayout.h>
#include <gui/firmwareview/mappicture.h>
#include <gui/text.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QPainter>
#include <QSvgGenerator>

#include <utility>

namespace firesteel::gui {

namespace {

constexpr int stripWidth = 1400;
constexpr int margin = 24;

QString words(const char* text)
{
    return QCoreApplication::translate("firesteel::gui::MapPicture", text);
}

QPalette paper()
{
    QPalette palette(Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base}) {
        palette.setColor(role, Qt::white);
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) {
        palette.setColor(role, QColor(0x12, 0x12, 0x12));
        palette.setColor(QPalette::Disabled, role, QColor(0x70, 0x70, 0x70));
    }
    return palette;
}

QFont titleFont(QFont font)
{
    font.setPixelSize(font.pixelSize() * 7 / 5);
    font.setBold(true);
    return font;
}

// In pixels, so that text has the same size whatever the picture says its resolution is.
QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

} // namespace

MapPicture::MapPicture(ImageCopies copies, std::size_t shown, std::vector<MapStrip> strips, const QFont& font)
    : m_copies(std::move(copies))
    , m_shown(shown)
    , m_strips(std::move(strips))
    , m_font(inPixels(font))
    , m_metrics(m_font)
    , m_geometry(m_metrics, m_strips, stripWidth)
    , m_kinds(kindsOf(m_copies, m_strips))
{
}

QString MapPicture::title() const
{
    const firmware::Identity& identity = m_copies[m_shown]->identity;
    const QString version =
        identity.version ? QString::fromStdString(firmware::toString(*identity.version)) : QString();
    const QString firmware = version.isEmpty()
                                 ? words(QT_TRANSLATE_NOOP("firesteel::gui::MapPicture", "Firmware"))
                                 : words(QT_TRANSLATE_NOOP("firesteel::gui::MapPicture", "Firmware %1")).arg(version);
    return identity.psid && !identity.psid->empty()
               ? words(QT_TRANSLATE_NOOP("firesteel::gui::MapPicture", "%1, PSID %2"))
                     .arg(firmware, QString::fromStdString(*identity.psid))
               : firmware;
}

// A name is enough: the folders of a computer are nobody else's business.
QString MapPicture::subtitle() const
{
    const firmware::Image& image = *m_copies[m_shown];
    const QString name = QFileInfo(QString::fromStdString(image.name)).fileName();
    const QString view = m_strips.size() > 1 ? words(QT_TRANSLATE_NOOP("firesteel::gui::MapPicture", "on the flash"))
                                             : words(QT_TRANSLATE_NOOP("firesteel::gui::MapPicture", "as in the file"));
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(name, QString::fromLatin1(firmware::formatName(image.format)), sizeText(image.bytes.size()), view);
}

int MapPicture::legendHeight() const
{
    return gui::legendHeight(legendEntries(m_metrics, m_kinds, stripWidth));
}

QSize MapPicture::size() const
{
    const int line = m_metrics.height();
    const int height =
        QFontMetrics(titleFont(m_font)).height() + 2 * line + m_geometry.height() + line + legendHeight();
    return {stripWidth + 2 * margin, height + 2 * margin};
}

void MapPicture::paint(QPainter& painter) const
{
    const QPalette palette = paper();
    const int line = m_metrics.height();
    painter.fillRect(QRect(QPoint(), size()), palette.color(QPalette::Window));
    painter.translate(margin, margin);
    painter.setPen(palette.color(QPalette::WindowText));
    const QFont large = titleFont(m_font);
    const int titleHeight = QFontMetrics(large).height();
    painter.setFont(large);
    painter.drawText(QRect(0, 0, stripWidth, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, title());
    painter.setFont(m_font);
    painter.setPen(palette.color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QRect(0, titleHeight, stripWidth, line), Qt::AlignLeft | Qt::AlignVCenter, subtitle());
    painter.translate(0, titleHeight + 2 * line);

    const MapPainter map(m_copies, m_strips, m_geometry, palette, m_font);
    const QRect all(0, 0, stripWidth + 1, m_geometry.height());
    for (std::size_t strip = 0; strip < m_strips.size(); ++strip) {
        map.paintStrip(painter, strip, all);
        map.paintCaption(painter, strip, 0);
    }
    painter.translate(0, m_geometry.height() + line);
    for (const LegendEntry& entry : legendEntries(m_metrics, m_kinds, stripWidth)) {
        paintLegendEntry(painter, m_metrics, entry, palette);
    }
}

QByteArray MapPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(title());
    generator.setDescription(subtitle());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

QImage MapPicture::image(qreal scale) const
{
    QImage picture((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paint(painter);
    return picture;
}

} // namespace firesteel::gui
