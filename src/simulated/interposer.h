// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulated/bus.h>

#include <dlfcn.h>
#include <optional>
#include <string>

/// What the exported functions share. The library is loaded before the program's own libraries, so
/// that its functions are called in place of the C library's.
namespace firesteel::simulated {

/// The bus of this process; nullptr where none is asked for, and for the library's own calls while
/// it works.
Bus* bus();

/// While one lives, calls of this thread go straight to the C library.
class OwnCalls
{
public:
    OwnCalls();
    OwnCalls(const OwnCalls&) = delete;
    OwnCalls& operator=(const OwnCalls&) = delete;
    ~OwnCalls();

private:
    bool m_before;
};

/// The C library's function of this name.
template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// A path as the system shall get it.
class Path
{
public:
    explicit Path(const char* path);

    operator const char*() const { return m_redirected ? m_redirected->c_str() : m_path; }

private:
    const char* m_path;
    std::optional<std::string> m_redirected;
};

/// Called with every descriptor that an open function returned, valid or not; hands it on.
int opened(int descriptor, const char* path, int flags);
void closed(int descriptor);

/// What a descriptor leads to; no file: not to a configuration space. Tools make millions of accesses,
/// so this takes no lock and asks the system nothing.
struct OpenConfig
{
    ConfigFile* file = nullptr; ///< the bus keeps it for as long as the process lives
    bool writable = false;
};
OpenConfig openConfig(int descriptor);

} // namespace firesteel::simulated

/// The linker script exports these by name, everything else stays hidden.
#define FIRESTEEL_EXPORT extern "C" [[gnu::visibility("default")]]
