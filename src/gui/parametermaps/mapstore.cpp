// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/async.h>
#include <gui/parametermaps/mapstore.h>

#include <algorithm>
#include <format>
#include <string>
#include <system_error>
#include <utility>

namespace firesteel::gui {

using boardconfig::ParameterMap;
using boardconfig::ParameterMaps;

namespace {

/// The *.json files of the folder, by name. A folder that cannot be read is like an empty one here: adding
/// to it says why.
std::vector<std::filesystem::path> mapFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code code;
    if (folder.empty()) {
        return files;
    }
    std::filesystem::directory_iterator entries(folder, code);
    for (; !code && entries != std::filesystem::directory_iterator(); entries.increment(code)) {
        if (entries->path().extension() == ".json") {
            files.push_back(entries->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// A name that no file of the folder has yet: letters, digits and dashes of the map's name, no hidden file.
std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& name)
{
    std::string stem;
    for (const char c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || (c == '.' && !stem.empty())) {
            stem += c;
        } else if (!stem.empty() && stem.back() != '-') {
            stem += '-';
        }
    }
    constexpr std::size_t longest = 100;
    stem = stem.substr(0, longest);
    stem.resize(stem.find_last_not_of("-.") + 1); // npos + 1 = 0
    if (stem.empty()) {
        stem = "map";
    }
    std::error_code code;
    std::filesystem::path file = folder / (stem + ".json");
    for (unsigned number = 2; std::filesystem::exists(std::filesystem::symlink_status(file, code)); ++number) {
        file = folder / std::format("{}-{}.json", stem, number);
    }
    return file;
}

Result<std::filesystem::path> save(const std::filesystem::path& folder, const ParameterMap& map,
                                   std::vector<ParameterMap> used)
{
    if (folder.empty()) {
        return failure(ErrorKind::FileUnwritable, {.file = map.name, .found = "there is no folder for parameter maps"});
    }
    const std::string text = boardconfig::parameterMapJson(map);
    std::filesystem::path file = freeName(folder, map.name);
    Result<ParameterMap> parsed = boardconfig::parseParameterMap(text, file.string());
    if (!parsed) {
        return failure(parsed);
    }
    used.push_back(std::move(*parsed));
    if (const Result<ParameterMaps> together = ParameterMaps::of(std::move(used)); !together) {
        return failure(together);
    }
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (const Result<> written = writeFile(file, std::string_view(text)); !written) {
        return failure(written);
    }
    return file;
}

} // namespace

MapStore::MapStore(std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_maps(std::make_shared<const ParameterMaps>())
{
    reload();
}

MapStore::Reading MapStore::read(const std::filesystem::path& folder)
{
    Reading reading{.maps = std::make_shared<const ParameterMaps>(), .userMaps = {}};
    std::vector<ParameterMap> used = boardconfig::builtInParameterMaps().value_or(std::vector<ParameterMap>());
    if (Result<ParameterMaps> shipped = ParameterMaps::of(used)) {
        reading.maps = std::make_shared<const ParameterMaps>(std::move(*shipped));
    }
    for (const std::filesystem::path& file : mapFiles(folder)) {
        UserMap& entry = reading.userMaps.emplace_back(UserMap{.file = file, .map = {}, .error = {}});
        Result<ParameterMap> map = boardconfig::loadParameterMap(file);
        if (!map) {
            entry.error = map.error();
            continue;
        }
        entry.map = *map;
        used.push_back(std::move(*map));
        Result<ParameterMaps> together = ParameterMaps::of(used);
        if (!together) {
            entry.error = together.error();
            used.pop_back();
            continue;
        }
        reading.maps = std::make_shared<const ParameterMaps>(std::move(*together));
    }
    return reading;
}

void MapStore::begin()
{
    m_overlapped = m_running != 0;
    ++m_running;
}

void MapStore::take(Reading reading, std::function<void()> then)
{
    if (then) {
        m_after.push_back(std::move(then));
    }
    if (--m_running != 0) {
        return;
    }
    // Of readings that went on side by side nobody knows which saw the folder last.
    if (m_overlapped) {
        reload();
        return;
    }
    m_maps = std::move(reading.maps);
    m_userMaps = std::move(reading.userMaps);
    Q_EMIT changed();
    for (const std::function<void()>& after : std::exchange(m_after, {})) {
        after();
    }
}

void MapStore::reload()
{
    begin();
    runAsync([folder = m_folder] { return read(folder); }, this, [this](Reading reading) { take(std::move(reading)); });
}

void MapStore::add(ParameterMap map, Added done)
{
    struct Outcome
    {
        Result<std::filesystem::path> file;
        Reading reading;
    };
    begin();
    runAsync(
        [folder = m_folder, map = std::move(map)]() -> Outcome {
            // What is in use now: the window may not have read it yet.
            Result<std::filesystem::path> file = save(folder, map, read(folder).maps->maps());
            return {.file = std::move(file), .reading = read(folder)};
        },
        this,
        [this, done = std::move(done)](const Outcome& outcome) {
            take(outcome.reading, [done, file = outcome.file] {
                if (done) {
                    done(file);
                }
            });
        });
}

void MapStore::remove(const std::filesystem::path& file, std::function<void(const Result<>&)> done)
{
    struct Outcome
    {
        Result<> removed;
        Reading reading;
    };
    begin();
    runAsync(
        [folder = m_folder, file]() -> Outcome {
            std::error_code code;
            const bool gone = std::filesystem::remove(file, code);
            Result<> removed;
            if (!gone) {
                removed = failure(ErrorKind::FileUnwritable,
                                  {.file = file.string(), .found = code ? code.message() : "there is no such file"});
            }
            return {.removed = std::move(removed), .reading = read(folder)};
        },
        this,
        [this, done = std::move(done)](const Outcome& outcome) {
            take(outcome.reading, [done, removed = outcome.removed] {
                if (done) {
                    done(removed);
                }
            });
        });
}

} // namespace firesteel::gui
