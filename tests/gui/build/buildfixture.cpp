// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildfixture.h"

#include <base/file.h>
#include <sys/stat.h>

#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

#include <filesystem>

namespace firesteel::test {

namespace {

/// Set-up that must not fail: nothing after it would mean anything.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", errorSentence(result.error()).c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

constexpr int waitingMs = 60'000;

} // namespace

BuildFixture::BuildFixture()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_runner(m_clock, m_engines)
    , m_language(m_settings)
    , m_maps(std::make_unique<gui::MapStore>(m_folder.filePath(QStringLiteral("maps")).toStdString()))
{
    m_language.chooseForThisRun(QStringLiteral("en"));
}

BuildFixture::~BuildFixture() = default;

gui::BuildBase BuildFixture::addImage(const QString& name, const Bytes& bytes)
{
    const QString file = path(name);
    must(writeFile(file.toStdString(), bytes));
    return {.title = name,
            .toolTip = file,
            .image =
                std::make_shared<const firmware::Image>(must(firmware::parseImage(Bytes(bytes), file.toStdString())))};
}

gui::BuildDialog& BuildFixture::open(std::vector<gui::BuildBase> bases, const std::string& ini,
                                     std::shared_ptr<const tools::ToolSet> tools)
{
    const gui::Services services{.runner = m_runner,
                                 .clock = m_clock,
                                 .messageBox = m_messageBox,
                                 .fileDialog = m_fileDialog,
                                 .settings = m_settings,
                                 .language = m_language,
                                 .discovery = {},
                                 .library = {}};
    m_dialog = std::make_unique<gui::BuildDialog>(
        services, *m_maps, std::move(tools),
        gui::BuildSource{.bases = std::move(bases), .ini = ini, .folder = m_folder.path()});
    m_dialog->resize(1000, 700);
    m_dialog->show();
    return *m_dialog;
}

QString BuildFixture::reason() const
{
    const auto* label = child<QLabel>(QStringLiteral("reasonLabel"));
    return label->isVisible() ? label->text() : QString();
}

bool BuildFixture::isSettled() const
{
    return !reason().endsWith(u'…');
}

bool BuildFixture::settle() const
{
    return QTest::qWaitFor([this] { return isSettled(); }, waitingMs);
}

bool BuildFixture::build() const
{
    if (!settle() || !button(QStringLiteral("build"))->isEnabled()) {
        return false;
    }
    button(QStringLiteral("build"))->click();
    return QTest::qWaitFor([this] { return isOn(QStringLiteral("resultPage")); }, waitingMs);
}

gui::MessageBar* BuildFixture::result() const
{
    return child<gui::MessageBar>(QStringLiteral("resultBar"));
}

QString BuildFixture::lines() const
{
    QString all;
    for (const QLabel* label : child<QWidget>(QStringLiteral("resultPage"))->findChildren<QLabel*>()) {
        all += label->text() + u'\n';
    }
    return all;
}

QString BuildFixture::steps() const
{
    QString all;
    for (QTreeWidgetItemIterator at(child<QTreeWidget>(QStringLiteral("resultReport"))); *at != nullptr; ++at) {
        all += (*at)->text(0) + u' ' + (*at)->toolTip(0) + u'\n';
    }
    return all;
}

std::shared_ptr<const tools::ToolSet> BuildFixture::scriptedMlxburn(const std::string& body, unsigned minor) const
{
    const std::filesystem::path program = path(QStringLiteral("mlxburn")).toStdString();
    const std::string script = "#!/bin/sh\n" + body;
    if (!writeFile(program, std::string_view(script)) || ::chmod(program.c_str(), S_IRWXU) != 0) {
        qFatal("cannot write the script");
    }
    return std::make_shared<const tools::ToolSet>(tools::ToolSet{{{.kind = tools::ToolKind::Burn,
                                                                   .name = "mlxburn",
                                                                   .path = program,
                                                                   .version = tools::ToolVersion{4, minor, 1},
                                                                   .mft = true}}});
}

void BuildFixture::saveScreenshot(const QString& name) const
{
    const QString folder = qEnvironmentVariable("FIRESTEEL_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        // Rows added and sizes changed just now are laid out in the next round of the event loop.
        QCoreApplication::processEvents();
        m_dialog->grab().save(QDir(folder).filePath(QStringLiteral("build-%1.png").arg(name)));
    }
}

bool BuildFixture::isOn(const QString& page) const
{
    return child<QStackedWidget>(QStringLiteral("pages"))->currentWidget()->objectName() == page;
}

void BuildFixture::setTarget(const QString& path) const
{
    child<QLineEdit>(QStringLiteral("targetEdit"))->setText(path);
}

Bytes BuildFixture::bytesOf(const QString& name) const
{
    return must(readFile(path(name).toStdString(), firmware::maxImageFileSize));
}

firmware::Image BuildFixture::imageOf(const QString& name) const
{
    return must(firmware::parseImage(bytesOf(name), name.toStdString()));
}

std::string iniOf(const firmware::Image& image)
{
    return must(firmware::embeddedIni(image));
}

std::string iniWith(const firmware::Image& image, const std::string& from, const std::string& to)
{
    std::string ini = iniOf(image);
    const std::size_t at = ini.find(from);
    if (at == std::string::npos) {
        qFatal("%s is not in the INI", from.c_str());
    }
    return ini.replace(at, from.size(), to);
}

} // namespace firesteel::test
