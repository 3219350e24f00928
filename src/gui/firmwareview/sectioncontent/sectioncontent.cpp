// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/iniview.h>
#include <gui/firmwareview/sectioncontent/contentbuilders.h>
#include <gui/firmwareview/sectioncontent/registermodel.h>
#include <gui/firmwareview/sectioncontent/sectioncontent.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/tables.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using firmware::SectionKind;

namespace {

// Of the stack.
constexpr int messagePage = 0;
constexpr int tablePage = 1;
constexpr int registerPage = 2;
constexpr int iniPage = 3;

QWidget* pageOf(std::initializer_list<QWidget*> widgets)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    return page;
}

} // namespace

SectionContent::SectionContent(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel)
    , m_toHex(new QPushButton)
    , m_note(new QLabel)
    , m_model(new ContentModel(this))
    , m_table(new ReadingTable(m_model, QStringLiteral("contentTable")))
    , m_filter(new QLineEdit)
    , m_count(new QLabel)
    , m_registers(new RegisterModel(this))
    , m_registerTable(new ReadingTable(m_registers, QStringLiteral("registerTable")))
    , m_ini(new IniView)
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("contentMessage"));
    m_toHex->setObjectName(QStringLiteral("contentToHex"));
    m_toHex->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("contentNote"));
    m_filter->setObjectName(QStringLiteral("registerFilter"));
    m_count->setObjectName(QStringLiteral("registerCount"));

    auto* message = new QWidget;
    auto* messageLayout = new QVBoxLayout(message);
    messageLayout->addStretch();
    messageLayout->addWidget(m_message);
    messageLayout->addWidget(m_toHex, 0, Qt::AlignHCenter);
    messageLayout->addStretch();
    m_stack->addWidget(message);

    m_stack->addWidget(pageOf({m_note, m_table}));

    auto* bar = new QWidget;
    auto* barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins({});
    barLayout->addWidget(m_filter, 1);
    barLayout->addWidget(m_count);
    m_stack->addWidget(pageOf({bar, m_registerTable}));
    m_stack->addWidget(m_ini);

    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height() / 3;
    layout->setContentsMargins(space, space, space, space);
    layout->addWidget(m_stack);

    for (ReadingTable* table : {m_table, m_registerTable}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SectionContent::chooseRow);
        connect(table, &ReadingTable::clicked, this, &SectionContent::chooseRow);
    }
    connect(m_table, &ReadingTable::activated, this, [this](const QModelIndex& index) {
        if (const ContentRow* row = m_model->row(index.row()); row && row->section) {
            Q_EMIT sectionChosen(*row->section);
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_registers->setFilter(text);
        updateCount();
    });
    connect(m_toHex, &QPushButton::clicked, this, &SectionContent::hexRequested);
    retranslate();
    rebuild();
}

void SectionContent::show(const std::shared_ptr<const firmware::Image>& image, const std::optional<MapBlock>& block,
                          std::optional<std::size_t> section)
{
    m_image = image;
    m_block = block;
    m_section = section;
    rebuild();
}

void SectionContent::rebuild()
{
    if (!m_image || !m_block) {
        showMessage(tr("Choose a part of the image in the map or in the table."), false);
        return;
    }
    if (m_section) {
        const SectionKind kind = m_image->sections[*m_section].kind;
        if (kind == SectionKind::FwConfiguration && m_image->find(kind) == &m_image->sections[*m_section]) {
            m_stack->setCurrentIndex(iniPage);
        } else if (kind == SectionKind::Configuration) {
            showRegisters(*m_section);
        } else if (auto table = ContentBuilders::table(*m_image, *m_section)) {
            showTable(std::move(*table));
        } else {
            showMessage(tr("There is no viewer for this kind of section. The hex view shows its bytes."), true);
        }
        return;
    }
    if (m_block->role == BlockRole::TocEntries) {
        // The header lies just before its entries.
        for (const firmware::Section& section : m_image->sections) {
            if (section.kind == SectionKind::TocHeader && section.end() == m_block->logical) {
                showTable(ContentBuilders::tocEntries(*m_image, section));
                return;
            }
        }
    }
    const bool hasBytes = m_block->role != BlockRole::NvArea && m_block->logical < m_image->bytes.size();
    showMessage(hasBytes ? tr("This is no section. The hex view shows its bytes.") : tr("This is no section."),
                hasBytes);
}

