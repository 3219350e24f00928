// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/imagerow.h>
#include <library/statements.h>
#include <library/storedtext.h>

#include <cstdlib>
#include <utility>

namespace firesteel::library {

using Qt::StringLiterals::operator""_s;

namespace {

// Raised when more or other facts are taken from files: everything is read once more then.
constexpr int readerVersion = 1;

Folder folderFrom(const QSqlQuery& row)
{
    const QVariant scanned = row.value(2);
    return {.id = row.value(0).toLongLong(),
            .path = pathFrom(row.value(1)),
            .scanned =
                scanned.isNull() ? std::nullopt : std::optional(TimePoint(std::chrono::seconds(scanned.toLongLong()))),
            .files = row.value(3).toULongLong(),
            .images = row.value(4).toULongLong()};
}

} // namespace

std::filesystem::path Store::defaultPath()
{
    const auto variable = [](const char* name) -> std::filesystem::path {
        const char* const value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
        return value == nullptr ? "" : value;
    };
    // A relative value is invalid by the XDG base directory specification and is ignored.
    const std::filesystem::path data = variable("XDG_DATA_HOME");
    const std::filesystem::path base = data.is_absolute() ? data : variable("HOME") / ".local" / "share";
    return base / "firesteel" / "library.sqlite";
}

Store::Store(std::unique_ptr<Statements> statements)
    : m_statements(std::move(statements))
{
}

Store::Store(Store&& other) noexcept = default;
Store& Store::operator=(Store&& other) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::filesystem::path& file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file);
    if (!database) {
        return failure(database);
    }
    return Store(std::make_unique<Statements>(std::move(*database)));
}

Result<std::vector<Folder>> Store::folders()
{
    Result<QSqlQuery> rows =
        m_statements->database().run(u"SELECT folder.id, folder.path, folder.scanned,"
                                     " (SELECT count(*) FROM sighting JOIN file ON file.id = sighting.file"
                                     "   WHERE sighting.folder = folder.id AND file.format NOT IN ('', '-')),"
                                     " (SELECT count(*) FROM sighting JOIN image ON image.file = sighting.file"
                                     "   WHERE sighting.folder = folder.id)"
                                     " FROM folder ORDER BY folder.path"_s);
    if (!rows) {
        return failure(rows);
    }
    std::vector<Folder> folders;
    while (rows->next()) {
        folders.push_back(folderFrom(*rows));
    }
    return folders;
}

Result<Folder> Store::addFolder(const std::filesystem::path& path)
{
    std::error_code code;
    const std::filesystem::path whole = std::filesystem::canonical(path, code);
    const bool isFolder = !code && std::filesystem::is_directory(whole, code);
    if (code) {
        return failure(ErrorKind::FolderUnreadable, {.file = path.string(), .found = code.message()}, code.message());
    }
    if (!isFolder) {
        return failure(ErrorKind::NotAFolder, {.file = path.string()});
    }
    if (const Result<QSqlQuery> added = m_statements->database().run(
            u"INSERT INTO folder (path) VALUES (?) ON CONFLICT (path) DO NOTHING"_s, {pathValue(whole)});
        !added) {
        return failure(added);
    }
    const Result<std::vector<Folder>> all = folders();
    if (!all) {
        return failure(all);
    }
    for (const Folder& folder : *all) {
        if (folder.path == whole) {
            return folder;
        }
    }
    return failure(ErrorKind::FileNotFound, {.file = path.string()});
}

Result<bool> Store::removeFolder(const std::filesystem::path& path)
{
    std::error_code code;
    // A folder that is gone is still in the library under the name it had.
    std::filesystem::path whole = std::filesystem::weakly_canonical(path, code);
    if (code) {
        whole = std::filesystem::absolute(path, code).lexically_normal();
    }
    if (!whole.has_filename() && whole.has_relative_path()) {
        whole = whole.parent_path();
    }
    bool removed = false;
    const Result<> done = m_statements->database().transaction([&]() -> Result<> {
        const Result<QSqlQuery> gone =
            m_statements->database().run(u"DELETE FROM folder WHERE path = ?"_s, {pathValue(whole)});
        if (!gone) {
            return failure(gone);
        }
        removed = gone->numRowsAffected() > 0;
        const Result<std::uint64_t> orphans = m_statements->removeOrphans();
        return orphans ? Result<>() : failure(orphans);
    });
    return done ? Result<bool>(removed) : failure(done);
}

