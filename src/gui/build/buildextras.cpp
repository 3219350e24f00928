// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/fs2/infotags.h>
#include <gui/addresses/addressesedit.h>
#include <gui/build/buildextras.h>
#include <gui/cards/adapterwords.h>
#include <gui/dialogs/filedialog.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr qsizetype mostVsd = firmware::vsdSize;

bool isPlainLetter(QChar letter)
{
    return letter >= u' ' && letter <= u'~';
}

/// Aligned below the text of a box.
QHBoxLayout* indented(QWidget* parent)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(parent->fontMetrics().height() * 3 / 2, 0, 0, 0);
    return layout;
}

} // namespace

BuildExtras::BuildExtras(FileDialog& fileDialog, QWidget* parent)
    : QWidget(parent)
    , m_fileDialog(fileDialog)
    , m_romBox(new QWidget(this))
    , m_romNow(new QLabel(this))
    , m_keepRom(new QRadioButton(this))
    , m_removeRom(new QRadioButton(this))
    , m_replaceRom(new QRadioButton(this))
    , m_romEdit(new QLineEdit(this))
    , m_romButton(new QPushButton(this))
    , m_romNote(new QLabel(this))
    , m_addressesBox(new QCheckBox(this))
    , m_addresses(new AddressesEdit(this))
    , m_addressesNote(new QLabel(this))
    , m_vsdBox(new QCheckBox(this))
    , m_vsdEdit(new QLineEdit(this))
    , m_vsdNote(new QLabel(this))
{
    m_keepRom->setChecked(true);
    const std::pair<QObject*, const char*> names[] = {{m_romNow, "romNow"},
                                                      {m_keepRom, "keepRomButton"},
                                                      {m_removeRom, "removeRomButton"},
                                                      {m_romEdit, "romEdit"},
                                                      {m_replaceRom, "replaceRomButton"},
                                                      {m_romButton, "romButton"},
                                                      {m_romNote, "romNote"},
                                                      {m_addressesBox, "addressesBox"},
                                                      {m_addresses, "addressesEdit"},
                                                      {m_vsdBox, "vsdBox"},
                                                      {m_vsdEdit, "vsdEdit"},
                                                      {m_vsdNote, "vsdNote"},
                                                      {m_addressesNote, "addressesNote"}};
    for (const auto& [object, name] : names) {
        object->setObjectName(QLatin1StringView(name));
    }
    for (QLabel* label : {m_romNow, m_romNote, m_addressesNote, m_vsdNote}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_romButton->setAutoDefault(false);
    build();
    for (QRadioButton* button : {m_keepRom, m_removeRom, m_replaceRom}) {
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            // Of the two that change one tells.
            if (on) {
                take();
            }
        });
    }
    connect(m_romButton, &QPushButton::clicked, this, &BuildExtras::chooseRom);
    connect(m_romEdit, &QLineEdit::textChanged, this, &BuildExtras::take);
    connect(m_addressesBox, &QCheckBox::toggled, this, &BuildExtras::take);
    connect(m_addresses, &AddressesEdit::changed, this, &BuildExtras::take);
    connect(m_vsdBox, &QCheckBox::toggled, this, &BuildExtras::take);
    connect(m_vsdEdit, &QLineEdit::textChanged, this, &BuildExtras::take);
    retranslate();
}

