// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/json.h>
#include <nlohmann/json.hpp>

#include <format>

namespace firesteel::cli {

namespace {

using Json = nlohmann::ordered_json;

const char* crcStateName(firmware::CrcState state)
{
    switch (state) {
    case firmware::CrcState::Good:
        return "good";
    case firmware::CrcState::Wrong:
        return "wrong";
    case firmware::CrcState::Blank:
        return "blank";
    case firmware::CrcState::Ignored:
        return "none";
    case firmware::CrcState::Missing:
        break;
    }
    return "missing";
}

const char* severityName(firmware::Severity severity)
{
    switch (severity) {
    case firmware::Severity::Note:
        return "note";
    case firmware::Severity::Warning:
        return "warning";
    case firmware::Severity::Error:
        break;
    }
    return "error";
}

const char* stateName(adapters::AdapterState state)
{
    switch (state) {
    case adapters::AdapterState::Ready:
        return "ready";
    case adapters::AdapterState::NoInterface:
        return "no-interface";
    case adapters::AdapterState::NoDriver:
        return "no-driver";
    case adapters::AdapterState::FlashRecovery:
        return "flash-recovery";
    case adapters::AdapterState::Unreadable:
        break;
    }
    return "unreadable";
}

Json identityJson(const firmware::Identity& identity, const firmware::Guids& guids, const firmware::RomInfo& rom)
{
    Json json = Json::object();
    if (identity.version) {
        json["version"] = toString(*identity.version);
    }
    if (identity.releaseDate) {
        json["releaseDate"] = toString(*identity.releaseDate);
    }
    if (identity.micVersion) {
        json["micVersion"] = toString(*identity.micVersion);
    }
    if (identity.productVersion) {
        json["productVersion"] = *identity.productVersion;
    }
    if (identity.deviceId) {
        json["deviceId"] = *identity.deviceId;
    }
    json["psid"] = identity.psid.value_or("");
    json["vsd"] = identity.vsd.value_or("");
    if (identity.prsName) {
        json["prsName"] = *identity.prsName;
    }
    if (identity.configSectors) {
        json["configSectors"] = *identity.configSectors;
    }
    json["hardware"] = Json::array();
    for (const firmware::HardwareId& id : identity.hardwareIds) {
        json["hardware"].push_back(firmware::hardwareName(id));
    }
    json["guids"] = Json::array();
    for (const std::uint64_t guid : guids.guids) {
        json["guids"].push_back(std::format("{:016x}", guid));
    }
    json["macs"] = Json::array();
    for (const std::uint64_t mac : guids.macs) {
        json["macs"].push_back(std::format("{:012x}", mac));
    }
    json["roms"] = Json::array();
    for (const firmware::RomEntry& entry : rom.entries) {
        json["roms"].push_back({{"type", firmware::romProductName(entry.product)},
                                {"version", std::format("{}.{}.{}", entry.major, entry.minor, entry.subminor)}});
    }
    return json;
}

Json findingsJson(const std::vector<firmware::Finding>& findings)
{
    Json list = Json::array();
    for (const firmware::Finding& finding : findings) {
        Json json = {{"severity", severityName(finding.severity)}, {"text", firmware::findingSentence(finding)}};
        if (!finding.facts.section.empty()) {
            json["section"] = finding.facts.section;
        }
        if (finding.facts.offset) {
            json["offset"] = *finding.facts.offset;
        }
        list.push_back(std::move(json));
    }
    return list;
}

Json layoutJson(const firmware::FailsafeLayout& layout)
{
    return {{"failsafe", layout.failsafe}, {"chunkSize", layout.chunkSize()}, {"start", layout.start}};
}

} // namespace

nlohmann::ordered_json sectionsJson(const firmware::Image& image)
{
    Json sections = Json::array();
    for (const firmware::Section& section : image.sections) {
        sections.push_back({{"name", section.name},
                            {"type", section.type},
                            {"offset", section.offset},
                            {"size", section.size},
                            {"dataOffset", section.dataOffset},
                            {"dataSize", section.dataSize},
                            {"parameter", section.parameter},
                            {"crc", crcStateName(section.crcState)},
                            {"storedCrc", section.storedCrc},
                            {"computedCrc", section.computedCrc}});
    }
    return {{"file", image.name},
            {"format", firmware::formatName(image.format)},
            {"size", image.bytes.size()},
            {"end", image.end},
            {"layout", layoutJson(image.layout)},
            {"fullImageCrc",
             {{"state", crcStateName(image.fullCrc.state)},
              {"stored", image.fullCrc.stored},
              {"computed", image.fullCrc.computed}}},
            {"sections", std::move(sections)},
            {"findings", findingsJson(image.findings)},
            {"sound", image.isSound()}};
}

nlohmann::ordered_json imageJson(const firmware::Image& image)
{
    Json json = {{"file", image.name}, {"format", firmware::formatName(image.format)}};
    json.update(identityJson(image.identity, image.guids, image.rom));
    json["layout"] = layoutJson(image.layout);
    json["findings"] = findingsJson(image.findings);
    json["sound"] = image.isSound();
    return json;
}

nlohmann::ordered_json bundleJson(const firmware::Bundle& bundle)
{
    Json entries = Json::array();
    for (const firmware::BundleEntry& entry : bundle.entries) {
        Json json = {{"psid", entry.psid}, {"partNumber", entry.partNumber}, {"description", entry.description}};
        if (const std::optional<firmware::Version> version = entry.version()) {
            json["version"] = toString(*version);
        }
        json["size"] = entry.size();
        json["choices"] = entry.choices();
        entries.push_back(std::move(json));
    }
    return {{"file", bundle.name},
            {"format", firmware::formatName(bundle.format)},
            {"size", bundle.bytes.size()},
            {"unpackedSize", bundle.unpackedSize},
            {"entries", std::move(entries)},
            {"findings", findingsJson(bundle.findings)},
            {"sound", bundle.isSound()}};
}

nlohmann::ordered_json cardJson(const adapters::Adapter& adapter, const adapters::CardQuery& card)
{
    Json json = adapterJson(adapter);
    json["chip"] = firmware::hardwareName(card.hardwareId);
    json["flash"] = {{"type", card.flashType}, {"jedecId", card.jedecId}, {"size", card.flashSize}};
    json["firmware"] = identityJson(card.identity, card.guids, card.rom);
    json["layout"] = layoutJson(card.layout);
    json["validCopies"] = card.copies;
    json["findings"] = findingsJson(card.findings);
    json["sound"] = firmware::isSound(card.findings);
    return json;
}

nlohmann::ordered_json adapterJson(const adapters::Adapter& adapter)
{
    Json ports = Json::array();
    for (const adapters::Port& port : adapter.ports) {
        ports.push_back({{"number", port.number},
                         {"interface", port.interface},
                         {"linkType", port.linkType},
                         {"address", port.address},
                         {"linkUp", port.linkUp}});
    }
    Json json = {{"pciAddress", adapter.pciAddress},   {"name", adapter.name},
                 {"family", adapter.family},           {"vendorId", adapter.vendorId},
                 {"pciDeviceId", adapter.deviceId},    {"subsystemVendorId", adapter.subsystemVendorId},
                 {"subsystemId", adapter.subsystemId}, {"driver", adapter.driver},
                 {"state", stateName(adapter.state)},  {"ports", std::move(ports)},
                 {"simulated", adapter.isSimulated()}};
    if (adapter.simulatedState) {
        json["simulatedState"] = adapter.simulatedState->string();
    }
    return json;
}

std::string jsonText(const nlohmann::ordered_json& value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace firesteel::cli
