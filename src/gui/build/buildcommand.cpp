// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/shellquote.h>
#include <gui/build/buildcommand.h>

#include <format>
#include <string_view>

namespace firesteel::gui {

namespace {

std::string hexList(const std::vector<std::uint64_t>& values, int digits)
{
    std::string list;
    for (const std::uint64_t value : values) {
        list += std::format("{}{:0{}x}", list.empty() ? "" : ",", value, digits);
    }
    return list;
}

class Line
{
public:
    explicit Line(const std::string& base)
        : m_text("firesteel-cli rebuild " + shellQuote(base))
    {
    }
    void add(std::string_view option, const std::string& value)
    {
        if (!value.empty()) {
            m_text += std::format(" {} {}", option, shellQuote(value));
        }
    }
    void add(std::string_view option, bool given)
    {
        if (given) {
            m_text += std::format(" {}", option);
        }
    }
    void addRom(const BuildCommand& command)
    {
        add("--rom", command.rom.string());
        add("--remove-rom", command.removeRom);
    }
    void addPersonal(const firmware::PersonalData& personal)
    {
        constexpr int guidDigits = 16;
        constexpr int macDigits = 12;
        if (personal.guids) {
            add("--guids", hexList(personal.guids->guids, guidDigits));
            add("--macs", hexList(personal.guids->macs, macDigits));
        }
        if (personal.vsd) {
            // Of one word with its option, so that a text that begins with a dash is not taken for another one.
            m_text += personal.vsd->empty() ? " --vsd ''" : " " + shellQuote("--vsd=" + *personal.vsd);
        }
    }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string commandLine(const BuildCommand& command)
{
    Line line(command.base);
    line.add("--ini", command.ini.string());
    if (command.mlx.empty()) {
        for (const std::filesystem::path& map : command.maps) {
            line.add("--map", map.string());
        }
        line.add("--accept-untranslated", command.acceptUntranslated);
        line.addRom(command);
        line.addPersonal(command.personal);
    } else {
        line.add("--mlx", command.mlx.string());
    }
    line.add("--out", command.target.string());
    line.add("--force", command.replace);
    return std::move(line).text();
}

} // namespace firesteel::gui
