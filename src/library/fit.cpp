// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/fit.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <compare>
#include <tuple>
#include <utility>

namespace firesteel::library {

namespace {

using firmware::ImageFormat;

std::optional<ImageFormat> formatNamed(const std::string& name)
{
    for (const ImageFormat format : {ImageFormat::Fs2, ImageFormat::Fs3, ImageFormat::Fs4, ImageFormat::Fs5}) {
        if (name == firmware::formatName(format)) {
            return format;
        }
    }
    return std::nullopt;
}

void takeDevice(CardProfile& profile, const cards::Device* device)
{
    if (device == nullptr) {
        return;
    }
    profile.chipName = device->family;
    profile.format = formatNamed(device->format);
    if (device->hardwareId != 0) {
        profile.chip = device->hardwareId;
    }
}

std::string chipNames(const ImageRecord& image, const cards::CardTables& tables)
{
    std::vector<std::string> names;
    for (const firmware::HardwareId& id : image.chips) {
        std::string name = chipName(id, tables);
        if (!std::ranges::contains(names, name)) {
            names.push_back(std::move(name));
        }
    }
    return cards::joined(names);
}

class FitChecks
{
public:
    FitChecks(const CardProfile& card, const ImageRecord& image, const cards::CardTables& tables)
        : m_card(card)
        , m_image(image)
        , m_tables(tables)
    {
    }

    Fit run()
    {
        // Another chip is the plainest reason there is, so it comes first.
        checkChip();
        checkFormat();
        checkState();
        checkIdentity();
        checkFlash();
        checkSecurity();
        if (!m_fit.reasons.empty()) {
            m_fit.level = FitLevel::DoesNotFit;
            return std::move(m_fit);
        }
        decideLevel();
        compareVersions();
        return std::move(m_fit);
    }

private:
    void add(FitReasonKind kind, Facts facts = {}) { m_fit.reasons.push_back({kind, std::move(facts)}); }

    void checkChip()
    {
        if (!m_card.chip) {
            return;
        }
        if (m_image.chips.empty()) {
            checkDevice();
            return;
        }
        if (!std::ranges::contains(m_image.chips, *m_card.chip, &firmware::HardwareId::chip)) {
            add(FitReasonKind::OtherChip, {.wanted = chipNames(m_image, m_tables), .found = m_card.chipName});
            return;
        }
        if (!m_card.revision) {
            return;
        }
        const firmware::HardwareId id{.chip = *m_card.chip, .revision = *m_card.revision};
        if (!std::ranges::contains(m_image.chips, id)) {
            std::vector<std::string> names;
            std::ranges::transform(m_image.chips, std::back_inserter(names), firmware::hardwareName);
            add(FitReasonKind::OtherRevision, {.wanted = cards::joined(names), .found = firmware::hardwareName(id)});
        }
    }

    // The device id counts only where the image does not list chips (firmware-formats 2.17).
    void checkDevice()
    {
        const cards::Device* const device = m_image.deviceId ? m_tables.deviceOfPciId(*m_image.deviceId) : nullptr;
        if (device == nullptr) {
            add(FitReasonKind::WithoutChip);
        } else if (device->hardwareId != *m_card.chip) {
            add(FitReasonKind::OtherChip, {.wanted = device->family, .found = m_card.chipName});
        }
    }

    void checkFormat()
    {
        if (m_card.format && *m_card.format != m_image.format && m_fit.reasons.empty() &&
            !isProblem(ErrorKind::ImageFormatUnsupported)) {
            add(FitReasonKind::OtherFormat,
                {.wanted = firmware::formatName(m_image.format), .found = firmware::formatName(*m_card.format)});
        }
    }

    bool isProblem(ErrorKind kind) const { return m_image.problem && m_image.problem->kind == kind; }

    void checkState()
    {
        if (isProblem(ErrorKind::ImageFormatUnsupported)) {
            add(FitReasonKind::FormatUnsupported);
        } else if (isProblem(ErrorKind::BundleChoiceMissing)) {
            add(FitReasonKind::ChoiceMissing);
        } else if (m_image.problem) {
            add(FitReasonKind::Damaged);
        }
        if (m_image.encrypted) {
            add(FitReasonKind::Encrypted);
        }
        if (m_image.copyState == firmware::CopyState::Retired) {
            add(FitReasonKind::RetiredCopy);
        } else if (m_image.copyState == firmware::CopyState::Spare) {
            add(FitReasonKind::SpareCopy);
        }
    }

    void checkIdentity()
    {
        if (m_image.psid.empty()) {
            add(FitReasonKind::WithoutPsid);
        }
        if (!m_image.version) {
            add(FitReasonKind::WithoutVersion);
        }
    }

    void checkFlash()
    {
        if (m_image.format != ImageFormat::Fs2 || m_image.problem) {
            return;
        }
        if (!m_image.failsafe) {
            add(FitReasonKind::NotFailsafe);
        } else if (m_card.layout && m_card.layout->failsafe && m_card.layout->logChunkSize != m_image.logChunkSize) {
            add(FitReasonKind::OtherChunkSize,
                {.expected = std::uint64_t{1} << m_image.logChunkSize, .actual = m_card.layout->chunkSize()});
        }
        if (m_card.flashSize != 0 && m_image.size > m_card.flashSize / 2) {
            add(FitReasonKind::TooLarge, {.expected = m_image.size, .actual = m_card.flashSize / 2});
        }
    }

