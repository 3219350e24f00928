// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/inidiff.h>
#include <boardconfig/inidocument.h>
#include <boardconfig/inifindings.h>
#include <boardconfig/keytable.h>

#include <QObject>

#include <concepts>
#include <utility>

namespace firesteel::gui {

/// The board INI that form and text edit together: whoever changes it tells both.
class BoardIni final : public QObject
{
    Q_OBJECT
public:
    explicit BoardIni(QObject* parent = nullptr);

    /// Begins with an INI; it is also the original that changes are counted from.
    void setDocument(boardconfig::IniDocument document);
    const boardconfig::IniDocument& document() const { return m_document; }
    const boardconfig::IniDocument& original() const { return m_original; }
    const boardconfig::KeyTable& keys() const { return m_keys; }
    const QString& family() const { return m_family; } ///< of the chip; empty: not known
    bool isChanged() const { return m_document.text() != m_original.text(); }

    /// Runs `edit`, which returns a Result<>, on the document. Edits with the same merge number (not 0)
    /// that follow each other are one step. Tells changed() or failed(), and whether it went well.
    template <std::invocable<boardconfig::IniDocument&> Edit>
    bool edit(Edit&& edit, std::uint64_t merge = 0)
    {
        m_document.setMerge(merge);
        if (merge == 0) {
            m_document.beginStep();
        }
        const Result<> done = std::forward<Edit>(edit)(m_document);
        if (merge == 0) {
            m_document.endStep();
        }
        return tell(done);
    }
    /// A typed value, written in the notation of the one that it takes the place of.
    bool setTyped(std::string_view section, std::string_view key, const QString& typed);
    bool canUndo() const { return m_document.canUndo(); }
    bool canRedo() const { return m_document.canRedo(); }
    void undo();
    void redo();

    std::vector<boardconfig::IniChange> changes() const { return boardconfig::iniDiff(m_original, m_document); }
    /// Of the document as it is.
    const std::vector<boardconfig::IniFinding>& findings() const { return m_findings; }
    /// There are changes that were not yet saved, or built into an image.
    bool isUnsaved() const { return isChanged() && m_document.revision() != m_savedRevision; }
    void markSaved() { m_savedRevision = m_document.revision(); }

Q_SIGNALS:
    void changed();
    /// An undo or redo took place there, counted from 1.
    void movedTo(std::size_t line);
    void failed(const firesteel::Error& error);

private:
    bool tell(const Result<>& done);
    void check();

    boardconfig::IniDocument m_document;
    boardconfig::IniDocument m_original;
    boardconfig::KeyTable m_keys;
    QString m_family;
    std::vector<boardconfig::IniFinding> m_findings;
    std::uint64_t m_told = 0; ///< the revision that changed() was last sent for
    std::uint64_t m_savedRevision = 0;
};

} // namespace firesteel::gui
