// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/hexview/hexview.h>
#include <gui/widgets/messagebar.h>

#include <QWidget>

class QLabel;
class QLineEdit;

namespace firesteel::gui {

/// A field for an address: Return goes there and gives the focus to the view.
class HexGoToBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HexGoToBar(HexView* view, QWidget* parent = nullptr);

    QLineEdit* field() const { return m_field; }
    void focusField();

Q_SIGNALS:
    void noted(firesteel::gui::Tone tone, const QString& text); ///< empty text: nothing to say any more

protected:
    void changeEvent(QEvent* event) override;

private:
    void go();
    void retranslate();

    HexView* m_view;
    QLabel* m_label;
    QLineEdit* m_field;
};

} // namespace firesteel::gui
