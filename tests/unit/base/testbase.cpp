// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/controls.h>
#include <base/error.h>
#include <base/file.h>
#include <base/sha256.h>
#include <base/sharedbytes.h>
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

using namespace firesteel;

namespace {

ByteView viewOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masksWhatTerminalsObey();
    void factsFillSentences();
    void everyErrorKindHasASentence();
    void sha256Vectors();
    void filesRoundTrip();
    void readRefuses();
    void pipesAreNotWaitedFor();
    void writeKeepsLinksAndDevices();
    void failedWriteLeavesTheOldFile();
};

void TestBase::factsFillSentences()
{
    const Facts facts{.file = "a.bin",
                      .section = "DDR",
                      .offset = 0x1d318,
                      .expected = 0x10,
                      .actual = 17,
                      .wanted = "W",
                      .found = "F"};
    QCOMPARE(fillSentence("{file}: {section} at {offset}", facts), std::string("a.bin: DDR at 0x1d318"));
    QCOMPARE(fillSentence("{expected} {expectedNumber} {actual} {actualNumber}", facts),
             std::string("0x10 16 0x11 17"));
    QCOMPARE(fillSentence("{wanted}{found}", facts), std::string("WF"));
    QCOMPARE(fillSentence("{unknown} } {", facts), std::string("{unknown} } {"));
    QCOMPARE(fillSentence("", facts), std::string());
    // A fact that looks like a placeholder is text, not a placeholder.
    QCOMPARE(fillSentence("{file}", Facts{.file = "{section}", .section = "x"}), std::string("{section}"));
}

void TestBase::everyErrorKindHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotSupported); ++kind) {
        QVERIFY2(*errorTemplate(static_cast<ErrorKind>(kind)) != '\0', qPrintable(QString::number(kind)));
    }
}

void TestBase::sha256Vectors()
{
    // FIPS 180-4 examples.
    QCOMPARE(sha256Hex({}), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256Hex(viewOf("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestBase::filesRoundTrip()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("новый файл.bin")).toStdString();
    Bytes content(100'000);
    for (std::size_t i = 0; i < content.size(); ++i) {
        content[i] = static_cast<std::uint8_t>(i * 7);
    }
    QVERIFY(writeFile(path, ByteView(content)));
    const Result<Bytes> read = readFile(path, content.size());
    QVERIFY(read);
    QCOMPARE(*read, content);
    QVERIFY(writeFile(path, std::string_view("short")));
    QCOMPARE(readFile(path, 100)->size(), std::size_t{5});
    QCOMPARE(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1);
}

void TestBase::readRefuses()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("x")).toStdString();
    QCOMPARE(readFile(path, 10).error().kind, ErrorKind::FileNotFound);
    QVERIFY(writeFile(path, std::string_view("0123456789A")));
    QCOMPARE(readFile(path, 10).error().kind, ErrorKind::FileTooLarge);
    QVERIFY(readFile(path, 11));
    QCOMPARE(readFile(folder.path().toStdString(), 10).error().kind, ErrorKind::FileUnreadable);
    // A device without end must not be read without end.
    QCOMPARE(readFile("/dev/zero", 4096).error().kind, ErrorKind::FileTooLarge);
}

void TestBase::pipesAreNotWaitedFor()
{
    const QTemporaryDir folder;
    const std::filesystem::path pipe = folder.filePath(QStringLiteral("pipe")).toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const Result<Bytes> read = readFile(pipe, 10);
    QCOMPARE(read.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(read.error().facts.found, std::string("it is a pipe, not a file"));
    QCOMPARE(read.error().facts.file, pipe.string());
    QCOMPARE(readSharedFile(pipe, 10).error().facts.found, read.error().facts.found);
    QCOMPARE(writeFile(pipe, std::string_view("x")).error().kind, ErrorKind::FileUnwritable); // nobody reads it
    QVERIFY(std::filesystem::is_fifo(pipe));
    QCOMPARE(readFile("/dev/null", 10)->size(), std::size_t{0});
}

void TestBase::writeKeepsLinksAndDevices()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    std::filesystem::create_directory(root / "sub");
    std::filesystem::create_symlink("sub/real", root / "link");
    QVERIFY(writeFile(root / "link", std::string_view("new"))); // the target does not exist yet
    QVERIFY(std::filesystem::is_symlink(root / "link"));
    QVERIFY(writeFile(root / "link", std::string_view("newer")));
    QVERIFY(std::filesystem::is_symlink(root / "link"));
    QCOMPARE(readFile(root / "sub" / "real", 100)->size(), std::size_t{5});
    std::filesystem::create_symlink("loop", root / "loop");
    QCOMPARE(writeFile(root / "loop", std::string_view("x")).error().kind, ErrorKind::FileUnwritable);
    QVERIFY(std::filesystem::is_symlink(root / "loop"));

    QCOMPARE(writeFile("/dev/full", std::string_view("x")).error().kind, ErrorKind::FileUnwritable);
    // A pipe stands for everything that is no regular file; opened both ways, so that nobody waits.
    const std::filesystem::path pipe = root / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const int reader = ::open(pipe.c_str(), O_RDWR | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QVERIFY(writeFile(pipe, std::string_view("piped")));
    std::array<char, 8> got{};
    QCOMPARE(::read(reader, got.data(), got.size()), ssize_t{5});
    ::close(reader);
    QVERIFY(std::filesystem::is_fifo(pipe));
}

void TestBase::failedWriteLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const std::filesystem::path missing = folder.filePath(QStringLiteral("no/such/folder")).toStdString();
    QCOMPARE(writeFile(missing, std::string_view("x")).error().kind, ErrorKind::FileUnwritable);
    // A folder in the place of the file: the rename fails, nothing is left behind.
    const std::filesystem::path taken = folder.filePath(QStringLiteral("taken")).toStdString();
    std::filesystem::create_directory(taken);
    QCOMPARE(writeFile(taken, std::string_view("x")).error().kind, ErrorKind::FileUnwritable);
    QVERIFY(std::filesystem::is_directory(taken));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(taken.parent_path()), {}), 1);
}

void TestBase::masksWhatTerminalsObey()
{
    using firesteel::withoutControls;
    QCOMPARE(withoutControls("a\tb\nc"), std::string("a\tb\nc"));
    QCOMPARE(withoutControls("\x1b[31mred\x7f"), std::string("?[31mred?"));
    QCOMPARE(withoutControls("\xc2\x9b"
                             "31m"),
             std::string("?31m")); // CSI in UTF-8
    QCOMPARE(withoutControls("\x9b"
                             "31m"),
             std::string("?31m")); // CSI as one byte
    QCOMPARE(withoutControls("gr\xc3\xbcn \xe4\xb8\xad"), std::string("gr\xc3\xbcn \xe4\xb8\xad"));
    QCOMPARE(withoutControls("\xff\xc3"), std::string("\xff\xc3")); // no text, but no command either
    QCOMPARE(withoutControls(std::string_view("a\0b", 3)), std::string("a?b"));
}

QTEST_APPLESS_MAIN(TestBase)
#include "testbase.moc"
