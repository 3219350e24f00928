// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <boardconfig/inifindings.h>
#include <boardconfig/inivalue.h>
#include <boardconfig/utf8.h>

#include <algorithm>
#include <format>
#include <iterator>

namespace firesteel::boardconfig {

namespace {

using firmware::Severity;

struct Wording
{
    IniFindingKind kind;
    Severity severity;
    const char* sentence;
};

constexpr Wording wordings[] = {
    {IniFindingKind::NulByte, Severity::Error,
     QT_TRANSLATE_NOOP("IniFinding",
                       "A NUL byte: mstflint and other tools take it for the end of the text and lose the rest.")},
    {IniFindingKind::NotUtf8, Severity::Note,
     QT_TRANSLATE_NOOP("IniFinding", "This text is not UTF-8. Its bytes are kept as they are.")},
    {IniFindingKind::NotAnIniLine, Severity::Warning,
     QT_TRANSLATE_NOOP("IniFinding",
                       "This is no section, key or comment. It is kept, but mlxburn may complain about it: {found}")},
    {IniFindingKind::KeyOutsideSection, Severity::Warning,
     QT_TRANSLATE_NOOP("IniFinding", "{wanted} stands before the first section, where it probably has no effect.")},
    {IniFindingKind::UnknownSection, Severity::Note,
     QT_TRANSLATE_NOOP("IniFinding", "No public text names the section [{section}].")},
    {IniFindingKind::DuplicateKey, Severity::Warning,
     QT_TRANSLATE_NOOP("IniFinding", "{wanted} is set again in line {expectedNumber}. Probably the last line counts.")},
    {IniFindingKind::NotABool, Severity::Error,
     QT_TRANSLATE_NOOP("IniFinding", "{wanted} is on or off: true or false, 1 or 0. It is set to “{found}”.")},
    {IniFindingKind::NotANumber, Severity::Error,
     QT_TRANSLATE_NOOP("IniFinding", "{wanted} is a number, decimal or hexadecimal with 0x. It is set to “{found}”.")},
    {IniFindingKind::NumberOutOfRange, Severity::Error,
     QT_TRANSLATE_NOOP("IniFinding",
                       "{wanted} must be from {expectedNumber} to {actualNumber}. It is set to {found}.")},
    {IniFindingKind::NotAChoice, Severity::Error,
     QT_TRANSLATE_NOOP("IniFinding", "{found} is none of the values that {wanted} can have.")},
    {IniFindingKind::NotAPsid, Severity::Error,
     QT_TRANSLATE_NOOP("IniFinding", "“{found}” is no PSID: up to 16 letters, digits, dashes and underscores.")},
    {IniFindingKind::PsidChanged, Severity::Warning,
     QT_TRANSLATE_NOOP(
         "IniFinding",
         "The PSID becomes {found}; it was {wanted}. Tools then take the image for one of another card.")},
    {IniFindingKind::KeyNotForCard, Severity::Warning,
     QT_TRANSLATE_NOOP("IniFinding",
                       "{wanted} is known from other chips only, not from {found}. It may have no effect.")},
    {IniFindingKind::DeviceIdsDiffer, Severity::Warning,
     QT_TRANSLATE_NOOP("IniFinding", "{wanted} is {found}, but adapter_dev_id names another device: {expected}.")},
};

const Wording& wordingOf(IniFindingKind kind)
{
    return *std::ranges::find(wordings, kind, &Wording::kind);
}

/// Long values are cut: a sentence is not the place for them.
std::string shortened(std::string_view text)
{
    constexpr std::size_t longest = 80;
    return text.size() <= longest ? std::string(text) : utf8Prefix(text, longest) + "…";
}

bool isPsid(std::string_view text)
{
    return !text.empty() && text.size() <= 16 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
    });
}

class Finder
{
public:
    Finder(const IniDocument& ini, const KeyTable& keys, const IniContext& context)
        : m_ini(ini)
        , m_keys(keys)
        , m_context(context)
    {
    }

    std::vector<IniFinding> find()
    {
        for (std::size_t line = 1; line <= m_ini.lineCount() && m_findings.size() < maxIniFindings; ++line) {
            checkText(line);
            if (m_ini.lineKind(line) == IniLineKind::Section && !m_keys.knowsSection(m_ini.sectionOf(line))) {
                add(IniFindingKind::UnknownSection, line, {.section = shortened(m_ini.sectionOf(line))});
            } else if (m_ini.lineKind(line) == IniLineKind::Other) {
                add(IniFindingKind::NotAnIniLine, line, {.found = shortened(m_ini.lineText(line))});
            } else if (const std::optional<IniEntry> entry = m_ini.entryAt(line)) {
                checkEntry(*entry);
            }
        }
        return std::move(m_findings);
    }

private:
    void add(IniFindingKind kind, std::size_t line, Facts facts)
    {
        facts.file = m_ini.name();
        m_findings.push_back(
            {.kind = kind, .severity = wordingOf(kind).severity, .line = line, .facts = std::move(facts)});
    }

