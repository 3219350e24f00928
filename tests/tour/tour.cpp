// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "windowfixture.h"

#include <base/file.h>
#include <gui/cards/adaptertreemodel.h>
#include <gui/firmwareview/firmwarepage.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <cstdio>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr int patienceMs = 120'000;

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor base(0x1f, 0x20, 0x23);
    const QColor text(0xe6, 0xe6, 0xe6);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(0x38, 0x3a, 0x3e));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa3));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xae, 0xf0));
    palette.setColor(QPalette::Light, QColor(0x4a, 0x4d, 0x52));
    palette.setColor(QPalette::Midlight, QColor(0x40, 0x43, 0x48));
    palette.setColor(QPalette::Mid, QColor(0x24, 0x26, 0x29));
    palette.setColor(QPalette::Dark, QColor(0x1a, 0x1b, 0x1d));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x7c, 0x7f, 0x85));
    }
    return palette;
}

/// One language's walk through the window.
class Walk
{
public:
    Walk(QString folder, QString language, int& number, QString& report)
        : m_folder(std::move(folder))
        , m_language(std::move(language))
        , m_number(number)
        , m_report(report)
    {
    }

    bool run()
    {
        const QString image = m_fixture.writeImage(
            u"fw-ConnectX3Pro-2.99.1234.bin"_s, [](auto& description) { description.identity.psid = "TST9990000001"; });
        const QString damaged = m_fixture.writeDamagedImage(u"fw-ConnectX3Pro-cut-while-copying.bin"_s);
        m_fixture.open(m_language);
        const bool done = waitForCard({}) && backUp() && refuseDamaged(damaged) && openImage(image) && review() &&
                          flash() && lookAgain();
        for (const jobs::Job* job : m_fixture.runner().jobs()) {
            m_report += QString::fromStdString(jobs::reportText(job->report())) + u'\n';
        }
        return done;
    }

    bool showDark()
    {
        QApplication::setPalette(darkPalette());
        const QString image = m_fixture.writeImage(u"fw-ConnectX3Pro-2.99.1234.bin"_s);
        m_fixture.open(m_language);
        if (!waitForCard(u"-dark"_s)) {
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

private:
    template <typename T>
    static T* child(QWidget& parent, const QString& name)
    {
        T* found = parent.findChild<T*>(name);
        if (found == nullptr) {
            qFatal("no child named %s", qPrintable(name));
        }
        return found;
    }

    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, patienceMs);
    }

    bool check(bool done, const char* step)
    {
        std::printf("[%s] %s: %s\n", qPrintable(m_language), step, done ? "done" : "FAILED");
        std::fflush(stdout);
        return done;
    }

    gui::MainWindow& window() { return m_fixture.window(); }
    gui::AdapterTreeModel& model()
    {
        return *qobject_cast<gui::AdapterTreeModel*>(child<QTreeView>(window(), u"treeView"_s)->model());
    }
    gui::FlashDialog* flashDialog() { return window().findChild<gui::FlashDialog*>(); }

