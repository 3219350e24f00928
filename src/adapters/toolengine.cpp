// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/burncontent.h>
#include <adapters/refusal.h>
#include <adapters/tooledits.h>
#include <adapters/toolengine.h>
#include <adapters/toolquery.h>
#include <base/file.h>
#include <base/translatable.h>
#include <tools/messages.h>
#include <tools/privatefolder.h>

#include <algorithm>
#include <format>
#include <utility>

namespace firesteel::adapters {

namespace {

constexpr std::uint64_t mostFlash = std::uint64_t{128} << 20;
constexpr std::uint64_t mostIni = std::uint64_t{8} << 20;

/// `mstflint dc` keeps the padding of the section.
std::string upToNul(const Bytes& bytes)
{
    return {bytes.begin(), std::ranges::find(bytes, std::uint8_t{0})};
}

bool isFs2(const CardQuery& card)
{
    return card.format == firmware::ImageFormat::Fs2;
}

/// Runs mstflint so that it writes a file, and returns that.
Result<Bytes> fileOf(const FlintTool& flint, std::vector<ToolWord> words, const char* name, Stage stage,
                     std::uint64_t limit, Progress& progress)
{
    const Result<tools::PrivateFolder> folder = tools::PrivateFolder::make();
    if (!folder) {
        return failure(folder);
    }
    const std::filesystem::path file = folder->path() / name;
    words.emplace_back(file, name);
    if (const auto done = flint.run(words, stage, progress); !done) {
        return failure(done);
    }
    return readFile(file, limit);
}

} // namespace

ToolEngine::ToolEngine(ToolAccess access)
    : m_flint(std::move(access))
{
}

Result<std::unique_ptr<Engine>> ToolEngine::open(const Adapter& adapter)
{
    ToolAccess access{.adapter = adapter,
                      .tools = tools::findTools(),
                      .simulatedLibrary = {},
                      .processes = std::make_shared<tools::PosixProcesses>()};
    if (access.tools.find(tools::ToolKind::Flint) == nullptr) {
        return failure(ErrorKind::ToolMissing, {.file = adapter.name, .wanted = "mstflint"});
    }
    if (adapter.isSimulated()) {
        const auto library = simulatedLibrary();
        if (!library) {
            return failure(ErrorKind::ToolMissing, {.file = adapter.name, .wanted = "libfiresteel-simulated.so"});
        }
        if (library->parent_path().string().find_first_of(":;") != std::string::npos) {
            return failure(ErrorKind::NotSupported,
                           {.file = library->string(),
                            .found = QT_TRANSLATE_NOOP("Error", "the folder of libfiresteel-simulated.so has a colon "
                                                                "or a semicolon in its path, which the system's "
                                                                "loader takes for its end")});
        }
        access.simulatedLibrary = *library;
    }
    return std::make_unique<ToolEngine>(std::move(access));
}

Result<tools::HardwareAnswer> ToolEngine::queryHardware(Progress& progress) const
{
    const auto lines = m_flint.run({"hw", "query"}, Stage::Querying, progress);
    if (!lines) {
        return failure(lines);
    }
    const auto hardware = tools::readHardware(*lines);
    if (!hardware) {
        return failure(ErrorKind::ToolAnswerUnknown,
                       {.file = m_flint.device(), .wanted = m_flint.program(), .found = "hw query"});
    }
    return *hardware;
}

Result<firmware::Image> ToolEngine::readParsed(Stage stage, Progress& progress) const
{
    Result<Bytes> bytes = readWithTool(m_flint, stage, progress);
    if (!bytes) {
        return failure(bytes);
    }
    return firmware::parseImage(std::move(*bytes), m_flint.device());
}

Result<CardQuery> ToolEngine::query(QueryDepth /*depth*/, Progress& progress)
{
    progress.advance(Stage::Querying, 0, 2);
    const Result<tools::HardwareAnswer> hardware = queryHardware(progress);
    if (!hardware) {
        return failure(hardware);
    }
    progress.advance(Stage::Querying, 1, 2);
    const auto lines = m_flint.run({"query", "full"}, Stage::Querying, progress);
    if (!lines) {
        return failure(lines);
    }
    const auto answer = tools::readQuery(*lines);
    if (!answer) {
        return failure(ErrorKind::ToolAnswerUnknown,
                       {.file = m_flint.device(), .wanted = m_flint.program(), .found = "query full"});
    }
    Result<CardQuery> card = cardQuery(*answer, *hardware, m_flint.device(), m_flint.program());
    if (card) {
        card->inRecovery = m_flint.adapter().state == AdapterState::FlashRecovery;
    }
    progress.advance(Stage::Querying, 2, 2);
    return card;
}

Result<Bytes> ToolEngine::readImage(Progress& progress)
{
    return readWithTool(m_flint, Stage::ReadingImage, progress);
}

Result<Bytes> ToolEngine::readFlash(Progress& progress)
{
    const Result<tools::HardwareAnswer> hardware = queryHardware(progress);
    if (!hardware) {
        return failure(hardware);
    }
    if (hardware->flashSize == 0 || hardware->flashSize > mostFlash) {
        return failure(ErrorKind::ToolAnswerUnknown, {.file = m_flint.device(),
                                                      .wanted = m_flint.program(),
                                                      .found = std::format("TotalSize 0x{:x}", hardware->flashSize)});
    }
    progress.advance(Stage::ReadingFlash, 0, 100);
    Result<Bytes> flash = fileOf(m_flint, {"rb", "0x0", std::format("0x{:x}", hardware->flashSize)}, "flash.bin",
                                 Stage::ReadingFlash, mostFlash, progress);
    if (!flash && flash.error().kind == ErrorKind::ToolFailed) {
        Error error = flash.error();
        error.kind = ErrorKind::NotSupported;
        return std::unexpected(std::move(error));
    }
    if (flash && flash->size() != hardware->flashSize) {
        return failure(
            ErrorKind::ToolAnswerUnknown,
            {.file = m_flint.device(), .wanted = m_flint.program(), .found = std::format("{} bytes", flash->size())});
    }
    progress.advance(Stage::ReadingFlash, 100, 100);
    return flash;
}

Result<firmware::Image> ToolEngine::verify(Progress& progress)
{
    progress.advance(Stage::VerifyingFlash, 0, 100);
    const Result<tools::PrivateFolder> folder = tools::PrivateFolder::make();
    if (!folder) {
        return failure(folder);
    }
    // The flash is read once, which takes nearly all of the time; the tool and our parser judge the same
    // bytes.
    const ToolWord file(folder->path() / "image.bin", "image.bin");
    if (const auto read = m_flint.run({"ri", file}, Stage::VerifyingFlash, progress); !read) {
        return std::unexpected(whyUnreadable(read.error(), progress));
    }
    const Result<tools::ToolAnswer> told = m_flint.askOfFile(file, {"verify"}, Stage::VerifyingFlash, progress);
    if (!told) {
        return failure(told);
    }
    const tools::VerifyAnswer verdict = tools::readVerify(told->lines);
    if (!verdict.succeeded && !verdict.failed) {
        return std::unexpected(m_flint.failed(*told, m_flint.program(), "verify"));
    }
    Result<Bytes> bytes = readFile(file.used, firmware::maxImageFileSize);
    if (!bytes) {
        return failure(bytes);
    }
    Result<firmware::Image> image = firmware::parseImage(std::move(*bytes), m_flint.device());
    if (!image) {
        return image;
    }
    if (verdict.failed && image->isSound()) {
        return failure(ErrorKind::ToolFailed,
                       {.file = m_flint.device(), .wanted = m_flint.program(), .found = tools::errorText(told->lines)},
                       "Firesteel's own check finds nothing wrong with the image that the tool read");
    }
    progress.advance(Stage::VerifyingFlash, 100, 100);
    return image;
}

/// mstflint reads no damaged image out; what is wrong with it only its verification on the card tells.
Error ToolEngine::whyUnreadable(const Error& error, Progress& progress) const
{
    if (error.kind != ErrorKind::ImageDamaged) {
        return error;
    }
    const Result<tools::ToolAnswer> told = m_flint.ask({"verify"}, Stage::VerifyingFlash, progress);
    if (!told) {
        return told.error();
    }
    return told->succeeded() ? error : m_flint.failed(*told, m_flint.program(), "verify");
}

Result<ToolBurn> ToolEngine::prepare(const firmware::Image& image, const BurnOptions& options, Progress& progress)
{
    Result<CardQuery> card = query(QueryDepth::Burn, progress);
    if (!card) {
        return failure(card);
    }
    Bytes cardRom;
    if (isFs2(*card)) {
        // A query does not tell how an FS2 image lies on the flash.
        const Result<firmware::Image> current = readParsed(Stage::ReadingImage, progress);
        if (!current) {
            return failure(current);
        }
        card->layout = current->layout;
        card->identity = current->identity;
        card->findings = current->findings;
        card->rom = current->rom;
        if (const firmware::Section* const rom = current->find(firmware::SectionKind::Rom);
            rom != nullptr && !image.rom.present) {
            const ByteView data = current->data(*rom);
            cardRom.assign(data.begin(), data.end());
        }
    }
    if (const Result<> allowed = checkedBy(preflight(*card, image, options), options); !allowed) {
        return failure(allowed);
    }
    if (!isFs2(*card)) {
        return ToolBurn{.card = std::move(*card), .content = image};
    }
    Result<firmware::Image> content = burnContent(*card, image, cardRom, options);
    if (!content) {
        return failure(content);
    }
    return ToolBurn{.card = std::move(*card), .content = std::move(*content)};
}

Result<> ToolEngine::prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress)
{
    const Result<ToolBurn> prepared = prepare(image, options, progress);
    return prepared ? Result<>() : failure(prepared);
}

