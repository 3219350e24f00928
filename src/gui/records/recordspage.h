// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/files/comparepicker.h>

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace firesteel::gui {

class AgreementPage;
class ElidedLabel;
class MapStore;
class MessageBar;
class RecordsList;
class RegisterPane;
struct RecordsReading;

/// The Configuration records of an FS2 image: what the chip obeys, beside what its INI says, and beside the
/// records of another image.
class RecordsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordsPage(MapStore& maps, QWidget* parent = nullptr);
    ~RecordsPage() override;

    /// Null: there is nothing to show.
    void setImage(std::shared_ptr<const firmware::Image> image);
    /// What the user may compare with; the image itself is passed over. When the user has asked for
    /// another file, an image that is new among them becomes the one that is compared with.
    void setOthers(std::vector<CompareSide> others);

Q_SIGNALS:
    void mapsRequested();
    void otherRequested(); ///< the user wants another file among the others
    /// The user wants to see an INI key in the form.
    void keyRequested(const std::string& section, const std::string& key);
    /// Records that were asked for are on the page.
    void shown();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHeader();
    void makePages();
    void makeActions();
    void read(bool keep);
    void take(std::shared_ptr<const RecordsReading> reading, bool keep);
    void fillOthers();
    void chooseOther(int item);
    void compareWith(CompareSide other);
    bool canCompare(const CompareSide& side) const;
    void showRecord();
    void showBits(std::uint32_t address, std::uint32_t bits, int bit);
    void goToDifference(bool forward);
    QString whyNothing() const;
    void updateState();
    void updateSummary();
    void updateDamage();
    void updateActions();
    void retranslate();

    MapStore& m_maps;
    std::shared_ptr<const firmware::Image> m_image;
    std::vector<CompareSide> m_others;
    CompareSide m_other; ///< without an image: nothing to compare with
    bool m_awaitsOther = false;
    std::shared_ptr<const RecordsReading> m_reading; ///< of m_image and m_other, or of the image before them
    bool m_current = false;                          ///< it is of m_image
    unsigned m_generation = 0;                       ///< of what was asked for: an older answer is not taken

    QLabel* m_compareLabel;
    QComboBox* m_compareBox;
    QToolButton* m_previousButton;
    QToolButton* m_nextButton;
    QPushButton* m_mapsButton;
    ElidedLabel* m_summary;
    MessageBar* m_damage;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QTabWidget* m_tabs;
    RecordsList* m_list;
    RegisterPane* m_register;
    AgreementPage* m_agreements;
    QAction* m_nextAction;
    QAction* m_previousAction;
};

} // namespace firesteel::gui
