// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/libraryview/libraryreader.h>
#include <gui/services.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace firesteel::library {
class ScanLibraryOperation;
}

namespace firesteel::gui {

class FoldersPanel;
class ImageDetails;
class LibraryModel;
class MessageBar;

/// The firmware library: folders that the user adds, a search over the images in them, and for a card
/// what fits it, what would change its PSID, and why the others do not fit. The database is asked on
/// worker threads only.
class LibraryPage final : public QWidget
{
    Q_OBJECT
public:
    /// `database`: file of the library, made at the first use.
    LibraryPage(const Services& services, std::filesystem::path database, QWidget* parent = nullptr);
    ~LibraryPage() override;

    /// The cards to choose from. A chosen one that is gone is no longer chosen.
    void setCards(const std::vector<adapters::Adapter>& cards);
    /// What is on a card, once that was read.
    void setCardQuery(const std::string& adapterId, const adapters::CardQuery& query);
    /// Shows what fits this card; empty: all images.
    void chooseCard(const std::string& adapterId);
    /// Asks the database again, which other programs may have changed.
    void refresh();
    /// Reads what is new and changed in the folders.
    void startScan();

Q_SIGNALS:
    void openRequested(const firesteel::library::ImageRecord& image);
    void compareRequested(const std::string& adapterId, const firesteel::library::ImageRecord& image);
    void flashRequested(const std::string& adapterId, const firesteel::library::ImageRecord& image);
    /// The user chose a card that was not read yet; setCardQuery() is the answer.
    void cardWanted(const std::string& adapterId);
    /// Images in the whole library; after each change.
    void sizeKnown(int images);
    /// Every question is answered and shown.
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setUpActions();
    void setUpFilters();
    void setUpTable();
    void setUpLayout();
    void setUpEmptyPage();
    void connectAll();
    void retranslate();

    void ask();
    LibraryQuestion question() const;
    void showAnswer(const Result<LibraryAnswer>& answer);
    void fillChips();
    void fillCards();
    void showSummary();
    void showTroubles();
    void showEmptyText();
    void arrangeTable();
    void showSelected();
    void updateActions();

    void addFolder();
    void changeFolders(std::function<Result<>(const LibraryReader&)> change, bool thenScan);
    void showProgress();
    void scanEnded();

    const library::Offer* selected() const;
    const adapters::Adapter* card() const;
    const adapters::CardQuery* cardQuery() const;
    QString whyNoSelection() const;
    QString whyNotCompare() const;
    QString whyNotFlash() const;
    bool isScanning() const { return m_scan != nullptr; }

    Services m_services;
    std::shared_ptr<const LibraryReader> m_reader;
    std::vector<adapters::Adapter> m_cards;
    std::map<std::string, adapters::CardQuery> m_queries;
    std::optional<LibraryAnswer> m_answer;
    std::optional<library::ImageRecord> m_wanted; ///< stays selected over new answers
    std::map<library::FitLevel, bool> m_expanded; ///< groups that the user opened or closed
    QTimer m_askTimer;                            ///< while the user types
    bool m_asking = false;
    bool m_askAgain = false;
    QPointer<jobs::Job> m_scan;

    LibraryModel* m_model;
    QStackedWidget* m_pages;
    QWidget* m_mainPage;
    QWidget* m_emptyPage;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_emptyAdd;
    QLabel* m_title;
    QLabel* m_summary;
    QToolButton* m_foldersButton;
    QPushButton* m_scanButton;
    QProgressBar* m_progress;
    QLabel* m_progressText;
    QPushButton* m_cancelButton;
    MessageBar* m_message;
    FoldersPanel* m_folders;
    QLineEdit* m_search;
    QComboBox* m_chip;
    QComboBox* m_format;
    QLabel* m_cardLabel;
    QComboBox* m_card;
    QTreeView* m_table;
    QLabel* m_nothing;
    QSplitter* m_splitter;
    ImageDetails* m_details;
    QAction* m_open;
    QAction* m_compare;
    QAction* m_flash;
    std::vector<QToolButton*> m_buttons;
};

} // namespace firesteel::gui
