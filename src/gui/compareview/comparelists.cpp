// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/compareview/comparelists.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace firesteel::gui {

namespace {

using compare::Change;
using compare::Comparison;
using Row = std::size_t;

QString dash()
{
    return QStringLiteral("–");
}

QString plain(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

QString plain(const std::optional<std::string>& text)
{
    return text ? plain(*text) : dash();
}

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QVariant key(std::uint64_t value)
{
    return QVariant(static_cast<qulonglong>(value));
}

QString addressText(const std::optional<compare::PartPlace>& place)
{
    return place ? hexAddress(place->offset) : dash();
}

QVariant addressKey(const std::optional<compare::PartPlace>& place)
{
    return key(place ? place->offset : 0);
}

QString sizeOf(const std::optional<compare::PartPlace>& place)
{
    return place ? number(place->size) : dash();
}

QVariant sizeKey(const std::optional<compare::PartPlace>& place)
{
    return key(place ? place->size : 0);
}

QString lineText(unsigned line)
{
    return line == 0 ? dash() : number(line);
}

QString wordText(std::uint32_t word)
{
    return hexAddress(word);
}

template <auto Field, auto Part>
QString recordText(const Comparison& comparison, Row row)
{
    const auto& record = comparison.records[row].*Field;
    return record ? wordText((*record).*Part) : dash();
}

Change changeOf(const compare::ByteRange& range)
{
    if (range.leftSize == 0) {
        return Change::OnlyRight;
    }
    return range.rightSize == 0 ? Change::OnlyLeft : Change::Changed;
}

QString notes(const compare::SectionDifference& part)
{
    QStringList notes;
    if (part.moved) {
        notes.append(QCoreApplication::translate("CompareWindow", "moved"));
    }
    if (part.attributesDiffer) {
        notes.append(QCoreApplication::translate("CompareWindow", "load address, entry point or CRC state differs"));
    }
    if (part.frameDiffers) {
        notes.append(QCoreApplication::translate("CompareWindow", "only section header and CRC differ"));
    }
    return notes.join(QStringLiteral("; "));
}

std::optional<std::size_t> firstRangeOfPart(const Comparison& comparison, Row part)
{
    const auto range = std::ranges::find(comparison.bytes, part, &compare::ByteRange::part);
    return range == comparison.bytes.end() ? std::nullopt
                                           : std::optional(static_cast<std::size_t>(range - comparison.bytes.begin()));
}

/// Of a record: the range that begins in it or before it and ends behind its start.
std::optional<std::size_t> firstRangeOfRecord(const Comparison& comparison, Row row)
{
    constexpr std::uint64_t recordSize = 12;
    const compare::RecordDifference& record = comparison.records[row];
    const bool onLeft = record.left.has_value();
    const std::uint64_t start = onLeft ? record.left->offset : record.right->offset;
    const auto touches = [&](const compare::ByteRange& range) {
        const std::uint64_t from = onLeft ? range.leftOffset : range.rightOffset;
        const std::uint64_t size = onLeft ? range.leftSize : range.rightSize;
        return from < start + recordSize && from + size > start;
    };
    const auto range = std::ranges::find_if(comparison.bytes, touches);
    return record.change == Change::Same || range == comparison.bytes.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(range - comparison.bytes.begin()));
}

std::optional<std::size_t> noRange(const Comparison& /*comparison*/, Row /*row*/)
{
    return std::nullopt;
}

template <auto List>
std::size_t rowsOf(const Comparison& comparison)
{
    return (comparison.*List).size();
}

template <auto List>
Change changeOfRow(const Comparison& comparison, Row row)
{
    return (comparison.*List)[row].change;
}

template <auto List>
QString changeColumn(const Comparison& comparison, Row row)
{
    return changeText(changeOfRow<List>(comparison, row));
}

template <auto List>
QVariant changeKey(const Comparison& comparison, Row row)
{
    return static_cast<int>(changeOfRow<List>(comparison, row));
}

constexpr const char* changeTitle = QT_TRANSLATE_NOOP("CompareWindow", "Change");
constexpr const char* leftTitle = QT_TRANSLATE_NOOP("CompareWindow", "Left");
constexpr const char* rightTitle = QT_TRANSLATE_NOOP("CompareWindow", "Right");

template <auto List>
constexpr CompareColumn changeOf()
{
    return {.title = changeTitle, .text = changeColumn<List>, .sortKey = changeKey<List>};
}

constexpr std::array identityColumns{
    changeOf<&Comparison::identity>(),
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Field"),
                  .text = [](const Comparison& c, Row row) { return sentence(c.identity[row].field); }},
    CompareColumn{.title = leftTitle, .text = [](const Comparison& c, Row row) { return plain(c.identity[row].left); }},
    CompareColumn{.title = rightTitle,
                  .text = [](const Comparison& c, Row row) { return plain(c.identity[row].right); }},
};

