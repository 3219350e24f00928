// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/fs2parser.h>
#include <firmware/fs3/fs3parser.h>
#include <firmware/fs4/fs4parser.h>
#include <firmware/image.h>
#include <firmware/toc/toclayout.h>

#include <algorithm>
#include <utility>

namespace firesteel::firmware {

namespace {

constexpr std::uint8_t fs4Generation = 1;

void retire(Image& image)
{
    image.copy = CopyState::Retired;
    image.findings.insert(image.findings.begin(),
                          {FindingKind::RetiredCopy, Severity::Error, {.offset = image.layout.start}});
}

/// Looks in a file for what parseImage() leaves out: the images besides the first.
class CopyFinder
{
public:
    CopyFinder(SharedBytes bytes, std::string name)
        : m_bytes(std::move(bytes))
        , m_name(std::move(name))
    {
    }

    Result<std::vector<Image>> find()
    {
        Result<Image> first = parseImage(m_bytes, m_name);
        if (first) {
            m_copies.push_back(std::move(*first));
            addOthers(m_copies.front().format);
        } else if (first.error().kind == ErrorKind::ImageWithoutMagic) {
            addRetired();
        }
        if (m_copies.empty()) {
            return failure(first);
        }
        if (m_copies.size() > 1 && m_copies.front().copy == CopyState::Only) {
            m_copies.front().copy = CopyState::Boots;
        }
        if (m_copies.size() > 1) {
            // What follows one copy is no stray data: it is the other one.
            for (Image& copy : m_copies) {
                std::erase_if(copy.findings,
                              [](const Finding& finding) { return finding.kind == FindingKind::TrailingData; });
            }
        }
        return std::move(m_copies);
    }

private:
    ByteView view() const { return m_bytes; }

    void addOthers(ImageFormat format)
    {
        if (format == ImageFormat::Fs2) {
            addOtherHalf();
            return;
        }
        const bool fs4 = format == ImageFormat::Fs4;
        for (const std::uint64_t place : fs4 ? findFs4Magics(view()) : findMagics(view())) {
            if (place != m_copies.front().layout.start) {
                addSlot(format, place, CopyState::Spare);
            }
        }
        for (const std::uint64_t place : fs4 ? findRetiredFs4Magics(view()) : findRetiredMagics(view())) {
            addSlot(format, place, CopyState::Retired);
        }
    }

    // A file without any image that boots: an erased signature is all that is left to go by.
    void addRetired()
    {
        for (const std::uint64_t place : findRetiredFs4Magics(view())) {
            addSlot(ImageFormat::Fs4, place, CopyState::Retired);
        }
        for (const std::uint64_t place : findRetiredMagics(view())) {
            addSlot(ImageFormat::Fs3, place, CopyState::Retired);
            addHalfAt(place);
        }
    }

    bool has(std::uint64_t place, std::size_t size) const
    {
        return place <= m_bytes.size() && size <= m_bytes.size() - place;
    }

    bool isOfFormat(ImageFormat format, std::uint64_t place) const
    {
        if (format == ImageFormat::Fs4) {
            return has(place, fs4header::size) && m_bytes[place + fs4header::formatWord] == fs4Generation;
        }
        return has(place, fs3header::size) && m_bytes[place + fs3header::formatWord] == fs3header::format;
    }

    /// What lies inside the firmware of a copy is no copy of its own.
    bool isInsideOfACopy(std::uint64_t place) const
    {
        return std::ranges::any_of(m_copies, [place](const Image& image) {
            return std::ranges::any_of(image.sections, [&](const Section& section) {
                return section.offset <= place && place < section.end();
            });
        });
    }

    void addSlot(ImageFormat format, std::uint64_t place, CopyState state)
    {
        if (!isOfFormat(format, place) || isInsideOfACopy(place)) {
            return;
        }
        Image image = format == ImageFormat::Fs4 ? parseFs4(m_bytes, m_name, place, {place})
                                                 : parseFs3(m_bytes, m_name, place, {place});
        image.copy = state;
        if (state == CopyState::Retired) {
            retire(image);
        }
        m_copies.push_back(std::move(image));
    }

    // FS2: the other chunks of a dump, where the first image is failsafe.
    void addOtherHalf()
    {
        const FailsafeLayout& layout = m_copies.front().layout;
        const std::uint64_t other = layout.start == 0 ? layout.chunkSize() : 0;
        if (layout.failsafe && (layout.start == 0 || layout.start == layout.chunkSize()) && has(other, fs2HeaderSize)) {
            addHalf(other, layout.logChunkSize);
        }
    }

    void addHalfAt(std::uint64_t place)
    {
        const std::optional<Fs2Header> header = decodeFs2Header(view().subspan(place));
        if (!header || header->formatByte == fs3header::format || !header->failsafe()) {
            return;
        }
        if (place == 0 || place == std::uint64_t{1} << header->logChunkSize()) {
            addHalf(place, header->logChunkSize());
        }
    }

    void addHalf(std::uint64_t start, std::uint8_t logChunkSize)
    {
        const bool live = std::ranges::contains(findMagics(view()), start);
        if (!live && !std::ranges::contains(findRetiredMagics(view()), start)) {
            return;
        }
        const Bytes found = logicalCopy(view(), logChunkSize, start == 0 ? 0 : 1);
        // The CRC of the image covers its signature: it is as good as it was when it still had one.
        Bytes whole = found;
        std::ranges::copy(fs2Magic, whole.begin());
        Image image = parseFs2(std::move(whole), m_name, {0});
        if (image.layout != FailsafeLayout{true, logChunkSize, 0}) {
            return; // another chunk size: not what was looked for
        }
        image.layout.start = start;
        image.copy = CopyState::Spare;
        image.findings.push_back(
            {FindingKind::StripedDump, Severity::Warning, {.offset = start, .expected = image.layout.chunkSize()}});
        if (!live) {
            image.bytes = found;
            retire(image);
        }
        m_copies.push_back(std::move(image));
    }

    SharedBytes m_bytes;
    std::string m_name;
    std::vector<Image> m_copies;
};

} // namespace

Result<std::vector<Image>> parseImageCopies(SharedBytes bytes, std::string name)
{
    return CopyFinder(std::move(bytes), std::move(name)).find();
}

} // namespace firesteel::firmware
