// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <boardconfig/rebuild.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::gui {

/// What is asked of a build, as values that a worker can take along.
struct BuildQuestion
{
    std::shared_ptr<const firmware::Image> base;
    std::shared_ptr<const boardconfig::ParameterMaps> maps;
    boardconfig::RebuildRequest request; ///< without the consent
    std::filesystem::path rom;           ///< read into the request; empty: none is put in
    bool vendorTool = false;             ///< mlxburn builds; only the INI of the request counts
};

/// What a build would make of it. The request with the ROM read is what the build then gets.
struct BuildPreview
{
    std::vector<boardconfig::KeyChange> keys; ///< those that are not translated come first
    bool iniTextChanges = false;              ///< also where no key changes
    bool keysKnown = false;
    std::optional<Error> error; ///< why nothing can be built
    boardconfig::RebuildRequest request;
    std::uint64_t size = 0;   ///< of the image
    bool sameImage = false;   ///< to the byte
    firmware::RomInfo rom;    ///< of the image, as it would be
    bool romUnmarked = false; ///< the file that is put in does not begin like an expansion ROM
    bool baseIsFile = false;  ///< the name of the base is a file's, so that a command can name it

    std::size_t untranslatedCount() const;
};

/// Builds once without saving, so that everything that stands in the way shows at once. For a worker.
BuildPreview previewBuild(const BuildQuestion& question);

/// Two lists ask for the same consent.
bool sameConsent(const std::vector<boardconfig::KeyChange>& left, const std::vector<boardconfig::KeyChange>& right);

/// What lies where an image is to be saved.
struct TargetLook
{
    bool exists = false; ///< a file that would be replaced
    bool isFolder = false;
    bool folderMissing = false; ///< the one it is to be in
    bool isBase = false;        ///< the file that is built from
};
TargetLook lookAtTarget(const std::filesystem::path& target, const std::string& base);

/// A file of the folder that is not there yet, named after the PSID of the INI, else of the base.
std::filesystem::path freeTarget(const std::filesystem::path& folder, const std::string& ini,
                                 const firmware::Image& base);

} // namespace firesteel::gui
