// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inidocument.h>
#include <support/shareddata.h>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <format>
#include <random>

using namespace firesteel;
using namespace firesteel::boardconfig;
using namespace std::string_literals;
using Qt::StringLiterals::operator""_ba;

namespace {

IniDocument parsed(std::string text)
{
    Result<IniDocument> document = IniDocument::parse(std::move(text), "board.ini");
    if (!document) {
        qFatal("%s", errorSentence(document.error()).c_str());
    }
    return std::move(*document);
}

/// All that a document tells of its lines, to compare one that was edited with one that was read.
std::string told(const IniDocument& document)
{
    std::string text = std::format("{} lines, padding {}\n", document.lineCount(), document.paddingSize());
    for (std::size_t line = 1; line <= document.lineCount(); ++line) {
        text += std::format("{} {} [{}] {}\n", line, static_cast<int>(document.lineKind(line)),
                            document.sectionOf(line), document.lineText(line));
        if (const std::optional<IniEntry> entry = document.entryAt(line)) {
            text += std::format("  {} = {} # {} {} {} older {}\n", entry->key, entry->value, entry->comment,
                                entry->counts, entry->duplicated, document.findAll(entry->section, entry->key).size());
        }
    }
    return text;
}

const std::string sample = ";; made by hand\n"
                           "\n"
                           "[ADAPTER]\n"
                           "PSID = MT_1200111023\n"
                           "gpio_mode1       = 0x08000001\n"
                           "gpio_pull        = 0xff2baf1f   ;; board revision A\n"
                           "\n"
                           "[HCA]\n"
                           "eth_xfi_en=true\n"
                           "sriov_en = 1;x\n"
                           "prepMLX version\n";

} // namespace

class TestIniDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheRealIni();
    void readsKeys();
    void keepsEveryByte_data();
    void keepsEveryByte();
    void lastDuplicateCounts();
    void setsTheValueAlone_data();
    void setsTheValueAlone();
    void refusesWhatWouldNotComeBack_data();
    void refusesWhatWouldNotComeBack();
    void addsKeysInTheStyleOfTheSection();
    void addsSections_data();
    void addsSections();
    void removesKeys();
    void padding();
    void byteOrderMark();
    void lineEnds();
    void idsStay();
    void undoAndRedo();
    void steps();
    void mergedSteps();
    void historyIsBounded();
    void copiesAreIndependent();
    void limits();
    void manyDuplicatesAreRemovedAtOnce();
    void replacesLines();
    void editedIsAsRead();
};

