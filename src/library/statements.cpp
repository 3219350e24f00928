// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/imagerow.h>
#include <library/statements.h>
#include <library/storedtext.h>

#include <utility>

namespace firesteel::library {

using Qt::StringLiterals::operator""_s;

Store::Statements::Statements(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QSqlQuery*> Store::Statements::prepared(std::optional<QSqlQuery>& place, const QString& sql)
{
    if (!place) {
        Result<QSqlQuery> query = m_database->prepare(sql);
        if (!query) {
            return failure(query);
        }
        place = std::move(*query);
    }
    return &*place;
}

Result<std::int64_t> Store::Statements::putFile(const FileRecord& file, int reader)
{
    const Result<QSqlQuery*> put =
        prepared(m_putFile, u"INSERT INTO file (path, size, modified, inode, reader, format, problem)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified,"
                            " inode = excluded.inode, reader = excluded.reader, format = excluded.format,"
                            " problem = excluded.problem RETURNING id"_s);
    const Result<QSqlQuery*> clear = prepared(m_clearImages, u"DELETE FROM image WHERE file = ?"_s);
    if (!put || !clear) {
        return !put ? failure(put) : failure(clear);
    }
    // SQLite knows only signed numbers; sizes and inodes come back the same.
    const Result<> done = m_database->run(
        **put, {pathValue(file.path), QVariant::fromValue(static_cast<qlonglong>(file.stamp.size)),
                QVariant::fromValue<qlonglong>(file.stamp.modified),
                QVariant::fromValue(static_cast<qlonglong>(file.stamp.inode)), reader, textValue(file.format),
                textValue(file.problem ? storedText(*file.problem) : std::string())});
    if (!done) {
        return failure(done);
    }
    const std::int64_t id = (*put)->next() ? (*put)->value(0).toLongLong() : 0;
    (*put)->finish();
    if (const Result<> cleared = m_database->run(**clear, {QVariant::fromValue<qlonglong>(id)}); !cleared) {
        return failure(cleared);
    }
    return id;
}

Result<> Store::Statements::putImage(std::int64_t file, const ImageRecord& image)
{
    const Result<QSqlQuery*> put = prepared(m_putImage, insertImageSql());
    if (!put) {
        return failure(put);
    }
    bindImage(**put, file, image);
    return m_database->run(**put);
}

Result<> Store::Statements::putSighting(std::int64_t folder, std::int64_t file, std::int64_t scan)
{
    const Result<QSqlQuery*> put =
        prepared(m_putSighting, u"INSERT INTO sighting (folder, file, scan) VALUES (?, ?, ?)"
                                " ON CONFLICT (folder, file) DO UPDATE SET scan = max(scan, excluded.scan)"_s);
    if (!put) {
        return failure(put);
    }
    return m_database->run(**put, {QVariant::fromValue<qlonglong>(folder), QVariant::fromValue<qlonglong>(file),
                                   QVariant::fromValue<qlonglong>(scan)});
}

Result<std::uint64_t> Store::Statements::removeOrphans()
{
    const Result<QSqlQuery> removed =
        m_database->run(u"DELETE FROM file WHERE id NOT IN (SELECT file FROM sighting)"_s);
    if (!removed) {
        return failure(removed);
    }
    return static_cast<std::uint64_t>(std::max(0, removed->numRowsAffected()));
}

} // namespace firesteel::library