Result<BurnReport> ToolEngine::burn(const firmware::Image& image, const BurnOptions& options, Progress& progress)
{
    const Result<ToolBurn> prepared = prepare(image, options, progress);
    if (!prepared) {
        return failure(prepared);
    }
    return burnWithTool(m_flint, *prepared, image, burnSwitches(prepared->card, image, options), progress);
}

Result<std::string> ToolEngine::readIni(Progress& progress)
{
    const Result<Bytes> ini = fileOf(m_flint, {"dc"}, "board.ini", Stage::ReadingImage, mostIni, progress);
    if (!ini) {
        const bool none = ini.error().kind == ErrorKind::ToolFailed && ini.error().facts.found.contains("not found");
        return none ? failure(ErrorKind::IniMissing, {.file = m_flint.device()}, ini.error().detail) : failure(ini);
    }
    return upToNul(*ini);
}

Result<Bytes> ToolEngine::readRom(Progress& progress)
{
    Result<Bytes> rom = fileOf(m_flint, {"rrom"}, "rom.bin", Stage::ReadingImage, firmware::maxImageFileSize, progress);
    if (!rom && rom.error().kind == ErrorKind::ToolFailed && rom.error().facts.found.contains("ROM")) {
        const Result<CardQuery> card = query(QueryDepth::Full, progress);
        if (card && !card->rom.present) {
            return Bytes();
        }
    }
    return rom;
}

