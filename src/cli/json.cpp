// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/json.h>
#include <nlohmann/json.hpp>

#include <format>

namespace firesteel::cli {

namespace {

using Json = nlohmann::ordered_json;

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

const char* crcModeName(firmware::CrcMode mode)
{
    switch (mode) {
    case firmware::CrcMode::InEntry:
        return "in-entry";
    case firmware::CrcMode::InSection:
        return "in-section";
    case firmware::CrcMode::None:
        break;
    }
    return "none";
}

const char* copyName(firmware::CopyState copy)
{
    switch (copy) {
    case firmware::CopyState::Only:
        return "only";
    case firmware::CopyState::Boots:
        return "boots";
    case firmware::CopyState::Spare:
        return "spare";
    case firmware::CopyState::Retired:
        break;
    }
    return "retired";
}

template <typename T>
void addIfSet(Json& json, const char* key, const std::optional<T>& value)
{
    if (value) {
        json[key] = *value;
    }
}

/// What only FS3 and FS4 images tell.
void addTocIdentity(Json& json, const firmware::Identity& identity)
{
    addIfSet(json, "partNumber", identity.partNumber);
    addIfSet(json, "description", identity.description);
    addIfSet(json, "originalPsid", identity.originalPsid);
    addIfSet(json, "originalPrsName", identity.originalPrsName);
    addIfSet(json, "deviceVsd", identity.deviceVsd);
    addIfSet(json, "issuVersion", identity.issuVersion);
    addIfSet(json, "securityVersion", identity.securityVersion);
    if (identity.security) {
        json["security"] = {{"secureFw", identity.security->secureFw},
                            {"signedFw", identity.security->signedFw},
                            {"debugFw", identity.security->debugFw},
                            {"devKey", identity.security->devKey}};
    }
}

Json rangesJson(const std::vector<firmware::UidRange>& ranges, int digits)
{
    Json list = Json::array();
    for (const firmware::UidRange& range : ranges) {
        list.push_back(
            {{"first", std::format("{:0{}x}", range.first, digits)}, {"count", range.count}, {"step", range.step}});
    }
    return list;
}

Json uidsJson(const firmware::DeviceUids& uids)
{
    return {{"guids", rangesJson(uids.guids, 16)},
            {"macs", rangesJson(uids.macs, 12)},
            {"originalGuids", rangesJson(uids.originalGuids, 16)},
            {"originalMacs", rangesJson(uids.originalMacs, 12)},
            {"overridden", uids.overridden}};
}

Json tocJson(const firmware::TocEntry& toc)
{
    return {{"entryOffset", toc.offset},
            {"flashAddress", toc.flashAddress},
            {"loadAddress", toc.loadAddress},
            {"entryPoint", toc.entryPoint},
            {"version", toc.version},
            {"zipped", toc.zipped},
            {"cacheLineCrc", toc.cacheLineCrc},
            {"relative", toc.relative},
            {"deviceData", toc.deviceData},
            {"encrypted", toc.encrypted},
            {"crcMode", crcModeName(toc.crcMode)},
            {"storedEntryCrc", toc.storedEntryCrc},
            {"computedEntryCrc", toc.computedEntryCrc}};
}

Json sectionJson(const firmware::Section& section)
{
    Json json = {{"name", section.name},
                 {"type", section.type},
                 {"offset", section.offset},
                 {"size", section.size},
                 {"dataOffset", section.dataOffset},
                 {"dataSize", section.dataSize},
                 {"parameter", section.parameter},
                 {"crc", crcStateName(section.crcState)},
                 {"storedCrc", section.storedCrc},
                 {"computedCrc", section.computedCrc}};
    if (section.toc) {
        json["toc"] = tocJson(*section.toc);
    }
    return json;
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
    addIfSet(json, "productVersion", identity.productVersion);
    addIfSet(json, "deviceId", identity.deviceId);
    json["psid"] = identity.psid.value_or("");
    json["vsd"] = identity.vsd.value_or("");
    addIfSet(json, "prsName", identity.prsName);
    addIfSet(json, "minFitVersion", identity.minFitVersion);
    addIfSet(json, "vsdVendorId", identity.vsdVendorId);
    addIfSet(json, "configSectors", identity.configSectors);
    addIfSet(json, "configPad", identity.configPad);
    addTocIdentity(json, identity);
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

nlohmann::ordered_json sectionsJson(const firmware::Image& image)
{
    Json sections = Json::array();
    for (const firmware::Section& section : image.sections) {
        sections.push_back(sectionJson(section));
    }
    Json json = {{"file", image.name},           {"format", firmware::formatName(image.format)},
                 {"size", image.bytes.size()},   {"end", image.end},
                 {"copy", copyName(image.copy)}, {"layout", layoutJson(image.layout)}};
    if (image.format == firmware::ImageFormat::Fs2) {
        json["fullImageCrc"] = {{"state", crcStateName(image.fullCrc.state)},
                                {"stored", image.fullCrc.stored},
                                {"computed", image.fullCrc.computed}};
    } else {
        json["encrypted"] = image.encrypted;
    }
    json["sections"] = std::move(sections);
    json["findings"] = findingsJson(image.findings);
    json["sound"] = image.isSound();
    return json;
}

nlohmann::ordered_json copiesJson(const std::vector<firmware::Image>& copies)
{
    Json list = Json::array();
    for (const firmware::Image& image : copies) {
        Json json = {{"copy", copyName(image.copy)}, {"start", image.layout.start}};
        if (image.identity.version) {
            json["version"] = toString(*image.identity.version);
        }
        json["psid"] = image.identity.psid.value_or("");
        json["sound"] = image.isSound();
        // A retired copy is unsound for its cleared signature alone, or for more.
        json["signature"] = image.copy == firmware::CopyState::Retired ? "cleared" : "intact";
        list.push_back(std::move(json));
    }
    return list;
}

nlohmann::ordered_json imageJson(const firmware::Image& image)
{
    Json json = {{"file", image.name}, {"format", firmware::formatName(image.format)}};
    json.update(identityJson(image.identity, image.guids, image.rom));
    if (image.format != firmware::ImageFormat::Fs2) {
        json["updateMethod"] = image.identity.controlledUpdate ? "fw_ctrl" : "Legacy";
        json["encrypted"] = image.encrypted;
    }
    if (image.uids) {
        json["uids"] = uidsJson(*image.uids);
    }
    json["copy"] = copyName(image.copy);
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
    return {{"file", bundle.name},           {"format", firmware::formatName(bundle.format)},
            {"size", bundle.bytes.size()},   {"unpackedSize", bundle.unpackedSize},
            {"entries", std::move(entries)}, {"findings", findingsJson(bundle.findings)},
            {"sound", bundle.isSound()}};
}

nlohmann::ordered_json cardJson(const adapters::Adapter& adapter, const adapters::CardQuery& card)
{
    Json json = adapterJson(adapter);
    json["chip"] = firmware::hardwareName(card.hardwareId);
    json["inRecovery"] = card.inRecovery;
    json["engine"] = card.program.empty() ? "firesteel" : card.program;
    json["flash"] = {{"type", card.flashType}, {"jedecId", card.jedecId}, {"size", card.flashSize}};
    json["format"] = firmware::formatName(card.format);
    json["firmware"] = identityJson(card.identity, card.guids, card.rom);
    if (card.format != firmware::ImageFormat::Fs2) {
        json["uids"] = uidsJson(card.uids);
    }
    if (card.runningVersion) {
        json["runningVersion"] = toString(*card.runningVersion);
    }
    json["layout"] = layoutJson(card.layout);
    json["validCopies"] = card.copies;
    json["findings"] = findingsJson(card.findings);
    json["sound"] = !card.inRecovery && firmware::isSound(card.findings);
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

} // namespace firesteel::cli
