// SPDX-License-Identifier: GPL-3.0-or-later
//
// The FS3 and FS4 images of real bundles, whole and damaged: our texts are those of the vendor's own
// tool, and what it refuses is never called sound.
#include <base/file.h>
#include <firmware/bundle/bundle.h>
#include <firmware/flint/flinttext.h>
#include <firmware/image.h>
#include <support/process.h>
#include <support/shareddata.h>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using firesteel::test::ProcessResult;
using firmware::Image;
using firmware::SectionKind;

namespace {

constexpr const char* fs3Bundle = "fw-SPC-rel-13_1224_0142-EVB.mfa";
constexpr const char* fs4Bundle = "fw-SPC2-rel-29_1961_0006-EVB.mfa";

struct Damage
{
    std::string name;
    std::size_t offset = 0;
};

std::string wholeVerify(const Image& image)
{
    const std::string failure = verifyFailureText(image);
    return verifyText(image) + (failure.empty() ? firmware::verifySucceededText : failure);
}

/// The wording that changed after 4.21, in the older form (reference chapter 8).
QByteArray asIn421(QByteArray text)
{
    text.replace("InitHwPtrs:", "initHwPtrs:");
    text.replace("failed: Boot2 invalid size\n. AN", "failed: (null). AN");
    return text;
}

std::optional<firmware::Bundle> bundleNamed(const char* name)
{
    const auto data = test::sharedData();
    if (!data) {
        return std::nullopt;
    }
    const auto bytes = readSharedFile(*data / "firmware" / name, firmware::maxBundleFileSize);
    if (!bytes) {
        return std::nullopt;
    }
    const auto bundle = firmware::parseBundle(*bytes, name);
    return bundle ? std::optional(*bundle) : std::nullopt;
}

/// One byte in the middle of everything that the image consists of.
std::vector<Damage> damagesOf(const Image& image)
{
    std::vector<Damage> damages{{"header 0x13", 0x13}, {"binary version", 0x27}};
    for (const firmware::Section& section : image.sections) {
        const std::string name = section.name + " " + std::to_string(section.offset);
        if (section.toc) {
            damages.push_back({"entry of " + name, section.toc->offset + section.toc->size % 28});
        }
        if (section.size > 0) {
            damages.push_back({name, section.offset + section.size / 2});
        }
    }
    if (const firmware::Section* boot2 = image.find(SectionKind::Boot2)) {
        damages.push_back({"BOOT2 length", boot2->offset + 4});
    }
    return damages;
}

} // namespace

class TestRealImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyImage_data() { bundles(); }
    void everyImage();
    void damaged_data() { bundles(); }
    void damaged();
    void cut_data() { bundles(); }
    void cut();

private:
    static void bundles();
    QByteArray mstflint(const QStringList& command) const;
    void save(ByteView bytes) const;
    void change(std::size_t offset, std::uint8_t byte) const;
    /// One image of the bundle; skips where there is none.
    std::optional<SharedBytes> oneImage(const char* bundle) const;
    /// `bytes` are those of the file.
    void compare(const SharedBytes& bytes, const std::string& what) const;

    QString m_tool;
    QTemporaryDir m_folder;
    bool m_is421 = false;
};

void TestRealImages::initTestCase()
{
    m_tool = QStandardPaths::findExecutable(QStringLiteral("mstflint"));
    if (m_tool.isEmpty()) {
        QSKIP("mstflint is not installed");
    }
    if (!test::sharedData()) {
        QSKIP("the real bundles are not here (FIRESTEEL_SHARED)");
    }
    m_is421 = test::runProcess(m_tool, {QStringLiteral("--version")}).output.contains(" 4.21.");
}

void TestRealImages::bundles()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("FS3") << QByteArray(fs3Bundle);
    QTest::newRow("FS4") << QByteArray(fs4Bundle);
}

QByteArray TestRealImages::mstflint(const QStringList& command) const
{
    const QStringList image{QStringLiteral("-i"), m_folder.filePath(QStringLiteral("image.bin"))};
    return asIn421(test::runProcess(m_tool, image + command).output);
}

void TestRealImages::save(ByteView bytes) const
{
    if (!writeFile(m_folder.filePath(QStringLiteral("image.bin")).toStdString(), bytes)) {
        qFatal("cannot write a test file");
    }
}

