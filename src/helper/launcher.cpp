// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/launcher.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <spawn.h>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace firesteel::helper {

namespace {

constexpr const char* helperName = "firesteel-helper";
constexpr const char* pkexecName = "pkexec";

/// What tells the helper that its caller has more rights than the user. A simulated card needs none, so
/// its helper works as if the user had started it himself.
constexpr std::string_view callerVariables[] = {"PKEXEC_UID=", "SUDO_UID="};

bool isProgram(const std::filesystem::path& path)
{
    std::error_code code;
    return std::filesystem::is_regular_file(path, code) && ::access(path.c_str(), X_OK) == 0;
}

std::filesystem::path installedHelper()
{
    std::error_code code;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", code);
    const std::filesystem::path beside = self.parent_path() / helperName;
    return isProgram(beside) ? beside : std::filesystem::path(FIRESTEEL_HELPER_FOLDER) / helperName;
}

std::optional<std::filesystem::path> findProgram(std::string_view name, std::string_view searchPath)
{
    while (!searchPath.empty()) {
        const std::size_t end = std::min(searchPath.find(':'), searchPath.size());
        const std::filesystem::path path = std::filesystem::path(searchPath.substr(0, end)) / name;
        if (path.is_absolute() && isProgram(path)) {
            return path;
        }
        searchPath.remove_prefix(std::min(end + 1, searchPath.size()));
    }
    return std::nullopt;
}

std::unexpected<Error> missing(const std::filesystem::path& helper, int code)
{
    return failure(ErrorKind::HelperMissing, {.found = helper.string()}, std::generic_category().message(code));
}

struct Ends
{
    FileDescriptor ours;
    FileDescriptor theirs;
};

std::optional<Ends> socketEnds()
{
    std::array<int, 2> files{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, files.data()) != 0) {
        return std::nullopt;
    }
    return Ends{.ours = FileDescriptor(files[0]), .theirs = FileDescriptor(files[1])};
}

/// Writing into it never waits: a program that nobody reads any more must not stop.
std::optional<Ends> pipeEnds()
{
    std::array<int, 2> files{};
    if (::pipe2(files.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return std::nullopt;
    }
    return Ends{.ours = FileDescriptor(files[0]), .theirs = FileDescriptor(files[1])};
}

/// Files and signals of the program to start; freed with the object.
class SpawnSettings
{
public:
    SpawnSettings(const Ends& socket, const Ends& errors)
    {
        ::posix_spawn_file_actions_init(&m_files);
        ::posix_spawn_file_actions_adddup2(&m_files, socket.theirs.get(), STDIN_FILENO);
        ::posix_spawn_file_actions_addopen(&m_files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawn_file_actions_adddup2(&m_files, errors.theirs.get(), STDERR_FILENO);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        ::sigfillset(&signals);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings()
    {
        ::posix_spawn_file_actions_destroy(&m_files);
        ::posix_spawnattr_destroy(&m_attributes);
    }

    posix_spawn_file_actions_t* files() { return &m_files; }
    posix_spawnattr_t* attributes() { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

std::vector<char*> environmentFor(bool asRoot)
{
    std::vector<char*> variables;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        const bool ofCaller =
            std::ranges::any_of(callerVariables, [text](std::string_view name) { return text.starts_with(name); });
        if (asRoot || !ofCaller) {
            variables.push_back(*entry);
        }
    }
    variables.push_back(nullptr);
    return variables;
}

/// An error number, or 0.
int spawn(const std::vector<std::string>& words, bool asRoot, LaunchedHelper& launched)
{
    std::optional<Ends> socket = socketEnds();
    std::optional<Ends> errors = pipeEnds();
    if (!socket || !errors) {
        return errno;
    }
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str())); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    }
    arguments.push_back(nullptr);
    const std::vector<char*> variables = environmentFor(asRoot);
    SpawnSettings settings(*socket, *errors);
    const int code = ::posix_spawn(&launched.process, arguments.front(), settings.files(), settings.attributes(),
                                   arguments.data(), variables.data());
    launched.socket = std::move(socket->ours);
    launched.errors = std::move(errors->ours);
    return code;
}

} // namespace

LaunchOptions ownLaunchOptions(bool passwordInTerminal)
{
    return {
        .helper = {}, .searchPath = {}, .administrator = ::geteuid() == 0, .passwordInTerminal = passwordInTerminal};
}

SystemLauncher::SystemLauncher(LaunchOptions options)
    : m_options(std::move(options))
{
    if (m_options.helper.empty()) {
        m_options.helper = installedHelper();
    }
    if (m_options.searchPath.empty()) {
        const char* const path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe)
        m_options.searchPath = path == nullptr ? "/usr/bin" : path;
    }
}

Result<LaunchedHelper> SystemLauncher::launch(bool asRoot)
{
    if (!isProgram(m_options.helper)) {
        return missing(m_options.helper, ENOENT);
    }
    LaunchedHelper launched;
    std::vector<std::string> words{m_options.helper.string()};
    launched.throughPolkit = asRoot && !m_options.administrator;
    if (launched.throughPolkit) {
        const std::optional<std::filesystem::path> pkexec = findProgram(pkexecName, m_options.searchPath);
        if (!pkexec) {
            return failure(ErrorKind::PolkitMissing);
        }
        if (!m_options.passwordInTerminal) {
            words.insert(words.begin(), "--disable-internal-agent");
        }
        words.insert(words.begin(), pkexec->string());
    }
    if (const int code = spawn(words, asRoot, launched); code != 0) {
        return missing(words.front(), code);
    }
    return launched;
}

} // namespace firesteel::helper
