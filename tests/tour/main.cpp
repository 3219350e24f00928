// SPDX-License-Identifier: GPL-3.0-or-later
// firesteel-tour OUTDIR [stock]: drives the real window through the whole job on a simulated card, once in
// each language, and leaves numbered pictures and the reports of all jobs. "stock": only the walk over
// the stock cards, in English.
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
    const bool stockOnly = arguments.size() == 3 && arguments[2] == QLatin1StringView("stock");
    if (arguments.size() != 2 && !stockOnly) {
        std::fputs("usage: firesteel-tour OUTDIR [stock]\n", stderr);
        return 2;
    }
    return firesteel::test::runTour(arguments[1], stockOnly) ? 0 : 1;
}
