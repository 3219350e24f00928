// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contract with mlxburn (tools-and-devices D): how it is called, what becomes of its answers. The vendor's
// tool is closed and in no distribution's packages, so a stand-in behaves as the reference says; nothing here
// shows what a real one prints.
#include <base/file.h>
#include <boardconfig/mlxburn.h>
#include <support/testimage.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::boardconfig;

namespace {

/// One run of the stand-in: what it prints, writes and returns.
struct Script
{
    std::string output;
    std::optional<Bytes> image;
    tools::ProcessEnd end;
    bool waitsForStop = false;
};

class ScriptedProcess final : public tools::Process
{
public:
    explicit ScriptedProcess(Script script)
        : m_script(std::move(script))
    {
    }
    std::string read(std::chrono::milliseconds /*patience*/) override { return std::exchange(m_script.output, {}); }
    std::optional<tools::ProcessEnd> end() override
    {
        const bool runs = !m_script.output.empty() || (m_script.waitsForStop && !m_stopped);
        return runs ? std::nullopt : std::optional(m_script.end);
    }
    void terminate() override { m_stopped = true; }

private:
    Script m_script;
    bool m_stopped = false;
};

class ScriptedMlxburn final : public tools::ProcessFactory
{
public:
    explicit ScriptedMlxburn(Script script)
        : m_script(std::move(script))
    {
    }
    Result<std::unique_ptr<tools::Process>> start(const tools::Command& command) override
    {
        m_commands.push_back(command);
        m_ini = readFile(command.arguments.at(3), 1 << 20).value();
        if (m_script.image && !writeFile(command.arguments.at(5), ByteView(*m_script.image))) {
            qFatal("cannot write the stand-in's image");
        }
        return std::make_unique<ScriptedProcess>(m_script);
    }
    const std::vector<tools::Command>& commands() const { return m_commands; }
    std::string ini() const { return {m_ini.begin(), m_ini.end()}; }

private:
    Script m_script;
    std::vector<tools::Command> m_commands;
    Bytes m_ini;
};

class Listener final : public Progress
{
public:
    void advance(Stage /*stage*/, std::uint64_t /*done*/, std::uint64_t /*total*/) override {}
    bool cancelRequested() const override { return cancel; }
    void ran(std::string_view command) override { commands.emplace_back(command); }
    void printed(std::string_view line) override { lines.emplace_back(line); }

    bool cancel = false;
    std::vector<std::string> commands;
    std::vector<std::string> lines;
};

Bytes imageWithIni(const std::string& ini, firmware::Version version = {2, 36, 5000})
{
    firmware::Fs2Description description = test::smallDescription();
    description.ini = ini;
    description.identity.version = version;
    return firmware::writeFs2(description).value();
}

const std::string newIni = "[ADAPTER]\nPSID = TST1200000001\n[HCA]\nsriov_en = 0\n";

} // namespace

class TestMlxburn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void callsItAsTheReferenceSays();
    void versionsAreChecked();
    void failuresAreExplained_data();
    void failuresAreExplained();
    void successWithoutAnImage();
    void stopsOnRequest();
    void missingMlx();

private:
    MlxburnRequest request(unsigned minor = 26) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMlxburn::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(m_folder->filePath(QStringLiteral("fw-ConnectX3Pro-rel.mlx")).toStdString(),
                      std::string_view("some.field 0x1f99c.25 1\n")));
}

MlxburnRequest TestMlxburn::request(unsigned minor) const
{
    return {.tool = {.kind = tools::ToolKind::Burn,
                     .name = "mlxburn",
                     .path = "/opt/mft/bin/mlxburn",
                     .version = tools::ToolVersion{4, minor, 1},
                     .mft = true},
            .mlx = m_folder->filePath(QStringLiteral("fw-ConnectX3Pro-rel.mlx")).toStdString(),
            .ini = newIni,
            .base = std::make_shared<const firmware::Image>(firmware::parseImage(test::smallImage(), "base").value())};
}

