// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;

namespace firesteel::gui {

/// Enables an action when `reason` is empty; otherwise disables it and says why in its tips.
void enableUnless(QAction* action, const QString& reason, const QString& tip);

} // namespace firesteel::gui
