// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks a sentence for lupdate in the folders that must not link Qt. The window looks the
// sentence up in its translations by the same context; the command line prints it as it is.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, sentence) sentence
#endif
