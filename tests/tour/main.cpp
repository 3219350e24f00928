// SPDX-License-Identifier: GPL-3.0-or-later
// firesteel-tour OUTDIR: drives the real window through the whole job on a simulated card, once in
// each language, and leaves numbered pictures and the reports of all jobs.
#include "tour.h"

#include <QApplication>
#include <QStyleFactory>

#include <cstdio>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("firesteel"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: firesteel-tour OUTDIR\n", stderr);
        return 2;
    }
    return firesteel::test::runTour(arguments[1]) ? 0 : 1;
}
