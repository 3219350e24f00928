// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <boardconfig/parametermap.h>
#include <gui/languagecontroller.h>
#include <gui/services.h>
#include <support/prepareddialogs.h>

#include <QSettings>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <string>

namespace firesteel::test {

/// What the dialogs of the parameter maps need, in a temporary folder.
class MapsFixture
{
public:
    MapsFixture();

    gui::Services services();
    QString path(const QString& name) const { return m_folder.filePath(name); }
    std::filesystem::path mapFolder() const { return path(QStringLiteral("maps")).toStdString(); }
    /// Writes a file of the folder, and the folders that it needs; returns its path.
    QString write(const QString& name, std::string_view content);
    /// Into the user's maps.
    void writeMap(const QString& name, std::string_view json) { write(QStringLiteral("maps/") + name, json); }

    PreparedMessageBox messageBox;
    PreparedFileDialog fileDialog;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    jobs::SystemClock m_clock;
    adapters::DirectEngines m_engines;
    jobs::Runner m_runner;
    gui::LanguageController m_language;
};

/// A map with one on-off key: "[SECTION] key" follows one bit of a register of the boards with this PSID.
boardconfig::ParameterMap oneKeyMap(const std::string& name, const std::string& section, const std::string& key,
                                    std::uint32_t address, std::uint8_t bit, const std::string& psid = {});

} // namespace firesteel::test
