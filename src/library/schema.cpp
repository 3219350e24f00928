// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <library/database.h>
#include <library/schema.h>

#include <format>
#include <iterator>

namespace firesteel::library {

namespace {

using Qt::StringLiterals::operator""_s;

// "FSTL", in the header of the file, so that another program's database is never changed.
constexpr int applicationId = 0x4653544c;

// Step n brings layout n to n + 1; statements end with a semicolon at the end of a line. Steps that
// were released never change.
constexpr const char* steps[] = {
    "CREATE TABLE folder (\n"
    "  id INTEGER PRIMARY KEY,\n"
    "  path BLOB NOT NULL UNIQUE,\n"
    "  scan INTEGER NOT NULL DEFAULT 0,\n" // number of the last scan that began
    "  scanned INTEGER);\n"                // seconds since 1970; NULL: never to the end
    "CREATE TABLE file (\n"
    "  id INTEGER PRIMARY KEY,\n"
    "  path BLOB NOT NULL UNIQUE,\n"
    "  size INTEGER NOT NULL,\n"
    "  modified INTEGER NOT NULL,\n"
    "  inode INTEGER NOT NULL,\n"
    "  reader INTEGER NOT NULL,\n" // version of the code that read it
    "  format TEXT NOT NULL,\n"
    "  problem TEXT NOT NULL);\n"
    // Folders may overlap: a file stays while one of them has it.
    "CREATE TABLE sighting (\n"
    "  folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,\n"
    "  file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,\n"
    "  scan INTEGER NOT NULL,\n"
    "  PRIMARY KEY (folder, file)) WITHOUT ROWID;\n"
    "CREATE INDEX sighting_file ON sighting (file);\n"
    "CREATE TABLE image (\n"
    "  id INTEGER PRIMARY KEY,\n"
    "  file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,\n"
    "  entry INTEGER,\n"
    "  choice TEXT NOT NULL,\n"
    "  copy INTEGER NOT NULL,\n"
    "  copy_state INTEGER NOT NULL,\n"
    "  format INTEGER NOT NULL,\n"
    "  psid TEXT NOT NULL,\n"
    "  part TEXT NOT NULL,\n"
    "  description TEXT NOT NULL,\n"
    "  major INTEGER,\n"
    "  minor INTEGER,\n"
    "  subminor INTEGER,\n"
    "  date TEXT NOT NULL,\n"
    "  device INTEGER,\n"
    "  chips TEXT NOT NULL,\n" // ";503.0;501.1;": chip and revision
    "  roms TEXT NOT NULL,\n"
    "  size INTEGER NOT NULL,\n"
    "  failsafe INTEGER NOT NULL,\n"
    "  chunk INTEGER NOT NULL,\n"
    "  encrypted INTEGER NOT NULL,\n"
    "  security INTEGER,\n"
    "  problem TEXT NOT NULL,\n"
    "  words TEXT NOT NULL);\n" // lower case, for the search
    "CREATE INDEX image_file ON image (file);\n"
    "CREATE INDEX image_psid ON image (psid);\n",
};

std::unexpected<Error> unusable(const std::string& file, std::string why)
{
    return failure(ErrorKind::LibraryUnusable, {.file = file, .found = std::move(why)});
}

Result<int> number(Database& database, const QString& sql)
{
    Result<QSqlQuery> query = database.run(sql);
    if (!query) {
        return failure(query);
    }
    return query->next() ? query->value(0).toInt() : 0;
}

Result<> runAll(Database& database, const QString& statements)
{
    for (const QString& statement : statements.split(u";\n"_s, Qt::SkipEmptyParts)) {
        if (const Result<QSqlQuery> done = database.run(statement); !done) {
            return failure(done);
        }
    }
    return {};
}

Result<> migrate(Database& database, const std::string& file)
{
    // Asked again inside the transaction: another process may have been faster.
    const Result<int> version = number(database, u"PRAGMA user_version"_s);
    const Result<int> owner = number(database, u"PRAGMA application_id"_s);
    const Result<int> tables = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!version || !owner || !tables) {
        return !version ? failure(version) : !owner ? failure(owner) : failure(tables);
    }
    if (*owner != applicationId && (*owner != 0 || *tables != 0)) {
        return unusable(file, QT_TRANSLATE_NOOP("Error", "it is a database of another program"));
    }
    if (*version > schemaVersion()) {
        return unusable(file, QT_TRANSLATE_NOOP("Error", "it was made by a newer version of Firesteel"));
    }
    for (int step = *version; step < schemaVersion(); ++step) {
        if (const Result<> done = runAll(database, QString::fromLatin1(steps[step])); !done) {
            return done;
        }
    }
    const QString marks = u"PRAGMA application_id = %1;\nPRAGMA user_version = %2;\n"_s;
    return *version == schemaVersion() ? Result<>() : runAll(database, marks.arg(applicationId).arg(schemaVersion()));
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(std::size(steps));
}

Result<> bringUpToDate(Database& database, const std::string& file)
{
    const Result<int> version = number(database, u"PRAGMA user_version"_s);
    const Result<int> owner = number(database, u"PRAGMA application_id"_s);
    if (!version || !owner) {
        return !version ? failure(version) : failure(owner);
    }
    if (*version == schemaVersion() && *owner == applicationId) {
        return {};
    }
    return database.transaction([&] { return migrate(database, file); });
}

} // namespace firesteel::library
