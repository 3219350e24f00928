// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/pcibus.h>

#include <array>
#include <csetjmp>
#include <cstdlib>
#include <format>
#include <memory>
#include <system_error>

extern "C" {
#include <pci/pci.h>
}

namespace firesteel::adapters {

namespace {

// libpci ends the process on an error unless its error function does not return; C code can only
// be left by longjmp. The functions that set the mark hold no object with a destructor.
thread_local std::jmp_buf errorMark;

[[noreturn]] void leaveLibpci(char*, ...)
{
    std::longjmp(errorMark, 1); // NOLINT(cert-err52-cpp)
}

void ignoreMessage(char*, ...) {}

bool scan(pci_access* access)
{
    if (setjmp(errorMark) != 0) { // NOLINT(cert-err52-cpp)
        return false;
    }
    pci_init(access);
    pci_scan_bus(access);
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

} // namespace

std::vector<PciFunction> listPciFunctions(const std::filesystem::path& sysfsRoot, std::uint16_t vendorId)
{
    std::vector<PciFunction> functions;
    const std::filesystem::path bus = sysfsRoot / "bus" / "pci";
    std::error_code code;
    if (!std::filesystem::is_directory(bus / "devices", code)) {
        return functions;
    }
    const std::unique_ptr<pci_access, decltype(&pci_cleanup)> access(pci_alloc(), &pci_cleanup);
    access->method = PCI_ACCESS_SYS_BUS_PCI;
    access->error = &leaveLibpci;
    access->warning = &ignoreMessage;
    access->debug = &ignoreMessage;
    std::string parameter = "sysfs.path";
    std::string value = bus.string();
    if (pci_set_param(access.get(), parameter.data(), value.data()) != 0) {
        return functions;
    }
    // After an error half-way the devices before it are still listed.
    scan(access.get());
    for (pci_dev* device = access->devices; device != nullptr; device = device->next) {
        if (!fill(device) || device->vendor_id != vendorId) {
            continue;
        }
        std::array<char, 256> name{};
        if ((device->known_fields & PCI_FILL_SUBSYS) != 0) {
            lookUpSubsystem(access.get(), device, name);
        }
        functions.push_back({
            .address = std::format("{:04x}:{:02x}:{:02x}.{:x}", static_cast<unsigned>(device->domain), device->bus,
                                   device->dev, device->func),
            .vendorId = device->vendor_id,
            .deviceId = device->device_id,
            .subsystemVendorId = device->subsys_vendor_id,
            .subsystemId = device->subsys_id,
            .revision = device->rev_id,
            .subsystemName = name.data(),
        });
    }
    return functions;
}

} // namespace firesteel::adapters
