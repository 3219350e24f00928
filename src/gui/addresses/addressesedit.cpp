// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/addresses/addressesedit.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr std::size_t guidsOfFs2 = 4;
constexpr std::size_t macsOfFs2 = 2;

enum Column
{
    NameColumn,
    KnownColumn,
    EditColumn,
};

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace

firmware::Guids editableAddresses(AddressSet set, const firmware::Guids& guids, const firmware::DeviceUids& uids)
{
    if (set == AddressSet::EachPort) {
        return guids;
    }
    firmware::Guids base;
    base.guids = {uids.guids.empty() ? 0 : uids.guids.front().first};
    base.macs = {uids.macs.empty() ? 0 : uids.macs.front().first};
    return base;
}

AddressesEdit::AddressesEdit(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_knownTitle(new QLabel(this))
    , m_newTitle(new QLabel(this))
    , m_derive(new QPushButton(this))
    , m_help(new QLabel(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(EditColumn, 1);
    m_grid->addWidget(m_knownTitle, 0, KnownColumn);
    m_grid->addWidget(m_newTitle, 0, EditColumn);
    for (QLabel* title : {m_knownTitle, m_newTitle}) {
        title->setForegroundRole(QPalette::PlaceholderText);
    }
    m_derive->setObjectName(u"deriveButton"_s);
    m_derive->setAutoDefault(false);
    connect(m_derive, &QPushButton::clicked, this, &AddressesEdit::derive);
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    retranslate();
}

void AddressesEdit::addField(AddressKind kind)
{
    const auto row = 1 + 2 * static_cast<int>(m_fields.size());
    Field field{kind, new QLabel(this), new QLabel(this), new QLineEdit(this), new QLabel(this)};
    field.name->setBuddy(field.edit);
    field.known->setFont(fixedFont());
    field.known->setTextInteractionFlags(Qt::TextSelectableByMouse);
    field.edit->setFont(fixedFont());
    field.edit->setObjectName((kind == AddressKind::Guid ? u"guidEdit%1"_s : u"macEdit%1"_s)
                                  .arg(std::ranges::count(m_fields, kind, &Field::kind) + 1));
    field.edit->setMinimumWidth(QFontMetrics(fixedFont()).averageCharWidth() * 20);
    field.problem->setWordWrap(true);
    field.problem->hide();
    m_grid->addWidget(field.name, row, NameColumn);
    m_grid->addWidget(field.known, row, KnownColumn);
    m_grid->addWidget(field.edit, row, EditColumn);
    m_grid->addWidget(field.problem, row + 1, EditColumn);
    connect(field.edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    m_fields.push_back(field);
}

void AddressesEdit::setAddresses(AddressSet set, const firmware::Guids& known, const QString& source)
{
    for (const Field& field : m_fields) {
        delete field.name;
        delete field.known;
        delete field.edit;
        delete field.problem;
    }
    m_fields.clear();
    m_set = set;
    m_source = source;
    const std::size_t guids = set == AddressSet::EachPort ? guidsOfFs2 : 1;
    const std::size_t macs = set == AddressSet::EachPort ? macsOfFs2 : 1;
    const auto add = [this, &known](AddressKind kind, const std::vector<std::uint64_t>& values, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            addField(kind);
            const std::uint64_t value = i < values.size() && !known.blank ? values[i] : 0;
            m_fields.back().start = isBlankAddress(kind, value) ? 0 : value;
            m_fields.back().edit->setText(addressText(kind, value));
        }
    };
    add(AddressKind::Guid, known.guids, guids);
    add(AddressKind::Mac, known.macs, macs);
    const int below = 1 + 2 * static_cast<int>(m_fields.size());
    m_derive->setVisible(set == AddressSet::EachPort);
    m_grid->addWidget(m_derive, below, EditColumn, Qt::AlignLeading);
    m_grid->addWidget(m_help, below + 1, NameColumn, 1, 3);
    retranslate();
}

void AddressesEdit::setSource(const QString& source)
{
    m_source = source;
    retranslate();
}

QString AddressesEdit::nameOf(std::size_t field) const
{
    if (m_set == AddressSet::Base) {
        return m_fields[field].kind == AddressKind::Guid ? tr("Base G&UID:") : tr("Base M&AC:");
    }
    switch (field) {
    case 0:
        return tr("Node G&UID:");
    case 1:
        return tr("Port &1 GUID:");
    case 2:
        return tr("Port &2 GUID:");
    case 3:
        return tr("&System GUID:");
    case 4:
        return tr("Port 1 M&AC:");
    default:
        return tr("Por&t 2 MAC:");
    }
}

firmware::Guids AddressesEdit::collect() const
{
    firmware::Guids guids;
    for (const Field& field : m_fields) {
        const std::uint64_t value = parseAddress(field.kind, field.edit->text()).value.value_or(0);
        (field.kind == AddressKind::Guid ? guids.guids : guids.macs).push_back(value);
    }
    return guids;
}

std::optional<firmware::Guids> AddressesEdit::addresses() const
{
    return problem().isEmpty() ? std::optional(collect()) : std::nullopt;
}

bool AddressesEdit::isChanged() const
{
    return std::ranges::any_of(m_fields, [](const Field& field) {
        return parseAddress(field.kind, field.edit->text()).value.value_or(0) != field.start;
    });
}

QString AddressesEdit::problem() const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString wrong = parseAddress(m_fields[i].kind, m_fields[i].edit->text()).problem;
        if (!wrong.isEmpty()) {
            return tr("%1 %2", "name of a field with colon, then what is wrong with it")
                .arg(withoutMnemonic(nameOf(i)), wrong);
        }
    }
    const firmware::Guids now = collect();
    if (now.macs.size() == macsOfFs2 && now.macs[0] == now.macs[1]) {
        return tr("Both ports have the same MAC; each needs its own.");
    }
    return {};
}

