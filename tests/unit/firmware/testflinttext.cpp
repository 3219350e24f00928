// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants.h"

#include <base/file.h>
#include <firmware/flint/flinttext.h>
#include <support/shareddata.h>

#include <QFile>
#include <QTest>

#include <map>

using namespace firesteel;

namespace {

std::string wholeVerify(const firmware::Image& image)
{
    const std::string failure = verifyFailureText(image);
    return verifyText(image) + (failure.empty() ? firmware::verifySucceededText : failure);
}

/// The recorded output in pieces, each headed by a line "=== NAME VERB".
std::map<std::string, std::string> recorded()
{
    std::map<std::string, std::string> pieces;
    const Result<Bytes> file = readFile(FIRMWARE_TEST_FOLDER "/mstflint-4.21.txt", 16U << 20);
    if (!file) {
        return pieces;
    }
    const std::string text = "\n" + std::string(file->begin(), file->end());
    const std::string_view mark = "\n=== ";
    for (std::size_t at = text.find(mark); at != std::string::npos;) {
        const std::size_t line = text.find('\n', at + 1);
        const std::size_t next = text.find(mark, line - 1);
        const std::size_t end = next == std::string::npos ? text.size() : next + 1;
        pieces[text.substr(at + mark.size(), line - at - mark.size())] =
            line + 1 > end ? std::string() : text.substr(line + 1, end - line - 1);
        at = next;
    }
    return pieces;
}

/// What a file in data/outputs/mstflint-on-fs2 shows after the line of that command.
QByteArray sharedOutput(const QByteArray& file, const QByteArray& command)
{
    const qsizetype head = file.indexOf(" " + command + "   (exit");
    if (head < 0) {
        return {};
    }
    const qsizetype start = file.indexOf('\n', head) + 1;
    const qsizetype end = file.indexOf("\n$ mstflint", start);
    return file.mid(start, end < 0 ? -1 : end - start);
}

Bytes realImageBytes()
{
    const auto path = test::realImage();
    return path ? readFile(*path, firmware::maxImageFileSize).value_or(Bytes{}) : Bytes{};
}

} // namespace

class FlintTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variantsAsRecorded_data();
    void variantsAsRecorded();
    void realImageAsRecorded_data();
    void realImageAsRecorded();
    void controlCharactersStayOut();
};

void FlintTextTest::variantsAsRecorded_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<test::Variant> variants = test::allVariants();
    for (std::size_t i = 0; i < variants.size(); ++i) {
        if (variants[i].recorded) {
            QTest::newRow(variants[i].name.c_str()) << i;
        }
    }
}

void FlintTextTest::variantsAsRecorded()
{
    QFETCH(std::size_t, index);
    static const std::vector<test::Variant> variants = test::allVariants();
    static const std::map<std::string, std::string> outputs = recorded();
    const test::Variant& variant = variants[index];
    const Result<firmware::Image> image = firmware::parseImage(variant.image, variant.name);
    QVERIFY(image);

    const auto verify = outputs.find(variant.name + " v");
    QVERIFY2(verify != outputs.end(), "not recorded; run tests/unit/firmware/record");
    QVERIFY2(verify->second.contains(variant.verifySays), verify->second.c_str()); // as reference table 9.2 says
    QCOMPARE(QByteArray::fromStdString(wholeVerify(*image)), QByteArray::fromStdString(verify->second));

    const auto query = outputs.find(variant.name + " q full");
    QVERIFY(query != outputs.end());
    QVERIFY2(query->second.contains(variant.querySays), query->second.c_str());
    if (!query->second.starts_with("-E- ")) {
        QCOMPARE(QByteArray::fromStdString(queryText(*image, true)), QByteArray::fromStdString(query->second));
    }
}

void FlintTextTest::realImageAsRecorded_data()
{
    QTest::addColumn<std::size_t>("flippedByte");
    QTest::newRow("original") << std::size_t{0};
    // The name says which byte has its lowest bit inverted.
    for (const char* name : {"flip_boot2_0x100", "flip_cfg2_0xc2300", "flip_config_0x2a00", "flip_ddr_0x20000",
                             "flip_fwconf_0xc3b00", "flip_guid_0x1d160", "flip_hdr_0x24", "flip_hdr_0x30",
                             "flip_imageinfo_0x1d1a0", "flip_jump_0xc3a00", "flip_rom_0x5000"}) {
        const QByteArray text(name);
        QTest::newRow(name) << std::size_t{text.mid(text.lastIndexOf('_') + 1).toULongLong(nullptr, 16)};
    }
    QTest::newRow("prefix_64k_ff") << std::size_t{0};
    QTest::newRow("truncated_minus4") << std::size_t{0};
}

void FlintTextTest::realImageAsRecorded()
{
    QFETCH(std::size_t, flippedByte);
    Bytes bytes = realImageBytes();
    if (bytes.empty()) {
        QSKIP("the real image is not here (FIRESTEEL_SHARED)");
    }
    const QByteArray name = QTest::currentDataTag();
    if (flippedByte != 0) {
        bytes[flippedByte] ^= 0x01;
    } else if (name == "prefix_64k_ff") {
        bytes.insert(bytes.begin(), 0x10000, 0xff);
    } else if (name == "truncated_minus4") {
        bytes.resize(bytes.size() - 4);
    }
    QFile file(QString::fromStdString(
        (*test::sharedData() / "outputs" / "mstflint-on-fs2" / (name.toStdString() + ".txt")).string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray output = file.readAll();

    const Result<firmware::Image> image = firmware::parseImage(bytes, name.toStdString());
    QVERIFY(image);
    QCOMPARE(QByteArray::fromStdString(wholeVerify(*image)), sharedOutput(output, "v"));
    const QByteArray query = sharedOutput(output, "q full");
    if (!query.startsWith("-E-")) {
        QCOMPARE(QByteArray::fromStdString(queryText(*image, true)), query);
    }
}

void FlintTextTest::controlCharactersStayOut()
{
    firmware::Fs2Description description = test::plainDescription();
    description.identity.psid = "A\x1b[31mB";
    const Result<Bytes> bytes = firmware::writeFs2(description);
    QVERIFY(bytes);
    const Result<firmware::Image> image = firmware::parseImage(*bytes, "escape");
    QVERIFY(image);
    QVERIFY(queryText(*image, false).contains("PSID:                  A?[31mB\n"));
}

QTEST_APPLESS_MAIN(FlintTextTest)
#include "testflinttext.moc"
