// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/boardconfig/boardini.h>

#include <QWidget>

#include <memory>

namespace Ui {
class BoardConfigPage;
}

namespace firesteel::gui {

class IniKeyFilter;
class IniKeyModel;
class IniTextPane;
class QuickSettings;

/// Edits a board INI as a form and as text, both at once. It knows nothing of cards and images: who shows
/// it gives it an INI and takes the edited one.
class BoardConfigPage final : public QWidget
{
    Q_OBJECT
public:
    explicit BoardConfigPage(QWidget* parent = nullptr);
    ~BoardConfigPage() override;

    /// `title` names where the INI comes from.
    void setIni(boardconfig::IniDocument document, const QString& title);
    BoardIni& ini() { return m_ini; }

Q_SIGNALS:
    /// The boot ROM is no key of the INI; whoever shows the page knows where it can be changed.
    void bootRomRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpForm();
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
    QString m_title;
    boardconfig::IniLineId m_place = 0; ///< the line of the current row, while the model is read anew
};

} // namespace firesteel::gui
