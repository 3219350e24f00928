// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/flinttool.h>
#include <silicon/deviceusers.h>
#include <silicon/realcrspace.h>
#include <tools/messages.h>

#include <algorithm>
#include <cstdlib>
#include <format>
#include <iterator>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr const char* libraryName = "libfiresteel-simulated.so";

/// DDDD:BB:DD.F: nothing else ever becomes the name of a device on a command line.
bool isPciAddress(const std::string& text)
{
    constexpr std::string_view afterDomain = ":xx:xx.x"; // x: a digit
    constexpr std::size_t leastDomain = 4;
    constexpr std::size_t mostDomain = 8;
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    if (text.size() < leastDomain + afterDomain.size() || text.size() > mostDomain + afterDomain.size()) {
        return false;
    }
    const std::size_t domain = text.size() - afterDomain.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char wanted = at < domain ? 'x' : afterDomain[at - domain];
        if (wanted == 'x' ? !digits.contains(text[at]) : text[at] != wanted) {
            return false;
        }
    }
    return text.back() >= '0' && text.back() <= '7';
}

const char* toolName(tools::ToolKind kind)
{
    switch (kind) {
    case tools::ToolKind::Config:
        return "mstconfig";
    case tools::ToolKind::FirmwareReset:
        return "mstfwreset";
    case tools::ToolKind::FirmwareManager:
        return "mstfwmanager";
    case tools::ToolKind::Burn:
        return "mlxburn";
    case tools::ToolKind::Mst:
        return "mst";
    case tools::ToolKind::Flint:
        break;
    }
    return "mstflint";
}

std::string lastWords(const tools::ToolAnswer& answer)
{
    std::string text = tools::errorText(answer.lines);
    if (text.empty()) {
        const auto last =
            std::ranges::find_last_if(answer.lines, [](const std::string& line) { return !line.empty(); });
        text = last.empty() ? std::format("exit code {}", answer.end.exitCode) : last.front();
    }
    return text;
}

struct Translation
{
    tools::Problem problem;
    ErrorKind kind;
};
// Problems whose sentence needs nothing but the card's name and an address.
constexpr Translation translations[] = {
    {tools::Problem::Lockdown, ErrorKind::KernelLockdown},
    {tools::Problem::AccessDisabled, ErrorKind::AccessDisabled},
    {tools::Problem::DeviceAbsent, ErrorKind::DeviceNotFound},
    {tools::Problem::NoImage, ErrorKind::NoImageOnFlash},
};
constexpr Translation translationsWithAddress[] = {
    {tools::Problem::GatewayTimeout, ErrorKind::GatewayTimeout},
    {tools::Problem::FlashTimeout, ErrorKind::FlashTimeout},
    {tools::Problem::WriteMismatch, ErrorKind::ReadBackMismatch},
};

template <std::size_t size>
std::optional<ErrorKind> translated(tools::Problem problem, const Translation (&table)[size])
{
    const auto* const found = std::ranges::find(table, problem, &Translation::problem);
    return found == std::end(table) ? std::nullopt : std::optional(found->kind);
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line.empty() ? "" : line + '\n';
    }
    return text;
}

} // namespace

FlintTool::FlintTool(ToolAccess access)
    : m_access(std::move(access))
{
}

std::string FlintTool::program() const
{
    const tools::Tool* const flint = m_access.tools.find(tools::ToolKind::Flint);
    return flint == nullptr ? std::string() : tools::programText(*flint);
}

Result<std::vector<std::string>> FlintTool::run(const std::vector<ToolWord>& words, Stage stage,
                                                Progress& progress) const
{
    return run(tools::ToolKind::Flint, words, stage, progress);
}

Result<std::vector<std::string>> FlintTool::run(tools::ToolKind kind, const std::vector<ToolWord>& words, Stage stage,
                                                Progress& progress) const
{
    const tools::Tool* const tool = m_access.tools.find(kind);
    if (tool == nullptr) {
        return failure(ErrorKind::ToolMissing, {.file = device(), .wanted = toolName(kind)});
    }
    const Result<Prepared> prepared = prepare(*tool, onCard(words));
    if (!prepared) {
        return failure(prepared);
    }
    Result<tools::ToolAnswer> answer = runTool(*prepared, stage, progress);
    if (!answer) {
        return failure(answer);
    }
    if (!answer->succeeded()) {
        return std::unexpected(failed(*answer, tool->name, prepared->shown));
    }
    return std::move(answer->lines);
}

Result<tools::ToolAnswer> FlintTool::ask(const std::vector<ToolWord>& words, Stage stage, Progress& progress) const
{
    return askAll(onCard(words), stage, progress);
}

Result<tools::ToolAnswer> FlintTool::askOfFile(const ToolWord& file, std::vector<ToolWord> words, Stage stage,
                                               Progress& progress) const
{
    words.insert(words.begin(), {"-i", file});
    return askAll(words, stage, progress);
}

Result<tools::ToolAnswer> FlintTool::askAll(const std::vector<ToolWord>& words, Stage stage, Progress& progress) const
{
    const tools::Tool* const tool = m_access.tools.find(tools::ToolKind::Flint);
    if (tool == nullptr) {
        return failure(ErrorKind::ToolMissing, {.file = device(), .wanted = toolName(tools::ToolKind::Flint)});
    }
    const Result<Prepared> prepared = prepare(*tool, words);
    if (!prepared) {
        return failure(prepared);
    }
    Result<tools::ToolAnswer> answer = runTool(*prepared, stage, progress);
    if (answer && answer->end.signal != 0) {
        return std::unexpected(failed(*answer, tool->name, prepared->shown));
    }
    return answer;
}

