// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <firmware/image.h>
#include <gui/widgets/rowsmodel.h>

#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::gui {

/// A file that the user offers to learn from.
struct LearnImage
{
    QString path;
    std::shared_ptr<const firmware::Image> image; ///< null: nothing can be learned from the file
    std::size_t keys = 0;                         ///< of its INI
    std::string sha256;
    std::optional<Error> error; ///< why there is no image
    QString sameAs{};           ///< another file of the list with the same bytes, which would count twice

    bool isUsable() const { return image != nullptr && sameAs.isEmpty(); }
};

/// Reads a file, as a worker does it.
LearnImage readLearnImage(const QString& path);

/// The files of the list.
class LearnImages
{
public:
    /// A file that is there already is taken anew.
    void add(LearnImage image);
    void remove(std::vector<std::size_t> rows);

    const std::vector<LearnImage>& all() const { return m_images; }
    std::size_t usableCount() const;
    std::vector<firmware::Image> usable() const;

private:
    void findTwins();

    std::vector<LearnImage> m_images;
};

/// Why a file counts or not, in a sentence.
QString learnImageState(const LearnImage& image);

/// The columns read from `images`, which must outlive the table.
std::vector<RowColumn> learnImageColumns(const LearnImages& images);

} // namespace firesteel::gui
