// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/files/comparepicker.h>
#include <gui/widgets/icons.h>

#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <ui_comparepicker.h>

namespace firesteel::gui {

namespace {

void fill(QComboBox& box, const std::vector<CompareSide>& sides, int chosen)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const CompareSide& side : sides) {
        box.addItem(side.title);
        box.setItemData(box.count() - 1, side.toolTip, Qt::ToolTipRole);
    }
    box.setCurrentIndex(chosen);
}

} // namespace

ComparePicker::ComparePicker(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ComparePicker>())
{
    m_ui->setupUi(this);
    for (QComboBox* box : {m_ui->leftBox, m_ui->rightBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        connect(box, &QComboBox::currentIndexChanged, this, &ComparePicker::updateButtons);
    }
    m_ui->openButton->setIcon(icon(QStringLiteral("open")));
    connect(m_ui->openButton, &QPushButton::clicked, this, &ComparePicker::openRequested);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

ComparePicker::~ComparePicker() = default;

void ComparePicker::setSides(std::vector<CompareSide> sides)
{
    const auto [oldLeft, oldRight] = chosen();
    m_sides = std::move(sides);
    const auto place = [this](const CompareSide& side, int otherwise) {
        const auto found = std::ranges::find(m_sides, side.image, &CompareSide::image);
        const bool kept = side.image != nullptr && found != m_sides.end();
        return kept ? static_cast<int>(found - m_sides.begin())
                    : std::min(otherwise, static_cast<int>(m_sides.size()) - 1);
    };
    const int left = place(oldLeft, 0);
    const int right = place(oldRight, left == 0 ? 1 : 0);
    fill(*m_ui->leftBox, m_sides, left);
    fill(*m_ui->rightBox, m_sides, right);
    updateButtons();
}

void ComparePicker::chooseRight(const std::shared_ptr<const firmware::Image>& image)
{
    const auto found = std::ranges::find(m_sides, image, &CompareSide::image);
    if (found != m_sides.end()) {
        m_ui->rightBox->setCurrentIndex(static_cast<int>(found - m_sides.begin()));
    }
}

const CompareSide* ComparePicker::side(int index) const
{
    return index < 0 || index >= static_cast<int>(m_sides.size()) ? nullptr : &m_sides[static_cast<std::size_t>(index)];
}

std::pair<CompareSide, CompareSide> ComparePicker::chosen() const
{
    const CompareSide* left = side(m_ui->leftBox->currentIndex());
    const CompareSide* right = side(m_ui->rightBox->currentIndex());
    return {left == nullptr ? CompareSide() : *left, right == nullptr ? CompareSide() : *right};
}

void ComparePicker::updateButtons()
{
    const auto [left, right] = chosen();
    const bool ready = left.image != nullptr && right.image != nullptr && left.image != right.image;
    QPushButton* compare = m_ui->buttons->button(QDialogButtonBox::Ok);
    compare->setEnabled(ready);
    compare->setToolTip(ready ? QString() : tr("Choose two different images"));
}

void ComparePicker::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Compare"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setIcon(icon(QStringLiteral("compare")));
    updateButtons();
}

void ComparePicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace firesteel::gui
