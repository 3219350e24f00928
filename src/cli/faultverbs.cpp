// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <cli/faultverbs.h>
#include <cli/json.h>
#include <cli/output.h>
#include <nlohmann/json.hpp>
#include <silicon/simulatedchip.h>

#include <array>
#include <format>
#include <functional>
#include <optional>
#include <vector>

namespace firesteel::cli {

namespace {

using nlohmann::ordered_json;
using silicon::FaultKind;
using silicon::SimulatedChip;
using silicon::SimulatedFault;

constexpr const char* powerCut = "power-cut";

struct FaultHelp
{
    FaultKind kind;
    const char* text;
};

constexpr std::array<FaultHelp, 8> faultHelp{{
    {FaultKind::WriteProtected, "the flash ignores erase and program"},
    {FaultKind::FlippedBit, "bit 0 of the flash byte at N is always programmed wrong"},
    {FaultKind::StuckBusy, "after N commands the gateway never finishes one"},
    {FaultKind::StuckWriteInProgress, "after N commands the flash stays busy once it has written"},
    {FaultKind::Lockdown, "the kernel refuses writes to the configuration space"},
    {FaultKind::SemaphoreTaken, "the flash semaphore is taken, as a killed program leaves it"},
    {FaultKind::AccessDisabled, "the chip refuses access to its registers"},
    {FaultKind::SlowFlash, "erases and programs take a card's time"},
}};

std::string faultFooter()
{
    std::string text = "Faults:\n";
    for (const FaultHelp& help : faultHelp) {
        text += std::format("  {:<26}{}\n", silicon::faultName(help.kind), help.text);
    }
    return text + std::format("  {:<26}{}", powerCut, "the power fails after N commands, until simulate power-cycle");
}

std::string isFault(const std::string& name)
{
    return name == powerCut || silicon::faultNamed(name) ? std::string() : name + " is no fault";
}

/// Does something to every simulated card below a folder, or to the one in it.
int forEachCard(const std::string& folder, const GlobalOptions& options,
                const std::function<ordered_json(const adapters::Adapter&, SimulatedChip&)>& act)
{
    const std::vector<adapters::Adapter> cards =
        adapters::discoverAdapters({.simulatedRoot = folder, .includeReal = false});
    if (cards.empty()) {
        return reportError({.kind = ErrorKind::DeviceNotFound, .facts = {.file = folder}}, options);
    }
    ordered_json answers = ordered_json::array();
    ordered_json errors = ordered_json::array();
    for (const adapters::Adapter& card : cards) {
        Result<SimulatedChip> chip = SimulatedChip::open(*card.simulatedState);
        if (!chip) {
            printError(chip.error());
            errors.push_back(errorJson(chip.error()));
            continue;
        }
        answers.push_back(act(card, *chip));
    }
    const int code = errors.empty() ? exitDone : exitFailed;
    if (options.json) {
        print(jsonText({{"cards", std::move(answers)}, {"errors", std::move(errors)}}));
    }
    return code;
}

ordered_json faultsJson(const SimulatedChip& chip)
{
    ordered_json list = ordered_json::array();
    for (const SimulatedFault& fault : chip.faults()) {
        list.push_back({{"name", silicon::faultName(fault.kind)}, {"at", fault.at}});
    }
    return list;
}

std::string faultsText(const SimulatedChip& chip)
{
    std::string text;
    for (const SimulatedFault& fault : chip.faults()) {
        text += text.empty() ? "" : ", ";
        text += silicon::faultName(fault.kind);
        text += fault.at == 0 ? "" : std::format(" at {}", fault.at);
    }
    return text.empty() ? "no faults" : text;
}

void printCard(const adapters::Adapter& card, const std::string& what, const GlobalOptions& options)
{
    if (!options.json) {
        print(std::format("{}  {}: {}\n", card.pciAddress, card.name, what));
    }
}

int setFault(const FaultArguments& arguments, const GlobalOptions& options)
{
    return forEachCard(arguments.folder, options, [&](const adapters::Adapter& card, SimulatedChip& chip) {
        const std::optional<FaultKind> kind = silicon::faultNamed(arguments.name);
        if (kind) {
            chip.setFault({.kind = *kind, .at = arguments.at});
        } else {
            chip.cutPowerAfter(arguments.at);
        }
        printCard(card, kind ? faultsText(chip) : std::format("the power fails after {} commands", arguments.at),
                  options);
        return ordered_json{{"pciAddress", card.pciAddress}, {"faults", faultsJson(chip)}};
    });
}

int clearFaults(const FaultArguments& arguments, const GlobalOptions& options)
{
    return forEachCard(arguments.folder, options, [&](const adapters::Adapter& card, SimulatedChip& chip) {
        chip.clearFaults();
        printCard(card, faultsText(chip), options);
        return ordered_json{{"pciAddress", card.pciAddress}, {"faults", faultsJson(chip)}};
    });
}

int listFaults(const FaultArguments& arguments, const GlobalOptions& options)
{
    return forEachCard(arguments.folder, options, [&](const adapters::Adapter& card, SimulatedChip& chip) {
        const silicon::SimulatedCounters counters = chip.counters();
        const std::string power = chip.hasPower() ? "" : "without power, ";
        printCard(card,
                  std::format("{}{}; {} flash commands, {} register reads, {} writes", power, faultsText(chip),
                              counters.gatewayCommands, counters.reads, counters.writes),
                  options);
        return ordered_json{{"pciAddress", card.pciAddress},
                            {"name", card.name},
                            {"folder", card.simulatedState->string()},
                            {"powered", chip.hasPower()},
                            {"faults", faultsJson(chip)},
                            {"gatewayCommands", counters.gatewayCommands},
                            {"registerReads", counters.reads},
                            {"registerWrites", counters.writes}};
    });
}

void addFolder(CLI::App& verb, FaultArguments& arguments)
{
    verb.add_option("DIR", arguments.folder, "state folder, or a folder of such")->required();
}

} // namespace

void addFaultVerbs(CLI::App& simulate, FaultArguments& arguments, const GlobalOptions& options,
                   std::function<int()>& chosen)
{
    CLI::App* fault = simulate.add_subcommand("fault", "break something on simulated cards, for all programs");
    addFolder(*fault, arguments);
    fault->add_option("NAME", arguments.name, "what breaks; see below")
        ->required()
        ->check(CLI::Validator(isFault, "FAULT"));
    fault->add_option("--at", arguments.at, "a flash address or a number of commands, by fault");
    fault->footer(faultFooter());
    fault->callback([&] { chosen = [&] { return setFault(arguments, options); }; });

    CLI::App* clear = simulate.add_subcommand("clear", "repair what `simulate fault` broke");
    addFolder(*clear, arguments);
    clear->callback([&] { chosen = [&] { return clearFaults(arguments, options); }; });

    CLI::App* list = simulate.add_subcommand("list", "what is wrong with simulated cards, and what was done to them");
    addFolder(*list, arguments);
    list->callback([&] { chosen = [&] { return listFaults(arguments, options); }; });
}

} // namespace firesteel::cli
