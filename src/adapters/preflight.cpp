// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/adapter.h>
#include <adapters/burncontent.h>
#include <adapters/preflight.h>

#include <algorithm>
#include <format>
#include <iterator>

namespace firesteel::adapters {

namespace {

using firmware::Severity;

class Checks
{
public:
    Checks(const CardQuery& card, const firmware::Image& image, const BurnOptions& options)
        : m_card(card)
        , m_image(image)
        , m_options(options)
    {
    }

    std::vector<PreflightFinding> run()
    {
        if (m_image.format != m_card.format) {
            add(PreflightKind::FormatMismatch, PreflightLevel::Blocker,
                {.wanted = firmware::formatName(m_card.format), .found = firmware::formatName(m_image.format)});
            checkChip();
            return std::move(m_findings);
        }
        checkImage();
        checkCard();
        checkChip();
        checkPsid();
        checkVersion();
        checkRom();
        if (isFs2()) {
            checkCopies();
            checkSize();
            checkConfigArea();
            checkAddresses();
            checkVsd();
            tellTargetCopy();
        } else {
            checkFlashSize();
            checkSecurity();
            tellKeptDeviceData();
        }
        add(PreflightKind::ColdBootNeeded, PreflightLevel::Information);
        std::ranges::stable_sort(m_findings, std::ranges::greater(), &PreflightFinding::level);
        return std::move(m_findings);
    }

private:
    void add(PreflightKind kind, PreflightLevel level, Facts facts = {})
    {
        facts.file = m_image.name;
        m_findings.push_back({kind, level, std::move(facts)});
    }

    void checkImage()
    {
        if (const firmware::Finding* error = m_image.firstError()) {
            add(PreflightKind::ImageDamaged, PreflightLevel::Blocker,
                {.section = error->facts.section,
                 .offset = error->facts.offset,
                 .found = firmware::findingSentence(*error)});
        }
        if (m_image.encrypted) {
            add(PreflightKind::ImageEncrypted, PreflightLevel::Blocker);
        }
        if (isFs2() && !m_image.layout.failsafe) {
            add(PreflightKind::ImageNotFailsafe, PreflightLevel::Blocker);
        }
    }

    void checkCard()
    {
        const auto error = std::ranges::find_if(m_card.findings, [](const firmware::Finding& finding) {
            // A damaged ROM does not keep the rest from being read, and it is not carried over.
            // Blank GUIDs are a matter of the MAC check.
            return finding.severity == Severity::Error && !isDamagedRom(finding) &&
                   finding.kind != firmware::FindingKind::GuidsBlank;
        });
        if (error != m_card.findings.end()) {
            add(PreflightKind::CardUnreadable, PreflightLevel::Blocker,
                {.section = error->facts.section,
                 .offset = error->facts.offset,
                 .found = firmware::findingSentence(*error)});
            m_cardReadable = false;
        }
    }

    void checkCopies()
    {
        if (!m_cardReadable) {
            // Its layout says nothing then.
        } else if (!m_card.layout.failsafe) {
            add(PreflightKind::CardNotFailsafe, PreflightLevel::Blocker);
        } else if (m_image.layout.failsafe && m_image.layout.logChunkSize != m_card.layout.logChunkSize) {
            add(PreflightKind::ChunkSizeMismatch, PreflightLevel::Blocker,
                {.expected = m_image.layout.chunkSize(), .actual = m_card.layout.chunkSize()});
        }
        if (m_card.copies.size() > 1) {
            add(PreflightKind::TwoValidCopies, PreflightLevel::Warning,
                {.offset = m_card.copies.front(), .found = std::format("0x{:x}", m_card.copies.front())});
        }
    }

    void checkChip()
    {
        const std::vector<firmware::HardwareId>& wanted = m_image.identity.hardwareIds;
        if (!wanted.empty()) {
            // FS3 and FS4 images name chips without their revisions.
            const auto fits = [this](const firmware::HardwareId& id) {
                return isFs2() ? id == m_card.hardwareId : id.chip == m_card.hardwareId.chip;
            };
            if (!std::ranges::any_of(wanted, fits)) {
                std::string names;
                for (const firmware::HardwareId& id : wanted) {
                    names += (names.empty() ? "" : ", ") + firmware::hardwareName(id);
                }
                add(PreflightKind::HardwareMismatch, PreflightLevel::Blocker,
                    {.wanted = names, .found = firmware::hardwareName(m_card.hardwareId)});
            }
            return;
        }
        // The device id counts only where the image does not list chips (reference chapter 2.17).
        if (const std::optional<std::uint16_t> device = m_image.identity.deviceId) {
            const Family* const family = familyOf(*device);
            if (family == nullptr || family->hardwareId != m_card.hardwareId.chip) {
                add(PreflightKind::DeviceMismatch, PreflightLevel::Blocker,
                    {.wanted = family == nullptr ? std::format("0x{:04x}", *device) : family->name,
                     .found = firmware::hardwareName(m_card.hardwareId)});
            }
        } else {
            add(PreflightKind::ImageWithoutChip, PreflightLevel::Blocker,
                {.found = firmware::hardwareName(m_card.hardwareId)});
        }
    }

