// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>

#include <QWidget>

#include <optional>
#include <vector>

namespace firesteel::gui {

/// A run of bits with a name.
struct BitBand
{
    int bit = 0; ///< the lowest
    int width = 1;
    QString label;   ///< short, for below the bits
    QString meaning; ///< all that is known of it

    bool holds(int at) const { return at >= bit && at < bit + width; }
};

/// A register as one image sets it, and another one where there is one.
struct BitRegister
{
    std::optional<compare::RecordValue> here;
    std::optional<compare::RecordValue> there;
    bool compared = false;
    std::vector<BitBand> bands; ///< from the highest bit down; of those that overlap the first is drawn

    /// Bits that the images set to different values, or that only one of them sets.
    std::uint32_t differing() const;
};

/// The 32 bits of a register, from 31 down to 0. Arrow keys, Home and End move from bit to bit.
class BitView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int bitCount = 32;

    explicit BitView(QWidget* parent = nullptr);

    /// Nothing: no register.
    void setRegister(std::optional<BitRegister> shown);
    int currentBit() const { return m_current; }
    void setCurrentBit(int bit);
    /// All that is to be said of a bit: value, whether the record sets it, names and keys. A line each.
    QString bitText(int bit) const;
    /// Of the bit with its number and values.
    QRect columnRect(int bit) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentBitChanged(int bit);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<int> bitAt(const QPoint& point) const;
    int rowCount() const { return m_shown && m_shown->compared ? 2 : 1; }
    int gutter() const;
    int byteGap() const;
    int cellHeight() const;
    int numbersHeight() const;
    int markHeight() const;
    int bandTop() const;
    int labelHeight() const;
    int cellLeft(int bit) const;
    int cellRight(int bit) const;
    QRect cellRect(int bit, int row) const;
    QString stateText(const std::optional<compare::RecordValue>& side, int bit) const;

    void paintNumbers(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintCell(QPainter& painter, const QRect& rect, const std::optional<compare::RecordValue>& side, int bit,
                   bool differs) const;
    void paintMarks(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintLabel(QPainter& painter, const BitBand& band, const QRect& rect) const;
    void paintCurrent(QPainter& painter) const;

    std::optional<BitRegister> m_shown;
    int m_current = bitCount - 1;
};

} // namespace firesteel::gui
