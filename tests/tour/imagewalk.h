// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

namespace firesteel::test {

/// Images beside the card: a bundle, an FS4 image out of it, its bytes, a comparison, the library.
class ImageWalk final : public Walk
{
public:
    using Walk::Walk;
    bool run() override;
    bool runDark();

private:
    bool walk(const QString& suffix);
    bool openBundle(const QString& suffix);
    bool openImage(const QString& suffix);
    bool compare(const QString& suffix);
    bool useLibrary(const QString& suffix);

    QString m_bundle;
    QString m_newer;
};

} // namespace firesteel::test
