// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundle.h>
#include <firmware/image.h>
#include <support/testbundle.h>
#include <support/testimage.h>

#include <QTest>

#include <algorithm>
#include <format>
#include <functional>

using namespace firesteel;
using firmware::Bundle;
using firmware::FindingKind;
using firmware::Severity;

namespace {

struct Expected
{
    FindingKind kind;
    Severity severity;
    std::uint64_t offset;
    bool operator==(const Expected&) const = default;
};

constexpr std::uint64_t mapStart = 16 + 8;
constexpr std::uint64_t boardSize = 36 + 152 + 40;
constexpr std::uint64_t records = 36 + 152; ///< within a board

/// A file with one damage, and all that has to be found.
struct Damage
{
    const char* name;
    std::function<Bytes()> file;
    std::vector<Expected> findings;
    /// What taking the first image out says; nothing where that works.
    std::optional<ErrorKind> extracting = ErrorKind::BundleDamaged;
};

test::MfaTables tables()
{
    return test::mfaTables(test::smallMfa());
}

/// The sections unpacked, so that offsets are plain.
Bytes plain(const test::MfaTables& made)
{
    return test::mfaFile(made, std::nullopt);
}

std::uint64_t tocStart()
{
    return mapStart + tables().map.size() + 8;
}

std::uint64_t dataStart()
{
    return tocStart() + tables().toc.size() + 8;
}

std::uint64_t plainEnd()
{
    return dataStart() + tables().data.size();
}

Bytes changed(Bytes file, const std::function<void(Bytes&)>& change)
{
    change(file);
    return file;
}

Bytes withNewChecksum(Bytes file, const std::function<void(Bytes&)>& change)
{
    file.resize(file.size() - 4);
    change(file);
    test::finishMfa(file);
    return file;
}

Bytes withTables(const std::function<void(test::MfaTables&)>& change)
{
    test::MfaTables made = tables();
    change(made);
    return plain(made);
}

Bytes withDescription(const std::function<void(test::MfaDescription&)>& change)
{
    test::MfaDescription description = test::smallMfa();
    change(description);
    return plain(test::mfaTables(description));
}

/// Packed sections, each of which a test may replace.
Bytes packedFile(const std::function<void(Bytes& map, Bytes& toc, Bytes& data)>& change)
{
    const test::MfaTables made = tables();
    Bytes map = test::xzPacked(made.map);
    Bytes toc = test::xzPacked(made.toc);
    Bytes data = test::xzPacked(made.data);
    change(map, toc, data);
    Bytes file = test::mfaStart();
    test::appendMfaSection(file, 1, true, map);
    test::appendMfaSection(file, 2, true, toc);
    test::appendMfaSection(file, 3, true, data);
    test::finishMfa(file);
    return file;
}

std::uint64_t packedDataStart(std::size_t tocSize)
{
    return mapStart + test::xzPacked(tables().map).size() + 8 + tocSize + 8;
}

std::uint64_t packedDataStart()
{
    return packedDataStart(test::xzPacked(tables().toc).size());
}

std::vector<Damage> frameDamages()
{
    const std::uint64_t end = plainEnd();
    return {
        {"CRC-32 at the end",
         [] { return changed(plain(tables()), [](Bytes& file) { file.back() ^= 1; }); },
         {{FindingKind::BundleChecksumWrong, Severity::Error, end}}},
        {"format version 2",
         [] { return withNewChecksum(plain(tables()), [](Bytes& file) { writeBe32(file, 4, 2); }); },
         {{FindingKind::BundleFormatVersion, Severity::Warning, 4}},
         std::nullopt},
        {"unknown section",
         [] {
             return withNewChecksum(plain(tables()),
                                    [](Bytes& file) { test::appendMfaSection(file, 9, false, Bytes(8)); });
         },
         {{FindingKind::BundleSectionUnknown, Severity::Warning, end}},
         std::nullopt},
        {"second map",
         [] {
             return withNewChecksum(plain(tables()),
                                    [](Bytes& file) { test::appendMfaSection(file, 1, false, Bytes(8)); });
         },
         {{FindingKind::BundleSectionRepeated, Severity::Warning, end}},
         std::nullopt},
        {"bytes between data and CRC-32",
         [] { return withNewChecksum(plain(tables()), [](Bytes& file) { file.insert(file.end(), 4, 0x55); }); },
         {{FindingKind::BundleTrailingData, Severity::Warning, end}},
         std::nullopt},
        {"data shorter than their size",
         [] {
             return withNewChecksum(plain(tables()), [](Bytes& file) {
                 writeBe32(file, dataStart() - 4, static_cast<std::uint32_t>(tables().data.size() + 4096));
             });
         },
         {{FindingKind::BundleSectionCut, Severity::Error, dataStart() - 8}}},
        {"size of the data wraps",
         [] {
             return withNewChecksum(plain(tables()), [](Bytes& file) { writeBe32(file, dataStart() - 4, 0xffffffff); });
         },
         {{FindingKind::BundleSectionCut, Severity::Error, dataStart() - 8}}},
        {"no TOC",
         [] {
             Bytes file = test::mfaStart();
             test::appendMfaSection(file, 1, false, tables().map);
             test::appendMfaSection(file, 3, false, tables().data);
             test::finishMfa(file);
             return file;
         },
         {{FindingKind::BundleSectionMissing, Severity::Error, 0},
          {FindingKind::BundleTocPointerInvalid, Severity::Error, records},
          {FindingKind::BundleTocPointerInvalid, Severity::Error, boardSize + records},
          {FindingKind::BundleDataTooLong, Severity::Warning, mapStart + tables().map.size() + 8}}},
        {"no data",
         [] {
             Bytes file = test::mfaStart();
             test::appendMfaSection(file, 1, false, tables().map);
             test::appendMfaSection(file, 2, false, tables().toc);
             test::finishMfa(file);
             return file;
         },
         {{FindingKind::BundleSectionMissing, Severity::Error, 0}}},
    };
}

std::vector<Damage> packingDamages()
{
    return {
        {"data longer than the TOC needs",
         [] {
             return packedFile([](Bytes&, Bytes&, Bytes& data) {
                 Bytes more = tables().data;
                 more.resize(more.size() + 50'000'000);
                 data = test::xzPacked(more);
             });
         },
         {{FindingKind::BundleDataTooLong, Severity::Warning, packedDataStart()}},
         std::nullopt},
        {"data shorter than the TOC needs",
         [] {
             return packedFile([](Bytes&, Bytes&, Bytes& data) {
                 Bytes less = tables().data;
                 less.resize(less.size() - 4);
                 data = test::xzPacked(less);
             });
         },
         {{FindingKind::BundlePartOutside, Severity::Error, tables().data.size() / 2},
          {FindingKind::BundleDataTooLong, Severity::Warning, packedDataStart()}},
         std::nullopt},
        {"data are no XZ stream",
         [] { return packedFile([](Bytes&, Bytes&, Bytes& data) { data.assign(512, 0x5a); }); },
         {{FindingKind::BundleXzDamaged, Severity::Error, packedDataStart()}}},
        {"XZ stream of the data cut",
         [] { return packedFile([](Bytes&, Bytes&, Bytes& data) { data.resize(data.size() / 2); }); },
         {{FindingKind::BundleXzCut, Severity::Error, packedDataStart() + test::xzPacked(tables().data).size() / 2}}},
        {"bit flipped in the packed data",
         [] { return packedFile([](Bytes&, Bytes&, Bytes& data) { data[data.size() / 3] ^= 1; }); },
         {}},
        {"TOC is a bomb",
         [] { return packedFile([](Bytes&, Bytes& toc, Bytes&) { toc = test::xzPacked(Bytes(40'000'000)); }); },
         {{FindingKind::BundleTableTooLong, Severity::Error, mapStart + test::xzPacked(tables().map).size() + 8},
          {FindingKind::BundleTocPointerInvalid, Severity::Error, records},
          {FindingKind::BundleTocPointerInvalid, Severity::Error, boardSize + records},
          {FindingKind::BundleDataTooLong, Severity::Warning,
           packedDataStart(test::xzPacked(Bytes(40'000'000)).size())}}},
    };
}

std::vector<Damage> tableDamages()
{
    const std::uint64_t half = tables().data.size() / 2;
    return {
        {"TOC not a multiple of 24",
         [] { return withTables([](test::MfaTables& made) { made.toc.resize(made.toc.size() + 8); }); },
         {{FindingKind::BundleTocSizeInvalid, Severity::Error, tocStart()}}},
        {"part behind the data",
         [] {
             return withTables([](test::MfaTables& made) {
                 writeBe32(made.toc, 0, static_cast<std::uint32_t>(made.data.size() - 4));
             });
         },
         {{FindingKind::BundlePartOutside, Severity::Error, tables().data.size() - 4}}},
        {"part with upper offset bits",
         [] { return withTables([](test::MfaTables& made) { made.toc[21] = 1; }); },
         {{FindingKind::BundlePartOutside, Severity::Error, 1ull << 32}}},
        {"offset and size wrap at 32 bits",
         [] {
             return withTables([](test::MfaTables& made) {
                 writeBe32(made.toc, 0, 0xfffffff0);
                 writeBe32(made.toc, 4, 0x20);
             });
         },
         {{FindingKind::BundlePartOutside, Severity::Error, 0xfffffff0}}},
        {"map refers behind the TOC",
         [] { return withTables([](test::MfaTables& made) { writeBe32(made.map, records, 48); }); },
         {{FindingKind::BundleTocPointerInvalid, Severity::Error, records}}},
        {"map refers between TOC entries",
         [] { return withTables([](test::MfaTables& made) { writeBe32(made.map, records, 4); }); },
         {{FindingKind::BundleTocPointerInvalid, Severity::Error, records}}},
        {"map ends inside a board",
         [] { return withTables([](test::MfaTables& made) { made.map.resize(made.map.size() - 1); }); },
         {{FindingKind::BundleMapCut, Severity::Error, boardSize},
          {FindingKind::BundleDataTooLong, Severity::Warning, dataStart() - 1}}},
        {"metadata longer than the map",
         [] { return withTables([](test::MfaTables& made) { made.map[boardSize + 34] = 0xff; }); },
         {{FindingKind::BundleMapCut, Severity::Error, boardSize},
          {FindingKind::BundleDataTooLong, Severity::Warning, dataStart()}}},
        {"metadata without end",
         [] { return withTables([](test::MfaTables& made) { std::fill_n(made.map.begin() + 40, 148, 'x'); }); },
         {{FindingKind::BundleMetadataUnterminated, Severity::Note, 36}},
         std::nullopt},
        {"metadata of an unknown kind",
         [] { return withTables([](test::MfaTables& made) { made.map[36] = 7; }); },
         {{FindingKind::BundleMetadataUnknown, Severity::Note, 36}},
         std::nullopt},
        {"no PSID",
         [] { return withDescription([](test::MfaDescription& made) { made.boards[1].psid.clear(); }); },
         {{FindingKind::BundlePsidMissing, Severity::Error, boardSize},
          {FindingKind::BundleDataTooLong, Severity::Warning, dataStart()}}},
        {"PSID twice",
         [] { return withDescription([](test::MfaDescription& made) { made.boards[1].psid = made.boards[0].psid; }); },
         {{FindingKind::BundlePsidRepeated, Severity::Warning, boardSize}},
         std::nullopt},
        {"image of 0 bytes",
         [] {
             return withDescription([](test::MfaDescription& made) {
                 made.parts[1].content.clear();
                 std::swap(made.boards[0].choices, made.boards[1].choices);
             });
         },
         {{FindingKind::BundlePartEmpty, Severity::Error, 24}}},
        {"PSID that is a path",
         [] { return withDescription([](test::MfaDescription& made) { made.boards[1].psid = "../TST"; }); },
         {{FindingKind::BundleNameUnsafe, Severity::Warning, boardSize}},
         std::nullopt},
        {"control character in the PSID",
         [] { return withDescription([](test::MfaDescription& made) { made.boards[0].psid = "TST\x1b[2J"; }); },
         {{FindingKind::BundleNameUnsafe, Severity::Warning, 0}},
         std::nullopt},
        {"slash in the part number",
         [] { return withDescription([](test::MfaDescription& made) { made.boards[1].partNumber = "CARD/B"; }); },
         {{FindingKind::BundleNameUnsafe, Severity::Warning, boardSize}},
         std::nullopt},
        {"choices without names",
         [] {
             return withDescription(
                 [](test::MfaDescription& made) { made.boards[0].choices = {{.part = 0}, {.part = 1}}; });
         },
         {{FindingKind::BundleChoiceUnnamed, Severity::Error, 0}}},
        {"choices of the same name",
         [] {
             return withDescription([](test::MfaDescription& made) {
                 made.boards[0].choices = {{.part = 0, .tag = "a"}, {.part = 1, .tag = "a"}};
             });
         },
         {{FindingKind::BundleChoiceUnnamed, Severity::Error, half}}},
        {"unknown image type in the map",
         [] { return withDescription([](test::MfaDescription& made) { made.boards[0].choices[0].imageType = 5; }); },
         {{FindingKind::BundleTypeUnknown, Severity::Warning, records}},
         std::nullopt},
        {"unknown image type in the TOC",
         [] { return withDescription([](test::MfaDescription& made) { made.parts[0].type = 0x77; }); },
         {{FindingKind::BundleTypeUnknown, Severity::Warning, 8},
          {FindingKind::BundleFirmwareMissing, Severity::Error, 0}}},
        {"board without images",
         [] { return withDescription([](test::MfaDescription& made) { made.boards[1].choices.clear(); }); },
         {{FindingKind::BundleFirmwareMissing, Severity::Error, 0},
          {FindingKind::BundleDataTooLong, Severity::Warning, dataStart() - 40}},
         std::nullopt},
    };
}

Bytes mfa2(const std::function<void(test::Mfa2Description&)>& change)
{
    test::Mfa2Description description = test::smallMfa2();
    change(description);
    return test::mfa2File(description);
}

Bytes mfa2Patched(const std::function<void(Bytes&)>& change)
{
    Bytes file = test::mfa2File(test::smallMfa2());
    change(file);
    test::redigestMfa2(file);
    return file;
}

// Where the elements of smallMfa2() lie: package descriptor 0x10, devices of 8 + 4 + 16 + 12 bytes
// from 0x90, components of 8 + 20 + 16 bytes behind them.
constexpr std::uint64_t firstDevice = 0x90;
constexpr std::uint64_t deviceSize = 0x28;
constexpr std::uint64_t firstComponent = firstDevice + 2 * deviceSize;
constexpr std::uint64_t mfa2ComponentSize = 0x2c;
constexpr std::uint64_t block = firstComponent + 2 * mfa2ComponentSize;

std::vector<Damage> mfa2Damages()
{
    const std::uint64_t second = test::smallMfa2().components[0].image.size() + 16;
    return {
        {"whole digest",
         [] { return changed(mfa2([](auto&) {}), [](Bytes& file) { file[0x4c] ^= 1; }); },
         {{FindingKind::BundleDigestWrong, Severity::Error, 0x4c}}},
        {"changed PSID",
         [] { return changed(mfa2([](auto&) {}), [](Bytes& file) { file[firstDevice + 0x10] = 'X'; }); },
         {{FindingKind::BundleDigestWrong, Severity::Error, 0x4c},
          {FindingKind::BundleDigestWrong, Severity::Error, 0x70}}},
        {"changed data",
         [] { return changed(mfa2([](auto&) {}), [](Bytes& file) { file[file.size() / 2] ^= 1; }); },
         {{FindingKind::BundleDigestWrong, Severity::Error, 0x4c}}},
        {"total length of a device",
         [] { return mfa2Patched([](Bytes& file) { file[firstDevice + 7] ^= 4; }); },
         {{FindingKind::BundleElementTotal, Severity::Error, firstDevice}}},
        {"length of a component pointer",
         [] { return mfa2Patched([](Bytes& file) { file[firstDevice + 0x1f] = 6; }); },
         {{FindingKind::BundleElementLength, Severity::Error, firstDevice + 0x1c},
          {FindingKind::BundleElementMissing, Severity::Error, firstDevice},
          {FindingKind::BundleComponentUnused, Severity::Note, firstComponent}}},
        {"length of a component descriptor",
         [] { return mfa2Patched([](Bytes& file) { file[firstComponent + 8 + 3] = 12; }); },
         {{FindingKind::BundleElementLength, Severity::Error, firstComponent + 8},
          {FindingKind::BundleComponentMissing, Severity::Error, firstDevice + 0x1c},
          {FindingKind::BundleComponentMissing, Severity::Error, firstDevice + deviceSize + 0x1c}}},
        {"no device descriptor",
         [] { return mfa2Patched([](Bytes& file) { file[firstDevice + deviceSize + 9] = 9; }); },
         {{FindingKind::BundleElementUnexpected, Severity::Error, firstDevice + deviceSize + 8},
          {FindingKind::BundleFirmwareMissing, Severity::Error, 0}}},
        {"element behind the descriptors",
         [] { return mfa2Patched([](Bytes& file) { writeBe32(file, block - 16, 0x00210fff); }); },
         {{FindingKind::BundleElementCut, Severity::Error, block - 16},
          {FindingKind::BundleComponentMissing, Severity::Error, firstDevice + deviceSize + 0x1c}}},
        {"more devices announced than there are",
         [] { return mfa2Patched([](Bytes& file) { file[0x1f] = 3; }); },
         {{FindingKind::BundleElementUnexpected, Severity::Error, firstComponent + 8},
          {FindingKind::BundleFirmwareMissing, Severity::Error, 0},
          {FindingKind::BundleFirmwareMissing, Severity::Error, 0}}},
        {"block not aligned",
         [] { return mfa2Patched([](Bytes& file) { file[0x23] += 2; }); },
         {{FindingKind::BundleElementUnaligned, Severity::Error, block + 2},
          {FindingKind::BundleSectionCut, Severity::Error, block + 2},
          {FindingKind::BundleTrailingData, Severity::Warning, block},
          {FindingKind::BundleXzDamaged, Severity::Error, block + 2}}},
        {"block longer than the file",
         [] { return mfa2Patched([](Bytes& file) { file.resize(file.size() - 4); }); },
         {{FindingKind::BundleSectionCut, Severity::Error, block},
          {FindingKind::BundleXzCut, Severity::Error, mfa2([](auto&) {}).size() - 4}}},
        {"unknown storage",
         [] { return mfa2([](auto& made) { made.devices[0].pointers[0].storage = 2; }); },
         {{FindingKind::BundleStorageUnknown, Severity::Error, firstDevice + 0x1c},
          {FindingKind::BundleComponentUnused, Severity::Note, firstComponent}}},
        {"component index out of range",
         [] { return mfa2([](auto& made) { made.devices[0].pointers[0].component = 2; }); },
         {{FindingKind::BundleComponentMissing, Severity::Error, firstDevice + 0x1c},
          {FindingKind::BundleComponentUnused, Severity::Note, firstComponent}}},
        {"component behind the block",
         [] { return mfa2([](auto& made) { made.components[0].size = 0x7fffffff; }); },
         {{FindingKind::BundlePartOutside, Severity::Error, 16},
          {FindingKind::BundleImageTooLarge, Severity::Error, 0}}},
        {"component of 0 bytes",
         [] { return mfa2([](auto& made) { made.components[0].size = 0; }); },
         {{FindingKind::BundlePartEmpty, Severity::Error, firstComponent}}},
        {"control character in the second PSID",
         [] { return mfa2([](auto& made) { made.devices[1].psid = "TST_MFA2\x1b[2J"; }); },
         {{FindingKind::BundleNameUnsafe, Severity::Warning, firstDevice + deviceSize}},
         std::nullopt},
        {"component offset wraps at 64 bits",
         [] { return mfa2([](auto& made) { made.components[0].offset = 0xfffffffffffffff0; }); },
         {{FindingKind::BundlePartOutside, Severity::Error, firmware::maxUnpackedSize + 16}}},
        {"no mark before the image",
         [] { return mfa2([](auto& made) { made.components[0].mark = "#BIN.COMPONENT?#"; }); },
         {},
         ErrorKind::BundleDamaged},
        {"no PSID",
         [] { return mfa2([](auto& made) { made.devices[1].psid.clear(); }); },
         {{FindingKind::BundlePsidMissing, Severity::Error, firstDevice + deviceSize},
          {FindingKind::BundleComponentUnused, Severity::Note, firstComponent - 12 + mfa2ComponentSize}}},
        {"block longer unpacked than it says",
         [second] {
             return mfa2Patched(
                 [second](Bytes& file) { writeBe32(file, 0x2c, static_cast<std::uint32_t>(second + 16 + 64)); });
         },
         {{FindingKind::BundlePartOutside, Severity::Error, second + 16},
          {FindingKind::BundleDataTooLong, Severity::Warning, block}},
         std::nullopt},
        {"block shorter unpacked than it says",
         [] { return mfa2Patched([](Bytes& file) { writeBe32(file, 0x2c, 0x7fffffff); }); },
         {{FindingKind::BundleDataTooShort, Severity::Error, block}}},
        {"unknown compression",
         [] { return mfa2Patched([](Bytes& file) { file[0x30] = 2; }); },
         {{FindingKind::BundleXzUnsupported, Severity::Error, block}}},
    };
}

const std::vector<Damage>& allDamages()
{
    static const std::vector<Damage> damages = [] {
        std::vector<Damage> all = frameDamages();
        for (auto make : {packingDamages, tableDamages, mfa2Damages}) {
            std::ranges::move(make(), std::back_inserter(all));
        }
        return all;
    }();
    return damages;
}

std::string words(const std::vector<firmware::Finding>& findings)
{
    std::string text = "\n";
    for (const firmware::Finding& finding : findings) {
        text += std::format("  {} {} 0x{:x}: {}\n", static_cast<int>(finding.kind), static_cast<int>(finding.severity),
                            finding.facts.offset.value_or(0), findingSentence(finding));
    }
    return text;
}

} // namespace

