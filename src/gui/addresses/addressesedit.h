// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/addresses/addresstext.h>

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firesteel::gui {

/// Which addresses a card keeps on its flash.
enum class AddressSet
{
    EachPort, ///< FS2: four GUIDs and two MACs
    Base,     ///< FS3 and FS4: one base GUID and one base MAC; the card counts on from them
};

/// GUIDs and MACs in fields that say at once what is wrong with a value. Beside each field is the value that
/// it starts from: of the card, or of a backup.
class AddressesEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressesEdit(QWidget* parent = nullptr);

    /// Shows `known` under the column title `source` and as the values to edit. Blank ones stay empty.
    void setAddresses(AddressSet set, const firmware::Guids& known, const QString& source);
    void setSource(const QString& source);
    /// Nullopt while one of them is wrong.
    std::optional<firmware::Guids> addresses() const;
    /// The values differ from those that setAddresses() showed.
    bool isChanged() const;
    /// What is wrong, or empty.
    QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field
    {
        AddressKind kind;
        QLabel* name;
        QLabel* known;
        QLineEdit* edit;
        QLabel* problem;
        std::uint64_t start = 0;
    };

    void addField(AddressKind kind);
    QString nameOf(std::size_t field) const;
    void check();
    void derive();
    void retranslate();
    firmware::Guids collect() const;

    QGridLayout* m_grid;
    QLabel* m_knownTitle;
    QLabel* m_newTitle;
    QPushButton* m_derive;
    QLabel* m_help;
    AddressSet m_set = AddressSet::EachPort;
    QString m_source;
    std::vector<Field> m_fields;
};

/// The addresses of a query or an image as an edit starts from them: base values alone for AddressSet::Base.
firmware::Guids editableAddresses(AddressSet set, const firmware::Guids& guids, const firmware::DeviceUids& uids);

} // namespace firesteel::gui
