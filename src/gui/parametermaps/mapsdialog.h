// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/parametermaps/maprows.h>
#include <gui/services.h>

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace firesteel::gui {

class FilteredTable;
class MapStore;
class MessageBar;

/// The parameter maps that the window works with, shipped and the user's own: what they are for, what they
/// hold, and why one cannot be used. Own ones are added, made, exported and removed here.
class MapsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Everything must outlive the dialog.
    MapsDialog(Services services, MapStore& maps, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeDetails();
    QPushButton* makeButton(const QString& objectName, void (MapsDialog::*act)());

    void reload();
    void showCurrent();
    const ListedMap* current() const;
    void select(const std::filesystem::path& file);

    void addMap();
    void addFieldNames();
    void learn();
    void exportMap();
    void removeMap();
    /// Hands a map to the store and says what came of it.
    void save(boardconfig::ParameterMap map);
    void setBusy(bool busy);
    /// What the last action came to; all of what failed, where it was about several files.
    void forgetMessages();
    void sayError(const Error& error);
    void sayDone(std::function<QString()> text);
    void sayNoNames(const QString& path);
    void showMessages();
    void updateButtons();
    void retranslate();

    Services m_services;
    MapStore& m_maps;
    std::vector<ListedMap> m_rows;
    std::optional<ListedMap> m_shown; ///< whose keys and bits the tables below show
    unsigned m_busy = 0;              ///< things under way on workers
    std::vector<Error> m_errors;
    std::function<void()> m_message; ///< shows what was done, in the language of the window

    QLabel* m_intro;
    FilteredTable* m_list;
    QLabel* m_description;
    QTabWidget* m_tabs;
    FilteredTable* m_keys;
    FilteredTable* m_fields;
    MessageBar* m_bar;
    QPushButton* m_addButton;
    QPushButton* m_namesButton;
    QPushButton* m_learnButton;
    QPushButton* m_exportButton;
    QPushButton* m_removeButton;
    QPushButton* m_closeButton;
};

} // namespace firesteel::gui
