// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/filedescriptor.h>
#include <helper/protocol.h>

#include <deque>
#include <functional>
#include <mutex>
#include <string>

namespace firesteel::helper {

/// Messages on their way to the client, from any thread. A client that does not read never stops work on
/// a card: then progress is told once, and of what tools print only the begin. The answer is always sent.
class Outbox
{
public:
    /// `wake` is called whenever there is something to send.
    explicit Outbox(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void put(const Message& message, FileDescriptor file = {});
    bool isEmpty() const;
    /// The client sends requests and reads no answers.
    bool isFull() const;
    /// Sends what goes without waiting. False where the client is gone.
    bool sendTo(int socket);
    /// Drops everything, now and later.
    void close();

private:
    struct Outgoing
    {
        std::string text;
        FileDescriptor file;
        bool isProgress = false;
    };

    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::deque<Outgoing> m_queue;
    std::size_t m_sent = 0; ///< bytes of the first one
    std::size_t m_size = 0; ///< bytes of all
    bool m_closed = false;
};

} // namespace firesteel::helper
