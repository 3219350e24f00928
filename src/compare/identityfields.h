// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>

namespace firesteel::compare {

/// Every fact that at least one of the images tells of itself, in the order people ask for them.
std::vector<IdentityDifference> compareIdentities(const firmware::Image& left, const firmware::Image& right);

} // namespace firesteel::compare
