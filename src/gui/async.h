// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace firesteel::gui {

/// Runs `task` on a worker thread and hands its result to `callback` on the thread of `context`,
/// always through its event loop, so never before this function has returned. When `context` is
/// gone by then, nothing is called.
template <typename Task, typename Callback>
void runAsync(Task&& task, QObject* context, Callback&& callback)
{
    using Value = std::invoke_result_t<std::decay_t<Task>>;
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::forward<Callback>(callback)] {
                         watcher->deleteLater();
                         callback(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::forward<Task>(task)));
}

} // namespace firesteel::gui
