// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inidiff.h>
#include <boardconfig/inivalue.h>

namespace firesteel::boardconfig {

std::vector<IniChange> iniDiff(const IniDocument& before, const IniDocument& after)
{
    std::vector<IniChange> changes;
    for (const IniEntry& entry : after.entries()) {
        if (!entry.counts) {
            continue;
        }
        const std::optional<IniEntry> old = before.find(entry.section, entry.key);
        if (old && old->value == entry.value) {
            continue;
        }
        IniChange change{.kind = old ? IniChangeKind::Changed : IniChangeKind::Added,
                         .section = std::string(entry.section),
                         .key = std::string(entry.key),
                         .after = std::string(entry.value),
                         .lineAfter = entry.line};
        if (old) {
            change.before = old->value;
            change.lineBefore = old->line;
            change.sameMeaning = sameMeaning(old->value, entry.value);
        }
        changes.push_back(std::move(change));
    }
    for (const IniEntry& entry : before.entries()) {
        if (entry.counts && !after.find(entry.section, entry.key)) {
            changes.push_back({.kind = IniChangeKind::Removed,
                               .section = std::string(entry.section),
                               .key = std::string(entry.key),
                               .before = std::string(entry.value),
                               .lineBefore = entry.line});
        }
    }
    return changes;
}

} // namespace firesteel::boardconfig
