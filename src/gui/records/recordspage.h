// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/files/comparepicker.h>

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

namespace firesteel::gui {

class MapStore;

/// The Configuration records of an FS2 image: what the chip obeys, beside what its INI says.
class RecordsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordsPage(MapStore& maps, QWidget* parent = nullptr);
    ~RecordsPage() override;

    /// Null: there is nothing to show.
    void setImage(std::shared_ptr<const firmware::Image> image);
    /// What the user may compare with.
    void setOthers(std::vector<CompareSide> others);

Q_SIGNALS:
    void mapsRequested();
    void otherRequested(); ///< the user wants another file among the others
    /// The user wants to see an INI key in the form.
    void keyRequested(const std::string& section, const std::string& key);

private:
    MapStore& m_maps;
    std::shared_ptr<const firmware::Image> m_image;
    std::vector<CompareSide> m_others;
};

} // namespace firesteel::gui
