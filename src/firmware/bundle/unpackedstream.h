// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>
#include <firmware/bundle/mfa2.h>
#include <firmware/bundle/xzstream.h>

#include <optional>

namespace firesteel::firmware {

/// The data of a bundle, unpacked from front to end, packed or not.
class UnpackedStream
{
public:
    /// `total` is for progress only. `bundle` and `keepGoing` must outlive the stream.
    UnpackedStream(const Bundle& bundle, std::uint64_t total, const UnpackProgress& keepGoing);

    std::uint64_t position() const { return m_position; }
    /// Fills `out`. BundleDamaged where the data end or are damaged; Cancelled.
    Result<> read(MutableByteView out);
    Result<> skip(std::uint64_t size);
    /// After the last byte that was needed: BundleDamaged if the checksum of the data is wrong. More
    /// data than needed are not unpacked to find that out; parseBundle() told of them.
    Result<> checkEnd();

private:
    Result<> readPiece(MutableByteView out);

    const Bundle& m_bundle;
    const UnpackProgress& m_keepGoing;
    std::uint64_t m_total;
    std::uint64_t m_position = 0;
    ByteView m_stored;
    std::optional<XzReader> m_reader;
};

/// Checks the mark at the start of an MFA2 component and restores the signature of the image behind
/// it where it is masked with 0xff. False if there is no mark.
bool restoreComponent(MutableByteView markedImage);

} // namespace firesteel::firmware
