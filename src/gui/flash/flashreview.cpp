// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/chipfamily.h>
#include <gui/addresses/addresstext.h>
#include <gui/cards/adapterwords.h>
#include <gui/flash/flashreview.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <format>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

/// Sentences of the review; a class only so that lupdate finds its context.
class Review
{
    Q_DECLARE_TR_FUNCTIONS(FlashReview)

public:
    static std::vector<ComparisonRow> rows(const adapters::CardQuery& card, const firmware::Image& image,
                                           const adapters::BurnOptions& options);
    static QString versionText(const firmware::Identity& identity);
    static QString chunkText(const firmware::FailsafeLayout& layout);
    static QString guidsText(const firmware::Guids& guids);
    static QString baseText(AddressKind kind, const std::vector<firmware::UidRange>& ranges);
    static QString macOfPort(const firmware::Guids& guids, std::size_t port);
    static QString hardwareText(const std::vector<firmware::HardwareId>& ids);
    static QString missingConsent(const FlashVerdict& verdict, const firmware::Image& image, const FlashChoice& choice);
};

QString text(const std::optional<std::string>& value)
{
    return QString::fromStdString(value.value_or(""));
}

QString Review::versionText(const firmware::Identity& identity)
{
    if (!identity.version) {
        return tr("Unknown");
    }
    const QString version = QString::fromStdString(toString(*identity.version));
    return identity.releaseDate
               ? tr("%1 of %2", "version, then release date").arg(version, dateText(*identity.releaseDate))
               : version;
}

QString Review::chunkText(const firmware::FailsafeLayout& layout)
{
    return layout.failsafe ? QLocale().formattedDataSize(static_cast<qint64>(layout.chunkSize()), 0)
                           : tr("Not failsafe");
}

QString Review::guidsText(const firmware::Guids& guids)
{
    if (guids.blank || guids.guids.empty()) {
        return tr("Blank");
    }
    return guidText(guids.guids.front());
}

QString Review::baseText(AddressKind kind, const std::vector<firmware::UidRange>& ranges)
{
    const QString text = ranges.empty() ? QString() : addressText(kind, ranges.front().first);
    return text.isEmpty() ? tr("Blank") : text;
}

QString Review::macOfPort(const firmware::Guids& guids, std::size_t port)
{
    return guids.blank || port > guids.macs.size() ? tr("Blank") : macText(guids.macs[port - 1]);
}

QString Review::hardwareText(const std::vector<firmware::HardwareId>& ids)
{
    QStringList texts;
    for (const firmware::HardwareId id : ids) {
        texts << QString::fromStdString(firmware::chipFamilyName(id));
    }
    return texts.isEmpty() ? tr("Any") : texts.join(u", "_s);
}

std::vector<ComparisonRow> Review::rows(const adapters::CardQuery& card, const firmware::Image& image,
                                        const adapters::BurnOptions& options)
{
    const auto device = [](const firmware::Identity& identity) {
        return identity.deviceId
                   ? QString::fromStdString(std::format("{} (0x{:04x})", *identity.deviceId, *identity.deviceId))
                   : tr("Unknown");
    };
    std::vector<ComparisonRow> rows;
    const auto add = [&rows](const QString& label, const QString& left, const QString& right, bool keeps = false) {
        rows.push_back({label, left, right, keeps ? left : right, left != right});
    };
    add(tr("Version"), versionText(card.identity), versionText(image.identity));
    add(tr("PSID (board)"), text(card.identity.psid), text(image.identity.psid));
    if (card.identity.deviceId) {
        add(tr("Device id"), device(card.identity), device(image.identity));
    }
    add(tr("Hardware"), QString::fromStdString(firmware::chipFamilyName(card.hardwareId)),
        hardwareText(image.identity.hardwareIds));
    // A chip against the list of chips an image is made for: only the preflight can tell if they fit.
    rows.back().after = rows.back().card;
    rows.back().differs = false;
    const auto roms = [](const firmware::RomInfo& rom) {
        const QString names = romsText(rom);
        return names.isEmpty() ? tr("None") : names;
    };
    // An image without a ROM leaves the card its own, as the preflight says.
    add(tr("Boot ROMs"), roms(card.rom), roms(image.rom), !image.rom.present && !card.rom.checksumBad);
    if (card.format == firmware::ImageFormat::Fs2) {
        add(tr("Chunk size"), chunkText(card.layout), chunkText(image.layout));
        add(tr("Node GUID"), guidsText(card.guids), guidsText(image.guids), !options.useImageGuids);
        for (std::size_t port = 1; port <= std::max(card.guids.macs.size(), image.guids.macs.size()); ++port) {
            add(tr("MAC of port %1").arg(port), macOfPort(card.guids, port), macOfPort(image.guids, port),
                !options.useImageGuids);
        }
    } else {
        // FS3 and FS4 cards keep their addresses whatever the image brings.
        const firmware::DeviceUids uids = image.uids.value_or(firmware::DeviceUids{});
        add(tr("Format"), QString::fromLatin1(firmware::formatName(card.format)),
            QString::fromLatin1(firmware::formatName(image.format)));
        add(tr("Base GUID"), baseText(AddressKind::Guid, card.uids.guids), baseText(AddressKind::Guid, uids.guids),
            true);
        add(tr("Base MAC"), baseText(AddressKind::Mac, card.uids.macs), baseText(AddressKind::Mac, uids.macs), true);
    }
    const auto vsd = [](const firmware::Identity& identity) {
        const QString words = text(identity.vsd);
        return words.isEmpty() ? tr("None") : words;
    };
    add(tr("VSD"), vsd(card.identity), vsd(image.identity),
        !options.useImageVsd || card.format != firmware::ImageFormat::Fs2);
    if (card.imageSize != 0) {
        add(tr("Size"), sizeText(card.imageSize), sizeText(image.end));
    }
    return rows;
}