void SectionContent::showMessage(const QString& text, bool withButton)
{
    m_message->setText(text);
    m_toHex->setVisible(withButton);
    m_stack->setCurrentIndex(messagePage);
}

void SectionContent::showTable(ContentTable table)
{
    m_following = true;
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
    QPalette palette;
    if (table.problem) {
        palette.setColor(QPalette::WindowText, statusColors(this->palette()).error);
    }
    m_note->setPalette(palette);
    m_model->setTable(std::move(table));
    m_table->fitColumns();
    m_table->scrollToTop();
    m_stack->setCurrentIndex(tablePage);
    m_following = false;
}

void SectionContent::showRegisters(std::size_t section)
{
    m_following = true;
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
    }
    m_registers->setSection(m_image, section);
    m_registerTable->fitColumns();
    m_registerTable->scrollToTop();
    updateCount();
    m_stack->setCurrentIndex(registerPage);
    m_following = false;
}

void SectionContent::updateCount()
{
    const int shown = m_registers->rowCount();
    const QString total = QLocale().toString(static_cast<qulonglong>(m_registers->total()));
    const bool cut =
        m_section && m_image->data(m_image->sections[*m_section]).size() < m_image->sections[*m_section].dataSize;
    const QString count = static_cast<std::size_t>(shown) == m_registers->total()
                              ? tr("%n setting(s)", nullptr, shown)
                              : tr("%1 of %2 settings").arg(QLocale().toString(shown), total);
    m_count->setText(cut ? tr("%1, the section is cut off").arg(count) : count);
}

void SectionContent::chooseRow(const QModelIndex& index)
{
    if (!index.isValid() || m_following) {
        return;
    }
    if (index.model() == m_registers) {
        Q_EMIT bytesChosen(m_registers->setting(index.row()).offset, firmware::configurationRecordSize);
    } else if (const ContentRow* row = m_model->row(index.row()); row && row->size > 0) {
        Q_EMIT bytesChosen(row->offset, row->size);
    }
}

void SectionContent::followOffset(std::uint64_t offset)
{
    if (m_stack->currentIndex() != tablePage) {
        return;
    }
    const std::vector<ContentRow>& rows = m_model->table().rows;
    const auto has = [offset](const ContentRow& row) { return offset >= row.offset && offset - row.offset < row.size; };
    const ContentRow* current = m_model->row(m_table->currentIndex().row());
    if (current && has(*current)) {
        return;
    }
    m_following = true;
    const auto match = std::ranges::find_if(rows, has);
    if (match != rows.end()) {
        m_table->setCurrentIndex(m_model->index(static_cast<int>(match - rows.begin()), 0));
    } else {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
    m_following = false;
}

void SectionContent::refreshTexts()
{
    retranslate();
    if (m_stack->currentIndex() != registerPage) {
        rebuild();
    } else {
        updateCount();
    }
}

void SectionContent::retranslate()
{
    m_table->setAccessibleName(tr("Contents of the section"));
    m_table->setEmptyText(tr("Nothing is in it."));
    m_registerTable->setAccessibleName(tr("Register settings"));
    m_registerTable->setEmptyText(tr("No register has this address."));
    m_filter->setAccessibleName(tr("Filter by register address"));
    m_filter->setPlaceholderText(tr("Register address, such as 1f0b8"));
    m_toHex->setText(tr("Show in hex view"));
}

void SectionContent::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refreshTexts();
    }
}

} // namespace firesteel::gui
