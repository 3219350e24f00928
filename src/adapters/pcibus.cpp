// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/pcibus.h>
#include <adapters/sysfs.h>

#include <array>
#include <csetjmp>
#include <cstdio>
#include <format>
#include <memory>
#include <optional>
#include <string>
#include <utility>

extern "C" {
#include <pci/pci.h>
}

namespace firesteel::adapters {

namespace {

// libpci ends the process on an error unless its error function does not return; C code can only
// be left by longjmp. The functions that set the mark hold no object with a destructor.
thread_local std::jmp_buf errorMark;

void leaveLibpci(char*, ...) PCI_NONRET;
void leaveLibpci(char*, ...)
{
    std::longjmp(errorMark, 1); // NOLINT(cert-err52-cpp)
}

void ignoreMessage(char*, ...) {}

bool initialise(pci_access* access)
{
    if (setjmp(errorMark) != 0) { // NOLINT(cert-err52-cpp)
        return false;
    }
    pci_init(access);
    return true;
}

bool fill(pci_dev* device)
{
    if (setjmp(errorMark) != 0) { // NOLINT(cert-err52-cpp)
        return false;
    }
    pci_fill_info(device, PCI_FILL_IDENT | PCI_FILL_CLASS | PCI_FILL_CLASS_EXT | PCI_FILL_SUBSYS);
    return true;
}

/// `name` stays empty when pci.ids does not know the subsystem.
void lookUpSubsystem(pci_access* access, pci_dev* device, std::array<char, 256>& name)
{
    if (setjmp(errorMark) != 0) { // NOLINT(cert-err52-cpp)
        name[0] = '\0';
        return;
    }
    constexpr int flags = PCI_LOOKUP_SUBSYSTEM | PCI_LOOKUP_DEVICE | PCI_LOOKUP_NO_NUMBERS;
    const char* const found =
        pci_lookup_name(access, name.data(), static_cast<int>(name.size()), flags, device->vendor_id, device->device_id,
                        device->subsys_vendor_id, device->subsys_id);
    if (found == nullptr) {
        name[0] = '\0';
    }
}

using Access = std::unique_ptr<pci_access, decltype(&pci_cleanup)>;
using Device = std::unique_ptr<pci_dev, decltype(&pci_free_dev)>;

bool setParameter(pci_access* access, std::string name, std::string value)
{
    return pci_set_param(access, name.data(), value.data()) == 0;
}

Access openBus(std::string busFolder)
{
    Access access(pci_alloc(), &pci_cleanup);
    access->method = PCI_ACCESS_SYS_BUS_PCI;
    access->error = &leaveLibpci;
    access->warning = &ignoreMessage;
    access->debug = &ignoreMessage;
    // No cache of names from the network: we never ask it, and libpci leaks the cache's file name.
    // A libpci without network look-ups does not know the parameter.
    setParameter(access.get(), "net.cache_name", "");
    if (!setParameter(access.get(), "sysfs.path", std::move(busFolder)) || !initialise(access.get())) {
        access.reset();
    }
    return access;
}

struct Address
{
    unsigned domain = 0;
    unsigned bus = 0;
    unsigned device = 0;
    unsigned function = 0;
};

/// "0000:23:00.0", the kernel's name of a function.
std::optional<Address> parseAddress(const std::string& name)
{
    Address address;
    int end = 0;
    // NOLINTNEXTLINE(cert-err34-c): the width of each number is bounded
    const int fields = std::sscanf(name.c_str(), "%8x:%2x:%2x.%1x%n", &address.domain, &address.bus, &address.device,
                                   &address.function, &end);
    if (fields != 4 || static_cast<std::size_t>(end) != name.size() || address.device > 0x1f || address.function > 7) {
        return std::nullopt;
    }
    return address;
}

/// Asked before libpci is: it takes a file that is no number for the end of the world.
bool isOfVendor(const std::filesystem::path& device, std::uint16_t vendorId)
{
    const std::string wanted = std::format("0x{:04x}", vendorId);
    return sysfsText(device / "vendor") == wanted && sysfsText(device / "device").starts_with("0x");
}

PciFunction describe(pci_access* access, pci_dev* device, const std::string& address)
{
    std::array<char, 256> name{};
    if ((device->known_fields & PCI_FILL_SUBSYS) != 0) {
        lookUpSubsystem(access, device, name);
    }
    return {
        .address = address,
        .vendorId = device->vendor_id,
        .deviceId = device->device_id,
        .subsystemVendorId = device->subsys_vendor_id,
        .subsystemId = device->subsys_id,
        .revision = device->rev_id,
        .subsystemName = name.data(),
    };
}

} // namespace

std::vector<PciFunction> listPciFunctions(const std::filesystem::path& sysfsRoot, std::uint16_t vendorId)
{
    std::vector<PciFunction> functions;
    const std::filesystem::path bus = sysfsRoot / "bus" / "pci";
    const std::vector<std::string> names = sysfsFolders(bus / "devices");
    if (names.empty()) {
        return functions;
    }
    const Access access = openBus(bus.string());
    if (!access) {
        return functions;
    }
    // Not pci_scan_bus(): one odd entry would end it, and it looks at every device of the computer.
    for (const std::string& name : names) {
        const std::optional<Address> at = parseAddress(name);
        if (!at || !isOfVendor(bus / "devices" / name, vendorId)) {
            continue;
        }
        const Device device(pci_get_dev(access.get(), static_cast<int>(at->domain), static_cast<int>(at->bus),
                                        static_cast<int>(at->device), static_cast<int>(at->function)),
                            &pci_free_dev);
        if (fill(device.get()) && device->vendor_id == vendorId) {
            functions.push_back(describe(access.get(), device.get(), name));
        }
    }
    return functions;
}

} // namespace firesteel::adapters
