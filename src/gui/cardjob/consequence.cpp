// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cardjob/consequence.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return u"error"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Note:
        return u"info"_s;
    case Tone::Good:
        break;
    }
    return u"ok"_s;
}

} // namespace firesteel::gui
