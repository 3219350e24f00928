// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardwalk.h"

#include <gui/boardconfig/boardconfighost.h>
#include <gui/boardconfig/boardconfigpage.h>
#include <gui/build/builddialog.h>
#include <gui/parametermaps/learndialog.h>
#include <gui/parametermaps/mapsdialog.h>
#include <gui/records/recordspage.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

bool BoardWalk::run()
{
    openWindow();
    const bool done = lookAtPage({}) && change({}) && lookAtMaps({}) && build({}) && flash();
    keepReports();
    return done;
}

bool BoardWalk::showDark()
{
    QApplication::setPalette(darkPalette());
    openWindow();
    const bool done = lookAtPage(u"-dark"_s) && change(u"-dark"_s) && lookAtMaps(u"-dark"_s) && build(u"-dark"_s);
    QApplication::setPalette(QPalette());
    return done;
}

QTabWidget& BoardWalk::tabs()
{
    return *child<QTabWidget>(*child<gui::BoardConfigHost>(window(), u"boardPage"_s)->page(), u"tabs"_s);
}

void BoardWalk::showTab(const QString& name)
{
    tabs().setCurrentWidget(child<QWidget>(tabs(), name));
}

bool BoardWalk::lookAtPage(const QString& suffix)
{
    if (!waitForCard()) {
        return check(false, "read the card");
    }
    showPage(u"boardPage"_s);
    auto* host = child<gui::BoardConfigHost>(window(), u"boardPage"_s);
    const bool shown = waitFor([host] { return host->page() != nullptr; });
    grab(window(), u"board-form"_s + suffix);
    return check(shown, "show the board configuration");
}

bool BoardWalk::change(const QString& suffix)
{
    child<QCheckBox>(tabs(), u"sriovBox"_s)->click();
    grab(window(), u"board-changed"_s + suffix);
    showTab(u"textTab"_s);
    grab(window(), u"board-text"_s + suffix);
    tabs().setCurrentWidget(tabs().findChild<gui::RecordsPage*>());
    waitFor([this] { return isIdle(); });
    grab(window(), u"board-records"_s + suffix);
    return check(child<gui::BoardConfigHost>(window(), u"boardPage"_s)->unsaved().size() == 1, "switch SR-IOV off");
}

bool BoardWalk::lookAtMaps(const QString& suffix)
{
    child<QAction>(window(), u"mapsAction"_s)->trigger();
    auto* maps = window().findChild<gui::MapsDialog*>();
    if (!check(maps != nullptr, "show the parameter maps")) {
        return false;
    }
    grab(*maps, u"parameter-maps"_s + suffix);
    maps->reject();
    child<QAction>(window(), u"learnAction"_s)->trigger();
    auto* learn = window().findChild<gui::LearnDialog*>();
    if (!check(learn != nullptr, "show how a map is learned")) {
        return false;
    }
    grab(*learn, u"learn-map"_s + suffix);
    learn->reject();
    return true;
}

bool BoardWalk::build(const QString& suffix)
{
    child<QAction>(window(), u"buildAction"_s)->trigger();
    waitFor([this] { return window().findChild<gui::BuildDialog*>() != nullptr; });
    auto& dialog = *window().findChild<gui::BuildDialog*>();
    child<QLineEdit>(dialog, u"targetEdit"_s)->setText(fixture().path(u"sriov-off.bin"_s));
    auto* start = child<QPushButton>(dialog, u"buildButton"_s);
    const bool ready = waitFor([start] { return start->isEnabled(); });
    grab(dialog, u"build"_s + suffix);
    start->click();
    auto* pages = child<QStackedWidget>(dialog, u"pages"_s);
    const bool built = waitFor([pages] { return pages->currentWidget()->objectName() == u"resultPage"_s; });
    grab(dialog, u"build-review"_s + suffix);
    auto* tabs = child<QTabWidget>(dialog, u"reviewTabs"_s);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        grab(dialog, u"build-review-%1"_s.arg(tab) + suffix);
    }
    return check(ready && built && child<gui::MessageBar>(dialog, u"resultBar"_s)->tone() == gui::Tone::Good,
                 "build an image and review it");
}

bool BoardWalk::flash()
{
    auto& built = *window().findChild<gui::BuildDialog*>();
    child<QPushButton>(built, u"flashButton"_s)->click();
    waitFor([this] { return flashDialog() != nullptr; });
    gui::FlashDialog& dialog = *flashDialog();
    child<QLineEdit>(dialog, u"folderEdit"_s)->setText(fixture().path(u"backups"_s));
    if (auto* consent = child<QCheckBox>(dialog, u"versionConsentBox"_s); consent->isVisible()) {
        consent->click();
    }
    grab(dialog, u"flash-built"_s);
    child<QPushButton>(dialog, u"flashButton"_s)->click();
    auto* pages = child<QStackedWidget>(dialog, u"pages"_s);
    const bool over = waitFor([pages] { return pages->currentWidget()->objectName() == u"resultPage"_s; });
    grab(dialog, u"flashed-built"_s);
    dialog.reject();
    const bool idle = waitFor([this] { return isIdle(); });
    const Result<std::string> ini = firmware::embeddedIni(fixture().verifyCard());
    return check(over && idle && ini && ini->contains("\nsriov_en = false\n"), "flash it and read it back");
}

} // namespace firesteel::test
