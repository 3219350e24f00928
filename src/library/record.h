// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <firmware/image.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::library {

/// One image as the library remembers it: what a search and a choice need, not its bytes.
struct ImageRecord
{
    std::filesystem::path path;         ///< of the file, without symbolic links
    std::optional<std::uint32_t> entry; ///< index in the bundle's entries; absent: the file is the image
    std::string choice;                 ///< of several builds for one PSID in a bundle; usually empty
    std::uint32_t copy = 0;             ///< index in parseImageCopies(): a flash dump holds up to two
    firmware::CopyState copyState = firmware::CopyState::Only;
    firmware::ImageFormat format = firmware::ImageFormat::Fs2;
    std::string psid;
    std::string partNumber;
    std::string description;
    std::optional<firmware::Version> version;
    std::string date;                        ///< of the release, "2017-09-05"; empty if not told
    std::optional<std::uint16_t> deviceId;   ///< PCI
    std::vector<firmware::HardwareId> chips; ///< that the image names; empty: none
    std::string roms;                        ///< "PXE 3.4.752, UEFI 14.11.43"
    std::uint64_t size = 0;                  ///< of the image in bytes
    bool failsafe = false;                   ///< FS2: can be written beside the image that boots
    std::uint8_t logChunkSize = 0;           ///< FS2
    bool encrypted = false;
    std::optional<firmware::SecurityAttributes> security;
    std::optional<Error> problem; ///< the first error in it; it may not be flashed then

    bool isSound() const { return !problem.has_value(); }
};

/// What tells whether a file has changed since it was read.
struct FileStamp
{
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::uint64_t inode = 0;

    bool operator==(const FileStamp&) const = default;
};

/// One file and what was found in it.
struct FileRecord
{
    std::filesystem::path path; ///< absolute, without symbolic links
    FileStamp stamp;
    std::string format; ///< "FS2", "MFA"; empty for a file or folder that cannot be read
    std::vector<ImageRecord> images;
    std::optional<Error> problem; ///< why there is nothing, or not everything, to show of it
};

/// "2017-09-05"; empty for digits that are no date.
std::string dateText(const firmware::ReleaseDate& date);

} // namespace firesteel::library
