// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <firmware/section.h>
#include <firmware/toc/toclayout.h>

namespace firesteel::firmware {

/// Which of the tables an entry stands in: they give its words different meanings (reference
/// chapters 3.3 and 4.3).
enum class TocTable
{
    Fs3Itoc,
    Fs4Itoc,
    Fs4Dtoc,
};

/// `bytes` has at least tocEntrySize bytes; `offset` is where they begin.
TocEntry decodeTocEntry(ByteView bytes, TocTable table, std::uint64_t offset);

/// The bits of an FS4 entry that say where the CRC of its section is; CrcMode knows 0, 1 and 2.
unsigned tocCrcModeBits(ByteView bytes);

bool isTocEnd(ByteView bytes);

/// `bytes` begins with the signature.
bool hasSignature(ByteView bytes, const Signature& signature);

} // namespace firesteel::firmware
