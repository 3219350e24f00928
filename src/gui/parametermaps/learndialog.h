// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <boardconfig/learn.h>
#include <gui/parametermaps/learnimages.h>
#include <gui/services.h>

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace firesteel::gui {

class FilteredTable;
class LearnResultPage;
class MapStore;
class MessageBar;

/// Proposes a parameter map out of images of one firmware version: which bits of the registers follow which
/// INI key. The user chooses the images, looks at the proposals with their evidence, and saves those
/// that convince.
class LearnDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Everything must outlive the dialog.
    LearnDialog(Services services, MapStore& maps, QWidget* parent = nullptr);
    ~LearnDialog() override;

    /// Reads files in the background and adds those that are images to the list.
    void addFiles(const QStringList& paths);
    void reject() override;

Q_SIGNALS:
    void learned(); ///< the result is shown, or why there is none

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeImagesPage();
    void chooseFiles();
    void removeChosen();
    void take(std::vector<LearnImage> images);
    void showDetail();
    void learn();
    void finish(const Result<boardconfig::LearnedMap>& learned);
    void cancel();
    void back();
    void save();
    void exportMap();
    bool isLearning() const { return m_cancel != nullptr; }
    bool showsResult() const;
    QString whyNotLearn() const;
    /// `message` sets the bar; again when the language changes.
    void say(std::function<void()> message);
    void sayDone(std::function<QString()> text);
    void sayError(const Error& error);
    void updateButtons();
    void retranslate();

    Services m_services;
    MapStore& m_maps;
    LearnImages m_images;
    unsigned m_reading = 0; ///< lots of files that are being read
    bool m_saving = false;
    std::function<void()> m_message;            ///< what the bar says
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the learning under way

    QStackedWidget* m_pages;
    QLabel* m_intro;
    QLabel* m_detail; ///< about the current file
    FilteredTable* m_table;
    QPushButton* m_addButton;
    QPushButton* m_removeButton;
    LearnResultPage* m_result;
    MessageBar* m_bar;
    QProgressBar* m_progress;
    QPushButton* m_backButton;
    QPushButton* m_exportButton;
    QPushButton* m_saveButton;
    QPushButton* m_learnButton;
    QPushButton* m_cancelButton;
    QPushButton* m_closeButton;
};

} // namespace firesteel::gui
