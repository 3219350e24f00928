// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/flash/resultform.h>
#include <gui/widgets/errorbuttons.h>

#include <QFormLayout>
#include <QLabel>

namespace firesteel::gui {

void showResultLines(MessageBar& bar, QFormLayout& form, const FlashResultText& result,
                     const std::optional<Error>& error)
{
    bar.clearButtons();
    bar.setMessage(result.tone, result.title, result.text);
    if (error) {
        addErrorButtons(bar, *error, &bar, {});
    }
    while (form.rowCount() > 0) {
        form.removeRow(0);
    }
    for (const FlashResultText::Line& line : result.lines) {
        auto* value = new QLabel(line.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(line.label);
        form.addRow(line.label, value);
    }
}

} // namespace firesteel::gui
