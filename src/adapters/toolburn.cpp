// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/toolburn.h>
#include <base/file.h>
#include <tools/privatefolder.h>

#include <algorithm>
#include <format>
#include <system_error>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr std::uint64_t probeSize = 0x1000;
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

/// Where a byte of the flash is in the image that was being written.
std::uint64_t logicalAddress(const ToolBurn& burn, std::uint64_t physical)
{
    const std::uint64_t chunk = burn.content.format == firmware::ImageFormat::Fs2 ? burn.content.layout.chunkSize() : 0;
    if (chunk != 0) {
        return physical / (chunk * 2) * chunk + physical % chunk;
    }
    const std::uint64_t half = burn.card.flashSize / 2;
    return half != 0 && physical >= half ? physical - half : physical;
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
    const std::uint64_t physical = error.facts.offset.value_or(0);
    const std::uint64_t logical = logicalAddress(burn, physical);
    const ByteView image = burn.content.bytes;
    const Result<tools::PrivateFolder> folder = tools::PrivateFolder::make();
    const Error unexplained{.kind = ErrorKind::ToolFailed,
                            .facts = {.file = error.facts.file, .wanted = flint.program(), .found = error.facts.found},
                            .detail = error.detail};
    if (!folder || logical >= image.size()) {
        return unexplained;
    }
    const ByteView wanted = image.subspan(logical, std::min<std::uint64_t>(probeSize, image.size() - logical));
    const std::filesystem::path file = folder->path() / "block.bin";
    const auto asked = flint.run(
        {"rb", std::format("0x{:x}", physical), std::format("0x{:x}", probeSize), ToolWord(file, "block.bin")},
        Stage::VerifyingFlash, progress);
    const Result<Bytes> block = readFile(file, probeSize);
    if (!asked || !block || block->size() < wanted.size()) {
        return unexplained;
    }
    const ByteView found = ByteView(*block).first(wanted.size());
    std::size_t different = 0;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        different += wanted[at] != found[at] ? 1 : 0;
    }
    constexpr std::size_t mostOfWornOut = 8; // bytes in a block; a protected one keeps what it had
    if (different > mostOfWornOut) {
        error.kind = ErrorKind::FlashWriteProtected;
    } else if (different > 0) {
        const Error place = mismatch(error.facts.file, wanted, found, physical).error();
        error.facts.offset = place.facts.offset;
        error.facts.expected = place.facts.expected;
        error.facts.actual = place.facts.actual;
    } else {
        return unexplained;
    }
    return error;
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
