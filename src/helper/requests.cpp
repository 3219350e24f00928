// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <helper/jsonline.h>
#include <helper/protocol.h>
#include <helper/values.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace firesteel::helper {

namespace {

struct VerbRow
{
    Verb verb;
    const char* name;
    bool onCard;
    bool takesImage;
    bool writes;
};

constexpr VerbRow verbs[] = {
    {Verb::Query, "query", true, false, false},
    {Verb::ReadImage, "read-image", true, false, false},
    {Verb::ReadFlash, "read-flash", true, false, false},
    {Verb::Verify, "verify", true, false, false},
    {Verb::ReadIni, "read-ini", true, false, false},
    {Verb::ReadRom, "read-rom", true, false, false},
    {Verb::PrepareBurn, "prepare-burn", true, true, false},
    {Verb::Burn, "burn", true, true, true},
    {Verb::RemoveRom, "remove-rom", true, false, true},
    {Verb::SetGuids, "set-guids", true, false, true},
    {Verb::Recover, "recover", true, true, true},
    {Verb::Reset, "reset", true, false, true},
    {Verb::ClearSemaphore, "clear-semaphore", true, false, true},
    {Verb::Cancel, "cancel", false, false, false},
    {Verb::Quit, "quit", false, false, false},
};

const VerbRow& rowOf(Verb verb)
{
    return *std::ranges::find(verbs, verb, &VerbRow::verb);
}

constexpr std::size_t longestName = 4096; ///< PATH_MAX

const char* depthName(adapters::QueryDepth depth)
{
    return depth == adapters::QueryDepth::Full ? "full" : "burn";
}

/// Takes the fields of a request one after the other; the first that is wrong is the reason.
class RequestReader
{
public:
    explicit RequestReader(const Json& json)
        : m_json(json)
    {
    }

    bool has(const char* name) const { return m_json.contains(name); }

    template <typename Value>
    void take(const char* name, Value& value, const char* reason)
    {
        const auto found = m_json.find(name);
        ++m_taken;
        if (found == m_json.end() || !fromJson(*found, value)) {
            refuse(reason);
        }
    }
    void require(bool condition, const char* reason)
    {
        if (!condition) {
            refuse(reason);
        }
    }
    /// Nothing if all was right and nothing is left.
    const char* reason()
    {
        require(m_taken == m_json.size(), QT_TRANSLATE_NOOP("Error", "it has a field that does not belong there"));
        return m_reason;
    }

private:
    void refuse(const char* reason)
    {
        if (m_reason == nullptr) {
            m_reason = reason;
        }
    }

    const Json& m_json;
    std::size_t m_taken = 0;
    const char* m_reason = nullptr;
};

bool isFolder(const std::string& text)
{
    return text.starts_with('/') && text.size() <= longestName && !text.contains('\0');
}

void takeCard(RequestReader& reader, Request& request)
{
    if (reader.has("simulated")) {
        reader.take("simulated", request.simulated, QT_TRANSLATE_NOOP("Error", "the folder of the card is not text"));
        reader.require(isFolder(request.simulated),
                       QT_TRANSLATE_NOOP("Error", "the folder of the card is not an absolute path"));
        return;
    }
    reader.take("address", request.address, QT_TRANSLATE_NOOP("Error", "it names no card"));
    reader.require(isPciAddress(request.address),
                   QT_TRANSLATE_NOOP("Error", "the PCI address does not have the form 0000:24:00.0"));
}

void takeImage(RequestReader& reader, Request& request)
{
    constexpr const char* reason =
        QT_TRANSLATE_NOOP("Error", "its image has no valid name, size or place on the flash");
    ImageReference& image = request.image.emplace();
    reader.take("image", image, reason);
    reader.require(image.size > 0 && image.size <= firmware::maxImageFileSize,
                   QT_TRANSLATE_NOOP("Error", "its image is empty or larger than any flash"));
    reader.require(image.name.size() <= longestName, reason);
}

void takeRest(RequestReader& reader, Request& request)
{
    constexpr const char* guidsReason = QT_TRANSLATE_NOOP("Error", "its GUIDs and MACs are not valid");
    if (takesImage(request.verb)) {
        takeImage(reader, request);
    }
    switch (request.verb) {
    case Verb::Query: {
        std::string depth;
        reader.take("depth", depth, QT_TRANSLATE_NOOP("Error", "it does not say how much to read"));
        request.depth = depth == "full" ? adapters::QueryDepth::Full : adapters::QueryDepth::Burn;
        reader.require(depth == depthName(request.depth),
                       QT_TRANSLATE_NOOP("Error", "it does not say how much to read"));
        break;
    }
    case Verb::PrepareBurn:
    case Verb::Burn:
        reader.take("options", request.options, QT_TRANSLATE_NOOP("Error", "its consents are not valid"));
        break;
    case Verb::SetGuids:
        reader.take("guids", request.guids.emplace(), guidsReason);
        break;
    case Verb::Recover:
        reader.take("guids", request.guids, guidsReason);
        break;
    default:
        break;
    }
    if (request.guids) {
        reader.require(request.guids->guids.size() <= 4 && request.guids->macs.size() <= 2, guidsReason);
    }
}

std::unexpected<Refusal> refused(std::uint64_t id, const char* reason)
{
    return std::unexpected(
        Refusal{.id = id, .error = {.kind = ErrorKind::RequestInvalid, .facts = {.found = reason}, .detail = {}}});
}

} // namespace