/// Reference table 9.3: each kind of damage is found, named and placed, and nothing else is.
class TestDamagedBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDamage_data();
    void eachDamage();
    void nothingToList();
    void bombsCostNoMemory();
    void everyCutIsNoticed();
    void everyKindHasItsOwnSentence();
};

void TestDamagedBundles::eachDamage_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<Damage>& all = allDamages();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].name) << i;
    }
}

void TestDamagedBundles::eachDamage()
{
    QFETCH(std::size_t, index);
    const Damage& damage = allDamages().at(index);
    const Result<Bundle> bundle = firmware::parseBundle(damage.file(), "damaged.mfa");
    QVERIFY2(bundle, bundle ? "" : errorSentence(bundle.error()).c_str());
    if (!damage.findings.empty()) {
        QCOMPARE(bundle->findings.size(), damage.findings.size());
        for (std::size_t i = 0; i < damage.findings.size(); ++i) {
            const firmware::Finding& found = bundle->findings[i];
            const Expected seen{found.kind, found.severity, found.facts.offset.value_or(0)};
            QVERIFY2(seen == damage.findings[i], words(bundle->findings).c_str());
            const std::string sentence = findingSentence(found);
            QVERIFY2(!sentence.empty() && !sentence.contains('{'), sentence.c_str());
        }
    }
    QVERIFY(!bundle->entries.empty());
    const Result<SharedBytes> image = firmware::extractImage(*bundle, bundle->entries.front());
    if (damage.extracting) {
        QVERIFY2(!image, words(bundle->findings).c_str());
        QCOMPARE(image.error().kind, *damage.extracting);
        QVERIFY(image.error().reason || image.error().facts.offset);
    } else {
        QVERIFY2(image, image ? "" : errorSentence(image.error()).c_str());
    }
}

