// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace firesteel::helper {

/// On whose behalf this process works, as it was when it started.
struct Privileges
{
    bool raised = false; ///< pkexec, sudo or a set-user-id bit gave it more than its caller has
    std::string caller;  ///< user id of that caller, for the log; digits only
};

/// Before cleanEnvironment(), which forgets it.
Privileges currentPrivileges();

/// Leaves of the environment what the work needs and nothing that a caller without privileges could
/// have put there.
void cleanEnvironment(const Privileges& privileges);

} // namespace firesteel::helper
