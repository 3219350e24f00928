// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectiondetails.h>
#include <gui/firmwareview/sectionstyle.h>
#include <gui/text.h>

#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr int charactersForSideBySide = 80;

QString crcWord(std::uint32_t crc)
{
    return QStringLiteral("0x%1").arg(crc, crc > 0xffff ? 8 : 4, 16, QLatin1Char('0'));
}

QString rangeText(std::uint64_t start, std::uint64_t size)
{
    return QStringLiteral("%1 – %2").arg(hexAddress(start), hexAddress(size == 0 ? start : start + size - 1));
}

} // namespace

SectionDetails::SectionDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_form(new QFormLayout)
    , m_hexTitle(new QLabel(this))
    , m_hex(new QPlainTextEdit(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_explanation->setObjectName(QStringLiteral("detailsExplanation"));
    m_explanation->setWordWrap(true);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setVerticalSpacing(fontMetrics().height() / 6);

    m_hex->setReadOnly(true);
    m_hex->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hex->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hex->setTabChangesFocus(true);
    m_hex->setObjectName(QStringLiteral("detailsHex"));
    m_hexTitle->setBuddy(m_hex);

    auto* left = new QVBoxLayout;
    left->addWidget(m_title);
    left->addWidget(m_explanation);
    left->addLayout(m_form);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_hexTitle);
    right->addWidget(m_hex);
    auto* content = new QWidget;
    m_layout = new QHBoxLayout(content);
    m_layout->addLayout(left, 1);
    m_layout->addLayout(right, 2);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // What lies under them, a tab page, may have a colour of its own.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    rebuild();
}

void SectionDetails::show(const std::shared_ptr<const firmware::Image>& image, const std::optional<MapBlock>& block)
{
    m_image = image;
    m_block = block;
    rebuild();
}

void SectionDetails::rebuild()
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_bytes = {};
    m_hex->clear();
    m_hex->setAccessibleName(tr("First bytes"));
    const bool any = m_image && m_block;
    m_hex->setVisible(any);
    m_hexTitle->setVisible(any);
    m_title->setVisible(any);
    if (!any) {
        m_title->clear();
        m_explanation->setText(tr("Choose a part of the image in the map or in the table."));
        return;
    }
    m_title->setText(SectionStyle::name(*m_block, *m_image));
    m_explanation->setText(SectionStyle::explanation(SectionStyle::kindOf(*m_block, *m_image)));
    std::uint64_t start = m_block->logical;
    std::uint64_t size = m_block->size;
    if (m_block->section) {
        const firmware::Section& section = m_image->sections[*m_block->section];
        start = section.offset;
        size = section.size;
        addSectionRows(section);
    } else {
        addRow(tr("Address"), rangeText(m_block->start, m_block->size));
        addRow(tr("Size"), sizeText(m_block->size), false);
    }
    const bool inFile =
        m_block->role != BlockRole::Free && m_block->role != BlockRole::NvArea && !m_image->bytes.empty();
    const std::uint64_t fileSize = inFile ? m_image->bytes.size() : 0;
    const std::uint64_t from = std::min(start, fileSize);
    const std::uint64_t length = std::min({size, fileSize - from, std::uint64_t{shownBytes}});
    m_hexTitle->setText(length < size ? tr("First %n byte(s)", nullptr, static_cast<int>(length))
                                      : tr("All %n byte(s)", nullptr, static_cast<int>(length)));
    m_hexTitle->setVisible(length > 0);
    m_hex->setVisible(length > 0);
    m_bytes = length > 0 ? m_image->bytes.view().subspan(from, length) : ByteView();
    m_bytesStart = from;
    showBytes();
}

void SectionDetails::showBytes()
{
    const std::size_t bytesPerLine = m_narrow ? 8 : 16;
    m_hex->setPlainText(hexDump(m_bytes, m_bytesStart, bytesPerLine));
    const int lines = static_cast<int>((m_bytes.size() + bytesPerLine - 1) / bytesPerLine);
    const int margins = 2 * (m_hex->frameWidth() + static_cast<int>(m_hex->document()->documentMargin()));
    const int height = lines * m_hex->fontMetrics().lineSpacing() + margins;
    m_hex->setMinimumHeight(m_narrow ? height : 0);
    m_hex->setMaximumHeight(m_narrow ? height : QWIDGETSIZE_MAX);
}

void SectionDetails::addSectionRows(const firmware::Section& section)
{
    addRow(tr("Address"), rangeText(section.offset, section.size));
    addRow(tr("Size"), sizeText(section.size), false);
    addRow(tr("Data"), rangeText(section.dataOffset, section.dataSize));
    if (section.kind == firmware::SectionKind::Ddr) {
        addRow(tr("Load address"), hexAddress(section.parameter));
    }
    if (section.type != 0) {
        addRow(tr("Type"), QString::number(section.type));
    }
    addRow(tr("Checksum"), SectionStyle::crcText(section.crcState), false);
    if (section.crcState != firmware::CrcState::Missing) {
        addRow(tr("Stored"), crcWord(section.storedCrc));
        addRow(tr("Computed"), crcWord(section.computedCrc));
    }
}

void SectionDetails::addRow(const QString& name, const QString& value, bool fixedFont)
{
    auto* label = new QLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    if (fixedFont) {
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    auto* title = new QLabel(name);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(title, label);
}

QString SectionDetails::hexDump(ByteView bytes, std::uint64_t address, std::size_t bytesPerLine)
{
    QString dump;
    for (std::size_t at = 0; at < bytes.size(); at += bytesPerLine) {
        const ByteView line = bytes.subspan(at, std::min(bytesPerLine, bytes.size() - at));
        QString hex;
        QString ascii;
        for (std::size_t i = 0; i < bytesPerLine; ++i) {
            const bool present = i < line.size();
            hex += present ? QStringLiteral("%1 ").arg(line[i], 2, 16, QLatin1Char('0')) : QStringLiteral("   ");
            if (i == bytesPerLine / 2 - 1) {
                hex += QLatin1Char(' ');
            }
            if (present) {
                ascii += line[i] >= 0x20 && line[i] < 0x7f ? QChar(char16_t{line[i]}) : QChar(u'·');
            }
        }
        if (at > 0) {
            dump += QLatin1Char('\n');
        }
        dump += QStringLiteral("%1  %2 %3").arg(address + at, 8, 16, QLatin1Char('0')).arg(hex, ascii);
    }
    return dump;
}

// In a narrow place the bytes go under the facts, in shorter lines, and both scroll as one.
void SectionDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * charactersForSideBySide;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        showBytes();
    }
}

void SectionDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace firesteel::gui
