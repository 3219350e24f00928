// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/inisection.h>
#include <firmware/rom.h>
#include <firmware/toc/toccontents.h>
#include <firmware/toc/toclayout.h>
#include <firmware/toc/toctypes.h>

#include <algorithm>
#include <ranges>

namespace firesteel::firmware {

namespace {

constexpr std::size_t uuidSize = 16;

class ContentsReader
{
public:
    explicit ContentsReader(Image& image)
        : m_image(image)
    {
    }

    void read()
    {
        noteDeviceInfos();
        noteDuplicates();
        noteMissing();
        readImageInfo();
        readUids();
        readRom();
        readIni();
    }

private:
    void note(FindingKind kind, Severity severity, Facts facts, std::optional<std::size_t> section = std::nullopt)
    {
        m_image.findings.push_back({kind, severity, std::move(facts), section});
    }

    std::size_t indexOf(const Section& section) const
    {
        return static_cast<std::size_t>(&section - m_image.sections.data());
    }

    template <typename T>
    T adopt(Decoded<T> decoded, const Section& section)
    {
        for (Finding& finding : decoded.findings) {
            finding.facts.section = section.name;
            finding.section = indexOf(section);
            m_image.findings.push_back(std::move(finding));
        }
        return std::move(decoded.value);
    }

    // The effective section of a kind, if its place is to be trusted.
    const Section* readable(SectionKind kind) const
    {
        const Section* section = m_image.find(kind);
        if (section == nullptr || section->crcState == CrcState::Missing) {
            return nullptr;
        }
        const bool trusted = !section->toc || section->toc->storedEntryCrc == section->toc->computedEntryCrc ||
                             section->crcState == CrcState::Good;
        return trusted ? section : nullptr;
    }

    // FS4 keeps two and marks the one in effect with its signature.
    void noteDeviceInfos()
    {
        const Section* signedOne = nullptr;
        for (const Section& section : m_image.sections) {
            if (section.kind != SectionKind::DeviceInfo) {
                continue;
            }
            const bool isSigned = isSignedDeviceInfo(m_image.data(section));
            const Facts facts{.section = section.name, .offset = section.offset};
            if (m_image.format == ImageFormat::Fs3) {
                if (!isSigned && section.crcState == CrcState::Good) {
                    note(FindingKind::DeviceInfoUnsigned, Severity::Warning, facts, indexOf(section));
                }
            } else if (!isSigned) {
                note(FindingKind::DeviceInfoSpare, Severity::Note, facts, indexOf(section));
            } else if (signedOne != nullptr) {
                Facts both = facts;
                both.expected = signedOne->offset;
                note(FindingKind::DeviceInfoTwice, Severity::Error, std::move(both), indexOf(section));
            } else {
                signedOne = &section;
            }
        }
    }

    void noteDuplicates()
    {
        constexpr SectionKind singles[] = {SectionKind::ImageInfo, SectionKind::Rom, SectionKind::FwConfiguration,
                                           SectionKind::ManufacturingInfo, SectionKind::DeviceInfo};
        for (const SectionKind kind : singles) {
            const Section* effective = m_image.find(kind);
            const bool fs4DeviceInfo = kind == SectionKind::DeviceInfo && m_image.format == ImageFormat::Fs4;
            for (const Section& section : m_image.sections) {
                if (section.kind == kind && &section != effective && !fs4DeviceInfo) {
                    note(FindingKind::DuplicateSection, Severity::Warning,
                         {.section = section.name, .offset = section.offset, .expected = effective->offset},
                         indexOf(section));
                    break; // one says it; a table may repeat an entry a hundred times
                }
            }
        }
    }

    bool hasTable(std::uint8_t headerType) const
    {
        return std::ranges::any_of(m_image.sections, [=](const Section& section) {
            return section.kind == SectionKind::TocHeader && section.type == headerType && !section.toc;
        });
    }

    // Where a table is missing, so is all it would name: that is said once.
    void noteMissing()
    {
        struct Expected
        {
            std::uint8_t type;
            Severity severity;
        };
        constexpr Expected firmware[] = {{toctype::imageInfo, Severity::Error}, {toctype::dbgFwIni, Severity::Note}};
        constexpr Expected device[] = {{toctype::mfgInfo, Severity::Error}, {toctype::devInfo, Severity::Warning}};
        const bool fs3 = m_image.format == ImageFormat::Fs3;
        if (hasTable(toctype::itocHeader)) {
            std::ranges::for_each(firmware, [this](const Expected& one) { noteMissing(one.type, one.severity); });
        }
        if (fs3 ? hasTable(toctype::itocHeader) : hasTable(toctype::dtocHeader)) {
            std::ranges::for_each(device, [=, this](const Expected& one) {
                noteMissing(one.type, fs3 ? one.severity : Severity::Error);
            });
        }
    }

