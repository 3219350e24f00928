// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace firesteel::gui {

/// A line that ends in "…" where there is no room for all of it; the tooltip has the whole text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent, Qt::TextElideMode mode = Qt::ElideRight);

    /// `explanation` is said below the text in the tooltip.
    void setFullText(const QString& text, const QString& explanation = {});
    QString fullText() const { return m_text; }
    /// As wide as the whole text would be.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Qt::TextElideMode m_mode;
    QString m_text;
};

} // namespace firesteel::gui