QString Review::missingConsent(const FlashVerdict& verdict, const firmware::Image& image, const FlashChoice& choice)
{
    if (verdict.asksForPsid && !verdict.options.allowPsidChange) {
        return tr("To go on, type the PSID of the image: %1").arg(text(image.identity.psid));
    }
    if (verdict.asksForVersion && !verdict.options.allowDowngrade) {
        return tr("To go on, tick that you want to write this version.");
    }
    if (verdict.asksForLoss && !verdict.options.allowLoss) {
        return tr("To go on, tick that you accept what the card loses.");
    }
    if (choice.backup && choice.backupFolder.trimmed().isEmpty()) {
        return tr("To go on, choose a folder for the backup.");
    }
    return {};
}

} // namespace

std::vector<ComparisonRow> comparison(const adapters::CardQuery& card, const firmware::Image& image,
                                      const adapters::BurnOptions& options)
{
    return Review::rows(card, image, options);
}

QString preflightSentence(const adapters::PreflightFinding& finding, const adapters::CardQuery& card,
                          const firmware::Image& image)
{
    // What is damaged is a sentence of its own; it comes in English and must be said again here.
    const auto isError = [](const firmware::Finding& one) { return one.severity == firmware::Severity::Error; };
    const firmware::Finding* damage = nullptr;
    if (finding.kind == adapters::PreflightKind::ImageDamaged) {
        damage = image.firstError();
    } else if (finding.kind == adapters::PreflightKind::CardUnreadable) {
        const auto found = std::ranges::find_if(card.findings, isError);
        damage = found == card.findings.end() ? nullptr : &*found;
    }
    if (damage == nullptr) {
        return sentence(finding);
    }
    adapters::PreflightFinding translated = finding;
    translated.facts.found = sentence(*damage).toStdString();
    return sentence(translated);
}

namespace {

/// Which consent a finding asks for.
bool& consentFlag(FlashVerdict& verdict, adapters::PreflightKind kind)
{
    switch (kind) {
    case adapters::PreflightKind::PsidChange:
        return verdict.asksForPsid;
    case adapters::PreflightKind::SameVersion:
    case adapters::PreflightKind::Downgrade:
        return verdict.asksForVersion;
    default:
        return verdict.asksForLoss;
    }
}

} // namespace

FlashVerdict verdict(const std::vector<adapters::PreflightFinding>& findings, const adapters::CardQuery& card,
                     const firmware::Image& image, const FlashChoice& choice)
{
    FlashVerdict verdict;
    verdict.options = choice.options;
    verdict.options.allowPsidChange = false;
    verdict.options.allowDowngrade = false;
    verdict.options.allowLoss = false;
    for (const adapters::PreflightFinding& finding : findings) {
        if (finding.level == adapters::PreflightLevel::Blocker) {
            verdict.reason = preflightSentence(finding, card, image);
            return verdict;
        }
        if (finding.level == adapters::PreflightLevel::NeedsConsent) {
            consentFlag(verdict, finding.kind) = true;
        }
    }
    verdict.options.allowPsidChange =
        verdict.asksForPsid && choice.typedPsid.trimmed() == text(image.identity.psid) && image.identity.psid;
    verdict.options.allowDowngrade = verdict.asksForVersion && choice.versionTicked;
    verdict.options.allowLoss = verdict.asksForLoss && choice.lossTicked;
    verdict.reason = Review::missingConsent(verdict, image, choice);
    verdict.mayFlash = verdict.reason.isEmpty() && adapters::mayBurn(findings, verdict.options);
    return verdict;
}

QString preflightIconName(adapters::PreflightLevel level)
{
    switch (level) {
    case adapters::PreflightLevel::Blocker:
        return u"error"_s;
    case adapters::PreflightLevel::NeedsConsent:
    case adapters::PreflightLevel::Warning:
        return u"warning"_s;
    case adapters::PreflightLevel::Information:
        break;
    }
    return u"ok"_s;
}

QString preflightLevelText(adapters::PreflightLevel level)
{
    switch (level) {
    case adapters::PreflightLevel::Blocker:
        return QCoreApplication::translate("FlashReview", "Stops the flash");
    case adapters::PreflightLevel::NeedsConsent:
        return QCoreApplication::translate("FlashReview", "Needs your consent");
    case adapters::PreflightLevel::Warning:
        return QCoreApplication::translate("FlashReview", "Warning");
    case adapters::PreflightLevel::Information:
        return QCoreApplication::translate("FlashReview", "For your information");
    }
    return {};
}

} // namespace firesteel::gui
