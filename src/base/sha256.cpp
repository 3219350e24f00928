// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <nettle/sha2.h>

#include <array>
#include <format>

namespace firesteel {

std::string sha256Hex(ByteView bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), bytes.data());
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string text;
    text.reserve(2 * digest.size());
    for (const std::uint8_t byte : digest) {
        text += std::format("{:02x}", byte);
    }
    return text;
}

} // namespace firesteel
