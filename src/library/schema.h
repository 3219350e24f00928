// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <string>

namespace firesteel::library {

class Database;

/// Number of the tables' layout that this version writes.
int schemaVersion();

/// Makes the tables, or changes those of an older version. LibraryUnusable for a file of a newer
/// version, of another program, or one that is no database.
Result<> bringUpToDate(Database& database, const std::string& file);

} // namespace firesteel::library
