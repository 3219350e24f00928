// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexview.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>

namespace firesteel::gui {

void HexView::makeCopyActions()
{
    const auto add = [this](const QString& name, auto&& copyNow) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, copyNow);
        addAction(action);
        m_copyActions.push_back(action);
        return action;
    };
    QAction* plain =
        add(QStringLiteral("copy"), [this] { copy(m_column == HexColumn::Hex ? HexCopy::Hex : HexCopy::Text); });
    plain->setShortcut(QKeySequence::Copy);
    plain->setShortcutContext(Qt::WidgetShortcut);
    plain->setIcon(icon(u"copy"));
    add(QStringLiteral("copyHex"), [this] { copy(HexCopy::Hex); });
    add(QStringLiteral("copyText"), [this] { copy(HexCopy::Text); });
    add(QStringLiteral("copyCArray"), [this] { copy(HexCopy::CArray); });
}

// They stay enabled with too large a selection, too: Ctrl+C shall say why nothing was copied.
void HexView::updateCopyActions()
{
    const QString reason = m_bytes.empty() ? tr("There is nothing to copy.") : QString();
    enableUnless(m_copyActions[0], reason, tr("Copies the selected bytes as hex, or as text from the text column"));
    enableUnless(m_copyActions[1], reason, tr("Copies the selected bytes as hex digits, 16 bytes a line"));
    enableUnless(m_copyActions[2], reason,
                 tr("Copies the selected bytes as text; what is not printable becomes a dot"));
    enableUnless(m_copyActions[3], reason, tr("Copies the selected bytes as an array for C and C++"));
}

void HexView::retranslate()
{
    m_copyActions[0]->setText(tr("&Copy"));
    m_copyActions[1]->setText(tr("Copy as &hex"));
    m_copyActions[2]->setText(tr("Copy as &text"));
    m_copyActions[3]->setText(tr("Copy as C &array"));
    updateCopyActions();
    setAccessibleName(tr("Bytes"));
    setAccessibleDescription(
        tr("Hex view. Arrow keys move the cursor, with Shift they select; Ctrl+Left and Ctrl+Right go from section to "
           "section; Space changes between hex and text."));
    viewport()->update();
}

void HexView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (QAction* action : m_copyActions) {
        menu.addAction(action);
    }
    menu.addSeparator();
    QAction* all = menu.addAction(tr("Select a&ll"), this, &HexView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    enableUnless(all,
                 m_bytes.empty()
                     ? QCoreApplication::translate("firesteel::gui::HexGoToBar", "There are no bytes to show.")
                     : QString(),
                 withoutMnemonic(all->text()));
    const QRect cursorRect = byteRect(m_cursor, m_column);
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && !cursorRect.isEmpty();
    menu.exec(byKeyboard ? viewport()->mapToGlobal(cursorRect.bottomLeft()) : event->globalPos());
}

} // namespace firesteel::gui
