// SPDX-License-Identifier: GPL-3.0-or-later
//
// Output as recorded from mstflint 4.21 and 4.31; reference chapter C.
#include <base/file.h>
#include <support/shareddata.h>
#include <tools/flintanswers.h>
#include <tools/messages.h>
#include <tools/outputreader.h>

#include <QTest>

#include <sstream>

using namespace firesteel;
using namespace std::string_literals;
using tools::OutputReader;
using tools::Problem;
using tools::ToolProgress;

namespace {

struct Output
{
    std::vector<std::string> lines;
    std::vector<ToolProgress> progress;
};

/// Fed in pieces of `size` bytes.
Output readIn(std::string_view text, std::size_t size)
{
    Output output;
    OutputReader reader([&output](std::string_view line) { output.lines.emplace_back(line); },
                        [&output](const ToolProgress& progress) { output.progress.push_back(progress); });
    for (std::size_t at = 0; at < text.size(); at += size) {
        reader.feed(text.substr(at, size));
    }
    reader.finish();
    return output;
}

Output read(std::string_view text)
{
    return readIn(text, text.size());
}

std::vector<std::string> linesOf(const std::string& text)
{
    return read(text).lines;
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentages_data();
    void percentages();
    void burnOutput();
    void messageBehindPercentage();
    void readingOutput();
    void backspaces();
    void longAndHostileLines();
    void piecesDoNotMatter();
    void queryFs2();
    void queryFs4();
    void queryOfNothing();
    void hardware();
    void verify();
    void recordedOutputs();
    void problems_data();
    void problems();
    void addresses();
    void errorsAreCollected();
};

void TestReaders::percentages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<int>("percent");
    QTest::newRow("burn") << QByteArray("Burning FS2 FW image without signatures -   9%")
                          << QByteArray("Burning FS2 FW image without signatures") << 9;
    QTest::newRow("read") << QByteArray("Reading flash section: 100%") << QByteArray("Reading flash section") << 100;
    QTest::newRow("bare") << QByteArray(" 42%") << QByteArray() << 42;
    QTest::newRow("too much") << QByteArray("x - 101%") << QByteArray() << -1;
    QTest::newRow("too long") << QByteArray("x - 0007%") << QByteArray() << -1;
    QTest::newRow("no number") << QByteArray("x - %") << QByteArray() << -1;
    QTest::newRow("not at the end") << QByteArray("10% done") << QByteArray() << -1;
}

void TestReaders::percentages()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, stage);
    QFETCH(const int, percent);
    const auto progress = tools::progressIn(text.toStdString());
    QCOMPARE(progress.has_value(), percent >= 0);
    if (progress) {
        QCOMPARE(progress->stage, stage.toStdString());
        QCOMPARE(progress->percent, static_cast<unsigned>(percent));
    }
}

void TestReaders::burnOutput()
{
    const Output output =
        read("\n    Current FW version on flash:  2.42.5700\n    New FW version:               2.42.5700\n\n"
             "    Note: The new FW version is the same as the current FW version on flash.\n\n"
             " Do you want to continue ? (y/n) [n] : y\n\n"
             "\rBurning FS2 FW image without signatures -   0%"
             "\rBurning FS2 FW image without signatures -   1%"
             "\rBurning FS2 FW image without signatures - OK  \n"
             "\rRestoring signature                     - OK\n");
    QCOMPARE(output.progress.size(), std::size_t{2});
    QCOMPARE(output.progress.back().percent, 1U);
    QVERIFY(std::ranges::contains(output.lines, "Burning FS2 FW image without signatures - OK"s));
    QVERIFY(std::ranges::contains(output.lines, "Restoring signature                     - OK"s));
    QVERIFY(std::ranges::any_of(output.lines, tools::isPrompt));
    QVERIFY(std::ranges::none_of(output.lines, [](const std::string& line) { return line.contains('%'); }));
}