Result<std::vector<Trouble>> Store::troubles()
{
    Result<QSqlQuery> rows =
        m_statements->database().run(u"SELECT path, problem FROM file WHERE problem <> '' ORDER BY path"_s);
    if (!rows) {
        return failure(rows);
    }
    std::vector<Trouble> troubles;
    while (rows->next()) {
        if (std::optional<Error> error = errorFromText(textFrom(rows->value(1)))) {
            troubles.push_back({.path = pathFrom(rows->value(0)), .error = std::move(*error)});
        }
    }
    return troubles;
}

Result<Store::KnownFiles> Store::knownFiles()
{
    Result<QSqlQuery> rows =
        m_statements->database().run(u"SELECT id, path, size, modified, inode, reader, format FROM file"_s);
    if (!rows) {
        return failure(rows);
    }
    KnownFiles files;
    while (rows->next()) {
        // Without a format it was not readable: it is tried each time.
        const bool upToDate = rows->value(5).toInt() == readerVersion && !rows->value(6).toString().isEmpty();
        files.emplace(pathFrom(rows->value(1)), KnownFile{.id = rows->value(0).toLongLong(),
                                                          .stamp = {.size = rows->value(2).toULongLong(),
                                                                    .modified = rows->value(3).toLongLong(),
                                                                    .inode = rows->value(4).toULongLong()},
                                                          .upToDate = upToDate});
    }
    return files;
}

Result<std::int64_t> Store::beginScan(const Folder& folder)
{
    // One counter for all folders: a scan that was broken off leaves no number to be taken again.
    Result<QSqlQuery> row = m_statements->database().run(
        u"UPDATE folder SET scan = (SELECT max(scan) + 1 FROM folder) WHERE id = ? RETURNING scan"_s,
        {QVariant::fromValue<qlonglong>(folder.id)});
    if (!row) {
        return failure(row);
    }
    if (!row->next()) {
        return failure(ErrorKind::FileNotFound, {.file = folder.path.string()}, "not in the library any more");
    }
    return row->value(0).toLongLong();
}

Result<> Store::put(const Folder& folder, std::int64_t scan, const FileRecord& file)
{
    return m_statements->database().transaction([&]() -> Result<> {
        const Result<std::int64_t> id = m_statements->putFile(file, readerVersion);
        if (!id) {
            return failure(id);
        }
        for (const ImageRecord& image : file.images) {
            if (const Result<> done = m_statements->putImage(*id, image); !done) {
                return done;
            }
        }
        return m_statements->putSighting(folder.id, *id, scan);
    });
}

Result<> Store::keep(const Folder& folder, std::int64_t scan, const std::set<std::int64_t>& files)
{
    return m_statements->database().transaction([&]() -> Result<> {
        for (const std::int64_t file : files) {
            if (const Result<> done = m_statements->putSighting(folder.id, file, scan); !done) {
                return done;
            }
        }
        return {};
    });
}

Result<std::uint64_t> Store::endScan(const Folder& folder, std::int64_t scan, TimePoint now)
{
    std::uint64_t removed = 0;
    const Result<> done = m_statements->database().transaction([&]() -> Result<> {
        Database& database = m_statements->database();
        const QVariant id = QVariant::fromValue<qlonglong>(folder.id);
        if (const Result<QSqlQuery> unseen = database.run(u"DELETE FROM sighting WHERE folder = ? AND scan < ?"_s,
                                                          {id, QVariant::fromValue<qlonglong>(scan)});
            !unseen) {
            return failure(unseen);
        }
        const Result<std::uint64_t> orphans = m_statements->removeOrphans();
        if (!orphans) {
            return failure(orphans);
        }
        removed = *orphans;
        const Result<QSqlQuery> noted =
            database.run(u"UPDATE folder SET scanned = ? WHERE id = ?"_s,
                         {QVariant::fromValue<qlonglong>(now.time_since_epoch().count()), id});
        return noted ? Result<>() : failure(noted);
    });
    return done ? Result<std::uint64_t>(removed) : failure(done);
}

} // namespace firesteel::library
