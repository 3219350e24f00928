// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionkinds.h>

#include <algorithm>
#include <array>

namespace firesteel::gui {

using firmware::SectionKind;

namespace {

// Names of FS2 as mstflint prints them (reference chapter 2.4). A kind of FS3 and FS4 stands for
// several sections of the vendor's tool, so its name is ours.
constexpr std::array kindTable{
    KindRow{SectionKind::Boot2, "BOOT2", false,
            QT_TRANSLATE_NOOP(
                "firesteel::gui::SectionStyle",
                "The second boot stage: code that the boot ROM of the chip loads first and that loads the rest."),
            270, Pattern::Vertical},
    KindRow{SectionKind::Ddr, "DDR", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Firmware code and data, loaded to the address given."),
            212, Pattern::Plain},
    KindRow{SectionKind::Configuration, "Configuration", false,
            QT_TRANSLATE_NOOP(
                "firesteel::gui::SectionStyle",
                "Register settings of the board (address, value, mask) that are applied at start. These are the "
                "settings in force, not the INI text."),
            32, Pattern::Rising},
    KindRow{SectionKind::JumpAddresses, "Jump addresses", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Entry points: where each processor of the chip starts to run the loaded code."),
            185, Pattern::Grid},
    KindRow{SectionKind::EmtService, "EMT Service", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Data for service tools; its format is not public."), 62,
            Pattern::WideFalling},
    KindRow{SectionKind::Rom, "ROM", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Expansion ROM for network boot (PXE, UEFI), which the computer runs at start."),
            135, Pattern::Dots},
    KindRow{SectionKind::Guid, "GUID", false,
            QT_TRANSLATE_NOOP(
                "firesteel::gui::SectionStyle",
                "The GUIDs and MAC addresses of this card. They are unique for each card and are kept when another "
                "image is flashed."),
            318, Pattern::Horizontal},
    KindRow{SectionKind::BoardId, "BOARD ID", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Identification of the board; its format is not public."),
            282, Pattern::WideVertical},
    KindRow{SectionKind::UserData, "User Data", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Free data of the card's manufacturer."), 105,
            Pattern::WideHorizontal},
    KindRow{
        SectionKind::FwConfiguration, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Board INI"), true,
        QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                          "The board INI the image was built from, compressed. It is a record: the chip itself uses "
                          "the configuration sections."),
        48, Pattern::Falling},
    KindRow{SectionKind::ImageInfo, "Image Info", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "What the image says of itself: version, date, PSID, supported chips, product version."),
            78, Pattern::Diamonds},
    KindRow{SectionKind::Ddrz, "DDRZ", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Compressed firmware code and data."), 235,
            Pattern::WideRising},
    KindRow{SectionKind::HashFile, "Hash File", false,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Texts for firmware traces, compressed; only debugging tools read them."),
            160, Pattern::WideRising},
    KindRow{SectionKind::HwPointers, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Pointers"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Sixteen pointers with checksums of their own. The boot ROM of the chip finds the other "
                              "parts of the image through them."),
            200, Pattern::Vertical},
    KindRow{SectionKind::ToolsArea, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Tools area"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Tells flash tools the format version and how much flash one copy may take."),
            172, Pattern::Horizontal},
    KindRow{SectionKind::TocHeader, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Table header"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "The start of a table of contents: ITOC for the parts of the image, DTOC for those that "
                              "belong to the card."),
            255, Pattern::Horizontal},
    KindRow{SectionKind::HashesTable, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Hashes table"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Digests of the other sections, for chips that start only firmware they can trust."),
            150, Pattern::Diamonds},
    KindRow{SectionKind::Code, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Code"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Firmware that one of the chip's processors runs."), 215,
            Pattern::Plain},
    KindRow{SectionKind::PhyCode, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "PHY code"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Firmware and constants of the ports' physical layer: speeds, cables, equalization."),
            242, Pattern::Rising},
    KindRow{
        SectionKind::HwSettings, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Hardware settings"), true,
        QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                          "Register settings of chip and board that are applied at start; made from the board INI."),
        22, Pattern::Falling},
    KindRow{SectionKind::FwSettings, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Firmware settings"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Settings the firmware reads at start; made from the board INI."),
            38, Pattern::Grid},
    KindRow{SectionKind::Signature, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Signature"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Proves who made the image. Cards with secure firmware accept no image without it."),
            350, Pattern::WideRising},
    KindRow{SectionKind::PublicKeys, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Public keys"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "The keys with which the firmware checks the signature of the next image."),
            335, Pattern::Dots},
    KindRow{SectionKind::Certificates, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Certificates"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Certificates with which the card proves what it is."), 5,
            Pattern::Grid},
    KindRow{SectionKind::DeviceInfo, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Device info"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "The GUIDs and MAC addresses that this card uses now. A burn keeps them."),
            312, Pattern::WideHorizontal},
    KindRow{SectionKind::ManufacturingInfo, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Manufacturing info"),
            true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "The PSID, GUIDs and MAC addresses that this card was made with. A burn keeps them."),
            325, Pattern::WideVertical},
    KindRow{SectionKind::NvData, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "NV data"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Non-volatile settings, such as those of mlxconfig. A burn keeps them."),
            290, Pattern::Dots},
    KindRow{SectionKind::NvLog, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "NV log"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "A log that the firmware keeps on the card. A burn keeps it."),
            288, Pattern::WideFalling},
    KindRow{SectionKind::Vpd, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "VPD"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Vital product data: name, part and serial number, which the computer can read."),
            98, Pattern::Vertical},
    KindRow{SectionKind::DebugData, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Debug data"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Only debugging tools of the vendor read it."), 160,
            Pattern::WideFalling},
    KindRow{SectionKind::OtherData, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Other data"), true,
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "A part of a known type whose content is not public."),
            -1, Pattern::Dots},
    KindRow{
        SectionKind::Unknown, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Unknown type"), true,
        QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                          "A section of a type that is not known. Its checksum is checked like that of the others."),
        -1, Pattern::WideFalling},
};

