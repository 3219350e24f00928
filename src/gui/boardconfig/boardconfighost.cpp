// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <boardconfig/rebuild.h>
#include <gui/async.h>
#include <gui/boardconfig/boardconfighost.h>
#include <gui/boardconfig/boardconfigpage.h>
#include <gui/dialogs/filedialog.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/records/recordspage.h>
#include <gui/text.h>
#include <jobs/savefile.h>

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>

#include <filesystem>
#include <utility>

namespace firesteel::gui {

using boardconfig::IniDocument;

namespace {

Result<std::string> readText(const std::filesystem::path& file)
{
    const Result<Bytes> bytes = readFile(file, boardconfig::maxIniTextSize);
    return bytes ? Result<std::string>(std::string(bytes->begin(), bytes->end())) : failure(bytes);
}

} // namespace

BoardConfigHost::BoardConfigHost(QWidget* parent)
    : QStackedWidget(parent)
    , m_placeholder(new QLabel(this))
{
    m_placeholder->setObjectName(QStringLiteral("boardPlaceholder"));
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setMargin(24);
    addWidget(m_placeholder);
}

void BoardConfigHost::setServices(FileDialog& fileDialog, MapStore& maps)
{
    m_fileDialog = &fileDialog;
    m_maps = &maps;
    connect(&maps, &MapStore::changed, this, [this] {
        for (const auto& [key, board] : m_boards) {
            chooseMaps(board);
        }
    });
}

void BoardConfigHost::chooseMaps(const Board& board)
{
    if (board.page == nullptr) {
        return;
    }
    using Maps = std::shared_ptr<const boardconfig::ParameterMaps>;
    runAsync(
        [maps = m_maps->maps(), image = board.source.image] {
            return std::make_shared<const boardconfig::ParameterMaps>(maps->forImage(*image));
        },
        board.page, [page = board.page](const Maps& maps) { page->setMaps(maps); });
}

BoardConfigHost::Board* BoardConfigHost::find(const QString& key)
{
    const auto found = m_boards.find(key);
    return found == m_boards.end() ? nullptr : &found->second;
}

BoardConfigPage* BoardConfigHost::page() const
{
    const Board* shown = find(m_current);
    return shown == nullptr ? nullptr : shown->page;
}

const BoardSource* BoardConfigHost::board() const
{
    const Board* shown = find(m_current);
    return shown == nullptr || shown->page == nullptr ? nullptr : &shown->source;
}

void BoardConfigHost::setPlaceholder(const QString& text)
{
    m_current.clear();
    m_placeholder->setText(text);
    setCurrentWidget(m_placeholder);
    Q_EMIT pageShown();
}

void BoardConfigHost::showBoard(const BoardSource& source)
{
    m_current = source.key;
    Board& shown = m_boards[source.key];
    const bool isNew = shown.source.image != source.image;
    shown.source = source;
    if (isNew) {
        readIni(shown);
    }
    showCurrent();
}

void BoardConfigHost::showCurrent()
{
    const Board* shown = find(m_current);
    if (shown == nullptr) {
        return;
    }
    if (shown->page != nullptr) {
        shown->records->setOthers(m_others);
        setCurrentWidget(shown->page);
    } else if (shown->source.image->format != firmware::ImageFormat::Fs2) {
        m_placeholder->setText(tr("This card keeps its settings in NV configuration. The board INI inside its image "
                                  "is signed together with the firmware and cannot be changed; the Firmware page "
                                  "shows it."));
        setCurrentWidget(m_placeholder);
    } else if (shown->error) {
        m_placeholder->setText(joined(tr("The board INI of this image cannot be read."), sentence(*shown->error)));
        setCurrentWidget(m_placeholder);
    } else {
        m_placeholder->setText(tr("Reading the board INI…"));
        setCurrentWidget(m_placeholder);
    }
    Q_EMIT pageShown();
}

void BoardConfigHost::setOthers(std::vector<CompareSide> others)
{
    m_others = std::move(others);
    if (const Board* shown = find(m_current); shown != nullptr && shown->records != nullptr) {
        shown->records->setOthers(m_others);
    }
}

void BoardConfigHost::readIni(Board& board)
{
    ++board.generation;
    if (board.source.image->format != firmware::ImageFormat::Fs2) {
        return;
    }
    runAsync([image = board.source.image] { return boardconfig::iniOf(*image); }, this,
             [this, key = board.source.key, generation = board.generation](const Result<IniDocument>& ini) {
                 Board* asked = find(key);
                 if (asked != nullptr && asked->generation == generation) {
                     takeIni(*asked, ini);
                     showCurrent();
                 }
             });
}

void BoardConfigHost::takeIni(Board& board, const Result<IniDocument>& ini)
{
    board.error.reset();
    if (!ini) {
        board.error = std::make_shared<const Error>(ini.error());
        if (board.page != nullptr) {
            board.page->say(Tone::Error, tr("The image that was read now has no INI that can be read."),
                            sentence(ini.error()));
        }
        return;
    }
    if (board.page == nullptr) {
        makePage(board);
    }
    board.records->setImage(board.source.image);
    chooseMaps(board);
    BoardConfigPage& page = *board.page;
    if (!page.ini().isChanged() || page.ini().document().text() == ini->text()) {
        page.setIni(*ini, board.source.title);
    } else if (page.ini().original().text() != ini->text()) {
        page.say(Tone::Warning, tr("The INI on the card is another one now"),
                 tr("Your changes are kept. They were made on the INI that was there before; the image is built "
                    "with the whole text as you see it."));
    }
}

void BoardConfigHost::makePage(Board& board)
{
    board.page = new BoardConfigPage(this);
    board.records = new RecordsPage(*m_maps, board.page);
    board.page->setRecords(board.records);
    addWidget(board.page);
    connect(board.page, &BoardConfigPage::openRequested, this, [this, key = board.source.key] { openIni(key); });
    connect(board.page, &BoardConfigPage::saveRequested, this, [this, key = board.source.key] { saveIni(key); });
    connect(board.page, &BoardConfigPage::buildRequested, this, &BoardConfigHost::buildRequested);
    connect(board.page, &BoardConfigPage::bootRomRequested, this, &BoardConfigHost::bootRomRequested);
    connect(board.records, &RecordsPage::mapsRequested, this, &BoardConfigHost::mapsRequested);
    connect(board.records, &RecordsPage::otherRequested, this, &BoardConfigHost::otherRequested);
    connect(board.records, &RecordsPage::keyRequested, board.page, &BoardConfigPage::showKey);
}

void BoardConfigHost::openIni(const QString& key)
{
    const QStringList files = m_fileDialog->openFiles(this, tr("Choose an INI file"), QDir::homePath(),
                                                      tr("Board INI files (*.ini);;All files (*)"));
    if (files.isEmpty()) {
        return;
    }
    runAsync([path = std::filesystem::path(files.constFirst().toStdString())] { return readText(path); }, this,
             [this, key, file = files.constFirst()](const Result<std::string>& text) {
                 Board* board = find(key);
                 if (board == nullptr || board->page == nullptr) {
                     return;
                 }
                 if (!text) {
                     board->page->say(Tone::Error, tr("The INI file was not read"), sentence(text.error()));
                     return;
                 }
                 board->page->replaceText(*text);
                 board->page->say(Tone::Note, tr("The text of %1 is edited now").arg(QFileInfo(file).fileName()),
                                  tr("Changes are counted from the INI of the image. Undo brings the earlier text "
                                     "back."));
             });
}

void BoardConfigHost::saveIni(const QString& key)
{
    const Board* board = find(key);
    if (board == nullptr || board->page == nullptr) {
        return;
    }
    const std::string text = board->page->ini().document().text();
    const QString psid = QString::fromStdString(board->source.image->identity.psid.value_or("board"));
    const QString file =
        m_fileDialog->saveFile(this, tr("Save the INI as"), QDir::home().filePath(psid + QStringLiteral(".ini")),
                               tr("Board INI files (*.ini);;All files (*)"));
    if (file.isEmpty()) {
        return;
    }
    struct Outcome
    {
        Result<> saved;
        std::string text;
    };
    runAsync(
        [path = std::filesystem::path(file.toStdString()), text]() -> Outcome {
            const ByteView content(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
            return {.saved = jobs::saveAndReadBack(path, content), .text = text};
        },
        this,
        [this, key, file](const Outcome& outcome) {
            Board* saved = find(key);
            if (saved == nullptr || saved->page == nullptr) {
                return;
            }
            if (!outcome.saved) {
                saved->page->say(Tone::Error, tr("The INI was not saved"), sentence(outcome.saved.error()));
                return;
            }
            markBuilt(key, outcome.text);
            saved->page->say(Tone::Good, tr("The INI is saved"), QDir::toNativeSeparators(file));
        });
}

void BoardConfigHost::markBuilt(const QString& key, const std::string& ini)
{
    // What was typed while it was being written is not in it.
    if (Board* board = find(key);
        board != nullptr && board->page != nullptr && board->page->ini().document().text() == ini) {
        board->page->ini().markSaved();
    }
}

void BoardConfigHost::forget(const QString& key)
{
    const auto found = m_boards.find(key);
    if (found == m_boards.end()) {
        return;
    }
    if (found->second.page != nullptr) {
        removeWidget(found->second.page);
        found->second.page->deleteLater();
    }
    m_boards.erase(found);
    if (m_current == key) {
        setPlaceholder({});
    }
}

QStringList BoardConfigHost::unsaved() const
{
    QStringList titles;
    for (const auto& [key, board] : m_boards) {
        if (isUnsaved(key)) {
            titles << board.source.title;
        }
    }
    return titles;
}

bool BoardConfigHost::isUnsaved(const QString& key) const
{
    const Board* board = find(key);
    return board != nullptr && board->page != nullptr && board->page->ini().isUnsaved();
}

void BoardConfigHost::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showCurrent();
    }
}

} // namespace firesteel::gui
