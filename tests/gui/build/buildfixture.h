// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/build/builddialog.h>
#include <gui/languagecontroller.h>
#include <gui/widgets/messagebar.h>
#include <support/prepareddialogs.h>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace firesteel::test {

/// A build dialog with all its seams, on images in a temporary folder.
class BuildFixture
{
public:
    BuildFixture();
    ~BuildFixture();

    /// Writes an image as a file of the folder and reads it as the window would.
    gui::BuildBase addImage(const QString& name, const Bytes& bytes);
    /// Opens the dialog on these bases; shown, 1000 pixels by 700.
    gui::BuildDialog& open(std::vector<gui::BuildBase> bases, const std::string& ini,
                           std::shared_ptr<const tools::ToolSet> tools = std::make_shared<const tools::ToolSet>());
    gui::BuildDialog& dialog() { return *m_dialog; }
    void close() { m_dialog.reset(); }

    template <typename Widget>
    Widget* child(const QString& name) const
    {
        auto* found = m_dialog->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("there is no %s", qPrintable(name));
        }
        return found;
    }
    QPushButton* button(const QString& name) const { return child<QPushButton>(name + QStringLiteral("Button")); }
    QString reason() const;
    /// Nothing is being worked out or looked for.
    bool isSettled() const;
    /// Waits for that.
    bool settle() const;
    bool isOn(const QString& page) const;
    /// Presses Build and waits for the result; false where it cannot be pressed.
    bool build() const;
    gui::MessageBar* result() const;
    /// All texts of the result page, a line each.
    QString lines() const;
    /// Everything that the report says, a line each.
    QString steps() const;
    void setTarget(const QString& path) const;

    /// A program that does what `body` says, in sh: $2 is the .mlx file, $4 the INI, $6 the image to write.
    std::shared_ptr<const tools::ToolSet> scriptedMlxburn(const std::string& body, unsigned minor = 26) const;
    /// build-NAME.png in the folder $FIRESTEEL_SCREENSHOTS, if that is set.
    void saveScreenshot(const QString& name) const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    Bytes bytesOf(const QString& name) const;
    firmware::Image imageOf(const QString& name) const;
    gui::MapStore& maps() { return *m_maps; }
    jobs::Runner& runner() { return m_runner; }
    PreparedMessageBox& messageBox() { return m_messageBox; }
    PreparedFileDialog& fileDialog() { return m_fileDialog; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    jobs::SystemClock m_clock;
    adapters::DirectEngines m_engines;
    jobs::Runner m_runner;
    PreparedMessageBox m_messageBox;
    PreparedFileDialog m_fileDialog;
    gui::LanguageController m_language;
    std::unique_ptr<gui::MapStore> m_maps;
    std::unique_ptr<gui::BuildDialog> m_dialog;
};

/// The INI inside the image.
std::string iniOf(const firmware::Image& image);
/// The same, with one piece of text in the place of another that must be there.
std::string iniWith(const firmware::Image& image, const std::string& from, const std::string& to);

} // namespace firesteel::test
