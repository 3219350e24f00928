// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"
#include "windowparts.h"

#include <gui/cards/adaptertreemodel.h>
#include <gui/mainwindow.h>
#include <helper/helperengines.h>

#include <QTest>

#include <cstdio>

namespace firesteel::test {

/// Where the pictures and reports of a tour go.
struct TourOutput
{
    QString folder;
    int pictures = 0;
    QString reports{};
};

/// One walk through the window in one language, with the tools that every walk needs.
class Walk
{
public:
    Walk(QString language, TourOutput& output);
    Walk(const Walk&) = delete;
    Walk& operator=(const Walk&) = delete;
    virtual ~Walk() = default;

    /// False as soon as a step fails; each is said on standard output.
    virtual bool run() = 0;

protected:
    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        constexpr int patienceMs = 600'000; // a vendor's tool on a busy machine
        return QTest::qWaitFor(condition, patienceMs);
    }

    bool check(bool done, const char* step) const;
    WindowFixture& fixture() { return m_fixture; }
    gui::MainWindow& window() { return m_fixture.window(); }
    gui::AdapterTreeModel& model();
    gui::FlashDialog* flashDialog() { return window().findChild<gui::FlashDialog*>(); }
    bool isIdle() { return !m_fixture.runner().isBusy(); }

    void openWindow() { m_fixture.open(m_language); }
    void select(const QModelIndex& row);
    void showPage(const QString& name);
    /// Saves a picture once the layout has settled.
    void grab(QWidget& widget, const QString& name);
    void save(QWidget& widget, const QString& name);
    bool allSaved() const { return m_saved; }
    void keepReports();
    /// Until the tree is filled and the card's image was read.
    bool waitForCard();

private:
    QString m_language;
    TourOutput& m_output;
    bool m_saved = true;
    helper::SystemLauncher m_launcher; ///< the cards of the tour are simulated: nobody is asked
    helper::HelperEngines m_engines;
    WindowFixture m_fixture;
};

/// The palette of a dark desktop.
QPalette darkPalette();

} // namespace firesteel::test
