// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/jobsdock/progressdelegate.h>
#include <gui/jobsdock/reportview.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

enum Column
{
    StepColumn,
    StateColumn,
    TimeColumn
};

constexpr int CommandRole = Qt::UserRole;

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
    // The row may have been a step before.
    item->setData(StepColumn, CommandRole, QVariant());
    item->setIcon(StepColumn, QIcon());
}

/// A program with its options: there may be several of it in a step.
QString stepText(const jobs::ReportStep& step)
{
    const std::size_t program = step.command.find(step.facts.wanted + ' ');
    if (step.kind != jobs::StepKind::RunTool || step.facts.wanted.empty() || program == std::string::npos) {
        return title(step);
    }
    jobs::ReportStep whole = step;
    whole.facts.wanted = step.command.substr(program);
    return title(whole);
}

void showStep(QTreeWidgetItem* item, const jobs::ReportStep& step)
{
    item->setFirstColumnSpanned(false);
    item->setText(StepColumn, stepText(step));
    item->setData(StepColumn, CommandRole, QString::fromStdString(step.command));
    item->setIcon(StepColumn, stateIcon(step.state));
    item->setText(StateColumn, stateText(step.state));
    item->setText(TimeColumn, step.state == jobs::StepState::Running ? QString() : durationText(step.duration));
    item->setTextAlignment(TimeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setToolTip(StepColumn, step.command.empty() ? title(step) : QString::fromStdString(step.command));
    item->setForeground(StepColumn, item->treeWidget()->palette().brush(QPalette::Text));
    int row = 0;
    for (const jobs::ReportStep& child : step.children) {
        const bool isNew = row >= item->childCount();
        showStep(childAt(item, row++), child);
        // Programs that run on the user's behalf are to be seen; what they print opens with a click.
        if (isNew && child.kind == jobs::StepKind::RunTool) {
            item->setExpanded(true);
        }
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

QString ReportView::currentCommand() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(StepColumn, CommandRole).toString();
}

void ReportView::copyCurrent() const
{
    if (currentItem() != nullptr) {
        const QString command = currentCommand();
        QApplication::clipboard()->setText(command.isEmpty() ? currentItem()->text(StepColumn) : command);
    }
}

void ReportView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void ReportView::contextMenuEvent(QContextMenuEvent* event)
{
    if (currentItem() == nullptr) {
        return;
    }
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    QAction* command = menu.addAction(icon(u"copy"_s), tr("Copy as co&mmand"));
    enableUnless(command, currentCommand().isEmpty() ? tr("No command does this step alone") : QString(),
                 currentCommand());
    QAction* text = menu.addAction(tr("Copy &text"));
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == command) {
        copyCurrent();
    } else if (chosen == text) {
        QApplication::clipboard()->setText(currentItem()->text(StepColumn));
    }
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
