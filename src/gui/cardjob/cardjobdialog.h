// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/cardjob/consequence.h>
#include <gui/cards/cardstore.h>
#include <gui/flash/flashresult.h>
#include <gui/services.h>
#include <jobs/operations.h>

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class CardJobDialog;
}

namespace firesteel::gui {

class JobProgress;

/// Review, progress and result of a job that writes to one card. What is specific to a job comes from the
/// class derived from this.
class CardJobDialog : public QDialog
{
    Q_OBJECT
public:
    ~CardJobDialog() override;

    jobs::Job* job() const;
    void reject() override;

Q_SIGNALS:
    /// The job is over.
    void finishedOn(const firesteel::adapters::Adapter& adapter, const firesteel::jobs::Job& job);

protected:
    CardJobDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
                  const QString& backupFolder, QWidget* parent);

    /// All texts; to be called at the end of the derived class's constructor.
    void retranslate();
    /// To be called after each change of what the content shows.
    void showReview();
    void setContent(QWidget* content);
    const adapters::Adapter& adapter() const { return m_adapter; }
    const adapters::CardQuery& card() const { return m_card; }
    std::optional<std::filesystem::path> backupParent() const;
    const Services& services() const { return m_services; }

    virtual QString headline() const = 0;
    virtual QString startText() const = 0; ///< of the button, with a mnemonic that is not used by the rest
    virtual std::vector<Consequence> consequences() const = 0;
    virtual QString whyNot() const = 0; ///< empty: the job may start
    virtual std::shared_ptr<jobs::CardOperation> makeOperation() const = 0;
    virtual FlashResultText resultText(const jobs::Job& job) const = 0;
    virtual std::optional<jobs::Backup> madeBackup() const = 0;
    virtual void retranslateContent() {}

    void changeEvent(QEvent* event) override;
    /// The question before the job starts is the review itself.
    void start();

private:
    void chooseFolder();
    void showResult();
    void saveReport();
    bool isRunning() const;
    void updateButtons();

    Services m_services;
    adapters::Adapter m_adapter;
    adapters::CardQuery m_card;
    std::unique_ptr<Ui::CardJobDialog> m_ui;
    JobProgress* m_progress;
    std::shared_ptr<jobs::CardOperation> m_operation;
};

} // namespace firesteel::gui
