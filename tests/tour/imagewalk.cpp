// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagewalk.h"

#include <base/file.h>
#include <gui/bundleview/bundlepage.h>
#include <gui/compareview/comparewindow.h>
#include <gui/firmwareview/firmwarepage.h>
#include <gui/hexview/hexpanel.h>
#include <gui/libraryview/librarypage.h>
#include <support/testbundle.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

bool ImageWalk::run()
{
    const bool done = walk({});
    keepReports();
    return done;
}

bool ImageWalk::runDark()
{
    QApplication::setPalette(darkPalette());
    const bool done = walk(u"-dark"_s);
    QApplication::setPalette(QPalette());
    return done;
}

bool ImageWalk::walk(const QString& suffix)
{
    QDir().mkpath(fixture().path(u"firmware"_s));
    m_newer = fixture().writeImage(u"firmware/fw-ConnectX3Pro-2.99.1234.bin"_s);
    m_bundle = fixture().path(u"firmware/boards.mfa2"_s);
    const Bytes bundle = mfa2File(smallMfa2());
    if (!check(writeFile(m_bundle.toStdString(), ByteView(bundle)).has_value(), "make a bundle")) {
        return false;
    }
    openWindow();
    return waitForCard() && openBundle(suffix) && openImage(suffix) && compare(suffix) && useLibrary(suffix);
}

bool ImageWalk::openBundle(const QString& suffix)
{
    fixture().fileDialog().setNextFileName(m_bundle);
    child<QAction>(window(), u"openAction"_s)->trigger();
    if (!check(waitFor([this] { return model().file(m_bundle) != nullptr; }), "open a bundle")) {
        return false;
    }
    auto* page = child<gui::BundlePage>(window(), u"bundlePage"_s);
    page->selectEntry(1);
    grab(window(), u"bundle"_s + suffix);
    return check(page->bundle()->entries.size() == 2, "list what is in the bundle");
}

bool ImageWalk::openImage(const QString& suffix)
{
    auto* page = child<gui::FirmwarePage>(window(), u"firmwarePage"_s);
    child<QAction>(window(), u"openImage"_s)->trigger();
    if (!check(waitFor([&] { return isIdle() && page->isVisible() && page->image() != nullptr; }),
               "open an image out of the bundle")) {
        return false;
    }
    grab(window(), u"fs4-image"_s + suffix);
    const auto& sections = page->image()->sections;
    const auto info = std::ranges::find(sections, firmware::SectionKind::ImageInfo, &firmware::Section::kind);
    page->selectSection(static_cast<std::size_t>(info - sections.begin()));
    auto* tabs = child<QTabWidget>(*page, u"firmwareTabs"_s);
    tabs->setCurrentIndex(1);
    grab(window(), u"section-content"_s + suffix);
    tabs->setCurrentWidget(child<QWidget>(*page, u"hexPanel"_s));
    grab(window(), u"hex-view"_s + suffix);
    return check(page->image()->isSound() && page->image()->format == firmware::ImageFormat::Fs4, "look into it");
}

bool ImageWalk::compare(const QString& suffix)
{
    child<QAction>(window(), u"compareAction"_s)->trigger();
    auto* picker = window().findChild<gui::ComparePicker*>();
    if (!check(picker != nullptr, "ask what to compare")) {
        return false;
    }
    fixture().fileDialog().setNextFileName(m_newer);
    QTest::mouseClick(child<QPushButton>(*picker, u"openButton"_s), Qt::LeftButton);
    if (!check(waitFor([this] { return model().file(m_newer) != nullptr; }), "open a second image")) {
        return false;
    }
    const std::string card = fixture().card().pciAddress;
    auto* left = child<QComboBox>(*picker, u"leftBox"_s);
    left->setCurrentIndex(left->findText(QString::fromStdString(card), Qt::MatchContains));
    grab(*picker, u"compare-choice"_s + suffix);
    QTest::mouseClick(child<QDialogButtonBox>(*picker, u"buttons"_s)->button(QDialogButtonBox::Ok), Qt::LeftButton);
    auto* compared = window().findChild<gui::CompareWindow*>();
    if (!check(compared != nullptr && waitFor([&] { return compared->comparison() != nullptr; }), "compare")) {
        return false;
    }
    compared->resize(1280, 800);
    grab(*compared, u"compare-identity"_s + suffix);
    compared->showList(gui::CompareListKind::Sections);
    grab(*compared, u"compare-sections"_s + suffix);
    compared->showRange(0);
    grab(*compared, u"compare-bytes"_s + suffix);
    const bool differ = !compared->comparison()->identical && !compared->comparison()->bytes.empty();
    compared->close();
    return check(differ, "see what differs from the card");
}

bool ImageWalk::useLibrary(const QString& suffix)
{
    select(model().libraryIndex());
    auto* page = window().findChild<gui::LibraryPage*>();
    if (!check(page != nullptr && waitFor([&] { return page->isVisible(); }), "open the library")) {
        return false;
    }
    auto* add = child<QPushButton>(*page, u"addFirstFolderButton"_s);
    waitFor([&] { return add->isVisible(); });
    grab(window(), u"library-empty"_s + suffix);
    QSignalSpy sizes(page, &gui::LibraryPage::sizeKnown);
    fixture().fileDialog().setNextFileName(QFileInfo(m_bundle).absolutePath());
    QTest::mouseClick(add, Qt::LeftButton);
    const bool found = waitFor([&] { return !sizes.isEmpty() && sizes.constLast().at(0).toInt() == 3 && isIdle(); });
    auto* table = child<QTreeView>(*page, u"libraryTable"_s);
    const bool shown = found && waitFor([&] { return table->model()->rowCount() > 0; });
    table->setCurrentIndex(table->model()->index(0, 0, table->model()->index(0, 0)));
    grab(window(), u"library"_s + suffix);
    return check(shown && allSaved(), "search a folder and see what fits the card");
}

} // namespace firesteel::test
