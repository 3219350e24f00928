// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/pciconfigcrspace.h>
#include <silicon/registers.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csetjmp>
#include <cstdio>
#include <fcntl.h>
#include <format>
#include <system_error>
#include <unistd.h>
#include <utility>

extern "C" {
#include <pci/pci.h>
}

namespace firesteel::silicon {

namespace {

constexpr int addressRegister = 0x58;
constexpr int dataRegister = 0x5c;

// libpci ends the process on an error unless its error function does not return; C code can only
// be left by longjmp. The function that sets the mark holds no object with a destructor.
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

/// -1 where there is none: access goes on without, as the vendor's tools do.
int openLock(const std::filesystem::path& folder, const std::string& address)
{
    ::mkdir(folder.c_str(), 0777); // others may have to make theirs in it
    const std::filesystem::path file = folder / (address + "_config");
    return ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
}

} // namespace

struct PciConfigCrSpace::Bus
{
    std::unique_ptr<pci_access, decltype(&pci_cleanup)> access{nullptr, &pci_cleanup};
    std::unique_ptr<pci_dev, decltype(&pci_free_dev)> device{nullptr, &pci_free_dev};
};

/// Address and data register belong together: nobody may come in between.
class PciConfigCrSpace::Lock
{
public:
    explicit Lock(int file)
        : m_file(file)
    {
        while (m_file >= 0 && ::flock(m_file, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock()
    {
        if (m_file >= 0) {
            ::flock(m_file, LOCK_UN);
        }
    }

private:
    int m_file;
};

Result<PciAddress> parsePciAddress(const std::string& text)
{
    PciAddress address;
    int end = 0;
    // NOLINTNEXTLINE(cert-err34-c): the width of each number is bounded
    const int fields = std::sscanf(text.c_str(), "%8x:%2x:%2x.%1x%n", &address.domain, &address.bus, &address.device,
                                   &address.function, &end);
    const std::string again =
        std::format("{:04x}:{:02x}:{:02x}.{:x}", address.domain, address.bus, address.device, address.function);
    if (fields != 4 || again != text || address.device > 0x1f || address.function > 7) {
        return failure(ErrorKind::InvalidArgument, {.found = text}, "no PCI address");
    }
    return address;
}

Result<std::unique_ptr<CrSpace>> PciConfigCrSpace::open(const std::string& address, std::string name,
                                                        const Place& place)
{
    const Result<PciAddress> at = parsePciAddress(address);
    if (!at) {
        return failure(at);
    }
    auto bus = std::make_unique<Bus>();
    bus->access.reset(pci_alloc());
    bus->access->method = PCI_ACCESS_SYS_BUS_PCI;
    bus->access->writeable = 1;
    bus->access->error = &leaveLibpci;
    bus->access->warning = &ignoreMessage;
    bus->access->debug = &ignoreMessage;
    std::string folderParameter = "sysfs.path";
    std::string folder = (place.sysfsRoot / "bus" / "pci").string();
    std::string cacheParameter = "net.cache_name"; // libpci would leak the name of a cache that we never use
    std::string noCache;
    pci_set_param(bus->access.get(), cacheParameter.data(), noCache.data());
    if (pci_set_param(bus->access.get(), folderParameter.data(), folder.data()) != 0 ||
        !initialise(bus->access.get())) {
        return failure(ErrorKind::DeviceNotFound, {.file = name}, "libpci cannot be used");
    }
    bus->device.reset(pci_get_dev(bus->access.get(), static_cast<int>(at->domain), static_cast<int>(at->bus),
                                  static_cast<int>(at->device), static_cast<int>(at->function)));
    return std::unique_ptr<CrSpace>(
        new PciConfigCrSpace(std::move(bus), std::move(name), address, openLock(place.lockFolder, address)));
}

PciConfigCrSpace::PciConfigCrSpace(std::unique_ptr<Bus> bus, std::string name, std::string address, int lockFile)
    : m_bus(std::move(bus))
    , m_name(std::move(name))
    , m_address(std::move(address))
    , m_lockFile(lockFile)
{
}

PciConfigCrSpace::~PciConfigCrSpace()
{
    if (m_lockFile >= 0) {
        ::close(m_lockFile);
    }
}

std::unexpected<Error> PciConfigCrSpace::refused(int code, const char* what) const
{
    struct Meaning
    {
        int code;
        ErrorKind kind;
    };
    // Only a locked-down kernel refuses with EPERM what the administrator asks for (tools-and-devices E).
    constexpr Meaning meanings[] = {
        {EPERM, ErrorKind::KernelLockdown},
        {EACCES, ErrorKind::PermissionDenied},
        {ENOENT, ErrorKind::DeviceGone},
        {ENODEV, ErrorKind::DeviceGone},
    };
    const auto* const meaning = std::ranges::find(meanings, code, &Meaning::code);
    const bool known = meaning != std::end(meanings);
    return failure(known ? meaning->kind : ErrorKind::DeviceGone,
                   {.file = m_name, .wanted = std::format("sudo firesteel-cli query {}", m_address)},
                   std::format("{}: {}", what, std::generic_category().message(code)));
}

Result<> PciConfigCrSpace::select(std::uint32_t address)
{
    if (address % 4 != 0 || address >= registers::crSpaceSize) {
        return failure(ErrorKind::InvalidArgument, {.file = m_name, .found = std::format("0x{:x}", address)},
                       "no CR-space address");
    }
    errno = 0;
    if (pci_write_long(m_bus->device.get(), addressRegister, address) == 0) {
        return refused(errno, "writing the address register");
    }
    return {};
}

Result<std::uint32_t> PciConfigCrSpace::read32(std::uint32_t address)
{
    const Lock lock(m_lockFile);
    if (const Result<> selected = select(address); !selected) {
        return failure(selected);
    }
    std::array<std::uint8_t, 4> data{};
    errno = 0;
    if (pci_read_block(m_bus->device.get(), dataRegister, data.data(), static_cast<int>(data.size())) == 0) {
        return refused(errno, "reading the data register");
    }
    return std::uint32_t{data[3]} << 24 | std::uint32_t{data[2]} << 16 | std::uint32_t{data[1]} << 8 | data[0];
}

Result<> PciConfigCrSpace::write32(std::uint32_t address, std::uint32_t value)
{
    const Lock lock(m_lockFile);
    if (Result<> selected = select(address); !selected) {
        return selected;
    }
    errno = 0;
    if (pci_write_long(m_bus->device.get(), dataRegister, value) == 0) {
        return refused(errno, "writing the data register");
    }
    return {};
}

} // namespace firesteel::silicon
