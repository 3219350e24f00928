// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/fs2/fs2writer.h>

namespace firesteel::adapters {

/// The firmware of the stock HP 544+FLR: everything a real image has, at its real size, with our
/// own bytes. The code sections are noise.
firmware::Fs2Description hp544Description();

} // namespace firesteel::adapters
