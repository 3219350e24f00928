// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/database.h>
#include <library/schema.h>

#include <QSqlError>

#include <atomic>
#include <utility>

namespace firesteel::library {

namespace {

using Qt::StringLiterals::operator""_s;

// Long enough for another process to finish what it writes; a scan writes file by file.
constexpr auto connectOptions = "QSQLITE_BUSY_TIMEOUT=20000";

// Result codes of SQLite; the higher bits of a code tell details.
constexpr int resultMask = 0xff;
constexpr int resultCorrupt = 11;
constexpr int resultNotADatabase = 26;

/// Only then may the file be given up: a folder, or a file that may not be written, holds other things.
ErrorKind kindOf(const QSqlError& error)
{
    const int result = error.nativeErrorCode().toInt() & resultMask;
    return result == resultCorrupt || result == resultNotADatabase ? ErrorKind::LibraryDamaged
                                                                   : ErrorKind::LibraryUnusable;
}

QString newConnectionName()
{
    static std::atomic<unsigned> count = 0;
    return u"firesteel-library-%1"_s.arg(++count);
}

} // namespace

Database::Database(std::filesystem::path file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file)
{
    std::error_code code;
    // A name without a folder is meant in the current one.
    const std::filesystem::path whole = std::filesystem::absolute(file, code);
    if (!code) {
        std::filesystem::create_directories(whole.parent_path(), code);
    }
    if (code) {
        return failure(ErrorKind::LibraryUnusable, {.file = file.string(), .found = code.message()});
    }
    std::unique_ptr<Database> database(new Database(whole, newConnectionName()));
    if (const Result<> connected = database->connect(); !connected) {
        return failure(connected);
    }
    if (const Result<> ready = bringUpToDate(*database, file.string()); !ready) {
        return failure(ready);
    }
    // With a log beside the file, a search never waits for a scan. Where the file system cannot do
    // that, SQLite goes on without. Only now, when the file is known to be ours.
    (void)database->run(u"PRAGMA journal_mode = WAL"_s);
    (void)database->run(u"PRAGMA synchronous = NORMAL"_s);
    return database;
}

Result<> Database::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!m_database.isValid()) {
        return failure(ErrorKind::LibraryUnusable,
                       {.file = m_file.string(), .found = "the SQLite driver of Qt is not installed"});
    }
    m_database.setDatabaseName(QString::fromStdString(m_file.string()));
    m_database.setConnectOptions(QLatin1StringView(connectOptions));
    if (!m_database.open()) {
        return unusable(m_database.lastError());
    }
    if (const Result<QSqlQuery> on = run(u"PRAGMA foreign_keys = ON"_s); !on) {
        return failure(on);
    }
    return {};
}

std::unexpected<Error> Database::unusable(const QSqlError& error) const
{
    const std::string text =
        error.databaseText().isEmpty() ? error.text().toStdString() : error.databaseText().toStdString();
    return failure(kindOf(error), {.file = m_file.string(), .found = text}, error.text().toStdString());
}

Result<QSqlQuery> Database::prepare(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return unusable(query.lastError());
    }
    return query;
}

Result<> Database::run(QSqlQuery& query, std::initializer_list<QVariant> values)
{
    int place = 0;
    for (const QVariant& value : values) {
        query.bindValue(place++, value);
    }
    if (!query.exec()) {
        return unusable(query.lastError());
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString& sql, std::initializer_list<QVariant> values)
{
    Result<QSqlQuery> query = prepare(sql);
    if (!query) {
        return query;
    }
    if (const Result<> done = run(*query, values); !done) {
        return failure(done);
    }
    return query;
}

QVariant pathValue(const std::filesystem::path& path)
{
    return QByteArray::fromStdString(path.native());
}

std::filesystem::path pathFrom(const QVariant& value)
{
    return value.toByteArray().toStdString();
}

QVariant textValue(const std::string& text)
{
    // A null string would be stored as NULL.
    return text.empty() ? u""_s : QString::fromStdString(text);
}

std::string textFrom(const QVariant& value)
{
    return value.toString().toStdString();
}

} // namespace firesteel::library
