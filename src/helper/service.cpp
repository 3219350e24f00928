// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <helper/service.h>
#include <helper/sharedmemory.h>
#include <helper/stopsignals.h>
#include <sys/eventfd.h>

#include <array>
#include <exception>
#include <format>
#include <poll.h>
#include <syslog.h>
#include <utility>

namespace firesteel::helper {

namespace {

constexpr std::size_t longestPrinted = std::size_t{16} << 10;

Error invalid(const char* reason)
{
    return {.kind = ErrorKind::RequestInvalid, .facts = {.found = reason}, .detail = {}};
}

} // namespace

/// Tells the client what the worker does; at most once for each per mille of a stage.
class Service::WorkerProgress final : public Progress
{
public:
    WorkerProgress(Outbox& outbox, const Running& running)
        : m_outbox(outbox)
        , m_running(running)
    {
    }

    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        constexpr std::uint64_t whole = 1000;
        const std::uint64_t share = total == 0 ? whole : done > UINT64_MAX / whole ? 0 : done * whole / total;
        if (stage == m_stage && share == m_share) {
            return;
        }
        m_stage = stage;
        m_share = share;
        m_outbox.put({.id = m_running.id, .content = Progressed{.stage = stage, .done = done, .total = total}});
    }
    bool cancelRequested() const override { return m_running.cancel.load(std::memory_order_relaxed); }
    void ran(std::string_view command) override
    {
        m_outbox.put({.id = m_running.id, .content = Ran{std::string(command.substr(0, longestPrinted))}});
    }
    void printed(std::string_view line) override
    {
        m_outbox.put({.id = m_running.id, .content = Printed{std::string(line.substr(0, longestPrinted))}});
    }

private:
    Outbox& m_outbox;
    const Running& m_running;
    std::optional<Stage> m_stage;
    std::uint64_t m_share = 0;
};

