// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QtConcurrentRun>

#include <utility>

namespace firesteel::gui {

/// Runs `task` on a worker thread and hands its result to `callback` on the thread of `context`.
/// When `context` is gone by then, nothing is called.
template <typename Task, typename Callback>
void runAsync(Task&& task, QObject* context, Callback&& callback)
{
    QtConcurrent::run(std::forward<Task>(task)).then(context, std::forward<Callback>(callback));
}

} // namespace firesteel::gui
