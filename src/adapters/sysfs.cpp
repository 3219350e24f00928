// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/sysfs.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <optional>
#include <system_error>

namespace firesteel::adapters {

namespace {

// Values of net/*/type (linux/if_arp.h).
constexpr const char* etherType = "1";
constexpr const char* infinibandType = "32";

constexpr unsigned mostPorts = 64;

std::optional<unsigned> numberIn(const std::string& text, int base = 10)
{
    unsigned value = 0;
    const bool prefixed = base == 16 && text.starts_with("0x");
    const char* const first = text.data() + (prefixed ? 2 : 0);
    const auto [end, code] = std::from_chars(first, text.data() + text.size(), value, base);
    if (code != std::errc() || end == first) {
        return std::nullopt;
    }
    return value;
}

std::string linkTypeOf(const std::string& type)
{
    if (type == etherType) {
        return "Ethernet";
    }
    return type == infinibandType ? "InfiniBand" : "";
}

Port networkPort(const std::filesystem::path& interface)
{
    // Both ports of an mlx4 card are one PCI function; dev_port, or dev_id with old drivers,
    // tells them apart. Both count from 0.
    const unsigned port = numberIn(sysfsText(interface / "dev_port")).value_or(0);
    const unsigned id = numberIn(sysfsText(interface / "dev_id"), 16).value_or(0);
    return {
        .number = std::min(std::max(port, id), mostPorts - 1) + 1,
        .interface = interface.filename().string(),
        .linkType = linkTypeOf(sysfsText(interface / "type")),
        .address = sysfsText(interface / "address"),
        .linkUp = sysfsText(interface / "operstate") == "up",
    };
}

void addRdmaPorts(const std::filesystem::path& rdmaDevice, std::vector<Port>& ports)
{
    for (const std::string& folder : sysfsFolders(rdmaDevice / "ports")) {
        const std::optional<unsigned> number = numberIn(folder);
        if (!number || *number == 0 || *number > mostPorts) {
            continue;
        }
        const std::filesystem::path port = rdmaDevice / "ports" / folder;
        const std::string layer = sysfsText(port / "link_layer");
        const auto known = std::ranges::find(ports, *number, &Port::number);
        if (known != ports.end()) {
            known->linkType = layer.empty() ? known->linkType : layer;
            continue;
        }
        ports.push_back({
            .number = *number,
            .interface = {},
            .linkType = layer,
            .address = sysfsText(rdmaDevice / "node_guid"),
            .linkUp = sysfsText(port / "state").contains("ACTIVE"),
        });
    }
}

} // namespace

std::string sysfsText(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::array<char, 256> line{};
    stream.getline(line.data(), line.size());
    std::string text(line.data());
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    text.resize(end == std::string::npos ? 0 : end + 1);
    return text;
}

std::vector<std::string> sysfsFolders(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code code;
    for (std::filesystem::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        std::error_code ignored;
        if (entry->is_directory(ignored)) {
            names.push_back(entry->path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

std::string boundDriver(const std::filesystem::path& device)
{
    std::error_code code;
    const std::filesystem::path target = std::filesystem::read_symlink(device / "driver", code);
    return code ? std::string() : target.filename().string();
}

std::vector<Port> devicePorts(const std::filesystem::path& device)
{
    std::vector<Port> ports;
    for (const std::string& name : sysfsFolders(device / "net")) {
        ports.push_back(networkPort(device / "net" / name));
    }
    for (const std::string& name : sysfsFolders(device / "infiniband")) {
        addRdmaPorts(device / "infiniband" / name, ports);
    }
    std::ranges::stable_sort(ports, {}, &Port::number);
    return ports;
}

} // namespace firesteel::adapters