void TestReaders::messageBehindPercentage()
{
    const Output output = read("\rBurning FS2 FW image without signatures -  39%-E- Burning FS2 image failed: "
                               "Flash write failed: Flash write of 4096 bytes to address physical 0x81000 failed: "
                               "MFE_VERIFY_ERROR\n");
    QCOMPARE(output.progress, (std::vector<ToolProgress>{{"Burning FS2 FW image without signatures", 39}}));
    QCOMPARE(output.lines.size(), std::size_t{1});
    QVERIFY(output.lines.front().starts_with("-E- Burning"));
    QCOMPARE(tools::problemIn(output.lines), Problem::WriteMismatch);
    QCOMPARE(tools::addressIn(output.lines.front()).value_or(0), 0x81000ULL);
}

void TestReaders::readingOutput()
{
    const Output output =
        read("\x1b[2K\n\rReading flash section: 50%\rReading flash section: 100%\x1b[2K\nDone.\x1b[2K\n"
             "Image type:            FS4\n");
    QCOMPARE(output.progress.size(), std::size_t{2});
    QCOMPARE(output.progress.back(), (ToolProgress{"Reading flash section", 100}));
    QVERIFY(std::ranges::contains(output.lines, "Image type:            FS4"s));
    QVERIFY(!std::ranges::contains(output.lines, "Done."s));
}

void TestReaders::backspaces()
{
    const Output output = read("Updating FW ...   0%\b\b\b\b  1%\b\b\b\b100%\b\b\b\bDone\n");
    QCOMPARE(output.progress.size(), std::size_t{3});
    QCOMPARE(output.progress.back().percent, 100U);
    QCOMPARE(output.lines, std::vector{"Done"s});
}

void TestReaders::longAndHostileLines()
{
    const Output output =
        read(std::string(3 * OutputReader::mostLine, 'x') + "\x1b[31;1mred\x1b\x07" + "\x7f\0\x01 end\n"s);
    QVERIFY(output.lines.size() >= 3);
    for (const std::string& line : output.lines) {
        QVERIFY(line.size() <= OutputReader::mostLine);
        QVERIFY(std::ranges::all_of(line, [](char character) { return character >= ' ' && character != '\x7f'; }));
    }
}

void TestReaders::piecesDoNotMatter()
{
    const std::string text = "first\r\nsecond -  10%\rsecond -  20%-W- careful\n-I- done\r\n\x1b[2Kthird - 5%";
    const Output whole = read(text);
    QCOMPARE(whole.lines, (std::vector{"first"s, "-W- careful"s, "-I- done"s}));
    for (std::size_t size = 1; size < text.size(); ++size) {
        QCOMPARE(readIn(text, size).lines, whole.lines);
    }
}

void TestReaders::queryFs2()
{
    const auto answer = tools::readQuery(linesOf(
        "Image type:            FS2\nFW Version:            2.42.5000\nFW Release Date:       5.9.2017\n"
        "Config Sectors:        2\nRom Info:              type=PXE version=3.4.752\n"
        "                       type=UEFI version=14.11.45\nDevice ID:             4103 <-- a remark\n"
        "Description:           Node             Port1            Port2            Sys image\n"
        "GUIDs:                 0002c9000100d050 0002c9000100d051 0002c9000100d052 0002c9000100d050 \n"
        "MACs:                                       0002c9000001     0002c9000002\nVSD:                   n/a\n"
        "PSID:                  MT_1200111023\nINI revision:          0x562d\nGeographical Address:  ASIC 60\n"));
    QVERIFY(answer);
    QCOMPARE(answer->version.value(), "2.42.5000"s);
    QCOMPARE(answer->roms, (std::vector{"type=PXE version=3.4.752"s, "type=UEFI version=14.11.45"s}));
    QCOMPARE(answer->deviceId.value(), 4103);
    QCOMPARE(answer->configSectors.value(), 2U);
    QCOMPARE(answer->guids, (std::vector<std::uint64_t>{0x0002c9000100d050, 0x0002c9000100d051, 0x0002c9000100d052,
                                                        0x0002c9000100d050}));
    QCOMPARE(answer->macs, (std::vector<std::uint64_t>{0x0002c9000001, 0x0002c9000002}));
    QVERIFY(!answer->vsd);
    QVERIFY(!answer->description);
    QCOMPARE(answer->psid.value(), "MT_1200111023"s);
}

