// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/xzstream.h>
#include <support/testbundle.h>

#include <QTest>

#include <lzma.h>

using namespace firesteel;
using firmware::FindingKind;

namespace {

Bytes sample(std::size_t size)
{
    Bytes bytes(size);
    std::uint32_t state = 1;
    for (std::uint8_t& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return bytes;
}

/// A stream whose header asks for a dictionary of this size.
Bytes withDictionary(ByteView content, std::uint32_t size)
{
    lzma_options_lzma options{};
    lzma_lzma_preset(&options, 0);
    options.dict_size = size;
    lzma_filter filters[] = {{.id = LZMA_FILTER_LZMA2, .options = &options},
                             {.id = LZMA_VLI_UNKNOWN, .options = nullptr}};
    Bytes packed(lzma_stream_buffer_bound(content.size()));
    std::size_t length = 0;
    // The encoder takes the memory that it asks of the decoder: too much for a test. A small dictionary
    // goes in, and the property byte of the block header is changed, with its CRC.
    options.dict_size = 1 << 16;
    if (lzma_stream_buffer_encode(filters, LZMA_CHECK_CRC32, nullptr, content.data(), content.size(), packed.data(),
                                  &length, packed.size()) != LZMA_OK) {
        qFatal("liblzma does not pack");
    }
    packed.resize(length);
    constexpr std::size_t header = 12; // of the stream; the block header follows
    const std::size_t headerSize = (std::size_t{packed[header]} + 1) * 4;
    for (std::size_t i = header + 2; i + 2 < header + headerSize; ++i) {
        if (packed[i] == 0x21 && packed[i + 1] == 1) { // LZMA2 with one byte of properties
            packed[i + 2] = static_cast<std::uint8_t>(std::countr_zero(size) * 2 - 24);
            break;
        }
    }
    const std::uint32_t crc = lzma_crc32(packed.data() + header, headerSize - 4, 0);
    for (std::size_t i = 0; i < 4; ++i) {
        packed[header + headerSize - 4 + i] = static_cast<std::uint8_t>(crc >> (8 * i));
    }
    return packed;
}

} // namespace

class TestXzStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInPieces();
    void tellsSizesWithoutUnpacking();
    void cutStreams_data();
    void cutStreams();
    void flippedBits();
    void limitsMemory();
    void limitsTheResult();
};

void TestXzStream::readsInPieces()
{
    const Bytes content = sample(100'000);
    const Bytes packed = test::xzPacked(content);
    firmware::XzReader reader(packed);
    Bytes got;
    Bytes piece(777);
    while (true) {
        const auto size = reader.read(piece);
        QVERIFY(size);
        got.insert(got.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*size));
        if (*size < piece.size()) {
            break;
        }
    }
    QCOMPARE(got, content);
    QCOMPARE(reader.read(piece).value(), 0);
}

void TestXzStream::tellsSizesWithoutUnpacking()
{
    Bytes packed = test::xzPacked(sample(100'000), test::XzCheck::Crc64);
    const std::size_t length = packed.size();
    packed.resize(length + 41180); // as in the real MFA2
    // Damage inside the block is no business of the index.
    packed[200] ^= 1;
    const auto sizes = firmware::xzSizes(packed);
    QVERIFY(sizes);
    QCOMPARE(sizes->unpacked, 100'000);
    QCOMPARE(sizes->packed, length);
    QCOMPARE(sizes->padding, 41180);
}

void TestXzStream::cutStreams_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 6, 11, 12, 13, 24, 50, 5000, 99'999}) {
        QTest::addRow("%d", size) << size;
    }
}

void TestXzStream::cutStreams()
{
    QFETCH(int, size);
    const Bytes packed = test::xzPacked(sample(100'000));
    const ByteView cut = ByteView(packed).first(static_cast<std::size_t>(size));
    QVERIFY(!firmware::xzSizes(cut));
    const auto unpacked = firmware::unpackXz(cut, 1'000'000);
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().kind, FindingKind::BundleXzCut);
    QCOMPARE(unpacked.error().offset, size);
}

void TestXzStream::flippedBits()
{
    const Bytes content = sample(4096);
    const Bytes packed = test::xzPacked(content);
    for (std::size_t offset = 0; offset < packed.size(); ++offset) {
        Bytes damaged = packed;
        damaged[offset] ^= 0x10;
        const auto unpacked = firmware::unpackXz(damaged, 1'000'000);
        QVERIFY2(!unpacked, qPrintable(QString::number(offset)));
    }
}

void TestXzStream::limitsMemory()
{
    const Bytes content = sample(4096);
    const auto fine = firmware::unpackXz(withDictionary(content, 1u << 26), 4096);
    QVERIFY(fine);
    QCOMPARE(*fine, content);
    const auto refused = firmware::unpackXz(withDictionary(content, 1u << 30), 4096);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FindingKind::BundleXzTooMuchMemory);
    QCOMPARE(refused.error().expected, firmware::maxXzMemory);
    QVERIFY(refused.error().actual > (1u << 30));
}

void TestXzStream::limitsTheResult()
{
    const Bytes packed = test::xzPacked(Bytes(10'000'000));
    QVERIFY(packed.size() < 10'000);
    QVERIFY(firmware::unpackXz(packed, 10'000'000));
    const auto refused = firmware::unpackXz(packed, 9'999'999);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FindingKind::BundleTableTooLong);
}

QTEST_APPLESS_MAIN(TestXzStream)
#include "testxzstream.moc"
