// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <firmware/bundle/bundle.h>
#include <firmware/image.h>
#include <support/process.h>
#include <support/shareddata.h>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace firesteel;
using Qt::StringLiterals::operator""_s;

namespace {

/// What mstflint says of an image file.
struct Judgement
{
    QByteArray verify;
    QByteArray query;
};

Judgement judge(const QString& file)
{
    Judgement judgement;
    for (const bool query : {false, true}) {
        const test::ProcessResult result = test::runProcess(u"mstflint"_s, {u"-i"_s, file, query ? u"q"_s : u"v"_s});
        (query ? judgement.query : judgement.verify) = result.output + result.errors;
    }
    return judgement;
}

QByteArray queryField(const QByteArray& text, const QByteArray& name)
{
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(name.size()).trimmed();
        }
    }
    return {};
}

} // namespace

/// The bundles of vendors, judged by mstflint where it is installed.
class TestRealBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void imagesAreWhatTheBundleSays_data();
    void imagesAreWhatTheBundleSays();
    void mstflintAgrees_data();
    void mstflintAgrees();
    void everyBitCounts_data();
    void everyBitCounts();

private:
    void addBundles();
    firmware::Bundle load(const QString& name);
};

void TestRealBundles::addBundles()
{
    if (!test::sharedData()) {
        QSKIP("no vendor files beside this checkout");
    }
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::size_t>("entries");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("firstPsid");
    QTest::addColumn<QString>("lastPsid");
    QTest::newRow("MFA with FS3") << u"fw-SPC-rel-13_1224_0142-EVB.mfa"_s << std::size_t{36} << u"13.1224.0142"_s
                                  << u"HPE3230110035"_s << u"MT_2370110033"_s;
    QTest::newRow("MFA with FS4") << u"fw-SPC2-rel-29_1961_0006-EVB.mfa"_s << std::size_t{6} << u"29.1961.0006"_s
                                  << u"MT_0000000199"_s << u"MT_0000000269"_s;
    QTest::newRow("MFA2") << u"mlxsw_spectrum-13.1530.152.mfa2"_s << std::size_t{64} << u"13.1530.0152"_s
                          << u"MT_3000111034"_s << u"MT_2630110033"_s;
}

firmware::Bundle TestRealBundles::load(const QString& name)
{
    const std::filesystem::path path = *test::sharedData() / "firmware" / name.toStdString();
    Result<SharedBytes> bytes = readSharedFile(path, firmware::maxBundleFileSize);
    if (!bytes) {
        qFatal("%s", errorSentence(bytes.error()).c_str());
    }
    Result<firmware::Bundle> bundle = firmware::parseBundle(std::move(*bytes), path.filename().string());
    if (!bundle) {
        qFatal("%s", errorSentence(bundle.error()).c_str());
    }
    return std::move(*bundle);
}

void TestRealBundles::lists_data()
{
    addBundles();
}

void TestRealBundles::lists()
{
    QFETCH(QString, name);
    QFETCH(std::size_t, entries);
    QFETCH(QString, version);
    QFETCH(QString, firstPsid);
    QFETCH(QString, lastPsid);
    firmware::Bundle bundle = load(name);
    for (const firmware::Finding& finding : bundle.findings) {
        // Vendors cut long descriptions where the room ends; nothing else is wrong.
        QCOMPARE(finding.kind, firmware::FindingKind::BundleMetadataUnterminated);
        QCOMPARE(finding.severity, firmware::Severity::Note);
    }
    QVERIFY(firmware::completeVersions(bundle));
    QCOMPARE(bundle.entries.size(), entries);
    QCOMPARE(QString::fromStdString(bundle.entries.front().psid), firstPsid);
    QCOMPARE(QString::fromStdString(bundle.entries.back().psid), lastPsid);
    std::set<std::string> psids;
    for (const firmware::BundleEntry& entry : bundle.entries) {
        QCOMPARE(QString::fromStdString(toString(entry.version().value())), version);
        QVERIFY(psids.insert(entry.psid).second);
        QCOMPARE(entry.parts.size(), 1);
        QCOMPARE(entry.partNumber.empty(), bundle.format == firmware::BundleFormat::Mfa2);
    }
}

