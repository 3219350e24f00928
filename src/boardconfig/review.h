// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/keychanges.h>
#include <compare/comparison.h>

#include <optional>
#include <string>
#include <vector>

namespace firesteel::boardconfig {

/// A register setting that a build changed.
struct RecordReview
{
    compare::RecordDifference difference;
    std::vector<std::string> names; ///< of the bits that differ, as the maps know them
};

/// A run of bytes that a build changed.
struct ByteReview
{
    std::uint64_t offset = 0;    ///< in the image before; where that has no such bytes, in the new one
    std::uint64_t newOffset = 0; ///< in the new image
    std::string section;         ///< name of the part that it lies in
    Bytes before;                ///< at most mostReviewBytes
    Bytes after;                 ///< at most mostReviewBytes
    std::uint64_t size = 0;      ///< of the run, the longer side
};
inline constexpr std::size_t mostReviewBytes = 64;

/// What a build changed, for the page that follows it. A value: it keeps nothing of the images.
struct Review
{
    compare::Comparison comparison; ///< sections, identity, INI keys, records: all of it
    std::vector<KeyChange> keys;    ///< of the builder; from the INIs alone where it did not say
    std::vector<RecordReview> records;
    std::vector<ByteReview> bytes;
    bool bytesCut = false;

    std::size_t untranslatedCount() const;
};

/// `before` is the image that was built from, or that the card runs; `keys` as the builder gave them.
Review reviewBuild(const firmware::Image& before, const firmware::Image& after, std::vector<KeyChange> keys,
                   const ParameterMaps& maps);

/// The review for a terminal or a file; English where `translate` is empty.
std::string reviewText(const Review& review, const std::function<std::string(const Sentence&)>& translate = {});

} // namespace firesteel::boardconfig
