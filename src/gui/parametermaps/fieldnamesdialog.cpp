// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/parametermaps/fieldnamesdialog.h>
#include <gui/records/recordwords.h>
#include <gui/widgets/filteredtable.h>

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

std::optional<firmware::Version> versionOf(const QRegularExpressionMatch& match)
{
    firmware::Version version;
    int part = 1;
    for (std::uint16_t* number : {&version.major, &version.minor, &version.subminor}) {
        bool fits = false;
        *number = match.captured(part++).toUShort(&fits);
        if (!fits) {
            return std::nullopt;
        }
    }
    return version;
}

std::optional<firmware::Version> typedVersion(const QLineEdit& edit)
{
    static const QRegularExpression form(u"^(\\d{1,5})\\.(\\d{1,5})\\.(\\d{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(edit.text().trimmed());
    return match.hasMatch() ? versionOf(match) : std::nullopt;
}

QString familyName(const cards::Device& device)
{
    return QString::fromStdString(device.family);
}

} // namespace

Result<FieldNames> readFieldNames(const QString& path)
{
    const Result<Bytes> bytes = readFile(std::filesystem::path(path.toStdString()), boardconfig::maxMlxFileSize);
    if (!bytes) {
        return failure(bytes);
    }
    FieldNames names{.path = path,
                     .fields =
                         boardconfig::mlxFieldNames({reinterpret_cast<const char*>(bytes->data()), bytes->size()}),
                     .devices = {}};
    if (const Result<cards::CardTables> tables = cards::CardTables::builtIn()) {
        std::ranges::copy_if(tables->devices(), std::back_inserter(names.devices),
                             [](const cards::Device& device) { return device.format == "FS2"; });
    }
    return names;
}

boardconfig::MapScope scopeOfFileName(const QString& name, const std::vector<cards::Device>& devices)
{
    boardconfig::MapScope scope;
    QString plain = name;
    plain.remove(u'-').remove(u' ');
    // The longest name that is in it: a ConnectX-3 Pro is no ConnectX-3.
    const cards::Device* best = nullptr;
    for (const cards::Device& device : devices) {
        QString family = familyName(device);
        family.remove(u'-').remove(u' ');
        if (plain.contains(family, Qt::CaseInsensitive) &&
            (best == nullptr || best->family.size() < device.family.size())) {
            best = &device;
        }
    }
    if (best != nullptr) {
        for (const cards::DeviceId& id : best->pci) {
            scope.deviceIds.push_back(id.id);
        }
    }
    static const QRegularExpression form(u"(?<![0-9])(\\d{1,2})[._](\\d{1,4})[._](\\d{1,4})(?![0-9])"_s);
    if (const QRegularExpressionMatch match = form.match(name); match.hasMatch()) {
        scope.firmware.from = versionOf(match);
        scope.firmware.to = scope.firmware.from;
    }
    return scope;
}

FieldNamesDialog::FieldNamesDialog(FieldNames names, QWidget* parent)
    : QDialog(parent)
    , m_names(std::move(names))
    , m_guess(scopeOfFileName(QFileInfo(m_names.path).fileName(), m_names.devices))
    , m_form(new QFormLayout)
    , m_intro(new QLabel(this))
    , m_name(makeEdit(u"nameEdit"_s))
    , m_device(new QComboBox(this))
    , m_from(makeEdit(u"fromEdit"_s))
    , m_to(makeEdit(u"toEdit"_s))
    , m_psid(makeEdit(u"psidEdit"_s))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"fieldNamesDialog"_s);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_device->setObjectName(u"deviceBox"_s);
    m_device->addItem(QString());
    for (const cards::Device& device : m_names.devices) {
        m_device->addItem(familyName(device));
        if (!m_guess.deviceIds.empty() && device.pci.front().id == m_guess.deviceIds.front()) {
            m_device->setCurrentIndex(m_device->count() - 1);
        }
    }
    m_name->setText(QFileInfo(m_names.path).completeBaseName());
    if (m_guess.firmware.from) {
        m_from->setText(QString::fromStdString(toString(*m_guess.firmware.from)));
        m_to->setText(m_from->text());
    }
    const auto field = [this](std::size_t row) -> const boardconfig::FieldName& { return m_names.fields[row]; };
    m_preview = new FilteredTable(
        {{.title = [] { return tr("Bits"); },
          .text = [field](std::size_t row) { return placeText(field(row).place); },
          .fixedFont = true},
         {.title = [] { return tr("Name"); }, .text = [field](std::size_t row) { return shownText(field(row).name); }}},
        u"fieldNames"_s, this);
    m_preview->setRows(m_names.fields.size());
    m_preview->layout()->setContentsMargins({});
    m_problem->setObjectName(u"problemLabel"_s);

    for (QWidget* widget :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_device), static_cast<QWidget*>(m_from),
          static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_psid)}) {
        m_form->addRow(new QLabel(this), widget);
        static_cast<QLabel*>(m_form->labelForField(widget))->setBuddy(widget);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(m_form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(680, 560);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(map());
        accept();
    });
    retranslate();
}

