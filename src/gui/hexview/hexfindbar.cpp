// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/hexview/hexfindbar.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace firesteel::gui {

namespace {

// Searches that end before are not announced: the bar would flicker.
constexpr std::chrono::milliseconds patience{250};

QToolButton* addButton(QHBoxLayout* layout, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    layout->addWidget(button);
    return button;
}

} // namespace

HexFindBar::HexFindBar(HexView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_mode(new QComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_mode);
    m_previous = addButton(layout, QStringLiteral("hexFindPrevious"));
    m_next = addButton(layout, QStringLiteral("hexFindNext"));
    m_stop = addButton(layout, QStringLiteral("hexFindStop"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_stop->setIcon(icon(u"cancel"));
    m_stop->hide();
    m_field->setObjectName(QStringLiteral("hexFind"));
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * 14);
    m_mode->setObjectName(QStringLiteral("hexFindMode"));
    m_label->setBuddy(m_field);
    for (const Mode mode : {Mode::Text, Mode::ExactText, Mode::Hex}) {
        m_mode->addItem(QString(), static_cast<int>(mode));
    }

    connect(m_field, &QLineEdit::returnPressed, this, &HexFindBar::findNext);
    connect(m_field, &QLineEdit::textEdited, this, &HexFindBar::cancel);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        cancel();
        retranslate();
    });
    connect(m_previous, &QToolButton::clicked, this, &HexFindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &HexFindBar::findNext);
    connect(m_stop, &QToolButton::clicked, this, &HexFindBar::cancel);
    connect(m_view, &HexView::bytesChanged, this, &HexFindBar::forgetOldBytes);
    auto* escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        cancel();
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    retranslate();
}

HexFindBar::~HexFindBar()
{
    if (m_cancel) {
        *m_cancel = true;
    }
}

void HexFindBar::setMode(Mode mode)
{
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(mode)));
}

HexFindBar::Mode HexFindBar::mode() const
{
    return static_cast<Mode>(m_mode->currentData().toInt());
}

void HexFindBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void HexFindBar::findNext()
{
    find(true);
}

void HexFindBar::findPrevious()
{
    find(false);
}

void HexFindBar::cancel()
{
    if (m_cancel) {
        *m_cancel = true;
        setCancel(nullptr);
    }
    Q_EMIT noted(Tone::Note, {});
}

void HexFindBar::setCancel(std::shared_ptr<HexCancel> cancel)
{
    const bool changes = (cancel != nullptr) != (m_cancel != nullptr);
    m_cancel = std::move(cancel);
    if (!m_cancel) {
        m_stop->hide();
    }
    if (changes) {
        Q_EMIT searchingChanged();
    }
}

void HexFindBar::forgetOldBytes()
{
    if (m_counted.bytes.data() != m_view->bytes().data() || m_counted.bytes.size() != m_view->bytes().size()) {
        m_counted = {};
        cancel();
    }
}

void HexFindBar::find(bool forward)
{
    cancel();
    const auto pattern = mode() == Mode::Hex ? parseHexPattern(m_field->text())
                                             : textPattern(m_field->text(), mode() == Mode::ExactText);
    if (!pattern) {
        explain(pattern.error());
        return;
    }
    if (m_counted.pattern != *pattern) {
        m_counted = {.bytes = m_view->bytes(), .pattern = *pattern, .matches = nullptr};
    }
    // The match that is selected now is not found once more.
    const HexRange selected = m_view->selection();
    const std::uint64_t from = forward && selected.size > 0 ? selected.start + 1 : m_view->cursor();
    const auto flag = std::make_shared<HexCancel>(false);
    setCancel(flag);
    QTimer::singleShot(patience, this, [this, flag] {
        if (m_cancel == flag) {
            m_stop->show();
            Q_EMIT noted(Tone::Note, tr("Searching…"));
        }
    });
    runAsync([bytes = m_view->bytes(), pattern = *pattern, from, forward, matches = m_counted.matches,
              flag] { return search(bytes, pattern, from, forward, matches, *flag); },
             this,
             [this, flag, pattern = *pattern, forward](const Found& found) {
                 if (m_cancel == flag) {
                     setCancel(nullptr);
                     m_counted.matches = found.matches;
                     show(found, pattern, forward);
                 }
             });
}