void TestIniDocument::readsTheRealIni()
{
    const std::optional<std::filesystem::path> data = test::sharedData();
    if (!data) {
        QSKIP("the firmware files are not here (FIRESTEEL_SHARED)");
    }
    QFile file(QString::fromStdString((*data / "firmware" / "MCX312B-XCC_Ax.ini").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().toStdString();
    IniDocument document = parsed(text);
    QCOMPARE(document.text(), text);
    QVERIFY((document.sections() == std::vector<std::string_view>{"PS_INFO", "ADAPTER", "HCA", "IB", "PLL", "FW"}));
    QVERIFY(document.value("ADAPTER", "PSID") == "MT_1200111023");
    QVERIFY(document.value("HCA", "eth_xfi_en") == "true");
    QVERIFY(document.value("HCA", "led_gt_mode_en") == "1");
    QVERIFY(document.value("IB", "do_sense") == "false");
    QVERIFY(document.value("IB", "eye_open_machine_measure_time") == "0xd");
    QVERIFY(document.value("PS_INFO", "Description") ==
            "ConnectX-3 Pro EN network interface card; 10GigE; dual-port SFP+; PCIe3.0 x8 8GT/s; RoHS R6");
    QVERIFY(document.value("FW", "log_flash_sector_size") == "2");
    for (std::size_t line = 1; line <= document.lineCount(); ++line) {
        QVERIFY(document.lineKind(line) != IniLineKind::Other);
    }
    // Every key set to something else and back: nothing but the values moves.
    const IniDocument original = document;
    for (const IniEntry& entry : original.entries()) {
        const std::string key(entry.key);
        const std::string old(entry.value);
        QVERIFY(document.setValue(entry.section, key, "0xabcdef").has_value());
        QVERIFY2(document.value(entry.section, key) == "0xabcdef", key.c_str());
        QVERIFY(document.setValue(entry.section, key, old).has_value());
        QCOMPARE(document.text(), text);
    }
}

void TestIniDocument::readsKeys()
{
    const IniDocument document = parsed(sample);
    QCOMPARE(document.lineCount(), std::size_t{12}); // the last line is empty
    const std::vector<IniEntry> entries = document.entries();
    QCOMPARE(entries.size(), std::size_t{5});
    QVERIFY(entries[0].section == "ADAPTER" && entries[0].key == "PSID" && entries[0].value == "MT_1200111023");
    QCOMPARE(entries[0].line, std::size_t{4});
    QVERIFY(entries[2].value == "0xff2baf1f" && entries[2].comment == ";; board revision A");
    QVERIFY(entries[4].value == "1;x" && entries[4].comment.empty());
    QVERIFY(document.lineKind(1) == IniLineKind::Comment);
    QVERIFY(document.lineKind(2) == IniLineKind::Blank);
    QVERIFY(document.lineKind(3) == IniLineKind::Section);
    QVERIFY(document.lineKind(11) == IniLineKind::Other);
    QVERIFY(document.sectionOf(1).empty());
    QVERIFY(document.sectionOf(11) == "HCA");
    QVERIFY(!document.find("HCA", "PSID"));
    QVERIFY(!document.find("hca", "sriov_en"));
    QVERIFY(!document.find("", ""));
    QVERIFY(!document.entryAt(1) && !document.entryAt(0) && !document.entryAt(99));
}

void TestIniDocument::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray(text.data(), std::ssize(text));
    };
    row("empty", "");
    row("no final line end", "[A]\na = 1");
    row("CRLF", "[A]\r\na = 1\r\n");
    row("CR", "[A]\ra = 1\r");
    row("mixed", "[A]\r\na = 1\n\rb = 2\r\r\nc=3\n");
    row("padding", "[A]\na = 1\n"s + std::string(7, '\0'));
    row("erased flash", "[A]\na = 1\n\xff\xff\xff\xff\xff\xff\xff\xff");
    row("NUL inside", "[A]\na\0 = 1\nb = 2\n"s);
    row("nothing but NUL", std::string(9, '\0'));
    row("byte order mark", "\xef\xbb\xbf[A]\na = 1\n");
    row("Latin 1", "[A]\nn\xe4me = \xff\xfe\n");
    row("no INI", "{\"json\": [1, 2]}\n]][[\n=\n==\n[\n]\n");
}

void TestIniDocument::keepsEveryByte()
{
    QFETCH(const QByteArray, text);
    const IniDocument document = parsed(text.toStdString());
    QCOMPARE(document.text(), text.toStdString());
    std::size_t size = document.paddingSize();
    for (std::size_t line = 1; line <= document.lineCount(); ++line) {
        size += document.lineText(line).size();
    }
    QVERIFY(size <= document.text().size());
}

void TestIniDocument::lastDuplicateCounts()
{
    IniDocument document = parsed("[A]\nx = 1\ny = 1\n[B]\nx = 9\n[A]\nx = 2\nx = 3\n");
    QVERIFY(document.value("A", "x") == "3");
    QVERIFY(document.value("B", "x") == "9");
    const std::vector<IniEntry> all = document.findAll("A", "x");
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[0].line, std::size_t{8});
    QCOMPARE(all[1].line, std::size_t{7});
    QCOMPARE(all[2].line, std::size_t{2});
    QVERIFY(all[0].counts && !all[1].counts && !all[2].counts);
    QVERIFY(all[0].duplicated && all[1].duplicated && all[2].duplicated);
    QVERIFY(!document.find("B", "x")->duplicated);
    QCOMPARE(document.sections().size(), std::size_t{2});
    QVERIFY(document.setValue("A", "x", "4").has_value());
    QCOMPARE(document.text(), "[A]\nx = 1\ny = 1\n[B]\nx = 9\n[A]\nx = 2\nx = 4\n"s);
    QVERIFY(document.addKey("A", "z", "5").has_value());
    QCOMPARE(document.text(), "[A]\nx = 1\ny = 1\n[B]\nx = 9\n[A]\nx = 2\nx = 4\nz = 5\n"s);
    QVERIFY(document.removeLine(8).has_value());
    QVERIFY(document.value("A", "x") == "2");
}

