// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/operations.h>

#include <filesystem>
#include <optional>

namespace firesteel::jobs {

/// What operations share that write the image of a card once more with a change.
class RewriteOperation : public CardOperation
{
public:
    /// Without a backup folder no backup is made: for callers whose user has just made one.
    RewriteOperation(adapters::Adapter adapter, std::optional<std::filesystem::path> backupParentFolder);
    std::vector<StageWeight> plan() const final;
    Result<> run(JobContext& context) final;

    /// What came out; filled as far as the run got, also after a failure.
    const std::optional<Backup>& backup() const { return m_backup; }
    const std::optional<adapters::BurnReport>& burn() const { return m_burn; }
    const std::optional<firmware::Image>& verified() const { return m_verified; }

protected:
    std::string rewriteCommand(std::string_view verb, std::string_view rest) const;

private:
    virtual Stage writingStage() const = 0;
    virtual StepKind writingStep() const = 0;
    virtual Result<adapters::BurnReport> write(adapters::Engine& engine, Progress& progress) = 0;

    std::optional<std::filesystem::path> m_backupParentFolder;
    std::optional<Backup> m_backup;
    std::optional<adapters::BurnReport> m_burn;
    std::optional<firmware::Image> m_verified;
};

/// Backs the card up, writes GUIDs and MACs, reads back and verifies.
class SetGuidsOperation final : public RewriteOperation
{
public:
    /// `guids` as Engine::setGuids() takes them.
    SetGuidsOperation(adapters::Adapter adapter, firmware::Guids guids,
                      std::optional<std::filesystem::path> backupParentFolder);
    StepKind kind() const override { return StepKind::SetGuids; }
    std::string command() const override;

private:
    Stage writingStage() const override { return Stage::WritingDeviceData; }
    StepKind writingStep() const override { return StepKind::WriteGuids; }
    Result<adapters::BurnReport> write(adapters::Engine& engine, Progress& progress) override;

    firmware::Guids m_guids;
};

/// Backs the card up, removes its boot ROM, reads back and verifies.
class RemoveRomOperation final : public RewriteOperation
{
public:
    using RewriteOperation::RewriteOperation;
    StepKind kind() const override { return StepKind::RemoveRom; }
    std::string command() const override;

private:
    Stage writingStage() const override { return Stage::RemovingRom; }
    StepKind writingStep() const override { return StepKind::WriteWithoutRom; }
    Result<adapters::BurnReport> write(adapters::Engine& engine, Progress& progress) override;
};

/// Writes an image to a card that has none that boots, reads back and verifies.
class RecoverOperation final : public CardOperation
{
public:
    RecoverOperation(adapters::Adapter adapter, firmware::Image image, adapters::RecoverOptions options);
    StepKind kind() const override { return StepKind::RecoverCard; }
    Facts facts() const override;
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    Result<> run(JobContext& context) override;

    const std::optional<adapters::BurnReport>& burn() const { return m_burn; }    ///< once written
    const std::optional<firmware::Image>& verified() const { return m_verified; } ///< after success

private:
    firmware::Image m_image;
    adapters::RecoverOptions m_options;
    std::optional<adapters::BurnReport> m_burn;
    std::optional<firmware::Image> m_verified;
};

/// Makes the chip start the firmware that is on its flash.
class ResetOperation final : public CardOperation
{
public:
    using CardOperation::CardOperation;
    StepKind kind() const override { return StepKind::ResetCard; }
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    Result<> run(JobContext& context) override;
};

/// Frees a flash semaphore that a killed program has left taken.
class ClearSemaphoreOperation final : public CardOperation
{
public:
    using CardOperation::CardOperation;
    StepKind kind() const override { return StepKind::ClearSemaphore; }
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    Result<> run(JobContext& context) override;
};

/// Saves the expansion ROM of a card, as `mstflint rrom` does.
class ReadRomOperation final : public CardOperation
{
public:
    ReadRomOperation(adapters::Adapter adapter, std::filesystem::path file);
    StepKind kind() const override { return StepKind::ReadRom; }
    Facts facts() const override;
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    /// NotSupported where the card has no ROM.
    Result<> run(JobContext& context) override;

private:
    std::filesystem::path m_file;
};

/// GUIDs and MACs as the options of firesteel-cli: "--guids A,B,C,D --macs E,F", or base values alone
/// as "--guid A --mac E".
std::string guidOptions(const firmware::Guids& guids);

} // namespace firesteel::jobs
