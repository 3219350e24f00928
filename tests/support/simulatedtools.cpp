// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/simulatedtools.h>

#include <QStandardPaths>

namespace firesteel::test {

QString simulatedLibrary()
{
    return QStringLiteral(FIRESTEEL_SIMULATED_LIBRARY);
}

QProcessEnvironment siliconEnvironment(const std::filesystem::path& cards)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FIRESTEEL_SIMULATED"), QString::fromStdString(cards.string()));
    environment.insert(QStringLiteral("LD_PRELOAD"), simulatedLibrary());
    return environment;
}

ProcessResult runOnSilicon(const std::filesystem::path& cards, const QString& program, const QStringList& arguments,
                           const QByteArray& input)
{
    return runProcess(program, arguments, input, siliconEnvironment(cards));
}

QString installedTool(const char* name)
{
    return QStandardPaths::findExecutable(QLatin1StringView(name));
}

} // namespace firesteel::test
