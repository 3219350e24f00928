// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/mappedcrspace.h>
#include <silicon/pciconfigcrspace.h>
#include <silicon/realcrspace.h>
#include <silicon/registers.h>

#include <cerrno>
#include <fcntl.h>
#include <format>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace firesteel::silicon {

namespace {

std::filesystem::path folderOf(const RealDevice& device)
{
    return device.sysfsRoot / "bus" / "pci" / "devices" / device.address;
}

std::unexpected<Error> refused(const RealDevice& device, ErrorKind kind, std::string detail)
{
    return failure(kind, {.file = device.name, .wanted = std::format("sudo firesteel-cli query {}", device.address)},
                   std::move(detail));
}

/// What the kernel says to opening the configuration space for writing, without writing.
Result<> checkAccess(const RealDevice& device)
{
    const std::filesystem::path config = folderOf(device) / "config";
    const int file = ::open(config.c_str(), O_RDWR | O_CLOEXEC);
    if (file >= 0) {
        ::close(file);
        return {};
    }
    const int code = errno;
    const std::string detail = std::format("{}: {}", config.string(), std::generic_category().message(code));
    return refused(device, code == EACCES || code == EPERM ? ErrorKind::PermissionDenied : ErrorKind::DeviceGone,
                   detail);
}

/// Memory that answers with a chip's id, or with the value of a chip that is locked.
bool answers(CrSpace& crSpace)
{
    const Result<std::uint32_t> id = crSpace.read32(registers::hardwareId);
    return id && *id != registers::allOnes && *id != 0;
}

} // namespace

bool kernelIsLockedDown(const std::filesystem::path& sysfsRoot)
{
    std::ifstream file(sysfsRoot / "kernel" / "security" / "lockdown");
    std::string line;
    // "none [integrity] confidentiality": the mode in force is in brackets.
    return static_cast<bool>(std::getline(file, line)) && line.contains('[') && !line.contains("[none]");
}

std::vector<std::filesystem::path> accessFiles(const RealDevice& device)
{
    return {folderOf(device) / "config", folderOf(device) / "resource0"};
}

Result<std::unique_ptr<CrSpace>> openRealCrSpace(const RealDevice& device)
{
    if (const Result<PciAddress> address = parsePciAddress(device.address); !address) {
        return failure(address);
    }
    if (kernelIsLockedDown(device.sysfsRoot)) {
        return refused(device, ErrorKind::KernelLockdown, "the kernel's lockdown is on");
    }
    if (const Result<> allowed = checkAccess(device); !allowed) {
        return failure(allowed);
    }
    if (!device.inRecovery) {
        Result<std::unique_ptr<CrSpace>> mapped = MappedCrSpace::open(folderOf(device) / "resource0", device.name);
        if (mapped && answers(**mapped)) {
            return mapped;
        }
    }
    return PciConfigCrSpace::open(device.address, device.name, {.sysfsRoot = device.sysfsRoot});
}

} // namespace firesteel::silicon
