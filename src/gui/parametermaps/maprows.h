// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/learn.h>
#include <boardconfig/parametermap.h>
#include <gui/widgets/rowsmodel.h>

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace firesteel::gui {

class MapStore;

/// A map in the list of maps.
struct ListedMap
{
    std::filesystem::path file;                   ///< of a user's map; empty: shipped
    std::optional<boardconfig::ParameterMap> map; ///< as far as the file is one
    std::optional<Error> error;                   ///< why it is not used

    bool isShipped() const { return file.empty(); }
    /// What the user knows it by: its name, else that of its file.
    QString title() const;
};

/// The shipped maps, then the user's own, as the store has them.
std::vector<ListedMap> listedMaps(const MapStore& store);

/// The columns read from what they are given, which must outlive the table; without a map there must be no rows.
std::vector<RowColumn> mapColumns(const std::vector<ListedMap>& maps);
std::vector<RowColumn> keyColumns(const std::optional<ListedMap>& map);
/// Columns of keyColumns() that say nothing for any key of the map.
std::vector<int> emptyKeyColumns(const boardconfig::ParameterMap& map);
std::vector<RowColumn> fieldColumns(const std::optional<ListedMap>& map);

/// Rich text: what a map is for, where it is from, why it is not used.
QString mapDescription(const ListedMap& map);

/// "ConnectX-3 Pro (0x1007), firmware 2.40.5030 to 2.42.5700"; "all boards" where nothing limits it.
QString scopeText(const boardconfig::MapScope& scope);
/// "ConnectX-3 Pro"; the id where that is not known.
QString familyText(std::uint16_t deviceId);
/// "ConnectX-3 Pro (0x1007)"; chips of one family together.
QString devicesText(const std::vector<std::uint16_t>& deviceIds);
/// "0x0001f99c, bit 12; 0x0001f9ac, bit 12"
QString fieldsText(const boardconfig::Parameter& parameter);
/// "true sets the bit", "the number less one", or the choices
QString transformText(const boardconfig::Parameter& parameter);
QString confidenceText(boardconfig::MapConfidence confidence);
QString confidenceHelp(boardconfig::MapConfidence confidence);
/// A name for the file of a map: "ConnectX-3-Pro-2.42.5000.json".
QString suggestedFileName(const std::string& mapName);

} // namespace firesteel::gui
