// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_boardconfigpage.h"

#include <gui/boardconfig/boardconfigpage.h>
#include <gui/boardconfig/inifindingsmodel.h>
#include <gui/boardconfig/inikeydelegate.h>
#include <gui/boardconfig/inikeyfilter.h>
#include <gui/boardconfig/inikeymodel.h>
#include <gui/boardconfig/initextpane.h>
#include <gui/boardconfig/keyhelp.h>
#include <gui/boardconfig/quicksettings.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace firesteel::gui {

BoardConfigPage::BoardConfigPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BoardConfigPage>())
    , m_model(new IniKeyModel(m_ini, this))
    , m_filter(new IniKeyFilter(this))
    , m_text(new IniTextPane(m_ini, this))
    , m_quick(new QuickSettings(m_ini, this))
    , m_findings(new IniFindingsModel(m_ini, this))
    , m_openAction(new QAction(this))
    , m_saveAction(new QAction(this))
    , m_revertAction(new QAction(this))
    , m_resetKeyAction(new QAction(this))
    , m_removeKeyAction(new QAction(this))
    , m_showLineAction(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    m_ui->messageBar->setClosable(true);
    m_ui->quickLayout->addWidget(m_quick);
    m_ui->textLayout->addWidget(m_text);
    setUpForm();
    setUpActions();
    setUpFindings();
    setUpKeyActions();

    connect(m_ui->undoButton, &QToolButton::clicked, &m_ini, &BoardIni::undo);
    connect(m_ui->redoButton, &QToolButton::clicked, &m_ini, &BoardIni::redo);
    for (const auto& [key, act] :
         {std::pair{QKeySequence::Undo, &BoardIni::undo}, {QKeySequence::Redo, &BoardIni::redo}}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &m_ini, act);
    }
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        if (m_ui->tabs->currentWidget() == m_ui->textTab) {
            m_text->openFindBar();
        } else {
            m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
            m_ui->searchEdit->selectAll();
        }
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this,
            [this] { showText(m_ui->tabs->currentWidget() == m_ui->textTab); });
    connect(m_quick, &QuickSettings::bootRomRequested, this, &BoardConfigPage::bootRomRequested);
    connect(m_quick, &QuickSettings::keyChanged, this, [this](const std::string& section, const std::string& key) {
        if (const std::optional<boardconfig::IniEntry> entry = m_ini.document().find(section, key)) {
            goToLine(entry->line);
        }
    });
    connect(&m_ini, &BoardIni::movedTo, this, &BoardConfigPage::goToLine);
    connect(&m_ini, &BoardIni::failed, this, &BoardConfigPage::showFailure);
    connect(&m_ini, &BoardIni::changed, this, &BoardConfigPage::refresh);
    retranslate();
}

BoardConfigPage::~BoardConfigPage() = default;

void BoardConfigPage::setUpForm()
{
    m_filter->setSourceModel(m_model);
    m_ui->keyView->setModel(m_filter);
    m_ui->keyView->setItemDelegateForColumn(IniKeyModel::ValueColumn, new IniKeyDelegate(m_ui->keyView));
    m_ui->keyView->setItemDelegateForColumn(IniKeyModel::KeyColumn, new IniKeyDelegate(m_ui->keyView));
    QHeaderView* const header = m_ui->keyView->header();
    header->setStretchLastSection(true);
    header->resizeSection(IniKeyModel::KeyColumn, 300);
    header->resizeSection(IniKeyModel::ValueColumn, 160);
    header->setMinimumSectionSize(60);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({760, 300});
    connect(m_ui->absentBox, &QCheckBox::toggled, this, [this](bool show) {
        m_model->setShowAbsent(show);
        m_ui->keyView->expandAll();
    });

    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        m_ui->keyView->expandAll();
    });
    connect(m_ui->changedBox, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyChanged(only);
        m_ui->keyView->expandAll();
    });
    connect(m_ui->keyView->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardConfigPage::showHelp);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &BoardConfigPage::keepPlace);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &BoardConfigPage::restorePlace);
}

void BoardConfigPage::setUpActions()
{
    m_openAction->setObjectName(QStringLiteral("openIniAction"));
    m_saveAction->setObjectName(QStringLiteral("saveIniAction"));
    m_revertAction->setObjectName(QStringLiteral("revertIniAction"));
    m_openAction->setIcon(icon(u"open"));
    m_saveAction->setIcon(icon(u"export"));
    m_saveAction->setShortcut(QKeySequence::Save);
    m_saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_saveAction);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions({m_openAction, m_saveAction});
    menu->addSeparator();
    menu->addAction(m_revertAction);
    m_ui->fileButton->setMenu(menu);
    m_ui->buildButton->setIcon(icon(u"build"));
    connect(m_openAction, &QAction::triggered, this, &BoardConfigPage::openRequested);
    connect(m_saveAction, &QAction::triggered, this, &BoardConfigPage::saveRequested);
    connect(m_revertAction, &QAction::triggered, this, [this] { replaceText(std::string(m_ini.original().text())); });
    connect(m_ui->buildButton, &QPushButton::clicked, this, &BoardConfigPage::buildRequested);
}

