// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/cards/cardstore.h>
#include <gui/recovery/recoveryfit.h>
#include <gui/services.h>
#include <jobs/cardoperations.h>
#include <jobs/readbackup.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class RecoveryPage;
}

namespace firesteel::gui {

class JobProgress;

/// Brings one card in flash recovery back, step by step: choose a backup, see whether it fits, check the
/// addresses, write, read the result. It keeps its state while other pages are shown.
class RecoveryPage final : public QWidget
{
    Q_OBJECT
public:
    RecoveryPage(const Services& services, adapters::Adapter adapter, const QString& backupFolder,
                 QWidget* parent = nullptr);
    ~RecoveryPage() override;

    /// What is known of the card now.
    void setCard(const adapters::Adapter& adapter, const CardState& state);
    const adapters::Adapter& adapter() const { return m_adapter; }
    jobs::Job* job() const;
    bool isRunning() const;
    /// The last step shows how it went.
    bool hasResult() const;

Q_SIGNALS:
    /// The job is over.
    void finishedOn(const firesteel::adapters::Adapter& adapter, const firesteel::jobs::Job& job);
    void backupFolderChosen(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Step
    {
        Choose,
        Check,
        Write,
        Result,
    };

    void connectParts();
    void goTo(Step step);
    Step step() const;
    void findBackups();
    void showBackups();
    void chooseFolder();
    void chooseImage();
    void read(const std::filesystem::path& path);
    void showRead(const std::shared_ptr<jobs::ReadBackupOperation>& operation, const jobs::Job& job);
    void showFit();
    std::shared_ptr<jobs::RecoverOperation> makeOperation() const;
    void start();
    void showResult();
    void saveReport();
    void retranslate();
    void showSteps();
    void updateButtons();

    Services m_services;
    adapters::Adapter m_adapter;
    CardState m_state;
    QString m_backupFolder;
    std::unique_ptr<Ui::RecoveryPage> m_ui;
    JobProgress* m_progress;
    AddressesEdit* m_addresses;
    std::vector<jobs::FoundBackup> m_found;
    bool m_searched = false;
    QPointer<jobs::Job> m_readJob;
    std::optional<Error> m_readError;
    std::shared_ptr<const jobs::BackupContent> m_backup;
    RecoveryFit m_fit;
    std::shared_ptr<jobs::RecoverOperation> m_operation;
};

} // namespace firesteel::gui
