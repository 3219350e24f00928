// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles. Checksums that only keep a fuzzer out are made right first: the rest must not matter.
#include "inspection.h"

#include <firmware/bundle/bundle.h>

#include <algorithm>
#include <map>
#include <zlib.h>

using namespace firesteel;

namespace {

/// Unpacking for longer than this finds nothing new.
constexpr std::uint64_t patience = 8ull << 20;
constexpr std::size_t mostEntries = 16;

Bytes withChecksum(ByteView data)
{
    Bytes file(data.begin(), data.end());
    if (file.size() >= 8 && file[0] == 'M' && file[3] == 'R') {
        const std::size_t end = file.size() - 4;
        writeBe32(file, end, static_cast<std::uint32_t>(::crc32(0, file.data(), static_cast<uInt>(end))));
    }
    return file;
}

void inspectEntry(const firmware::Bundle& bundle, const firmware::BundleEntry& entry)
{
    std::vector<std::string> choices = entry.choices();
    choices.emplace_back();
    for (const std::string& choice : choices) {
        const Result<firmware::BundleEntry> chosen = firmware::chooseEntry(bundle, entry.psid, choice);
        if (!chosen) {
            continue;
        }
        const Result<SharedBytes> image =
            firmware::extractImage(bundle, *chosen, [](std::uint64_t done, std::uint64_t) { return done < patience; });
        if (image) {
            fuzz::require(image->size() == chosen->size(), "an image has the size that the bundle gives");
            fuzz::require(bundle.firstError(*chosen) == nullptr, "nothing comes out of a damaged entry");
            (void)firmware::parseEntry(bundle, *chosen, *image);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<firmware::Bundle> parsed = firmware::parseBundle(withChecksum({data, size}), "fuzz");
    if (!parsed) {
        fuzz::require(!errorSentence(parsed.error()).empty(), "a failure has a sentence");
        return 0;
    }
    firmware::Bundle bundle = *parsed;
    for (const firmware::Finding& finding : bundle.findings) {
        fuzz::require(!findingSentence(finding).empty(), "a finding has a sentence");
        fuzz::require(!finding.section || *finding.section < bundle.entries.size(), "a finding is about an entry");
    }
    fuzz::require(bundle.dataOffset + bundle.dataSize <= size, "the data lie in the file");
    for (std::size_t i = 0; i < std::min(bundle.entries.size(), mostEntries); ++i) {
        inspectEntry(bundle, bundle.entries[i]);
    }
    std::map<std::size_t, std::size_t> sizes;
    const Result<> all = firmware::extractAll(
        bundle,
        [&](std::size_t entry, const SharedBytes& image) {
            fuzz::require(sizes.emplace(entry, image.size()).second, "each image is handed over once");
            return sizes.size() < mostEntries;
        },
        [](std::uint64_t done, std::uint64_t) { return done < patience; });
    (void)all;
    for (const auto& [entry, imageSize] : sizes) {
        fuzz::require(imageSize == bundle.entries.at(entry).size(), "images have the sizes that the bundle gives");
    }
    (void)firmware::completeVersions(bundle, [](std::uint64_t done, std::uint64_t) { return done < patience; });
    return 0;
}
