// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/adapter.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/parametermaps/maprows.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/records/recordwords.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace firesteel::gui {

using boardconfig::FieldName;
using boardconfig::MapConfidence;
using boardconfig::MapScope;
using boardconfig::Parameter;
using boardconfig::ParameterField;
using boardconfig::ParameterMap;
using boardconfig::Transform;
using boardconfig::VersionRange;
using Qt::StringLiterals::operator""_s;

namespace {

/// Sentences of the rows; a class only so that lupdate finds their context.
class MapRows
{
    Q_DECLARE_TR_FUNCTIONS(MapRows)
};

QString dash()
{
    return u"–"_s;
}

QString counted(std::size_t count)
{
    return count == 0 ? dash() : QLocale().toString(static_cast<qulonglong>(count));
}

QString versionsText(const VersionRange& range)
{
    const auto text = [](const firmware::Version& version) { return QString::fromStdString(toString(version)); };
    if (range.from && range.to) {
        return *range.from == *range.to ? MapRows::tr("firmware %1").arg(text(*range.from))
                                        : MapRows::tr("firmware %1 to %2").arg(text(*range.from), text(*range.to));
    }
    if (range.from) {
        return MapRows::tr("firmware %1 and newer").arg(text(*range.from));
    }
    return range.to ? MapRows::tr("firmware %1 and older").arg(text(*range.to)) : QString();
}

QString listed(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts) {
        list.append(shownText(text));
    }
    return QLocale().createSeparatedList(list);
}

/// Of the keys, surest first.
QString confidencesText(const ParameterMap& map, QString (*text)(MapConfidence), const QString& separator)
{
    constexpr std::array fromSurest{MapConfidence::Certain, MapConfidence::Published, MapConfidence::Inferred,
                                    MapConfidence::Reported, MapConfidence::Learned};
    QStringList texts;
    for (const MapConfidence confidence : fromSurest) {
        if (std::ranges::contains(map.parameters, confidence, &Parameter::confidence)) {
            texts.append(text(confidence));
        }
    }
    return texts.isEmpty() ? dash() : texts.join(separator);
}

QString sourcesText(const ParameterMap& map, const Parameter& parameter)
{
    QStringList texts;
    for (const std::string& source : parameter.sources) {
        const auto found = map.sources.find(source);
        texts.append(shownText(found == map.sources.end() ? source : found->second));
    }
    return texts.isEmpty() ? dash() : texts.join(u"; "_s);
}

QString nativePath(const std::filesystem::path& file)
{
    return QDir::toNativeSeparators(QString::fromStdString(file.string()));
}

} // namespace

QString ListedMap::title() const
{
    if (map && !map->name.empty()) {
        return shownText(map->name);
    }
    return QString::fromStdString(file.filename().string());
}

std::vector<ListedMap> listedMaps(const MapStore& store)
{
    std::vector<ListedMap> listed;
    for (const ParameterMap& map : store.maps()->maps()) {
        const auto isThis = [&map](const UserMap& user) { return user.file.string() == map.file; };
        if (!std::ranges::any_of(store.userMaps(), isThis)) {
            listed.push_back({.file = {}, .map = map, .error = {}});
        }
    }
    for (const UserMap& user : store.userMaps()) {
        listed.push_back({.file = user.file, .map = user.map, .error = user.error});
    }
    return listed;
}

std::vector<RowColumn> mapColumns(const std::vector<ListedMap>& maps)
{
    const auto text = [&maps](QString (*of)(const ParameterMap& map)) {
        return [&maps, of](std::size_t row) { return maps[row].map ? of(*maps[row].map) : dash(); };
    };
    return {
        {.title = [] { return MapRows::tr("Map"); },
         .text = [&maps](std::size_t row) { return maps[row].title(); },
         .icon = [&maps](std::size_t row) { return maps[row].error ? icon(u"error") : icon(u"ok"); },
         .toolTip =
             [&maps](std::size_t row) { return maps[row].error ? sentence(*maps[row].error) : maps[row].title(); }},
        {.title = [] { return MapRows::tr("For"); },
         .text = text([](const ParameterMap& map) { return scopeText(map.scope); })},
        {.title = [] { return MapRows::tr("Whose"); },
         .text =
             [&maps](std::size_t row) {
                 return maps[row].error         ? MapRows::tr("yours, not used", "parameter map")
                        : maps[row].isShipped() ? MapRows::tr("shipped", "parameter map")
                                                : MapRows::tr("yours", "parameter map");
             }},
        {.title = [] { return MapRows::tr("Keys"); },
         .text = text([](const ParameterMap& map) { return counted(map.parameters.size()); }),
         .sortKey =
             [&maps](std::size_t row) {
                 return QVariant(static_cast<qulonglong>(maps[row].map ? maps[row].map->parameters.size() : 0));
             },
         .number = true},
        {.title = [] { return MapRows::tr("Named bits"); },
         .text = text([](const ParameterMap& map) { return counted(map.fields.size()); }),
         .sortKey =
             [&maps](std::size_t row) {
                 return QVariant(static_cast<qulonglong>(maps[row].map ? maps[row].map->fields.size() : 0));
             },
         .number = true},
        {.title = [] { return MapRows::tr("Confidence"); },
         .text = text([](const ParameterMap& map) { return confidencesText(map, confidenceText, u", "_s); }),
         .toolTip = text([](const ParameterMap& map) { return confidencesText(map, confidenceHelp, u"\n"_s); })},
    };
}

