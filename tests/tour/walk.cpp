// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <gui/firmwareview/firmwarepage.h>

#include <QApplication>
#include <QTabWidget>
#include <QTreeView>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

Walk::Walk(QString language, TourOutput& output)
    : m_language(std::move(language))
    , m_output(output)
    , m_launcher(helper::ownLaunchOptions(false))
    , m_engines(m_launcher)
    , m_fixture(&m_engines)
{
}

bool Walk::check(bool done, const char* step) const
{
    std::printf("[%s] %s: %s\n", qPrintable(m_language), step, done ? "done" : "FAILED");
    std::fflush(stdout);
    return done;
}

gui::AdapterTreeModel& Walk::model()
{
    return tree(window());
}

void Walk::select(const QModelIndex& row)
{
    child<QTreeView>(window(), u"treeView"_s)->setCurrentIndex(row);
}

void Walk::showPage(const QString& name)
{
    child<QTabWidget>(window(), u"tabs"_s)->setCurrentWidget(child<QWidget>(window(), name));
}

void Walk::grab(QWidget& widget, const QString& name)
{
    // Texts that wrap settle their heights over a few rounds of layout.
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::processEvents();
    }
    save(widget, name);
}

void Walk::save(QWidget& widget, const QString& name)
{
    const QString file = u"%1/%2-%3-%4.png"_s.arg(m_output.folder)
                             .arg(++m_output.pictures, 2, 10, QLatin1Char('0'))
                             .arg(m_language, name);
    if (!widget.grab().save(file)) {
        m_saved = false;
        std::fprintf(stderr, "cannot save %s\n", qPrintable(file));
    }
}

void Walk::keepReports()
{
    for (const jobs::Job* job : m_fixture.runner().jobs()) {
        m_output.reports += QString::fromStdString(jobs::reportText(job->report())) + u'\n';
    }
}

bool Walk::waitForCard()
{
    const bool filled = waitFor([this] { return !model().adapters().empty(); });
    const bool read = filled && waitFor([this] {
                          return isIdle() && child<gui::FirmwarePage>(window(), u"firmwarePage"_s)->image() != nullptr;
                      });
    return check(filled, "fill the tree") && check(read, "read and verify the card");
}

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

} // namespace firesteel::test
