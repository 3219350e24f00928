// SPDX-License-Identifier: GPL-3.0-or-later
// Known keys, differences and findings.
#include <boardconfig/inidiff.h>
#include <boardconfig/inifindings.h>
#include <boardconfig/keytable.h>
#include <boardconfig/utf8.h>
#include <support/shareddata.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::boardconfig;
using namespace std::string_literals;

namespace {

KeyTable table()
{
    Result<KeyTable> read = KeyTable::builtIn();
    if (!read) {
        qFatal("%s", errorSentence(read.error()).c_str());
    }
    return std::move(*read);
}

IniDocument parsed(const std::string& text)
{
    return IniDocument::parse(text, "board.ini").value_or(IniDocument());
}

std::optional<std::string> realIni()
{
    const std::optional<std::filesystem::path> data = test::sharedData();
    if (!data) {
        return std::nullopt;
    }
    QFile file(QString::fromStdString((*data / "firmware" / "MCX312B-XCC_Ax.ini").string()));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll().toStdString()) : std::nullopt;
}

std::vector<IniFinding> findingsOf(const std::string& text, const IniContext& context = {})
{
    return iniFindings(parsed(text), table(), context);
}

/// The one finding of an INI with one mistake.
IniFinding only(const std::string& text, const IniContext& context = {})
{
    const std::vector<IniFinding> found = findingsOf(text, context);
    return found.size() == 1 ? found.front() : IniFinding{.line = 0};
}

} // namespace

class TestKeyTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyOfTheReferenceIsThere();
    void everyKeyOfTheRealIniIsThere();
    void everyKeyIsExplained();
    void rangesAndPatterns();
    void brokenTables_data();
    void brokenTables();
    void cards();
    void differences();
    void theRealIniHasNoErrors();
    void findings();
    void findingsAreBounded();
    void sentencesNameTheKey();
    void utf8();
};

// Chapter 5.1: what stands in the columns of sections and keys.
void TestKeyTable::everyKeyOfTheReferenceIsThere()
{
    const std::optional<std::filesystem::path> data = test::sharedData();
    if (!data) {
        QSKIP("the reference is not here (FIRESTEEL_SHARED)");
    }
    QFile file(QString::fromStdString((data->parent_path() / "reference" / "users-and-cards.md").string()));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("the reference is not here (FIRESTEEL_SHARED)");
    }
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype start = text.indexOf(QStringLiteral("### 5.1"));
    const QString chapter = text.mid(start, text.indexOf(QStringLiteral("### 5.2")) - start);
    const KeyTable keys = table();
    int compared = 0;
    static const QRegularExpression row(QStringLiteral("^\\| \\[([A-Z_]+)\\] \\| ([a-zA-Z0-9_]+)"),
                                        QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : row.globalMatch(chapter)) {
        const std::string section = match.captured(1).toStdString();
        const std::string key = match.captured(2).toStdString();
        QVERIFY2(keys.find(section, key) != nullptr, key.c_str());
        ++compared;
    }
    QVERIFY2(compared >= 11, qPrintable(QString::number(compared))); // counted by hand
    for (const char* const key :
         {"port1_802_3ap_56kr4_enable", "port2_802_3ap_56kr4_ability", "port2_802_3ap_cr4_enable",
          "port2_802_3ap_kr4_ability", "cx3_spec1_2_ib_support_port0", "cx3_spec1_3_ib_support_port1",
          "spec1_3_fdr10_ib_support_port1", "spec1_3_fdr14_ib_support_port0"}) {
        QVERIFY2(keys.find("IB", key) != nullptr, key);
    }
}

void TestKeyTable::everyKeyOfTheRealIniIsThere()
{
    const std::optional<std::string> text = realIni();
    if (!text) {
        QSKIP("the firmware files are not here (FIRESTEEL_SHARED)");
    }
    const IniDocument ini = parsed(*text);
    const KeyTable keys = table();
    QVERIFY(ini.entries().size() > 130);
    for (const IniEntry& entry : ini.entries()) {
        const KnownKey* const known = keys.find(entry.section, entry.key);
        QVERIFY2(known != nullptr, std::string(entry.key).c_str());
        QVERIFY(known->isFor("ConnectX-3 Pro"));
    }
}

