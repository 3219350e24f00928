// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/build/buildpreview.h>

#include <algorithm>
#include <array>
#include <format>
#include <ranges>
#include <system_error>
#include <tuple>
#include <utility>

namespace firesteel::gui {

using boardconfig::KeyChange;

namespace {

namespace fs = std::filesystem;

/// Every PCI expansion ROM begins with these two bytes.
constexpr std::array<std::uint8_t, 2> romMark{0x55, 0xaa};

void showUntranslatedFirst(std::vector<KeyChange>& keys)
{
    std::ranges::stable_partition(keys, [](const KeyChange& change) { return !change.translated(); });
}

/// The vendor's tool turns every key into registers itself.
void previewVendorTool(const BuildQuestion& question, BuildPreview& preview)
{
    const Result<boardconfig::IniDocument> before = boardconfig::iniOf(*question.base);
    const Result<boardconfig::IniDocument> after =
        boardconfig::IniDocument::parse(question.request.ini.value_or(std::string()), question.base->name);
    if (!before || !after) {
        preview.error = before ? after.error() : before.error();
        return;
    }
    preview.iniTextChanges = before->text() != after->text();
    preview.keys = boardconfig::changedKeys(*before, *after);
    preview.keysKnown = true;
    for (KeyChange& change : preview.keys) {
        if (!change.translated()) {
            change.outcome = boardconfig::KeyOutcome::BuiltIn;
            change.obstacle = boardconfig::Obstacle::None;
        }
    }
}

bool readRom(const fs::path& file, BuildPreview& preview)
{
    Result<Bytes> rom = readFile(file, firmware::maxImageFileSize);
    if (!rom) {
        preview.error = rom.error();
        return false;
    }
    preview.romUnmarked = !std::ranges::equal(*rom | std::views::take(romMark.size()), romMark);
    preview.request.rom = std::move(*rom);
    return true;
}

void previewRebuild(const BuildQuestion& question, BuildPreview& preview)
{
    // The keys are known even where something else stands in the way.
    Result<boardconfig::RebuildPlan> plan = boardconfig::planRebuild(*question.base, question.request, *question.maps);
    if (!plan) {
        preview.error = plan.error();
        return;
    }
    preview.keys = std::move(plan->keys);
    preview.keysKnown = true;
    preview.iniTextChanges = plan->iniTextChanges;
    showUntranslatedFirst(preview.keys);
    if (!question.rom.empty() && !readRom(question.rom, preview)) {
        return;
    }
    boardconfig::RebuildRequest trial = preview.request;
    trial.acceptUntranslated = true;
    Result<boardconfig::RebuiltImage> built = boardconfig::rebuild(*question.base, trial, *question.maps);
    if (!built) {
        preview.error = built.error();
        return;
    }
    preview.size = built->bytes.size();
    preview.sameImage = std::ranges::equal(built->bytes, question.base->bytes.view());
    if (const Result<firmware::Image> image = firmware::parseImage(std::move(built->bytes), question.base->name)) {
        preview.rom = image->rom;
    }
}

auto consentKey(const KeyChange& change)
{
    return std::tie(change.section, change.key, change.before, change.after, change.obstacle);
}

bool isSafeLetter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
           letter == '_' || letter == '-';
}

} // namespace

std::size_t BuildPreview::untranslatedCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(keys, [](const KeyChange& change) { return !change.translated(); }));
}

BuildPreview previewBuild(const BuildQuestion& question)
{
    BuildPreview preview{.request = question.request};
    std::error_code code;
    preview.baseIsFile = fs::is_regular_file(question.base->name, code);
    if (question.vendorTool) {
        previewVendorTool(question, preview);
    } else {
        previewRebuild(question, preview);
    }
    return preview;
}

bool sameConsent(const std::vector<KeyChange>& left, const std::vector<KeyChange>& right)
{
    const auto untranslated = [](const KeyChange& change) { return !change.translated(); };
    return std::ranges::equal(
        left | std::views::filter(untranslated), right | std::views::filter(untranslated),
        [](const KeyChange& one, const KeyChange& other) { return consentKey(one) == consentKey(other); });
}

TargetLook lookAtTarget(const fs::path& target, const std::string& base)
{
    TargetLook look;
    std::error_code code;
    const fs::file_status status = fs::status(target, code);
    look.exists = fs::exists(status);
    look.isFolder = fs::is_directory(status);
    const fs::path folder = target.parent_path();
    look.folderMissing = !look.exists && !fs::is_directory(folder.empty() ? fs::path(".") : folder, code);
    look.isBase = look.exists && fs::equivalent(target, base, code) && !code;
    return look;
}

fs::path freeTarget(const fs::path& folder, const std::string& ini, const firmware::Image& base)
{
    std::string name = base.identity.psid.value_or("");
    if (const Result<boardconfig::IniDocument> document = boardconfig::IniDocument::parse(ini, base.name)) {
        if (const auto psid = document->value("ADAPTER", "PSID"); psid && !psid->empty()) {
            name = *psid;
        }
    }
    constexpr std::size_t longest = 64;
    name = name.substr(0, longest);
    std::ranges::replace_if(name, [](char letter) { return !isSafeLetter(letter); }, '_');
    const std::string stem = name.empty() ? "rebuilt" : name + "-rebuilt";
    fs::path file = folder / (stem + ".bin");
    std::error_code code;
    for (unsigned number = 2; fs::exists(fs::symlink_status(file, code)); ++number) {
        file = folder / std::format("{}-{}.bin", stem, number);
    }
    return file;
}

} // namespace firesteel::gui
