// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>
#include <gui/widgets/statebanner.h>

namespace firesteel::gui {

/// One line that says whether a bundle can be trusted, and if not, the first reason.
class BundleBanner final : public StateBanner
{
    Q_OBJECT
public:
    explicit BundleBanner(QWidget* parent = nullptr);

    void setBundle(const firmware::Bundle* bundle); ///< read at once, not kept
};

} // namespace firesteel::gui
