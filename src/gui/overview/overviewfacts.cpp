// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/chipfamily.h>
#include <gui/addresses/addresstext.h>
#include <gui/cards/adapterwords.h>
#include <gui/overview/overviewfacts.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <format>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

/// Sentences of the Overview page; a class only so that lupdate finds its context.
class Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)

public:
    static FactGroup card(const adapters::Adapter& adapter, const CardState& state);
    static FactGroup firmware(const CardState& state);
    static FactGroup pci(const adapters::Adapter& adapter);
    static FactGroup flash(const CardState& state);
    static FactGroup ports(const adapters::Adapter& adapter);
    static FactGroup addresses(const CardState& state);
    static FactGroup baseAddresses(const ::firesteel::firmware::DeviceUids& uids);
    static BannerText recovery(const CardState& state);
    static BannerText banner(const adapters::Adapter& adapter, const CardState& state);
    static BannerText noInterface(const adapters::Adapter& adapter, const CardState& state);
};

void add(FactGroup& group, const QString& label, const QString& value, const QString& explanation = {})
{
    if (!value.isEmpty()) {
        group.rows.push_back({label, value, explanation});
    }
}

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString idPair(std::uint16_t vendor, std::uint16_t device)
{
    return text(std::format("{:04x}:{:04x}", vendor, device));
}

FactGroup Overview::card(const adapters::Adapter& adapter, const CardState& state)
{
    FactGroup group{tr("Card"), {}};
    add(group, tr("Family"), text(adapter.family));
    if (state.query) {
        const firmware::Identity& identity = state.query->identity;
        add(group, tr("PSID"), text(identity.psid.value_or("")),
            tr("Names the board: only images with this PSID are made for it."));
        add(group, tr("Board file"), text(identity.prsName.value_or("")));
        add(group, tr("Chip"), text(firmware::chipFamilyName(state.query->hardwareId)));
        add(group, tr("VSD"), text(identity.vsd.value_or("")));
    }
    return group;
}

FactGroup Overview::firmware(const CardState& state)
{
    FactGroup group{tr("Firmware"), {}};
    if (!state.query) {
        return group;
    }
    const adapters::CardQuery& query = *state.query;
    if (query.inRecovery && !query.identity.version) {
        add(group, tr("On the flash"), tr("No image that starts"));
        return group;
    }
    if (query.identity.version) {
        add(group, tr("On the flash"), text(toString(*query.identity.version)),
            query.identity.releaseDate ? tr("Released %1").arg(dateText(*query.identity.releaseDate)) : QString());
    }
    if (state.runsUntilColdBoot) {
        add(group, tr("Running"), tr("Presumably %1").arg(text(toString(*state.runsUntilColdBoot))),
            tr("It was on the flash before. The new version starts once the computer was switched off and on."));
    } else if (query.inRecovery) {
        add(group, tr("Running"), tr("Nothing"), tr("In flash recovery no firmware runs."));
    } else if (query.runningVersion) {
        add(group, tr("Running"), text(toString(*query.runningVersion)),
            query.runningVersion == query.identity.version
                ? QString()
                : tr("The version on the flash starts at the next cold boot."));
    } else {
        add(group, tr("Running"), tr("Not known"), tr("Only the flash was read; a chip loads it at a cold boot."));
    }
    add(group, tr("Product version"), text(query.identity.productVersion.value_or("")));
    const QString roms = romsText(query.rom);
    add(group, tr("Boot ROMs"), roms.isEmpty() ? tr("None") : roms);
    add(group, tr("Image format"), QString::fromLatin1(::firesteel::firmware::formatName(query.format)));
    if (query.imageSize != 0) {
        add(group, tr("Image size"), sizeText(query.imageSize));
    }
    add(group, tr("Read by"), query.program.empty() ? tr("Firesteel itself") : text(query.program));
    return group;
}

FactGroup Overview::pci(const adapters::Adapter& adapter)
{
    FactGroup group{tr("PCI Express"), {}};
    add(group, tr("Address"), text(adapter.pciAddress));
    add(group, tr("Device"), idPair(adapter.vendorId, adapter.deviceId));
    const QString subsystem = idPair(adapter.subsystemVendorId, adapter.subsystemId);
    add(group, tr("Subsystem"),
        adapter.subsystemName.empty() ? subsystem : u"%1 (%2)"_s.arg(withoutBadge(adapter.subsystemName), subsystem));
    add(group, tr("Driver"), adapter.driver.empty() ? tr("None") : text(adapter.driver));
    const QString now = linkText(adapter.linkSpeed, adapter.linkWidth);
    const QString most = linkText(adapter.maxLinkSpeed, adapter.maxLinkWidth);
    const bool slower = !most.isEmpty() && now != most;
    add(group, tr("Link"), now,
        slower ? tr("The card can do %1: the slot, a riser or power saving limits it.").arg(most)
               : tr("The fastest this card can do."));
    add(group, tr("NUMA node"), text(adapter.numaNode));
    return group;
}

