// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/actiontips.h>

#include <QAction>
#include <QRegularExpression>

namespace firesteel::gui {

void enableUnless(QAction* action, const QString& reason, const QString& tip)
{
    const QString& text = reason.isEmpty() ? tip : reason;
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
    action->setStatusTip(text);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*[(（]&.[)）]"));
    text.remove(inBrackets);
    text.remove(QLatin1Char('&'));
    if (text.endsWith(u'…')) {
        text.chop(1);
    }
    return text.trimmed();
}

} // namespace firesteel::gui
