// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/sharedbytes.h>
#include <base/translatable.h>
#include <jobs/savefile.h>

#include <algorithm>
#include <system_error>

namespace firesteel::jobs {

Result<> checkRoom(const std::filesystem::path& folder, std::uint64_t needed)
{
    std::error_code code;
    std::filesystem::path existing = std::filesystem::absolute(folder, code);
    while (!std::filesystem::exists(existing, code) && existing.has_relative_path()) {
        existing = existing.parent_path();
    }
    const std::filesystem::space_info space = std::filesystem::space(existing, code);
    if (code || space.available >= needed) {
        return {}; // where the system does not know, writing will tell
    }
    const Facts facts{.file = folder.string(), .expected = needed, .actual = space.available};
    return std::unexpected(Error{
        .kind = ErrorKind::FileUnwritable,
        .facts = facts,
        .reason =
            Sentence{.context = "Error",
                     .text = QT_TRANSLATE_NOOP("Error", "{expectedNumber} bytes are needed, but the disk has room "
                                                        "for only {actualNumber}"),
                     .facts = facts}});
}

Result<> saveAndReadBack(const std::filesystem::path& path, ByteView content)
{
    if (Result<> written = writeFile(path, content); !written) {
        return written;
    }
    std::error_code code;
    if (!std::filesystem::is_regular_file(path, code)) {
        return {}; // a device or a pipe gives nothing back
    }
    const Result<SharedBytes> back = readSharedFile(path, content.size());
    if (!back || !std::ranges::equal(*back, content)) {
        return failure(ErrorKind::FileUnwritable, {.file = path.string(), .found = "it reads back differently"});
    }
    return {};
}

} // namespace firesteel::jobs
