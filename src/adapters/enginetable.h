// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/result.h>
#include <base/sentence.h>
#include <tools/toolset.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::adapters {

/// What is done with an adapter, as far as engines differ in it.
enum class EngineFunction
{
    Flash,           ///< query, verify, read and write images
    BoardData,       ///< INI, boot ROM, GUIDs and MACs
    NvConfiguration, ///< settings of mstconfig
    Reset,           ///< start new firmware without a cold boot
};

enum class EngineKind
{
    Own,  ///< Firesteel itself
    Tool, ///< a program of the vendor
    None,
};

/// English names, translation context "EngineTable".
const char* engineFunctionName(EngineFunction function);
const char* engineKindName(EngineKind kind);

/// Which engine does a function on an adapter, and why.
struct EngineChoice
{
    EngineFunction function = EngineFunction::Flash;
    EngineKind engine = EngineKind::None;
    std::optional<tools::Tool> tool; ///< with EngineKind::Tool only
    Sentence reason;                 ///< translation context "EngineTable"
};

/// One row for each function, in the order of EngineFunction. Reads the table resources/cards/engines.json
/// inside the program; touches neither device nor disk. Find the tools on a worker: tools::findTools().
std::vector<EngineChoice> engineTable(const Adapter& adapter, const tools::ToolSet& tools);

/// The row of one function.
EngineChoice engineChoice(EngineFunction function, const Adapter& adapter, const tools::ToolSet& tools);

/// The same with a table that is not the program's own, in the form of engines.json. TableDamaged.
Result<std::vector<EngineChoice>> engineTable(std::string_view table, const Adapter& adapter,
                                              const tools::ToolSet& tools);

} // namespace firesteel::adapters
