// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/adapterwatcher.h>
#include <gui/dialogs/filedialog.h>
#include <gui/dialogs/messagebox.h>
#include <gui/languagecontroller.h>
#include <gui/mainwindow.h>
#include <helper/helperengines.h>
#include <library/store.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

#include <filesystem>

namespace {

using Qt::StringLiterals::operator""_s;

struct StartOptions
{
    firesteel::adapters::DiscoveryOptions discovery;
    QString language;
    QStringList files;
    bool quitWhenShown = false;
};

/// QCommandLineParser knows no option with an optional value, so --simulate is looked at first.
StartOptions startOptions(QStringList arguments)
{
    StartOptions options;
    for (qsizetype i = arguments.size() - 1; i > 0; --i) {
        const QString argument = arguments[i];
        if (argument == u"--simulate"_s) {
            options.discovery.simulatedRoot = firesteel::adapters::defaultSimulatedRoot();
        } else if (argument.startsWith(u"--simulate="_s)) {
            options.discovery.simulatedRoot = std::filesystem::path(argument.mid(11).toStdString());
        } else {
            continue;
        }
        arguments.removeAt(i);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "The window for ConnectX adapters. --simulate[=DIR] also shows simulated cards."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("CommandLine", "Image files to open"),
                                 u"[file...]"_s);
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("CommandLine", "Language for this run: en, ru or zh_CN"), u"code"_s);
    parser.addOption(language);
    const QCommandLineOption quit(
        u"quit-when-shown"_s,
        QCoreApplication::translate("CommandLine",
                                    "Quit once the window is painted with its adapters, to measure the start"));
    parser.addOption(quit);
    parser.process(arguments);
    options.quitWhenShown = parser.isSet(quit);
    options.language = parser.value(language);
    options.files = parser.positionalArguments();
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setOrganizationName(u"firesteel"_s);
    QApplication::setApplicationName(u"firesteel"_s);
    QApplication::setApplicationVersion(QStringLiteral(FIRESTEEL_VERSION));
    const QApplication application(argc, argv);
    QSettings settings;
    firesteel::gui::LanguageController language(settings);
    const StartOptions options = startOptions(QApplication::arguments());
    if (!options.language.isEmpty()) {
        language.chooseForThisRun(options.language);
    }
    const firesteel::jobs::SystemClock clock;
    firesteel::helper::SystemLauncher launcher(firesteel::helper::ownLaunchOptions(false));
    firesteel::helper::HelperEngines engines(launcher);
    firesteel::jobs::Runner runner(clock, engines);
    firesteel::gui::ModalMessageBox messageBox;
    firesteel::gui::ModalFileDialog fileDialog;
    firesteel::gui::SystemAdapterWatcher watcher;
    firesteel::gui::MainWindow window({runner, clock, messageBox, fileDialog, settings, language, options.discovery,
                                       firesteel::library::Store::defaultPath(), &watcher,
                                       firesteel::boardconfig::userMapFolder()});
    if (options.quitWhenShown) {
        QObject::connect(&window, &firesteel::gui::MainWindow::adaptersShown, &window, [&window] {
            window.repaint();
            QApplication::quit();
        });
    }
    window.show();
    for (const QString& file : options.files) {
        window.openImage(file);
    }
    return QApplication::exec();
}
