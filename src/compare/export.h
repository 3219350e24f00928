// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>

namespace firesteel::compare {

/// How the words of an export get into the user's language.
using Translate = std::function<std::string(const Sentence&)>;

/// What text and HTML list. JSON always lists everything that differs.
struct ExportOptions
{
    bool bytes = false;    ///< the byte ranges, too
    Translate translate{}; ///< empty: English
};

/// For people; only what differs.
std::string comparisonText(const Comparison& comparison, const ExportOptions& options = {});
/// A complete page for people, readable without a network, in dark and light; UTF-8.
std::string comparisonHtml(const Comparison& comparison, const ExportOptions& options = {});
/// For programs; English. Identity and sections are complete, the rest is what differs.
std::string comparisonJson(const Comparison& comparison);

} // namespace firesteel::compare
