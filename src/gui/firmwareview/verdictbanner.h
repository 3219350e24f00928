// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace firesteel::gui {

/// Where an image comes from: what is wrong with it means something else.
enum class ImageSource
{
    File,
    Card,
};

/// One line that says whether an image may be flashed, and if not, the first reason and where.
class VerdictBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget* parent = nullptr);

    void setImage(const firmware::Image* image, ImageSource source); ///< read at once, not kept
    QString text() const;

Q_SIGNALS:
    void showRequested(); ///< the user wants to see the place of the first error

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Verdict
    {
        None,
        Sound,
        SoundWithWarnings,
        Unsound
    };
    void recolour();
    static QString unsoundText(const firmware::Image& image, const firmware::Finding& error, ImageSource source);
    static QString soundText(const firmware::Image& image);

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_show;
    QColor m_edge;
    Verdict m_verdict = Verdict::None;
};

} // namespace firesteel::gui