std::vector<RowColumn> keyColumns(const std::optional<ListedMap>& map)
{
    const auto parameter = [&map](std::size_t row) -> const Parameter& { return map->map->parameters[row]; };
    return {
        {.title = [] { return MapRows::tr("INI section"); },
         .text = [parameter](std::size_t row) { return shownText(parameter(row).section); }},
        {.title = [] { return MapRows::tr("Key"); },
         .text = [parameter](std::size_t row) { return shownText(parameter(row).key); }},
        {.title = [] { return MapRows::tr("Bits"); },
         .text = [parameter](std::size_t row) { return fieldsText(parameter(row)); },
         .fixedFont = true},
        {.title = [] { return MapRows::tr("How the value becomes bits"); },
         .text = [parameter](std::size_t row) { return transformText(parameter(row)); }},
        {.title = [] { return MapRows::tr("Without the key"); },
         .text = [parameter](
                     std::size_t row) { return parameter(row).absent ? shownText(*parameter(row).absent) : dash(); },
         .toolTip =
             [parameter](std::size_t row) {
                 return parameter(row).absent
                            ? MapRows::tr("The value that counts where the INI has no such key")
                            : MapRows::tr("What counts without this key is not known: it cannot be removed "
                                          "from an INI");
             }},
        {.title = [] { return MapRows::tr("Confidence"); },
         .text = [parameter](std::size_t row) { return confidenceText(parameter(row).confidence); },
         .toolTip = [parameter](std::size_t row) { return confidenceHelp(parameter(row).confidence); }},
        {.title = [] { return MapRows::tr("Versions"); },
         .text =
             [parameter](std::size_t row) {
                 const QString versions = versionsText(parameter(row).firmware);
                 return versions.isEmpty() ? dash() : versions;
             }},
        {.title = [] { return MapRows::tr("Note"); },
         .text =
             [parameter](std::size_t row) {
                 return parameter(row).note.empty() ? dash() : shownText(parameter(row).note);
             }},
        {.title = [] { return MapRows::tr("Source"); },
         .text = [&map, parameter](std::size_t row) { return sourcesText(*map->map, parameter(row)); }},
    };
}

std::vector<int> emptyKeyColumns(const ParameterMap& map)
{
    constexpr int absentColumn = 4;
    constexpr int versionsColumn = 6;
    constexpr int noteColumn = 7;
    const auto none = [&map](auto&& has) { return !std::ranges::any_of(map.parameters, has); };
    std::vector<int> columns;
    if (none([](const Parameter& parameter) { return parameter.absent.has_value(); })) {
        columns.push_back(absentColumn);
    }
    if (none([](const Parameter& parameter) { return parameter.firmware != VersionRange(); })) {
        columns.push_back(versionsColumn);
    }
    if (none([](const Parameter& parameter) { return !parameter.note.empty(); })) {
        columns.push_back(noteColumn);
    }
    return columns;
}

std::vector<RowColumn> fieldColumns(const std::optional<ListedMap>& map)
{
    const auto field = [&map](std::size_t row) -> const FieldName& { return map->map->fields[row]; };
    return {
        {.title = [] { return MapRows::tr("Bits"); },
         .text = [field](std::size_t row) { return placeText(field(row).place); },
         .sortKey =
             [field](std::size_t row) {
                 return QVariant((qulonglong{field(row).place.address} << 8) + field(row).place.bit);
             },
         .fixedFont = true},
        {.title = [] { return MapRows::tr("Name"); },
         .text = [field](std::size_t row) { return shownText(field(row).name); }},
    };
}

QString mapDescription(const ListedMap& map)
{
    QStringList lines;
    lines.append(u"<b>%1</b>"_s.arg(map.title().toHtmlEscaped()));
    if (map.error) {
        lines.append(sentence(*map.error).toHtmlEscaped());
    }
    if (map.map) {
        lines.append(MapRows::tr("For %1.", "boards").arg(scopeText(map.map->scope)).toHtmlEscaped());
        if (map.map->scope.isForBoards()) {
            lines.append(MapRows::tr("It names its boards, so for them it goes before the maps for all boards.")
                             .toHtmlEscaped());
        }
        for (const auto& [name, text] : map.map->sources) {
            lines.append(MapRows::tr("Source: %1").arg(shownText(text)).toHtmlEscaped());
        }
    }
    lines.append((map.isShipped() ? MapRows::tr("It comes with this program.")
                                  : MapRows::tr("File: %1").arg(nativePath(map.file)))
                     .toHtmlEscaped());
    return lines.join(u"<br>"_s);
}

