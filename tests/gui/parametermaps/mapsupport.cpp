// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapsupport.h"

#include <base/file.h>

namespace firesteel::test {

MapsFixture::MapsFixture()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_runner(m_clock, m_engines)
    , m_language(m_settings)
{
}

gui::Services MapsFixture::services()
{
    return {.runner = m_runner,
            .clock = m_clock,
            .messageBox = messageBox,
            .fileDialog = fileDialog,
            .settings = m_settings,
            .language = m_language,
            .discovery = {},
            .library = {},
            .maps = mapFolder()};
}

QString MapsFixture::write(const QString& name, std::string_view content)
{
    const std::filesystem::path file = path(name).toStdString();
    std::filesystem::create_directories(file.parent_path());
    if (const Result<> written = writeFile(file, content); !written) {
        qFatal("%s", errorSentence(written.error()).c_str());
    }
    return path(name);
}

boardconfig::ParameterMap oneKeyMap(const std::string& name, const std::string& section, const std::string& key,
                                    std::uint32_t address, std::uint8_t bit, const std::string& psid)
{
    boardconfig::ParameterMap map{.name = name, .file = {}, .scope = {}, .sources = {}, .parameters = {}, .fields = {}};
    map.sources.emplace("test", "made up for a test");
    if (!psid.empty()) {
        map.scope.psids.push_back(psid);
    }
    boardconfig::Parameter parameter;
    parameter.section = section;
    parameter.key = key;
    parameter.transform = boardconfig::Transform::Boolean;
    parameter.fields = {{.place = {.address = address, .bit = bit, .width = 1}}};
    parameter.sources = {"test"};
    map.parameters.push_back(parameter);
    return map;
}

} // namespace firesteel::test
