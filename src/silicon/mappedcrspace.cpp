// SPDX-License-Identifier: GPL-3.0-or-later
#include <silicon/mappedcrspace.h>
#include <silicon/registers.h>

#include <bit>
#include <format>
#include <utility>

namespace firesteel::silicon {

namespace {

std::uint32_t swapped(std::uint32_t value)
{
    return std::endian::native == std::endian::big ? value : std::byteswap(value);
}

} // namespace

Result<std::unique_ptr<CrSpace>> MappedCrSpace::open(const std::filesystem::path& resource, std::string name)
{
    Result<MappedFile> file = MappedFile::open(resource, registers::crSpaceSize);
    if (!file) {
        return failure(file);
    }
    return std::unique_ptr<CrSpace>(new MappedCrSpace(std::move(*file), std::move(name)));
}

MappedCrSpace::MappedCrSpace(MappedFile file, std::string name)
    : m_file(std::move(file))
    , m_name(std::move(name))
{
}

Result<volatile std::uint32_t*> MappedCrSpace::at(std::uint32_t address) const
{
    if (address % 4 != 0 || address >= registers::crSpaceSize) {
        return failure(ErrorKind::InvalidArgument, {.file = m_name, .found = std::format("0x{:x}", address)},
                       "no CR-space address");
    }
    return reinterpret_cast<volatile std::uint32_t*>(m_file.bytes().data() + address);
}

Result<std::uint32_t> MappedCrSpace::read32(std::uint32_t address)
{
    const Result<volatile std::uint32_t*> place = at(address);
    if (!place) {
        return failure(place);
    }
    return swapped(**place);
}

Result<> MappedCrSpace::write32(std::uint32_t address, std::uint32_t value)
{
    const Result<volatile std::uint32_t*> place = at(address);
    if (!place) {
        return failure(place);
    }
    **place = swapped(value);
    return {};
}

} // namespace firesteel::silicon
