// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/administrator.h>
#include <jobs/shellquote.h>

namespace firesteel::cli {

std::string administratorCommand(int argc, char** argv)
{
    std::string command = "sudo firesteel-cli";
    for (int i = 1; i < argc; ++i) {
        command += " " + jobs::shellQuote(argv[i]);
    }
    return command;
}

} // namespace firesteel::cli
