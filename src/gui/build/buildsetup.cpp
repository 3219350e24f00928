// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/build/buildchanges.h>
#include <gui/build/buildextras.h>
#include <gui/build/buildsetup.h>
#include <gui/build/buildtarget.h>
#include <gui/build/mlxburnrun.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/filedialog.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <ui_buildsetup.h>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

BuildSetup::BuildSetup(const Services& services, MapStore& maps, std::shared_ptr<const tools::ToolSet> tools,
                       BuildSource source, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_maps(maps)
    , m_tools(std::move(tools))
    , m_source(std::move(source))
    , m_opener(services.runner)
    , m_ui(std::make_unique<Ui::BuildSetup>())
    , m_changes(new BuildChanges(this))
    , m_extras(new BuildExtras(services.fileDialog, this))
    , m_target(new BuildTarget(services.fileDialog, m_source.folder, this))
{
    m_ui->setupUi(this);
    m_ui->baseBar->setClosable(true);
    m_ui->baseBar->hide();
    m_ui->builderNote->setTextFormat(Qt::PlainText);
    m_ui->tabs->addTab(m_changes, QString());
    m_ui->tabs->addTab(m_extras, QString());
    m_ui->outerLayout->addWidget(m_target);
    showBases();
    orderTabs();
    m_extras->setBase(base().image);
    m_target->setBase(base().image->name);
    m_target->suggest(m_source.ini, base().image);
    connectAll();
    retranslate();
    ask();
}

BuildSetup::~BuildSetup() = default;

void BuildSetup::orderTabs()
{
    QWidget* last = m_ui->baseBox;
    const auto follow = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->baseButton, m_ui->rebuildButton, m_ui->mlxburnButton,
                                                           m_ui->mlxEdit, m_ui->mlxButton, m_ui->tabs}) {
        follow(widget);
    }
    for (const QWidget* part : std::initializer_list<const QWidget*>{m_changes, m_extras, m_target}) {
        for (QWidget* widget : part->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
                follow(widget);
            }
        }
    }
}

void BuildSetup::connectAll()
{
    connect(m_ui->baseBox, &QComboBox::currentIndexChanged, this, &BuildSetup::baseChanged);
    connect(m_ui->baseButton, &QPushButton::clicked, this, &BuildSetup::chooseBase);
    connect(m_ui->mlxburnButton, &QRadioButton::toggled, this, [this] {
        showBuilder();
        ask();
    });
    connect(m_ui->mlxEdit, &QLineEdit::textChanged, this, &BuildSetup::changed);
    connect(m_ui->mlxButton, &QPushButton::clicked, this, &BuildSetup::chooseMlx);
    connect(m_changes, &BuildChanges::consentChanged, this, &BuildSetup::changed);
    connect(m_extras, &BuildExtras::changed, this, [this] {
        showTabs();
        ask();
    });
    connect(m_target, &BuildTarget::changed, this, &BuildSetup::changed);
    connect(&m_maps, &MapStore::changed, this, &BuildSetup::ask);
    connect(&m_opener, &FileOpener::opened, this, &BuildSetup::takeBase);
    connect(&m_opener, &FileOpener::failed, this, [this](const Error& error) {
        refuseBase(tr("The file cannot be taken"), joined(sentence(error), nextStep(error)));
    });
}

const BuildBase& BuildSetup::base() const
{
    return m_source.bases[static_cast<std::size_t>(std::max(0, m_ui->baseBox->currentIndex()))];
}

void BuildSetup::showBases()
{
    const QSignalBlocker blocker(m_ui->baseBox);
    const int current = m_ui->baseBox->currentIndex();
    m_ui->baseBox->clear();
    for (const BuildBase& entry : m_source.bases) {
        m_ui->baseBox->addItem(icon(u"image"_s), entry.title);
        m_ui->baseBox->setItemData(m_ui->baseBox->count() - 1, entry.toolTip, Qt::ToolTipRole);
    }
    m_ui->baseBox->setCurrentIndex(std::max(0, current));
    m_ui->baseBox->setToolTip(base().toolTip);
}

void BuildSetup::chooseBase()
{
    const QStringList files =
        m_services.fileDialog.openFiles(this, tr("Choose the image to build from"), m_source.folder,
                                        tr("Firmware images (*.bin *.img *.rom);;All files (*)"));
    if (!files.isEmpty()) {
        m_ui->baseBar->hide();
        m_opening = true;
        m_opener.open(files.constFirst());
        Q_EMIT changed();
    }
}

void BuildSetup::takeBase(const OpenedFile& file)
{
    const QString name = fileTitle(file);
    if (file.isBundle()) {
        refuseBase(tr("%1 is not taken").arg(name), tr("It is a bundle of many images. Open it in the window, and one "
                                                       "of its images there; then it is in this list."));
        return;
    }
    const std::shared_ptr<const firmware::Image> image = file.image();
    if (image->format != firmware::ImageFormat::Fs2) {
        refuseBase(tr("%1 is not taken").arg(name),
                   tr("It is an %1 image. Only FS2 images, those of ConnectX-3 and older cards, have an INI that can "
                      "be built in.")
                       .arg(QString::fromLatin1(firmware::formatName(image->format))));
        return;
    }
    // What a build would refuse anyway.
    if (const Result<boardconfig::RebuildPlan> sound = boardconfig::planRebuild(*image, {}, {}); !sound) {
        refuseBase(tr("%1 is not taken").arg(name), joined(sentence(sound.error()), nextStep(sound.error())));
        return;
    }
    m_opening = false;
    m_source.bases.push_back({.title = name, .toolTip = QDir::toNativeSeparators(file.path), .image = image});
    showBases();
    m_ui->baseBox->setCurrentIndex(m_ui->baseBox->count() - 1);
    Q_EMIT changed();
}