void TestMlxburn::callsItAsTheReferenceSays()
{
    const Bytes image = imageWithIni(newIni);
    ScriptedMlxburn mlxburn(
        {.output = "-W- Removing parameter defined outside a group: \"prepMLX version\".\n", .image = image});
    Listener listener;
    MlxburnBuilder builder(request(), mlxburn);
    const Result<BuiltImage> built = builder.build(listener);
    QVERIFY2(built, built ? "" : errorSentence(built.error()).c_str());
    QVERIFY(built->bytes == image);
    QCOMPARE(mlxburn.commands().size(), std::size_t{1});
    const tools::Command& command = mlxburn.commands().front();
    QCOMPARE(command.program, std::filesystem::path("/opt/mft/bin/mlxburn"));
    QCOMPARE(command.arguments.size(), std::size_t{6});
    QCOMPARE(command.arguments[0], std::string("-fw"));
    QCOMPARE(command.arguments[1], request().mlx.string());
    QCOMPARE(command.arguments[2], std::string("-conf"));
    QCOMPARE(command.arguments[4], std::string("-wrimage")); // only generation: nothing is burnt
    QVERIFY(!command.worksOnCard);
    QCOMPARE(mlxburn.ini(), newIni);
    QVERIFY(!std::filesystem::exists(command.arguments[3]) && !std::filesystem::exists(command.arguments[5]));
    QCOMPARE(listener.commands.size(), std::size_t{1});
    QVERIFY(listener.commands[0].contains("-wrimage"));
    QCOMPARE(listener.lines.size(), std::size_t{1});
    // The known warning is explained, the older version told of, and every key is the tool's work.
    QCOMPARE(built->remarks.size(), std::size_t{2});
    QVERIFY(inEnglish(built->remarks[0]).contains("harmless"));
    QVERIFY(inEnglish(built->remarks[1]).contains("2.36.5000"));
    for (const KeyChange& change : built->keys) {
        QCOMPARE(change.outcome, change.key == "sriov_en" || !change.after ? KeyOutcome::BuiltIn : change.outcome);
    }
    QVERIFY(std::ranges::contains(built->keys, std::string("sriov_en"), &KeyChange::key));
}

void TestMlxburn::versionsAreChecked()
{
    const auto remarks = [this](unsigned minor, const Bytes& image) {
        ScriptedMlxburn mlxburn({.image = image});
        Listener listener;
        std::string all;
        const Result<BuiltImage> built = MlxburnBuilder(request(minor), mlxburn).build(listener);
        if (!built) {
            return errorSentence(built.error());
        }
        for (const Sentence& remark : built->remarks) {
            all += inEnglish(remark) + '\n';
        }
        return all;
    };
    const Bytes same = imageWithIni(newIni, {2, 42, 5000});
    QCOMPARE(remarks(26, same), std::string());
    QVERIFY(remarks(32, same).contains("4.32.0"));
    firmware::Fs2Description other = test::smallDescription();
    other.ini = newIni;
    other.identity.deviceId = 0x1003;
    QVERIFY(remarks(26, firmware::writeFs2(other).value()).contains("another chip"));
    QVERIFY(remarks(26, imageWithIni(newIni + "added = 1\n", {2, 42, 5000})).contains("differs from the one"));
}

void TestMlxburn::failuresAreExplained_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("explained");
    QTest::newRow("its own words") << QByteArray("-E- Parameter HCA.foo is unknown\n")
                                   << QByteArray("Parameter HCA.foo is unknown");
    QTest::newRow("parts missing") << QByteArray("Can't locate MlxMic.pm in @INC\n") << QByteArray("--oem");
    QTest::newRow("silent") << QByteArray() << QByteArray("exit code 1");
    QTest::newRow("warning before") << QByteArray("-W- Parameter X already assigned in Perl.\n-E- Too bad\n")
                                    << QByteArray("Too bad");
}

void TestMlxburn::failuresAreExplained()
{
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, explained);
    ScriptedMlxburn mlxburn({.output = output.toStdString(), .end = {.exitCode = 1}});
    Listener listener;
    const Result<BuiltImage> built = MlxburnBuilder(request(), mlxburn).build(listener);
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::ToolFailed);
    const std::string sentence = errorSentence(built.error());
    QVERIFY2(QByteArray::fromStdString(sentence).contains(explained), sentence.c_str());
    QVERIFY2(sentence.contains("fw-ConnectX3Pro-rel.mlx"), sentence.c_str());
}

void TestMlxburn::successWithoutAnImage()
{
    ScriptedMlxburn mlxburn({.output = "done\n"});
    Listener listener;
    QCOMPARE(MlxburnBuilder(request(), mlxburn).build(listener).error().kind, ErrorKind::ToolAnswerUnknown);
    ScriptedMlxburn killed({.end = {.signal = 9}});
    QCOMPARE(MlxburnBuilder(request(), killed).build(listener).error().kind, ErrorKind::ToolStopped);
}

void TestMlxburn::stopsOnRequest()
{
    ScriptedMlxburn mlxburn({.end = {.signal = 15}, .waitsForStop = true});
    Listener listener;
    listener.cancel = true;
    QCOMPARE(MlxburnBuilder(request(), mlxburn).build(listener).error().kind, ErrorKind::Cancelled);
}

void TestMlxburn::missingMlx()
{
    ScriptedMlxburn mlxburn({});
    Listener listener;
    MlxburnRequest missing = request();
    missing.mlx = m_folder->filePath(QStringLiteral("none.mlx")).toStdString();
    QCOMPARE(MlxburnBuilder(missing, mlxburn).build(listener).error().kind, ErrorKind::FileNotFound);
    QVERIFY(mlxburn.commands().empty());
}

QTEST_GUILESS_MAIN(TestMlxburn)
#include "testmlxburn.moc"
