// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <adapters/preflight.h>
#include <firmware/image.h>
#include <jobs/backup.h>
#include <jobs/operation.h>

#include <filesystem>
#include <optional>

namespace firesteel::jobs {

/// What every operation on a card shares.
class CardOperation : public Operation
{
public:
    explicit CardOperation(adapters::Adapter adapter);
    Facts facts() const override;
    std::string resource() const override { return m_adapter.id; }
    const adapters::Adapter& adapter() const { return m_adapter; }

protected:
    /// The firesteel-cli command that does `verb` on this adapter.
    std::string commandText(std::string_view verb, std::string_view rest = {}) const;
    Result<std::unique_ptr<adapters::Engine>> openEngine(JobContext& context) const;

private:
    adapters::Adapter m_adapter;
};

/// Reads identity, GUIDs, ROMs and layout of a card.
class QueryCardOperation final : public CardOperation
{
public:
    using CardOperation::CardOperation;
    StepKind kind() const override { return StepKind::QueryCard; }
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    Result<> run(JobContext& context) override;

    const adapters::CardQuery& card() const { return *m_card; } ///< after success

private:
    std::optional<adapters::CardQuery> m_card;
};

/// Reads the image that boots and checks every section.
class VerifyCardOperation final : public CardOperation
{
public:
    using CardOperation::CardOperation;
    StepKind kind() const override { return StepKind::VerifyCard; }
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    Result<> run(JobContext& context) override;

    const firmware::Image& image() const { return *m_image; } ///< after success

private:
    std::optional<firmware::Image> m_image;
};

/// Saves image, INI, query text and SHA-256 sums into a new dated folder.
class BackUpOperation final : public CardOperation
{
public:
    BackUpOperation(adapters::Adapter adapter, std::filesystem::path parentFolder);
    StepKind kind() const override { return StepKind::BackUpCard; }
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    Result<> run(JobContext& context) override;

    const Backup& backup() const { return *m_backup; } ///< after success

private:
    std::filesystem::path m_parentFolder;
    std::optional<Backup> m_backup;
};

/// Backs the card up, burns an image, reads everything back and verifies it.
class FlashOperation final : public CardOperation
{
public:
    /// Without a backup folder no backup is made: for callers whose user has just made one.
    FlashOperation(adapters::Adapter adapter, firmware::Image image, adapters::BurnOptions options,
                   std::optional<std::filesystem::path> backupParentFolder);
    StepKind kind() const override { return StepKind::FlashCard; }
    Facts facts() const override;
    std::string command() const override;
    std::vector<StageWeight> plan() const override;
    Result<> run(JobContext& context) override;

    /// What came out; filled as far as the run got, also after a failure.
    const std::optional<Backup>& backup() const { return m_backup; }
    const std::optional<adapters::CardQuery>& before() const { return m_before; }
    const std::optional<adapters::BurnReport>& burn() const { return m_burn; }
    const std::optional<firmware::Image>& verified() const { return m_verified; }

private:
    Result<> checkPreflight(adapters::Engine& engine, JobContext& context) const;

    firmware::Image m_image;
    adapters::BurnOptions m_options;
    std::optional<std::filesystem::path> m_backupParentFolder;
    std::optional<Backup> m_backup;
    std::optional<adapters::CardQuery> m_before;
    std::optional<adapters::BurnReport> m_burn;
    std::optional<firmware::Image> m_verified;
};

} // namespace firesteel::jobs
