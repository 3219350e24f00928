// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/report.h>

#include <QTreeWidget>

namespace firesteel::gui {

/// The report of a job as a tree of steps with state and time; grows in place while the job runs.
class ReportView final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ReportView(QWidget* parent = nullptr);

    void setReport(const jobs::ReportStep& report);
    void clearReport();
    /// The shell command of the selected step; empty for lines and for steps without one.
    QString currentCommand() const;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// The command of the selected step, or its text.
    void copyCurrent() const;

    jobs::ReportStep m_report;
    bool m_hasReport = false;
};

/// "0.4 s", "2 min 05 s"
QString durationText(std::chrono::milliseconds duration);

} // namespace firesteel::gui
