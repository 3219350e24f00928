// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of real cards, on files in the place of the kernel's.
#include <silicon/mappedcrspace.h>
#include <silicon/pciconfigcrspace.h>
#include <silicon/realcrspace.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <unistd.h>

using namespace firesteel;
using namespace firesteel::silicon;

namespace {

constexpr const char* address = "0000:23:00.0";
constexpr qint64 crSpaceSize = 0x100000;
constexpr qint64 hardwareId = 0xf0014;

/// Without the administrator's rights for a while, where the test has them.
class AsNobody
{
public:
    AsNobody()
        : m_user(::geteuid())
    {
        m_changed = m_user == 0 && ::seteuid(65534) == 0;
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    ~AsNobody()
    {
        if (m_changed && ::seteuid(m_user) != 0) {
            qFatal("cannot go back");
        }
    }

private:
    uid_t m_user;
    bool m_changed = false;
};

} // namespace

class TestRealCrSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void addresses_data();
    void addresses();
    void configCycles();
    void locksAsTheToolsDo();
    void worksWithoutALock();
    void noSuchDevice();
    void memoryIsBigEndian();
    void memoryOfAnotherSize();

    void lockdown_data();
    void lockdown();
    void memoryIsPreferred();
    void configWhereMemoryDoesNotAnswer();
    void configInRecovery();
    void noPermission();
    void deviceGone();

private:
    QString inDevice(const char* name) const
    {
        return m_folder->filePath(QStringLiteral("bus/pci/devices/0000:23:00.0/") + QLatin1StringView(name));
    }
    void put(const QString& path, const QByteArray& content) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QByteArray config() const
    {
        QFile file(inDevice("config"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    PciConfigCrSpace::Place place() const
    {
        return {.sysfsRoot = m_folder->path().toStdString(),
                .lockFolder = m_folder->filePath(QStringLiteral("locks")).toStdString()};
    }
    RealDevice device(bool inRecovery = false) const
    {
        return {.address = address,
                .name = "test card",
                .inRecovery = inRecovery,
                .sysfsRoot = m_folder->path().toStdString()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRealCrSpace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(inDevice("")));
    put(inDevice("config"), QByteArray(256, '\0'));
}

void TestRealCrSpace::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << QStringLiteral("0000:23:00.0") << true;
    QTest::newRow("long domain") << QStringLiteral("10000:e1:1f.7") << true;
    QTest::newRow("no domain") << QStringLiteral("23:00.0") << false;
    QTest::newRow("device too high") << QStringLiteral("0000:23:20.0") << false;
    QTest::newRow("function too high") << QStringLiteral("0000:23:00.8") << false;
    QTest::newRow("way out") << QStringLiteral("../../../etc") << false;
    QTest::newRow("more behind it") << QStringLiteral("0000:23:00.0/..") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestRealCrSpace::addresses()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(parsePciAddress(text.toStdString()).has_value(), valid);
    const auto opened = openRealCrSpace({.address = text.toStdString(), .name = "x", .sysfsRoot = "/does/not/exist"});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind == ErrorKind::InvalidArgument, !valid);
}

void TestRealCrSpace::configCycles()
{
    const auto crSpace = PciConfigCrSpace::open(address, "test card", place());
    QVERIFY(crSpace);
    QCOMPARE((*crSpace)->name(), std::string("test card"));
    QVERIFY((*crSpace)->write32(0xf0410, 0x11223344));
    // Address and data, little-endian (tools-and-devices A1).
    QCOMPARE(config().mid(0x58, 8), QByteArray::fromHex("10040f0044332211"));
    QCOMPARE((*crSpace)->read32(0xf03fc).value(), 0x11223344u);
    QCOMPARE(config().mid(0x58, 4), QByteArray::fromHex("fc030f00"));
    QCOMPARE(config().size(), 256);
    QCOMPARE((*crSpace)->read32(0xf03fd).error().kind, ErrorKind::InvalidArgument);
    QCOMPARE((*crSpace)->write32(0x100000, 0).error().kind, ErrorKind::InvalidArgument);
}

void TestRealCrSpace::locksAsTheToolsDo()
{
    const auto crSpace = PciConfigCrSpace::open(address, "test card", place());
    QVERIFY(crSpace && (*crSpace)->read32(0xf0014));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("locks/0000:23:00.0_config"))));
}

void TestRealCrSpace::worksWithoutALock()
{
    PciConfigCrSpace::Place nowhere = place();
    nowhere.lockFolder = "/does/not/exist/locks";
    const auto crSpace = PciConfigCrSpace::open(address, "test card", nowhere);
    QVERIFY(crSpace);
    QVERIFY((*crSpace)->write32(0xf0410, 1));
}

