// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>
#include <gui/boardconfig/inikeymodel.h>

#include <QString>

namespace firesteel::gui {

class BoardIni;

/// What is known of a key, as rich text: meaning, how sure that is, what a wrong value can do, for which
/// cards, and from where; with the maps for an image, also what a rebuild makes of it.
QString keyHelp(const IniKeyModel::Row& row, const BoardIni& ini, const boardconfig::ParameterMaps* maps = nullptr);

} // namespace firesteel::gui