QString familyText(std::uint16_t deviceId)
{
    const adapters::Family* const family = adapters::familyOf(deviceId);
    return family == nullptr ? u"0x%1"_s.arg(deviceId, 4, 16, QLatin1Char('0')) : QString::fromUtf8(family->name);
}

QString devicesText(const std::vector<std::uint16_t>& deviceIds)
{
    std::vector<std::pair<QString, QStringList>> families;
    for (const std::uint16_t deviceId : deviceIds) {
        const adapters::Family* const family = adapters::familyOf(deviceId);
        const QString name = family == nullptr ? MapRows::tr("unknown chip") : QString::fromUtf8(family->name);
        if (families.empty() || families.back().first != name) {
            families.emplace_back(name, QStringList());
        }
        families.back().second.append(u"0x%1"_s.arg(deviceId, 4, 16, QLatin1Char('0')));
    }
    QStringList texts;
    for (const auto& [name, ids] : families) {
        texts.append(MapRows::tr("%1 (%2)", "family, device ids").arg(name, ids.join(u", "_s)));
    }
    return QLocale().createSeparatedList(texts);
}

QString scopeText(const MapScope& scope)
{
    QStringList parts;
    if (!scope.deviceIds.empty()) {
        parts.append(devicesText(scope.deviceIds));
    }
    if (const QString versions = versionsText(scope.firmware); !versions.isEmpty()) {
        parts.append(versions);
    }
    if (!scope.psids.empty()) {
        parts.append(MapRows::tr("PSID %1").arg(listed(scope.psids)));
    }
    if (!scope.prsNames.empty()) {
        parts.append(MapRows::tr("boards made from %1").arg(listed(scope.prsNames)));
    }
    if (parts.isEmpty()) {
        return MapRows::tr("all boards and versions");
    }
    QString all = parts.takeFirst();
    for (const QString& part : std::as_const(parts)) {
        all = MapRows::tr("%1, %2", "parts of a description").arg(all, part);
    }
    return all;
}

QString fieldsText(const Parameter& parameter)
{
    QStringList places;
    for (const ParameterField& field : parameter.fields) {
        places.append(placeText(field.place));
    }
    return places.isEmpty() ? dash() : places.join(u"; "_s);
}

QString transformText(const Parameter& parameter)
{
    if (parameter.textOnly) {
        return MapRows::tr("a text that only tools read");
    }
    switch (parameter.transform) {
    case Transform::Boolean:
        return MapRows::tr("true sets the bit");
    case Transform::Inverted:
        return MapRows::tr("false sets the bit");
    case Transform::Number:
        return MapRows::tr("the number");
    case Transform::MinusOne:
        return MapRows::tr("the number less one");
    case Transform::Log2:
        return MapRows::tr("the exponent: the number is 2 to this power");
    case Transform::Choices:
        break;
    }
    QStringList choices;
    for (const boardconfig::ParameterChoice& choice : parameter.choices) {
        choices.append(u"%1 = 0x%2"_s.arg(shownText(choice.text)).arg(choice.value, 0, 16));
    }
    return choices.join(u", "_s);
}

QString confidenceText(MapConfidence confidence)
{
    switch (confidence) {
    case MapConfidence::Published:
        return MapRows::tr("published");
    case MapConfidence::Reported:
        return MapRows::tr("reported");
    case MapConfidence::Inferred:
        return MapRows::tr("inferred");
    case MapConfidence::Learned:
        return MapRows::tr("learned");
    case MapConfidence::Certain:
        break;
    }
    return MapRows::tr("certain");
}

QString confidenceHelp(MapConfidence confidence)
{
    switch (confidence) {
    case MapConfidence::Published:
        return MapRows::tr("Somebody published it and showed how he knows.");
    case MapConfidence::Reported:
        return MapRows::tr("Somebody said so, without showing how he knows.");
    case MapConfidence::Inferred:
        return MapRows::tr("It follows from published facts.");
    case MapConfidence::Learned:
        return MapRows::tr("It was proposed by comparing images, and saved.");
    case MapConfidence::Certain:
        break;
    }
    return MapRows::tr("Made up by this program, for simulated cards.");
}

QString suggestedFileName(const std::string& mapName)
{
    QString stem;
    for (const QChar letter : QString::fromStdString(mapName)) {
        const bool plain = letter.isLetterOrNumber() || letter == u'.' || letter == u'-';
        if (plain) {
            stem.append(letter);
        } else if (!stem.isEmpty() && !stem.endsWith(u'-')) {
            stem.append(u'-');
        }
    }
    while (stem.endsWith(u'-') || stem.endsWith(u'.')) {
        stem.chop(1);
    }
    return stem.isEmpty() ? u"parameter-map.json"_s : stem.left(100) + u".json"_s;
}

} // namespace firesteel::gui