void TestRealImages::change(std::size_t offset, std::uint8_t byte) const
{
    QFile file(m_folder.filePath(QStringLiteral("image.bin")));
    const char character = static_cast<char>(byte);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(static_cast<qint64>(offset)) || file.write(&character, 1) != 1) {
        qFatal("cannot change a test file");
    }
}

std::optional<SharedBytes> TestRealImages::oneImage(const char* bundle) const
{
    const auto real = bundleNamed(bundle);
    if (!real || real->entries.empty()) {
        return std::nullopt;
    }
    const auto bytes = extractImage(*real, real->entries.front());
    return bytes ? std::optional(*bytes) : std::nullopt;
}

void TestRealImages::compare(const SharedBytes& bytes, const std::string& what) const
{
    const Result<Image> image = firmware::parseImage(bytes, what);
    const QByteArray verify = mstflint({QStringLiteral("v")});
    const bool accepted = verify.contains("FW image verification succeeded");
    if (!image) {
        QVERIFY2(!accepted, what.c_str());
        return;
    }
    if (image->encrypted && !m_is421) {
        QVERIFY(!image->isSound()); // later versions check less of such an image
        return;
    }
    if (verify.contains("failed: Boot2 - read error")) {
        QVERIFY(!image->isSound()); // 4.21 names the place, too
        return;
    }
    QVERIFY2(QByteArray::fromStdString(wholeVerify(*image)) == verify,
             qPrintable(QString::fromStdString(what + "\n" + wholeVerify(*image)) + QString::fromUtf8(verify)));
    QVERIFY2(accepted || !image->isSound(), what.c_str());
    const QByteArray query = mstflint({QStringLiteral("q"), QStringLiteral("full")});
    if (!query.startsWith("-E-")) {
        QCOMPARE(QByteArray::fromStdString(queryText(*image, true)), query);
    }
}

void TestRealImages::everyImage()
{
    QFETCH(QByteArray, name);
    const auto bundle = bundleNamed(name.constData());
    if (!bundle) {
        QSKIP("this bundle is not here");
    }
    std::size_t seen = 0;
    const auto consume = [&](std::size_t entry, const SharedBytes& bytes) {
        ++seen;
        const std::string psid = bundle->entries[entry].psid;
        save(bytes);
        compare(bytes, psid);
        const Result<Image> image = firmware::parseImage(bytes, psid);
        if (!image || !image->isSound()) {
            QTest::qFail(psid.c_str(), __FILE__, __LINE__);
            return false;
        }
        const QByteArray ini = mstflint({QStringLiteral("dc")});
        const auto ours = firmware::embeddedIni(*image);
        if (!ours || QByteArray::fromStdString(*ours) != ini) {
            QTest::qFail(("INI of " + psid).c_str(), __FILE__, __LINE__);
        }
        const QByteArray query = mstflint({QStringLiteral("q")});
        if (QByteArray::fromStdString(queryText(*image, false)) != query) {
            QTest::qFail(("query of " + psid).c_str(), __FILE__, __LINE__);
        }
        return !QTest::currentTestFailed();
    };
    QVERIFY(firmware::extractAll(*bundle, consume));
    QCOMPARE(seen, bundle->entries.size());
}

void TestRealImages::damaged()
{
    QFETCH(QByteArray, name);
    const auto bytes = oneImage(name.constData());
    if (!bytes) {
        QSKIP("this bundle is not here");
    }
    const Result<Image> image = firmware::parseImage(*bytes, "whole");
    QVERIFY(image);
    save(*bytes);
    // One buffer for all: what compare() parses is gone when the next byte changes.
    Bytes buffer = bytes->copy();
    for (const Damage& damage : damagesOf(*image)) {
        std::uint8_t& byte = buffer[damage.offset];
        change(damage.offset, byte ^= 0x01);
        compare(SharedBytes(nullptr, buffer), damage.name);
        change(damage.offset, byte ^= 0x01);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestRealImages::cut()
{
    QFETCH(QByteArray, name);
    const auto bytes = oneImage(name.constData());
    if (!bytes) {
        QSKIP("this bundle is not here");
    }
    for (const std::uint64_t size : {0x40ULL, 0x100ULL, 0x1004ULL, 0x2010ULL, 0x2020ULL, 0x4010ULL, 0x4020ULL,
                                     0x10000ULL, 0x200000ULL, 0x400000ULL, 0xff8000ULL, 0x1fff020ULL}) {
        if (size < bytes->size()) {
            save(bytes->part(0, size));
            compare(bytes->part(0, size), "cut at " + std::to_string(size));
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestRealImages)
#include "testrealimages.moc"
