// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <boardconfig/parametermap.h>
#include <cards/cardtables.h>

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace firesteel::gui {

class FilteredTable;

/// What an .mlx file has for a map of names.
struct FieldNames
{
    QString path;
    std::vector<boardconfig::FieldName> fields;
    std::vector<cards::Device> devices; ///< families whose images have Configuration records
};
/// Reads the file, as a worker does it: at most maxMlxFileSize.
Result<FieldNames> readFieldNames(const QString& path);

/// What the name of a release tells: "fw-ConnectX3Pro-rel-2_42_5000.mlx" is for 0x1007 and 2.42.5000.
boardconfig::MapScope scopeOfFileName(const QString& name, const std::vector<cards::Device>& devices);

/// Asks for which images names of bits are, and what their map is called.
class FieldNamesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit FieldNamesDialog(FieldNames names, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const firesteel::boardconfig::ParameterMap& map);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* makeEdit(const QString& objectName);
    boardconfig::ParameterMap map() const;
    QString whyNot() const;
    void updateButtons();
    void retranslate();

    FieldNames m_names;
    boardconfig::MapScope m_guess;
    QFormLayout* m_form;
    QLabel* m_intro;
    QLineEdit* m_name;
    QComboBox* m_device;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_psid;
    FilteredTable* m_preview = nullptr;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace firesteel::gui
