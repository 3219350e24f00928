// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardwalk.h"

#include <base/file.h>
#include <gui/firmwareview/firmwarepage.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

bool CardWalk::run()
{
    const QString image = fixture().writeImage(u"fw-ConnectX3Pro-2.99.1234.bin"_s,
                                               [](auto& description) { description.identity.psid = "TST9990000001"; });
    const QString damaged = fixture().writeDamagedImage(u"fw-ConnectX3Pro-cut-while-copying.bin"_s);
    openWindow();
    const bool done =
        lookAtCard({}) && backUp() && refuseDamaged(damaged) && openImage(image) && review() && flash() && lookAgain();
    keepReports();
    return done;
}

bool CardWalk::showDark()
{
    QApplication::setPalette(darkPalette());
    const QString image = fixture().writeImage(u"fw-ConnectX3Pro-2.99.1234.bin"_s);
    openWindow();
    if (!lookAtCard(u"-dark"_s)) {
        return false;
    }
    window().openImage(image);
    if (!check(waitFor([&] { return model().file(image) != nullptr; }), "open an image in the dark")) {
        return false;
    }
    child<QAction>(window(), u"flashAction"_s)->trigger();
    gui::FlashDialog* dialog = flashDialog();
    if (!check(dialog != nullptr, "flash dialog in the dark")) {
        return false;
    }
    grab(*dialog, u"review-dark"_s);
    dialog->reject();
    QApplication::setPalette(QPalette());
    return true;
}

bool CardWalk::lookAtCard(const QString& suffix)
{
    const bool read = waitForCard();
    grab(window(), u"overview"_s + suffix);
    showPage(u"firmwarePage"_s);
    grab(window(), u"card-firmware"_s + suffix);
    showPage(u"overviewPage"_s);
    return read && check(allSaved(), "save pictures");
}

bool CardWalk::backUp()
{
    const QString backups = fixture().path(u"backups"_s);
    fixture().fileDialog().setNextFileName(backups);
    child<QAction>(window(), u"backUpAction"_s)->trigger();
    auto* bar = child<gui::MessageBar>(window(), u"messageBar"_s);
    const bool over = waitFor([&] { return isIdle() && bar->isVisible(); });
    grab(window(), u"backup"_s);
    const QStringList folders = QDir(backups).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (!over || bar->tone() != gui::Tone::Good || folders.size() != 1) {
        return check(false, "back up");
    }
    const QString saved = backups + u'/' + folders.constFirst() + u"/firmware.bin"_s;
    const Result<Bytes> bytes = readFile(saved.toStdString(), firmware::maxImageFileSize);
    return check(bytes && std::ranges::equal(*bytes, fixture().verifyCard().bytes), "back up");
}

bool CardWalk::refuseDamaged(const QString& path)
{
    window().openImage(path);
    const bool opened = waitFor([&] { return model().file(path) != nullptr; });
    grab(window(), u"damaged-image"_s);
    child<QAction>(window(), u"flashAction"_s)->trigger();
    gui::FlashDialog* dialog = flashDialog();
    if (!opened || dialog == nullptr) {
        return check(false, "look at a damaged image");
    }
    grab(*dialog, u"damaged-refused"_s);
    const bool refused = !child<QPushButton>(*dialog, u"flashButton"_s)->isEnabled();
    dialog->reject();
    const bool closed = waitFor([this] { return flashDialog() == nullptr; });
    child<QAction>(window(), u"closeImageAction"_s)->trigger();
    return check(refused && closed && model().files().empty(), "refuse a damaged image");
}

bool CardWalk::openImage(const QString& path)
{
    fixture().fileDialog().setNextFileName(path);
    child<QAction>(window(), u"openAction"_s)->trigger();
    const bool opened = waitFor([&] { return model().file(path) != nullptr; });
    grab(window(), u"image-section-map"_s);
    child<gui::FirmwarePage>(window(), u"firmwarePage"_s)->selectSection(6);
    grab(window(), u"section-details"_s);
    return check(opened && model().file(path)->image()->isSound(), "open an image and show its section map");
}

bool CardWalk::review()
{
    child<QAction>(window(), u"flashAction"_s)->trigger();
    gui::FlashDialog* dialog = flashDialog();
    if (!check(dialog != nullptr, "open the flash dialog")) {
        return false;
    }
    child<QLineEdit>(*dialog, u"folderEdit"_s)->setText(fixture().path(u"backups"_s));
    grab(*dialog, u"flash-review"_s);
    const bool refused = !child<QPushButton>(*dialog, u"flashButton"_s)->isEnabled();
    QTest::keyClicks(child<QLineEdit>(*dialog, u"psidEdit"_s), u"TST9990000001"_s);
    grab(*dialog, u"flash-confirmed"_s);
    return check(refused && child<QPushButton>(*dialog, u"flashButton"_s)->isEnabled(),
                 "review, and confirm with the typed PSID");
}

bool CardWalk::flash()
{
    gui::FlashDialog* dialog = flashDialog();
    QTest::mouseClick(child<QPushButton>(*dialog, u"flashButton"_s), Qt::LeftButton);
    jobs::Job* job = dialog->job();
    if (!check(job != nullptr, "start to flash")) {
        return false;
    }
    bool grabbed = false;
    QObject::connect(job, &jobs::Job::progressed, dialog, [&] {
        if (!grabbed && job->stage() == Stage::WritingImage && job->perMille() > 500) {
            grabbed = true;
            dialog->showProgress();
            save(*dialog, u"flash-progress"_s);
        }
    });
    auto* pages = child<QStackedWidget>(*dialog, u"pages"_s);
    const bool over = waitFor([&] { return pages->currentWidget()->objectName() == u"resultPage"_s; });
    grab(*dialog, u"flash-result"_s);
    const bool succeeded = over && grabbed && job->state() == jobs::JobState::Succeeded;
    QTest::mouseClick(child<QPushButton>(*dialog, u"closeButton"_s), Qt::LeftButton);
    return check(succeeded, "flash with progress, read back and verify");
}

bool CardWalk::lookAgain()
{
    const bool closed = waitFor([this] { return flashDialog() == nullptr && isIdle(); });
    select(model().adapterIndex(QString::fromStdString(fixture().card().id)));
    showPage(u"overviewPage"_s);
    grab(window(), u"after-flash"_s);
    const firmware::Image now = fixture().verifyCard();
    return check(closed && allSaved() && now.isSound() && now.identity.psid == "TST9990000001" &&
                     now.guids == fixture().cardAtStart().guids,
                 "look at the card again");
}

} // namespace firesteel::test
