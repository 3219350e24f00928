// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace firesteel::boardconfig {

enum class KeyType
{
    Bool,
    Number,
    Choice,
    Text,
    Psid,
};

/// What a wrong value can do.
enum class KeyRisk
{
    Low,    ///< texts
    Medium, ///< functions of the card
    High,   ///< the card may not work or not be found
};

/// How sure the meaning of a key is.
enum class KeyConfidence
{
    Certain,  ///< proved: read in code, or two images compared
    Reported, ///< people wrote what it does
    Probable, ///< follows from its name, value and place
    NameOnly, ///< a guess
};

/// A text in the languages of the program.
struct LocalText
{
    std::string english;
    std::string russian;
    std::string chinese;

    /// `language` as in "ru", "zh_CN", "en_US"; English for others.
    const std::string& in(std::string_view language) const;
};

/// What is known of a key, or of several that differ in a number. "{n}" in its name is a number, "*"
/// any text.
struct KnownKey
{
    std::string section;
    std::string key;
    KeyType type = KeyType::Text;
    std::optional<std::uint64_t> min; ///< of a number
    std::optional<std::uint64_t> max;
    std::vector<std::string> choices;
    bool otherChoices = false;      ///< there are more that are not known
    std::vector<std::string> cards; ///< families as in the device table; empty: not known
    KeyRisk risk = KeyRisk::High;
    KeyConfidence confidence = KeyConfidence::NameOnly;
    LocalText meaning;
    std::vector<std::string> sources;
    std::optional<std::uint64_t> firstNumber; ///< what {n} may be
    std::optional<std::uint64_t> lastNumber;

    bool matches(std::string_view name) const;
    /// False only where the families are known and this is none of them. An empty family fits.
    bool isFor(std::string_view family) const;
};

/// The keys of board INIs that something is known of: a value, read-only once made.
class KeyTable
{
public:
    /// The table inside the program. TableDamaged.
    static Result<KeyTable> builtIn();
    /// A table as in resources/cards/inikeys.json. TableDamaged says what is wrong with it.
    static Result<KeyTable> parse(std::string_view text);

    const std::vector<KnownKey>& keys() const { return m_keys; }
    /// Null for a key that the table does not have.
    const KnownKey* find(std::string_view section, std::string_view key) const;
    bool knowsSection(std::string_view section) const;
    /// Where a source is to be found; the name itself where that says it.
    std::string sourceText(const std::string& source) const;

private:
    friend class KeyTableReader;

    std::vector<KnownKey> m_keys;
    std::vector<std::string> m_sections;
    std::map<std::string, std::string, std::less<>> m_sources;
    /// Indexes into m_keys by section and, where the name is no pattern, key.
    std::map<std::string, std::map<std::string, std::size_t, std::less<>>, std::less<>> m_exact;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_patterns;
};

} // namespace firesteel::boardconfig
