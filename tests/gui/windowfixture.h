// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <firmware/fs2/fs2writer.h>
#include <gui/languagecontroller.h>
#include <gui/mainwindow.h>
#include <support/prepareddialogs.h>

#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace firesteel::test {

/// Everything a window needs, on the stock simulated cards in a temporary folder.
class WindowFixture
{
public:
    /// Without engines of the caller, who keeps them: in this process.
    explicit WindowFixture(adapters::EngineOpener* engines = nullptr);
    ~WindowFixture();

    /// Makes the window, which starts to look for adapters; it is shown.
    gui::MainWindow& open(const QString& language);
    gui::MainWindow& window() { return *m_window; }
    void close() { m_window.reset(); }

    /// A complete image that fits the first stock card and is newer, changed by `change`, as a file.
    QString writeImage(const QString& name, const std::function<void(firmware::Fs2Description&)>& change = {});
    /// The same, with one byte of its first code section flipped afterwards.
    QString writeDamagedImage(const QString& name);

    /// For the windows opened from now on; null: nobody announces changes.
    void setWatcher(gui::AdapterWatcher* watcher) { m_watcher = watcher; }

    const adapters::Adapter& card() const { return m_card; }
    const adapters::CardQuery& cardAtStart() const { return m_query; }
    /// What the engine says about the card now; no job may be running.
    firmware::Image verifyCard() const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    jobs::Runner& runner() { return m_runner; }
    PreparedMessageBox& messageBox() { return m_messageBox; }
    PreparedFileDialog& fileDialog() { return m_fileDialog; }
    gui::LanguageController& language() { return m_language; }
    QSettings& settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    jobs::SystemClock m_clock;
    adapters::DirectEngines m_directEngines;
    jobs::Runner m_runner;
    PreparedMessageBox m_messageBox;
    PreparedFileDialog m_fileDialog;
    gui::LanguageController m_language;
    adapters::DiscoveryOptions m_discovery;
    adapters::Adapter m_card;
    adapters::CardQuery m_query;
    gui::AdapterWatcher* m_watcher = nullptr;
    std::unique_ptr<gui::MainWindow> m_window;
};

/// Measures the longest time in which the event loop did not come round.
class Heartbeat
{
public:
    Heartbeat();

    void restart();
    qint64 longestGapMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace firesteel::test