constexpr std::array sectionColumns{
    changeOf<&Comparison::sections>(),
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Section"),
                  .text = [](const Comparison& c, Row row) { return sentence(compare::partName(c.sections[row])); }},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Notes"),
                  .text = [](const Comparison& c, Row row) { return notes(c.sections[row]); }},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Left address"),
                  .text = [](const Comparison& c, Row row) { return addressText(c.sections[row].left); },
                  .sortKey = [](const Comparison& c, Row row) { return addressKey(c.sections[row].left); },
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Right address"),
                  .text = [](const Comparison& c, Row row) { return addressText(c.sections[row].right); },
                  .sortKey = [](const Comparison& c, Row row) { return addressKey(c.sections[row].right); },
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Left size"),
                  .text = [](const Comparison& c, Row row) { return sizeOf(c.sections[row].left); },
                  .sortKey = [](const Comparison& c, Row row) { return sizeKey(c.sections[row].left); },
                  .number = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Right size"),
                  .text = [](const Comparison& c, Row row) { return sizeOf(c.sections[row].right); },
                  .sortKey = [](const Comparison& c, Row row) { return sizeKey(c.sections[row].right); },
                  .number = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Bytes that differ"),
                  .text = [](const Comparison& c, Row row) { return number(c.sections[row].differentBytes); },
                  .sortKey = [](const Comparison& c, Row row) { return key(c.sections[row].differentBytes); },
                  .number = true},
};

constexpr std::array iniColumns{
    changeOf<&Comparison::ini>(),
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "INI section"),
                  .text = [](const Comparison& c, Row row) { return plain(c.ini[row].section); }},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Key"),
                  .text = [](const Comparison& c, Row row) { return plain(c.ini[row].key); }},
    CompareColumn{.title = leftTitle, .text = [](const Comparison& c, Row row) { return plain(c.ini[row].left); }},
    CompareColumn{.title = rightTitle, .text = [](const Comparison& c, Row row) { return plain(c.ini[row].right); }},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Left line"),
                  .text = [](const Comparison& c, Row row) { return lineText(c.ini[row].leftLine); },
                  .sortKey = [](const Comparison& c, Row row) { return key(c.ini[row].leftLine); },
                  .number = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Right line"),
                  .text = [](const Comparison& c, Row row) { return lineText(c.ini[row].rightLine); },
                  .sortKey = [](const Comparison& c, Row row) { return key(c.ini[row].rightLine); },
                  .number = true},
};

using compare::RecordDifference;
using compare::RecordValue;

constexpr std::array recordColumns{
    changeOf<&Comparison::records>(),
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Section"),
                  .text =
                      [](const Comparison& c, Row row) {
                          return QCoreApplication::translate("CompareWindow", "Configuration %1")
                              .arg(c.records[row].configuration + 1);
                      }},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Address"),
                  .text = [](const Comparison& c, Row row) { return wordText(c.records[row].address); },
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Left value"),
                  .text = recordText<&RecordDifference::left, &RecordValue::value>,
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Left mask"),
                  .text = recordText<&RecordDifference::left, &RecordValue::mask>,
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Right value"),
                  .text = recordText<&RecordDifference::right, &RecordValue::value>,
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Right mask"),
                  .text = recordText<&RecordDifference::right, &RecordValue::mask>,
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Bits that differ"),
                  .text =
                      [](const Comparison& c, Row row) {
                          const std::uint32_t bits = c.records[row].changedBits();
                          return bits == 0 ? QString() : wordText(bits);
                      },
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Register"),
                  .text = [](const Comparison& c, Row row) { return plain(compare::registerName(c.records[row])); }},
};

constexpr std::array byteColumns{
    CompareColumn{
        .title = changeTitle,
        .text = [](const Comparison& c, Row row) { return changeText(changeOf(c.bytes[row])); },
        .sortKey = [](const Comparison& c, Row row) { return QVariant(static_cast<int>(changeOf(c.bytes[row]))); }},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Section"),
                  .text = [](const Comparison& c,
                             Row row) { return sentence(compare::partName(c.sections[c.bytes[row].part])); }},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Left address"),
                  .text = [](const Comparison& c, Row row) { return hexAddress(c.bytes[row].leftOffset); },
                  .sortKey = [](const Comparison& c, Row row) { return key(c.bytes[row].leftOffset); },
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Right address"),
                  .text = [](const Comparison& c, Row row) { return hexAddress(c.bytes[row].rightOffset); },
                  .sortKey = [](const Comparison& c, Row row) { return key(c.bytes[row].rightOffset); },
                  .fixedFont = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Left size"),
                  .text = [](const Comparison& c, Row row) { return number(c.bytes[row].leftSize); },
                  .sortKey = [](const Comparison& c, Row row) { return key(c.bytes[row].leftSize); },
                  .number = true},
    CompareColumn{.title = QT_TRANSLATE_NOOP("CompareWindow", "Right size"),
                  .text = [](const Comparison& c, Row row) { return number(c.bytes[row].rightSize); },
                  .sortKey = [](const Comparison& c, Row row) { return key(c.bytes[row].rightSize); },
                  .number = true},
};

