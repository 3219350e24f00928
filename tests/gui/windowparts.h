// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/cards/adaptertreemodel.h>

#include <QStackedWidget>
#include <QTreeView>

namespace firesteel::test {

/// A child that must be there.
template <typename T>
T* child(QWidget& parent, const QString& name)
{
    T* found = parent.findChild<T*>(name);
    if (found == nullptr) {
        qFatal("no child named %s", qPrintable(name));
    }
    return found;
}

/// The cards and files of a window.
inline gui::AdapterTreeModel& tree(QWidget& window)
{
    return *qobject_cast<gui::AdapterTreeModel*>(child<QTreeView>(window, QStringLiteral("treeView"))->model());
}

/// Of a dialog that has pages.
inline QString currentPage(QWidget& dialog)
{
    return child<QStackedWidget>(dialog, QStringLiteral("pages"))->currentWidget()->objectName();
}

} // namespace firesteel::test
