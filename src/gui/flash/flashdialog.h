// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/cards/cardstore.h>
#include <gui/files/openedfile.h>
#include <gui/flash/flashreview.h>
#include <gui/services.h>
#include <jobs/operations.h>

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class FlashDialog;
}

namespace firesteel::gui {

/// Review, progress and result of flashing one card. The card and the image that the review shows
/// are the very objects that the job writes.
class FlashDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `images` must not be empty, nor hold bundles; `selected` is the one shown first. `backupFolder` is a suggestion.
    FlashDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
                std::vector<OpenedFile> images, std::size_t selected, const QString& backupFolder,
                QWidget* parent = nullptr);
    ~FlashDialog() override;

    jobs::Job* job() const { return m_job; }

    void reject() override;

    /// Brings the progress page up to date; happens by itself some thirty times a second.
    void showProgress();

Q_SIGNALS:
    /// The job is over; `runs` is what was on the flash before, if the flash was changed.
    void flashed(const firesteel::adapters::Adapter& adapter, const std::optional<firesteel::firmware::Version>& runs);

protected:
    void changeEvent(QEvent* event) override;

private:
    const firmware::Image& image() const;
    FlashChoice choice() const;
    std::shared_ptr<jobs::FlashOperation> makeOperation() const;
    void connectReview();
    void showImages(std::size_t selected);
    void review();
    void showComparison(const adapters::BurnOptions& options);
    void showFindings();
    void showConsents();
    void showChoices();
    void updateVerdict();
    void chooseFolder();
    void copyCommand();
    void start();
    void noteStage();
    void showElapsed();
    void showCancelState();
    void showResult();
    void saveReport();
    bool isRunning() const;
    void retranslate();
    void updateButtons();

    Services m_services;
    adapters::Adapter m_adapter;
    adapters::CardQuery m_card;
    std::vector<OpenedFile> m_images;
    std::unique_ptr<Ui::FlashDialog> m_ui;
    std::vector<adapters::PreflightFinding> m_findings;
    FlashVerdict m_verdict;
    int m_height = 0; ///< that the review asked for last
    std::shared_ptr<jobs::FlashOperation> m_operation;
    QPointer<jobs::Job> m_job;
    bool m_reachedSignature = false;
    QTimer m_elapsedTimer;
    QTimer m_progressTimer; ///< a thousand steps may come at once, each would repaint the bar
};

} // namespace firesteel::gui
