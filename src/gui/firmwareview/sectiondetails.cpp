// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectiondetails.h>
#include <gui/firmwareview/sectionstyle.h>
#include <gui/text.h>

#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace firesteel::gui {

namespace {

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
    , m_toHex(new QPushButton(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_explanation->setObjectName(QStringLiteral("detailsExplanation"));
    m_explanation->setWordWrap(true);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setVerticalSpacing(fontMetrics().height() / 6);
    m_toHex->setObjectName(QStringLiteral("detailsToHex"));
    m_toHex->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_toHex, &QPushButton::clicked, this, &SectionDetails::hexRequested);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addLayout(m_form);
    column->addWidget(m_toHex);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // What lies under them, a tab page, may have a colour of its own.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    rebuild();
}

void SectionDetails::show(const std::shared_ptr<const firmware::Image>& image, const std::optional<MapBlock>& block,
                          std::optional<std::size_t> section)
{
    m_image = image;
    m_block = block;
    m_section = section;
    rebuild();
}

void SectionDetails::rebuild()
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_toHex->setText(tr("Show in hex view"));
    const bool any = m_image && m_block;
    m_title->setVisible(any);
    m_toHex->setVisible(any);
    if (!any) {
        m_title->clear();
        m_explanation->setText(tr("Choose a part of the image in the map or in the table."));
        return;
    }
    // An overlap is told as the section of it that is chosen.
    MapBlock shown = *m_block;
    if (m_section) {
        shown.role = BlockRole::Section;
        shown.section = m_section;
        shown.grouped = 1;
    }
    m_title->setText(SectionStyle::name(shown, *m_image));
    m_explanation->setText(SectionStyle::explanation(SectionStyle::kindOf(shown, *m_image)));
    if (m_section) {
        addSectionRows(m_image->sections[*m_section]);
    } else {
        addRow(tr("Address"), rangeText(m_block->start, m_block->size));
        addRow(tr("Size"), sizeText(m_block->size), false);
    }
    if (m_block->role == BlockRole::Overlap) {
        addRow(tr("Damage"), SectionStyle::name(*m_block, *m_image), false);
    }
    const bool onFlashOnly = m_block->role == BlockRole::NvArea ||
                             (m_block->role == BlockRole::Free && m_image->format == firmware::ImageFormat::Fs2);
    const bool empty = m_section ? m_image->sections[*m_section].size == 0 : m_block->size == 0;
    m_toHex->setVisible(!onFlashOnly && !empty && m_block->logical < m_image->bytes.size());
}

void SectionDetails::addSectionRows(const firmware::Section& section)
{
    addRow(tr("Address"), rangeText(section.offset, section.size));
    addRow(tr("Size"), sizeText(section.size), false);
    if (section.dataOffset != section.offset || section.dataSize != section.size) {
        addRow(tr("Data"), rangeText(section.dataOffset, section.dataSize));
    }
    if (section.kind == firmware::SectionKind::Ddr) {
        addRow(tr("Load address"), hexAddress(section.parameter));
    }
    if (section.toc) {
        addEntryRows(*section.toc);
    } else if (section.type != 0) {
        addRow(tr("Type"), QString::number(section.type));
    }
    addRow(tr("Checksum"), SectionStyle::crcText(section.crcState), false);
    if (section.crcState != firmware::CrcState::Missing && section.crcState != firmware::CrcState::Ignored) {
        addRow(tr("Stored"), crcWord(section.storedCrc));
        addRow(tr("Computed"), crcWord(section.computedCrc));
    }
}

void SectionDetails::addEntryRows(const firmware::TocEntry& entry)
{
    addRow(tr("Type"), QStringLiteral("0x%1").arg(entry.type, 2, 16, QLatin1Char('0')));
    if (entry.loadAddress != 0) {
        addRow(tr("Load address"), hexAddress(entry.loadAddress));
    }
    if (entry.entryPoint != 0) {
        addRow(tr("Entry point"), hexAddress(entry.entryPoint));
    }
    if (entry.deviceData) {
        addRow(tr("Belongs to"), tr("the card: a burn leaves it as it is"), false);
    }
    if (entry.encrypted || entry.zipped) {
        addRow(tr("Stored as"), entry.encrypted ? tr("encrypted data") : tr("compressed data"), false);
    }
    addRow(tr("Table entry"), hexAddress(entry.offset));
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

void SectionDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace firesteel::gui
