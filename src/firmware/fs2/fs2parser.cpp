// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2chain.h>
#include <firmware/fs2/fs2contents.h>
#include <firmware/fs2/fs2parser.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

/// A file's bytes and what is known of the image in them before its sections are looked at.
struct Placement
{
    SharedBytes bytes; ///< contiguous, the image at 0
    Fs2Header header;
    Fs2Chain chain;
    std::uint64_t start = 0;
    std::vector<Finding> findings;
};

std::string placesText(const std::vector<std::uint64_t>& places)
{
    std::string text;
    for (const std::uint64_t place : places) {
        text += std::format("{}0x{:x}", text.empty() ? "" : ", ", place);
    }
    return text;
}

void noteCopies(const std::vector<std::uint64_t>& magics, std::vector<Finding>& findings)
{
    Facts facts{.expected = magics.front(), .actual = magics.size(), .found = placesText(magics)};
    if (magics.size() > 1) {
        facts.offset = magics[1];
    }
    if (magics.size() > 2) {
        findings.push_back({FindingKind::TooManyMagics, Severity::Error, std::move(facts)});
    } else if (magics.size() == 2) {
        findings.push_back({FindingKind::TwoCopies, Severity::Warning, std::move(facts)});
    }
}

std::uint64_t chunkSize(const Fs2Header& header)
{
    return header.failsafe() ? std::uint64_t{1} << header.logChunkSize() : 0;
}

void noteFailsafeWord(const Fs2Header& header, std::vector<Finding>& findings)
{
    if (!header.failsafeWordValid()) {
        findings.push_back({FindingKind::FailsafeWordChecksum,
                            Severity::Error,
                            {.section = "Header", .offset = 0x28, .actual = header.failsafeWord}});
    }
}

// Only a flash, or a dump of one, may hold an image elsewhere than at 0.
void noteStart(Placement& placement, std::uint64_t fileSize)
{
    const std::uint64_t chunk = chunkSize(placement.header);
    // The second copy of a dump is at the chunk size, and the dump has room for both.
    const bool isSecondCopy = chunk != 0 && placement.start == chunk && fileSize >= 2 * chunk;
    if (placement.start == 0 || isSecondCopy) {
        return;
    }
    const bool bothPossible = chunk != 0 && placement.start != chunk;
    placement.findings.push_back({FindingKind::WrongStartAddress,
                                  Severity::Error,
                                  {.offset = placement.start,
                                   .expected = chunk,
                                   .actual = placement.start,
                                   .wanted = bothPossible ? std::format("0x0 / 0x{:x}", chunk) : "0x0"}});
}

bool isIntact(const Fs2Chain& chain)
{
    return chain.complete && std::ranges::none_of(chain.findings, [](const Finding& finding) {
               return finding.severity == Severity::Error;
           });
}

// A dump of a whole flash holds the image in alternate chunks. It is taken for one only if the
// image is damaged read straight on and intact read that way.
void undoStriping(ByteView file, Placement& placement)
{
    const std::uint64_t chunk = chunkSize(placement.header);
    const bool atCopyStart = placement.start == 0 || placement.start == chunk;
    if (chunk == 0 || !atCopyStart || file.size() <= chunk || isIntact(placement.chain)) {
        return;
    }
    Bytes copy = logicalCopy(file, placement.header.logChunkSize(), placement.start == 0 ? 0 : 1);
    Fs2Chain chain = walkFs2Chain(copy);
    if (!isIntact(chain)) {
        return;
    }
    placement.bytes = std::move(copy);
    placement.chain = std::move(chain);
    placement.findings.push_back(
        {FindingKind::StripedDump, Severity::Warning, {.offset = placement.start, .expected = chunk}});
}

Placement place(const SharedBytes& file, const std::vector<std::uint64_t>& magics)
{
    Placement placement;
    placement.start = magics.front();
    const ByteView atStart = file.view().subspan(placement.start);
    placement.header = decodeFs2Header(atStart).value_or(Fs2Header{});
    noteCopies(magics, placement.findings);
    noteFailsafeWord(placement.header, placement.findings);
    placement.chain = walkFs2Chain(atStart);
    undoStriping(file, placement);
    if (placement.bytes.empty()) {
        noteStart(placement, file.size());
        placement.bytes = file.part(placement.start, file.size());
    }
    return placement;
}

} // namespace

Image parseFs2(const SharedBytes& bytes, std::string name, const std::vector<std::uint64_t>& magics)
{
    Placement placement = place(bytes, magics);
    Image image;
    image.format = ImageFormat::Fs2;
    image.name = std::move(name);
    image.bytes = std::move(placement.bytes);
    image.layout = {placement.header.failsafe(), placement.header.logChunkSize(), placement.start};
    image.headerSize = placement.header.imageSize;
    image.end = placement.chain.end;
    image.sections = std::move(placement.chain.sections);
    image.findings = std::move(placement.findings);
    image.findings.insert(image.findings.end(), std::make_move_iterator(placement.chain.findings.begin()),
                          std::make_move_iterator(placement.chain.findings.end()));
    readFs2Contents(image, placement.header, placement.chain.complete);
    return image;
}

} // namespace firesteel::firmware
