// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/keychanges.h>
#include <firmware/edit.h>
#include <firmware/image.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::boardconfig {

/// What is to be different in an image. What is absent stays.
struct RebuildRequest
{
    std::optional<std::string> ini; ///< the whole text
    std::optional<Bytes> rom;       ///< raw option ROM(s); empty: none any more
    firmware::PersonalData personal;
    bool acceptUntranslated = false; ///< build although INI and records will contradict each other
};

/// What a request does to the INI, without an image built.
struct RebuildPlan
{
    std::vector<KeyChange> keys;
    bool iniTextChanges = false; ///< also where no key changes: comments, spacing

    std::size_t untranslatedCount() const;
};

struct RebuiltImage
{
    Bytes bytes;
    RebuildPlan plan;
};

/// What becomes of each changed key. `maps` are all maps; those for the image are chosen. Fails for what
/// rebuild() would fail for because of the INI.
Result<RebuildPlan> planRebuild(const firmware::Image& image, const RebuildRequest& request, const ParameterMaps& maps);

/// The image with another INI, and with all that follows from it: Configuration records of the keys that
/// the maps know, Image Info (PSID, PRS name, supported PSIDs), chain, pointers, size and every CRC; and
/// with another ROM, GUIDs, MACs and VSD. All other bytes stay; where nothing changes the image is the
/// same to the byte. An INI that is the same keeps its compressed stream.
///
/// KeysUntranslated where changed keys cannot be translated and that was not accepted; NotSupported for other formats
/// than FS2; the finding's error for a damaged image; IniTooLarge.
Result<RebuiltImage> rebuild(const firmware::Image& image, const RebuildRequest& request, const ParameterMaps& maps);

/// rebuild() writes this key into Image Info.
bool isImageInfoKey(std::string_view section, std::string_view key);

/// The INI inside an image as a document; an empty one where the image has none.
Result<IniDocument> iniOf(const firmware::Image& image);

} // namespace firesteel::boardconfig
