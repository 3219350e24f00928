// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>
#include <gui/widgets/statebanner.h>

class QPushButton;

namespace firesteel::gui {

/// Where an image comes from: what is wrong with it means something else.
enum class ImageSource
{
    File,
    Card,
};

/// One line that says whether an image may be flashed, and if not, the first reason and where.
class VerdictBanner final : public StateBanner
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget* parent = nullptr);

    void setImage(const firmware::Image* image, ImageSource source); ///< read at once, not kept

Q_SIGNALS:
    void showRequested(); ///< the user wants to see the place of the first error

private:
    static QString unsoundText(const firmware::Image& image, const firmware::Finding& error, ImageSource source);
    static QString soundText(const firmware::Image& image);

    QPushButton* m_show;
};

} // namespace firesteel::gui
