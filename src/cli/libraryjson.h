// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/fit.h>
#include <library/scan.h>
#include <library/store.h>

#include <string>
#include <vector>

namespace firesteel::cli {

/// What the library verbs print with `--json`. Ids are numbers, versions and dates text. Two-space
/// indented with a final newline; bytes that are not UTF-8 come out as U+FFFD.
std::string foldersJson(const std::vector<library::Folder>& folders, const std::vector<library::Trouble>& troubles);
std::string summaryJson(const library::ScanSummary& summary);
std::string imagesJson(const std::vector<library::ImageRecord>& images);
std::string offersJson(const std::vector<library::Offer>& offers);

} // namespace firesteel::cli
