// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/bundleview/bundledetails.h>
#include <gui/bundleview/bundlemodel.h>
#include <gui/text.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace firesteel::gui {

namespace {

QLabel* wrappingLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

BundleDetails::BundleDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappingLabel(this, "bundleEntryTitle"))
    , m_facts(wrappingLabel(this, "bundleEntryFacts"))
    , m_description(wrappingLabel(this, "bundleEntryDescription"))
    , m_findings(wrappingLabel(this, "bundleEntryFindings"))
    , m_choiceLabel(new QLabel(this))
    , m_choice(new QComboBox(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_choice->setObjectName(QStringLiteral("bundleChoice"));
    m_choiceLabel->setBuddy(m_choice);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_choiceLabel);
    choice->addWidget(m_choice);
    choice->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_description);
    layout->addWidget(m_findings);
    layout->addLayout(choice);
    layout->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BundleDetails::choiceChanged);
    retranslate();
    show(nullptr, nullptr);
}

QString BundleDetails::findingsText(const firmware::Bundle& bundle, const firmware::BundleEntry& entry) const
{
    QStringList lines;
    for (const firmware::Finding& finding : bundle.findings) {
        if (finding.section && *finding.section < bundle.entries.size() &&
            &bundle.entries[*finding.section] == &entry) {
            lines.append(sentence(finding));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void BundleDetails::show(const firmware::Bundle* bundle, const firmware::BundleEntry* entry)
{
    const bool shown = bundle != nullptr && entry != nullptr;
    const std::vector<std::string> choices = shown ? entry->choices() : std::vector<std::string>();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("Choose…"));
        for (const std::string& name : choices) {
            m_choice->addItem(shownText(name), QString::fromUtf8(name));
        }
    }
    m_choice->setVisible(!choices.empty());
    m_choiceLabel->setVisible(!choices.empty());
    const QString findings = shown ? findingsText(*bundle, *entry) : QString();
    m_findings->setForegroundRole(shown && bundle->firstError(*entry) != nullptr ? QPalette::WindowText
                                                                                 : QPalette::PlaceholderText);
    m_findings->setText(findings);
    m_findings->setVisible(!findings.isEmpty());
    m_description->setText(shown ? shownText(entry->description) : QString());
    m_description->setVisible(!m_description->text().isEmpty());
    m_facts->setVisible(shown);
    if (!shown) {
        m_title->setText(tr("Select an image to see what it is for."));
        return;
    }
    const QString psid = shownText(entry->psid);
    m_title->setText(
        entry->partNumber.empty() ? psid : tr("%1 – %2", "PSID – part number").arg(psid, shownText(entry->partNumber)));
    m_facts->setText(tr("Firmware %1, %2", "version, size").arg(versionText(*entry), sizeText(entry->size())));
}

void BundleDetails::retranslate()
{
    m_choiceLabel->setText(tr("This board has several imag&es:"));
    m_choice->setAccessibleName(tr("Choice of the image"));
    m_choice->setToolTip(tr("The bundle has several images for this board; only its vendor knows which one is meant"));
}

QString BundleDetails::choice() const
{
    return m_choice->currentData().toString();
}

} // namespace firesteel::gui
