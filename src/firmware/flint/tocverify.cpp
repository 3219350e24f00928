// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/boot2.h>
#include <firmware/failsafe.h>
#include <firmware/flint/flintlines.h>
#include <firmware/flint/formats.h>
#include <firmware/toc/toccontents.h>
#include <firmware/toc/tocentry.h>

#include <algorithm>
#include <format>

namespace firesteel::firmware {

namespace {

constexpr const char* badCrc = "Bad CRC.";
constexpr std::uint64_t headerCrcOffset = 8; ///< of the hashes table
constexpr std::uint32_t erasedPointer = 0xffffffff;

bool isEntryGood(const Section& section)
{
    return !section.toc || section.toc->storedEntryCrc == section.toc->computedEntryCrc;
}

/// Goes through the sections as mstflint 4.21 goes through the file, to where it stops.
class TocVerifier
{
public:
    explicit TocVerifier(const Image& image)
        : m_image(image)
        , m_fs4(image.format == ImageFormat::Fs4)
        , m_logSize(image.layout.logChunkSize)
        , m_half(image.layout.start == 0 ? 0 : 1)
    {
        // mstflint goes on with a size that no slot has.
        const Finding* size = finding(FindingKind::SlotSizeInvalid);
        if (size != nullptr && size->facts.actual < 32) {
            m_logSize = static_cast<unsigned>(size->facts.actual);
        }
    }

    flint::TocVerdict verify()
    {
        if (m_fs4) {
            verifyFs4();
        } else {
            verifyFs3();
        }
        return std::move(m_verdict);
    }

private:
    using Sections = std::vector<Section>::const_iterator;

    const Finding* finding(FindingKind kind) const { return flint::findingOf(m_image, kind); }

    const Finding* cutFinding(std::string_view section) const
    {
        const auto found = std::ranges::find_if(m_image.findings, [section](const Finding& one) {
            return one.kind == FindingKind::SectionCut && one.facts.section == section;
        });
        return found == m_image.findings.end() ? nullptr : &*found;
    }

    std::uint32_t pointer(HwPointer target) const
    {
        const std::uint64_t place =
            m_image.layout.start + fs4header::pointers + static_cast<std::size_t>(target) * hwPointerSize;
        const std::uint32_t raw = readBe32(m_image.bytes, place);
        return raw == erasedPointer ? 0 : raw;
    }

    std::uint64_t boot2Address() const { return m_fs4 ? pointer(HwPointer::Boot2) : fs3header::size; }

    bool canRead(std::uint64_t address, std::uint64_t size) const
    {
        return address % 4 == 0 && address + size <= m_image.bytes.size();
    }

    /// Stops here.
    void fail(std::string reason) { m_verdict.reason = std::move(reason); }

    // mstflint calculates in 32 bits.
    std::uint32_t physical(std::uint32_t address, bool converted) const
    {
        return converted ? static_cast<std::uint32_t>(physicalAddress(address, m_logSize, m_half)) : address;
    }

    std::string readError(const char* what, std::uint64_t address, std::uint64_t size, bool converted) const
    {
        const auto address32 = static_cast<std::uint32_t>(address);
        const auto size32 = static_cast<std::uint32_t>(size);
        if (address % 4 != 0) {
            return std::format("{} - read error (Address should be 4-bytes aligned.)\n", what);
        }
        if (physical(address32 + size32, converted) > m_image.bytes.size()) {
            return std::format("{} - read error (Reading 0x{:x} bytes from {} address 0x{:x} is out of image limits "
                               "(0x{:x} bytes))\n",
                               what, size32, converted ? "physical " : "", address32, m_image.bytes.size());
        }
        return std::format("{} - read error (Failed to read from FW file, offset: 0x{:x} - Success)\n", what,
                           physical(address32, converted));
    }

    ByteView entryBytes(const Section& section) const
    {
        return ByteView(m_image.bytes).subspan(section.toc->offset, tocEntrySize);
    }