void TestKeyTable::everyKeyIsExplained()
{
    const KeyTable keys = table();
    const cards::CardTables cards = cards::CardTables::builtIn().value_or(cards::CardTables{});
    for (const KnownKey& known : keys.keys()) {
        const char* const name = known.key.c_str();
        QVERIFY2(!known.meaning.english.empty() && known.meaning.english.ends_with('.'), name);
        QVERIFY2(known.meaning.russian.ends_with('.') && known.meaning.russian != known.meaning.english, name);
        QVERIFY2(known.meaning.chinese.ends_with("。"), name);
        QVERIFY2(!known.sources.empty(), name);
        for (const std::string& source : known.sources) {
            QVERIFY2(keys.sourceText(source) != source, source.c_str());
        }
        // Whoever reads of a guess must see that it is one.
        const bool guess = known.confidence == KeyConfidence::NameOnly || known.confidence == KeyConfidence::Probable;
        const std::string& english = known.meaning.english;
        const bool hedged = english.contains("robably") || english.contains("Only the name") ||
                            english.contains("y its name") || known.type == KeyType::Text ||
                            known.key.contains("_logic_");
        QVERIFY2(!guess || hedged, name);
        for (const std::string& family : known.cards) {
            QVERIFY2(std::ranges::contains(cards.devices(), family, &cards::Device::family), family.c_str());
        }
    }
    QVERIFY(keys.find("IB", "port1_802_3ap_56kr4_enable")->confidence == KeyConfidence::Certain);
    QCOMPARE(keys.find("HCA", "sriov_en")->meaning.in("ru_RU"), keys.find("HCA", "sriov_en")->meaning.russian);
    QCOMPARE(keys.find("HCA", "sriov_en")->meaning.in("zh_CN"), keys.find("HCA", "sriov_en")->meaning.chinese);
    QCOMPARE(keys.find("HCA", "sriov_en")->meaning.in("de"), keys.find("HCA", "sriov_en")->meaning.english);
}

void TestKeyTable::rangesAndPatterns()
{
    const KeyTable keys = table();
    const KnownKey* const vfs = keys.find("HCA", "total_vfs");
    QVERIFY(vfs->min == 0u && vfs->max == 126u);
    QVERIFY(keys.find("HCA", "sriov_en")->type == KeyType::Bool);
    QVERIFY(keys.find("ADAPTER", "PSID")->type == KeyType::Psid);
    QVERIFY(keys.find("ADAPTER", "PSID")->risk == KeyRisk::High);
    QVERIFY(keys.find("IB", "phy_type_port1")->otherChoices);
    QVERIFY(keys.find("IB", "force_rx7_ffe_tap0") != nullptr);
    for (const char* const unknown : {"port0_802_3ap_56kr4_enable", "port3_802_3ap_56kr4_enable",
                                      "port_802_3ap_56kr4_enable", "port1_802_3ap_56kr4_enabled", "force_rx", ""}) {
        QVERIFY2(keys.find("IB", unknown) == nullptr, unknown);
    }
    QVERIFY(keys.find("HCA", "PSID") == nullptr);
    QVERIFY(keys.find("hca", "sriov_en") == nullptr);
    QVERIFY(keys.knowsSection("FW") && !keys.knowsSection("fw") && !keys.knowsSection(""));
}

void TestKeyTable::brokenTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("complaint");
    const auto row = [](const char* name, const QByteArray& key, const char* complaint) {
        QTest::newRow(name) << R"({"sources": {"a": "b"}, "sections": ["A"], "keys": [)" + key + "]}"
                            << QByteArray(complaint);
    };
    const QByteArray good = R"({"section": "A", "key": "k", "type": "bool", "cards": [], "risk": "low",
        "confidence": "certain", "meaning": {"en": "e", "ru": "r", "zh_CN": "z"}, "source": ["a"])";
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("JSON");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("JSON");
    QTest::newRow("no keys") << QByteArray(R"({"sources": {}, "sections": []})") << QByteArray("keys");
    row("good", good + "}", "");
    row("twice", good + "}," + good + "}", "twice");
    row("unknown type", QByteArray(good).replace("bool", "boolean") + "}", "boolean");
    row("unknown section", QByteArray(good).replace("\"A\"", "\"B\"") + "}", "sections");
    row("a text for a number", good + R"(, "min": "1"})", "min");
    row("a negative number", good + R"(, "min": -1})", "min");
    row("min above max", good + R"(, "min": 2, "max": 1})", "larger");
    row("one number", good + R"(, "numbers": [1]})", "numbers");
    row("no choices", QByteArray(good).replace("bool", "choice") + "}", "choices");
    row("one language", QByteArray(good).replace(R"("ru": "r", )", "") + "}", "ru");
    row("no object", "1", "section");
}

