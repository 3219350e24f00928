// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/verdictbanner.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace firesteel::gui {

namespace {

QColor tint(const QColor& base, const QColor& color)
{
    const auto mix = [](float a, float b) { return a + 0.18F * (b - a); };
    return QColor::fromRgbF(mix(base.redF(), color.redF()), mix(base.greenF(), color.greenF()),
                            mix(base.blueF(), color.blueF()));
}

} // namespace

VerdictBanner::VerdictBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_show(new QPushButton(this))
{
    setObjectName(QStringLiteral("verdictBanner"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_show->setObjectName(QStringLiteral("showFirstError"));
    auto* layout = new QHBoxLayout(this);
    const int space = fontMetrics().height() / 2;
    layout->setContentsMargins(space, space / 2, space, space / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &VerdictBanner::showRequested);
    setImage(nullptr, ImageSource::File);
}

QString VerdictBanner::unsoundText(const firmware::Image& image, const firmware::Finding& error, ImageSource source)
{
    if (image.copy == firmware::CopyState::Spare || image.copy == firmware::CopyState::Retired) {
        return tr("This copy is damaged; the card starts the other one. %1").arg(sentence(error));
    }
    return source == ImageSource::Card
               ? tr("The firmware on this card is damaged: flash a sound image before the next power cycle. %1")
                     .arg(sentence(error))
               : tr("Do not flash this image. %1").arg(sentence(error));
}

QString VerdictBanner::soundText(const firmware::Image& image)
{
    if (image.encrypted) {
        return tr("This image is encrypted: only what is in clear could be checked, and that is sound.");
    }
    const auto sections = static_cast<int>(image.sections.size());
    switch (image.copy) {
    case firmware::CopyState::Spare:
        return tr("All %n section(s) verify; this copy is the spare one.", nullptr, sections);
    case firmware::CopyState::Retired:
        return tr("All %n section(s) verify; a newer copy has replaced this one.", nullptr, sections);
    case firmware::CopyState::Only:
    case firmware::CopyState::Boots:
        break;
    }
    return tr("All %n section(s) verify; the image boots.", nullptr, sections);
}

void VerdictBanner::setImage(const firmware::Image* image, ImageSource source)
{
    setVisible(image != nullptr);
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Show the place of the first error"));
    m_verdict = Verdict::None;
    if (!image) {
        m_text->clear();
        return;
    }
    const auto count = [image](firmware::Severity severity) {
        return static_cast<int>(std::ranges::count(image->findings, severity, &firmware::Finding::severity));
    };
    const firmware::Finding* error = image->firstError();
    const int warnings = count(firmware::Severity::Warning);
    QString first;
    QString second;
    if (error) {
        m_verdict = Verdict::Unsound;
        first = unsoundText(*image, *error, source);
        const int more = count(firmware::Severity::Error) - 1;
        second = more > 0 ? tr("There are %n more error(s).", nullptr, more) : QString();
    } else {
        m_verdict = warnings > 0 ? Verdict::SoundWithWarnings : Verdict::Sound;
        first = soundText(*image);
        second = warnings > 0 ? tr("%n warning(s), see the findings.", nullptr, warnings) : QString();
    }
    m_text->setText(second.isEmpty() ? first : tr("%1 %2", "one sentence after the other").arg(first, second));
    setAccessibleName(tr("Result of the verification"));
    setAccessibleDescription(m_text->text());
    m_show->setVisible(error && (error->section || error->facts.offset));
    recolour();
}

QString VerdictBanner::text() const
{
    return m_text->text();
}

void VerdictBanner::recolour()
{
    const QPalette inherited = parentWidget() ? parentWidget()->palette() : QPalette();
    const StatusColors colors = statusColors(inherited);
    QColor color = colors.good;
    QString name = QStringLiteral("ok");
    if (m_verdict == Verdict::Unsound) {
        color = colors.error;
        name = QStringLiteral("error");
    } else if (m_verdict == Verdict::SoundWithWarnings) {
        color = colors.warning;
        name = QStringLiteral("warning");
    }
    m_edge = color;
    QPalette own;
    own.setColor(QPalette::Window, tint(inherited.color(QPalette::Window), color));
    if (own.color(QPalette::Window) != palette().color(QPalette::Window)) {
        setPalette(own);
    }
    const int side = fontMetrics().height() * 3 / 2;
    m_icon->setPixmap(icon(name).pixmap(QSize(side, side), devicePixelRatio()));
}

void VerdictBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void VerdictBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_verdict != Verdict::None) {
        recolour();
    }
}

} // namespace firesteel::gui
