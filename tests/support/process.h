// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace firesteel::test {

struct ProcessResult
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program to its end (at most a minute) with an English environment.
inline ProcessResult runProcess(const QString& program, const QStringList& arguments, const QByteArray& input = {},
                                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    ProcessResult result;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exitCode = process.exitCode();
    result.crashed = process.exitStatus() != QProcess::NormalExit;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

/// A program of this build.
inline QString builtProgram(const char* name)
{
    return qEnvironmentVariable("FIRESTEEL_BIN") + QLatin1Char('/') + QLatin1StringView(name);
}

} // namespace firesteel::test
