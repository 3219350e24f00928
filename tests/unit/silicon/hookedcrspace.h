// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <silicon/crspace.h>

#include <functional>

namespace firesteel::test {

/// Passes everything on; hooks may watch writes and change what reads return.
class HookedCrSpace final : public silicon::CrSpace
{
public:
    explicit HookedCrSpace(silicon::CrSpace& target)
        : m_target(target)
    {
    }

    std::function<std::uint32_t(std::uint32_t address, std::uint32_t value)> onRead;
    std::function<void(std::uint32_t address, std::uint32_t value)> onWrite;

    Result<std::uint32_t> read32(std::uint32_t address) override
    {
        const Result<std::uint32_t> value = m_target.read32(address);
        return value && onRead ? Result<std::uint32_t>(onRead(address, *value)) : value;
    }
    Result<> write32(std::uint32_t address, std::uint32_t value) override
    {
        if (onWrite) {
            onWrite(address, value);
        }
        return m_target.write32(address, value);
    }
    const std::string& name() const override { return m_target.name(); }

private:
    silicon::CrSpace& m_target;
};

} // namespace firesteel::test
