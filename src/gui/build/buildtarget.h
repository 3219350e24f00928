// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/build/buildpreview.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace firesteel::gui {

class FileDialog;

/// Where the image is to be saved. A file that is there already is named as one that will be replaced.
class BuildTarget final : public QWidget
{
    Q_OBJECT
public:
    /// `fileDialog` outlives the widget. Names without a folder are in `folder`.
    BuildTarget(FileDialog& fileDialog, QString folder, QWidget* parent = nullptr);

    /// Suggests a name that no file of the folder has; for an edit that is still empty by then.
    void suggest(const std::string& ini, std::shared_ptr<const firmware::Image> base);
    /// The file that is built from.
    void setBase(const std::string& name);
    /// Looks at the disk again.
    void look();

    std::filesystem::path path() const; ///< absolute; empty for none
    bool replaces() const { return m_look.exists; }
    /// Why nothing can be saved there, or empty.
    QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void showNote();
    void retranslate();

    FileDialog& m_fileDialog;
    QString m_folder;
    std::string m_base;
    QLabel* m_label;
    QLineEdit* m_edit;
    QPushButton* m_button;
    QLabel* m_icon;
    QLabel* m_note;
    TargetLook m_look;
    bool m_suggesting = false;
    bool m_looking = false;
    bool m_lookAgain = false; ///< the path is another by now
};

} // namespace firesteel::gui
