// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/launcher.h>
#include <helper/linesocket.h>
#include <helper/protocol.h>
#include <helper/sharedmemory.h>
#include <support/process.h>
#include <sys/wait.h>

#include <QTest>

#include <csignal>
#include <functional>
#include <optional>
#include <poll.h>

namespace firesteel::test {

/// How helpers of this build are started: directly, as if this program were root.
inline helper::LaunchOptions directLaunch()
{
    return {.helper = builtProgram("firesteel-helper").toStdString(),
            .searchPath = "/usr/bin",
            .administrator = true,
            .passwordInTerminal = false};
}

/// The real helper with a test on the other end of its socket, that may say anything.
class RawHelper
{
public:
    explicit RawHelper(bool asRoot = false)
        : m_launched(helper::SystemLauncher(directLaunch()).launch(asRoot).value())
        , m_reader(m_launched.socket.get(), helper::maxAnswerLine)
    {
    }
    RawHelper(const RawHelper&) = delete;
    RawHelper& operator=(const RawHelper&) = delete;
    ~RawHelper()
    {
        m_launched.socket.reset();
        if (m_launched.process > 0) {
            ::waitpid(m_launched.process, nullptr, 0);
        }
    }

    bool send(std::string_view text, int file = -1) { return helper::sendAll(m_launched.socket.get(), text, file); }
    bool send(const helper::Request& request, int file = -1) { return send(helper::encodeRequest(request), file); }

    /// The next message that `wanted` takes; nothing if the helper ends first, or after a minute.
    std::optional<helper::Message> next(const std::function<bool(const helper::Message&)>& wanted)
    {
        constexpr int patience = 60'000;
        for (;;) {
            while (const auto line = m_reader.next()) {
                Result<helper::Message> message = helper::decodeMessage(line->text);
                if (!message) {
                    qWarning("not understood: %s", line->text.c_str());
                    return std::nullopt;
                }
                if (wanted(*message)) {
                    return std::move(*message);
                }
            }
            pollfd ready{.fd = m_launched.socket.get(), .events = POLLIN, .revents = 0};
            if (::poll(&ready, 1, patience) <= 0 || m_reader.fill() == helper::LineReader::Filled::End) {
                return std::nullopt;
            }
        }
    }
    /// The answer to a request.
    std::optional<helper::Message> answer(std::uint64_t id)
    {
        return next([id](const helper::Message& message) {
            return message.id == id && (std::holds_alternative<helper::Succeeded>(message.content) ||
                                        std::holds_alternative<helper::Failed>(message.content));
        });
    }
    std::optional<Error> refusal(std::uint64_t id)
    {
        const std::optional<helper::Message> message = answer(id);
        const auto* const failed = message ? std::get_if<helper::Failed>(&message->content) : nullptr;
        return failed == nullptr ? std::nullopt : std::optional(failed->error);
    }
    bool succeeds(std::uint64_t id)
    {
        const std::optional<helper::Message> message = answer(id);
        return message && std::holds_alternative<helper::Succeeded>(message->content);
    }
    /// Waits until the work on the card has reached the stage.
    bool reaches(Stage stage)
    {
        return next([stage](const helper::Message& message) {
                   const auto* const progress = std::get_if<helper::Progressed>(&message.content);
                   return progress != nullptr && progress->stage == stage && progress->done > 0;
               })
            .has_value();
    }

    void hangUp() { m_launched.socket.reset(); }
    void signal(int number) const { ::kill(m_launched.process, number); }
    /// The wait status of the ended helper.
    int waitForEnd()
    {
        int status = 0;
        ::waitpid(std::exchange(m_launched.process, -1), &status, 0);
        return status;
    }
    helper::FileDescriptor takeFile() { return m_reader.takeFile(); }

private:
    helper::LaunchedHelper m_launched;
    helper::LineReader m_reader;
};

} // namespace firesteel::test
