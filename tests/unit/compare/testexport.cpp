// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison written out, above all when the images are hostile.
#include <compare/export.h>
#include <compare/exportwords.h>
#include <support/testimage.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace firesteel;

namespace {

compare::Comparison sample()
{
    firmware::Fs2Description left = test::smallDescription();
    left.ini = "[HCA]\ntotal_vfs = 16\nevil<script> = \x1b[31m&\"\xff\n";
    firmware::Fs2Description right = left;
    right.ini = "[HCA]\ntotal_vfs = 8\n";
    right.identity.version = firmware::Version{.major = 2, .minor = 42, .subminor = 5700};
    right.firstConfiguration[1].value = 0x002a1644;
    Result<firmware::Image> leftImage = firmware::parseImage(firmware::writeFs2(left).value(), "<left>.bin");
    Result<firmware::Image> rightImage = firmware::parseImage(firmware::writeFs2(right).value(), "right.bin");
    return compare::compareImages(leftImage.value(), rightImage.value());
}

bool lineHas(const std::string& text, const QStringList& words)
{
    for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
        if (std::ranges::all_of(words, [&line](const QString& word) { return line.contains(word); })) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestCompareExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textForPeople();
    void textOfIdenticalImages();
    void bytesOnRequest();
    void wordsInAnotherLanguage();
    void nothingOfAFileReachesTheTerminal();
    void htmlIsWellFormedAndEscaped();
    void jsonForPrograms();
};

void TestCompareExport::textForPeople()
{
    const std::string text = compare::comparisonText(sample());
    QVERIFY(lineHas(text, {QStringLiteral("Left:"), QStringLiteral("<left>.bin"), QStringLiteral("FS2 2.42.5000")}));
    QVERIFY(lineHas(text, {QStringLiteral("Right:"), QStringLiteral("right.bin"), QStringLiteral("2.42.5700")}));
    QVERIFY(lineHas(text, {QStringLiteral("changed"), QStringLiteral("Firmware version"), QStringLiteral("2.42.5000"),
                           QStringLiteral("2.42.5700")}));
    QVERIFY(lineHas(text, {QStringLiteral("changed"), QStringLiteral("HCA"), QStringLiteral("total_vfs"),
                           QStringLiteral("16"), QStringLiteral("8")}));
    QVERIFY(lineHas(text, {QStringLiteral("only left"), QStringLiteral("evil<script>")}));
    QVERIFY(lineHas(text, {QStringLiteral("0x0001f068"), QStringLiteral("0x002a1388"), QStringLiteral("0x002a1644"),
                           QStringLiteral("FW version (minor, subminor)")}));
    QVERIFY(lineHas(text, {QStringLiteral("changed"), QStringLiteral("Image Info")}));
    QVERIFY(!lineHas(text, {QStringLiteral("GUID"), QStringLiteral("changed")}));
    QVERIFY(!text.contains("\nBytes\n"));
}

void TestCompareExport::textOfIdenticalImages()
{
    const Result<firmware::Image> image = firmware::parseImage(test::smallImage(), "a.bin");
    const std::string text = compare::comparisonText(compare::compareImages(*image, *image));
    QVERIFY(text.ends_with("Both are identical, byte for byte.\n"));
}

void TestCompareExport::bytesOnRequest()
{
    const compare::Comparison comparison = sample();
    const std::string text = compare::comparisonText(comparison, {.bytes = true});
    QVERIFY(text.contains("\nBytes\n"));
    QVERIFY(lineHas(text, {QStringLiteral("0x00000022"), QStringLiteral("Header of the image")}));
}

void TestCompareExport::wordsInAnotherLanguage()
{
    const compare::ExportOptions options{
        .translate = [](const Sentence& sentence) { return '*' + inEnglish(sentence) + '*'; }};
    const std::string text = compare::comparisonText(sample(), options);
    QVERIFY(lineHas(text, {QStringLiteral("*changed*"), QStringLiteral("*Firmware version*")}));
    QVERIFY(compare::comparisonHtml(sample(), options).contains("<h2>*INI keys*</h2>"));
}

void TestCompareExport::nothingOfAFileReachesTheTerminal()
{
    const std::string text = compare::comparisonText(sample());
    QVERIFY(!text.contains('\x1b'));
    QVERIFY(QString::fromStdString(text).toStdString() == text); // valid UTF-8
    QCOMPARE(compare::displayable("a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z"), "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z");
    const std::string replacement = "\xef\xbf\xbd";
    QCOMPARE(compare::displayable("a\xff"), "a" + replacement);
    QCOMPARE(compare::displayable("\xc3"), replacement);
    QCOMPARE(compare::displayable("\xc0\xaf"), replacement + replacement);          // overlong
    QCOMPARE(compare::displayable("\xed\xa0\x80").find("\xed"), std::string::npos); // a surrogate
    QCOMPARE(compare::displayable("\xc2\x9b"), replacement + replacement);          // a C1 control
    QCOMPARE(compare::displayable("\t\x7f"), "??");
}

void TestCompareExport::htmlIsWellFormedAndEscaped()
{
    const std::string html = compare::comparisonHtml(sample(), {.bytes = true});
    QVERIFY(html.starts_with("<!DOCTYPE html>"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("evil&lt;script&gt;"));
    QVERIFY(html.contains("&lt;left&gt;.bin"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
    // Apart from <meta>, the page is XML: every element is closed.
    QString page = QString::fromStdString(html);
    static const QRegularExpression meta(QStringLiteral("<meta[^>]*>|<!DOCTYPE html>"));
    page.remove(meta);
    QXmlStreamReader reader(page);
    int tables = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1StringView("table")) {
            ++tables;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(tables, 6); // the two sides and five lists
}

void TestCompareExport::jsonForPrograms()
{
    const std::string text = compare::comparisonJson(sample());
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json[QStringLiteral("identical")], QJsonValue(false));
    QCOMPARE(json[QStringLiteral("left")][QStringLiteral("version")].toString(), QStringLiteral("2.42.5000"));
    const QJsonArray keys = json[QStringLiteral("ini")][QStringLiteral("keys")].toArray();
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys[0][QStringLiteral("key")].toString(), QStringLiteral("total_vfs"));
    QCOMPARE(keys[0][QStringLiteral("leftLine")].toInt(), 2);
    QCOMPARE(keys[1][QStringLiteral("change")].toString(), QStringLiteral("only-left"));
    QVERIFY(keys[1][QStringLiteral("right")].isNull());
    const QJsonArray records = json[QStringLiteral("records")][QStringLiteral("list")].toArray();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0][QStringLiteral("address")].toInteger(), 0x1f068);
    QCOMPARE(records[0][QStringLiteral("right")][QStringLiteral("value")].toInteger(), 0x002a1644);
    const QJsonArray sections = json[QStringLiteral("sections")].toArray();
    QCOMPARE(sections.size(), 12);
    QCOMPARE(sections[0][QStringLiteral("part")].toString(), QStringLiteral("header"));
    QVERIFY(!json[QStringLiteral("bytes")][QStringLiteral("ranges")].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCompareExport)
#include "testexport.moc"
