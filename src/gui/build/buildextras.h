// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/edit.h>
#include <firmware/image.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace firesteel::gui {

class AddressesEdit;
class FileDialog;

/// What else may be different in an image that is rebuilt: boot ROM, GUIDs and MACs, VSD.
class BuildExtras final : public QWidget
{
    Q_OBJECT
public:
    /// `fileDialog` outlives the widget.
    explicit BuildExtras(FileDialog& fileDialog, QWidget* parent = nullptr);

    /// What the image has is shown beside what is to be; where addresses and VSD are to be others, the
    /// typed ones go.
    void setBase(std::shared_ptr<const firmware::Image> base);
    /// The ROM that a trial build found in the file that is put in; empty: none known.
    void setRomFound(const QString& text);

    bool removesRom() const;
    /// The file of the ROM that is put in; empty for none.
    std::filesystem::path rom() const;
    /// As far as they are right: see problem().
    firmware::PersonalData personal() const;
    /// What is missing or wrong, or empty.
    QString problem() const;
    /// How many of the three are to be others.
    int count() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void chooseRom();
    void showAll();
    void take();
    void showVsdProblem();
    QString vsdProblem() const;
    void retranslate();

    FileDialog& m_fileDialog;
    std::shared_ptr<const firmware::Image> m_base;
    QString m_romFound;
    QWidget* m_romBox;
    QLabel* m_romNow;
    QRadioButton* m_keepRom;
    QRadioButton* m_removeRom;
    QRadioButton* m_replaceRom;
    QLineEdit* m_romEdit;
    QPushButton* m_romButton;
    QLabel* m_romNote;
    QCheckBox* m_addressesBox;
    AddressesEdit* m_addresses;
    QLabel* m_addressesNote;
    QCheckBox* m_vsdBox;
    QLineEdit* m_vsdEdit;
    QLabel* m_vsdNote;
};

} // namespace firesteel::gui
