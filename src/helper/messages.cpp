// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <helper/jsonline.h>
#include <helper/protocol.h>
#include <helper/values.h>

#include <utility>

namespace firesteel::helper {

template <typename Archive, Like<Hello> Value>
void fields(Archive& archive, Value& value)
{
    archive("protocol", value.protocol);
    archive("version", value.version);
}

template <typename Archive, Like<Progressed> Value>
void fields(Archive& archive, Value& value)
{
    archive("stage", value.stage);
    archive("done", value.done);
    archive("total", value.total);
}

namespace {

std::unexpected<Error> notUnderstood(std::string_view line)
{
    constexpr std::size_t shown = 200;
    return std::unexpected(
        Error{.kind = ErrorKind::HelperFailed,
              .facts = {},
              .detail = std::string(line.substr(0, shown)),
              .reason = Sentence{.context = "Error",
                                 .text = QT_TRANSLATE_NOOP("Error", "what it answered is not understood")}});
}

template <typename... Function>
struct Overloaded : Function...
{
    using Function::operator()...;
};

Json contentJson(const Succeeded& succeeded)
{
    Json json = {{"result", succeeded.result}};
    if (succeeded.bytes) {
        json["bytes"] = *succeeded.bytes;
    }
    return json;
}

std::optional<Message> messageOf(const Json& json)
{
    Message message;
    if (!json.is_object()) {
        return std::nullopt;
    }
    if (const auto hello = json.find("hello"); hello != json.end()) {
        const bool good = json.size() == 1 && fromJson(*hello, message.content.emplace<Hello>());
        return good ? std::optional(std::move(message)) : std::nullopt;
    }
    const auto id = json.find("id");
    if (id == json.end() || !fromJson(*id, message.id)) {
        return std::nullopt;
    }
    bool good = false;
    if (const auto progress = json.find("progress"); progress != json.end()) {
        good = fromJson(*progress, message.content.emplace<Progressed>());
    } else if (const auto ran = json.find("ran"); ran != json.end()) {
        good = fromJson(*ran, message.content.emplace<Ran>().command);
    } else if (const auto printed = json.find("printed"); printed != json.end()) {
        good = fromJson(*printed, message.content.emplace<Printed>().line);
    } else if (const auto result = json.find("result"); result != json.end()) {
        Succeeded& succeeded = message.content.emplace<Succeeded>();
        succeeded.result = *result;
        const auto bytes = json.find("bytes");
        good = bytes == json.end() || fromJson(*bytes, succeeded.bytes.emplace());
    } else if (const auto failed = json.find("error"); failed != json.end()) {
        ErrorText text;
        std::optional<Error> error;
        if (fromJson(*failed, text)) {
            error = errorOf(std::move(text));
        }
        good = error.has_value();
        message.content.emplace<Failed>(std::move(error).value_or(Error{}));
    }
    return good ? std::optional(std::move(message)) : std::nullopt;
}

} // namespace

Result<Message> decodeMessage(std::string_view line)
{
    const std::optional<Json> json = isShallow(line) ? parseLine(line) : std::nullopt;
    std::optional<Message> message = json ? messageOf(*json) : std::nullopt;
    if (!message) {
        return notUnderstood(line);
    }
    return std::move(*message);
}

std::string encodeMessage(const Message& message)
{
    const Overloaded content{
        [](const Hello& hello) { return Json{{"hello", toJson(hello)}}; },
        [](const Progressed& progress) { return Json{{"progress", toJson(progress)}}; },
        [](const Ran& ran) { return Json{{"ran", textJson(ran.command)}}; },
        [](const Printed& printed) { return Json{{"printed", textJson(printed.line)}}; },
        [](const Succeeded& succeeded) { return contentJson(succeeded); },
        [](const Failed& failed) { return Json{{"error", toJson(textOf(failed.error))}}; },
    };
    Json json = std::visit(content, message.content);
    if (!std::holds_alternative<Hello>(message.content)) {
        json["id"] = message.id;
    }
    return json.dump() + "\n";
}

} // namespace firesteel::helper
