// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <tools/judge.h>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <format>
#include <fstream>

namespace firesteel::test {

namespace {

constexpr std::uint64_t mostSaved = 1 << 25;

} // namespace

void addJudges()
{
    QTest::addColumn<QString>("tool");
    const QString installed = installedTool("mstflint");
    const QString other = qEnvironmentVariable("FIRESTEEL_OTHER_MSTFLINT");
    if (!installed.isEmpty()) {
        QTest::newRow("mstflint") << installed;
    }
    if (!other.isEmpty()) {
        QTest::newRow("other mstflint") << other;
    }
    if (installed.isEmpty() && other.isEmpty()) {
        QSKIP("mstflint is not installed");
    }
}

ProcessResult JudgedCard::mstflint(const QStringList& arguments)
{
    const QString address = QString::fromStdString(chip().card().pciAddress);
    return runOnSilicon(path(), m_tool, QStringList{QStringLiteral("-d"), address} + arguments);
}

QString JudgedCard::complaint(const QStringList& arguments)
{
    const ProcessResult result = mstflint(arguments);
    if (result.exitCode == 0 && !result.output.contains("-E-")) {
        return {};
    }
    return QStringLiteral("%1: exit code %2\n%3%4")
        .arg(arguments.join(QLatin1Char(' ')))
        .arg(result.exitCode)
        .arg(QString::fromUtf8(result.output), QString::fromUtf8(result.errors));
}

Bytes JudgedCard::saved(const QString& command)
{
    const QString target = m_files.filePath(command);
    QFile::remove(target);
    if (const QString wrong = complaint({command, target}); !wrong.isEmpty()) {
        qWarning("%s", qPrintable(wrong));
        return {};
    }
    return readFile(target.toStdString(), mostSaved).value_or(Bytes());
}

QString JudgedCard::file(const QString& name, ByteView content)
{
    const QString path = m_files.filePath(name);
    if (!writeFile(path.toStdString(), content)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

void JudgedCard::startTrace()
{
    const QString path = m_files.filePath(QStringLiteral("trace"));
    QFile::remove(path);
    if (!chip().traceInto(path.toStdString())) {
        qFatal("cannot trace");
    }
}

std::vector<FlashChange> JudgedCard::trace() const
{
    std::vector<FlashChange> changes;
    std::ifstream file(m_files.filePath(QStringLiteral("trace")).toStdString());
    FlashChange change;
    while (file >> change.what >> std::hex >> change.address >> change.size) {
        changes.push_back(change);
    }
    return changes;
}

void JudgedCard::putFlash(const Bytes& bytes)
{
    std::ranges::copy(bytes, chip().flash().begin());
    chip().powerOn();
}

std::vector<FlashChange> joined(const std::vector<FlashChange>& changes)
{
    std::vector<FlashChange> result;
    for (const FlashChange& change : changes) {
        const bool goesOn = !result.empty() && change.what == "program" && result.back().what == "program" &&
                            result.back().address + result.back().size == change.address;
        if (goesOn) {
            result.back().size += change.size;
        } else {
            result.push_back(change);
        }
    }
    return result;
}

QString described(const std::vector<FlashChange>& changes)
{
    std::string text;
    for (const FlashChange& change : changes) {
        text += std::format("{} 0x{:x} 0x{:x}\n", change.what, change.address, change.size);
    }
    return QString::fromStdString(text);
}

} // namespace firesteel::test
