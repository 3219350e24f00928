// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/async.h>
#include <gui/dialogs/filedialog.h>
#include <gui/parametermaps/learndialog.h>
#include <gui/parametermaps/learnresultpage.h>
#include <gui/parametermaps/maprows.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/filteredtable.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

QPushButton* plainButton(QWidget* parent, const QString& objectName)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

LearnDialog::LearnDialog(Services services, MapStore& maps, QWidget* parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_maps(maps)
    , m_pages(new QStackedWidget(this))
    , m_intro(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_table(new FilteredTable(learnImageColumns(m_images), u"learnImages"_s, this))
    , m_addButton(plainButton(this, u"addImagesButton"_s))
    , m_removeButton(plainButton(this, u"removeImagesButton"_s))
    , m_result(new LearnResultPage(this))
    , m_bar(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_backButton(plainButton(this, u"backButton"_s))
    , m_exportButton(plainButton(this, u"exportLearnedButton"_s))
    , m_saveButton(plainButton(this, u"saveLearnedButton"_s))
    , m_learnButton(plainButton(this, u"startLearningButton"_s))
    , m_cancelButton(plainButton(this, u"stopLearningButton"_s))
    , m_closeButton(plainButton(this, u"closeLearnButton"_s))
{
    setObjectName(u"learnDialog"_s);
    setAcceptDrops(true);
    m_bar->setObjectName(u"learnBar"_s);
    m_bar->setClosable(true);
    m_bar->hide();
    m_progress->setObjectName(u"learnProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_exportButton->setIcon(icon(u"export"));
    m_pages->addWidget(makeImagesPage());
    m_pages->addWidget(m_result);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_backButton);
    buttons->addStretch(1);
    for (QPushButton* button : {m_exportButton, m_saveButton, m_learnButton, m_cancelButton, m_closeButton}) {
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    resize(1080, 660);

    connect(m_backButton, &QPushButton::clicked, this, &LearnDialog::back);
    connect(m_exportButton, &QPushButton::clicked, this, &LearnDialog::exportMap);
    connect(m_saveButton, &QPushButton::clicked, this, &LearnDialog::save);
    connect(m_learnButton, &QPushButton::clicked, this, &LearnDialog::learn);
    connect(m_cancelButton, &QPushButton::clicked, this, &LearnDialog::cancel);
    connect(m_closeButton, &QPushButton::clicked, this, &LearnDialog::reject);
    connect(m_result, &LearnResultPage::mapChanged, this, &LearnDialog::updateButtons);
    retranslate();
}

LearnDialog::~LearnDialog()
{
    cancel();
}

QWidget* LearnDialog::makeImagesPage()
{
    auto* page = new QWidget(this);
    m_intro->setWordWrap(true);
    m_addButton->setIcon(icon(u"open"));
    auto* remove = new QShortcut(QKeySequence::Delete, m_table->table());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &LearnDialog::removeChosen);
    connect(m_addButton, &QPushButton::clicked, this, &LearnDialog::chooseFiles);
    connect(m_removeButton, &QPushButton::clicked, this, &LearnDialog::removeChosen);
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LearnDialog::updateButtons);
    auto* side = new QVBoxLayout;
    side->addWidget(m_addButton);
    side->addWidget(m_removeButton);
    side->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addLayout(side);
    m_table->layout()->setContentsMargins({});
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_intro);
    layout->addLayout(middle, 1);
    layout->addWidget(m_detail);
    m_detail->setObjectName(u"imageDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_table, &FilteredTable::currentRowChanged, this, &LearnDialog::showDetail);
    return page;
}

bool LearnDialog::showsResult() const
{
    return m_pages->currentWidget() == m_result;
}

void LearnDialog::chooseFiles()
{
    addFiles(m_services.fileDialog.openFiles(this, tr("Add images to learn from"), QDir::homePath(),
                                             tr("Firmware images (*.bin *.mfa *.img);;All files (*)")));
}

void LearnDialog::addFiles(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    ++m_reading;
    updateButtons();
    runAsync(
        [paths] {
            std::vector<LearnImage> images;
            for (const QString& path : paths) {
                images.push_back(readLearnImage(path));
            }
            return images;
        },
        this, [this](std::vector<LearnImage> images) { take(std::move(images)); });
}

void LearnDialog::take(std::vector<LearnImage> images)
{
    --m_reading;
    m_table->setRows(0);
    for (LearnImage& image : images) {
        m_images.add(std::move(image));
    }
    m_table->setRows(m_images.all().size());
    const auto problem = std::ranges::find_if_not(m_images.all(), &LearnImage::isUsable);
    if (problem != m_images.all().end()) {
        m_table->showRow(static_cast<std::size_t>(problem - m_images.all().begin()));
    }
    showDetail();
    updateButtons();
}

void LearnDialog::showDetail()
{
    const std::optional<std::size_t> row = m_table->currentRow();
    m_detail->setText(row && *row < m_images.all().size() ? learnImageState(m_images.all()[*row]) : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

void LearnDialog::removeChosen()
{
    if (isLearning()) {
        return;
    }
    const std::vector<std::size_t> rows = m_table->selectedRows();
    m_table->setRows(0);
    m_images.remove(rows);
    m_table->setRows(m_images.all().size());
    showDetail();
    updateButtons();
}

void LearnDialog::learn()
{
    m_bar->hide();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    updateButtons();
    runAsync([images = m_images.usable(),
              cancel = m_cancel] { return boardconfig::learnMap(images, [&cancel] { return !cancel->load(); }); },
             this, [this](const Result<boardconfig::LearnedMap>& learned) { finish(learned); });
}

void LearnDialog::finish(const Result<boardconfig::LearnedMap>& learned)
{
    m_cancel.reset();
    if (learned) {
        m_result->setLearned(*learned);
        m_pages->setCurrentWidget(m_result);
    } else if (learned.error().kind == ErrorKind::Cancelled) {
        say([this] { m_bar->setMessage(Tone::Note, tr("Stopped. Nothing was learned."), {}); });
    } else {
        sayError(learned.error());
    }
    updateButtons();
    Q_EMIT this->learned();
}

void LearnDialog::cancel()
{
    if (m_cancel) {
        *m_cancel = true;
    }
}

void LearnDialog::reject()
{
    cancel();
    QDialog::reject();
}

void LearnDialog::back()
{
    m_bar->hide();
    m_pages->setCurrentIndex(0);
    updateButtons();
}

void LearnDialog::save()
{
    m_bar->hide();
    m_saving = true;
    updateButtons();
    boardconfig::ParameterMap map = m_result->map();
    const QString name = QString::fromStdString(map.name);
    m_maps.add(std::move(map), [guard = QPointer(this), name](const Result<std::filesystem::path>& file) {
        if (!guard) {
            return;
        }
        guard->m_saving = false;
        if (file) {
            guard->sayDone([name] { return tr("“%1” is saved and in use.").arg(name); });
        } else {
            guard->sayError(file.error());
        }
        guard->updateButtons();
    });
}

void LearnDialog::exportMap()
{
    const boardconfig::ParameterMap map = m_result->map();
    const QString path = m_services.fileDialog.saveFile(this, tr("Export the learned map"),
                                                        QDir::home().filePath(suggestedFileName(map.name)),
                                                        tr("Parameter maps (*.json);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    runAsync(
        [map, path] {
            return writeFile(std::filesystem::path(path.toStdString()),
                             std::string_view(boardconfig::parameterMapJson(map)));
        },
        this,
        [this, path](const Result<>& written) {
            if (!written) {
                sayError(written.error());
                return;
            }
            sayDone([name = QDir::toNativeSeparators(path)] { return tr("The map is in %1.").arg(name); });
        });
}

void LearnDialog::say(std::function<void()> message)
{
    m_message = std::move(message);
    m_message();
    m_bar->show();
}

void LearnDialog::sayDone(std::function<QString()> text)
{
    say([this, text = std::move(text)] { m_bar->setMessage(Tone::Good, text(), {}); });
}

void LearnDialog::sayError(const Error& error)
{
    say([this, error] { m_bar->setMessage(Tone::Error, sentence(error), nextStep(error)); });
}

QString LearnDialog::whyNotLearn() const
{
    if (m_reading != 0) {
        return tr("The files are still being read");
    }
    return m_images.usableCount() < 2 ? tr("Add two images or more that are not the same") : QString();
}

void LearnDialog::updateButtons()
{
    const bool result = showsResult();
    m_progress->setVisible(isLearning() || m_reading != 0);
    m_backButton->setVisible(result);
    m_exportButton->setVisible(result);
    m_saveButton->setVisible(result);
    m_learnButton->setVisible(!result && !isLearning());
    m_cancelButton->setVisible(isLearning());
    m_learnButton->setDefault(!result);
    m_saveButton->setDefault(result);

    const QString busy = isLearning() ? tr("Wait until learning is over, or stop it") : QString();
    enableUnless(m_addButton, busy, tr("Choose image files; you can also drop them here"));
    enableUnless(m_removeButton,
                 m_table->table()->selectionModel()->hasSelection() ? busy : tr("Choose a file in the list first"),
                 tr("Take the chosen files out of the list (Del)"));
    enableUnless(m_learnButton, whyNotLearn(), tr("Compare the images; nothing is saved by that"));
    const QString noMap = result ? m_result->whyNoMap() : QString();
    enableUnless(m_exportButton, noMap, tr("Save the ticked proposals as a JSON file"));
    enableUnless(m_saveButton,
                 m_maps.folder().empty() ? tr("There is no folder for maps of your own")
                 : m_saving              ? tr("The map is being saved")
                                         : noMap,
                 tr("Save the ticked proposals among your maps and use them from now on"));
}

void LearnDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!showsResult() && !isLearning() && !localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void LearnDialog::dropEvent(QDropEvent* event)
{
    addFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void LearnDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void LearnDialog::retranslate()
{
    setWindowTitle(tr("Learn a parameter map"));
    m_intro->setText(
        tr("Choose images of one firmware version for one chip that were made from different INIs. Where a "
           "bit of the registers changes just as an INI key does, it is proposed that the bit belongs to "
           "the key. The more images, the better."));
    m_addButton->setText(tr("&Add images…"));
    m_removeButton->setText(tr("&Remove"));
    m_backButton->setText(tr("&Back to the images"));
    m_exportButton->setText(tr("&Export…"));
    m_saveButton->setText(tr("&Save as map"));
    m_learnButton->setText(tr("&Learn"));
    m_cancelButton->setText(tr("S&top"));
    m_closeButton->setText(tr("&Close"));
    m_progress->setAccessibleName(tr("Progress"));
    if (m_message) {
        m_message();
    }
    showDetail();
    m_table->setWords(tr("Images to learn from"), tr("No images yet. Add image files, or drop them here."));
    updateButtons();
}

} // namespace firesteel::gui