void BuildExtras::build()
{
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setSpacing(6);
    auto* roms = new QHBoxLayout(m_romBox);
    roms->setContentsMargins(0, 0, 0, 0);
    roms->setSpacing(14);
    roms->addWidget(m_keepRom);
    roms->addWidget(m_removeRom);
    roms->addWidget(m_replaceRom);
    roms->addWidget(m_romEdit, 1);
    roms->addWidget(m_romButton);
    rows->addWidget(m_romNow);
    rows->addWidget(m_romBox);
    rows->addWidget(m_romNote);
    rows->addSpacing(8);
    rows->addWidget(m_vsdBox);
    QHBoxLayout* vsd = indented(content);
    vsd->addWidget(m_vsdEdit, 1);
    rows->addLayout(vsd);
    QHBoxLayout* vsdNote = indented(content);
    vsdNote->addWidget(m_vsdNote, 1);
    rows->addLayout(vsdNote);
    rows->addSpacing(8);
    rows->addWidget(m_addressesBox);
    QHBoxLayout* addresses = indented(content);
    addresses->addWidget(m_addresses, 1);
    rows->addLayout(addresses);
    QHBoxLayout* addressesNote = indented(content);
    addressesNote->addWidget(m_addressesNote, 1);
    rows->addLayout(addressesNote);
    rows->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setObjectName(u"extrasArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    // The ground of the tab shows through.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void BuildExtras::setBase(std::shared_ptr<const firmware::Image> base)
{
    m_base = std::move(base);
    firmware::Guids known = m_base->guids;
    if (!firmware::hasPlaceForMacs(*m_base)) {
        known.macs = firmware::macsFromPortGuids(known);
    }
    m_addresses->setAddresses(AddressSet::EachPort, known, tr("In the image"));
    // Its fields are new ones: the keyboard would come to them last of all.
    QWidget* last = m_addressesBox;
    for (QWidget* widget : m_addresses->findChildren<QLineEdit*>()) {
        setTabOrder(last, widget);
        last = widget;
    }
    for (QWidget* widget : m_addresses->findChildren<QPushButton*>()) {
        setTabOrder(last, widget);
        last = widget;
    }
    m_vsdEdit->setText(QString::fromStdString(m_base->identity.vsd.value_or("")));
    m_vsdEdit->setCursorPosition(0);
    retranslate();
}

void BuildExtras::setRomFound(const QString& text)
{
    if (m_romFound != text) {
        m_romFound = text;
        m_romNote->setText(text);
        m_romNote->setVisible(!text.isEmpty());
    }
}

bool BuildExtras::removesRom() const
{
    return m_removeRom->isChecked();
}

std::filesystem::path BuildExtras::rom() const
{
    return m_replaceRom->isChecked() ? std::filesystem::path(m_romEdit->text().trimmed().toStdString())
                                     : std::filesystem::path();
}

firmware::PersonalData BuildExtras::personal() const
{
    firmware::PersonalData wanted;
    if (m_addressesBox->isChecked()) {
        wanted.guids = m_addresses->addresses();
        if (wanted.guids && m_base != nullptr && !firmware::hasPlaceForMacs(*m_base)) {
            wanted.guids->macs.clear();
        }
    }
    if (m_vsdBox->isChecked() && vsdProblem().isEmpty()) {
        wanted.vsd = m_vsdEdit->text().toStdString();
    }
    return wanted;
}

QString BuildExtras::vsdProblem() const
{
    const QString text = m_vsdEdit->text();
    if (!std::ranges::all_of(text, isPlainLetter)) {
        return tr("The VSD may only have plain letters, digits and signs (ASCII).");
    }
    return text.size() > mostVsd
               ? tr("The VSD has %Ln character(s); at most %1 fit.", nullptr, static_cast<int>(text.size()))
                     .arg(locale().toString(mostVsd))
               : QString();
}

QString BuildExtras::problem() const
{
    if (m_replaceRom->isChecked() && m_romEdit->text().trimmed().isEmpty()) {
        return tr("To go on, choose the file of the boot ROM.");
    }
    if (m_vsdBox->isChecked() && !vsdProblem().isEmpty()) {
        return vsdProblem();
    }
    return m_addressesBox->isChecked() ? m_addresses->problem() : QString();
}

int BuildExtras::count() const
{
    return static_cast<int>(!m_keepRom->isChecked()) + static_cast<int>(m_addressesBox->isChecked()) +
           static_cast<int>(m_vsdBox->isChecked());
}

void BuildExtras::chooseRom()
{
    const QStringList files =
        m_fileDialog.openFiles(this, tr("Choose the boot ROM"), QFileInfo(m_romEdit->text()).absolutePath(),
                               tr("Expansion ROMs (*.rom *.mrom *.bin *.efirom);;All files (*)"));
    if (!files.isEmpty()) {
        m_romEdit->setText(files.constFirst());
    }
}

void BuildExtras::showVsdProblem()
{
    const QString wrong = m_vsdBox->isChecked() ? vsdProblem() : QString();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     wrong.isEmpty() ? palette().color(QPalette::PlaceholderText) : statusColors(palette()).error);
    m_vsdNote->setPalette(colours);
    m_vsdNote->setText(
        wrong.isEmpty()
            ? tr("%1 of %2 characters").arg(locale().toString(m_vsdEdit->text().size()), locale().toString(mostVsd))
            : wrong);
    m_vsdNote->setVisible(m_vsdBox->isChecked());
    m_vsdEdit->setAccessibleDescription(wrong);
}

void BuildExtras::showAll()
{
    const QString romTip = m_replaceRom->isChecked() ? QString() : tr("Only needed when the boot ROM is replaced");
    m_romEdit->setEnabled(romTip.isEmpty());
    m_romEdit->setToolTip(romTip);
    enableUnless(m_romButton, romTip, {});
    const bool hasRom = m_base == nullptr || m_base->rom.present;
    enableUnless(m_removeRom, hasRom ? QString() : tr("The image has no boot ROM"), {});
    if (!hasRom && m_removeRom->isChecked()) {
        m_keepRom->setChecked(true);
    }
    m_addresses->setVisible(m_addressesBox->isChecked());
    m_addressesNote->setVisible(m_addressesBox->isChecked() && m_base != nullptr &&
                                !firmware::hasPlaceForMacs(*m_base));
    const bool vsd = m_vsdBox->isChecked();
    m_vsdEdit->setEnabled(vsd);
    m_vsdEdit->setToolTip(vsd ? QString() : tr("What the image has; tick the box to change it"));
    showVsdProblem();
}

void BuildExtras::take()
{
    showAll();
    Q_EMIT changed();
}

void BuildExtras::retranslate()
{
    const QString roms = m_base == nullptr ? QString() : romsText(m_base->rom);
    const bool present = m_base != nullptr && m_base->rom.present;
    m_romNow->setText(!roms.isEmpty() ? tr("Boot ROM in the image: %1").arg(roms)
                      : present       ? tr("Boot ROM in the image: of an unknown kind")
                                      : tr("Boot ROM in the image: none"));
    m_keepRom->setText(present || m_base == nullptr ? tr("&Keep it") : tr("&Keep the image without one"));
    m_removeRom->setText(tr("Re&move it"));
    m_replaceRom->setText(present || m_base == nullptr ? tr("Re&place it with:") : tr("&Put one in:"));
    m_romEdit->setAccessibleName(tr("File of the boot ROM"));
    m_romButton->setText(tr("Choose…"));
    m_romButton->setAccessibleName(tr("Choose the boot ROM"));
    m_romNote->setVisible(!m_romFound.isEmpty());
    m_addressesBox->setText(tr("Set other GUIDs and MACs (flashing keeps the card's o&wn all the same)"));
    m_addressesBox->setAccessibleName(tr("Set other GUIDs and MACs"));
    m_addressesBox->setToolTip(
        tr("A card keeps its own addresses when it is flashed, unless the flash dialog is told otherwise"));
    m_addresses->setSource(tr("In the image"));
    m_addresses->setAccessibleName(tr("New GUIDs and MACs"));
    m_addressesNote->setText(tr("This image has no place for MACs: the card makes them of its port GUIDs."));
    m_vsdBox->setText(tr("Set another VSD (an&y text; tools show it, the card does not use it)"));
    m_vsdBox->setAccessibleName(tr("Set another VSD"));
    m_vsdEdit->setAccessibleName(tr("VSD, at most 208 plain characters"));
    showAll();
}

void BuildExtras::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showVsdProblem();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
