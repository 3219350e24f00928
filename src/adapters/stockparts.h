// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/toc/tocdescription.h>

#include <cstdint>
#include <span>
#include <vector>

namespace firesteel::adapters {

/// Parts that the firmware of all stock cards is made of. None of it is a vendor's.

/// Reproducible noise (SplitMix64), so that every stock card is the same to the byte.
class Noise
{
public:
    explicit Noise(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t value = m_state;
        value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
        value = (value ^ value >> 27) * 0x94d049bb133111eb;
        return value ^ value >> 31;
    }

    Bytes bytes(std::size_t size);

private:
    std::uint64_t m_state;
};

struct BootRom
{
    std::uint16_t deviceId = 0;
    std::uint8_t major = 3;
    std::uint8_t minor = 4;
    std::uint16_t subminor = 752;
    std::uint8_t protocol = 0xff; ///< 0 InfiniBand, 1 Ethernet, 2 both, 0xff not told
    std::size_t size = 0x19800;   ///< a multiple of 512, at most 127.5 KiB
};

/// A PCI expansion ROM as a network boot ROM looks: header, PCI data structure, version mark, code.
Bytes bootRom(const BootRom& rom);

/// Register initialisations that repeat version, date and PCI id (reference chapter 2.11), filled up
/// with noise to `count`.
std::vector<firmware::ConfigurationRecord> identityRecords(const firmware::Identity& identity, std::size_t count,
                                                           std::uint64_t seed);
std::vector<firmware::ConfigurationRecord> noiseRecords(std::vector<firmware::ConfigurationRecord> records,
                                                        std::size_t count, std::uint32_t address, std::uint64_t seed);

/// Code sections of an FS2 image and the table that jumps into them.
std::vector<firmware::SectionDescription> fs2Code(std::span<const std::size_t> sizes, std::uint64_t seed);
Bytes fs2JumpAddresses(std::span<const std::size_t> sizes);

} // namespace firesteel::adapters
