// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardsession.h>
#include <firmware/failsafe.h>
#include <silicon/deviceusers.h>
#include <silicon/registers.h>

#include <algorithm>
#include <format>
#include <utility>

namespace firesteel::adapters {

namespace {

// ConnectX and ConnectX-2, ConnectX-3, ConnectX-3 Pro
constexpr std::uint16_t fs2Chips[] = {0x190, 0x1f5, 0x1f7};

constexpr std::uint64_t readStep = 4096;

Error usedBy(const silicon::DeviceUser& user, const std::string& device)
{
    return {.kind = ErrorKind::DeviceBusy,
            .facts = {.file = device, .found = user.program},
            .detail = std::format("process {} ({}) has the card open", user.processId, user.program)};
}

} // namespace

Result<std::unique_ptr<CardSession>> CardSession::open(silicon::CrSpace& crSpace, const SessionOptions& options)
{
    std::unique_ptr<CardSession> session(new CardSession(crSpace));
    session->m_inRecovery = options.inRecovery;
    if (const Result<> known = session->identifyChip(); !known) {
        return failure(known);
    }
    if (const Result<> ready = session->prepareRecovery(); !ready) {
        return failure(ready);
    }
    if (const Result<> acquired = session->acquireGateway(options); !acquired) {
        return failure(acquired);
    }
    Result<silicon::SpiFlash> flash = silicon::SpiFlash::identify(*session->m_gateway, options.flash);
    if (!flash) {
        return failure(flash);
    }
    session->m_flash.emplace(std::move(*flash));
    return session;
}

Result<> CardSession::clearSemaphore(silicon::CrSpace& crSpace, const SessionOptions& options)
{
    std::unique_ptr<CardSession> session(new CardSession(crSpace));
    if (Result<> known = session->identifyChip(); !known) {
        return known;
    }
    Result<> acquired = session->acquireGateway(options);
    if (!acquired && acquired.error().kind == ErrorKind::SemaphoreLeftTaken) {
        if (Result<> freed = silicon::freeFlashSemaphore(session->m_crSpace); !freed) {
            return freed;
        }
        acquired = session->acquireGateway(options);
    }
    if (!acquired) {
        return acquired;
    }
    if (silicon::otherUsersOf(options.accessFiles).empty()) {
        if (Result<> freed = silicon::freeToolSemaphores(session->m_crSpace); !freed) {
            return freed;
        }
    }
    // The program may have been killed inside a transaction or while the flash was working.
    if (Result<> ended = session->m_gateway->endTransaction(); !ended) {
        return ended;
    }
    return silicon::SpiFlash::waitUntilIdle(*session->m_gateway, options.flash);
}

Result<> CardSession::acquireGateway(const SessionOptions& options)
{
    Result<silicon::FlashGateway> gateway = silicon::FlashGateway::acquire(m_crSpace, options.gateway);
    if (gateway) {
        m_gateway.emplace(std::move(*gateway));
        return {};
    }
    if (gateway.error().kind == ErrorKind::SemaphoreLeftTaken) {
        // A program that waits for an answer moves nothing, but will go on.
        const std::vector<silicon::DeviceUser> users = silicon::otherUsersOf(options.accessFiles);
        if (!users.empty()) {
            return std::unexpected(usedBy(users.front(), name()));
        }
    }
    return failure(gateway);
}

Result<> CardSession::identifyChip()
{
    const Result<std::uint32_t> id = m_crSpace.read32(silicon::registers::hardwareId);
    if (!id) {
        return failure(id);
    }
    if (*id == silicon::registers::allOnes) {
        return failure(ErrorKind::DeviceGone, {.file = name()}, "the hardware id reads all ones");
    }
    if (*id == silicon::registers::accessDisabled) {
        return failure(ErrorKind::AccessDisabled, {.file = name(), .actual = *id}, "the hardware id reads as locked");
    }
    m_hardwareId = {.chip = static_cast<std::uint16_t>(*id), .revision = static_cast<std::uint8_t>(*id >> 16)};
    if (!std::ranges::contains(fs2Chips, m_hardwareId.chip)) {
        return failure(ErrorKind::DeviceUnknown, {.file = name(), .actual = *id},
                       "not a chip of the ConnectX-3 family");
    }
    return {};
}

/// Without firmware the PCIe link may be unstable, and a chip that resets itself when the link is lost
/// would do so in the middle of a write.
Result<> CardSession::prepareRecovery()
{
    constexpr std::uint32_t fieldMask = 3u << 27;
    constexpr std::uint32_t keepRunning = 2u << 27;
    const Result<std::uint32_t> state = m_crSpace.read32(silicon::registers::recoveryState);
    if (!state) {
        return failure(state);
    }
    if (*state <= silicon::registers::recoveryStateLimit) {
        return {};
    }
    m_inRecovery = true;
    const Result<std::uint32_t> reset = m_crSpace.read32(silicon::registers::linkDownReset);
    if (!reset) {
        return failure(reset);
    }
    return m_crSpace.write32(silicon::registers::linkDownReset, (*reset & ~fieldMask) | keepRunning);
}

Result<> CardSession::readLogical(const firmware::FailsafeLayout& layout, std::uint64_t offset, MutableByteView into)
{
    const unsigned half = layout.start == 0 ? 0 : 1;
    for (const firmware::PhysicalRange& range :
         firmware::physicalRanges(offset, into.size(), layout.logChunkSize, half)) {
        if (Result<> done = flash().read(range.start, into.first(range.size)); !done) {
            return done;
        }
        into = into.subspan(range.size);
    }
    return {};
}

Result<Bytes> CardSession::readLogical(const firmware::FailsafeLayout& layout, std::uint64_t offset, std::uint64_t size,
                                       Stage stage, Progress& progress)
{
    Bytes bytes(size);
    for (std::uint64_t done = 0; done < size;) {
        progress.advance(stage, done, size);
        if (progress.cancelRequested()) {
            return failure(ErrorKind::Cancelled, {.file = name()});
        }
        // Steps end at multiples of their size, so that no flash block is read twice.
        const std::uint64_t step = std::min(size - done, readStep - (offset + done) % readStep);
        if (const Result<> read = readLogical(layout, offset + done, MutableByteView(bytes).subspan(done, step));
            !read) {
            return failure(read);
        }
        done += step;
    }
    progress.advance(stage, size, size);
    return bytes;
}

} // namespace firesteel::adapters
