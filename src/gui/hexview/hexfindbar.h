// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/hexview/hexsearch.h>
#include <gui/hexview/hexview.h>
#include <gui/widgets/messagebar.h>

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace firesteel::gui {

/// Finds text or bytes in a hex view and selects them. The search runs on a worker; a new one, other
/// bytes in the view and Escape end it.
class HexFindBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode
    {
        Text, ///< ASCII letters match in both cases
        ExactText,
        Hex, ///< parseHexPattern()
    };

    explicit HexFindBar(HexView* view, QWidget* parent = nullptr);
    ~HexFindBar() override;

    QLineEdit* field() const { return m_field; }
    void setMode(Mode mode);
    Mode mode() const;
    void focusField();
    bool isSearching() const { return m_cancel != nullptr; }

    /// Matches are counted up to here.
    static constexpr std::size_t countLimit = 10'000;

public Q_SLOTS:
    void findNext();
    void findPrevious();
    void cancel();

Q_SIGNALS:
    void noted(firesteel::gui::Tone tone, const QString& text); ///< empty text: nothing to say any more
    void searchingChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Counted
    {
        SharedBytes bytes;
        HexPattern pattern;
        std::shared_ptr<const HexMatches> matches;
    };
    struct Found
    {
        std::optional<std::uint64_t> offset;
        bool wrapped = false;
        std::shared_ptr<const HexMatches> matches;
    };

    void find(bool forward);
    static Found search(const SharedBytes& bytes, const HexPattern& pattern, std::uint64_t from, bool forward,
                        std::shared_ptr<const HexMatches> matches, const HexCancel& cancel);
    void show(const Found& found, const HexPattern& pattern, bool forward);
    QString countText(const Found& found) const;
    void forgetOldBytes();
    void explain(HexPatternError error);
    void setCancel(std::shared_ptr<HexCancel> cancel);
    void retranslate();

    HexView* m_view;
    QLabel* m_label;
    QLineEdit* m_field;
    QComboBox* m_mode;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_stop;
    std::shared_ptr<HexCancel> m_cancel; ///< of the search that runs
    Counted m_counted;
};

} // namespace firesteel::gui
