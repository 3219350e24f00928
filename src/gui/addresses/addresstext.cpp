// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/addresses/addresstext.h>
#include <gui/cards/adapterwords.h>

#include <QCoreApplication>

#include <algorithm>

namespace firesteel::gui {

namespace {

/// Sentences about addresses; a class only so that lupdate finds its context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Addresses)

public:
    static QString notHex() { return tr("Only the digits 0 to 9 and the letters a to f."); }
    static QString wrongLength(AddressKind kind, int digits)
    {
        return kind == AddressKind::Guid ? tr("A GUID has 16 hexadecimal digits; these are %n.", nullptr, digits)
                                         : tr("A MAC has 12 hexadecimal digits; these are %n.", nullptr, digits);
    }
    static QString blank() { return tr("All zeros or all ones mean \"no address\"."); }
    static QString multicast()
    {
        return tr("The second digit is odd, which makes this a group (multicast) address; a card needs its own.");
    }
    static QString empty() { return tr("An address is missing."); }
};

constexpr std::uint64_t onesOf(AddressKind kind)
{
    return kind == AddressKind::Guid ? ~std::uint64_t{0} : 0xffff'ffff'ffffULL;
}

} // namespace

TypedAddress parseAddress(AddressKind kind, const QString& text)
{
    QString digits = text.trimmed().toLower();
    if (digits.startsWith(QLatin1String("0x"))) {
        digits.remove(0, 2);
    }
    digits.removeIf([](QChar c) { return c == u':' || c == u'-' || c == u'.' || c.isSpace(); });
    if (digits.isEmpty()) {
        return {std::nullopt, Words::empty()};
    }
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (!std::ranges::all_of(digits, isHex)) {
        return {std::nullopt, Words::notHex()};
    }
    if (digits.size() != (kind == AddressKind::Guid ? 16 : 12)) {
        return {std::nullopt, Words::wrongLength(kind, static_cast<int>(digits.size()))};
    }
    const std::uint64_t value = digits.toULongLong(nullptr, 16);
    if (isBlankAddress(kind, value)) {
        return {std::nullopt, Words::blank()};
    }
    if (kind == AddressKind::Mac && (value >> 40 & 1) != 0) {
        return {std::nullopt, Words::multicast()};
    }
    return {value, {}};
}

QString addressText(AddressKind kind, std::uint64_t value)
{
    if (isBlankAddress(kind, value)) {
        return {};
    }
    return kind == AddressKind::Guid ? guidText(value) : macText(value);
}

bool isBlankAddress(AddressKind kind, std::uint64_t value)
{
    return (value & onesOf(kind)) == 0 || (value & onesOf(kind)) == onesOf(kind);
}

} // namespace firesteel::gui