    /// The section's line; a wrong CRC is remembered.
    bool addLine(const Section& section)
    {
        const bool oddMode = m_fs4 && section.toc && tocCrcModeBits(entryBytes(section)) > 2; // taken as right
        const CrcState state = oddMode ? CrcState::Good : section.crcState;
        m_verdict.text += flint::rangeText(section.offset, section.size, section.name) +
                          flint::crcText(state, section.offset, section.computedCrc, section.storedCrc);
        if (section.crcState == CrcState::Wrong) {
            m_verdict.reason = badCrc;
        }
        return section.crcState != CrcState::Wrong;
    }

    Sections first(SectionKind kind) const { return std::ranges::find(m_image.sections, kind, &Section::kind); }

    bool checkVersion(unsigned leastMinor)
    {
        const Finding* version = finding(FindingKind::BinaryVersionUnsupported);
        if (version == nullptr) {
            return true;
        }
        const bool tooNew = version->facts.actual >> 8 > 1;
        fail(std::format("Unsupported binary version ({}) {}", version->facts.found,
                         tooNew ? "please update to latest MFT package"
                                : std::format("minimal supported version (1.{})", leastMinor)));
        return false;
    }

    void verifyFs3()
    {
        if (!checkVersion(1)) {
            return;
        }
        m_verdict.text += "\nFS3 failsafe image\n\n";
        if (finding(FindingKind::WrongStartAddress) != nullptr && !verifyElsewhere()) {
            return;
        }
        if (!verifyBoot2()) {
            return;
        }
        const auto header = first(SectionKind::TocHeader);
        if (header == m_image.sections.end() || finding(FindingKind::SlotSizeInvalid) != nullptr) {
            fail(missingItocReason());
            return;
        }
        addLine(*header);
        verifyEntries(header + 1, "Itoc", "ITOCs");
    }

    void verifyFs4()
    {
        if (finding(FindingKind::SeveralImages) != nullptr) {
            fail("More than one FS4 image found on image");
            return;
        }
        if (finding(FindingKind::HwPointerCrcWrong) != nullptr ||
            first(SectionKind::HwPointers) == m_image.sections.end()) {
            fail("initHwPtrs: HW pointers not found.\n");
            return;
        }
        if (!checkItocPlaces()) {
            return;
        }
        m_verdict.text += "\nFS4 failsafe image\n\n";
        for (const Section& section : m_image.sections) {
            if (section.kind == SectionKind::HwPointers) {
                addLine(section);
            }
        }
        if (verifyToolsArea() && verifyBoot2() && verifyHashesTable() && verifyItoc()) {
            verifyDtoc();
        }
    }

    // Before all else mstflint looks for an ITOC, to tell encrypted images from others.
    bool checkItocPlaces()
    {
        const std::uint64_t itoc = pointer(HwPointer::Itoc); // of the first slot, wherever the image is
        const std::uint64_t places[] = {itoc, itoc + tocSectorSize};
        for (const std::uint64_t place : places) {
            if (!canRead(place, tocHeaderSize)) {
                fail(readError("ITOC Header", place, tocHeaderSize, false));
                return false;
            }
            if (hasSignature(ByteView(m_image.bytes).subspan(place), itocSignature)) {
                return true;
            }
        }
        fail("Cannot verify an encrypted image");
        return false;
    }

    bool verifyToolsArea()
    {
        const std::uint64_t place = m_image.layout.start + pointer(HwPointer::ToolsArea);
        const auto area = first(SectionKind::ToolsArea);
        if (!canRead(place, toolsarea::size) || area == m_image.sections.end()) {
            fail(readError("Tools Area", place, toolsarea::size, false));
            return false;
        }
        return addLine(*area) && checkVersion(0);
    }

    bool verifyBoot2()
    {
        if (m_fs4 && !checkBeforeBoot2()) {
            return false;
        }
        const auto found = first(SectionKind::Boot2);
        if (found == m_image.sections.end()) {
            failWithoutBoot2();
            return false;
        }
        Section boot2 = *found;
        boot2.offset = boot2Address(); // the one block told by its address in the image, not in the file
        if (boot2.crcState == CrcState::Missing) {
            fail(readError(flint::rangeText(boot2.offset, boot2.size, boot2.name).c_str(), boot2.offset, boot2.size,
                           true));
            return false;
        }
        return addLine(boot2);
    }

