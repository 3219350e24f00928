// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/json.h>
#include <cli/output.h>
#include <cli/target.h>
#include <cli/terminal.h>
#include <cli/verbs.h>
#include <firmware/flint/flinttext.h>
#include <jobs/operations.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace firesteel::cli {

namespace {

/// The part of an image that a query has read: what queryText() prints.
firmware::Image asImage(const adapters::CardQuery& card)
{
    firmware::Image image;
    image.format = card.format;
    image.layout = card.layout;
    image.identity = card.identity;
    image.guids = card.guids;
    image.rom = card.rom;
    if (card.format != firmware::ImageFormat::Fs2) {
        image.uids = card.uids;
        return image;
    }
    const std::size_t guidCount = card.guids.guids.size() + card.guids.macs.size();
    image.sections.push_back({.kind = firmware::SectionKind::Guid, .dataSize = guidCount * sizeof(std::uint64_t)});
    return image;
}

/// False for a card in flash recovery with nothing on its flash to tell about.
bool holdsImage(const adapters::CardQuery& card)
{
    return !card.inRecovery || !card.copies.empty() || card.identity.version;
}

int queryCard(const std::string& address, bool full, const GlobalOptions& options)
{
    const Result<adapters::Adapter> adapter = findAdapter(address, options);
    if (!adapter) {
        return reportError(adapter.error(), options);
    }
    jobs::QueryCardOperation operation(*adapter);
    jobs::ReportStep report;
    if (const Result<> done = runHere(operation, *options.engines, report); !done) {
        return reportError(done.error(), options);
    }
    const adapters::CardQuery& card = operation.card();
    if (options.json) {
        print(jsonText(cardJson(*adapter, card)));
    } else if (!holdsImage(card)) {
        print(
            std::format("-I- {} ({}) is in flash recovery: nothing on its flash boots.\n    Write an image to it with: "
                        "firesteel-cli recover {} FILE\n",
                        adapter->name, firmware::hardwareName(card.hardwareId), adapter->pciAddress));
        return exitFailed;
    } else {
        print(firmware::queryText(asImage(card), full));
    }
    printFindings(card.findings, address);
    return firmware::isSound(card.findings) ? exitDone : exitFailed;
}

/// In capitals where something is wrong.
std::string crcWord(firmware::CrcState state)
{
    std::string word = crcStateName(state);
    if (state == firmware::CrcState::Wrong || state == firmware::CrcState::Missing) {
        std::ranges::transform(word, word.begin(), [](char letter) { return static_cast<char>(letter - 'a' + 'A'); });
    }
    return word;
}

const char* copyWords(firmware::CopyState state)
{
    switch (state) {
    case firmware::CopyState::Boots:
        return "the copy that boots";
    case firmware::CopyState::Spare:
        return "complete, but the other copy boots";
    case firmware::CopyState::Retired:
        return "an older copy whose signature was cleared";
    case firmware::CopyState::Only:
        break;
    }
    return "the only copy";
}

/// What else a flash dump holds: the answer on standard output is about the first copy.
void printCopies(const std::vector<firmware::Image>& copies)
{
    if (copies.size() < 2) {
        return;
    }
    for (const firmware::Image& copy : copies) {
        const std::string version =
            copy.identity.version ? firmware::toString(*copy.identity.version) : std::string("version not known");
        printNote(std::format("{}: image at 0x{:x}, {}: {}", copies.front().name, copy.layout.start, version,
                              copyWords(copy.copy)));
    }
}

} // namespace

int verify(const Target& target, const GlobalOptions& options)
{
    const Result<std::vector<firmware::Image>> copies = loadCopies(target, options);
    if (!copies) {
        return reportError(copies.error(), options);
    }
    const firmware::Image& image = copies->front();
    if (options.json) {
        nlohmann::ordered_json json = sectionsJson(image);
        json["copies"] = copiesJson(*copies);
        print(jsonText(json));
        return image.isSound() ? exitDone : exitFailed;
    }
    print(firmware::verifyText(image));
    if (image.isSound()) {
        print(firmware::verifySucceededText);
        printCopies(*copies);
        return exitDone;
    }
    const std::string failure = firmware::verifyFailureText(image);
    print(failure.empty() ? "\n" : failure);
    printCopies(*copies);
    printFindings(image);
    return printError(firmware::damageError(*image.firstError(), image.name));
}

int query(const Target& target, bool full, const GlobalOptions& options)
{
    if (namesDevice(target.name)) {
        return queryCard(target.name, full, options);
    }
    const Result<std::vector<firmware::Image>> copies = loadCopies(target, options);
    if (!copies) {
        return reportError(copies.error(), options);
    }
    const firmware::Image& image = copies->front();
    if (options.json) {
        nlohmann::ordered_json json = imageJson(image);
        json["copies"] = copiesJson(*copies);
        print(jsonText(json));
    } else {
        print(firmware::queryText(image, full));
        printCopies(*copies);
    }
    printFindings(image);
    return image.isSound() ? exitDone : exitFailed;
}

int dumpIni(const Target& target, const GlobalOptions& options)
{
    const Result<firmware::Image> image = loadImage(target, options);
    if (!image) {
        return reportError(image.error(), options);
    }
    const Result<std::string> ini = firmware::embeddedIni(*image);
    if (!ini) {
        return reportError(ini.error(), options);
    }
    print(options.json ? jsonText({{"file", image->name}, {"ini", *ini}}) : *ini);
    printFindings(*image);
    return image->isSound() ? exitDone : exitFailed;
}

int sections(const Target& target, const GlobalOptions& options)
{
    const Result<std::vector<firmware::Image>> copies = loadCopies(target, options);
    if (!copies) {
        return reportError(copies.error(), options);
    }
    const firmware::Image& image = copies->front();
    if (options.json) {
        nlohmann::ordered_json json = sectionsJson(image);
        json["copies"] = copiesJson(*copies);
        print(jsonText(json));
    } else {
        std::string table = "start       end         size      crc      stored  computed  section\n";
        for (const firmware::Section& section : image.sections) {
            table +=
                std::format("0x{:08x}  0x{:08x}  0x{:06x}  {:7}  0x{:04x}  0x{:04x}    {}\n", section.offset,
                            section.size == 0 ? section.offset : section.end() - 1, section.size,
                            crcWord(section.crcState), section.storedCrc, section.computedCrc, printable(section.name));
        }
        print(table);
        printCopies(*copies);
    }
    printFindings(image);
    return image.isSound() ? exitDone : exitFailed;
}

} // namespace firesteel::cli
