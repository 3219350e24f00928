// SPDX-License-Identifier: GPL-3.0-or-later
//
// The C library since 2.38 has new names for old functions. Programs of older systems shall be able
// to load this library too, so it brings these names itself.
#include <features.h>

#if __GLIBC_PREREQ(2, 38)

// NOLINTBEGIN(readability-identifier-naming,bugprone-reserved-identifier,cert-dcl51-cpp)
extern "C" {
long long oldStrtoll(const char*, char**, int) __asm__("strtoll");
unsigned long oldStrtoul(const char*, char**, int) __asm__("strtoul");
unsigned long long oldStrtoull(const char*, char**, int) __asm__("strtoull");

long long __isoc23_strtoll(const char* text, char** end, int base)
{
    return oldStrtoll(text, end, base);
}

unsigned long __isoc23_strtoul(const char* text, char** end, int base)
{
    return oldStrtoul(text, end, base);
}

unsigned long long __isoc23_strtoull(const char* text, char** end, int base)
{
    return oldStrtoull(text, end, base);
}
}
// NOLINTEND(readability-identifier-naming,bugprone-reserved-identifier,cert-dcl51-cpp)

#endif
