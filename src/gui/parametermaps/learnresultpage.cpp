// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/parametermaps/learnresultpage.h>
#include <gui/parametermaps/learnrows.h>
#include <gui/parametermaps/maprows.h>
#include <gui/text.h>
#include <gui/widgets/filteredtable.h>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

LearnResultPage::LearnResultPage(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_allButton(new QPushButton(this))
    , m_noneButton(new QPushButton(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
{
    m_headline->setObjectName(u"learnedHeadline"_s);
    m_headline->setWordWrap(true);
    m_tabs->setObjectName(u"learnedTabs"_s);
    m_name->setObjectName(u"mapNameEdit"_s);
    m_name->setMaxLength(200);
    m_nameLabel->setBuddy(m_name);
    makeTables();

    auto* naming = new QHBoxLayout;
    naming->addWidget(m_nameLabel);
    naming->addWidget(m_name, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_headline);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(naming);

    connect(m_name, &QLineEdit::textChanged, this, &LearnResultPage::mapChanged);
    connect(m_allButton, &QPushButton::clicked, this, [this] { keepAll(true); });
    connect(m_noneButton, &QPushButton::clicked, this, [this] { keepAll(false); });
    updateWords();
}

void LearnResultPage::makeTables()
{
    m_proposals = new FilteredTable(proposalColumns(
                                        m_learned, [this](std::size_t row) { return bool(m_kept[row]); },
                                        [this](std::size_t row, bool kept) {
                                            m_kept[row] = kept;
                                            updateWords();
                                            Q_EMIT mapChanged();
                                        }),
                                    u"proposals"_s, this);
    m_ambiguities = new FilteredTable(ambiguityColumns(m_learned), u"ambiguities"_s, this);
    m_unexplained = new FilteredTable(unexplainedColumns(m_learned), u"unexplainedBits"_s, this);
    m_without = new FilteredTable(withoutBitsColumns(m_learned), u"keysWithoutBits"_s, this);
    m_tabs->addTab(makeTab(m_proposalsText, m_proposals), QString());
    m_tabs->addTab(makeTab(m_ambiguitiesText, m_ambiguities), QString());
    m_tabs->addTab(makeTab(m_unexplainedText, m_unexplained), QString());
    m_tabs->addTab(makeTab(m_withoutText, m_without), QString());
    m_allButton->setObjectName(u"keepAllButton"_s);
    m_noneButton->setObjectName(u"keepNoneButton"_s);
    for (QPushButton* button : {m_allButton, m_noneButton}) {
        button->setAutoDefault(false);
        m_proposals->addTool(button);
    }
}

QWidget* LearnResultPage::makeTab(QLabel*& explanation, FilteredTable* table)
{
    auto* box = new QWidget(this);
    explanation = new QLabel(box);
    explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(explanation);
    layout->addWidget(table, 1);
    table->layout()->setContentsMargins({});
    return box;
}

void LearnResultPage::setLearned(boardconfig::LearnedMap learned)
{
    // The tables read from what was learned: they must be empty while it changes.
    for (FilteredTable* table : {m_proposals, m_ambiguities, m_unexplained, m_without}) {
        table->setRows(0);
    }
    m_learned = std::move(learned);
    m_kept.assign(m_learned.proposals.size(), true);
    m_proposals->setRows(m_learned.proposals.size());
    m_ambiguities->setRows(m_learned.ambiguities.size());
    m_unexplained->setRows(m_learned.unexplained.size());
    m_without->setRows(m_learned.keysWithoutBits.size());
    m_tabs->setCurrentIndex(0);
    m_name->setText(tr("%1 %2, learned", "chip, firmware version: name of a map")
                        .arg(familyText(m_learned.deviceId), QString::fromStdString(toString(m_learned.version))));
    updateWords();
}

std::size_t LearnResultPage::keptCount() const
{
    return static_cast<std::size_t>(std::ranges::count(m_kept, true));
}

boardconfig::ParameterMap LearnResultPage::map() const
{
    boardconfig::LearnedMap kept = m_learned;
    kept.proposals.clear();
    for (std::size_t row = 0; row < m_kept.size(); ++row) {
        if (m_kept[row]) {
            kept.proposals.push_back(m_learned.proposals[row]);
        }
    }
    return boardconfig::parameterMapOf(kept, m_name->text().trimmed().toStdString());
}

QString LearnResultPage::whyNoMap() const
{
    if (m_learned.proposals.empty()) {
        return tr("There is no proposal to save");
    }
    if (keptCount() == 0) {
        return tr("Tick at least one proposal");
    }
    return m_name->text().trimmed().isEmpty() ? tr("Give the map a name") : QString();
}

void LearnResultPage::keepAll(bool keep)
{
    m_kept.assign(m_kept.size(), keep);
    m_proposals->refresh();
    updateWords();
    Q_EMIT mapChanged();
}

void LearnResultPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateWords();
    }
    QWidget::changeEvent(event);
}

void LearnResultPage::updateWords()
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    const std::size_t found = m_learned.proposals.size();
    QString headline = tr("%Ln key(s) are not the same in all images.", nullptr, count(m_learned.varyingKeys));
    headline = joined(headline, found == 0 ? tr("For none of them the bits could be told with certainty.")
                                           : tr("For %Ln of them bits are proposed.", nullptr, count(found)));
    m_headline->setText(headline);
    m_proposalsText->setText(tr("In all images these bits followed the key, and no other key explains them. That is a "
                                "proposal, no proof: the more images have the rarer state, the better. Ticked "
                                "proposals are saved; %Ln are ticked.",
                                nullptr, count(keptCount())));
    m_ambiguitiesText->setText(tr("These bits change, but it cannot be told with which key. Add images in which the "
                                  "keys differ from each other."));
    m_unexplainedText->setText(tr("These bits are not the same in all images, but follow no INI key. They may be "
                                  "serial numbers, dates, or something that several keys decide together."));
    m_withoutText->setText(tr("These keys are not the same in all images, but no bits, or not all of their bits, could "
                              "be found. Some keys are only text; others need more images."));
    const auto title = [this, count](int tab, const QString& name, std::size_t rows) {
        m_tabs->setTabText(
            tab, rows == 0 ? name
                           : tr("%1 (%2)", "name of a list, number of rows").arg(name, locale().toString(count(rows))));
    };
    title(0, tr("Proposals"), found);
    title(1, tr("Undecided bits"), m_learned.ambiguities.size());
    title(2, tr("Bits without a key"), m_learned.unexplained.size());
    title(3, tr("Keys without bits"), m_learned.keysWithoutBits.size());
    m_tabs->setAccessibleName(tr("What was learned"));
    m_proposals->setWords(tr("Proposals"), tr("No key could be told from all others. More images would help."));
    m_ambiguities->setWords(tr("Undecided bits"), tr("No bit is undecided."));
    m_unexplained->setWords(tr("Bits without a key"), tr("Every bit that changes is explained."));
    m_without->setWords(tr("Keys without bits"), tr("Every key that changes has its bits."));
    m_allButton->setText(tr("Tick &all"));
    m_noneButton->setText(tr("Tick &none"));
    m_allButton->setEnabled(found > 0);
    m_noneButton->setEnabled(found > 0);
    m_nameLabel->setText(tr("Na&me of the map:"));
}

} // namespace firesteel::gui
