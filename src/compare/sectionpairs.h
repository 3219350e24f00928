// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>
#include <compare/pairing.h>

namespace firesteel::compare {

/// Which sections of two images belong together, in the order of the left one.
std::vector<Pair> pairSections(const firmware::Image& left, const firmware::Image& right);

/// Every byte of both images as parts that can be compared with each other: the header, each section
/// or pair of sections, and what lies between sections. Of an image that is one of several on a
/// flash, what lies outside of its half between sections is left out: it belongs to the other.
/// Change, moved, attributesDiffer and differentBytes of the sections are not filled in.
std::vector<SectionDifference> comparableParts(const firmware::Image& left, const firmware::Image& right);

} // namespace firesteel::compare
