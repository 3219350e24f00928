// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of everything that goes between the helper and its client.
#pragma once

#include <adapters/engine.h>
#include <helper/archive.h>

namespace firesteel::helper {

/// What an image is besides its bytes, from which it is parsed again on the other side.
struct ImageSummary
{
    std::string name;
    firmware::FailsafeLayout layout;
    firmware::CopyState copy = firmware::CopyState::Only;
    std::vector<firmware::Finding> findings;
};

ImageSummary summaryOf(const firmware::Image& image);
/// The image that `bytes` hold, described by the summary. Fails as parseImage() does.
Result<firmware::Image> imageOf(SharedBytes bytes, ImageSummary summary);

/// The image that begins at `start` of the flash these bytes are of. Fails as parseImage() does.
Result<firmware::Image> parseCopy(SharedBytes bytes, const std::string& name, std::uint64_t start);

/// An Error whose texts are its own.
struct ErrorText
{
    struct Reason
    {
        std::string context;
        std::string text;
        Facts facts;
    };
    std::string kind; ///< errorKindName()
    Facts facts;
    std::string detail;
    std::optional<Reason> reason;
};
ErrorText textOf(const Error& error);
/// Nothing where the kind has no such name.
std::optional<Error> errorOf(ErrorText text);

template <typename Archive, Like<Facts> Value>
void fields(Archive& archive, Value& value)
{
    archive("file", value.file);
    archive("section", value.section);
    archive("offset", value.offset);
    archive("expected", value.expected);
    archive("actual", value.actual);
    archive("wanted", value.wanted);
    archive("found", value.found);
}

template <typename Archive, Like<ErrorText::Reason> Value>
void fields(Archive& archive, Value& value)
{
    archive("context", value.context);
    archive("text", value.text);
    archive("facts", value.facts);
}

template <typename Archive, Like<ErrorText> Value>
void fields(Archive& archive, Value& value)
{
    archive("kind", value.kind);
    archive("facts", value.facts);
    archive("detail", value.detail);
    archive("reason", value.reason);
}

template <typename Archive, Like<firmware::Version> Value>
void fields(Archive& archive, Value& value)
{
    archive("major", value.major);
    archive("minor", value.minor);
    archive("subminor", value.subminor);
}

template <typename Archive, Like<firmware::ReleaseDate> Value>
void fields(Archive& archive, Value& value)
{
    archive("year", value.year);
    archive("month", value.month);
    archive("day", value.day);
}

template <typename Archive, Like<firmware::HardwareId> Value>
void fields(Archive& archive, Value& value)
{
    archive("chip", value.chip);
    archive("revision", value.revision);
}

template <typename Archive, Like<firmware::SecurityAttributes> Value>
void fields(Archive& archive, Value& value)
{
    archive("secureFw", value.secureFw);
    archive("signedFw", value.signedFw);
    archive("debugFw", value.debugFw);
    archive("devKey", value.devKey);
}

template <typename Archive, Like<firmware::Identity> Value>
void fields(Archive& archive, Value& value)
{
    archive("version", value.version);
    archive("releaseDate", value.releaseDate);
    archive("micVersion", value.micVersion);
    archive("minFitVersion", value.minFitVersion);
    archive("deviceId", value.deviceId);
    archive("psid", value.psid);
    archive("vsd", value.vsd);
    archive("productVersion", value.productVersion);
    archive("vsdVendorId", value.vsdVendorId);
    archive("hardwareIds", value.hardwareIds);
    archive("hardwareAccessKey", value.hardwareAccessKey);
    archive("configSectors", value.configSectors);
    archive("configPad", value.configPad);
    archive("logConfigSectorKib", value.logConfigSectorKib);
    archive("prsName", value.prsName);
    archive("partNumber", value.partNumber);
    archive("description", value.description);
    archive("originalPsid", value.originalPsid);
    archive("originalPrsName", value.originalPrsName);
    archive("deviceVsd", value.deviceVsd);
    archive("issuVersion", value.issuVersion);
    archive("securityVersion", value.securityVersion);
    archive("security", value.security);
    archive("controlledUpdate", value.controlledUpdate);
}

template <typename Archive, Like<firmware::Guids> Value>
void fields(Archive& archive, Value& value)
{
    archive("guids", value.guids);
    archive("macs", value.macs);
    archive("blank", value.blank);
}

template <typename Archive, Like<firmware::UidRange> Value>
void fields(Archive& archive, Value& value)
{
    archive("first", value.first);
    archive("count", value.count);
    archive("step", value.step);
}

template <typename Archive, Like<firmware::DeviceUids> Value>
void fields(Archive& archive, Value& value)
{
    archive("guids", value.guids);
    archive("macs", value.macs);
    archive("originalGuids", value.originalGuids);
    archive("originalMacs", value.originalMacs);
    archive("overridden", value.overridden);
}

template <typename Archive, Like<firmware::RomEntry> Value>
void fields(Archive& archive, Value& value)
{
    archive("product", value.product);
    archive("major", value.major);
    archive("minor", value.minor);
    archive("subminor", value.subminor);
    archive("deviceId", value.deviceId);
    archive("port", value.port);
    archive("protocol", value.protocol);
    archive("cpu", value.cpu);
}

template <typename Archive, Like<firmware::RomInfo> Value>
void fields(Archive& archive, Value& value)
{
    archive("entries", value.entries);
    archive("present", value.present);
    archive("checksumBad", value.checksumBad);
    archive("checksum", value.checksum);
    archive("deviceIdsDiffer", value.deviceIdsDiffer);
    archive("moreThanFive", value.moreThanFive);
}

template <typename Archive, Like<firmware::FailsafeLayout> Value>
void fields(Archive& archive, Value& value)
{
    archive("failsafe", value.failsafe);
    archive("logChunkSize", value.logChunkSize);
    archive("start", value.start);
}

template <typename Archive, Like<firmware::Finding> Value>
void fields(Archive& archive, Value& value)
{
    archive("kind", value.kind);
    archive("severity", value.severity);
    archive("facts", value.facts);
    archive("section", value.section);
}

template <typename Archive, Like<ImageSummary> Value>
void fields(Archive& archive, Value& value)
{
    archive("name", value.name);
    archive("layout", value.layout);
    archive("copy", value.copy);
    archive("findings", value.findings);
}

template <typename Archive, Like<adapters::CardQuery> Value>
void fields(Archive& archive, Value& value)
{
    archive("hardwareId", value.hardwareId);
    archive("flashType", value.flashType);
    archive("jedecId", value.jedecId);
    archive("flashSize", value.flashSize);
    archive("format", value.format);
    archive("layout", value.layout);
    archive("copies", value.copies);
    archive("identity", value.identity);
    archive("guids", value.guids);
    archive("uids", value.uids);
    archive("runningVersion", value.runningVersion);
    archive("inRecovery", value.inRecovery);
    archive("program", value.program);
    archive("rom", value.rom);
    archive("imageSize", value.imageSize);
    archive("findings", value.findings);
}

template <typename Archive, Like<adapters::BurnOptions> Value>
void fields(Archive& archive, Value& value)
{
    archive("allowPsidChange", value.allowPsidChange);
    archive("allowDowngrade", value.allowDowngrade);
    archive("useImageGuids", value.useImageGuids);
    archive("useImageVsd", value.useImageVsd);
    archive("allowLoss", value.allowLoss);
}

/// Without the image, which goes as a file.
template <typename Archive, Like<adapters::BurnReport> Value>
void fields(Archive& archive, Value& value)
{
    archive("newCopyStart", value.newCopyStart);
    archive("oldCopyStart", value.oldCopyStart);
    archive("bytesWritten", value.bytesWritten);
    archive("gatewayCommands", value.gatewayCommands);
    archive("crSpaceAccesses", value.crSpaceAccesses);
}

} // namespace firesteel::helper
