// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sentence.h>
#include <boardconfig/review.h>
#include <firmware/image.h>

#include <QString>

#include <memory>
#include <vector>

namespace firesteel::gui {

/// A build that is looked at. Images and review belong together.
struct ReviewSubject
{
    std::shared_ptr<const boardconfig::Review> review;
    std::shared_ptr<const firmware::Image> before, after;
    QString beforeTitle, afterTitle; ///< what the user knows them by
    std::vector<Sentence> remarks;   ///< of the builder
};

} // namespace firesteel::gui