void TestKeyTable::brokenTables()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, complaint);
    const Result<KeyTable> read = KeyTable::parse(text.toStdString());
    QCOMPARE(read.has_value(), complaint.isEmpty());
    if (!read) {
        QVERIFY(read.error().kind == ErrorKind::TableDamaged);
        QCOMPARE(read.error().facts.file, "inikeys.json"s);
        QVERIFY2(read.error().facts.found.contains(complaint.toStdString()), read.error().facts.found.c_str());
    }
}

void TestKeyTable::cards()
{
    const cards::CardTables cards = cards::CardTables::builtIn().value_or(cards::CardTables{});
    QCOMPARE(familyOf(parsed("[ADAPTER]\nadapter_dev_id = 0x1007\n"), cards), "ConnectX-3 Pro"s);
    QCOMPARE(familyOf(parsed("[HCA]\nhca_header_device_id = 4099\n"), cards), "ConnectX-3"s);
    QCOMPARE(familyOf(parsed("[ADAPTER]\nadapter_dev_id = 0x11007\n"), cards), ""s);
    QCOMPARE(familyOf(parsed(""), cards), ""s);
}

void TestKeyTable::differences()
{
    const IniDocument before = parsed("[A]\na = 1\nb = true\nb2 = 0x10\nc = 3\nd = 4\nd = 5\n[B]\na = 1\n");
    const IniDocument after =
        parsed(";; moved\n[B]\na=1\ne = 6\n[A]\nd = 5\nb = 1\nb2 = 16\na = 2 ;; why\nd = 7\nd = 5\n");
    const std::vector<IniChange> changes = iniDiff(before, after);
    const std::vector<IniChange> expected = {
        {IniChangeKind::Added, "B", "e", "", "6", 0, 4, false},
        {IniChangeKind::Changed, "A", "b", "true", "1", 3, 7, true},
        {IniChangeKind::Changed, "A", "b2", "0x10", "16", 4, 8, true},
        {IniChangeKind::Changed, "A", "a", "1", "2", 2, 9, false},
        {IniChangeKind::Removed, "A", "c", "3", "", 5, 0, false},
    };
    QVERIFY(changes == expected);
    QVERIFY(iniDiff(before, before).empty());
    QVERIFY(iniDiff(IniDocument(), IniDocument()).empty());
}

void TestKeyTable::theRealIniHasNoErrors()
{
    const std::optional<std::string> text = realIni();
    if (!text) {
        QSKIP("the firmware files are not here (FIRESTEEL_SHARED)");
    }
    const IniContext context{.family = "ConnectX-3 Pro", .psid = "MT_1200111023"};
    for (const IniFinding& finding : findingsOf(*text, context)) {
        QFAIL(inEnglish(sentenceOf(finding)).c_str());
    }
}

