// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace firesteel::gui {

/// A read-only text with line numbers at its left.
class IniEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit IniEditor(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int numbersWidth() const;
    void placeNumbers();
    void paintNumbers(const QRect& rect);

    QWidget* m_numbers;
};

} // namespace firesteel::gui
