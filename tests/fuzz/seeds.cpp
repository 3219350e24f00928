// SPDX-License-Identifier: GPL-3.0-or-later
// fuzzseeds FOLDER: writes what the fuzzers start from, a folder for each target.
#include <base/file.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/inisection.h>
#include <firmware/toc/infowriter.h>
#include <helper/protocol.h>
#include <helper/values.h>
#include <support/testbundle.h>
#include <support/testfs3image.h>
#include <support/testimage.h>

#include <cstdio>
#include <filesystem>

using namespace firesteel;

namespace {

bool save(const std::filesystem::path& folder, const char* name, const Result<Bytes>& bytes)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    return bytes && writeFile(folder / name, ByteView(*bytes));
}

Bytes piece(std::uint8_t chooser, const Bytes& bytes)
{
    Bytes made{chooser};
    made.insert(made.end(), bytes.begin(), bytes.end());
    return made;
}

bool saveImages(const std::filesystem::path& folder)
{
    firmware::Fs2Description description = test::smallDescription();
    bool saved = save(folder, "small", firmware::writeFs2(description));
    description.guids.blank = true;
    saved = save(folder, "blank", firmware::writeFs2(description)) && saved;
    description = test::smallDescription();
    description.rom.clear();
    description.logChunkSize = 16;
    saved = save(folder, "norom", firmware::writeFs2(description)) && saved;
    description.boot2.pop_back();
    description.guids.macs.clear();
    description.code = {{4, Bytes(13, 0x44)}, {13, Bytes(8, 0x13)}, {12, Bytes(8, 0x12)}};
    saved = save(folder, "kinds", firmware::writeFs2(description)) && saved;
    saved = save(folder, "fs3", firmware::writeFs3(test::smallFs3Description())) && saved;
    firmware::Fs4Description fs4 = test::smallFs4Description();
    saved = save(folder, "fs4", firmware::writeFs4(fs4)) && saved;
    fs4.hashesTable = true;
    return save(folder, "fs4hashes", firmware::writeFs4(fs4)) && saved;
}

/// Which base image and, eight bytes each, what to change in it (see fuzztoc.cpp).
bool saveChanges(const std::filesystem::path& folder)
{
    const Bytes changes{1, 0, 6, 0, 0x03, 0xff, 0xff, 0xfc, 9, 0, 1, 1, 0, 0, 0, 7};
    bool saved = true;
    for (const std::uint8_t base : {std::uint8_t{0}, std::uint8_t{1}, std::uint8_t{2}}) {
        const std::string name = std::to_string(base);
        saved = save(folder, ("base" + name).c_str(), piece(base, {})) && saved;
        saved = save(folder, ("changed" + name).c_str(), piece(base, changes)) && saved;
    }
    return saved;
}

bool saveTocPieces(const std::filesystem::path& folder)
{
    const firmware::TocImageDescription content = test::smallFs3Description().content;
    firmware::DeviceUids old = content.uids;
    old.guids.push_back({1, 2, 3});
    old.macs.push_back({4, 5, 6});
    const auto pieceOf = [](std::uint8_t chooser, const Result<Bytes>& bytes) {
        return piece(chooser, bytes.value_or(Bytes{}));
    };
    return save(folder, "tocinfo", pieceOf(6, firmware::encodeTocImageInfo(content.identity, 22))) &&
           save(folder, "mfginfo", pieceOf(7, firmware::encodeMfgInfo(content.identity, content.uids))) &&
           save(folder, "mfginfoold", pieceOf(7, firmware::encodeMfgInfo(content.identity, old))) &&
           save(folder, "devinfo", pieceOf(8, firmware::encodeDevInfo(content.identity, content.uids))) &&
           save(folder, "devinfoold", pieceOf(8, firmware::encodeDevInfo(content.identity, old))) &&
           save(folder, "entry", piece(9, Bytes(32, 0x10)));
}

