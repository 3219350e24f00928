// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <unit/silicon/hookedcrspace.h>

#include <cstdint>
#include <map>
#include <vector>

namespace firesteel::test {

/// What went over the flash gateway, decoded from register writes alone.
class FlashTrace
{
public:
    enum class Kind
    {
        Erase,
        Program,
        Read,
        BootAddress,
        EraseSector, ///< 4 KiB; Erase is 64 KiB
    };
    struct Event
    {
        Kind kind;
        std::uint64_t address; ///< for BootAddress the value written
        Bytes bytes;           ///< of a program
        std::uint64_t size = 0;
    };

    explicit FlashTrace(silicon::CrSpace& target)
        : m_space(target)
    {
        m_space.onWrite = [this](std::uint32_t address, std::uint32_t value) { watch(address, value); };
    }

    silicon::CrSpace& crSpace() { return m_space; }
    const std::vector<Event>& events() const { return m_events; }

    std::vector<Event> ofKind(Kind kind) const
    {
        std::vector<Event> found;
        for (const Event& event : m_events) {
            if (event.kind == kind) {
                found.push_back(event);
            }
        }
        return found;
    }

private:
    void watch(std::uint32_t address, std::uint32_t value)
    {
        m_registers[address] = value;
        if (address == 0xf0000) {
            m_events.push_back({Kind::BootAddress, value, {}});
        }
        if (address != 0xf0400 || (value & 1u << 30) == 0) {
            return;
        }
        const std::uint64_t size = (value & 1u << 4) == 0 ? 0 : 1u << (value >> 8 & 7);
        if ((value & 1u << 2) != 0) {
            m_opcode = value >> 16 & 0xff;
            begin(size);
        } else if (m_opcode == 0x02 || m_opcode == 0x03) {
            goOn(size);
        }
    }

    void begin(std::uint64_t size)
    {
        const std::uint32_t address = m_registers[0xf0404];
        if (m_opcode == 0xd8) {
            m_events.push_back({Kind::Erase, address, {}});
        } else if (m_opcode == 0x20) {
            m_events.push_back({Kind::EraseSector, address, {}});
        } else if (m_opcode == 0x03) {
            m_events.push_back({Kind::Read, address, {}, size});
        } else if (m_opcode == 0x02) {
            m_events.push_back({Kind::Program, address, {}});
            goOn(size);
        }
    }

    void goOn(std::uint64_t size)
    {
        Event& event = m_events.back();
        if (event.kind == Kind::Read) {
            event.size += size;
            return;
        }
        for (std::uint32_t at = 0; at < size; at += 4) {
            event.bytes.resize(event.bytes.size() + 4);
            writeBe32(event.bytes, event.bytes.size() - 4, m_registers[0xf0410 + at]);
        }
    }

    HookedCrSpace m_space;
    std::map<std::uint32_t, std::uint32_t> m_registers;
    std::uint32_t m_opcode = 0;
    std::vector<Event> m_events;
};

} // namespace firesteel::test
