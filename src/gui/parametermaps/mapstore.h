// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// A map of the user's own.
struct UserMap
{
    std::filesystem::path file;
    std::optional<boardconfig::ParameterMap> map; ///< as far as the file is one
    std::optional<Error> error;                   ///< why the window does not use it
};

/// The parameter maps that the window works with: the shipped ones and those in the user's folder. Files
/// are read and written on a worker. A map that cannot be used locks out no other: it is listed with its
/// error.
class MapStore final : public QObject
{
    Q_OBJECT
public:
    /// Begins to read. An empty folder: there are only the shipped maps, and none can be added.
    explicit MapStore(std::filesystem::path folder, QObject* parent = nullptr);

    /// Never null; without any map until the first reading is over.
    const std::shared_ptr<const boardconfig::ParameterMaps>& maps() const { return m_maps; }
    const std::vector<UserMap>& userMaps() const { return m_userMaps; }
    const std::filesystem::path& folder() const { return m_folder; }
    bool isLoading() const { return m_running != 0; }

    /// Reads the folder again.
    void reload();
    /// Saves a map as a new file of the folder, named after the map. Where it contradicts a map that is in
    /// use it is not saved. `done` gets the file, or why there is none; changed() comes before it.
    using Added = std::function<void(const Result<std::filesystem::path>&)>;
    void add(boardconfig::ParameterMap map, Added done = {});
    /// Deletes the file of a user's map.
    void remove(const std::filesystem::path& file, std::function<void(const Result<>&)> done = {});

Q_SIGNALS:
    void changed();

private:
    struct Reading
    {
        std::shared_ptr<const boardconfig::ParameterMaps> maps;
        std::vector<UserMap> userMaps;
    };
    static Reading read(const std::filesystem::path& folder);
    void begin();
    void take(Reading reading, std::function<void()> then = {});

    std::filesystem::path m_folder;
    std::shared_ptr<const boardconfig::ParameterMaps> m_maps;
    std::vector<UserMap> m_userMaps;
    unsigned m_running = 0;                     ///< readings under way
    bool m_overlapped = false;                  ///< the last one began while another was under way
    std::vector<std::function<void()>> m_after; ///< what waits for changed()
};

} // namespace firesteel::gui