void TestIniDocument::setsTheValueAlone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("changed");
    QTest::newRow("plain") << "k = 1"_ba << "22"_ba << "k = 22"_ba;
    QTest::newRow("tight") << "k=1"_ba << "22"_ba << "k=22"_ba;
    QTest::newRow("one side") << "k =0xd"_ba << "0xe"_ba << "k =0xe"_ba;
    QTest::newRow("tabs") << "\tk\t=\t1\t"_ba << "22"_ba << "\tk\t=\t22\t"_ba;
    QTest::newRow("comment") << "k = 1 ;; one"_ba << "22"_ba << "k = 22 ;; one"_ba;
    QTest::newRow("semicolons") << "k = a; b;;c ;; d"_ba << "x;y"_ba << "k = x;y ;; d"_ba;
    QTest::newRow("empty, spaced") << "k = "_ba << "1"_ba << "k = 1"_ba;
    QTest::newRow("empty, cut") << "k ="_ba << "1"_ba << "k = 1"_ba;
    QTest::newRow("empty, tight") << "k="_ba << "1"_ba << "k=1"_ba;
    QTest::newRow("empty, comment") << "k = ;; one"_ba << "1"_ba << "k = 1 ;; one"_ba;
    QTest::newRow("to empty") << "k = 1 ;; one"_ba << ""_ba << "k =  ;; one"_ba;
    QTest::newRow("equals sign") << "k = a=b"_ba << "c=d=e"_ba << "k = c=d=e"_ba;
    QTest::newRow("with spaces") << "k = a"_ba << "b  c"_ba << "k = b  c"_ba;
    QTest::newRow("UTF-8") << "k = a"_ba << "\xd0\xb0\xe4\xbd\xa0"_ba << "k = \xd0\xb0\xe4\xbd\xa0"_ba;
}

void TestIniDocument::setsTheValueAlone()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, changed);
    for (const std::string end : {"", "\n", "\r\n", "\r"}) {
        const std::string before = "[S]" + (end.empty() ? "\n"s : end);
        IniDocument document = parsed(before + line.toStdString() + end);
        QVERIFY(document.setValue("S", "k", value.toStdString()).has_value());
        QCOMPARE(document.text(), before + changed.toStdString() + end);
        QVERIFY(document.value("S", "k") == value.toStdString());
        QVERIFY(document.undo() == 2);
        QCOMPARE(document.text(), before + line.toStdString() + end);
    }
}

void TestIniDocument::refusesWhatWouldNotComeBack_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line feed") << "A"_ba << "a"_ba << "1\nb = 2"_ba;
    QTest::newRow("carriage return") << "A"_ba << "a"_ba << "1\r"_ba;
    QTest::newRow("NUL") << "A"_ba << "a"_ba << QByteArray("1\0x", 3);
    QTest::newRow("comment") << "A"_ba << "a"_ba << "1 ;; x"_ba;
    QTest::newRow("nothing but a comment") << "A"_ba << "a"_ba << ";;"_ba;
    QTest::newRow("white space before") << "A"_ba << "a"_ba << " 1"_ba;
    QTest::newRow("white space behind") << "A"_ba << "a"_ba << "1\t"_ba;
    QTest::newRow("a new key without name") << "A"_ba << ""_ba << "1"_ba;
    QTest::newRow("a key that is a comment") << "A"_ba << ";x"_ba << "1"_ba;
    QTest::newRow("a key with an equals sign") << "A"_ba << "x=y"_ba << "1"_ba;
    QTest::newRow("a key that makes a section") << "A"_ba << "[x"_ba << "1]"_ba;
    QTest::newRow("a key with a line break") << "A"_ba << "x\ny"_ba << "1"_ba;
    QTest::newRow("a section with a line break") << "B\n"_ba << "x"_ba << "1"_ba;
    QTest::newRow("a section with spaces around") << " B"_ba << "x"_ba << "1"_ba;
    QTest::newRow("a section with a comment") << "B ;;"_ba << "x"_ba << "1"_ba;
}

