// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sharedbytes.h>
#include <helper/filedescriptor.h>

namespace firesteel::helper {

/// A memory file with these bytes that nobody can change any more. FileUnwritable where there is no room.
Result<FileDescriptor> sealedFile(ByteView bytes);

/// The bytes of a file from sealedFile(), in place. RequestInvalid unless it is sealed, so that it
/// cannot change under the reader, and has exactly `size` bytes.
Result<SharedBytes> mapSealed(const FileDescriptor& file, std::uint64_t size);

} // namespace firesteel::helper
