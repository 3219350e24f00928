// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/store.h>

#include <QFrame>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace firesteel::gui {

/// The folders of the library, with what the last search found in each.
class FoldersPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit FoldersPanel(QWidget* parent = nullptr);

    void setFolders(const std::vector<library::Folder>& folders);
    /// While a search runs, folders stay as they are; empty: nothing is in the way.
    void setWhyNoChange(const QString& reason);

Q_SIGNALS:
    void addRequested();
    void removeRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void updateButtons();
    void retranslate();

    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    std::vector<library::Folder> m_folders;
    QString m_whyNoChange;
};

} // namespace firesteel::gui
