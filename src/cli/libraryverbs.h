// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cli/libraryarguments.h>
#include <cli/options.h>

namespace firesteel::cli {

/// Does it, prints the answer and returns the exit code. Needs a QCoreApplication, which tells Qt where
/// its database drivers are.
int runLibraryVerb(LibraryVerb verb, const LibraryArguments& arguments, const GlobalOptions& options);

} // namespace firesteel::cli
