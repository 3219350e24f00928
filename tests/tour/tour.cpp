// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "cardwalk.h"
#include "imagewalk.h"

#include <base/file.h>

#include <QDir>

#include <cstdio>

namespace firesteel::test {

using Qt::StringLiterals::operator""_s;

bool runTour(const QString& outputFolder)
{
    if (!QDir().mkpath(outputFolder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(outputFolder));
        return false;
    }
    TourOutput output{.folder = outputFolder};
    bool done = true;
    for (const QString& language : gui::LanguageController::languages()) {
        done = done && CardWalk(language, output).run() && ImageWalk(language, output).run();
    }
    done = done && CardWalk(u"en"_s, output).showDark() && ImageWalk(u"en"_s, output).runDark();
    const std::string path = (outputFolder + u"/report.txt"_s).toStdString();
    const Result<> written = writeFile(path, output.reports.toStdString());
    std::printf("%s\n", done && written ? "The whole job succeeded in every language." : "The tour failed.");
    std::printf("%d pictures and report.txt are in %s\n", output.pictures, qPrintable(outputFolder));
    return done && written.has_value();
}

} // namespace firesteel::test
