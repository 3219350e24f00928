// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/keyfit.h>
#include <boardconfig/learn.h>

#include <algorithm>
#include <cmath>
#include <format>

namespace firesteel::boardconfig {

namespace {

constexpr std::size_t mostComparedKeys = 2000; ///< beyond, keys are not compared with each other
constexpr double mostChance = 0.01;
constexpr std::size_t mostFieldBits = 32;

/// How likely a bit that changes on its own, in as many images, would change in just these.
double chanceOf(const Pattern& pattern)
{
    const auto all = static_cast<double>(pattern.size());
    const auto ones = static_cast<double>(pattern.count());
    return 2 * std::exp(std::lgamma(ones + 1) + std::lgamma(all - ones + 1) - std::lgamma(all + 1));
}

/// Neighbouring bits of register and value become one field.
std::vector<ParameterField> joined(std::vector<ParameterField> fields)
{
    std::ranges::sort(fields);
    std::vector<ParameterField> runs;
    for (const ParameterField& field : fields) {
        if (!runs.empty()) {
            ParameterField& last = runs.back();
            if (last.place.address == field.place.address && last.place.bit + last.place.width == field.place.bit &&
                last.shift + last.place.width == field.shift) {
                last.place.width = static_cast<std::uint8_t>(last.place.width + field.place.width);
                continue;
            }
        }
        runs.push_back(field);
    }
    return runs;
}

class Learner
{
public:
    explicit Learner(const Observations& observations)
        : m_observations(observations)
        , m_table(observations)
        , m_explainedBy(m_table.size())
    {
    }

    bool fitKeys(const std::function<bool()>& keepGoing)
    {
        for (std::size_t key = 0; key < m_observations.keys.size(); ++key) {
            if (keepGoing && !keepGoing()) {
                return false;
            }
            m_fits.push_back(fitOf(m_observations.keys[key], m_table));
            for (const std::size_t pattern : m_fits.back().explained()) {
                m_explainedBy[pattern].push_back(key);
            }
        }
        m_unexplained = static_cast<std::size_t>(
            std::ranges::count_if(m_explainedBy, [](const auto& keys) { return keys.empty(); }));
        return true;
    }

    void conclude(LearnedMap& learned) const
    {
        for (std::size_t key = 0; key < m_observations.keys.size(); ++key) {
            const VaryingKey& varying = m_observations.keys[key];
            if (varying.onlyExplains) {
                continue;
            }
            ++learned.varyingKeys;
            if (std::optional<Proposal> proposal = proposalFor(key)) {
                learned.proposals.push_back(std::move(*proposal));
            } else {
                learned.keysWithoutBits.push_back(varying.name());
            }
        }
        for (std::size_t pattern = 0; pattern < m_table.size(); ++pattern) {
            const std::vector<BitField>& bits = m_table.at(pattern).bits;
            if (m_explainedBy[pattern].empty()) {
                learned.unexplained.insert(learned.unexplained.end(), bits.begin(), bits.end());
            } else if (!hasOneCause(pattern)) {
                learned.ambiguities.push_back(ambiguityOf(pattern));
            }
        }
        std::ranges::sort(learned.unexplained);
    }

private:
    bool perhapsChance(std::size_t pattern) const
    {
        return static_cast<double>(m_unexplained) * chanceOf(m_table.at(pattern).pattern) > mostChance;
    }

    bool hasOneCause(std::size_t pattern) const
    {
        return m_explainedBy[pattern].size() == 1 && !perhapsChance(pattern);
    }

    Ambiguity ambiguityOf(std::size_t pattern) const
    {
        Ambiguity ambiguity{.reason = m_explainedBy[pattern].size() > 1 ? AmbiguityReason::SeveralKeys
                                                                        : AmbiguityReason::PerhapsChance,
                            .bits = m_table.at(pattern).bits,
                            .keyCount = m_explainedBy[pattern].size()};
        for (const std::size_t key : m_explainedBy[pattern]) {
            if (ambiguity.keys.size() < mostAmbiguousKeys) {
                ambiguity.keys.push_back(m_observations.keys[key].name());
            }
        }
        return ambiguity;
    }

    std::optional<Proposal> proposalFor(std::size_t key) const
    {
        const KeyFit& fit = m_fits[key];
        const std::vector<std::size_t> explained = fit.explained();
        // A key that also explains bits which another one explains, too, would be translated by half.
        if (explained.empty() ||
            !std::ranges::all_of(explained, [this](std::size_t pattern) { return hasOneCause(pattern); })) {
            return std::nullopt;
        }
        const VaryingKey& varying = m_observations.keys[key];
        Proposal proposal{
            .parameter = {.section = varying.section, .key = varying.key, .confidence = MapConfidence::Learned}};
        const bool found = fit.isBoolean ? proposeBoolean(varying, fit, proposal.parameter)
                                         : proposeNumber(varying, fit, proposal.parameter) ||
                                               proposeChoices(varying, fit.byValue, proposal.parameter);
        if (!found) {
            return std::nullopt;
        }
        proposal.evidence = evidenceFor(key, explained);
        return proposal;
    }

