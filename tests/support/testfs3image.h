// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/fs3/fs3writer.h>
#include <firmware/fs4/fs4writer.h>

namespace firesteel::test {

/// Small but complete descriptions for tests to vary: a ConnectX-4 (FS3, image of 164 KB) and a
/// ConnectX-5 (FS4, 192 KB), each with ROM, INI, GUIDs, MACs and sections of every usual kind.
firmware::Fs3Description smallFs3Description();
firmware::Fs4Description smallFs4Description();

/// Their images; these abort the test program if the writer refuses.
Bytes smallFs3();
Bytes smallFs4();

/// Descriptions whose images have about the sizes of real ones, filled with reproducible noise: FS3
/// of 16 MB with 2.5 MB of firmware, FS4 of 32 MB with 3 MB.
firmware::Fs3Description largeFs3Description();
firmware::Fs4Description largeFs4Description();

} // namespace firesteel::test
