// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <silicon/simulatedconfigspace.h>
#include <simulated/sysfstree.h>
#include <simulated/vpd.h>

#include <algorithm>
#include <format>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace firesteel::simulated {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t mostFileBytes = std::uint64_t{64} * 1024;
constexpr std::string_view infiniBand = "InfiniBand";

/// Writes below one folder and remembers the first failure.
class Writer
{
public:
    void folder(const fs::path& path)
    {
        std::error_code code;
        fs::create_directories(path, code);
        if (code && m_result) {
            m_result = failure(ErrorKind::FileUnwritable, {.file = path.string(), .found = code.message()});
        }
    }

    void file(const fs::path& path, ByteView content)
    {
        const Result<Bytes> present = m_result ? readFile(path, mostFileBytes) : Result<Bytes>(Bytes());
        if (!m_result || (present && std::ranges::equal(*present, content))) {
            return;
        }
        // Not writeFile(): it waits for the disk, and this can be made again at any time.
        const fs::path fresh = path.parent_path() / std::format(".{}-{}", path.filename().string(), ::getpid());
        std::ofstream stream(fresh, std::ios::binary);
        stream.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
        stream.close();
        std::error_code code;
        fs::rename(fresh, path, code);
        if (!stream || code) {
            m_result = failure(ErrorKind::FileUnwritable, {.file = path.string(), .found = code.message()});
        }
    }

    void text(const fs::path& path, std::string_view line)
    {
        const std::string content = std::string(line) + "\n";
        file(path, ByteView(reinterpret_cast<const std::uint8_t*>(content.data()), content.size()));
    }

    void link(const fs::path& path, const fs::path& target)
    {
        std::error_code code;
        if (fs::read_symlink(path, code) == target && !code) {
            return;
        }
        fs::remove(path, code);
        fs::create_symlink(target, path, code);
        // Another process may have been faster.
        if (code && code != std::errc::file_exists && m_result) {
            m_result = failure(ErrorKind::FileUnwritable, {.file = path.string(), .found = code.message()});
        }
    }

    void remove(const fs::path& path)
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }

    const Result<>& result() const { return m_result; }

private:
    Result<> m_result;
};

std::string hexadecimal(std::uint32_t value, int digits)
{
    return std::format("0x{:0{}x}", value, digits);
}

/// Three numbers a line: start, end, flags; six base addresses and the expansion ROM.
std::string resourceLines()
{
    std::string lines = "0x00000000f7e00000 0x00000000f7efffff 0x0000000000140204\n"
                        "0x0000000000000000 0x0000000000000000 0x0000000000000000\n"
                        "0x00000000f0000000 0x00000000f07fffff 0x000000000014220c\n";
    for (int i = 3; i < 13; ++i) {
        lines += "0x0000000000000000 0x0000000000000000 0x0000000000000000\n";
    }
    lines.pop_back();
    return lines;
}

void removeOthers(Writer& writer, const fs::path& folder, const std::set<std::string>& wanted)
{
    std::error_code code;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        // A name in the making belongs to another process.
        const std::string name = entry->path().filename().string();
        if (!wanted.contains(name) && !name.starts_with('.')) {
            writer.remove(entry->path());
        }
    }
}

class Tree
{
public:
    Tree(const fs::path& root, Writer& writer)
        : m_root(root)
        , m_devices(root / "bus" / "pci" / "devices")
        , m_writer(writer)
    {
    }

    void base(bool lockdown)
    {
        m_writer.folder(m_devices);
        m_writer.folder(m_root / "bus" / "pci" / "drivers");
        m_writer.folder(m_root / "bus" / "pci" / "slots");
        m_writer.folder(m_root / "class" / "infiniband");
        m_writer.folder(m_root / "class" / "net");
        m_writer.folder(m_root / "kernel" / "security");
        m_writer.text(m_root / "kernel" / "security" / "lockdown",
                      lockdown ? "none [integrity] confidentiality" : "[none] integrity confidentiality");
    }

    void card(const silicon::SimulatedCard& card)
    {
        const fs::path device = m_devices / card.pciAddress;
        m_writer.folder(device);
        identity(device, card);
        const bool hasDriver = !card.driver.empty() && !card.inRecovery;
        if (hasDriver) {
            m_writer.folder(m_root / "bus" / "pci" / "drivers" / card.driver);
            m_writer.link(device / "driver", fs::path("../../drivers") / card.driver);
        } else {
            m_writer.remove(device / "driver");
        }
        std::set<std::string> interfaces;
        std::set<std::string> rdma;
        for (std::size_t port = 0; hasDriver && port < card.ports.size(); ++port) {
            network(device, card.ports[port], port);
            interfaces.insert(card.ports[port].interface);
        }
        if (!interfaces.empty()) {
            rdma.insert(rdmaDevice(device, card));
        }
        removeOthers(m_writer, device / "net", interfaces);
        removeOthers(m_writer, device / "infiniband", rdma);
        m_interfaces.merge(interfaces);
        m_rdma.merge(rdma);
        m_present.insert(card.pciAddress);
    }

