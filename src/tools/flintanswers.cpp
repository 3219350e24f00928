// SPDX-License-Identifier: GPL-3.0-or-later
#include <tools/flintanswers.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <ranges>

namespace firesteel::tools {

namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> list;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const std::size_t end = std::min(text.find_first_of(blanks), text.size());
        list.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return list;
}

template <typename Number>
std::optional<Number> number(std::string_view text, int base)
{
    if (text.starts_with("0x")) {
        text.remove_prefix(2);
        base = 16;
    }
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::vector<std::uint64_t> hexNumbers(std::string_view text)
{
    std::vector<std::uint64_t> list;
    for (const std::string_view word : words(text)) {
        const auto value = number<std::uint64_t>(word, 16);
        if (!value) {
            return {};
        }
        list.push_back(*value);
    }
    return list;
}

std::optional<std::string> given(std::string_view text)
{
    return text.empty() || text == "N/A" || text == "n/a" ? std::nullopt : std::optional<std::string>(text);
}

std::optional<BaseAddress> baseAddress(std::string_view text)
{
    const std::vector<std::string_view> parts = words(text);
    if (parts.empty()) {
        return std::nullopt;
    }
    return BaseAddress{.first = number<std::uint64_t>(parts[0], 16),
                       .count = parts.size() > 1 ? number<unsigned>(parts[1], 10).value_or(0) : 0};
}

using TextMember = std::optional<std::string> QueryAnswer::*;
struct TextKey
{
    std::string_view key;
    TextMember member;
};
constexpr TextKey textKeys[] = {
    {"FW Version", &QueryAnswer::version},
    {"FW Version(Running)", &QueryAnswer::runningVersion},
    {"FW Release Date", &QueryAnswer::releaseDate},
    {"MIC Version", &QueryAnswer::micVersion},
    {"Product Version", &QueryAnswer::productVersion},
    {"PRS Name", &QueryAnswer::prsName},
    {"Orig PRS Name", &QueryAnswer::originalPrsName},
    {"PSID", &QueryAnswer::psid},
    {"Orig PSID", &QueryAnswer::originalPsid},
    {"VSD", &QueryAnswer::vsd},
    {"Image VSD", &QueryAnswer::vsd},
    {"Device VSD", &QueryAnswer::deviceVsd},
    {"Part Number", &QueryAnswer::partNumber},
    {"Security Attributes", &QueryAnswer::securityAttributes},
};

using BaseMember = std::optional<BaseAddress> QueryAnswer::*;
struct BaseKey
{
    std::string_view key;
    BaseMember member;
};
constexpr BaseKey baseKeys[] = {
    {"Base GUID", &QueryAnswer::baseGuid},
    {"Orig Base GUID", &QueryAnswer::originalBaseGuid},
    {"Base MAC", &QueryAnswer::baseMac},
    {"Orig Base MAC", &QueryAnswer::originalBaseMac},
};

void takeOther(QueryAnswer& answer, std::string_view key, std::string_view value)
{
    if (key == "Image type") {
        answer.imageType = value;
    } else if (key == "Config Sectors") {
        answer.configSectors = number<std::uint32_t>(value, 10);
    } else if (key == "Device ID") {
        answer.deviceId = number<std::uint16_t>(words(value).empty() ? value : words(value)[0], 10);
    } else if (key == "Security Ver") {
        answer.securityVersion = number<std::uint32_t>(value, 10);
    } else if (key == "Default Update Method") {
        answer.controlledUpdate = value == "fw_ctrl";
    } else if (key == "GUIDs") {
        answer.guids = hexNumbers(value);
    } else if (key == "MACs") {
        answer.macs = hexNumbers(value);
    } else if (key == "Description" && !value.starts_with("Node  ") && !value.starts_with("UID  ")) {
        answer.description = given(value); // the other one is a line of column titles
    }
}

void take(QueryAnswer& answer, std::string_view key, std::string_view value)
{
    if (const auto* const text = std::ranges::find(textKeys, key, &TextKey::key); text != std::end(textKeys)) {
        answer.*(text->member) = given(value);
    } else if (const auto* const base = std::ranges::find(baseKeys, key, &BaseKey::key); base != std::end(baseKeys)) {
        answer.*(base->member) = baseAddress(value);
    } else {
        takeOther(answer, key, value);
    }
}

/// "/0x00000038-0x0000065b (0x000624)/ (BOOT2) - OK"
std::optional<VerifyLine> verifyLine(std::string_view text)
{
    text = trimmed(text);
    const std::size_t dash = text.find('-');
    const std::size_t open = text.find(" (");
    const std::size_t close = text.find(")/");
    if (!text.starts_with("/0x") || dash == std::string_view::npos || open == std::string_view::npos ||
        close == std::string_view::npos || !(dash < open && open < close)) {
        return std::nullopt;
    }
    const auto first = number<std::uint64_t>(text.substr(1, dash - 1), 16);
    const auto last = number<std::uint64_t>(text.substr(dash + 1, open - dash - 1), 16);
    const auto size = number<std::uint64_t>(text.substr(open + 2, close - open - 2), 16);
    if (!first || !last || !size) {
        return std::nullopt;
    }
    VerifyLine line{.first = *first, .last = *last, .size = *size};
    std::string_view rest = trimmed(text.substr(close + 2));
    const std::size_t end = rest.find(") - ");
    if (rest.starts_with('(') && end != std::string_view::npos) {
        line.name = rest.substr(1, end - 1);
        rest.remove_prefix(end + 1);
    }
    rest = trimmed(rest);
    line.verdict = trimmed(rest.starts_with("- ") ? rest.substr(2) : rest);
    return line;
}

} // namespace

