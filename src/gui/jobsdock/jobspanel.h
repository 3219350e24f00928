// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/runner.h>

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class JobsPanel;
}

namespace firesteel::gui {

class FileDialog;
class JobsModel;

/// The list of jobs and the steps of the selected one.
class JobsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit JobsPanel(QWidget* parent = nullptr);
    ~JobsPanel() override;

    void setServices(jobs::Runner& runner, const jobs::Clock& clock, FileDialog& fileDialog);
    jobs::Job* currentJob() const;
    void copyCommand();

Q_SIGNALS:
    void currentJobChanged();
    void reportSaved(const QString& path);
    void reportNotSaved(const firesteel::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void select(const QModelIndex& index);
    void showJob();
    QString whyNoCancel() const;
    void saveReport();

    std::unique_ptr<Ui::JobsPanel> m_ui;
    JobsModel* m_model = nullptr;
    FileDialog* m_fileDialog = nullptr;
    QPointer<jobs::Job> m_shown;
};

} // namespace firesteel::gui
