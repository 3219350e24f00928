// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/image.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/services.h>
#include <tools/toolset.h>

#include <QDialog>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace firesteel::gui {

/// An FS2 image to build from, by the name the user knows it under.
struct BuildBase
{
    QString title;
    QString toolTip{};
    std::shared_ptr<const firmware::Image> image;
};

struct BuildSource
{
    std::vector<BuildBase> bases; ///< not empty; the first is the default
    std::string ini;              ///< the edited text
    QString folder;               ///< where to save by default
};

/// Builds an image from an edited board INI: what it changes and how to build, progress, review.
class BuildDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `maps` outlives the dialog; `tools` is null where nobody has looked for programs yet.
    BuildDialog(const Services& services, MapStore& maps, std::shared_ptr<const tools::ToolSet> tools,
                BuildSource source, QWidget* parent = nullptr);
    ~BuildDialog() override;

    void setTools(std::shared_ptr<const tools::ToolSet> tools);

Q_SIGNALS:
    void built(const QString& path); ///< an image was saved there, verified
    void openRequested(const QString& path);
    void flashRequested(const QString& path);

private:
    Services m_services;
    MapStore& m_maps;
    std::shared_ptr<const tools::ToolSet> m_tools;
    BuildSource m_source;
};

} // namespace firesteel::gui