void TestIniDocument::refusesWhatWouldNotComeBack()
{
    QFETCH(const QByteArray, section);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    const std::string text = "[A]\na = 0\n";
    IniDocument document = parsed(text);
    const Result<> done = document.setValue(section.toStdString(), key.toStdString(), value.toStdString());
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::NotSupported);
    QVERIFY(done.error().reason.has_value());
    QCOMPARE(document.text(), text);
    QVERIFY(!document.canUndo());
}

void TestIniDocument::addsKeysInTheStyleOfTheSection()
{
    IniDocument document = parsed(sample);
    QVERIFY(document.addKey("ADAPTER", "gpio_x", "0x1").has_value());
    QVERIFY(document.addKey("ADAPTER", "a_name_that_is_longer", "2").has_value());
    QVERIFY(document.addKey("HCA", "num_pfs", "1").has_value());
    QVERIFY(document.addKey("", "first", "1").has_value());
    QCOMPARE(document.text(), ";; made by hand\n"
                              "\n"
                              "first = 1\n"
                              "[ADAPTER]\n"
                              "PSID = MT_1200111023\n"
                              "gpio_mode1       = 0x08000001\n"
                              "gpio_pull        = 0xff2baf1f   ;; board revision A\n"
                              "gpio_x           = 0x1\n"
                              "a_name_that_is_longer = 2\n"
                              "\n"
                              "[HCA]\n"
                              "eth_xfi_en=true\n"
                              "sriov_en = 1;x\n"
                              "num_pfs = 1\n"
                              "prepMLX version\n"s);
    IniDocument tight = parsed("[A]\r\na=1");
    QVERIFY(tight.addKey("A", "b", "2").has_value());
    QCOMPARE(tight.text(), "[A]\r\na=1\r\nb=2"s);
    IniDocument none = parsed("[A]\n\n[B]\n");
    QVERIFY(none.addKey("A", "b", "2").has_value());
    QCOMPARE(none.text(), "[A]\nb = 2\n\n[B]\n"s);
}

void TestIniDocument::addsSections_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("changed");
    QTest::newRow("empty") << ""_ba << "[B]\nb = 1\n"_ba;
    QTest::newRow("line end") << "[A]\na = 1\n"_ba << "[A]\na = 1\n\n[B]\nb = 1\n"_ba;
    QTest::newRow("blank line") << "[A]\na = 1\n\n"_ba << "[A]\na = 1\n\n[B]\nb = 1\n"_ba;
    QTest::newRow("no line end") << "[A]\na=1"_ba << "[A]\na=1\n\n[B]\nb=1"_ba;
    QTest::newRow("CRLF") << "[A]\r\na=1\r\n"_ba << "[A]\r\na=1\r\n\r\n[B]\r\nb=1\r\n"_ba;
    QTest::newRow("padding") << QByteArray("[A]\na=1\n\0\0", 10) << QByteArray("[A]\na=1\n\n[B]\nb=1\n\0\0", 19);
}