    // An image that starts neither at 0 nor at the slot size is read where the second slot is.
    bool verifyElsewhere()
    {
        const std::uint32_t place = physical(fs3header::size, true);
        if (!canRead(place, 8)) {
            fail(readError(std::format("     /0x{:08x}/ (BOOT2)", fs3header::size).c_str(), fs3header::size + 4, 4,
                           true));
            return false;
        }
        if (boot2Size(ByteView(m_image.bytes).subspan(place))) {
            return true;
        }
        m_verdict.text += std::format("     /0x{:08x}/ (BOOT2) /0x{:08x}/ - unexpected size (0x{:x})\n",
                                      fs3header::size, fs3header::size + 4, readBe32(m_image.bytes, place + 4));
        fail("(null)");
        return false;
    }

    bool checkBeforeBoot2()
    {
        const std::uint32_t size = pointer(HwPointer::Boot2);
        if (size % 4 != 0) {
            fail("All Before Boot2 - read error (Length should be 4-bytes aligned.)\n");
            return false;
        }
        if (!canRead(m_image.layout.start, size)) {
            fail(readError("All Before Boot2", m_image.layout.start, size, false));
            return false;
        }
        return true;
    }

    void failWithoutBoot2()
    {
        const std::uint64_t place = boot2Address();
        if (const Finding* size = finding(FindingKind::Boot2SizeInvalid)) {
            m_verdict.text += std::format("     /0x{:08x}/ (BOOT2) /0x{:08x}/ - unexpected size (0x{:x})\n", place,
                                          place + 4, size->facts.actual);
            fail("(null)");
            return;
        }
        fail(readError(std::format("     /0x{:08x}/ (BOOT2)", place).c_str(), place + 4, 4, true));
    }

    bool verifyHashesTable()
    {
        const std::uint32_t address = pointer(HwPointer::HashesTable);
        if (address == 0) {
            return true;
        }
        if (address % 4 != 0 || cutFinding("HASHES_TABLE") != nullptr) {
            fail(readError("HASHES TABLE HEADER", address, hashestable::headerSize, true));
            return false;
        }
        const auto header = std::ranges::find_if(m_image.findings, [](const Finding& one) {
            return one.kind == FindingKind::SectionCrcWrong && one.facts.section == "HASHES TABLE HEADER";
        });
        if (header != m_image.findings.end()) {
            const std::uint64_t place = header->facts.offset.value_or(0) + headerCrcOffset;
            m_verdict.text += std::format("HASHES TABLE HEADER /0x{:08x}/ - wrong CRC (exp:0x{:x}, act:0x{:x})\n",
                                          place, header->facts.expected, header->facts.actual);
            fail("Bad CRC");
            return false;
        }
        const auto table = std::ranges::find_if(m_image.sections, [](const Section& section) {
            return section.kind == SectionKind::HashesTable && !section.toc;
        });
        return table == m_image.sections.end() || addLine(*table);
    }

    bool verifyItoc()
    {
        const auto header = first(SectionKind::TocHeader);
        if (!addLine(*header)) {
            fail("No valid ITOC Header was found.");
            return false;
        }
        verifyEntries(header + 1, "IToc", "ITocs");
        return m_verdict.reason.empty();
    }

    void verifyDtoc()
    {
        const auto header = std::ranges::find_if(m_image.sections, [](const Section& section) {
            return section.kind == SectionKind::TocHeader && section.type == toctype::dtocHeader && !section.toc;
        });
        const bool inPlace = header != m_image.sections.end() && header->offset + tocSectorSize == m_image.bytes.size();
        if (!inPlace || !addLine(*header)) {
            fail("No valid DTOC Header was found.");
            return;
        }
        verifyEntries(header + 1, "DToc", "DTocs");
    }

