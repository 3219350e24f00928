// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/cardplacement.h>
#include <adapters/discovery.h>
#include <adapters/stockimage.h>
#include <silicon/simulatedcard.h>
#include <tools/smallcards.h>

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace firesteel::test {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t flash2MiB = 0x1540ef;
constexpr std::uint32_t flashBytes = 2u << 20;
constexpr std::uint8_t logSlotSize = 20;
constexpr std::uint8_t logChunkSize = 17;
constexpr std::uint8_t mainCode = 0x03;
constexpr std::size_t mostMainCode = 0x40000;
constexpr std::size_t mostOtherCode = 0x6000;

template <typename Section>
void shrink(Section& section, std::size_t most)
{
    section.data.resize(std::min(section.data.size(), most));
}

template <typename Description>
Description smaller(Description description)
{
    description.logSlotSize = logSlotSize;
    description.flashSize = flashBytes;
    for (firmware::TocSectionDescription& section : description.content.code) {
        shrink(section, section.type == mainCode ? mostMainCode : mostOtherCode);
    }
    return description;
}

Result<Bytes> firmwareOf(firmware::Fs2Description description, const IdentityChange& change)
{
    // Smaller chunks as well: the image shall still lie in more than one.
    description.logChunkSize = logChunkSize;
    for (firmware::SectionDescription& section : description.code) {
        shrink(section, mostOtherCode);
    }
    change(description.identity);
    return firmware::writeFs2(description);
}

Result<Bytes> firmwareOf(firmware::Fs3Description description, const IdentityChange& change)
{
    description = smaller(std::move(description));
    change(description.content.identity);
    return firmware::writeFs3(description);
}

Result<Bytes> firmwareOf(firmware::Fs4Description description, const IdentityChange& change)
{
    description = smaller(std::move(description));
    change(description.content.identity);
    return firmware::writeFs4(description);
}

template <auto describe>
Result<Bytes> described(const IdentityChange& change)
{
    return firmwareOf(describe(), change);
}

struct Subject
{
    const char* name;
    Result<Bytes> (*firmware)(const IdentityChange& change);
};

constexpr Subject subjects[] = {
    {"hp-544flr", described<adapters::hp544Description>}, {"mcx354a", described<adapters::mcx354aDescription>},
    {"mcx455a", described<adapters::mcx455aDescription>}, {"mcx4121a", described<adapters::mcx4121aDescription>},
    {"mcx515a", described<adapters::mcx515aDescription>},
};

const Subject* subjectOf(const std::string& name)
{
    const auto* const found = std::ranges::find(subjects, name, &Subject::name);
    return found == std::end(subjects) ? nullptr : found;
}

std::unexpected<Error> unknown(const std::string& name)
{
    return failure(ErrorKind::InvalidArgument, {.found = name}, "no small card has this name");
}

/// The stock card gives its description, the smaller firmware takes the place of its own.
Result<> makeAnew(const fs::path& root, const Subject& subject)
{
    if (Result<> made = adapters::ensureStockCard(root, subject.name); !made) {
        return made;
    }
    const fs::path folder = root / subject.name;
    Result<silicon::SimulatedCard> card = silicon::readSimulatedCard(folder);
    Result<Bytes> bytes = subject.firmware([](firmware::Identity&) {});
    if (!card || !bytes) {
        return card ? failure(bytes) : failure(card);
    }
    const Result<firmware::Image> image = firmware::parseImage(std::move(*bytes), subject.name);
    if (!image) {
        return failure(image);
    }
    card->jedecId = flash2MiB;
    std::error_code code;
    fs::remove_all(folder, code);
    return adapters::makeCard(folder, *card, *image);
}

} // namespace

Result<> makeSmallCard(const fs::path& root, const std::string& name)
{
    static const QTemporaryDir originals;
    const Subject* const subject = subjectOf(name);
    if (subject == nullptr) {
        return unknown(name);
    }
    const fs::path original = fs::path(originals.path().toStdString()) / name;
    if (!fs::exists(original)) {
        if (Result<> made = makeAnew(original.parent_path(), *subject); !made) {
            return made;
        }
    }
    std::error_code code;
    fs::copy(original, root / name, fs::copy_options::recursive, code);
    return code ? failure(ErrorKind::FileUnwritable, {.file = (root / name).string(), .found = code.message()})
                : Result<>();
}

Result<Bytes> smallFirmware(const std::string& name, const IdentityChange& change)
{
    const Subject* const subject = subjectOf(name);
    return subject == nullptr ? unknown(name) : subject->firmware(change);
}

} // namespace firesteel::test
