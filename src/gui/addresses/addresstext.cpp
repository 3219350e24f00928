// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/addresses/addresstext.h>
#include <gui/cards/adapterwords.h>

#include <QCoreApplication>

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

QString sentenceOf(adapters::AddressFault fault, AddressKind kind, std::size_t digits)
{
    switch (fault) {
    case adapters::AddressFault::Empty:
        return Words::empty();
    case adapters::AddressFault::NotHexadecimal:
        return Words::notHex();
    case adapters::AddressFault::WrongLength:
        return Words::wrongLength(kind, static_cast<int>(digits));
    case adapters::AddressFault::Blank:
        return Words::blank();
    case adapters::AddressFault::Multicast:
        return Words::multicast();
    }
    return {};
}

} // namespace

TypedAddress parseAddress(AddressKind kind, const QString& text)
{
    QString typed = text;
    typed.removeIf([](QChar c) { return c.isSpace(); });
    const adapters::TypedDigits read = adapters::readAddress(kind, typed.toStdString());
    if (read.fault) {
        return {std::nullopt, sentenceOf(*read.fault, kind, read.digits)};
    }
    return {read.value, {}};
}

QString addressText(AddressKind kind, std::uint64_t value)
{
    if (isBlankAddress(kind, value)) {
        return {};
    }
    return kind == AddressKind::Guid ? guidText(value) : macText(value);
}

} // namespace firesteel::gui
