// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapblocks.h>

#include <QWidget>

#include <memory>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace firesteel::gui {

/// One block of the map in full: what it is for, its addresses and checksums, its first bytes.
class SectionDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionDetails(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const firmware::Image>& image, const std::optional<MapBlock>& block);
    using QWidget::show;

    /// Line by line: address, hexadecimal, ASCII.
    static QString hexDump(ByteView bytes, std::uint64_t address, std::size_t bytesPerLine);
    static constexpr std::size_t shownBytes = 512;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void showBytes();
    void addRow(const QString& name, const QString& value, bool fixedFont = true);
    void addSectionRows(const firmware::Section& section);

    std::shared_ptr<const firmware::Image> m_image;
    std::optional<MapBlock> m_block;
    QLabel* m_title;
    QLabel* m_explanation;
    QBoxLayout* m_layout = nullptr;
    QFormLayout* m_form;
    QLabel* m_hexTitle;
    QPlainTextEdit* m_hex;
    ByteView m_bytes; ///< those shown, part of m_image
    std::uint64_t m_bytesStart = 0;
    bool m_narrow = false;
};

} // namespace firesteel::gui
