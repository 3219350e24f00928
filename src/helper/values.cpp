// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/values.h>

#include <algorithm>
#include <mutex>
#include <set>

namespace firesteel::helper {

namespace {

constexpr std::size_t mostTexts = 4096;

/// A Sentence points at text that lives as long as the program: the same text always at one place, and
/// never more than a program has sentences.
const char* keptText(const std::string& text)
{
    static std::mutex mutex;
    static std::set<std::string> texts;
    const std::scoped_lock lock(mutex);
    if (texts.size() >= mostTexts && !texts.contains(text)) {
        return "";
    }
    return texts.insert(text).first->c_str();
}

} // namespace

ErrorText textOf(const Error& error)
{
    ErrorText text{
        .kind = errorKindName(error.kind), .facts = error.facts, .detail = error.detail, .reason = std::nullopt};
    if (error.reason) {
        text.reason = {.context = error.reason->context, .text = error.reason->text, .facts = error.reason->facts};
    }
    return text;
}

std::optional<Error> errorOf(ErrorText text)
{
    const std::optional<ErrorKind> kind = errorKindNamed(text.kind);
    if (!kind) {
        return std::nullopt;
    }
    Error error{.kind = *kind, .facts = std::move(text.facts), .detail = std::move(text.detail)};
    if (text.reason) {
        error.reason = {.context = keptText(text.reason->context),
                        .text = keptText(text.reason->text),
                        .facts = std::move(text.reason->facts)};
    }
    return error;
}

ImageSummary summaryOf(const firmware::Image& image)
{
    return {.name = image.name, .layout = image.layout, .copy = image.copy, .findings = image.findings};
}

Result<firmware::Image> parseCopy(SharedBytes bytes, const std::string& name, std::uint64_t start)
{
    Result<firmware::Image> image = firmware::parseImage(bytes, name);
    // The bytes of an FS2 image are that copy alone, wherever it was.
    if (image && (image->format == firmware::ImageFormat::Fs2 || image->layout.start == start)) {
        return image;
    }
    Result<std::vector<firmware::Image>> copies = firmware::parseImageCopies(std::move(bytes), name);
    if (!copies) {
        return failure(copies);
    }
    const auto found = std::ranges::find(*copies, start, [](const firmware::Image& copy) { return copy.layout.start; });
    return found == copies->end() ? image : std::move(*found);
}

Result<firmware::Image> imageOf(SharedBytes bytes, ImageSummary summary)
{
    Result<firmware::Image> image = parseCopy(std::move(bytes), summary.name, summary.layout.start);
    if (image) {
        image->layout = summary.layout;
        image->copy = summary.copy;
        image->findings = std::move(summary.findings);
    }
    return image;
}

} // namespace firesteel::helper
