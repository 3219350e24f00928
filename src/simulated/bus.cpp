// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/simulatedcard.h>
#include <simulated/bus.h>
#include <simulated/sysfstree.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace firesteel::simulated {

namespace {

namespace fs = std::filesystem;

constexpr const char* treeFolder = ".sysfs";

struct Redirection
{
    std::string_view from;
    std::string_view to; ///< below the tree
};

// All ways to a card: what is not in the tree does not exist for the program.
constexpr Redirection redirections[] = {
    {"/sys/bus/pci", "/bus/pci"},
    {"/sys/class/infiniband", "/class/infiniband"},
    {"/sys/class/net", "/class/net"},
    {"/sys/class/fwctl", "/class/fwctl"},
    {"/sys/kernel/security/lockdown", "/kernel/security/lockdown"},
    {"/proc/bus/pci", "/proc/bus/pci"},
    {"/dev/mst", "/dev/mst"},
    {"/dev/fwctl", "/dev/fwctl"},
    {"/dev/vfio", "/dev/vfio"},
    {"/tmp/mstflint_lockfiles", "/lockfiles"},
};

// Device files of the kernel module that mstflint comes with: /dev/0000:23:00.0_mstcr.
constexpr std::string_view moduleFileMarks[] = {"_mstcr", "_mstconf"};

void complain(const Error& error)
{
    // std::println() throws where stderr is closed, and in a foreign program nobody catches.
    // NOLINTNEXTLINE(modernize-use-std-print)
    std::fprintf(stderr, "libfiresteel-simulated: %s\n", errorSentence(error).c_str());
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::vector<fs::path> stateFolders(const fs::path& root)
{
    std::error_code code;
    if (fs::exists(root / silicon::cardFileName, code)) {
        return {root};
    }
    std::vector<fs::path> folders;
    for (fs::directory_iterator entry(root, code), end; !code && entry != end; entry.increment(code)) {
        std::error_code ignored;
        // Names with a dot are cards in the making.
        if (!entry->path().filename().string().starts_with('.') &&
            fs::exists(entry->path() / silicon::cardFileName, ignored)) {
            folders.push_back(entry->path());
        }
    }
    if (code) {
        complain({.kind = ErrorKind::FileUnreadable, .facts = {.file = root.string(), .found = code.message()}});
    }
    std::ranges::sort(folders);
    return folders;
}

/// A new folder for a tree that cannot lie beside its cards. Stays: another process of the same
/// user may have it open.
std::string ownFolder()
{
    std::string name = (fs::temp_directory_path() / "firesteel-sysfs-XXXXXX").string();
    return ::mkdtemp(name.data()) == nullptr ? std::string() : name;
}

} // namespace

Bus::Bus(const std::filesystem::path& root)
{
    std::error_code code;
    const fs::path folder = fs::canonical(root, code);
    if (code) {
        complain({.kind = ErrorKind::FileNotFound, .facts = {.file = root.string(), .found = code.message()}});
    }
    std::vector<silicon::SimulatedCard> cards;
    bool lockdown = false;
    for (const fs::path& state : code ? std::vector<fs::path>() : stateFolders(folder)) {
        Result<silicon::SimulatedCard> card = silicon::readSimulatedCard(state);
        if (!card) {
            complain(card.error());
            continue;
        }
        if (const Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(state)) {
            lockdown = lockdown || std::ranges::contains(chip->faults(), silicon::FaultKind::Lockdown,
                                                         &silicon::SimulatedFault::kind);
        }
        m_cards.push_back({.folder = state, .pciAddress = card->pciAddress, .file = nullptr});
        cards.push_back(std::move(*card));
    }
    m_tree = (folder / treeFolder).string();
    Result<> built = updateSysfsTree(m_tree, cards, lockdown);
    if (!built) {
        m_tree = ownFolder();
        built = updateSysfsTree(m_tree, cards, lockdown);
    }
    if (!built) {
        complain(built.error());
    }
}

std::optional<std::string> Bus::redirected(std::string_view path) const
{
    if (!path.starts_with('/')) {
        return std::nullopt;
    }
    const std::string normal = fs::path(path).lexically_normal().string();
    for (const Redirection& redirection : redirections) {
        if (isBelow(normal, redirection.from)) {
            return m_tree + std::string(redirection.to) + normal.substr(redirection.from.size());
        }
    }
    const bool isModuleFile =
        normal.starts_with("/dev/") &&
        std::ranges::any_of(moduleFileMarks, [&](std::string_view mark) { return normal.contains(mark); });
    return isModuleFile ? std::optional(m_tree + normal) : std::nullopt;
}

std::optional<std::string> Bus::original(std::string_view path) const
{
    if (!isBelow(path, m_tree)) {
        return std::nullopt;
    }
    const std::string_view rest = path.substr(m_tree.size());
    for (const Redirection& redirection : redirections) {
        if (isBelow(rest, redirection.to)) {
            return std::string(redirection.from) + std::string(rest.substr(redirection.to.size()));
        }
    }
    return std::nullopt;
}

Result<ConfigFile*> Bus::configFile(int descriptor)
{
    struct stat opened{};
    if (::fstat(descriptor, &opened) != 0) {
        return nullptr;
    }
    for (Card& card : m_cards) {
        struct stat known{};
        const fs::path file = fs::path(m_tree) / "bus" / "pci" / "devices" / card.pciAddress / "config";
        if (::stat(file.c_str(), &known) != 0 || known.st_ino != opened.st_ino || known.st_dev != opened.st_dev) {
            continue;
        }
        if (!card.file) {
            Result<std::unique_ptr<ConfigFile>> config = ConfigFile::open(card.folder);
            if (!config) {
                complain(config.error());
                return failure(config);
            }
            card.file = std::move(*config);
        }
        return card.file.get();
    }
    return nullptr;
}

} // namespace firesteel::simulated
