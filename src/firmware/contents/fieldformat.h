// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/contents/fields.h>

#include <span>

namespace firesteel::firmware {

/// Turns the bytes of a field, as many as its row says, into text.
using FieldFormat = std::string (*)(ByteView);

std::string decimalText(ByteView word);
std::string hexText(ByteView word);      ///< "0x000015b3"
std::string low16HexText(ByteView word); ///< "0x15b3"
std::string bytesText(ByteView bytes);   ///< "4d 54 46 57", at most 64 bytes
std::string plainText(ByteView bytes);   ///< up to the first NUL
std::string versionText(ByteView twoWords);
std::string sizeOfText(ByteView word); ///< "0x00400000"
std::string fourNumbersText(ByteView twoWords);
std::string bcdTimeText(std::uint32_t hoursMinutesSeconds); ///< b23:16 hours
std::string bcdDateText(std::uint32_t yearMonthDay);
std::string hardwareIdsText(ByteView words);
std::string hexDigits(std::uint64_t value, int digits);

/// A field at a fixed place of a section.
struct FieldRow
{
    std::size_t offset;
    std::size_t size;
    const char* name; ///< translation context "SectionField"
    FieldFormat format;
};

/// The rows that lie within the section; cut if there are others.
FieldList fieldsAt(const Image& image, const Section& section, std::span<const FieldRow> rows);

Sentence fieldName(const char* name, std::uint64_t number = 0);

} // namespace firesteel::firmware
