// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <functional>

class QObject;

namespace firesteel::gui {

class MessageBar;

/// The command line that an error offers as a way out ("sudo …"), or empty.
std::string wayOutCommand(const Error& error);

/// Adds the buttons that help with an error: copies the command line that its next step names, or asks to free a
/// flash semaphore that was left taken.
void addErrorButtons(MessageBar& bar, const Error& error, QObject* context, std::function<void()> freeSemaphore);

} // namespace firesteel::gui
