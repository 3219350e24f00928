// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/async.h>
#include <gui/dialogs/filedialog.h>
#include <gui/dialogs/messagebox.h>
#include <gui/parametermaps/fieldnamesdialog.h>
#include <gui/parametermaps/learndialog.h>
#include <gui/parametermaps/mapsdialog.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/filteredtable.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using boardconfig::ParameterMap;
using Qt::StringLiterals::operator""_s;

MapsDialog::MapsDialog(Services services, MapStore& maps, QWidget* parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_maps(maps)
    , m_intro(new QLabel(this))
    , m_list(new FilteredTable(mapColumns(m_rows), u"mapList"_s, this))
    , m_description(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_keys(new FilteredTable(keyColumns(m_shown), u"mapKeys"_s, this))
    , m_fields(new FilteredTable(fieldColumns(m_shown), u"mapFields"_s, this))
    , m_bar(new MessageBar(this))
    , m_addButton(makeButton(u"addMapButton"_s, &MapsDialog::addMap))
    , m_namesButton(makeButton(u"fieldNamesButton"_s, &MapsDialog::addFieldNames))
    , m_learnButton(makeButton(u"learnButton"_s, &MapsDialog::learn))
    , m_exportButton(makeButton(u"exportMapButton"_s, &MapsDialog::exportMap))
    , m_removeButton(makeButton(u"removeMapButton"_s, &MapsDialog::removeMap))
    , m_closeButton(new QPushButton(this))
{
    setObjectName(u"mapsDialog"_s);
    m_intro->setWordWrap(true);
    m_bar->setObjectName(u"mapsBar"_s);
    m_bar->setClosable(true);
    m_bar->hide();
    m_addButton->setIcon(icon(u"open"));
    m_exportButton->setIcon(icon(u"export"));
    m_closeButton->setObjectName(u"closeMapsButton"_s);
    m_closeButton->setDefault(true);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::accept);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetails());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_closeButton);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
    resize(1180, 720);

    connect(m_list, &FilteredTable::currentRowChanged, this, &MapsDialog::showCurrent);
    connect(&m_maps, &MapStore::changed, this, &MapsDialog::reload);
    reload();
    retranslate();
}

QPushButton* MapsDialog::makeButton(const QString& objectName, void (MapsDialog::*act)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* MapsDialog::makeList()
{
    auto* box = new QWidget(this);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_addButton);
    buttons->addWidget(m_namesButton);
    buttons->addWidget(m_learnButton);
    buttons->addSpacing(fontMetrics().height() / 2);
    buttons->addWidget(m_exportButton);
    buttons->addWidget(m_removeButton);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    m_list->layout()->setContentsMargins({});
    return box;
}

QWidget* MapsDialog::makeDetails()
{
    auto* box = new QWidget(this);
    m_description->setObjectName(u"mapDescription"_s);
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::RichText);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->setObjectName(u"mapTabs"_s);
    m_tabs->addTab(m_keys, QString());
    m_tabs->addTab(m_fields, QString());
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    layout->addWidget(m_description);
    layout->addWidget(m_tabs, 1);
    return box;
}

const ListedMap* MapsDialog::current() const
{
    const std::optional<std::size_t> row = m_list->currentRow();
    return row && *row < m_rows.size() ? &m_rows[*row] : nullptr;
}

void MapsDialog::reload()
{
    const ListedMap* const chosen = current();
    const std::optional<ListedMap> before = chosen == nullptr ? std::nullopt : std::optional(*chosen);
    // The table reads from the rows: it must be empty while they change.
    m_list->setRows(0);
    m_rows = listedMaps(m_maps);
    m_list->setRows(m_rows.size());
    const auto isBefore = [&before](const ListedMap& row) {
        return before && row.file == before->file && row.title() == before->title();
    };
    const auto same = std::ranges::find_if(m_rows, isBefore);
    if (!m_rows.empty()) {
        m_list->showRow(same == m_rows.end() ? 0 : static_cast<std::size_t>(same - m_rows.begin()));
    }
    showCurrent();
}

void MapsDialog::select(const std::filesystem::path& file)
{
    const auto found = std::ranges::find(m_rows, file, &ListedMap::file);
    if (found != m_rows.end()) {
        m_list->showRow(static_cast<std::size_t>(found - m_rows.begin()));
    }
}

