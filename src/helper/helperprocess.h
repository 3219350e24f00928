// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sharedbytes.h>
#include <helper/launcher.h>
#include <helper/linesocket.h>
#include <helper/protocol.h>

#include <memory>

namespace firesteel::helper {

/// What a helper answered.
struct Reply
{
    Json result;
    SharedBytes bytes; ///< empty where none came
};

/// The client's side of one running helper. Calls are made one after the other.
class HelperProcess
{
public:
    /// Waits until the helper answers, which may take a password; Cancelled if the user does not want to
    /// wait. PolkitAgentMissing, AuthorizationDeclined, AuthorizationDenied, HelperFailed;
    /// RequestInvalid for a helper of another version.
    static Result<std::unique_ptr<HelperProcess>> start(Launcher& launcher, bool asRoot, Progress& progress);
    ~HelperProcess();
    HelperProcess(const HelperProcess&) = delete;
    HelperProcess& operator=(const HelperProcess&) = delete;

    /// Sends a request, whose id is set here, and waits for its answer; passes events and a wish to
    /// cancel on. `image` are the bytes that go with it. HelperFailed if the helper ends before.
    Result<Reply> call(Request request, ByteView image, Progress& progress);

    /// False once the helper has ended.
    bool isAlive() const { return m_alive; }
    pid_t process() const { return m_launched.process; }

private:
    explicit HelperProcess(LaunchedHelper launched);

    Result<> awaitHello(Progress& progress);
    /// The next message, or nothing if none came for a moment.
    Result<std::optional<Message>> receive();
    Result<Reply> replyOf(const Succeeded& succeeded);
    void drainErrors();
    std::optional<int> waitForEnd();
    Error endedError();
    Error endedBeforeHello();

    LaunchedHelper m_launched;
    LineReader m_reader;
    std::string m_errorText;
    std::uint64_t m_lastId = 0;
    bool m_alive = true;
};

} // namespace firesteel::helper
