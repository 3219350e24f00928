// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <base/sharedbytes.h>
#include <firmware/finding.h>
#include <firmware/identity.h>
#include <firmware/section.h>

#include <string>
#include <vector>

namespace firesteel::firmware {

enum class ImageFormat
{
    Fs2,
    Fs3,
    Fs4,
    Fs5
};
const char* formatName(ImageFormat format); ///< "FS2"

/// How an image lies on the flash (reference chapters 1.6 and 2.12).
struct FailsafeLayout
{
    bool failsafe = false;
    std::uint8_t logChunkSize = 0; ///< log2 of the chunk size in bytes; 0 when not failsafe
    std::uint64_t start = 0;       ///< physical address of the first chunk in the file or flash
                                   ///< FS3, FS4: of the slot, also in Image::bytes

    std::uint64_t chunkSize() const { return logChunkSize == 0 ? 0 : std::uint64_t{1} << logChunkSize; }
    bool operator==(const FailsafeLayout&) const = default;
};

/// What a copy of an image is to the card whose flash it lies on.
enum class CopyState
{
    Only,    ///< a plain image file, or a flash with one image
    Boots,   ///< the copy a chip loads
    Spare,   ///< complete, but the chip loads the other one
    Retired, ///< an older image whose signature was cleared when a newer one was written
};

/// The CRC over the whole image, kept in the header (reference chapter 2.6).
struct FullImageCrc
{
    CrcState state = CrcState::Good;
    std::uint16_t stored = 0;
    std::uint16_t computed = 0;
};

/// A parsed firmware image: a value that owns its bytes. Parsing never throws a byte away and
/// never trusts one; what is wrong is in `findings`, and what could be read is in the rest.
struct Image
{
    ImageFormat format = ImageFormat::Fs2;
    std::string name;  ///< file or device it came from
    SharedBytes bytes; ///< FS2: the contiguous logical image, with anything that follows it; FS3 and
                       ///< FS4: the whole file, because device data lie at addresses of the flash
    FailsafeLayout layout;
    CopyState copy = CopyState::Only;
    std::uint64_t headerSize = 0;  ///< size field of the header
    std::uint64_t end = 0;         ///< one past the last section walked; what `ri` reads
    std::vector<Section> sections; ///< in chain order; FS3 and FS4: in the order verify prints
    FullImageCrc fullCrc;
    Identity identity;
    Guids guids;                    ///< FS2
    std::optional<DeviceUids> uids; ///< FS3 and FS4
    RomInfo rom;
    bool encrypted = false; ///< FS4 whose sections cannot be read: only what is in clear is here
    std::vector<Finding> findings;

    /// No finding of severity Error: the only images that may be flashed.
    bool isSound() const;
    /// The first finding of severity Error, if any.
    const Finding* firstError() const;
    /// The effective section of that kind, or null.
    const Section* find(SectionKind kind) const;
    /// Payload of a section; shorter than dataSize if the image is cut.
    ByteView data(const Section& section) const;
};

/// Size limit for files offered as images: the largest flash of a ConnectX card is 64 MiB.
inline constexpr std::uint64_t maxImageFileSize = 128ull << 20;

/// Parses an image file of any supported format, recognised by content. `name` is only for
/// messages. Fails only when there is nothing to show: ImageTooShort, ImageUnaligned,
/// ImageWithoutMagic, ImageFormatUnsupported. Every other defect is a finding.
Result<Image> parseImage(SharedBytes bytes, std::string name);

/// Every image in a file: one, or both copies of a flash dump, the one that boots first; the first is
/// what parseImage() returns. They share the bytes where the format allows. A retired copy is read as
/// fully as a live one, but its RetiredCopy finding is an error: it must not be flashed as it is. Where
/// parseImage() finds no magic there may still be retired copies.
Result<std::vector<Image>> parseImageCopies(SharedBytes bytes, std::string name);

/// The board INI embedded in the image, unpacked (at most 8 MiB), up to its first NUL byte.
/// IniMissing, IniDamaged, IniTooLarge.
Result<std::string> embeddedIni(const Image& image);

} // namespace firesteel::firmware
