// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapblocks.h>
#include <gui/firmwareview/verdictbanner.h>

#include <QWidget>

#include <memory>
#include <optional>

class QModelIndex;

namespace firesteel::gui {

class FileDialog;

/// One image, from a file or from a card, or the copies of it on one flash: identity, section map,
/// section table, details, contents, bytes and findings, all linked by the selected section. Empty
/// until setImage().
class FirmwarePage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirmwarePage(QWidget* parent = nullptr);
    ~FirmwarePage() override;

    /// Shows an image; its bytes are shared, not copied.
    void setImage(std::shared_ptr<const firmware::Image> image, ImageSource source = ImageSource::File);
    /// Shows the first of several copies on one flash and lets the user choose (see
    /// firmware::parseImageCopies()).
    void setImages(ImageCopies copies, ImageSource source = ImageSource::File);
    /// Shows an explanation instead of an image: "Read the card to see its image."
    void setPlaceholder(const QString& text);
    /// The copy that is shown; null when there is none.
    const std::shared_ptr<const firmware::Image>& image() const { return m_image; }
    const ImageCopies& images() const { return m_copies; }

    /// Asks where to save pictures of the map; without it none can be saved. Must outlive the page.
    void setFileDialog(FileDialog* fileDialog);
    /// Size of the flash the image was read from, for the physical view; 0 = not known.
    void setFlashSize(std::uint64_t bytes);
    /// Index into Image::sections of the section that all parts of the page show.
    std::optional<std::size_t> currentSection() const;
    void selectSection(std::size_t section);

Q_SIGNALS:
    void currentSectionChanged();
    /// The embedded INI, the SHA-256 and what lies outside of sections have arrived from the worker thread.
    void detailsReady();
    /// A picture was written or could not be.
    void pictureSaved(bool success);

protected:
    void changeEvent(QEvent* event) override; ///< language and palette changes
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // firmwarepage.cpp
    void build();
    void buildTools();
    void showImage();
    void loadDetails();
    void updateIni();
    void savePicture();
    void fitTables();
    void setLowestSplitter();

    // firmwarepagewords.cpp
    void retranslate();
    void retranslateTabs();
    void updateCopyNames();
    void updateZoom();

    // firmwarepagelinks.cpp
    void connectParts();
    void connectTools();
    void showCopy(std::size_t index);
    void showBlock();
    void showRow();
    void showBytes();
    void showTints();
    void followFinding();
    void followCursor(std::uint64_t offset);
    void showFinding(const firmware::Finding& finding);
    void chooseRow(const QModelIndex& row);
    void chooseIni();
    bool expandByKey(int key);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    ImageCopies m_copies;
    std::shared_ptr<const firmware::Image> m_image;
    ImageSource m_source = ImageSource::File;
};

} // namespace firesteel::gui
