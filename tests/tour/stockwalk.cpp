// SPDX-License-Identifier: GPL-3.0-or-later
#include "stockwalk.h"

#include <adapters/stockimage.h>
#include <base/file.h>
#include <gui/cardjob/cardjobdialog.h>
#include <gui/recovery/recoverypage.h>
#include <gui/widgets/messagebar.h>
#include <support/simulatedtools.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr std::uint16_t connectX3Pro = 0x1007;
constexpr std::uint16_t connectX4 = 0x1013;
constexpr std::uint16_t connectX3InRecovery = 0x1f6;

} // namespace

bool StockWalk::run()
{
    openWindow();
    const bool done = check(waitFor([this] { return model().adapters().size() >= 7 && isIdle(); }), "show all cards") &&
                      lookAtEveryCard({}) && showDialogs({}) && prepareRecovery() && recover({}, true) &&
                      burnThroughTool();
    keepReports();
    return done && check(allSaved(), "save pictures");
}

bool StockWalk::showDark()
{
    QApplication::setPalette(darkPalette());
    openWindow();
    const bool done = check(waitFor([this] { return model().adapters().size() >= 7 && isIdle(); }), "show all cards") &&
                      lookAtEveryCard(u"-dark"_s) && showDialogs(u"-dark"_s) && prepareRecovery() &&
                      recover(u"-dark"_s, false);
    QApplication::setPalette(QPalette());
    return done && check(allSaved(), "save pictures");
}

bool StockWalk::choose(std::uint16_t deviceId)
{
    const auto& adapters = model().adapters();
    const auto found = std::ranges::find(adapters, deviceId, &adapters::Adapter::deviceId);
    if (found == adapters.end()) {
        return false;
    }
    select(model().adapterIndex(QString::fromStdString(found->id)));
    return waitFor([this] { return isIdle(); });
}

bool StockWalk::lookAtEveryCard(const QString& suffix)
{
    bool done = true;
    for (const adapters::Adapter& adapter : std::vector(model().adapters())) {
        done = done && lookAtCard(adapter, suffix);
    }
    return done;
}