bool savePieces(const std::filesystem::path& folder)
{
    const firmware::Fs2Description description = test::smallDescription();
    const Bytes info = firmware::encodeImageInfo(description.identity).value_or(Bytes{});
    const Bytes guids = firmware::encodeGuids(description.guids).value_or(Bytes{});
    return save(folder, "info", piece(0, info)) && save(folder, "rom", piece(1, description.rom)) &&
           save(folder, "guids", piece(2, guids)) &&
           save(folder, "ini", piece(3, firmware::packIni(description.ini))) &&
           save(folder, "header", piece(5, test::smallImage())) && saveTocPieces(folder);
}

bool saveBundles(const std::filesystem::path& folder)
{
    const test::MfaDescription mfa = test::smallMfa();
    bool saved = save(folder, "mfa", test::mfaFile(test::mfaTables(mfa)));
    saved = save(folder, "mfaplain", test::mfaFile(test::mfaTables(mfa), std::nullopt)) && saved;
    test::MfaDescription groups;
    groups.parts = {{.content = Bytes(64, 0x11)}, {.content = Bytes(16, 0x22), .type = 0x110}};
    groups.boards = {{.psid = "TST_A", .choices = {{.part = 0}, {.part = 1, .group = 2, .tag = "a"}}},
                     {.psid = "TST_B", .choices = {{.part = 0, .tag = "a"}, {.part = 1, .tag = "b"}}}};
    saved = save(folder, "mfagroups", test::mfaFile(test::mfaTables(groups), std::nullopt)) && saved;
    test::Mfa2Description mfa2 = test::smallMfa2();
    saved = save(folder, "mfa2", test::mfa2File(mfa2)) && saved;
    mfa2.digests = false;
    saved = save(folder, "mfa2nodigests", test::mfa2File(mfa2)) && saved;
    mfa2.check.reset();
    mfa2.components[0].image.resize(64);
    mfa2.components[1].image.resize(64);
    return save(folder, "mfa2plain", test::mfa2File(mfa2)) && saved;
}

bool saveLine(const std::filesystem::path& folder, const char* name, std::uint8_t chooser, std::string line)
{
    line.pop_back();
    return save(folder, name, piece(chooser, Bytes(line.begin(), line.end())));
}

bool saveRequests(const std::filesystem::path& folder)
{
    helper::Request request;
    request.id = 1;
    request.address = "0000:23:00.0";
    bool saved = true;
    for (unsigned verb = 0; verb <= static_cast<unsigned>(helper::Verb::Quit); ++verb) {
        request.verb = static_cast<helper::Verb>(verb);
        request.image.reset();
        request.guids.reset();
        if (helper::takesImage(request.verb)) {
            request.image = {.name = "image.bin", .size = 4096, .start = 0};
        }
        if (request.verb == helper::Verb::SetGuids || request.verb == helper::Verb::Recover) {
            request.guids = firmware::Guids{.guids = {1, 2, 3, 4}, .macs = {5, 6}, .blank = false};
        }
        saved = saveLine(folder, helper::verbName(request.verb), 0, helper::encodeRequest(request)) && saved;
    }
    request.simulated = "/tmp/card";
    return saveLine(folder, "simulated", 0, helper::encodeRequest(request)) && saved;
}

bool saveMessages(const std::filesystem::path& folder)
{
    adapters::CardQuery card;
    card.findings.emplace_back();
    const Error error{.kind = ErrorKind::Cancelled, .reason = Sentence{.context = "Error", .text = "why"}};
    const std::pair<const char*, helper::Message> messages[] = {
        {"hello", {.id = 0, .content = helper::Hello{}}},
        {"progress", {.id = 1, .content = helper::Progressed{.total = 2}}},
        {"ran", {.id = 1, .content = helper::Ran{"mstflint"}}},
        {"printed", {.id = 1, .content = helper::Printed{"\xff"}}},
        {"result", {.id = 1, .content = helper::Succeeded{.result = helper::toJson(card), .bytes = 7}}},
        {"error", {.id = 1, .content = helper::Failed{error}}},
    };
    bool saved = true;
    for (const auto& [name, message] : messages) {
        saved = saveLine(folder, name, 1, helper::encodeMessage(message)) && saved;
    }
    return saved;
}

