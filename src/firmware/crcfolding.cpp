// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/crc.h>
#include <firmware/crcmath.h>

#if defined(__x86_64__)

#include <immintrin.h>

namespace firesteel::firmware::crcpath {

namespace {

constexpr std::size_t laneSize = 16;
constexpr std::size_t laneCount = 4;
constexpr std::size_t blockSize = laneSize * laneCount;

// Moving a 128-bit lane H*x^64 + L forward by n bits multiplies H by x^(n+64) and L by x^n.
struct Factors
{
    std::uint16_t low;
    std::uint16_t high;
};

constexpr Factors factorsFor(std::uint64_t bits)
{
    return {crcmath::powerOfX(bits), crcmath::powerOfX(bits + 64)};
}

constexpr Factors overBlock = factorsFor(8 * blockSize);
constexpr Factors overLane = factorsFor(8 * laneSize);

#define FIRESTEEL_FOLDING __attribute__((target("pclmul,ssse3"))) inline

FIRESTEEL_FOLDING __m128i asVector(Factors factors)
{
    return _mm_set_epi64x(factors.high, factors.low);
}

FIRESTEEL_FOLDING __m128i byteReversed(__m128i value)
{
    return _mm_shuffle_epi8(value, _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
}

FIRESTEEL_FOLDING __m128i load(const std::uint8_t* at)
{
    return byteReversed(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
}

FIRESTEEL_FOLDING __m128i folded(__m128i lane, __m128i factors, __m128i next)
{
    return _mm_xor_si128(
        next, _mm_xor_si128(_mm_clmulepi64_si128(lane, factors, 0x00), _mm_clmulepi64_si128(lane, factors, 0x11)));
}

} // namespace

bool haveFolding()
{
    return __builtin_cpu_supports("pclmul") != 0 && __builtin_cpu_supports("ssse3") != 0;
}

__attribute__((target("pclmul,ssse3"))) std::uint16_t folding(std::uint16_t value, ByteView bytes)
{
    if (bytes.size() < blockSize) {
        return tables(value, bytes);
    }
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();

    __m128i lanes[laneCount] = {load(at), load(at + laneSize), load(at + 2 * laneSize), load(at + 3 * laneSize)};
    lanes[0] = _mm_xor_si128(lanes[0], _mm_slli_si128(_mm_cvtsi32_si128(value), 14));
    at += blockSize;
    left -= blockSize;

    const __m128i blockFactors = asVector(overBlock);
    for (; left >= blockSize; left -= blockSize, at += blockSize) {
        lanes[0] = folded(lanes[0], blockFactors, load(at));
        lanes[1] = folded(lanes[1], blockFactors, load(at + laneSize));
        lanes[2] = folded(lanes[2], blockFactors, load(at + 2 * laneSize));
        lanes[3] = folded(lanes[3], blockFactors, load(at + 3 * laneSize));
    }

    const __m128i laneFactors = asVector(overLane);
    __m128i lane = lanes[0];
    for (std::size_t i = 1; i < laneCount; ++i) {
        lane = folded(lane, laneFactors, lanes[i]);
    }
    for (; left >= laneSize; left -= laneSize, at += laneSize) {
        lane = folded(lane, laneFactors, load(at));
    }

    std::array<std::uint8_t, laneSize> rest{};
    _mm_storeu_si128(reinterpret_cast<__m128i*>(rest.data()), byteReversed(lane));
    return tables(tables(0, rest), ByteView(at, left));
}

#undef FIRESTEEL_FOLDING

} // namespace firesteel::firmware::crcpath

#else

namespace firesteel::firmware::crcpath {

bool haveFolding()
{
    return false;
}

std::uint16_t folding(std::uint16_t value, ByteView bytes)
{
    return tables(value, bytes);
}

} // namespace firesteel::firmware::crcpath

#endif
