// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <silicon/crspace.h>
#include <silicon/mappedfile.h>

#include <filesystem>
#include <memory>
#include <string>

namespace firesteel::silicon {

/// The CR space of a ConnectX-2 or ConnectX-3 as the memory behind its first PCI region: 1 MiB of
/// big-endian registers (tools-and-devices A1, A3). Fast, but not every kernel allows it.
class MappedCrSpace final : public CrSpace
{
public:
    /// Maps a file resource0 of the kernel. FileUnreadable where it cannot be mapped.
    static Result<std::unique_ptr<CrSpace>> open(const std::filesystem::path& resource, std::string name);

    Result<std::uint32_t> read32(std::uint32_t address) override;
    Result<> write32(std::uint32_t address, std::uint32_t value) override;
    const std::string& name() const override { return m_name; }

private:
    MappedCrSpace(MappedFile file, std::string name);
    Result<volatile std::uint32_t*> at(std::uint32_t address) const;

    MappedFile m_file;
    std::string m_name;
};

} // namespace firesteel::silicon