bool saveInis(const std::filesystem::path& folder)
{
    const auto ini = [](const std::string& text) {
        const std::string all = "\x01\x07true" + text;
        return Bytes(all.begin(), all.end());
    };
    return save(folder, "plain", ini(test::smallDescription().ini)) &&
           save(folder, "mixed",
                ini("\xef\xbb\xbf[HCA]\r\na = 1 ;; one\ra=0x2\n\n[IB]\nport1_802_3ap_56kr4_enable=1")) &&
           save(folder, "odd", ini("x\n=\n[\n]\n[]\n[A]\nk = ;; c\n" + std::string(5, '\0')));
}

/// A parameter map, lines of an .mlx file, records (see fuzzmap.cpp).
bool saveMaps(const std::filesystem::path& folder)
{
    constexpr std::string_view map = R"({"format": "firesteel-parameter-map", "version": 1, "name": "x",
        "scope": {"deviceIds": ["0x1007"], "firmware": {"from": "2.40.5030", "to": "2.42.5700"}, "psids": ["P"]},
        "sources": {"s": "t"}, "parameters": [
        {"section": "IB", "key": "a", "transform": "number", "fields": [{"address": "0x1f99c", "bit": 4, "width": 3,
         "shift": 1}], "fixedBits": "0x1", "absent": "1", "confidence": "reported", "source": ["s"]},
        {"section": "IB", "key": "b", "transform": "choices", "fields": [{"address": "0x1f99c", "bit": 0, "width": 2}],
         "choices": [{"text": "XFI", "value": "0x2"}], "confidence": "learned", "source": []},
        {"section": "PS_INFO", "key": "Name", "textOnly": true, "confidence": "inferred", "source": []}],
        "fields": [{"name": "f", "address": "0x1f99c", "bit": 25, "width": 1}]})";
    constexpr std::string_view mlx = "scratchpad.eth.port[0].kr4_enable 0x1f99c.25 1\nwide 0x10.0 32\n";
    Bytes records(36, 0x1f);
    writeBe32(records, 4, 0x0f0f0f0f);
    writeBe32(records, 8, 0xffffffff);
    return save(folder, "map", piece(0, Bytes(map.begin(), map.end()))) &&
           save(folder, "mlx", piece(1, Bytes(mlx.begin(), mlx.end()))) && save(folder, "records", piece(2, records));
}

/// What mstflint prints (see fuzztools.cpp).
bool saveToolOutputs(const std::filesystem::path& folder)
{
    const auto output = [](std::string_view text) { return piece(7, Bytes(text.begin(), text.end())); };
    return save(folder, "burn",
                output(" Do you want to continue ? (y/n) [n] : y\n\rBurning FW image without signatures -   1%"
                       "\rBurning FW image without signatures -  39%-E- Burning failed: Flash write of 4096 bytes to "
                       "address physical 0x81000 failed: MFE_VERIFY_ERROR\n")) &&
           save(
               folder, "query",
               output("\x1b[2K\rReading flash section: 100%\x1b[2K\nImage type:            FS4\nFW Version:            "
                      "26.33.1048\nRom Info:              type=UEFI version=14.26.17\n                       type=PXE "
                      "version=3.6.502\nBase GUID:             e8ebd3030070cf12        4\nGUIDs:    1 2 3 4\n")) &&
           save(folder, "verify",
                output("HwDevId  503\nTotalSize 0x200000\n     /0x00000038-0x0000065b (0x000624)/ (BOOT2) - OK\r\n"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzzseeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    const bool saved =
        saveImages(folder / "fuzzimage") && savePieces(folder / "fuzzpieces") && saveChanges(folder / "fuzztoc") &&
        saveMaps(folder / "fuzzmap") && saveBundles(folder / "fuzzbundle") && saveRequests(folder / "fuzzprotocol") &&
        saveMessages(folder / "fuzzprotocol") && saveToolOutputs(folder / "fuzztools") && saveInis(folder / "fuzzini");
    return saved ? 0 : 1;
}
