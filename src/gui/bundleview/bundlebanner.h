// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>

#include <QFrame>

class QLabel;

namespace firesteel::gui {

/// One line that says whether a bundle can be trusted, and if not, the first reason.
class BundleBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit BundleBanner(QWidget* parent = nullptr);

    void setBundle(const firmware::Bundle* bundle); ///< read at once, not kept
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();

    QLabel* m_icon;
    QLabel* m_text;
    QColor m_edge;
    firmware::Severity m_worst = firmware::Severity::Note;
};

} // namespace firesteel::gui
