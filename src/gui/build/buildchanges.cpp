// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/build/buildchanges.h>
#include <gui/build/keychangemodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr int mostWrappedRows = 300; ///< measuring the lines of more takes too long
constexpr int widestKey = 40;        ///< characters
constexpr int widestValue = 20;

} // namespace

BuildChanges::BuildChanges(QWidget* parent)
    : QWidget(parent)
    , m_model(new KeyChangeModel(this))
    , m_icon(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_table(new ReadingTable(m_model, u"keyChanges"_s, this))
    , m_consentBar(new MessageBar(this))
    , m_consentBox(new QCheckBox(this))
{
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_busy->setObjectName(u"busyBar"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_busy->setMaximumHeight(fontMetrics().height());
    m_table->setWordWrap(true);
    m_consentBar->setObjectName(u"consentBar"_s);
    m_consentBox->setObjectName(u"consentBox"_s);
    build();
    connect(m_consentBox, &QCheckBox::toggled, this, &BuildChanges::consentChanged);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_model->rowCount() <= mostWrappedRows) {
            m_table->resizeRowsToContents();
        }
    });
    retranslate();
}

void BuildChanges::build()
{
    auto* summary = new QHBoxLayout;
    summary->setSpacing(8);
    summary->addWidget(m_icon, 0, Qt::AlignTop);
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_busy);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_consentBar);
    layout->addWidget(m_consentBox);
}

void BuildChanges::setWorking()
{
    m_working = true;
    showSummary();
}

void BuildChanges::setPreview(std::shared_ptr<const BuildPreview> preview)
{
    m_working = false;
    if (m_preview == nullptr || !sameConsent(m_preview->keys, preview->keys)) {
        m_consentBox->setChecked(false);
    }
    m_preview = std::move(preview);
    m_model->setKeys(m_preview->keys);
    fitTable();
    showSummary();
    showConsent();
}

bool BuildChanges::needsConsent() const
{
    return m_preview != nullptr && m_preview->untranslatedCount() != 0;
}

bool BuildChanges::consents() const
{
    return needsConsent() && m_consentBox->isChecked();
}

void BuildChanges::fitTable()
{
    m_table->fitColumns();
    const int letter = fontMetrics().averageCharWidth();
    for (const int column : {KeyChangeModel::Key, KeyChangeModel::Before, KeyChangeModel::After}) {
        const int widest = letter * (column == KeyChangeModel::Key ? widestKey : widestValue);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    if (m_model->rowCount() <= mostWrappedRows) {
        m_table->resizeRowsToContents();
    }
}

void BuildChanges::showSummary()
{
    m_busy->setVisible(m_working);
    QString text;
    QString iconName = u"info"_s;
    if (m_working || m_preview == nullptr) {
        text = tr("Working out what changes…");
    } else if (!m_preview->keysKnown) {
        iconName = u"error"_s;
        const Error error = m_preview->error.value_or(Error{});
        text = joined(sentence(error), nextStep(error));
    } else if (!m_preview->keys.empty()) {
        const auto count = static_cast<int>(m_preview->keys.size());
        const auto untranslated = static_cast<int>(m_preview->untranslatedCount());
        iconName = untranslated == 0 ? u"ok"_s : u"warning"_s;
        text = tr("%Ln INI key(s) change.", nullptr, count);
        if (untranslated != 0) {
            text = joined(text, tr("%Ln of them cannot be translated into registers.", nullptr, untranslated));
        }
    } else {
        text = m_preview->iniTextChanges ? tr("Only comments or spacing differ from the INI in the image.")
                                         : tr("The INI is the same as the one in the image.");
        if (m_preview->sameImage) {
            text = joined(text, tr("The new image is the same to the byte."));
        }
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(iconName).pixmap(size));
    m_summary->setText(text);
    const bool known = !m_working && m_preview != nullptr && m_preview->keysKnown;
    m_table->setEmptyText(known ? tr("No INI key changes.") : QString());
}

void BuildChanges::showConsent()
{
    const bool needed = needsConsent();
    m_consentBar->setVisible(needed);
    m_consentBox->setVisible(needed);
    if (!needed) {
        return;
    }
    const auto count = static_cast<int>(m_preview->untranslatedCount());
    m_consentBar->setMessage(
        Tone::Warning, tr("%Ln changed key(s) would be text only", nullptr, count),
        tr("The INI in the image would say one thing and the card's registers another: the card will not do what "
           "these keys say. Take these changes back, add a parameter map that knows the keys, or build with mlxburn."));
}

void BuildChanges::retranslate()
{
    m_busy->setAccessibleName(tr("Working out what changes"));
    m_table->setAccessibleName(tr("What becomes of each changed INI key"));
    m_consentBox->setText(tr("Bui&ld all the same: I know that the card will not do what these keys say"));
    m_consentBox->setAccessibleName(tr("Build all the same"));
    m_model->refreshTexts();
    fitTable();
    showSummary();
    showConsent();
}

void BuildChanges::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showSummary();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
