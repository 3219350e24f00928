// SPDX-License-Identifier: GPL-3.0-or-later
// What precompiled headers are compiled beside: a target needs a source.
