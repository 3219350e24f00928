// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>

namespace firesteel::compare {

/// Compares the Configuration sections of two FS2 images, the first with the first. Other formats have
/// no such records.
void compareRecords(const firmware::Image& left, const firmware::Image& right, Comparison& comparison);

} // namespace firesteel::compare
