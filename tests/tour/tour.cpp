// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "boardwalk.h"
#include "cardwalk.h"
#include "imagewalk.h"
#include "stockwalk.h"

#include <base/file.h>

#include <QDir>

#include <cstdio>

namespace firesteel::test {

using Qt::StringLiterals::operator""_L1;
using Qt::StringLiterals::operator""_s;

namespace {

struct Chapter
{
    QLatin1StringView name;
    bool (*run)(const QString& language, TourOutput& output);
    bool (*runDark)(TourOutput& output);
};

constexpr Chapter chapters[] = {
    {"card"_L1, [](const QString& language, TourOutput& output) { return CardWalk(language, output).run(); },
     [](TourOutput& output) { return CardWalk(u"en"_s, output).showDark(); }},
    {"board"_L1, [](const QString& language, TourOutput& output) { return BoardWalk(language, output).run(); },
     [](TourOutput& output) { return BoardWalk(u"en"_s, output).showDark(); }},
    {"image"_L1, [](const QString& language, TourOutput& output) { return ImageWalk(language, output).run(); },
     [](TourOutput& output) { return ImageWalk(u"en"_s, output).runDark(); }},
    {"stock"_L1, [](const QString& language, TourOutput& output) { return StockWalk(language, output).run(); },
     [](TourOutput& output) { return StockWalk(u"en"_s, output).showDark(); }},
};

} // namespace

QStringList tourChapters()
{
    QStringList names;
    for (const Chapter& chapter : chapters) {
        names << chapter.name;
    }
    return names;
}

bool runTour(const QString& outputFolder, const QString& only)
{
    if (!QDir().mkpath(outputFolder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(outputFolder));
        return false;
    }
    TourOutput output{.folder = outputFolder};
    const auto wanted = [&only](const Chapter& chapter) { return only.isEmpty() || only == chapter.name; };
    bool done = true;
    for (const QString& language : only.isEmpty() ? gui::LanguageController::languages() : QStringList{u"en"_s}) {
        for (const Chapter& chapter : chapters) {
            done = done && (!wanted(chapter) || chapter.run(language, output));
        }
    }
    for (const Chapter& chapter : chapters) {
        done = done && (!wanted(chapter) || chapter.runDark(output));
    }
    const std::string path = (outputFolder + u"/report.txt"_s).toStdString();
    const Result<> written = writeFile(path, output.reports.toStdString());
    std::printf("%s\n", done && written ? "The whole job succeeded in every language." : "The tour failed.");
    std::printf("%d pictures and report.txt are in %s\n", output.pictures, qPrintable(outputFolder));
    return done && written.has_value();
}

} // namespace firesteel::test
