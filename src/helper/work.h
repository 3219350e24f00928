// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/privileges.h>
#include <helper/protocol.h>

namespace firesteel::helper {

/// What a request came to.
struct Work
{
    Json result = Json::object();
    std::optional<Bytes> bytes; ///< go beside the answer
};

/// Does what a request asks for, from the choice of the adapter to its end. `image` are the bytes that
/// came with it.
Result<Work> perform(const Request& request, SharedBytes image, const Privileges& privileges, Progress& progress);

} // namespace firesteel::helper
