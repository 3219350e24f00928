// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <cstdint>
#include <memory>

namespace firesteel::silicon {

/// The configuration-register space of a chip. Addresses are byte addresses, multiples of 4;
/// values are in host order. Every access may fail with DeviceGone or DeviceBusy.
class CrSpace
{
public:
    CrSpace() = default;
    CrSpace(const CrSpace&) = delete;
    CrSpace& operator=(const CrSpace&) = delete;
    virtual ~CrSpace() = default;

    virtual Result<std::uint32_t> read32(std::uint32_t address) = 0;
    virtual Result<> write32(std::uint32_t address, std::uint32_t value) = 0;

    /// The device's name for messages.
    virtual const std::string& name() const = 0;
};

/// Passes everything on and counts it: on a card each access costs slow PCI cycles.
class CountingCrSpace final : public CrSpace
{
public:
    explicit CountingCrSpace(CrSpace& target)
        : m_target(target)
    {
    }

    Result<std::uint32_t> read32(std::uint32_t address) override;
    Result<> write32(std::uint32_t address, std::uint32_t value) override;
    const std::string& name() const override { return m_target.name(); }

    std::uint64_t reads() const { return m_reads; }
    std::uint64_t writes() const { return m_writes; }

private:
    CrSpace& m_target;
    std::uint64_t m_reads = 0;
    std::uint64_t m_writes = 0;
};

} // namespace firesteel::silicon
