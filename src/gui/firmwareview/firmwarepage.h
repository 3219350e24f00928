// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <memory>
#include <optional>

#include <QWidget>

namespace firesteel::gui {

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

protected:
    void changeEvent(QEvent* event) override; ///< language and palette changes

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::shared_ptr<const firmware::Image> m_image;
};

} // namespace firesteel::gui
