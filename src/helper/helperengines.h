// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <helper/launcher.h>

#include <memory>
#include <string>

namespace firesteel::helper {

class HelperSlot;

/// Engines that work in firesteel-helper. A simulated card has a helper of its own for each engine; all
/// real cards share one, for which the user is asked once in the life of this object. The engines
/// outlive neither the opener nor the launcher.
class HelperEngines final : public adapters::EngineOpener
{
public:
    /// `command`: what does the same in a terminal, for errors that end with "use a terminal"; empty:
    /// whoever runs the operation fills it in.
    explicit HelperEngines(Launcher& launcher, std::string command = {});
    ~HelperEngines() override;

    /// What engineRefusal() says; HelperMissing, PolkitMissing, PolkitAgentMissing,
    /// AuthorizationDeclined, AuthorizationDenied, HelperFailed, Cancelled. All calls of the engine:
    /// HelperFailed if the helper ends, HelperBusy.
    Result<std::unique_ptr<adapters::Engine>> open(const adapters::Adapter& adapter, Progress& progress) override;

private:
    Launcher& m_launcher;
    std::string m_command;
    std::shared_ptr<HelperSlot> m_real;
};

} // namespace firesteel::helper
