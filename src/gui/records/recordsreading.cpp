// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inidocument.h>
#include <compare/configurationrecords.h>
#include <firmware/contents/records.h>
#include <gui/records/recordsreading.h>

#include <algorithm>
#include <set>
#include <utility>

namespace firesteel::gui {

namespace {

using boardconfig::RecordSections;

QString shown(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

std::size_t indexOf(const RecordSections& sections, unsigned configuration, std::uint64_t offset)
{
    return configuration < sections.size() ? static_cast<std::size_t>((offset - sections[configuration].dataOffset) /
                                                                      firmware::configurationRecordSize)
                                           : 0;
}

std::vector<RecordRow> comparedRows(const firmware::Image& image, const firmware::Image& other,
                                    const RecordsReading& reading, bool& cut)
{
    compare::Comparison comparison;
    compare::compareRecords(image, other, comparison);
    cut = comparison.recordsCut;
    std::vector<RecordRow> rows;
    rows.reserve(comparison.records.size());
    for (const compare::RecordDifference& record : comparison.records) {
        const RecordSections& sections = record.left ? reading.records : reading.otherRecords;
        const std::uint64_t offset = record.left ? record.left->offset : record.right->offset;
        rows.push_back({.configuration = record.configuration,
                        .index = indexOf(sections, record.configuration, offset),
                        .address = record.address,
                        .record = record.left,
                        .other = record.right,
                        .change = record.change,
                        .names = {},
                        .keys = {}});
    }
    return rows;
}

std::vector<RecordRow> plainRows(const RecordSections& sections, bool& cut)
{
    std::vector<RecordRow> rows;
    unsigned configuration = 0;
    for (const boardconfig::RecordSection& section : sections) {
        for (std::size_t index = 0; index < section.records.size(); ++index) {
            if (rows.size() == compare::maxRecords) {
                cut = true;
                return rows;
            }
            const firmware::ConfigurationRecord& record = section.records[index];
            rows.push_back({.configuration = configuration,
                            .index = index,
                            .address = record.address,
                            .record = compare::RecordValue{.value = record.value,
                                                           .mask = record.mask,
                                                           .offset = section.dataOffset +
                                                                     index * firmware::configurationRecordSize},
                            .other = {},
                            .names = {},
                            .keys = {}});
        }
        ++configuration;
    }
    return rows;
}

void nameRow(RecordRow& row, const RecordsReading& reading)
{
    std::vector<std::string> names;
    std::vector<FieldKey> keys;
    for (const RegisterField& field : fieldsOf(reading.fields, row.address)) {
        if ((field.place.mask() & row.mask()) == 0) {
            continue;
        }
        names.insert(names.end(), field.names.begin(), field.names.end());
        for (const FieldKey& key : field.keys) {
            keys.push_back(key);
            const AgreementRow* agreement = reading.agreement(key.section, key.key);
            row.disagrees = row.disagrees || (agreement != nullptr && agreement->disagrees());
        }
    }
    row.names = shown(namesText(names));
    row.keys = shown(keysText(keys));
}

std::vector<boardconfig::BitField> placesOf(const boardconfig::Parameter& parameter)
{
    std::vector<boardconfig::BitField> places;
    places.reserve(parameter.fields.size());
    for (const boardconfig::ParameterField& field : parameter.fields) {
        places.push_back(field.place);
    }
    return places;
}

void addAgreements(RecordsReading& reading, const boardconfig::IniDocument& ini, const boardconfig::ParameterMaps& maps)
{
    using Name = std::pair<std::string_view, std::string_view>;
    std::set<Name> compared;
    const std::vector<boardconfig::KeyAgreement> agreements =
        boardconfig::compareWithRecords(ini, reading.records, maps);
    for (const boardconfig::KeyAgreement& agreement : agreements) {
        const boardconfig::Parameter& parameter = *maps.find(agreement.section, agreement.key);
        reading.agreements.push_back({.agreement = agreement,
                                      .held = heldValue(parameter, reading.records, agreement.value),
                                      .places = placesOf(parameter)});
        compared.emplace(agreement.section, agreement.key);
    }
    // What the engine cannot compare: the user still wants to see what the card does.
    for (const boardconfig::ParameterMap& map : maps.maps()) {
        for (const boardconfig::Parameter& parameter : map.parameters) {
            if (parameter.textOnly || !compared.emplace(parameter.section, parameter.key).second) {
                continue;
            }
            reading.agreements.push_back({.agreement = {.section = parameter.section,
                                                        .key = parameter.key,
                                                        .value = {},
                                                        .inIni = false,
                                                        .obstacle = boardconfig::Obstacle::DefaultUnknown},
                                          .comparable = false,
                                          .held = heldValue(parameter, reading.records, {}),
                                          .places = placesOf(parameter)});
        }
    }
}

void readIni(RecordsReading& reading, const firmware::Image& image, const boardconfig::ParameterMaps& maps)
{
    Result<std::string> text = firmware::embeddedIni(image);
    if (!text) {
        reading.iniProblem = text.error();
        return;
    }
    const Result<boardconfig::IniDocument> ini = boardconfig::IniDocument::parse(std::move(*text), image.name);
    if (!ini) {
        reading.iniProblem = ini.error();
        return;
    }
    addAgreements(reading, *ini, maps);
    std::ranges::sort(reading.agreements, {}, [](const AgreementRow& row) {
        return std::pair<std::string_view, std::string_view>(row.agreement.section, row.agreement.key);
    });
    reading.disagreements =
        static_cast<std::size_t>(std::ranges::count_if(reading.agreements, &AgreementRow::disagrees));
}

} // namespace

const AgreementRow* RecordsReading::agreement(std::string_view section, std::string_view key) const
{
    const auto name = [](const AgreementRow& row) {
        return std::pair<std::string_view, std::string_view>(row.agreement.section, row.agreement.key);
    };
    const std::pair wanted(section, key);
    const auto found = std::ranges::lower_bound(agreements, wanted, {}, name);
    return found == agreements.end() || name(*found) != wanted ? nullptr : &*found;
}

std::shared_ptr<const RecordsReading> readRecords(const firmware::Image& image, const firmware::Image* other,
                                                  const boardconfig::ParameterMaps& maps)
{
    auto reading = std::make_shared<RecordsReading>();
    reading->records = boardconfig::decodeRecords(image);
    reading->sectionCount = reading->records.size();
    unsigned configuration = 0;
    for (const boardconfig::RecordSection& section : reading->records) {
        reading->recordCount += section.records.size();
        if (!section.rest.empty()) {
            reading->rests.push_back(
                {.configuration = configuration,
                 .offset = section.dataOffset + section.records.size() * firmware::configurationRecordSize,
                 .size = section.rest.size()});
        }
        ++configuration;
    }
    const boardconfig::ParameterMaps fitting = maps.forImage(image);
    reading->fields = registerFields(fitting);
    readIni(*reading, image, fitting);
    if (other != nullptr) {
        reading->compared = true;
        reading->otherRecords = boardconfig::decodeRecords(*other);
        reading->rows = comparedRows(image, *other, *reading, reading->cut);
    } else {
        reading->rows = plainRows(reading->records, reading->cut);
    }
    for (RecordRow& row : reading->rows) {
        nameRow(row, *reading);
    }
    reading->differences = compare::countDifferences(reading->rows);
    return reading;
}

} // namespace firesteel::gui
