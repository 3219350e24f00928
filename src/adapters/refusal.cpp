// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/refusal.h>

namespace firesteel::adapters {

std::unexpected<Error> refused(const PreflightFinding& finding)
{
    return std::unexpected(Error{.kind = ErrorKind::BurnRefused,
                                 .facts = finding.facts,
                                 .detail = "refused before the first erase",
                                 .reason = sentenceOf(finding)});
}

std::unexpected<Error> refused(const std::string& device, const char* reason)
{
    return std::unexpected(Error{.kind = ErrorKind::BurnRefused,
                                 .facts = {.file = device},
                                 .detail = "refused before the first erase",
                                 .reason = Sentence{.context = "Error", .text = reason}});
}

Result<> checkedBy(const std::vector<PreflightFinding>& findings, const BurnOptions& options)
{
    const PreflightFinding* const refusal = firstRefusal(findings, options);
    return refusal == nullptr ? Result<>() : refused(*refusal);
}

} // namespace firesteel::adapters
