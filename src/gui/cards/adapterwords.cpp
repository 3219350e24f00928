// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/adapterwords.h>

#include <QCoreApplication>
#include <QDate>

#include <array>
#include <format>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

int fromBcd(unsigned bcd)
{
    int value = 0;
    for (int shift = 12; shift >= 0; shift -= 4) {
        value = value * 10 + static_cast<int>(bcd >> shift & 0xf);
    }
    return value;
}

} // namespace

QString displayName(const adapters::Adapter& adapter)
{
    const std::string& name = adapter.name.empty() ? adapter.family : adapter.name;
    return adapter.isSimulated() ? QCoreApplication::translate("Adapter", "%1 (simulated)").arg(withoutBadge(name))
                                 : QString::fromStdString(name);
}

QString withTranslatedBadge(const std::string& name)
{
    return name.ends_with(" (simulated)")
               ? QCoreApplication::translate("Adapter", "%1 (simulated)").arg(withoutBadge(name))
               : QString::fromStdString(name);
}

QString withoutBadge(const std::string& name)
{
    return QString::fromStdString(name).remove(u" (simulated)"_s);
}

QString stateText(adapters::AdapterState state)
{
    switch (state) {
    case adapters::AdapterState::Ready:
        return QCoreApplication::translate("Adapter", "Works");
    case adapters::AdapterState::NoInterface:
        return QCoreApplication::translate("Adapter", "No network interface");
    case adapters::AdapterState::NoDriver:
        return QCoreApplication::translate("Adapter", "No driver");
    case adapters::AdapterState::FlashRecovery:
        return QCoreApplication::translate("Adapter", "Flash recovery");
    case adapters::AdapterState::Unreadable:
        return QCoreApplication::translate("Adapter", "Cannot be read");
    }
    return {};
}

QString stateIconName(adapters::AdapterState state)
{
    switch (state) {
    case adapters::AdapterState::Ready:
        return u"ok"_s;
    case adapters::AdapterState::NoInterface:
    case adapters::AdapterState::NoDriver:
        return u"warning"_s;
    case adapters::AdapterState::FlashRecovery:
        return u"recovery"_s;
    case adapters::AdapterState::Unreadable:
        return u"error"_s;
    }
    return {};
}

QString linkText(const std::string& speed, const std::string& width)
{
    static constexpr std::array<std::pair<const char*, const char*>, 6> generations{{
        {"2.5 GT/s", "PCIe 1.0"},
        {"5.0 GT/s", "PCIe 2.0"},
        {"8.0 GT/s", "PCIe 3.0"},
        {"16.0 GT/s", "PCIe 4.0"},
        {"32.0 GT/s", "PCIe 5.0"},
        {"64.0 GT/s", "PCIe 6.0"},
    }};
    if (speed.empty() || width.empty()) {
        return {};
    }
    for (const auto& [prefix, name] : generations) {
        if (speed.starts_with(prefix)) {
            return u"%1 x%2 (%3)"_s.arg(QString::fromLatin1(name), QString::fromStdString(width),
                                        QString::fromLatin1(prefix));
        }
    }
    return u"%1 x%2"_s.arg(QString::fromStdString(speed), QString::fromStdString(width));
}

QString macText(std::uint64_t mac)
{
    QStringList bytes;
    for (int shift = 40; shift >= 0; shift -= 8) {
        bytes << u"%1"_s.arg(mac >> shift & 0xff, 2, 16, QLatin1Char('0'));
    }
    return bytes.join(u':');
}

QString guidText(std::uint64_t guid)
{
    return u"%1"_s.arg(guid, 16, 16, QLatin1Char('0'));
}

QString romsText(const firmware::RomInfo& rom)
{
    QStringList texts;
    for (const firmware::RomEntry& entry : rom.entries) {
        const std::string name = firmware::romProductName(entry.product);
        texts << QString::fromStdString(
            std::format("{} {}.{}.{}", name.empty() ? "ROM" : name, entry.major, entry.minor, entry.subminor));
    }
    return texts.join(u", "_s);
}

QString dateText(const firmware::ReleaseDate& date)
{
    const QDate day(fromBcd(date.year), fromBcd(date.month), fromBcd(date.day));
    return day.isValid() ? day.toString(Qt::ISODate) : QString::fromStdString(toString(date));
}

} // namespace firesteel::gui
