// SPDX-License-Identifier: GPL-3.0-or-later
//
// On whose behalf the helper works, and what it takes over of that caller's environment.
#include <helper/privileges.h>

#include <QTest>

#include <cstdlib>
#include <set>
#include <unistd.h>

using firesteel::helper::cleanEnvironment;
using firesteel::helper::currentPrivileges;
using firesteel::helper::Privileges;

namespace {

struct Variable
{
    const char* name;
    const char* value;
};

/// What a caller could try: other programs, other libraries, other files, other words.
constexpr Variable ofCaller[] = {
    {"PATH", "/tmp/evil"},
    {"HOME", "/home/somebody"},
    {"TMPDIR", "/tmp/somewhere"},
    {"LD_PRELOAD", "/tmp/evil.so"},
    {"LD_LIBRARY_PATH", "/tmp/evil"},
    {"FIRESTEEL_SIMULATED", "/tmp/cards"},
    {"FIRESTEEL_SIMULATED_LIBRARY", "/tmp/evil.so"},
    {"XDG_RUNTIME_DIR", "/run/user/1000"},
    {"BASH_ENV", "/tmp/evil.sh"},
    {"IFS", "/"},
    {"MFT_CONFIG", "/tmp/evil"},
    {"LC_ALL", "ru_RU.UTF-8"},
    {"LANGUAGE", "ru"},
};

std::set<std::string> environment()
{
    std::set<std::string> variables;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        variables.insert(*entry);
    }
    return variables;
}

} // namespace

class TestPrivileges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingOfTheCallerWithRaisedPrivileges();
    void ordinaryProcessKeepsWhatItNeeds();
    void callerIsTold_data();
    void callerIsTold();

private:
    std::set<std::string> m_before;
};

void TestPrivileges::init()
{
    m_before = environment();
    for (const Variable& variable : ofCaller) {
        qputenv(variable.name, variable.value);
    }
    qunsetenv("PKEXEC_UID");
    qunsetenv("SUDO_UID");
}

void TestPrivileges::cleanup()
{
    ::clearenv();
    for (const std::string& variable : m_before) {
        const std::size_t equals = variable.find('=');
        qputenv(variable.substr(0, equals).c_str(), QByteArray::fromStdString(variable.substr(equals + 1)));
    }
}

void TestPrivileges::nothingOfTheCallerWithRaisedPrivileges()
{
    cleanEnvironment({.raised = true, .caller = "1000"});
    const std::set<std::string> expected{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                                         "LC_ALL=C.UTF-8"};
    QVERIFY(environment() == expected);
}

void TestPrivileges::ordinaryProcessKeepsWhatItNeeds()
{
    cleanEnvironment({.raised = false, .caller = {}});
    std::set<std::string> variables = environment();
    for (const char* const kept :
         {"PATH=/tmp/evil", "HOME=/home/somebody", "TMPDIR=/tmp/somewhere", "LD_PRELOAD=/tmp/evil.so",
          "FIRESTEEL_SIMULATED=/tmp/cards", "FIRESTEEL_SIMULATED_LIBRARY=/tmp/evil.so",
          "XDG_RUNTIME_DIR=/run/user/1000", "LC_ALL=C.UTF-8"}) {
        QVERIFY2(variables.contains(kept), kept);
    }
    for (const char* const dropped : {"LD_LIBRARY_PATH", "BASH_ENV", "IFS", "MFT_CONFIG", "LANGUAGE"}) {
        QVERIFY2(std::getenv(dropped) == nullptr, dropped);
    }
}

void TestPrivileges::callerIsTold_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("raised");
    QTest::addColumn<QByteArray>("caller");
    QTest::newRow("nobody") << QByteArray("OTHER_UID") << QByteArray("1000") << false << QByteArray();
    QTest::newRow("pkexec") << QByteArray("PKEXEC_UID") << QByteArray("1000") << true << QByteArray("1000");
    QTest::newRow("sudo") << QByteArray("SUDO_UID") << QByteArray("1001") << true << QByteArray("1001");
    // It goes into the system's log; the rights are raised all the same.
    QTest::newRow("no number") << QByteArray("PKEXEC_UID") << QByteArray("1000\nroot: all well") << true
                               << QByteArray();
    QTest::newRow("empty") << QByteArray("SUDO_UID") << QByteArray("") << true << QByteArray();
}

void TestPrivileges::callerIsTold()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, raised);
    QFETCH(const QByteArray, caller);
    ::setenv(variable.constData(), value.constData(), 1);
    const Privileges privileges = currentPrivileges();
    QCOMPARE(privileges.raised, raised);
    QCOMPARE(privileges.caller, caller.toStdString());
}

QTEST_GUILESS_MAIN(TestPrivileges)
#include "testprivileges.moc"
