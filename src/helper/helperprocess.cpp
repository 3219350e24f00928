// SPDX-License-Identifier: GPL-3.0-or-later
// The header of glibc 2.41 declares its functions without C linkage.
extern "C" {
#include <sys/pidfd.h>
}
#include <base/translatable.h>
#include <helper/helperprocess.h>
#include <helper/sharedmemory.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <utility>

namespace firesteel::helper {

namespace {

/// How long a wish to cancel may go unnoticed.
constexpr int pollMilliseconds = 50;
/// How long a helper that was told to end may take before it is left alone.
constexpr int endMilliseconds = 5000;
constexpr std::size_t mostErrorText = std::size_t{16} << 10;

// Exit codes of pkexec(1).
constexpr int pkexecDismissed = 126;
constexpr int pkexecRefused = 127;

Error failed(const char* reason, std::uint64_t number, std::string detail)
{
    return {.kind = ErrorKind::HelperFailed,
            .facts = {},
            .detail = std::move(detail),
            .reason = Sentence{.context = "Error", .text = reason, .facts = {.expected = number}}};
}

Error errorOfEnd(const std::optional<int>& status, std::string detail)
{
    if (!status) {
        return failed(QT_TRANSLATE_NOOP("Error", "it closed the connection"), 0, std::move(detail));
    }
    if (WIFSIGNALED(*status)) {
        return failed(QT_TRANSLATE_NOOP("Error", "it was ended by signal {expectedNumber}"),
                      static_cast<std::uint64_t>(WTERMSIG(*status)), std::move(detail));
    }
    return failed(QT_TRANSLATE_NOOP("Error", "it ended with exit code {expectedNumber}"),
                  static_cast<std::uint64_t>(WEXITSTATUS(*status)), std::move(detail));
}

std::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled, {}, "while the helper was starting");
}

template <typename... Function>
struct Overloaded : Function...
{
    using Function::operator()...;
};

/// Passes an event on. False for what is no event.
bool passOn(const Message& message, Progress& progress)
{
    const Overloaded sort{
        [&progress](const Progressed& progressed) {
            progress.advance(progressed.stage, progressed.done, progressed.total);
            return true;
        },
        [&progress](const Ran& ran) {
            progress.ran(ran.command);
            return true;
        },
        [&progress](const Printed& printed) {
            progress.printed(printed.line);
            return true;
        },
        [](const auto&) { return false; },
    };
    return std::visit(sort, message.content);
}

} // namespace

HelperProcess::HelperProcess(LaunchedHelper launched)
    : m_launched(std::move(launched))
    , m_reader(m_launched.socket.get(), maxAnswerLine)
{
}

Result<std::unique_ptr<HelperProcess>> HelperProcess::start(Launcher& launcher, bool asRoot, Progress& progress)
{
    Result<LaunchedHelper> launched = launcher.launch(asRoot);
    if (!launched) {
        return failure(launched);
    }
    const bool asks = launched->throughPolkit;
    std::unique_ptr<HelperProcess> process(new HelperProcess(std::move(*launched)));
    if (asks) {
        progress.advance(Stage::StartingHelper, 0, 1);
    }
    if (const Result<> ready = process->awaitHello(progress); !ready) {
        return failure(ready);
    }
    if (asks) {
        progress.advance(Stage::StartingHelper, 1, 1);
    }
    return process;
}

HelperProcess::~HelperProcess()
{
    // Its end of input is what tells a helper to end.
    m_launched.socket.reset();
    if (m_launched.process > 0) {
        (void)waitForEnd();
    }
}

Result<> HelperProcess::awaitHello(Progress& progress)
{
    for (;;) {
        const Result<std::optional<Message>> message = receive();
        if (!m_alive) {
            return progress.cancelRequested() ? cancelled() : std::unexpected(endedBeforeHello());
        }
        if (!message) {
            return failure(message);
        }
        if (*message) {
            const Hello* const hello = std::get_if<Hello>(&(*message)->content);
            if (hello == nullptr || hello->protocol != protocolVersion || hello->version != FIRESTEEL_VERSION) {
                return failure(ErrorKind::RequestInvalid,
                               {.found = QT_TRANSLATE_NOOP("Error", "it is of another version than this program")},
                               hello == nullptr ? std::string() : "its version is " + hello->version);
            }
            return {};
        }
        if (progress.cancelRequested()) {
            // pkexec still waits for the password.
            ::kill(m_launched.process, SIGTERM);
            return cancelled();
        }
    }
}

