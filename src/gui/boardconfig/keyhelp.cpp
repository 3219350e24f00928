// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/rebuild.h>
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/boardconfig/keyhelp.h>
#include <gui/records/recordwords.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <iterator>

namespace firesteel::gui {

namespace {

// By the numbers of the enumerations.
constexpr const char* confidenceSentences[] = {
    QT_TRANSLATE_NOOP("KeyHelp", "Certain: proved by comparing images or by reading code."),
    QT_TRANSLATE_NOOP("KeyHelp", "Reported by people who changed it."),
    QT_TRANSLATE_NOOP("KeyHelp", "Probable: it follows from name, value and place."),
    QT_TRANSLATE_NOOP("KeyHelp", "A guess from the name."),
};
constexpr const char* riskSentences[] = {
    QT_TRANSLATE_NOOP("KeyHelp", "Low: a text."),
    QT_TRANSLATE_NOOP("KeyHelp", "Medium: functions of the card change."),
    QT_TRANSLATE_NOOP("KeyHelp", "High: with a wrong value the card may not work."),
};

QString word(const char* text)
{
    return QCoreApplication::translate("KeyHelp", text);
}

QString part(const char* title, const QString& text)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(word(title).toHtmlEscaped(), text.toHtmlEscaped());
}

QString valueOf(const std::optional<std::string>& value, const char* none)
{
    return value ? shownText(*value) : word(none);
}

QString meaningOf(const IniKeyModel::Row& row)
{
    return row.known != nullptr
               ? QString::fromStdString(row.known->meaning.in(QLocale().name().toStdString()))
               : word(QT_TRANSLATE_NOOP("KeyHelp", "An unknown key: no public text tells what it does. It can be "
                                                   "changed all the same; keep a backup."));
}

QString knownParts(const boardconfig::KnownKey& known, const BoardIni& ini)
{
    QString html = part(QT_TRANSLATE_NOOP("KeyHelp", "How sure this is"),
                        word(confidenceSentences[static_cast<std::size_t>(known.confidence)]));
    html += part(QT_TRANSLATE_NOOP("KeyHelp", "Risk"), word(riskSentences[static_cast<std::size_t>(known.risk)]));
    if (known.min && known.max) {
        html += part(QT_TRANSLATE_NOOP("KeyHelp", "Range"),
                     word(QT_TRANSLATE_NOOP("KeyHelp", "%1 to %2")).arg(*known.min).arg(*known.max));
    }
    QStringList cards;
    for (const std::string& family : known.cards) {
        cards << QString::fromStdString(family);
    }
    if (!cards.isEmpty()) {
        html += part(QT_TRANSLATE_NOOP("KeyHelp", "Known from"), cards.join(QStringLiteral(", ")));
    }
    QStringList sources;
    for (const std::string& source : known.sources) {
        sources << QString::fromStdString(ini.keys().sourceText(source));
    }
    return html + part(QT_TRANSLATE_NOOP("KeyHelp", "Sources"), sources.join(QStringLiteral("; ")));
}

} // namespace

namespace {

QString buildText(const IniKeyModel::Row& row, const boardconfig::ParameterMaps& maps)
{
    if (boardconfig::isImageInfoKey(row.section, row.key)) {
        return word(QT_TRANSLATE_NOOP("KeyHelp", "Written into the section Image Info as well."));
    }
    const boardconfig::Parameter* const parameter = maps.find(row.section, row.key);
    if (parameter == nullptr) {
        return word(QT_TRANSLATE_NOOP("KeyHelp",
                                      "No parameter map tells which register bits follow this key. A rebuild "
                                      "changes the text alone; the card goes on as before. mlxburn "
                                      "translates every key."));
    }
    if (parameter->textOnly) {
        return word(QT_TRANSLATE_NOOP("KeyHelp", "The text is all there is: no register follows it."));
    }
    QStringList bits;
    for (const boardconfig::ParameterField& field : parameter->fields) {
        bits << placeText(field.place);
    }
    return word(QT_TRANSLATE_NOOP("KeyHelp", "A rebuild sets %1.")).arg(QLocale().createSeparatedList(bits));
}

} // namespace

QString keyHelp(const IniKeyModel::Row& row, const BoardIni& ini, const boardconfig::ParameterMaps* maps)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(shownText(row.key).toHtmlEscaped());
    if (!row.problem.isEmpty()) {
        html += QStringLiteral("<p><b>⚠ %1</b></p>").arg(row.problem.toHtmlEscaped());
    }
    html += QStringLiteral("<p>%1</p>").arg(meaningOf(row).toHtmlEscaped());
    if (row.isChanged()) {
        html += part(QT_TRANSLATE_NOOP("KeyHelp", "Changed"),
                     QStringLiteral("%1 → %2").arg(valueOf(row.original, QT_TRANSLATE_NOOP("KeyHelp", "not there")),
                                                   valueOf(row.value, QT_TRANSLATE_NOOP("KeyHelp", "removed"))));
    }
    if (maps != nullptr) {
        html += part(QT_TRANSLATE_NOOP("KeyHelp", "In an image"), buildText(row, *maps));
    }
    if (row.known != nullptr) {
        html += knownParts(*row.known, ini);
    }
    return html;
}

} // namespace firesteel::gui
