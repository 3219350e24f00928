// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cardjob/rewriteresult.h>
#include <gui/cardjob/romdialog.h>
#include <gui/cards/adapterwords.h>

#include <QLabel>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

QString whyNoRomRemoval(const adapters::CardQuery& card)
{
    const bool hasRom = card.rom.present || !card.rom.entries.empty();
    return hasRom ? QString() : RomDialog::tr("The firmware on this card has no boot ROM");
}

RomDialog::RomDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
                     const QString& backupFolder, QWidget* parent)
    : CardJobDialog(services, std::move(adapter), std::move(card), backupFolder, parent)
    , m_roms(new QLabel(this))
{
    m_roms->setObjectName(u"romsLabel"_s);
    m_roms->setWordWrap(true);
    m_roms->setTextFormat(Qt::PlainText);
    m_roms->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContent(m_roms);
    resize(width(), 500);
    retranslateContent();
    retranslate();
}

void RomDialog::retranslateContent()
{
    const QString roms = romsText(card().rom);
    m_roms->setText(
        tr("On the card now: %1\n\nThe boot ROM is the part that lets the computer start over the network (PXE, iSCSI, "
           "UEFI). Without it the computer starts faster and the card works as before, but nothing can be booted "
           "through it.")
            .arg(roms.isEmpty() ? tr("a boot ROM of an unknown kind") : roms));
}

QString RomDialog::headline() const
{
    return tr("Remove the boot ROM");
}

QString RomDialog::startText() const
{
    return tr("Re&move it now");
}

std::vector<Consequence> RomDialog::consequences() const
{
    std::vector<Consequence> lines;
    lines.push_back(
        {Tone::Warning, tr("Booting over this card ends. Check that the computer does not start from it.")});
    if (!backupParent()) {
        lines.push_back({Tone::Warning, tr("No backup is made: the boot ROM then comes back only with an image that "
                                           "has one.")});
    } else {
        lines.push_back({Tone::Good, tr("The backup keeps the image with its boot ROM.")});
    }
    if (card().format == firmware::ImageFormat::Fs2) {
        lines.push_back({Tone::Good, tr("The whole image is written once more, without the ROM, to the half of the "
                                        "flash that does not boot; the old one stays until the new one is checked.")});
    } else {
        lines.push_back({Tone::Good, tr("The vendor's tool removes the ROM; that takes a minute or two.")});
    }
    lines.push_back({Tone::Note, tr("The change takes effect after a cold boot.")});
    return lines;
}

QString RomDialog::whyNot() const
{
    return whyNoRomRemoval(card());
}

std::shared_ptr<jobs::CardOperation> RomDialog::makeOperation() const
{
    return std::make_shared<jobs::RemoveRomOperation>(adapter(), backupParent());
}

FlashResultText RomDialog::resultText(const jobs::Job& job) const
{
    return rewriteResult(job, dynamic_cast<const jobs::RewriteOperation&>(*job.operation()),
                         tr("The boot ROM is removed"), tr("One step is left: a cold boot."));
}

std::optional<jobs::Backup> RomDialog::madeBackup() const
{
    return dynamic_cast<const jobs::RewriteOperation&>(*job()->operation()).backup();
}

} // namespace firesteel::gui