Result<BurnReport> ToolEngine::removeRom(Progress& progress)
{
    return removeRomWithTool(m_flint, progress);
}

Result<BurnReport> ToolEngine::setGuids(const firmware::Guids& guids, Progress& progress)
{
    const Result<CardQuery> card = query(QueryDepth::Burn, progress);
    if (!card) {
        return failure(card);
    }
    if (isFs2(*card)) {
        return setFs2Guids(m_flint, guids, progress);
    }
    const Result<BurnReport> written = setBaseAddresses(m_flint, *card, guids, progress);
    if (!written) {
        return written;
    }
    const Result<CardQuery> after = query(QueryDepth::Burn, progress);
    if (!after) {
        return failure(after);
    }
    const Result<> same = checkBaseAddresses(m_flint.device(), *after, guids);
    return same ? written : failure(same);
}

Result<BurnReport> ToolEngine::recover(const firmware::Image& image, const RecoverOptions& options, Progress& progress)
{
    const Result<tools::HardwareAnswer> hardware = queryHardware(progress);
    if (!hardware) {
        return failure(hardware);
    }
    return recoverWithTool(m_flint, *hardware, image, options, progress);
}

Result<> ToolEngine::reset(Progress& progress)
{
    const Result<CardQuery> card = query(QueryDepth::Burn, progress);
    if (card && isFs2(*card)) {
        return Engine::reset(progress);
    }
    progress.advance(Stage::ResettingChip, 0, 1);
    const auto done = m_flint.run(tools::ToolKind::FirmwareReset, {"-y", "reset"}, Stage::ResettingChip, progress);
    if (!done) {
        return failure(done);
    }
    progress.advance(Stage::ResettingChip, 1, 1);
    return {};
}

Result<> ToolEngine::clearSemaphore(Progress& progress)
{
    const auto done = m_flint.run({"--clear_semaphore"}, Stage::PreparingTool, progress);
    return done ? Result<>() : failure(done);
}

} // namespace firesteel::adapters
