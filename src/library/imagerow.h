// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/record.h>

#include <QSqlQuery>
#include <QString>

#include <cstdint>

namespace firesteel::library {

// An ImageRecord as a row of the table `image`, and back.

QString insertImageSql();
void bindImage(QSqlQuery& insert, std::int64_t file, const ImageRecord& image);

/// The columns that imageFrom() reads, in its order.
QString imageColumns();
ImageRecord imageFrom(const QSqlQuery& row);

/// What the column `chips` holds for a chip of any revision.
QString chipMark(std::uint16_t chip);

} // namespace firesteel::library
