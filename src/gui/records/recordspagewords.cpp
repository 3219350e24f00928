// SPDX-License-Identifier: GPL-3.0-or-later
// What a RecordsPage says, and what it can be compared with.
#include <gui/records/agreementpage.h>
#include <gui/records/recordspage.h>
#include <gui/records/recordsreading.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/elidedlabel.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

// Data of the items of the combo box: the place of a side, or one of these.
constexpr int nothingItem = -1;
constexpr int otherFileItem = -2;

bool isAboutRecords(const firmware::Finding& finding, const firmware::Image& image)
{
    return finding.section && *finding.section < image.sections.size() &&
           finding.severity != firmware::Severity::Note &&
           image.sections[*finding.section].kind == firmware::SectionKind::Configuration;
}

} // namespace

// --- the other image ----------------------------------------------------------------------------

void RecordsPage::fillOthers()
{
    const QSignalBlocker quiet(m_compareBox);
    m_compareBox->clear();
    m_compareBox->addItem(tr("Nothing", "compare with"), nothingItem);
    auto* items = qobject_cast<QStandardItemModel*>(m_compareBox->model());
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const CompareSide& side = m_others[i];
        if (!side.image || side.image == m_image) {
            continue;
        }
        m_compareBox->addItem(side.title, static_cast<int>(i));
        const int item = m_compareBox->count() - 1;
        const bool fits = canCompare(side);
        items->item(item)->setEnabled(fits);
        m_compareBox->setItemData(
            item, fits ? side.toolTip : tr("This is no FS2 image: it has no Configuration records."), Qt::ToolTipRole);
        if (side.image == m_other.image) {
            m_compareBox->setCurrentIndex(item);
        }
    }
    m_compareBox->insertSeparator(m_compareBox->count());
    m_compareBox->addItem(icon(u"open"), tr("Another file…"), otherFileItem);
    m_compareBox->setToolTip(m_other.image ? (m_other.toolTip.isEmpty() ? m_other.title : m_other.toolTip)
                                           : tr("Choose an image to see which records differ"));
}

void RecordsPage::chooseOther(int item)
{
    const int chosen = m_compareBox->itemData(item).toInt();
    if (chosen == otherFileItem) {
        fillOthers();
        m_awaitsOther = true;
        Q_EMIT otherRequested();
        return;
    }
    compareWith(chosen == nothingItem ? CompareSide() : m_others[static_cast<std::size_t>(chosen)]);
    fillOthers();
}

void RecordsPage::compareWith(CompareSide other)
{
    m_awaitsOther = false;
    if (m_other.image != other.image) {
        m_other = std::move(other);
        read(true);
    }
}

// --- words --------------------------------------------------------------------------------------

QString RecordsPage::whyNothing() const
{
    if (!m_image) {
        return tr(
            "There is no image. Choose a card, or open an image file, to see what its firmware sets the registers "
            "of the chip to.");
    }
    if (m_image->format != firmware::ImageFormat::Fs2) {
        return tr("This is an %1 image. Its firmware is signed and has no Configuration records that could be read: "
                  "the settings of such a card are in its NV configuration and its INI.",
                  "FS3, FS4")
            .arg(QLatin1StringView(firmware::formatName(m_image->format)));
    }
    if (!m_current) {
        return tr("Reading the records…");
    }
    if (m_reading->sectionCount > 0) {
        return {};
    }
    const QString nothing = tr("This image has no Configuration section, so there are no records.");
    const firmware::Finding* error = m_image->firstError();
    return error != nullptr ? joined(nothing, sentence(*error)) : nothing;
}

void RecordsPage::updateState()
{
    const QString nothing = whyNothing();
    m_message->setText(nothing);
    m_stack->setCurrentIndex(nothing.isEmpty() ? 1 : 0);
    m_summary->setVisible(nothing.isEmpty());
    const bool some = m_image && m_image->format == firmware::ImageFormat::Fs2;
    m_compareBox->setEnabled(some);
    m_compareLabel->setEnabled(some);
    updateSummary();
    updateDamage();
    updateActions();
}