void TestKeyTable::findings()
{
    using enum IniFindingKind;
    struct Case
    {
        IniFindingKind kind;
        std::size_t line;
        std::string text;
        IniContext context{};
    };
    const std::vector<Case> cases = {
        {NulByte, 2, "[HCA]\nfoo = \0x\n"s},
        {NotUtf8, 2, "[HCA]\nfoo = \xe4\n"},
        {NotAnIniLine, 3, "[HCA]\n;; good\nprepMLX version\n"},
        {NotAnIniLine, 2, "[HCA]\n[IB\n"},
        {KeyOutsideSection, 1, "foo = 1\n[HCA]\n"},
        {UnknownSection, 1, "[hca]\nsriov_en = maybe\n"},
        {DuplicateKey, 2, "[HCA]\nsriov_en = 1\nsriov_en = 0\n"},
        {NotABool, 2, "[HCA]\nsriov_en = 2\n"},
        {NotABool, 2, "[HCA]\nsriov_en =\n"},
        {NotANumber, 2, "[HCA]\ntotal_vfs = many\n"},
        {NumberOutOfRange, 2, "[HCA]\ntotal_vfs = 127\n"},
        {NumberOutOfRange, 2, "[ADAPTER]\nadapter_dev_id = 0x10007\n"},
        {NotAPsid, 2, "[ADAPTER]\nPSID = MT 1200111023\n"},
        {NotAPsid, 2, "[ADAPTER]\nPSID = MT_12345678901234\n"},
        {PsidChanged, 2, "[ADAPTER]\nPSID = MT_1200111023\n", {.psid = "HP_1380110017"}},
        {KeyNotForCard, 2, "[HCA]\nsriov_en = 1\n", {.family = "ConnectX-2"}},
        {KeyNotForCard, 2, "[IB]\nport1_802_3ap_56kr4_enable = 1\n", {.family = "ConnectX-3"}},
        {DeviceIdsDiffer, 4, "[ADAPTER]\nadapter_dev_id = 0x1007\n[HCA]\nhca_header_device_id = 0x1003\n"},
    };
    for (const Case& wrong : cases) {
        const IniFinding finding = only(wrong.text, wrong.context);
        QVERIFY2(finding.kind == wrong.kind && finding.line == wrong.line, wrong.text.c_str());
    }
    for (const std::string good :
         {"[HCA]\nsriov_en = TRUE\ntotal_vfs = 0x7e\nunknown_key = what ever\n", ";; nothing\n", "",
          "[IB]\nphy_type_port1 = SGMII\n", "[ADAPTER]\nPSID = MT_1200111023\n"}) {
        QVERIFY2(findingsOf(good, {.family = "ConnectX-3 Pro", .psid = "MT_1200111023"}).empty(), good.c_str());
    }
    QVERIFY(only("[HCA]\nsriov_en = 2\n").severity == firmware::Severity::Error);
}

void TestKeyTable::findingsAreBounded()
{
    std::string text = "[HCA]\n";
    for (int at = 0; at < 50'000; ++at) {
        text += "total_vfs = x\n";
    }
    const std::size_t count = findingsOf(text).size();
    QVERIFY(count >= maxIniFindings && count <= maxIniFindings + 4);
    const IniFinding longest = only("[HCA]\nsriov_en = " + std::string(100'000, 'x') + "\n");
    QVERIFY(inEnglish(sentenceOf(longest)).size() < 300);
}

void TestKeyTable::sentencesNameTheKey()
{
    const std::string range = inEnglish(sentenceOf(only("[HCA]\ntotal_vfs = 127\n")));
    QVERIFY2(range.contains("total_vfs") && range.contains("0 to 126") && range.contains("127"), range.c_str());
    const std::string twice = inEnglish(sentenceOf(only("[HCA]\nsriov_en = 1\n\nsriov_en = 0\n")));
    QVERIFY2(twice.contains("sriov_en") && twice.contains("line 4"), twice.c_str());
    const std::string psid =
        inEnglish(sentenceOf(only("[ADAPTER]\nPSID = MT_1200111023\n", {.psid = "HP_1380110017"})));
    QVERIFY2(psid.contains("MT_1200111023") && psid.contains("HP_1380110017"), psid.c_str());
}

void TestKeyTable::utf8()
{
    QVERIFY(isUtf8("") && isUtf8("abc\0"s) && isUtf8("\xd0\xb0") && isUtf8("\xe4\xbd\xa0") &&
            isUtf8("\xf0\x9f\x98\x80"));
    for (const std::string bad :
         {"\xff", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xd0", "a\x80"}) {
        QVERIFY(!isUtf8(bad));
    }
    QCOMPARE(utf8Prefix("a\xd0\xb0z", 2), "a"s);
    QCOMPARE(utf8Prefix("a\xd0\xb0z", 3), "a\xd0\xb0"s);
    QCOMPARE(utf8Prefix("abc", 9), "abc"s);
}

QTEST_APPLESS_MAIN(TestKeyTable)
#include "testkeytable.moc"
