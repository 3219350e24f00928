// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace firesteel::cli {

/// The command line of this program as the administrator has to type it: "sudo firesteel-cli ...".
std::string administratorCommand(int argc, char** argv);

} // namespace firesteel::cli
