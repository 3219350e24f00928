// SPDX-License-Identifier: GPL-3.0-or-later
//
// The vendor's own tool judges images that came off a simulated card after our engine burned them.
#include <adapters/discovery.h>
#include <adapters/engine.h>
#include <base/file.h>
#include <base/progress.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>
#include <support/process.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace firesteel;
using firesteel::test::ProcessResult;

class TestAgainstMstflint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stockCardsImage();
    void imageBurnedWithTheCardsGuids();
    void flashDumpHoldsAnImageMstflintReads();

private:
    ProcessResult mstflint(const QString& file, const QStringList& command) const;
    void verifies(const QString& file) const;
    QString save(const char* name, const Bytes& bytes) const;

    QString m_tool;
    QTemporaryDir m_folder;
};

void TestAgainstMstflint::initTestCase()
{
    m_tool = QStandardPaths::findExecutable(QStringLiteral("mstflint"));
    if (m_tool.isEmpty()) {
        QSKIP("mstflint is not installed");
    }
}

ProcessResult TestAgainstMstflint::mstflint(const QString& file, const QStringList& command) const
{
    return test::runProcess(m_tool, QStringList{QStringLiteral("-i"), file} + command);
}

QString TestAgainstMstflint::save(const char* name, const Bytes& bytes) const
{
    const QString file = m_folder.filePath(QLatin1StringView(name));
    if (!writeFile(file.toStdString(), ByteView(bytes))) {
        qFatal("cannot write a test file");
    }
    return file;
}

void TestAgainstMstflint::verifies(const QString& file) const
{
    const ProcessResult result = mstflint(file, {QStringLiteral("v")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("FW image verification succeeded"), result.output);
    QVERIFY2(!result.output.contains("wrong CRC"), result.output); // flint forgives a wrong full-image CRC
    const ProcessResult ours = test::runProcess(test::builtProgram("firesteel-cli"), {QStringLiteral("verify"), file});
    QCOMPARE(ours.exitCode, 0);
    QCOMPARE(ours.output, result.output);
}

void TestAgainstMstflint::stockCardsImage()
{
    const std::filesystem::path root = m_folder.filePath(QStringLiteral("stock")).toStdString();
    QVERIFY(adapters::ensureStockCard(root, "hp-544flr"));
    NoProgress progress;
    for (const adapters::Adapter& adapter : adapters::discoverAdapters({.simulatedRoot = root, .includeReal = false})) {
        const auto engine = adapters::openEngine(adapter);
        QVERIFY(engine);
        const QString file = save("stock.bin", (*engine)->readImage(progress).value());
        verifies(file);
        const ProcessResult ini = mstflint(file, {QStringLiteral("dc")});
        QCOMPARE(ini.exitCode, 0);
        QVERIFY(ini.output.contains("sriov_en"));
    }
}

void TestAgainstMstflint::imageBurnedWithTheCardsGuids()
{
    firmware::Fs2Description original = test::largeDescription();
    original.guids.guids = {0x0002c90300112200, 0x0002c90300112201, 0x0002c90300112202, 0x0002c90300112203};
    original.guids.macs = {0x0002c9112200, 0x0002c9112201};
    original.identity.vsd = "kept by the card";
    const std::filesystem::path card = m_folder.filePath(QStringLiteral("cards/guids")).toStdString();
    std::filesystem::create_directories(card.parent_path());
    QVERIFY(adapters::createSimulatedCard(card, firmware::writeFs2(original).value()));
    firmware::Fs2Description newer = test::largeDescription();
    newer.identity.version = firmware::Version{.major = 2, .minor = 99, .subminor = 7};

    NoProgress progress;
    const auto found = adapters::discoverAdapters({.simulatedRoot = card.parent_path(), .includeReal = false});
    QCOMPARE(found.size(), std::size_t{1});
    const auto engine = adapters::openEngine(found.at(0)).value();
    const auto burned =
        engine->burn(firmware::parseImage(firmware::writeFs2(newer).value(), "newer").value(), {}, progress);
    QVERIFY2(burned, burned ? "" : errorSentence(burned.error()).c_str());
    const QString file = save("burned.bin", engine->readImage(progress).value());
    verifies(file);
    const ProcessResult query = mstflint(file, {QStringLiteral("q")});
    QVERIFY2(query.output.contains("0002c90300112200 0002c90300112201 0002c90300112202 0002c90300112203"),
             query.output);
    QVERIFY2(query.output.contains("0002c9112200     0002c9112201"), query.output);
    QVERIFY2(query.output.contains("kept by the card"), query.output);
    QVERIFY2(query.output.contains("2.99.0007"), query.output);
}

void TestAgainstMstflint::flashDumpHoldsAnImageMstflintReads()
{
    const auto real = test::realImage();
    const Bytes image = real ? readFile(*real, 1 << 24).value() : firmware::writeFs2(test::largeDescription()).value();
    const std::filesystem::path card = m_folder.filePath(QStringLiteral("cards2/dump")).toStdString();
    std::filesystem::create_directories(card.parent_path());
    QVERIFY(adapters::createSimulatedCard(card, image));
    NoProgress progress;
    const auto found = adapters::discoverAdapters({.simulatedRoot = card.parent_path(), .includeReal = false});
    const auto engine = adapters::openEngine(found.at(0)).value();
    const QString file = save("dump.bin", engine->readFlash(progress).value());
    const ProcessResult striped = mstflint(file, {QStringLiteral("--striped_image"), QStringLiteral("v")});
    QVERIFY2(striped.output.contains("FW image verification succeeded"), striped.output);
    QVERIFY2(!striped.output.contains("wrong CRC"), striped.output);
}

QTEST_GUILESS_MAIN(TestAgainstMstflint)
#include "testagainstmstflint.moc"
