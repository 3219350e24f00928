// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firesteel::helper {

/// SIGTERM and SIGINT are only noted from now on; SIGHUP and SIGPIPE have no effect. Programs that this
/// one starts meet all four as ever.
void catchStopSignals(int wakeFile);

/// SIGTERM or SIGINT has come.
bool stopSignalCame();

} // namespace firesteel::helper
