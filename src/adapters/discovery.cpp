// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <adapters/pcibus.h>
#include <adapters/sysfs.h>
#include <silicon/simulatedcard.h>

#include <algorithm>
#include <array>
#include <system_error>

namespace firesteel::adapters {

namespace {

constexpr std::uint16_t mellanoxVendorId = 0x15b3;

bool isVirtualFunction(const std::filesystem::path& device)
{
    std::error_code code;
    return std::filesystem::is_symlink(std::filesystem::symlink_status(device / "physfn", code));
}

AdapterState stateOf(const Adapter& adapter, bool recovery, bool hasInterface)
{
    if (recovery) {
        return AdapterState::FlashRecovery;
    }
    if (adapter.driver.empty()) {
        return AdapterState::NoDriver;
    }
    return hasInterface ? AdapterState::Ready : AdapterState::NoInterface;
}

Adapter realAdapter(const PciFunction& function, const Family& family, const std::filesystem::path& device)
{
    Adapter adapter{
        .id = function.address,
        .pciAddress = function.address,
        .vendorId = function.vendorId,
        .deviceId = function.deviceId,
        .subsystemVendorId = function.subsystemVendorId,
        .subsystemId = function.subsystemId,
        .revision = function.revision,
        .family = family.name,
        .name = function.subsystemName.empty() ? family.name : function.subsystemName,
        .subsystemName = function.subsystemName,
        .driver = boundDriver(device),
        .numaNode = sysfsText(device / "numa_node"),
        .linkSpeed = sysfsText(device / "current_link_speed"),
        .linkWidth = sysfsText(device / "current_link_width"),
        .maxLinkSpeed = sysfsText(device / "max_link_speed"),
        .maxLinkWidth = sysfsText(device / "max_link_width"),
        .ports = devicePorts(device),
        .simulatedState = std::nullopt,
    };
    if (adapter.numaNode == "-1") { // the kernel's word for "this system has no NUMA nodes"
        adapter.numaNode.clear();
    }
    const bool hasInterface = !adapter.ports.empty() || !sysfsFolders(device / "infiniband").empty();
    adapter.state = stateOf(adapter, family.recovery, hasInterface);
    return adapter;
}

std::vector<Adapter> realAdapters(const std::filesystem::path& sysfsRoot)
{
    std::vector<Adapter> adapters;
    for (const PciFunction& function : listPciFunctions(sysfsRoot, mellanoxVendorId)) {
        const Family* const family = familyOf(function.deviceId);
        const std::filesystem::path device = sysfsRoot / "bus" / "pci" / "devices" / function.address;
        if (family != nullptr && !isVirtualFunction(device)) {
            adapters.push_back(realAdapter(function, *family, device));
        }
    }
    return adapters;
}

std::vector<Port> simulatedPorts(const silicon::SimulatedCard& card)
{
    std::vector<Port> ports;
    for (const silicon::SimulatedPort& port : card.ports) {
        ports.push_back({.number = static_cast<unsigned>(ports.size() + 1),
                         .interface = port.interface,
                         .linkType = port.linkType,
                         .address = port.address,
                         .linkUp = port.linkUp});
    }
    return ports;
}

/// A card whose description is damaged is listed by its folder; opening it says what is wrong.
Adapter simulatedAdapter(const std::filesystem::path& folder)
{
    Adapter adapter{.id = "simulated:" + folder.string(), .vendorId = mellanoxVendorId, .simulatedState = folder};
    const Result<silicon::SimulatedCard> card = silicon::readSimulatedCard(folder);
    if (!card) {
        adapter.name = folder.filename().string();
        adapter.state = AdapterState::Unreadable;
        return adapter;
    }
    const std::uint16_t deviceId = card->visibleDeviceId();
    const Family* const family = familyOf(deviceId);
    adapter.pciAddress = card->pciAddress;
    adapter.deviceId = deviceId;
    adapter.subsystemVendorId = card->subsystemVendorId;
    adapter.subsystemId = card->subsystemId;
    adapter.family = family == nullptr ? "" : family->name;
    adapter.name = card->name;
    adapter.subsystemName = card->name;
    adapter.revision = static_cast<std::uint8_t>(card->hardwareId >> 16);
    if (!card->inRecovery) { // no driver takes a chip that waits for an image
        adapter.driver = card->driver;
        adapter.ports = simulatedPorts(*card);
    }
    adapter.state = stateOf(adapter, family != nullptr && family->recovery, !adapter.ports.empty());
    return adapter;
}

std::vector<Adapter> simulatedAdapters(const std::filesystem::path& root)
{
    std::error_code code;
    if (std::filesystem::exists(root / silicon::cardFileName, code)) {
        return {simulatedAdapter(root)};
    }
    std::vector<Adapter> adapters;
    for (const std::string& name : sysfsFolders(root)) {
        // Names with a dot are cards in the making.
        if (!name.starts_with('.') && std::filesystem::exists(root / name / silicon::cardFileName, code)) {
            adapters.push_back(simulatedAdapter(root / name));
        }
    }
    return adapters;
}

} // namespace

std::vector<Adapter> discoverAdapters(const DiscoveryOptions& options)
{
    std::vector<Adapter> adapters;
    if (options.includeReal) {
        adapters = realAdapters(options.sysfsRoot);
    }
    if (options.simulatedRoot) {
        std::ranges::move(simulatedAdapters(*options.simulatedRoot), std::back_inserter(adapters));
    }
    std::ranges::stable_sort(adapters, {}, &Adapter::pciAddress);
    return adapters;
}

} // namespace firesteel::adapters
