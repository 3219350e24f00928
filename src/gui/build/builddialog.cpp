// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/build/builddialog.h>

#include <utility>

namespace firesteel::gui {

BuildDialog::BuildDialog(const Services& services, MapStore& maps, std::shared_ptr<const tools::ToolSet> tools,
                         BuildSource source, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_maps(maps)
    , m_tools(std::move(tools))
    , m_source(std::move(source))
{
}

BuildDialog::~BuildDialog() = default;

void BuildDialog::setTools(std::shared_ptr<const tools::ToolSet> tools)
{
    m_tools = std::move(tools);
}

} // namespace firesteel::gui
