// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/records/recordsreading.h>

#include <QIcon>
#include <QString>

namespace firesteel::gui {

/// Words for what the page says of INI keys and bits, in the language of the window.

/// "agrees", "disagrees", "not in the INI"
QString agreementWord(const AgreementRow& row);
/// A sentence: why INI and records disagree; empty where they agree.
QString agreementReason(const AgreementRow& row);
QIcon agreementIcon(const AgreementRow& row);
/// What the INI says, or what counts because it says nothing.
QString iniValueText(const AgreementRow& row);
QString heldText(const HeldValue& held);
/// "[IB] port1_kr4_enable"
QString keyName(std::string_view section, std::string_view key);
/// "bit 12", "bits 11–8"
QString bitsText(const boardconfig::BitField& place);
/// "0x0001f99c, bit 12"
QString placeText(const boardconfig::BitField& place);
/// Bytes of an INI or a map as text.
QString plainText(std::string_view text);

} // namespace firesteel::gui
