// SPDX-License-Identifier: GPL-3.0-or-later
// How the text changes: every edit is a splice, after which the lines around it are read again.
#include <boardconfig/inidocument.h>
#include <boardconfig/initext.h>

#include <algorithm>
#include <unordered_map>

namespace firesteel::boardconfig {

namespace {

/// Ids of lines by the hash of their names, each handed out once, in order.
class IdPool
{
public:
    void add(std::uint64_t hash, IniLineId id) { m_queues[hash].ids.push_back(id); }
    /// 0 if there is none left.
    IniLineId take(std::uint64_t hash)
    {
        const auto found = m_queues.find(hash);
        if (found == m_queues.end() || found->second.taken == found->second.ids.size()) {
            return 0;
        }
        return found->second.ids[found->second.taken++];
    }

private:
    struct Queue
    {
        std::vector<IniLineId> ids;
        std::size_t taken = 0;
    };
    std::unordered_map<std::uint64_t, Queue> m_queues;
};

} // namespace

/// The line whose text or line end holds the byte at an offset; the last line for the end.
std::size_t IniDocument::indexAt(std::size_t offset) const
{
    const auto behind = std::ranges::upper_bound(m_lines, offset, {}, &Line::start);
    return behind == m_lines.begin() ? 0 : static_cast<std::size_t>(behind - m_lines.begin()) - 1;
}

Result<> IniDocument::edit(std::size_t offset, std::size_t size, std::string_view text)
{
    std::string_view old = view(offset, offset + size);
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(old, text).in1 - old.begin());
    old.remove_prefix(same);
    text.remove_prefix(same);
    offset += same;
    while (!old.empty() && !text.empty() && old.back() == text.back()) {
        old.remove_suffix(1);
        text.remove_suffix(1);
    }
    if (old.empty() && text.empty()) {
        return {};
    }
    if (m_text.size() - old.size() + text.size() > maxIniTextSize) {
        return failure(ErrorKind::FileTooLarge, {.file = m_name, .expected = maxIniTextSize});
    }
    // A CR and an LF that come together count as two here.
    if (m_lines.size() + lineEndsIn(text) + 1 > maxIniLines + lineEndsIn(old)) {
        return tooManyLines(m_name);
    }
    IniSplice done{.offset = offset, .removed = std::string(old), .inserted = std::string(text)};
    splice(done.offset, done.removed.size(), done.inserted);
    const std::uint64_t before = m_revision;
    m_revision = m_nextRevision++;
    m_history.add(std::move(done), before, m_revision);
    return {};
}

void IniDocument::splice(std::size_t offset, std::size_t size, std::string_view text)
{
    // One line more on either side: a CR may lose or get its LF.
    std::size_t first = indexAt(offset);
    first -= first > 0 ? 1 : 0;
    std::size_t last = indexAt(offset + size);
    last += last + 1 < m_lines.size() ? 1 : 0;
    const std::size_t paddingBefore = paddingSize();
    m_text.replace(offset, size, text);
    m_padding = paddingStart(m_text);
    const bool markChanged = std::min(byteOrderMarkSize(m_text), m_padding) != m_lines.front().start;
    if (paddingSize() != paddingBefore || markChanged) {
        first = 0;
        last = m_lines.size() - 1;
    }
    readAgain(first, last, {.offset = offset, .size = size, .added = text.size()});
}

/// Reads the lines [first, last] again, all that the change touched.
void IniDocument::readAgain(std::size_t first, std::size_t last, const Change& change)
{
    const bool toTheEnd = last + 1 == m_lines.size();
    const std::size_t start = first == 0 ? std::min(byteOrderMarkSize(m_text), m_padding) : m_lines[first].start;
    const std::size_t end = toTheEnd ? m_padding : m_lines[last].next + change.added - change.size;
    std::vector<Line> fresh = readLines(start, end, toTheEnd);
    const std::size_t oldCount = last - first + 1;
    const auto oldBegin = m_lines.begin() + static_cast<std::ptrdiff_t>(first);

    if (fresh.size() == oldCount) {
        for (std::size_t at = 0; at < oldCount; ++at) {
            fresh[at].id = oldBegin[static_cast<std::ptrdiff_t>(at)].id;
        }
    } else {
        keepIds(fresh, first, last, change);
    }
    const bool sameNames =
        std::ranges::equal(fresh, std::span(oldBegin, oldCount), [](const Line& now, const Line& old) {
            return now.kind == old.kind && now.nameEnd - now.nameStart == old.nameEnd - old.nameStart &&
                   now.hash == old.hash;
        });
    if (sameNames) {
        for (std::size_t at = 0; at < oldCount; ++at) {
            const Line& old = oldBegin[static_cast<std::ptrdiff_t>(at)];
            Line& now = fresh[at];
            now.header = old.header;
            now.older = old.older;
            now.bucket = old.bucket;
            now.counts = old.counts;
            now.duplicated = old.duplicated;
        }
        std::ranges::copy(fresh, oldBegin);
    } else {
        m_lines.erase(oldBegin, oldBegin + static_cast<std::ptrdiff_t>(oldCount));
        m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(first), fresh.begin(), fresh.end());
    }
    const auto shift = static_cast<std::uint32_t>(change.added - change.size); // wraps, as unsigned numbers may
    for (std::size_t at = first + fresh.size(); at < m_lines.size(); ++at) {
        Line& line = m_lines[at];
        for (std::uint32_t* const place :
             {&line.start, &line.end, &line.next, &line.nameStart, &line.nameEnd, &line.valueStart, &line.valueEnd}) {
            *place += shift;
        }
    }
    if (!sameNames) {
        index();
    }
}

/// Lines before and behind the changed bytes are the same lines; of those between, lines with the
/// same key or header are.
void IniDocument::keepIds(std::vector<Line>& fresh, std::size_t first, std::size_t last, const Change& change)
{
    const std::span<const Line> old(m_lines.begin() + static_cast<std::ptrdiff_t>(first), last - first + 1);
    std::size_t front = 0;
    while (front < old.size() && front < fresh.size() && old[front].next <= change.offset &&
           old[front].start == fresh[front].start && old[front].next == fresh[front].next) {
        fresh[front].id = old[front].id;
        ++front;
    }
    std::size_t back = 0;
    while (front + back < old.size() && front + back < fresh.size()) {
        const Line& oldLine = old[old.size() - 1 - back];
        Line& freshLine = fresh[fresh.size() - 1 - back];
        if (oldLine.start < change.offset + change.size ||
            oldLine.start + change.added != freshLine.start + change.size) {
            break;
        }
        freshLine.id = oldLine.id;
        ++back;
    }
    IdPool pool;
    for (const Line& line : old.subspan(front, old.size() - front - back)) {
        if (line.hasName()) {
            pool.add(line.hash, line.id);
        }
    }
    for (Line& line : std::span(fresh).subspan(front, fresh.size() - front - back)) {
        line.id = line.hasName() ? pool.take(line.hash) : 0;
        if (line.id == 0) {
            line.id = m_nextId++;
        }
    }
}

} // namespace firesteel::boardconfig