    std::vector<ParameterField> fieldsOf(const std::vector<std::size_t>& patterns, std::uint8_t shift) const
    {
        std::vector<ParameterField> fields;
        for (const std::size_t pattern : patterns) {
            for (const BitField& bit : m_table.at(pattern).bits) {
                fields.push_back({.place = bit, .shift = shift});
            }
        }
        return fields;
    }

    bool proposeBoolean(const VaryingKey& key, const KeyFit& fit, Parameter& parameter) const
    {
        if (!fit.normal.empty() && !fit.inverted.empty()) {
            return proposeChoices(key, fit.explained(), parameter);
        }
        const bool normal = !fit.normal.empty();
        const std::vector<std::size_t>& patterns = normal ? fit.normal : fit.inverted;
        if (patterns.empty()) {
            return false;
        }
        parameter.transform = normal ? Transform::Boolean : Transform::Inverted;
        parameter.fields = fieldsOf(patterns, 0);
        parameter.absent = absentBoolean(key, patterns, normal);
        return true;
    }

    /// What images without the key have, where they all have the same.
    std::optional<std::string> absentBoolean(const VaryingKey& key, const std::vector<std::size_t>& patterns,
                                             bool normal) const
    {
        for (std::size_t image = 0; image < key.valueOf.size(); ++image) {
            if (key.valueOf[image]) {
                continue;
            }
            const bool set = m_table.at(patterns.front()).pattern.test(image);
            const bool agreed = std::ranges::all_of(
                patterns, [&](std::size_t pattern) { return m_table.at(pattern).pattern.test(image) == set; });
            return agreed ? std::optional<std::string>(set == normal ? "true" : "false") : std::nullopt;
        }
        return std::nullopt;
    }

    bool proposeNumber(const VaryingKey& key, const KeyFit& fit, Parameter& parameter) const
    {
        const NumericFit* best = nullptr;
        bool tie = false;
        for (const NumericFit& one : fit.numeric) {
            if (!one.complete() || !one.tellsApart) {
                continue;
            }
            const std::size_t size = one.allPatterns().size();
            const std::size_t bestSize = best == nullptr ? 0 : best->allPatterns().size();
            if (size > bestSize) {
                best = &one;
                tie = false;
            } else if (size == bestSize) {
                // Odd numbers and those less one have the same bits but the lowest, which never changes.
                tie = tie || one.bits != best->bits || one.patterns != best->patterns;
            }
        }
        // Two ways to count that give the same bits for the values seen: nothing is known of others. And
        // bits that follow the values, but are no part of the number, would be left behind.
        if (best == nullptr || tie || best->allPatterns().size() != fit.explained().size()) {
            return false;
        }
        parameter.transform = best->transform;
        parameter.fixedBits = best->fixedBits;
        std::vector<ParameterField> fields;
        for (std::size_t i = 0; i < best->bits.size(); ++i) {
            for (const ParameterField& field : fieldsOf(best->patterns[i], best->bits[i])) {
                fields.push_back(field);
            }
        }
        parameter.fields = joined(std::move(fields));
        parameter.absent = absentNumber(key, *best);
        return true;
    }

    std::optional<std::string> absentNumber(const VaryingKey& key, const NumericFit& fit) const
    {
        const auto without =
            std::ranges::find_if(key.valueOf, [](const std::optional<std::size_t>& value) { return !value; });
        if (without == key.valueOf.end() || fit.transform == Transform::Log2) {
            return std::nullopt;
        }
        const auto image = static_cast<std::size_t>(without - key.valueOf.begin());
        std::uint32_t number = fit.fixedBits;
        for (std::size_t i = 0; i < fit.bits.size(); ++i) {
            const bool set = m_table.at(fit.patterns[i].front()).pattern.test(image);
            const bool agreed = std::ranges::all_of(
                fit.patterns[i], [&](std::size_t pattern) { return m_table.at(pattern).pattern.test(image) == set; });
            if (!agreed) {
                return std::nullopt;
            }
            number |= static_cast<std::uint32_t>(set) << fit.bits[i];
        }
        return std::to_string(number + (fit.transform == Transform::MinusOne ? 1u : 0u));
    }