bool StockWalk::lookAtCard(const adapters::Adapter& adapter, const QString& suffix)
{
    select(model().adapterIndex(QString::fromStdString(adapter.id)));
    const bool read = waitFor([this] { return isIdle(); });
    const QString name = u"card-%1"_s.arg(QString::fromStdString(adapter.simulatedState->filename().string())) + suffix;
    showPage(u"overviewPage"_s);
    grab(window(), name + u"-overview"_s);
    auto* bar = child<QScrollArea>(window(), u"scrollArea"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    grab(window(), name + u"-overview-end"_s);
    bar->setValue(0);
    if (adapter.state == adapters::AdapterState::FlashRecovery) {
        showPage(u"recoveryPage"_s);
        grab(window(), name + u"-recovery"_s);
    }
    showPage(u"firmwarePage"_s);
    grab(window(), name + u"-firmware"_s);
    showPage(u"overviewPage"_s);
    return check(read, adapter.name.c_str());
}

bool StockWalk::showDialogs(const QString& suffix)
{
    bool done = choose(connectX3Pro);
    for (const auto& [action, name] :
         {std::pair(u"setGuidsAction"_s, u"guids"_s), std::pair(u"removeRomAction"_s, u"rom"_s)}) {
        done = done && waitFor([&] { return child<QAction>(window(), action)->isEnabled(); });
        child<QAction>(window(), action)->trigger();
        auto* dialog = window().findChild<gui::CardJobDialog*>();
        if (!check(done && dialog != nullptr, qPrintable(name + u" dialog"_s))) {
            return false;
        }
        child<QLineEdit>(*dialog, u"folderEdit"_s)->setText(fixture().path(u"backups"_s));
        if (auto* mac = dialog->findChild<QLineEdit*>(u"macEdit2"_s)) {
            mac->setText(u"01:02:c9:1a:2b:3d"_s);
        }
        grab(*dialog, name + suffix);
        dialog->reject();
        done = waitFor([this] { return window().findChild<gui::CardJobDialog*>() == nullptr; });
    }
    return done;
}

bool StockWalk::prepareRecovery()
{
    // The backup that a careful owner has made: the image of this very board.
    const Result<Bytes> image = firmware::writeFs2(adapters::mcx312aDescription());
    const QString folder = fixture().path(u"backups/MT_1080120023-20261102-181500"_s);
    QDir().mkpath(folder);
    const std::string query = "PSID:                  MT_1080120023\nFW Version:            2.42.5000\n"
                              "PCI address:           0000:82:00.0\nAdapter:               MCX312A-XCBT (simulated)\n"
                              "Read by Firesteel:     20261102-181500\n";
    const std::filesystem::path path(folder.toStdString());
    const bool made = image && writeFile(path / "firmware.bin", ByteView(*image)).has_value() &&
                      writeFile(path / "query.txt", query).has_value();
    fixture().settings().setValue(u"folders/backups"_s, fixture().path(u"backups"_s));
    return check(made, "have a backup of the card in flash recovery");
}

bool StockWalk::recover(const QString& suffix, bool write)
{
    if (!check(choose(connectX3InRecovery), "choose the card in flash recovery")) {
        return false;
    }
    auto* page = child<gui::RecoveryPage>(window(), u"recoveryPage"_s);
    showPage(u"recoveryPage"_s);
    fixture().fileDialog().setNextFileName(fixture().path(u"backups"_s));
    child<QPushButton>(*page, u"folderButton"_s)->click();
    auto* list = child<QListWidget>(*page, u"backupList"_s);
    bool done = check(waitFor([&] { return list->count() > 0; }), "find its backup");
    grab(window(), u"recovery-choose"_s + suffix);
    child<QPushButton>(*page, u"nextButton"_s)->click();
    auto* steps = child<QStackedWidget>(*page, u"steps"_s);
    const auto at = [steps](const QString& step) { return steps->currentWidget()->objectName() == step; };
    done = done && check(waitFor([&] { return at(u"checkPage"_s); }), "check the backup");
    grab(window(), u"recovery-check"_s + suffix);
    if (!write || !done) {
        return done;
    }
    auto* start = child<QPushButton>(*page, u"startButton"_s);
    if (!check(start->isEnabled(), "the backup fits")) {
        return false;
    }
    start->click();
    bool grabbed = false;
    QObject::connect(page->job(), &jobs::Job::progressed, page, [&] {
        if (!grabbed && page->job()->perMille() > 400) {
            grabbed = true;
            save(window(), u"recovery-progress"_s + suffix);
        }
    });
    done = waitFor([&] { return at(u"resultPage"_s) && isIdle(); });
    grab(window(), u"recovery-result"_s + suffix);
    showPage(u"overviewPage"_s);
    grab(window(), u"recovery-overview"_s + suffix);
    return check(done && page->job()->state() == jobs::JobState::Succeeded, "bring the card back");
}

bool StockWalk::burnThroughTool()
{
    if (installedTool("mstflint").isEmpty()) {
        return check(true, "burn through mstflint: skipped, it is not installed");
    }
    firmware::Fs3Description description = adapters::mcx455aDescription();
    description.content.identity.version = firmware::Version{12, 28, 9000};
    const Result<Bytes> image = firmware::writeFs3(description);
    const QString file = fixture().path(u"fw-ConnectX4-12.28.9000.bin"_s);
    if (!check(image && writeFile(file.toStdString(), ByteView(*image)).has_value(), "make a newer ConnectX-4 image") ||
        !check(choose(connectX4), "choose the ConnectX-4")) {
        return false;
    }
    fixture().fileDialog().setNextFileName(file);
    child<QAction>(window(), u"openAction"_s)->trigger();
    waitFor([&] { return model().file(file) != nullptr; });
    child<QAction>(window(), u"flashAction"_s)->trigger();
    gui::FlashDialog* dialog = flashDialog();
    if (!check(dialog != nullptr, "flash dialog of the ConnectX-4")) {
        return false;
    }
    child<QLineEdit>(*dialog, u"folderEdit"_s)->setText(fixture().path(u"backups"_s));
    grab(*dialog, u"tool-review"_s);
    auto* flash = child<QPushButton>(*dialog, u"flashButton"_s);
    if (!check(flash->isEnabled(), "the review lets the image pass")) {
        return false;
    }
    flash->click();
    jobs::Job* job = dialog->job();
    unsigned seen = 0;
    QObject::connect(job, &jobs::Job::progressed, dialog, [&] {
        if (job->stage() == Stage::WritingImage && ++seen == 30) {
            dialog->showProgress();
            save(*dialog, u"tool-progress"_s);
            save(window(), u"tool-progress-window"_s);
        }
    });
    auto* pages = child<QStackedWidget>(*dialog, u"pages"_s);
    const bool over = waitFor([&] { return pages->currentWidget()->objectName() == u"resultPage"_s; });
    grab(*dialog, u"tool-result"_s);
    const bool succeeded = over && job->state() == jobs::JobState::Succeeded;
    dialog->reject();
    waitFor([this] { return flashDialog() == nullptr && isIdle(); });
    choose(connectX4);
    grab(window(), u"tool-after"_s);
    return check(succeeded, "burn the ConnectX-4 through mstflint") &&
           check(seen >= 30, "progress of mstflint in the window");
}

} // namespace firesteel::test
