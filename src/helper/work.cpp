// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <base/translatable.h>
#include <helper/cardlock.h>
#include <helper/values.h>
#include <helper/work.h>

#include <algorithm>
#include <utility>

namespace firesteel::helper {

namespace {

Result<adapters::Adapter> simulatedAdapter(const Request& request, const Privileges& privileges)
{
    // Its files may be anything that the caller could not open himself.
    if (privileges.raised) {
        return failure(ErrorKind::RequestInvalid,
                       {.found = QT_TRANSLATE_NOOP("Error", "with raised privileges it serves no simulated cards")});
    }
    const std::vector<adapters::Adapter> found =
        adapters::discoverAdapters({.simulatedRoot = request.simulated, .includeReal = false});
    if (found.size() != 1 || found.front().simulatedState != request.simulated) {
        return failure(ErrorKind::DeviceNotFound, {.file = request.simulated});
    }
    return found.front();
}

/// Discovery lists ConnectX adapters of vendor 15b3 only, and none of their virtual functions.
Result<adapters::Adapter> realAdapter(const Request& request)
{
    const std::vector<adapters::Adapter> found = adapters::discoverAdapters({});
    const auto adapter = std::ranges::find(found, request.address, &adapters::Adapter::pciAddress);
    if (adapter == found.end()) {
        return failure(ErrorKind::DeviceNotFound, {.file = request.address});
    }
    return *adapter;
}

Result<Work> answer(const Result<>& done)
{
    return done ? Result<Work>(Work()) : failure(done);
}

Result<Work> answer(Result<Bytes> bytes)
{
    return bytes ? Result<Work>(Work{.bytes = std::move(*bytes)}) : failure(bytes);
}

Result<Work> answer(const Result<std::string>& text)
{
    // As bytes, because an INI may be larger than a line.
    return text ? Result<Work>(Work{.bytes = Bytes(text->begin(), text->end())}) : failure(text);
}

Result<Work> answer(const Result<adapters::CardQuery>& card)
{
    return card ? Result<Work>(Work{.result = toJson(*card), .bytes = std::nullopt}) : failure(card);
}

Result<Work> answer(const Result<firmware::Image>& image)
{
    return image ? Result<Work>(Work{.result = toJson(summaryOf(*image)), .bytes = image->bytes.copy()})
                 : failure(image);
}

Result<Work> answer(Result<adapters::BurnReport> report)
{
    return report ? Result<Work>(Work{.result = toJson(*report), .bytes = std::move(report->image)}) : failure(report);
}

Result<Work> run(adapters::Engine& engine, const Request& request, const firmware::Image& image, Progress& progress)
{
    switch (request.verb) {
    case Verb::Query:
        return answer(engine.query(request.depth, progress));
    case Verb::ReadImage:
        return answer(engine.readImage(progress));
    case Verb::ReadFlash:
        return answer(engine.readFlash(progress));
    case Verb::Verify:
        return answer(engine.verify(progress));
    case Verb::ReadIni:
        return answer(engine.readIni(progress));
    case Verb::ReadRom:
        return answer(engine.readRom(progress));
    case Verb::PrepareBurn:
        return answer(engine.prepareBurn(image, request.options, progress));
    case Verb::Burn:
        return answer(engine.burn(image, request.options, progress));
    case Verb::RemoveRom:
        return answer(engine.removeRom(progress));
    case Verb::SetGuids:
        return answer(engine.setGuids(*request.guids, progress));
    case Verb::Recover:
        return answer(engine.recover(image, {.guids = request.guids}, progress));
    case Verb::Reset:
        return answer(engine.reset(progress));
    case Verb::ClearSemaphore:
        return answer(engine.clearSemaphore(progress));
    case Verb::Cancel:
    case Verb::Quit:
        break;
    }
    return failure(ErrorKind::RequestInvalid, {.found = verbName(request.verb)});
}

} // namespace

Result<Work> perform(const Request& request, SharedBytes image, const Privileges& privileges, Progress& progress)
{
    const Result<adapters::Adapter> adapter =
        request.simulated.empty() ? realAdapter(request) : simulatedAdapter(request, privileges);
    if (!adapter) {
        return failure(adapter);
    }
    firmware::Image parsed;
    if (request.image) {
        Result<firmware::Image> copy = parseCopy(std::move(image), request.image->name, request.image->start);
        if (!copy) {
            return failure(copy);
        }
        if (const firmware::Finding* damage = copy->firstError()) {
            return std::unexpected(firmware::damageError(*damage, copy->name));
        }
        parsed = std::move(*copy);
    }
    const Result<CardLock> lock = CardLock::take(*adapter);
    if (!lock) {
        return failure(lock);
    }
    const Result<std::unique_ptr<adapters::Engine>> engine = adapters::openEngine(*adapter);
    if (!engine) {
        return failure(engine);
    }
    return run(**engine, request, parsed, progress);
}

} // namespace firesteel::helper