    void checkSize()
    {
        const std::uint64_t size = std::max(m_image.headerSize, m_image.end);
        const std::uint64_t most = mostImageSize(m_card, m_image.identity);
        if (size > most) {
            add(PreflightKind::ImageTooLarge, PreflightLevel::Blocker, {.expected = most, .actual = size});
        }
    }

    void checkPsid()
    {
        const std::string card = m_card.identity.psid.value_or("");
        const std::string image = m_image.identity.psid.value_or("");
        if (card.empty()) {
            return;
        }
        if (image.empty()) {
            add(PreflightKind::ImageWithoutPsid, PreflightLevel::Blocker, {.found = card});
        } else if (card == image) {
            add(PreflightKind::PsidSame, PreflightLevel::Information, {.wanted = image, .found = card});
        } else {
            add(PreflightKind::PsidChange, PreflightLevel::NeedsConsent, {.wanted = image, .found = card});
        }
    }

    void checkVersion()
    {
        const std::optional<firmware::Version> card = m_card.identity.version;
        const std::optional<firmware::Version> image = m_image.identity.version;
        if (!card) {
            return;
        }
        if (!image) {
            add(PreflightKind::ImageWithoutVersion, PreflightLevel::Blocker, {.found = firmware::toString(*card)});
            return;
        }
        const Facts facts{.wanted = firmware::toString(*image), .found = firmware::toString(*card)};
        if (*image > *card) {
            add(PreflightKind::Upgrade, PreflightLevel::Information, facts);
        } else if (*image == *card) {
            add(PreflightKind::SameVersion, PreflightLevel::NeedsConsent, facts);
        } else {
            add(PreflightKind::Downgrade, PreflightLevel::NeedsConsent, facts);
        }
    }

    void checkConfigArea()
    {
        const std::uint32_t card = m_card.identity.configPad.value_or(0);
        const std::uint32_t image = m_image.identity.configPad.value_or(0);
        if (card != image) {
            add(PreflightKind::ConfigAreaMoves, PreflightLevel::NeedsConsent,
                {.expected = image, .actual = card, .wanted = std::to_string(image), .found = std::to_string(card)});
        }
    }

    void checkRom()
    {
        const std::string onCard = romText(m_card.rom);
        if (!m_image.rom.present) {
            if (!m_card.rom.present) {
                return;
            }
            // mstflint carries the ROM over to FS2 images only.
            const bool lost = !isFs2() || std::ranges::any_of(m_card.findings, isDamagedRom);
            add(lost ? PreflightKind::RomRemoved : PreflightKind::RomKept,
                lost ? PreflightLevel::NeedsConsent : PreflightLevel::Information, {.found = onCard});
            return;
        }
        add(PreflightKind::RomReplaced, PreflightLevel::Information, {.wanted = romText(m_image.rom), .found = onCard});
        const std::optional<std::uint16_t> device = m_image.identity.deviceId;
        const auto foreign = std::ranges::find_if(m_image.rom.entries, [device](const firmware::RomEntry& entry) {
            return device && entry.deviceId != 0 && entry.deviceId != *device;
        });
        if (foreign != m_image.rom.entries.end()) {
            add(PreflightKind::RomDeviceMismatch, PreflightLevel::Warning,
                {.expected = *device,
                 .actual = foreign->deviceId,
                 .wanted = std::format("0x{:04x}", *device),
                 .found = std::format("0x{:04x}", foreign->deviceId)});
        }
    }

    void checkAddresses()
    {
        const firmware::Guids after = guidsAfterBurn(m_card, m_image, m_options);
        if (const std::optional<std::uint64_t> mac = firstInvalidMac(after, m_options)) {
            add(PreflightKind::MacInvalid, PreflightLevel::Blocker, {.found = std::format("{:012x}", *mac)});
        }
        if (const std::optional<std::uint64_t> guid = firstInvalidGuid(after, m_options)) {
            add(PreflightKind::GuidInvalid, PreflightLevel::Blocker, {.found = std::format("{:016x}", *guid)});
        }
        if (m_options.useImageGuids) {
            add(PreflightKind::GuidsReplaced, PreflightLevel::Warning,
                {.wanted = guidText(m_image.guids), .found = guidText(m_card.guids)});
        } else {
            add(PreflightKind::GuidsKept, PreflightLevel::Information,
                {.wanted = guidText(m_image.guids), .found = guidText(after)});
        }
    }

