// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/parametermaps/mapstore.h>
#include <gui/records/recordspage.h>

#include <utility>

namespace firesteel::gui {

RecordsPage::RecordsPage(MapStore& maps, QWidget* parent)
    : QWidget(parent)
    , m_maps(maps)
{
    connect(&m_maps, &MapStore::changed, this, [this] { update(); });
}

RecordsPage::~RecordsPage() = default;

void RecordsPage::setImage(std::shared_ptr<const firmware::Image> image)
{
    m_image = std::move(image);
}

void RecordsPage::setOthers(std::vector<CompareSide> others)
{
    m_others = std::move(others);
}

} // namespace firesteel::gui