void MapsDialog::showCurrent()
{
    const ListedMap* const map = current();
    m_keys->setRows(0);
    m_fields->setRows(0);
    m_shown = map == nullptr ? std::nullopt : std::optional(*map);
    const bool has = m_shown && m_shown->map;
    const std::vector<int> empty = has ? emptyKeyColumns(*m_shown->map) : std::vector<int>();
    for (int column = 0; column < m_keys->model()->columnCount(); ++column) {
        m_keys->table()->setColumnHidden(column, std::ranges::contains(empty, column));
    }
    m_keys->setRows(has ? m_shown->map->parameters.size() : 0);
    m_fields->setRows(has ? m_shown->map->fields.size() : 0);
    if (has && m_shown->map->parameters.empty() != m_shown->map->fields.empty()) {
        m_tabs->setCurrentWidget(m_shown->map->parameters.empty() ? m_fields : m_keys);
    }
    retranslate();
}

void MapsDialog::save(ParameterMap map)
{
    const auto isThis = [&map](const ListedMap& row) {
        if (!row.map) {
            return false;
        }
        ParameterMap other = *row.map;
        other.file = map.file;
        return other == map;
    };
    if (const auto twin = std::ranges::find_if(m_rows, isThis); twin != m_rows.end()) {
        m_list->showRow(static_cast<std::size_t>(twin - m_rows.begin()));
        if (twin->error) {
            sayError(*twin->error);
        } else {
            sayDone([title = twin->title()] { return tr("“%1” is in the list already.").arg(title); });
        }
        return;
    }
    setBusy(true);
    const QString name = QString::fromStdString(map.name);
    m_maps.add(std::move(map), [guard = QPointer(this), name](const Result<std::filesystem::path>& file) {
        if (!guard) {
            return;
        }
        guard->setBusy(false);
        if (!file) {
            guard->sayError(file.error());
            return;
        }
        guard->select(*file);
        guard->sayDone([name] { return tr("“%1” is added and in use.").arg(name); });
    });
}

void MapsDialog::addMap()
{
    const QStringList paths = m_services.fileDialog.openFiles(this, tr("Add a parameter map"), QDir::homePath(),
                                                              tr("Parameter maps (*.json);;All files (*)"));
    if (!paths.isEmpty()) {
        forgetMessages();
    }
    for (const QString& path : paths) {
        setBusy(true);
        runAsync([path] { return boardconfig::loadParameterMap(std::filesystem::path(path.toStdString())); }, this,
                 [this](const Result<ParameterMap>& map) {
                     setBusy(false);
                     if (map) {
                         save(*map);
                     } else {
                         sayError(map.error());
                     }
                 });
    }
}

void MapsDialog::addFieldNames()
{
    const QStringList paths = m_services.fileDialog.openFiles(
        this, tr("Names of bits from an .mlx file"), QDir::homePath(), tr("Firmware releases (*.mlx);;All files (*)"));
    if (paths.isEmpty()) {
        return;
    }
    forgetMessages();
    setBusy(true);
    const QString& path = paths.first();
    runAsync([path] { return readFieldNames(path); }, this,
             [this, path](const Result<FieldNames>& names) {
                 setBusy(false);
                 if (!names) {
                     sayError(names.error());
                     return;
                 }
                 if (names->fields.empty()) {
                     sayNoNames(path);
                     return;
                 }
                 auto* dialog = new FieldNamesDialog(*names, this);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &FieldNamesDialog::chosen, this, &MapsDialog::save);
                 dialog->open();
             });
}

