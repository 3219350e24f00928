// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/mapblocks.h>

#include <QWidget>

#include <memory>

class QFormLayout;
class QLabel;
class QPushButton;

namespace firesteel::gui {

/// One block of the map in full: what it is for, its addresses and checksums.
class SectionDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionDetails(QWidget* parent = nullptr);

    /// `section` as SectionMap::currentSection().
    void show(const std::shared_ptr<const firmware::Image>& image, const std::optional<MapBlock>& block,
              std::optional<std::size_t> section);
    using QWidget::show;

Q_SIGNALS:
    void hexRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addRow(const QString& name, const QString& value, bool fixedFont = true);
    void addSectionRows(const firmware::Section& section);
    void addEntryRows(const firmware::TocEntry& entry);

    std::shared_ptr<const firmware::Image> m_image;
    std::optional<MapBlock> m_block;
    std::optional<std::size_t> m_section;
    QLabel* m_title;
    QLabel* m_explanation;
    QFormLayout* m_form;
    QPushButton* m_toHex;
};

} // namespace firesteel::gui
