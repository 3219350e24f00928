// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <cli/output.h>
#include <cli/target.h>
#include <cli/verbs.h>
#include <compare/export.h>

namespace firesteel::cli {

namespace {

/// Of a flash dump the copy that boots, without what the other copy has in the same file.
Result<firmware::Image> loadBootingCopy(const Target& target, const GlobalOptions& options)
{
    Result<std::vector<firmware::Image>> copies = loadCopies(target, options);
    if (!copies) {
        return failure(copies);
    }
    return std::move(copies->front());
}

} // namespace

int compare(const CompareArguments& arguments, const GlobalOptions& options)
{
    const Result<firmware::Image> left = loadBootingCopy(arguments.left, options);
    if (!left) {
        return reportError(left.error(), options);
    }
    const Result<firmware::Image> right = loadBootingCopy(arguments.right, options);
    if (!right) {
        return reportError(right.error(), options);
    }
    const compare::Comparison comparison = compare::compareImages(*left, *right);
    const compare::ExportOptions content{.bytes = arguments.bytes};
    if (!arguments.html.empty()) {
        const Result<> written = writeFile(arguments.html, compare::comparisonHtml(comparison, content));
        if (!written) {
            return reportError(written.error(), options);
        }
    }
    if (options.json) {
        print(compare::comparisonJson(comparison));
    } else if (arguments.text || arguments.html.empty()) {
        print(compare::comparisonText(comparison, content));
    } else {
        print(inEnglish(compare::verdict(comparison)) + '\n');
    }
    printFindings(*left);
    printFindings(*right);
    return comparison.differentBytes == 0 ? exitDone : exitDifferent;
}

} // namespace firesteel::cli
