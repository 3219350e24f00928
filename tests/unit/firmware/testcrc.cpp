// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"

#include <firmware/crc.h>

#include <QTest>

#include <algorithm>
#include <string_view>

using namespace firesteel;

namespace {

ByteView view(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    std::uint32_t state = 12345;
    std::ranges::generate(bytes, [&] {
        state = state * 1103515245 + 12345;
        return static_cast<std::uint8_t>(state >> 16);
    });
    return bytes;
}

} // namespace

class CrcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void pathsAgreeWithTheDefinition_data();
    void pathsAgreeWithTheDefinition();
    void updatesInPieces();
    void appendsKnownBlocks();
};

void CrcTest::vectors_data()
{
    // Reference chapter 1.1.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("crc");
    QTest::newRow("empty") << QByteArray() << 0x0955;
    QTest::newRow("zeros") << QByteArray(4, '\0') << 0x0009;
    QTest::newRow("magic") << QByteArray("MTFW") << 0x9747;
    QTest::newRow("digits") << QByteArray("123456789abc") << 0xfa06;
}

void CrcTest::vectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, crc);
    const ByteView data = view({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QCOMPARE(int{firmware::crc16(data)}, crc);
    QCOMPARE(int{test::bitwiseCrc(data)}, crc);
}

void CrcTest::pathsAgreeWithTheDefinition_data()
{
    QTest::addColumn<bool>("folding");
    QTest::newRow("tables") << false;
    QTest::newRow("folding") << true;
}

void CrcTest::pathsAgreeWithTheDefinition()
{
    QFETCH(bool, folding);
    if (folding && !firmware::crcpath::haveFolding()) {
        QSKIP("this processor has no carry-less multiplication");
    }
    const auto path = folding ? &firmware::crcpath::folding : &firmware::crcpath::tables;
    const Bytes bytes = pattern(700);
    for (std::size_t alignment = 0; alignment < 17; ++alignment) {
        for (std::size_t size = 0; size <= 640; ++size) {
            const ByteView part = ByteView(bytes).subspan(alignment, size);
            const auto crc = static_cast<std::uint16_t>(~path(0xf6aa, part));
            if (crc != test::bitwiseCrc(part)) {
                QFAIL(qPrintable(QStringLiteral("size %1 at %2").arg(size).arg(alignment)));
            }
        }
    }
}

void CrcTest::updatesInPieces()
{
    const Bytes bytes = pattern(5000);
    firmware::Crc16 crc;
    std::size_t at = 0;
    for (std::size_t size = 0; at < bytes.size(); size = size * 2 + 1) {
        const std::size_t part = std::min(size, bytes.size() - at);
        crc.update(ByteView(bytes).subspan(at, part));
        at += part;
    }
    QCOMPARE(crc.value(), test::bitwiseCrc(bytes));
}

void CrcTest::appendsKnownBlocks()
{
    const Bytes bytes = pattern(3000);
    for (const std::size_t split : {0UZ, 1UZ, 4UZ, 63UZ, 64UZ, 1500UZ, 3000UZ}) {
        const ByteView second = ByteView(bytes).subspan(split);
        firmware::Crc16 crc;
        crc.update(ByteView(bytes).first(split));
        crc.append(test::bitwiseCrc(second), second.size());
        QCOMPARE(crc.value(), test::bitwiseCrc(bytes));
    }
}

QTEST_APPLESS_MAIN(CrcTest)
#include "testcrc.moc"
