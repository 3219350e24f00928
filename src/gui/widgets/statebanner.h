// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/widgets/messagebar.h>

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace firesteel::gui {

/// An icon and a sentence on a ground tinted by how good the news is; follows palette and font.
class StateBanner : public QFrame
{
    Q_OBJECT
public:
    explicit StateBanner(QWidget* parent = nullptr);

    QString text() const;

protected:
    /// Also what a screen reader says, under `accessibleName`.
    void setState(Tone tone, const QString& text, const QString& accessibleName);
    void clearState();
    /// Behind icon and text.
    void addTool(QWidget* tool);

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();

    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_layout;
    QColor m_edge;
    std::optional<Tone> m_tone;
};

} // namespace firesteel::gui
