// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsupport.h"

#include <support/testimage.h>

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace firesteel::test {

SharedImage parsed(Bytes bytes, const std::string& name)
{
    Result<firmware::Image> image = firmware::parseImage(std::move(bytes), name);
    if (!image) {
        qFatal("cannot parse %s: %s", name.c_str(), errorSentence(image.error()).c_str());
    }
    return std::make_shared<const firmware::Image>(std::move(*image));
}

SharedImage goodImage()
{
    return parsed(smallImage());
}

std::size_t sectionIndex(const firmware::Image& image, firmware::SectionKind kind)
{
    const auto match = std::ranges::find(image.sections, kind, &firmware::Section::kind);
    if (match == image.sections.end()) {
        qFatal("the image has no section of kind %d", static_cast<int>(kind));
    }
    return static_cast<std::size_t>(match - image.sections.begin());
}

SharedImage damagedImage(firmware::SectionKind kind)
{
    const SharedImage good = goodImage();
    Bytes bytes = good->bytes.copy();
    bytes[good->sections[sectionIndex(*good, kind)].dataOffset] ^= 0x10;
    return parsed(std::move(bytes));
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    return palette;
}

QPalette darkPalette()
{
    const QColor text(0xfc, 0xfc, 0xfc);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Highlight, QColor(0x1d, 0x6f, 0x9c));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, QColor(0x7c, 0x82, 0x88));
    }
    return palette;
}

void saveScreenshot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("FIRESTEEL_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        // Rows added and sizes changed just now are laid out in the next round of the event loop.
        QCoreApplication::processEvents();
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

} // namespace firesteel::test
