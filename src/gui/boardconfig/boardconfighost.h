// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/inidocument.h>
#include <firmware/image.h>
#include <gui/files/comparepicker.h>

#include <QStackedWidget>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QLabel;

namespace firesteel::gui {

class BoardConfigPage;
class FileDialog;
class MapStore;
class RecordsPage;

/// The board that a page is about: a card, or an opened file.
struct BoardSource
{
    QString key;   ///< the same for the same card or file
    QString title; ///< what the user knows it by
    std::shared_ptr<const firmware::Image> image;
};

/// The Board configuration page of whatever is selected: one BoardConfigPage for each board whose INI was
/// looked at, so that edits stay while another one is shown. INIs are unpacked, read and saved on workers.
class BoardConfigHost final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit BoardConfigHost(QWidget* parent = nullptr);
    /// Both must outlive the widget. To be called once, before anything is shown.
    void setServices(FileDialog& fileDialog, MapStore& maps);

    /// Shows a board. A new image of the same board takes the place of the old one where nothing was
    /// edited, or where it holds the edited INI.
    void showBoard(const BoardSource& source);
    /// Says why there is no board to show.
    void setPlaceholder(const QString& text);
    /// What the Configuration records of the shown board may be compared with.
    void setOthers(std::vector<CompareSide> others);
    /// The page that is shown; null while there is only a placeholder.
    BoardConfigPage* page() const;
    /// The board that is shown; null while there is only a placeholder.
    const BoardSource* board() const;
    /// Forgets a board with its edits.
    void forget(const QString& key);
    /// Titles of the boards with edits that were neither saved nor built.
    QStringList unsaved() const;
    bool isUnsaved(const QString& key) const;
    /// The edits of a board are in an image now.
    void markBuilt(const QString& key, const std::string& ini);

Q_SIGNALS:
    void pageShown(); ///< also when its INI changes
    void buildRequested();
    void bootRomRequested();
    void mapsRequested();
    void otherRequested();

private:
    struct Board
    {
        BoardSource source;
        BoardConfigPage* page = nullptr; ///< null until its INI is there
        RecordsPage* records = nullptr;
        unsigned generation = 0;              ///< of the image: an older answer is not taken
        std::shared_ptr<const Error> error{}; ///< why its INI cannot be read
    };

    void readIni(Board& board);
    void chooseMaps(const Board& board);
    void takeIni(Board& board, const Result<boardconfig::IniDocument>& ini);
    void makePage(Board& board);
    void showCurrent();
    void openIni(const QString& key);
    void saveIni(const QString& key);
    Board* find(const QString& key);
    const Board* find(const QString& key) const { return const_cast<BoardConfigHost*>(this)->find(key); }
    void changeEvent(QEvent* event) override;

    FileDialog* m_fileDialog = nullptr;
    MapStore* m_maps = nullptr;
    QLabel* m_placeholder;
    std::map<QString, Board> m_boards;
    QString m_current; ///< key of the board that is shown
    std::vector<CompareSide> m_others;
};

} // namespace firesteel::gui
