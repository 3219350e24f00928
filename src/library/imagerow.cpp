// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/adapter.h>
#include <library/database.h>
#include <library/imagerow.h>
#include <library/storedtext.h>

#include <QStringList>

#include <array>

namespace firesteel::library {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr std::array<QStringView, 23> columns{
    u"entry",    u"choice", u"copy",      u"copy_state", u"format",  u"psid",  u"part", u"description",
    u"major",    u"minor",  u"subminor",  u"date",       u"device",  u"chips", u"roms", u"size",
    u"failsafe", u"chunk",  u"encrypted", u"security",   u"problem", u"words", u"file"};
constexpr qsizetype readColumns = 21; // the search words are only searched in, the file comes by its path

enum SecurityBit : int
{
    SecureFw = 1,
    SignedFw = 2,
    DebugFw = 4,
    DevKey = 8,
};

QVariant securityValue(const std::optional<firmware::SecurityAttributes>& security)
{
    if (!security) {
        return {};
    }
    return (security->secureFw ? SecureFw : 0) | (security->signedFw ? SignedFw : 0) |
           (security->debugFw ? DebugFw : 0) | (security->devKey ? DevKey : 0);
}

std::optional<firmware::SecurityAttributes> securityFrom(const QVariant& value)
{
    if (value.isNull()) {
        return std::nullopt;
    }
    const int bits = value.toInt();
    return firmware::SecurityAttributes{.secureFw = (bits & SecureFw) != 0,
                                        .signedFw = (bits & SignedFw) != 0,
                                        .debugFw = (bits & DebugFw) != 0,
                                        .devKey = (bits & DevKey) != 0};
}

// The revision of a chip that only the PCI device id tells: such a chip can be searched for, but the
// image does not name it.
constexpr QChar unnamed = u'?';

QString chipsText(const ImageRecord& image)
{
    QString text;
    for (const firmware::HardwareId& id : image.chips) {
        text += u"%1.%2;"_s.arg(id.chip).arg(id.revision);
    }
    const adapters::Family* const family = image.deviceId ? adapters::familyOf(*image.deviceId) : nullptr;
    if (text.isEmpty() && family != nullptr && family->hardwareId != 0) {
        text = u"%1.%2;"_s.arg(family->hardwareId).arg(unnamed);
    }
    return text.isEmpty() ? u""_s : u';' + text;
}

std::vector<firmware::HardwareId> chipsFrom(const QString& text)
{
    std::vector<firmware::HardwareId> chips;
    for (const QString& word : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList numbers = word.split(u'.');
        if (numbers.size() == 2 && numbers[1] != unnamed) {
            chips.push_back(
                {.chip = numbers[0].toUShort(), .revision = static_cast<std::uint8_t>(numbers[1].toUShort() & 0xff)});
        }
    }
    return chips;
}

// Everything a person may type to find this image, in lower case.
QString searchWords(const ImageRecord& image)
{
    QStringList words{textValue(image.psid).toString(),
                      textValue(image.partNumber).toString(),
                      textValue(image.description).toString(),
                      textValue(image.date).toString(),
                      textValue(image.roms).toString(),
                      QString::fromLatin1(firmware::formatName(image.format)),
                      QString::fromStdString(image.path.filename().string())};
    if (image.version) {
        words << QString::fromStdString(firmware::toString(*image.version));
    }
    for (const firmware::HardwareId& id : image.chips) {
        words << QString::fromStdString(firmware::hardwareName(id)) << u"0x"_s + QString::number(id.chip, 16);
    }
    if (image.deviceId) {
        words << u"0x"_s + QString::number(*image.deviceId, 16);
        if (const adapters::Family* family = adapters::familyOf(*image.deviceId)) {
            words << QString::fromLatin1(family->name);
        }
    }
    return words.join(u'\n').toLower();
}

QVariant numberValue(std::optional<std::uint16_t> number)
{
    return number ? QVariant(static_cast<int>(*number)) : QVariant();
}

} // namespace

QString insertImageSql()
{
    QStringList names;
    QStringList places;
    for (const QStringView column : columns) {
        names << column.toString();
        places << u"?"_s;
    }
    return u"INSERT INTO image (%1) VALUES (%2)"_s.arg(names.join(u", "_s), places.join(u", "_s));
}

QString imageColumns()
{
    QStringList names;
    for (const QStringView column : std::span(columns).first(readColumns)) {
        names << u"image.%1"_s.arg(column);
    }
    return names.join(u", "_s) + u", file.path"_s;
}

void bindImage(QSqlQuery& insert, std::int64_t file, const ImageRecord& image)
{
    const auto part = [&image](std::uint16_t firmware::Version::* number) {
        return image.version ? numberValue((*image.version).*number) : QVariant();
    };
    const QVariant values[] = {
        image.entry ? QVariant(static_cast<qlonglong>(*image.entry)) : QVariant(),
        textValue(image.choice),
        static_cast<qlonglong>(image.copy),
        static_cast<int>(image.copyState),
        static_cast<int>(image.format),
        textValue(image.psid),
        textValue(image.partNumber),
        textValue(image.description),
        part(&firmware::Version::major),
        part(&firmware::Version::minor),
        part(&firmware::Version::subminor),
        textValue(image.date),
        numberValue(image.deviceId),
        chipsText(image),
        textValue(image.roms),
        static_cast<qlonglong>(image.size),
        image.failsafe,
        static_cast<int>(image.logChunkSize),
        image.encrypted,
        securityValue(image.security),
        textValue(image.problem ? storedText(*image.problem) : std::string()),
        searchWords(image),
        QVariant::fromValue<qlonglong>(file),
    };
    static_assert(std::size(values) == columns.size());
    int place = 0;
    for (const QVariant& value : values) {
        insert.bindValue(place++, value);
    }
}

ImageRecord imageFrom(const QSqlQuery& row)
{
    int place = 0;
    const auto next = [&row, &place] { return row.value(place++); };
    const auto nextText = [&next] { return textFrom(next()); };
    ImageRecord image;
    const QVariant entry = next();
    image.entry = entry.isNull() ? std::nullopt : std::optional(entry.toUInt());
    image.choice = nextText();
    image.copy = next().toUInt();
    image.copyState = static_cast<firmware::CopyState>(next().toInt());
    image.format = static_cast<firmware::ImageFormat>(next().toInt());
    image.psid = nextText();
    image.partNumber = nextText();
    image.description = nextText();
    const QVariant major = next();
    const QVariant minor = next();
    const QVariant subminor = next();
    if (!major.isNull()) {
        image.version = firmware::Version{.major = static_cast<std::uint16_t>(major.toUInt()),
                                          .minor = static_cast<std::uint16_t>(minor.toUInt()),
                                          .subminor = static_cast<std::uint16_t>(subminor.toUInt())};
    }
    image.date = nextText();
    const QVariant device = next();
    image.deviceId = device.isNull() ? std::nullopt : std::optional(static_cast<std::uint16_t>(device.toUInt()));
    image.chips = chipsFrom(next().toString());
    image.roms = nextText();
    image.size = next().toULongLong();
    image.failsafe = next().toBool();
    image.logChunkSize = static_cast<std::uint8_t>(next().toUInt());
    image.encrypted = next().toBool();
    image.security = securityFrom(next());
    image.problem = errorFromText(nextText());
    image.path = pathFrom(next());
    return image;
}

QString chipMark(std::uint16_t chip)
{
    return u";%1."_s.arg(chip);
}

} // namespace firesteel::library