    void checkSecurity()
    {
        if (!m_card.security || !m_card.security->secureFw) {
            return;
        }
        if (!m_image.security || !m_image.security->signedFw) {
            add(FitReasonKind::NotSigned);
        } else if (m_image.security->devKey && !m_card.security->devKey) {
            add(FitReasonKind::DevelopmentKey);
        }
    }

    void decideLevel()
    {
        if (!m_card.psid) {
            m_fit.level = FitLevel::PsidUnknown;
            add(FitReasonKind::CardPsidUnknown);
        } else if (*m_card.psid == m_image.psid) {
            m_fit.level = FitLevel::Fits;
        } else {
            m_fit.level = FitLevel::PsidChange;
            m_fit.twin = m_tables.twin(*m_card.psid, m_image.psid);
        }
    }

    void compareVersions()
    {
        if (!m_card.version) {
            return;
        }
        const std::strong_ordering order = *m_image.version <=> *m_card.version;
        add(order > 0   ? FitReasonKind::Newer
            : order < 0 ? FitReasonKind::Older
                        : FitReasonKind::SameVersion,
            {.wanted = firmware::toString(*m_image.version), .found = firmware::toString(*m_card.version)});
    }

    const CardProfile& m_card;
    const ImageRecord& m_image;
    const cards::CardTables& m_tables;
    Fit m_fit{.level = FitLevel::DoesNotFit, .twin = {}, .reasons = {}};
};

/// Letters and digits only, lower case: "ConnectX-4 Lx" is "connectx4lx".
std::string folded(std::string_view text)
{
    std::string letters;
    for (const char letter : text) {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
            letters += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        }
    }
    return letters;
}

std::optional<std::uint16_t> numberNamed(std::string_view text)
{
    const bool isHex = text.starts_with("0x") || text.starts_with("0X");
    text.remove_prefix(isHex ? 2 : 0);
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, isHex ? 16 : 10);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

CardProfile profileOf(const adapters::Adapter& adapter, const adapters::CardQuery* query,
                      const cards::CardTables& tables)
{
    CardProfile profile;
    takeDevice(profile, tables.deviceOfPciId(adapter.deviceId));
    if (query == nullptr) {
        return profile;
    }
    takeDevice(profile, tables.deviceOfChip(query->hardwareId.chip));
    profile.chip = query->hardwareId.chip;
    profile.revision = query->hardwareId.revision;
    if (profile.chipName.empty()) {
        profile.chipName = firmware::hardwareName(query->hardwareId);
    }
    profile.psid = query->identity.psid;
    profile.version = query->identity.version;
    profile.layout = query->layout;
    profile.security = query->identity.security;
    profile.flashSize = query->flashSize;
    return profile;
}

CardProfile profileForPsid(const std::string& psid, const cards::CardTables& tables)
{
    CardProfile profile;
    profile.psid = psid;
    if (const cards::Board* board = tables.board(psid)) {
        const auto device = std::ranges::find(tables.devices(), board->family, &cards::Device::family);
        takeDevice(profile, device == tables.devices().end() ? nullptr : &*device);
    }
    return profile;
}

bool Fit::isDowngrade() const
{
    return level != FitLevel::DoesNotFit && std::ranges::contains(reasons, FitReasonKind::Older, &FitReason::kind);
}

Fit fitOf(const CardProfile& card, const ImageRecord& image, const cards::CardTables& tables)
{
    return FitChecks(card, image, tables).run();
}

std::vector<Offer> offersFor(const CardProfile& card, std::vector<ImageRecord> images, const cards::CardTables& tables)
{
    std::vector<Offer> offers;
    offers.reserve(images.size());
    for (ImageRecord& image : images) {
        Fit fit = fitOf(card, image, tables);
        offers.push_back({.image = std::move(image), .fit = std::move(fit)});
    }
    const auto rank = [](const Offer& offer) {
        const cards::TwinConfidence sure = offer.fit.twin ? offer.fit.twin->confidence : cards::TwinConfidence::None;
        return std::tuple(-static_cast<int>(offer.fit.level), sure, offer.image.version.value_or(firmware::Version{}),
                          std::string_view(offer.image.date));
    };
    std::ranges::stable_sort(offers, [&rank](const Offer& a, const Offer& b) { return rank(a) > rank(b); });
    return offers;
}

std::vector<std::uint16_t> chipsNamed(const std::string& text, const cards::CardTables& tables)
{
    std::vector<std::uint16_t> chips;
    const std::string wanted = folded(text);
    for (const cards::Device& device : tables.devices()) {
        if (device.hardwareId != 0 && folded(device.family) == wanted) {
            chips.push_back(device.hardwareId);
        }
    }
    if (const std::optional<std::uint16_t> number = numberNamed(text); chips.empty() && number) {
        chips.push_back(*number);
    }
    return chips;
}

std::string chipName(firmware::HardwareId id, const cards::CardTables& tables)
{
    if (const cards::Device* const device = tables.deviceOfChip(id.chip)) {
        return device->family;
    }
    // Without the revision: "Spectrum A1" is a Spectrum.
    std::string name = firmware::hardwareName(id);
    const std::size_t blank = name.rfind(' ');
    return blank == std::string::npos ? name : name.substr(0, blank);
}

} // namespace firesteel::library
