// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <boardconfig/mapwords.h>

#include <format>
#include <map>
#include <utility>

namespace firesteel::boardconfig {

namespace {

/// Real registers have 32 bits, and a few versions; more keys than that at one address are a mistake, and
/// comparing each with each would take long.
constexpr std::size_t mostAtOnePlace = 1024;

struct Claim
{
    const Parameter* parameter = nullptr;
    const MapScope* scope = nullptr;
    std::uint32_t bits = 0;
};

bool maybeTogether(const Claim& left, const Claim& right)
{
    return (left.scope == right.scope || left.scope->overlaps(*right.scope)) &&
           left.parameter->firmware.overlaps(right.parameter->firmware) &&
           left.parameter->firmware.overlaps(right.scope->firmware) &&
           right.parameter->firmware.overlaps(left.scope->firmware);
}

bool sameKey(const Parameter& left, const Parameter& right)
{
    return left.section == right.section && left.key == right.key;
}

std::string nameOf(const Parameter& parameter)
{
    return std::format("[{}] {}", parameter.section, parameter.key);
}

/// All claims, by key and by register.
class Claims
{
public:
    void add(const ParameterMap& map)
    {
        for (const Parameter& parameter : map.parameters) {
            const Claim whole{.parameter = &parameter, .scope = &map.scope};
            m_byKey[{parameter.section, parameter.key}].push_back(whole);
            for (const ParameterField& field : parameter.fields) {
                m_byAddress[field.place.address].push_back(
                    {.parameter = &parameter, .scope = &map.scope, .bits = field.place.mask()});
            }
        }
    }

    std::string contradiction() const
    {
        for (const auto& [key, claims] : m_byKey) {
            std::string what = check(claims, [](const Claim& left, const Claim& right) {
                return left.parameter->sameMeaning(*right.parameter)
                           ? std::string()
                           : std::format("{} is given two meanings for the same firmware", nameOf(*left.parameter));
            });
            if (!what.empty()) {
                return what;
            }
        }
        for (const auto& entry : m_byAddress) {
            std::string what = check(entry.second, [address = entry.first](const Claim& left, const Claim& right) {
                const std::uint32_t shared = left.bits & right.bits;
                const bool own = left.parameter != right.parameter && sameKey(*left.parameter, *right.parameter);
                return shared == 0 || own
                           ? std::string()
                           : std::format("{} and {} both claim the bits 0x{:08x} of register 0x{:05x}",
                                         nameOf(*left.parameter), nameOf(*right.parameter), shared, address);
            });
            if (!what.empty()) {
                return what;
            }
        }
        return {};
    }

private:
    template <typename Compare>
    static std::string check(const std::vector<Claim>& claims, Compare compare)
    {
        if (claims.size() > mostAtOnePlace) {
            return std::format("{} is one of more than {} entries for the same place", nameOf(*claims[0].parameter),
                               mostAtOnePlace);
        }
        for (std::size_t i = 0; i < claims.size(); ++i) {
            for (std::size_t j = i + 1; j < claims.size(); ++j) {
                if (maybeTogether(claims[i], claims[j])) {
                    std::string what = compare(claims[i], claims[j]);
                    if (!what.empty()) {
                        return what;
                    }
                }
            }
        }
        return {};
    }

    std::map<std::pair<std::string_view, std::string_view>, std::vector<Claim>> m_byKey;
    std::map<std::uint32_t, std::vector<Claim>> m_byAddress;
};

} // namespace

std::string contradiction(const ParameterMap& map)
{
    Claims claims;
    claims.add(map);
    return claims.contradiction();
}

std::string contradiction(const ParameterMap& left, const ParameterMap& right)
{
    if (!left.scope.overlaps(right.scope) || left.scope.isForBoards() != right.scope.isForBoards()) {
        return {};
    }
    Claims claims;
    claims.add(left);
    claims.add(right);
    return claims.contradiction();
}

std::unexpected<Error> mapError(const std::string& file, std::string what)
{
    return failure(ErrorKind::MapInvalid, {.file = file, .found = std::move(what)});
}

} // namespace firesteel::boardconfig
