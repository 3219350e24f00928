// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace firesteel::gui {

struct MapBlock;

/// One image, from a file or from a card: identity, section map, section table, findings and the
/// embedded INI, all linked by the selected section. Empty until setImage().
class FirmwarePage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirmwarePage(QWidget* parent = nullptr);
    ~FirmwarePage() override;

    /// Shows an image; its bytes are shared, not copied.
    void setImage(std::shared_ptr<const firmware::Image> image);
    /// Shows an explanation instead of an image: "Read the card to see its image."
    void setPlaceholder(const QString& text);
    const std::shared_ptr<const firmware::Image>& image() const { return m_image; }

    /// Size of the flash the image was read from, for the physical view; 0 = not known.
    void setFlashSize(std::uint64_t bytes);
    /// Index into Image::sections of the section that all parts of the page show.
    std::optional<std::size_t> currentSection() const;
    void selectSection(std::size_t section);

Q_SIGNALS:
    void currentSectionChanged();
    /// The embedded INI and the SHA-256 have arrived from the worker thread.
    void detailsReady();

protected:
    void changeEvent(QEvent* event) override; ///< language and palette changes
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void showImage();
    void loadDetails();
    void retranslate();
    void showBlock();
    void followFinding(const std::optional<MapBlock>& block);
    void showFinding(const firmware::Finding& finding);
    void updateZoom();
    void fitTables();
    void updateIni();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::shared_ptr<const firmware::Image> m_image;
};

} // namespace firesteel::gui
