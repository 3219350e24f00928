// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/actiontips.h>

#include <QAbstractButton>
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

void enableUnless(QAbstractButton* button, const QString& reason, const QString& tip)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? tip : reason);
    button->setAccessibleDescription(button->toolTip());
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