Error FlintTool::failed(const tools::ToolAnswer& answer, const std::string& tool, const std::string& shown) const
{
    const std::string detail = shown + '\n' + joined(answer.lines);
    if (answer.end.signal != 0) {
        return {.kind = answer.askedToStop ? ErrorKind::Cancelled : ErrorKind::ToolStopped,
                .facts = {.file = device(), .wanted = tool},
                .detail = std::format("signal {}\n{}", answer.end.signal, detail)};
    }
    const std::string text = lastWords(answer);
    const tools::Problem problem = tools::problemIn(answer.lines);
    if (problem == tools::Problem::SemaphoreTaken) {
        Error error = takenSemaphore();
        error.detail = detail;
        return error;
    }
    if (problem == tools::Problem::PermissionDenied) {
        return {.kind = ErrorKind::PermissionDenied, .facts = {.file = device(), .wanted = shown}, .detail = detail};
    }
    if (problem == tools::Problem::DamagedImage) {
        return {.kind = ErrorKind::ImageDamaged, .facts = {.file = device(), .found = text}, .detail = detail};
    }
    if (const auto kind = translated(problem, translations)) {
        return {.kind = *kind, .facts = {.file = device(), .found = text}, .detail = detail};
    }
    const std::optional<std::uint64_t> address = tools::addressIn(text);
    if (const auto kind = translated(problem, translationsWithAddress); kind && address) {
        return {.kind = *kind, .facts = {.file = device(), .offset = address, .found = text}, .detail = detail};
    }
    return {
        .kind = ErrorKind::ToolFailed, .facts = {.file = device(), .wanted = tool, .found = text}, .detail = detail};
}

Error FlintTool::takenSemaphore() const
{
    const Adapter& card = m_access.adapter;
    const std::vector<std::filesystem::path> files =
        card.isSimulated() ? std::vector{*card.simulatedState / "registers.bin"}
                           : silicon::accessFiles({.address = card.pciAddress, .name = card.name});
    const std::vector<silicon::DeviceUser> users = silicon::otherUsersOf(files);
    return {.kind = users.empty() ? ErrorKind::SemaphoreLeftTaken : ErrorKind::DeviceBusy,
            .facts = {.file = device(), .found = users.empty() ? "" : users.front().program}};
}

std::vector<ToolWord> FlintTool::onCard(const std::vector<ToolWord>& words) const
{
    std::vector<ToolWord> all{"-d", m_access.adapter.pciAddress};
    std::ranges::copy(words, std::back_inserter(all));
    return all;
}

Result<FlintTool::Prepared> FlintTool::prepare(const tools::Tool& tool, const std::vector<ToolWord>& words) const
{
    const Adapter& card = m_access.adapter;
    if (!isPciAddress(card.pciAddress)) {
        return failure(ErrorKind::InvalidArgument, {.file = card.name, .found = card.pciAddress});
    }
    tools::Command command{.program = tool.path, .arguments = {}, .environment = tools::cleanEnvironment()};
    if (card.isSimulated()) {
        std::ranges::move(preloadVariables(m_access.simulatedLibrary), std::back_inserter(command.environment));
        command.environment.emplace_back("FIRESTEEL_SIMULATED", card.simulatedState->string());
    }
    tools::Command shown = command;
    for (const ToolWord& word : words) {
        command.arguments.push_back(word.used);
        shown.arguments.push_back(word.shown);
    }
    return Prepared{.command = std::move(command),
                    .shown = (card.isSimulated() ? "" : "sudo ") + tools::shellLine(shown)};
}

Result<tools::ToolAnswer> FlintTool::runTool(const Prepared& prepared, Stage stage, Progress& progress) const
{
    if (progress.cancelRequested()) {
        return failure(ErrorKind::Cancelled, {.file = device()}, "before " + prepared.shown);
    }
    return tools::runTool(*m_access.processes, prepared.command, prepared.shown, stage, progress);
}

std::vector<std::pair<std::string, std::string>> preloadVariables(const std::filesystem::path& library)
{
    // The loader ends a name in LD_PRELOAD at a blank or a colon, a folder in LD_LIBRARY_PATH at a colon
    // or a semicolon only.
    if (library.string().find_first_of(" :") == std::string::npos) {
        return {{"LD_PRELOAD", library.string()}};
    }
    return {{"LD_PRELOAD", library.filename().string()}, {"LD_LIBRARY_PATH", library.parent_path().string()}};
}

std::optional<std::filesystem::path> simulatedLibrary()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody changes the environment
    const char* const named = geteuid() == getuid() ? std::getenv("FIRESTEEL_SIMULATED_LIBRARY") : nullptr;
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path folder = program.parent_path();
    const std::filesystem::path places[] = {named == nullptr ? "" : named, folder / libraryName,
                                            folder / "../lib/firesteel" / libraryName, folder / "../lib" / libraryName};
    for (const std::filesystem::path& place : places) {
        if (place.is_absolute() && std::filesystem::is_regular_file(place, error)) {
            return place.lexically_normal();
        }
    }
    return std::nullopt;
}

} // namespace firesteel::adapters
