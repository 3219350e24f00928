// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <filesystem>

namespace firesteel::tools {

/// A new empty folder that only this user may enter, for the files a tool reads and writes; removed with
/// everything in it when the object goes.
class PrivateFolder
{
public:
    /// FileUnwritable.
    static Result<PrivateFolder> make();

    PrivateFolder(PrivateFolder&& other) noexcept;
    PrivateFolder& operator=(PrivateFolder&& other) noexcept;
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder();

    const std::filesystem::path& path() const { return m_path; }

private:
    explicit PrivateFolder(std::filesystem::path path);
    std::filesystem::path m_path;
};

} // namespace firesteel::tools
