// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/cards/adapterdiscovery.h>

#include <utility>

namespace firesteel::gui {

namespace {

DiscoveryResult discover(adapters::DiscoveryOptions options)
{
    DiscoveryResult result;
    if (!options.simulatedRoot) {
        result.adapters = discoverAdapters(options);
        if (!result.adapters.empty()) {
            return result;
        }
        options.simulatedRoot = adapters::defaultSimulatedRoot();
    }
    if (const Result<> made = adapters::ensureStockCards(*options.simulatedRoot); !made) {
        result.error = made.error();
    }
    result.adapters = discoverAdapters(options);
    return result;
}

} // namespace

AdapterDiscovery::AdapterDiscovery(adapters::DiscoveryOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

void AdapterDiscovery::start()
{
    if (std::exchange(m_running, true)) {
        return;
    }
    runAsync([options = m_options] { return discover(options); }, this,
             [this](const DiscoveryResult& result) {
                 m_running = false;
                 Q_EMIT finished(result);
             });
}

} // namespace firesteel::gui
