// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/keychanges.h>
#include <compare/comparison.h>
#include <gui/records/registerfields.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// A register setting of an image, or of the one that it is compared with, or of both.
struct RecordRow
{
    unsigned configuration = 0; ///< 0 = the first Configuration section
    std::size_t index = 0;      ///< of the record in that section; of the other image's if only that has it
    std::uint32_t address = 0;  ///< in CR space
    std::optional<compare::RecordValue> record; ///< of the image
    std::optional<compare::RecordValue> other;
    compare::Change change = compare::Change::Same;
    QString names;          ///< of the bits that it sets, as the maps know them
    QString keys;           ///< that become bits of it
    bool disagrees = false; ///< one of these keys says something else than the records

    const compare::RecordValue& shown() const { return record ? *record : *other; }
    /// Bits that either image sets.
    std::uint32_t mask() const { return (record ? record->mask : 0) | (other ? other->mask : 0); }
};

/// An INI key that the maps know, beside the records.
struct AgreementRow
{
    boardconfig::KeyAgreement agreement;
    bool comparable = true; ///< false: the INI has no such key, and what counts without it is not known
    HeldValue held;
    std::vector<boardconfig::BitField> places;

    bool disagrees() const { return comparable && !agreement.agrees; }
};

/// Bytes of a Configuration section that are no whole record.
struct RecordRest
{
    unsigned configuration = 0;
    std::uint64_t offset = 0; ///< in Image::bytes
    std::uint64_t size = 0;
};

/// All that the page shows of an image. A value: it keeps nothing of the image.
struct RecordsReading
{
    std::vector<RecordRow> rows; ///< in file order; at most compare::maxRecords of each image
    bool cut = false;
    std::size_t sectionCount = 0; ///< Configuration sections of the image
    std::size_t recordCount = 0;  ///< of the image
    std::vector<RecordRest> rests;
    bool compared = false;
    boardconfig::RecordSections records;
    boardconfig::RecordSections otherRecords;
    RegisterFields fields;
    std::vector<AgreementRow> agreements;
    std::optional<Error> iniProblem; ///< why there is no INI to compare with
    std::size_t differences = 0;
    std::size_t disagreements = 0;

    /// Null for a key that the maps do not know.
    const AgreementRow* agreement(std::string_view section, std::string_view key) const;
};

/// `other` may be null. Takes a while: for a worker.
std::shared_ptr<const RecordsReading> readRecords(const firmware::Image& image, const firmware::Image* other,
                                                  const boardconfig::ParameterMaps& maps);

} // namespace firesteel::gui
