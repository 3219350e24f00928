// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/cardjob/cardjobdialog.h>

class QLabel;

namespace firesteel::gui {

/// Takes the boot ROM out of the firmware of a card, after a backup.
class RomDialog final : public CardJobDialog
{
    Q_OBJECT
public:
    RomDialog(const Services& services, adapters::Adapter adapter, adapters::CardQuery card,
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

    QLabel* m_roms;
};

/// Why the boot ROM of this card cannot be removed, or empty.
QString whyNoRomRemoval(const adapters::CardQuery& card);

} // namespace firesteel::gui