void TestIniDocument::addsSections()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, changed);
    IniDocument document = parsed(text.toStdString());
    QVERIFY(document.setValue("B", "b", "1").has_value());
    QCOMPARE(document.text(), changed.toStdString());
    QVERIFY(document.value("B", "b") == "1");
    QVERIFY(document.undo().has_value());
    QCOMPARE(document.text(), text.toStdString());
    QVERIFY(document.addSection("B").has_value() && document.addSection("B").has_value());
    QVERIFY(document.hasSection("B") && document.undo().has_value() && !document.canUndo());
}

void TestIniDocument::removesKeys()
{
    IniDocument document = parsed("[A]\nx = 1 ;; one\ny = 2\n[B]\nx = 3\n[A]\nx = 4\n");
    QVERIFY(document.removeKey("A", "x").has_value());
    QCOMPARE(document.text(), "[A]\ny = 2\n[B]\nx = 3\n[A]\n"s);
    QVERIFY(!document.find("A", "x"));
    QVERIFY(!document.removeKey("A", "x"));
    QVERIFY(document.undo().has_value());
    QCOMPARE(document.findAll("A", "x").size(), std::size_t{2});
    IniDocument last = parsed("[A]\nx = 1\ny = 2");
    QVERIFY(last.removeKey("A", "y").has_value());
    QCOMPARE(last.text(), "[A]\nx = 1\n"s);
}

void TestIniDocument::padding()
{
    const std::string tail(5, '\0');
    IniDocument document = parsed("[A]\na = 1\n" + tail);
    QCOMPARE(document.paddingSize(), std::size_t{5});
    QCOMPARE(document.lineCount(), std::size_t{3});
    QVERIFY(document.addKey("A", "b", "2").has_value());
    QCOMPARE(document.text(), "[A]\na = 1\nb = 2\n" + tail);
    const IniDocument flash = parsed("[A]\na = 1\xff\xff\xff\xff\xff");
    QCOMPARE(flash.paddingSize(), std::size_t{5});
    QVERIFY(flash.value("A", "a") == "1");
    // One byte 0xff is a letter of Latin 1.
    QVERIFY(parsed("[A]\na = 1\xff").value("A", "a") == "1\xff");
    // A NUL with text behind it is not padding: nothing is lost.
    const IniDocument inside = parsed("[A]\na = 1\0\nb = 2\n"s);
    QCOMPARE(inside.paddingSize(), std::size_t{0});
    QVERIFY(inside.value("A", "b") == "2");
    QVERIFY(inside.value("A", "a") == "1\0"s);
}

void TestIniDocument::byteOrderMark()
{
    const std::string mark = "\xef\xbb\xbf";
    IniDocument document = parsed(mark + "a = 1\n");
    QVERIFY(document.value("", "a") == "1");
    QVERIFY(document.lineText(1) == "a = 1");
    QVERIFY(document.removeLine(1).has_value());
    QCOMPARE(document.text(), mark);
    QVERIFY(document.addKey("", "b", "2").has_value());
    QVERIFY(document.text().starts_with(mark));
    QVERIFY(document.setText("[A]\n").has_value());
    QVERIFY(document.hasSection("A"));
    QVERIFY(document.undo().has_value());
    QVERIFY(document.value("", "b") == "2");
}

void TestIniDocument::lineEnds()
{
    IniDocument document = parsed("[A]\ra = 1\n\rb = 2\r\r\nc=3\n");
    QCOMPARE(document.lineCount(), std::size_t{7});
    QVERIFY(document.value("A", "a") == "1" && document.value("A", "b") == "2" && document.value("A", "c") == "3");
    // A line that becomes empty between CR and LF stays a line.
    IniDocument between = parsed("a = 1\rb = 2\nc = 3\n");
    QVERIFY(between.replaceLines(2, 1, std::vector<std::string>{""}).has_value());
    QCOMPARE(between.lineCount(), std::size_t{4});
    QVERIFY(between.value("", "c") == "3");
    QCOMPARE(between.find("", "c")->line, std::size_t{3});
}

