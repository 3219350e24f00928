// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/finding.h>

#include <expected>
#include <memory>

namespace firesteel::firmware {

/// Why packed bytes cannot be unpacked: BundleXzDamaged, BundleXzCut, BundleXzUnsupported,
/// BundleXzTooMuchMemory or BundleTableTooLong.
struct XzFault
{
    FindingKind kind = FindingKind::BundleXzDamaged;
    std::uint64_t offset = 0; ///< within the packed bytes
    std::uint64_t actual = 0;
    std::uint64_t expected = 0;
};

/// As a finding of severity Error about `section`, whose packed bytes begin at `base` of the file.
Finding xzFinding(const XzFault& fault, std::string section, std::uint64_t base);

/// What a decoder may take. Vendors pack with dictionaries of 32 MiB (MFA) and 64 MiB (MFA2).
inline constexpr std::uint64_t maxXzMemory = 192ull << 20;

/// Unpacks one XZ stream piece by piece, in the memory of its dictionary and no more.
class XzReader
{
public:
    /// `packed` must outlive the reader.
    explicit XzReader(ByteView packed);
    ~XzReader();
    XzReader(const XzReader&) = delete;
    XzReader& operator=(const XzReader&) = delete;

    /// Fills `out` from its start. Less than its size means that the stream is complete.
    std::expected<std::size_t, XzFault> read(MutableByteView out);

private:
    struct Decoder;
    ByteView m_packed;
    std::unique_ptr<Decoder> m_decoder;
    bool m_atEnd = false;
};

/// Sizes as the index at the end of an XZ stream tells them, without unpacking it.
struct XzSizes
{
    std::uint64_t packed = 0; ///< of the stream; after it only zero bytes may follow
    std::uint64_t unpacked = 0;
    std::uint64_t padding = 0; ///< zero bytes after the stream
};
std::expected<XzSizes, XzFault> xzSizes(ByteView packed);

/// The whole of a small stream, at most `limit` bytes.
std::expected<Bytes, XzFault> unpackXz(ByteView packed, std::uint64_t limit);

} // namespace firesteel::firmware
