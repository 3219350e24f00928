// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/toolburn.h>
#include <base/file.h>
#include <tools/privatefolder.h>

#include <algorithm>
#include <bit>
#include <format>
#include <system_error>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr std::uint64_t blockSize = 0x1000; ///< what mstflint names when a write fails
constexpr std::uint64_t pieceSize = 16;     ///< what it writes and checks at once; it stops after a bad one
/// A worn-out flash differs in a bit or two; one that takes nothing has something else there.
constexpr std::size_t mostWornBits = 2;
constexpr std::uint64_t wordSize = 4;

/// Sections that a burn writes as they are in the image: those of the card stay, and tables of
/// addresses depend on the place.
std::vector<const firmware::Section*> writtenSections(const firmware::Image& image)
{
    std::vector<const firmware::Section*> sections;
    for (const firmware::Section& section : image.sections) {
        if (section.toc && !section.toc->deviceData) {
            sections.push_back(&section);
        }
    }
    return sections;
}

std::unexpected<Error> mismatch(const std::string& device, ByteView wanted, ByteView read, std::uint64_t start)
{
    const auto [one, other] = std::ranges::mismatch(wanted, read);
    const auto at = static_cast<std::size_t>(one - wanted.begin()) / wordSize * wordSize;
    const auto word = [at](ByteView bytes) {
        return at + wordSize <= bytes.size() ? readBe32(bytes, at) : std::uint32_t{0};
    };
    return failure(ErrorKind::ReadBackMismatchWhenActive,
                   {.file = device, .offset = start + at, .expected = word(wanted), .actual = word(read)},
                   std::format("{} bytes were to be written, {} were read back", wanted.size(), read.size()));
}

/// mstflint names the place in the image when a write fails, but reads from places on the flash: those
/// where the image's copies have it.
std::vector<std::uint64_t> placesOf(const ToolBurn& burn, std::uint64_t logical)
{
    const std::uint64_t chunk = burn.content.layout.chunkSize();
    if (chunk == 0) {
        return {logical};
    }
    const std::uint64_t even = logical / chunk * chunk * 2 + logical % chunk;
    return {even, even + chunk};
}

std::size_t differingBits(ByteView one, ByteView other)
{
    std::size_t bits = 0;
    for (std::size_t at = 0; at < one.size(); ++at) {
        bits += static_cast<std::size_t>(std::popcount(static_cast<std::uint8_t>(one[at] ^ other[at])));
    }
    return bits;
}

/// A part of the flash; empty if it cannot be read.
Bytes flashPart(const FlintTool& flint, std::uint64_t address, std::uint64_t size, Progress& progress)
{
    const Result<tools::PrivateFolder> folder = tools::PrivateFolder::make();
    if (!folder) {
        return {};
    }
    const std::filesystem::path file = folder->path() / "block.bin";
    const auto read =
        flint.run({"rb", std::format("0x{:x}", address), std::format("0x{:x}", size), ToolWord(file, "block.bin")},
                  Stage::VerifyingFlash, progress);
    Bytes part = read ? readFile(file, size).value_or(Bytes()) : Bytes();
    return part.size() == size ? part : Bytes();
}

/// Differing bits in the first piece that is not as it should be: behind it nothing was written.
std::size_t firstDifference(ByteView wanted, ByteView found)
{
    for (std::size_t at = 0; at + pieceSize <= found.size(); at += pieceSize) {
        if (const std::size_t bits = differingBits(wanted.subspan(at, pieceSize), found.subspan(at, pieceSize))) {
            return bits;
        }
    }
    return 0;
}

/// The name a person gave the image, where it is a file that has these bytes; else a name to save it by.
std::string shownFile(const firmware::Image& image)
{
    std::error_code error;
    const bool isFile = std::filesystem::is_regular_file(image.name, error) &&
                        std::filesystem::file_size(image.name, error) == image.bytes.size();
    return isFile && !error ? image.name : "image.bin";
}

} // namespace

Result<Bytes> readWithTool(const FlintTool& flint, Stage stage, Progress& progress)
{
    const Result<tools::PrivateFolder> folder = tools::PrivateFolder::make();
    if (!folder) {
        return failure(folder);
    }
    const std::filesystem::path file = folder->path() / "image.bin";
    if (const auto read = flint.run({"ri", ToolWord(file, "image.bin")}, stage, progress); !read) {
        return failure(read);
    }
    return readFile(file, firmware::maxImageFileSize);
}