    /// The values that were seen, and nothing else.
    bool proposeChoices(const VaryingKey& key, const std::vector<std::size_t>& patterns, Parameter& parameter) const
    {
        if (patterns.empty() || key.values.size() < 2) {
            return false;
        }
        std::vector<std::pair<BitField, std::size_t>> bits;
        for (const std::size_t pattern : patterns) {
            for (const BitField& bit : m_table.at(pattern).bits) {
                bits.emplace_back(bit, pattern);
            }
        }
        if (bits.size() > mostFieldBits) {
            return false;
        }
        std::ranges::sort(bits);
        parameter.transform = Transform::Choices;
        std::vector<ParameterField> fields;
        fields.reserve(bits.size());
        for (std::size_t i = 0; i < bits.size(); ++i) {
            fields.push_back({.place = bits[i].first, .shift = static_cast<std::uint8_t>(i)});
        }
        parameter.fields = joined(std::move(fields));
        for (std::size_t value = 0; value < key.values.size(); ++value) {
            ParameterChoice choice{.text = key.values[value]};
            const auto holder = std::ranges::find(key.valueOf, std::optional(value));
            const auto image = static_cast<std::size_t>(holder - key.valueOf.begin());
            for (std::size_t i = 0; i < bits.size(); ++i) {
                choice.value |= static_cast<std::uint32_t>(m_table.at(bits[i].second).pattern.test(image)) << i;
            }
            parameter.choices.push_back(std::move(choice));
        }
        return true;
    }

    Evidence evidenceFor(std::size_t key, const std::vector<std::size_t>& patterns) const
    {
        const VaryingKey& varying = m_observations.keys[key];
        Evidence evidence{
            .images = m_observations.images, .fewest = m_observations.images, .values = varying.values.size()};
        for (const std::size_t pattern : patterns) {
            const std::size_t ones = m_table.at(pattern).pattern.count();
            evidence.fewest = std::min({evidence.fewest, ones, m_observations.images - ones});
        }
        if (m_observations.keys.size() > mostComparedKeys || varying.values.size() > 2) {
            return evidence;
        }
        for (const VaryingKey& other : m_observations.keys) {
            const bool always = std::ranges::any_of(varying.categories, [&other](const Pattern& category) {
                return std::ranges::any_of(other.categories,
                                           [&](const Pattern& one) { return one.equalIn(category, category); });
            });
            evidence.unseparated += &other != &varying && always ? 1u : 0u;
        }
        return evidence;
    }

    const Observations& m_observations;
    PatternTable m_table;
    std::vector<KeyFit> m_fits;
    std::vector<std::vector<std::size_t>> m_explainedBy; ///< keys, by pattern
    std::size_t m_unexplained = 0;
};

std::string noteFor(const Evidence& evidence)
{
    std::string note = std::format("Followed in {} images with {} values; the rarer state in {}.", evidence.images,
                                   evidence.values, evidence.fewest);
    if (evidence.unseparated != 0) {
        note +=
            std::format(" Not told apart from effects of {} other keys together with this one.", evidence.unseparated);
    }
    return note;
}

} // namespace

Result<LearnedMap> learnMap(std::span<const firmware::Image> images, const std::function<bool()>& keepGoing)
{
    const Result<Observations> observations = observe(images);
    if (!observations) {
        return failure(observations);
    }
    Learner learner(*observations);
    if (!learner.fitKeys(keepGoing)) {
        return failure(ErrorKind::Cancelled);
    }
    const firmware::Identity& identity = images.front().identity;
    LearnedMap learned{.version = identity.version.value_or(firmware::Version{}),
                       .deviceId = identity.deviceId.value_or(0)};
    for (const firmware::Image& image : images) {
        learned.images.push_back(image.name);
    }
    learner.conclude(learned);
    return learned;
}

ParameterMap parameterMapOf(const LearnedMap& learned, std::string name)
{
    ParameterMap map{
        .name = std::move(name),
        .scope = {.deviceIds = {learned.deviceId}, .firmware = {.from = learned.version, .to = learned.version}}};
    std::string text = std::format("learned from {} images:", learned.images.size());
    constexpr std::size_t mostNames = 50;
    for (std::size_t i = 0; i < std::min(mostNames, learned.images.size()); ++i) {
        text += ' ' + std::filesystem::path(learned.images[i]).filename().string();
    }
    map.sources.emplace("images", std::move(text));
    for (const Proposal& proposal : learned.proposals) {
        Parameter parameter = proposal.parameter;
        parameter.sources = {"images"};
        parameter.note = noteFor(proposal.evidence);
        map.parameters.push_back(std::move(parameter));
    }
    return map;
}

} // namespace firesteel::boardconfig
