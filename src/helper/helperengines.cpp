// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <helper/helperengines.h>
#include <helper/helperslot.h>
#include <helper/values.h>

#include <algorithm>
#include <utility>

namespace firesteel::helper {

namespace {

/// Failures whose next step names a command line.
constexpr ErrorKind kindsWithCommand[] = {ErrorKind::PermissionDenied, ErrorKind::PolkitMissing,
                                          ErrorKind::PolkitAgentMissing, ErrorKind::AuthorizationDeclined,
                                          ErrorKind::AuthorizationDenied};

/// What happened on the way to the card, told with the card's name.
constexpr ErrorKind kindsOfHelper[] = {ErrorKind::HelperFailed, ErrorKind::HelperBusy, ErrorKind::Cancelled,
                                       ErrorKind::KernelLockdown};

class HelperEngine final : public adapters::Engine
{
public:
    HelperEngine(const adapters::Adapter& adapter, std::shared_ptr<HelperSlot> slot, std::string command)
        : m_name(adapter.name)
        , m_address(adapter.isSimulated() ? std::string() : adapter.pciAddress)
        , m_folder(adapter.isSimulated() ? std::filesystem::absolute(*adapter.simulatedState).string() : std::string())
        , m_slot(std::move(slot))
        , m_command(std::move(command))
    {
    }

    Result<adapters::CardQuery> query(adapters::QueryDepth depth, Progress& progress) override
    {
        Request request = requestTo(Verb::Query);
        request.depth = depth;
        return valueOf<adapters::CardQuery>(call(request, {}, progress));
    }
    Result<Bytes> readImage(Progress& progress) override { return bytesOf(Verb::ReadImage, progress); }
    Result<Bytes> readFlash(Progress& progress) override { return bytesOf(Verb::ReadFlash, progress); }
    Result<firmware::Image> verify(Progress& progress) override
    {
        const Result<Reply> reply = call(requestTo(Verb::Verify), {}, progress);
        Result<ImageSummary> summary = valueOf<ImageSummary>(reply);
        return summary ? imageOf(reply->bytes, std::move(*summary)) : failure(summary);
    }
    Result<std::string> readIni(Progress& progress) override
    {
        const Result<Bytes> bytes = bytesOf(Verb::ReadIni, progress);
        return bytes ? Result<std::string>(std::string(bytes->begin(), bytes->end())) : failure(bytes);
    }
    Result<Bytes> readRom(Progress& progress) override { return bytesOf(Verb::ReadRom, progress); }
    Result<> prepareBurn(const firmware::Image& image, const adapters::BurnOptions& options,
                         Progress& progress) override
    {
        Request request = requestWith(Verb::PrepareBurn, image);
        request.options = options;
        const Result<Reply> reply = call(request, image.bytes, progress);
        return reply ? Result<>() : failure(reply);
    }
    Result<adapters::BurnReport> burn(const firmware::Image& image, const adapters::BurnOptions& options,
                                      Progress& progress) override
    {
        Request request = requestWith(Verb::Burn, image);
        request.options = options;
        return reportOf(call(request, image.bytes, progress));
    }
    Result<adapters::BurnReport> removeRom(Progress& progress) override
    {
        return reportOf(call(requestTo(Verb::RemoveRom), {}, progress));
    }
    Result<adapters::BurnReport> setGuids(const firmware::Guids& guids, Progress& progress) override
    {
        Request request = requestTo(Verb::SetGuids);
        request.guids = guids;
        return reportOf(call(request, {}, progress));
    }
    Result<adapters::BurnReport> recover(const firmware::Image& image, const adapters::RecoverOptions& options,
                                         Progress& progress) override
    {
        Request request = requestWith(Verb::Recover, image);
        request.guids = options.guids;
        return reportOf(call(request, image.bytes, progress));
    }
    Result<> reset(Progress& progress) override { return done(Verb::Reset, progress); }
    Result<> clearSemaphore(Progress& progress) override { return done(Verb::ClearSemaphore, progress); }

private:
    Request requestTo(Verb verb) const
    {
        Request request;
        request.verb = verb;
        request.address = m_address;
        request.simulated = m_folder;
        return request;
    }

    Request requestWith(Verb verb, const firmware::Image& image) const
    {
        Request request = requestTo(verb);
        request.image = {.name = image.name, .size = image.bytes.size(), .start = image.layout.start};
        return request;
    }

    Result<Reply> call(const Request& request, ByteView image, Progress& progress)
    {
        Result<Reply> reply = m_slot->call(request, image, progress);
        if (!reply) {
            complete(reply.error());
        }
        return reply;
    }

    Result<> done(Verb verb, Progress& progress)
    {
        const Result<Reply> reply = call(requestTo(verb), {}, progress);
        return reply ? Result<>() : failure(reply);
    }

    Result<Bytes> bytesOf(Verb verb, Progress& progress)
    {
        const Result<Reply> reply = call(requestTo(verb), {}, progress);
        return reply ? Result<Bytes>(reply->bytes.copy()) : failure(reply);
    }

    template <typename Value>
    Result<Value> valueOf(const Result<Reply>& reply) const
    {
        if (!reply) {
            return failure(reply);
        }
        Value value;
        if (!fromJson(reply->result, value)) {
            return std::unexpected(
                Error{.kind = ErrorKind::HelperFailed,
                      .facts = {.file = m_name},
                      .detail = {},
                      .reason = Sentence{.context = "Error",
                                         .text = QT_TRANSLATE_NOOP("Error", "what it answered is not understood")}});
        }
        return value;
    }

    Result<adapters::BurnReport> reportOf(const Result<Reply>& reply) const
    {
        Result<adapters::BurnReport> report = valueOf<adapters::BurnReport>(reply);
        if (report) {
            report->image = reply->bytes.copy();
        }
        return report;
    }

public:
    /// Names the card and the way out in an error that the helper, or its start, could not.
    void complete(Error& error) const
    {
        const bool ofCommand = std::ranges::contains(kindsWithCommand, error.kind);
        if (error.facts.file.empty() && (ofCommand || std::ranges::contains(kindsOfHelper, error.kind))) {
            error.facts.file = m_name;
        }
        if (error.facts.wanted.empty() && ofCommand) {
            error.facts.wanted = m_command;
        }
        // The helper knows only where the card is.
        if (error.kind == ErrorKind::HelperBusy) {
            error.facts.file = m_name;
        }
    }

private:
    std::string m_name;
    std::string m_address;
    std::string m_folder;
    std::shared_ptr<HelperSlot> m_slot;
    std::string m_command;
};

} // namespace

HelperEngines::HelperEngines(Launcher& launcher, std::string command)
    : m_launcher(launcher)
    , m_command(std::move(command))
    , m_real(std::make_shared<HelperSlot>(launcher, true))
{
}

HelperEngines::~HelperEngines() = default;

Result<std::unique_ptr<adapters::Engine>> HelperEngines::open(const adapters::Adapter& adapter, Progress& progress)
{
    if (std::optional<Error> refusal = adapters::engineRefusal(adapter)) {
        return std::unexpected(std::move(*refusal));
    }
    const std::shared_ptr<HelperSlot> slot =
        adapter.isSimulated() ? std::make_shared<HelperSlot>(m_launcher, false) : m_real;
    auto engine = std::make_unique<HelperEngine>(adapter, slot, m_command);
    // Now, so that whoever opens a card learns here that it may not be touched.
    if (Result<> started = slot->start(progress); !started) {
        engine->complete(started.error());
        return failure(started);
    }
    return engine;
}

} // namespace firesteel::helper
