// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inivalue.h>
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/boardconfig/inikeymodel.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <unordered_map>

namespace firesteel::gui {

namespace {

constexpr quintptr sectionId = 0; ///< of rows below a section: their section's number + 1

/// The names that a known key stands for; none where it stands for any.
std::vector<std::string> keysOf(const boardconfig::KnownKey& known)
{
    static constexpr std::string_view number = "{n}";
    if (known.key.contains('*')) {
        return {};
    }
    const std::size_t at = known.key.find(number);
    if (at == std::string::npos) {
        return {known.key};
    }
    constexpr std::uint64_t most = 16;
    std::vector<std::string> keys;
    const std::uint64_t first = known.firstNumber.value_or(1);
    for (std::uint64_t n = first; known.lastNumber && n <= *known.lastNumber && n < first + most; ++n) {
        keys.push_back(std::string(known.key).replace(at, number.size(), std::to_string(n)));
    }
    return keys;
}

bool sameKeys(const IniKeyModel::Row& a, const IniKeyModel::Row& b)
{
    return a.section == b.section && a.key == b.key;
}

} // namespace

IniKeyModel::IniKeyModel(BoardIni& ini, QObject* parent)
    : QAbstractItemModel(parent)
    , m_ini(ini)
{
    connect(&ini, &BoardIni::changed, this, &IniKeyModel::refresh);
    m_sections = read();
}

std::vector<IniKeyModel::Section> IniKeyModel::read() const
{
    std::vector<Section> sections;
    std::map<std::string, std::size_t> places;
    std::unordered_map<std::size_t, QString> problems;
    for (const boardconfig::IniFinding& finding : m_ini.findings()) {
        QString& problem = problems[finding.line];
        problem = problem.isEmpty() ? sentence(sentenceOf(finding)) : joined(problem, sentence(sentenceOf(finding)));
    }
    for (const std::string_view name : m_ini.document().sections()) {
        places.emplace(name, sections.size());
        sections.push_back({.name = std::string(name), .rows = {}});
    }
    for (const boardconfig::IniEntry& entry : m_ini.document().entries()) {
        const auto [place, isNew] = places.emplace(entry.section, sections.size());
        if (isNew) {
            sections.push_back({.name = std::string(entry.section), .rows = {}});
        }
        const std::optional<std::string_view> original = m_ini.original().value(entry.section, entry.key);
        Row row{.section = std::string(entry.section),
                .key = std::string(entry.key),
                .value = std::string(entry.value),
                .original = original ? std::optional(std::string(*original)) : std::nullopt,
                .line = entry.line,
                .known = m_ini.keys().find(entry.section, entry.key),
                .counts = entry.counts};
        if (!entry.counts) {
            row.original = row.value; // the line that counts tells what changed
        }
        if (const auto problem = problems.find(entry.line); problem != problems.end()) {
            row.problem = problem->second;
        }
        sections[place->second].rows.push_back(std::move(row));
    }
    addRemoved(sections, places);
    if (m_showAbsent) {
        addAbsent(sections, places);
    }
    return sections;
}

void IniKeyModel::addAbsent(std::vector<Section>& sections, std::map<std::string, std::size_t>& places) const
{
    for (const boardconfig::KnownKey& known : m_ini.keys().keys()) {
        // What is only guessed from a name is nothing to be offered.
        const bool tried = known.confidence == boardconfig::KeyConfidence::Certain ||
                           known.confidence == boardconfig::KeyConfidence::Reported;
        if (!tried || !known.isFor(m_ini.family().toStdString())) {
            continue;
        }
        for (const std::string& key : keysOf(known)) {
            if (m_ini.document().find(known.section, key) || m_ini.original().find(known.section, key)) {
                continue;
            }
            const auto [place, isNew] = places.emplace(known.section, sections.size());
            if (isNew) {
                sections.push_back({.name = known.section, .rows = {}});
            }
            sections[place->second].rows.push_back(
                {.section = known.section, .key = key, .known = m_ini.keys().find(known.section, key)});
        }
    }
}

void IniKeyModel::setShowAbsent(bool show)
{
    m_showAbsent = show;
    retranslate();
}

void IniKeyModel::addRemoved(std::vector<Section>& sections, std::map<std::string, std::size_t>& places) const
{
    for (const boardconfig::IniChange& change : m_ini.changes()) {
        if (change.kind != boardconfig::IniChangeKind::Removed) {
            continue;
        }
        const auto [place, isNew] = places.emplace(change.section, sections.size());
        if (isNew) {
            sections.push_back({.name = change.section, .rows = {}});
        }
        sections[place->second].rows.push_back({.section = change.section,
                                                .key = change.key,
                                                .original = change.before,
                                                .known = m_ini.keys().find(change.section, change.key)});
    }
}

void IniKeyModel::refresh()
{
    std::vector<Section> fresh = read();
    const bool sameShape = std::ranges::equal(fresh, m_sections, [](const Section& a, const Section& b) {
        return a.name == b.name && std::ranges::equal(a.rows, b.rows, sameKeys);
    });
    if (!sameShape) {
        beginResetModel();
        m_sections = std::move(fresh);
        endResetModel();
        return;
    }
    for (std::size_t at = 0; at < fresh.size(); ++at) {
        const bool differs = fresh[at].rows != m_sections[at].rows;
        m_sections[at] = std::move(fresh[at]);
        if (differs) {
            const QModelIndex section = index(static_cast<int>(at), 0);
            Q_EMIT dataChanged(section, section);
            Q_EMIT dataChanged(index(0, 0, section),
                               index(static_cast<int>(m_sections[at].rows.size()) - 1, ColumnCount - 1, section));
        }
    }
}

void IniKeyModel::retranslate()
{
    beginResetModel();
    m_sections = read();
    endResetModel();
}

QModelIndex IniKeyModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionId);
}