template <typename Archive, Like<ImageReference> Value>
void fields(Archive& archive, Value& value)
{
    archive("name", value.name);
    archive("size", value.size);
    archive("start", value.start);
}

const char* verbName(Verb verb)
{
    return rowOf(verb).name;
}

bool isOnCard(Verb verb)
{
    return rowOf(verb).onCard;
}

bool takesImage(Verb verb)
{
    return rowOf(verb).takesImage;
}

bool writesToCard(Verb verb)
{
    return rowOf(verb).writes;
}

bool isPciAddress(std::string_view text)
{
    constexpr std::string_view form = "xxxx:xx:xx.d";
    const auto fits = [](char wanted, char given) {
        switch (wanted) {
        case 'x':
            return (given >= '0' && given <= '9') || (given >= 'a' && given <= 'f');
        case 'd':
            return given >= '0' && given <= '7';
        default:
            return given == wanted;
        }
    };
    return std::ranges::equal(form, text, fits);
}

std::expected<Request, Refusal> decodeRequest(std::string_view line)
{
    if (line.size() > maxRequestLine) {
        return refused(0, QT_TRANSLATE_NOOP("Error", "the line is too long"));
    }
    if (!isShallow(line)) {
        return refused(0, QT_TRANSLATE_NOOP("Error", "it is nested too deeply"));
    }
    const std::optional<Json> json = parseLine(line);
    if (!json || !json->is_object()) {
        return refused(0, QT_TRANSLATE_NOOP("Error", "the line is not a JSON object"));
    }
    RequestReader reader(*json);
    Request request;
    reader.take("id", request.id, QT_TRANSLATE_NOOP("Error", "it has no number"));
    std::string name;
    reader.take("verb", name, QT_TRANSLATE_NOOP("Error", "it has no verb"));
    const VerbRow* const row = std::ranges::find(verbs, std::string_view(name), &VerbRow::name);
    if (row == std::end(verbs)) {
        return refused(request.id, QT_TRANSLATE_NOOP("Error", "there is no such verb"));
    }
    request.verb = row->verb;
    if (row->onCard) {
        takeCard(reader, request);
    }
    takeRest(reader, request);
    if (const char* const reason = reader.reason()) {
        return refused(request.id, reason);
    }
    return request;
}

std::string encodeRequest(const Request& request)
{
    Json json = {{"id", request.id}, {"verb", verbName(request.verb)}};
    if (isOnCard(request.verb)) {
        const bool real = request.simulated.empty();
        json[real ? "address" : "simulated"] = textJson(real ? request.address : request.simulated);
    }
    if (request.verb == Verb::Query) {
        json["depth"] = depthName(request.depth);
    }
    if (request.image) {
        json["image"] = toJson(*request.image);
    }
    if (request.verb == Verb::Burn || request.verb == Verb::PrepareBurn) {
        json["options"] = toJson(request.options);
    }
    if (request.guids || request.verb == Verb::Recover) {
        json["guids"] = toJson(request.guids);
    }
    return json.dump() + "\n";
}

} // namespace firesteel::helper
