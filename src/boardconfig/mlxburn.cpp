// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/translatable.h>
#include <boardconfig/mlxburn.h>
#include <tools/messages.h>
#include <tools/privatefolder.h>
#include <tools/toolrun.h>

#include <algorithm>
#include <utility>

namespace firesteel::boardconfig {

namespace {

namespace fs = std::filesystem;

constexpr const char* toolName = "mlxburn";

struct Explanation
{
    std::string_view words; ///< in the line, letter case does not count
    const char* text;
};

/// Sources: the vendor's MFT manuals for what mlxburn does; public notes on building ConnectX-3 images
/// (users-and-cards 5.1 and 5.4) for its warnings and for the installer's --oem.
constexpr Explanation explanations[] = {
    {"outside a group",
     QT_TRANSLATE_NOOP("Builder", "mlxburn warned of a line outside of any group: harmless, released .mlx files have "
                                  "one.")},
    {"already assigned",
     QT_TRANSLATE_NOOP("Builder", "mlxburn warned that a parameter is set twice: harmless where both values are the "
                                  "same.")},
    {"can't locate", QT_TRANSLATE_NOOP("Builder", "A part of MFT that builds images is not installed. Install MFT "
                                                  "again with its option --oem.")},
    {"mic: not found", QT_TRANSLATE_NOOP("Builder", "A part of MFT that builds images is not installed. Install MFT "
                                                    "again with its option --oem.")},
    {"unknown option", QT_TRANSLATE_NOOP("Builder", "This mlxburn does not know an option that building needs. MFT "
                                                    "up to 4.26 is known to build images.")},
};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

Sentence remark(const char* text, Facts facts = {})
{
    return {.context = "Builder", .text = text, .facts = std::move(facts)};
}

void addOnce(std::vector<Sentence>& remarks, Sentence sentence)
{
    if (!std::ranges::contains(remarks, sentence)) {
        remarks.push_back(std::move(sentence));
    }
}

std::string whatItSaid(const tools::ToolAnswer& answer)
{
    std::string text = tools::errorText(answer.lines);
    if (text.empty() && !answer.lines.empty()) {
        text = answer.lines.back();
    }
    return text.empty() ? "exit code " + std::to_string(answer.end.exitCode) : text;
}

} // namespace

std::optional<Sentence> explainMlxburn(std::string_view line)
{
    const std::string lower = lowerCase(line);
    const auto* const found = std::ranges::find_if(
        explanations, [&lower](const Explanation& explanation) { return lower.contains(explanation.words); });
    if (found == std::end(explanations)) {
        return std::nullopt;
    }
    return remark(found->text);
}

MlxburnBuilder::MlxburnBuilder(MlxburnRequest request, tools::ProcessFactory& processes)
    : m_request(std::move(request))
    , m_processes(processes)
{
}

void MlxburnBuilder::checkVersion(std::vector<Sentence>& remarks) const
{
    if (m_request.tool.version && *m_request.tool.version >= mftWithoutGeneration) {
        remarks.push_back(remark(
            QT_TRANSLATE_NOOP("Builder", "{found}: manuals of MFT {wanted} and later no longer tell how to build "
                                         "images; 4.26 still does. If it fails, try an older MFT."),
            {.wanted = toString(mftWithoutGeneration), .found = programText(m_request.tool)}));
    }
}

Result<Bytes> MlxburnBuilder::run(const fs::path& folder, Progress& progress, std::vector<Sentence>& remarks)
{
    const fs::path ini = folder / "board.ini";
    const fs::path image = folder / "image.bin";
    if (const Result<> written = writeFile(ini, m_request.ini); !written) {
        return failure(written);
    }
    std::error_code code;
    const fs::path mlx = fs::absolute(m_request.mlx, code);
    const tools::Command command{.program = m_request.tool.path,
                                 .arguments = {"-fw", mlx.string(), "-conf", ini.string(), "-wrimage", image.string()},
                                 .environment = tools::cleanEnvironment(),
                                 .folder = folder,
                                 .worksOnCard = false};
    const Result<tools::ToolAnswer> answer =
        tools::runTool(m_processes, command, tools::shellLine(command), Stage::BuildingImage, progress);
    if (!answer) {
        return failure(answer);
    }
    for (const std::string& line : answer->lines) {
        if (std::optional<Sentence> meaning = explainMlxburn(line)) {
            addOnce(remarks, std::move(*meaning));
        }
    }
    Facts facts{.file = m_request.mlx.string(), .wanted = toolName};
    if (answer->askedToStop) {
        return failure(ErrorKind::Cancelled, facts);
    }
    if (answer->end.signal != 0) {
        return failure(ErrorKind::ToolStopped, facts);
    }
    if (!answer->succeeded()) {
        facts.found = whatItSaid(*answer);
        Error error{.kind = ErrorKind::ToolFailed, .facts = facts};
        for (const std::string& line : answer->lines) {
            if (line.starts_with("-W-")) {
                continue; // not what it failed for
            }
            if (std::optional<Sentence> meaning = explainMlxburn(line)) {
                error.detail = facts.found;
                error.reason = std::move(meaning);
            }
        }
        return std::unexpected(std::move(error));
    }
    Result<Bytes> bytes = readFile(image, firmware::maxImageFileSize);
    if (!bytes) {
        facts.found = whatItSaid(*answer);
        return failure(ErrorKind::ToolAnswerUnknown, facts, errorSentence(bytes.error()));
    }
    return bytes;
}

void MlxburnBuilder::compareWithBase(const Bytes& bytes, BuiltImage& built) const
{
    const Result<firmware::Image> image = firmware::parseImage(bytes, m_request.mlx.string());
    if (!image || m_request.base == nullptr) {
        return; // whether it is sound is looked at behind every builder
    }
    const firmware::Image& base = *m_request.base;
    const auto differs = [](const auto& left, const auto& right) { return left && right && *left != *right; };
    if (differs(image->identity.deviceId, base.identity.deviceId)) {
        built.remarks.push_back(
            remark(QT_TRANSLATE_NOOP("Builder", "The .mlx file is for another chip: device {actual}, not {expected}."),
                   {.expected = *base.identity.deviceId, .actual = *image->identity.deviceId}));
    }
    if (image->identity.version && base.identity.version && *image->identity.version < *base.identity.version) {
        built.remarks.push_back(remark(
            QT_TRANSLATE_NOOP("Builder", "The .mlx file is older than the image: version {found}, not {wanted}."),
            {.wanted = toString(*base.identity.version), .found = toString(*image->identity.version)}));
    }
    const Result<IniDocument> before = iniOf(base);
    const Result<IniDocument> after = iniOf(*image);
    const Result<IniDocument> given = IniDocument::parse(m_request.ini);
    if (!before || !after || !given) {
        return;
    }
    built.keys = changedKeys(*before, *after);
    for (KeyChange& change : built.keys) {
        if (change.outcome == KeyOutcome::Untranslated) {
            change.outcome = KeyOutcome::BuiltIn;
            change.obstacle = Obstacle::None;
        }
    }
    if (!changedKeys(*given, *after).empty()) {
        built.remarks.push_back(remark(
            QT_TRANSLATE_NOOP("Builder", "The INI inside the image differs from the one that mlxburn was given.")));
    }
}

Result<BuiltImage> MlxburnBuilder::build(Progress& progress)
{
    progress.advance(Stage::BuildingImage, 0, 1);
    std::error_code code;
    const std::uintmax_t size = fs::file_size(m_request.mlx, code);
    if (code) {
        return failure(ErrorKind::FileNotFound, {.file = m_request.mlx.string()});
    }
    if (size > maxMlxFileSize) {
        return failure(ErrorKind::FileTooLarge, {.file = m_request.mlx.string(), .expected = maxMlxFileSize});
    }
    const Result<tools::PrivateFolder> folder = tools::PrivateFolder::make();
    if (!folder) {
        return failure(folder);
    }
    BuiltImage built;
    checkVersion(built.remarks);
    Result<Bytes> bytes = run(folder->path(), progress, built.remarks);
    if (!bytes) {
        return failure(bytes);
    }
    compareWithBase(*bytes, built);
    built.bytes = std::move(*bytes);
    progress.advance(Stage::BuildingImage, 1, 1);
    return built;
}

} // namespace firesteel::boardconfig
