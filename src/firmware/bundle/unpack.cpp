// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bufferpool.h>
#include <firmware/bundle/bundle.h>
#include <firmware/bundle/bundlefindings.h>
#include <firmware/bundle/unpackedstream.h>
#include <firmware/image.h>

#include <algorithm>
#include <map>
#include <utility>

namespace firesteel::firmware {

namespace {

/// Images that overlap are in memory together; more than this only a file made to annoy needs.
constexpr std::uint64_t maxOpenBytes = 512ull << 20;

/// Where a part lies in the unpacked data; with its mark, in MFA2.
struct Range
{
    std::uint64_t offset = 0;
    std::uint64_t size = 0;

    std::uint64_t end() const { return offset + size; }
    auto operator<=>(const Range&) const = default;
};

Range rangeOf(const Bundle& bundle, const BundlePart& part)
{
    const std::uint64_t mark = bundle.format == BundleFormat::Mfa2 ? mfa2MarkSize : 0;
    return {part.offset - mark, part.size + mark};
}

/// The image without its mark, with its signature restored where MFA2 masked it.
Result<SharedBytes> finished(const Bundle& bundle, BufferPool& pool, ByteBuffer buffer, const Range& range,
                             std::string_view psid)
{
    if (bundle.format != BundleFormat::Mfa2) {
        return pool.share(std::move(buffer));
    }
    if (!restoreComponent(buffer.bytes())) {
        return std::unexpected(bundleError(
            {.kind = FindingKind::BundleMarkerMissing, .facts = {.section = std::string(psid), .offset = range.offset}},
            bundle.name));
    }
    return pool.share(std::move(buffer)).part(mfa2MarkSize, range.size - mfa2MarkSize);
}

Result<SharedBytes> joined(std::vector<SharedBytes> parts, std::uint64_t size)
{
    if (parts.size() == 1) {
        return std::move(parts.front());
    }
    Result<ByteBuffer> buffer = ByteBuffer::ofSize(size);
    if (!buffer) {
        return failure(buffer);
    }
    std::uint64_t done = 0;
    for (const SharedBytes& part : parts) {
        std::ranges::copy(part, buffer->bytes().begin() + static_cast<std::ptrdiff_t>(done));
        done += part.size();
    }
    return std::move(*buffer).share(done);
}

/// Unpacks ranges in the order of their offsets, each once, however they overlap.
class RangeUnpacker
{
public:
    /// Called with each range as soon as it is complete; false stops.
    using Done = std::function<Result<bool>(const Range&, SharedBytes)>;

    RangeUnpacker(const Bundle& bundle, std::map<Range, std::string> ranges, const UnpackProgress& keepGoing)
        : m_bundle(bundle)
        , m_waiting(std::move(ranges))
        , m_stream(bundle, lastEnd(m_waiting), keepGoing)
    {
    }

    /// False if `done` stopped it.
    Result<bool> run(const Done& done)
    {
        while (!m_waiting.empty() || !m_open.empty()) {
            if (const Result<> opened = openWaiting(); !opened) {
                return failure(opened);
            }
            if (const Result<> moved = advance(); !moved) {
                return failure(moved);
            }
            Result<bool> goOn = closeComplete(done);
            if (!goOn || !*goOn) {
                return goOn;
            }
        }
        return true;
    }

    Result<> checkEnd() { return m_stream.checkEnd(); }

private:
    struct Open
    {
        Range range;
        std::string psid;
        ByteBuffer buffer;
    };

    static std::uint64_t lastEnd(const std::map<Range, std::string>& ranges)
    {
        std::uint64_t end = 0;
        for (const auto& [range, psid] : ranges) {
            end = std::max(end, range.end());
        }
        return end;
    }

