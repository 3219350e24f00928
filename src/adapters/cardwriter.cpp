// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardwriter.h>
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <silicon/registers.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace firesteel::adapters {

namespace {

using silicon::SpiFlash;

constexpr std::uint64_t flashBlock = SpiFlash::block;
constexpr std::uint64_t signatureSize = 16;
static_assert(signatureSize == flashBlock);

bool isErased(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0xff; });
}

constexpr std::uint64_t roundUp(std::uint64_t value, std::uint64_t step)
{
    return (value + step - 1) / step * step;
}

class Writer
{
public:
    Writer(CardSession& session, const BurnPlan& plan, Progress& progress)
        : m_session(session)
        , m_flash(session.flash())
        , m_plan(plan)
        , m_progress(progress)
    {
    }

    Result<> writeBody();
    Result<> writeSignature();
    Result<> setBootAddress();
    Result<> clearOldSignature();
    Result<> clearOtherSignatures();

private:
    Result<> clearSignature(std::uint64_t address);
    Result<> toldIfProtected(Result<> result);
    Result<bool> takesWrites(std::uint64_t address);
    bool isInNewCopy(std::uint64_t address) const;
    Result<> checkCancel() const;
    Result<> eraseFor(std::uint64_t logical, std::uint64_t address, std::uint64_t size);
    Result<> writeEraseBlock(std::uint64_t address, ByteView content);
    Result<> programPage(std::uint64_t address, ByteView content);
    Result<> compare(std::uint64_t address, ByteView expected);
    void report(std::uint64_t done);

    CardSession& m_session;
    SpiFlash& m_flash;
    const BurnPlan& m_plan;
    Progress& m_progress;
    std::uint64_t m_written = 0;
};

Result<> Writer::checkCancel() const
{
    if (m_progress.cancelRequested()) {
        return failure(ErrorKind::Cancelled, {.file = m_session.name()}, "before the signature was written");
    }
    return {};
}

Result<> Writer::writeBody()
{
    // Without its signature the copy is not an image, whatever else is on it already.
    Bytes body(m_plan.image.begin(), m_plan.image.end());
    body.resize(roundUp(body.size(), flashBlock), 0xff);
    std::ranges::fill(MutableByteView(body).first(signatureSize), std::uint8_t{0xff});

    const unsigned half = m_plan.newCopy.start == 0 ? 0 : 1;
    for (std::uint64_t done = 0; done < body.size(); done += SpiFlash::eraseBlock) {
        if (Result<> goOn = checkCancel(); !goOn) {
            return goOn;
        }
        const std::uint64_t size = std::min<std::uint64_t>(SpiFlash::eraseBlock, body.size() - done);
        const std::uint64_t address = firmware::physicalAddress(done, m_plan.newCopy.logChunkSize, half);
        if (Result<> erased = eraseFor(done, address, size); !erased) {
            return erased;
        }
        if (Result<> written = writeEraseBlock(address, ByteView(body).subspan(done, size)); !written) {
            return toldIfProtected(std::move(written));
        }
    }
    return checkCancel();
}

/// Erases what `size` bytes need. The last block may hold the stored settings of the card as well.
Result<> Writer::eraseFor(std::uint64_t logical, std::uint64_t address, std::uint64_t size)
{
    if (m_plan.settingsStart - logical >= SpiFlash::eraseBlock) {
        return m_flash.erase(address);
    }
    for (std::uint64_t at = 0; at < size; at += SpiFlash::eraseUnit) {
        if (Result<> done = m_flash.eraseSector(address + at); !done) {
            return done;
        }
    }
    return {};
}

Result<> Writer::writeEraseBlock(std::uint64_t address, ByteView content)
{
    for (std::uint64_t at = 0; at < content.size(); at += SpiFlash::page) {
        const ByteView page = content.subspan(at, std::min<std::uint64_t>(SpiFlash::page, content.size() - at));
        if (Result<> done = programPage(address + at, page); !done) {
            return done;
        }
        report(page.size() / 2);
    }
    for (std::uint64_t at = 0; at < content.size(); at += SpiFlash::page) {
        const ByteView page = content.subspan(at, std::min<std::uint64_t>(SpiFlash::page, content.size() - at));
        if (Result<> done = compare(address + at, page); !done) {
            return done;
        }
        report(page.size() - page.size() / 2);
    }
    return {};
}

/// Programs what is not erased anyway.
Result<> Writer::programPage(std::uint64_t address, ByteView content)
{
    while (!content.empty() && isErased(content.first(flashBlock))) {
        content = content.subspan(flashBlock);
        address += flashBlock;
    }
    while (!content.empty() && isErased(content.last(flashBlock))) {
        content = content.first(content.size() - flashBlock);
    }
    return content.empty() ? Result<>() : m_flash.program(address, content);
}

Result<> Writer::compare(std::uint64_t address, ByteView expected)
{
    std::array<std::uint8_t, SpiFlash::page> buffer{};
    const MutableByteView actual = MutableByteView(buffer).first(expected.size());
    if (Result<> done = m_flash.read(address, actual); !done) {
        return done;
    }
    const auto differing = std::ranges::mismatch(expected, actual);
    if (differing.in1 == expected.end()) {
        return {};
    }
    const auto at = static_cast<std::uint64_t>(differing.in1 - expected.begin()) / 4 * 4;
    return failure(ErrorKind::ReadBackMismatch, {.file = m_session.name(),
                                                 .offset = address + at,
                                                 .expected = readBe32(expected, at),
                                                 .actual = readBe32(actual, at)});
}

