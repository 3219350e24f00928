// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QPlainTextEdit;

namespace firesteel::gui {

/// The colours of an INI text, for a light and a dark desktop. Larger texts than most INIs stay without:
/// colouring is done at once, on the window's thread.
class IniColours final
{
public:
    IniColours();
    ~IniColours();

    /// Colours the text of an editor that can be seen; edits are then coloured by themselves. Loading the
    /// rules takes a while, so nothing is done for an editor that nobody sees yet.
    void show(QPlainTextEdit& editor);
    /// After a change of palette: nothing where show() has not coloured yet.
    void refresh(const QPlainTextEdit& editor);
    /// To be called before a whole text is replaced, which would be coloured twice otherwise.
    void drop();

private:
    struct Highlighting;
    std::unique_ptr<Highlighting> m_highlighting;
};

} // namespace firesteel::gui
