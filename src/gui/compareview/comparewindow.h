// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>
#include <firmware/image.h>
#include <gui/compareview/comparelists.h>
#include <gui/compareview/comparisonsaving.h>
#include <gui/widgets/messagebar.h>

#include <QWidget>

#include <array>
#include <memory>

class QAction;
class QLabel;
class QTabWidget;
class QToolButton;

namespace firesteel::gui {

class CompareBytesPage;
class CompareListPage;
class FileDialog;

/// Two images side by side in a window of its own: what they differ in by identity, section, INI key,
/// Configuration record and byte. Alt+Down and Alt+Up go from difference to difference.
/// `new CompareWindow(fileDialog, parent)`, setSides(), show(); it deletes itself when closed.
class CompareWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `fileDialog` must outlive the window. `parent` only keeps it on top of the main window.
    explicit CompareWindow(FileDialog& fileDialog, QWidget* parent = nullptr);

    /// Compares two images on a worker; titles are what the user knows them by.
    void setSides(std::shared_ptr<const firmware::Image> left, const QString& leftTitle,
                  std::shared_ptr<const firmware::Image> right, const QString& rightTitle);
    /// The comparison that is shown; null while it is being made.
    const std::shared_ptr<const compare::Comparison>& comparison() const { return m_comparison; }

    CompareListPage* page(CompareListKind kind) const;
    void showList(CompareListKind kind);

Q_SIGNALS:
    void compared(); ///< the comparison of the sides is there

public Q_SLOTS:
    void swapSides();
    void goToNextDifference();
    void goToPreviousDifference();
    /// Shows a range of Comparison::bytes in hex.
    void showRange(std::size_t range);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Side
    {
        QString title;
        std::shared_ptr<const firmware::Image> image;
        QLabel* word = nullptr;
        QLabel* name = nullptr;
        QLabel* facts = nullptr;
    };

    QWidget* makeHeader();
    QWidget* makeSide(Side& side, const QString& objectName);
    void makeActions();
    void makePages();
    void start();
    void take(std::shared_ptr<const compare::Comparison> comparison);
    void exportAs(ComparisonFormat format);
    void goToDifference(bool forward);
    void updateHeader();
    void updateVerdict();
    void updateTabs();
    void retranslate();

    FileDialog& m_fileDialog;
    Side m_left;
    Side m_right;
    std::shared_ptr<const compare::Comparison> m_comparison;
    unsigned m_generation = 0; ///< of the sides: an older answer is not taken

    MessageBar* m_verdict;
    MessageBar* m_note;
    QTabWidget* m_tabs;
    std::array<CompareListPage*, compareListKinds.size()> m_pages{};
    CompareBytesPage* m_bytesPage = nullptr;
    QAction* m_swapAction;
    QAction* m_nextAction;
    QAction* m_previousAction;
    QToolButton* m_exportButton;
    std::array<QAction*, 3> m_exportActions{};
};

} // namespace firesteel::gui
