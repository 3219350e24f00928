// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/async.h>
#include <gui/buildreview/reviewrows.h>
#include <gui/buildreview/reviewview.h>
#include <gui/compareview/comparebytespage.h>
#include <gui/compareview/comparelistpage.h>
#include <gui/dialogs/filedialog.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/elidedlabel.h>
#include <gui/widgets/filteredtable.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

#include <filesystem>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

std::string inWindowLanguage(const Sentence& text)
{
    return sentence(text).toStdString();
}

} // namespace

ReviewView::ReviewView(FileDialog& fileDialog, QWidget* parent)
    : QWidget(parent)
    , m_fileDialog(fileDialog)
    , m_before(new ElidedLabel(this, Qt::ElideMiddle))
    , m_after(new ElidedLabel(this, Qt::ElideMiddle))
    , m_summary(new MessageBar(this))
    , m_note(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_sections(new CompareListPage(CompareListKind::Sections, this, SideWords::BeforeAfter))
    , m_registers(new FilteredTable(registerColumns(m_subject), u"registerRows"_s, this))
    , m_keys(new FilteredTable(keyColumns(m_subject), u"keyRows"_s, this))
    , m_bytes(new CompareBytesPage(this, SideWords::BeforeAfter))
    , m_bytesButton(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
    , m_bytesAction(new QAction(this))
    , m_copyAction(new QAction(this))
{
    setObjectName(u"reviewView"_s);
    m_before->setObjectName(u"beforeTitle"_s);
    m_after->setObjectName(u"afterTitle"_s);
    m_summary->setObjectName(u"reviewSummary"_s);
    m_note->setObjectName(u"reviewNote"_s);
    m_note->setClosable(true);
    m_note->hide();
    makeTabs();

    auto* titles = new QHBoxLayout;
    for (ElidedLabel* title : {m_before, m_after}) {
        title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    titles->addWidget(m_before, 1);
    titles->addSpacing(fontMetrics().averageCharWidth() * 2);
    titles->addWidget(m_after, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(titles);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_note);
    makeBar();
    retranslate();
}

void ReviewView::makeTabs()
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->addTab(m_sections, QString());
    m_tabs->addTab(m_registers, QString());
    m_tabs->addTab(m_keys, QString());
    m_tabs->addTab(m_bytes, QString());
    connect(m_sections, &CompareListPage::bytesRequested, this, &ReviewView::showBytes);
    connect(m_sections, &CompareListPage::currentRowChanged, this, &ReviewView::updateActions);
    for (FilteredTable* list : {m_registers, m_keys}) {
        connect(list, &FilteredTable::activated, this, &ReviewView::showCurrentBytes);
        connect(list, &FilteredTable::currentRowChanged, this, &ReviewView::updateActions);
        list->addMenuAction(m_bytesAction);
    }
    for (CompareListPage* list : {m_sections, m_bytes->list()}) {
        list->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
        list->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
        list->table()->addAction(m_copyAction);
    }
    m_sections->table()->addAction(m_bytesAction);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewView::updateActions);
    connect(m_bytesAction, &QAction::triggered, this, &ReviewView::showCurrentBytes);
    connect(m_copyAction, &QAction::triggered, this,
            [this] { table(static_cast<Tab>(m_tabs->currentIndex()))->copyRows(); });
}

void ReviewView::makeBar()
{
    m_copyAction->setIcon(icon(u"copy"));
    m_bytesButton->setObjectName(u"showBytesButton"_s);
    m_exportButton->setObjectName(u"exportReviewButton"_s);
    m_exportButton->setIcon(icon(u"export"));
    for (QPushButton* button : {m_bytesButton, m_exportButton}) {
        button->setAutoDefault(false);
    }
    connect(m_bytesButton, &QPushButton::clicked, this, &ReviewView::showCurrentBytes);
    connect(m_exportButton, &QPushButton::clicked, this, &ReviewView::exportText);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_bytesButton);
    bar->addStretch(1);
    bar->addWidget(m_exportButton);
    static_cast<QBoxLayout*>(layout())->addLayout(bar);
}

void ReviewView::setSubject(ReviewSubject subject)
{
    // The tables read from the subject: they must be empty while it changes.
    m_registers->setRows(0);
    m_keys->setRows(0);
    m_subject = std::move(subject);
    const std::shared_ptr<const boardconfig::Review>& review = m_subject.review;
    const std::shared_ptr<const compare::Comparison> comparison(review, review ? &review->comparison : nullptr);
    m_sections->setComparison(comparison);
    m_bytes->setComparison(comparison, m_subject.before, m_subject.after);
    m_registers->setRows(review ? review->records.size() : 0);
    m_keys->setRows(review ? review->keys.size() : 0);
    m_message = {};
    m_note->hide();
    m_tabs->setCurrentIndex(review && !review->keys.empty() ? KeysTab : SectionsTab);
    retranslate();
}

ReadingTable* ReviewView::table(Tab tab) const
{
    switch (tab) {
    case SectionsTab:
        return m_sections->table();
    case RegistersTab:
        return m_registers->table();
    case KeysTab:
        return m_keys->table();
    case BytesTab:
        break;
    }
    return m_bytes->list()->table();
}

std::optional<std::size_t> ReviewView::currentBytes() const
{
    if (!m_subject.review) {
        return std::nullopt;
    }
    const auto of = [](const auto& list, auto bytesOf) {
        const std::optional<std::size_t> row = list.currentRow();
        return row ? bytesOf(*row) : std::optional<std::size_t>();
    };
    switch (m_tabs->currentIndex()) {
    case SectionsTab:
        return of(*m_sections, [this](std::size_t row) {
            return compareList(CompareListKind::Sections).firstRange(m_subject.review->comparison, row);
        });
    case RegistersTab:
        return of(*m_registers, [this](std::size_t row) { return bytesOfRegister(m_subject, row); });
    case KeysTab:
        return of(*m_keys, [this](std::size_t row) { return bytesOfKey(m_subject, row); });
    default:
        return std::nullopt;
    }
}