    Result<> openWaiting()
    {
        while (!m_waiting.empty() && m_waiting.begin()->first.offset == m_stream.position()) {
            auto node = m_waiting.extract(m_waiting.begin());
            m_openBytes += node.key().size;
            if (m_openBytes > maxOpenBytes) {
                return failure(ErrorKind::BundleTooLarge,
                               {.file = m_bundle.name, .expected = maxOpenBytes, .actual = m_openBytes});
            }
            Result<ByteBuffer> buffer = m_pool.take(node.key().size);
            if (!buffer) {
                return failure(buffer);
            }
            m_open.push_back({node.key(), std::move(node.mapped()), std::move(*buffer)});
        }
        return {};
    }

    /// To the next place where a range begins or ends.
    Result<> advance()
    {
        std::uint64_t stop = m_waiting.empty() ? UINT64_MAX : m_waiting.begin()->first.offset;
        for (const Open& open : m_open) {
            stop = std::min(stop, open.range.end());
        }
        const std::uint64_t start = m_stream.position();
        const std::uint64_t size = stop - start;
        if (m_open.empty()) {
            return m_stream.skip(size);
        }
        const auto target = [&](Open& open) { return open.buffer.bytes().subspan(start - open.range.offset, size); };
        const MutableByteView first = target(m_open.front());
        if (const Result<> read = m_stream.read(first); !read) {
            return read;
        }
        for (auto other = m_open.begin() + 1; other != m_open.end(); ++other) {
            std::ranges::copy(first, target(*other).begin());
        }
        return {};
    }

    Result<bool> closeComplete(const Done& done)
    {
        for (auto open = m_open.begin(); open != m_open.end();) {
            if (open->range.end() != m_stream.position()) {
                ++open;
                continue;
            }
            Open complete = std::move(*open);
            open = m_open.erase(open);
            m_openBytes -= complete.range.size;
            Result<SharedBytes> bytes =
                finished(m_bundle, m_pool, std::move(complete.buffer), complete.range, complete.psid);
            if (!bytes) {
                return failure(bytes);
            }
            Result<bool> goOn = done(complete.range, std::move(*bytes));
            if (!goOn || !*goOn) {
                return goOn;
            }
        }
        return true;
    }

    const Bundle& m_bundle;
    std::map<Range, std::string> m_waiting;
    std::vector<Open> m_open;
    std::uint64_t m_openBytes = 0;
    BufferPool m_pool;
    UnpackedStream m_stream;
};

/// Collects the parts of the entries, which may share them, and hands images on.
class ImageCollector
{
public:
    ImageCollector(const Bundle& bundle, const ImageConsumer& consume)
        : m_bundle(bundle)
        , m_consume(consume)
    {
        for (std::size_t i = 0; i < bundle.entries.size(); ++i) {
            if (!checkExtractable(bundle, bundle.entries[i])) {
                continue;
            }
            std::map<Range, std::size_t> own;
            for (const BundlePart& part : bundle.entries[i].parts) {
                own.try_emplace(rangeOf(bundle, part), i);
            }
            m_missing.emplace(i, own.size());
            for (const auto& [range, entry] : own) {
                m_users[range].push_back(entry);
            }
        }
    }

    std::map<Range, std::string> ranges() const
    {
        std::map<Range, std::string> all;
        for (const auto& [range, entries] : m_users) {
            all.emplace(range, m_bundle.entries[entries.front()].psid);
        }
        return all;
    }

    Result<bool> take(const Range& range, SharedBytes bytes)
    {
        m_complete.emplace(range, std::move(bytes));
        const std::vector<std::size_t> users = m_users.at(range);
        for (const std::size_t entry : users) {
            if (--m_missing.at(entry) > 0) {
                continue;
            }
            Result<SharedBytes> image = assemble(m_bundle.entries[entry]);
            if (!image) {
                return failure(image);
            }
            if (!m_consume(entry, std::move(*image))) {
                return false;
            }
            release(entry);
        }
        return true;
    }

private:
    Result<SharedBytes> assemble(const BundleEntry& entry) const
    {
        std::vector<SharedBytes> parts;
        parts.reserve(entry.parts.size());
        for (const BundlePart& part : entry.parts) {
            parts.push_back(m_complete.at(rangeOf(m_bundle, part)));
        }
        return joined(std::move(parts), entry.size());
    }

