// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/fs2/fs2writer.h>

namespace firesteel::test {

/// A small but complete FS2 description (all usual sections) for tests to vary.
firmware::Fs2Description smallDescription();

/// writeFs2(smallDescription()); aborts the test program if the writer refuses.
Bytes smallImage();

/// A description whose image has about the size of a real ConnectX-3 Pro image (800 KB, two
/// chunks, ROM of 100 KB), filled with reproducible noise.
firmware::Fs2Description largeDescription();

} // namespace firesteel::test
