// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <base/sharedbytes.h>
#include <firmware/finding.h>
#include <firmware/identity.h>

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
    Other
};

/// One stored blob: a firmware image, or a ROM. Several boards may share one.
struct BundlePart
{
    BundlePartKind kind = BundlePartKind::Firmware;
    std::uint32_t type = 0;   ///< as stored: 1 firmware, 0x110 PXE, 0x111 UEFI...
    std::uint64_t offset = 0; ///< within the unpacked data
    std::uint64_t size = 0;   ///< unpacked
    std::optional<Version> version{};
    std::uint8_t group = 0;  ///< MFA: one part of each group makes the image
    std::string selectTag{}; ///< MFA: names this choice within its group; usually empty

    bool operator==(const BundlePart&) const = default;
};

/// What a bundle offers for one board.
struct BundleEntry
{
    std::string psid;
    std::string partNumber;
    std::string description; ///< cut at the end of its record, as vendors store it
    std::vector<BundlePart> parts;

    /// Version of the (first) firmware part.
    std::optional<Version> version() const;
    /// Of all parts, unpacked.
    std::uint64_t size() const;
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

    const Finding* firstError() const;
    /// Entries whose PSID matches, letter case apart.
    std::vector<const BundleEntry*> find(std::string_view psid) const;
};

/// MFA and MFA2 are told by their first bytes, never by a file name.
bool looksLikeBundle(ByteView bytes);

/// Size limit for files offered as bundles.
inline constexpr std::uint64_t maxBundleFileSize = 1ull << 30;

/// The table of contents (reference chapter 7). Fails only when there is nothing to list:
/// BundleDamaged. Every other defect is a finding with its offset.
Result<Bundle> parseBundle(SharedBytes bytes, std::string name);

/// The image for one entry: its parts one behind the other, unpacked on bounded memory (the decoder's
/// dictionary and the image). BundleDamaged, BundleTooLarge; Cancelled when `keepGoing` says false.
/// `keepGoing(done, total)` gets bytes unpacked; it may be empty.
using UnpackProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;
Result<SharedBytes> extractImage(const Bundle& bundle, const BundleEntry& entry, const UnpackProgress& keepGoing = {});

/// Unpacks the data once from front to end and hands over the image of every entry as soon as its
/// last byte is there; at most the images that overlap are in memory. `consume` says false to stop.
using ImageConsumer = std::function<bool(std::size_t entry, SharedBytes image)>;
Result<> extractAll(const Bundle& bundle, const ImageConsumer& consume, const UnpackProgress& keepGoing = {});

} // namespace firesteel::firmware
