// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/learn.h>
#include <boardconfig/review.h>
#include <jobs/buildoperation.h>
#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>

namespace firesteel::cli {

/// What the build verbs print with --json, and without.
nlohmann::ordered_json keysJson(const std::vector<boardconfig::KeyChange>& keys);
nlohmann::ordered_json buildJson(const jobs::BuildOperation& operation);
nlohmann::ordered_json recordsJson(const boardconfig::RecordSections& sections, const boardconfig::ParameterMaps& maps);
nlohmann::ordered_json agreementJson(const std::vector<boardconfig::KeyAgreement>& agreements);
nlohmann::ordered_json recordChangesJson(const boardconfig::Review& review);
nlohmann::ordered_json learnedJson(const boardconfig::LearnedMap& learned);

/// One line for each changed key.
std::string keysText(const std::vector<boardconfig::KeyChange>& keys);
std::string recordsText(const boardconfig::RecordSections& sections, const boardconfig::ParameterMaps& maps);
std::string agreementText(const std::vector<boardconfig::KeyAgreement>& agreements);
std::string recordChangesText(const boardconfig::Review& review);
std::string learnedText(const boardconfig::LearnedMap& learned);

} // namespace firesteel::cli
