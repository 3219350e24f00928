// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <nettle/sha2.h>

#include <array>
#include <format>

namespace firesteel {

struct Sha256::Context
{
    sha256_ctx state{};
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    sha256_init(&m_context->state);
}

Sha256::~Sha256() = default;

void Sha256::add(ByteView bytes)
{
    sha256_update(&m_context->state, bytes.size(), bytes.data());
}

std::string Sha256::hex()
{
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&m_context->state, digest.size(), digest.data());
    std::string text;
    text.reserve(2 * digest.size());
    for (const std::uint8_t byte : digest) {
        text += std::format("{:02x}", byte);
    }
    return text;
}

std::string sha256Hex(ByteView bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.hex();
}

} // namespace firesteel
