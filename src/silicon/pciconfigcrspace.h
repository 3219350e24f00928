// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <silicon/crspace.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace firesteel::silicon {

/// Where a function is on the PCI bus: 0000:23:00.0.
struct PciAddress
{
    unsigned domain = 0;
    unsigned bus = 0;
    unsigned device = 0;
    unsigned function = 0;

    bool operator==(const PciAddress&) const = default;
};

/// The kernel's name of a function, "0000:23:00.0". InvalidArgument.
Result<PciAddress> parsePciAddress(const std::string& text);

/// The CR space of a ConnectX-2 or ConnectX-3 through two registers of its PCI configuration space:
/// address at 0x58, data at 0x5c (tools-and-devices A1). Works in flash recovery too. Takes the lock
/// file of the vendor's tools for each access, so that both may run.
class PciConfigCrSpace final : public CrSpace
{
public:
    struct Place
    {
        std::filesystem::path sysfsRoot = "/sys"; ///< parent of bus/pci/devices
        std::filesystem::path lockFolder = "/tmp/mstflint_lockfiles";
    };

    /// Touches no register. InvalidArgument for an address that is none.
    static Result<std::unique_ptr<CrSpace>> open(const std::string& address, std::string name, const Place& place);
    static Result<std::unique_ptr<CrSpace>> open(const std::string& address, std::string name)
    {
        return open(address, std::move(name), Place());
    }
    ~PciConfigCrSpace() override;

    /// PermissionDenied, KernelLockdown, DeviceGone.
    Result<std::uint32_t> read32(std::uint32_t address) override;
    Result<> write32(std::uint32_t address, std::uint32_t value) override;
    const std::string& name() const override { return m_name; }

private:
    struct Bus;
    class Lock;
    PciConfigCrSpace(std::unique_ptr<Bus> bus, std::string name, std::string address, int lockFile);

    Result<> select(std::uint32_t address);
    std::unexpected<Error> refused(int code, const char* what) const;

    std::unique_ptr<Bus> m_bus;
    std::string m_name;
    std::string m_address;
    int m_lockFile; ///< -1: there is none
};

} // namespace firesteel::silicon
