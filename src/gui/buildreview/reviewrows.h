// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/buildreview/reviewsubject.h>
#include <gui/widgets/rowsmodel.h>

#include <optional>
#include <vector>

namespace firesteel::gui {

/// The lists of a review that a comparison of two images does not have. The columns read from `subject`,
/// which must outlive the table; while it has no review there must be no rows.
std::vector<RowColumn> registerColumns(const ReviewSubject& subject);
std::vector<RowColumn> keyColumns(const ReviewSubject& subject);

/// The bytes that a row is about, as an index into Comparison::bytes; nothing where no byte changed.
std::optional<std::size_t> bytesOfRegister(const ReviewSubject& subject, std::size_t row);
/// Of a key: its first record; else the section that holds its text.
std::optional<std::size_t> bytesOfKey(const ReviewSubject& subject, std::size_t row);

/// "2 INI keys, 1 register setting, 3 sections, 57 bytes" in a sentence.
QString reviewHeadline(const boardconfig::Review& review);

} // namespace firesteel::gui
