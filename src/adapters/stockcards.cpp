// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardplacement.h>
#include <adapters/discovery.h>
#include <adapters/stockimage.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr const char* hp544Folder = "hp-544flr";

silicon::SimulatedCard hp544Card()
{
    return {
        .name = "HP 544+FLR (simulated)",
        .pciAddress = "0000:23:00.0",
        .deviceId = 0x1007,
        .subsystemVendorId = 0x103c,
        .subsystemId = 0x22f4,
        .hardwareId = 0x1f7,
        .jedecId = 0x1540ef,
        .driver = "mlx4_core",
        .partNumber = "764285-B21",
        .serialNumber = "SIMULATED01",
    };
}

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

Result<firmware::Image> hp544Image()
{
    Result<Bytes> bytes = firmware::writeFs2(hp544Description());
    if (!bytes) {
        return failure(bytes);
    }
    return firmware::parseImage(std::move(*bytes), hp544Folder);
}

} // namespace

Result<> ensureStockCards(const std::filesystem::path& root)
{
    const std::filesystem::path target = root / hp544Folder;
    std::error_code code;
    if (std::filesystem::exists(target / silicon::cardFileName, code)) {
        return {};
    }
    std::filesystem::create_directories(root, code);
    if (code) {
        return unwritable(root, code);
    }
    const Result<firmware::Image> image = hp544Image();
    if (!image) {
        return failure(image);
    }
    Result<WorkFolder> work = WorkFolder::in(root);
    if (!work) {
        return failure(work);
    }
    if (Result<> made = makeCard(work->path(), hp544Card(), *image); !made) {
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

} // namespace firesteel::adapters
