// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace firesteel::gui {

/// The shell command that does the same as the page around it, to read, select and copy.
class CommandLine final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandLine(QWidget* parent = nullptr);

    void setCommand(const QString& command);
    QString command() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_label;
    QLineEdit* m_edit;
    QPushButton* m_copy;
};

} // namespace firesteel::gui
