// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sentence.h>
#include <firmware/image.h>

#include <vector>

namespace firesteel::firmware {

/// A named value as it stands in a section. The name is translated where it is shown (context
/// "SectionField"); the value is text for a person, the same in every language.
struct Field
{
    Sentence name;
    std::string value;        ///< empty: not set
    std::uint64_t offset = 0; ///< of the value, in Image::bytes
    std::uint64_t size = 0;   ///< bytes
};

struct FieldList
{
    std::vector<Field> fields;
    bool cut = false; ///< the section ends before its last field, or its structure breaks off
};

/// Image Info: the tags of FS2 in their order (reference chapter 2.7), the fixed fields of FS3 and
/// FS4 (chapter 3.5).
FieldList imageInfoFields(const Image& image, const Section& section);

/// GUIDs and MACs of an FS2 GUID section (chapter 2.8).
FieldList guidFields(const Image& image, const Section& section);

/// DEV_INFO and MFG_INFO (chapter 3.6).
FieldList deviceInfoFields(const Image& image, const Section& section);
FieldList manufacturingInfoFields(const Image& image, const Section& section);

/// The header of the FS4 tools area and of an ITOC or DTOC (chapters 3.2, 4.1 and 4.3).
FieldList toolsAreaFields(const Image& image, const Section& section);
FieldList tocHeaderFields(const Image& image, const Section& section);

} // namespace firesteel::firmware