    /// Forgets the parts that no other entry waits for.
    void release(std::size_t entry)
    {
        for (const BundlePart& part : m_bundle.entries[entry].parts) {
            const Range range = rangeOf(m_bundle, part);
            const auto users = m_users.find(range);
            if (users == m_users.end()) {
                continue; // the entry has the same part twice
            }
            std::erase(users->second, entry);
            if (users->second.empty()) {
                m_users.erase(users);
                m_complete.erase(range);
            }
        }
    }

    const Bundle& m_bundle;
    const ImageConsumer& m_consume;
    std::map<Range, std::vector<std::size_t>> m_users;
    std::map<std::size_t, std::size_t> m_missing; ///< ranges that an entry still waits for
    std::map<Range, SharedBytes> m_complete;
};

} // namespace

Result<> checkExtractable(const Bundle& bundle, const BundleEntry& entry)
{
    if (const Finding* finding = bundle.firstError(entry)) {
        return std::unexpected(bundleError(*finding, bundle.name));
    }
    if (entry.openChoice()) {
        return failure(ErrorKind::BundleChoiceMissing, {.file = bundle.name, .wanted = entry.psid});
    }
    const bool inside = std::ranges::all_of(entry.parts, [&](const BundlePart& part) {
        return part.size <= bundle.unpackedSize && part.offset <= bundle.unpackedSize - part.size;
    });
    if (entry.parts.empty() || !inside) {
        return std::unexpected(bundleError(
            {.kind = FindingKind::BundleFirmwareMissing, .facts = {.section = entry.psid, .offset = bundle.dataOffset}},
            bundle.name));
    }
    // Checked here again: a list of findings is bounded.
    const auto empty = std::ranges::find_if(
        entry.parts, [](const BundlePart& part) { return part.kind == BundlePartKind::Firmware && part.size == 0; });
    if (empty != entry.parts.end()) {
        return std::unexpected(bundleError(
            {.kind = FindingKind::BundlePartEmpty, .facts = {.section = entry.psid, .offset = empty->offset}},
            bundle.name));
    }
    if (entry.size() > maxImageFileSize) {
        return failure(ErrorKind::BundleTooLarge,
                       {.file = bundle.name, .expected = maxImageFileSize, .actual = entry.size()});
    }
    return {};
}

Result<SharedBytes> extractImage(const Bundle& bundle, const BundleEntry& entry, const UnpackProgress& keepGoing)
{
    if (const Result<> good = checkExtractable(bundle, entry); !good) {
        return failure(good);
    }
    std::map<Range, std::string> ranges;
    for (const BundlePart& part : entry.parts) {
        ranges.emplace(rangeOf(bundle, part), entry.psid);
    }
    std::map<Range, SharedBytes> complete;
    RangeUnpacker unpacker(bundle, std::move(ranges), keepGoing);
    const Result<bool> done = unpacker.run([&](const Range& range, SharedBytes bytes) -> Result<bool> {
        complete.emplace(range, std::move(bytes));
        return true;
    });
    if (!done) {
        return failure(done);
    }
    std::vector<SharedBytes> parts;
    parts.reserve(entry.parts.size());
    for (const BundlePart& part : entry.parts) {
        parts.push_back(complete.at(rangeOf(bundle, part)));
    }
    return joined(std::move(parts), entry.size());
}

Result<> extractAll(const Bundle& bundle, const ImageConsumer& consume, const UnpackProgress& keepGoing)
{
    ImageCollector collector(bundle, consume);
    RangeUnpacker unpacker(bundle, collector.ranges(), keepGoing);
    const Result<bool> done =
        unpacker.run([&](const Range& range, SharedBytes bytes) { return collector.take(range, std::move(bytes)); });
    if (!done) {
        return failure(done);
    }
    return *done ? unpacker.checkEnd() : Result<>();
}

} // namespace firesteel::firmware