void RecordsPage::updateSummary()
{
    if (!m_reading) {
        m_summary->setFullText({});
        return;
    }
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    const auto named = std::ranges::count_if(m_reading->rows, [](const RecordRow& row) {
        return row.record && !(row.names.isEmpty() && row.keys.isEmpty());
    });
    QString text = tr("%1 in %2; parameter maps know %3.", "records, sections, records")
                       .arg(tr("%Ln record(s)", nullptr, count(m_reading->recordCount)),
                            tr("%Ln Configuration section(s)", nullptr, count(m_reading->sectionCount)),
                            tr("%Ln of them", "records", static_cast<int>(named)));
    if (m_reading->compared && m_other.image) {
        text = joined(
            text,
            m_reading->differences == 0
                ? tr("%1 has the same records.", "another image").arg(m_other.title)
                : tr("%Ln difference(s) from %1.", "another image", count(m_reading->differences)).arg(m_other.title));
    }
    m_summary->setFullText(text, tr("The firmware sets the registers of the chip to these values when it starts. This "
                                    "is what the chip obeys; the board INI is only a record of it."));
}

void RecordsPage::updateDamage()
{
    QStringList problems;
    if (m_image && m_current) {
        for (const firmware::Finding& finding : m_image->findings) {
            if (isAboutRecords(finding, *m_image)) {
                problems.append(sentence(finding));
            }
        }
        for (const RecordRest& rest : m_reading->rests) {
            problems.append(tr("Configuration section %1 ends with %Ln byte(s) at %2 that are no whole record.",
                               nullptr, static_cast<int>(rest.size))
                                .arg(QString::number(rest.configuration + 1), hexAddress(rest.offset)));
        }
    }
    const bool damaged = !problems.isEmpty();
    if (m_reading && m_reading->cut) {
        problems.append(tr("Only the first %Ln record(s) of an image are listed.", nullptr, compare::maxRecords));
    }
    m_damage->setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        m_damage->setMessage(damaged ? Tone::Warning : Tone::Note,
                             damaged ? tr("The records may be damaged") : tr("There are more records than are listed"),
                             problems.join(QLatin1Char('\n')));
    }
}

void RecordsPage::updateActions()
{
    const bool compared = m_reading && m_reading->compared;
    m_nextButton->setVisible(compared);
    m_previousButton->setVisible(compared);
    const QString nothing = !compared                     ? tr("There is nothing to compare with")
                            : m_reading->differences == 0 ? tr("Both images have the same records")
                                                          : QString();
    enableUnless(m_nextAction, nothing,
                 tr("Go to the next difference (%1)", "shortcut")
                     .arg(m_nextAction->shortcut().toString(QKeySequence::NativeText)));
    enableUnless(m_previousAction, nothing,
                 tr("Go to the previous difference (%1)", "shortcut")
                     .arg(m_previousAction->shortcut().toString(QKeySequence::NativeText)));
    const std::size_t disagreements = m_reading ? m_reading->disagreements : 0;
    m_tabs->setTabText(1, disagreements == 0 ? tr("&INI and registers")
                                             : tr("&INI and registers (%1)", "number of disagreements")
                                                   .arg(locale().toString(static_cast<qulonglong>(disagreements))));
    m_tabs->setTabIcon(1, disagreements == 0 ? QIcon() : icon(u"warning"));
}

void RecordsPage::retranslate()
{
    m_compareLabel->setText(tr("Compare with:"));
    m_compareBox->setAccessibleName(tr("Compare with"));
    m_nextAction->setText(tr("Next difference"));
    m_previousAction->setText(tr("Previous difference"));
    m_mapsButton->setText(tr("Par&ameter maps…"));
    m_mapsButton->setToolTip(tr("See, add and learn the maps that give bits their names and INI keys"));
    m_tabs->setAccessibleName(tr("Configuration records"));
    m_tabs->setTabText(0, tr("Register&s"));
    fillOthers();
    updateState();
}

} // namespace firesteel::gui
