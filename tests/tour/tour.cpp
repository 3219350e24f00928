// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "cardwalk.h"
#include "imagewalk.h"
#include "stockwalk.h"

#include <base/file.h>

#include <QDir>

#include <cstdio>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

bool runTour(const QString& outputFolder, bool stockOnly)
{
    if (!QDir().mkpath(outputFolder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(outputFolder));
        return false;
    }
    TourOutput output{.folder = outputFolder};
    bool done = true;
    for (const QString& language : stockOnly ? QStringList() : gui::LanguageController::languages()) {
        done = done && CardWalk(language, output).run() && ImageWalk(language, output).run() &&
               StockWalk(language, output).run();
    }
    if (stockOnly) {
        done = StockWalk(u"en"_s, output).run() && StockWalk(u"en"_s, output).showDark();
    } else {
        done = done && CardWalk(u"en"_s, output).showDark() && ImageWalk(u"en"_s, output).runDark() &&
               StockWalk(u"en"_s, output).showDark();
    }
    const std::string path = (outputFolder + u"/report.txt"_s).toStdString();
    const Result<> written = writeFile(path, output.reports.toStdString());
    std::printf("%s\n", done && written ? "The whole job succeeded in every language." : "The tour failed.");
    std::printf("%d pictures and report.txt are in %s\n", output.pictures, qPrintable(outputFolder));
    return done && written.has_value();
}

} // namespace firesteel::test