void BoardConfigPage::setUpKeyActions()
{
    m_resetKeyAction->setObjectName(QStringLiteral("resetKeyAction"));
    m_removeKeyAction->setObjectName(QStringLiteral("removeKeyAction"));
    m_showLineAction->setObjectName(QStringLiteral("showLineAction"));
    m_removeKeyAction->setShortcut(QKeySequence::Delete);
    m_removeKeyAction->setShortcutContext(Qt::WidgetShortcut);
    m_ui->keyView->addActions({m_resetKeyAction, m_removeKeyAction, m_showLineAction});
    connect(m_resetKeyAction, &QAction::triggered, this, [this] {
        const IniKeyModel::Row row = *currentRow();
        m_ini.edit([&row](boardconfig::IniDocument& document) {
            return row.original ? document.setValue(row.section, row.key, *row.original)
                                : document.removeKey(row.section, row.key);
        });
    });
    connect(m_removeKeyAction, &QAction::triggered, this, [this] {
        const IniKeyModel::Row row = *currentRow();
        m_ini.edit([&row](boardconfig::IniDocument& document) { return document.removeKey(row.section, row.key); });
    });
    connect(m_showLineAction, &QAction::triggered, this, [this] { m_ui->tabs->setCurrentWidget(m_ui->textTab); });
}

const IniKeyModel::Row* BoardConfigPage::currentRow() const
{
    return m_model->rowOf(m_filter->mapToSource(m_ui->keyView->currentIndex()));
}

void BoardConfigPage::updateKeyActions()
{
    const IniKeyModel::Row* const row = currentRow();
    const QString none = row == nullptr ? tr("Choose a key first.") : QString();
    const QString notThere = row != nullptr && !row->value ? tr("The INI has no such key.") : none;
    enableUnless(m_resetKeyAction, row != nullptr && !row->isChanged() ? tr("This key is not changed.") : none,
                 tr("Takes back what was changed of this key"));
    enableUnless(m_removeKeyAction, notThere, tr("Takes the key out of the INI; what then counts is not always known"));
    enableUnless(m_showLineAction, notThere, tr("Shows the line of this key in the text"));
}

void BoardConfigPage::setMaps(std::shared_ptr<const boardconfig::ParameterMaps> maps)
{
    m_maps = std::move(maps);
    showHelp();
}

void BoardConfigPage::setUpFindings()
{
    m_ui->findingsView->setModel(m_findings);
    m_ui->findingsView->hide();
    connect(m_ui->findingsButton, &QToolButton::toggled, m_ui->findingsView, &QWidget::setVisible);
    const auto goTo = [this](const QModelIndex& row) { goToLine(row.data(IniFindingsModel::LineRole).toULongLong()); };
    connect(m_ui->findingsView, &QListView::activated, this, goTo);
    connect(m_ui->findingsView, &QListView::clicked, this, goTo);
}

void BoardConfigPage::replaceText(const std::string& text)
{
    m_ini.edit([&text](boardconfig::IniDocument& document) { return document.setText(text); });
}

void BoardConfigPage::setRecords(QWidget* records)
{
    m_records = records;
    m_ui->tabs->addTab(records, QString());
    retranslate();
}

void BoardConfigPage::showKey(const std::string& section, const std::string& key)
{
    m_ui->tabs->setCurrentWidget(m_ui->formTab);
    if (const std::optional<boardconfig::IniEntry> entry = m_ini.document().find(section, key)) {
        goToLine(entry->line);
        m_ui->keyView->setFocus(Qt::OtherFocusReason);
    }
}

void BoardConfigPage::say(Tone tone, const QString& title, const QString& text)
{
    m_ui->messageBar->setMessage(tone, title, text);
    m_ui->messageBar->show();
}

void BoardConfigPage::setWhyNoBuild(const QString& reason)
{
    m_whyNoBuild = reason;
    enableUnless(m_ui->buildButton, reason, tr("Makes an image with this INI, verifies it and shows what differs"));
}

void BoardConfigPage::setIni(boardconfig::IniDocument document, const QString& title)
{
    m_title = title;
    m_ui->messageBar->hide();
    m_ini.setDocument(std::move(document));
    m_ui->keyView->expandAll();
    // Notes alone are no reason to take room from the form.
    m_ui->findingsButton->setChecked(m_findings->problemCount() != 0);
}

