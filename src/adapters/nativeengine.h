// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardsession.h>
#include <adapters/engine.h>
#include <silicon/crspace.h>

namespace firesteel::adapters {

/// Firesteel's own engine for chips with FS2 images: ConnectX-2, ConnectX-3 and ConnectX-3 Pro, over
/// any CR space, also in flash recovery. The CR space must outlive the engine.
class NativeEngine : public Engine
{
public:
    explicit NativeEngine(silicon::CrSpace& crSpace, SessionOptions options = {});

    /// A card in flash recovery without an image is told with `inRecovery` and no copies.
    Result<CardQuery> query(QueryDepth depth, Progress& progress) override;
    Result<Bytes> readImage(Progress& progress) override;
    Result<Bytes> readFlash(Progress& progress) override;
    Result<firmware::Image> verify(Progress& progress) override;
    Result<> prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override;
    Result<BurnReport> burn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override;
    Result<std::string> readIni(Progress& progress) override;
    Result<Bytes> readRom(Progress& progress) override;
    Result<BurnReport> removeRom(Progress& progress) override;
    Result<BurnReport> setGuids(const firmware::Guids& guids, Progress& progress) override;
    /// Into the even chunks, failsafe.
    Result<BurnReport> recover(const firmware::Image& image, const RecoverOptions& options,
                               Progress& progress) override;
    /// NotSupported: these chips start new firmware after a cold boot only.
    Result<> reset(Progress& progress) override;
    Result<> clearSemaphore(Progress& progress) override;

private:
    Result<std::unique_ptr<CardSession>> open() { return CardSession::open(m_crSpace, m_options); }

    silicon::CrSpace& m_crSpace;
    SessionOptions m_options;
};

} // namespace firesteel::adapters