constexpr std::array<CompareList, compareListKinds.size()> lists{
    CompareList{.title = QT_TRANSLATE_NOOP("CompareWindow", "Identity"),
                .nothing = QT_TRANSLATE_NOOP("CompareWindow", "Neither image tells anything of itself."),
                .rows = rowsOf<&Comparison::identity>,
                .change = changeOfRow<&Comparison::identity>,
                .firstRange = noRange,
                .columns = identityColumns},
    CompareList{.title = QT_TRANSLATE_NOOP("CompareWindow", "Sections"),
                .nothing = QT_TRANSLATE_NOOP("CompareWindow", "Neither image has sections."),
                .rows = rowsOf<&Comparison::sections>,
                .change = changeOfRow<&Comparison::sections>,
                .firstRange = firstRangeOfPart,
                .columns = sectionColumns},
    CompareList{.title = QT_TRANSLATE_NOOP("CompareWindow", "INI keys"),
                .nothing = QT_TRANSLATE_NOOP("CompareWindow", "Neither image has an INI that can be read."),
                .rows = rowsOf<&Comparison::ini>,
                .change = changeOfRow<&Comparison::ini>,
                .firstRange = noRange,
                .columns = iniColumns},
    CompareList{.title = QT_TRANSLATE_NOOP("CompareWindow", "Configuration records"),
                .nothing = QT_TRANSLATE_NOOP("CompareWindow",
                                             "Only FS2 images have Configuration records that can be told apart."),
                .rows = rowsOf<&Comparison::records>,
                .change = changeOfRow<&Comparison::records>,
                .firstRange = firstRangeOfRecord,
                .columns = recordColumns},
    CompareList{.title = QT_TRANSLATE_NOOP("CompareWindow", "Bytes"),
                .nothing = QT_TRANSLATE_NOOP("CompareWindow", "No byte differs."),
                .rows = rowsOf<&Comparison::bytes>,
                .change = [](const Comparison& c, Row row) { return changeOf(c.bytes[row]); },
                .firstRange = [](const Comparison&, Row row) { return std::optional(row); },
                .columns = byteColumns},
};

struct Renamed
{
    std::string_view text;
    const char* beforeAfter;
};

/// What the texts of the tables above are where the sides are before and after.
constexpr std::array renamed{
    Renamed{"Left address", QT_TRANSLATE_NOOP("CompareWindow", "Address before")},
    Renamed{"Right address", QT_TRANSLATE_NOOP("CompareWindow", "Address after")},
    Renamed{"Left size", QT_TRANSLATE_NOOP("CompareWindow", "Size before")},
    Renamed{"Right size", QT_TRANSLATE_NOOP("CompareWindow", "Size after")},
};

} // namespace

const CompareList& compareList(CompareListKind kind)
{
    return lists[static_cast<std::size_t>(kind)];
}

QString compareText(const char* text, SideWords words)
{
    const auto* const other = std::ranges::find(renamed, std::string_view(text), &Renamed::text);
    const bool rename = words == SideWords::BeforeAfter && other != renamed.end();
    return QCoreApplication::translate("CompareWindow", rename ? other->beforeAfter : text);
}

QString changeText(compare::Change change, SideWords words)
{
    if (words == SideWords::BeforeAfter && change == compare::Change::OnlyLeft) {
        return QCoreApplication::translate("CompareWindow", "removed", "section, bytes");
    }
    if (words == SideWords::BeforeAfter && change == compare::Change::OnlyRight) {
        return QCoreApplication::translate("CompareWindow", "added", "section, bytes");
    }
    return sentence(compare::changeWord(change));
}

QIcon changeIcon(compare::Change change)
{
    switch (change) {
    case Change::Same:
        return icon(u"change-same");
    case Change::Changed:
        return icon(u"change-changed");
    case Change::OnlyLeft:
        return icon(u"change-left");
    case Change::OnlyRight:
        break;
    }
    return icon(u"change-right");
}

} // namespace firesteel::gui
