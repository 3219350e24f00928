// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <expected>
#include <utility>

namespace firesteel {

/// What everything that can fail returns. No exceptions cross a folder border.
template <typename T = void>
using Result = std::expected<T, Error>;

/// `return failure(ErrorKind::X, {...facts}, "detail");`
inline std::unexpected<Error> failure(ErrorKind kind, Facts facts = {}, std::string detail = {})
{
    return std::unexpected(Error{kind, std::move(facts), std::move(detail)});
}

/// Hands on the error of another result: `if (!x) return failure(x);`
template <typename T>
std::unexpected<Error> failure(const std::expected<T, Error>& result)
{
    return std::unexpected(result.error());
}

} // namespace firesteel
