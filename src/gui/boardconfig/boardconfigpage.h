// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/parametermap.h>
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/inikeymodel.h>
#include <gui/widgets/messagebar.h>

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class BoardConfigPage;
}

namespace firesteel::gui {

class IniFindingsModel;
class IniKeyFilter;
class IniTextPane;
class QuickSettings;

/// Edits a board INI as a form and as text, both at once. It knows nothing of cards, images and files: who
/// shows it gives it an INI and takes the edited one.
class BoardConfigPage final : public QWidget
{
    Q_OBJECT
public:
    explicit BoardConfigPage(QWidget* parent = nullptr);
    ~BoardConfigPage() override;

    /// `title` names where the INI comes from.
    void setIni(boardconfig::IniDocument document, const QString& title);
    BoardIni& ini() { return m_ini; }
    /// Another text in place of the one that is edited: a step that can be undone.
    void replaceText(const std::string& text);
    /// A third tab, about the same board. The page owns it.
    void setRecords(QWidget* records);
    /// Shows a key in the form.
    void showKey(const std::string& section, const std::string& key);
    /// The maps for the image that the INI is of: the help then tells what a rebuild makes of a key.
    void setMaps(std::shared_ptr<const boardconfig::ParameterMaps> maps);
    void say(Tone tone, const QString& title, const QString& text);
    /// Empty: an image can be built.
    void setWhyNoBuild(const QString& reason);

Q_SIGNALS:
    void openRequested();
    void saveRequested();
    void buildRequested();
    /// The boot ROM is no key of the INI; whoever shows the page knows where it can be changed.
    void bootRomRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpForm();
    void setUpActions();
    void setUpFindings();
    void setUpKeyActions();
    void updateKeyActions();
    const IniKeyModel::Row* currentRow() const;
    void refresh();
    void retranslate();
    void showHelp();
    void showText(bool text);
    void goToLine(std::size_t line);
    void keepPlace();
    void restorePlace();
    void showFailure(const Error& error);

    BoardIni m_ini;
    std::unique_ptr<Ui::BoardConfigPage> m_ui;
    IniKeyModel* m_model;
    IniKeyFilter* m_filter;
    IniTextPane* m_text;
    QuickSettings* m_quick;
    IniFindingsModel* m_findings;
    QAction* m_openAction;
    QAction* m_saveAction;
    QAction* m_revertAction;
    QAction* m_resetKeyAction;
    QAction* m_removeKeyAction;
    QAction* m_showLineAction;
    QWidget* m_records = nullptr;
    std::shared_ptr<const boardconfig::ParameterMaps> m_maps;
    QString m_title;
    QString m_whyNoBuild;
    boardconfig::IniLineId m_place = 0; ///< the line of the current row, while the model is read anew
};

} // namespace firesteel::gui
