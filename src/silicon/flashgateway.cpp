// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/flashgateway.h>
#include <silicon/registers.h>

#include <algorithm>
#include <bit>
#include <format>
#include <utility>

namespace firesteel::silicon {

namespace {

constexpr std::size_t mostBytes = 16;

bool isTransferSize(std::size_t size)
{
    return std::has_single_bit(size) && size <= mostBytes;
}

std::uint32_t commandWord(const FlashGateway::Command& command)
{
    std::uint32_t word = registers::gatewayBusy | registers::gatewayFlashEnable;
    if (command.opcode) {
        word |= registers::gatewayCommandPhase | std::uint32_t{*command.opcode} << registers::gatewayOpcodeShift;
    }
    if (command.address) {
        word |= registers::gatewayAddressPhase;
    }
    const std::size_t size = command.readInto.size() + command.write.size();
    if (size > 0) {
        const auto log2Size = static_cast<std::uint32_t>(std::countr_zero(size));
        word |= registers::gatewayDataPhase | log2Size << registers::gatewaySizeShift;
    }
    if (!command.readInto.empty()) {
        word |= registers::gatewayRead;
    }
    if (command.holdChipSelect) {
        word |= registers::gatewayHoldChipSelect;
    }
    return word;
}

} // namespace

Result<FlashGateway> FlashGateway::acquire(CrSpace& crSpace, const GatewayTiming& timing)
{
    if (const Result<> taken = takeFlashSemaphore(crSpace, timing.semaphore); !taken) {
        return failure(taken);
    }
    return FlashGateway(crSpace, timing);
}

FlashGateway::FlashGateway(CrSpace& crSpace, const GatewayTiming& timing)
    : m_crSpace(&crSpace)
    , m_timing(timing)
{
}

FlashGateway::FlashGateway(FlashGateway&& other) noexcept
    : m_crSpace(std::exchange(other.m_crSpace, nullptr))
    , m_timing(other.m_timing)
    , m_commands(other.m_commands)
{
}

FlashGateway::~FlashGateway()
{
    if (m_crSpace != nullptr) {
        // Nothing can be done about a failure here: a chip that is gone has no semaphore to free.
        [[maybe_unused]] const Result<> freed = freeFlashSemaphore(*m_crSpace);
    }
}

Result<> FlashGateway::execute(const Command& command)
{
    const bool reads = !command.readInto.empty();
    const bool writes = !command.write.empty();
    if ((reads && writes) || (reads && !isTransferSize(command.readInto.size())) ||
        (writes && !isTransferSize(command.write.size()))) {
        return failure(ErrorKind::InvalidArgument, {.file = name(), .found = "transfer size"},
                       std::format("gateway transfer of {} + {} bytes", command.readInto.size(), command.write.size()));
    }
    if (command.address) {
        if (Result<> done = m_crSpace->write32(registers::gatewayAddress, *command.address); !done) {
            return done;
        }
    }
    if (Result<> done = writeData(command.write); !done) {
        return done;
    }
    if (Result<> done = m_crSpace->write32(registers::gatewayCommand, commandWord(command)); !done) {
        return done;
    }
    ++m_commands;
    if (Result<> done = waitUntilDone(command); !done) {
        return done;
    }
    return readData(command.readInto);
}

Result<> FlashGateway::writeData(ByteView bytes)
{
    for (std::size_t offset = 0; offset < bytes.size(); offset += 4) {
        std::uint8_t dword[4] = {0xff, 0xff, 0xff, 0xff};
        std::ranges::copy(bytes.subspan(offset, std::min<std::size_t>(4, bytes.size() - offset)), dword);
        const auto address = static_cast<std::uint32_t>(registers::gatewayData + offset);
        if (Result<> done = m_crSpace->write32(address, readBe32(dword, 0)); !done) {
            return done;
        }
    }
    return {};
}

Result<> FlashGateway::readData(MutableByteView bytes)
{
    for (std::size_t offset = 0; offset < bytes.size(); offset += 4) {
        const Result<std::uint32_t> value =
            m_crSpace->read32(static_cast<std::uint32_t>(registers::gatewayData + offset));
        if (!value) {
            return failure(value);
        }
        std::uint8_t dword[4];
        writeBe32(dword, 0, *value);
        const std::size_t size = std::min<std::size_t>(4, bytes.size() - offset);
        std::ranges::copy(std::span(dword).first(size), bytes.subspan(offset).begin());
    }
    return {};
}

Result<> FlashGateway::waitUntilDone(const Command& command)
{
    Backoff backoff(m_timing.busy);
    while (backoff.next()) {
        const Result<std::uint32_t> state = m_crSpace->read32(registers::gatewayCommand);
        if (!state) {
            return failure(state);
        }
        // Bit 30 alone would call a chip that is gone busy for ever.
        if (*state == registers::allOnes) {
            return failure(ErrorKind::DeviceGone, {.file = name()}, "the flash gateway reads all ones");
        }
        if ((*state & registers::gatewayBusy) == 0) {
            return {};
        }
    }
    return failure(ErrorKind::GatewayTimeout, {.file = name(), .offset = command.address.value_or(0)},
                   std::format("gateway busy after opcode 0x{:x}", command.opcode.value_or(0)));
}

} // namespace firesteel::silicon