void BoardConfigPage::keepPlace()
{
    // The document has changed already, the rows have not: their line may be another one now.
    const QModelIndex current = m_filter->mapToSource(m_ui->keyView->currentIndex());
    const IniKeyModel::Row* const row = m_model->rowOf(current);
    const std::optional<boardconfig::IniEntry> entry =
        row == nullptr ? std::nullopt : m_ini.document().find(row->section, row->key);
    m_place = entry ? entry->id : 0;
}

void BoardConfigPage::restorePlace()
{
    m_ui->keyView->expandAll();
    if (const std::optional<std::size_t> line = m_ini.document().lineOf(m_place)) {
        m_ui->keyView->setCurrentIndex(m_filter->mapFromSource(m_model->indexOfLine(*line)));
    }
    showHelp();
}

void BoardConfigPage::goToLine(std::size_t line)
{
    const QModelIndex row = m_filter->mapFromSource(m_model->indexOfLine(line));
    if (row.isValid()) {
        m_ui->keyView->setCurrentIndex(row);
        m_ui->keyView->scrollTo(row, QAbstractItemView::EnsureVisible);
    }
    m_text->goToLine(line);
}

void BoardConfigPage::showText(bool text)
{
    if (text) {
        const std::size_t line =
            m_ui->keyView->currentIndex().siblingAtColumn(0).data(IniKeyModel::LineRole).toULongLong();
        if (line != 0) {
            m_text->goToLine(line);
        }
        m_text->setFocus(Qt::TabFocusReason);
        return;
    }
    const QModelIndex row = m_filter->mapFromSource(m_model->indexOfLine(m_text->currentLine()));
    if (row.isValid()) {
        m_ui->keyView->setCurrentIndex(row);
        m_ui->keyView->scrollTo(row);
    }
}

void BoardConfigPage::showHelp()
{
    const IniKeyModel::Row* const row = currentRow();
    updateKeyActions();
    m_ui->helpView->setHtml(row != nullptr
                                ? keyHelp(*row, m_ini, m_maps.get())
                                : QStringLiteral("<p>%1</p>")
                                      .arg(tr("Choose a key to read what it does. Double-click its value, or "
                                              "press F2, to change it.")
                                               .toHtmlEscaped()));
}

void BoardConfigPage::refresh()
{
    const auto count = static_cast<int>(m_ini.changes().size());
    m_ui->summaryLabel->setText(count == 0 ? tr("No key is changed") : tr("%n key(s) changed", nullptr, count));
    const int findings = m_findings->rowCount();
    m_ui->findingsButton->setVisible(findings != 0);
    m_ui->findingsView->setVisible(findings != 0 && m_ui->findingsButton->isChecked());
    m_ui->findingsButton->setText(tr("%n finding(s)", nullptr, findings));
    m_ui->findingsButton->setIcon(icon(m_findings->problemCount() != 0 ? u"warning" : u"info"));
    enableUnless(m_revertAction, count == 0 && !m_ini.isChanged() ? tr("Nothing is changed.") : QString(),
                 tr("Takes all changes back; Undo restores them"));
    enableUnless(m_ui->undoButton, m_ini.canUndo() ? QString() : tr("There is nothing to undo."),
                 tr("Take the last change back (Ctrl+Z)"));
    enableUnless(m_ui->redoButton, m_ini.canRedo() ? QString() : tr("There is nothing to redo."),
                 tr("Make the change again (Ctrl+Shift+Z)"));
    const QString family = m_ini.family().isEmpty() ? QString() : QStringLiteral(" — ") + m_ini.family();
    m_ui->titleLabel->setText(QStringLiteral("<b>%1</b>%2").arg(m_title.toHtmlEscaped(), family.toHtmlEscaped()));
    showHelp();
}

void BoardConfigPage::showFailure(const Error& error)
{
    say(Tone::Warning, tr("Not changed"), sentence(error));
}

void BoardConfigPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_model->retranslate();
    m_findings->retranslate();
    m_openAction->setText(tr("&Replace by a file…"));
    m_saveAction->setText(tr("&Save as…"));
    m_revertAction->setText(tr("&Take all changes back"));
    m_resetKeyAction->setText(tr("&Back to the original value"));
    m_removeKeyAction->setText(tr("&Remove this key"));
    m_showLineAction->setText(tr("&Show in the text"));
    m_ui->absentBox->setToolTip(tr("Lists the keys as well that this INI has not and that others have used; a value "
                                   "adds the key"));
    enableUnless(m_openAction, {}, tr("Edits the text of an INI file in place of this one"));
    enableUnless(m_saveAction, {}, tr("Saves the INI as it is now, without building an image"));
    m_ui->fileButton->setToolTip(tr("Save this INI, or take another one"));
    m_ui->findingsButton->setToolTip(tr("Shows what may be wrong with the INI, line by line"));
    setWhyNoBuild(m_whyNoBuild);
    if (m_records != nullptr) {
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_records), tr("Configuration &records"));
    }
    refresh();
}

void BoardConfigPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace firesteel::gui
