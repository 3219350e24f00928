// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <adapters/toolengine.h>
#include <base/progress.h>
#include <silicon/simulatedchip.h>

#include <QTemporaryDir>

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace firesteel::test {

/// Keeps everything that an engine reports; stops it where the test says.
class RecordedProgress final : public Progress
{
public:
    using Stop = std::function<bool(Stage stage, std::uint64_t done)>;

    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override;
    bool cancelRequested() const override { return m_stopped; }
    void ran(std::string_view command) override { m_commands.emplace_back(command); }
    void printed(std::string_view line) override { m_lines.emplace_back(line); }

    void stopWhen(Stop stop) { m_stop = std::move(stop); }
    const std::vector<std::string>& commands() const { return m_commands; }
    const std::vector<std::string>& lines() const { return m_lines; }
    /// Every value that a stage was reported with.
    const std::vector<std::uint64_t>& values(Stage stage) { return m_values[stage]; }
    bool everWentDown() const { return m_wentDown; }
    bool printedSomethingWith(std::string_view text) const;

private:
    Stop m_stop;
    bool m_stopped = false;
    bool m_wentDown = false;
    std::vector<std::string> m_commands;
    std::vector<std::string> m_lines;
    std::map<Stage, std::vector<std::uint64_t>> m_values;
};

/// A small stock card in a temporary folder, with the installed mstflint as its engine.
class ToolCard
{
public:
    /// Aborts the test program where the card cannot be made.
    explicit ToolCard(const char* stockName);

    adapters::Engine& engine() { return *m_engine; }
    const adapters::Adapter& adapter() const { return m_adapter; }
    silicon::SimulatedChip chip() const;
    std::filesystem::path folder() const { return *m_adapter.simulatedState; }
    /// What boots, as our parser finds it on the flash itself; aborts where nothing does.
    firmware::Image image() const;

private:
    QTemporaryDir m_folder;
    adapters::Adapter m_adapter;
    std::unique_ptr<adapters::Engine> m_engine;
};

/// Rows of a data table with the column "card": stock cards of every format.
void addToolCards(std::initializer_list<const char*> cards = {"hp-544flr", "mcx455a", "mcx4121a", "mcx515a"});

/// Skips the test where mstflint is not installed or programs cannot be preloaded.
void needMstflint();

/// The firmware of a stock card with another version and, if given, another PSID.
firmware::Image stockFirmware(const std::string& stockName, firmware::Version version, const std::string& psid = {});

/// "DeviceBusy: Another program ..." for messages and comparisons.
std::string told(const Error& error);
template <typename T>
std::string told(const Result<T>& result)
{
    return result ? "succeeded" : told(result.error());
}

} // namespace firesteel::test
