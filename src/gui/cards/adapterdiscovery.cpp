// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/cards/adapterdiscovery.h>

#include <utility>

namespace firesteel::gui {

namespace {

DiscoveryResult discover(adapters::DiscoveryOptions options, bool makeStockCards)
{
    DiscoveryResult result;
    if (!options.simulatedRoot) {
        result.adapters = discoverAdapters(options);
        if (!result.adapters.empty()) {
            return result;
        }
        options.simulatedRoot = adapters::defaultSimulatedRoot();
    }
    if (makeStockCards) {
        if (const Result<> made = adapters::ensureStockCards(*options.simulatedRoot); !made) {
            result.error = made.error();
        }
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
    if (!m_running) {
        run(true);
    }
}

void AdapterDiscovery::lookAgain()
{
    if (m_running) {
        m_again = true;
        return;
    }
    run(false);
}

void AdapterDiscovery::run(bool makeStockCards)
{
    m_running = true;
    runAsync([options = m_options, makeStockCards] { return discover(options, makeStockCards); }, this,
             [this](const DiscoveryResult& result) {
                 m_running = false;
                 Q_EMIT finished(result);
                 if (std::exchange(m_again, false)) {
                     lookAgain();
                 }
             });
}

} // namespace firesteel::gui
