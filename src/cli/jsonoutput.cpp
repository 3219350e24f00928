// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/json.h>
#include <cli/output.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace firesteel::cli {

namespace {

struct Name
{
    ErrorKind kind;
    const char* name;
};

/// What programs tell failures apart by. Names stay once they are given out.
constexpr std::array names{
    Name{ErrorKind::FileNotFound, "file-not-found"},
    Name{ErrorKind::FileUnreadable, "file-unreadable"},
    Name{ErrorKind::FileTooLarge, "file-too-large"},
    Name{ErrorKind::FileUnwritable, "file-unwritable"},
    Name{ErrorKind::FolderUnreadable, "folder-unreadable"},
    Name{ErrorKind::NotAFolder, "not-a-folder"},
    Name{ErrorKind::ImageTooShort, "image-too-short"},
    Name{ErrorKind::ImageUnaligned, "image-unaligned"},
    Name{ErrorKind::ImageWithoutMagic, "image-without-magic"},
    Name{ErrorKind::ImageFormatUnsupported, "image-format-unsupported"},
    Name{ErrorKind::ImageDamaged, "image-damaged"},
    Name{ErrorKind::ImageUnwritable, "image-unwritable"},
    Name{ErrorKind::IniMissing, "ini-missing"},
    Name{ErrorKind::IniDamaged, "ini-damaged"},
    Name{ErrorKind::IniTooLarge, "ini-too-large"},
    Name{ErrorKind::ImageEncrypted, "image-encrypted"},
    Name{ErrorKind::BundleDamaged, "bundle-damaged"},
    Name{ErrorKind::BundleTooLarge, "bundle-too-large"},
    Name{ErrorKind::PsidNotInBundle, "psid-not-in-bundle"},
    Name{ErrorKind::PsidMissing, "psid-missing"},
    Name{ErrorKind::BundleChoiceMissing, "bundle-choice-missing"},
    Name{ErrorKind::LibraryUnusable, "library-unusable"},
    Name{ErrorKind::LibraryDamaged, "library-damaged"},
    Name{ErrorKind::TableDamaged, "table-damaged"},
    Name{ErrorKind::DeviceNotFound, "device-not-found"},
    Name{ErrorKind::DeviceStateInvalid, "device-state-invalid"},
    Name{ErrorKind::DeviceGone, "device-gone"},
    Name{ErrorKind::DeviceUnknown, "device-unknown"},
    Name{ErrorKind::DeviceBusy, "device-busy"},
    Name{ErrorKind::GatewayTimeout, "gateway-timeout"},
    Name{ErrorKind::FlashTimeout, "flash-timeout"},
    Name{ErrorKind::FlashUnknown, "flash-unknown"},
    Name{ErrorKind::FlashOutOfRange, "flash-out-of-range"},
    Name{ErrorKind::ReadBackMismatch, "read-back-mismatch"},
    Name{ErrorKind::ReadBackMismatchWhenActive, "read-back-mismatch-when-active"},
    Name{ErrorKind::FlashTimeoutWhenActive, "flash-timeout-when-active"},
    Name{ErrorKind::NoImageOnFlash, "no-image-on-flash"},
    Name{ErrorKind::BurnRefused, "burn-refused"},
    Name{ErrorKind::Cancelled, "cancelled"},
    Name{ErrorKind::InvalidArgument, "invalid-argument"},
    Name{ErrorKind::NotSupported, "not-supported"},
};

/// A kind that somebody adds must get a name.
consteval bool everyKindHasAName()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotSupported); ++kind) {
        if (std::ranges::find(names, static_cast<ErrorKind>(kind), &Name::kind) == names.end()) {
            return false;
        }
    }
    return true;
}
static_assert(everyKindHasAName());

} // namespace

nlohmann::ordered_json errorJson(const Error& error)
{
    nlohmann::ordered_json json = {{"kind", std::ranges::find(names, error.kind, &Name::kind)->name},
                                   {"text", errorSentence(error)}};
    const auto add = [&json](const char* key, const std::string& text) {
        if (!text.empty()) {
            json[key] = text;
        }
    };
    add("nextStep", fillSentence(nextStepTemplate(error.kind), error.facts));
    add("detail", error.detail);
    add("file", error.facts.file);
    add("section", error.facts.section);
    if (error.facts.offset) {
        json["offset"] = *error.facts.offset;
    }
    return json;
}

std::string jsonText(const nlohmann::ordered_json& value)
{
    return value.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int reportError(const Error& error, const GlobalOptions& options)
{
    if (options.json) {
        printOutcome(jsonText({{"error", errorJson(error)}}), "-E- " + errorSentence(error));
    }
    return printError(error);
}

} // namespace firesteel::cli
