// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundle.h>
#include <firmware/bundle/bundlebuilder.h>
#include <firmware/bundle/mfa2.h>

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace firesteel::firmware {

namespace {

constexpr std::string_view mfaMagic = "MFAR";

bool beginsWith(ByteView bytes, std::string_view magic)
{
    return bytes.size() >= magic.size() &&
           std::ranges::equal(bytes.first(magic.size()), magic,
                              [](std::uint8_t byte, char c) { return byte == static_cast<unsigned char>(c); });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameLetters(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lowered, lowered);
}

/// Each way to say which image is meant: the tags of groups, the versions of entries.
std::string choiceList(const std::vector<const BundleEntry*>& entries)
{
    std::vector<std::string> words;
    for (const BundleEntry* entry : entries) {
        for (std::string& tag : entry->choices()) {
            words.push_back(std::move(tag));
        }
        if (entries.size() > 1 && entry->version()) {
            words.push_back(toString(*entry->version()));
        }
    }
    std::string text;
    for (const std::string& word : words) {
        text += text.empty() ? word : ", " + word;
    }
    return text;
}

} // namespace

const char* formatName(BundleFormat format)
{
    return format == BundleFormat::Mfa ? "MFA" : "MFA2";
}

std::optional<Version> BundleEntry::version() const
{
    const auto firmware = std::ranges::find(parts, BundlePartKind::Firmware, &BundlePart::kind);
    return firmware == parts.end() ? std::nullopt : firmware->version;
}

std::uint64_t BundleEntry::size() const
{
    std::uint64_t sum = 0;
    for (const BundlePart& part : parts) {
        sum += part.size;
    }
    return sum;
}

std::optional<std::uint8_t> BundleEntry::openChoice() const
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (std::find_if(part + 1, parts.end(),
                         [part](const BundlePart& other) { return other.group == part->group; }) != parts.end()) {
            return part->group;
        }
    }
    return std::nullopt;
}

std::vector<std::string> BundleEntry::choices() const
{
    std::map<std::uint8_t, std::size_t> members;
    for (const BundlePart& part : parts) {
        ++members[part.group];
    }
    std::vector<std::string> tags;
    for (const BundlePart& part : parts) {
        if (members[part.group] > 1 && !part.selectTag.empty() && !std::ranges::contains(tags, part.selectTag)) {
            tags.push_back(part.selectTag);
        }
    }
    return tags;
}

const Finding* Bundle::firstError() const
{
    const auto found = std::ranges::find(findings, Severity::Error, &Finding::severity);
    return found == findings.end() ? nullptr : &*found;
}

const Finding* Bundle::firstError(const BundleEntry& entry) const
{
    const auto found = std::ranges::find_if(findings, [&](const Finding& finding) {
        return finding.severity == Severity::Error && (!finding.section || *finding.section >= entries.size() ||
                                                       sameLetters(entries[*finding.section].psid, entry.psid));
    });
    return found == findings.end() ? nullptr : &*found;
}

std::vector<const BundleEntry*> Bundle::find(std::string_view psid) const
{
    std::vector<const BundleEntry*> found;
    for (const BundleEntry& entry : entries) {
        if (sameLetters(entry.psid, psid)) {
            found.push_back(&entry);
        }
    }
    return found;
}

bool looksLikeBundle(ByteView bytes)
{
    return beginsWith(bytes, mfaMagic) || beginsWith(bytes, mfa2Fingerprint);
}

BundleEntry narrowed(const BundleEntry& entry, std::string_view choice)
{
    std::map<std::uint8_t, std::size_t> chosen; // parts of each group that have the tag
    for (const BundlePart& part : entry.parts) {
        chosen[part.group] += sameLetters(part.selectTag, choice) ? 1u : 0u;
    }
    BundleEntry result = entry;
    std::erase_if(result.parts, [&](const BundlePart& part) {
        return chosen[part.group] > 0 && !sameLetters(part.selectTag, choice);
    });
    return result;
}

Result<Bundle> parseBundle(SharedBytes bytes, std::string name)
{
    if (beginsWith(bytes, mfaMagic)) {
        return parseMfa(std::move(bytes), std::move(name));
    }
    if (beginsWith(bytes, mfa2Fingerprint)) {
        return parseMfa2(std::move(bytes), std::move(name));
    }
    return failure(ErrorKind::BundleDamaged, {.file = std::move(name), .offset = 0, .found = "MFAR?"});
}

Result<BundleEntry> chooseEntry(const Bundle& bundle, std::string_view psid, std::string_view choice)
{
    if (psid.empty()) {
        return failure(ErrorKind::PsidMissing, {.file = bundle.name, .actual = bundle.entries.size()});
    }
    std::vector<const BundleEntry*> candidates = bundle.find(psid);
    if (candidates.empty()) {
        return failure(ErrorKind::PsidNotInBundle, {.file = bundle.name, .wanted = std::string(psid)});
    }
    const std::vector<const BundleEntry*> all = candidates;
    if (candidates.size() > 1) {
        std::erase_if(candidates, [choice](const BundleEntry* entry) {
            return !(entry->version() && toString(*entry->version()) == choice) &&
                   !std::ranges::contains(entry->choices(), choice);
        });
    }
    if (candidates.size() == 1) {
        BundleEntry entry = *candidates.front();
        for (const auto& word : std::views::split(choice, ',')) {
            entry = narrowed(entry, std::string_view(word.begin(), word.end()));
        }
        if (!entry.openChoice()) {
            return entry;
        }
    }
    return failure(ErrorKind::BundleChoiceMissing,
                   {.file = bundle.name, .wanted = std::string(psid), .found = choiceList(all)});
}

} // namespace firesteel::firmware
