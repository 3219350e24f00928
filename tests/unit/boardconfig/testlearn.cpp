// SPDX-License-Identifier: GPL-3.0-or-later
//
// Learning a map from images that were made with a hidden one: every key that varies on its own is found,
// and nothing is claimed that is not so.
#include "hiddenmap.h"

#include <boardconfig/learn.h>
#include <boardconfig/rebuild.h>
#include <support/testimage.h>

#include <QTest>

#include <algorithm>
#include <set>

using namespace firesteel;
using namespace firesteel::boardconfig;
using firesteel::test::HiddenKey;
using firesteel::test::HiddenMap;

namespace {

const std::vector<std::string> onOff{"true", "false"};

std::vector<std::string> numbers(unsigned from, unsigned to, unsigned step = 1)
{
    std::vector<std::string> list;
    for (unsigned number = from; number <= to; number += step) {
        list.push_back(std::to_string(number));
    }
    return list;
}

/// A map with every kind of key.
HiddenMap fullMap()
{
    return {
        .keys = {
            {"HCA", "sriov_en", Transform::Boolean, {{{0x60000, 3, 1}}}, {"1", "0"}},
            {"HCA", "no_sleep", Transform::Inverted, {{{0x60000, 4, 1}}}, onOff},
            {"HCA", "total_vfs", Transform::Number, {{{0x60000, 8, 7}}}, numbers(0, 126)},
            {"HCA",
             "hex_word",
             Transform::Number,
             {{{0x60004, 0, 8}}},
             {"0x00", "0x81", "0x42", "0xff", "0x17", "0x3c", "0x5a", "0xe1"}},
            {"HCA", "log_bar", Transform::Log2, {{{0x60008, 5, 4}}}, {"1", "2", "4", "8", "16", "64", "128", "512"}},
            {"HCA", "count", Transform::MinusOne, {{{0x60008, 12, 4}}}, numbers(1, 16)},
            {"IB", "phy_type", Transform::Choices, {{{0x6000c, 0, 4}}}, {"XFI", "SGMII", "KR"}},
            {"IB", "both_ports", Transform::Boolean, {{{0x60010, 1, 1}}, {{0x60014, 9, 1}}}, onOff},
            // In two places, its upper half elsewhere
            {"IB", "split", Transform::Number, {{{0x60018, 28, 4}, 0}, {{0x6001c, 0, 4}, 4}}, numbers(0, 255, 7)},
            {"IB", "even", Transform::Number, {{{0x60020, 4, 6}}}, numbers(17, 63, 2)},
            {"IB", "without_effect", Transform::Boolean, {}, onOff},
            {"IB", "always", Transform::Number, {{{0x60024, 0, 3}}}, {"5"}},
        }};
}

std::set<BitField> singleBits(const std::vector<ParameterField>& fields)
{
    std::set<BitField> bits;
    for (const ParameterField& field : fields) {
        for (std::uint8_t i = 0; i < field.place.width; ++i) {
            bits.insert({.address = field.place.address, .bit = static_cast<std::uint8_t>(field.place.bit + i)});
        }
    }
    return bits;
}

const HiddenKey* hiddenKey(const HiddenMap& map, const Parameter& parameter)
{
    const auto found = std::ranges::find_if(
        map.keys, [&](const HiddenKey& key) { return key.section == parameter.section && key.key == parameter.key; });
    return found == map.keys.end() ? nullptr : &*found;
}

/// The first thing that a proposal claims and that is not so: another bit than the key's, or another
/// value in one of them, for any value that the map takes.
std::string falseClaim(const HiddenMap& map, const Proposal& proposal)
{
    const HiddenKey* key = hiddenKey(map, proposal.parameter);
    if (key == nullptr) {
        return "a key that is none: " + proposal.parameter.key;
    }
    const std::set<BitField> allowed = singleBits(key->fields);
    for (const BitField& bit : singleBits(proposal.parameter.fields)) {
        if (!allowed.contains(bit)) {
            return "a bit that is not of " + key->key;
        }
    }
    for (unsigned number = 0; number < 300; ++number) {
        for (const std::string& value : {std::to_string(number), std::string("true"), std::string("XFI")}) {
            const auto encoded = encodeValue(proposal.parameter, value);
            const bool isText = key->transform == Transform::Choices;
            if (!encoded || (isText && !std::ranges::contains(key->values, value))) {
                if (isText && encoded) {
                    return "a value that was never seen: " + value;
                }
                continue;
            }
            std::uint64_t claimed = 0;
            std::uint64_t real = 0;
            for (const ParameterField& field : proposal.parameter.fields) {
                for (std::uint8_t i = 0; i < field.place.width; ++i) {
                    claimed = claimed << 1 | (fieldPart(field, *encoded) >> i & 1);
                    for (const ParameterField& hidden : key->fields) {
                        const int at = field.place.bit + i - hidden.place.bit;
                        if (hidden.place.address == field.place.address && at >= 0 && at < hidden.place.width) {
                            real = real << 1 | (test::hiddenValue(*key, value) >> (hidden.shift + at) & 1);
                        }
                    }
                }
            }
            if (claimed != real) {
                return "the wrong bits for " + key->key + " = " + value;
            }
        }
    }
    return {};
}

LearnedMap learned(const std::vector<firmware::Image>& images)
{
    Result<LearnedMap> map = learnMap(images);
    if (!map) {
        qFatal("%s", errorSentence(map.error()).c_str());
    }
    return std::move(*map);
}

std::vector<std::string> proposedKeys(const LearnedMap& map)
{
    std::vector<std::string> keys;
    for (const Proposal& proposal : map.proposals) {
        keys.push_back(proposal.parameter.key);
    }
    std::ranges::sort(keys);
    return keys;
}

} // namespace

