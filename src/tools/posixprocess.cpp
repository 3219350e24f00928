// SPDX-License-Identifier: GPL-3.0-or-later
// The header of glibc 2.41 declares its functions without C linkage.
extern "C" {
#include <sys/pidfd.h>
}
#include <sys/wait.h>
#include <tools/process.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <spawn.h>
#include <unistd.h>

namespace firesteel::tools {

namespace {

constexpr std::size_t mostAtOnce = std::size_t{64} * 1024;

class FileDescriptor
{
public:
    explicit FileDescriptor(int value = -1)
        : m_value(value)
    {
    }
    FileDescriptor(FileDescriptor&& other) noexcept
        : m_value(std::exchange(other.m_value, -1))
    {
    }
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() { close(); }

    int value() const { return m_value; }
    void close()
    {
        if (m_value >= 0) {
            ::close(std::exchange(m_value, -1));
        }
    }

private:
    int m_value;
};

/// Arguments or environment as execve() takes them.
class Words
{
public:
    explicit Words(std::vector<std::string> words)
        : m_words(std::move(words))
    {
        for (std::string& word : m_words) {
            m_pointers.push_back(word.data());
        }
        m_pointers.push_back(nullptr);
    }
    char* const* data() const { return m_pointers.data(); }

private:
    std::vector<std::string> m_words;
    std::vector<char*> m_pointers;
};

struct SpawnSettings
{
    SpawnSettings()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }

    /// The program gets the pipe as output and errors and nothing else that is open here; default
    /// signals; and a process group of its own, so that Ctrl+C in a terminal does not reach it past us.
    int prepare(int output, const std::filesystem::path& folder)
    {
        sigset_t all;
        sigset_t none;
        sigfillset(&all);
        sigemptyset(&none);
        constexpr short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP;
        const std::array results = {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0),
            posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO),
            posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO),
            posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1),
            posix_spawn_file_actions_addchdir_np(&actions, folder.c_str()),
            posix_spawnattr_setsigdefault(&attributes, &all),
            posix_spawnattr_setsigmask(&attributes, &none),
            posix_spawnattr_setpgroup(&attributes, 0),
            posix_spawnattr_setflags(&attributes, flags),
        };
        const auto* const failed = std::ranges::find_if(results, [](int result) { return result != 0; });
        return failed == results.end() ? 0 : *failed;
    }

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

class PosixProcess final : public Process
{
public:
    PosixProcess(pid_t id, FileDescriptor output, bool worksOnCard)
        : m_id(id)
        , m_output(std::move(output))
        , m_handle(pidfd_open(id, 0))
        , m_worksOnCard(worksOnCard)
    {
    }

    ~PosixProcess() override
    {
        if (!m_ended) {
            ::kill(m_id, m_worksOnCard ? SIGTERM : SIGKILL);
            m_output.close(); // what it prints now must not make it wait for us
            wait(0);
        }
    }

    std::string read(std::chrono::milliseconds patience) override
    {
        // A program may leave its output to a child of its own, so its end counts, not that of the output.
        std::array<pollfd, 2> watched = {pollfd{m_output.value(), POLLIN, 0}, pollfd{m_handle.value(), POLLIN, 0}};
        if (!m_ended && ::poll(watched.data(), watched.size(), static_cast<int>(patience.count())) <= 0) {
            return {};
        }
        std::string text = readNow();
        const bool handleless = m_handle.value() < 0 && m_output.value() < 0; // a kernel without pidfd_open()
        if (text.empty() && !m_ended && (watched[1].revents != 0 || handleless)) {
            text = readNow(); // what came between
            wait(WNOHANG);
        }
        return text;
    }

    std::optional<ProcessEnd> end() override { return m_ended; }

    void terminate() override
    {
        if (!m_ended) {
            ::kill(m_id, SIGTERM);
        }
    }

private:
    std::string readNow()
    {
        if (m_output.value() < 0) {
            return {};
        }
        std::string text(mostAtOnce, '\0');
        const ssize_t size = ::read(m_output.value(), text.data(), text.size());
        if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)) {
            m_output.close();
        }
        text.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
        return text;
    }

    void wait(int flags)
    {
        int status = 0;
        pid_t result = 0;
        do {
            result = ::waitpid(m_id, &status, flags);
        } while (result < 0 && errno == EINTR);
        if (result == m_id) {
            m_ended = WIFSIGNALED(status) ? ProcessEnd{.exitCode = 0, .signal = WTERMSIG(status)}
                                          : ProcessEnd{.exitCode = WEXITSTATUS(status), .signal = 0};
        } else if (result < 0) {
            m_ended = ProcessEnd{.exitCode = -1, .signal = 0}; // somebody else took its end
        }
    }

    pid_t m_id;
    FileDescriptor m_output;
    FileDescriptor m_handle;
    bool m_worksOnCard;
    std::optional<ProcessEnd> m_ended;
};

std::unexpected<Error> cannotStart(const Command& command, int error)
{
    return failure(ErrorKind::ToolMissing,
                   {.wanted = command.program.string(), .found = std::strerror(error)}, // NOLINT(concurrency-mt-unsafe)
                   "cannot be started");
}

} // namespace

Result<std::unique_ptr<Process>> PosixProcesses::start(const Command& command)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return cannotStart(command, errno);
    }
    FileDescriptor ours(ends[0]);
    const FileDescriptor theirs(ends[1]);
    ::fcntl(ours.value(), F_SETFL, O_NONBLOCK);

    std::vector<std::string> arguments{command.program.string()};
    arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
    std::vector<std::string> environment;
    for (const auto& [name, value] : command.environment) {
        environment.push_back(name + '=' + value);
    }
    const Words argumentWords(std::move(arguments));
    const Words environmentWords(std::move(environment));

    SpawnSettings settings;
    pid_t id = 0;
    int error = settings.prepare(theirs.value(), command.folder);
    if (error == 0) {
        error = ::posix_spawn(&id, command.program.c_str(), &settings.actions, &settings.attributes,
                              argumentWords.data(), environmentWords.data());
    }
    if (error != 0) {
        return cannotStart(command, error);
    }
    return std::make_unique<PosixProcess>(id, std::move(ours), command.worksOnCard);
}

} // namespace firesteel::tools
