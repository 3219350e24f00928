// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/image.h>
#include <firmware/inisection.h>

#include <algorithm>
#include <array>
#include <zlib.h>

namespace firesteel::firmware {

UnpackedIni unpackIni(ByteView packed)
{
    UnpackedIni unpacked;
    if (packed.empty()) {
        return unpacked;
    }
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        unpacked.state = IniState::Damaged;
        return unpacked;
    }
    // zlib's interface is not const-correct; it does not write to its input.
    stream.next_in = const_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), maxIniSize));

    std::array<char, 16384> piece{};
    int status = Z_OK;
    while (status == Z_OK && unpacked.text.size() <= maxIniSize) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        unpacked.text.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);

    if (unpacked.text.size() > maxIniSize) {
        unpacked = {IniState::TooLarge, {}};
    } else {
        unpacked.state = status == Z_STREAM_END ? IniState::Complete : IniState::Damaged;
    }
    return unpacked;
}

std::optional<Finding> iniFinding(ByteView stream, const std::string& section, std::uint64_t offset)
{
    const UnpackedIni ini = unpackIni(stream);
    Facts facts{.section = section, .offset = offset, .expected = maxIniSize};
    if (ini.state == IniState::TooLarge) {
        return Finding{FindingKind::IniTooLarge, Severity::Warning, std::move(facts)};
    }
    if (ini.state != IniState::Complete) {
        return Finding{FindingKind::IniDamaged, Severity::Warning, std::move(facts)};
    }
    if (const std::size_t nul = ini.text.find('\0'); nul != std::string::npos) {
        facts.expected = ini.text.size();
        facts.actual = nul;
        return Finding{FindingKind::IniHasNul, Severity::Note, std::move(facts)};
    }
    return std::nullopt;
}

Bytes packIni(const std::string& text)
{
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    Bytes packed(size);
    // Cannot fail: the buffer has the bound's size and the level is valid.
    compress2(packed.data(), &size, reinterpret_cast<const Bytef*>(text.data()), static_cast<uLong>(text.size()),
              Z_BEST_COMPRESSION);
    packed.resize((size + 3) & ~uLongf{3});
    std::fill(packed.begin() + static_cast<std::ptrdiff_t>(size), packed.end(), std::uint8_t{0});
    return packed;
}

Result<std::string> embeddedIni(const Image& image)
{
    if (image.encrypted) {
        return failure(ErrorKind::ImageEncrypted, {.file = image.name});
    }
    const Section* section = image.find(SectionKind::FwConfiguration);
    if (section == nullptr || section->dataSize == 0) {
        return failure(ErrorKind::IniMissing, {.file = image.name});
    }
    const Facts facts{.file = image.name, .section = section->name, .offset = section->offset, .expected = maxIniSize};
    UnpackedIni unpacked = unpackIni(image.data(*section));
    if (unpacked.state == IniState::TooLarge) {
        return failure(ErrorKind::IniTooLarge, facts);
    }
    if (unpacked.state != IniState::Complete) {
        return failure(ErrorKind::IniDamaged, facts);
    }
    unpacked.text.resize(std::min(unpacked.text.find('\0'), unpacked.text.size()));
    return std::move(unpacked.text);
}

} // namespace firesteel::firmware
