// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <adapters/flinttool.h>
#include <adapters/toolburn.h>
#include <tools/flintanswers.h>

namespace firesteel::adapters {

/// The engine for chips that only the vendor's tools know (ConnectX-4 and later): mstflint does the
/// work, and what it says is checked with our own parser. Every command goes to Progress::ran(), every
/// line to Progress::printed(). mstflint is told to answer its questions with yes: ours come before.
class ToolEngine final : public Engine
{
public:
    explicit ToolEngine(ToolAccess access);

    /// ToolMissing where there is no mstflint, or no library for a simulated card.
    static Result<std::unique_ptr<Engine>> open(const Adapter& adapter);

    Result<CardQuery> query(QueryDepth depth, Progress& progress) override;
    Result<Bytes> readImage(Progress& progress) override;
    Result<Bytes> readFlash(Progress& progress) override;
    Result<firmware::Image> verify(Progress& progress) override;
    Result<> prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override;
    Result<BurnReport> burn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override;
    Result<std::string> readIni(Progress& progress) override;
    Result<Bytes> readRom(Progress& progress) override;
    Result<BurnReport> removeRom(Progress& progress) override;
    Result<BurnReport> setGuids(const firmware::Guids& guids, Progress& progress) override;
    Result<BurnReport> recover(const firmware::Image& image, const RecoverOptions& options,
                               Progress& progress) override;
    Result<> reset(Progress& progress) override;
    Result<> clearSemaphore(Progress& progress) override;

private:
    Result<tools::HardwareAnswer> queryHardware(Progress& progress) const;
    Error whyUnreadable(const Error& error, Progress& progress) const;
    Result<firmware::Image> readParsed(Stage stage, Progress& progress) const;
    Result<ToolBurn> prepare(const firmware::Image& image, const BurnOptions& options, Progress& progress);

    FlintTool m_flint;
};

} // namespace firesteel::adapters
