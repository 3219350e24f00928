// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/protocol.h>
#include <helper/values.h>
#include <support/testimage.h>

#include <QTest>

using namespace firesteel;
using helper::Message;
using helper::Request;
using helper::Verb;

namespace {

template <typename Value>
Value throughJson(const Value& value)
{
    Value read;
    const helper::Json json = helper::Json::parse(helper::toJson(value).dump());
    if (!helper::fromJson(json, read)) {
        qFatal("%s", json.dump().c_str());
    }
    return read;
}

std::string withoutEnd(std::string line)
{
    line.pop_back();
    return line;
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsComeThrough();
    void addressesAreExact_data();
    void addressesAreExact();
    void textOfAnyBytesComesThrough_data();
    void textOfAnyBytesComesThrough();
    void cardQueriesComeThrough();
    void errorsComeThroughWithTheirSentences();
    void imagesComeThrough();
    void answersThatAreNoneAreRefused_data();
    void answersThatAreNoneAreRefused();
};

void TestProtocol::requestsComeThrough()
{
    Request request;
    request.id = 12;
    request.verb = Verb::Recover;
    request.address = "0000:23:00.0";
    request.image = {.name = "Sicherung \xc3\xa4.bin", .size = 4096, .start = 0x80000};
    request.guids = firmware::Guids{.guids = {1, 2, 3, 0xffffffffffffffff}, .macs = {4, 5}, .blank = false};
    const auto read = helper::decodeRequest(withoutEnd(helper::encodeRequest(request)));
    QVERIFY(read);
    QCOMPARE(read->id, request.id);
    QCOMPARE(read->verb, request.verb);
    QCOMPARE(read->address, request.address);
    QVERIFY(read->image == request.image);
    QVERIFY(read->guids == request.guids);

    request = {};
    request.id = 13;
    request.verb = Verb::Burn;
    request.simulated = "/home/me/card";
    request.image = {.name = "new.bin", .size = 1, .start = 0};
    request.options = {.allowDowngrade = true, .allowLoss = true};
    const auto burn = helper::decodeRequest(withoutEnd(helper::encodeRequest(request)));
    QVERIFY(burn);
    QCOMPARE(burn->simulated, request.simulated);
    QVERIFY(burn->options.allowDowngrade && burn->options.allowLoss);
    QVERIFY(!burn->options.allowPsidChange && !burn->options.useImageGuids && !burn->options.useImageVsd);
}

void TestProtocol::addressesAreExact_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << QByteArray("0000:23:00.0") << true;
    QTest::newRow("all letters") << QByteArray("abcd:ef:1f.7") << true;
    QTest::newRow("function 8") << QByteArray("0000:23:00.8") << false;
    QTest::newRow("upper case") << QByteArray("0000:2A:00.0") << false;
    QTest::newRow("short") << QByteArray("23:00.0") << false;
    QTest::newRow("path") << QByteArray("0000:23:00.0/..") << false;
    QTest::newRow("line end") << QByteArray("0000:23:00.0\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestProtocol::addressesAreExact()
{
    QFETCH(const QByteArray, address);
    QTEST(helper::isPciAddress(address.toStdString()), "valid");
}

void TestProtocol::textOfAnyBytesComesThrough_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plain");
    QTest::newRow("ASCII") << QByteArray("HP_1380110017") << true;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true;
    QTest::newRow("Cyrillic") << QByteArray("\xd0\x9f") << true;
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x94\xa5") << true;
    QTest::newRow("lone byte") << QByteArray("VSD \xff") << false;
    QTest::newRow("cut") << QByteArray("\xe2\x82") << false;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false;
}

void TestProtocol::textOfAnyBytesComesThrough()
{
    QFETCH(const QByteArray, text);
    const helper::Json json = helper::textJson(text.toStdString());
    QTEST(json.is_string(), "plain");
    std::string read;
    QVERIFY(helper::readText(helper::Json::parse(json.dump()), read));
    QCOMPARE(QByteArray::fromStdString(read), text);
}

void TestProtocol::cardQueriesComeThrough()
{
    adapters::CardQuery card;
    card.hardwareId = {.chip = 0x1f7, .revision = 1};
    card.flashType = "W25QxxBV";
    card.flashSize = 2ull << 20;
    card.format = firmware::ImageFormat::Fs4;
    card.layout = {.failsafe = true, .logChunkSize = 19, .start = 0x80000};
    card.copies = {0x80000, 0};
    card.identity.version = firmware::Version{.major = 2, .minor = 42, .subminor = 5000};
    card.identity.psid = "HP_1380110017";
    card.identity.vsd = "a\xfe";
    card.identity.hardwareIds = {{.chip = 0x1f7, .revision = 0}};
    card.identity.security = firmware::SecurityAttributes{.signedFw = true};
    card.guids = {.guids = {1, 2, 3, 4}, .macs = {5, 6}, .blank = false};
    card.uids.guids = {{.first = 7, .count = 8, .step = 1}};
    card.runningVersion = firmware::Version{.major = 1, .minor = 2, .subminor = 3};
    card.program = "mstflint 4.31.0";
    card.rom.entries = {{.product = 0x10, .major = 3, .minor = 4, .subminor = 752}};
    card.findings = {{.kind = firmware::FindingKind::BundleVersionDiffers,
                      .severity = firmware::Severity::Warning,
                      .facts = {.section = "DDR", .offset = 16},
                      .section = 3}};
    const adapters::CardQuery read = throughJson(card);
    QVERIFY(read.hardwareId == card.hardwareId);
    QCOMPARE(read.flashType, card.flashType);
    QCOMPARE(read.format, card.format);
    QVERIFY(read.layout == card.layout);
    QCOMPARE(read.copies, card.copies);
    QVERIFY(read.identity.version == card.identity.version);
    QVERIFY(read.identity.psid == card.identity.psid);
    QVERIFY(read.identity.vsd == card.identity.vsd);
    QVERIFY(read.identity.hardwareIds == card.identity.hardwareIds);
    QVERIFY(read.identity.security == card.identity.security);
    QVERIFY(!read.identity.productVersion);
    QVERIFY(read.guids == card.guids);
    QVERIFY(read.uids == card.uids);
    QVERIFY(read.runningVersion == card.runningVersion);
    QCOMPARE(read.program, card.program);
    QVERIFY(read.rom.entries == card.rom.entries);
    QCOMPARE(read.findings.size(), std::size_t{1});
    QCOMPARE(read.findings[0].kind, firmware::FindingKind::BundleVersionDiffers);
    QVERIFY(read.findings[0].facts == card.findings[0].facts);
    QCOMPARE(read.findings[0].section, card.findings[0].section);
}

void TestProtocol::errorsComeThroughWithTheirSentences()
{
    const Error error{.kind = ErrorKind::BurnRefused,
                      .facts = {.file = "card", .offset = 7, .wanted = "A", .found = "B"},
                      .detail = "before the first erase",
                      .reason =
                          Sentence{.context = "Preflight", .text = "the PSID is {found}", .facts = {.found = "B"}}};
    const auto message =
        helper::decodeMessage(withoutEnd(helper::encodeMessage({.id = 3, .content = helper::Failed{error}})));
    QVERIFY(message);
    QCOMPARE(message->id, std::uint64_t{3});
    const Error& read = std::get<helper::Failed>(message->content).error;
    QCOMPARE(read.kind, error.kind);
    QVERIFY(read.facts == error.facts);
    QCOMPARE(read.detail, error.detail);
    QVERIFY(read.reason == error.reason);
    QCOMPARE(errorSentence(read), std::string("Nothing was written. the PSID is B"));
}

void TestProtocol::imagesComeThrough()
{
    // As an engine gives it: the second copy of a card, with a finding that the bytes do not show.
    firmware::Image image = firmware::parseImage(test::smallImage(), "card").value();
    image.layout.start = 0x80000;
    image.copy = firmware::CopyState::Boots;
    image.findings.push_back({.kind = firmware::FindingKind::TwoCopies,
                              .severity = firmware::Severity::Warning,
                              .facts = {.offset = 0x80000}});
    const auto read = helper::imageOf(image.bytes, throughJson(helper::summaryOf(image)));
    QVERIFY(read);
    QCOMPARE(read->name, std::string("card"));
    QVERIFY(read->layout == image.layout);
    QCOMPARE(read->copy, firmware::CopyState::Boots);
    QCOMPARE(read->sections.size(), image.sections.size());
    QCOMPARE(read->findings.size(), image.findings.size());
    QVERIFY(read->identity.version == image.identity.version);
}

void TestProtocol::answersThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("firesteel");
    QTest::newRow("no content") << QByteArray(R"({"id":1})");
    QTest::newRow("unknown stage") << QByteArray(R"({"id":1,"progress":{"stage":999,"done":0,"total":1}})");
    QTest::newRow("unknown kind") << QByteArray(
        R"({"id":1,"error":{"kind":"bad-luck","detail":"","reason":null,"facts":{}}})");
    QTest::newRow("error without facts") << QByteArray(
        R"({"id":1,"error":{"kind":"cancelled","detail":"","reason":null,"facts":{}}})");
    QTest::newRow("size is text") << QByteArray(R"({"id":1,"result":{},"bytes":"7"})");
    QTest::newRow("deep") << QByteArray(R"({"id":1,"result":)") + QByteArray(1000, '[') + QByteArray(1000, ']') + "}";
}

void TestProtocol::answersThatAreNoneAreRefused()
{
    QFETCH(const QByteArray, line);
    const Result<Message> message = helper::decodeMessage(line.toStdString());
    QVERIFY(!message);
    QCOMPARE(message.error().kind, ErrorKind::HelperFailed);
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "testprotocol.moc"
