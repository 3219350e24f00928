// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/sha256.h>
#include <jobs/readbackup.h>
#include <jobs/shellquote.h>

#include <algorithm>
#include <array>
#include <format>
#include <string_view>
#include <system_error>
#include <utility>

namespace firesteel::jobs {

namespace {

namespace fs = std::filesystem;

constexpr const char* imageName = "firmware.bin";
constexpr const char* queryName = "query.txt";
constexpr const char* checksumsName = "SHA256SUMS";
constexpr std::uint64_t maxTextSize = 1 << 20;

std::string textOf(const fs::path& path)
{
    const Result<Bytes> bytes = readFile(path, maxTextSize);
    return bytes ? std::string(bytes->begin(), bytes->end()) : std::string();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

BackupOrigin originFrom(std::string_view query)
{
    BackupOrigin origin;
    const std::array<std::pair<std::string_view, std::string*>, 5> keys{{
        {"Adapter", &origin.adapter},
        {"PCI address", &origin.pciAddress},
        {"PSID", &origin.psid},
        {"FW Version", &origin.version},
        {"Read by Firesteel", &origin.readAt},
    }};
    while (!query.empty()) {
        const std::size_t newline = query.find('\n');
        const std::string_view line = query.substr(0, newline);
        query.remove_prefix(newline == std::string_view::npos ? query.size() : newline + 1);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            continue;
        }
        const auto key = std::ranges::find(keys, trimmed(line.substr(0, colon)), &decltype(keys)::value_type::first);
        if (key != keys.end() && key->second->empty()) {
            *key->second = trimmed(line.substr(colon + 1));
        }
    }
    return origin;
}

/// Compares with the line of firmware.bin; nullopt where there is none.
std::optional<bool> checksumMatches(const fs::path& folder, ByteView image)
{
    const std::string sums = textOf(folder / checksumsName);
    const std::size_t line = sums.find(std::format("  {}", imageName));
    constexpr std::size_t digits = 64;
    if (line == std::string::npos || line < digits) {
        return std::nullopt;
    }
    return sums.substr(line - digits, digits) == sha256Hex(image);
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

} // namespace

ReadBackupOperation::ReadBackupOperation(fs::path path)
    : m_path(std::move(path))
{
}

Facts ReadBackupOperation::facts() const
{
    return {.file = m_path.string()};
}

fs::path ReadBackupOperation::imageFile() const
{
    std::error_code ignored;
    if (fs::is_directory(m_path, ignored)) {
        return m_path / imageName;
    }
    // Any file of a backup names it.
    constexpr std::array<std::string_view, 3> others{queryName, checksumsName, "board.ini"};
    return std::ranges::contains(others, m_path.filename().string()) ? m_path.parent_path() / imageName : m_path;
}

std::string ReadBackupOperation::command() const
{
    return std::format("firesteel-cli verify {}", shellQuote(imageFile().string()));
}

std::vector<StageWeight> ReadBackupOperation::plan() const
{
    return {{.stage = Stage::ReadingImage, .weight = 1}, {.stage = Stage::CheckingImage, .weight = 1}};
}

Result<> ReadBackupOperation::run(JobContext& context)
{
    const fs::path file = imageFile();
    context.progress().advance(Stage::ReadingImage, 0, 1);
    Result<Bytes> bytes = context.step(StepKind::ReadFile, {.file = file.string()}, {},
                                       [&] { return readFile(file, firmware::maxImageFileSize); });
    if (!bytes) {
        return failure(bytes);
    }
    context.progress().advance(Stage::CheckingImage, 0, 1);
    BackupContent content{.imageFile = file, .image = {}, .origin = {}, .checksumMatches = {}};
    const fs::path folder = file.parent_path();
    if (file.filename() == imageName && isThere(folder / queryName)) {
        content.origin = originFrom(textOf(folder / queryName));
        content.checksumMatches = checksumMatches(folder, *bytes);
    }
    Result<firmware::Image> image = context.step(StepKind::ParseImage, {.file = file.string()}, {}, [&] {
        return firmware::parseImage(std::move(*bytes), file.string());
    });
    if (!image) {
        return failure(image);
    }
    content.image = std::move(*image);
    m_content = std::move(content);
    context.progress().advance(Stage::CheckingImage, 1, 1);
    return {};
}

std::vector<FoundBackup> findBackups(const fs::path& parent, std::size_t limit)
{
    std::vector<FoundBackup> found;
    std::error_code code;
    for (fs::directory_iterator entry(parent, code), end; !code && entry != end; entry.increment(code)) {
        const fs::path folder = entry->path();
        if (isThere(folder / imageName) && isThere(folder / queryName)) {
            found.push_back({folder, originFrom(textOf(folder / queryName))});
        }
        if (found.size() > limit * 4) {
            break;
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const FoundBackup& backup) { return backup.origin.readAt; });
    found.resize(std::min(found.size(), limit));
    return found;
}

} // namespace firesteel::jobs