void ReviewView::showBytes(std::size_t range)
{
    m_tabs->setCurrentIndex(BytesTab);
    m_bytes->list()->showRow(range);
    m_bytes->list()->table()->setFocus();
}

void ReviewView::showCurrentBytes()
{
    if (const std::optional<std::size_t> range = currentBytes()) {
        showBytes(*range);
    }
}

void ReviewView::exportText()
{
    const QString path =
        m_fileDialog.saveFile(this, tr("Export what changed"), QDir::home().filePath(u"firesteel-review.txt"_s),
                              tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty() || !m_subject.review) {
        return;
    }
    runAsync(
        [review = m_subject.review, path] {
            return writeFile(std::filesystem::path(path.toStdString()),
                             boardconfig::reviewText(*review, inWindowLanguage));
        },
        this,
        [this, path](const Result<>& saved) {
            m_message = [this, name = QDir::toNativeSeparators(path), saved] {
                if (saved) {
                    m_note->setMessage(Tone::Good, {}, tr("What changed is in %1.").arg(name));
                } else {
                    m_note->setMessage(Tone::Error, sentence(saved.error()), nextStep(saved.error()));
                }
            };
            m_message();
            m_note->show();
        });
}

void ReviewView::updateSummary()
{
    const boardconfig::Review* const review = m_subject.review.get();
    m_before->setFullText(m_subject.beforeTitle.isEmpty() ? QString() : tr("Before: %1").arg(m_subject.beforeTitle));
    m_after->setFullText(m_subject.afterTitle.isEmpty() ? QString() : tr("After: %1").arg(m_subject.afterTitle));
    if (review == nullptr) {
        m_summary->setMessage(Tone::Note, tr("Nothing is built yet"), {});
        return;
    }
    QStringList lines;
    const auto untranslated = static_cast<int>(review->untranslatedCount());
    if (untranslated > 0) {
        lines.append(tr("%Ln changed key(s) could not be turned into register settings: the INI in this image says "
                        "one thing, and the chip will do another.",
                        nullptr, untranslated));
    }
    for (const Sentence& remark : m_subject.remarks) {
        lines.append(sentence(remark));
    }
    for (const std::optional<Error>& problem :
         {review->comparison.leftIniProblem, review->comparison.rightIniProblem}) {
        if (problem) {
            lines.append(sentence(*problem));
        }
    }
    if (review->comparison.byteRangesCut) {
        lines.append(tr("There are more changed bytes than are listed."));
    }
    const bool same = review->comparison.differentBytes == 0;
    m_summary->setMessage(untranslated > 0 ? Tone::Warning
                          : same           ? Tone::Note
                                           : Tone::Good,
                          reviewHeadline(*review), lines.join(u'\n'));
}

void ReviewView::updateTabs()
{
    const auto titled = [this](const QString& title, std::size_t count) {
        return count == 0 ? title
                          : tr("%1 (%2)", "name of a list, number of rows")
                                .arg(title, locale().toString(static_cast<qulonglong>(count)));
    };
    const boardconfig::Review* const review = m_subject.review.get();
    m_tabs->setTabText(SectionsTab, m_sections->title());
    m_tabs->setTabText(RegistersTab, titled(tr("Registers"), review == nullptr ? 0 : review->records.size()));
    m_tabs->setTabText(KeysTab, titled(tr("INI keys"), review == nullptr ? 0 : review->keys.size()));
    m_tabs->setTabText(BytesTab, m_bytes->list()->title());
    const bool untranslated = review != nullptr && review->untranslatedCount() > 0;
    m_tabs->setTabIcon(KeysTab, untranslated ? icon(u"warning") : QIcon());
    m_tabs->setTabToolTip(RegistersTab, tr("Configuration records: what the chip obeys"));
    m_tabs->setTabToolTip(KeysTab, untranslated ? tr("Some changed keys are only text in this image")
                                                : tr("The INI that the image carries with it"));
}

void ReviewView::updateActions()
{
    const bool inBytes = m_tabs->currentIndex() == BytesTab;
    const bool chosen = table(static_cast<Tab>(m_tabs->currentIndex()))->currentIndex().isValid();
    const QString reason = inBytes          ? tr("The bytes are shown already")
                           : !chosen        ? tr("Choose a row first")
                           : currentBytes() ? QString()
                                            : tr("No byte differs because of this row");
    const QString tip = tr("Show the bytes of the row in hexadecimal (Enter)");
    enableUnless(m_bytesButton, reason, tip);
    enableUnless(m_bytesAction, reason, tip);
    enableUnless(m_exportButton, m_subject.review ? QString() : tr("There is nothing to export yet"),
                 tr("Save what changed as a text file"));
}

void ReviewView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReviewView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReviewView::retranslate()
{
    m_tabs->setAccessibleName(tr("What the build changed"));
    m_registers->setWords(tr("Registers that changed"), tr("No register setting changed."));
    m_keys->setWords(tr("INI keys that changed"), tr("No INI key changed."));
    m_bytesButton->setText(tr("Show &bytes"));
    m_bytesAction->setText(tr("Show bytes"));
    m_copyAction->setText(tr("Copy"));
    m_exportButton->setText(tr("E&xport…"));
    if (m_message) {
        m_message();
    }
    updateSummary();
    updateTabs();
    updateActions();
}

} // namespace firesteel::gui
