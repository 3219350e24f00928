// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/firmwareview/sectioncontent/contenttable.h>

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace firesteel::gui {

class IniView;
class ReadingTable;
class RegisterModel;

/// What the bytes of the current section mean: GUIDs, Image Info fields, ROMs, register settings,
/// the board INI... and a hint where the content is not public.
class SectionContent final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionContent(QWidget* parent = nullptr);

    /// `section` as SectionMap::currentSection(), for blocks without one the block alone.
    void show(const std::shared_ptr<const firmware::Image>& image, const std::optional<MapBlock>& block,
              std::optional<std::size_t> section);
    using QWidget::show;

    /// Shown for the section that holds the board INI.
    IniView* iniView() const { return m_ini; }
    /// Chooses the row whose bytes have that offset, if there is one.
    void followOffset(std::uint64_t offset);
    void refreshTexts(); ///< after a change of language or palette

Q_SIGNALS:
    /// A row was chosen that stands for these bytes of the image.
    void bytesChosen(std::uint64_t offset, std::uint64_t size);
    /// A row that leads to another section was activated.
    void sectionChosen(std::size_t section);
    void hexRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void retranslate();
    void showTable(ContentTable table);
    void showRegisters(std::size_t section);
    void showMessage(const QString& text, bool withButton);
    void updateCount();
    void chooseRow(const QModelIndex& row);

    std::shared_ptr<const firmware::Image> m_image;
    std::optional<MapBlock> m_block;
    std::optional<std::size_t> m_section;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QPushButton* m_toHex;
    QLabel* m_note;
    ContentModel* m_model;
    ReadingTable* m_table;
    QLineEdit* m_filter;
    QLabel* m_count;
    RegisterModel* m_registers;
    ReadingTable* m_registerTable;
    IniView* m_ini;
    bool m_following = false;
};

} // namespace firesteel::gui
