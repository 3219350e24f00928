// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexgoto.h>

#include <QString>

#include <optional>

namespace firesteel::gui {

namespace {

// Digits only: QString::toULongLong() alone would take a second sign.
std::optional<std::uint64_t> number(QStringView text)
{
    int base = 16;
    if (text.startsWith(u'#')) {
        base = 10;
        text = text.sliced(1);
    } else if (text.startsWith(u"0x", Qt::CaseInsensitive)) {
        text = text.sliced(2);
    } else if (text.endsWith(u'h', Qt::CaseInsensitive)) {
        text = text.chopped(1);
    }
    for (const QChar character : text) {
        const char16_t code = character.toLower().unicode();
        const bool isDigit = code >= u'0' && code <= u'9';
        if (!isDigit && (base == 10 || code < u'a' || code > u'f')) {
            return std::nullopt;
        }
    }
    bool ok = false;
    const qulonglong value = text.toULongLong(&ok, base);
    return ok ? std::optional<std::uint64_t>(value) : std::nullopt;
}

std::expected<std::uint64_t, HexGoToError> checked(std::uint64_t offset, const HexPlace& place)
{
    if (offset >= place.size) {
        return std::unexpected(HexGoToError::BeyondEnd);
    }
    return offset;
}

} // namespace

std::expected<std::uint64_t, HexGoToError> parseGoTo(QStringView text, const HexPlace& place)
{
    QString plain;
    for (const QChar character : text) {
        if (!character.isSpace() && character != u'_') {
            plain.append(character);
        }
    }
    if (plain.isEmpty()) {
        return std::unexpected(HexGoToError::Empty);
    }
    const QChar sign = plain.front();
    const bool relative = sign == u'+' || sign == u'-';
    const auto value = number(QStringView(plain).sliced(relative ? 1 : 0));
    if (!value) {
        return std::unexpected(HexGoToError::NotANumber);
    }
    if (sign == u'-') {
        return *value > place.cursor ? std::unexpected(HexGoToError::BeforeStart)
                                     : checked(place.cursor - *value, place);
    }
    if (sign == u'+') {
        return *value >= place.size ? std::unexpected(HexGoToError::BeyondEnd) : checked(place.cursor + *value, place);
    }
    if (*value < place.base) {
        return std::unexpected(HexGoToError::BeforeStart);
    }
    return checked(*value - place.base, place);
}

} // namespace firesteel::gui