void TestReaders::queryFs4()
{
    const auto answer = tools::readQuery(linesOf(
        "Image type:            FS4\nFW Version:            26.33.1048\nFW Version(Running):   26.32.1010\n"
        "Rom Info:              type=UEFI version=14.26.17 cpu=AMD64,AARCH64\n"
        "                       type=PXE version=3.6.502 cpu=AMD64\nPart Number:           MCX623106AN-CDA_Ax\n"
        "Description:           ConnectX-6 Dx EN adapter card\n"
        "Description:           UID                GuidsNumber\nBase GUID:             e8ebd3030070cf12        4\n"
        "Orig Base GUID:        N/A                     8\nBase MAC:              e8ebd370cf12            4\n"
        "Image VSD:             N/A\nDevice VSD:            some text: with a colon\nPSID:                  "
        "MT_0000000575\n"
        "Orig PSID:             MT_0000000574\nSecurity Attributes:   secure-fw, dev\nSecurity Ver:          2\n"
        "Default Update Method: fw_ctrl\nLife cycle:            GA SECURED\n"));
    QVERIFY(answer);
    QCOMPARE(answer->runningVersion.value(), "26.32.1010"s);
    QCOMPARE(answer->roms.size(), std::size_t{2});
    QCOMPARE(answer->description.value(), "ConnectX-6 Dx EN adapter card"s);
    QCOMPARE(answer->baseGuid.value(), (tools::BaseAddress{0xe8ebd3030070cf12, 4}));
    QCOMPARE(answer->originalBaseGuid.value(), (tools::BaseAddress{std::nullopt, 8}));
    QCOMPARE(answer->baseMac.value(), (tools::BaseAddress{0xe8ebd370cf12, 4}));
    QCOMPARE(answer->deviceVsd.value(), "some text: with a colon"s);
    QCOMPARE(answer->originalPsid.value(), "MT_0000000574"s);
    QCOMPARE(answer->securityAttributes.value(), "secure-fw, dev"s);
    QCOMPARE(answer->securityVersion.value(), 2U);
    QVERIFY(answer->controlledUpdate);
}

void TestReaders::queryOfNothing()
{
    QVERIFY(!tools::readQuery({}));
    QVERIFY(!tools::readQuery(linesOf("-E- Cannot open Device: 0000:24:00.0. \n")));
}

void TestReaders::hardware()
{
    const auto answer = tools::readHardware(linesOf(
        "HW Info:\n  HwDevId                 503\n  HwRevId                 0x1\nFlash Info:\n"
        "  Type                    W25QxxBV\n  TotalSize               0x200000\n  Banks                   0x1\n"
        "  Flash0.WriteProtected   Disabled\n  JEDEC_ID                0x1540ef\n  TBS, BP[3:0]            0, 0000\n"));
    QVERIFY(answer);
    QCOMPARE(answer->hardwareId, 503);
    QCOMPARE(answer->revision, 1);
    QCOMPARE(answer->flashType, "W25QxxBV"s);
    QCOMPARE(answer->flashSize, 0x200000U);
    QCOMPARE(answer->jedecId, 0x1540efU);
    QCOMPARE(answer->writeProtected, std::optional(false));
    QVERIFY(!tools::readHardware(linesOf("  Type   W25QxxBV\n")));
}

void TestReaders::verify()
{
    const tools::VerifyAnswer good =
        tools::readVerify(linesOf("     FS2 failsafe image. Start address: 0x0. Chunk size 0x80000:\n"
                                  "     /0x00000038-0x0000065b (0x000624)/ (BOOT2) - OK\n"
                                  "     /0x0002b714-0x0002bae3 (0x0003d0)/ (DDR) - wrong CRC (exp:0x1234, act:0x4321)\n"
                                  "     /0x00000000-0x000c405b (0x0c405c)/ (Full Image) - CRC IGNORED\n"
                                  "-I- FW image verification succeeded. Image is bootable.\n"));
    QVERIFY(good.succeeded && !good.failed);
    QCOMPARE(good.sections.size(), std::size_t{3});
    QCOMPARE(good.sections[0].name, "BOOT2"s);
    QCOMPARE(good.sections[0].last, 0x65bU);
    QCOMPARE(good.sections[0].verdict, "OK"s);
    QCOMPARE(good.sections[1].verdict, "wrong CRC (exp:0x1234, act:0x4321)"s);
    QCOMPARE(good.sections[2].size, 0xc405cU);
    const tools::VerifyAnswer bad = tools::readVerify(
        linesOf("-E- FW image verification failed: Bad CRC.. AN HCA DEVICE CAN NOT BOOT FROM THIS IMAGE.\n"));
    QVERIFY(bad.failed && !bad.succeeded);
}

