// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

namespace Ui {
class ComparePicker;
}

namespace firesteel::gui {

/// An image that can be compared, by the name the user knows it under.
struct CompareSide
{
    QString title;
    std::shared_ptr<const firmware::Image> image;
    QString toolTip{};
};

/// Asks which two of the images that are there to compare.
class ComparePicker final : public QDialog
{
    Q_OBJECT
public:
    explicit ComparePicker(QWidget* parent = nullptr);
    ~ComparePicker() override;

    /// What can be chosen. A choice that is still there stays; otherwise the first becomes the left
    /// and the second the right one.
    void setSides(std::vector<CompareSide> sides);
    /// Makes it the right one.
    void chooseRight(const std::shared_ptr<const firmware::Image>& image);
    std::pair<CompareSide, CompareSide> chosen() const;

Q_SIGNALS:
    void openRequested(); ///< the user wants another file among the sides

protected:
    void changeEvent(QEvent* event) override;

private:
    const CompareSide* side(int index) const;
    void retranslate();
    void updateButtons();

    std::unique_ptr<Ui::ComparePicker> m_ui;
    std::vector<CompareSide> m_sides;
};

} // namespace firesteel::gui
