// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/enginetable.h>
#include <adapters/enginetablewords.h>
#include <base/translatable.h>

#include <algorithm>
#include <iterator>

namespace firesteel::adapters {

namespace {

struct Reason
{
    std::string_view name;
    const char* sentence;
};

constexpr Reason reasons[] = {
    {"connectx2-without-tools",
     QT_TRANSLATE_NOOP("EngineTable",
                       "mstflint after version 3.8 no longer supports {wanted}; Firesteel's own engine is used.")},
    {"connectx3-crashes",
     QT_TRANSLATE_NOOP("EngineTable", "{found} knows {wanted}, but mstflint from 4.30 on is reported to crash on such "
                                      "cards; Firesteel's own engine is used.")},
    {"own-fewer-accesses",
     QT_TRANSLATE_NOOP("EngineTable", "Firesteel's own engine knows {wanted} and needs no other program.")},
    {"tool-knows-chip", QT_TRANSLATE_NOOP("EngineTable", "The vendor's {found} supports {wanted}.")},
    {"flint-missing",
     QT_TRANSLATE_NOOP("EngineTable", "{wanted} needs the vendor's mstflint, which is not installed.")},
    {"flint-too-old", QT_TRANSLATE_NOOP("EngineTable", "{found} is too old to know {wanted}.")},
    {"config-too-old", QT_TRANSLATE_NOOP("EngineTable", "{found} is too old to know {wanted}.")},
    {"no-nv-configuration", QT_TRANSLATE_NOOP("EngineTable", "{wanted} has no NV configuration.")},
    {"config-knows-connectx3",
     QT_TRANSLATE_NOOP("EngineTable", "{found} knows {wanted}; from 4.23 on mstconfig no longer does.")},
    {"config-dropped-connectx3",
     QT_TRANSLATE_NOOP("EngineTable", "{found} no longer knows {wanted}: 4.22 was the last that did. Firesteel's own "
                                      "engine does not read these settings yet.")},
    {"config-missing",
     QT_TRANSLATE_NOOP("EngineTable", "These settings need the vendor's mstconfig, which is not installed.")},
    {"cold-boot-only",
     QT_TRANSLATE_NOOP("EngineTable", "{wanted} starts new firmware only after a cold boot: switch the computer off, "
                                      "wait ten seconds, switch it on.")},
    {"tool-resets", QT_TRANSLATE_NOOP("EngineTable", "{found} can make {wanted} start new firmware where its firmware "
                                                     "and the computer allow it.")},
    {"reset-missing", QT_TRANSLATE_NOOP("EngineTable", "This needs the vendor's mstfwreset, which is not installed. A "
                                                       "cold boot does the same.")},
    {"unknown-chip", QT_TRANSLATE_NOOP("EngineTable", "Neither Firesteel nor a tool that was found knows {wanted}.")},
};

} // namespace

const char* engineReason(std::string_view name)
{
    const auto* const reason = std::ranges::find(reasons, name, &Reason::name);
    return reason == std::end(reasons) ? nullptr : reason->sentence;
}

const char* engineFunctionName(EngineFunction function)
{
    switch (function) {
    case EngineFunction::Flash:
        return QT_TRANSLATE_NOOP("EngineTable", "Read, verify and flash");
    case EngineFunction::BoardData:
        return QT_TRANSLATE_NOOP("EngineTable", "INI, boot ROM, GUIDs");
    case EngineFunction::NvConfiguration:
        return QT_TRANSLATE_NOOP("EngineTable", "NV configuration");
    case EngineFunction::Reset:
        return QT_TRANSLATE_NOOP("EngineTable", "Reset");
    }
    return "";
}

const char* engineKindName(EngineKind kind)
{
    switch (kind) {
    case EngineKind::Own:
        return QT_TRANSLATE_NOOP("EngineTable", "Firesteel's own engine");
    case EngineKind::Tool:
        return QT_TRANSLATE_NOOP("EngineTable", "The vendor's tool");
    case EngineKind::None:
        return QT_TRANSLATE_NOOP("EngineTable", "None");
    }
    return "";
}

} // namespace firesteel::adapters
