// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace firesteel::gui {

/// An FS2 image to build from, by the name the user knows it under.
struct BuildBase
{
    QString title;
    QString toolTip{};
    std::shared_ptr<const firmware::Image> image;
};

struct BuildSource
{
    std::vector<BuildBase> bases; ///< not empty; the first is the default
    std::string ini;              ///< the edited text
    QString folder;               ///< where to save by default
};

} // namespace firesteel::gui
