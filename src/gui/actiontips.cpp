// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/actiontips.h>

#include <QAction>

namespace firesteel::gui {

void enableUnless(QAction* action, const QString& reason, const QString& tip)
{
    const QString& text = reason.isEmpty() ? tip : reason;
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
    action->setStatusTip(text);
}

} // namespace firesteel::gui
