// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexgoto.h>
#include <gui/hexview/hexgotobar.h>
#include <gui/text.h>

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace firesteel::gui {

HexGoToBar::HexGoToBar(HexView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_field, 1);
    m_field->setObjectName(QStringLiteral("hexGoTo"));
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("0x00000000")) + 24);
    m_label->setBuddy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &HexGoToBar::go);
    connect(m_field, &QLineEdit::textEdited, this, [this] { Q_EMIT noted(Tone::Note, {}); });
    auto* escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        Q_EMIT noted(Tone::Note, {});
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    retranslate();
}

void HexGoToBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void HexGoToBar::go()
{
    const std::uint64_t size = m_view->bytes().size();
    const auto offset =
        parseGoTo(m_field->text(), {.base = m_view->baseAddress(), .size = size, .cursor = m_view->cursor()});
    if (offset) {
        Q_EMIT noted(Tone::Note, {});
        m_view->goTo(*offset);
        m_view->setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (offset.error()) {
    case HexGoToError::Empty:
        Q_EMIT noted(Tone::Warning, tr("Enter an address, for example 0x1d14c or +100."));
        break;
    case HexGoToError::NotANumber:
        Q_EMIT noted(Tone::Error, tr("“%1” is not an address. Addresses are hexadecimal; # stands before decimal "
                                     "ones, + or - before distances from the cursor.")
                                      .arg(m_field->text()));
        break;
    case HexGoToError::BeforeStart:
    case HexGoToError::BeyondEnd:
        Q_EMIT noted(Tone::Error, size == 0 ? tr("There are no bytes to show.")
                                            : tr("The bytes here are at %1 to %2.")
                                                  .arg(hexAddress(m_view->baseAddress()),
                                                       hexAddress(m_view->baseAddress() + size - 1)));
        break;
    }
    m_field->selectAll();
}

void HexGoToBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HexGoToBar::retranslate()
{
    m_label->setText(tr("&Go to:"));
    m_field->setPlaceholderText(tr("address"));
    m_field->setAccessibleName(tr("Address to go to"));
    m_field->setToolTip(tr("Hexadecimal address: 0x1d14c or 1d14c. Decimal: #119116. From the cursor: +100, -100. "
                           "(Ctrl+G)"));
}

} // namespace firesteel::gui