void BuildSetup::refuseBase(const QString& title, const QString& text)
{
    m_opening = false;
    m_ui->baseBar->setMessage(Tone::Warning, title, text);
    m_ui->baseBar->show();
    Q_EMIT changed();
}

void BuildSetup::baseChanged()
{
    m_ui->baseBox->setToolTip(base().toolTip);
    m_extras->setBase(base().image);
    m_target->setBase(base().image->name);
    ask();
}

void BuildSetup::chooseMlx()
{
    const QStringList files = m_services.fileDialog.openFiles(this, tr("Choose the .mlx file"), m_source.folder,
                                                              tr("Firmware for mlxburn (*.mlx);;All files (*)"));
    if (!files.isEmpty()) {
        m_ui->mlxEdit->setText(QDir::toNativeSeparators(files.constFirst()));
    }
}

void BuildSetup::setTools(std::shared_ptr<const tools::ToolSet> tools)
{
    m_tools = std::move(tools);
    showBuilder();
    Q_EMIT changed();
}

void BuildSetup::refresh()
{
    m_target->look();
    ask();
}

bool BuildSetup::usesVendorTool() const
{
    return m_ui->mlxburnButton->isChecked();
}

const tools::Tool* BuildSetup::vendorTool() const
{
    return m_tools == nullptr ? nullptr : m_tools->find(tools::ToolKind::Burn);
}

QString BuildSetup::mlxPath() const
{
    const QString text = m_ui->mlxEdit->text().trimmed();
    return text.isEmpty() ? text : QDir(m_source.folder).absoluteFilePath(text);
}

BuildQuestion BuildSetup::question() const
{
    BuildQuestion question{.base = base().image,
                           .maps = m_maps.maps(),
                           .request = {.ini = m_source.ini},
                           .rom = {},
                           .vendorTool = usesVendorTool()};
    if (!question.vendorTool) {
        if (m_extras->removesRom()) {
            question.request.rom = Bytes();
        }
        question.rom = m_extras->rom();
        question.request.personal = m_extras->personal();
    }
    return question;
}

void BuildSetup::ask()
{
    m_changes->setWorking();
    if (m_asking || m_maps.isLoading()) {
        m_askAgain = m_asking;
        Q_EMIT changed();
        return;
    }
    m_asking = true;
    m_askedMaps = m_maps.maps();
    runAsync([question = question()] { return std::make_shared<const BuildPreview>(previewBuild(question)); }, this,
             [this](const std::shared_ptr<const BuildPreview>& preview) {
                 m_asking = false;
                 if (std::exchange(m_askAgain, false)) {
                     ask();
                 } else {
                     take(preview);
                 }
             });
    Q_EMIT changed();
}

void BuildSetup::take(std::shared_ptr<const BuildPreview> preview)
{
    m_preview = std::move(preview);
    m_changes->setPreview(m_preview);
    showTabs();
    Q_EMIT changed();
}

QString BuildSetup::whyNot() const
{
    if (m_opening) {
        return tr("Reading the image file…");
    }
    if (m_asking || m_preview == nullptr || m_maps.isLoading()) {
        return tr("Working out what changes…");
    }
    if (usesVendorTool() && mlxPath().isEmpty()) {
        return tr("To go on, choose the .mlx file of the firmware.");
    }
    if (!usesVendorTool() && !m_extras->problem().isEmpty()) {
        return m_extras->problem();
    }
    if (m_preview->error) {
        return joined(sentence(*m_preview->error), nextStep(*m_preview->error));
    }
    if (m_changes->needsConsent() && !m_changes->consents()) {
        return tr("Some changed keys cannot be translated into registers. To go on all the same, tick the box below "
                  "their list.");
    }
    return m_target->problem();
}

bool BuildSetup::replaces() const
{
    return m_target->replaces();
}

std::shared_ptr<jobs::BuildOperation> BuildSetup::makeOperation() const
{
    std::unique_ptr<boardconfig::ImageBuilder> builder;
    if (usesVendorTool()) {
        builder = std::make_unique<MlxburnRun>(boardconfig::MlxburnRequest{
            .tool = *vendorTool(), .mlx = mlxPath().toStdString(), .ini = m_source.ini, .base = base().image});
    } else {
        boardconfig::RebuildRequest request = m_preview->request;
        request.acceptUntranslated = m_changes->consents();
        builder = std::make_unique<boardconfig::RebuildBuilder>(base().image, std::move(request), m_askedMaps);
    }
    const bool tellable = whyNoCommand().isEmpty() && !commandNeedsIni();
    return std::make_shared<jobs::BuildOperation>(std::move(builder), m_askedMaps, m_target->path(),
                                                  tellable ? commandLine(command({})) : std::string());
}

