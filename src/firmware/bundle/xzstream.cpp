// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/xzstream.h>

#include <algorithm>
#include <array>
#include <lzma.h>
#include <ranges>
#include <utility>

namespace firesteel::firmware {

namespace {

/// An index takes some bytes for each block of a stream; this is room for a million blocks.
constexpr std::uint64_t maxIndexMemory = 64ull << 20;

XzFault faultOf(lzma_ret code, std::uint64_t offset, std::uint64_t memoryNeeded)
{
    switch (code) {
    case LZMA_BUF_ERROR:
        return {.kind = FindingKind::BundleXzCut, .offset = offset};
    case LZMA_OPTIONS_ERROR:
    case LZMA_UNSUPPORTED_CHECK:
        return {.kind = FindingKind::BundleXzUnsupported, .offset = offset};
    case LZMA_MEMLIMIT_ERROR:
        return {.kind = FindingKind::BundleXzTooMuchMemory,
                .offset = offset,
                .actual = memoryNeeded,
                .expected = maxXzMemory};
    case LZMA_MEM_ERROR:
        return {.kind = FindingKind::BundleXzTooMuchMemory, .offset = offset, .actual = memoryNeeded};
    default:
        return {.kind = FindingKind::BundleXzDamaged, .offset = offset};
    }
}

/// Index of the stream that ends `packed`; freed with the result.
using Index = std::unique_ptr<lzma_index, decltype([](lzma_index* index) { lzma_index_end(index, nullptr); })>;

} // namespace

Finding xzFinding(const XzFault& fault, std::string section, std::uint64_t base)
{
    return {.kind = fault.kind,
            .severity = Severity::Error,
            .facts = {.section = std::move(section),
                      .offset = base + fault.offset,
                      .expected = fault.expected,
                      .actual = fault.actual}};
}

struct XzReader::Decoder
{
    lzma_stream stream = LZMA_STREAM_INIT;
    lzma_ret state = LZMA_OK;

    Decoder() { state = lzma_stream_decoder(&stream, maxXzMemory, LZMA_TELL_UNSUPPORTED_CHECK); }
    ~Decoder() { lzma_end(&stream); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
};

XzReader::XzReader(ByteView packed)
    : m_packed(packed)
    , m_decoder(std::make_unique<Decoder>())
{
    m_decoder->stream.next_in = packed.data();
    m_decoder->stream.avail_in = packed.size();
}

XzReader::~XzReader() = default;

std::expected<std::size_t, XzFault> XzReader::read(MutableByteView out)
{
    lzma_stream& stream = m_decoder->stream;
    stream.next_out = out.data();
    stream.avail_out = out.size();
    while (stream.avail_out > 0 && !m_atEnd) {
        if (m_decoder->state == LZMA_OK) {
            // LZMA_FINISH makes the decoder say LZMA_BUF_ERROR where the input ends too early.
            m_decoder->state = lzma_code(&stream, LZMA_FINISH);
        }
        if (m_decoder->state == LZMA_STREAM_END) {
            m_atEnd = true;
        } else if (m_decoder->state != LZMA_OK) {
            return std::unexpected(
                faultOf(m_decoder->state, m_packed.size() - stream.avail_in, lzma_memusage(&stream)));
        }
    }
    return out.size() - stream.avail_out;
}

std::expected<XzSizes, XzFault> xzSizes(ByteView packed)
{
    const auto isZero = [](std::uint8_t byte) { return byte == 0; };
    const auto backwards = packed | std::views::reverse;
    const auto last = std::ranges::find_if_not(backwards, isZero);
    const auto padding = static_cast<std::uint64_t>(last - backwards.begin());
    const ByteView stream = packed.first(packed.size() - padding);
    if (stream.size() < 2 * std::size_t{LZMA_STREAM_HEADER_SIZE}) {
        return std::unexpected(XzFault{.kind = FindingKind::BundleXzCut, .offset = packed.size()});
    }
    lzma_stream_flags header{};
    if (const lzma_ret code = lzma_stream_header_decode(&header, stream.data()); code != LZMA_OK) {
        return std::unexpected(faultOf(code, 0, 0));
    }
    lzma_stream_flags footer{};
    const std::uint64_t footerOffset = stream.size() - LZMA_STREAM_HEADER_SIZE;
    if (lzma_stream_footer_decode(&footer, stream.data() + footerOffset) != LZMA_OK ||
        lzma_stream_flags_compare(&header, &footer) != LZMA_OK) {
        return std::unexpected(XzFault{.kind = FindingKind::BundleXzCut, .offset = packed.size()});
    }
    if (footer.backward_size > footerOffset - LZMA_STREAM_HEADER_SIZE) {
        return std::unexpected(XzFault{.kind = FindingKind::BundleXzDamaged, .offset = footerOffset});
    }
    const std::uint64_t indexOffset = footerOffset - footer.backward_size;
    lzma_index* decoded = nullptr;
    std::uint64_t memory = maxIndexMemory;
    std::size_t position = indexOffset;
    const lzma_ret code = lzma_index_buffer_decode(&decoded, &memory, nullptr, stream.data(), &position, footerOffset);
    if (code != LZMA_OK) {
        return std::unexpected(faultOf(code, indexOffset, memory));
    }
    const Index index(decoded);
    if (position != footerOffset || lzma_index_file_size(index.get()) != stream.size()) {
        return std::unexpected(XzFault{.kind = FindingKind::BundleXzDamaged, .offset = indexOffset});
    }
    return XzSizes{.packed = stream.size(), .unpacked = lzma_index_uncompressed_size(index.get()), .padding = padding};
}

std::expected<Bytes, XzFault> unpackXz(ByteView packed, std::uint64_t limit)
{
    XzReader reader(packed);
    Bytes unpacked;
    std::array<std::uint8_t, 16384> piece{};
    while (true) {
        const std::expected<std::size_t, XzFault> got = reader.read(piece);
        if (!got) {
            return std::unexpected(got.error());
        }
        if (unpacked.size() + *got > limit) {
            return std::unexpected(XzFault{.kind = FindingKind::BundleTableTooLong, .expected = limit});
        }
        unpacked.insert(unpacked.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*got));
        if (*got < piece.size()) {
            return unpacked;
        }
    }
}

} // namespace firesteel::firmware
