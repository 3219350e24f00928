// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/widgets/messagebar.h>
#include <library/fit.h>
#include <library/store.h>

#include <QString>

namespace firesteel::gui {

/// "ConnectX-3 Pro"; several chips one after the other.
QString chipsText(const library::ImageRecord& image, const cards::CardTables& tables);
QString versionText(const library::ImageRecord& image);
/// "fw.bin", "bundle.mfa, image 3", "dump.bin, copy 2"
QString placeText(const library::ImageRecord& image);
/// A file name for people: bytes that are no text are shown as such.
QString pathText(const std::filesystem::path& path);
/// Title of a group of images: "Fits this card".
QString levelText(library::FitLevel level);
Tone levelTone(library::FitLevel level);
/// Name for icon().
QString levelIcon(library::FitLevel level);
/// A few words on an image and the card, for a column: "newer", "probable", or why it does not fit.
QString remarkText(const library::Fit& fit);
/// All there is to say on an image and the card, in sentences.
QString fitText(const library::Fit& fit, const cards::CardTables& tables);
/// "MCX4121A-ACAT, ConnectX-4 Lx, 2x25G (reported; source: STH 28809)"; empty if the tables do not have it.
QString boardText(const std::string& psid, const cards::CardTables& tables);
/// "secure, signed"; empty without any.
QString securityText(const library::ImageRecord& image);
/// In the time of the computer.
QString timeText(library::TimePoint time);

} // namespace firesteel::gui
