// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <firmware/finding.h>
#include <firmware/identity.h>
#include <firmware/section.h>

#include <memory>
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

    std::uint64_t chunkSize() const { return logChunkSize == 0 ? 0 : std::uint64_t{1} << logChunkSize; }
    bool operator==(const FailsafeLayout&) const = default;
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
    std::string name; ///< file or device it came from
    std::shared_ptr<const Bytes> bytes =
        std::make_shared<const Bytes>(); ///< never null; the contiguous logical image, with anything that follows it
    FailsafeLayout layout;
    std::uint64_t headerSize = 0;  ///< size field of the header
    std::uint64_t end = 0;         ///< one past the last section walked; what `ri` reads
    std::vector<Section> sections; ///< in chain order
    FullImageCrc fullCrc;
    Identity identity;
    Guids guids;
    RomInfo rom;
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
Result<Image> parseImage(Bytes bytes, std::string name);

/// The board INI embedded in the image, unpacked (at most 8 MiB), up to its first NUL byte.
/// IniMissing, IniDamaged, IniTooLarge.
Result<std::string> embeddedIni(const Image& image);

} // namespace firesteel::firmware
