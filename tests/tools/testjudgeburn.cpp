// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's own tool on simulated silicon judges our burns, and we judge its.
#include <adapters/nativeengine.h>
#include <base/file.h>
#include <support/shareddata.h>
#include <support/testimage.h>
#include <tools/judge.h>

#include <QTest>

#include <algorithm>

using namespace firesteel;
using adapters::NativeEngine;
using adapters::QueryDepth;
using test::JudgedCard;
using test::newer;
using test::parsed;
using test::written;

namespace {

constexpr adapters::BurnOptions sameBoard{.allowPsidChange = true, .allowDowngrade = true};

/// Two firmwares of one board.
struct Firmwares
{
    Bytes old;
    Bytes fresh;
};

Firmwares smallOnes()
{
    return {test::smallImage(), written(newer(test::smallDescription()))};
}

Firmwares largeOnes()
{
    return {written(test::largeDescription()), written(newer(test::largeDescription()))};
}

/// Of mstflint's query: what stands behind a key.
QString valueOf(const QByteArray& output, const char* key)
{
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith(key)) {
            return QString::fromUtf8(line.mid(static_cast<qsizetype>(std::strlen(key))).trimmed());
        }
    }
    return {};
}

} // namespace

class TestJudgeBurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ours_data();
    void ours();
    void realImage_data() { test::addJudges(); }
    void realImage();
    void theirs_data() { ours_data(); }
    void theirs();
    void thereAndBackInTurn_data() { test::addJudges(); }
    void thereAndBackInTurn();
    void sameBytes_data() { test::addJudges(); }
    void sameBytes();
    void sameOrder_data() { test::addJudges(); }
    void sameOrder();

private:
    void judge(JudgedCard& card, const Bytes& image);
    NoProgress m_none;
};

void TestJudgeBurn::ours_data()
{
    test::addJudges();
}

/// All that the tool can say about an image on a card.
void TestJudgeBurn::judge(JudgedCard& card, const Bytes& image)
{
    const firmware::Image expected = parsed(image);
    const auto query = card.mstflint({QStringLiteral("query")});
    QVERIFY2(query.exitCode == 0, query.output.constData());
    QCOMPARE(valueOf(query.output, "Image type:"), QStringLiteral("FS2"));
    QCOMPARE(valueOf(query.output, "FW Version:"),
             QString::fromStdString(firmware::toString(*expected.identity.version)));
    QCOMPARE(valueOf(query.output, "PSID:"), QString::fromStdString(*expected.identity.psid));
    const auto verify = card.mstflint({QStringLiteral("verify")});
    QVERIFY2(verify.exitCode == 0, verify.output.constData());
    QVERIFY2(verify.output.contains("FW image verification succeeded. Image is bootable."), verify.output.constData());
    QVERIFY2(!verify.output.contains("wrong CRC"), verify.output.constData());
    QVERIFY(card.saved(QStringLiteral("ri")) == image);
    const Bytes ini = card.saved(QStringLiteral("dc"));
    QCOMPARE(std::string(ini.begin(), ini.end()), *firmware::embeddedIni(expected));
}

void TestJudgeBurn::ours()
{
    QFETCH(QString, tool);
    for (const Firmwares& firmwares : {smallOnes(), largeOnes()}) {
        JudgedCard card(tool, firmwares.old);
        judge(card, firmwares.old);
        NativeEngine engine(card.crSpace());
        const auto burnt = engine.burn(parsed(firmwares.fresh), {}, m_none);
        QVERIFY(burnt);
        judge(card, firmwares.fresh);
        QCOMPARE(engine.query(QueryDepth::Burn, m_none)->copies, std::vector<std::uint64_t>{0x80000});
        // And back into the even chunks.
        QVERIFY(engine.burn(parsed(firmwares.old), sameBoard, m_none));
        judge(card, firmwares.old);
    }
}

