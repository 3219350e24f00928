// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/shareddata.h>

#include <cstdlib>

namespace firesteel::test {

std::optional<std::filesystem::path> sharedData()
{
    const char* folder = std::getenv("FIRESTEEL_SHARED"); // NOLINT(concurrency-mt-unsafe)
    if (folder == nullptr || !std::filesystem::is_directory(std::filesystem::path(folder) / "data")) {
        return std::nullopt;
    }
    return std::filesystem::path(folder) / "data";
}

std::optional<std::filesystem::path> realImage()
{
    const std::optional<std::filesystem::path> data = sharedData();
    if (!data) {
        return std::nullopt;
    }
    std::filesystem::path image =
        *data / "firmware" / "fw-ConnectX3Pro-rel-2_42_5000-MCX312B-XCC_Ax-FlexBoot-3.4.752.bin";
    return std::filesystem::exists(image) ? std::optional(image) : std::nullopt;
}

} // namespace firesteel::test