    void noteMissing(std::uint8_t type, Severity severity)
    {
        if (m_image.find(tocSectionKind(type)) == nullptr) {
            note(FindingKind::SectionMissing, severity, {.section = tocSectionName(type)});
        }
    }

    void readImageInfo()
    {
        const Section* section = readable(SectionKind::ImageInfo);
        if (section == nullptr) {
            return;
        }
        TocImageInfo info = adopt(decodeTocImageInfo(m_image.data(*section), section->offset), *section);
        info.identity.securityVersion = m_image.identity.securityVersion;
        m_image.identity = std::move(info.identity);
        readSecurity(info.security);
    }

    const Section* ofType(std::uint8_t first, std::uint8_t second) const
    {
        const auto matches = [=](const Section& section) {
            return section.toc && (section.type == first || section.type == second);
        };
        const auto found = std::ranges::find_if(m_image.sections | std::views::reverse, matches);
        return found == m_image.sections.rend() ? nullptr : &*found;
    }

    // Without a signature and keys to check it with, the flags of IMAGE_INFO mean nothing.
    void readSecurity(SecurityAttributes flagged)
    {
        const Section* signature = ofType(toctype::imageSignature256, toctype::imageSignature512);
        const Section* keys = ofType(toctype::publicKeys2048, toctype::publicKeys4096);
        const bool signedImage = signature != nullptr && keys != nullptr;
        m_image.identity.controlledUpdate = m_image.identity.controlledUpdate && (signedImage || m_image.encrypted);
        if (!m_image.identity.controlledUpdate || !signedImage) {
            return;
        }
        flagged.devKey = isDevelopmentKey(m_image.data(*signature));
        m_image.identity.security = flagged;
    }

    static bool isDevelopmentKey(ByteView signature)
    {
        if (signature.size() < imagesignature::keyUuid + uuidSize) {
            return false;
        }
        const ByteView uuid = signature.subspan(imagesignature::keyUuid, uuidSize);
        const bool used = std::ranges::any_of(uuid, [](std::uint8_t byte) { return byte != 0; });
        return used && readBe32(uuid, 12) == 0 && (readBe32(uuid, 8) & 0xffff) == 0;
    }

    void readUids()
    {
        const Section* made = readable(SectionKind::ManufacturingInfo);
        const Section* used = readable(SectionKind::DeviceInfo);
        if (made == nullptr && used == nullptr) {
            return;
        }
        DeviceUids uids;
        if (made != nullptr) {
            ManufacturingInfo info = adopt(decodeManufacturingInfo(m_image.data(*made), made->offset), *made);
            uids.overridden = info.overridable;
            uids.originalGuids = std::move(info.guids);
            uids.originalMacs = std::move(info.macs);
            m_image.identity.originalPsid = std::move(info.psid);
            if (!info.prsName.empty()) {
                m_image.identity.originalPrsName = std::move(info.prsName);
            }
        }
        uids.guids = uids.originalGuids;
        uids.macs = uids.originalMacs;
        if (used != nullptr) {
            DeviceInfo info = adopt(decodeDeviceInfo(m_image.data(*used), used->offset), *used);
            m_image.identity.deviceVsd = std::move(info.vsd);
            if (uids.overridden && !info.guids.empty()) {
                uids.guids = std::move(info.guids);
                uids.macs = std::move(info.macs);
            }
        }
        m_image.uids = std::move(uids);
    }

    void readRom()
    {
        if (const Section* section = readable(SectionKind::Rom)) {
            m_image.rom = adopt(decodeRom(m_image.data(*section), section->dataOffset), *section);
        }
    }

    void readIni()
    {
        const Section* section = readable(SectionKind::FwConfiguration);
        if (section == nullptr) {
            return;
        }
        if (std::optional<Finding> finding = iniFinding(m_image.data(*section), section->name, section->offset)) {
            finding->section = indexOf(*section);
            m_image.findings.push_back(std::move(*finding));
        }
    }

    Image& m_image;
};

} // namespace

void readTocContents(Image& image)
{
    ContentsReader(image).read();
}

} // namespace firesteel::firmware
