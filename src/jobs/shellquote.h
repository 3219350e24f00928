// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/shellquote.h>

namespace firesteel::jobs {

using firesteel::shellQuote;

} // namespace firesteel::jobs
