// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <base/translatable.h>
#include <nlohmann/json.hpp>
#include <silicon/simulatedcard.h>
#include <silicon/simulatedmodels.h>
#include <silicon/spiflash.h>

#include <algorithm>
#include <charconv>
#include <format>
#include <limits>
#include <optional>
#include <utility>

namespace firesteel::silicon {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t mostDescriptionBytes = std::uint64_t{64} * 1024;
constexpr std::size_t mostTextBytes = 256;
constexpr std::size_t mostPorts = 4;
constexpr unsigned descriptionFormat = 1;

/// Collects the fields of the description and remembers the first that is wrong.
class Fields
{
public:
    explicit Fields(const Json& object)
        : m_object(object)
    {
    }

    bool optionalFlag(const char* name)
    {
        const auto found = m_object.find(name);
        if (found != m_object.end() && !found->is_boolean()) {
            reject(name);
        }
        return found != m_object.end() && found->is_boolean() && found->get<bool>();
    }

    std::vector<SimulatedPort> optionalPorts(const char* name)
    {
        std::vector<SimulatedPort> ports;
        const auto found = m_object.find(name);
        if (found == m_object.end()) {
            return ports;
        }
        if (!found->is_array() || found->size() > mostPorts) {
            reject(name);
            return ports;
        }
        for (const Json& entry : *found) {
            Fields fields(entry);
            ports.push_back({.interface = fields.text("interface"),
                             .linkType = fields.text("linkType"),
                             .address = fields.text("address"),
                             .linkUp = fields.optionalFlag("linkUp")});
            if (!entry.is_object() || fields.wrong()) {
                reject(name);
            }
        }
        return ports;
    }

    std::string text(const char* name)
    {
        const auto found = m_object.find(name);
        if (found == m_object.end() || !found->is_string()) {
            reject(name);
            return {};
        }
        const auto& value = found->get_ref<const std::string&>();
        const bool printable =
            std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
        if (value.size() > mostTextBytes || !printable) {
            reject(name);
            return {};
        }
        return value;
    }

    /// A hexadecimal number as text, "0x1007".
    template <typename T>
    T number(const char* name)
    {
        const std::string digits = text(name);
        std::uint32_t value = 0;
        const char* const end = digits.data() + digits.size();
        const bool prefixed = digits.starts_with("0x");
        const auto [stop, code] = std::from_chars(digits.data() + (prefixed ? 2 : 0), end, value, 16);
        if (!prefixed || code != std::errc() || stop != end || value > std::numeric_limits<T>::max()) {
            reject(name);
            return {};
        }
        return static_cast<T>(value);
    }

    /// Zero where the field is absent.
    std::chrono::nanoseconds optionalDelay(const char* name)
    {
        const auto found = m_object.find(name);
        if (found == m_object.end()) {
            return {};
        }
        const bool valid = found->is_number_unsigned() &&
                           found->get<std::uint64_t>() <= static_cast<std::uint64_t>(longestCommandDelay.count());
        if (!valid) {
            reject(name);
            return {};
        }
        return std::chrono::nanoseconds(found->get<std::int64_t>());
    }

    const std::optional<std::string>& wrong() const { return m_wrong; }

private:
    void reject(const char* name)
    {
        if (!m_wrong) {
            m_wrong = name;
        }
    }

    const Json& m_object;
    std::optional<std::string> m_wrong;
};

std::unexpected<Error> invalid(const std::filesystem::path& folder, const char* reason, std::string detail = {})
{
    return failure(ErrorKind::DeviceStateInvalid, {.file = folder.string(), .found = reason}, std::move(detail));
}

std::string hexadecimal(std::uint32_t value)
{
    return std::format("0x{:x}", value);
}

} // namespace

std::uint16_t SimulatedCard::visibleDeviceId() const
{
    const SimulatedModel* const model = inRecovery ? simulatedModel(hardwareId) : nullptr;
    return model == nullptr ? deviceId : model->recoveryDeviceId;
}

Result<SimulatedCard> readSimulatedCard(const std::filesystem::path& folder)
{
    const Result<Bytes> content = readFile(folder / cardFileName, mostDescriptionBytes);
    if (!content) {
        return invalid(folder, QT_TRANSLATE_NOOP("Error", "its card.json cannot be read"),
                       errorSentence(content.error()));
    }
    const Json object = Json::parse(content->begin(), content->end(), nullptr, false);
    if (!object.is_object()) {
        return invalid(folder, QT_TRANSLATE_NOOP("Error", "its card.json is not a JSON object"));
    }
    const auto format = object.find("format");
    if (format == object.end() || !format->is_number_unsigned() || format->get<std::uint64_t>() != descriptionFormat) {
        return invalid(folder, QT_TRANSLATE_NOOP("Error", "its card.json is of an unknown format"));
    }
    Fields fields(object);
    SimulatedCard card{
        .name = fields.text("name"),
        .pciAddress = fields.text("pciAddress"),
        .deviceId = fields.number<std::uint16_t>("deviceId"),
        .subsystemVendorId = fields.number<std::uint16_t>("subsystemVendorId"),
        .subsystemId = fields.number<std::uint16_t>("subsystemId"),
        .hardwareId = fields.number<std::uint32_t>("hardwareId"),
        .jedecId = fields.number<std::uint32_t>("jedecId"),
        .driver = fields.text("driver"),
        .partNumber = fields.text("partNumber"),
        .serialNumber = fields.text("serialNumber"),
        .commandDelay = fields.optionalDelay("commandDelayNanoseconds"),
        .inRecovery = fields.optionalFlag("inRecovery"),
        .ports = fields.optionalPorts("ports"),
    };
    if (fields.wrong()) {
        return invalid(folder, QT_TRANSLATE_NOOP("Error", "a field of its card.json is missing or wrong"),
                       *fields.wrong());
    }
    if (!flashGeometry(card.jedecId)) {
        return invalid(folder, QT_TRANSLATE_NOOP("Error", "its card.json names an unknown flash chip"),
                       hexadecimal(card.jedecId));
    }
    if (simulatedModel(card.hardwareId) == nullptr) {
        return invalid(folder, QT_TRANSLATE_NOOP("Error", "its card.json names a chip that cannot be simulated"),
                       hexadecimal(card.hardwareId));
    }
    return card;
}

Result<> writeSimulatedCard(const std::filesystem::path& folder, const SimulatedCard& card)
{
    Json ports = Json::array();
    for (const SimulatedPort& port : card.ports) {
        ports.push_back({{"interface", port.interface},
                         {"linkType", port.linkType},
                         {"address", port.address},
                         {"linkUp", port.linkUp}});
    }
    const Json object = {
        {"format", descriptionFormat},
        {"name", card.name},
        {"pciAddress", card.pciAddress},
        {"deviceId", hexadecimal(card.deviceId)},
        {"subsystemVendorId", hexadecimal(card.subsystemVendorId)},
        {"subsystemId", hexadecimal(card.subsystemId)},
        {"hardwareId", hexadecimal(card.hardwareId)},
        {"jedecId", hexadecimal(card.jedecId)},
        {"driver", card.driver},
        {"partNumber", card.partNumber},
        {"serialNumber", card.serialNumber},
        {"commandDelayNanoseconds", card.commandDelay.count()},
        {"inRecovery", card.inRecovery},
        {"ports", std::move(ports)},
    };
    return writeFile(folder / cardFileName, object.dump(4, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace firesteel::silicon
