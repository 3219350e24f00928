// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <base/controls.h>
#include <base/file.h>
#include <boardconfig/inidiff.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/inifindings.h>
#include <boardconfig/inivalue.h>
#include <boardconfig/keytable.h>
#include <cli/iniverbs.h>
#include <cli/json.h>
#include <cli/output.h>
#include <cli/target.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <utility>

namespace firesteel::cli {

namespace {

using boardconfig::IniDocument;
using boardconfig::IniEntry;
using Json = nlohmann::ordered_json;

constexpr std::size_t looksAt = 4096; ///< bytes that tell a text from an image

bool isText(const std::string& text)
{
    return !text.substr(0, looksAt).contains('\0');
}

Result<std::string> readText(const std::string& file)
{
    const Result<Bytes> bytes = readFile(file, boardconfig::maxIniTextSize);
    if (!bytes) {
        return failure(bytes);
    }
    return std::string(bytes->begin(), bytes->end());
}

/// An INI file, or what is inside an image, a bundle's image or a card.
Result<IniDocument> loadIni(const Target& target, const GlobalOptions& options)
{
    const Result<firmware::Image> image = loadImage(target, options);
    if (image) {
        Result<std::string> ini = firmware::embeddedIni(*image);
        return ini ? IniDocument::parse(std::move(*ini), target.name) : Result<IniDocument>(failure(ini));
    }
    static constexpr ErrorKind noImage[] = {ErrorKind::ImageTooShort, ErrorKind::ImageUnaligned,
                                            ErrorKind::ImageWithoutMagic, ErrorKind::ImageFormatUnsupported};
    if (!std::ranges::contains(noImage, image.error().kind)) {
        return failure(image);
    }
    Result<std::string> text = readText(target.name);
    if (!text) {
        return failure(text);
    }
    return isText(*text) ? IniDocument::parse(std::move(*text), target.name) : Result<IniDocument>(failure(image));
}

std::string nameOf(std::string_view section, std::string_view key)
{
    return std::format("[{}] {}", section, key);
}

Error noSuchKey(const IniDocument& ini, const std::string& key)
{
    return {.kind = ErrorKind::NotSupported,
            .facts = {.file = ini.name(), .found = std::format("{} has no key {}", ini.name(), key)}};
}

/// The entry that "[SECTION] KEY" names; without a section it must be the only one.
Result<IniEntry> findEntry(const IniDocument& ini, const std::vector<std::string>& name)
{
    if (name.size() == 2) {
        const std::optional<IniEntry> entry = ini.find(name[0], name[1]);
        return entry ? Result<IniEntry>(*entry) : std::unexpected(noSuchKey(ini, nameOf(name[0], name[1])));
    }
    std::optional<IniEntry> found;
    std::string sections;
    for (const IniEntry& entry : ini.entries()) {
        if (entry.counts && entry.key == name[0]) {
            sections += std::format("{}[{}]", sections.empty() ? "" : ", ", entry.section);
            found = found ? std::nullopt : std::optional(entry);
            if (!found) {
                return failure(ErrorKind::NotSupported,
                               {.file = ini.name(),
                                .found = std::format("{} is in several sections ({}): name one", name[0], sections)});
            }
        }
    }
    return found ? Result<IniEntry>(*found) : std::unexpected(noSuchKey(ini, name[0]));
}

Json knowledgeJson(const boardconfig::KeyTable& table, std::string_view section, std::string_view key)
{
    const boardconfig::KnownKey* const known = table.find(section, key);
    if (known == nullptr) {
        return nullptr;
    }
    static constexpr const char* confidences[] = {"certain", "reported", "probable", "name-only"};
    static constexpr const char* risks[] = {"low", "medium", "high"};
    Json sources = Json::array();
    for (const std::string& source : known->sources) {
        sources.push_back(table.sourceText(source));
    }
    return {{"meaning", known->meaning.english},
            {"confidence", confidences[static_cast<std::size_t>(known->confidence)]},
            {"risk", risks[static_cast<std::size_t>(known->risk)]},
            {"cards", known->cards},
            {"sources", sources}};
}

int get(const IniArguments& arguments, const GlobalOptions& options)
{
    const Result<IniDocument> ini = loadIni(arguments.source, options);
    if (!ini) {
        return reportError(ini.error(), options);
    }
    const Result<IniEntry> entry = findEntry(*ini, arguments.name);
    if (!entry) {
        return reportError(entry.error(), options);
    }
    if (!options.json) {
        print(withoutControls(entry->value) + '\n');
        return exitDone;
    }
    const Result<boardconfig::KeyTable> table = boardconfig::KeyTable::builtIn();
    if (!table) {
        return reportError(table.error(), options);
    }
    print(jsonText({{"file", ini->name()},
                    {"section", entry->section},
                    {"key", entry->key},
                    {"value", entry->value},
                    {"line", entry->line},
                    {"duplicated", entry->duplicated},
                    {"known", knowledgeJson(*table, entry->section, entry->key)}}));
    return exitDone;
}

/// What is to be said against a line, worst first.
Result<std::vector<boardconfig::IniFinding>> findingsOfLine(const IniDocument& ini, const std::string& psid,
                                                            std::size_t line)
{
    const Result<boardconfig::KeyTable> table = boardconfig::KeyTable::builtIn();
    if (!table) {
        return failure(table);
    }
    const Result<cards::CardTables> cardTables = cards::CardTables::builtIn();
    if (!cardTables) {
        return failure(cardTables);
    }
    const boardconfig::IniContext context{.family = boardconfig::familyOf(ini, *cardTables), .psid = psid};
    std::vector<boardconfig::IniFinding> findings = boardconfig::iniFindings(ini, *table, context);
    std::erase_if(findings, [line](const boardconfig::IniFinding& finding) { return finding.line != line; });
    std::ranges::stable_sort(findings, std::ranges::greater(), &boardconfig::IniFinding::severity);
    return findings;
}

Result<IniDocument> loadIniFile(const std::string& file)
{
    Result<std::string> text = readText(file);
    if (!text) {
        return failure(text);
    }
    if (!isText(*text)) {
        return failure(ErrorKind::NotSupported,
                       {.file = file,
                        .found = file +
                                 " is no INI file; save the INI of an image with dump-ini, change it, and put it "
                                 "into an image with rebuild"});
    }
    return IniDocument::parse(std::move(*text), file);
}

int set(const IniArguments& arguments, const GlobalOptions& options)
{
    Result<IniDocument> ini = loadIniFile(arguments.file);
    if (!ini) {
        return reportError(ini.error(), options);
    }
    const std::optional<IniEntry> old = ini->find(arguments.section, arguments.key);
    const std::optional<std::string> before = old ? std::optional(std::string(old->value)) : std::nullopt;
    const std::string psid(ini->value("ADAPTER", "PSID").value_or(""));
    const std::string value =
        before && !arguments.verbatim ? boardconfig::inNotationOf(arguments.value, *before) : arguments.value;
    if (const Result<> done = ini->setValue(arguments.section, arguments.key, value); !done) {
        return reportError(done.error(), options);
    }
    const std::size_t line = ini->find(arguments.section, arguments.key)->line;
    const Result<std::vector<boardconfig::IniFinding>> findings = findingsOfLine(*ini, psid, line);
    if (!findings) {
        return reportError(findings.error(), options);
    }
    if (!arguments.force && !findings->empty() && findings->front().severity == firmware::Severity::Error) {
        return reportError({.kind = ErrorKind::BurnRefused,
                            .facts = {.file = arguments.file},
                            .detail = "with --force it is written all the same",
                            .reason = boardconfig::sentenceOf(findings->front())},
                           options);
    }
    const std::filesystem::path file = arguments.out.empty() ? std::filesystem::path(arguments.file) : arguments.out;
    if (const Result<> written = writeFile(file, std::string_view(ini->text())); !written) {
        return reportError(written.error(), options);
    }
    Json notes = Json::array();
    for (const boardconfig::IniFinding& finding : *findings) {
        const std::string note = inEnglish(boardconfig::sentenceOf(finding));
        notes.push_back(note);
        printNote(note);
    }
    if (!before) {
        printNote(nameOf(arguments.section, arguments.key) + " was not there; it is added.");
    }
    if (options.json) {
        Json json = {{"file", file.string()}, {"section", arguments.section}, {"key", arguments.key}};
        json["before"] = before ? Json(*before) : Json(nullptr);
        json["after"] = value;
        json["line"] = line;
        json["findings"] = notes;
        print(jsonText(json));
    } else {
        print(withoutControls(std::format("{}: {} = {} (line {})\n", file.string(),
                                          nameOf(arguments.section, arguments.key), value, line)));
    }
    return exitDone;
}

Json changeJson(const boardconfig::IniChange& change)
{
    static constexpr const char* kinds[] = {"changed", "added", "removed"};
    const auto side = [](bool there, const std::string& value, std::size_t line) {
        return there ? Json{{"value", value}, {"line", line}} : Json(nullptr);
    };
    return {{"change", kinds[static_cast<std::size_t>(change.kind)]},
            {"section", change.section},
            {"key", change.key},
            {"before", side(change.lineBefore != 0, change.before, change.lineBefore)},
            {"after", side(change.lineAfter != 0, change.after, change.lineAfter)},
            {"sameMeaning", change.sameMeaning}};
}

std::string changeLine(const boardconfig::IniChange& change)
{
    const std::string name = printable(nameOf(change.section, change.key));
    switch (change.kind) {
    case boardconfig::IniChangeKind::Added:
        return std::format("+ {} = {}\n", name, printable(change.after));
    case boardconfig::IniChangeKind::Removed:
        return std::format("- {} = {}\n", name, printable(change.before));
    case boardconfig::IniChangeKind::Changed:
        break;
    }
    return std::format("  {}: {} -> {}{}\n", name, printable(change.before), printable(change.after),
                       change.sameMeaning ? " (means the same)" : "");
}

int diff(const IniArguments& arguments, const GlobalOptions& options)
{
    const Result<IniDocument> before = loadIni(arguments.source, options);
    if (!before) {
        return reportError(before.error(), options);
    }
    const Result<IniDocument> after = loadIni(arguments.other, options);
    if (!after) {
        return reportError(after.error(), options);
    }
    const std::vector<boardconfig::IniChange> changes = boardconfig::iniDiff(*before, *after);
    if (options.json) {
        Json list = Json::array();
        for (const boardconfig::IniChange& change : changes) {
            list.push_back(changeJson(change));
        }
        print(jsonText({{"before", before->name()}, {"after", after->name()}, {"changes", list}}));
    } else {
        std::string text;
        for (const boardconfig::IniChange& change : changes) {
            text += changeLine(change);
        }
        print(text.empty() ? std::string("The same keys with the same values.\n") : text);
    }
    return changes.empty() ? exitDone : exitDifferent;
}

void addImageChoice(CLI::App& verb, Target& target, const std::string& prefix)
{
    verb.add_option("--" + prefix + "psid", target.psid, "which image of a bundle");
    verb.add_option("--" + prefix + "select", target.choice, "the choice or version of that image");
}

} // namespace

void addIniVerbs(CLI::App& app, IniArguments& arguments, const GlobalOptions& options, std::function<int()>& chosen)
{
    constexpr const char* anyIni = "INI file, image file, bundle, or PCI address of an adapter";
    CLI::App* verb = app.add_subcommand("ini", "read and change the board INI");
    verb->require_subcommand(1);

    CLI::App* getVerb = verb->add_subcommand("get", "print the value of a key");
    getVerb->add_option("TARGET", arguments.source.name, anyIni)->required();
    getVerb->add_option("KEY", arguments.name, "SECTION and KEY, or KEY alone where only one section has it")
        ->required()
        ->expected(1, 2);
    addImageChoice(*getVerb, arguments.source, "");
    getVerb->callback([&] { chosen = [&] { return get(arguments, options); }; });

    CLI::App* setVerb = verb->add_subcommand("set", "change or add a key in an INI file; the rest stays as it is");
    setVerb->add_option("FILE", arguments.file, "INI file, as dump-ini prints it")->required();
    setVerb->add_option("SECTION", arguments.section, "section without brackets")->required();
    setVerb->add_option("KEY", arguments.key, "key")->required();
    setVerb->add_option("VALUE", arguments.value, "value; true stays a word and hexadecimal stays hexadecimal")
        ->required();
    setVerb->add_option("--out", arguments.out, "write another file");
    setVerb->add_flag("--verbatim", arguments.verbatim, "write the value as it is given");
    setVerb->add_flag("--force", arguments.force, "write a value that is known to be wrong, too");
    setVerb->callback([&] { chosen = [&] { return set(arguments, options); }; });

    CLI::App* diffVerb = verb->add_subcommand("diff", "the keys that differ; exit code 0: none, 3: some");
    diffVerb->add_option("BEFORE", arguments.source.name, anyIni)->required();
    diffVerb->add_option("AFTER", arguments.other.name, anyIni)->required();
    addImageChoice(*diffVerb, arguments.source, "left-");
    addImageChoice(*diffVerb, arguments.other, "right-");
    diffVerb->callback([&] { chosen = [&] { return diff(arguments, options); }; });
}

} // namespace firesteel::cli
