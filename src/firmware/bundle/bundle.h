// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <base/sharedbytes.h>
#include <firmware/finding.h>
#include <firmware/identity.h>
#include <firmware/image.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::firmware {

enum class BundleFormat
{
    Mfa,
    Mfa2
};
const char* formatName(BundleFormat format); ///< "MFA"

/// What a part of a bundle holds (reference chapter 7.1).
enum class BundlePartKind
{
    Firmware,
    OptionRom, ///< CLP, PXE, UEFI or FCODE, to be joined to a firmware
    Padding,
    Other
};

/// One stored blob: a firmware image, or a ROM. Several boards may share one.
struct BundlePart
{
    BundlePartKind kind = BundlePartKind::Firmware;
    std::uint32_t type = 0;   ///< as stored: 1 firmware, 0x110 PXE, 0x111 UEFI...
    std::uint64_t offset = 0; ///< within the unpacked data; MFA2: after the component's mark
    std::uint64_t size = 0;   ///< unpacked
    std::optional<Version> version{};
    std::uint8_t group = 0;  ///< MFA: one part of each group makes the image
    std::string selectTag{}; ///< MFA: names this choice within its group; usually empty

    bool operator==(const BundlePart&) const = default;
};

/// What a bundle offers for one board. The texts are as stored, up to their first NUL.
struct BundleEntry
{
    std::string psid;
    std::string partNumber;  ///< MFA only
    std::string description; ///< MFA only; vendors cut it at the end of its record
    std::vector<BundlePart> parts;

    /// Version of the (first) firmware part.
    std::optional<Version> version() const;
    /// Of all parts, unpacked.
    std::uint64_t size() const;
    /// The first group that has several parts to choose from, if any.
    std::optional<std::uint8_t> openChoice() const;
    /// The names of all choices; empty where there is nothing to choose.
    std::vector<std::string> choices() const;

    bool operator==(const BundleEntry&) const = default;
};

/// The table of contents of an MFA or MFA2 file. Made without unpacking the data.
struct Bundle
{
    BundleFormat format = BundleFormat::Mfa;
    std::string name;  ///< file it came from
    SharedBytes bytes; ///< the whole file
    std::vector<BundleEntry> entries;
    std::vector<Finding> findings;  ///< an error means: do not trust what comes out of it
    std::uint64_t dataOffset = 0;   ///< of the packed data in the file
    std::uint64_t dataSize = 0;     ///< packed
    bool packed = false;            ///< an XZ stream
    std::uint64_t unpackedSize = 0; ///< what the table of contents needs; unpacking stops there

    bool isSound() const { return firstError() == nullptr; }
    const Finding* firstError() const;
    /// The first error that concerns this entry: its own, or one of the bundle as a whole.
    const Finding* firstError(const BundleEntry& entry) const;
    /// Entries whose PSID matches, letter case apart.
    std::vector<const BundleEntry*> find(std::string_view psid) const;
};

/// MFA and MFA2 are told by their first bytes, never by a file name; 16 bytes are enough.
bool looksLikeBundle(ByteView bytes);

/// Size limit for files offered as bundles.
inline constexpr std::uint64_t maxBundleFileSize = 1ull << 30;
/// Limit of what a table of contents may ask to be unpacked: 256 images of 64 MiB.
inline constexpr std::uint64_t maxUnpackedSize = 16ull << 30;

/// The table of contents (reference chapter 7). Fails only when there is nothing to list:
/// BundleDamaged. Every other defect is a finding with its offset. A finding about one entry names
/// the PSID as its section.
Result<Bundle> parseBundle(SharedBytes bytes, std::string name);

/// The one entry for a PSID, with no group left to choose from. `choice` is a version, or
/// the select tags with commas between; it may be empty where there is nothing to choose. PsidMissing (empty PSID),
/// PsidNotInBundle, BundleChoiceMissing.
Result<BundleEntry> chooseEntry(const Bundle& bundle, std::string_view psid, std::string_view choice = {});

/// The entry with, in each group that has this select tag (letter case apart), only the parts that have
/// it. Other groups stay as they are.
BundleEntry narrowed(const BundleEntry& entry, std::string_view choice);

/// Success if the image of the entry can be taken out; else why not, as extractImage() says it.
Result<> checkExtractable(const Bundle& bundle, const BundleEntry& entry);

/// The image for one entry: its parts one behind the other, unpacked on bounded memory (the decoder's
/// dictionary and the image); the signature that MFA2 masks is restored. BundleDamaged (also when the
/// bundle has an error that concerns the entry), BundleTooLarge, BundleChoiceMissing; Cancelled when
/// `keepGoing` says false. `keepGoing(done, total)` gets bytes unpacked; it may be empty.
using UnpackProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;
Result<SharedBytes> extractImage(const Bundle& bundle, const BundleEntry& entry, const UnpackProgress& keepGoing = {});

/// Unpacks the data once from front to end and hands over the image of every entry as soon as its
/// last byte is there; at most the images that overlap are in memory. Entries with an error of their
/// own or a choice to make are left out. `consume` says false to stop. A fault on the way, or a wrong
/// checksum at the end of the data, is BundleDamaged; what was handed over before is then in doubt.
using ImageConsumer = std::function<bool(std::size_t entry, SharedBytes image)>;
Result<> extractAll(const Bundle& bundle, const ImageConsumer& consume, const UnpackProgress& keepGoing = {});

/// The image that was extracted for an entry, parsed, with a finding where it is not what the bundle
/// says: another PSID (Error), another version (Warning). Fails like parseImage().
Result<Image> parseEntry(const Bundle& bundle, const BundleEntry& entry, SharedBytes image);

/// MFA2 keeps only some bits of each version. This unpacks one image for each version that is
/// stored (all images of a release have the same) and puts the full one in its place, where it agrees.
/// Costs nothing for MFA. Cancelled.
Result<> completeVersions(Bundle& bundle, const UnpackProgress& keepGoing = {});

} // namespace firesteel::firmware
