// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sentence.h>

#include <string_view>

namespace firesteel {

bool Sentence::operator==(const Sentence& other) const
{
    return std::string_view(context) == other.context && std::string_view(text) == other.text && facts == other.facts;
}

std::string inEnglish(const Sentence& sentence)
{
    return fillSentence(sentence.text, sentence.facts);
}

} // namespace firesteel
