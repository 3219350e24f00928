// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/enginetable.h>
#include <gui/cardjob/cardjobdialog.h>
#include <gui/cards/adapterdiscovery.h>
#include <gui/cards/cardstore.h>
#include <gui/files/comparepicker.h>
#include <gui/files/fileopener.h>
#include <gui/flash/flashdialog.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/services.h>
#include <gui/widgets/messagebar.h>

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QActionGroup;
class QSettings;

namespace Ui {
class MainWindow;
}

namespace firesteel::library {
struct ImageRecord;
}

namespace firesteel::gui {

class AdapterTreeModel;
class BuildDialog;
class LibraryPage;
class RecoveryPage;
struct BoardSource;
struct BuildBase;

/// The window: adapters and opened images on the left, pages for the selected one, jobs below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Reads an image file in the background, adds it to the tree and selects it.
    void openImage(const QString& path) { m_files.open(path); }

Q_SIGNALS:
    /// A search for adapters is over and the tree shows what it found.
    void adaptersShown();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpTree();
    void setUpActions();
    void setUpLanguageMenu();
    void restoreLayout();
    void retranslate();

    void showDiscovered(const DiscoveryResult& result);
    void showSelected();
    void chooseCard();
    void showCard(const adapters::Adapter& adapter);
    void showReading(const std::string& adapterId);
    void showFirmware(const adapters::Adapter& adapter, const CardState& state);
    void updateActions();
    /// What the bar above the pages says; asked again after a language change.
    struct Message
    {
        Tone tone = Tone::Note;
        QString title;
        QString text;
        QString folder{};             ///< offers to open it, unless empty
        std::optional<Error> error{}; ///< offers what helps with it
        std::string adapterId{};      ///< the card that the error is about
    };
    void say(std::function<Message()> tell);
    void sayError(const Error& error, const std::string& adapterId = {});
    void showMessage();

    // mainwindowfiles.cpp
    void setUpFiles();
    void askForImages(const FileOpener::Then& then = {});
    void showOpened(const OpenedFile& file);
    void showFile(const OpenedFile& file);
    void closeFile();
    void saveEntry(const firmware::BundleEntry& entry);
    void askWhatToCompare(const std::shared_ptr<const firmware::Image>& left = nullptr);
    void compare(const CompareSide& left, const CompareSide& right);
    std::vector<CompareSide> compareSides() const;
    QString whyNoCompare() const;
    CompareSide cardSide(const adapters::Adapter& adapter) const;

    QString imageFolder() const;

    // mainwindowboard.cpp
    void setUpBoard();
    void updateBoardActions();
    void showBoard(const adapters::Adapter& adapter, const CardState& state);
    void showBoard(const BoardSource& source);
    void showMaps();
    void buildImage();
    void openBuildDialog(const BoardSource& board, const std::shared_ptr<const firmware::Image>& backup);
    std::vector<BuildBase> buildBases(const BoardSource& board,
                                      const std::shared_ptr<const firmware::Image>& backup) const;
    /// Asks, where these boards have unsaved changes.
    bool mayLose(const QStringList& boards);
    QString whyNoBuild() const;

    // mainwindowlibrary.cpp
    void showLibrary();
    LibraryPage& libraryPage();
    void openFromLibrary(const library::ImageRecord& image, const FileOpener::Then& then = {});
    void compareWithCard(const std::string& adapterId, const library::ImageRecord& image);
    void flashFromLibrary(const std::string& adapterId, const library::ImageRecord& image);

    // mainwindowjobs.cpp
    void backUp();
    static QString backupFolder(const QSettings& settings);
    void showBackup(const jobs::Backup& backup);
    void verify();
    void sayWhenVerified(const adapters::Adapter& adapter);
    void flash();
    void openFlashDialog();
    void about();

    // mainwindowcards.cpp
    void setUpCardActions();
    void updateCardActions();
    void findTools();
    /// After a search: the cards that the tree had before it, and the one that was shown.
    void watchCards(const std::vector<adapters::Adapter>& before, const std::string& shown);
    void setGuids();
    void removeRom();
    void openCardDialog(CardJobDialog* dialog);
    void saveRom();
    void reset();
    void askToFreeSemaphore(const std::string& adapterId);
    /// Runs an operation on a card and says what came out; `done` is the title after success.
    void runOnCard(const std::shared_ptr<jobs::CardOperation>& operation, const QString& done, const QString& text);
    RecoveryPage* recoveryPage(const adapters::Adapter& adapter);
    void dropRecoveryPages();
    QString whyNoCardJob() const;
    QString whyNoGuids() const;
    QString whyNoRom() const;
    QString whyNoReset() const;

    /// The selected card, also while one of its ports or an image is selected: the last one chosen.
    const adapters::Adapter* card() const;
    /// The opened file that is selected; null for a card or the library.
    const OpenedFile* selectedFile() const;
    bool isLibrarySelected() const;
    bool isSelected(const std::string& adapterId) const;
    /// Shows these pages, the first of them in front, and hides the others.
    void showPages(const QList<QWidget*>& pages);
    QString whyNoCard() const;
    QString whyNoFlash() const;

    Services m_services;
    // Before the widgets: the search for adapters runs while they are made.
    AdapterDiscovery m_discovery;
    CardStore m_cards;
    FileOpener m_files;
    MapStore m_maps;
    std::unique_ptr<Ui::MainWindow> m_ui;
    AdapterTreeModel* m_tree;
    QActionGroup* m_languageActions;
    QPointer<FlashDialog> m_flashDialog;
    QPointer<CardJobDialog> m_cardDialog;
    QPointer<BuildDialog> m_buildDialog;
    std::map<std::string, std::filesystem::path> m_backupImages; ///< made by this window, by adapter
    std::map<std::string, RecoveryPage*> m_recoveryPages;        ///< by adapter; they keep how a recovery went
    std::shared_ptr<const tools::ToolSet> m_tools;               ///< null until they were looked for
    LibraryPage* m_library = nullptr;                            ///< made at the first visit: it opens a database
    QString m_libraryCard;                                       ///< the card last chosen for the library
    QString m_cardId;                                            ///< of the last card chosen
    QTimer m_readingTimer; ///< a thousand steps may come at once, each would repaint the bar
    bool m_searched = false;
    std::function<Message()> m_message;
};

} // namespace firesteel::gui