    void removeGone()
    {
        removeOthers(m_writer, m_devices, m_present);
        removeOthers(m_writer, m_root / "class" / "net", m_interfaces);
        removeOthers(m_writer, m_root / "class" / "infiniband", m_rdma);
    }

private:
    void identity(const fs::path& device, const silicon::SimulatedCard& card)
    {
        const std::uint32_t pciClass = silicon::simulatedClass(card);
        m_writer.text(device / "vendor", "0x15b3");
        m_writer.text(device / "device", hexadecimal(card.visibleDeviceId(), 4));
        m_writer.text(device / "subsystem_vendor", hexadecimal(card.subsystemVendorId, 4));
        m_writer.text(device / "subsystem_device", hexadecimal(card.subsystemId, 4));
        m_writer.text(device / "revision", hexadecimal(card.hardwareId >> 16 & 0xff, 2));
        m_writer.text(device / "class", hexadecimal(pciClass, 6));
        m_writer.text(device / "irq", "16");
        m_writer.text(device / "enable", card.inRecovery ? "0" : "1");
        m_writer.text(device / "numa_node", "-1");
        m_writer.text(device / "local_cpulist", "0-1");
        m_writer.text(device / "current_link_speed", "8.0 GT/s PCIe");
        m_writer.text(device / "current_link_width", "8");
        m_writer.text(device / "max_link_speed", "8.0 GT/s PCIe");
        m_writer.text(device / "max_link_width", "8");
        m_writer.text(device / "modalias", std::format("pci:v000015B3d{:08X}sv{:08X}sd{:08X}bc{:02x}sc{:02x}i{:02x}",
                                                       card.visibleDeviceId(), card.subsystemVendorId, card.subsystemId,
                                                       pciClass >> 16, pciClass >> 8 & 0xff, pciClass & 0xff));
        m_writer.text(device / "resource", resourceLines());
        m_writer.file(device / "config", silicon::simulatedConfigHeader(card));
        if (card.inRecovery) {
            m_writer.remove(device / "vpd"); // no firmware runs that would serve it
        } else {
            m_writer.file(device / "vpd", vitalProductData(card));
        }
    }

    void network(const fs::path& device, const silicon::SimulatedPort& port, std::size_t index)
    {
        const bool rdma = port.linkType == infiniBand;
        const fs::path folder = device / "net" / port.interface;
        m_writer.folder(folder);
        m_writer.text(folder / "address", port.address);
        m_writer.text(folder / "type", rdma ? "32" : "1");
        m_writer.text(folder / "dev_port", std::to_string(index));
        m_writer.text(folder / "dev_id", hexadecimal(static_cast<std::uint32_t>(index), 1));
        m_writer.text(folder / "operstate", port.linkUp ? "up" : "down");
        m_writer.text(folder / "carrier", port.linkUp ? "1" : "0");
        m_writer.link(folder / "device", "../../../" + device.filename().string());
        m_writer.link(m_root / "class" / "net" / port.interface,
                      fs::path("../../bus/pci/devices") / device.filename() / "net" / port.interface);
    }

    std::string rdmaDevice(const fs::path& device, const silicon::SimulatedCard& card)
    {
        const std::string family = card.driver.substr(0, card.driver.find('_')); // "mlx4" of mlx4_core
        const std::string name = std::format("{}_{}", family, m_rdmaDevices[family]++);
        const fs::path folder = device / "infiniband" / name;
        m_writer.folder(folder);
        m_writer.link(folder / "device", "../../../" + device.filename().string());
        for (std::size_t index = 0; index < card.ports.size(); ++index) {
            const silicon::SimulatedPort& port = card.ports[index];
            const fs::path ports = folder / "ports" / std::to_string(index + 1);
            m_writer.folder(ports);
            m_writer.text(ports / "link_layer", port.linkType);
            m_writer.text(ports / "state", port.linkUp ? "4: ACTIVE" : "1: DOWN");
            m_writer.text(ports / "phys_state", port.linkUp ? "5: LinkUp" : "3: Disabled");
        }
        m_writer.link(m_root / "class" / "infiniband" / name,
                      fs::path("../../bus/pci/devices") / device.filename() / "infiniband" / name);
        return name;
    }

    fs::path m_root;
    fs::path m_devices;
    Writer& m_writer;
    std::set<std::string> m_present;
    std::set<std::string> m_interfaces;
    std::set<std::string> m_rdma;
    std::map<std::string, int> m_rdmaDevices; ///< how many there are, by family
};

} // namespace

Result<> updateSysfsTree(const std::filesystem::path& root, std::span<const silicon::SimulatedCard> cards,
                         bool lockdown)
{
    Writer writer;
    Tree tree(root, writer);
    tree.base(lockdown);
    for (const silicon::SimulatedCard& card : cards) {
        tree.card(card);
    }
    tree.removeGone();
    return writer.result();
}

} // namespace firesteel::simulated
