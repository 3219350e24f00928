// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every variant as a file, for mstflint to judge (see record).
#include "variants.h"

#include <base/file.h>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: firmware-variants FOLDER\n", stderr);
        return 2;
    }
    for (const firesteel::test::Variant& variant : firesteel::test::allVariants()) {
        if (!variant.recorded) {
            continue;
        }
        const std::string path = std::string(argv[1]) + "/" + variant.name + ".bin";
        if (!firesteel::writeFile(path, firesteel::ByteView(variant.image))) {
            std::fprintf(stderr, "cannot write %s\n", path.c_str());
            return 1;
        }
    }
    return 0;
}
