// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants.h"

#include <firmware/flint/flinttext.h>
#include <firmware/image.h>

#include <QTest>

#include <algorithm>
#include <format>
#include <set>

using namespace firesteel;
using firmware::Finding;
using firmware::FindingKind;

namespace {

/// Those of bundles come behind it and have tests of their own.
constexpr int lastImageKind = static_cast<int>(FindingKind::HashesTableInvalid);

using Key = std::tuple<int, int, std::uint64_t>;

std::multiset<Key> keys(const std::vector<test::ExpectedFinding>& expected)
{
    std::multiset<Key> made;
    for (const test::ExpectedFinding& finding : expected) {
        made.emplace(static_cast<int>(finding.kind), static_cast<int>(finding.severity), finding.offset);
    }
    return made;
}

std::multiset<Key> keys(const std::vector<Finding>& found)
{
    std::multiset<Key> made;
    for (const Finding& finding : found) {
        made.emplace(static_cast<int>(finding.kind), static_cast<int>(finding.severity),
                     finding.facts.offset.value_or(0));
    }
    return made;
}

QString sentences(const std::vector<Finding>& found)
{
    QString text;
    for (const Finding& finding : found) {
        text += QString::fromStdString(
            std::format("\n  {} {}", static_cast<int>(finding.severity), findingSentence(finding)));
    }
    return text;
}

} // namespace

/// Reference tables 9.1 and 9.2: each kind of damage is found, named, placed and weighed, and nothing else is.
class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachVariant_data();
    void eachVariant();
    void everyKindIsCovered();
    void everyKindHasItsOwnSentence();
};

void FindingsTest::eachVariant_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<test::Variant> variants = test::allVariants();
    for (std::size_t i = 0; i < variants.size(); ++i) {
        QTest::newRow(variants[i].name.c_str()) << i;
    }
}

void FindingsTest::eachVariant()
{
    QFETCH(std::size_t, index);
    static const std::vector<test::Variant> variants = test::allVariants();
    const test::Variant& variant = variants[index];
    const Result<firmware::Image> image = firmware::parseImage(variant.image, variant.name);
    QVERIFY(image);
    const bool asExpected = keys(image->findings) == keys(variant.findings);
    QVERIFY2(asExpected, qPrintable(sentences(image->findings)));

    const bool expectError = std::ranges::any_of(variant.findings, [](const test::ExpectedFinding& finding) {
        return finding.severity == firmware::Severity::Error;
    });
    QCOMPARE(image->isSound(), !expectError);
    for (const Finding& finding : image->findings) {
        const QString sentence = QString::fromStdString(findingSentence(finding));
        QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u"  "), qPrintable(sentence));
        QVERIFY(!finding.section || *finding.section <= image->sections.size());
    }
}

void FindingsTest::everyKindIsCovered()
{
    std::set<FindingKind> met;
    for (const test::Variant& variant : test::allVariants()) {
        for (const test::ExpectedFinding& finding : variant.findings) {
            met.insert(finding.kind);
        }
    }
    // Dumps of a flash have tests of their own (parsertest, copiestest).
    met.insert(FindingKind::StripedDump);
    met.insert(FindingKind::RetiredCopy);
    met.insert(FindingKind::FirstSlotEmpty);
    for (int kind = 0; kind <= lastImageKind; ++kind) {
        QVERIFY2(met.contains(static_cast<FindingKind>(kind)), findingTemplate(static_cast<FindingKind>(kind)));
    }
}

void FindingsTest::everyKindHasItsOwnSentence()
{
    std::set<std::string> seen;
    for (int kind = 0; kind <= lastImageKind; ++kind) {
        const std::string sentence = findingTemplate(static_cast<FindingKind>(kind));
        QVERIFY(sentence.ends_with('.') || sentence.ends_with(')'));
        QVERIFY2(seen.insert(sentence).second, sentence.c_str());
    }
}

QTEST_APPLESS_MAIN(FindingsTest)
#include "testfindings.moc"
