// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardplacement.h>
#include <adapters/discovery.h>
#include <adapters/stockimage.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace firesteel::adapters {

namespace {

using silicon::SimulatedCard;

constexpr std::uint32_t flash2MiB = 0x1540ef;
constexpr std::uint32_t flash16MiB = 0x1840ef;

SimulatedCard hp544Card()
{
    return {
        .name = "HP 544+FLR (simulated)",
        .pciAddress = "0000:23:00.0",
        .deviceId = 0x1007,
        .subsystemVendorId = 0x103c,
        .subsystemId = 0x22f4,
        .hardwareId = 0x1f7,
        .jedecId = flash2MiB,
        .driver = "mlx4_core",
        .partNumber = "764285-B21",
        .serialNumber = "SIMULATED01",
    };
}

SimulatedCard mhqh29bCard()
{
    return {
        .name = "MHQH29B-XTR (simulated)",
        .pciAddress = "0000:31:00.0",
        .deviceId = 0x673c,
        .subsystemId = 0x0006,
        .hardwareId = 0xb00190,
        .jedecId = flash2MiB,
        .driver = "mlx4_core",
        .partNumber = "MHQH29B-XTR",
        .serialNumber = "SIMULATED02",
        .ports = {{.interface = "ib0",
                   .linkType = "InfiniBand",
                   .address = "80:00:00:48:fe:80:00:00:00:00:00:00:00:02:c9:03:00:0f:5a:11",
                   .linkUp = true},
                  {.interface = "ib1",
                   .linkType = "InfiniBand",
                   .address = "80:00:00:49:fe:80:00:00:00:00:00:00:00:02:c9:03:00:0f:5a:12",
                   .linkUp = false}},
    };
}

SimulatedCard mcx354aCard()
{
    return {
        .name = "MCX354A-FCBT (simulated)",
        .pciAddress = "0000:32:00.0",
        .deviceId = 0x1003,
        .subsystemId = 0x0065,
        .hardwareId = 0x101f5,
        .jedecId = flash2MiB,
        .driver = "mlx4_core",
        .partNumber = "MCX354A-FCBT",
        .serialNumber = "SIMULATED03",
        .ports = {{.interface = "ens2", .linkType = "Ethernet", .address = "f4:52:14:29:4c:41", .linkUp = true},
                  {.interface = "ens2d1", .linkType = "Ethernet", .address = "f4:52:14:29:4c:42", .linkUp = false}},
    };
}

SimulatedCard recoveryCard()
{
    return {
        .name = "MCX312A-XCBT (simulated)",
        .pciAddress = "0000:82:00.0",
        .deviceId = 0x1003,
        .subsystemId = 0x0080,
        .hardwareId = 0x101f5,
        .jedecId = flash2MiB,
        .driver = "mlx4_core",
        .partNumber = "MCX312A-XCBT",
        .serialNumber = "SIMULATED07",
        .inRecovery = true,
    };
}

SimulatedCard mcx455aCard()
{
    return {
        .name = "MCX455A-ECAT (simulated)",
        .pciAddress = "0000:41:00.0",
        .deviceId = 0x1013,
        .subsystemId = 0x0033,
        .hardwareId = 0x209,
        .jedecId = flash16MiB,
        .driver = "mlx5_core",
        .partNumber = "MCX455A-ECAT",
        .serialNumber = "SIMULATED04",
        .ports = {{.interface = "ib2",
                   .linkType = "InfiniBand",
                   .address = "20:00:10:8b:fe:80:00:00:00:00:00:00:24:8a:07:03:00:a1:b2:c4",
                   .linkUp = true}},
    };
}

SimulatedCard mcx4121aCard()
{
    return {
        .name = "MCX4121A-ACAT (simulated)",
        .pciAddress = "0000:5e:00.0",
        .deviceId = 0x1015,
        .subsystemId = 0x0003,
        .hardwareId = 0x20b,
        .jedecId = flash16MiB,
        .driver = "mlx5_core",
        .partNumber = "MCX4121A-ACAT",
        .serialNumber = "SIMULATED05",
        .ports = {{.interface = "ens7f0", .linkType = "Ethernet", .address = "50:6b:4b:c8:d1:e0", .linkUp = true}},
    };
}

SimulatedCard mcx515aCard()
{
    return {
        .name = "MCX515A-CCAT (simulated)",
        .pciAddress = "0000:81:00.0",
        .deviceId = 0x1017,
        .subsystemId = 0x0006,
        .hardwareId = 0x20d,
        .jedecId = flash16MiB,
        .driver = "mlx5_core",
        .partNumber = "MCX515A-CCAT",
        .serialNumber = "SIMULATED06",
        .ports = {{.interface = "ens8", .linkType = "Ethernet", .address = "98:03:9b:d4:e5:f0", .linkUp = true}},
    };
}

template <auto describe, auto write>
Result<Bytes> imageOf()
{
    return write(describe());
}

struct StockCard
{
    const char* folder;
    SimulatedCard (*card)();
    Result<Bytes> (*image)();
};

// The first is the one of the classic story; tests and the tour use it by its name.
constexpr StockCard stockCards[] = {
    {"hp-544flr", hp544Card, imageOf<hp544Description, firmware::writeFs2>},
    {"mhqh29b", mhqh29bCard, imageOf<mhqh29bDescription, firmware::writeFs2>},
    {"mcx354a", mcx354aCard, imageOf<mcx354aDescription, firmware::writeFs2>},
    {"mcx455a", mcx455aCard, imageOf<mcx455aDescription, firmware::writeFs3>},
    {"mcx4121a", mcx4121aCard, imageOf<mcx4121aDescription, firmware::writeFs3>},
    {"mcx515a", mcx515aCard, imageOf<mcx515aDescription, firmware::writeFs4>},
    {"mcx312a-recovery", recoveryCard, imageOf<mcx312aDescription, firmware::writeFs2>},
};

std::unexpected<Error> unwritable(const std::filesystem::path& folder, const std::error_code& code)
{
    return failure(ErrorKind::FileUnwritable, {.file = folder.string(), .found = code.message()}, code.message());
}

/// A folder of our own beside the final one; removed unless it was moved there.
class WorkFolder
{
public:
    static Result<WorkFolder> in(const std::filesystem::path& root)
    {
        std::string name = (root / ".new-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            return unwritable(root, {errno, std::generic_category()});
        }
        return WorkFolder(std::move(name));
    }
    WorkFolder(WorkFolder&& other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {
    }
    WorkFolder& operator=(WorkFolder&&) = delete;
    ~WorkFolder()
    {
        std::error_code ignored;
        if (!m_path.empty()) {
            std::filesystem::remove_all(m_path, ignored);
        }
    }

    const std::filesystem::path& path() const { return m_path; }

    /// The move is one step, so others see no card or a whole one.
    std::error_code moveTo(const std::filesystem::path& target)
    {
        std::error_code code;
        std::filesystem::rename(m_path, target, code);
        if (!code) {
            m_path.clear();
        }
        return code;
    }

private:
    explicit WorkFolder(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }

    std::filesystem::path m_path;
};

/// What a burn that was broken off leaves on a flash without a second copy: its first block is
/// erased and not yet written.
void breakOff(silicon::SimulatedChip& chip)
{
    constexpr std::size_t eraseBlock = std::size_t{64} * 1024;
    std::ranges::fill(chip.flash().first(eraseBlock), std::uint8_t{0xff});
}

Result<> makeStockCard(const std::filesystem::path& folder, const StockCard& stock)
{
    Result<Bytes> bytes = stock.image();
    if (!bytes) {
        return failure(bytes);
    }
    const Result<firmware::Image> image = firmware::parseImage(std::move(*bytes), stock.folder);
    if (!image) {
        return failure(image);
    }
    const SimulatedCard card = stock.card();
    if (Result<> made = makeCard(folder, card, *image); !made || !card.inRecovery) {
        return made;
    }
    Result<silicon::SimulatedChip> chip = silicon::SimulatedChip::open(folder);
    if (!chip) {
        return failure(chip);
    }
    breakOff(*chip);
    return {};
}

Result<> ensureCard(const std::filesystem::path& root, const StockCard& stock)
{
    const std::filesystem::path target = root / stock.folder;
    std::error_code code;
    if (std::filesystem::exists(target / silicon::cardFileName, code)) {
        return {};
    }
    std::filesystem::create_directories(root, code);
    if (code) {
        return unwritable(root, code);
    }
    Result<WorkFolder> work = WorkFolder::in(root);
    if (!work) {
        return failure(work);
    }
    if (Result<> made = makeStockCard(work->path(), stock); !made) {
        return made;
    }
    code = work->moveTo(target);
    // Another process may have been faster with the same card.
    std::error_code ignored;
    if (code && !std::filesystem::exists(target / silicon::cardFileName, ignored)) {
        return unwritable(target, code);
    }
    return {};
}

} // namespace

std::vector<std::string> stockCardNames()
{
    std::vector<std::string> names;
    std::ranges::transform(stockCards, std::back_inserter(names), &StockCard::folder);
    return names;
}

Result<> ensureStockCard(const std::filesystem::path& root, std::string_view name)
{
    const auto* const stock = std::ranges::find(stockCards, name, &StockCard::folder);
    if (stock == std::end(stockCards)) {
        return failure(ErrorKind::InvalidArgument, {.file = root.string(), .found = std::string(name)},
                       "no stock card has this name");
    }
    return ensureCard(root, *stock);
}

Result<> ensureStockCards(const std::filesystem::path& root)
{
    for (const StockCard& stock : stockCards) {
        if (Result<> made = ensureCard(root, stock); !made) {
            return made;
        }
    }
    return {};
}

} // namespace firesteel::adapters
