// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/icons.h>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <utility>

namespace firesteel::gui {

namespace {

// The SVG files name the light colours; in the dark they are exchanged for these.
struct ColorPair
{
    const char* light;
    const char* dark;
};
constexpr std::array<ColorPair, 4> accentColors{{
    {"#15803d", "#4ade80"}, // good
    {"#b45309", "#fbbf24"}, // warning
    {"#b91c1c", "#f87171"}, // error
    {"#1d4ed8", "#93c5fd"}, // note
}};

QColor strokeColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

QByteArray recoloured(QByteArray svg, QIcon::Mode mode)
{
    const QByteArray stroke = strokeColor(mode).name().toLatin1();
    svg.replace("currentColor", stroke);
    for (const ColorPair& pair : accentColors) {
        if (mode == QIcon::Disabled || mode == QIcon::Selected) {
            svg.replace(pair.light, stroke);
        } else if (isDark(QGuiApplication::palette())) {
            svg.replace(pair.light, pair.dark);
        }
    }
    return svg;
}

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, QByteArray svg)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(recoloured(m_svg, mode));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("firesteel-icon/%1/%2x%3/%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mode)
                                .arg(strokeColor(mode).name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return QStringLiteral("firesteel"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(QStringView name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new SvgIconEngine(name.toString(), file.readAll()));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

StatusColors statusColors(const QPalette& palette)
{
    const auto pick = [dark = isDark(palette)](const ColorPair& pair) {
        return QColor::fromString(QLatin1StringView(dark ? pair.dark : pair.light));
    };
    return {.good = pick(accentColors[0]),
            .warning = pick(accentColors[1]),
            .error = pick(accentColors[2]),
            .note = pick(accentColors[3])};
}

} // namespace firesteel::gui
