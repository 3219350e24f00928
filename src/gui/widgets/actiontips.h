// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace firesteel::gui {

/// Enables an action when `reason` is empty; otherwise disables it and says why in its tips.
void enableUnless(QAction* action, const QString& reason, const QString& tip);
void enableUnless(QAbstractButton* button, const QString& reason, const QString& tip);

/// "Open image" for "&Open image…", and "刷新" for "刷新(&R)": a text for places without mnemonics.
QString withoutMnemonic(QString text);

} // namespace firesteel::gui
