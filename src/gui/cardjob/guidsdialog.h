// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/addresses/addressesedit.h>
#include <gui/cardjob/cardjobdialog.h>

namespace firesteel::gui {

/// Gives a card other GUIDs and MACs, after a backup.
class GuidsDialog final : public CardJobDialog
{
    Q_OBJECT
public:
    GuidsDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
                const QString& backupFolder, QWidget* parent = nullptr);

private:
    QString headline() const override;
    QString startText() const override;
    std::vector<Consequence> consequences() const override;
    QString whyNot() const override;
    std::shared_ptr<jobs::CardOperation> makeOperation() const override;
    FlashResultText resultText(const jobs::Job& job) const override;
    std::optional<jobs::Backup> madeBackup() const override;
    void retranslateContent() override;

    AddressSet addressSet() const;
    firmware::Guids onCard() const;

    AddressesEdit* m_edit;
};

} // namespace firesteel::gui
