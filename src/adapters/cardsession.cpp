// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardsession.h>
#include <firmware/failsafe.h>
#include <silicon/registers.h>

#include <algorithm>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr std::uint16_t fs2Chips[] = {0x1f5, 0x1f7}; // ConnectX-3, ConnectX-3 Pro
constexpr std::uint64_t readStep = 4096;

} // namespace

Result<std::unique_ptr<CardSession>> CardSession::open(silicon::CrSpace& crSpace)
{
    std::unique_ptr<CardSession> session(new CardSession(crSpace));
    if (const Result<> known = session->identifyChip(); !known) {
        return failure(known);
    }
    Result<silicon::FlashGateway> gateway = silicon::FlashGateway::acquire(session->m_crSpace);
    if (!gateway) {
        return failure(gateway);
    }
    session->m_gateway.emplace(std::move(*gateway));
    Result<silicon::SpiFlash> flash = silicon::SpiFlash::identify(*session->m_gateway);
    if (!flash) {
        return failure(flash);
    }
    session->m_flash.emplace(std::move(*flash));
    return session;
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
    m_hardwareId = {.chip = static_cast<std::uint16_t>(*id), .revision = static_cast<std::uint8_t>(*id >> 16)};
    if (!std::ranges::contains(fs2Chips, m_hardwareId.chip)) {
        return failure(ErrorKind::DeviceUnknown, {.file = name(), .actual = *id},
                       *id == silicon::registers::accessDisabled ? "hardware access is disabled in the chip"
                                                                 : "not a chip of the ConnectX-3 family");
    }
    return {};
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