void AddressesEdit::check()
{
    for (const Field& field : m_fields) {
        const QString wrong = parseAddress(field.kind, field.edit->text()).problem;
        // An empty field is not wrong yet; the dialog says that something is missing.
        const bool show = !wrong.isEmpty() && !field.edit->text().trimmed().isEmpty();
        field.problem->setText(wrong);
        field.problem->setVisible(show);
        QPalette colours = field.problem->palette();
        colours.setColor(QPalette::WindowText, statusColors(palette()).error);
        field.problem->setPalette(colours);
        field.edit->setAccessibleDescription(show ? wrong : QString());
    }
    const auto given = [this](std::size_t field) {
        return field < m_fields.size() &&
               parseAddress(m_fields[field].kind, m_fields[field].edit->text()).value.has_value();
    };
    enableUnless(m_derive, given(0) || given(guidsOfFs2) ? QString() : tr("Type the node GUID or the first MAC first"),
                 tr("Port 1, port 2 and system GUID become node GUID + 1, + 2 and + 3, and the second MAC the first + "
                    "1, as the vendor numbers its cards"));
}

void AddressesEdit::derive()
{
    const auto countOn = [this](std::size_t first, std::size_t count) {
        const Field& base = m_fields[first];
        const std::optional<std::uint64_t> value = parseAddress(base.kind, base.edit->text()).value;
        for (std::size_t i = 1; value && i < count; ++i) {
            m_fields[first + i].edit->setText(addressText(base.kind, *value + i));
        }
    };
    countOn(0, guidsOfFs2);
    countOn(guidsOfFs2, macsOfFs2);
}

void AddressesEdit::retranslate()
{
    m_knownTitle->setText(m_source);
    m_newTitle->setText(tr("New value"));
    m_derive->setText(tr("D&erive the others"));
    m_help->setText(m_set == AddressSet::EachPort
                        ? tr("They are on the label of the card, in its backup, or in what was noted of it earlier. "
                             "Two cards with the same address do not work in one network: never make addresses up.")
                        : tr("The card counts its other GUIDs and MACs on from these two. They are on its label or in "
                             "its backup. Two cards with the same address do not work in one network."));
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const Field& field = m_fields[i];
        field.name->setText(nameOf(i));
        field.edit->setAccessibleName(withoutMnemonic(nameOf(i)));
        const QString known = addressText(field.kind, field.start);
        field.known->setText(known.isEmpty() ? tr("None") : known);
        field.known->setAccessibleName(m_source);
    }
    if (!m_fields.empty()) {
        check();
    }
}

void AddressesEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && !m_fields.empty()) {
        check();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
