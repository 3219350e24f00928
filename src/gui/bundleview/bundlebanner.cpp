// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/bundleview/bundlebanner.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace firesteel::gui {

namespace {

using firmware::Severity;

/// As the banner of an image is tinted.
QColor tint(const QColor& base, const QColor& color)
{
    const auto mix = [](float a, float b) { return a + 0.18F * (b - a); };
    return QColor::fromRgbF(mix(base.redF(), color.redF()), mix(base.greenF(), color.greenF()),
                            mix(base.blueF(), color.blueF()));
}

int countOf(const firmware::Bundle& bundle, Severity severity)
{
    return static_cast<int>(std::ranges::count(bundle.findings, severity, &firmware::Finding::severity));
}

} // namespace

BundleBanner::BundleBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("bundleBanner"));
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QHBoxLayout(this);
    const int space = fontMetrics().height() / 2;
    layout->setContentsMargins(space, space / 2, space, space / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
}

void BundleBanner::setBundle(const firmware::Bundle* bundle)
{
    setVisible(bundle != nullptr);
    m_text->clear();
    if (bundle == nullptr) {
        return;
    }
    const firmware::Finding* error = bundle->firstError();
    const int errors = countOf(*bundle, Severity::Error);
    const int warnings = countOf(*bundle, Severity::Warning);
    QString text;
    if (error != nullptr) {
        m_worst = Severity::Error;
        text = error->section ? tr("Some images cannot be taken out of this bundle. %1").arg(sentence(*error))
                              : tr("Do not trust this bundle. %1").arg(sentence(*error));
        if (errors > 1) {
            text = joined(text, tr("There are %n more error(s).", nullptr, errors - 1));
        }
    } else {
        m_worst = warnings > 0 ? Severity::Warning : Severity::Note;
        text = tr("The table of contents is sound. An image is checked when it is opened or saved.");
        if (warnings > 0) {
            text = joined(text, tr("%n warning(s), see the findings.", nullptr, warnings));
        }
    }
    m_text->setText(text);
    setAccessibleName(tr("State of the bundle"));
    setAccessibleDescription(text);
    recolour();
}

QString BundleBanner::text() const
{
    return m_text->text();
}

void BundleBanner::recolour()
{
    const QPalette inherited = parentWidget() ? parentWidget()->palette() : QPalette();
    const StatusColors colors = statusColors(inherited);
    const QColor color = m_worst == Severity::Error     ? colors.error
                         : m_worst == Severity::Warning ? colors.warning
                                                        : colors.good;
    const QStringView name = m_worst == Severity::Error ? u"error" : m_worst == Severity::Warning ? u"warning" : u"ok";
    m_edge = color;
    QPalette own;
    own.setColor(QPalette::Window, tint(inherited.color(QPalette::Window), color));
    if (own.color(QPalette::Window) != palette().color(QPalette::Window)) {
        setPalette(own);
    }
    const int side = fontMetrics().height() * 3 / 2;
    m_icon->setPixmap(icon(name).pixmap(QSize(side, side), devicePixelRatio()));
}

void BundleBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void BundleBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_text->text().isEmpty()) {
        recolour();
    }
}

} // namespace firesteel::gui
