// SPDX-License-Identifier: GPL-3.0-or-later
// Finding adapters in a sysfs tree of our own making.
#include <adapters/discovery.h>
#include <adapters/engine.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using firesteel::ErrorKind;
using firesteel::adapters::Adapter;
using firesteel::adapters::AdapterState;
using firesteel::adapters::discoverAdapters;
using firesteel::adapters::familyOf;
namespace fs = std::filesystem;

namespace {

void put(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text << "\n";
}

struct Function
{
    std::string address;
    std::string vendor = "0x15b3";
    std::string device = "0x1007";
    std::string subsystemVendor = "0x103c";
    std::string subsystem = "0x22f4";
};

/// What the kernel shows of a PCI function.
fs::path putFunction(const fs::path& sysfs, const Function& function)
{
    const fs::path device = sysfs / "bus/pci/devices" / function.address;
    const fs::path place = sysfs / "devices/pci0000:00" / function.address;
    fs::create_directories(place);
    fs::create_directories(device.parent_path());
    fs::create_directory_symlink(place, device); // as the kernel does it
    put(device / "vendor", function.vendor);
    put(device / "device", function.device);
    put(device / "subsystem_vendor", function.subsystemVendor);
    put(device / "subsystem_device", function.subsystem);
    put(device / "revision", "0x00");
    put(device / "class", "0x020000");
    put(device / "irq", "16");
    put(device / "resource", "0x0000000000000000 0x0000000000000000 0x0000000000000000");
    put(device / "numa_node", "1");
    put(device / "current_link_speed", "8.0 GT/s PCIe");
    put(device / "current_link_width", "4");
    put(device / "max_link_speed", "8.0 GT/s PCIe");
    put(device / "max_link_width", "8");
    return device;
}

void bind(const fs::path& device, const std::string& driver)
{
    const fs::path folder = device.parent_path().parent_path() / "drivers" / driver;
    fs::create_directories(folder);
    fs::create_directory_symlink(folder, device / "driver");
}

void putInterface(const fs::path& device, const std::string& name, unsigned port, const std::string& type,
                  const std::string& state)
{
    put(device / "net" / name / "dev_port", std::to_string(port));
    put(device / "net" / name / "dev_id", "0x0");
    put(device / "net" / name / "type", type);
    put(device / "net" / name / "operstate", state);
    put(device / "net" / name / "address", "24:be:05:c5:57:c" + std::to_string(port + 1));
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void families();
    void noTreeNoAdapters();
    void workingCard();
    void driverWithoutInterface();
    void noDriver();
    void flashRecovery();
    void rdmaOnly();
    void leavesOutWhatIsNoAdapter();
    void damagedTree();
    void ordersByAddress();
    void realSystemDoesNotFail();

    void refusals();

private:
    fs::path root() const { return m_folder->path().toStdString(); }
    std::vector<Adapter> real() const { return discoverAdapters({.sysfsRoot = root()}); }
    std::vector<Adapter> simulated() const { return discoverAdapters({.simulatedRoot = root(), .includeReal = false}); }

    std::optional<QTemporaryDir> m_folder;
};

void TestDiscovery::families()
{
    // users-and-cards 4.1
    struct Row
    {
        std::uint16_t id;
        const char* name;
        std::uint16_t hardwareId;
        bool recovery;
    };
    constexpr Row rows[] = {
        {0x673c, "ConnectX-2", 0x190, false},     {0x0191, "ConnectX-2", 0x190, true},
        {0x1003, "ConnectX-3", 0x1f5, false},     {0x01f6, "ConnectX-3", 0x1f5, true},
        {0x1007, "ConnectX-3 Pro", 0x1f7, false}, {0x01f8, "ConnectX-3 Pro", 0x1f7, true},
        {0x1013, "ConnectX-4", 0x209, false},     {0x020b, "ConnectX-4 Lx", 0x20b, true},
        {0x0213, "ConnectX-6 Dx", 0x212, true},   {0xa2dc, "BlueField-3", 0x21c, false},
    };
    for (const Row& row : rows) {
        const auto* family = familyOf(row.id);
        QVERIFY(family != nullptr);
        QCOMPARE(std::string(family->name), std::string(row.name));
        QCOMPARE(family->hardwareId, row.hardwareId);
        QCOMPARE(family->recovery, row.recovery);
    }
    // Hardware id, virtual functions, a switch (52100) and nothing.
    constexpr std::uint16_t others[] = {0x1f5, 0x1002, 0x1004, 0x1014, 0x101e, 0xcb84, 0x0000, 0xffff};
    for (const std::uint16_t id : others) {
        QVERIFY(familyOf(id) == nullptr);
    }
}

void TestDiscovery::noTreeNoAdapters()
{
    QCOMPARE(real().size(), 0u);
    fs::create_directories(root() / "bus/pci/devices");
    QCOMPARE(real().size(), 0u);
}

void TestDiscovery::workingCard()
{
    const fs::path device = putFunction(root(), {.address = "0000:23:00.0"});
    bind(device, "mlx4_core");
    putInterface(device, "ens1d1", 1, "1", "down");
    putInterface(device, "ens1", 0, "1", "up");
    const auto adapters = real();
    QCOMPARE(adapters.size(), 1u);
    const Adapter& adapter = adapters.front();
    QCOMPARE(adapter.id, std::string("0000:23:00.0"));
    QCOMPARE(adapter.pciAddress, std::string("0000:23:00.0"));
    QCOMPARE(adapter.vendorId, 0x15b3);
    QCOMPARE(adapter.deviceId, 0x1007);
    QCOMPARE(adapter.subsystemVendorId, 0x103c);
    QCOMPARE(adapter.subsystemId, 0x22f4);
    QCOMPARE(adapter.family, std::string("ConnectX-3 Pro"));
    QVERIFY(adapter.subsystemName.contains("544+FLR")); // pci.ids
    QCOMPARE(adapter.name, adapter.subsystemName);
    QCOMPARE(adapter.driver, std::string("mlx4_core"));
    QCOMPARE(adapter.numaNode, std::string("1"));
    QCOMPARE(adapter.linkSpeed, std::string("8.0 GT/s PCIe"));
    QCOMPARE(adapter.linkWidth, std::string("4"));
    QCOMPARE(adapter.maxLinkWidth, std::string("8"));
    QCOMPARE(adapter.state, AdapterState::Ready);
    QVERIFY(!adapter.isSimulated());
    QCOMPARE(adapter.ports.size(), 2u);
    QCOMPARE(adapter.ports[0].number, 1u);
    QCOMPARE(adapter.ports[0].interface, std::string("ens1"));
    QCOMPARE(adapter.ports[0].linkType, std::string("Ethernet"));
    QCOMPARE(adapter.ports[0].address, std::string("24:be:05:c5:57:c1"));
    QVERIFY(adapter.ports[0].linkUp);
    QCOMPARE(adapter.ports[1].number, 2u);
    QVERIFY(!adapter.ports[1].linkUp);
}

void TestDiscovery::driverWithoutInterface()
{
    bind(putFunction(root(), {.address = "0000:23:00.0"}), "mlx4_core");
    QCOMPARE(real().at(0).state, AdapterState::NoInterface);
    QVERIFY(real().at(0).ports.empty());
}

void TestDiscovery::noDriver()
{
    const fs::path device = putFunction(root(), {.address = "0000:23:00.0"});
    put(device / "numa_node", "-1");
    const auto adapters = real();
    QCOMPARE(adapters.at(0).state, AdapterState::NoDriver);
    QCOMPARE(adapters.at(0).driver, std::string());
    QCOMPARE(adapters.at(0).numaNode, std::string());
}

void TestDiscovery::flashRecovery()
{
    bind(putFunction(root(), {.address = "0000:23:00.0", .device = "0x01f6"}), "mlx4_core");
    QCOMPARE(real().at(0).state, AdapterState::FlashRecovery);
    QCOMPARE(real().at(0).family, std::string("ConnectX-3"));
}

void TestDiscovery::rdmaOnly()
{
    const fs::path device = putFunction(root(), {.address = "0000:23:00.0", .device = "0x673c"});
    bind(device, "mlx4_core");
    put(device / "infiniband/mlx4_0/node_guid", "0002:c903:0010:0000");
    put(device / "infiniband/mlx4_0/ports/1/link_layer", "InfiniBand");
    put(device / "infiniband/mlx4_0/ports/1/state", "4: ACTIVE");
    put(device / "infiniband/mlx4_0/ports/2/link_layer", "InfiniBand");
    put(device / "infiniband/mlx4_0/ports/2/state", "1: DOWN");
    const Adapter adapter = real().at(0);
    QCOMPARE(adapter.state, AdapterState::Ready);
    QCOMPARE(adapter.ports.size(), 2u);
    QCOMPARE(adapter.ports[0].linkType, std::string("InfiniBand"));
    QCOMPARE(adapter.ports[0].address, std::string("0002:c903:0010:0000"));
    QVERIFY(adapter.ports[0].linkUp);
    QVERIFY(!adapter.ports[1].linkUp);
}

void TestDiscovery::leavesOutWhatIsNoAdapter()
{
    const fs::path device = putFunction(root(), {.address = "0000:23:00.0"});
    putFunction(root(), {.address = "0000:01:00.0", .vendor = "0x8086", .device = "0x1007"});
    putFunction(root(), {.address = "0000:23:00.1", .device = "0x1004"}); // VF id
    putFunction(root(), {.address = "0000:30:00.0", .device = "0xcb84"}); // Spectrum
    const fs::path vf = putFunction(root(), {.address = "0000:23:00.2"}); // VF by its link
    fs::create_directory_symlink(device, vf / "physfn");
    QCOMPARE(real().size(), 1u);
    QCOMPARE(real().front().pciAddress, std::string("0000:23:00.0"));
}

void TestDiscovery::damagedTree()
{
    // libpci's own error handler would end the program here, and its bus scan would give up.
    const fs::path devices = root() / "bus/pci/devices";
    fs::create_directories(devices / "0000:05:00.0"); // no files at all
    fs::create_directories(devices / "no address");   // not an address
    put(devices / "0000:06:00.0/vendor", "rubbish");
    put(devices / "0000:06:00.0/device", std::string(100000, 'x'));
    put(devices / "0000:07:00.0/vendor", "0x15b3");
    put(devices / "0000:07:00.0/device", "0xnonsense");
    putFunction(root(), {.address = "0000:23:00.0"});
    const auto adapters = real();
    QCOMPARE(adapters.size(), 1u); // the one that is in order
    QCOMPARE(adapters[0].pciAddress, std::string("0000:23:00.0"));
    fs::remove_all(devices);
    put(devices, "a file instead of a folder");
    QCOMPARE(real().size(), 0u);
}

void TestDiscovery::ordersByAddress()
{
    for (const char* address : {"0000:81:00.0", "0000:03:00.0", "0000:23:00.0"}) {
        putFunction(root(), {.address = address});
    }
    const auto adapters = real();
    QCOMPARE(adapters.size(), 3u);
    QCOMPARE(adapters[0].pciAddress, std::string("0000:03:00.0"));
    QCOMPARE(adapters[1].pciAddress, std::string("0000:23:00.0"));
    QCOMPARE(adapters[2].pciAddress, std::string("0000:81:00.0"));
}

void TestDiscovery::realSystemDoesNotFail()
{
    for (const Adapter& adapter : discoverAdapters({})) {
        QCOMPARE(adapter.vendorId, 0x15b3);
    }
}

void TestDiscovery::refusals()
{
    using firesteel::adapters::engineRefusal;
    Adapter adapter{.name = "a card", .state = AdapterState::Ready};
    for (const bool isSimulated : {false, true}) {
        for (const AdapterState state : {AdapterState::Ready, AdapterState::FlashRecovery}) {
            adapter.state = state;
            adapter.simulatedState = isSimulated ? std::optional<fs::path>(root()) : std::nullopt;
            // ConnectX-2, ConnectX-3, ConnectX-3 Pro, a recovery id, ConnectX-5: an engine for each.
            constexpr std::uint16_t families[] = {0x673c, 0x1003, 0x1007, 0x01f6, 0x1017};
            for (const std::uint16_t served : families) {
                adapter.deviceId = served;
                QVERIFY(!engineRefusal(adapter));
            }
            adapter.deviceId = 0x5a44; // an InfiniHost, which nothing here serves
            const auto refusal = engineRefusal(adapter);
            QVERIFY(refusal);
            QCOMPARE(refusal->kind, ErrorKind::NotSupported);
            QVERIFY(!refusal->facts.found.empty());
            QCOMPARE(firesteel::adapters::openEngine(adapter).error().kind, ErrorKind::NotSupported);
        }
    }
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "testdiscovery.moc"
