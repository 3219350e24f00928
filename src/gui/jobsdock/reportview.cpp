// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/jobsdock/progressdelegate.h>
#include <gui/jobsdock/reportview.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

enum Column
{
    StepColumn,
    StateColumn,
    TimeColumn
};

QIcon stateIcon(jobs::StepState state)
{
    switch (state) {
    case jobs::StepState::Running:
        return icon(u"refresh"_s);
    case jobs::StepState::Succeeded:
        return icon(u"ok"_s);
    case jobs::StepState::Failed:
        return icon(u"error"_s);
    case jobs::StepState::Cancelled:
        return icon(u"cancel"_s);
    }
    return {};
}

QTreeWidgetItem* childAt(QTreeWidgetItem* parent, int row)
{
    return row < parent->childCount() ? parent->child(row) : new QTreeWidgetItem(parent);
}

void showLine(QTreeWidgetItem* item, const QString& text)
{
    item->setText(StepColumn, text);
    item->setToolTip(StepColumn, text);
    item->setForeground(StepColumn, item->treeWidget()->palette().brush(QPalette::PlaceholderText));
    item->setFirstColumnSpanned(true);
}

void showStep(QTreeWidgetItem* item, const jobs::ReportStep& step)
{
    item->setText(StepColumn, title(step));
    item->setIcon(StepColumn, stateIcon(step.state));
    item->setText(StateColumn, stateText(step.state));
    item->setText(TimeColumn, step.state == jobs::StepState::Running ? QString() : durationText(step.duration));
    item->setTextAlignment(TimeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setToolTip(StepColumn, step.command.empty() ? title(step) : QString::fromStdString(step.command));
    item->setForeground(StepColumn, item->treeWidget()->palette().brush(QPalette::Text));
    int row = 0;
    for (const jobs::ReportStep& child : step.children) {
        showStep(childAt(item, row++), child);
    }
    for (const Sentence& line : step.output) {
        showLine(childAt(item, row++), sentence(line));
    }
    // The error of a child says it already.
    if (step.error && step.children.empty()) {
        QTreeWidgetItem* line = childAt(item, row++);
        showLine(line, sentence(*step.error));
        line->setForeground(StepColumn, item->foreground(StepColumn));
        item->setExpanded(true);
    }
    while (item->childCount() > row) {
        delete item->takeChild(item->childCount() - 1);
    }
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const QLocale locale;
    const auto seconds = static_cast<double>(duration.count()) / 1000;
    if (seconds < 60) {
        return QCoreApplication::translate("Duration", "%1 s").arg(locale.toString(seconds, 'f', seconds < 10 ? 2 : 1));
    }
    const auto whole = duration.count() / 1000;
    return QCoreApplication::translate("Duration", "%1 min %2 s")
        .arg(locale.toString(whole / 60), u"%1"_s.arg(whole % 60, 2, 10, QLatin1Char('0')));
}

ReportView::ReportView(QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(3);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformRowHeights(true);
    setItemDelegate(new RoomyDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    retranslate();
}

void ReportView::setReport(const jobs::ReportStep& report)
{
    m_report = report;
    m_hasReport = true;
    QTreeWidgetItem* root = topLevelItem(0);
    if (root == nullptr) {
        root = new QTreeWidgetItem(this);
        root->setExpanded(true);
    }
    showStep(root, report);
}

void ReportView::clearReport()
{
    m_hasReport = false;
    clear();
}

void ReportView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QTreeWidget::changeEvent(event);
}

void ReportView::retranslate()
{
    setHeaderLabels({tr("Step"), tr("State"), tr("Time")});
    if (m_hasReport) {
        setReport(m_report);
    }
}

} // namespace firesteel::gui