void TestIniDocument::idsStay()
{
    IniDocument document = parsed(sample);
    const IniLineId psid = document.find("ADAPTER", "PSID")->id;
    const IniLineId sriov = document.find("HCA", "sriov_en")->id;
    const IniLineId xfi = document.find("HCA", "eth_xfi_en")->id;
    QVERIFY(document.setValue("ADAPTER", "PSID", "MT_1").has_value());
    QVERIFY(document.addKey("ADAPTER", "new_key", "1").has_value());
    QVERIFY(document.setText(";; one more line\n" + document.text()).has_value());
    QVERIFY(document.find("ADAPTER", "PSID")->id == psid);
    QVERIFY(document.find("HCA", "sriov_en")->id == sriov);
    QVERIFY(document.lineOf(sriov) == document.find("HCA", "sriov_en")->line);
    // A line break before a key, as a text editor types it.
    const std::size_t line = *document.lineOf(xfi);
    QVERIFY(document.replaceLines(line, 1, std::vector<std::string>{"", "eth_xfi_en=true"}).has_value());
    QVERIFY(document.lineOf(xfi) == line + 1);
    QVERIFY(document.undo().has_value());
    QVERIFY(document.lineOf(xfi) == line);
    QVERIFY(document.removeLine(line).has_value());
    QVERIFY(!document.lineOf(xfi));
    QVERIFY(document.find("HCA", "sriov_en")->id == sriov);
    QVERIFY(!document.lineOf(0));
}

void TestIniDocument::undoAndRedo()
{
    IniDocument document = parsed(sample);
    QVERIFY(!document.canUndo() && !document.canRedo() && !document.undo() && !document.redo());
    const std::uint64_t first = document.revision();
    QVERIFY(document.setValue("HCA", "eth_xfi_en", "false").has_value());
    const std::uint64_t second = document.revision();
    QVERIFY(first != second);
    QVERIFY(document.addKey("HCA", "total_vfs", "8").has_value());
    const std::string both = document.text();
    QVERIFY(document.undo().has_value());
    QCOMPARE(document.revision(), second);
    QVERIFY(!document.find("HCA", "total_vfs"));
    QVERIFY(document.undo() == 9);
    QCOMPARE(document.text(), sample);
    QCOMPARE(document.revision(), first);
    QVERIFY(document.redo() == 9);
    QVERIFY(document.redo().has_value() && !document.canRedo());
    QCOMPARE(document.text(), both);
    QVERIFY(document.undo().has_value());
    QVERIFY(document.setValue("HCA", "eth_xfi_en", "0").has_value());
    QVERIFY(!document.canRedo());
    QVERIFY(document.revision() != second);
    // A value that is there already is no edit.
    const std::uint64_t third = document.revision();
    QVERIFY(document.setValue("HCA", "eth_xfi_en", "0").has_value());
    QCOMPARE(document.revision(), third);
}

void TestIniDocument::steps()
{
    IniDocument document = parsed(sample);
    document.beginStep();
    QVERIFY(document.setValue("HCA", "sriov_en", "true").has_value());
    QVERIFY(document.setValue("HCA", "num_pfs", "1").has_value());
    QVERIFY(document.setValue("HCA", "total_vfs", "16").has_value());
    document.endStep();
    QVERIFY(document.setValue("HCA", "total_vfs", "8").has_value());
    const std::string all = document.text();
    QVERIFY(document.undo().has_value());
    QVERIFY(document.value("HCA", "total_vfs") == "16");
    QVERIFY(document.undo().has_value());
    QCOMPARE(document.text(), sample);
    QVERIFY(!document.canUndo());
    QVERIFY(document.redo().has_value() && document.redo().has_value());
    QCOMPARE(document.text(), all);
}

