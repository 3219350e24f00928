// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sentence.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/keytable.h>
#include <cards/cardtables.h>
#include <firmware/finding.h>

#include <string>
#include <vector>

namespace firesteel::boardconfig {

enum class IniFindingKind
{
    NulByte, ///< mstflint ends the text there
    NotUtf8, ///< kept as it is
    NotAnIniLine,
    KeyOutsideSection,
    UnknownSection,
    DuplicateKey,
    NotABool,
    NotANumber,
    NumberOutOfRange,
    NotAChoice,
    NotAPsid,
    PsidChanged,
    KeyNotForCard, ///< known on other families only
    DeviceIdsDiffer,
};

struct IniFinding
{
    IniFindingKind kind = IniFindingKind::NotAnIniLine;
    firmware::Severity severity = firmware::Severity::Note;
    std::size_t line = 0; ///< from 1
    Facts facts{};        ///< section: [NAME] as in the INI; wanted: key; found: value
};

/// What a person reads, translation context "IniFinding".
Sentence sentenceOf(const IniFinding& finding);

/// What the card is, as far as it is known.
struct IniContext
{
    std::string family; ///< as in the device table; empty: not known
    std::string psid;   ///< of the card or of the original INI; empty: not known
};

/// The chip family that an INI is made for, by its adapter_dev_id; empty if not known.
std::string familyOf(const IniDocument& ini, const cards::CardTables& cards);

/// Everything that can be said against an INI, by line. Unknown keys are no findings: most keys are
/// unknown. Linear time; at most maxIniFindings.
std::vector<IniFinding> iniFindings(const IniDocument& ini, const KeyTable& keys, const IniContext& context);
inline constexpr std::size_t maxIniFindings = 10'000;

} // namespace firesteel::boardconfig
