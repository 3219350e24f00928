// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/result.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/fs3/fs3writer.h>
#include <firmware/fs4/fs4writer.h>

namespace firesteel::adapters {

// The firmware of the stock cards: everything a real image has, near its real size, with our own
// bytes. The code sections are noise.

firmware::Fs2Description hp544Description();    ///< ConnectX-3 Pro, SR-IOV on in its INI
firmware::Fs2Description mhqh29bDescription();  ///< ConnectX-2, InfiniBand
firmware::Fs2Description mcx354aDescription();  ///< ConnectX-3, both protocols
firmware::Fs2Description mcx312aDescription();  ///< ConnectX-3, Ethernet
firmware::Fs3Description mcx455aDescription();  ///< ConnectX-4, both protocols
firmware::Fs3Description mcx4121aDescription(); ///< ConnectX-4 Lx, Ethernet
firmware::Fs4Description mcx515aDescription();  ///< ConnectX-5, Ethernet

} // namespace firesteel::adapters