void TestIniDocument::mergedSteps()
{
    IniDocument document = parsed(sample);
    const IniLineId line = document.find("ADAPTER", "PSID")->id;
    for (const std::string value : {"M", "MT", "MT_", "MT_1"}) {
        document.setMerge(line);
        QVERIFY(document.setValue("ADAPTER", "PSID", value).has_value());
    }
    document.setMerge(0);
    QVERIFY(document.setValue("ADAPTER", "PSID", "MT_2").has_value());
    QVERIFY(document.undo().has_value());
    QVERIFY(document.value("ADAPTER", "PSID") == "MT_1");
    QVERIFY(document.undo().has_value());
    QCOMPARE(document.text(), sample);
    QVERIFY(!document.canUndo());
    QVERIFY(document.redo().has_value());
    QVERIFY(document.value("ADAPTER", "PSID") == "MT_1");
    // What was taken back and done again is closed.
    document.setMerge(line);
    QVERIFY(document.setValue("ADAPTER", "PSID", "MT_3").has_value());
    QVERIFY(document.undo().has_value());
    QVERIFY(document.value("ADAPTER", "PSID") == "MT_1");
}

void TestIniDocument::historyIsBounded()
{
    IniHistory history;
    const std::string large(IniHistory::maxSize / 10, 'x');
    for (std::uint64_t at = 1; at <= 30; ++at) {
        history.add({.offset = 0, .removed = "", .inserted = large}, at, at + 1);
        QVERIFY(history.size() <= IniHistory::maxSize);
    }
    std::uint64_t undone = 0;
    while (history.canUndo()) {
        QCOMPARE(history.takeUndo().revisionAfter, 31 - undone);
        ++undone;
    }
    QVERIFY(undone >= 8 && undone <= 10);
    // The latest step can always be taken back.
    history.add({.offset = 0, .removed = "", .inserted = std::string(2 * IniHistory::maxSize, 'x')}, 1, 2);
    QVERIFY(history.canUndo());
}

void TestIniDocument::copiesAreIndependent()
{
    IniDocument document = parsed(sample);
    const IniDocument original = document;
    QVERIFY(document.setValue("HCA", "eth_xfi_en", "false").has_value());
    QVERIFY(document.addKey("HCA", "new_one", "1").has_value());
    QCOMPARE(original.text(), sample);
    QVERIFY(original.value("HCA", "eth_xfi_en") == "true");
    QVERIFY(!original.find("HCA", "new_one") && !original.canUndo());
    QVERIFY(IniDocument().lineCount() == 1);
    QVERIFY(IniDocument().entries().empty());
}

void TestIniDocument::limits()
{
    std::string text = "[A]\nx = ";
    text.append(maxIniTextSize - text.size(), 'x');
    IniDocument document = parsed(text);
    QCOMPARE(document.value("A", "x")->size(), maxIniTextSize - 8);
    const Result<> tooLong = document.addKey("A", "y", "1");
    QVERIFY(!tooLong && tooLong.error().kind == ErrorKind::FileTooLarge);
    QCOMPARE(document.text(), text);
    const Result<IniDocument> larger = IniDocument::parse(text + 'x', "large.ini");
    QVERIFY(!larger && larger.error().kind == ErrorKind::FileTooLarge);
    QVERIFY(errorSentence(larger.error()).contains("large.ini"));

    const Result<IniDocument> lines = IniDocument::parse(std::string(maxIniLines, '\n'), "long.ini");
    QVERIFY(!lines && lines.error().kind == ErrorKind::NotSupported);
    QVERIFY(errorSentence(lines.error()).contains("long.ini has more than 1000000 lines"));
    IniDocument most = parsed(std::string(maxIniLines - 1, '\n'));
    QCOMPARE(most.lineCount(), maxIniLines);
    QVERIFY(!most.addKey("", "x", "1"));
}

