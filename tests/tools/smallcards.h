// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <firmware/identity.h>

#include <filesystem>
#include <functional>
#include <string>

namespace firesteel::test {

/// The stock card of that name as `root`/`name`, with less code in smaller chunks (FS2: 128 KiB, FS3 and
/// FS4: slots of 1 MiB) and a flash of 2 MiB: mstflint reads whole flashes, 16 bytes at a time, and most
/// tests ask it to do so many times. Everything else is as on the stock card. Made once in a program,
/// then copied.
Result<> makeSmallCard(const std::filesystem::path& root, const std::string& name);

/// The firmware of such a card with another identity.
using IdentityChange = std::function<void(firmware::Identity& identity)>;
Result<Bytes> smallFirmware(const std::string& name, const IdentityChange& change);

} // namespace firesteel::test
