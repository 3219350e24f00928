// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>

#include <memory>
#include <string>

namespace firesteel {

/// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits, as sha256sum prints it.
std::string sha256Hex(ByteView bytes);

/// The same over bytes that come in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(ByteView bytes);
    std::string hex(); ///< starts anew

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace firesteel
