// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexfindbar.h>
#include <gui/hexview/hexgotobar.h>
#include <gui/hexview/hexpanel.h>
#include <gui/text.h>
#include <gui/widgets/elidedlabel.h>
#include <gui/widgets/icons.h>

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <utility>

namespace firesteel::gui {

namespace {

ElidedLabel* statusLabel(QWidget* parent, const QString& name)
{
    auto* label = new ElidedLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QStringView iconName(Tone tone)
{
    switch (tone) {
    case Tone::Note:
        return u"info";
    case Tone::Good:
        return u"ok";
    case Tone::Warning:
        return u"warning";
    case Tone::Error:
        return u"error";
    }
    return u"info";
}

// The big-endian number of `count` bytes at the start of `bytes`.
std::uint64_t bigEndian(ByteView bytes, std::size_t count)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes.first(count)) {
        value = value << 8 | byte;
    }
    return value;
}

} // namespace

HexPanel::HexPanel(QWidget* parent)
    : QWidget(parent)
    , m_view(new HexView) // becomes a child after the bars, so that Tab reaches it last
    , m_goToBar(new HexGoToBar(m_view, this))
    , m_findBar(new HexFindBar(m_view, this))
    , m_noteIcon(new QLabel(this))
    , m_noteText(new QLabel(this))
    , m_place(statusLabel(this, QStringLiteral("hexPlace")))
    , m_values(statusLabel(this, QStringLiteral("hexValues")))
    , m_section(statusLabel(this, QStringLiteral("hexSection")))
{
    m_view->setObjectName(QStringLiteral("hexView"));
    m_noteText->setObjectName(QStringLiteral("hexNote"));
    m_noteText->setWordWrap(true);
    m_noteText->setTextFormat(Qt::PlainText);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_goToBar, 1);
    bar->addSpacing(8);
    bar->addWidget(m_findBar, 3);
    auto* note = new QHBoxLayout;
    note->addWidget(m_noteIcon);
    note->addWidget(m_noteText, 1);
    // Place and section first; the values take what is left.
    m_values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* status = new QHBoxLayout;
    status->setContentsMargins(4, 0, 4, 0);
    status->setSpacing(fontMetrics().averageCharWidth() * 2);
    status->addWidget(m_place);
    status->addWidget(m_section);
    status->addWidget(m_values, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addLayout(note);
    layout->addWidget(m_view, 1);
    layout->addLayout(status);
    setFocusProxy(m_view);

    makeActions();
    connect(m_goToBar, &HexGoToBar::noted, this, &HexPanel::note);
    connect(m_findBar, &HexFindBar::noted, this, &HexPanel::note);
    connect(m_view, &HexView::refused, this, [this](const QString& reason) { this->note(Tone::Warning, reason); });
    connect(m_view, &HexView::cursorMoved, this, &HexPanel::updateStatus);
    connect(m_view, &HexView::selectionChanged, this, &HexPanel::updateStatus);
    connect(m_view, &HexView::bytesChanged, this, &HexPanel::updateStatus);
    this->note(Tone::Note, {});
    retranslate();
}

void HexPanel::makeActions()
{
    const auto add = [this](const QKeySequence& keys, auto* receiver, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, receiver, slot);
        addAction(action);
        return action;
    };
    m_goToAction = add(QKeySequence(Qt::CTRL | Qt::Key_G), this, &HexPanel::showGoTo);
    m_findAction = add(QKeySequence(Qt::CTRL | Qt::Key_F), this, &HexPanel::showFind);
    m_nextAction = add(QKeySequence(Qt::Key_F3), m_findBar, &HexFindBar::findNext);
    m_previousAction = add(QKeySequence(Qt::SHIFT | Qt::Key_F3), m_findBar, &HexFindBar::findPrevious);
}

void HexPanel::setBytes(SharedBytes bytes, std::uint64_t baseAddress)
{
    m_findBar->cancel();
    m_view->setBytes(std::move(bytes), baseAddress);
}

void HexPanel::showFind()
{
    m_findBar->focusField();
}

void HexPanel::showGoTo()
{
    m_goToBar->focusField();
}

void HexPanel::note(Tone tone, const QString& text)
{
    const int size = m_noteText->fontMetrics().height();
    m_noteIcon->setPixmap(icon(iconName(tone)).pixmap(QSize(size, size), devicePixelRatioF()));
    m_noteText->setText(text);
    m_noteIcon->setVisible(!text.isEmpty());
    m_noteText->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_noteText, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString HexPanel::placeText() const
{
    const std::uint64_t address = m_view->baseAddress() + m_view->cursor();
    const QString decimal = locale().toString(static_cast<qulonglong>(address));
    const HexRange selected = m_view->selection();
    if (selected.size == 0) {
        return tr("%1 (%2)").arg(hexAddress(address), decimal);
    }
    return tr("%1 (%2), selected: %3").arg(hexAddress(address), decimal, sizeText(selected.size));
}

QString HexPanel::valuesText() const
{
    const ByteView bytes = m_view->bytes().view().subspan(m_view->cursor());
    QStringList values;
    for (const std::size_t count : {1, 2, 4, 8}) {
        if (count <= bytes.size()) {
            values.append(QStringLiteral("u%1 %2").arg(count * 8).arg(bigEndian(bytes, count)));
        }
    }
    return tr("Big-endian: %1").arg(values.join(QStringLiteral("   ")));
}

void HexPanel::updateStatus()
{
    if (m_view->bytes().empty()) {
        m_place->setFullText({});
        m_values->setFullText({});
        m_section->setFullText({});
        return;
    }
    const HexTint* tint = m_view->tintAt(m_view->cursor());
    m_place->setFullText(placeText());
    m_values->setFullText(valuesText(),
                          tr("The numbers of 1, 2, 4 and 8 bytes that begin at the cursor. Firmware is big-endian."));
    m_section->setFullText(tint != nullptr ? tint->name : QString());
}

void HexPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HexPanel::retranslate()
{
    m_goToAction->setText(tr("Go to address"));
    m_findAction->setText(tr("Find"));
    m_nextAction->setText(tr("Find next"));
    m_previousAction->setText(tr("Find previous"));
    m_place->setAccessibleName(tr("Address and selection"));
    m_values->setAccessibleName(tr("Values at the cursor"));
    m_section->setAccessibleName(tr("Section at the cursor"));
    updateStatus();
}

} // namespace firesteel::gui
