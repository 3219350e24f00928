// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database.h>
#include <library/store.h>

#include <QSqlQuery>

#include <memory>
#include <optional>

namespace firesteel::library {

/// The connection of a store, and the statements that a scan needs thousands of times.
class Store::Statements
{
public:
    explicit Statements(std::unique_ptr<Database> database);

    Database& database() { return *m_database; }

    /// Puts the file in the place of what was there, without images. Returns its id.
    Result<std::int64_t> putFile(const FileRecord& file, int reader);
    Result<> putImage(std::int64_t file, const ImageRecord& image);
    Result<> putSighting(std::int64_t folder, std::int64_t file, std::int64_t scan);
    /// Removes the files that no folder has; returns how many.
    Result<std::uint64_t> removeOrphans();

private:
    /// `place`, prepared at its first use.
    Result<QSqlQuery*> prepared(std::optional<QSqlQuery>& place, const QString& sql);

    // Before the statements, which end before their connection.
    std::unique_ptr<Database> m_database;
    std::optional<QSqlQuery> m_putFile;
    std::optional<QSqlQuery> m_clearImages;
    std::optional<QSqlQuery> m_putImage;
    std::optional<QSqlQuery> m_putSighting;
};

} // namespace firesteel::library
