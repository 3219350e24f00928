// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>
#include <firmware/image.h>

#include <QString>

#include <memory>
#include <vector>

namespace firesteel::gui {

/// A file the user opened: an image with all its copies, a bundle, or one image out of a bundle.
struct OpenedFile
{
    QString key;                                                ///< see fileKey()
    QString path;                                               ///< absolute
    QString psid;                                               ///< of an image out of a bundle; else empty
    std::vector<std::shared_ptr<const firmware::Image>> copies; ///< the one that boots first; none for a bundle
    std::shared_ptr<const firmware::Bundle> bundle;             ///< null for an image

    bool isBundle() const { return bundle != nullptr; }
    /// The copy that boots; null for a bundle.
    std::shared_ptr<const firmware::Image> image() const { return copies.empty() ? nullptr : copies.front(); }
};

/// The same for the same file, and for the same image of the same bundle.
QString fileKey(const QString& path, const QString& psid = {});

/// "image.bin", "MT_1090120019 in bundle.mfa"
QString fileTitle(const OpenedFile& file);

/// No damage was found: a sound image, or a bundle that can be unpacked.
bool isSound(const OpenedFile& file);

} // namespace firesteel::gui
