// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/contents/fields.h>
#include <firmware/contents/records.h>
#include <firmware/contents/romimages.h>
#include <gui/firmwareview/sectioncontent/contentbuilders.h>
#include <gui/firmwareview/sectionstyle.h>
#include <gui/text.h>

#include <QLocale>

#include <algorithm>
#include <array>

namespace firesteel::gui {

using firmware::SectionKind;

namespace {

QString hex(std::uint64_t value, int digits)
{
    return QStringLiteral("0x%1").arg(value, digits, 16, QLatin1Char('0'));
}

QString bytesInHex(ByteView bytes)
{
    QStringList words;
    for (std::size_t at = 0; at < bytes.size(); at += 4) {
        QString word;
        for (const std::uint8_t byte : bytes.subspan(at, std::min<std::size_t>(4, bytes.size() - at))) {
            word += QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0'));
        }
        words.append(word);
    }
    return words.join(QLatin1Char(' '));
}

QString dash()
{
    return QStringLiteral("–");
}

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

// The terms of flint (reference chapter 2.9).
QString protocolText(std::uint8_t protocol)
{
    constexpr std::array<const char*, 3> names{"IB", "ETH", "VPI"};
    return protocol < names.size() ? QString::fromLatin1(names.at(protocol)) : dash();
}

QString cpuText(std::uint8_t cpu)
{
    constexpr std::array<const char*, 5> names{"–", "AMD64", "AARCH64", "AMD64, AARCH64", "IA32"};
    return cpu < names.size() ? QString::fromUtf8(names.at(cpu)) : hex(cpu, 2);
}

} // namespace

std::optional<ContentTable> ContentBuilders::table(const firmware::Image& image, std::size_t index)
{
    using Builder = ContentTable (*)(const firmware::Image&, const firmware::Section&);
    struct Row
    {
        SectionKind kind;
        Builder build;
    };
    constexpr std::array rows{
        Row{SectionKind::ImageInfo, imageInfo},
        Row{SectionKind::Guid, guids},
        Row{SectionKind::DeviceInfo, deviceInfo},
        Row{SectionKind::ManufacturingInfo, manufacturingInfo},
        Row{SectionKind::ToolsArea, toolsArea},
        Row{SectionKind::TocHeader, tocEntries},
        Row{SectionKind::Rom, roms},
        Row{SectionKind::JumpAddresses, jumps},
        Row{SectionKind::HwPointers, pointers},
        Row{SectionKind::HashesTable, hashes},
        Row{SectionKind::Signature, signature},
        Row{SectionKind::PublicKeys, publicKeys},
    };
    if (index >= image.sections.size()) {
        return {};
    }
    const firmware::Section& section = image.sections[index];
    const auto row = std::ranges::find(rows, section.kind, &Row::kind);
    if (row == rows.end()) {
        return {};
    }
    ContentTable made = row->build(image, section);
    return made.headers.isEmpty() ? std::nullopt : std::optional(std::move(made));
}

// --- fields -------------------------------------------------------------------------------------

ContentTable ContentBuilders::fieldTable(const firmware::FieldList& list)
{
    ContentTable table{.headers = {tr("Field"), tr("Value"), tr("Offset")}, .fixedColumns = {2}};
    for (const firmware::Field& field : list.fields) {
        const QString value = QString::fromUtf8(field.value.data(), static_cast<qsizetype>(field.value.size()));
        table.rows.push_back(
            {.cells = {sentence(field.name), value.isEmpty() ? dash() : value, hexAddress(field.offset)},
             .offset = field.offset,
             .size = field.size,
             .quiet = value.isEmpty()});
    }
    if (list.cut) {
        noteCut(table);
    }
    return table;
}

void ContentBuilders::noteCut(ContentTable& table)
{
    table.note = joined(table.note, tr("The section is cut off or damaged: not all of it could be read."));
    table.problem = true;
}

ContentTable ContentBuilders::imageInfo(const firmware::Image& image, const Section& section)
{
    return fieldTable(firmware::imageInfoFields(image, section));
}

ContentTable ContentBuilders::guids(const firmware::Image& image, const Section& section)
{
    ContentTable table = fieldTable(firmware::guidFields(image, section));
    table.fixedColumns = {1, 2};
    if (section.crcState == firmware::CrcState::Blank) {
        table.note = tr("The GUIDs are not set: this image was made for any card and gets those of the card.");
    }
    return table;
}

ContentTable ContentBuilders::deviceInfo(const firmware::Image& image, const Section& section)
{
    ContentTable table = fieldTable(firmware::deviceInfoFields(image, section));
    if (!table.rows.empty() && table.rows.front().cells.value(1) != QStringLiteral("mDevInfo")) {
        table.note = joined(tr("Its signature is cleared: a spare copy that the card does not use."), table.note);
    }
    return table;
}

ContentTable ContentBuilders::manufacturingInfo(const firmware::Image& image, const Section& section)
{
    return fieldTable(firmware::manufacturingInfoFields(image, section));
}

ContentTable ContentBuilders::toolsArea(const firmware::Image& image, const Section& section)
{
    return fieldTable(firmware::toolsAreaFields(image, section));
}

// --- tables -------------------------------------------------------------------------------------

ContentTable ContentBuilders::roms(const firmware::Image& image, const Section& section)
{
    ContentTable table{.headers = {tr("ROM"), tr("Version"), tr("Port"), tr("Protocol"), tr("CPU"), tr("Device"),
                                   tr("Size"), tr("Offset")},
                       .fixedColumns = {7}};
    const bool inEffect = image.find(SectionKind::Rom) == &section;
    const std::vector<firmware::RomEntry> entries = inEffect ? image.rom.entries : std::vector<firmware::RomEntry>{};
    const std::vector<std::uint64_t> marks = firmware::romMarks(image, section, entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const firmware::RomEntry& rom = entries[i];
        const std::string product = firmware::romProductName(rom.product);
        const std::uint64_t offset = i < marks.size() ? marks[i] : section.dataOffset;
        table.rows.push_back(
            {.cells = {product.empty() ? tr("Product %1").arg(hex(rom.product, 2)) : QString::fromStdString(product),
                       QStringLiteral("%1.%2.%3").arg(rom.major).arg(rom.minor).arg(rom.subminor),
                       rom.port == 0 ? tr("all", "ports") : QString::number(rom.port), protocolText(rom.protocol),
                       cpuText(rom.cpu), rom.deviceId == 0 ? dash() : hex(rom.deviceId, 4), dash(), hexAddress(offset)},
             .offset = offset,
             .size = 20});
    }
    int count = 0;
    for (const firmware::RomImage& one : firmware::romImages(image, section)) {
        const QString type = one.codeType == 0   ? QStringLiteral("PC BIOS")
                             : one.codeType == 3 ? QStringLiteral("EFI")
                                                 : tr("type %1").arg(hex(one.codeType, 2));
        table.rows.push_back({.cells = {tr("PCI image %1 (%2)").arg(++count).arg(type), dash(), dash(), dash(), dash(),
                                        hex(one.deviceId, 4), number(one.size), hexAddress(one.offset)},
                              .offset = one.offset,
                              .size = one.size});
    }
    if (!inEffect) {
        table.note = tr("This is not the first ROM section: the card does not use it.");
    } else if (image.rom.checksumBad) {
        table.note = tr("The bytes of the first ROM do not add up to zero, so a computer may refuse to run it.");
        table.problem = true;
    }
    if (table.rows.empty()) {
        table.note = joined(table.note, tr("No known expansion ROM is inside."));
    }
    return table;
}

ContentTable ContentBuilders::jumps(const firmware::Image& image, const Section& section)
{
    ContentTable table{.headers = {tr("Register"), tr("Entry address"), tr("Lies in"), tr("Offset")},
                       .fixedColumns = {0, 1, 3}};
    for (const firmware::JumpAddress& jump : firmware::jumpAddresses(image, section)) {
        QString place = dash();
        if (jump.section) {
            const firmware::Section& code = image.sections[*jump.section];
            place = tr("%1 at %2", "section, address").arg(QString::fromStdString(code.name), hexAddress(code.offset));
        }
        table.rows.push_back(
            {.cells = {hexAddress(jump.registerAddress), hexAddress(jump.entry), place, hexAddress(jump.offset)},
             .offset = jump.offset,
             .size = 8,
             .section = jump.section});
    }
    if (image.data(section).size() < section.dataSize || section.dataSize % 8 != 0) {
        noteCut(table);
    }
    return table;
}

ContentTable ContentBuilders::pointers(const firmware::Image& image, const Section&)
{
    ContentTable table{.headers = {tr("Pointer"), tr("Value"), tr("Leads to"), tr("CRC"), tr("Offset")},
                       .fixedColumns = {1, 4}};
    for (const firmware::PointerRecord& pointer : firmware::pointerRecords(image)) {
        const firmware::Section& own = image.sections[pointer.section];
        std::optional<std::size_t> target;
        const std::uint64_t address = image.layout.start + pointer.value;
        for (std::size_t i = 0; pointer.used && pointer.isAddress && i < image.sections.size(); ++i) {
            if (image.sections[i].offset == address) {
                target = i;
            }
        }
        const bool wrong = own.crcState == firmware::CrcState::Wrong;
        table.rows.push_back(
            {.cells = {QCoreApplication::translate("HwPointer", pointer.name), hexAddress(pointer.value),
                       target ? QString::fromStdString(image.sections[*target].name) : dash(),
                       SectionStyle::crcText(own.crcState), hexAddress(pointer.offset)},
             .offset = pointer.offset,
             .size = 8,
             .section = target,
             .problem = wrong,
             .quiet = !pointer.used});
    }
    return table;
}

ContentTable ContentBuilders::hashes(const firmware::Image& image, const Section& section)
{
    const firmware::HashesTable hashes = firmware::hashRecords(image, section);
    ContentTable table{.headers = {tr("Section"), tr("Digest"), tr("Offset")}, .fixedColumns = {1, 2}};
    for (const firmware::HashRecord& hash : hashes.records) {
        const auto match = std::ranges::find_if(image.sections, [&](const firmware::Section& candidate) {
            return candidate.toc && candidate.toc->type == hash.sectionType;
        });
        const bool found = match != image.sections.end();
        table.rows.push_back(
            {.cells = {found ? QString::fromStdString(match->name) : tr("Type %1").arg(hex(hash.sectionType, 2)),
                       bytesInHex(hash.hash), hexAddress(hash.offset)},
             .offset = hash.offset,
             .size = hash.hash.size(),
             .section =
                 found ? std::optional(static_cast<std::size_t>(match - image.sections.begin())) : std::nullopt});
    }
    if (hashes.cut) {
        noteCut(table);
    }
    return table;
}

ContentTable ContentBuilders::signature(const firmware::Image& image, const Section& section)
{
    const auto record = firmware::signatureRecord(image, section);
    if (!record) {
        return {};
    }
    constexpr std::size_t bytesPerRow = 16;
    constexpr std::uint64_t uuidOffset = 16;
    ContentTable table{.headers = {tr("Field"), tr("Value"), tr("Offset")}, .fixedColumns = {1, 2}};
    table.rows.push_back({.cells = {tr("UUID of the key pair"), record->keyNamed ? bytesInHex(record->keyUuid) : dash(),
                                    hexAddress(section.dataOffset + uuidOffset)},
                          .offset = section.dataOffset + uuidOffset,
                          .size = 16,
                          .quiet = !record->keyNamed});
    for (std::size_t at = 0; at < record->signature.size(); at += bytesPerRow) {
        const std::uint64_t offset = section.dataOffset + 2 * uuidOffset + at;
        table.rows.push_back(
            {.cells = {at == 0 ? tr("Signature, %n bit(s)", nullptr, static_cast<int>(record->signature.size() * 8))
                               : QString(),
                       bytesInHex(record->signature.subspan(at, bytesPerRow)), hexAddress(offset)},
             .offset = offset,
             .size = bytesPerRow,
             .quiet = !record->set});
    }
    if (!record->set) {
        table.note = tr("No signature is set.");
    } else if (record->developmentKey) {
        table.note = tr("Signed with a development key: cards in the shops do not accept it.");
        table.problem = true;
    }
    return table;
}

ContentTable ContentBuilders::publicKeys(const firmware::Image& image, const Section& section)
{
    const std::vector<firmware::KeyRecord> keys = firmware::keyRecords(image, section);
    if (keys.empty()) {
        return {};
    }
    constexpr std::size_t shownBytes = 48;
    ContentTable table{.headers = {tr("Key"), tr("First bytes"), tr("Offset")}, .fixedColumns = {1, 2}};
    int count = 0;
    for (const firmware::KeyRecord& key : keys) {
        ++count;
        table.rows.push_back({.cells = {key.set ? tr("Key %1").arg(count) : tr("Key %1, not set").arg(count),
                                        bytesInHex(key.bytes.first(shownBytes)), hexAddress(key.offset)},
                              .offset = key.offset,
                              .size = key.bytes.size(),
                              .quiet = !key.set});
    }
    if (std::ranges::none_of(keys, &firmware::KeyRecord::set)) {
        table.note = tr("No key is set: the firmware checks no signature.");
    }
    if (image.data(section).size() < section.dataSize) {
        noteCut(table);
    }
    return table;
}

// --- tables of contents -------------------------------------------------------------------------

namespace {

QString crcModeText(const firmware::TocEntry& entry)
{
    switch (entry.crcMode) {
    case firmware::CrcMode::InEntry:
        return QCoreApplication::translate("firesteel::gui::SectionContent", "in the entry", "where a checksum is");
    case firmware::CrcMode::None:
        return QCoreApplication::translate("firesteel::gui::SectionContent", "none", "where a checksum is");
    case firmware::CrcMode::InSection:
        return QCoreApplication::translate("firesteel::gui::SectionContent", "in the section", "where a checksum is");
    }
    return {};
}

} // namespace

QString ContentBuilders::entryFlags(const firmware::TocEntry& entry)
{
    QStringList flags;
    const auto add = [&flags](bool set, const QString& text) {
        if (set) {
            flags.append(text);
        }
    };
    add(entry.deviceData, tr("card data"));
    add(entry.zipped, tr("compressed"));
    add(entry.encrypted, tr("encrypted"));
    add(entry.cacheLineCrc, tr("CRC per line"));
    return flags.isEmpty() ? dash() : flags.join(QStringLiteral(", "));
}

ContentTable ContentBuilders::tocEntries(const firmware::Image& image, const Section& header)
{
    constexpr std::uint64_t sector = 0x1000;
    constexpr std::uint64_t entrySize = 32;
    ContentTable table{.headers = {tr("Entry"), tr("Type"), tr("Address"), tr("Size"), tr("Load address"),
                                   tr("Entry point"), tr("Checksum"), tr("Entry CRC"), tr("Remarks"), tr("Offset")},
                       .fixedColumns = {1, 2, 4, 5, 9}};
    for (std::size_t i = 0; i < image.sections.size(); ++i) {
        const firmware::Section& section = image.sections[i];
        if (!section.toc || section.toc->offset < header.offset || section.toc->offset - header.offset >= sector) {
            continue;
        }
        const firmware::TocEntry& entry = *section.toc;
        const bool wrong = entry.storedEntryCrc != entry.computedEntryCrc;
        const QString entryCrc =
            wrong ? tr("%1, wrong").arg(hex(entry.storedEntryCrc, 4)) : SectionStyle::crcText(firmware::CrcState::Good);
        table.rows.push_back(
            {.cells = {QString::fromStdString(section.name), hex(entry.type, 2), hexAddress(entry.flashAddress),
                       number(entry.size), entry.loadAddress == 0 ? dash() : hexAddress(entry.loadAddress),
                       entry.entryPoint == 0 ? dash() : hexAddress(entry.entryPoint), crcModeText(entry), entryCrc,
                       entryFlags(entry), hexAddress(entry.offset)},
             .offset = entry.offset,
             .size = entrySize,
             .section = i,
             .problem = wrong});
    }
    QStringList facts;
    const firmware::FieldList fields = firmware::tocHeaderFields(image, header);
    for (const firmware::Field& field : fields.fields) {
        facts.append(tr("%1: %2", "field, value").arg(sentence(field.name), QString::fromStdString(field.value)));
    }
    table.note = facts.join(QStringLiteral(" · "));
    if (fields.cut) {
        noteCut(table);
    }
    return table;
}

} // namespace firesteel::gui
