// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/facts.h>

#include <string>

namespace firesteel {

/// A sentence that is translated where it is shown: template, translation context and facts.
struct Sentence
{
    const char* context = ""; ///< static text; empty: the sentence is shown as it is
    const char* text = "";    ///< static text, English, with {fact} placeholders
    Facts facts{};

    bool operator==(const Sentence& other) const;
};

/// The sentence filled in, as reports, logs and the command line show it.
std::string inEnglish(const Sentence& sentence);

} // namespace firesteel
