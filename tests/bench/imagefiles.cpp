// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagefiles.h"

#include <base/file.h>
#include <firmware/bundle/bundle.h>
#include <support/shareddata.h>
#include <support/testfs3image.h>

namespace firesteel::bench {

namespace {

namespace fs = std::filesystem;

/// The first image of a bundle in the shared material.
Result<SharedBytes> realImage(const char* bundleFile)
{
    const std::optional<fs::path> data = test::sharedData();
    if (!data) {
        return failure(ErrorKind::FileNotFound);
    }
    const Result<SharedBytes> bytes = readSharedFile(*data / "firmware" / bundleFile, firmware::maxBundleFileSize);
    if (!bytes) {
        return failure(bytes);
    }
    const Result<firmware::Bundle> bundle = firmware::parseBundle(*bytes, bundleFile);
    if (!bundle || bundle->entries.empty()) {
        return failure(ErrorKind::BundleDamaged);
    }
    return extractImage(*bundle, bundle->entries.front());
}

} // namespace

bool writeLargeImages(const fs::path& folder)
{
    const auto save = [&folder](const char* name, const auto& bytes) {
        return bytes && writeFile(folder / name, ByteView(*bytes));
    };
    save("real FS3.bin", realImage("fw-SPC-rel-13_1224_0142-EVB.mfa"));
    save("real FS4.bin", realImage("fw-SPC2-rel-29_1961_0006-EVB.mfa"));
    return save("FS3.bin", firmware::writeFs3(test::largeFs3Description())) &&
           save("FS4.bin", firmware::writeFs4(test::largeFs4Description()));
}

} // namespace firesteel::bench