    void verifyEntries(Sections at, const char* table, const char* tables)
    {
        bool hasMfgInfo = false;
        int deviceInfos = 0;
        for (std::size_t count = 1; at != m_image.sections.end() && at->toc; ++at, ++count) {
            if (count > maxTocEntries) {
                fail(std::format("Internal error: number of {} {} is greater than allowed {}", tables, count,
                                 maxTocEntries + 1));
                return;
            }
            if (!isEntryGood(*at)) {
                fail(std::format("Bad {} Entry CRC. Expected: 0x{:x} , Actual: 0x{:x}", table, at->toc->storedEntryCrc,
                                 at->toc->computedEntryCrc));
                return;
            }
            hasMfgInfo = hasMfgInfo || at->toc->type == toctype::mfgInfo;
            const bool signedDeviceInfo = at->toc->type == toctype::devInfo && isSignedDeviceInfo(m_image.data(*at));
            if (!verifySection(*at, signedDeviceInfo)) {
                return;
            }
            deviceInfos += signedDeviceInfo && at->crcState != CrcState::Wrong ? 1 : 0;
        }
        if (const Finding* cut = cutFinding("ITOC_HEADER"); cut != nullptr && table != std::string_view("DToc")) {
            fail(readError("TOC Entry", cut->facts.expected - tocEntrySize - m_image.layout.start, tocEntrySize, true));
            return;
        }
        if (!m_fs4 || table == std::string_view("DToc")) {
            checkDeviceData(hasMfgInfo, deviceInfos);
        }
    }

    /// False where it cannot be read.
    bool verifySection(const Section& section, bool signedDeviceInfo)
    {
        const auto address = section.toc->flashAddress / 4 * 4;
        const auto end = static_cast<std::uint32_t>(address + section.size);
        if (section.crcState == CrcState::Missing || physical(end, section.toc->relative) > m_image.bytes.size()) {
            fail(readError("Section", address, section.size, section.toc->relative));
            return false;
        }
        if (m_fs4 && section.toc->type == toctype::devInfo && !signedDeviceInfo) {
            return true;
        }
        if (addLine(section)) {
            checkInfo(section);
        }
        return true;
    }

    // What mstflint looks into as it passes by.
    void checkInfo(const Section& section)
    {
        const ByteView data = m_image.data(section);
        const std::size_t findings =
            section.toc->type == toctype::imageInfo ? decodeTocImageInfo(data, 0).findings.size()
            : section.toc->type == toctype::mfgInfo ? decodeManufacturingInfo(data, 0).findings.size()
            : section.toc->type == toctype::devInfo ? decodeDeviceInfo(data, 0).findings.size()
                                                    : 0;
        if (findings != 0) {
            m_verdict.reason =
                std::format("Failed to get info from section {}, check the supported_hw_id section in MLX file!\n",
                            section.toc->type);
        }
    }

    void checkDeviceData(bool hasMfgInfo, int deviceInfos)
    {
        if (!hasMfgInfo) {
            fail("No \"MFG_INFO\" info section.");
        } else if (m_fs4 && deviceInfos == 0) {
            fail("No \"DEV_INFO\" info section.");
        } else if (m_fs4 && deviceInfos > 1) {
            fail("Two \"DEV_INFO\" info sections.");
        }
    }

    // mstflint steps through the whole file, wherever the slot ends.
    std::string missingItocReason() const
    {
        const auto boot2 = first(SectionKind::Boot2);
        const std::uint64_t boot2End = fs3header::size + (boot2 == m_image.sections.end() ? 0 : boot2->size);
        const std::uint64_t from = (boot2End + tocSectorSize - 1) / tocSectorSize * tocSectorSize;
        for (std::uint64_t at = from; at < m_image.bytes.size(); at += tocSectorSize) {
            const auto end = static_cast<std::uint32_t>(at + tocHeaderSize);
            if (physical(end, true) > m_image.bytes.size()) {
                return readError("TOC Header", at, tocHeaderSize, true);
            }
        }
        return "No valid ITOC was found.";
    }

    const Image& m_image;
    bool m_fs4;
    unsigned m_logSize;
    unsigned m_half;
    flint::TocVerdict m_verdict;
};

} // namespace

flint::TocVerdict flint::verifyToc(const Image& image)
{
    return TocVerifier(image).verify();
}

} // namespace firesteel::firmware
