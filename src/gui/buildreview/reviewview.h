// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/buildreview/reviewsubject.h>

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;
class QTabWidget;

namespace firesteel::gui {

class CompareBytesPage;
class CompareListPage;
class ElidedLabel;
class FileDialog;
class FilteredTable;
class MessageBar;
class ReadingTable;

/// What a build changed: by section, register setting, INI key and byte. Enter or a double-click on a row
/// shows its bytes.
class ReviewView final : public QWidget
{
    Q_OBJECT
public:
    /// `fileDialog` must outlive the view.
    explicit ReviewView(FileDialog& fileDialog, QWidget* parent = nullptr);

    /// A subject without a review shows nothing.
    void setSubject(ReviewSubject subject);

protected:
    void changeEvent(QEvent* event) override;
    /// Enter in a list does not press the default button of a dialog.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Tab
    {
        SectionsTab,
        RegistersTab,
        KeysTab,
        BytesTab
    };

    void makeTabs();
    void makeBar();
    ReadingTable* table(Tab tab) const;
    std::optional<std::size_t> currentBytes() const;
    void showBytes(std::size_t range);
    void showCurrentBytes();
    void exportText();
    void updateSummary();
    void updateTabs();
    void updateActions();
    void retranslate();

    FileDialog& m_fileDialog;
    ReviewSubject m_subject;
    std::function<void()> m_message; ///< what the note below says
    ElidedLabel* m_before;
    ElidedLabel* m_after;
    MessageBar* m_summary;
    MessageBar* m_note;
    QTabWidget* m_tabs;
    CompareListPage* m_sections;
    FilteredTable* m_registers;
    FilteredTable* m_keys;
    CompareBytesPage* m_bytes;
    QPushButton* m_bytesButton;
    QPushButton* m_exportButton;
    QAction* m_bytesAction;
    QAction* m_copyAction;
};

} // namespace firesteel::gui