class TestLearn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyIsFound_data();
    void everyKeyIsFound();
    void randomMapsWithoutFalseClaims_data();
    void randomMapsWithoutFalseClaims();
    void twoImagesThatDifferInOneKey();
    void keysThatChangeTogetherAreAmbiguous();
    void bitThatFollowsTheRom();
    void absentKeys();
    void valuesNeverSeenAreNotClaimed();
    void savedMapRebuildsImages();
    void imagesThatDoNotBelongTogether();
    void stopsWhenAsked();
};

void TestLearn::everyKeyIsFound_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("noise");
    for (int seed = 1; seed <= 5; ++seed) {
        QTest::addRow("seed %d", seed) << seed << 0;
        QTest::addRow("seed %d, noise", seed) << seed << 200;
    }
}

void TestLearn::everyKeyIsFound()
{
    QFETCH(int, seed);
    QFETCH(int, noise);
    HiddenMap map = fullMap();
    map.noiseBits = static_cast<std::size_t>(noise);
    const LearnedMap result = learned(test::imagesWith(map, 40, static_cast<std::uint32_t>(seed)));
    QCOMPARE(proposedKeys(result),
             (std::vector<std::string>{"both_ports", "count", "even", "hex_word", "log_bar", "no_sleep", "phy_type",
                                       "split", "sriov_en", "total_vfs"}));
    for (const Proposal& proposal : result.proposals) {
        const std::string wrong = falseClaim(map, proposal);
        QVERIFY2(wrong.empty(), wrong.c_str());
        QCOMPARE(proposal.evidence.images, std::size_t{40});
        QVERIFY(proposal.evidence.fewest >= 1);
    }
    QCOMPARE(result.keysWithoutBits, std::vector<std::string>{"[IB] without_effect"});
    QCOMPARE(result.varyingKeys, std::size_t{11});
    QVERIFY(result.ambiguities.empty());
    QVERIFY(noise == 0 ? result.unexplained.empty() : result.unexplained.size() > 150);
}

void TestLearn::randomMapsWithoutFalseClaims_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("images");
    for (int seed = 1; seed <= 12; ++seed) {
        QTest::addRow("%d images, seed %d", 2 + seed % 7, seed) << seed << 2 + seed % 7;
    }
}

