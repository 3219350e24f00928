// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <firmware/bundle/bundle.h>
#include <firmware/image.h>
#include <nlohmann/json_fwd.hpp>

#include <string>

namespace firesteel::cli {

/// What `--json` prints. Addresses and ids are numbers; GUIDs, MACs and versions are text.
/// "good", "wrong", "blank", "none", "missing"
const char* crcStateName(firmware::CrcState state);
nlohmann::ordered_json sectionsJson(const firmware::Image& image);
/// One line for each copy of a flash dump: where it starts, what it is to the card.
nlohmann::ordered_json copiesJson(const std::vector<firmware::Image>& copies);
nlohmann::ordered_json imageJson(const firmware::Image& image);
nlohmann::ordered_json bundleJson(const firmware::Bundle& bundle);
nlohmann::ordered_json cardJson(const adapters::Adapter& adapter, const adapters::CardQuery& card);
nlohmann::ordered_json adapterJson(const adapters::Adapter& adapter);
/// Kind (a stable name), text, and where; the value of "error" in an answer.
nlohmann::ordered_json errorJson(const Error& error);

/// Two-space indented with a final newline. Bytes that are not UTF-8 come out as U+FFFD.
std::string jsonText(const nlohmann::ordered_json& value);

} // namespace firesteel::cli
