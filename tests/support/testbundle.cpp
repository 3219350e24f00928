// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <support/testbundle.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <lzma.h>
#include <zlib.h>

namespace firesteel::test {

namespace {

constexpr std::size_t digestOffsets[] = {0x4c, 0x70}; ///< payloads in every file of mfa2File()
constexpr std::size_t digestSize = 32;
constexpr std::size_t blockFields = 0x20; ///< of the package descriptor: offset, archive size

void append(Bytes& bytes, ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

void appendText(Bytes& bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

void append8(Bytes& bytes, std::uint64_t value)
{
    bytes.push_back(static_cast<std::uint8_t>(value));
}

void append16(Bytes& bytes, std::uint64_t value)
{
    append8(bytes, value >> 8);
    append8(bytes, value);
}

void append32(Bytes& bytes, std::uint64_t value)
{
    append16(bytes, value >> 16);
    append16(bytes, value);
}

void appendField(Bytes& bytes, std::string_view text, std::size_t size)
{
    appendText(bytes, text.substr(0, size));
    bytes.resize(bytes.size() + size - std::min(size, text.size()));
}

void padTo4(Bytes& bytes)
{
    bytes.resize((bytes.size() + 3) / 4 * 4);
}

void appendElement(Bytes& bytes, std::uint8_t type, ByteView payload)
{
    append8(bytes, 0);
    append8(bytes, type);
    append16(bytes, payload.size());
    append(bytes, payload);
    padTo4(bytes);
}

/// A multipart element and the elements that it announces; sizes are counted without padding.
void appendGroup(Bytes& bytes, const std::vector<std::pair<std::uint8_t, Bytes>>& elements)
{
    std::size_t total = 0;
    for (const auto& [type, payload] : elements) {
        total += 4 + payload.size();
    }
    Bytes multiPart;
    append16(multiPart, elements.size() - 1);
    append16(multiPart, total);
    appendElement(bytes, 1, multiPart);
    for (const auto& [type, payload] : elements) {
        appendElement(bytes, type, payload);
    }
}

Bytes metadata(const MfaDescription::Board& board)
{
    constexpr std::size_t size = 152; // of every real record
    Bytes made{1, 0, 0, 2};
    for (const std::string_view text : {std::string_view("PN"), std::string_view(board.partNumber),
                                        std::string_view("DESCRIPTION"), std::string_view(board.description)}) {
        appendText(made, text);
        append8(made, 0);
    }
    made.resize(size); // cuts long descriptions, as the vendor does
    return made;
}

Bytes digestOf(ByteView bytes)
{
    const std::string hex = sha256Hex(bytes);
    Bytes digest;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        digest.push_back(static_cast<std::uint8_t>(std::stoi(hex.substr(i, 2), nullptr, 16)));
    }
    return digest;
}

Bytes image(const std::string& psid, firmware::Version version)
{
    firmware::Fs2Description description = smallDescription();
    description.identity.psid = psid;
    description.identity.version = version;
    Result<Bytes> made = firmware::writeFs2(description);
    if (!made) {
        std::abort();
    }
    return std::move(*made);
}

} // namespace

Bytes xzPacked(ByteView content, XzCheck check)
{
    constexpr lzma_check checks[] = {LZMA_CHECK_NONE, LZMA_CHECK_CRC32, LZMA_CHECK_CRC64};
    Bytes packed(lzma_stream_buffer_bound(content.size()));
    std::size_t size = 0;
    const lzma_ret code = lzma_easy_buffer_encode(1, checks[static_cast<std::size_t>(check)], nullptr, content.data(),
                                                  content.size(), packed.data(), &size, packed.size());
    if (code != LZMA_OK) {
        std::fputs("liblzma does not pack\n", stderr);
        std::abort();
    }
    packed.resize(size);
    return packed;
}

MfaTables mfaTables(const MfaDescription& description)
{
    MfaTables tables;
    for (const MfaDescription::Part& part : description.parts) {
        append32(tables.toc, tables.data.size());
        append32(tables.toc, part.content.size());
        append16(tables.toc, part.type);
        append8(tables.toc, 0);
        append8(tables.toc, part.version.size());
        for (const std::uint16_t number : part.version) {
            append16(tables.toc, number);
        }
        append16(tables.toc, 0);
        append16(tables.toc, 0); // offset, upper bits
        append16(tables.toc, 0);
        append(tables.data, part.content);
    }
    for (const MfaDescription::Board& board : description.boards) {
        const Bytes texts = metadata(board);
        appendField(tables.map, board.psid, 32);
        append8(tables.map, board.choices.size());
        append8(tables.map, 0);
        append16(tables.map, texts.size());
        append(tables.map, texts);
        for (const MfaDescription::Choice& choice : board.choices) {
            append32(tables.map, 24 * choice.part);
            append16(tables.map, choice.imageType);
            append8(tables.map, 0);
            append8(tables.map, choice.group);
            appendField(tables.map, choice.tag, 32);
        }
    }
    return tables;
}

void appendMfaSection(Bytes& file, std::uint8_t type, bool packed, ByteView payload, std::optional<std::uint32_t> size)
{
    append8(file, type);
    append16(file, 0);
    append8(file, packed ? 1 : 0);
    append32(file, size.value_or(static_cast<std::uint32_t>(payload.size())));
    append(file, payload);
}

Bytes mfaStart()
{
    Bytes file;
    appendText(file, "MFAR");
    append32(file, 1);
    append32(file, 0);
    append32(file, 0);
    return file;
}

void finishMfa(Bytes& file)
{
    padTo4(file);
    append32(file, ::crc32(0, file.data(), static_cast<uInt>(file.size())));
}

Bytes mfaFile(const MfaTables& tables, std::optional<XzCheck> check)
{
    Bytes file = mfaStart();
    std::uint8_t type = 0;
    for (const Bytes* payload : {&tables.map, &tables.toc, &tables.data}) {
        appendMfaSection(file, ++type, check.has_value(), check ? xzPacked(*payload, *check) : *payload);
    }
    finishMfa(file);
    return file;
}

Bytes mfa2File(const Mfa2Description& description)
{
    Bytes block;
    std::vector<std::uint64_t> offsets;
    for (const Mfa2Description::Component& component : description.components) {
        offsets.push_back(block.size());
        appendText(block, component.mark);
        Bytes stored = component.image;
        if (component.masked) {
            std::fill_n(stored.begin(), 16, std::uint8_t{0xff});
        }
        append(block, stored);
    }
    Bytes archive = description.check ? xzPacked(block, *description.check) : block;
    archive.resize(archive.size() + description.padding);

    Bytes package;
    append16(package, description.components.size());
    append16(package, description.devices.size());
    append32(package, 0); // where the block lies: filled in below
    append32(package, archive.size());
    append32(package, 0);
    append32(package, block.size());
    append8(package, description.check ? 1 : 0);
    package.resize(28);
    Bytes file;
    appendText(file, "MLNX.MFA2.XZ.00!");
    const std::uint8_t digestType = description.digests ? 0x27 : 0x20;
    appendGroup(file, {{2, package},
                       {0x21, Bytes{1, 2, 0, 3, 0x20, 0x26, 0x11, 0x21, 0, 0, 0, 0}},
                       {digestType, Bytes(digestSize)},
                       {digestType, Bytes(digestSize)}});
    for (const Mfa2Description::Device& device : description.devices) {
        std::vector<std::pair<std::uint8_t, Bytes>> elements{{3, {}},
                                                             {0x2a, Bytes(device.psid.begin(), device.psid.end())}};
        for (const Mfa2Description::Pointer& pointer : device.pointers) {
            Bytes payload;
            append16(payload, pointer.storage);
            append16(payload, pointer.component);
            append32(payload, 0);
            elements.emplace_back(std::uint8_t{0x22}, std::move(payload));
        }
        appendGroup(file, elements);
    }
    for (std::size_t i = 0; i < description.components.size(); ++i) {
        const Mfa2Description::Component& component = description.components[i];
        const std::uint64_t offset = component.offset.value_or(offsets[i]);
        Bytes payload(4);
        append32(payload, offset >> 32);
        append32(payload, offset);
        append32(payload, component.size.value_or(static_cast<std::uint32_t>(component.image.size())));
        Bytes version(component.version.begin(), component.version.end());
        version.insert(version.end(), {0x20, 0x26, 0x11, 0x21, 0, 0, 0, 0});
        appendGroup(file, {{4, std::move(payload)}, {0x21, std::move(version)}});
    }
    writeBe32(file, blockFields, static_cast<std::uint32_t>(file.size()));
    append(file, archive);
    if (description.digests) {
        redigestMfa2(file);
    }
    return file;
}

void redigestMfa2(Bytes& file)
{
    Bytes blank = file;
    for (const std::size_t offset : digestOffsets) {
        std::fill_n(blank.begin() + static_cast<std::ptrdiff_t>(offset), digestSize, std::uint8_t{0});
    }
    const std::size_t ends[] = {file.size(), readBe32(file, blockFields)};
    for (std::size_t i = 0; i < std::size(ends); ++i) {
        const Bytes digest = digestOf(ByteView(blank).first(std::min(ends[i], blank.size())));
        std::ranges::copy(digest, file.begin() + static_cast<std::ptrdiff_t>(digestOffsets[i]));
    }
}

MfaDescription smallMfa()
{
    return {.parts = {{.content = image("TST_BUNDLE_A", {2, 42, 5000}), .version = {2, 42, 5000}},
                      {.content = image("TST_BUNDLE_B", {2, 40, 7000}), .version = {2, 40, 7000}}},
            .boards = {{.psid = "TST_BUNDLE_A",
                        .partNumber = "CARD-A_Ax",
                        .description = "Test card A; two ports",
                        .choices = {{.part = 0}}},
                       {.psid = "TST_BUNDLE_B",
                        .partNumber = "CARD-B_Bx",
                        .description = "Test card B; one port",
                        .choices = {{.part = 1}}}}};
}

Mfa2Description smallMfa2()
{
    firmware::Fs3Description fs3 = smallFs3Description();
    fs3.content.identity.psid = "TST_MFA2_FS3";
    firmware::Fs4Description fs4 = smallFs4Description();
    fs4.content.identity.psid = "TST_MFA2_FS4";
    fs4.content.identity.version = firmware::Version{16, 35, 2000};
    Result<Bytes> first = firmware::writeFs3(fs3);
    Result<Bytes> second = firmware::writeFs4(fs4);
    if (!first || !second) {
        std::abort();
    }
    const firmware::Version version = fs3.content.identity.version.value_or(firmware::Version());
    return {
        .components = {{.image = std::move(*first),
                        .version = {static_cast<std::uint8_t>(version.major), static_cast<std::uint8_t>(version.minor),
                                    static_cast<std::uint8_t>(version.subminor >> 8),
                                    static_cast<std::uint8_t>(version.subminor)}},
                       {.image = std::move(*second), .version = {16, 35, 0x07, 0xd0}}},
        .devices = {{.psid = "TST_MFA2_FS3", .pointers = {{.component = 0}}},
                    {.psid = "TST_MFA2_FS4", .pointers = {{.component = 1}}}}};
}

} // namespace firesteel::test
