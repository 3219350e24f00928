// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/learn.h>
#include <gui/widgets/rowsmodel.h>

#include <functional>
#include <vector>

namespace firesteel::gui {

/// The lists of what was learned. They read from `learned`, which must outlive the tables.
std::vector<RowColumn> proposalColumns(const boardconfig::LearnedMap& learned,
                                       std::function<bool(std::size_t row)> isKept,
                                       std::function<void(std::size_t row, bool kept)> keep);
std::vector<RowColumn> ambiguityColumns(const boardconfig::LearnedMap& learned);
std::vector<RowColumn> unexplainedColumns(const boardconfig::LearnedMap& learned);
std::vector<RowColumn> withoutBitsColumns(const boardconfig::LearnedMap& learned);

/// How much stands behind a proposal, in a sentence or two.
QString evidenceText(const boardconfig::Evidence& evidence);

} // namespace firesteel::gui