FactGroup Overview::flash(const CardState& state)
{
    FactGroup group{tr("Flash"), {}};
    if (!state.query) {
        return group;
    }
    const adapters::CardQuery& query = *state.query;
    add(group, tr("Flash chip"), text(query.flashType),
        query.jedecId == 0 ? QString() : tr("JEDEC id %1").arg(text(std::format("0x{:06x}", query.jedecId))));
    if (query.flashSize != 0) {
        add(group, tr("Size"), sizeText(query.flashSize));
    }
    if (query.format != ::firesteel::firmware::ImageFormat::Fs2) {
        add(group, tr("Layout"), query.layout.failsafe ? tr("Two slots, one for the next image") : QString(),
            tr("A new image goes to the slot that does not boot; until it is complete, the old one stays."));
    } else if (query.inRecovery && query.copies.empty()) {
        add(group, tr("Layout"), tr("Not known without an image"));
    } else if (query.layout.failsafe) {
        add(group, tr("Layout"),
            tr("Two copies, chunks of %1")
                .arg(QLocale().formattedDataSize(static_cast<qint64>(query.layout.chunkSize()), 0)),
            tr("A new image goes to the copy that does not boot; until it is complete, the old one stays."));
        add(group, tr("Boots from"),
            query.layout.start == 0 ? tr("First copy, at %1").arg(hexAddress(query.layout.start))
                                    : tr("Second copy, at %1").arg(hexAddress(query.layout.start)));
    } else {
        add(group, tr("Layout"), tr("One copy, not failsafe"));
    }
    return group;
}

FactGroup Overview::ports(const adapters::Adapter& adapter)
{
    FactGroup group{tr("Ports"), {}};
    for (const adapters::Port& port : adapter.ports) {
        QStringList parts;
        parts << (port.interface.empty() ? tr("No network interface") : text(port.interface));
        if (!port.linkType.empty()) {
            parts << text(port.linkType);
        }
        if (!port.interface.empty()) {
            parts << (port.linkUp ? tr("Link up") : tr("No link"));
        }
        add(group, tr("Port %1").arg(port.number), parts.join(u" · "_s), text(port.address));
    }
    if (adapter.ports.empty()) {
        add(group, tr("Ports"),
            adapter.driver.empty() ? tr("Not known without a driver") : tr("The driver made no network interface"));
    }
    return group;
}

FactGroup Overview::baseAddresses(const ::firesteel::firmware::DeviceUids& uids)
{
    FactGroup group{tr("Addresses on the flash"), {}};
    const auto addRange = [&group](const QString& label, const ::firesteel::firmware::UidRange& range,
                                   AddressKind kind) {
        const QString first = addressText(kind, range.first);
        add(group, label, first.isEmpty() ? tr("Blank: not personalised yet") : first,
            range.count > 1 ? tr("The first of %n address(es) for ports and functions", nullptr, range.count)
                            : QString());
    };
    for (const ::firesteel::firmware::UidRange& range : uids.guids) {
        addRange(tr("Base GUID"), range, AddressKind::Guid);
    }
    for (const ::firesteel::firmware::UidRange& range : uids.macs) {
        addRange(tr("Base MAC"), range, AddressKind::Mac);
    }
    return group;
}

FactGroup Overview::addresses(const CardState& state)
{
    FactGroup group{tr("Addresses on the flash"), {}};
    if (!state.query) {
        return group;
    }
    if (state.query->format != ::firesteel::firmware::ImageFormat::Fs2) {
        return baseAddresses(state.query->uids);
    }
    if (state.query->inRecovery && state.query->copies.empty()) {
        return group;
    }
    const ::firesteel::firmware::Guids& guids = state.query->guids;
    if (guids.blank) {
        add(group, tr("GUIDs"), tr("Blank: not personalised yet"));
        return group;
    }
    const std::array<QString, 4> names{tr("Node GUID"), tr("Port 1 GUID"), tr("Port 2 GUID"), tr("System GUID")};
    for (std::size_t i = 0; i < std::min(guids.guids.size(), names.size()); ++i) {
        add(group, names[i], guidText(guids.guids[i]));
    }
    for (std::size_t i = 0; i < guids.macs.size(); ++i) {
        add(group, tr("Port %1 MAC").arg(i + 1), macText(guids.macs[i]));
    }
    return group;
}