/// Few images and many keys: most cannot be told apart, and that has to be said.
void TestLearn::randomMapsWithoutFalseClaims()
{
    QFETCH(int, seed);
    QFETCH(int, images);
    HiddenMap map = fullMap();
    const LearnedMap result =
        learned(test::imagesWith(map, static_cast<std::size_t>(images), static_cast<std::uint32_t>(seed) + 100));
    for (const Proposal& proposal : result.proposals) {
        const HiddenKey* key = hiddenKey(map, proposal.parameter);
        QVERIFY(key != nullptr);
        const std::set<BitField> allowed = singleBits(key->fields);
        for (const BitField& bit : singleBits(proposal.parameter.fields)) {
            QVERIFY2(allowed.contains(bit), proposal.parameter.key.c_str());
        }
    }
    QVERIFY(!result.ambiguities.empty() || !result.proposals.empty());
}

void TestLearn::twoImagesThatDifferInOneKey()
{
    const HiddenMap map{.keys = {{"HCA", "a", Transform::Boolean, {{{0x60000, 3, 1}}}, onOff},
                                 {"HCA", "b", Transform::Number, {{{0x60000, 8, 7}}}, numbers(0, 126)}}};
    const LearnedMap result =
        learned({test::imageWith(map, {"true", "5"}, 1), test::imageWith(map, {"false", "5"}, 2)});
    QCOMPARE(proposedKeys(result), std::vector<std::string>{"a"});
    QCOMPARE(result.proposals[0].parameter.transform, Transform::Boolean);
    QCOMPARE(result.proposals[0].parameter.fields[0].place, (BitField{0x60000, 3, 1}));
    QCOMPARE(result.proposals[0].evidence, (Evidence{.images = 2, .fewest = 1, .values = 2}));
    // A number that was seen with two values is known for these two.
    const LearnedMap number = learned({test::imageWith(map, {"true", "5"}, 1), test::imageWith(map, {"true", "6"}, 2)});
    QCOMPARE(proposedKeys(number), std::vector<std::string>{"b"});
    QVERIFY(encodeValue(number.proposals[0].parameter, "6").has_value());
    const std::string wrong = falseClaim(map, number.proposals[0]);
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TestLearn::keysThatChangeTogetherAreAmbiguous()
{
    const HiddenMap map{.keys = {{"HCA", "a", Transform::Boolean, {{{0x60000, 3, 1}}}, onOff},
                                 {"HCA", "b", Transform::Boolean, {{{0x60000, 5, 1}}}, onOff},
                                 {"HCA", "c", Transform::Boolean, {{{0x60000, 7, 1}}}, onOff}}};
    const LearnedMap result = learned(
        {test::imageWith(map, {"true", "false", "true"}, 1), test::imageWith(map, {"false", "true", "true"}, 2),
         test::imageWith(map, {"false", "true", "false"}, 3), test::imageWith(map, {"true", "false", "false"}, 4)});
    QCOMPARE(proposedKeys(result), std::vector<std::string>{"c"});
    QCOMPARE(result.ambiguities.size(), std::size_t{2});
    for (const Ambiguity& ambiguity : result.ambiguities) {
        QCOMPARE(ambiguity.reason, AmbiguityReason::SeveralKeys);
        QCOMPARE(ambiguity.keys, (std::vector<std::string>{"[HCA] a", "[HCA] b"}));
        QCOMPARE(ambiguity.bits.size(), std::size_t{1});
    }
    QCOMPARE(result.keysWithoutBits, (std::vector<std::string>{"[HCA] a", "[HCA] b"}));
}

void TestLearn::bitThatFollowsTheRom()
{
    // A bit that changes as the ROM comes and goes, and a key that changes with it.
    const HiddenMap map{.keys = {{"HCA", "a", Transform::Boolean, {{{0x60000, 3, 1}}}, onOff}}};
    const firmware::Image with = test::imageWith(map, {"true"}, 1);
    const firmware::Image without = test::imageWith(map, {"false"}, 2);
    const firmware::Image romless = firmware::parseImage(firmware::withRom(without, {}).value(), "without ROM").value();
    QVERIFY(learned({with, romless}).proposals.empty());
    QCOMPARE(learned({with, without, romless}).proposals.size(), std::size_t{1});
}

void TestLearn::absentKeys()
{
    const HiddenMap map{.keys = {{"HCA", "a", Transform::Boolean, {{{0x60000, 3, 1}}}, onOff},
                                 {"HCA", "b", Transform::Number, {{{0x60000, 8, 3}}}, numbers(0, 7)}}};
    const LearnedMap result =
        learned({test::imageWith(map, {"true", "1"}, 1), test::imageWith(map, {"", "2"}, 2),
                 test::imageWith(map, {"false", ""}, 3), test::imageWith(map, {"true", "4"}, 4),
                 test::imageWith(map, {"true", "7"}, 5), test::imageWith(map, {"false", "3"}, 6)});
    QCOMPARE(proposedKeys(result), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(result.proposals[0].parameter.absent, std::optional<std::string>("false"));
    QCOMPARE(result.proposals[1].parameter.absent, std::optional<std::string>("0"));
}

void TestLearn::valuesNeverSeenAreNotClaimed()
{
    const HiddenMap map{.keys = {{"HCA", "even", Transform::Number, {{{0x60020, 4, 6}}}, numbers(17, 63, 2)}}};
    const LearnedMap result = learned(test::imagesWith(map, 40, 7));
    QCOMPARE(result.proposals.size(), std::size_t{1});
    const Parameter& parameter = result.proposals[0].parameter;
    QVERIFY(encodeValue(parameter, "33").has_value());
    QCOMPARE(encodeValue(parameter, "34").error(), ValueProblem::FixedBitsDiffer); // bit 0 was always set
}

void TestLearn::savedMapRebuildsImages()
{
    const HiddenMap map = fullMap();
    const std::vector<firmware::Image> images = test::imagesWith(map, 40, 3);
    const std::string json = parameterMapJson(parameterMapOf(learned(images), "learned"));
    const ParameterMaps maps = ParameterMaps::of({parseParameterMap(json, "learned.json").value()}).value();
    QCOMPARE(maps.forImage(images[0]).keyCount(), std::size_t{10});
    // With the learned map, the INI of one image makes the records of another, but for the time.
    for (std::size_t i = 1; i < 5; ++i) {
        const std::string ini = firmware::embeddedIni(images[i]).value();
        const Result<RebuiltImage> built = rebuild(images[0], {.ini = ini, .acceptUntranslated = true}, maps);
        QVERIFY2(built, built ? "" : errorSentence(built.error()).c_str());
        for (const KeyChange& change : built->plan.keys) {
            QVERIFY2(change.translated() || change.key == "without_effect", change.key.c_str());
        }
        const firmware::Image after = firmware::parseImage(built->bytes, "built").value();
        QCOMPARE(decodeRecords(after).at(1).records, decodeRecords(images[i]).at(1).records);
    }
}

void TestLearn::imagesThatDoNotBelongTogether()
{
    const firmware::Image image = firmware::parseImage(test::smallImage(), "a").value();
    QVERIFY(!learnMap(std::vector{image}));
    firmware::Fs2Description description = test::smallDescription();
    description.identity.version = firmware::Version{2, 40, 7000};
    const firmware::Image other = firmware::parseImage(firmware::writeFs2(description).value(), "other.bin").value();
    const Result<LearnedMap> versions = learnMap(std::vector{image, other});
    QVERIFY(!versions);
    QVERIFY2(errorSentence(versions.error()).contains("other.bin has version 2.40.7000"),
             errorSentence(versions.error()).c_str());
    description = test::smallDescription();
    description.ini.clear();
    const firmware::Image without = firmware::parseImage(firmware::writeFs2(description).value(), "no ini").value();
    QCOMPARE(learnMap(std::vector{image, without}).error().kind, ErrorKind::IniMissing);
    const Result<LearnedMap> same = learnMap(std::vector{image, image});
    QVERIFY(same && same->proposals.empty() && same->varyingKeys == 0);
}

void TestLearn::stopsWhenAsked()
{
    const Result<LearnedMap> result = learnMap(test::imagesWith(fullMap(), 3, 1), [] { return false; });
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestLearn)
#include "testlearn.moc"