std::optional<QueryAnswer> readQuery(std::span<const std::string> lines)
{
    QueryAnswer answer;
    bool inRoms = false;
    for (const std::string& line : lines) {
        const std::size_t colon = line.find(':');
        const bool continued = !line.empty() && (line[0] == ' ' || line[0] == '\t');
        if (continued || colon == std::string::npos) {
            if (inRoms && continued) {
                answer.roms.emplace_back(trimmed(line));
            }
            continue;
        }
        const std::string_view key = std::string_view(line).substr(0, colon);
        const std::string_view value = trimmed(std::string_view(line).substr(colon + 1));
        inRoms = key == "Rom Info";
        if (inRoms && given(value)) {
            answer.roms.emplace_back(value);
        }
        take(answer, key, value);
    }
    return answer.imageType.empty() ? std::nullopt : std::optional(std::move(answer));
}

std::optional<HardwareAnswer> readHardware(std::span<const std::string> lines)
{
    HardwareAnswer answer;
    bool identified = false;
    for (const std::string& line : lines) {
        const std::vector<std::string_view> parts = words(line);
        if (parts.size() < 2) {
            continue;
        }
        const std::string_view key = parts[0];
        const std::string_view value = parts[1];
        if (key == "HwDevId") {
            identified = number<std::uint16_t>(value, 10).has_value();
            answer.hardwareId = number<std::uint16_t>(value, 10).value_or(0);
        } else if (key == "HwRevId") {
            answer.revision = number<std::uint8_t>(value, 16).value_or(0);
        } else if (key == "Type") {
            answer.flashType = value;
        } else if (key == "TotalSize") {
            answer.flashSize = number<std::uint64_t>(value, 16).value_or(0);
        } else if (key == "JEDEC_ID") {
            answer.jedecId = number<std::uint32_t>(value, 16).value_or(0);
        } else if (key.ends_with("WriteProtected")) {
            answer.writeProtected = value != "Disabled";
        }
    }
    return identified ? std::optional(std::move(answer)) : std::nullopt;
}

VerifyAnswer readVerify(std::span<const std::string> lines)
{
    VerifyAnswer answer;
    for (const std::string& line : lines) {
        if (std::optional<VerifyLine> section = verifyLine(line)) {
            answer.sections.push_back(std::move(*section));
        } else if (line.contains("verification succeeded")) {
            answer.succeeded = true;
        } else if (line.contains("verification failed")) {
            answer.failed = true;
        }
    }
    return answer;
}

std::optional<std::vector<std::uint16_t>> threeNumbers(std::string_view text)
{
    std::vector<std::uint16_t> numbers;
    for (const auto part : std::views::split(text, '.')) {
        const auto value = number<std::uint16_t>(std::string_view(part.begin(), part.end()), 10);
        if (!value || !std::ranges::all_of(part, [](char digit) { return digit >= '0' && digit <= '9'; })) {
            return std::nullopt;
        }
        numbers.push_back(*value);
    }
    return numbers.size() == 3 ? std::optional(std::move(numbers)) : std::nullopt;
}

} // namespace firesteel::tools
