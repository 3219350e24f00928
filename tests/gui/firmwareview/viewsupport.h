// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QPalette>
#include <QString>

#include <memory>

class QWidget;

namespace firesteel::test {

using SharedImage = std::shared_ptr<const firmware::Image>;

/// Parses bytes that the test knows to be an image; ends the test program otherwise.
SharedImage parsed(Bytes bytes, const std::string& name = "test.bin");

/// The stock test image.
SharedImage goodImage();

/// The stock test image with one bit flipped in the payload of the first section of that kind.
SharedImage damagedImage(firmware::SectionKind kind);

/// Index of the first section of that kind.
std::size_t sectionIndex(const firmware::Image& image, firmware::SectionKind kind);

QPalette lightPalette();
QPalette darkPalette();

/// Saves a picture of the widget as NAME.png in the folder $FIRESTEEL_SCREENSHOTS, if that is set.
void saveScreenshot(QWidget& widget, const QString& name);

} // namespace firesteel::test