    void checkVsd()
    {
        if (!m_card.identity.vsd) {
            return;
        }
        // An image without a place for the text takes it away whatever the options say.
        const bool kept = !m_options.useImageVsd && m_image.identity.vsd;
        const Facts facts{.wanted = m_image.identity.vsd.value_or(""), .found = *m_card.identity.vsd};
        if (kept) {
            add(PreflightKind::VsdKept, PreflightLevel::Information, facts);
        } else if (facts.wanted != facts.found) {
            add(PreflightKind::VsdReplaced, PreflightLevel::Warning, facts);
        }
    }

    void tellTargetCopy()
    {
        if (m_card.layout.failsafe) {
            add(PreflightKind::TargetCopy, PreflightLevel::Information,
                {.wanted = std::format("0x{:x}", otherCopy(m_card.layout)),
                 .found = std::format("0x{:x}", m_card.layout.start)});
        }
    }

    // FS3 and FS4

    void checkFlashSize()
    {
        if (m_card.flashSize != 0 && m_image.bytes.size() > m_card.flashSize) {
            add(PreflightKind::ImageTooLarge, PreflightLevel::Blocker,
                {.expected = m_card.flashSize, .actual = m_image.bytes.size()});
        }
    }

    void checkSecurity()
    {
        const firmware::SecurityAttributes card = m_card.identity.security.value_or(firmware::SecurityAttributes());
        const firmware::SecurityAttributes image = m_image.identity.security.value_or(firmware::SecurityAttributes());
        if (card.secureFw && !image.secureFw && !image.signedFw) {
            add(PreflightKind::SignatureMissing, PreflightLevel::Blocker);
        }
        const std::uint32_t onCard = m_card.identity.securityVersion.value_or(0);
        const std::uint32_t inImage = m_image.identity.securityVersion.value_or(onCard);
        if (inImage < onCard) {
            add(PreflightKind::SecurityVersionLower, PreflightLevel::Blocker, {.expected = inImage, .actual = onCard});
        }
    }

    /// GUIDs, MACs and the VSD of the card lie in sections that no burn touches.
    void tellKeptDeviceData()
    {
        const std::uint64_t guid = m_card.uids.guids.empty() ? 0 : m_card.uids.guids.front().first;
        if (guid != 0 && guid != ~std::uint64_t{0}) {
            add(PreflightKind::GuidsKept, PreflightLevel::Information, {.found = std::format("{:016x}", guid)});
        }
        if (m_card.identity.deviceVsd && !m_card.identity.deviceVsd->empty()) {
            add(PreflightKind::VsdKept, PreflightLevel::Information, {.found = *m_card.identity.deviceVsd});
        }
    }

    bool isFs2() const { return m_card.format == firmware::ImageFormat::Fs2; }

    static bool isDamagedRom(const firmware::Finding& finding)
    {
        return finding.severity == Severity::Error && finding.facts.section == romSectionName;
    }

    static std::string romText(const firmware::RomInfo& rom)
    {
        std::string text;
        for (const firmware::RomEntry& entry : rom.entries) {
            text += (text.empty() ? "" : ", ") + firmware::toString(entry);
        }
        return text;
    }

    static std::string guidText(const firmware::Guids& guids)
    {
        return guids.guids.empty() ? std::string() : std::format("{:016x}", guids.guids.front());
    }

    const CardQuery& m_card;
    const firmware::Image& m_image;
    const BurnOptions& m_options;
    std::vector<PreflightFinding> m_findings;
    bool m_cardReadable = true;
};

struct Consent
{
    PreflightKind kind;
    bool BurnOptions::* flag;
};
constexpr Consent consents[] = {
    {PreflightKind::PsidChange, &BurnOptions::allowPsidChange},
    {PreflightKind::Downgrade, &BurnOptions::allowDowngrade},
    {PreflightKind::SameVersion, &BurnOptions::allowDowngrade},
    {PreflightKind::ConfigAreaMoves, &BurnOptions::allowLoss},
    {PreflightKind::RomRemoved, &BurnOptions::allowLoss},
};

bool isAllowed(const PreflightFinding& finding, const BurnOptions& options)
{
    if (finding.level == PreflightLevel::Blocker) {
        return false;
    }
    if (finding.level != PreflightLevel::NeedsConsent) {
        return true;
    }
    const auto* const consent = std::ranges::find(consents, finding.kind, &Consent::kind);
    return consent != std::end(consents) && options.*consent->flag;
}

} // namespace

std::vector<PreflightFinding> preflight(const CardQuery& card, const firmware::Image& image, const BurnOptions& options)
{
    return Checks(card, image, options).run();
}

const PreflightFinding* firstRefusal(const std::vector<PreflightFinding>& findings, const BurnOptions& options)
{
    const auto refusal = std::ranges::find_if(
        findings, [&options](const PreflightFinding& finding) { return !isAllowed(finding, options); });
    return refusal == findings.end() ? nullptr : &*refusal;
}

bool mayBurn(const std::vector<PreflightFinding>& findings, const BurnOptions& options)
{
    return firstRefusal(findings, options) == nullptr;
}

} // namespace firesteel::adapters
