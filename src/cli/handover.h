// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firesteel::cli {

/// Goes on as another program of the same folder, with the same arguments. Returns only when that
/// cannot be started: the sentence is on standard error then, the value is exitFailed.
int handOver(const char* program, char** argv);

} // namespace firesteel::cli
