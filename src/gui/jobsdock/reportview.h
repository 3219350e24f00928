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

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    jobs::ReportStep m_report;
    bool m_hasReport = false;
};

/// "0.4 s", "2 min 05 s"
QString durationText(std::chrono::milliseconds duration);

} // namespace firesteel::gui
