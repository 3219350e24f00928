// SPDX-License-Identifier: GPL-3.0-or-later
//
// firesteel-helper: works on cards for the window and the command line, as root where they are real. It
// takes requests on its standard input, a Unix socket, and nothing else from its caller.
#include <helper/privileges.h>
#include <helper/service.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <string_view>
#include <syslog.h>
#include <unistd.h>

namespace {

constexpr int exitUsage = 2;

bool isUnixSocket(int file)
{
    int domain = 0;
    int type = 0;
    socklen_t size = sizeof domain;
    return ::getsockopt(file, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 && domain == AF_UNIX &&
           ::getsockopt(file, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

/// Files opened later must not get the number of a standard one that the caller has closed.
bool openStandardFiles()
{
    int file = -1;
    do {
        file = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    } while (file >= 0 && file <= STDERR_FILENO && ::fcntl(file, F_SETFD, 0) == 0);
    ::close(file);
    return file >= 0;
}

int serve()
{
    const firesteel::helper::Privileges privileges = firesteel::helper::currentPrivileges();
    firesteel::helper::cleanEnvironment(privileges);
    // Ctrl+C in the caller's terminal is for the caller, who asks for a cancel; hang-ups are nobody's.
    (void)::setsid();
    ::umask(S_IRWXG | S_IRWXO);
    if (::chdir("/") != 0) {
        return 1;
    }
    ::openlog("firesteel-helper", LOG_PID, LOG_DAEMON);
    firesteel::helper::Service service(STDIN_FILENO, privileges);
    service.run();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::puts("firesteel-helper " FIRESTEEL_VERSION);
        return 0;
    }
    if (argc != 1 || !openStandardFiles() || !isUnixSocket(STDIN_FILENO)) {
        std::fputs("firesteel-helper works on the cards for Firesteel, which starts it when it needs it. In a "
                   "terminal, use firesteel-cli.\n",
                   stderr);
        return exitUsage;
    }
    try {
        return serve();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "firesteel-helper: %s\n", error.what());
        return 1;
    }
}
