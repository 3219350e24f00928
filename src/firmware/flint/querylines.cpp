// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/controls.h>
#include <firmware/flint/querylines.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware::flint {

namespace {

std::string romRemarks(const RomInfo& rom)
{
    std::string remarks;
    if (rom.moreThanFive) {
        remarks += " (-W- Number of exp ROMs exceeds the maximum allowed number (5))";
    }
    if (rom.checksumBad) {
        remarks +=
            std::format(" (-W- Bad ROM Checksum (0x{:02x}), ROM info may not be displayed correctly.)", rom.checksum);
    }
    if (rom.deviceIdsDiffer) {
        remarks += " (-W- The device IDs of the ROMs mismatched.)";
    }
    return remarks;
}

} // namespace

std::string line(std::string_view label, std::string_view value)
{
    return std::format("{:<{}}{}\n", label, valueColumn, value);
}

std::string printable(const std::string& text)
{
    std::string shown = withoutControls(text);
    std::ranges::replace_if(shown, [](char character) { return character == '\n' || character == '\t'; }, '?');
    return shown;
}

std::string textLine(std::string_view label, const std::optional<std::string>& value)
{
    return value && !value->empty() ? line(label, printable(*value)) : std::string();
}

std::string versionLine(const Identity& identity)
{
    return identity.version && *identity.version != Version{} ? line("FW Version:", toString(*identity.version))
                                                              : std::string();
}

std::string dateLine(const Identity& identity)
{
    return identity.releaseDate && *identity.releaseDate != ReleaseDate{}
               ? line("FW Release Date:", toString(*identity.releaseDate))
               : std::string();
}

std::string romLines(const RomInfo& rom)
{
    if (!rom.present) {
        return {};
    }
    if (rom.entries.empty()) {
        return line("Rom Info:", "N/A (-E- Cannot get ROM version. Signature not found.)");
    }
    std::string text;
    for (const RomEntry& entry : rom.entries) {
        text += std::format("{:<{}}{}", text.empty() ? "Rom Info:" : "", valueColumn, toString(entry));
        if (romProductName(entry.product).empty()) {
            text += '\n';
        }
        if (&entry == &rom.entries.back()) {
            text += romRemarks(rom);
        }
        text += '\n';
    }
    return text;
}

} // namespace firesteel::firmware::flint