void TestJudgeBurn::realImage()
{
    QFETCH(QString, tool);
    const auto path = test::realImage();
    if (!path) {
        QSKIP("no real image here");
    }
    const Bytes real = *readFile(*path, 1 << 24);
    JudgedCard card(tool, written(test::largeDescription()));
    NativeEngine engine(card.crSpace());
    adapters::BurnOptions options = sameBoard;
    options.useImageGuids = true;
    options.useImageVsd = true;
    const auto burnt = engine.burn(parsed(real), options, m_none);
    QVERIFY2(burnt, burnt ? "" : errorSentence(burnt.error()).c_str());
    judge(card, burnt->image);
    QCOMPARE(Bytes(burnt->image.begin(), burnt->image.end()).size(), parsed(real).end);
}

void TestJudgeBurn::theirs()
{
    QFETCH(QString, tool);
    for (const Firmwares& firmwares : {smallOnes(), largeOnes()}) {
        JudgedCard card(tool, firmwares.old);
        const QString image = card.file(QStringLiteral("fresh.bin"), firmwares.fresh);
        const QString wrong =
            card.complaint({QStringLiteral("-i"), image, QStringLiteral("-y"), QStringLiteral("burn")});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        NativeEngine engine(card.crSpace());
        const auto query = engine.query(QueryDepth::Full, m_none);
        QVERIFY(query);
        QCOMPARE(firmware::toString(*query->identity.version), std::string("2.43.7000"));
        QCOMPARE(query->copies, std::vector<std::uint64_t>{0x80000});
        QVERIFY(query->findings.empty());
        QVERIFY(*engine.readImage(m_none) == firmwares.fresh);
        const auto verified = engine.verify(m_none);
        QVERIFY(verified && verified->isSound());
        QCOMPARE(*engine.readIni(m_none), *firmware::embeddedIni(parsed(firmwares.fresh)));
    }
}

void TestJudgeBurn::thereAndBackInTurn()
{
    QFETCH(QString, tool);
    const Firmwares firmwares = smallOnes();
    JudgedCard card(tool, firmwares.old);
    NativeEngine engine(card.crSpace());
    const QString old = card.file(QStringLiteral("old.bin"), firmwares.old);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(engine.burn(parsed(firmwares.fresh), {}, m_none));
        const QString wrong = card.complaint({QStringLiteral("-i"), old, QStringLiteral("-y"), QStringLiteral("burn")});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(*engine.readImage(m_none) == firmwares.old);
    }
}

void TestJudgeBurn::sameBytes()
{
    QFETCH(QString, tool);
    for (const Firmwares& firmwares : {smallOnes(), largeOnes()}) {
        JudgedCard card(tool, firmwares.old);
        const Bytes start = card.flashBytes();
        NativeEngine engine(card.crSpace());
        QVERIFY(engine.burn(parsed(firmwares.fresh), {}, m_none));
        const Bytes ours = card.flashBytes();
        card.putFlash(start);
        const QString image = card.file(QStringLiteral("fresh.bin"), firmwares.fresh);
        const QString wrong =
            card.complaint({QStringLiteral("-i"), image, QStringLiteral("-y"), QStringLiteral("burn")});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const Bytes theirs = card.flashBytes();
        const auto differing = std::ranges::mismatch(ours, theirs);
        QVERIFY2(ours == theirs,
                 qPrintable(QStringLiteral("first difference at 0x%1").arg(differing.in1 - ours.begin(), 0, 16)));
    }
}

void TestJudgeBurn::sameOrder()
{
    QFETCH(QString, tool);
    const Firmwares firmwares = largeOnes();
    JudgedCard card(tool, firmwares.old);
    const Bytes start = card.flashBytes();
    NativeEngine engine(card.crSpace());
    card.startTrace();
    QVERIFY(engine.burn(parsed(firmwares.fresh), {}, m_none));
    const auto ours = test::joined(card.trace());
    card.putFlash(start);
    const QString image = card.file(QStringLiteral("fresh.bin"), firmwares.fresh);
    card.startTrace();
    const QString wrong = card.complaint({QStringLiteral("-i"), image, QStringLiteral("-y"), QStringLiteral("burn")});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const auto theirs = test::joined(card.trace());
    QVERIFY(!ours.empty() && !theirs.empty());
    QVERIFY2(ours == theirs,
             qPrintable(QStringLiteral("ours:\n%1theirs:\n%2").arg(test::described(ours), test::described(theirs))));
}

QTEST_GUILESS_MAIN(TestJudgeBurn)
#include "testjudgeburn.moc"