void TestDamagedBundles::nothingToList()
{
    const std::vector<std::pair<const char*, Bytes>> files{
        {"only the magic", Bytes{'M', 'F', 'A', 'R'}},
        {"only the header", test::mfaStart()},
        {"no map",
         [] {
             Bytes file = test::mfaStart();
             test::appendMfaSection(file, 2, false, tables().toc);
             test::finishMfa(file);
             return file;
         }()},
        {"map damaged", packedFile([](Bytes& map, Bytes&, Bytes&) { map[map.size() / 2] ^= 1; })},
        {"map is a bomb", packedFile([](Bytes& map, Bytes&, Bytes&) { map = test::xzPacked(Bytes(40'000'000)); })},
        {"MFA2: only the fingerprint", changed(mfa2([](auto&) {}), [](Bytes& file) { file.resize(16); })},
        {"MFA2: no package descriptor", mfa2Patched([](Bytes& file) { file[0x19] = 9; })},
        {"MFA2: block behind the file", mfa2Patched([](Bytes& file) { writeBe32(file, 0x20, 0x7fffffff); })},
        {"MFA2: block inside the package descriptor",
         changed(mfa2([](auto&) {}), [](Bytes& file) { writeBe32(file, 0x20, 0x20); })},
    };
    for (const auto& [name, file] : files) {
        const Result<Bundle> bundle = firmware::parseBundle(file, "damaged.mfa");
        QVERIFY2(!bundle, name);
        QCOMPARE(bundle.error().kind, ErrorKind::BundleDamaged);
        QCOMPARE(bundle.error().facts.file, "damaged.mfa");
        QVERIFY2(bundle.error().reason, name);
        const std::string sentence = errorSentence(bundle.error());
        QVERIFY2(sentence.contains("damaged.mfa") && !sentence.contains('{'), sentence.c_str());
    }
}