QLineEdit* FieldNamesDialog::makeEdit(const QString& objectName)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    connect(edit, &QLineEdit::textChanged, this, &FieldNamesDialog::updateButtons);
    return edit;
}

boardconfig::ParameterMap FieldNamesDialog::map() const
{
    boardconfig::ParameterMap map{.name = m_name->text().trimmed().toStdString(),
                                  .file = {},
                                  .scope = {},
                                  .sources = {},
                                  .parameters = {},
                                  .fields = m_names.fields};
    map.sources.emplace("mlx", QFileInfo(m_names.path).fileName().toStdString());
    if (const int device = m_device->currentIndex(); device > 0) {
        for (const cards::DeviceId& id : m_names.devices[static_cast<std::size_t>(device) - 1].pci) {
            map.scope.deviceIds.push_back(id.id);
        }
    }
    map.scope.firmware = {.from = typedVersion(*m_from), .to = typedVersion(*m_to)};
    if (const QString psid = m_psid->text().trimmed(); !psid.isEmpty()) {
        map.scope.psids.push_back(psid.toStdString());
    }
    return map;
}

QString FieldNamesDialog::whyNot() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("Give the map a name.");
    }
    for (const QLineEdit* edit : {m_from, m_to}) {
        if (!edit->text().trimmed().isEmpty() && !typedVersion(*edit)) {
            return tr("A firmware version looks like 2.42.5000.");
        }
    }
    const auto from = typedVersion(*m_from);
    const auto to = typedVersion(*m_to);
    return from && to && *from > *to ? tr("The first version is newer than the last one.") : QString();
}

void FieldNamesDialog::updateButtons()
{
    // The edits are made before the rest.
    if (m_preview == nullptr) {
        return;
    }
    const QString reason = whyNot();
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(reason.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(reason);
}

void FieldNamesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void FieldNamesDialog::retranslate()
{
    setWindowTitle(tr("Names of bits from an .mlx file"));
    m_intro->setText(tr("%1 names %Ln run(s) of bits. The names are only shown in the tables of registers; they change "
                        "nothing in images. For which cards are they?",
                        nullptr, static_cast<int>(m_names.fields.size()))
                         .arg(QFileInfo(m_names.path).fileName()));
    const auto label = [this](QWidget* field, const QString& text) {
        static_cast<QLabel*>(m_form->labelForField(field))->setText(text);
    };
    label(m_name, tr("&Name of the map:"));
    label(m_device, tr("&Chip:"));
    label(m_from, tr("&First firmware version:"));
    label(m_to, tr("&Last firmware version:"));
    label(m_psid, tr("&PSID of the board:"));
    m_device->setItemText(0, tr("any"));
    for (QLineEdit* edit : {m_from, m_to, m_psid}) {
        edit->setPlaceholderText(tr("any"));
    }
    m_preview->setWords(tr("Names that were found"), {});
    m_preview->refresh();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add the names"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    updateButtons();
}

} // namespace firesteel::gui