Result<> compareReadBack(const firmware::Image& wanted, const firmware::Image& read, const std::string& device)
{
    if (const firmware::Finding* const error = read.firstError()) {
        return std::unexpected(firmware::damageError(*error, device, "read back after the burn"));
    }
    if (wanted.format == firmware::ImageFormat::Fs2) {
        const ByteView content = wanted.bytes.view().first(std::min<std::size_t>(wanted.end, wanted.bytes.size()));
        const ByteView back = read.bytes;
        return std::ranges::equal(content, back) ? Result<>() : mismatch(device, content, back, 0);
    }
    const auto ours = writtenSections(wanted);
    const auto theirs = writtenSections(read);
    if (ours.size() != theirs.size()) {
        return failure(ErrorKind::ReadBackMismatchWhenActive,
                       {.file = device, .offset = 0, .expected = ours.size(), .actual = theirs.size()},
                       "the number of sections differs");
    }
    for (std::size_t index = 0; index < ours.size(); ++index) {
        const ByteView content = wanted.data(*ours[index]);
        const ByteView back = read.data(*theirs[index]);
        if (!std::ranges::equal(content, back)) {
            return mismatch(device, content, back, theirs[index]->dataOffset);
        }
    }
    return {};
}

std::vector<ToolWord> burnSwitches(const CardQuery& card, const firmware::Image& image, const BurnOptions& options)
{
    std::vector<ToolWord> switches;
    if (options.allowPsidChange && card.identity.psid != image.identity.psid) {
        switches.emplace_back("--allow_psid_change");
    }
    if (options.useImageGuids && image.format == firmware::ImageFormat::Fs2) {
        switches.emplace_back("--use_image_guids");
    }
    if (options.useImageVsd) {
        switches.emplace_back("--use_image_ps");
    }
    return switches;
}

Error explainedMismatch(const FlintTool& flint, Error error, const ToolBurn& burn, Progress& progress)
{
    if (error.kind != ErrorKind::ReadBackMismatch) {
        return error;
    }
    const Error unexplained{.kind = ErrorKind::ToolFailed,
                            .facts = {.file = error.facts.file, .wanted = flint.program(), .found = error.facts.found},
                            .detail = error.detail};
    const std::uint64_t logical = error.facts.offset.value_or(0);
    const ByteView image = burn.content.bytes;
    if (logical % pieceSize != 0 || logical >= image.size()) {
        return unexplained;
    }
    const std::uint64_t size = std::min<std::uint64_t>(blockSize, (image.size() - logical) / pieceSize * pieceSize);
    const ByteView wanted = image.subspan(logical, size);
    std::size_t fewest = ~std::size_t{0};
    for (const std::uint64_t place : placesOf(burn, logical)) {
        const Bytes found = flashPart(flint, place, size, progress);
        const std::size_t bits = firstDifference(wanted, found);
        if (bits == 0 || bits >= fewest) {
            continue; // what is as it should be is not what failed
        }
        fewest = bits;
        const Error difference = mismatch(error.facts.file, wanted, found, place).error();
        // Which copy was being written is not told, so a place is named only where it shows.
        error.facts.offset = bits > mostWornBits ? logical : difference.facts.offset;
        error.facts.expected = difference.facts.expected;
        error.facts.actual = difference.facts.actual;
        error.kind = bits > mostWornBits ? ErrorKind::FlashWriteProtected : ErrorKind::ReadBackMismatch;
    }
    return fewest == ~std::size_t{0} ? unexplained : error;
}

Result<BurnReport> burnWithTool(const FlintTool& flint, const ToolBurn& burn, const firmware::Image& image,
                                std::vector<ToolWord> switches, Progress& progress)
{
    const Result<tools::PrivateFolder> folder = tools::PrivateFolder::make();
    if (!folder) {
        return failure(folder);
    }
    // A copy that nobody else can change between the check and the burn.
    const std::filesystem::path file = folder->path() / "image.bin";
    if (const Result<> saved = writeFile(file, ByteView(image.bytes)); !saved) {
        return failure(saved);
    }
    std::vector<ToolWord> words{"-i", ToolWord(file, shownFile(image))};
    std::ranges::move(switches, std::back_inserter(words));
    words.emplace_back("-y");
    words.emplace_back("burn");
    if (const auto burned = flint.run(words, Stage::PreparingTool, progress); !burned) {
        return std::unexpected(explainedMismatch(flint, burned.error(), burn, progress));
    }
    Result<Bytes> bytes = readWithTool(flint, Stage::VerifyingFlash, progress);
    if (!bytes) {
        return failure(bytes);
    }
    BurnReport report{.bytesWritten = burn.content.bytes.size(), .image = *bytes};
    const Result<firmware::Image> read = firmware::parseImage(std::move(*bytes), flint.device());
    if (!read) {
        return failure(read);
    }
    if (const Result<> same = compareReadBack(burn.content, *read, flint.device()); !same) {
        return failure(same);
    }
    progress.advance(Stage::VerifyingFlash, 100, 100);
    return report;
}

} // namespace firesteel::adapters