void TestDamagedBundles::bombsCostNoMemory()
{
    // 3000 boards whose parts overlap, each of 20 MB: they cannot all be in memory.
    test::MfaDescription description;
    description.parts = {{.content = Bytes(24 << 20)}};
    test::MfaTables made = test::mfaTables(description);
    const Bytes entry = made.toc;
    made.toc.clear();
    for (std::uint32_t i = 0; i < 3000; ++i) {
        Bytes one = entry;
        writeBe32(one, 0, 4 * i);
        writeBe32(one, 4, (20 << 20) + 4 * i);
        made.toc.insert(made.toc.end(), one.begin(), one.end());
        description.boards.push_back({.psid = std::format("TST_{}", i), .choices = {{.part = i}}});
    }
    made.map = test::mfaTables(description).map;
    const Result<Bundle> bundle = firmware::parseBundle(test::mfaFile(made), "bomb.mfa");
    QVERIFY(bundle);
    QCOMPARE(bundle->entries.size(), 3000);
    const Result<> all = firmware::extractAll(*bundle, [](std::size_t, const SharedBytes&) { return true; });
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::BundleTooLarge);
    const Result<SharedBytes> one = firmware::extractImage(*bundle, bundle->entries[7]);
    QVERIFY(one);
    QCOMPARE(one->size(), (20u << 20) + 28u);
}

void TestDamagedBundles::everyCutIsNoticed()
{
    for (const Bytes& file : {test::mfaFile(tables()), test::mfa2File(test::smallMfa2())}) {
        for (std::size_t size = 4; size < file.size(); size += size < 0x400 ? 1 : 997) {
            const Result<Bundle> bundle =
                firmware::parseBundle(Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)), "cut");
            QVERIFY2(!bundle || !bundle->isSound(), qPrintable(QString::number(size)));
        }
    }
}

void TestDamagedBundles::everyKindHasItsOwnSentence()
{
    std::vector<std::string> seen;
    const int first = static_cast<int>(FindingKind::BundleFormatVersion);
    const int last = static_cast<int>(FindingKind::BundleVersionDiffers);
    for (int kind = first; kind <= last; ++kind) {
        const std::string sentence = firmware::findingTemplate(static_cast<FindingKind>(kind));
        QVERIFY2(sentence.ends_with('.'), sentence.c_str());
        QVERIFY2(!std::ranges::contains(seen, sentence), sentence.c_str());
        seen.push_back(sentence);
    }
}

QTEST_APPLESS_MAIN(TestDamagedBundles)
#include "testdamagedbundles.moc"