/// A mismatch means something else where the flash takes no writes at all.
Result<> Writer::toldIfProtected(Result<> result)
{
    Error& error = result.error();
    if (error.kind != ErrorKind::ReadBackMismatch) {
        return result;
    }
    const Result<bool> writable = takesWrites(*error.facts.offset / flashBlock * flashBlock);
    if (writable && !*writable) {
        error.kind = ErrorKind::FlashWriteProtected;
    }
    return result;
}

/// Tries it on a block of the copy that does not boot, by clearing all its bits.
Result<bool> Writer::takesWrites(std::uint64_t address)
{
    std::array<std::uint8_t, flashBlock> before{};
    std::array<std::uint8_t, flashBlock> after{};
    constexpr std::array<std::uint8_t, flashBlock> cleared{};
    if (const Result<> read = m_flash.read(address, before); !read) {
        return failure(read);
    }
    // Bits that are clear show nothing; they take an erase.
    const bool showsPrograms = before != cleared;
    const Result<> tried = showsPrograms ? m_flash.program(address, cleared)
                                         : m_flash.erase(address / SpiFlash::eraseBlock * SpiFlash::eraseBlock);
    if (!tried) {
        return failure(tried);
    }
    if (const Result<> read = m_flash.read(address, after); !read) {
        return failure(read);
    }
    return before != after;
}

Result<> Writer::writeSignature()
{
    m_progress.advance(Stage::ActivatingImage, 0, 1);
    const ByteView signature = m_plan.image.first(signatureSize);
    if (Result<> done = m_flash.program(m_plan.newCopy.start, signature); !done) {
        return done;
    }
    return compare(m_plan.newCopy.start, signature);
}

Result<> Writer::setBootAddress()
{
    const std::uint32_t value = silicon::registers::bootAddressValue(m_plan.newCopy.start);
    Result<> done = m_session.crSpace().write32(silicon::registers::bootAddress, value);
    m_progress.advance(Stage::ActivatingImage, 1, 1);
    return done;
}

Result<> Writer::clearOldSignature()
{
    m_progress.advance(Stage::RetiringOldImage, 0, 1);
    if (Result<> done = clearSignature(m_plan.oldCopyStart); !done) {
        return done;
    }
    m_progress.advance(Stage::RetiringOldImage, 1, 1);
    return {};
}

Result<> Writer::clearSignature(std::uint64_t address)
{
    std::array<std::uint8_t, signatureSize> cleared = firmware::fs2Magic;
    std::ranges::fill(std::span(cleared).first(4), std::uint8_t{0});
    if (Result<> done = m_flash.program(address, cleared); !done) {
        return done;
    }
    return compare(address, cleared);
}

bool Writer::isInNewCopy(std::uint64_t address) const
{
    const unsigned half = m_plan.newCopy.start == 0 ? 0 : 1;
    const auto ranges = firmware::physicalRanges(0, m_plan.image.size(), m_plan.newCopy.logChunkSize, half);
    return std::ranges::any_of(ranges, [address](const firmware::PhysicalRange& range) {
        return address >= range.start && address - range.start < range.size;
    });
}

Result<> Writer::clearOtherSignatures()
{
    m_progress.advance(Stage::RetiringOldImage, 0, 1);
    for (const std::uint64_t place : firmware::magicPlaces) {
        if (place >= m_flash.geometry().size || isInNewCopy(place)) {
            continue;
        }
        std::array<std::uint8_t, signatureSize> bytes{};
        if (Result<> done = m_flash.read(place, bytes); !done) {
            return done;
        }
        if (firmware::hasFs2Magic(bytes)) {
            if (Result<> done = clearSignature(place); !done) {
                return done;
            }
        }
    }
    m_progress.advance(Stage::RetiringOldImage, 1, 1);
    return {};
}

void Writer::report(std::uint64_t done)
{
    m_written = std::min<std::uint64_t>(m_written + done, m_plan.image.size());
    m_progress.advance(Stage::WritingImage, m_written, m_plan.image.size());
}

struct WhenActive
{
    ErrorKind before;
    ErrorKind after;
};
constexpr WhenActive kindsWhenActive[] = {
    {ErrorKind::ReadBackMismatch, ErrorKind::ReadBackMismatchWhenActive},
    {ErrorKind::FlashTimeout, ErrorKind::FlashTimeoutWhenActive},
};

/// What the same failure is called once the new image boots.
Result<> toldWhenActive(Result<> result)
{
    if (!result) {
        const auto* const kind = std::ranges::find(kindsWhenActive, result.error().kind, &WhenActive::before);
        if (kind != std::end(kindsWhenActive)) {
            result.error().kind = kind->after;
        }
    }
    return result;
}

using LastStep = Result<> (Writer::*)();

Result<> write(CardSession& session, const BurnPlan& plan, LastStep lastStep, Progress& progress)
{
    Writer writer(session, plan, progress);
    if (Result<> done = writer.writeBody(); !done) {
        return done;
    }
    if (Result<> done = writer.writeSignature(); !done) {
        return done;
    }
    // The new image boots from here on: no cancel any more, and a failure is told differently.
    if (Result<> done = writer.setBootAddress(); !done) {
        return toldWhenActive(std::move(done));
    }
    return toldWhenActive((writer.*lastStep)());
}

} // namespace

Result<> writeFailsafe(CardSession& session, const BurnPlan& plan, Progress& progress)
{
    return write(session, plan, &Writer::clearOldSignature, progress);
}

Result<> writeFirst(CardSession& session, const BurnPlan& plan, Progress& progress)
{
    return write(session, plan, &Writer::clearOtherSignatures, progress);
}

} // namespace firesteel::adapters
