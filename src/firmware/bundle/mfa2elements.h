// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/bundle/bundle.h>

#include <optional>
#include <string>
#include <vector>

namespace firesteel::firmware {

/// Types of MFA2 elements (reference chapter 7.2).
enum class Mfa2Type : std::uint8_t
{
    MultiPart = 0x01,
    PackageDescriptor = 0x02,
    DeviceDescriptor = 0x03,
    ComponentDescriptor = 0x04,
    Version = 0x21,
    ComponentPointer = 0x22,
    SourceFileName = 0x27, ///< writers of 2017 put both SHA-256 digests into elements of this type
    Psid = 0x2a,
    Sha256 = 0x2f,
    DescriptorsSha256 = 0x30,
};

/// Header {u8 version, u8 type, BE16 length}, payload, padding to a multiple of 4.
struct Mfa2Element
{
    std::uint64_t offset = 0; ///< of the header, in the file
    std::uint8_t type = 0;
    ByteView payload;

    std::uint64_t payloadOffset() const { return offset + 4; }
};

/// A descriptor with the elements that extend it: the content of a multipart element.
struct Mfa2Group
{
    std::uint64_t offset = 0; ///< of the multipart element
    Mfa2Element descriptor;
    std::vector<Mfa2Element> extensions;

    const Mfa2Element* find(Mfa2Type type) const;
};

/// Reads groups one behind the other from the descriptors of an MFA2 file.
class Mfa2Reader
{
public:
    /// Findings go to `bundle`, whose bytes are read from `offset` to `end`.
    Mfa2Reader(Bundle& bundle, std::uint64_t offset, std::uint64_t end);

    std::uint64_t offset() const { return m_offset; }
    /// From now on nothing is read at or after `end`.
    void setEnd(std::uint64_t end) { m_end = end; }

    /// The next group, whose descriptor must have this type and payload size; `name` is for findings.
    /// nullopt, with a finding of severity Error, where no sense can be made of what is there.
    std::optional<Mfa2Group> readGroup(Mfa2Type type, std::uint64_t size, const char* name);

private:
    std::optional<Mfa2Element> readElement(const std::string& name);
    void complain(FindingKind kind, Severity severity, Facts facts);

    Bundle& m_bundle;
    std::uint64_t m_offset;
    std::uint64_t m_end;
};

} // namespace firesteel::firmware
