// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundle.h>
#include <firmware/bundle/bundlebuilder.h>

#include <algorithm>
#include <format>
#include <map>
#include <utility>

namespace firesteel::firmware {

namespace {

/// Images of a release share one version; more than some different ones are not worth the time.
constexpr std::size_t maxUnpackedForVersions = 8;

/// Whether `stored` can be what a writer made of `full`. Writers keep 8 bits of the minor number;
/// those of 2017 also swapped the last two numbers and kept 8 bits of both.
bool agrees(const Version& stored, const Version& full)
{
    const bool straight = (full.minor & 0xff) == stored.minor && full.subminor == stored.subminor;
    const bool swapped = (full.subminor & 0xff) == stored.minor && (full.minor & 0xff) == stored.subminor;
    return full.major == stored.major && (straight || swapped);
}

} // namespace

Result<Image> parseEntry(const Bundle& bundle, const BundleEntry& entry, SharedBytes image)
{
    // The name is printed as it is: nothing of the file may reach a terminal unseen.
    std::string psid = entry.psid;
    std::ranges::replace_if(psid, [](char c) { return c < ' ' || c > '~'; }, '?');
    Result<Image> parsed = parseImage(std::move(image), std::format("{} [{}]", bundle.name, psid));
    if (!parsed) {
        return parsed;
    }
    const Identity& identity = parsed->identity;
    if (identity.psid && *identity.psid != entry.psid) {
        parsed->findings.push_back({.kind = FindingKind::BundlePsidDiffers,
                                    .severity = Severity::Error,
                                    .facts = {.wanted = entry.psid, .found = *identity.psid}});
    }
    const std::optional<Version> promised = entry.version();
    const bool differs = promised && identity.version && *promised != *identity.version &&
                         !(bundle.format == BundleFormat::Mfa2 && agrees(*promised, *identity.version));
    if (differs) {
        parsed->findings.push_back({.kind = FindingKind::BundleVersionDiffers,
                                    .severity = Severity::Warning,
                                    .facts = {.wanted = toString(*promised), .found = toString(*identity.version)}});
    }
    return parsed;
}

Result<> completeVersions(Bundle& bundle, const UnpackProgress& keepGoing)
{
    if (bundle.format != BundleFormat::Mfa2) {
        return {};
    }
    // The first image with each version: those at the front cost least.
    std::map<Version, const BundleEntry*> samples;
    for (const BundleEntry& entry : bundle.entries) {
        if (!entry.version() || bundle.firstError(entry) != nullptr) {
            continue;
        }
        const auto [sample, added] = samples.try_emplace(*entry.version(), &entry);
        if (!added && entry.parts.front().offset < sample->second->parts.front().offset) {
            sample->second = &entry;
        }
    }
    std::map<Version, Version> full;
    for (const auto& [stored, sample] : samples) {
        if (full.size() == maxUnpackedForVersions) {
            break;
        }
        const Result<SharedBytes> bytes = extractImage(bundle, *sample, keepGoing);
        if (!bytes && bytes.error().kind == ErrorKind::Cancelled) {
            return failure(bytes);
        }
        const Result<Image> image = bytes ? parseImage(*bytes, bundle.name) : failure(bytes);
        if (image && image->identity.version && agrees(stored, *image->identity.version)) {
            full.emplace(stored, *image->identity.version);
        }
    }
    bool changed = false;
    for (BundleEntry& entry : bundle.entries) {
        for (BundlePart& part : entry.parts) {
            const auto known = part.version ? full.find(*part.version) : full.end();
            if (known != full.end()) {
                changed = changed || *part.version != known->second;
                part.version = known->second;
            }
        }
    }
    if (changed) {
        addFinding(bundle, FindingKind::BundleVersionCut, Severity::Note, {});
    }
    return {};
}

} // namespace firesteel::firmware
