// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/sha256.h>
#include <firmware/flint/flinttext.h>
#include <firmware/image.h>
#include <jobs/backup.h>
#include <jobs/savefile.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <format>
#include <system_error>
#include <utility>

namespace firesteel::jobs {

namespace {

namespace fs = std::filesystem;

std::string timeStamp(TimePoint time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return std::format("{:04}{:02}{:02}-{:02}{:02}{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday,
                       local.tm_hour, local.tm_min, local.tm_sec);
}

/// The PSID comes from the flash: only harmless characters reach the file system.
std::string folderName(const firmware::Image& image, TimePoint time)
{
    std::string psid = image.identity.psid.value_or("");
    std::erase_if(psid, [](unsigned char c) { return std::isalnum(c) == 0 && c != '_' && c != '-'; });
    return std::format("{}-{}", psid.empty() ? "card" : psid, timeStamp(time));
}

/// A free name: "x", then "x-2", "x-3"...
fs::path freeName(const fs::path& wanted)
{
    fs::path candidate = wanted;
    for (unsigned number = 2; fs::exists(candidate); ++number) {
        candidate = wanted.string() + std::format("-{}", number);
    }
    return candidate;
}

std::string queryFile(const adapters::Adapter& adapter, const firmware::Image& image, TimePoint time)
{
    std::string text =
        std::format("{}PCI address:           {}\nPCI id:                {:04x}:{:04x} (subsystem {:04x}:{:04x})\n"
                    "Adapter:               {}\nImage bytes:           {}\nRead by Firesteel:     {}\n",
                    firmware::queryText(image, true), adapter.pciAddress, adapter.vendorId, adapter.deviceId,
                    adapter.subsystemVendorId, adapter.subsystemId, adapter.name, image.bytes.size(), timeStamp(time));
    for (const firmware::Finding& finding : image.findings) {
        text += std::format("Note:                  {}\n", firmware::findingSentence(finding));
    }
    return text;
}

/// Removes the unfinished folder unless the backup was completed.
class UnfinishedFolder
{
public:
    explicit UnfinishedFolder(fs::path path)
        : m_path(std::move(path))
    {
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;
    ~UnfinishedFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

Result<> createFolder(const fs::path& folder)
{
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) {
        return failure(ErrorKind::FileUnwritable, {.file = folder.string(), .found = code.message()});
    }
    return {};
}

} // namespace

std::vector<StageWeight> backupPlan()
{
    return {{.stage = Stage::ReadingImage, .weight = 48}, {.stage = Stage::SavingFiles, .weight = 2}};
}

Result<Backup> makeBackup(adapters::Engine& engine, const adapters::Adapter& adapter, const fs::path& parent,
                          JobContext& context)
{
    const Result<Bytes> bytes =
        context.step(StepKind::ReadImage, {}, {}, [&] { return engine.readImage(context.progress()); });
    if (!bytes) {
        return failure(bytes);
    }
    const Result<firmware::Image> image = firmware::parseImage(*bytes, adapter.pciAddress);
    if (!image) {
        return failure(image);
    }
    context.progress().advance(Stage::SavingFiles, 0, 1);

    const TimePoint now = context.clock().now();
    const Result<> parentReady = createFolder(parent);
    if (!parentReady) {
        return failure(parentReady);
    }
    const fs::path folder = freeName(parent / folderName(*image, now));
    const UnfinishedFolder unfinished(folder.string() + ".partial");
    const Result<> made = createFolder(unfinished.path());
    if (!made) {
        return failure(made);
    }

    Backup backup{.folder = folder, .image = folder / "firmware.bin", .imageSha256 = sha256Hex(*bytes), .files = {}};
    std::string checksums;
    const auto save = [&](StepKind kind, const char* name, ByteView content) {
        checksums += std::format("{}  {}\n", sha256Hex(content), name);
        backup.files.push_back(folder / name);
        return context.step(kind, {.file = (folder / name).string()}, {},
                            [&] { return saveAndReadBack(unfinished.path() / name, content); });
    };
    const auto asBytes = [](const std::string& text) {
        return ByteView(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    };

    Result<> saved = save(StepKind::SaveImage, "firmware.bin", *bytes);
    if (const Result<std::string> ini = firmware::embeddedIni(*image); saved && ini) {
        saved = save(StepKind::SaveIni, "board.ini", asBytes(*ini));
    }
    if (saved) {
        saved = save(StepKind::SaveQuery, "query.txt", asBytes(queryFile(adapter, *image, now)));
    }
    if (saved) {
        const std::string sums = std::exchange(checksums, {}); // saving adds to them
        saved = save(StepKind::SaveChecksums, "SHA256SUMS", asBytes(sums));
    }
    if (!saved) {
        return failure(saved);
    }
    std::error_code code;
    fs::rename(unfinished.path(), folder, code);
    if (code) {
        return failure(ErrorKind::FileUnwritable, {.file = folder.string(), .found = code.message()});
    }
    context.progress().advance(Stage::SavingFiles, 1, 1);
    return backup;
}

} // namespace firesteel::jobs
