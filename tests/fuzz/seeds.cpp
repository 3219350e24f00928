// SPDX-License-Identifier: GPL-3.0-or-later
// fuzzseeds FOLDER: writes what the fuzzers start from into FOLDER/fuzzimage and FOLDER/fuzzpieces.
#include <base/file.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/inisection.h>
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
    return saved;
}

bool savePieces(const std::filesystem::path& folder)
{
    const firmware::Fs2Description description = test::smallDescription();
    const Bytes info = firmware::encodeImageInfo(description.identity).value_or(Bytes{});
    const Bytes guids = firmware::encodeGuids(description.guids).value_or(Bytes{});
    return save(folder, "info", piece(0, info)) && save(folder, "rom", piece(1, description.rom)) &&
           save(folder, "guids", piece(2, guids)) &&
           save(folder, "ini", piece(3, firmware::packIni(description.ini))) &&
           save(folder, "header", piece(5, test::smallImage()));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzzseeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    return saveImages(folder / "fuzzimage") && savePieces(folder / "fuzzpieces") ? 0 : 1;
}