void MapsDialog::learn()
{
    auto* dialog = new LearnDialog(m_services, m_maps, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MapsDialog::exportMap()
{
    const ListedMap* const map = current();
    if (map == nullptr || !map->map) {
        return;
    }
    const QString path = m_services.fileDialog.saveFile(this, tr("Export the parameter map"),
                                                        QDir::home().filePath(suggestedFileName(map->map->name)),
                                                        tr("Parameter maps (*.json);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    forgetMessages();
    setBusy(true);
    runAsync(
        [map = *map->map, path] {
            return writeFile(std::filesystem::path(path.toStdString()),
                             std::string_view(boardconfig::parameterMapJson(map)));
        },
        this,
        [this, path](const Result<>& written) {
            setBusy(false);
            if (written) {
                sayDone([name = QDir::toNativeSeparators(path)] { return tr("The map is in %1.").arg(name); });
            } else {
                sayError(written.error());
            }
        });
}

void MapsDialog::removeMap()
{
    const ListedMap* const map = current();
    if (map == nullptr || map->isShipped()) {
        return;
    }
    const QString title = map->title();
    if (!m_services.messageBox.ask(this,
                                   {.title = tr("Remove a parameter map"),
                                    .text = tr("“%1” and its file will be deleted. Keys that only this map knows can "
                                               "then no longer be turned into register settings.")
                                                .arg(title),
                                    .acceptText = tr("Delete the map"),
                                    .rejectText = tr("Keep it")})) {
        return;
    }
    forgetMessages();
    setBusy(true);
    m_maps.remove(map->file, [guard = QPointer(this), title](const Result<>& removed) {
        if (!guard) {
            return;
        }
        guard->setBusy(false);
        if (removed) {
            guard->sayDone([title] { return tr("“%1” is removed.").arg(title); });
        } else {
            guard->sayError(removed.error());
        }
    });
}

void MapsDialog::setBusy(bool busy)
{
    m_busy = busy ? m_busy + 1 : m_busy - 1;
    updateButtons();
}

void MapsDialog::forgetMessages()
{
    m_errors.clear();
    m_message = {};
    m_bar->hide();
}

void MapsDialog::sayError(const Error& error)
{
    m_errors.push_back(error);
    showMessages();
}

void MapsDialog::sayDone(std::function<QString()> text)
{
    m_message = [this, text = std::move(text)] { m_bar->setMessage(Tone::Good, text(), {}); };
    showMessages();
}

void MapsDialog::sayNoNames(const QString& path)
{
    m_message = [this, name = QDir::toNativeSeparators(path)] {
        m_bar->setMessage(
            Tone::Warning, tr("No names were found"),
            tr("%1 has no lines like “path 0xADDRESS.BIT WIDTH”. Some releases leave them out.").arg(name));
    };
    showMessages();
}

void MapsDialog::showMessages()
{
    if (!m_errors.empty()) {
        QStringList sentences;
        for (const Error& error : m_errors) {
            sentences.append(sentence(error));
        }
        m_bar->setMessage(Tone::Error, sentences.join(u'\n'), nextStep(m_errors.front()));
    } else if (m_message) {
        m_message();
    } else {
        return;
    }
    m_bar->show();
    // The list becomes lower: what is chosen stays in sight.
    QMetaObject::invokeMethod(
        this, [this] { m_list->table()->scrollTo(m_list->table()->currentIndex()); }, Qt::QueuedConnection);
}

void MapsDialog::updateButtons()
{
    const ListedMap* const map = current();
    const QString busy = m_busy == 0 ? QString() : tr("Wait until the last map is dealt with");
    const QString noFolder = m_maps.folder().empty() ? tr("There is no folder for maps of your own") : busy;
    const QString nothing = map == nullptr ? tr("Choose a map first") : QString();
    enableUnless(m_addButton, noFolder, tr("Take a map from a JSON file into your folder"));
    enableUnless(m_namesButton, noFolder,
                 tr("Read the vendor's names of register bits out of a firmware release, for the tables of registers"));
    enableUnless(m_learnButton, busy, tr("Compare images of one firmware version to find which bits follow which key"));
    enableUnless(m_exportButton,
                 !nothing.isEmpty() ? nothing
                 : !map->map        ? tr("This file holds no map that can be read")
                                    : busy,
                 tr("Save the map as a JSON file"));
    enableUnless(m_removeButton,
                 !nothing.isEmpty() ? nothing
                 : map->isShipped() ? tr("Shipped maps are part of the program and cannot be removed")
                                    : busy,
                 tr("Delete the map and its file"));
}

void MapsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void MapsDialog::retranslate()
{
    setWindowTitle(tr("Parameter maps"));
    m_intro->setText(tr("A parameter map tells which bits of the chip's registers an INI key becomes. Only keys that a "
                        "map knows take effect when an image is built here. The file format is described in "
                        "docs/parameter-map.md."));
    m_addButton->setText(tr("&Add map…"));
    m_namesButton->setText(tr("&Names from an .mlx…"));
    m_learnButton->setText(tr("&Learn from images…"));
    m_exportButton->setText(tr("&Export…"));
    m_removeButton->setText(tr("&Remove…"));
    m_closeButton->setText(tr("&Close"));
    m_list->setWords(tr("Parameter maps"), m_maps.isLoading() ? tr("Reading the maps…") : tr("There are no maps."));
    m_keys->setWords(tr("INI keys of the map"), tr("This map knows no INI keys."));
    m_fields->setWords(tr("Named bits of the map"), tr("This map has no names of bits."));
    m_tabs->setAccessibleName(tr("What the map holds"));
    const auto titled = [this](const QString& title, std::size_t count) {
        return count == 0 ? title
                          : tr("%1 (%2)", "name of a list, number of rows")
                                .arg(title, locale().toString(static_cast<qulonglong>(count)));
    };
    const bool has = m_shown && m_shown->map;
    m_tabs->setTabText(0, titled(tr("Keys"), has ? m_shown->map->parameters.size() : 0));
    m_tabs->setTabText(1, titled(tr("Named bits"), has ? m_shown->map->fields.size() : 0));
    m_description->setText(m_shown ? mapDescription(*m_shown) : QString());
    if (m_bar->isVisible()) {
        showMessages();
    }
    updateButtons();
}

} // namespace firesteel::gui
