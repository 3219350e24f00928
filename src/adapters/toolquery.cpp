// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/toolquery.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace firesteel::adapters {

namespace {

constexpr firmware::ImageFormat formats[] = {firmware::ImageFormat::Fs2, firmware::ImageFormat::Fs3,
                                             firmware::ImageFormat::Fs4};
constexpr std::size_t allGuids = 4;
constexpr std::size_t allMacs = 2;

std::optional<firmware::Version> version(const std::optional<std::string>& text)
{
    const auto numbers = text ? tools::threeNumbers(*text) : std::nullopt;
    return numbers ? std::optional(
                         firmware::Version{.major = (*numbers)[0], .minor = (*numbers)[1], .subminor = (*numbers)[2]})
                   : std::nullopt;
}

unsigned bcd(unsigned number)
{
    return number / 1000 % 10 << 12 | number / 100 % 10 << 8 | number / 10 % 10 << 4 | number % 10;
}

std::optional<firmware::ReleaseDate> releaseDate(const std::optional<std::string>& text)
{
    const auto numbers = text ? tools::threeNumbers(*text) : std::nullopt;
    if (!numbers) {
        return std::nullopt;
    }
    return firmware::ReleaseDate{.year = static_cast<std::uint16_t>(bcd((*numbers)[2])),
                                 .month = static_cast<std::uint8_t>(bcd((*numbers)[1] % 100)),
                                 .day = static_cast<std::uint8_t>(bcd((*numbers)[0] % 100))};
}

std::optional<firmware::SecurityAttributes> security(const std::optional<std::string>& text)
{
    if (!text) {
        return std::nullopt;
    }
    const bool secure = text->contains("secure-fw");
    return firmware::SecurityAttributes{.secureFw = secure,
                                        .signedFw = secure || text->contains("signed-fw"),
                                        .debugFw = text->contains("debug"),
                                        .devKey = text->contains("dev")};
}

std::vector<firmware::UidRange> range(const std::optional<tools::BaseAddress>& base)
{
    if (!base) {
        return {};
    }
    return {{.first = base->first.value_or(0), .count = static_cast<std::uint16_t>(base->count), .step = 1}};
}

firmware::DeviceUids uids(const tools::QueryAnswer& answer)
{
    firmware::DeviceUids uids{.guids = range(answer.baseGuid), .macs = range(answer.baseMac)};
    uids.originalGuids = answer.originalBaseGuid ? range(answer.originalBaseGuid) : uids.guids;
    uids.originalMacs = answer.originalBaseMac ? range(answer.originalBaseMac) : uids.macs;
    uids.overridden = answer.originalBaseGuid || answer.originalBaseMac;
    return uids;
}

firmware::RomInfo rom(const std::vector<std::string>& texts)
{
    firmware::RomInfo rom{.present = !texts.empty()};
    for (const std::string& text : texts) {
        firmware::RomEntry entry = romEntry(text);
        if (entry.product != 0) {
            rom.entries.push_back(entry);
        }
        rom.checksumBad = rom.checksumBad || text.contains("Bad ROM Checksum");
        rom.deviceIdsDiffer = rom.deviceIdsDiffer || text.contains("device IDs of the ROMs mismatched");
    }
    return rom;
}

firmware::Identity identity(const tools::QueryAnswer& answer)
{
    firmware::Identity identity;
    identity.version = version(answer.version);
    identity.releaseDate = releaseDate(answer.releaseDate);
    identity.micVersion = version(answer.micVersion);
    identity.deviceId = answer.deviceId;
    identity.psid = answer.psid;
    identity.vsd = answer.vsd;
    identity.productVersion = answer.productVersion;
    identity.configSectors = answer.configSectors;
    identity.prsName = answer.prsName;
    identity.partNumber = answer.partNumber;
    identity.description = answer.description;
    identity.originalPsid = answer.originalPsid;
    identity.originalPrsName = answer.originalPrsName;
    identity.deviceVsd = answer.deviceVsd;
    identity.securityVersion = answer.securityVersion;
    identity.security = security(answer.securityAttributes);
    identity.controlledUpdate = answer.controlledUpdate;
    return identity;
}

std::unexpected<Error> unknown(const std::string& device, const std::string& program, std::string what)
{
    return failure(ErrorKind::ToolAnswerUnknown, {.file = device, .wanted = program, .found = std::move(what)});
}

} // namespace

firmware::RomEntry romEntry(const std::string& text)
{
    constexpr std::uint16_t lastProduct = 0x21;
    constexpr std::uint8_t noProtocol = 0xff;
    constexpr std::uint8_t protocols[] = {noProtocol, 0, 1, 2};
    constexpr std::uint8_t lastCpu = 4;
    constexpr std::string_view versionMark = "version=";
    // Warnings about all ROMs stand behind the last one.
    const std::string told = text.substr(0, text.find(" (-"));
    const std::size_t at = told.find(versionMark);
    const std::size_t begin = at == std::string::npos ? told.size() : at + versionMark.size();
    const auto numbers = tools::threeNumbers(told.substr(begin, told.find_first_not_of("0123456789.", begin) - begin));
    if (!numbers) {
        return {};
    }
    firmware::RomEntry entry{
        .major = (*numbers)[0], .minor = (*numbers)[1], .subminor = (*numbers)[2], .protocol = noProtocol};
    for (std::uint16_t product = 1; product <= lastProduct; ++product) {
        const std::string name = firmware::romProductName(product);
        if (name.empty() || !told.starts_with("type=" + name + " version")) {
            continue;
        }
        entry.product = product;
        for (const std::uint8_t protocol : protocols) {
            for (std::uint8_t cpu = 0; cpu <= lastCpu; ++cpu) {
                firmware::RomEntry candidate = entry;
                candidate.protocol = protocol;
                candidate.cpu = cpu;
                if (firmware::toString(candidate) == told) {
                    return candidate;
                }
            }
        }
    }
    return entry;
}

Result<CardQuery> cardQuery(const tools::QueryAnswer& answer, const tools::HardwareAnswer& hardware,
                            const std::string& device, const std::string& program)
{
    const auto* const format = std::ranges::find(formats, answer.imageType, firmware::formatName);
    if (format == std::end(formats)) {
        return unknown(device, program, "Image type: " + answer.imageType);
    }
    CardQuery query{.hardwareId = {.chip = hardware.hardwareId, .revision = hardware.revision},
                    .flashType = hardware.flashType,
                    .jedecId = hardware.jedecId,
                    .flashSize = hardware.flashSize,
                    .format = *format,
                    .program = program};
    query.identity = identity(answer);
    query.runningVersion = version(answer.runningVersion);
    query.rom = rom(answer.roms);
    if (!query.identity.version) {
        return unknown(device, program, "FW Version: " + answer.version.value_or("-"));
    }
    if (*format == firmware::ImageFormat::Fs2) {
        if (answer.guids.size() != allGuids) {
            return unknown(device, program, "GUIDs");
        }
        query.guids = {.guids = answer.guids,
                       .macs = answer.macs.size() == allMacs ? answer.macs : std::vector<std::uint64_t>()};
        query.guids.blank =
            std::ranges::all_of(answer.guids, [](std::uint64_t guid) { return guid == ~std::uint64_t{0}; });
    } else {
        query.uids = uids(answer);
    }
    return query;
}

} // namespace firesteel::adapters
