// SPDX-License-Identifier: GPL-3.0-or-later
// Lines between the helper and its client, in both directions; the first byte chooses.
#include "inspection.h"

#include <helper/protocol.h>
#include <helper/values.h>

using namespace firesteel;

namespace {

void inspectRequest(std::string_view line)
{
    const std::expected<helper::Request, helper::Refusal> request = helper::decodeRequest(line);
    if (!request) {
        fuzz::require(request.error().error.kind == ErrorKind::RequestInvalid, "what is wrong is the request");
        fuzz::require(!request.error().error.facts.found.empty(), "a refusal has a reason");
        return;
    }
    const bool onCard = helper::isOnCard(request->verb);
    fuzz::require(onCard == (request->address.empty() != request->simulated.empty()), "a card has one place");
    fuzz::require(request->address.empty() || helper::isPciAddress(request->address), "addresses are exact");
    fuzz::require(request->simulated.empty() || request->simulated.front() == '/', "folders are absolute");
    fuzz::require(helper::takesImage(request->verb) == request->image.has_value(), "an image where one belongs");
    fuzz::require(!request->image || request->image->size <= firmware::maxImageFileSize, "images are bounded");
    std::string again = helper::encodeRequest(*request);
    fuzz::require(again.back() == '\n' && again.find('\n') == again.size() - 1, "a request is one line");
    again.pop_back();
    fuzz::require(again.size() > helper::maxRequestLine || helper::decodeRequest(again).has_value(),
                  "what is written can be read");
}

void inspectMessage(std::string_view line)
{
    const Result<helper::Message> message = helper::decodeMessage(line);
    if (!message) {
        fuzz::require(!errorSentence(message.error()).empty(), "a failure has a sentence");
        return;
    }
    std::string again = helper::encodeMessage(*message);
    fuzz::require(again.back() == '\n' && again.find('\n') == again.size() - 1, "a message is one line");
    again.pop_back();
    fuzz::require(helper::decodeMessage(again).has_value(), "what is written can be read");
    if (const auto* const succeeded = std::get_if<helper::Succeeded>(&message->content)) {
        adapters::CardQuery card;
        helper::ImageSummary image;
        (void)helper::fromJson(succeeded->result, card);
        (void)helper::fromJson(succeeded->result, image);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0) {
        const std::string line(data + 1, data + size);
        data[0] % 2 == 0 ? inspectRequest(line) : inspectMessage(line);
    }
    return 0;
}