QString BuildSetup::whyNoCommand() const
{
    if (const QString reason = whyNot(); !reason.isEmpty()) {
        return reason;
    }
    const bool named = m_preview->baseIsFile && (base().image->copy == firmware::CopyState::Only ||
                                                 base().image->copy == firmware::CopyState::Boots);
    return named ? QString() : tr("The image that is built from is no file that a command could read");
}

bool BuildSetup::commandNeedsIni() const
{
    return usesVendorTool() || (m_preview != nullptr && m_preview->iniTextChanges);
}

BuildCommand BuildSetup::command(const std::filesystem::path& ini) const
{
    BuildCommand command{.base = base().image->name,
                         .ini = ini,
                         .maps = {},
                         .mlx = {},
                         .rom = {},
                         .removeRom = m_extras->removesRom(),
                         .personal = m_extras->personal(),
                         .acceptUntranslated = m_changes->consents(),
                         .replace = m_target->replaces(),
                         .target = m_target->path()};
    if (usesVendorTool()) {
        command.mlx = mlxPath().toStdString();
    } else {
        command.rom = m_extras->rom();
        if (m_maps.folder() != boardconfig::userMapFolder()) {
            for (const UserMap& map : m_maps.userMaps()) {
                if (map.map && !map.error) {
                    command.maps.push_back(map.file);
                }
            }
        }
    }
    return command;
}

QString BuildSetup::builderNote() const
{
    if (usesVendorTool()) {
        QString note =
            tr("mlxburn translates every key of the INI, but the image gets the firmware version of the .mlx "
               "file. Boot ROM, addresses and VSD cannot be chosen here.");
        const tools::Tool* tool = vendorTool();
        if (tool != nullptr && tool->version && *tool->version >= boardconfig::mftWithoutGeneration) {
            note = joined(note, tr("%1 is installed: from MFT %2 on it may no longer build images; 4.26 does.")
                                    .arg(QString::fromStdString(tools::programText(*tool)),
                                         QString::fromStdString(tools::toString(boardconfig::mftWithoutGeneration))));
        }
        return note;
    }
    const QString own = tr("Everything but the changes stays as it is in the image. Keys that a parameter map knows "
                           "are translated into the card's registers.");
    return joined(own, m_tools == nullptr        ? tr("Whether mlxburn is installed is not known yet.")
                       : vendorTool() == nullptr ? tr("mlxburn is not installed: it is in NVIDIA's MFT before 4.32.")
                                                 : QString());
}

void BuildSetup::showBuilder()
{
    const QString reason = m_tools == nullptr        ? tr("Whether mlxburn is installed is not known yet")
                           : vendorTool() == nullptr ? tr("mlxburn is not installed: it is in NVIDIA's MFT before 4.32")
                                                     : QString();
    if (!reason.isEmpty() && usesVendorTool()) {
        m_ui->rebuildButton->setChecked(true);
    }
    enableUnless(m_ui->mlxburnButton, reason,
                 vendorTool() == nullptr ? QString() : QString::fromStdString(tools::programText(*vendorTool())));
    const bool vendor = usesVendorTool();
    m_ui->baseLabel->setText(vendor ? tr("Compare &with:") : tr("Built &from:"));
    m_ui->baseBox->setAccessibleName(withoutMnemonic(m_ui->baseLabel->text()));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->mlxLabel, m_ui->mlxEdit, m_ui->mlxButton}) {
        widget->setVisible(vendor);
    }
    m_ui->builderNote->setText(builderNote());
    showTabs();
}

void BuildSetup::showTabs()
{
    const auto titled = [this](const QString& title, qsizetype count) {
        return count == 0 ? title : tr("%1 (%2)", "title of a tab, number").arg(title, locale().toString(count));
    };
    const qsizetype keys = m_preview == nullptr ? 0 : static_cast<qsizetype>(m_preview->keys.size());
    m_ui->tabs->setTabText(0, titled(tr("What chan&ges in the INI"), keys));
    m_ui->tabs->setTabText(1, titled(tr("B&oot ROM, addresses, VSD"), usesVendorTool() ? 0 : m_extras->count()));
    m_ui->tabs->setTabEnabled(1, !usesVendorTool());
    m_ui->tabs->setTabToolTip(1, usesVendorTool() ? tr("mlxburn cannot change these") : QString());
    QString rom;
    if (m_preview != nullptr && !m_asking && !m_extras->rom().empty() && !m_preview->error) {
        const QString found = romsText(m_preview->rom);
        rom = found.isEmpty() ? tr("No boot ROM that is known was found in this file.")
                              : tr("In this file: %1").arg(found);
        if (m_preview->romUnmarked) {
            rom = joined(rom, tr("It does not begin like an expansion ROM; a computer may not start it."));
        }
    }
    m_extras->setRomFound(rom);
}

void BuildSetup::retranslate()
{
    showBuilder();
    Q_EMIT changed();
}

void BuildSetup::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
