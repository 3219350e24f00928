// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/compareview/comparebytespage.h>
#include <gui/compareview/comparelistpage.h>
#include <gui/compareview/comparewindow.h>
#include <gui/dialogs/filedialog.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/tables.h>

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

#include <optional>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr std::array formats{ComparisonFormat::Text, ComparisonFormat::Html, ComparisonFormat::Json};

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString factsOf(const firmware::Image& image)
{
    QStringList facts{QString::fromLatin1(firmware::formatName(image.format))};
    if (image.identity.version) {
        facts.append(QString::fromStdString(toString(*image.identity.version)));
    }
    if (image.identity.psid && !image.identity.psid->empty()) {
        facts.append(QString::fromStdString(*image.identity.psid));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace

CompareWindow::CompareWindow(FileDialog& fileDialog, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_fileDialog(fileDialog)
    , m_verdict(new MessageBar(this))
    , m_note(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_swapAction(new QAction(this))
    , m_nextAction(new QAction(this))
    , m_previousAction(new QAction(this))
    , m_exportButton(new QToolButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(icon(u"compare"));
    setObjectName(QStringLiteral("compareWindow"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setClosable(true);
    m_note->hide();
    makeActions();
    makePages();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(buttonFor(m_previousAction, this));
    buttons->addWidget(buttonFor(m_nextAction, this));
    buttons->addStretch(1);
    buttons->addWidget(m_exportButton);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(m_verdict);
    layout->addWidget(m_note);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    resize(1100, 760);
    retranslate();
}

void CompareWindow::makeActions()
{
    m_swapAction->setIcon(icon(u"swap"));
    m_nextAction->setIcon(icon(u"next"));
    m_previousAction->setIcon(icon(u"previous"));
    m_nextAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_previousAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(m_swapAction, &QAction::triggered, this, &CompareWindow::swapSides);
    connect(m_nextAction, &QAction::triggered, this, &CompareWindow::goToNextDifference);
    connect(m_previousAction, &QAction::triggered, this, &CompareWindow::goToPreviousDifference);
    auto* close = new QAction(this);
    close->setShortcuts({QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addActions({m_swapAction, m_nextAction, m_previousAction, close});

    auto* menu = new QMenu(this);
    for (std::size_t i = 0; i < formats.size(); ++i) {
        m_exportActions[i] = menu->addAction(QString());
        connect(m_exportActions[i], &QAction::triggered, this, [this, i] { exportAs(formats[i]); });
    }
    m_exportButton->setIcon(icon(u"export"));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setFocusPolicy(Qt::StrongFocus);
    m_exportButton->setMenu(menu);
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
}

void CompareWindow::makePages()
{
    for (std::size_t i = 0; i < compareListKinds.size(); ++i) {
        if (compareListKinds[i] == CompareListKind::Bytes) {
            m_bytesPage = new CompareBytesPage(this);
            m_pages[i] = m_bytesPage->list();
            m_tabs->addTab(m_bytesPage, QString());
        } else {
            m_pages[i] = new CompareListPage(compareListKinds[i], this);
            m_tabs->addTab(m_pages[i], QString());
            connect(m_pages[i], &CompareListPage::bytesRequested, this, &CompareWindow::showRange);
        }
    }
    m_tabs->setObjectName(QStringLiteral("lists"));
}

QWidget* CompareWindow::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(makeSide(m_left, QStringLiteral("left")), 1);
    layout->addWidget(buttonFor(m_swapAction, header), 0, Qt::AlignVCenter);
    layout->addSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(makeSide(m_right, QStringLiteral("right")), 1);
    return header;
}

QWidget* CompareWindow::makeSide(Side& side, const QString& objectName)
{
    auto* box = new QWidget(this);
    side.word = new QLabel(box);
    side.word->setForegroundRole(QPalette::PlaceholderText);
    side.name = new QLabel(box);
    side.name->setObjectName(objectName + QStringLiteral("Name"));
    side.name->setTextFormat(Qt::PlainText);
    side.name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long path is cut rather than making the window wide; the tooltip has all of it.
    side.name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = side.name->font();
    bold.setBold(true);
    side.name->setFont(bold);
    side.facts = new QLabel(box);
    side.facts->setObjectName(objectName + QStringLiteral("Facts"));
    side.facts->setTextFormat(Qt::PlainText);
    side.facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 8);
    layout->addWidget(side.word);
    layout->addWidget(side.name);
    layout->addWidget(side.facts);
    return box;
}

void CompareWindow::setSides(std::shared_ptr<const firmware::Image> left, const QString& leftTitle,
                             std::shared_ptr<const firmware::Image> right, const QString& rightTitle)
{
    m_left.image = std::move(left);
    m_left.title = leftTitle;
    m_right.image = std::move(right);
    m_right.title = rightTitle;
    updateHeader();
    start();
}

void CompareWindow::swapSides()
{
    if (!m_left.image) {
        return;
    }
    std::swap(m_left.image, m_right.image);
    std::swap(m_left.title, m_right.title);
    updateHeader();
    start();
}

void CompareWindow::start()
{
    take(nullptr);
    const unsigned generation = ++m_generation;
    const auto task = [left = m_left.image, right = m_right.image, leftTitle = m_left.title.toStdString(),
                       rightTitle = m_right.title.toStdString()] {
        auto made = std::make_shared<compare::Comparison>(compare::compareImages(*left, *right));
        made->left.name = leftTitle;
        made->right.name = rightTitle;
        return std::shared_ptr<const compare::Comparison>(std::move(made));
    };
    runAsync(task, this, [this, generation](std::shared_ptr<const compare::Comparison> made) {
        if (generation == m_generation) {
            take(std::move(made));
            Q_EMIT compared();
        }
    });
}

void CompareWindow::take(std::shared_ptr<const compare::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    for (const CompareListKind kind : compareListKinds) {
        if (kind == CompareListKind::Bytes) {
            m_bytesPage->setComparison(m_comparison, m_left.image, m_right.image);
        } else {
            page(kind)->setComparison(m_comparison);
        }
    }
    updateVerdict();
    updateTabs();
}

CompareListPage* CompareWindow::page(CompareListKind kind) const
{
    return m_pages[static_cast<std::size_t>(kind)];
}

void CompareWindow::showList(CompareListKind kind)
{
    m_tabs->setCurrentIndex(static_cast<int>(kind));
}

void CompareWindow::showRange(std::size_t range)
{
    showList(CompareListKind::Bytes);
    page(CompareListKind::Bytes)->showRow(range);
    page(CompareListKind::Bytes)->table()->setFocus();
}

void CompareWindow::goToNextDifference()
{
    goToDifference(true);
}

void CompareWindow::goToPreviousDifference()
{
    goToDifference(false);
}

void CompareWindow::goToDifference(bool forward)
{
    CompareListPage* current = m_pages[static_cast<std::size_t>(m_tabs->currentIndex())];
    if (current->goToDifference(forward)) {
        current->table()->setFocus();
    }
}

void CompareWindow::exportAs(ComparisonFormat format)
{
    if (!m_comparison) {
        return;
    }
    const QString path = m_fileDialog.saveFile(this, tr("Export the comparison"),
                                               QDir::home().filePath(suggestedName(format)), fileFilter(format));
    if (path.isEmpty()) {
        return;
    }
    runAsync([comparison = m_comparison, format, path] { return saveComparison(*comparison, format, path); }, this,
             [this, path](const Result<>& saved) {
                 if (saved) {
                     m_note->setMessage(Tone::Good, {},
                                        tr("The comparison is in %1.").arg(QDir::toNativeSeparators(path)));
                 } else {
                     m_note->setMessage(Tone::Error, sentence(saved.error()), nextStep(saved.error()));
                 }
                 m_note->show();
             });
}

void CompareWindow::updateHeader()
{
    for (Side* side : {&m_left, &m_right}) {
        side->name->setText(side->title);
        side->name->setToolTip(side->title);
        side->facts->setText(side->image ? factsOf(*side->image) : QString());
    }
    setWindowTitle(m_left.image ? tr("%1 and %2 – Compare", "two images").arg(m_left.title, m_right.title)
                                : tr("Compare"));
}

void CompareWindow::updateVerdict()
{
    if (!m_left.image) {
        m_verdict->setMessage(Tone::Note, tr("Nothing to compare yet"), {});
        return;
    }
    if (!m_comparison) {
        m_verdict->setMessage(Tone::Note, tr("Comparing…"), {});
        return;
    }
    if (m_comparison->differentBytes == 0) {
        m_verdict->setMessage(Tone::Good, sentence(compare::verdict(*m_comparison)), {});
        return;
    }
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    const std::size_t sections = compare::countDifferences(m_comparison->sections);
    const std::size_t keys = compare::countDifferences(m_comparison->ini);
    const std::size_t records = compare::countDifferences(m_comparison->records);
    QStringList parts;
    if (sections > 0) {
        parts.append(tr("%Ln section(s)", nullptr, count(sections)));
    }
    if (keys > 0) {
        parts.append(tr("%Ln INI key(s)", nullptr, count(keys)));
    }
    if (records > 0) {
        parts.append(tr("%Ln Configuration record(s)", nullptr, count(records)));
    }
    parts.append(tr("%Ln byte(s)", nullptr, static_cast<int>(m_comparison->differentBytes)));
    QStringList remarks;
    for (const std::optional<Error>& problem : {m_comparison->leftIniProblem, m_comparison->rightIniProblem}) {
        if (problem) {
            remarks.append(sentence(*problem));
        }
    }
    if (m_comparison->byteRangesCut) {
        remarks.append(tr("Only the first %Ln range(s) of bytes are listed.", nullptr, count(compare::maxByteRanges)));
    }
    m_verdict->setMessage(Tone::Warning,
                          tr("Different: %1.", "list of counts").arg(locale().createSeparatedList(parts)),
                          remarks.join(QLatin1Char('\n')));
}

void CompareWindow::updateTabs()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_pages[i]->title());
    }
    const QString waiting = m_comparison ? QString() : tr("The comparison is not ready yet");
    const bool differs = m_comparison && m_comparison->differentBytes > 0;
    const QString nothing = !waiting.isEmpty() ? waiting : differs ? QString() : tr("Both are the same");
    enableUnless(m_nextAction, nothing,
                 tr("Go to the next difference in this list (%1)", "shortcut")
                     .arg(m_nextAction->shortcut().toString(QKeySequence::NativeText)));
    enableUnless(m_previousAction, nothing,
                 tr("Go to the previous difference in this list (%1)", "shortcut")
                     .arg(m_previousAction->shortcut().toString(QKeySequence::NativeText)));
    enableUnless(m_swapAction, m_left.image ? QString() : waiting, tr("Put the left image to the right"));
    m_exportButton->setEnabled(m_comparison != nullptr);
    m_exportButton->setToolTip(waiting.isEmpty() ? tr("Save the comparison to a file") : waiting);
}

void CompareWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CompareWindow::retranslate()
{
    m_left.word->setText(tr("Left"));
    m_right.word->setText(tr("Right"));
    m_swapAction->setText(tr("S&wap sides"));
    m_nextAction->setText(tr("&Next difference"));
    m_previousAction->setText(tr("&Previous difference"));
    m_exportButton->setText(tr("&Export"));
    m_exportButton->setAccessibleName(tr("Export the comparison"));
    m_exportActions[0]->setText(tr("As &text…"));
    m_exportActions[1]->setText(tr("As &web page (HTML)…"));
    m_exportActions[2]->setText(tr("For programs (&JSON)…"));
    m_tabs->setAccessibleName(tr("What the images differ in"));
    updateHeader();
    updateVerdict();
    updateTabs();
}

} // namespace firesteel::gui
