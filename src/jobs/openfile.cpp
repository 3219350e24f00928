// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/sha256.h>
#include <base/translatable.h>
#include <jobs/openfile.h>
#include <jobs/savefile.h>
#include <jobs/shellquote.h>

#include <algorithm>
#include <array>
#include <format>
#include <fstream>
#include <utility>

namespace firesteel::jobs {

namespace {

/// False also where nothing can be read: readSharedFile() says why.
bool beginsLikeBundle(const std::filesystem::path& path)
{
    std::error_code code;
    if (!std::filesystem::is_regular_file(path, code)) {
        return false; // what is read from a pipe here would be missing later
    }
    std::array<char, 16> start{};
    std::ifstream file(path, std::ios::binary);
    file.read(start.data(), start.size());
    const auto got = static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0));
    return firmware::looksLikeBundle(ByteView(reinterpret_cast<const std::uint8_t*>(start.data()), got));
}

firmware::UnpackProgress unpackProgress(JobContext& context)
{
    return [&context](std::uint64_t done, std::uint64_t total) {
        context.progress().advance(Stage::UnpackingImage, done, total);
        return !context.progress().cancelRequested();
    };
}

const std::vector<firmware::Finding>& findingsOf(const FirmwareFile& file)
{
    if (const auto* bundle = std::get_if<firmware::Bundle>(&file)) {
        return bundle->findings;
    }
    return std::get<std::vector<firmware::Image>>(file).front().findings;
}

} // namespace

Result<SharedBytes> readFirmwareFile(const std::filesystem::path& path)
{
    return readSharedFile(path, beginsLikeBundle(path) ? firmware::maxBundleFileSize : firmware::maxImageFileSize);
}

Result<FirmwareFile> parseFirmwareFile(SharedBytes bytes, const std::string& name,
                                       const firmware::UnpackProgress& keepGoing)
{
    if (!firmware::looksLikeBundle(bytes)) {
        Result<std::vector<firmware::Image>> images = firmware::parseImageCopies(std::move(bytes), name);
        if (!images) {
            return failure(images);
        }
        return FirmwareFile(std::move(*images));
    }
    Result<firmware::Bundle> bundle = firmware::parseBundle(std::move(bytes), name);
    if (!bundle) {
        return failure(bundle);
    }
    if (const Result<> complete = firmware::completeVersions(*bundle, keepGoing); !complete) {
        return failure(complete);
    }
    return FirmwareFile(std::move(*bundle));
}

OpenFileOperation::OpenFileOperation(std::filesystem::path path)
    : m_path(std::move(path))
{
}

Facts OpenFileOperation::facts() const
{
    return {.file = m_path.string()};
}

std::string OpenFileOperation::command() const
{
    const bool isBundle = m_content && std::holds_alternative<firmware::Bundle>(*m_content);
    return std::format("firesteel-cli {} {}", isBundle ? "extract" : "verify", shellQuote(m_path.string()));
}

std::vector<StageWeight> OpenFileOperation::plan() const
{
    return {{.stage = Stage::UnpackingImage, .weight = 1}, {.stage = Stage::CheckingImage, .weight = 1}};
}

Result<> OpenFileOperation::run(JobContext& context)
{
    context.progress().advance(Stage::UnpackingImage, 0, 1);
    Result<SharedBytes> bytes =
        context.step(StepKind::ReadFile, {.file = m_path.string()}, {}, [&] { return readFirmwareFile(m_path); });
    if (!bytes) {
        return failure(bytes);
    }
    const StepKind parsing = firmware::looksLikeBundle(*bytes) ? StepKind::ListBundle : StepKind::ParseImage;
    Result<FirmwareFile> content = context.step(parsing, {}, {}, [&] {
        return parseFirmwareFile(std::move(*bytes), m_path.string(), unpackProgress(context));
    });
    if (!content) {
        return failure(content);
    }
    m_content = std::move(*content);
    for (const firmware::Finding& finding : findingsOf(*m_content)) {
        context.log(sentenceOf(finding));
    }
    context.progress().advance(Stage::CheckingImage, 1, 1);
    return {};
}

ExtractImageOperation::ExtractImageOperation(std::shared_ptr<const firmware::Bundle> bundle,
                                             firmware::BundleEntry entry, std::optional<std::filesystem::path> target)
    : m_bundle(std::move(bundle))
    , m_entry(std::move(entry))
    , m_target(std::move(target))
{
}

Facts ExtractImageOperation::facts() const
{
    return {.file = m_bundle->name, .wanted = m_entry.psid};
}

std::string ExtractImageOperation::command() const
{
    const std::string bundle = shellQuote(m_bundle->name);
    const std::string psid = shellQuote(m_entry.psid);
    const std::string text =
        m_target ? std::format("firesteel-cli extract {} {} {}", bundle, psid, shellQuote(m_target->string()))
                 : std::format("firesteel-cli verify {} --psid {}", bundle, psid);
    const auto tagged =
        std::ranges::find_if(m_entry.parts, [](const firmware::BundlePart& part) { return !part.selectTag.empty(); });
    return tagged == m_entry.parts.end() ? text : text + " --select " + shellQuote(tagged->selectTag);
}

std::vector<StageWeight> ExtractImageOperation::plan() const
{
    return {{.stage = Stage::UnpackingImage, .weight = 8},
            {.stage = Stage::CheckingImage, .weight = 1},
            {.stage = Stage::SavingFiles, .weight = m_target ? 1u : 0u}};
}

Result<> ExtractImageOperation::run(JobContext& context)
{
    const Result<SharedBytes> bytes = context.step(StepKind::UnpackImage, {}, {}, [&] {
        return firmware::extractImage(*m_bundle, m_entry, unpackProgress(context));
    });
    if (!bytes) {
        return failure(bytes);
    }
    context.progress().advance(Stage::CheckingImage, 0, 1);
    Result<firmware::Image> image =
        context.step(StepKind::ParseImage, {}, {}, [&] { return firmware::parseEntry(*m_bundle, m_entry, *bytes); });
    if (!image) {
        return failure(image);
    }
    for (const firmware::Finding& finding : image->findings) {
        context.log(sentenceOf(finding));
    }
    context.progress().advance(Stage::CheckingImage, 1, 1);
    if (context.progress().cancelRequested()) {
        return failure(ErrorKind::Cancelled, {.file = m_bundle->name});
    }
    if (m_target) {
        const Result<> saved = context.step(StepKind::SaveImage, {.file = m_target->string()}, {},
                                            [&] { return saveAndReadBack(*m_target, *bytes); });
        if (!saved) {
            return failure(saved);
        }
        m_sha256 = sha256Hex(*bytes);
        context.log({.context = "Step",
                     .text = QT_TRANSLATE_NOOP("Step", "SHA-256 of the saved image: {found}"),
                     .facts = {.found = m_sha256}});
        context.progress().advance(Stage::SavingFiles, 1, 1);
    }
    m_image = std::move(*image);
    return {};
}

} // namespace firesteel::jobs
