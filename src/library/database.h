// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <filesystem>
#include <initializer_list>
#include <memory>

class QSqlError;

namespace firesteel::library {

/// One connection to an SQLite file. It serves one thread: the one that made it.
class Database
{
public:
    /// Makes the file and its folder where they are missing, and brings the tables up to date.
    /// LibraryUnusable, LibraryDamaged.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A prepared statement. It stays prepared for as long as it lives.
    Result<QSqlQuery> prepare(const QString& sql);
    /// Runs a prepared statement with these values in its places.
    Result<> run(QSqlQuery& query, std::initializer_list<QVariant> values = {});
    /// prepare() and run() for statements that are needed once.
    Result<QSqlQuery> run(const QString& sql, std::initializer_list<QVariant> values = {});

    /// Does all of `work` or nothing of it. Other processes wait for the end, or this one for theirs.
    template <typename Work>
    Result<> transaction(Work&& work)
    {
        if (Result<QSqlQuery> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
            return failure(begun);
        }
        Result<> done = work();
        const Result<QSqlQuery> ended = run(done ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
        if (done && !ended) {
            (void)run(QStringLiteral("ROLLBACK"));
            return failure(ended);
        }
        return done;
    }

private:
    Database(std::filesystem::path file, QString connection);
    Result<> connect();
    std::unexpected<Error> unusable(const QSqlError& error) const;

    std::filesystem::path m_file;
    QString m_connection;
    QSqlDatabase m_database;
};

/// A path as it is stored: its bytes, because names of files need not be UTF-8.
QVariant pathValue(const std::filesystem::path& path);
std::filesystem::path pathFrom(const QVariant& value);
QVariant textValue(const std::string& text);
std::string textFrom(const QVariant& value);

} // namespace firesteel::library
