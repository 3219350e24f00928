// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace firesteel::gui {

/// A list that grows with its lines and never beyond them; with many lines it scrolls.
class FittingList final : public QListWidget
{
    Q_OBJECT
public:
    using QListWidget::QListWidget;

    void doItemsLayout() override;
};

} // namespace firesteel::gui
