// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cardjob/guidsdialog.h>
#include <gui/cardjob/rewriteresult.h>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

GuidsDialog::GuidsDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
                         const QString& backupFolder, QWidget* parent)
    : CardJobDialog(services, std::move(adapter), std::move(card), backupFolder, parent)
    , m_edit(new AddressesEdit(this))
{
    m_edit->setObjectName(u"addressesEdit"_s);
    m_edit->setAddresses(addressSet(), onCard(), tr("On the card now"));
    setContent(m_edit);
    connect(m_edit, &AddressesEdit::changed, this, &GuidsDialog::showReview);
    retranslate();
}

AddressSet GuidsDialog::addressSet() const
{
    return card().format == firmware::ImageFormat::Fs2 ? AddressSet::EachPort : AddressSet::Base;
}

firmware::Guids GuidsDialog::onCard() const
{
    return editableAddresses(addressSet(), card().guids, card().uids);
}

QString GuidsDialog::headline() const
{
    return tr("Set GUIDs and MACs");
}

QString GuidsDialog::startText() const
{
    return tr("&Write them now");
}

std::vector<Consequence> GuidsDialog::consequences() const
{
    std::vector<Consequence> lines;
    if (!backupParent()) {
        lines.push_back({Tone::Warning, tr("No backup is made: the way back is only what you have noted yourself.")});
    }
    if (addressSet() == AddressSet::EachPort) {
        lines.push_back(
            {Tone::Good, tr("The whole image is written once more, with the new addresses, to the half of "
                            "the flash that does not boot; the old one stays until the new one is checked.")});
    } else {
        lines.push_back({Tone::Good, tr("Only the section with the addresses is written; the firmware itself stays.")});
    }
    lines.push_back({Tone::Note, tr("The card uses the new addresses after a cold boot. Settings that name the old MAC "
                                    "(DHCP, udev, netplan) must follow.")});
    return lines;
}

QString GuidsDialog::whyNot() const
{
    if (const QString problem = m_edit->problem(); !problem.isEmpty()) {
        return problem;
    }
    return m_edit->isChanged() ? QString() : tr("To go on, change an address: these are the ones on the card.");
}

std::shared_ptr<jobs::CardOperation> GuidsDialog::makeOperation() const
{
    return std::make_shared<jobs::SetGuidsOperation>(adapter(), m_edit->addresses().value_or(onCard()), backupParent());
}

FlashResultText GuidsDialog::resultText(const jobs::Job& job) const
{
    return rewriteResult(job, dynamic_cast<const jobs::RewriteOperation&>(*job.operation()),
                         tr("The new addresses are on the card"), tr("One step is left: a cold boot."));
}

std::optional<jobs::Backup> GuidsDialog::madeBackup() const
{
    return dynamic_cast<const jobs::RewriteOperation&>(*job()->operation()).backup();
}

void GuidsDialog::retranslateContent()
{
    m_edit->setSource(tr("On the card now"));
}

} // namespace firesteel::gui
