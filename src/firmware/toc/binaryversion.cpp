// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/toc/binaryversion.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

void noteBinaryVersion(TocBuilder& builder, std::uint32_t word, const std::string& section, std::uint64_t offset)
{
    const unsigned major = word >> 8 & 0xff;
    const unsigned minor = word & 0xff;
    const unsigned leastMinor = builder.image().format == ImageFormat::Fs3 ? 1 : 0;
    const bool none = major == 0 && minor == 0;
    if (none || (major == 1 && minor >= leastMinor)) {
        return;
    }
    builder.note(FindingKind::BinaryVersionUnsupported, Severity::Error,
                 {.section = section,
                  .offset = offset,
                  .expected = leastMinor,
                  .actual = word & 0xffff,
                  .wanted = std::format("1.{} - 1.255", leastMinor),
                  .found = std::format("{}.{}", major, minor)});
}

void noteFurtherImages(TocBuilder& builder, std::uint64_t start, const std::vector<std::uint64_t>& magics)
{
    std::string places;
    for (const std::uint64_t place : magics) {
        places += std::format("{}0x{:x}", places.empty() ? "" : ", ", place);
    }
    const auto other = std::ranges::find_if(magics, [start](std::uint64_t place) { return place != start; });
    if (other == magics.end()) {
        return;
    }
    Facts facts{.offset = *other, .expected = start, .actual = magics.size(), .found = std::move(places)};
    if (builder.image().format == ImageFormat::Fs4) {
        builder.note(FindingKind::SeveralImages, Severity::Error, std::move(facts));
    } else if (magics.size() > 2) {
        builder.note(FindingKind::TooManyMagics, Severity::Error, std::move(facts));
    } else {
        builder.note(FindingKind::TwoCopies, Severity::Warning, std::move(facts));
    }
}

} // namespace firesteel::firmware
