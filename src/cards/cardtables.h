// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <cards/twin.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::cards {

enum class BoardKind
{
    Unknown,
    Retail, ///< sold by NVIDIA or Mellanox under their own name
    Oem,
};

/// How well a row of the PSID table is founded.
enum class Confidence
{
    Unverified, ///< somebody said so, or the part is not known
    Reported,   ///< seen on cards by those who wrote of it
    Listed,     ///< in a table or manual that a vendor or a driver ships
};

/// What is known of a PSID (users-and-cards 4.2).
struct Board
{
    std::string psid;     ///< empty where only the part is known
    std::string part;     ///< empty where not known
    std::string revision; ///< of the board, "A2-A6"; empty: any, or not known
    BoardKind kind = BoardKind::Unknown;
    std::string family; ///< "ConnectX-3 Pro"; empty where not known
    std::string note;   ///< "EN 2x10G"; English, in the terms of the data sheets
    std::vector<std::string> sources;
    Confidence confidence = Confidence::Unverified;
};

struct DeviceId
{
    std::uint16_t id = 0; ///< PCI device id of vendor 15b3
    std::string note;     ///< which of the family's variants; often empty
};

/// A family of chips (users-and-cards 4.1).
struct Device
{
    std::string family;
    std::vector<DeviceId> pci;
    std::vector<std::uint16_t> virtualFunctions;
    std::vector<std::uint16_t> recovery; ///< PCI ids while the flash holds nothing that boots
    std::vector<std::uint16_t> secureRecovery;
    std::uint16_t hardwareId = 0; ///< in CR space 0xf0014; 0: not known
    std::string format;           ///< "FS4"; empty: not known
    std::string driver;
    std::string note;
};

/// What is known of cards apart from what they tell themselves: a value, read-only once made.
class CardTables
{
public:
    /// The tables inside the program. TableDamaged.
    static Result<CardTables> builtIn();
    /// Tables as in resources/cards. TableDamaged names the table and what is wrong with it.
    static Result<CardTables> parse(std::string_view psids, std::string_view devices, std::string_view twins);

    const std::vector<Board>& boards() const { return m_boards; }
    const std::vector<Device>& devices() const { return m_devices; }
    /// Null for a PSID that the table does not have; letter case counts.
    const Board* board(std::string_view psid) const;
    /// The family with this hardware id; ConnectX and ConnectX-2 share one, the newer is meant.
    const Device* deviceOfChip(std::uint16_t hardwareId) const;
    /// The family with this PCI id, also as virtual function or in flash recovery.
    const Device* deviceOfPciId(std::uint16_t pciId) const;
    /// Where a source is to be found; the name itself where that says it.
    std::string sourceText(const std::string& source) const;
    /// Who the letters of a PSID stand for: "HP, HPE"; empty if not known.
    std::string ownerOf(std::string_view psid) const;

    /// How sure it is that an image of `imagePsid` is for the board of a card with `cardPsid`. A hint,
    /// never a permission.
    Twin twin(std::string_view cardPsid, std::string_view imagePsid) const;
    /// PSIDs of the table that some rule connects with this one, surest first.
    std::vector<Twin> twinsOf(std::string_view psid) const;

private:
    friend class TableReader;

    std::vector<Board> m_boards;
    std::vector<Device> m_devices;
    std::map<std::string, std::string, std::less<>> m_sources;
    std::map<std::string, std::string, std::less<>> m_owners;
    std::vector<SameNumber> m_sameNumber;
    std::vector<ReportedUse> m_used;
    std::vector<WithoutTwin> m_withoutTwin;
};

} // namespace firesteel::cards