QModelIndex IniKeyModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == sectionId) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, sectionId);
}

int IniKeyModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_sections.size());
    }
    const bool isSection = parent.internalId() == sectionId && parent.column() == 0;
    return isSection ? static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].rows.size()) : 0;
}

int IniKeyModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

const IniKeyModel::Row* IniKeyModel::rowOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == sectionId) {
        return nullptr;
    }
    return &m_sections[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
}

QModelIndex IniKeyModel::indexOfLine(std::size_t line) const
{
    for (std::size_t section = 0; section < m_sections.size() && line != 0; ++section) {
        const auto& rows = m_sections[section].rows;
        const auto found = std::ranges::find(rows, line, &Row::line);
        if (found != rows.end()) {
            return index(static_cast<int>(found - rows.begin()), 0, index(static_cast<int>(section), 0));
        }
    }
    return {};
}

QModelIndex IniKeyModel::indexOfKey(std::string_view section, std::string_view key) const
{
    const std::optional<boardconfig::IniEntry> entry = m_ini.document().find(section, key);
    return entry ? indexOfLine(entry->line) : QModelIndex();
}

QVariant IniKeyModel::sectionData(const Section& section, int column, int role) const
{
    if (column == KeyColumn && role == Qt::DisplayRole) {
        return section.name.empty() ? tr("Before the first section") : u'[' + shownText(section.name) + u']';
    }
    if (column == KeyColumn && role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (column == ValueColumn && role == Qt::DisplayRole) {
        const auto changed = std::ranges::count_if(section.rows, &Row::isChanged);
        return changed == 0 ? QVariant() : tr("%n changed", nullptr, static_cast<int>(changed));
    }
    return {};
}

QVariant IniKeyModel::display(const Row& row, int column) const
{
    switch (column) {
    case KeyColumn:
        return shownText(row.key);
    case ValueColumn:
        return row.value ? shownText(*row.value) : row.isAbsent() ? tr("not set") : tr("removed");
    case OriginalColumn:
        return row.original ? shownText(*row.original) : row.isAbsent() ? QString() : tr("not there");
    default:
        return {};
    }
}

QString IniKeyModel::toolTip(const Row& row) const
{
    if (!row.problem.isEmpty()) {
        return row.problem;
    }
    if (row.known == nullptr) {
        return tr("No public text tells what this key does.");
    }
    return QString::fromStdString(row.known->meaning.in(QLocale().name().toStdString()));
}

QVariant IniKeyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row* const row = rowOf(index);
    if (row == nullptr) {
        return sectionData(m_sections[static_cast<std::size_t>(index.row())], index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, index.column());
    case Qt::EditRole:
        return shownText(row->value.value_or(""));
    case Qt::ToolTipRole:
        return toolTip(*row);
    case Qt::AccessibleDescriptionRole:
        return row->isChanged() ? joined(tr("Changed."), toolTip(*row)) : toolTip(*row);
    case Qt::DecorationRole:
        if (index.column() == ValueColumn && !row->problem.isEmpty()) {
            return icon(u"warning");
        }
        return index.column() == KeyColumn && row->isChanged() ? QVariant(icon(u"change-changed")) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == ValueColumn && row->isChanged());
        font.setItalic((index.column() == KeyColumn && row->known == nullptr) || !row->value);
        font.setStrikeOut(index.column() == KeyColumn && ((!row->value && !row->isAbsent()) || !row->counts));
        return font;
    }
    case Qt::ForegroundRole:
        if (row->isAbsent() || (index.column() == OriginalColumn && !row->isChanged())) {
            return QApplication::palette().brush(QPalette::PlaceholderText);
        }
        return {};
    case LineRole:
        return static_cast<qulonglong>(row->line);
    case ChangedRole:
        return row->isChanged();
    case SearchRole:
        return QString(shownText(row->key) + u'\n' + shownText(row->value.value_or("")) + u'\n' + toolTip(*row) +
                       u'\n' + shownText(row->section));
    default:
        return {};
    }
}

QVariant IniKeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case ValueColumn:
        return tr("Value");
    case OriginalColumn:
        return tr("Original");
    default:
        return {};
    }
}

Qt::ItemFlags IniKeyModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (rowOf(index) != nullptr && index.column() == ValueColumn) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool IniKeyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Row* const row = rowOf(index);
    if (row == nullptr || role != Qt::EditRole || index.column() != ValueColumn) {
        return false;
    }
    if (row->counts) {
        return m_ini.setTyped(row->section, row->key, value.toString());
    }
    const std::string text = boardconfig::inNotationOf(bytesOf(value.toString().trimmed()), row->value.value_or(""));
    const std::size_t line = row->line;
    return m_ini.edit([&](boardconfig::IniDocument& document) { return document.setValue(line, text); });
}

} // namespace firesteel::gui
