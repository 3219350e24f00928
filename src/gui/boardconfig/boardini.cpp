// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inivalue.h>
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/inicoding.h>

namespace firesteel::gui {

namespace {

/// Damaged tables are found by the tests; without them every key is unknown.
boardconfig::KeyTable builtInKeys()
{
    return boardconfig::KeyTable::builtIn().value_or(boardconfig::KeyTable());
}

} // namespace

BoardIni::BoardIni(QObject* parent)
    : QObject(parent)
    , m_keys(builtInKeys())
{
}

void BoardIni::setDocument(boardconfig::IniDocument document)
{
    static const cards::CardTables cards = cards::CardTables::builtIn().value_or(cards::CardTables());
    m_document = std::move(document);
    m_original = m_document;
    m_family = QString::fromStdString(boardconfig::familyOf(m_document, cards));
    m_told = m_document.revision();
    m_savedRevision = m_told;
    check();
    Q_EMIT changed();
}

bool BoardIni::tell(const Result<>& done)
{
    if (m_document.revision() != m_told) {
        m_told = m_document.revision();
        check();
        Q_EMIT changed();
    }
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

bool BoardIni::setTyped(std::string_view section, std::string_view key, const QString& typed)
{
    // The names may be views into the text that changes.
    const std::string sectionName(section);
    const std::string keyName(key);
    const std::string bytes = bytesOf(typed.trimmed());
    const std::optional<std::string_view> old = m_document.value(sectionName, keyName);
    const std::string value = old ? boardconfig::inNotationOf(bytes, *old) : bytes;
    return edit([&](boardconfig::IniDocument& document) { return document.setValue(sectionName, keyName, value); });
}

void BoardIni::undo()
{
    if (const std::optional<std::size_t> line = m_document.undo()) {
        tell({});
        Q_EMIT movedTo(*line);
    }
}

void BoardIni::redo()
{
    if (const std::optional<std::size_t> line = m_document.redo()) {
        tell({});
        Q_EMIT movedTo(*line);
    }
}

void BoardIni::check()
{
    const std::string psid(m_original.value("ADAPTER", "PSID").value_or(""));
    m_findings = boardconfig::iniFindings(m_document, m_keys, {.family = m_family.toStdString(), .psid = psid});
}

} // namespace firesteel::gui
