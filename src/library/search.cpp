// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/imagerow.h>
#include <library/statements.h>

#include <QStringList>

#include <set>

namespace firesteel::library {

using Qt::StringLiterals::operator""_s;

namespace {

/// Conditions of an SQL statement with the values for their places.
struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString& text, const QVariant& value)
    {
        texts << text;
        values << value;
    }
};

void addVersion(Conditions& conditions, const QString& version)
{
    constexpr QStringView columns[] = {u"image.major", u"image.minor", u"image.subminor"};
    const QStringList numbers = version.split(u'.', Qt::SkipEmptyParts);
    if (numbers.size() > std::ssize(columns)) {
        conditions.texts << u"0"_s;
        return;
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        const uint number = numbers[i].toUInt(&isNumber);
        // What is no number is no version of any image.
        conditions.add(u"%1 = ?"_s.arg(columns[i]), isNumber ? QVariant(number) : QVariant(-1));
    }
}

Conditions conditionsOf(const Query& query)
{
    Conditions conditions;
    if (!query.psid.empty()) {
        conditions.add(u"image.psid = ? COLLATE NOCASE"_s, textValue(query.psid));
    }
    if (!query.part.empty()) {
        conditions.add(u"instr(lower(image.part), ?) > 0"_s, textValue(query.part).toString().toLower());
    }
    if (!query.version.empty()) {
        addVersion(conditions, QString::fromStdString(query.version));
    }
    if (!query.chips.empty()) {
        QStringList anyOf;
        for (const std::uint16_t chip : query.chips) {
            anyOf << u"instr(image.chips, ?) > 0"_s;
            conditions.values << chipMark(chip);
        }
        conditions.texts << u'(' + anyOf.join(u" OR "_s) + u')';
    }
    for (const QString& word : QString::fromStdString(query.text).toLower().split(u' ', Qt::SkipEmptyParts)) {
        conditions.add(u"instr(image.words, ?) > 0"_s, word);
    }
    return conditions;
}

} // namespace

Result<std::vector<ImageRecord>> Store::find(const Query& query)
{
    const Conditions conditions = conditionsOf(query);
    QString sql = u"SELECT %1 FROM image JOIN file ON file.id = image.file"_s.arg(imageColumns());
    if (!conditions.texts.isEmpty()) {
        sql += u" WHERE "_s + conditions.texts.join(u" AND "_s);
    }
    sql += u" ORDER BY image.date DESC, image.major DESC, image.minor DESC, image.subminor DESC,"
           " file.path, image.entry, image.copy"_s;
    Result<QSqlQuery> rows = m_statements->database().prepare(sql);
    if (!rows) {
        return failure(rows);
    }
    int place = 0;
    for (const QVariant& value : conditions.values) {
        rows->bindValue(place++, value);
    }
    if (const Result<> done = m_statements->database().run(*rows); !done) {
        return failure(done);
    }
    std::vector<ImageRecord> images;
    while (rows->next()) {
        images.push_back(imageFrom(*rows));
    }
    return images;
}

Result<std::vector<std::uint16_t>> Store::chips()
{
    Result<QSqlQuery> rows = m_statements->database().run(u"SELECT DISTINCT chips FROM image"_s);
    if (!rows) {
        return failure(rows);
    }
    std::set<std::uint16_t> chips;
    while (rows->next()) {
        for (const QString& word : rows->value(0).toString().split(u';', Qt::SkipEmptyParts)) {
            chips.insert(word.section(u'.', 0, 0).toUShort());
        }
    }
    return std::vector<std::uint16_t>(chips.begin(), chips.end());
}

} // namespace firesteel::library
