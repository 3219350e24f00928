// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/libraryview/librarywords.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("LibraryWords", text);
}

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString sourcesText(const std::vector<std::string>& sources, const cards::CardTables& tables)
{
    QStringList names;
    for (const std::string& source : sources) {
        names << text(tables.sourceText(source));
    }
    return names.join(u"; "_s);
}

QString confidenceText(cards::TwinConfidence confidence)
{
    return QCoreApplication::translate("Twin", cards::confidenceName(confidence));
}

} // namespace

QString chipsText(const library::ImageRecord& image, const cards::CardTables& tables)
{
    QStringList names;
    for (const firmware::HardwareId& id : image.chips) {
        if (const QString name = text(library::chipName(id, tables)); !names.contains(name)) {
            names << name;
        }
    }
    if (names.isEmpty() && image.deviceId) {
        const cards::Device* const device = tables.deviceOfPciId(*image.deviceId);
        names << (device == nullptr ? u"0x%1"_s.arg(*image.deviceId, 4, 16, QLatin1Char('0')) : text(device->family));
    }
    return names.join(u", "_s);
}

QString versionText(const library::ImageRecord& image)
{
    return image.version ? text(firmware::toString(*image.version)) : QString();
}

QString pathText(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

QString placeText(const library::ImageRecord& image)
{
    const QString name = pathText(image.path.filename());
    if (image.entry) {
        return words(QT_TRANSLATE_NOOP("LibraryWords", "%1, image %2")).arg(name).arg(*image.entry + 1);
    }
    return image.copy == 0 ? name
                           : words(QT_TRANSLATE_NOOP("LibraryWords", "%1, copy %2")).arg(name).arg(image.copy + 1);
}

QString levelText(library::FitLevel level)
{
    switch (level) {
    case library::FitLevel::Fits:
        return words(QT_TRANSLATE_NOOP("LibraryWords", "Fits this card"));
    case library::FitLevel::PsidChange:
        return words(QT_TRANSLATE_NOOP("LibraryWords", "Would change the PSID"));
    case library::FitLevel::PsidUnknown:
        return words(QT_TRANSLATE_NOOP("LibraryWords", "Right chip, PSID of the card not known"));
    case library::FitLevel::DoesNotFit:
        break;
    }
    return words(QT_TRANSLATE_NOOP("LibraryWords", "Does not fit"));
}

Tone levelTone(library::FitLevel level)
{
    constexpr std::array tones{Tone::Good, Tone::Warning, Tone::Note, Tone::Error};
    return tones[static_cast<std::size_t>(level)];
}

QString levelIcon(library::FitLevel level)
{
    const std::array icons{u"ok"_s, u"warning"_s, u"info"_s, u"none"_s};
    return icons[static_cast<std::size_t>(level)];
}

QString remarkText(const library::Fit& fit)
{
    if (fit.level == library::FitLevel::DoesNotFit) {
        return fit.reasons.empty() ? QString() : sentence(library::sentenceOf(fit.reasons.front()));
    }
    QStringList parts;
    if (fit.twin) {
        parts << confidenceText(fit.twin->confidence);
    }
    for (const library::FitReason& reason : fit.reasons) {
        if (reason.kind == library::FitReasonKind::Newer) {
            parts << words(QT_TRANSLATE_NOOP("LibraryWords", "newer"));
        } else if (reason.kind == library::FitReasonKind::Older) {
            parts << words(QT_TRANSLATE_NOOP("LibraryWords", "downgrade"));
        } else if (reason.kind == library::FitReasonKind::SameVersion) {
            parts << words(QT_TRANSLATE_NOOP("LibraryWords", "same version"));
        }
    }
    return capitalised(parts.join(u", "_s));
}

QString fitText(const library::Fit& fit, const cards::CardTables& tables)
{
    QStringList lines;
    if (fit.level == library::FitLevel::Fits) {
        lines << words(QT_TRANSLATE_NOOP("LibraryWords", "It is made for the chip and the PSID of this card."));
    }
    if (fit.twin) {
        lines << words(QT_TRANSLATE_NOOP("LibraryWords", "That both are the same board: %1."))
                     .arg(confidenceText(fit.twin->confidence));
        lines << sentence(cards::sentenceOf(*fit.twin));
        if (!fit.twin->sources.empty()) {
            lines
                << words(QT_TRANSLATE_NOOP("LibraryWords", "Sources: %1.")).arg(sourcesText(fit.twin->sources, tables));
        }
        lines << (fit.twin->confidence == cards::TwinConfidence::None
                      ? words(QT_TRANSLATE_NOOP("LibraryWords", "An image for another board can leave the ports "
                                                                "without a link."))
                      : words(QT_TRANSLATE_NOOP("LibraryWords", "This is a hint, not a permission: an image for "
                                                                "another board can leave the ports without a link.")));
    }
    for (const library::FitReason& reason : fit.reasons) {
        lines << sentence(library::sentenceOf(reason));
    }
    return lines.join(u'\n');
}

QString boardText(const std::string& psid, const cards::CardTables& tables)
{
    const cards::Board* const board = tables.board(psid);
    if (board == nullptr) {
        return text(tables.ownerOf(psid));
    }
    QStringList parts;
    for (const std::string& word : {board->part, board->revision, board->family, board->note}) {
        if (!word.empty()) {
            parts << text(word);
        }
    }
    if (const QString owner = text(tables.ownerOf(psid)); parts.isEmpty() && !owner.isEmpty()) {
        parts << owner;
    }
    const QString found = parts.join(u", "_s);
    switch (board->confidence) {
    case cards::Confidence::Listed:
        return words(QT_TRANSLATE_NOOP("LibraryWords", "%1 (listed; source: %2)"))
            .arg(found, sourcesText(board->sources, tables));
    case cards::Confidence::Reported:
        return words(QT_TRANSLATE_NOOP("LibraryWords", "%1 (reported; source: %2)"))
            .arg(found, sourcesText(board->sources, tables));
    case cards::Confidence::Unverified:
        break;
    }
    return words(QT_TRANSLATE_NOOP("LibraryWords", "%1 (unverified; source: %2)"))
        .arg(found, sourcesText(board->sources, tables));
}

QString securityText(const library::ImageRecord& image)
{
    QStringList parts;
    if (image.encrypted) {
        parts << words(QT_TRANSLATE_NOOP("LibraryWords", "encrypted"));
    }
    if (image.security) {
        const std::pair<bool, const char*> marks[] = {{image.security->secureFw, "secure-fw"},
                                                      {image.security->signedFw, "signed-fw"},
                                                      {image.security->debugFw, "debug"},
                                                      {image.security->devKey, "dev"}};
        for (const auto& [set, word] : marks) {
            if (set) {
                parts << QString::fromLatin1(word);
            }
        }
    }
    return parts.join(u", "_s);
}

QString timeText(library::TimePoint time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()), QLocale::ShortFormat);
}

} // namespace firesteel::gui
