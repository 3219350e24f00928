// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/hexview/hexview.h>
#include <gui/widgets/messagebar.h>

#include <QWidget>

class QAction;
class QLabel;

namespace firesteel::gui {

class ElidedLabel;
class HexFindBar;
class HexGoToBar;

/// A hex view with a bar to go to an address (Ctrl+G), one to find text or bytes (Ctrl+F, F3,
/// Shift+F3), and a line that tells what is at the cursor. The shortcuts work while the focus is
/// inside.
class HexPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HexPanel(QWidget* parent = nullptr);

    HexView* view() const { return m_view; }
    /// HexView::setBytes(), and ends a search.
    void setBytes(SharedBytes bytes, std::uint64_t baseAddress = 0);

    HexFindBar* findBar() const { return m_findBar; }
    HexGoToBar* goToBar() const { return m_goToBar; }

public Q_SLOTS:
    void showFind();
    void showGoTo();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void note(Tone tone, const QString& text);
    QString placeText() const;
    QString valuesText() const;
    void retranslate();
    void updateStatus();

    HexView* m_view;
    HexGoToBar* m_goToBar;
    HexFindBar* m_findBar;
    QLabel* m_noteIcon;
    QLabel* m_noteText;
    ElidedLabel* m_place;
    ElidedLabel* m_values;
    ElidedLabel* m_section;
    QAction* m_findAction;
    QAction* m_goToAction;
    QAction* m_nextAction;
    QAction* m_previousAction;
};

} // namespace firesteel::gui
