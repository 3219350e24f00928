// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/discovery.h>

#include <QObject>

#include <optional>
#include <vector>

namespace firesteel::gui {

struct DiscoveryResult
{
    std::vector<adapters::Adapter> adapters;
    std::optional<Error> error; ///< the simulated cards could not be made
};

/// Looks for adapters on a worker thread. Real ones; the simulated ones where the options name
/// their folder, or where there is no real one.
class AdapterDiscovery final : public QObject
{
    Q_OBJECT
public:
    explicit AdapterDiscovery(adapters::DiscoveryOptions options, QObject* parent = nullptr);

    /// Does nothing while a search is under way. Makes the stock simulated cards that are missing.
    void start();
    /// Looks at what is there now and makes nothing; after a search that is under way.
    void lookAgain();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const firesteel::gui::DiscoveryResult& result);

private:
    void run(bool makeStockCards);

    adapters::DiscoveryOptions m_options;
    bool m_running = false;
    bool m_again = false;
};

} // namespace firesteel::gui
