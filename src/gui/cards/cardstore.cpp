// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/cardstore.h>
#include <gui/overview/iniflag.h>
#include <jobs/operations.h>

#include <algorithm>

namespace firesteel::gui {

CardStore::CardStore(jobs::Runner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{
}

const CardState& CardStore::state(const std::string& adapterId) const
{
    static const CardState empty;
    const auto found = m_states.find(adapterId);
    return found == m_states.end() ? empty : found->second;
}

void CardStore::readOnce(const adapters::Adapter& adapter)
{
    if (!m_states.contains(adapter.id)) {
        readAgain(adapter);
    }
}

void CardStore::readAgain(const adapters::Adapter& adapter)
{
    CardState& state = m_states[adapter.id];
    if (state.isReading()) {
        return;
    }
    state.error = adapters::engineRefusal(adapter);
    if (!state.error) {
        startQuery(adapter);
        // In flash recovery there may be no image to verify; the query tells.
        if (adapter.state != adapters::AdapterState::FlashRecovery) {
            startVerify(adapter);
        }
    }
    Q_EMIT changed(adapter.id);
}

void CardStore::startQuery(const adapters::Adapter& adapter)
{
    auto operation = std::make_shared<jobs::QueryCardOperation>(adapter);
    jobs::Job* job = m_runner.start(operation);
    m_states[adapter.id].queryJob = job;
    connect(job, &jobs::Job::finished, this, [this, job, operation, adapter] {
        const std::string& id = adapter.id;
        CardState& state = m_states[id];
        state.queryJob = nullptr;
        if (job->state() == jobs::JobState::Succeeded) {
            state.query = operation->card();
            if (adapter.state == adapters::AdapterState::FlashRecovery && !state.query->copies.empty()) {
                startVerify(adapter);
            }
        } else if (job->error()) {
            // What an earlier read found may not be true of the card any more.
            state.error = job->error();
            state.query.reset();
        }
        Q_EMIT changed(id);
    });
    watch(job, adapter.id);
}

void CardStore::startVerify(const adapters::Adapter& adapter)
{
    auto operation = std::make_shared<jobs::VerifyCardOperation>(adapter);
    jobs::Job* job = m_runner.start(operation);
    m_states[adapter.id].verifyJob = job;
    connect(job, &jobs::Job::finished, this, [this, job, operation, id = adapter.id] {
        CardState& state = m_states[id];
        state.verifyJob = nullptr;
        if (job->state() == jobs::JobState::Succeeded) {
            state.image = std::make_shared<const firmware::Image>(operation->image());
            const Result<std::string> ini = firmware::embeddedIni(*state.image);
            state.iniTurnsSriovOn = ini && iniTurnsOn(*ini, "sriov_en");
        } else if (job->error()) {
            state.error = state.error ? state.error : job->error();
            state.image.reset();
            state.iniTurnsSriovOn = false;
        }
        Q_EMIT changed(id);
    });
    watch(job, adapter.id);
}

void CardStore::watch(jobs::Job* job, const std::string& adapterId)
{
    connect(job, &jobs::Job::progressed, this, [this, adapterId] { Q_EMIT progressed(adapterId); });
    connect(job, &jobs::Job::stateChanged, this, [this, adapterId] { Q_EMIT progressed(adapterId); });
}

void CardStore::keepOnly(const std::vector<adapters::Adapter>& adapters)
{
    std::erase_if(m_states, [&adapters](const auto& entry) {
        return !entry.second.isReading() && !std::ranges::contains(adapters, entry.first, &adapters::Adapter::id);
    });
}

void CardStore::forget(const std::string& adapterId)
{
    const auto found = m_states.find(adapterId);
    if (found != m_states.end() && !found->second.isReading()) {
        m_states.erase(found);
    }
}

void CardStore::setRecovered(const std::string& adapterId)
{
    m_states[adapterId].recovered = true;
    Q_EMIT changed(adapterId);
}

void CardStore::setRunsUntilColdBoot(const std::string& adapterId, const firmware::Version& version)
{
    // A second flash before the cold boot changes nothing about what runs.
    std::optional<firmware::Version>& runs = m_states[adapterId].runsUntilColdBoot;
    if (!runs) {
        runs = version;
        Q_EMIT changed(adapterId);
    }
}

} // namespace firesteel::gui