    void grab(QWidget& widget, const QString& name)
    {
        // Texts that wrap settle their heights over a few rounds of layout.
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
        }
        save(widget, name);
    }

    void save(QWidget& widget, const QString& name)
    {
        const QString file =
            u"%1/%2-%3-%4.png"_s.arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(m_language, name);
        if (!widget.grab().save(file)) {
            m_saved = false;
            std::fprintf(stderr, "cannot save %s\n", qPrintable(file));
        }
    }

    bool isIdle() { return !m_fixture.runner().isBusy(); }

    bool waitForCard(const QString& suffix)
    {
        const bool filled = waitFor([this] { return !model().adapters().empty(); });
        const bool read =
            filled && waitFor([this] {
                return isIdle() && child<gui::FirmwarePage>(window(), u"firmwarePage"_s)->image() != nullptr;
            });
        grab(window(), u"overview"_s + suffix);
        if (!check(filled, "fill the tree") || !check(read, "read and verify the card")) {
            return false;
        }
        child<QTabWidget>(window(), u"tabs"_s)->setCurrentWidget(child<QWidget>(window(), u"firmwarePage"_s));
        grab(window(), u"card-firmware"_s + suffix);
        child<QTabWidget>(window(), u"tabs"_s)->setCurrentWidget(child<QWidget>(window(), u"overviewPage"_s));
        return check(m_saved, "save pictures");
    }

    bool backUp()
    {
        const QString backups = m_fixture.path(u"backups"_s);
        m_fixture.fileDialog().setNextFileName(backups);
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
        return check(bytes && std::ranges::equal(*bytes, m_fixture.verifyCard().bytes), "back up");
    }

    /// A damaged image is shown with what is wrong, and its flash dialog starts nothing.
    bool refuseDamaged(const QString& path)
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

    bool openImage(const QString& path)
    {
        m_fixture.fileDialog().setNextFileName(path);
        child<QAction>(window(), u"openAction"_s)->trigger();
        const bool opened = waitFor([&] { return model().file(path) != nullptr; });
        grab(window(), u"image-section-map"_s);
        child<gui::FirmwarePage>(window(), u"firmwarePage"_s)->selectSection(6);
        grab(window(), u"section-details"_s);
        return check(opened && model().file(path)->image()->isSound(), "open an image and show its section map");
    }

    bool review()
    {
        child<QAction>(window(), u"flashAction"_s)->trigger();
        gui::FlashDialog* dialog = flashDialog();
        if (!check(dialog != nullptr, "open the flash dialog")) {
            return false;
        }
        child<QLineEdit>(*dialog, u"folderEdit"_s)->setText(m_fixture.path(u"backups"_s));
        grab(*dialog, u"flash-review"_s);
        const bool refused = !child<QPushButton>(*dialog, u"flashButton"_s)->isEnabled();
        QTest::keyClicks(child<QLineEdit>(*dialog, u"psidEdit"_s), u"TST9990000001"_s);
        grab(*dialog, u"flash-confirmed"_s);
        return check(refused && child<QPushButton>(*dialog, u"flashButton"_s)->isEnabled(),
                     "review, and confirm with the typed PSID");
    }

    bool flash()
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

    bool lookAgain()
    {
        const bool closed = waitFor([this] { return flashDialog() == nullptr && isIdle(); });
        child<QTreeView>(window(), u"treeView"_s)
            ->setCurrentIndex(model().adapterIndex(QString::fromStdString(m_fixture.card().id)));
        child<QTabWidget>(window(), u"tabs"_s)->setCurrentWidget(child<QWidget>(window(), u"overviewPage"_s));
        grab(window(), u"after-flash"_s);
        const firmware::Image now = m_fixture.verifyCard();
        return check(closed && m_saved && now.isSound() && now.identity.psid == "TST9990000001" &&
                         now.guids == m_fixture.cardAtStart().guids,
                     "look at the card again");
    }

    QString m_folder;
    QString m_language;
    int& m_number;
    QString& m_report;
    bool m_saved = true;
    WindowFixture m_fixture;
};

} // namespace

bool runTour(const QString& outputFolder)
{
    if (!QDir().mkpath(outputFolder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(outputFolder));
        return false;
    }
    int number = 0;
    QString report;
    bool done = true;
    for (const QString& language : gui::LanguageController::languages()) {
        done = done && Walk(outputFolder, language, number, report).run();
    }
    done = done && Walk(outputFolder, u"en"_s, number, report).showDark();
    const std::string path = (outputFolder + u"/report.txt"_s).toStdString();
    const Result<> written = writeFile(path, report.toStdString());
    std::printf("%s\n", done && written ? "The whole job succeeded in every language." : "The tour failed.");
    std::printf("%d pictures and report.txt are in %s\n", number, qPrintable(outputFolder));
    return done && written.has_value();
}

} // namespace firesteel::test