Result<std::optional<Message>> HelperProcess::receive()
{
    if (const std::optional<LineReader::Line> line = m_reader.next()) {
        Result<Message> message = decodeMessage(line->text);
        return message ? Result<std::optional<Message>>(std::move(*message)) : failure(message);
    }
    std::array<pollfd, 2> files{
        pollfd{.fd = m_launched.socket.get(), .events = POLLIN, .revents = 0},
        pollfd{.fd = m_launched.errors.get(), .events = POLLIN, .revents = 0},
    };
    if (::poll(files.data(), files.size(), pollMilliseconds) <= 0) {
        return std::nullopt;
    }
    if (files[1].revents != 0) {
        drainErrors();
    }
    if (files[0].revents != 0 && m_reader.fill() == LineReader::Filled::End) {
        m_alive = false;
    }
    return std::nullopt;
}

Result<Reply> HelperProcess::call(Request request, ByteView image, Progress& progress)
{
    FileDescriptor file;
    if (request.image) {
        Result<FileDescriptor> sealed = sealedFile(image);
        if (!sealed) {
            return failure(sealed);
        }
        file = std::move(*sealed);
    }
    request.id = ++m_lastId;
    m_alive = m_alive && sendAll(m_launched.socket.get(), encodeRequest(request), file.get());
    bool cancelSent = false;
    while (m_alive) {
        Result<std::optional<Message>> received = receive();
        if (!received) {
            m_alive = false; // whatever it says next cannot be trusted to be an answer
            return failure(received);
        }
        if (*received && (*received)->id == request.id && !passOn(**received, progress)) {
            if (const Failed* const error = std::get_if<Failed>(&(*received)->content)) {
                return std::unexpected(error->error);
            }
            if (const Succeeded* const succeeded = std::get_if<Succeeded>(&(*received)->content)) {
                return replyOf(*succeeded);
            }
        }
        if (!cancelSent && progress.cancelRequested()) {
            Request cancel;
            cancel.id = ++m_lastId;
            cancel.verb = Verb::Cancel;
            cancelSent = true;
            m_alive = sendAll(m_launched.socket.get(), encodeRequest(cancel), -1);
        }
    }
    return std::unexpected(endedError());
}

Result<Reply> HelperProcess::replyOf(const Succeeded& succeeded)
{
    Reply reply{.result = succeeded.result, .bytes = {}};
    if (succeeded.bytes) {
        Result<SharedBytes> bytes = mapSealed(m_reader.takeFile(), *succeeded.bytes);
        if (!bytes) {
            return std::unexpected(failed(QT_TRANSLATE_NOOP("Error", "what it answered is not understood"), 0,
                                          errorSentence(bytes.error())));
        }
        reply.bytes = std::move(*bytes);
    }
    return reply;
}

void HelperProcess::drainErrors()
{
    std::array<char, 4096> text; // NOLINT(cppcoreguidelines-pro-type-member-init): read into
    for (;;) {
        const ssize_t size = ::read(m_launched.errors.get(), text.data(), text.size());
        if (size < 0) {
            return;
        }
        if (size == 0) {
            m_launched.errors.reset();
            return;
        }
        m_errorText.append(text.data(), static_cast<std::size_t>(size));
        if (m_errorText.size() > mostErrorText) {
            m_errorText.erase(0, m_errorText.size() - mostErrorText);
        }
    }
}

/// The status of the ended process; nothing where it does not end.
std::optional<int> HelperProcess::waitForEnd()
{
    const FileDescriptor handle(::pidfd_open(m_launched.process, 0));
    pollfd ended{.fd = handle.get(), .events = POLLIN, .revents = 0};
    while (handle.isOpen() && ::poll(&ended, 1, endMilliseconds) < 0 && errno == EINTR) {
    }
    int status = 0;
    const pid_t waited = ::waitpid(m_launched.process, &status, WNOHANG);
    if (waited != m_launched.process) {
        return std::nullopt;
    }
    m_launched.process = -1;
    if (m_launched.errors.isOpen()) {
        drainErrors();
    }
    return status;
}

Error HelperProcess::endedError()
{
    const std::optional<int> status = m_launched.process > 0 ? waitForEnd() : std::nullopt;
    return errorOfEnd(status, m_errorText);
}

Error HelperProcess::endedBeforeHello()
{
    const std::optional<int> status = m_launched.process > 0 ? waitForEnd() : std::nullopt;
    const int code = m_launched.throughPolkit && status && WIFEXITED(*status) ? WEXITSTATUS(*status) : -1;
    if (code == pkexecDismissed) {
        return {.kind = ErrorKind::AuthorizationDeclined, .facts = {}, .detail = m_errorText};
    }
    if (code == pkexecRefused) {
        // Without an agent, and without the service that talks to agents, nobody can be asked.
        const bool nobodyAsked =
            m_errorText.contains("authentication agent") || m_errorText.contains("getting authority");
        return {.kind = nobodyAsked ? ErrorKind::PolkitAgentMissing : ErrorKind::AuthorizationDenied,
                .facts = {},
                .detail = m_errorText};
    }
    return errorOfEnd(status, m_errorText);
}

} // namespace firesteel::helper
