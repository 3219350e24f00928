// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/build/buildsource.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/services.h>
#include <jobs/buildoperation.h>
#include <tools/toolset.h>

#include <QDialog>

#include <memory>

namespace Ui {
class BuildDialog;
}

namespace firesteel::gui {

class BuildSetup;
class JobProgress;
class ReviewView;

/// Builds an image from an edited board INI: what it changes and how to build, progress, review.
class BuildDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `maps` outlives the dialog; `tools` is null where nobody has looked for programs yet.
    BuildDialog(const Services& services, MapStore& maps, std::shared_ptr<const tools::ToolSet> tools,
                BuildSource source, QWidget* parent = nullptr);
    ~BuildDialog() override;

    void setTools(std::shared_ptr<const tools::ToolSet> tools);
    jobs::Job* job() const; ///< the last one; null before the first

    void reject() override;

Q_SIGNALS:
    void built(const QString& path);         ///< an image was saved there, verified
    void openRequested(const QString& path); ///< the dialog closes; so it does behind the next one
    void flashRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectButtons();
    void orderTabs();
    void start();
    void showResult();
    void showResultTexts();
    void goBack();
    void copyCommand();
    void saveIniAndCopy(const QString& path);
    void copied(const QString& note);
    void saveReport();
    bool isRunning() const;
    bool hasSucceeded() const;
    QString target() const;
    void retranslate();
    void updateButtons();

    Services m_services;
    std::unique_ptr<Ui::BuildDialog> m_ui;
    BuildSetup* m_setup;
    JobProgress* m_progress;
    ReviewView* m_review;
    std::shared_ptr<jobs::BuildOperation> m_operation; ///< null on the first page
    BuildBase m_base;                                  ///< of the operation
    bool m_replaced = false;                           ///< the operation was to replace a file
    QString m_note;                                    ///< what was done last, in the place of the reason
};

} // namespace firesteel::gui
