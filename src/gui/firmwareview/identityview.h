// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace firesteel::gui {

class ElidedLabel;

/// Who an image is: version, PSID, chips, ROMs, addresses, size. Pairs of name and value in as many
/// columns as the width allows; each value can be selected and copied.
class IdentityView final : public QWidget
{
    Q_OBJECT
public:
    explicit IdentityView(QWidget* parent = nullptr);

    void setImage(const firmware::Image* image); ///< read at once, not kept
    /// Arrives later than the image, from a worker thread.
    void setSha256(const QString& hex);
    /// The value shown under a field name, for tests.
    QString value(const QString& field) const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field
    {
        QString name;
        QString value;
        QString toolTip;
        bool fixedFont = false;
        bool wide = false; ///< a long text: gets a line of its own, below the others
    };

    static QString formatText(const firmware::Image& image);
    static std::vector<Field> fieldsOf(const firmware::Image& image);
    void rebuild();
    void arrange();
    int columnsFor(int width) const;

    std::vector<Field> m_fields;
    std::vector<std::pair<QLabel*, QLabel*>> m_labels;
    std::vector<std::pair<QLabel*, QLabel*>> m_wideLabels;
    QLabel* m_headline;
    ElidedLabel* m_origin;
    QLabel* m_shaName;
    QLabel* m_sha;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace firesteel::gui