constexpr std::array roleTable{
    RoleRow{BlockRole::Header, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Header"),
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "The start of the image: the signature by which it is found, and what is needed to read "
                              "the rest."),
            -1, Pattern::Horizontal},
    RoleRow{BlockRole::TocEntries, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Table entries"),
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Entries of 32 bytes: type, address, size and checksum of each section."),
            255, Pattern::Vertical},
    RoleRow{BlockRole::Overlap, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Overlap"),
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Two sections claim these bytes, so at least one of them is wrong."),
            -1, Pattern::Diamonds},
    RoleRow{BlockRole::OtherImage, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Another copy"),
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Here lies another copy of the firmware. The Flash view shows its parts."),
            -1, Pattern::WideHorizontal},
    RoleRow{BlockRole::Gap, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Gap"),
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Bytes between two sections that belong to neither."), -1,
            Pattern::Rising},
    RoleRow{BlockRole::Trailing, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Trailing data"),
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle",
                              "Bytes after the last section. They are not part of the image and are not flashed."),
            -1, Pattern::Falling},
    RoleRow{BlockRole::NvArea, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "NV area"),
            QT_TRANSLATE_NOOP(
                "firesteel::gui::SectionStyle",
                "Flash sectors in which the card keeps its non-volatile settings. Flashing an image leaves them as "
                "they are."),
            295, Pattern::Grid},
    RoleRow{BlockRole::Free, QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Free"),
            QT_TRANSLATE_NOOP("firesteel::gui::SectionStyle", "Space that this image does not use."), -1,
            Pattern::Plain},
};

} // namespace

const KindRow& kindRow(SectionKind kind)
{
    const auto row = std::ranges::find(kindTable, kind, &KindRow::kind);
    return row == kindTable.end() ? kindTable.back() : *row;
}

const RoleRow* roleRow(BlockRole role)
{
    const auto row = std::ranges::find(roleTable, role, &RoleRow::role);
    return row == roleTable.end() ? nullptr : row;
}

} // namespace firesteel::gui
