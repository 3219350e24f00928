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

    bool hasItoc() const
    {
        const Sections header = first(SectionKind::TocHeader);
        return header != m_image.sections.end() && header->type == toctype::itocHeader;
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

    /// The section's line; a wrong CRC is remembered.
    bool addLine(const Section& section)
    {
        m_verdict.text += flint::rangeText(section.offset, section.size, section.name) +
                          flint::crcText(section.crcState, section.offset, section.computedCrc, section.storedCrc);
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
        if (!verifyBoot2()) {
            return;
        }
        const Sections header = first(SectionKind::TocHeader);
        if (header == m_image.sections.end()) {
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
        if (const Finding* cut = cutFinding("ITOC_HEADER"); cut != nullptr && !hasItoc()) {
            fail(readError("ITOC Header", cut->facts.offset.value_or(0), tocHeaderSize, false));
            return;
        }
        if (m_image.encrypted) {
            fail("Cannot verify an encrypted image");
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

    bool verifyToolsArea()
    {
        const Sections area = first(SectionKind::ToolsArea);
        if (area == m_image.sections.end()) {
            const Finding* cut = cutFinding("TOOLS_AREA");
            fail(readError("Tools Area", cut == nullptr ? 0 : cut->facts.offset.value_or(0), toolsarea::size, false));
            return false;
        }
        return addLine(*area) && checkVersion(0);
    }

    bool verifyBoot2()
    {
        const Sections boot2 = first(SectionKind::Boot2);
        if (boot2 == m_image.sections.end()) {
            failWithoutBoot2();
            return false;
        }
        if (boot2->crcState == CrcState::Missing) {
            fail(readError(flint::rangeText(boot2->offset, boot2->size, boot2->name).c_str(),
                           boot2->offset - m_image.layout.start, boot2->size, true));
            return false;
        }
        return addLine(*boot2);
    }

    void failWithoutBoot2()
    {
        if (const Finding* size = finding(FindingKind::Boot2SizeInvalid)) {
            const std::uint64_t place = size->facts.offset.value_or(0);
            m_verdict.text += std::format("     /0x{:08x}/ (BOOT2) /0x{:08x}/ - unexpected size (0x{:x})\n", place - 4,
                                          place, size->facts.actual);
            fail("(null)");
            return;
        }
        const Finding* cut = cutFinding("BOOT2");
        const std::uint64_t place = cut == nullptr ? 0 : cut->facts.offset.value_or(0);
        fail(readError(m_fs4 ? "All Before Boot2" : std::format("     /0x{:08x}/ (BOOT2)", place).c_str(),
                       m_fs4 ? m_image.layout.start : place + 4, m_fs4 ? place - m_image.layout.start : 4, !m_fs4));
    }

    bool verifyHashesTable()
    {
        const auto header = std::ranges::find_if(m_image.findings, [](const Finding& one) {
            return one.kind == FindingKind::SectionCrcWrong && one.facts.section == "HASHES TABLE HEADER";
        });
        if (header != m_image.findings.end()) {
            const std::uint64_t place = header->facts.offset.value_or(0);
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
        const Sections header = first(SectionKind::TocHeader);
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
                fail(std::format("{}number of {} {} is greater than allowed {}",
                                 m_fs4 ? "" : "Internal error: ", tables, count, maxTocEntries + 1));
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
        if (section.crcState == CrcState::Missing) {
            fail(readError("Section", section.toc->flashAddress / 4 * 4, section.size, section.toc->relative));
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
        const Finding* missing = finding(FindingKind::TocMissing);
        const std::uint64_t from = missing == nullptr ? 0 : missing->facts.offset.value_or(0) - m_image.layout.start;
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
