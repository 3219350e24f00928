// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/build/buildcommand.h>
#include <gui/build/buildpreview.h>
#include <gui/build/buildsource.h>
#include <gui/files/fileopener.h>
#include <gui/parametermaps/mapstore.h>
#include <gui/services.h>
#include <jobs/buildoperation.h>
#include <tools/toolset.h>

#include <QWidget>

#include <memory>
#include <string>

namespace Ui {
class BuildSetup;
}

namespace firesteel::gui {

class BuildChanges;
class BuildExtras;
class BuildTarget;

/// What to build an image from, with what, and where to save it; and what that changes.
class BuildSetup final : public QWidget
{
    Q_OBJECT
public:
    BuildSetup(const Services& services, MapStore& maps, std::shared_ptr<const tools::ToolSet> tools,
               BuildSource source, QWidget* parent = nullptr);
    ~BuildSetup() override;

    void setTools(std::shared_ptr<const tools::ToolSet> tools);
    /// Looks at files again that others may have changed meanwhile.
    void refresh();

    const BuildBase& base() const;
    const std::string& ini() const { return m_source.ini; }
    /// Why nothing can be built yet, or empty.
    QString whyNot() const;
    /// There is a file at the target.
    bool replaces() const;
    /// Nothing stands in the way.
    std::shared_ptr<jobs::BuildOperation> makeOperation() const;

    /// Why there is no command that does the same, or empty.
    QString whyNoCommand() const;
    /// A command has to read the INI from a file.
    bool commandNeedsIni() const;
    BuildCommand command(const std::filesystem::path& ini) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectAll();
    void orderTabs();
    void showBases();
    void chooseBase();
    void takeBase(const OpenedFile& file);
    void refuseBase(const QString& title, const QString& text);
    void baseChanged();
    void chooseMlx();
    bool usesVendorTool() const;
    const tools::Tool* vendorTool() const;
    QString mlxPath() const;
    BuildQuestion question() const;
    void ask();
    void take(std::shared_ptr<const BuildPreview> preview);
    void showBuilder();
    void showTabs();
    QString builderNote() const;
    void retranslate();

    Services m_services;
    MapStore& m_maps;
    std::shared_ptr<const tools::ToolSet> m_tools;
    BuildSource m_source;
    FileOpener m_opener;
    std::unique_ptr<Ui::BuildSetup> m_ui;
    BuildChanges* m_changes;
    BuildExtras* m_extras;
    BuildTarget* m_target;
    std::shared_ptr<const BuildPreview> m_preview; ///< of the last answer
    std::shared_ptr<const boardconfig::ParameterMaps> m_askedMaps;
    bool m_asking = false;
    bool m_askAgain = false; ///< something is different by now
    bool m_opening = false;
};

} // namespace firesteel::gui