void TestRealBundles::imagesAreWhatTheBundleSays_data()
{
    addBundles();
}

void TestRealBundles::imagesAreWhatTheBundleSays()
{
    QFETCH(QString, name);
    QFETCH(std::size_t, entries);
    QFETCH(QString, version);
    const firmware::Bundle bundle = load(name);
    std::size_t images = 0;
    const Result<> done = firmware::extractAll(bundle, [&](std::size_t index, const SharedBytes& bytes) {
        const firmware::BundleEntry& entry = bundle.entries[index];
        const Result<firmware::Image> image = firmware::parseEntry(bundle, entry, bytes);
        if (!image) {
            QTest::qFail(errorSentence(image.error()).c_str(), __FILE__, __LINE__);
            return false;
        }
        ++images;
        const bool same = image->identity.psid == entry.psid && image->identity.version &&
                          QString::fromStdString(toString(*image->identity.version)) == version;
        const auto wrong = std::ranges::find_if(image->findings, [](const firmware::Finding& finding) {
            return finding.kind == firmware::FindingKind::BundlePsidDiffers ||
                   finding.kind == firmware::FindingKind::BundleVersionDiffers ||
                   finding.kind == firmware::FindingKind::SectionCrcWrong;
        });
        if (!same || wrong != image->findings.end()) {
            QTest::qFail(entry.psid.c_str(), __FILE__, __LINE__);
        }
        return true;
    });
    QVERIFY2(done, done ? "" : errorSentence(done.error()).c_str());
    QCOMPARE(images, entries);
}

void TestRealBundles::mstflintAgrees_data()
{
    addBundles();
}

void TestRealBundles::mstflintAgrees()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    if (QStandardPaths::findExecutable(u"mstflint"_s).isEmpty()) {
        QSKIP("mstflint is not installed");
    }
    const firmware::Bundle bundle = load(name);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"image.bin"_s);
    // The first, one in the middle and the last: each takes mstflint a second.
    const std::size_t last = bundle.entries.size() - 1;
    for (const std::size_t index : {std::size_t{0}, last / 2, last}) {
        const firmware::BundleEntry& entry = bundle.entries[index];
        const Result<SharedBytes> image = firmware::extractImage(bundle, entry);
        QVERIFY2(image, image ? "" : errorSentence(image.error()).c_str());
        QVERIFY(writeFile(file.toStdString(), *image));
        const Judgement judgement = judge(file);
        if (bundle.format == firmware::BundleFormat::Mfa2) {
            // What MFA2 holds is what a card receives: without the device data that are the card's own.
            QVERIFY2(judgement.verify.contains("(IMAGE_INFO) - OK"), judgement.verify);
            QVERIFY2(judgement.verify.contains("(MAIN_CODE) - OK"), judgement.verify);
            QVERIFY2(judgement.verify.contains("No \"MFG_INFO\" info section"), judgement.verify);
            QVERIFY2(!judgement.verify.contains("wrong CRC"), judgement.verify);
            continue;
        }
        QVERIFY2(judgement.verify.contains("verification succeeded"), judgement.verify);
        QCOMPARE(queryField(judgement.query, "PSID:"), QByteArray::fromStdString(entry.psid));
        QCOMPARE(queryField(judgement.query, "FW Version:"), version.toUtf8());
    }
}

void TestRealBundles::everyBitCounts_data()
{
    addBundles();
}

void TestRealBundles::everyBitCounts()
{
    QFETCH(QString, name);
    const firmware::Bundle good = load(name);
    const std::size_t size = good.bytes.size();
    for (std::size_t offset = 20; offset < size; offset += size / 61) {
        Bytes damaged = good.bytes.copy();
        damaged[offset] ^= 0x04;
        const Result<firmware::Bundle> bundle = firmware::parseBundle(std::move(damaged), "damaged");
        QVERIFY2(!bundle || !bundle->isSound(), qPrintable(QString::number(offset, 16)));
    }
}

QTEST_GUILESS_MAIN(TestRealBundles)
#include "testrealbundles.moc"
