// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes over the socket between the helper and its client: JSON, a line each. The helper begins with
// a hello. A request has an id, a verb of the list below and the fields of that verb, nothing else; while
// it runs the helper sends events, and at its end exactly one answer, all with the id of the request.
// The bytes of an image go beside the line, as a sealed memory file (SCM_RIGHTS), in either direction.
#pragma once

#include <adapters/engine.h>
#include <helper/archive.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace firesteel::helper {

inline constexpr unsigned protocolVersion = 1;
inline constexpr std::size_t maxRequestLine = std::size_t{64} << 10;
inline constexpr std::size_t maxAnswerLine = std::size_t{16} << 20;
inline constexpr unsigned maxNesting = 16;

enum class Verb
{
    Query,
    ReadImage,
    ReadFlash,
    Verify,
    ReadIni,
    ReadRom,
    PrepareBurn,
    Burn,
    RemoveRom,
    SetGuids,
    Recover,
    Reset,
    ClearSemaphore,
    Cancel,
    Quit,
};

const char* verbName(Verb verb);
bool isOnCard(Verb verb);     ///< all but cancel and quit
bool takesImage(Verb verb);   ///< a sealed memory file comes with the request
bool writesToCard(Verb verb); ///< must not be left half done

/// The image of a request. Its bytes are `size` bytes of the file that comes with the line.
struct ImageReference
{
    std::string name; ///< for messages only; never opened
    std::uint64_t size = 0;
    std::uint64_t start = 0; ///< firmware::FailsafeLayout::start

    bool operator==(const ImageReference&) const = default;
};

struct Request
{
    std::uint64_t id = 0; ///< from 1, ascending
    Verb verb = Verb::Query;
    std::string address;                                     ///< PCI address of a real card, or empty
    std::string simulated;                                   ///< absolute path of a simulated card's folder, or empty
    adapters::QueryDepth depth = adapters::QueryDepth::Burn; ///< Query
    std::optional<ImageReference> image;                     ///< PrepareBurn, Burn, Recover
    adapters::BurnOptions options;                           ///< PrepareBurn, Burn
    std::optional<firmware::Guids> guids;                    ///< SetGuids; Recover, where given
};

/// Why a request was not understood, and the id to answer with: 0 where there is none.
struct Refusal
{
    std::uint64_t id = 0;
    Error error;
};

/// One line without its end. Refused with RequestInvalid unless everything about it is right.
std::expected<Request, Refusal> decodeRequest(std::string_view line);
std::string encodeRequest(const Request& request); ///< with line end

/// True for "0000:23:00.0": lower-case hexadecimal, all digits there.
bool isPciAddress(std::string_view text);

struct Hello
{
    unsigned protocol = protocolVersion;
    std::string version; ///< of the program
};
struct Progressed
{
    Stage stage = Stage::Querying;
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};
struct Ran
{
    std::string command;
};
struct Printed
{
    std::string line;
};
struct Succeeded
{
    Json result;
    std::optional<std::uint64_t> bytes; ///< a file of this size comes with the line
};
struct Failed
{
    Error error;
};

struct Message
{
    std::uint64_t id = 0; ///< 0 for Hello, and Failed where the request had none
    std::variant<Hello, Progressed, Ran, Printed, Succeeded, Failed> content;
};

/// HelperFailed unless everything about it is right.
Result<Message> decodeMessage(std::string_view line);
std::string encodeMessage(const Message& message); ///< with line end

} // namespace firesteel::helper
