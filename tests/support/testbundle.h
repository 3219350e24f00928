// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::test {

/// The check that an XZ stream carries.
enum class XzCheck
{
    None,
    Crc32,
    Crc64
};
/// One XZ stream of one block. Aborts the test program if liblzma refuses.
Bytes xzPacked(ByteView content, XzCheck check = XzCheck::Crc32);

/// An MFA bundle in the order of reference chapter 7.1.
struct MfaDescription
{
    struct Part
    {
        Bytes content;
        std::uint16_t type = 1;
        std::array<std::uint16_t, 3> version{};
    };
    struct Choice
    {
        std::size_t part = 0;
        std::uint8_t group = 1;
        std::string tag{};
        std::uint16_t imageType = 1;
    };
    struct Board
    {
        std::string psid;
        std::string partNumber;
        std::string description;
        std::vector<Choice> choices;
    };
    std::vector<Part> parts; ///< one TOC entry each
    std::vector<Board> boards;
};

/// The three payloads, unpacked, for tests to damage.
struct MfaTables
{
    Bytes map;
    Bytes toc;
    Bytes data;
};
MfaTables mfaTables(const MfaDescription& description);

/// A section frame: type 1 map, 2 TOC, 3 data; `size` other than the payload's is for damage.
void appendMfaSection(Bytes& file, std::uint8_t type, bool packed, ByteView payload,
                      std::optional<std::uint32_t> size = std::nullopt);
Bytes mfaStart();
/// Pads to a multiple of 4 and adds the CRC-32 of all before.
void finishMfa(Bytes& file);
/// All of it; without a check the sections are stored unpacked.
Bytes mfaFile(const MfaTables& tables, std::optional<XzCheck> check = XzCheck::Crc32);

/// An MFA2 bundle, as the real file of reference chapter 7.2 is made.
struct Mfa2Description
{
    struct Component
    {
        Bytes image;
        std::array<std::uint8_t, 4> version{}; ///< as stored: major, two middle bytes, last
        bool masked = true;                    ///< the signature of the image becomes 0xff
        std::string mark = "#BIN.COMPONENT!#";
        std::optional<std::uint64_t> offset{}; ///< in the block, where it is not the true one
        std::optional<std::uint32_t> size{};
    };
    struct Pointer
    {
        std::uint16_t component = 0;
        std::uint16_t storage = 1;
    };
    struct Device
    {
        std::string psid;
        std::vector<Pointer> pointers;
    };
    std::vector<Component> components;
    std::vector<Device> devices;
    std::optional<XzCheck> check = XzCheck::Crc32; ///< none: stored unpacked
    std::size_t padding = 0;                       ///< zero bytes after the XZ stream, part of the block
    bool digests = true;
};
Bytes mfa2File(const Mfa2Description& description);
/// Computes both digests anew, after a test has changed something that they cover.
void redigestMfa2(Bytes& file);

/// Two boards with small FS2 images of their own: TST_BUNDLE_A (2.42.5000) and TST_BUNDLE_B (2.40.7000).
MfaDescription smallMfa();
/// Two devices with FS3 and FS4 images, the second stored as version 16.35.2000.
Mfa2Description smallMfa2();

} // namespace firesteel::test