HexFindBar::Found HexFindBar::search(const SharedBytes& bytes, const HexPattern& pattern, std::uint64_t from,
                                     bool forward, std::shared_ptr<const HexMatches> matches, const HexCancel& cancel)
{
    Found found;
    const ByteView view = bytes.view();
    found.offset =
        forward ? gui::findNext(view, pattern, from, cancel) : gui::findPrevious(view, pattern, from, cancel);
    if (!found.offset) {
        found.offset =
            forward ? gui::findNext(view, pattern, 0, cancel) : gui::findPrevious(view, pattern, bytes.size(), cancel);
        found.wrapped = found.offset.has_value();
    }
    found.matches = std::move(matches);
    if (!found.matches) {
        found.matches = std::make_shared<const HexMatches>(findAll(view, pattern, countLimit, cancel));
    }
    return found;
}

void HexFindBar::show(const Found& found, const HexPattern& pattern, bool forward)
{
    if (!found.offset) {
        Q_EMIT noted(Tone::Warning, tr("Not found."));
        return;
    }
    m_view->select(*found.offset, pattern.size());
    const QString wrapped = !found.wrapped ? QString()
                            : forward      ? tr("The search went on from the start.")
                                           : tr("The search went on from the end.");
    Q_EMIT noted(Tone::Note, wrapped.isEmpty() ? countText(found) : joined(countText(found), wrapped));
}

QString HexFindBar::countText(const Found& found) const
{
    const auto& offsets = found.matches->offsets;
    if (!found.matches->complete) {
        return tr("There are more than %n matches.", nullptr, static_cast<int>(offsets.size()));
    }
    const auto match = std::ranges::lower_bound(offsets, *found.offset);
    return tr("Match %1 of %2.")
        .arg(locale().toString(match - offsets.begin() + 1),
             locale().toString(static_cast<qulonglong>(offsets.size())));
}

void HexFindBar::explain(HexPatternError error)
{
    switch (error) {
    case HexPatternError::Empty:
        Q_EMIT noted(Tone::Warning, tr("Enter what to look for."));
        break;
    case HexPatternError::NotHex:
        Q_EMIT noted(Tone::Error, tr("Enter bytes as hex digits, for example 4d 54 ?? 57; ? stands for any digit."));
        break;
    case HexPatternError::OddDigits:
        Q_EMIT noted(Tone::Error, tr("Each byte has two hex digits."));
        break;
    case HexPatternError::OnlyOpen:
        Q_EMIT noted(Tone::Error, tr("At least one hex digit is needed: ? alone matches everywhere."));
        break;
    case HexPatternError::TooLong:
        Q_EMIT noted(Tone::Error, tr("Look for at most %n bytes at once.", nullptr, HexPattern::maxSize));
        break;
    }
    focusField();
}

void HexFindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HexFindBar::retranslate()
{
    m_label->setText(tr("F&ind:"));
    m_mode->setItemText(0, tr("Text"));
    m_mode->setItemText(1, tr("Text, same case"));
    m_mode->setItemText(2, tr("Hex bytes"));
    m_mode->setAccessibleName(tr("What to look for"));
    m_mode->setToolTip(tr("Whether the field holds text (as UTF-8) or hex digits"));
    m_field->setPlaceholderText(mode() == Mode::Hex ? QStringLiteral("4d 54 ?? 57") : tr("text"));
    m_field->setAccessibleName(tr("Text or bytes to find"));
    m_field->setToolTip(mode() == Mode::Hex ? tr("Bytes of two hex digits each; ? stands for any digit. (Ctrl+F)")
                                            : tr("Text to find in the bytes. (Ctrl+F)"));
    m_previous->setToolTip(tr("Find the match before the cursor (Shift+F3)"));
    m_previous->setAccessibleName(tr("Find previous"));
    m_next->setToolTip(tr("Find the next match (F3)"));
    m_next->setAccessibleName(tr("Find next"));
    m_stop->setToolTip(tr("Stop the search (Escape)"));
    m_stop->setAccessibleName(tr("Stop the search"));
}

} // namespace firesteel::gui
