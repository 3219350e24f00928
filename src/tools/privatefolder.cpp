// SPDX-License-Identifier: GPL-3.0-or-later
#include <tools/privatefolder.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>

namespace firesteel::tools {

Result<PrivateFolder> PrivateFolder::make()
{
    std::error_code error;
    std::filesystem::path parent = std::filesystem::temp_directory_path(error);
    if (error) {
        parent = "/tmp";
    }
    std::string name = (parent / "firesteel-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        return failure(ErrorKind::FileUnwritable,
                       {.file = parent.string(), .found = std::strerror(errno)}); // NOLINT(concurrency-mt-unsafe)
    }
    return PrivateFolder(name);
}

PrivateFolder::PrivateFolder(std::filesystem::path path)
    : m_path(std::move(path))
{
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

PrivateFolder& PrivateFolder::operator=(PrivateFolder&& other) noexcept
{
    std::swap(m_path, other.m_path);
    return *this;
}

PrivateFolder::~PrivateFolder()
{
    if (!m_path.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
}

} // namespace firesteel::tools
