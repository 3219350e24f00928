// SPDX-License-Identifier: GPL-3.0-or-later
#include <tools/messages.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace firesteel::tools {

namespace {

constexpr std::string_view errorMark = "-E- ";

struct Sign
{
    std::string_view text;
    Problem problem;
};
// The first that is found anywhere counts: what explains more stands before what explains less.
constexpr Sign signs[] = {
    {"Can not obtain Flash semaphore", Problem::SemaphoreTaken},
    {"MFE_SEM_LOCKED", Problem::SemaphoreTaken},
    {"Flash gateway timeout", Problem::GatewayTimeout},
    {"HW access is disabled", Problem::AccessDisabled},
    {"write offset: Operation not permitted", Problem::Lockdown},
    {"write counter to semaphore: Operation not permitted", Problem::Lockdown},
    {"write counter to semaphore: Permission denied", Problem::Lockdown},
    {"Operation not permitted", Problem::Lockdown},
    {"Permission denied", Problem::PermissionDenied},
    {"You must be root", Problem::PermissionDenied},
    {"MFE_VERIFY_ERROR", Problem::WriteMismatch},
    {"MFE_WRITE_TIMEOUT", Problem::FlashTimeout},
    {"MFE_TIMEOUT", Problem::GatewayTimeout},
    {"PSID mismatch", Problem::PsidMismatch},
    {"Device/Image mismatch", Problem::DeviceMismatch},
    {"No valid image found", Problem::NoImage},
    {"No valid FS", Problem::NoImage},
    {"No FW image was found", Problem::NoImage},
    {"Bad CRC", Problem::DamagedImage},
    {"Can't find device id", Problem::DeviceUnknown},
    {"MFE_UNSUPPORTED_DEVICE", Problem::DeviceUnknown},
    {"Unable to parse device name", Problem::DeviceAbsent},
    {"No such file or directory", Problem::DeviceAbsent},
    {"No such device", Problem::DeviceAbsent},
    {"Unsupported device", Problem::Unsupported},
    {"Unsupported Device", Problem::Unsupported},
    {"is not supported", Problem::Unsupported},
    {"not supported for", Problem::Unsupported},
    {"Unsupported operation under Secure FW", Problem::Unsupported},
    {"Aborted by user", Problem::Declined},
};

} // namespace

std::string errorText(std::span<const std::string> lines)
{
    std::string text;
    for (const std::string& line : lines) {
        const std::size_t mark = line.find(errorMark);
        if (mark != std::string::npos) {
            text += text.empty() ? "" : " ";
            text += line.substr(mark + errorMark.size());
        }
    }
    return text;
}

Problem problemIn(std::span<const std::string> lines)
{
    for (const Sign& sign : signs) {
        if (std::ranges::any_of(lines, [&sign](const std::string& line) { return line.contains(sign.text); })) {
            return sign.problem;
        }
    }
    return Problem::Unknown;
}

std::optional<unsigned long long> addressIn(std::string_view text)
{
    constexpr std::string_view word = "address ";
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        std::string_view rest = text.substr(at + word.size());
        const std::size_t number = rest.find("0x");
        if (number == std::string_view::npos ||
            rest.substr(0, number).find_first_of("0123456789") != std::string_view::npos) {
            continue;
        }
        rest.remove_prefix(number + 2);
        std::uint64_t value = 0;
        if (std::from_chars(rest.data(), rest.data() + rest.size(), value, 16).ec == std::errc()) {
            return value;
        }
    }
    return std::nullopt;
}

bool isPrompt(std::string_view line)
{
    return line.contains("(y/n) [n] :");
}

} // namespace firesteel::tools
