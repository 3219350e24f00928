// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/finding.h>

#include <vector>

namespace firesteel::firmware {

/// What a decoder made of some bytes, and what it has to say about them.
template <typename T>
struct Decoded
{
    T value;
    std::vector<Finding> findings;
};

} // namespace firesteel::firmware
