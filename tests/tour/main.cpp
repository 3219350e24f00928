// SPDX-License-Identifier: GPL-3.0-or-later
// firesteel-tour OUTDIR [CHAPTER]: drives the real window through the whole job on a simulated card, once in
// each language, and leaves numbered pictures and the reports of all jobs. With a chapter ("board", "stock"):
// that one alone, in English, light and dark.
#include "tour.h"

#include <QApplication>
#include <QStyleFactory>

#include <cstdio>

namespace {

QtMessageHandler defaultHandler = nullptr;

/// The offscreen platform remarks this at each resize, and nothing in the window could change it.
void withoutSizeHints(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text != QLatin1StringView("This plugin does not support propagateSizeHints()")) {
        defaultHandler(type, context, text);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    defaultHandler = qInstallMessageHandler(withoutSizeHints);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("firesteel"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QStringList arguments = QApplication::arguments();
    const QStringList chapters = firesteel::test::tourChapters();
    const bool known = arguments.size() == 3 && chapters.contains(arguments[2]);
    if (arguments.size() != 2 && !known) {
        std::fprintf(stderr, "usage: firesteel-tour OUTDIR [%s]\n",
                     qPrintable(chapters.join(QLatin1StringView(" | "))));
        return 2;
    }
    return firesteel::test::runTour(arguments[1], known ? arguments[2] : QString()) ? 0 : 1;
}
