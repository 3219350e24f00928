// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/sectionstyle.h>

namespace firesteel::gui {

/// Name, explanation and look of a kind of section or of what lies between sections. Texts are
/// English, translation context "firesteel::gui::SectionStyle".
struct KindRow
{
    firmware::SectionKind kind;
    const char* name;
    bool translated; ///< false: the name of the vendor's tool
    const char* explanation;
    int hue; ///< degrees; -1 = grey
    Pattern pattern;
};

struct RoleRow
{
    BlockRole role;
    const char* name;
    const char* explanation;
    int hue;
    Pattern pattern;
};

const KindRow& kindRow(firmware::SectionKind kind);
const RoleRow* roleRow(BlockRole role); ///< null for sections

} // namespace firesteel::gui
