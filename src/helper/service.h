// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/filedescriptor.h>
#include <helper/linesocket.h>
#include <helper/outbox.h>
#include <helper/privileges.h>
#include <helper/protocol.h>
#include <helper/work.h>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

namespace firesteel::helper {

/// Answers the requests of one client, one operation at a time, until the client is gone and no
/// operation that writes to a card is under way.
class Service
{
public:
    /// The socket outlives the service.
    Service(int socket, Privileges privileges);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    void run();

private:
    class WorkerProgress;

    struct Running
    {
        std::uint64_t id = 0;
        Verb verb = Verb::Query;
        std::string card;
        std::thread worker;
        std::atomic_bool cancel = false;
    };

    void wake() const;
    void waitForSomething();
    void receive();
    void clientGone();
    void take(const LineReader::Line& line);
    void take(const Request& request);
    void start(const Request& request, SharedBytes image);
    void work(const Request& request, SharedBytes image);
    void finish();
    void reply(std::uint64_t id, Result<Work> outcome);
    void refuse(std::uint64_t id, Error error);
    void log(const char* event) const;

    int m_socket;
    Privileges m_privileges;
    FileDescriptor m_wakeFile;
    LineReader m_reader;
    Outbox m_outbox;
    std::unique_ptr<Running> m_running;
    std::mutex m_mutex;
    std::optional<Result<Work>> m_outcome; ///< of the worker; under the mutex
    std::uint64_t m_lastId = 0;
    bool m_clientGone = false;
    bool m_quit = false;
};

} // namespace firesteel::helper