void TestRealCrSpace::noSuchDevice()
{
    const auto crSpace = PciConfigCrSpace::open("0000:24:00.0", "test card", place());
    QVERIFY(crSpace); // nothing has been touched yet
    QCOMPARE((*crSpace)->read32(0xf0014).error().kind, ErrorKind::DeviceGone);
    QCOMPARE((*crSpace)->write32(0xf0014, 0).error().kind, ErrorKind::DeviceGone);
}

void TestRealCrSpace::memoryIsBigEndian()
{
    QByteArray memory(crSpaceSize, '\0');
    memory.replace(hardwareId, 4, QByteArray::fromHex("000001f7"));
    put(inDevice("resource0"), memory);
    const auto crSpace = MappedCrSpace::open(inDevice("resource0").toStdString(), "test card");
    QVERIFY(crSpace);
    QCOMPARE((*crSpace)->read32(0xf0014).value(), 0x1f7u);
    QVERIFY((*crSpace)->write32(0xf0410, 0x11223344));
    QFile file(inDevice("resource0"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().mid(0xf0410, 4), QByteArray::fromHex("11223344"));
    QCOMPARE((*crSpace)->read32(0x100000).error().kind, ErrorKind::InvalidArgument);
    QCOMPARE((*crSpace)->write32(2, 0).error().kind, ErrorKind::InvalidArgument);
}

void TestRealCrSpace::memoryOfAnotherSize()
{
    put(inDevice("resource0"), QByteArray(4096, '\0'));
    QVERIFY(!MappedCrSpace::open(inDevice("resource0").toStdString(), "test card"));
    QVERIFY(openRealCrSpace(device())); // through configuration cycles then
}

void TestRealCrSpace::lockdown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("locked");
    QTest::newRow("off") << QByteArray("[none] integrity confidentiality\n") << false;
    QTest::newRow("integrity") << QByteArray("none [integrity] confidentiality\n") << true;
    QTest::newRow("confidentiality") << QByteArray("none integrity [confidentiality]\n") << true;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestRealCrSpace::lockdown()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, locked);
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("kernel/security"))));
    put(m_folder->filePath(QStringLiteral("kernel/security/lockdown")), text);
    QCOMPARE(kernelIsLockedDown(m_folder->path().toStdString()), locked);
    const auto opened = openRealCrSpace(device());
    QCOMPARE(opened.has_value(), !locked);
    QVERIFY(opened || opened.error().kind == ErrorKind::KernelLockdown);
}

void TestRealCrSpace::memoryIsPreferred()
{
    QByteArray memory(crSpaceSize, '\0');
    memory.replace(hardwareId, 4, QByteArray::fromHex("000001f5"));
    put(inDevice("resource0"), memory);
    const auto crSpace = openRealCrSpace(device());
    QVERIFY(crSpace);
    QCOMPARE((*crSpace)->read32(0xf0014).value(), 0x1f5u);
    QCOMPARE(config(), QByteArray(256, '\0'));
    QCOMPARE(accessFiles(device()).size(), 2u);
}

void TestRealCrSpace::configWhereMemoryDoesNotAnswer()
{
    put(inDevice("resource0"), QByteArray(crSpaceSize, '\xff'));
    const auto crSpace = openRealCrSpace(device());
    QVERIFY(crSpace && (*crSpace)->read32(0xf0014));
    QCOMPARE(config().mid(0x58, 4), QByteArray::fromHex("14000f00"));
}

void TestRealCrSpace::configInRecovery()
{
    QByteArray memory(crSpaceSize, '\0');
    memory.replace(hardwareId, 4, QByteArray::fromHex("000001f5"));
    put(inDevice("resource0"), memory);
    const auto crSpace = openRealCrSpace(device(true));
    QVERIFY(crSpace && (*crSpace)->read32(0xf0014));
    QCOMPARE(config().mid(0x58, 4), QByteArray::fromHex("14000f00"));
}

void TestRealCrSpace::noPermission()
{
    QVERIFY(QFile::setPermissions(inDevice("config"), QFileDevice::ReadOwner | QFileDevice::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
    const AsNobody nobody;
    const auto opened = openRealCrSpace(device());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::PermissionDenied);
    QVERIFY(opened.error().facts.wanted.contains(address)); // the command line that works
    const auto cycles = PciConfigCrSpace::open(address, "test card", place());
    QVERIFY(cycles);
    QCOMPARE((*cycles)->read32(0xf0014).error().kind, ErrorKind::PermissionDenied);
}

void TestRealCrSpace::deviceGone()
{
    QVERIFY(QFile::remove(inDevice("config")));
    QCOMPARE(openRealCrSpace(device()).error().kind, ErrorKind::DeviceGone);
}

QTEST_GUILESS_MAIN(TestRealCrSpace)
#include "testrealcrspace.moc"
