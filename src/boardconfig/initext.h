// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <string>
#include <string_view>

namespace firesteel::boardconfig {

// How the text of an INI is put together; nothing here knows of keys.

inline constexpr std::string_view iniWhiteSpace = " \t\v\f";

struct Part
{
    std::size_t start = 0;
    std::size_t end = 0;
};
/// The part without white space around it; nothing but white space: an empty part behind at most one
/// character of it.
Part trimmedPart(std::string_view text, std::size_t start, std::size_t end);

/// Where a line's content ends: before its ";;" comment and the white space before that.
std::size_t contentEnd(std::string_view line);

struct LineEnd
{
    std::size_t start = 0;
    std::size_t end = 0; ///< the same as start at the end of the text
};
/// The first LF, CRLF or CR at or behind an offset.
LineEnd nextLineEnd(std::string_view text, std::size_t from);
std::size_t lineEndsIn(std::string_view text);

std::size_t byteOrderMarkSize(std::string_view text);
/// Where the NUL bytes, or four bytes 0xff and more, that fill up the end of a text begin.
std::size_t paddingStart(std::string_view text);

/// True for line ends and NUL bytes, which no line may hold, and for what might be taken for padding.
bool breaksLines(std::string_view text);

/// A refusal; the sentence has no full stop.
std::unexpected<Error> refusal(const char* sentence, Facts facts = {});
std::unexpected<Error> tooManyLines(const std::string& name);

} // namespace firesteel::boardconfig