void TestIniDocument::manyDuplicatesAreRemovedAtOnce()
{
    std::string text = "[A]\n";
    for (int at = 0; at < 200'000; ++at) {
        text += at % 2 == 0 ? "x = 1\n" : "y = 1\n";
    }
    IniDocument document = parsed(text);
    QCOMPARE(document.findAll("A", "x").size(), std::size_t{100'000});
    QVERIFY(document.removeKey("A", "x").has_value());
    QCOMPARE(document.lineCount(), std::size_t{100'002});
    QCOMPARE(document.findAll("A", "y").size(), std::size_t{100'000});
    QVERIFY(!document.find("A", "x"));
    QVERIFY(document.undo().has_value() && !document.canUndo());
    QCOMPARE(document.text(), text);
}

void TestIniDocument::replacesLines()
{
    IniDocument document = parsed("[A]\r\na = 1\nb = 2\r\nc = 3");
    QVERIFY(document.replaceLines(2, 2, std::vector<std::string>{"a = 9", "b = 8", "d = 7"}).has_value());
    QCOMPARE(document.text(), "[A]\r\na = 9\nb = 8\nd = 7\r\nc = 3"s);
    QVERIFY(document.replaceLines(5, 1, std::vector<std::string>{"c = 3", ""}).has_value());
    QCOMPARE(document.text(), "[A]\r\na = 9\nb = 8\nd = 7\r\nc = 3\r\n"s);
    QVERIFY(document.replaceLines(7, 0, std::vector<std::string>{"e = 1"}).has_value());
    QVERIFY(document.value("A", "e") == "1");
    QVERIFY(document.replaceLines(1, 0, std::vector<std::string>{";; top"}).has_value());
    QVERIFY(document.text().starts_with(";; top\r\n[A]\r\n"));
    QVERIFY(!document.replaceLines(1, 99, {}));
    QVERIFY(!document.replaceLines(0, 1, {}));
    QVERIFY(!document.replaceLines(1, 1, std::vector<std::string>{"a\nb"}));
    QVERIFY(!document.replaceLines(1, 1, std::vector<std::string>{"a\rb"}));
    QVERIFY(document.replaceLines(1, document.lineCount(), {}).has_value());
    QCOMPARE(document.text(), ""s);
    QVERIFY(document.value("A", "a") == std::nullopt);
    QVERIFY(document.undo().has_value());
    QVERIFY(document.value("A", "a") == "9");
}

// Many random edits and undos: the document must be the same as one read from its text.
void TestIniDocument::editedIsAsRead()
{
    static constexpr std::string_view pieces[] = {
        "\n",          "\r", "\r\n", "[A]", "[B]", "x = 1", "y=2 ;; c",
        "[",           "]",  "=",    ";",   " ",   "z",     "\xff\xff\xff\xff",
        "\xef\xbb\xbf"};
    std::mt19937 random(20251121); // NOLINT(cert-msc51-cpp): the same edits each time
    const auto below = [&random](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    for (int round = 0; round < 60; ++round) {
        IniDocument document = parsed(sample);
        std::vector<std::string> states{document.text()};
        for (int step = 0; step < 40; ++step) {
            std::string text = document.text();
            std::string piece;
            for (std::size_t count = below(4); count > 0; --count) {
                piece += below(20) == 0 ? std::string(2, '\0') : std::string(pieces[below(std::size(pieces))]);
            }
            const std::size_t offset = below(text.size() + 1);
            text.replace(offset, below(12), piece);
            const std::uint64_t revision = document.revision();
            QVERIFY(document.setText(text).has_value());
            QCOMPARE(document.text(), text);
            QCOMPARE(told(document), told(parsed(text)));
            if (document.revision() != revision) {
                states.push_back(text);
            }
        }
        for (std::size_t at = states.size() - 1; at > 0; --at) {
            QVERIFY(document.undo().has_value());
            QCOMPARE(document.text(), states[at - 1]);
            QCOMPARE(told(document), told(parsed(states[at - 1])));
        }
        for (std::size_t at = 1; at < states.size(); ++at) {
            QVERIFY(document.redo().has_value());
            QCOMPARE(told(document), told(parsed(states[at])));
        }
        std::vector<IniLineId> ids;
        for (std::size_t line = 1; line <= document.lineCount(); ++line) {
            ids.push_back(document.lineId(line));
        }
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end() && ids.front() > 0);
    }
}

QTEST_APPLESS_MAIN(TestIniDocument)
#include "testinidocument.moc"
