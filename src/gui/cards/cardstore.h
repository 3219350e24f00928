// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <jobs/runner.h>

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace firesteel::gui {

/// What the window knows of one card, as far as it has read it.
struct CardState
{
    std::optional<adapters::CardQuery> query;
    std::shared_ptr<const firmware::Image> image; ///< the image that boots
    std::optional<Error> error;                   ///< why the last reading failed
    QPointer<jobs::Job> queryJob;                 ///< while it runs
    QPointer<jobs::Job> verifyJob;                ///< while it runs
    bool iniTurnsSriovOn = false;                 ///< by the INI inside the image that boots
    /// Set after a flash by this window: what the chip still runs until the next cold boot.
    std::optional<firmware::Version> runsUntilColdBoot;
    bool recovered = false; ///< by this window: the image is complete, a cold boot is needed

    bool isReading() const { return queryJob != nullptr || verifyJob != nullptr; }
};

/// Reads cards in the background, at most once each until asked again, and keeps what came out.
class CardStore final : public QObject
{
    Q_OBJECT
public:
    explicit CardStore(jobs::Runner& runner, QObject* parent = nullptr);

    /// Empty state for cards that were never read.
    const CardState& state(const std::string& adapterId) const;
    /// Reads the card unless that was done or is under way.
    void readOnce(const adapters::Adapter& adapter);
    /// Queries and verifies the card; does nothing while that is under way.
    void readAgain(const adapters::Adapter& adapter);
    /// Forgets the cards that are not in the list, so that they are read again when they return.
    void keepOnly(const std::vector<adapters::Adapter>& adapters);
    /// Forgets what is known of a card that is not being read.
    void forget(const std::string& adapterId);
    void setRunsUntilColdBoot(const std::string& adapterId, const firmware::Version& version);

    void setRecovered(const std::string& adapterId);

Q_SIGNALS:
    void changed(const std::string& adapterId);
    void progressed(const std::string& adapterId); ///< of the reading

private:
    void watch(jobs::Job* job, const std::string& adapterId);
    void startQuery(const adapters::Adapter& adapter);
    void startVerify(const adapters::Adapter& adapter);

    jobs::Runner& m_runner;
    std::map<std::string, CardState> m_states;
};

} // namespace firesteel::gui
