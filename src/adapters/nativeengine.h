// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/engine.h>
#include <silicon/crspace.h>

namespace firesteel::adapters {

/// Firesteel's own engine for chips with FS2 images: ConnectX-3 and ConnectX-3 Pro, over any
/// CR space. The CR space must outlive the engine.
class NativeEngine final : public Engine
{
public:
    explicit NativeEngine(silicon::CrSpace& crSpace);

    Result<CardQuery> query(QueryDepth depth, Progress& progress) override;
    Result<Bytes> readImage(Progress& progress) override;
    Result<Bytes> readFlash(Progress& progress) override;
    Result<firmware::Image> verify(Progress& progress) override;
    Result<> prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override;
    Result<BurnReport> burn(const firmware::Image& image, const BurnOptions& options, Progress& progress) override;

private:
    silicon::CrSpace& m_crSpace;
};

} // namespace firesteel::adapters