BannerText Overview::noInterface(const adapters::Adapter& adapter, const CardState& state)
{
    QString why = tr("The driver %1 is loaded, but no network interface appeared.").arg(text(adapter.driver));
    if (state.iniTurnsSriovOn) {
        why =
            joined(why, tr("A likely cause: SR-IOV is on in this card's firmware (sriov_en in the INI on the Firmware "
                           "page). Boards that cannot place the memory of the virtual functions then leave the card "
                           "without any."));
        why = joined(
            why, tr("What helps: turn on \"Above 4G decoding\" in the BIOS setup, or flash an image without SR-IOV."));
    } else {
        why = joined(why, tr("The kernel log usually says why: look there for %1.").arg(text(adapter.driver)));
    }
    return {Tone::Warning, tr("This card has no network interface"), why};
}

BannerText Overview::recovery(const CardState& state)
{
    if (state.recovered || (state.image && state.image->isSound())) {
        return {Tone::Note, tr("The firmware is on the card: switch the computer off to start it"),
                tr("The card stays in flash recovery until the computer has been switched off for ten seconds. If a "
                   "jumper shorts its \"flash present\" (FNP) pins, remove it before you switch on again.")};
    }
    QString why = tr("The chip found no firmware that it can start and is in flash recovery: it has no driver and no "
                     "network, only its flash can be written. The card itself is usually fine.");
    why = joined(why, tr("Usual causes: a burn that was cut off, an image made for another board, an erased flash, or "
                         "a jumper on the \"flash present\" (FNP) pins."));
    why = joined(why, tr("What helps: its backup, or an image made for its board. A jumper may stay while the firmware "
                         "is written and must be off at the next start."));
    return {Tone::Error, tr("This card waits for firmware"), why};
}

BannerText Overview::banner(const adapters::Adapter& adapter, const CardState& state)
{
    const bool recovering = adapter.state == adapters::AdapterState::FlashRecovery;
    // That there is no image is what flash recovery means.
    if (state.error && !(recovering && state.error->kind == ErrorKind::NoImageOnFlash)) {
        return {Tone::Error, tr("The card cannot be read"), joined(sentence(*state.error), nextStep(*state.error))};
    }
    if (!recovering && state.image && !state.image->isSound()) {
        return {Tone::Error, tr("The firmware on this card is damaged"),
                joined(sentence(*state.image->firstError()),
                       tr("It may stop working at the next cold boot. Flash a sound image made for its PSID."))};
    }
    if (state.runsUntilColdBoot) {
        return {Tone::Note, tr("Switch the computer off to start the new firmware"),
                tr("The new image is on the flash. The chip goes on with the old one until the computer has been "
                   "switched off for ten seconds; a warm restart is not enough.")};
    }
    switch (adapter.state) {
    case adapters::AdapterState::Ready:
        return {Tone::Good, tr("This card works"),
                tr("The driver %1 is loaded and the network interfaces are there.").arg(text(adapter.driver))};
    case adapters::AdapterState::NoInterface:
        return noInterface(adapter, state);
    case adapters::AdapterState::NoDriver:
        return {Tone::Warning, tr("No driver has taken this card"),
                tr("Linux sees the card, but no driver is bound to it, so there is no network. Load mlx4_core "
                   "(ConnectX-3 and older) or mlx5_core, and look into the kernel log if that fails.")};
    case adapters::AdapterState::FlashRecovery:
        return recovery(state);
    case adapters::AdapterState::Unreadable:
        return {Tone::Error, tr("This simulated card cannot be read"),
                tr("The file card.json in its folder is damaged. Put it right, or delete the folder.")};
    }
    return {};
}

} // namespace

std::vector<FactGroup> overviewFacts(const adapters::Adapter& adapter, const CardState& state)
{
    std::vector<FactGroup> groups{Overview::card(adapter, state), Overview::firmware(state),
                                  Overview::pci(adapter),         Overview::flash(state),
                                  Overview::ports(adapter),       Overview::addresses(state)};
    std::erase_if(groups, [](const FactGroup& group) { return group.rows.empty(); });
    return groups;
}

BannerText stateBanner(const adapters::Adapter& adapter, const CardState& state)
{
    return Overview::banner(adapter, state);
}

QString overviewText(const adapters::Adapter& adapter, const CardState& state)
{
    QString all;
    for (const FactGroup& group : overviewFacts(adapter, state)) {
        all += group.title + u'\n';
        for (const FactRow& row : group.rows) {
            all += u"  %1: %2\n"_s.arg(row.label, row.value);
        }
    }
    return all;
}

} // namespace firesteel::gui