    void add(IniFindingKind kind, const IniEntry& entry, std::uint64_t expected = 0, std::uint64_t actual = 0)
    {
        add(kind, entry.line,
            {.section = shortened(entry.section),
             .expected = expected,
             .actual = actual,
             .wanted = shortened(entry.key),
             .found = shortened(entry.value)});
    }

    void checkText(std::size_t line)
    {
        const std::string_view text = m_ini.lineText(line);
        if (text.contains('\0')) {
            add(IniFindingKind::NulByte, line, {});
        }
        if (!isUtf8(text)) {
            add(IniFindingKind::NotUtf8, line, {});
        }
    }

    void checkEntry(const IniEntry& entry)
    {
        if (entry.section.empty()) {
            add(IniFindingKind::KeyOutsideSection, entry);
        }
        if (!entry.counts) {
            add(IniFindingKind::DuplicateKey, entry, m_ini.find(entry.section, entry.key)->line);
        }
        if (const KnownKey* const known = m_keys.find(entry.section, entry.key)) {
            checkKnown(*known, entry);
        }
    }

    void checkKnown(const KnownKey& known, const IniEntry& entry)
    {
        if (!known.isFor(m_context.family)) {
            add(IniFindingKind::KeyNotForCard, entry);
            m_findings.back().facts.found = m_context.family;
        }
        switch (known.type) {
        case KeyType::Bool:
            if (!boolOf(entry.value)) {
                add(IniFindingKind::NotABool, entry);
            }
            break;
        case KeyType::Number:
            checkNumber(known, entry);
            break;
        case KeyType::Choice:
            if (!known.otherChoices && !std::ranges::contains(known.choices, entry.value)) {
                add(IniFindingKind::NotAChoice, entry);
            }
            break;
        case KeyType::Psid:
            checkPsid(entry);
            break;
        case KeyType::Text:
            break;
        }
    }

    void checkNumber(const KnownKey& known, const IniEntry& entry)
    {
        const std::optional<std::uint64_t> number = numberOf(entry.value);
        if (!number) {
            add(IniFindingKind::NotANumber, entry);
            return;
        }
        if ((known.min && *number < *known.min) || (known.max && *number > *known.max)) {
            add(IniFindingKind::NumberOutOfRange, entry, known.min.value_or(0), known.max.value_or(~std::uint64_t{0}));
        }
        if (entry.counts && entry.section == "HCA" && entry.key == "hca_header_device_id") {
            const std::optional<std::uint64_t> device = numberOf(m_ini.value("ADAPTER", "adapter_dev_id").value_or(""));
            if (device && *device != *number) {
                add(IniFindingKind::DeviceIdsDiffer, entry, *device);
            }
        }
    }

    void checkPsid(const IniEntry& entry)
    {
        if (!isPsid(entry.value)) {
            add(IniFindingKind::NotAPsid, entry);
        }
        if (entry.counts && !m_context.psid.empty() && entry.value != m_context.psid) {
            add(IniFindingKind::PsidChanged, entry);
            m_findings.back().facts.wanted = m_context.psid;
        }
    }

    const IniDocument& m_ini;
    const KeyTable& m_keys;
    const IniContext& m_context;
    std::vector<IniFinding> m_findings;
};

} // namespace

Sentence sentenceOf(const IniFinding& finding)
{
    return {.context = "IniFinding", .text = wordingOf(finding.kind).sentence, .facts = finding.facts};
}

std::string familyOf(const IniDocument& ini, const cards::CardTables& cards)
{
    for (const auto& [section, key] : {std::pair{"ADAPTER", "adapter_dev_id"}, {"HCA", "hca_header_device_id"}}) {
        const std::optional<std::uint64_t> id = numberOf(ini.value(section, key).value_or(""));
        if (id && *id <= 0xffff) {
            if (const cards::Device* const device = cards.deviceOfPciId(static_cast<std::uint16_t>(*id))) {
                return device->family;
            }
        }
    }
    return {};
}

std::vector<IniFinding> iniFindings(const IniDocument& ini, const KeyTable& keys, const IniContext& context)
{
    return Finder(ini, keys, context).find();
}

} // namespace firesteel::boardconfig
