// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/chipfamily.h>
#include <gui/cards/adapterwords.h>
#include <gui/recovery/recoveryfit.h>
#include <gui/text.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// Builds the lines; a class also so that lupdate finds their context.
class Fit
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryFit)

public:
    Fit(const adapters::Adapter& adapter, const std::optional<adapters::CardQuery>& card,
        const jobs::BackupContent& backup)
        : m_adapter(adapter)
        , m_card(card)
        , m_backup(backup)
        , m_image(backup.image)
    {
    }

    RecoveryFit run()
    {
        checkSections();
        checkChip();
        checkSize();
        checkPsid();
        tellVersion();
        tellOrigin();
        checkChecksum();
        return std::move(m_fit);
    }

private:
    void say(Tone tone, const QString& line) { m_fit.lines.push_back({tone, line}); }
    void refuse(const QString& line)
    {
        say(Tone::Error, line);
        m_fit.reason = m_fit.reason.isEmpty() ? line : m_fit.reason;
    }

    void checkSections();
    void checkChip();
    void checkSize();
    void checkPsid();
    void tellVersion();
    void tellOrigin();
    void checkChecksum();

    const adapters::Adapter& m_adapter;
    const std::optional<adapters::CardQuery>& m_card;
    const jobs::BackupContent& m_backup;
    const firmware::Image& m_image;
    RecoveryFit m_fit;
};

void Fit::checkSections()
{
    // Blank addresses are no damage here: the fields below are for them.
    const auto isDamage = [](const firmware::Finding& finding) {
        return finding.severity == firmware::Severity::Error && finding.kind != firmware::FindingKind::GuidsBlank;
    };
    const auto damage = std::ranges::find_if(m_image.findings, isDamage);
    if (damage != m_image.findings.end()) {
        refuse(tr("The image is damaged: %1").arg(sentence(*damage)));
        return;
    }
    say(Tone::Good,
        tr("All %n section(s) of the image are sound.", nullptr, static_cast<int>(m_image.sections.size())));
}

void Fit::checkChip()
{
    const std::vector<firmware::HardwareId>& wanted = m_image.identity.hardwareIds;
    QStringList names;
    for (const firmware::HardwareId id : wanted) {
        names << text(firmware::chipFamilyName(id));
    }
    if (!m_card) {
        const adapters::Family* family = adapters::familyOf(m_adapter.deviceId);
        const bool fits = family != nullptr && (wanted.empty() || std::ranges::contains(wanted, family->hardwareId,
                                                                                        &firmware::HardwareId::chip));
        if (fits) {
            say(Tone::Good, tr("Made for this chip: %1.").arg(text(m_adapter.family)));
        } else {
            refuse(tr("Made for %1; this card has a %2.").arg(names.join(u", "_s), text(m_adapter.family)));
        }
        return;
    }
    const QString chip = text(firmware::chipFamilyName(m_card->hardwareId));
    if (wanted.empty() && m_image.identity.deviceId) {
        const adapters::Family* family = adapters::familyOf(*m_image.identity.deviceId);
        if (family == nullptr || family->hardwareId != m_card->hardwareId.chip) {
            refuse(tr("Made for %1; this card has a %2.")
                       .arg(family == nullptr ? tr("an unknown chip") : QString::fromUtf8(family->name), chip));
            return;
        }
    } else if (!std::ranges::contains(wanted, m_card->hardwareId)) {
        refuse(wanted.empty() ? tr("The image does not say which chip it is made for.")
                              : tr("Made for %1; this card has a %2.").arg(names.join(u", "_s), chip));
        return;
    }
    say(Tone::Good, tr("Made for this chip: %1.").arg(chip));
}

void Fit::checkSize()
{
    const std::uint64_t size = std::max(m_image.headerSize, m_image.end);
    if (m_card && m_card->flashSize != 0 && size > m_card->flashSize) {
        refuse(tr("The image has %1, but the flash only %2.").arg(sizeText(size), sizeText(m_card->flashSize)));
    }
}

void Fit::checkPsid()
{
    const QString wanted = text(m_image.identity.psid.value_or(""));
    const QString known = m_card ? text(m_card->identity.psid.value_or("")) : QString();
    if (wanted.isEmpty()) {
        say(Tone::Warning, tr("The image has no PSID, so nothing tells which board it is made for."));
    } else if (known.isEmpty()) {
        say(Tone::Note,
            tr("The image is made for the board with PSID %1. A card in flash recovery cannot tell its own: "
               "compare with the label on the card.")
                .arg(wanted));
    } else if (known == wanted) {
        say(Tone::Good, tr("Made for this board: PSID %1.").arg(wanted));
    } else {
        say(Tone::Warning, tr("What is left on the flash has PSID %1, the image has %2: this makes another board of "
                              "the card.")
                               .arg(known, wanted));
    }
}

void Fit::tellVersion()
{
    if (m_image.identity.version) {
        const QString version = text(toString(*m_image.identity.version));
        say(Tone::Good, m_image.identity.releaseDate
                            ? tr("Firmware %1 of %2.").arg(version, dateText(*m_image.identity.releaseDate))
                            : tr("Firmware %1.").arg(version));
    }
}

void Fit::tellOrigin()
{
    if (firmware::Guids none; m_image.guids.blank || (m_image.guids == none && !m_image.uids)) {
        say(Tone::Warning, tr("The image has no GUIDs and MACs of its own: type those on the label of the card."));
    }
    if (!m_backup.origin) {
        say(Tone::Note, tr("A plain image file: its GUIDs and MACs may be of another card, or blank."));
        return;
    }
    say(Tone::Good, tr("Backup of %1, read at %2 from PCI address %3.")
                        .arg(withTranslatedBadge(m_backup.origin->adapter), backupDateText(m_backup.origin->readAt),
                             text(m_backup.origin->pciAddress)));
}

void Fit::checkChecksum()
{
    if (m_backup.checksumMatches == true) {
        say(Tone::Good, tr("The file is byte for byte what the backup saved (SHA-256)."));
    } else if (m_backup.checksumMatches == false) {
        say(Tone::Warning, tr("The file was changed after the backup was made: its SHA-256 is another one."));
    }
}

} // namespace

RecoveryFit recoveryFit(const adapters::Adapter& adapter, const std::optional<adapters::CardQuery>& card,
                        const jobs::BackupContent& backup)
{
    return Fit(adapter, card, backup).run();
}

AddressSet addressSetOf(const firmware::Image& image)
{
    return image.format == firmware::ImageFormat::Fs2 ? AddressSet::EachPort : AddressSet::Base;
}

QString backupDateText(const std::string& readAt)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(readAt), u"yyyyMMdd-HHmmss"_s);
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString::fromStdString(readAt);
}

} // namespace firesteel::gui
