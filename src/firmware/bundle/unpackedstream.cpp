// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundlefindings.h>
#include <firmware/bundle/unpackedstream.h>

#include <algorithm>
#include <array>
#include <utility>

namespace firesteel::firmware {

namespace {

/// Between two questions whether to go on: some milliseconds of work.
constexpr std::size_t pieceSize = std::size_t{4} << 20;
constexpr std::size_t skipSize = std::size_t{256} << 10;

// Reference chapter 1.3.
using Magic = std::array<std::uint8_t, 16>;
constexpr Magic fs3Magic{0x4d, 0x54, 0x46, 0x57, 0x8c, 0xdf, 0xd0, 0x00,
                         0xde, 0xad, 0x92, 0x70, 0x41, 0x54, 0xbe, 0xef};
constexpr Magic fs4Magic{0x4d, 0x54, 0x46, 0x57, 0xab, 0xcd, 0xef, 0x00,
                         0xfa, 0xde, 0x12, 0x34, 0x56, 0x78, 0xde, 0xad};
constexpr std::size_t fs3FormatOffset = 0x24;
constexpr std::uint8_t fs3Format = 3;

const char* dataName(const Bundle& bundle)
{
    return bundle.format == BundleFormat::Mfa ? "data" : "component block";
}

} // namespace

UnpackedStream::UnpackedStream(const Bundle& bundle, std::uint64_t total, const UnpackProgress& keepGoing)
    : m_bundle(bundle)
    , m_keepGoing(keepGoing)
    , m_total(total)
    , m_stored(bundle.bytes.part(bundle.dataOffset, bundle.dataSize).view())
{
    if (bundle.packed) {
        m_reader.emplace(m_stored);
    }
}

Result<> UnpackedStream::readPiece(MutableByteView out)
{
    std::size_t got = 0;
    if (m_reader) {
        const std::expected<std::size_t, XzFault> read = m_reader->read(out);
        if (!read) {
            return std::unexpected(
                bundleError(xzFinding(read.error(), dataName(m_bundle), m_bundle.dataOffset), m_bundle.name));
        }
        got = *read;
    } else if (m_position < m_stored.size()) {
        const ByteView rest = m_stored.subspan(m_position);
        got = std::min(out.size(), rest.size());
        std::ranges::copy(rest.first(got), out.begin());
    }
    m_position += got;
    if (got < out.size()) {
        return std::unexpected(bundleError({.kind = FindingKind::BundleDataTooShort,
                                            .facts = {.section = dataName(m_bundle),
                                                      .offset = m_bundle.dataOffset,
                                                      .expected = m_bundle.unpackedSize,
                                                      .actual = m_position}},
                                           m_bundle.name));
    }
    if (m_keepGoing && !m_keepGoing(std::min(m_position, m_total), m_total)) {
        return failure(ErrorKind::Cancelled, {.file = m_bundle.name});
    }
    return {};
}

Result<> UnpackedStream::read(MutableByteView out)
{
    while (!out.empty()) {
        const std::size_t size = std::min(out.size(), pieceSize);
        if (Result<> done = readPiece(out.first(size)); !done) {
            return done;
        }
        out = out.subspan(size);
    }
    return {};
}

Result<> UnpackedStream::skip(std::uint64_t size)
{
    if (!m_reader) {
        m_position += size; // what is read next finds out whether that is still inside
        return {};
    }
    std::vector<std::uint8_t> scratch(std::min<std::uint64_t>(size, skipSize));
    while (size > 0) {
        const std::size_t piece = std::min<std::uint64_t>(size, scratch.size());
        if (Result<> done = readPiece(MutableByteView(scratch).first(piece)); !done) {
            return done;
        }
        size -= piece;
    }
    return {};
}

Result<> UnpackedStream::checkEnd()
{
    std::array<std::uint8_t, 1> more{};
    if (!m_reader) {
        return {};
    }
    if (const std::expected<std::size_t, XzFault> read = m_reader->read(more); !read) {
        return std::unexpected(
            bundleError(xzFinding(read.error(), dataName(m_bundle), m_bundle.dataOffset), m_bundle.name));
    }
    return {};
}

bool restoreComponent(MutableByteView markedImage)
{
    const bool marked = markedImage.size() >= mfa2MarkSize &&
                        std::ranges::equal(markedImage.first(mfa2MarkSize), mfa2Mark, [](std::uint8_t byte, char c) {
                            return byte == static_cast<unsigned char>(c);
                        });
    if (!marked) {
        return false;
    }
    const MutableByteView image = markedImage.subspan(mfa2MarkSize);
    const auto isMask = [](std::uint8_t byte) { return byte == 0xff; };
    if (image.size() > fs3FormatOffset && std::ranges::all_of(image.first(fs3Magic.size()), isMask)) {
        // The byte is the format of FS3; in FS4 it is the upper half of a CRC, which is zero.
        std::ranges::copy(image[fs3FormatOffset] == fs3Format ? fs3Magic : fs4Magic, image.begin());
    }
    return true;
}

} // namespace firesteel::firmware
