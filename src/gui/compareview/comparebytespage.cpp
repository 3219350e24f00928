// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/compareview/comparebytespage.h>
#include <gui/compareview/comparelistpage.h>
#include <gui/hexview/hexview.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QSplitter>

#include <utility>

namespace firesteel::gui {

namespace {

using compare::ByteRange;
using compare::PartPlace;

/// What a range is on one side.
struct SideOfRange
{
    std::uint64_t offset;
    std::uint64_t size;
};

SideOfRange leftOf(const ByteRange& range)
{
    return {range.leftOffset, range.leftSize};
}

SideOfRange rightOf(const ByteRange& range)
{
    return {range.rightOffset, range.rightSize};
}

void showBytes(HexView& view, const firmware::Image& image, const std::optional<PartPlace>& place)
{
    if (place) {
        view.setBytes(image.bytes.part(place->offset, place->size), place->offset);
    } else {
        view.setBytes({});
    }
}

void selectIn(HexView& view, const SideOfRange& range, const std::optional<PartPlace>& place)
{
    if (place && range.offset >= place->offset) {
        view.select(range.offset - place->offset, range.size);
    }
}

} // namespace

CompareBytesPage::CompareBytesPage(QWidget* parent, SideWords words)
    : QWidget(parent)
    , m_list(new CompareListPage(CompareListKind::Bytes, this, words))
    , m_words(words)
{
    auto* panes = new QSplitter(Qt::Horizontal, this);
    panes->addWidget(makePane(m_left, QStringLiteral("leftHex")));
    panes->addWidget(makePane(m_right, QStringLiteral("rightHex")));
    panes->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(panes);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    m_left.view->setFollow(m_right.view);
    connect(m_list, &CompareListPage::currentRowChanged, this, &CompareBytesPage::showCurrentRange);
    retranslate();
}

QWidget* CompareBytesPage::makePane(Pane& pane, const QString& objectName)
{
    auto* box = new QWidget(this);
    pane.title = new QLabel(box);
    pane.title->setTextFormat(Qt::PlainText);
    // A long name is cut rather than making the window wide.
    pane.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    pane.view = new HexView(box);
    pane.view->setObjectName(objectName);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(pane.title);
    layout->addWidget(pane.view, 1);
    return box;
}

void CompareBytesPage::setComparison(std::shared_ptr<const compare::Comparison> comparison,
                                     std::shared_ptr<const firmware::Image> left,
                                     std::shared_ptr<const firmware::Image> right)
{
    m_comparison = std::move(comparison);
    m_left.image = std::move(left);
    m_right.image = std::move(right);
    m_part.reset();
    m_list->setComparison(m_comparison);
    if (m_comparison && !m_comparison->bytes.empty()) {
        m_list->goToDifference(true);
    } else {
        m_left.view->setBytes({});
        m_right.view->setBytes({});
    }
    retitle();
}

void CompareBytesPage::showCurrentRange()
{
    const std::optional<std::size_t> row = m_list->currentRow();
    if (!m_comparison || !row || *row >= m_comparison->bytes.size()) {
        return;
    }
    const ByteRange& range = m_comparison->bytes[*row];
    if (m_part != range.part) {
        showPart(range.part);
    }
    const compare::SectionDifference& part = m_comparison->sections[range.part];
    // The one that has bytes there last, so that both end up scrolled to them.
    if (range.leftSize == 0) {
        selectIn(*m_left.view, leftOf(range), part.left);
        selectIn(*m_right.view, rightOf(range), part.right);
    } else {
        selectIn(*m_right.view, rightOf(range), part.right);
        selectIn(*m_left.view, leftOf(range), part.left);
    }
}

void CompareBytesPage::showPart(std::size_t index)
{
    m_part = index;
    const compare::SectionDifference& part = m_comparison->sections[index];
    showBytes(*m_left.view, *m_left.image, part.left);
    showBytes(*m_right.view, *m_right.image, part.right);
    std::vector<HexMark> leftMarks;
    std::vector<HexMark> rightMarks;
    const auto addMark = [](std::vector<HexMark>& marks, const SideOfRange& range,
                            const std::optional<PartPlace>& place, const QString& name) {
        if (place && range.size > 0) {
            marks.push_back({.start = range.offset - place->offset, .size = range.size, .color = {}, .name = name});
        }
    };
    const QString name = tr("differs", "bytes");
    for (const ByteRange& range : m_comparison->bytes) {
        if (range.part == index) {
            addMark(leftMarks, leftOf(range), part.left, name);
            addMark(rightMarks, rightOf(range), part.right, name);
        }
    }
    m_left.view->setMarks(std::move(leftMarks));
    m_right.view->setMarks(std::move(rightMarks));
    retitle();
}

void CompareBytesPage::retitle()
{
    const auto titleOf = [this](const QString& side, std::optional<PartPlace> compare::SectionDifference::* place) {
        if (!m_part) {
            return side;
        }
        const compare::SectionDifference& part = m_comparison->sections[*m_part];
        const QString name = sentence(compare::partName(part));
        return part.*place
                   ? tr("%1: %2 from %3", "side, section, address").arg(side, name, hexAddress((part.*place)->offset))
                   : tr("%1: no %2 here", "side, section").arg(side, name);
    };
    const bool sides = m_words == SideWords::LeftRight;
    m_left.title->setText(titleOf(sides ? tr("Left") : tr("Before"), &compare::SectionDifference::left));
    m_right.title->setText(titleOf(sides ? tr("Right") : tr("After"), &compare::SectionDifference::right));
}

void CompareBytesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CompareBytesPage::retranslate()
{
    const bool sides = m_words == SideWords::LeftRight;
    m_left.view->setAccessibleName(sides ? tr("Bytes of the left image") : tr("Bytes of the image before"));
    m_right.view->setAccessibleName(sides ? tr("Bytes of the right image") : tr("Bytes of the image after"));
    retitle();
}

} // namespace firesteel::gui
