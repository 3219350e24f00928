// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/verdictbanner.h>
#include <gui/text.h>

#include <QPushButton>

#include <algorithm>

namespace firesteel::gui {

VerdictBanner::VerdictBanner(QWidget* parent)
    : StateBanner(parent)
    , m_show(new QPushButton(this))
{
    setObjectName(QStringLiteral("verdictBanner"));
    m_show->setObjectName(QStringLiteral("showFirstError"));
    addTool(m_show);
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
    if (!image) {
        clearState();
        return;
    }
    const auto count = [image](firmware::Severity severity) {
        return static_cast<int>(std::ranges::count(image->findings, severity, &firmware::Finding::severity));
    };
    const firmware::Finding* error = image->firstError();
    const int warnings = count(firmware::Severity::Warning);
    Tone tone = Tone::Error;
    QString first;
    QString second;
    if (error) {
        first = unsoundText(*image, *error, source);
        const int more = count(firmware::Severity::Error) - 1;
        second = more > 0 ? tr("There are %n more error(s).", nullptr, more) : QString();
    } else {
        tone = warnings > 0 ? Tone::Warning : Tone::Good;
        first = soundText(*image);
        second = warnings > 0 ? tr("%n warning(s), see the findings.", nullptr, warnings) : QString();
    }
    const QString text = second.isEmpty() ? first : tr("%1 %2", "one sentence after the other").arg(first, second);
    setState(tone, text, tr("Result of the verification"));
    m_show->setVisible(error && (error->section || error->facts.offset));
}

} // namespace firesteel::gui
