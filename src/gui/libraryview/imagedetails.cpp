// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/libraryview/imagedetails.h>
#include <gui/libraryview/librarywords.h>
#include <gui/text.h>
#include <gui/widgets/messagebar.h>

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace firesteel::gui {

namespace {

QLabel* textLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Labels break lines only at blanks; a path has none.
QString breakable(QString path)
{
    return path.replace(QLatin1Char('/'), QStringLiteral("/\u200b"));
}

} // namespace

ImageDetails::ImageDetails(QWidget* parent)
    : QScrollArea(parent)
    , m_title(textLabel())
    , m_subtitle(textLabel())
    , m_fit(new MessageBar)
    , m_problem(new MessageBar)
    , m_facts(new QFormLayout)
{
    setObjectName(QStringLiteral("imageDetails"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    m_title->setFont(big);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(6);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 0, 6, 6);
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_subtitle, m_fit, m_problem}) {
        layout->addWidget(widget);
    }
    layout->addLayout(m_facts);
    layout->addStretch();
    // Texts wrap at the width of the page; the longest word must not push the rest out of it.
    content->setMinimumWidth(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    clear();
}

void ImageDetails::setOffer(const library::Offer& offer, bool forCard, std::shared_ptr<const cards::CardTables> tables)
{
    m_offer = offer;
    m_forCard = forCard;
    m_tables = std::move(tables);
    rebuild();
}

void ImageDetails::clear()
{
    m_offer.reset();
    rebuild();
}

void ImageDetails::rebuild()
{
    while (m_facts->rowCount() > 0) {
        m_facts->removeRow(0);
    }
    m_fit->hide();
    m_problem->hide();
    m_subtitle->hide();
    m_title->setVisible(m_offer.has_value());
    setAccessibleName(tr("Details of the image"));
    if (!m_offer) {
        return;
    }
    const library::ImageRecord& image = m_offer->image;
    const QString name = QString::fromStdString(image.partNumber.empty() ? image.psid : image.partNumber);
    m_title->setText(name.isEmpty() ? placeText(image) : tr("%1, version %2").arg(name, versionText(image)));
    m_subtitle->setText(QString::fromStdString(image.description));
    m_subtitle->setVisible(!image.description.empty());
    if (m_forCard) {
        m_fit->setMessage(levelTone(m_offer->fit.level), levelText(m_offer->fit.level),
                          fitText(m_offer->fit, *m_tables));
        m_fit->show();
    }
    if (image.problem) {
        m_problem->setMessage(Tone::Error, tr("What is wrong with it"), sentence(*image.problem));
        m_problem->show();
    }
    addFacts(image);
    fitHeight();
}

void ImageDetails::addFacts(const library::ImageRecord& image)
{
    addFact(tr("PSID"), QString::fromStdString(image.psid));
    addFact(tr("Board"), boardText(image.psid, *m_tables));
    addFact(tr("Chip"), chipsText(image, *m_tables));
    if (image.deviceId) {
        addFact(tr("PCI device"), QStringLiteral("15b3:%1").arg(*image.deviceId, 4, 16, QLatin1Char('0')));
    }
    addFact(tr("Release date"), QString::fromStdString(image.date));
    addFact(tr("Format"), QString::fromLatin1(firmware::formatName(image.format)));
    addFact(tr("Boot ROMs"), QString::fromStdString(image.roms));
    addFact(tr("Security"), securityText(image));
    addFact(tr("Size"), image.size == 0 ? QString() : sizeText(image.size));
    addFact(tr("File"), breakable(pathText(image.path)));
    if (image.entry) {
        addFact(tr("In the bundle"), tr("image %1").arg(*image.entry + 1));
    }
}

void ImageDetails::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QLabel* const text = textLabel();
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setText(value);
    text->setAccessibleName(name);
    text->setAccessibleDescription(value);
    m_facts->addRow(label, text);
}

// A scroll area knows nothing of texts that need more height when they get less width.
void ImageDetails::fitHeight()
{
    QLayout* const layout = widget()->layout();
    layout->activate();
    widget()->setMinimumHeight(std::max(0, layout->totalHeightForWidth(viewport()->width())));
}

void ImageDetails::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void ImageDetails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QScrollArea::changeEvent(event);
}

} // namespace firesteel::gui