/// Every recorded query of a real card is understood, whatever stands around it.
void TestReaders::recordedOutputs()
{
    const auto data = test::sharedData();
    if (!data || !std::filesystem::exists(*data / "outputs/cards")) {
        QSKIP("no recorded outputs beside this checkout");
    }
    int queries = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*data / "outputs/cards")) {
        const Bytes bytes = readFile(entry.path(), 1 << 22).value();
        const std::vector<std::string> lines = linesOf(std::string(bytes.begin(), bytes.end()));
        const auto answer = tools::readQuery(lines);
        if (answer) {
            ++queries;
            QVERIFY2(answer->psid.has_value(), entry.path().c_str());
            QVERIFY2(answer->version.has_value(), entry.path().c_str());
        }
        (void)tools::readVerify(lines);
        (void)tools::problemIn(lines);
    }
    QVERIFY(queries >= 4);
    const Bytes original = readFile(*data / "outputs/mstflint-on-fs2/original.txt", 1 << 22).value();
    const std::vector<std::string> lines = linesOf(std::string(original.begin(), original.end()));
    QCOMPARE(tools::readQuery(lines)->psid.value(), "MT_1200111023"s);
    const tools::VerifyAnswer verdict = tools::readVerify(lines);
    QVERIFY(verdict.succeeded);
    QCOMPARE(verdict.sections.size(), std::size_t{22});
}

void TestReaders::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const char* text, Problem problem) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(problem);
    };
    row("semaphore",
        "-E- Cannot open Device: 0000:23:00.0. Can not obtain Flash semaphore. You can run \"flint "
        "-clear_semaphore -d <device>\" to force semaphore unlock.",
        Problem::SemaphoreTaken);
    row("lockdown",
        "write offset: Operation not permitted\n-E- Cannot open Device: 0000:23:00.0. Operation not "
        "permitted. MFE_GENERAL_ERROR",
        Problem::Lockdown);
    row("lockdown ConnectX-4",
        "write counter to semaphore: Operation not permitted\n-E- Cannot open Device: x. "
        "MFE_CR_ERROR",
        Problem::Lockdown);
    row("permission", "-E- Cannot open Device: 0000:23:00.0. Permission denied. MFE_CR_ERROR",
        Problem::PermissionDenied);
    row("no image", "-E- Failed to query Device: 0000:23:00.0. No valid image found", Problem::NoImage);
    row("damaged", "-E- Failed to query Device: 0000:23:00.0. Bad CRC.", Problem::DamagedImage);
    row("erase", "-E- Burning failed: Flash erase of address 0x80000 failed: MFE_WRITE_TIMEOUT", Problem::FlashTimeout);
    row("psid", "-E- PSID mismatch. The PSID on flash (A) differs from the PSID in the given image (B).",
        Problem::PsidMismatch);
    row("config", "-E- Unsupported device", Problem::Unsupported);
    row("other", "-E- Something new.", Problem::Unknown);
}

void TestReaders::problems()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, problem);
    QCOMPARE(static_cast<int>(tools::problemIn(linesOf(text.toStdString()))), problem);
}

void TestReaders::addresses()
{
    QCOMPARE(tools::addressIn("Flash erase of address 0x80000 failed").value_or(1), 0x80000ULL);
    QCOMPARE(tools::addressIn("to address physical 0x81000 failed").value_or(1), 0x81000ULL);
    QVERIFY(!tools::addressIn("Start address unknown, 0xfffffffffffffffffffff"));
    QVERIFY(!tools::addressIn("MFE_TIMEOUT"));
}

void TestReaders::errorsAreCollected()
{
    const auto lines = linesOf("10%-E- first\nsomething\n-E- second\n-W- no error\n");
    QCOMPARE(tools::errorText(lines), "first second"s);
    QCOMPARE(tools::errorText({}), ""s);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "testreaders.moc"