Service::Service(int socket, Privileges privileges)
    : m_socket(socket)
    , m_privileges(std::move(privileges))
    , m_wakeFile(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_reader(socket, maxRequestLine)
    , m_outbox([this] { wake(); })
{
    catchStopSignals(m_wakeFile.get());
}

Service::~Service()
{
    if (m_running) {
        m_running->worker.join();
    }
}

void Service::run()
{
    m_outbox.put({.id = 0, .content = Hello{.version = FIRESTEEL_VERSION}});
    const auto mayEnd = [this] { return !m_running && (m_clientGone || m_outbox.isEmpty()); };
    while (!((m_clientGone || m_quit || stopSignalCame()) && mayEnd())) {
        waitForSomething();
        if (m_running && stopSignalCame()) {
            m_running->cancel.store(true);
        }
        finish();
        if (!m_clientGone && !m_outbox.sendTo(m_socket)) {
            clientGone();
        }
    }
}

void Service::wake() const
{
    const std::uint64_t one = 1;
    (void)!::write(m_wakeFile.get(), &one, sizeof one);
}

void Service::waitForSomething()
{
    const int reading = m_outbox.isFull() ? 0 : POLLIN;
    const auto events = static_cast<short>(m_outbox.isEmpty() ? reading : reading | POLLOUT);
    std::array<pollfd, 2> files{pollfd{.fd = m_wakeFile.get(), .events = POLLIN, .revents = 0},
                                pollfd{.fd = m_clientGone ? -1 : m_socket, .events = events, .revents = 0}};
    if (::poll(files.data(), files.size(), -1) < 0) {
        return; // a signal
    }
    std::uint64_t count = 0;
    if (files[0].revents != 0) {
        (void)!::read(m_wakeFile.get(), &count, sizeof count);
    }
    if ((files[1].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
        receive();
    }
}

void Service::receive()
{
    const LineReader::Filled filled = m_reader.fill();
    while (const std::optional<LineReader::Line> line = m_reader.next()) {
        take(*line);
    }
    if (filled == LineReader::Filled::End) {
        clientGone();
    }
}

/// What only reads has no reader any more; what writes is finished, because a card must not be left
/// half written.
void Service::clientGone()
{
    m_clientGone = true;
    m_outbox.close();
    if (m_running && !writesToCard(m_running->verb)) {
        m_running->cancel.store(true);
    } else if (m_running) {
        log("goes on although its client is gone");
    }
}

void Service::take(const LineReader::Line& line)
{
    if (line.tooLong) {
        m_reader.closeFiles();
        refuse(0, invalid(QT_TRANSLATE_NOOP("Error", "the line is too long")));
        return;
    }
    std::expected<Request, Refusal> request = decodeRequest(line.text);
    if (!request) {
        m_reader.closeFiles();
        refuse(request.error().id, std::move(request.error().error));
        return;
    }
    if (request->id <= m_lastId) {
        m_reader.closeFiles();
        refuse(request->id, invalid(QT_TRANSLATE_NOOP("Error", "its number is not higher than the one before")));
        return;
    }
    m_lastId = request->id;
    take(*request);
}

void Service::take(const Request& request)
{
    FileDescriptor file;
    if (takesImage(request.verb)) {
        file = m_reader.takeFile();
    } else if (m_reader.isEmpty() && m_reader.hasFiles()) {
        m_reader.closeFiles();
        refuse(request.id, invalid(QT_TRANSLATE_NOOP("Error", "it brings a file and takes none")));
        return;
    }
    if (request.verb == Verb::Cancel) {
        if (m_running) {
            m_running->cancel.store(true);
        }
        reply(request.id, Work());
        return;
    }
    if (m_running || m_quit) {
        refuse(request.id, {.kind = ErrorKind::HelperBusy,
                            .facts = {.file = m_running ? m_running->card : request.address},
                            .detail = "one operation at a time"});
        return;
    }
    if (request.verb == Verb::Quit) {
        m_quit = true;
        reply(request.id, Work());
        return;
    }
    SharedBytes image;
    if (request.image) {
        Result<SharedBytes> bytes = mapSealed(file, request.image->size);
        if (!bytes) {
            refuse(request.id, bytes.error());
            return;
        }
        image = std::move(*bytes);
    }
    start(request, std::move(image));
}

void Service::start(const Request& request, SharedBytes image)
{
    m_running = std::make_unique<Running>();
    m_running->id = request.id;
    m_running->verb = request.verb;
    m_running->card = request.simulated.empty() ? request.address : request.simulated;
    if (writesToCard(request.verb) && m_privileges.raised) {
        log("begins");
    }
    m_running->worker = std::thread([this, request, image = std::move(image)] { work(request, image); });
}

/// The only function that runs on the worker's thread.
void Service::work(const Request& request, SharedBytes image)
{
    WorkerProgress progress(m_outbox, *m_running);
    Result<Work> outcome;
    try {
        outcome = perform(request, std::move(image), m_privileges, progress);
    } catch (const std::exception& exception) { // no memory, most of all
        outcome = failure(ErrorKind::HelperFailed, {.found = exception.what()}, exception.what());
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_outcome = std::move(outcome);
    }
    wake();
}

void Service::finish()
{
    std::optional<Result<Work>> outcome;
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(outcome, m_outcome);
    }
    if (!outcome) {
        return;
    }
    m_running->worker.join();
    if (writesToCard(m_running->verb) && (m_privileges.raised || m_clientGone)) {
        log(*outcome ? "is done" : errorKindName(outcome->error().kind));
    }
    const std::uint64_t id = m_running->id;
    m_running.reset();
    reply(id, std::move(*outcome));
}

void Service::reply(std::uint64_t id, Result<Work> outcome)
{
    if (!outcome) {
        refuse(id, std::move(outcome.error()));
        return;
    }
    Succeeded succeeded{.result = std::move(outcome->result), .bytes = std::nullopt};
    FileDescriptor file;
    if (outcome->bytes) {
        Result<FileDescriptor> sealed = sealedFile(*outcome->bytes);
        if (!sealed) {
            refuse(id, std::move(sealed.error()));
            return;
        }
        succeeded.bytes = outcome->bytes->size();
        file = std::move(*sealed);
    }
    m_outbox.put({.id = id, .content = std::move(succeeded)}, std::move(file));
}

void Service::refuse(std::uint64_t id, Error error)
{
    m_outbox.put({.id = id, .content = Failed{std::move(error)}});
}

void Service::log(const char* event) const
{
    const std::string caller = m_privileges.caller.empty() ? "root" : "user id " + m_privileges.caller;
    const std::string name = m_running->card;
    ::syslog(LOG_NOTICE, "%s on %s for %s: %s", verbName(m_running->verb), name.c_str(), caller.c_str(), event);
}

} // namespace firesteel::helper
